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
  const { person } = question;
  const spanned = question.from != null || question.to != null;
  if (spanned && (question.from == null || question.to == null)) {
    fail('MISSING_FIELD', [question.from == null ? 'from' : 'to'], {
      zh: '时段须同时写明 from 和 to',
      en: 'a span has both from and to',
    });
  }
  const from = question.from == null ? null : (instant(context, question.from, 'from') as ValidTime);
  const to = question.to == null ? null : (instant(context, question.to, 'to') as ValidTime);
  if (from !== null && to !== null && to <= from) {
    fail('EMPTY_INTERVAL', ['to'], { zh: '时段须晚于开始时刻结束', en: 'a span ends after it begins' });
  }
  const opened = await openSnapshotOf(context, person, { ...question, at: from ?? question.at });
  await known(context, opened, 'person', person, 'person');
  const covers: Cover[] = [];
  const posts = opened
    .historyPointing('tenure', 'person', person)
    .flatMap(({ record }) => (record.kind === 'tenure' ? [record.post] : []));
  for (const post of new Set(posts)) {
    const snapshot = await openSnapshotOf(context, post, { ...question, at: from ?? question.at });
    covers.push(...stretchesOf(snapshot, person, post, to));
  }
  return covers.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

/** One answer after another for as long as the person holds the post, up to `to`; only the first without it. */
function stretchesOf(snapshot: Snapshot, person: string, post: string, to: ValidTime | null): Cover[] {
  const covers: Cover[] = [];
  let at: ValidTime | null = snapshot.at;
  while (at !== null && (to === null || at < to)) {
    const view: Snapshot = snapshot.atInstant(at);
    const holds = view.pointing('tenure', 'person', person).some((tenure) => tenure.post === post);
    const answer: StandInAnswer | null = holds ? answerStandIn(view, post, null) : null;
    const until: ValidTime | null = answer === null ? (view.horizon.after?.at ?? null) : answer.holdsUntil;
    if (answer !== null) {
      const end = to === null || until === null || until > to ? to : until;
      covers.push({ answer, snapshot: view.atInstant(at), from: to === null ? null : at, to: end });
    }
    at = to === null ? null : until;
  }
  return covers;
}
