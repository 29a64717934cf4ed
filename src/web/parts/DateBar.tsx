import { useEffect, useState } from 'preact/hooks';
import { questions } from '../api/questions.js';
import { address, go } from '../state/address.js';
import { assume, day, moment, turning, within } from '../state/asked.js';
import { dayOf, isMoment, today } from '../state/days.js';
import { useAnswer } from '../state/resource.js';
import { t } from '../text/catalog.js';

/** The day asked about: as text, and in steps between the days on which something changes. */
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
      <KnownAt />
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
