import type { Snapshot } from '../../graph/snapshot.js';
import type { Answer, AskedAt, DutyQuestion, Responsibility, StandInAnswer, Step } from '../../model/answer.js';
import { matterOf } from '../case/case.js';
import { envelopeOf } from './envelope.js';
import { groundsOf, receiptOf } from './receipt.js';
import { holds, resolve } from './resolve.js';
import { essenceOf, essenceOfStandIn } from './sameness.js';
import { standIn } from './standIn.js';

/** Who is responsible for a duty, in the same form for all who ask for no more than that. */
export const decisionOn = (snapshot: Snapshot, question: DutyQuestion): Responsibility =>
  snapshot.memoized(`decision ${keyOf(question)}`, (own) => resolve(own, question));

/** Who is responsible for a duty, with the time for which that holds (R11) and a receipt (R12). */
export function answerDuty(snapshot: Snapshot, question: DutyQuestion): Answer {
  const { decision, ...parts } = snapshot.memoized(`answer ${keyOf(question)}`, (own) =>
    partsOf(
      own,
      (at) => decisionOn(at, question),
      essenceOf,
      (answer) => [question.duty, question.within, ...stepsOf(answer).flatMap(({ records }) => records)],
    ),
  );
  return {
    ...decision,
    question: { ...question, ...asked(snapshot) },
    ...parts.envelope,
    receipt: receiptOf(snapshot, { ...question }, parts.grounds),
  };
}

/** Who performs for a post, in one matter or in general, with its time and receipt. */
export function answerStandIn(snapshot: Snapshot, post: string, matter: string | null): StandInAnswer {
  const ask = (at: Snapshot) => {
    if (matter === null) return standIn(at, post, null);
    const asked = matterOf(at, matter);
    return standIn(at, post, asked, { holds: holds(at, post, asked) });
  };
  const { decision, ...parts } = snapshot.memoized(`standIn answer ${JSON.stringify([post, matter])}`, (own) =>
    partsOf(own, ask, essenceOfStandIn, ({ because, conflict }) => [
      post,
      ...because.flatMap(({ records }) => records),
      ...(conflict?.claims ?? []).flatMap((claim) => claim.because.flatMap(({ records }) => records)),
    ]),
  );
  return {
    ...decision,
    question: { post, matter, ...asked(snapshot) },
    ...parts.envelope,
    receipt: receiptOf(snapshot, { post, matter }, parts.grounds),
  };
}

const keyOf = ({ duty, within, area, modes }: DutyQuestion): string => JSON.stringify([duty, within, area, modes]);

/** A decision with what follows from it and from the records that it was read from, whenever it is asked for. */
function partsOf<T>(
  snapshot: Snapshot,
  ask: (at: Snapshot) => T,
  essence: (decision: T, grain: 'records') => unknown,
  used: (decision: T) => readonly string[],
) {
  const decision = ask(snapshot);
  return {
    decision,
    envelope: envelopeOf(snapshot, decision, ask, (each) => essence(each, 'records')),
    grounds: groundsOf(snapshot, essence(decision, 'records'), used(decision)),
  };
}

const asked = ({ at, knownAt, revision }: Snapshot): AskedAt => ({ at, knownAt, revision });

/** Every step of every part of the answer. */
export function stepsOf({ holders, gaps, conflicts }: Responsibility): readonly Step[] {
  return [
    ...holders.flatMap(({ because, standIn: decision }) => [...because, ...(decision?.because ?? [])]),
    ...gaps.flatMap(({ because }) => because),
    ...conflicts.flatMap(({ claims }) => claims.flatMap(({ because }) => because)),
  ];
}
