import type { MarkKind } from '../../chart/marks.js';
import { lastDayOf } from '../../wording/days.js';
import { rosterStateOf } from '../../wording/roster.js';
import { absencesOf } from '../../wording/rosterTexts.js';
import type { Roster } from '../roster/ask.js';
import { type DaysOff, useDaysOff, useRoster } from '../roster/useRoster.js';
import { addDays, dayOf } from '../state/days.js';
import { timeZone } from '../state/session.js';
import { t } from '../text/catalog.js';

/** The states of a day, the worst first. */
const worstFirst = ['gap', 'conflict', 'partial', 'full', 'away'] as const satisfies readonly MarkKind[];
export type DayState = (typeof worstFirst)[number];

interface MonthStates extends DaysOff {
  readonly states: ReadonlyMap<string, DayState>;
}

export const stateWords = (state: DayState): string => t(`day${state}`);

/**
 * What absences and those who stand in come to on each working day from `from` to before `to`, at its worst. What stands open
 * because a post is vacant stands on every day and marks none.
 */
export function useMonthStates(from: string, to: string): MonthStates {
  const { data } = useRoster({ from, to });
  const free = useDaysOff();
  return { ...free, states: data === null ? new Map() : statesIn(data, free) };
}

function statesIn({ span, absences, stretches }: Roster, { isOff }: DaysOff): ReadonlyMap<string, DayState> {
  const states = new Map<string, DayState>();
  const note = (state: DayState, begins: string | null, ends: string | null) => {
    for (let day = span.from; day < span.to; day = addDays(day, 1)) {
      const isBefore = begins !== null && day < dayOf(begins);
      if (isOff(day) || isBefore || (ends !== null && lastDayOf(ends, timeZone.value).day < day)) continue;
      const known = states.get(day);
      if (known === undefined || worstFirst.indexOf(state) < worstFirst.indexOf(known)) states.set(day, state);
    }
  };
  for (const { validFrom, validTo } of absences) note('away', validFrom, validTo);
  for (const stretch of stretches) {
    const state = absencesOf(stretch).length === 0 ? null : rosterStateOf(stretch);
    if (state !== null && state !== 'unstated')
      note(state === 'ambiguous' ? 'conflict' : state, stretch.from ?? null, stretch.to ?? null);
  }
  return states;
}
