import { readDay } from '../../wording/spokenDay.js';
import { addDays } from '../state/days.js';
import { language } from '../state/session.js';

/** `周六`, `Sat` */
export const weekday = (day: string): string =>
  new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'zh-CN', { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The days from one up to another, which is not among them. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day < to && days.length < 1_000; day = addDays(day, 1)) days.push(day);
  return days;
}

/** `2026-12-21 至 12-25`: the last day is the last of it. */
export function spanOfDays(from: string, last: string): string {
  const end = last.slice(0, 4) === from.slice(0, 4) ? last.slice(5) : last;
  if (from === last) return from;
  return language.value === 'en' ? `${from} to ${end}` : `${from} 至 ${end}`;
}

/**
 * The day that the field `name` means, in words said on `said`; `null`: none. A last day is never read as one before the
 * first where it can be read as a later one: `01-15` is of the year of the first day, and a Friday the one after it.
 */
export function dayMeant(written: Readonly<Record<string, string>>, name: string, said: string): string | null {
  const typed = written[name] ?? '';
  const first = name === 'to' ? readDay(written.from ?? '', said) : null;
  if (first === null) return readDay(typed, said);
  const read = readDay(typed, /\d/.test(typed) ? first : said);
  return read === null || read >= first ? read : readDay(typed, first);
}
