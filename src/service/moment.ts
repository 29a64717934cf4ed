import type { Stretch } from '../engine/answer/stretches.js';
import type { AsOf } from '../graph/recordView.js';
import { fail } from '../model/error.js';
import { noDayNorInstant, parseInstant, type RecordedTime, type ValidTime } from '../model/time.js';
import type { Context, Moment } from './context.js';

/** The pair of times that a question is asked at, as a caller gave it. */
export async function asOf(context: Context, { at, knownAt }: Moment): Promise<AsOf> {
  const known = knownAt == null ? null : (instant(context, knownAt, 'knownAt') as RecordedTime);
  return asKnown(context, (at == null ? context.now() : instant(context, at, 'at')) as ValidTime, known);
}

/**
 * The pair of times with the revision that was known then; `null` is the last one.
 *
 * `knownAt` never lies beyond the last change: what comes after it gets a later time, but perhaps an earlier one than the
 * clock's, while it is on its way to the disk or to this copy of the ledger. So an answer asked again with its own pair
 * is the same answer, wherever it is asked.
 */
export async function asKnown({ store, now }: Context, at: ValidTime, asked: RecordedTime | null): Promise<AsOf> {
  const { recordedAt, revision } = await store.head();
  const latest = recordedAt ?? (now() as RecordedTime);
  if (asked === null || asked >= latest) return { at, knownAt: latest, revision };
  return { at, knownAt: asked, revision: await store.revisionAt(asked) };
}

/** Reads a date or an instant as a caller gave it in `field`. */
export function instant({ timeZone }: Context, text: string, field: string): string {
  return parseInstant(text, timeZone) ?? fail('INVALID_DATE', [field], noDayNorInstant(text));
}

/** A span as a caller gives it. */
export interface GivenSpan {
  /** The first instant; absent: now. */
  readonly from?: string | null | undefined;
  /** The first instant that is no longer part of it. */
  readonly to?: string | null | undefined;
}

/** The span that is asked about; `null` where an instant is. Errors: a span without an end, empty, or beside `at`. */
export function spanOf(context: Context, { from, to, at }: GivenSpan & Pick<Moment, 'at'>): Stretch | null {
  if (from == null && to == null) return null;
  if (at != null) {
    fail('INVALID_VALUE', ['at'], { zh: '问一个时段时不写 at', en: 'a span is asked about without `at`' });
  }
  if (to == null) return fail('MISSING_FIELD', ['to'], { zh: '时段须写明 to', en: 'a span has an end: `to`' });
  return wholeSpan(context, from ?? context.now(), to);
}

/** As `spanOf`, for a span that has both ends. */
export function wholeSpan(context: Context, from: string, to: string): Stretch {
  const [first, last] = [instant(context, from, 'from'), instant(context, to, 'to')];
  if (last <= first) {
    fail('EMPTY_INTERVAL', ['to'], { zh: '时段须晚于开始时刻结束', en: 'a span ends after it begins' });
  }
  return { from: first as ValidTime, to: last as ValidTime };
}
