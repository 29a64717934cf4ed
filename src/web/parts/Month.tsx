import { useEffect, useRef, useState } from 'preact/hooks';
import { monthSpan } from '../roster/useRoster.js';
import { addDays, addMonths, daysBetween, today } from '../state/days.js';
import { t } from '../text/catalog.js';
import { monthName, spokenDay, weekdayNames } from '../text/time.js';
import { Mark } from './Mark.js';
import { stateWords, useMonthStates } from './monthStates.js';

const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** A month of days, each with its worst state; arrow keys go from day to day, Enter takes one. */
export function Month({ day, onDay }: { readonly day: string; onDay(day: string): void }) {
  const [at, setAt] = useState(day);
  const grid = useRef<HTMLTableElement>(null);
  /** Where the keys went last, which may be ahead of what is drawn. */
  const focused = useRef<string | null>(null);
  const focus = () => grid.current?.querySelector<HTMLElement>(`[data-day="${focused.current}"]`)?.focus();
  useEffect(() => setAt(day), [day]);
  useEffect(focus, [at]);
  const turn = (months: number) => {
    focused.current = null;
    setAt(addMonths(at, months));
  };
  const { from, to } = monthSpan(at);
  const weeks = daysBetween(from, to) / 7;
  const { states, daysOff, workingDays, isOff } = useMonthStates(from, to);
  const onKeyDown = (event: KeyboardEvent) => {
    // Where the focus is, which several keys may have moved since this was drawn.
    const here = (event.target as Element).getAttribute('data-day') ?? at;
    const next = {
      ...{ ArrowLeft: addDays(here, -1), ArrowRight: addDays(here, 1) },
      ...{ ArrowUp: addDays(here, -7), ArrowDown: addDays(here, 7) },
      ...{ PageUp: addMonths(here, -1), PageDown: addMonths(here, 1) },
      ...{ Home: addDays(here, -weekdayOf(here)), End: addDays(here, 6 - weekdayOf(here)) },
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focused.current = next;
    focus();
    setAt(next);
  };
  return (
    <div class="month">
      <div class="month-head">
        <button type="button" aria-label={t('monthBefore')} onClick={() => turn(-1)}>
          ‹
        </button>
        <strong aria-live="polite">{monthName(at)}</strong>
        <button type="button" aria-label={t('monthAfter')} onClick={() => turn(1)}>
          ›
        </button>
      </div>
      <table aria-label={monthName(at)} ref={grid} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weekdayNames('narrow').map((name, index) => (
              <th key={index} scope="col" abbr={weekdayNames('long')[index]}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: weeks }, (_, week) => (
            <tr key={week}>
              {Array.from({ length: 7 }, (_, index) => {
                const each = addDays(from, 7 * week + index);
                const free = isOff(each);
                const state = states.get(each);
                const classes = [
                  ...(free ? ['free'] : []),
                  ...(each.slice(0, 7) === at.slice(0, 7) ? [] : ['outside']),
                  ...(each === today() ? ['today'] : []),
                  ...(each === day ? ['chosen'] : []),
                ];
                const told = [
                  spokenDay(each),
                  ...(each === today() ? [t('today')] : []),
                  ...(daysOff.has(each) ? [t('dayOff')] : workingDays.has(each) ? [t('workingDay')] : []),
                  ...(state === undefined ? [] : [stateWords(state)]),
                ].join(t('comma'));
                return (
                  <td key={each} class={classes.join(' ')}>
                    <button
                      type="button"
                      data-day={each}
                      tabIndex={each === at ? 0 : -1}
                      aria-current={each === day ? 'date' : undefined}
                      aria-label={told}
                      title={told}
                      onClick={() => onDay(each)}
                    >
                      {Number(each.slice(8))}
                      <span class={state === undefined ? undefined : `state-${state}`}>
                        {state !== undefined && <Mark of={state} />}
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
