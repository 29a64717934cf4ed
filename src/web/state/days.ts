import { addDays, daysBetween } from '../../wording/days.js';
import { isDay, localTime, shortInstant } from '../../wording/time.js';
import { timeZone } from './session.js';

export { addDays, daysBetween };

/** The calendar day of an instant, or of a bare date, which stays as it is. */
export const dayOf = (instant: string): string => (isDay(instant) ? instant : localTime(instant, timeZone.value).day);

/** The calendar day on which it is now. */
export const today = (): string => localTime(new Date(), timeZone.value).day;

/** A day, or an instant with its offset, as the API takes them. */
export const isMoment = (text: string): boolean =>
  isDay(text) ||
  (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)));

/** The last moment before an instant, as an address has it: the day before, where the instant is a midnight. */
export function momentBefore(instant: string): string {
  const before = new Date(Date.parse(instant) - 1);
  return isMidnight(instant) ? localTime(before, timeZone.value).day : before.toISOString();
}

/** An instant as an address has it: a bare day, where it is a midnight. */
export const momentOf = (instant: string): string => (isMidnight(instant) ? dayOf(instant) : instant);

const isMidnight = (instant: string): boolean => isDay(shortInstant(instant, timeZone.value));

/** Whether what turns at an instant has turned at the moment asked about; `null`: now. */
export const hasTurned = (instant: string, at: string | null): boolean =>
  at !== null && isDay(at)
    ? momentOf(instant) <= at
    : Date.parse(instant) <= (at === null ? Date.now() : Date.parse(at));

/** A day so many months later; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
