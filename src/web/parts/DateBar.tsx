import type { ComponentType } from 'preact';
import { questions } from '../api/questions.js';
import { address, go } from '../state/address.js';
import { assume, day, moment, turning, within } from '../state/asked.js';
import { addDays, dayOf, today } from '../state/days.js';
import { useAnswer } from '../state/resource.js';
import { t } from '../text/catalog.js';
import { dayInYear } from '../text/time.js';
import { DayField } from './DayField.js';
import { useShortcuts } from './shortcuts.js';

/** Asks about a day; today is asked about as of now. */
const goTo = (chosen: string, how: 'push' | 'replace' = 'push'): void =>
  go({ at: chosen === today() ? '' : chosen }, how);

/** The day asked about: as text or from a month, in steps of a day, and to where something changes next, or to what a view has instead. */
export function DateBar({ Next = NextChange }: { readonly Next?: ComponentType | undefined }) {
  const isToday = day.value === today();
  useShortcuts({
    '[': () => goTo(addDays(day.peek(), -1)),
    ']': () => goTo(addDays(day.peek(), 1)),
    t: () => go({ at: '' }),
  });
  return (
    <div class="dates" role="group" aria-label={t('date')}>
      <div class="day-steps">
        <button type="button" aria-label={t('dayBefore')} title="[" onClick={() => goTo(addDays(day.value, -1))}>
          ‹
        </button>
        <DayField id="at" label={t('date')} value={address.value.at || today()} onDay={goTo} />
        <button type="button" aria-label={t('dayAfter')} title="]" onClick={() => goTo(addDays(day.value, 1))}>
          ›
        </button>
      </div>
      {isToday ? (
        <span class="hint is-today">{t('today')}</span>
      ) : (
        <button type="button" class="to-today" title="T" onClick={() => go({ at: '' })}>
          {t('backToToday')}
        </button>
      )}
      <Next />
    </div>
  );
}

/** When something changes next, by name; where nothing is known to, that is said. */
function NextChange() {
  const { data } = useAnswer(
    questions.events,
    within.value === ''
      ? null
      : {
          ...{ within: within.value, from: day.value, to: addDays(day.value, 3_650) },
          ...{ types: [...turning], knownAt: moment.value.knownAt, assume: assume.value },
        },
  );
  if (data === null) return null;
  const next = (data.turns ?? []).map(({ at }) => dayOf(at)).find((each) => each > day.value);
  if (next === undefined) return <span class="hint">{t('noNextChange')}</span>;
  return (
    <button type="button" class="link" onClick={() => goTo(next)}>
      {t('nextChange', { day: dayInYear(next, day.value) })} ›
    </button>
  );
}
