import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { questions } from '../api/questions.js';
import { address, go } from '../state/address.js';
import { assume, day, moment, turning, within } from '../state/asked.js';
import { addDays, dayOf, daysBetween, isMoment, today } from '../state/days.js';
import { useAnswer } from '../state/resource.js';
import { t } from '../text/catalog.js';
import { spokenDay } from '../text/time.js';

/** The day under the slider while it is dragged. */
const dragged = signal<string | null>(null);

/** The day asked about: as text, on a line with the days on which something changes, and in steps between those. */
export function DateBar() {
  const year = Number(day.value.slice(0, 4));
  const { data } = useAnswer(
    questions.events,
    within.value === ''
      ? null
      : {
          ...{ within: within.value, from: `${year - 1}-01-01`, to: `${year + 2}-01-01`, types: [...turning] },
          ...{ knownAt: moment.value.knownAt, assume: assume.value },
        },
  );
  const days = [...new Set((data?.turns ?? []).map(({ at }) => dayOf(at)))];
  const before = days.filter((each) => each < day.value).pop();
  const after = days.find((each) => each > day.value);
  return (
    <div class="dates" role="group" aria-label={t('date')}>
      <DayField name="at" label={t('date')} hint={t('dateHint')} placeholder={today()} />
      <div class="steps-of-date">
        <button
          type="button"
          disabled={before === undefined}
          onClick={() => before !== undefined && go({ at: before })}
        >
          <span aria-hidden="true">◀</span> <span class="wide">{t('previousEvent')}</span>
        </button>
        <button type="button" disabled={address.value.at === ''} onClick={() => go({ at: '' })}>
          {t('today')}
        </button>
        <button type="button" disabled={after === undefined} onClick={() => after !== undefined && go({ at: after })}>
          <span class="wide">{t('nextEvent')}</span> <span aria-hidden="true">▶</span>
        </button>
      </div>
      <div class="line-of-year">
        <Marked year={year} days={days} />
        <Slider year={year} days={days} />
        <KnownAt />
      </div>
    </div>
  );
}

/** A day as text; it is asked about once it is one. */
function DayField(props: {
  readonly name: 'at' | 'knownAt';
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
}) {
  const { name, label, hint, placeholder } = props;
  const value = address.value[name];
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const wrong = text !== '' && !isMoment(text);
  const settle = () => {
    if (!wrong) go({ [name]: text });
  };
  return (
    <div class="day-field">
      <label for={name}>{label}</label>
      <input
        id={name}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder={placeholder}
        value={text}
        aria-invalid={wrong}
        aria-describedby={`${name}-hint`}
        onInput={({ currentTarget }) => {
          const typed = currentTarget.value
            .trim()
            .replace(/^(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?$/, (_all, y, m, d) =>
              [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-'),
            );
          setText(typed);
          if (typed.length >= 10 && isMoment(typed)) go({ [name]: typed });
        }}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
        onBlur={settle}
      />
      <p class={wrong ? 'hint wrong' : 'hint visually-hidden'} id={`${name}-hint`}>
        {wrong ? t('dateWrong') : hint}
      </p>
    </div>
  );
}

/** The year of the day, with a mark for every day on which something changes. */
function Slider({ year, days }: { readonly year: number; readonly days: readonly string[] }) {
  const first = `${year}-01-01`;
  const length = daysBetween(first, `${year + 1}-01-01`) - 1;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const chosen = dragged.value ?? day.value;
  useEffect(() => {
    dragged.value = null;
  }, [day.value]);
  const own = days.filter((each) => each >= first && each <= addDays(first, length));
  return (
    <div class="slider">
      <input
        type="range"
        min={0}
        max={length}
        value={daysBetween(first, chosen)}
        aria-label={t('slider')}
        aria-valuetext={spokenDay(chosen)}
        onInput={({ currentTarget }) => {
          const next = addDays(first, Number(currentTarget.value));
          dragged.value = next;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => go({ at: next }, 'replace'), 150);
        }}
      />
      <svg class="ticks" viewBox={`0 0 ${length} 10`} preserveAspectRatio="none" aria-hidden="true">
        {Array.from({ length: 12 }, (_, month) => {
          const x = daysBetween(first, `${year}-${String(month + 1).padStart(2, '0')}-01`);
          return <line key={month} class="month" x1={x} x2={x} y1={0} y2={10} />;
        })}
        {own.map((each) => {
          const x = daysBetween(first, each);
          return <line key={each} class="event" x1={x} x2={x} y1={0} y2={7} />;
        })}
      </svg>
    </div>
  );
}

/** What the line shows, and the day while it is dragged. */
function Marked({ year, days }: { readonly year: number; readonly days: readonly string[] }) {
  const own = days.filter((each) => each.slice(0, 4) === String(year));
  return (
    <p class="hint marked">
      {dragged.value === null ? t('eventsIn', { year, n: own.length }) : <strong>{dragged.value}</strong>}
    </p>
  );
}

/** The other axis of time, for the curious. */
function KnownAt() {
  const { knownAt } = address.value;
  return (
    <details class="known" open={knownAt !== ''}>
      <summary>
        {t('knownAs')}: {knownAt === '' ? t('knownNow') : knownAt}
      </summary>
      <DayField name="knownAt" label={t('knownAt')} hint={t('knownAtHint')} placeholder={today()} />
      <p class="hint">{knownAt === '' ? t('knownAtHint') : t('knownThen', { day: knownAt.slice(0, 10) })}</p>
    </details>
  );
}
