import type { Snapshot } from '../../graph/snapshot.js';
import type { Answer, DutyQuestion, Responsibility, StandIn, StandInAnswer, Step } from '../../model/answer.js';
import type { ValidTime } from '../../model/time.js';
import { canonicalJson } from '../../util/hash.js';
import { matterOf } from '../case/case.js';
import { unconfirmedAmong } from '../rules/sources.js';
import { envelopeOf, holdsUntil } from './envelope.js';
import { groundsOf, receiptOf } from './receipt.js';
import { resolve, standingOf } from './resolve.js';
import { essenceOf, essenceOfStandIn } from './sameness.js';
import { standIn } from './standIn.js';

/** Who is responsible for a duty, in the same form for all who ask for no more than that. */
export const decisionOn = (snapshot: Snapshot, question: DutyQuestion): Responsibility =>
  snapshot.memoized(`decision ${keyOf(question)}`, (own) => resolve(own, question));

/** Who is responsible for a duty, with the time for which that holds (R11) and a receipt (R12). */
export function answerDuty(snapshot: Snapshot, question: DutyQuestion): Answer {
  const decision = decisionOn(snapshot, question);
  const { envelope, unconfirmed, grounds } = snapshot.memoized(`answer ${keyOf(question)}`, (own) =>
    consequencesOf(own, (at) => essenceOf(decisionOn(at, question), 'records'), {
      about: [question.duty, question.within],
      steps: stepsOf(decision),
      hasGap: decision.gaps.length > 0,
    }),
  );
  return {
    ...decision,
    question: { ...question, ...snapshot.moment },
    ...envelope,
    unconfirmed,
    receipt: receiptOf(snapshot, { ...question }, grounds),
  };
}

/** Who performs for a post, in one matter or in general, with its time and receipt. */
export function answerStandIn(snapshot: Snapshot, post: string, matter: string | null): StandInAnswer {
  const ask = (at: Snapshot) => (matter === null ? standIn(at, post, null) : standInFor(at, post, matter));
  const decision = ask(snapshot);
  const { gap, ambiguity, conflict } = decision;
  const parts = [decision, gap, ...(ambiguity?.readings ?? []), ...(conflict?.claims ?? [])];
  const { envelope, unconfirmed, grounds } = snapshot.memoized(
    `standIn answer ${JSON.stringify([post, matter])}`,
    (own) =>
      consequencesOf(own, (at) => essenceOfStandIn(ask(at), 'records'), {
        about: [post],
        steps: parts.flatMap((part) => part?.because ?? []),
        hasGap: gap !== null,
      }),
  );
  return {
    ...decision,
    question: { post, matter, ...snapshot.moment },
    ...envelope,
    unconfirmed,
    receipt: receiptOf(snapshot, { post, matter }, grounds),
  };
}

const standInFor = (snapshot: Snapshot, post: string, matter: string): StandIn =>
  snapshot.memoized(`standIn in ${JSON.stringify([post, matter])}`, (own) => {
    const asked = matterOf(own, matter);
    return standIn(own, post, asked, standingOf(own, post, asked));
  });

/** Until when the work of a post in general is done as it is, or not done. */
export const postHoldsUntil = (snapshot: Snapshot, post: string): ValidTime | null =>
  snapshot.memoized(`holds until ${post}`, (own) =>
    holdsUntil(own, (at) => canonicalJson(essenceOfStandIn(standIn(at, post, null), 'records'))),
  );

const keyOf = ({ duty, within, area, modes }: DutyQuestion): string => JSON.stringify([duty, within, area, modes]);

interface Rest {
  readonly about: readonly string[];
  readonly steps: readonly Step[];
  readonly hasGap: boolean;
}

/** What follows from a decision and from the records that it rests on, at every instant at which those stay the same. */
export function consequencesOf(snapshot: Snapshot, essence: (at: Snapshot) => unknown, { about, steps, hasGap }: Rest) {
  const text = (at: Snapshot) => canonicalJson(essence(at));
  const decided = text(snapshot);
  return {
    // First: what is read below does not end it.
    envelope: envelopeOf(snapshot, decided, text),
    unconfirmed: unconfirmedAmong(snapshot, steps, hasGap),
    grounds: groundsOf(snapshot, decided, [...about, ...steps.flatMap(({ records }) => records)]),
  };
}

/** Every step of every part of the answer. */
export function stepsOf({ holders, gaps, ambiguities, conflicts }: Responsibility): readonly Step[] {
  return [
    ...holders.flatMap(({ because, standIn: decision }) => [...because, ...(decision?.because ?? [])]),
    ...gaps.flatMap(({ because }) => because),
    ...ambiguities.flatMap(({ readings }) => readings.flatMap(({ because }) => because)),
    ...conflicts.flatMap(({ claims }) => claims.flatMap(({ because }) => because)),
  ];
}
