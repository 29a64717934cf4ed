import type { Calendar, Step } from '../../src/model/record.js';
import { stepActionNames } from '../../src/model/stepActions.js';

// Days and instants as a clerk in Shanghai reads them: eight hours before UTC, all year round.

const hour = 3_600_000;
const day = 24 * hour;
const isDay = (on: string): boolean => on.length === 10;

/** The first instant of a day. */
export const startOf = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 8 * hour).toISOString();
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
/** The day on which an instant is. */
export const dateOf = (on: string): string =>
  isDay(on) ? on : new Date(Date.parse(on) + 8 * hour).toISOString().slice(0, 10);
/** The first instant of a day, or the instant itself. */
export const beginOf = (on: string): string => (isDay(on) ? startOf(on) : new Date(on).toISOString());
/** The instant by which a day is over, or the instant itself. */
export const endOf = (on: string): string => (isDay(on) ? startOf(addDays(on, 1)) : beginOf(on));
/** Whether one was over when the other began. What was on one day may have been in either order. */
export const isBefore = (on: string, other: string): boolean =>
  isDay(on) || isDay(other) ? dateOf(on) < dateOf(other) : beginOf(on) < beginOf(other);
/** Every moment of a day at which something changes, its first among them; an instant is its only one. */
export const momentsOf = (on: string, turns: readonly (string | null)[]): readonly string[] =>
  isDay(on)
    ? [beginOf(on), ...turns.filter((turn): turn is string => turn !== null && turn > beginOf(on) && turn < endOf(on))]
    : [beginOf(on)];

export interface RefReading {
  readonly calendar: 'natural' | 'working';
  readonly countsFirstDay: boolean;
  readonly lastDay: string | null;
}

export interface RefDeadline {
  readonly state: 'none' | 'words' | 'waiting' | 'dated' | 'calendarNotLoaded';
  readonly waitingFor: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly readings: readonly RefReading[];
}

const counted = (from: string, duration: string): string => {
  const [, years = '0', months = '0', weeks = '0', days = '0'] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration) ?? [];
  const whole = 12 * Number(years) + Number(months);
  const date = new Date(`${from}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + whole);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return addDays(date.toISOString().slice(0, 10), 7 * Number(weeks) + Number(days));
};

/** Whether there is work on a day; `null` where it is in no calendar. */
function isWorking(date: string, calendars: readonly Calendar[]): boolean | null {
  const calendar = calendars.find(({ from, to }) => from <= date && date <= to);
  if (calendar === undefined) return null;
  if (calendar.daysOff.includes(date)) return false;
  if (calendar.workingDays.includes(date)) return true;
  return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

function workingDay(from: string, days: number, countsFirstDay: boolean, calendars: readonly Calendar[]) {
  let date = countsFirstDay ? from : addDays(from, 1);
  for (let left = days; ; date = addDays(date, 1)) {
    const works = isWorking(date, calendars);
    if (works === null) return null;
    if (works) left -= 1;
    if (left === 0) return date;
  }
}

/** P4: the last days by each way of counting. The calendars are in the order in which they are asked. */
export function readingsOf(
  from: string,
  { duration, calendar }: { readonly duration: string; readonly calendar: string },
  calendars: readonly Calendar[],
): readonly RefReading[] {
  const first = dateOf(from);
  const [, weeks = '0', weekdays = '0'] = /^P(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration) ?? [];
  const days = 7 * Number(weeks) + Number(weekdays);
  const reading = (kind: 'natural' | 'working', countsFirstDay: boolean): RefReading => ({
    calendar: kind,
    countsFirstDay,
    lastDay:
      kind === 'working'
        ? workingDay(first, days, countsFirstDay, calendars)
        : addDays(counted(first, duration), countsFirstDay ? -1 : 0),
  });
  if (calendar === 'natural') return [reading('natural', false)];
  if (calendar === 'working') return [reading('working', false)];
  const natural = [reading('natural', false), reading('natural', true)];
  // There are no working months or years.
  return /[YM]/.test(duration) ? natural : [...natural, reading('working', false), reading('working', true)];
}

const eventName = (text: string): string => text.replace(/(之日起|之日|起|后)$/, '');

/** P4. `doneOn`: when an action was done. */
export function deadlineOf(
  { deadline }: Step,
  events: readonly { readonly event: string; readonly on: string }[],
  doneOn: (action: string) => string | null,
  calendars: readonly Calendar[],
): RefDeadline {
  const none = { waitingFor: null, earliest: null, latest: null, readings: [] };
  if (deadline === undefined) return { state: 'none', ...none };
  const { duration, words, from, fromAction, calendar } = deadline;
  const dated = from === undefined ? undefined : events.find(({ event }) => eventName(event) === eventName(from));
  const start = dated?.on ?? (fromAction === undefined ? null : doneOn(fromAction));
  const event = from ?? (fromAction === undefined ? null : stepActionNames[fromAction].zh);
  if (event !== null && start === null) return { ...none, state: 'waiting', waitingFor: event };
  if (duration === undefined || start === null) return { ...none, state: words === undefined ? 'none' : 'words' };
  const readings = readingsOf(start, { duration, calendar }, calendars);
  const days = readings.flatMap(({ lastDay }) => lastDay ?? []).sort();
  const complete = days.length === readings.length;
  return {
    state: complete ? 'dated' : 'calendarNotLoaded',
    waitingFor: null,
    earliest: days[0] ?? null,
    latest: complete ? (days.at(-1) ?? null) : null,
    readings,
  };
}
