import type { Snapshot } from '../../graph/snapshot.js';
import type { Step } from '../../model/answer.js';
import type { Delegation, Extent, StandInRule } from '../../model/record.js';
import type { Case } from '../case/case.js';
import { called, step } from '../case/step.js';
import { isTriggered, rulesFor } from './trigger.js';

/** Whether a designation counts, how far, and what that rests on. */
export interface Admission {
  readonly admitted: boolean;
  readonly extent?: Extent | undefined;
  readonly because: readonly Step[];
}

/**
 * R7a: where a rule says that a stand-in must be designated for the post, its trigger must be met and the
 * delegate be among its candidates. Without such a rule every designation counts.
 */
export function admissionOf(asked: Case, delegation: Delegation): Admission {
  const rules = rulesFor(asked, 'designated');
  if (rules.length === 0) return { admitted: true, because: [] };
  const taker = called(asked.snapshot, delegation.delegate);
  const met = rules.filter((rule) => isTriggered(rule, asked));
  const rule = met.find((each) => isCandidate(asked.snapshot, each, delegation.delegate));
  if (rule !== undefined) {
    const sentence = {
      zh: `不在岗的事由、去向和时长符合指定代行的规定，${taker.zh}在可指定之列。`,
      en: `The absence is of the kind for which a stand-in is to be designated, and ${taker.en} may be.`,
    };
    return {
      admitted: true,
      extent: rule.extent,
      because: [step('R7a', sentence, [rule, ...asked.presence.absences])],
    };
  }
  const sentence =
    met.length === 0
      ? {
          zh: `对${taker.zh}的指定不适用：规定的事由、去向或时长未具备。`,
          en: `The designation of ${taker.en} does not apply: the rule asks for another reason, place or length of absence.`,
        }
      : {
          zh: `对${taker.zh}的指定不算数：不在规定的人选之列。`,
          en: `The designation of ${taker.en} does not count: the rule does not name ${taker.en} among the candidates.`,
        };
  return { admitted: false, because: [step('R7a', sentence, [delegation, ...rules, ...asked.presence.absences])] };
}

/** A candidate is named itself, through the many-seated post of which it is a seat, or through a post it holds. */
export function isCandidate(snapshot: Snapshot, rule: StandInRule, delegate: string): boolean {
  if (rule.candidates.length === 0 || rule.candidates.includes(delegate)) return true;
  const post = snapshot.find('post', delegate);
  if (post !== undefined) return post.seatOf !== undefined && rule.candidates.includes(post.seatOf);
  return snapshot.pointing('tenure', 'person', delegate).some((tenure) => isCandidate(snapshot, rule, tenure.post));
}
