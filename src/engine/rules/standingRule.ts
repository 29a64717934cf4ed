import type { StandInRule } from '../../model/record.js';
import { type Case, narrowness } from '../case/case.js';
import { type Attempt, nothing, type PerformerRule, together } from '../case/performerRule.js';
import { availabilityOf } from '../case/presence.js';
import { called, step, titled } from '../case/step.js';
import { isTriggered, rulesFor } from './trigger.js';

/**
 * R7b Standing rule
 *
 * The ordered stand-in rules whose trigger the absence meets, in their order (AB角, then C岗, then 递补),
 * candidate by candidate: the first who is there stands in. A candidate may stand above the post.
 */
export const standingRule: PerformerRule = {
  rule: 'R7b',
  substitutes: true,
  delegates: false,
  attempt(asked): Attempt {
    if (asked.presence.available) return nothing;
    const triggered = rulesFor(asked, 'ordered').filter((rule) => isTriggered(rule, asked));
    const tried: Attempt[] = [];
    for (const order of new Set(triggered.map((rule) => rule.order))) {
      const attempt = together(triggered.filter((rule) => rule.order === order).map((rule) => tryRule(asked, rule)));
      tried.push(attempt);
      if (attempt.claims.length > 0) break;
    }
    return together(tried);
  },
};

function tryRule(asked: Case, rule: StandInRule): Attempt {
  const { snapshot, presence } = asked;
  const label = rule.label ?? '代行规则';
  const labelEn = rule.label ?? 'a stand-in rule';
  const skipped: Attempt[] = [];
  for (const candidate of rule.candidates) {
    const { alternatives, absences, tenures } = availabilityOf(snapshot, candidate);
    if (candidate !== asked.post && alternatives.length > 0) {
      const claims = alternatives.map((who) => {
        const name =
          who.post === null
            ? called(snapshot, candidate)
            : titled(snapshot, who.post, who.person === null ? [] : [who.person]);
        const sentence = { zh: `按${label}，由${name.zh}代行。`, en: `Under ${labelEn}, ${name.en} stands in.` };
        const used = tenures.filter(({ person }) => person === who.person);
        return {
          performers: [{ ...who, organization: null, manner: 'rule' as const, extent: rule.extent }],
          narrowness: narrowness(asked.matter, rule) ?? Number.POSITIVE_INFINITY,
          because: [step('R7b', sentence, [rule, ...presence.absences, ...used])],
        };
      });
      return together([...skipped, { ...nothing, claims }]);
    }
    const name = called(snapshot, candidate);
    const sentence = {
      zh: `${label}的人选${name.zh}不在岗或空缺，跳过。`,
      en: `${name.en}, named by ${labelEn}, is away or vacant, and is skipped.`,
    };
    skipped.push({ ...nothing, away: [candidate], because: [step('R7b', sentence, [rule, ...absences])] });
  }
  return together(skipped);
}
