import { useEffect, useRef, useState } from 'preact/hooks';
import { readDay } from '../../wording/spokenDay.js';
import { isMoment, today } from '../state/days.js';
import { t } from '../text/catalog.js';
import { withWeekday } from '../text/time.js';
import { later } from './later.js';

const Month = later('month', async () => (await import('./Month.js')).Month);

/**
 * A day as text, shown with its weekday, and from a month below it. What people write is understood, and how it is
 * understood is shown before it is taken; a whole date is taken as it stands.
 */
export function DayField(props: {
  readonly id: string;
  readonly label: string;
  /** A day, or an instant; empty: none. */
  readonly value: string;
  readonly placeholder?: string;
  onDay(day: string, how: 'push' | 'replace'): void;
}) {
  const { id, label, value, placeholder, onDay } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => setTyped(null), [value]);
  const read = typed === null ? null : isMoment(typed) ? typed : readDay(typed, today());
  const wrong = typed !== null && typed.trim() !== '' && read === null;
  const take = (day: string) => {
    setTyped(null);
    setOpen(false);
    if (day !== value) onDay(day, 'push');
  };
  const settle = () => {
    if (read !== null) take(read);
    else if (typed?.trim() === '') take('');
  };
  return (
    <div
      class="day-field"
      role="group"
      ref={box}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && box.current?.contains(relatedTarget)) return;
        settle();
        setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || (!open && typed === null)) return;
        event.stopPropagation();
        setTyped(null);
        setOpen(false);
        box.current?.querySelector('input')?.focus();
      }}
    >
      <input
        id={id}
        type="text"
        autocomplete="off"
        aria-label={label}
        placeholder={placeholder}
        value={typed ?? withWeekday(value)}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={() => setOpen(true)}
        onInput={({ currentTarget }) => {
          const text = currentTarget.value;
          if (isMoment(text) && text !== value) onDay(text, 'replace');
          setTyped(text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            settle();
            // What was typed is taken: single keys lead on, except in a form, where the next field does.
            if (!wrong && event.currentTarget.form === null) event.currentTarget.blur();
          } else if (event.key === 'ArrowDown') {
            event.preventDefault();
            setOpen(true);
          }
        }}
      />
      <p
        class={typed === null ? 'visually-hidden' : wrong ? 'reading wrong' : 'reading'}
        id={`${id}-hint`}
        aria-live="polite"
      >
        {wrong ? t('dateWrong') : read === null ? t('dateHint') : `= ${withWeekday(read)}`}
      </p>
      {open && (
        <div class="month-box">
          <Month day={read ?? (value || today())} onDay={take} />
        </div>
      )}
    </div>
  );
}
