import type { MarkKind } from '../../chart/marks.js';
import { substitutes } from '../../wording/party.js';
import { questions } from '../api/questions.js';
import { asked, assume, moment, within } from '../state/asked.js';
import { addDays, dayOf } from '../state/days.js';
import { allPages, askOnce, useWork } from '../state/resource.js';
import { t } from '../text/catalog.js';
import type { AbsenceNode, Stretch } from '../text/shapes.js';

/** The states of a day, the worst first. */
const worstFirst = ['gap', 'conflict', 'partial', 'full', 'away'] as const satisfies readonly MarkKind[];
export type DayState = (typeof worstFirst)[number];

interface MonthStates {
  readonly states: ReadonlyMap<string, DayState>;
  /** Of the working calendars that are recorded: what is no weekend and free, and what is one and is not. */
  readonly daysOff: ReadonlySet<string>;
  readonly workingDays: ReadonlySet<string>;
}

export const stateWords = (state: DayState): string => t(`day${state}`);

const nothingKnown: MonthStates = { states: new Map(), daysOff: new Set(), workingDays: new Set() };

/** What of absences and stand-ins each working day from `from` to before `to` has, at its worst. */
export function useMonthStates(from: string, to: string): MonthStates {
  const key = JSON.stringify(['month', from, to, within.value, asked.value, assume.value]);
  const { data } = useWork(key, (signal) => statesIn(from, to, signal));
  return data ?? nothingKnown;
}

async function statesIn(from: string, to: string, signal: AbortSignal): Promise<MonthStates> {
  const { knownAt } = moment.peek();
  const base = { within: within.peek(), ...asked.peek(), at: from };
  const span = { from, to, knownAt, assume: assume.peek(), lang: base.lang };
  const [atFirst, { turns }, { records }] = await Promise.all([
    allPages(async (after) => (await askOnce(questions.absences, { ...base, after }, signal)).absences),
    askOnce(questions.turns, { ...span, within: base.within, types: ['ABSENCE'] }, signal),
    askOnce(questions.calendars, { within: base.within, at: from, knownAt }, signal),
  ]);
  const calendars = (records?.nodes ?? []).flatMap((each) => (each.__typename === 'Calendar' ? [each] : []));
  const daysOff = new Set(calendars.flatMap((each) => each.daysOff));
  const workingDays = new Set(calendars.flatMap((each) => each.workingDays));
  const begun = (turns ?? []).flatMap(({ begins }) => begins.flatMap((each) => ('of' in each ? [each] : [])));
  const absences: readonly AbsenceNode[] = [...atFirst, ...begun];
  const of = [...new Set(absences.flatMap(({ of }) => of?.id ?? []))].slice(0, 100);
  const { covers } = of.length === 0 ? { covers: [] } : await askOnce(questions.covers, { ...span, of }, signal);
  const states = new Map<string, DayState>();
  const note = (state: DayState, begins: string | null, ends: string | null) => {
    for (let day = from; day < to; day = addDays(day, 1)) {
      const free = daysOff.has(day) || (new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0 && !workingDays.has(day));
      if (free || (begins !== null && addDays(day, 1) <= dayOf(begins)) || (ends !== null && dayOf(ends) <= day))
        continue;
      const known = states.get(day);
      if (known === undefined || worstFirst.indexOf(state) < worstFirst.indexOf(known)) states.set(day, state);
    }
  };
  for (const { validFrom, validTo } of absences) note('away', validFrom, validTo);
  for (const { stretches } of covers ?? []) {
    for (const stretch of stretches) {
      const away = absences.some(
        ({ validFrom, validTo }) =>
          (validFrom === null || stretch.to === null || validFrom < stretch.to) &&
          (validTo === null || stretch.from === null || stretch.from < validTo),
      );
      const state = away ? stateOf(stretch) : null;
      if (state !== null) note(state, stretch.from, stretch.to);
    }
  }
  return { states, daysOff, workingDays };
}

/** What a stretch is; cover of a part only is never told like that of the whole. `null`: the holder is there. */
function stateOf({ outcome, performers }: Stretch): DayState | null {
  if (outcome === 'held') return substitutes(performers).length > 0 ? 'full' : null;
  return outcome === 'ambiguous' ? 'conflict' : outcome;
}
