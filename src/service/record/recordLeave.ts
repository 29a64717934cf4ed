import { reasons } from '../../importing/tables/absences.js';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import { DomainError, type Path, type Problem, problem } from '../../model/error.js';
import { localInstant } from '../../model/time.js';
import { nextDay } from '../../util/writtenDay.js';
import { recordNamed } from '../ask/recordNamed.js';
import type { Context } from '../context.js';
import { asOf } from '../moment.js';
import { assertOne, type CommandInput } from './recordOne.js';

/** A leave as the system of an office has it. */
export interface GivenLeave extends CommandInput {
  /** With the system before it, as people have it among their external ids: `oa:wang3`. */
  readonly account: string;
  /** Why, in words: 年休假, 出差. */
  readonly why: string;
  /** A day, or a local time such as `2026-12-07 08:30`. */
  readonly from: string;
  /** The last day, which is included; or a local time. */
  readonly to: string;
  readonly place?: 'inside' | 'outside' | null | undefined;
  readonly note?: string | null | undefined;
}

/**
 * Records a leave of whoever has the account. Its id is made of the account's holder and the command, so that the leave may be
 * ended later. Throws all that is wrong at once: an account that nobody or more than one has, words that are no reason, times.
 */
export async function recordLeave(context: Context, leave: GivenLeave): Promise<RecordedChangeSet> {
  const { account, why, from, to, place, note, ...command } = leave;
  const wrong: Problem[] = [];
  const tell = (field: string, zh: string, en: string): null => {
    wrong.push(problem('INVALID_VALUE', ['input', field], { zh, en }));
    return null;
  };
  const reason =
    reasonOf(why) ??
    tell(
      'why',
      `看不出“${why}”是哪种事由：可写出访、出差、休假、因病、学习、工作冲突、其他`,
      `what reason \`${why}\` is, is not understood`,
    );
  const at = (field: 'from' | 'to', day: string): string | null =>
    localInstant(day, context.timeZone) ??
    tell(
      field,
      `“${leave[field]}”不是日期，也不是 2026-12-07 08:30 这样的当地时刻`,
      `\`${leave[field]}\` is neither a day nor a local time such as 2026-12-07 08:30`,
    );
  const [validFrom, validTo] = [at('from', from), at('to', /^\d{4}-\d{2}-\d{2}$/u.test(to) ? dayAfter(to) : to)];
  const of = await holderOf(context, account, ['input', 'account']).catch((error: unknown) => {
    if (!(error instanceof DomainError)) throw error;
    wrong.push(...error.problems);
    return null;
  });
  const [first, ...others] = wrong;
  if (first !== undefined) throw new DomainError([first, ...others]);
  const id = `${of}/absence/${command.commandId.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const fields = {
    id,
    of,
    reason,
    validFrom,
    validTo,
    ...(place == null ? {} : { place }),
    ...(note == null ? {} : { note }),
  };
  return assertOne(context, 'absence', fields, { ...command, field: 'input', reason: command.reason ?? why });
}

const reasonOf = (words: string): string | undefined => {
  const [found, ...others] = Object.entries(reasons).flatMap(([reason, form]) => (form.test(words) ? [reason] : []));
  return others.length === 0 ? found : undefined;
};

/** A day that no calendar has stays what it is, to be told as that. */
const dayAfter = (day: string): string => (Number.isNaN(Date.parse(day)) ? day : nextDay(day));

/** The one person who has an account now; a name is never taken for one. */
async function holderOf(context: Context, account: string, path: Path): Promise<string> {
  const asking = await asOf(context, {});
  const found = /^[^\s:]+:\S/u.test(account)
    ? await recordNamed(context, account, ['person'], { within: null, path, asking })
    : account;
  if (found !== account) return found;
  throw new DomainError([
    problem('UNKNOWN_ID', path, {
      zh: `没有人的账号是“${account}”：请在人员记录的 externalIds 中登记，写作“系统:编号”`,
      en: `nobody has the account \`${account}\`: record it among the \`externalIds\` of the person, written \`system:id\``,
    }),
  ]);
}
