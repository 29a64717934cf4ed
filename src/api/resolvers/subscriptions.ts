import type { Snapshot } from '../../graph/snapshot.js';
import type { RecordedTime, ValidTime } from '../../model/time.js';
import { known, openSnapshotOf } from '../../service/ask/openSnapshot.js';
import type { Context } from '../../service/context.js';
import { ChangesAsTheyCome } from '../../service/standing/changesAsTheyCome.js';
import { type StandingQuestion, standingStandIn, standingWho } from '../../service/standing/question.js';
import type { Since, Told } from '../../service/standing/standingAnswers.js';
import { eachOf } from '../../util/eachOf.js';
import type {
  GqlStandingAnswerResolvers,
  GqlStandingStandInResolvers,
  GqlSubscriptionAnswerArgs,
  GqlSubscriptionChangedArgs,
  GqlSubscriptionResolvers,
  GqlSubscriptionStandInArgs,
} from '../generated/types.js';
import { revisionReached } from '../minRevision.js';
import type { DifferenceParent, StandingParent, SubscriptionParent } from '../parents.js';
import type { Request } from '../request.js';
import { both, fixedView, type Named } from '../view.js';
import { takingNames } from './names.js';
import { answerParent, standInAnswer } from './questions.js';

/** The sources of what is told: each gives the value of its field. */
const sources = takingNames({
  changed: async (
    { follower }: SubscriptionParent,
    { after, within }: Partial<GqlSubscriptionChangedArgs>,
    { context, moment }: Request,
  ) => {
    const government = within == null ? null : await governmentOf(context, within, await moment({}));
    if (after != null) await revisionReached(context, after, ['after']);
    const from = after ?? (await context.store.head()).revision;
    const source = new ChangesAsTheyCome(context, follower, Math.max(0, from), government);
    return eachOf(source, (changed) => ({ changed }));
  },

  answer: async (root: SubscriptionParent, { after, ...args }: GqlSubscriptionAnswerArgs, request: Request) =>
    eachOf(await sourceOf(root, request, standingWho(args), after), (answer) => ({ answer })),

  standIn: async (
    root: SubscriptionParent,
    { after, for: post, matter }: GqlSubscriptionStandInArgs,
    request: Request,
  ) => eachOf(await sourceOf(root, request, standingStandIn({ post, matter }), after), (standIn) => ({ standIn })),
});

async function governmentOf(context: Context, within: string, asking: Awaited<ReturnType<Request['moment']>>) {
  const snapshot = await openSnapshotOf(context, within, asking);
  await known(context, snapshot, 'organization', within, 'within');
  return snapshot.government;
}

async function sourceOf<Meaning, Found extends { readonly snapshot: Snapshot }>(
  { read }: SubscriptionParent,
  { context, viewer }: Request,
  question: StandingQuestion<Meaning, Found>,
  after: number | null | undefined,
) {
  const source = await read(viewer, question, after == null ? null : await sinceRevision(context, after));
  return eachOf(
    source,
    (told): StandingParent<Found> => ({ ...told, differences: () => differencesOf(question, told) }),
  );
}

async function differencesOf<Meaning, Found extends { readonly snapshot: Snapshot }>(
  question: StandingQuestion<Meaning, Found>,
  { found, before: earlier }: Told<Found>,
): Promise<readonly DifferenceParent[]> {
  const before = (await earlier?.ask()) ?? null;
  if (before === null) return [];
  const views = { before: fixedView(before.snapshot), after: fixedView(found.snapshot) };
  return question.differences(before, found).map((each) => ({ ...each, views }));
}

/** What was known at a revision, of this moment. */
async function sinceRevision(context: Context, after: number): Promise<Since> {
  await revisionReached(context, after, ['after']);
  const [last] = after > 0 ? await context.ledger.changes(after - 1, 1) : [];
  const earliest = '' as RecordedTime;
  const moment = {
    at: context.now() as ValidTime,
    knownAt: last?.recordedAt ?? earliest,
    revision: Math.max(0, after),
  };
  return { moment, digest: null };
}

/** What is told as it comes. */
export const subscriptions: GqlSubscriptionResolvers = {
  changed: { subscribe: sources.changed },
  answer: { subscribe: sources.answer },
  standIn: { subscribe: sources.standIn },
};

/** The present is not part of the question. */
const now: Named = { at: false, knownAt: false };

const StandingAnswer: GqlStandingAnswerResolvers = {
  answer: ({ found, moment }) => answerParent(found, { ...moment, named: now }),
  revision: ({ moment }) => moment.revision,
  before: async ({ before }) => {
    const found = (await before?.ask()) ?? null;
    return found && before && answerParent(found, { ...before.moment, named: both });
  },
  differences: ({ differences }) => differences(),
};

const StandingStandIn: GqlStandingStandInResolvers = {
  answer: ({ found, moment }) => standInAnswer(found, { ...moment, named: now }),
  revision: ({ moment }) => moment.revision,
  before: async ({ before }) => {
    const found = (await before?.ask()) ?? null;
    return found && before && standInAnswer(found, { ...before.moment, named: both });
  },
  differences: ({ differences }) => differences(),
};

export const standingTypes = { StandingAnswer, StandingStandIn };
