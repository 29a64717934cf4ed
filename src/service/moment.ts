import type { AsOf } from '../graph/snapshot.js';
import { fail } from '../model/error.js';
import { parseInstant, type RecordedTime, type ValidTime } from '../model/time.js';
import type { Context, Moment } from './context.js';

/**
 * The pair of times that a question is asked at.
 *
 * `knownAt` never lies beyond the last change: what comes after it gets a later time, but perhaps an earlier one than the
 * clock's, while it is on its way to the disk or to this copy of the ledger. So an answer asked again with its own pair
 * is the same answer, wherever it is asked.
 */
export async function asOf(context: Context, { at, knownAt }: Moment): Promise<AsOf> {
  const now = context.now();
  const { recordedAt } = await context.store.head();
  const latest = recordedAt ?? now;
  const asked = knownAt == null ? latest : instant(context, knownAt, 'knownAt');
  const known = (asked < latest ? asked : latest) as RecordedTime;
  return {
    at: (at == null ? now : instant(context, at, 'at')) as ValidTime,
    knownAt: known,
    revision: await context.store.revisionAt(known),
  };
}

/** Reads a date or an instant as a caller gave it in `field`. */
export function instant({ timeZone }: Context, text: string, field: string): string {
  return (
    parseInstant(text, timeZone) ??
    fail('INVALID_DATE', [field], {
      zh: `“${text}”既不是日期（如 2024-07-01），也不是时刻（如 2024-07-01T08:00:00+08:00）`,
      en: `\`${text}\` is neither a date such as 2024-07-01 nor an instant such as 2024-07-01T08:00:00+08:00`,
    })
  );
}
