import type { Snapshot } from '../../graph/snapshot.js';
import type { Answer, DutyQuestion, Responsibility, StandIn, StandInAnswer, Step } from '../../model/answer.js';
import type { ValidTime } from '../../model/time.js';
import { matterOf } from '../case/case.js';
import { Consequences, followedBy, partsOfAnswer } from './consequences.js';
import { holdsUntil } from './envelope.js';
import { isPerformedOtherwise, resolve, standingOf } from './resolve.js';
import { digestOfDecision, digestOfStandIn } from './sameness.js';
import { standIn } from './standIn.js';

/** Who is responsible for a duty, in the same form for all who ask for no more than that. */
export const decisionOn = (snapshot: Snapshot, question: DutyQuestion): Responsibility =>
  snapshot.memoized(`decision ${keyOf(question)}`, (own) => resolve(own, question), bytesOf);

/** Who is responsible for a duty, with the time for which that holds (R11) and a receipt (R12), made when they are asked for. */
export function answerDuty(snapshot: Snapshot, question: DutyQuestion): Answer {
  const decision = decisionOn(snapshot, question);
  const then = new Consequences(snapshot, `answer ${keyOf(question)}`, {
    question: { ...question },
    about: [question.duty, question.within],
    digest: (at) => digestOfDecision(decisionOn(at, question)),
    differs: (here, there) => isPerformedOtherwise(here, there, question),
    steps: () => stepsOf(decision),
    cites: true,
    hasGap: decision.gaps.length > 0,
  });
  return followedBy({ ...decision, question: { ...question, ...snapshot.moment } }, then, partsOfAnswer);
}

/** Who performs for a post, in one matter or in general, with its time and receipt. */
export function answerStandIn(snapshot: Snapshot, post: string, matter: string | null): StandInAnswer {
  const ask = (at: Snapshot) => (matter === null ? standIn(at, post, null) : standInFor(at, post, matter));
  const decision = ask(snapshot);
  const { gap, ambiguity, conflict } = decision;
  const then = new Consequences(snapshot, `standIn answer ${JSON.stringify([post, matter])}`, {
    question: { post, matter },
    about: [post],
    digest: (at) => digestOfStandIn(ask(at)),
    steps: () =>
      [decision, gap, ...(ambiguity?.readings ?? []), ...(conflict?.claims ?? [])].flatMap(
        (part) => part?.because ?? [],
      ),
    cites: true,
    hasGap: gap !== null,
  });
  return followedBy({ ...decision, question: { post, matter, ...snapshot.moment } }, then, partsOfAnswer);
}

const standInFor = (snapshot: Snapshot, post: string, matter: string): StandIn =>
  snapshot.memoized(`standIn in ${JSON.stringify([post, matter])}`, (own) => {
    const asked = matterOf(own, matter);
    return standIn(own, post, asked, standingOf(own, post, asked));
  });

/** Until when the work of a post in general is done as it is, or not done. */
export const postHoldsUntil = (snapshot: Snapshot, post: string): ValidTime | null =>
  snapshot.memoized(`holds until ${post}`, (own) => holdsUntil(own, (at) => digestOfStandIn(standIn(at, post, null))));

const keyOf = ({ duty, within, area, modes }: DutyQuestion): string =>
  `${duty} ${within} ${area ?? ''} ${modes === null ? 'all' : modes.join('+')}`;

/** By estimate. */
const bytesOf = (decision: Responsibility): number => 3_000 + 1_000 * stepsOf(decision).length;

/** Every step of every part of the answer. */
export function stepsOf({ holders, gaps, ambiguities, conflicts }: Responsibility): readonly Step[] {
  return [
    ...holders.flatMap(({ because, standIn: decision }) => [...because, ...(decision?.because ?? [])]),
    ...gaps.flatMap(({ because }) => because),
    ...ambiguities.flatMap(({ readings }) => readings.flatMap(({ because }) => because)),
    ...conflicts.flatMap(({ claims }) => claims.flatMap(({ because }) => because)),
  ];
}
