import { answerStandIn } from '../../engine/answer/answer.js';
import type { Stretch } from '../../engine/answer/stretches.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { StandInAnswer } from '../../model/answer.js';
import { fail, failOnTooMany } from '../../model/error.js';
import type { ValidTime } from '../../model/time.js';
import type { Context } from '../context.js';
import { type GivenSpan, wholeSpan } from '../moment.js';
import { dutyNamed, failOnLongMatter, type GivenMatter } from './matter.js';
import { type Asking, known, openSnapshotOf } from './openSnapshot.js';

export interface StandInQuestion extends Asking {
  readonly post: string;
  /** Absent: the work of the post in general. */
  readonly matter?: GivenMatter | null | undefined;
}

export interface StandInFound {
  readonly answer: StandInAnswer;
  readonly snapshot: Snapshot;
}

/** Who performs for a post, and why. */
export async function askStandIn(context: Context, question: StandInQuestion): Promise<StandInFound> {
  const snapshot = await openPost(context, question);
  const matter = await dutyIn(context, snapshot, question);
  if (matter !== null) await known(context, snapshot, 'duty', matter, ['matter', 'duty']);
  const answer = await context.timed('decide', async () => answerStandIn(snapshot, question.post, matter));
  return { answer, snapshot };
}

/** The duty that is asked about, given or in words; `null`: the work of the post in general. */
export const dutyAsked = async (context: Context, question: StandInQuestion): Promise<string | null> =>
  dutyIn(context, await openPost(context, question), question);

async function openPost(context: Context, question: StandInQuestion): Promise<Snapshot> {
  failOnLongMatter(question.matter ?? {});
  const snapshot = await openSnapshotOf(context, question.post, question);
  await known(context, snapshot, 'post', question.post, 'for');
  return snapshot;
}

async function dutyIn(context: Context, snapshot: Snapshot, { matter }: StandInQuestion): Promise<string | null> {
  const { duty, text } = matter ?? {};
  return duty ?? (text == null ? null : dutyNamed(context, snapshot, text));
}

export interface CoverQuestion extends Asking {
  readonly person: string;
  /** A span to answer for, instead of `at`. */
  readonly span?: Stretch | null;
}

/** The span of a question about cover as a caller gives it; `null` where an instant is asked about. */
export function coverSpan(context: Context, { from, to }: GivenSpan): Stretch | null {
  if (from == null && to == null) return null;
  if (from != null && to != null) return wholeSpan(context, from, to);
  return fail('MISSING_FIELD', [from == null ? 'from' : 'to'], {
    zh: '时段须同时写明 from 和 to',
    en: 'a span has both from and to',
  });
}

/** One answer for a post that the person holds, and the stretch of time for which it is given. */
export interface Cover extends StandInFound {
  readonly from: ValidTime | null;
  readonly to: ValidTime | null;
}

/**
 * Who performs for each post that a person holds: at one instant, or for every stretch of a span, in order of
 * time. Several posts (兼任) mean several answers, each by its own rules.
 */
export async function askCover(context: Context, question: CoverQuestion): Promise<readonly Cover[]> {
  const { person, span = null } = question;
  const asking = span === null ? question : { ...question, at: span.from };
  const opened = await openSnapshotOf(context, person, asking);
  await known(context, opened, 'person', person, 'person');
  const covers: Cover[] = [];
  const posts = opened
    .historyPointing('tenure', 'person', person)
    .flatMap(({ record }) => (record.kind === 'tenure' ? [record.post] : []));
  for (const post of new Set(posts)) {
    const snapshot = await openSnapshotOf(context, post, asking);
    const holds = (view: Snapshot) => view.pointing('tenure', 'person', person).some((tenure) => tenure.post === post);
    covers.push(...(await stretchesOf(context, snapshot, post, { to: span?.to ?? null, holds })));
  }
  return covers.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

export interface CoversQuestion extends Omit<Asking, 'at'> {
  /** Persons and posts. */
  readonly of: readonly string[];
  readonly span: Stretch;
}

/** Who performs for one person or post in a span, read in `snapshot`. */
export interface CoverOf {
  readonly of: string;
  readonly snapshot: Snapshot;
  readonly stretches: readonly Cover[];
}

export const coversAtOnce = 100;

/** Who performs for each of several persons and posts, in every stretch of a span. */
export async function askCovers(
  context: Context,
  { of: ids, span, ...given }: CoversQuestion,
): Promise<readonly CoverOf[]> {
  failOnTooMany(ids, coversAtOnce, ['of']);
  const covers: CoverOf[] = [];
  for (const of of ids) {
    const asking = { ...given, at: span.from };
    const snapshot = await openSnapshotOf(context, of, asking);
    const isPost = snapshot.describe(of)?.kind === 'post';
    const stretches = isPost
      ? await stretchesOf(context, snapshot, of, { to: span.to, holds: () => true })
      : await askCover(context, { person: of, span, ...asking });
    covers.push({ of, snapshot, stretches });
  }
  return covers;
}

/** One answer after another for as long as it `holds`, up to `to`; only the first without it. */
async function stretchesOf(
  context: Context,
  snapshot: Snapshot,
  post: string,
  { to, holds }: { readonly to: ValidTime | null; readonly holds: (view: Snapshot) => boolean },
): Promise<readonly Cover[]> {
  const covers: Cover[] = [];
  let at: ValidTime | null = snapshot.at;
  while (at !== null && (to === null || at < to)) {
    const view: Snapshot = snapshot.atInstant(at);
    const answer: StandInAnswer | null = holds(view) ? answerStandIn(view, post, null) : null;
    const until: ValidTime | null = answer === null ? (view.horizon.after?.at ?? null) : answer.holdsUntil;
    if (answer !== null) {
      const end = to === null || until === null || until > to ? to : until;
      covers.push({ answer, snapshot: view.atInstant(at), from: to === null ? null : at, to: end });
    }
    at = to === null ? null : until;
    await context.pause();
  }
  return covers;
}
