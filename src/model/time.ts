import { Temporal } from 'temporal-polyfill';
import { recalled } from '../util/recalled.js';
import type { Text } from './text.js';

// INVARIANT: instants are UTC with milliseconds (`2024-07-01T00:00:00.000Z`), so string order is time order.

/** When something is so in the organization. */
export type ValidTime = string & { readonly axis: 'valid' };

/** When the ledger came to know it. A separate type, so that the two axes cannot be swapped by accident. */
export type RecordedTime = string & { readonly axis: 'recorded' };

/** `[from, to)`: true at the first instant, false at the last. `null` is an open end on that side. */
export interface Interval<T extends string = ValidTime> {
  readonly from: T | null;
  readonly to: T | null;
}

/** The zone in which a bare date begins, unless the ledger is told another. */
export const defaultTimeZone = 'Asia/Shanghai';

export function contains<T extends string>(interval: Interval<T>, at: T): boolean {
  return (interval.from === null || interval.from <= at) && (interval.to === null || at < interval.to);
}

/** The instants in both intervals, or `null` when there is none. */
export function intersection<T extends string>(a: Interval<T>, b: Interval<T>): Interval<T> | null {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from;
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
  return from === null || to === null || from < to ? { from, to } : null;
}

/** What is left of `a` once `b` is cut out of it: none, one or two intervals, in order. */
export function difference<T extends string>(a: Interval<T>, b: Interval<T>): Interval<T>[] {
  const cut = intersection(a, b);
  if (cut === null) return [a];
  const left: Interval<T>[] = [];
  if (cut.from !== null && cut.from !== a.from) left.push({ from: a.from, to: cut.from });
  if (cut.to !== null && cut.to !== a.to) left.push({ from: cut.to, to: a.to });
  return left;
}

/** Whether `b` begins at the instant at which `a` ends. */
export function meets<T extends string>(a: Interval<T>, b: Interval<T>): boolean {
  return a.to !== null && a.to === b.from;
}

const millisecondsPerDay = 86_400_000;

/** Length in days of 24 hours, a begun day counting whole; `Infinity` where an end is open. */
export function lengthInDays(interval: Interval): number {
  if (interval.from === null || interval.to === null) return Number.POSITIVE_INFINITY;
  return Math.ceil((Date.parse(interval.to) - Date.parse(interval.from)) / millisecondsPerDay);
}

/** The instant so many days of 24 hours later; earlier for a negative number. */
export function daysAfter(instant: ValidTime, days: number): ValidTime {
  return new Date(Date.parse(instant) + days * millisecondsPerDay).toISOString() as ValidTime;
}

/**
 * Reads an RFC 3339 instant, or a bare date as the start of that day in `timeZone`.
 *
 * Gives `null` for anything else, a date that no calendar has (30 February) among it.
 */
export const parseInstant = recalled((text: string, timeZone: string): string | null => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      return startOfDay(text, timeZone);
    }
    if (!/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.test(text)) return null;
    const written = new Date(text);
    return written.getTime() >= 0 && written.toISOString() === text ? text : iso(Temporal.Instant.from(text));
  } catch {
    return null;
  }
});

/** As `parseInstant`, and a local time of `timeZone` too: `2026-12-07 08:30`. One that a clock never shows is none. */
export function localInstant(text: string, timeZone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2})?$/.test(text)) return parseInstant(text, timeZone);
  try {
    const local = Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' });
    return iso(local.toZonedDateTime(timeZone, { disambiguation: 'reject' }).toInstant());
  } catch {
    return null;
  }
}

/** What is wrong with a text that `parseInstant` cannot read. */
export function noDayNorInstant(given: string): Text {
  if (/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(given))
    return {
      zh: `“${given}”没有时区偏移，时刻应如 2024-07-01T08:00:00+08:00（或以 Z 结尾的 UTC 时刻）`,
      en: `\`${given}\` has no offset from UTC: write an instant such as 2024-07-01T08:00:00+08:00, or one in UTC that ends in Z`,
    };
  return {
    zh: `“${given}”既不是日期（如 2024-07-01），也不是时刻（如 2024-07-01T08:00:00+08:00）`,
    en: `\`${given}\` is neither a date such as 2024-07-01 nor an instant such as 2024-07-01T08:00:00+08:00`,
  };
}

const startsOfDays = new Map<string, string>();
const mostDays = 10_000;

/** Remembered: the same few thousand days are read all the time, and finding the start of one takes long. */
function startOfDay(date: string, timeZone: string): string {
  const key = `${date} ${timeZone}`;
  const known = startsOfDays.get(key);
  if (known !== undefined) return known;
  const start = iso(Temporal.PlainDate.from(date, { overflow: 'reject' }).toZonedDateTime(timeZone).toInstant());
  if (startsOfDays.size === mostDays) startsOfDays.clear();
  startsOfDays.set(key, start);
  return start;
}

const iso = (instant: Temporal.Instant): string => new Date(instant.epochMilliseconds).toISOString();

/** `2024-07-01` where the instant is the start of a day in `timeZone`, otherwise `2024-07-01 08:30` there. */
export const showInstant = recalled((instant: string, timeZone: string): string => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return time === '00:00' ? local.toPlainDate().toString() : `${local.toPlainDate()} ${time}`;
});
