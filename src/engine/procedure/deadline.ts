import { Temporal } from 'temporal-polyfill';
import type { Snapshot } from '../../graph/snapshot.js';
import type { DeadlineReading, StepDeadline } from '../../model/procedure.js';
import type { Calendar, Step } from '../../model/record.js';
import { stepActionNames } from '../../model/stepActions.js';
import { doneBy } from './completion.js';
import type { Handling } from './matter.js';
import { dayAfter, dayOf } from './when.js';

const nothing = { words: null, waitingFor: null, from: null, earliest: null, latest: null, readings: [] } as const;

/**
 * P4 Deadline 期限
 *
 * It counts from its event once that is known; until then it waits for it, whether a duration is given or words. Natural days end at the end of the last day
 * in the zone of the graph. Working days need a calendar for every day on the way; without one there is no date. Where the
 * text says neither, both are counted, with the first day and without it; months and years are natural. Where it says which days, the first is not
 * counted. Words such as 及时 never become a date.
 */
export function deadlineOf(handling: Handling, { deadline }: Step): StepDeadline {
  if (deadline === undefined) return { state: 'none', ...nothing };
  const words = deadline.words ?? null;
  const { timeZone } = handling.snapshot;
  const event = eventOf(handling, deadline);
  const waitingFor = event === null ? nameOfEvent(deadline) : null;
  if (waitingFor !== null) return { state: 'waiting', ...nothing, words, waitingFor };
  if (deadline.duration === undefined || event === null)
    return { state: words === null ? 'none' : 'words', ...nothing, words, from: event };
  const from = dayOf(event, timeZone);
  const calendars = calendarsOf(handling.snapshot);
  const count = (calendar: 'natural' | 'working', countsFirstDay: boolean): DeadlineReading => ({
    ...{ calendar, countsFirstDay },
    lastDay: lastDayOf(from, deadline.duration ?? '', calendar === 'natural' ? null : calendars, countsFirstDay),
  });
  const readings =
    deadline.calendar === 'unstated'
      ? calendarsFor(deadline.duration).flatMap((each) => [count(each, true), count(each, false)])
      : [count(deadline.calendar, false)];
  const days = readings.flatMap(({ lastDay }) => lastDay ?? []).sort();
  const isWhole = days.length === readings.length;
  return {
    state: isWhole ? 'dated' : 'calendarNotLoaded',
    ...{ words, waitingFor: null, from: event, readings },
    earliest: days[0] ?? null,
    latest: isWhole ? (days.at(-1) ?? null) : null,
  };
}

/** The days that a text may mean that says neither. There are no working months or years. */
function calendarsFor(duration: string): readonly ('natural' | 'working')[] {
  const { years, months } = Temporal.Duration.from(duration);
  return years + months > 0 ? ['natural'] : ['natural', 'working'];
}

/** When the event was that a deadline counts from: as the case says, else when its action was done. */
function eventOf(handling: Handling, { from, fromAction }: NonNullable<Step['deadline']>): string | null {
  const { events } = handling.matter;
  const named = from === undefined ? undefined : events.find(({ event }) => plain(event) === plain(from));
  const acted = fromAction === undefined ? undefined : doneBy(handling, fromAction)[0]?.act;
  return named?.on ?? acted?.on ?? null;
}

/** `null`: it counts from nothing. */
const nameOfEvent = ({ from, fromAction }: NonNullable<Step['deadline']>): string | null =>
  from ?? (fromAction === undefined ? null : stepActionNames[fromAction].zh);

/** 发布之日起 is 发布. */
const plain = (event: string): string => event.replace(/(之日起|之日后|之日|起|后)$/u, '');

function lastDayOf(
  from: string,
  duration: string,
  calendars: readonly Calendar[] | null,
  countsFirstDay: boolean,
): string | null {
  const length = Temporal.Duration.from(duration);
  if (calendars === null) {
    const end = Temporal.PlainDate.from(from).add(length).toString();
    return countsFirstDay ? dayAfter(end, -1) : end;
  }
  let left = Math.round(length.total({ unit: 'days', relativeTo: Temporal.PlainDate.from(from) }));
  for (let day = countsFirstDay ? from : dayAfter(from, 1); ; day = dayAfter(day, 1)) {
    const calendar = calendars.find((each) => each.from <= day && day <= each.to);
    if (calendar === undefined) return null;
    if (isWorkingDay(day, calendar)) left -= 1;
    if (left <= 0) return day;
  }
}

const isWorkingDay = (day: string, { daysOff, workingDays }: Calendar): boolean =>
  Temporal.PlainDate.from(day).dayOfWeek <= 5 ? !daysOff.includes(day) : workingDays.includes(day);

/** The government's own before those of all. */
function calendarsOf(snapshot: Snapshot): readonly Calendar[] {
  const own = (each: Calendar) => (each.id.startsWith(`${snapshot.government}/`) ? 0 : 1);
  return [...snapshot.all('calendar')].sort((a, b) => own(a) - own(b) || (a.id < b.id ? -1 : 1));
}
