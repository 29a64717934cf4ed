import { Temporal } from 'temporal-polyfill';
import { parseInstant, type ValidTime } from '../../model/time.js';

/** `[from, to)`: when something was done or happened, as exactly as it is known. */
export interface When {
  readonly from: ValidTime;
  readonly to: ValidTime;
}

const isDay = (on: string): boolean => on.length === 10;
const instant = (text: string, timeZone: string): ValidTime => {
  const parsed = parseInstant(text, timeZone);
  if (parsed === null) throw new Error(`Broken promise: \`${text}\` was checked when it was recorded`);
  return parsed as ValidTime;
};

/** A day reaches from its first instant to that of the next; an instant is one millisecond. */
export function whenOf(on: string, timeZone: string): When {
  const from = instant(on, timeZone);
  if (isDay(on)) return { from, to: startOf(dayAfter(on, 1), timeZone) };
  return { from, to: new Date(Date.parse(from) + 1).toISOString() as ValidTime };
}

/** The day of it in the zone of the graph, such as `2018-09-28`. */
export const dayOf = (on: string, timeZone: string): string =>
  isDay(on) ? on : Temporal.Instant.from(instant(on, timeZone)).toZonedDateTimeISO(timeZone).toPlainDate().toString();

export const dayAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** The first instant of a day in the zone of the graph. */
export const startOf = (day: string, timeZone: string): ValidTime => instant(day, timeZone);

/** The first instant after a day. */
export const endOf = (day: string, timeZone: string): ValidTime => startOf(dayAfter(day, 1), timeZone);

/** The order of time, and of ids where the time is the same. */
export const earlier = (a: Timed, b: Timed): number =>
  a.when.from < b.when.from || (a.when.from === b.when.from && a.act.id < b.act.id) ? -1 : 1;

interface Timed {
  readonly act: { readonly id: string };
  readonly when: When;
}

/** Whether `a` was over when `b` began. What was on one day may have been in either order. */
export const before = (a: When, b: When): boolean => a.to <= b.from;
