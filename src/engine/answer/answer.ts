import type { Snapshot } from '../../graph/snapshot.js';
import type {
  Answer,
  AskedAt,
  DutyQuestion,
  Responsibility,
  StandIn,
  StandInAnswer,
  Step,
} from '../../model/answer.js';
import { canonicalJson } from '../../util/hash.js';
import { matterOf } from '../case/case.js';
import { envelopeOf } from './envelope.js';
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
  const { envelope, grounds } = snapshot.memoized(`answer ${keyOf(question)}`, (own) =>
    consequencesOf(own, (at) => essenceOf(decisionOn(at, question), 'records'), [
      question.duty,
      question.within,
      ...stepsOf(decision).flatMap(({ records }) => records),
    ]),
  );
  return {
    ...decision,
    question: { ...question, ...asked(snapshot) },
    ...envelope,
    receipt: receiptOf(snapshot, { ...question }, grounds),
  };
}

/** Who performs for a post, in one matter or in general, with its time and receipt. */
export function answerStandIn(snapshot: Snapshot, post: string, matter: string | null): StandInAnswer {
  const ask = (at: Snapshot) => (matter === null ? standIn(at, post, null) : standInFor(at, post, matter));
  const decision = ask(snapshot);
  const { envelope, grounds } = snapshot.memoized(`standIn answer ${JSON.stringify([post, matter])}`, (own) =>
    consequencesOf(own, (at) => essenceOfStandIn(ask(at), 'records'), [
      post,
      ...decision.because.flatMap(({ records }) => records),
      ...(decision.gap?.because ?? []).flatMap(({ records }) => records),
      ...(decision.ambiguity?.readings ?? []).flatMap(({ because }) => because.flatMap(({ records }) => records)),
      ...(decision.conflict?.claims ?? []).flatMap(({ because }) => because.flatMap(({ records }) => records)),
    ]),
  );
  return {
    ...decision,
    question: { post, matter, ...asked(snapshot) },
    ...envelope,
    receipt: receiptOf(snapshot, { post, matter }, grounds),
  };
}

const standInFor = (snapshot: Snapshot, post: string, matter: string): StandIn =>
  snapshot.memoized(`standIn in ${JSON.stringify([post, matter])}`, (own) => {
    const asked = matterOf(own, matter);
    return standIn(own, post, asked, standingOf(own, post, asked));
  });

const keyOf = ({ duty, within, area, modes }: DutyQuestion): string => JSON.stringify([duty, within, area, modes]);

/** What follows from a decision and from the records that it `used`, at every instant at which those stay the same. */
function consequencesOf(snapshot: Snapshot, essence: (at: Snapshot) => unknown, used: readonly string[]) {
  const text = (at: Snapshot) => canonicalJson(essence(at));
  const decided = text(snapshot);
  return { envelope: envelopeOf(snapshot, decided, text), grounds: groundsOf(snapshot, decided, used) };
}

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
