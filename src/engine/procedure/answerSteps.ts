import type { Snapshot } from '../../graph/snapshot.js';
import { type Answer, type Envelope, type Gap, type Outcome, outcomes } from '../../model/answer.js';
import type { CaseAnswer, Obligation, StepPerformer } from '../../model/procedure.js';
import { answerDuty } from '../answer/answer.js';
import { answerMatter } from './answerMatter.js';

export interface StepsAnswer {
  /** Who is accountable for the duty of the procedure; no other mode of it, since it is not asked about. */
  readonly answer: Answer;
  /** The steps that were asked about, with who performs each. */
  readonly procedure: CaseAnswer;
}

/**
 * Who is responsible for steps of one procedure where no case is named: the procedure says who performs them (P2), and a role
 * that only a case fills is a gap. A delegation moves none of the accountability for its duty (R2).
 */
export function answerSteps(
  snapshot: Snapshot,
  { procedure, duty, steps }: { readonly procedure: string; readonly duty: string; readonly steps: readonly string[] },
): StepsAnswer {
  const answer = answerDuty(snapshot, { duty, within: snapshot.government, area: null, modes: [] });
  const whole = answerMatter(snapshot, { case: null, procedure, roles: [], traits: [], events: [] });
  const obligations = whole.obligations.filter(({ step }) => steps.includes(step));
  const found = obligations.map(outcomeOf);
  return {
    answer: {
      ...answer,
      ...together(answer, whole),
      outcome: outcomes.find((each) => found.includes(each)) ?? answer.outcome,
      gaps: obligations.flatMap(({ performers, because }) => performers.flatMap((each) => gapsOf(each, because))),
    },
    procedure: { ...whole, obligations },
  };
}

/** The worst of its performers, or the best where one of them suffices. */
function outcomeOf({ performers, performersNeeded }: Obligation): Outcome {
  const found = performers.map(outcomeOfPerformer);
  const ordered = outcomes.filter((each) => found.includes(each));
  return (performersNeeded === 'one' ? ordered.at(-1) : ordered[0]) ?? 'gap';
}

/** An organization of which no head is recorded performs itself. */
const outcomeOfPerformer = ({ standIn, performers }: StepPerformer): Outcome =>
  standIn?.outcome ?? (performers.length > 0 ? 'held' : 'gap');

/** What is open about a performer: a role that only a case fills, or a post for which nobody performs. */
function gapsOf({ role, gap, standIn }: StepPerformer, because: Gap['because']): readonly Gap[] {
  if (standIn?.gap != null) return [standIn.gap];
  if (gap !== 'roleUnfilled') return [];
  return [
    {
      ...{ mode: null, reason: gap, post: null, eligible: [], arranger: null, firstDay: null, because },
      settledBy: { zh: `写明由谁担任“${role}”的案件`, en: `a case that says who plays the role ${role}` },
    },
  ];
}

/** The time for which both hold. */
function together(a: Envelope, b: Envelope): Envelope {
  const later = (a.holdsFrom ?? '') > (b.holdsFrom ?? '') ? a : b;
  const sooner = b.holdsUntil === null || (a.holdsUntil !== null && a.holdsUntil < b.holdsUntil) ? a : b;
  return { holdsFrom: later.holdsFrom, holdsUntil: sooner.holdsUntil, nextChange: sooner.nextChange };
}
