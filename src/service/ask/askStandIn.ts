import { answerStandIn } from '../../engine/answer/answer.js';
import type { Stretch } from '../../engine/answer/stretches.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { StandInAnswer } from '../../model/answer.js';
import { fail } from '../../model/error.js';
import type { ValidTime } from '../../model/time.js';
import type { Context } from '../context.js';
import { type GivenSpan, wholeSpan } from '../moment.js';
import { dutiesNamed, type GivenMatter } from './matter.js';
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
  const snapshot = await openSnapshotOf(context, question.post, question);
  await known(context, snapshot, 'post', question.post, 'for');
  const { duty, text } = question.matter ?? {};
  const matter = duty ?? (text == null ? null : dutiesNamed([snapshot], text)[0].id);
  if (matter !== null) await known(context, snapshot, 'duty', matter, 'matter');
  return { answer: answerStandIn(snapshot, question.post, matter), snapshot };
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
    covers.push(...stretchesOf(snapshot, person, post, span?.to ?? null));
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
