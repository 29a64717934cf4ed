import { fail } from '../../model/error.js';
import { showInstant } from '../../model/time.js';
import { type FormattedNotice, formatNotice } from '../../notation/format.js';
import type { Context, Moment } from '../context.js';
import { asOf } from '../moment.js';
import { knownIn } from '../noticeDraft.js';

/** The division of labour of a government at a moment, in the notation of notices. Errors: `UNKNOWN_GOVERNMENT`. */
export async function noticeInForce(context: Context, government: string, moment: Moment): Promise<FormattedNotice> {
  const { shown } = await context.snapshots.open(government, await asOf(context, moment), null);
  const record = shown.find('organization', government);
  if (record === undefined) {
    return fail('UNKNOWN_GOVERNMENT', ['within'], {
      zh: `没有政府“${government}”`,
      en: `no government \`${government}\` is known`,
    });
  }
  const day = showInstant(shown.at, context.timeZone).slice(0, 'YYYY-MM-DD'.length);
  return formatNotice(knownIn(shown, record), `${record.name}领导分工`, { 发文: record.name, 施行: day });
}
