import type { AsOf } from '../../graph/recordView.js';
import { fail } from '../../model/error.js';
import { showInstant } from '../../model/time.js';
import type { Context, Moment } from '../../service/context.js';
import { asOf } from '../../service/moment.js';

/** The pair of times of a question. As known before anything was recorded nothing can be answered, which is said. */
export async function timesOf(context: Context, asked: Moment): Promise<AsOf> {
  const times = await asOf(context, asked);
  const [first] = await context.store.changes(0, 1);
  if (first === undefined || times.knownAt >= first.recordedAt) return times;
  const [then, since] = [times.knownAt, first.recordedAt].map((each) => showInstant(each, context.timeZone));
  return fail('INVALID_VALUE', ['knownAt'], {
    zh: `${then} 时账本还没有任何记录，自 ${since} 起才有`,
    en: `at ${then} the ledger knew nothing yet; it does since ${since}`,
  });
}
