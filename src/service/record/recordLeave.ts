import { reasons } from '../../importing/tables/absences.js';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import { DomainError, type Path, type Problem, problem } from '../../model/error.js';
import { localInstant } from '../../model/time.js';
import { nextDay, readDay } from '../../util/writtenDay.js';
import { recordNamed } from '../ask/recordNamed.js';
import type { Context } from '../context.js';
import { asOf } from '../moment.js';
import { assertOne, type CommandInput, restateOne } from './recordOne.js';

/** A leave as the system of an office has it. */
export interface GivenLeave extends CommandInput {
  /** With the system before it, as people have it among their external ids: `oa:wang3`. */
  readonly account: string;
  /**
   * The number of the leave there. Sent again by another command it is then as it says now, whatever was said before: prolonged, ended
   * by an early return. Absent: each command is a leave of its own.
   */
  readonly leave?: string | null | undefined;
  /** Why, in words: 年休假, 出差. */
  readonly why: string;
  /** A day, or a local time such as `2026-12-07 08:30`. */
  readonly from: string;
  /** The last day, which is included; or a local time. */
  readonly to: string;
  readonly place?: 'inside' | 'outside' | null | undefined;
  readonly note?: string | null | undefined;
  /** Whether it was withdrawn: whoever it was of was not away by it. */
  readonly cancelled?: boolean | null | undefined;
}

/**
 * Records a leave of whoever has the account, or what became of it. The id of its record is made of that person and the leave.
 * Throws all that is wrong at once: an account that nobody or more than one has, words that are no reason, times.
 */
export async function recordLeave(context: Context, given: GivenLeave): Promise<RecordedChangeSet> {
  const { account, leave, why, from, to, place, note, cancelled, ...command } = given;
  const wrong: Problem[] = [];
  const isWithdrawn = cancelled === true;
  const reason = isWithdrawn ? undefined : reasonOf(why, wrong);
  const span = isWithdrawn ? null : spanOf({ from, to }, context.timeZone, wrong);
  const of = await holderOf(context, account, ['input', 'account']).catch((error: unknown) => {
    if (!(error instanceof DomainError)) throw error;
    wrong.push(...error.problems);
    return null;
  });
  if (isWithdrawn && leave == null)
    wrong.push(
      problem('MISSING_FIELD', ['input', 'leave'], {
        zh: '撤销请假须写明请假单编号，与登记时相同',
        en: 'a leave that is withdrawn is given with its number, as it was when it was recorded',
      }),
    );
  const [first, ...others] = wrong;
  if (first !== undefined) throw new DomainError([first, ...others]);
  const named = leave == null ? command.commandId : `${account.slice(0, account.indexOf(':'))}-${leave}`;
  const id = `${of}/absence/${named.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const about = place == null ? {} : { place };
  const fields = isWithdrawn ? null : { id, of, reason, ...span, ...about, ...(note == null ? {} : { note }) };
  const said = { ...command, field: 'input', reason: command.reason ?? (isWithdrawn ? `撤销请假：${why}` : why) };
  return leave == null && fields !== null
    ? assertOne(context, 'absence', fields, said)
    : restateOne(context, 'absence', { id, fields }, said);
}

/** From the first instant up to the end, which is no longer part of it. */
function spanOf(
  given: { readonly from: string; readonly to: string },
  timeZone: string,
  wrong: Problem[],
): { readonly validFrom: string; readonly validTo: string } | null {
  const tell = (field: 'from' | 'to', zh: string, en: string): null => {
    wrong.push(problem('INVALID_VALUE', ['input', field], { zh, en }));
    return null;
  };
  const at = (field: 'from' | 'to', time: string): string | null =>
    localInstant(time, timeZone) ??
    tell(
      field,
      `“${given[field]}”不是日期，也不是 2026-12-07 08:30 这样的当地时刻`,
      `\`${given[field]}\` is neither a day nor a local time such as 2026-12-07 08:30`,
    );
  const until = plainTime(given.to);
  const [validFrom, validTo] = [
    at('from', plainTime(given.from)),
    at('to', readDay(until) === null ? until : nextDay(until)),
  ];
  if (validFrom === null || validTo === null) return null;
  return validFrom < validTo
    ? { validFrom, validTo }
    : tell(
        'to',
        `结束（${given.to}）不晚于开始（${given.from}）`,
        `the end (${given.to}) is not after the beginning (${given.from})`,
      );
}

/** `2026/12/7 8:30` as `2026-12-07 08:30`, and 24:00 as the beginning of the next day; what is neither day nor time stays as it is. */
function plainTime(text: string): string {
  const day = readDay(text);
  if (day !== null) return day;
  const [, date = '', hour = '', minutes = ''] =
    /^(\S+?)[T\s]*(\d{1,2})[:：](\d{2})(?:[:：]00(?:\.0+)?)?$/u.exec(text.trim()) ?? [];
  const of = readDay(date);
  if (of === null) return text;
  return hour === '24' && minutes === '00' ? `${nextDay(of)} 00:00` : `${of} ${hour.padStart(2, '0')}:${minutes}`;
}

function reasonOf(words: string, wrong: Problem[]): string | undefined {
  const [found, ...others] = Object.entries(reasons).flatMap(([reason, form]) => (form.test(words) ? [reason] : []));
  if (found !== undefined && others.length === 0) return found;
  wrong.push(
    problem('INVALID_VALUE', ['input', 'why'], {
      zh: `看不出“${words}”是哪种事由：可写出访、出差、休假、因病、学习、工作冲突、其他`,
      en: `what reason \`${words}\` is, is not understood: 出访, 出差, 休假, 因病, 学习, 工作冲突, 其他, or abroad, business trip, leave, illness, training, engagement, other`,
    }),
  );
  return undefined;
}

/** The one person who has an account now; a name is never taken for one. */
async function holderOf(context: Context, account: string, path: Path): Promise<string> {
  const asking = await asOf(context, {});
  const found = /^[^\s:]+:\S/u.test(account)
    ? await recordNamed(context, account, ['person'], { within: null, path, asking }).catch(failOnShared(account, path))
    : account;
  if (found !== account) return found;
  throw new DomainError([
    problem('UNKNOWN_ID', path, {
      zh: `没有人的账号是“${account}”：请在人员记录的 externalIds 中登记，写作“系统:编号”`,
      en: `nobody has the account \`${account}\`: record it among the \`externalIds\` of the person, written \`system:id\``,
    }),
  ]);
}

/** Whose account it is cannot be said by an id here: it is mended where the people are. */
const failOnShared =
  (account: string, path: Path) =>
  (error: unknown): never => {
    if (!(error instanceof DomainError)) throw error;
    const people = error.problems.flatMap(({ suggestions }) => suggestions);
    const message = {
      zh: `账号“${account}”有 ${people.length} 人登记（${people.join('、')}），不能登记请假：请在人员记录的 externalIds 中改正`,
      en: `${people.length} people have the account \`${account}\` (${people.join(', ')}): mend their \`externalIds\` first`,
    };
    throw new DomainError([problem('INVALID_VALUE', path, message, people)]);
  };
