import { answerStandIn } from '../../engine/answer/answer.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { StandInAnswer } from '../../model/answer.js';
import { fail } from '../../model/error.js';
import type { ValidTime } from '../../model/time.js';
import type { Context } from '../context.js';
import { instant } from '../moment.js';
import { type Asking, known, openSnapshotOf } from './openSnapshot.js';

export interface StandInQuestion extends Asking {
  readonly post: string;
  /** A duty; absent: the work of the post in general. */
  readonly matter?: string | null | undefined;
}

export interface StandInFound {
  readonly answer: StandInAnswer;
  readonly snapshot: Snapshot;
}

/** Who performs for a post, and why. */
export async function askStandIn(context: Context, question: StandInQuestion): Promise<StandInFound> {
  const snapshot = await openSnapshotOf(context, question.post, question);
  await known(context, snapshot, 'post', question.post, 'for');
  if (question.matter != null) await known(context, snapshot, 'duty', question.matter, 'matter');
  return { answer: answerStandIn(snapshot, question.post, question.matter ?? null), snapshot };
}

export interface CoverQuestion extends Asking {
  readonly person: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** One answer for a post that the person holds, and the stretch of time for which it is given. */
export interface Cover extends StandInFound {
  readonly from: ValidTime | null;
  readonly to: ValidTime | null;
}

/**
 * Who performs for each post that a person holds: at one instant, or for every stretch between `from` and
 * `to`, in order of time. Several posts (兼任) mean several answers, each by its own rules.
 */
export async function askCover(context: Context, question: CoverQuestion): Promise<readonly Cover[]> {
  const spanned = question.from != null || question.to != null;
  if (spanned && (question.from == null || question.to == null)) {
    fail('MISSING_FIELD', [question.from == null ? 'from' : 'to'], {
      zh: '时段须同时写明 from 和 to',
      en: 'a span has both from and to',
    });
  }
  if (question.from == null || question.to == null) return coversOf(context, question.person, question, null);
  const { from, to } = spanOf(context, { from: question.from, to: question.to });
  return coversOf(context, question.person, { ...question, at: from }, to);
}

export interface CoversQuestion extends Omit<Asking, 'at'> {
  /** Persons and posts. */
  readonly of: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Who performs for one person or post in a span, read in `snapshot`. */
export interface CoverOf {
  readonly of: string;
  readonly snapshot: Snapshot;
  readonly stretches: readonly Cover[];
}

const coversAtOnce = 100;

/** Who performs for each of several persons and posts, in every stretch of a span. */
export async function askCovers(context: Context, question: CoversQuestion): Promise<readonly CoverOf[]> {
  const { from, to } = spanOf(context, question);
  if (question.of.length > coversAtOnce) {
    fail('INVALID_VALUE', ['of'], {
      zh: `一次最多 ${coversAtOnce} 个人员、职位`,
      en: `at most ${coversAtOnce} persons and posts at once`,
    });
  }
  const covers: CoverOf[] = [];
  for (const of of question.of) {
    const asking = { ...question, at: from };
    const snapshot = await openSnapshotOf(context, of, asking);
    const isPost = snapshot.describe(of)?.kind === 'post';
    covers.push({
      ...{ of, snapshot },
      stretches: isPost ? stretchesOf(snapshot, of, to, () => true) : await coversOf(context, of, asking, to),
    });
  }
  return covers;
}

function spanOf(
  context: Context,
  given: { readonly from: string; readonly to: string },
): { readonly from: ValidTime; readonly to: ValidTime } {
  const [from, to] = [given.from, given.to].map((each, index) => instant(context, each, index === 0 ? 'from' : 'to'));
  if (from === undefined || to === undefined || to <= from) {
    return fail('EMPTY_INTERVAL', ['to'], { zh: '时段须晚于开始时刻结束', en: 'a span ends after it begins' });
  }
  return { from: from as ValidTime, to: to as ValidTime };
}

/** One answer for each post that the person holds, at an instant or in every stretch up to `to`. */
async function coversOf(
  context: Context,
  person: string,
  asking: Asking,
  to: ValidTime | null,
): Promise<readonly Cover[]> {
  const opened = await openSnapshotOf(context, person, asking);
  await known(context, opened, 'person', person, 'person');
  const covers: Cover[] = [];
  const posts = opened
    .historyPointing('tenure', 'person', person)
    .flatMap(({ record }) => (record.kind === 'tenure' ? [record.post] : []));
  for (const post of new Set(posts)) {
    const snapshot = await openSnapshotOf(context, post, asking);
    const holds = (view: Snapshot) => view.pointing('tenure', 'person', person).some((tenure) => tenure.post === post);
    covers.push(...stretchesOf(snapshot, post, to, holds));
  }
  return covers.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

/** One answer after another for as long as it `holds`, up to `to`; only the first without it. */
function stretchesOf(
  snapshot: Snapshot,
  post: string,
  to: ValidTime | null,
  holds: (view: Snapshot) => boolean,
): Cover[] {
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
  }
  return covers;
}
