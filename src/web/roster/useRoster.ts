import { weekdayOf } from '../../wording/days.js';
import { rosterQuestions } from '../api/rosterQuestions.js';
import { asked, assume, within } from '../state/asked.js';
import { addDays, addMonths } from '../state/days.js';
import { overview } from '../state/overview.js';
import { type Resource, useAnswer, useWork } from '../state/resource.js';
import type { Finding } from '../text/shapes.js';
import { openIn, type Roster, rosterIn, type Span } from './ask.js';

/** The weeks from Monday to Sunday that hold the month of a day. */
export function monthSpan(day: string): Span {
  const monday = (each: string) => addDays(each, -((weekdayOf(each) + 6) % 7));
  const first = `${day.slice(0, 7)}-01`;
  return { from: monday(first), to: addDays(monday(addDays(addMonths(first, 1), -1)), 7) };
}

/** What the first view knows of: the month of the day, and two weeks from it. */
export function spanOf(day: string): Span {
  const [month, weeks] = [monthSpan(day), weeksFrom(day)];
  return { from: month.from, to: month.to > weeks.to ? month.to : weeks.to };
}

export const weeksFrom = (day: string): Span => ({ from: day, to: addDays(day, 15) });

const keyOf = (what: string, span: Span): string =>
  JSON.stringify([what, span, within.value, asked.value, assume.value]);

/** Everything of a span that is not as usual; the day of the page is one of its days. */
export function useRoster(span: Span): Resource<Roster> {
  const chart = overview.value.data;
  return useWork(chart === null || overview.value.loading ? null : keyOf('roster', span), (signal) =>
    rosterIn(span, chart as NonNullable<typeof chart>, signal),
  );
}

/** The gaps of duties in a span. */
export const useOpen = (span: Span): Resource<readonly Finding[]> =>
  useWork(within.value === '' ? null : keyOf('open', span), (signal) => openIn(span, signal));

export interface DaysOff {
  /** Of the working calendars that are recorded: what is no weekend and free, and what is one and is not. */
  readonly daysOff: ReadonlySet<string>;
  readonly workingDays: ReadonlySet<string>;
  /** Whether there is no work on a day: by the calendar of the government where one tells of it, else by the week. */
  isOff(day: string): boolean;
}

export function useDaysOff(): DaysOff {
  const { data } = useAnswer(rosterQuestions.daysOff, { within: within.value, knownAt: asked.value.knownAt });
  const calendars = (data?.records?.nodes ?? []).flatMap((each) => (each.__typename === 'Calendar' ? [each] : []));
  const daysOff = new Set(calendars.flatMap((each) => each.daysOff));
  const workingDays = new Set(calendars.flatMap((each) => each.workingDays));
  const isOff = (day: string) => daysOff.has(day) || (weekdayOf(day) % 6 === 0 && !workingDays.has(day));
  return { daysOff, workingDays, isOff };
}
