import type { Snapshot } from '../../graph/snapshot.js';
import type {
  Ambiguity,
  Answer,
  AskedAt,
  Conflict,
  DutyQuestion,
  Gap,
  Holder,
  Responsibility,
  StandIn,
  StandInAnswer,
  Step,
} from '../../model/answer.js';
import type { ValidTime } from '../../model/time.js';
import { matterOf } from '../case/case.js';
import { unconfirmedAmong } from '../rules/sources.js';
import { envelopeOf, holdsUntil } from './envelope.js';
import { receiptOf } from './receipt.js';
import { resolve, standingOf } from './resolve.js';
import { standIn } from './standIn.js';

/** Who is responsible for a duty, with the time for which that holds (R11) and a receipt (R12). */
export function answerDuty(snapshot: Snapshot, question: DutyQuestion): Answer {
  const ask = (at: Snapshot) => resolve(at, question);
  const decision = ask(snapshot);
  return {
    ...decision,
    question: { ...question, ...asked(snapshot) },
    ...envelopeOf(snapshot, decision, ask, essenceOf),
    unconfirmed: unconfirmedAmong(snapshot, stepsOf(decision), decision.gaps.length > 0),
    receipt: receiptOf(snapshot, { ...question }, essenceOf(decision), [
      question.duty,
      question.within,
      ...stepsOf(decision).flatMap(({ records }) => records),
    ]),
  };
}

/** Who performs for a post, in one matter or in general, with its time and receipt. */
export function answerStandIn(snapshot: Snapshot, post: string, matter: string | null): StandInAnswer {
  const ask = (at: Snapshot) => {
    if (matter === null) return standIn(at, post, null);
    const asked = matterOf(at, matter);
    return standIn(at, post, asked, standingOf(at, post, asked));
  };
  const decision = ask(snapshot);
  const { gap, ambiguity, conflict } = decision;
  const steps = [decision, gap, ...(ambiguity?.readings ?? []), ...(conflict?.claims ?? [])].flatMap(
    (part) => part?.because ?? [],
  );
  return {
    ...decision,
    question: { post, matter, ...asked(snapshot) },
    ...envelopeOf(snapshot, decision, ask, essenceOfStandIn),
    unconfirmed: unconfirmedAmong(snapshot, steps, gap !== null),
    receipt: receiptOf(snapshot, { post, matter }, essenceOfStandIn(decision), [
      post,
      ...steps.flatMap(({ records }) => records),
    ]),
  };
}

/** Until when the work of a post in general is done as it is, or not done. */
export const postHoldsUntil = (snapshot: Snapshot, post: string): ValidTime | null =>
  holdsUntil(snapshot, (at) => standIn(at, post, null), essenceOfStandIn);

const asked = ({ at, knownAt, revision }: Snapshot): AskedAt => ({ at, knownAt, revision });

/** Every step of every part of the answer. */
export function stepsOf({ holders, gaps, ambiguities, conflicts }: Responsibility): readonly Step[] {
  return [
    ...holders.flatMap(({ because, standIn: decision }) => [...because, ...(decision?.because ?? [])]),
    ...gaps.flatMap(({ because }) => because),
    ...ambiguities.flatMap(({ readings }) => readings.flatMap(({ because }) => because)),
    ...conflicts.flatMap(({ claims }) => claims.flatMap(({ because }) => because)),
  ];
}

// What makes two answers the same: everything decided, and the records it rests on, but no wording.
const recordsIn = (steps: readonly Step[]) => steps.map(({ rule, records }) => ({ rule, records }));

function essenceOf({ outcome, completeness, accountable, ...answer }: Responsibility): unknown {
  const { holders, gaps, ambiguities, conflicts } = answer;
  return {
    outcome,
    completeness,
    accountable: accountable?.post ?? accountable?.organization ?? null,
    holders: holders.map(({ mode, post, organization, because, standIn: decision }: Holder) => ({
      mode,
      post,
      organization,
      because: recordsIn(because),
      standIn: decision === null ? null : essenceOfStandIn(decision),
    })),
    gaps: gaps.map(essenceOfGap),
    ambiguities: ambiguities.map(essenceOfAmbiguity),
    conflicts: conflicts.map(essenceOfConflict),
  };
}

function essenceOfStandIn({ outcome, incumbents, performers, gap, ambiguity, conflict, because }: StandIn): unknown {
  return {
    outcome,
    incumbents,
    performers,
    gap: gap && essenceOfGap(gap),
    ambiguity: ambiguity && essenceOfAmbiguity(ambiguity),
    conflict: conflict && essenceOfConflict(conflict),
    because: recordsIn(because),
  };
}

const essenceOfGap = ({ mode, reason, post, eligible, arranger, firstDay, because }: Gap) => ({
  mode,
  reason,
  post,
  eligible,
  arranger,
  firstDay,
  because: recordsIn(because),
});

const essenceOfAmbiguity = ({ mode, post, readings }: Ambiguity) => ({
  mode,
  post,
  readings: readings.map(({ performers, because }) => ({ performers, because: recordsIn(because) })),
});

const essenceOfConflict = ({ mode, post, claims }: Conflict) => ({
  mode,
  post,
  claims: claims.map(({ person, post: held, because }) => ({ person, post: held, because: recordsIn(because) })),
});
