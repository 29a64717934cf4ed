import { isDay } from '../../wording/time.js';
import { questions } from '../api/questions.js';
import { asked, day, within } from '../state/asked.js';
import { addDays } from '../state/days.js';
import { askOnce } from '../state/resource.js';
import { hitText } from '../text/hit.js';
import { dayMeant, daysFrom, isWeekend, weekday } from './dayList.js';
import { type FieldProps, Hint, idOf } from './fieldParts.js';
import type { Field, PickField } from './form.js';
import { PickView, pickedOf } from './PickView.js';
import { type RecordWord, rw } from './recordWords.js';
import { type Picked, setValues, text, type Values, valuesOf } from './values.js';

/** One thing that a form asks for, with its label, its hint and what is wrong with it. */
export function FieldView(props: FieldProps<Field>) {
  const { field } = props;
  switch (field.type) {
    case 'pick':
      return <PickView {...props} field={field} />;
    case 'options':
      return <OptionsView {...props} field={field} />;
    case 'span':
      return <SpanView {...props} field={field} />;
    case 'day':
      return (
        <div class="field">
          <DayInput {...props} name={field.name} label={rw(field.label)} hint={field.hint} />
        </div>
      );
    default:
      return <TextView {...props} field={field} />;
  }
}

/** Onto what is filled in by now: what was found for an earlier text may come late. */
const write = (form: string, name: string, typed: string): void =>
  setValues(form, { text: { ...valuesOf(form).text, [name]: typed } });

function TextView({ form, field, values, wrong }: FieldProps<Field & { readonly type: 'text' }>) {
  const { name, label, hint, long } = field;
  const id = idOf(form, name);
  const given = {
    id,
    value: text(values, name),
    autocomplete: 'off',
    'aria-invalid': wrong[name] !== undefined,
    'aria-describedby': `${id}-hint`,
  };
  return (
    <div class="field">
      <label for={id}>{rw(label)}</label>
      <Hint id={id} hint={hint ?? 'optional'} wrong={wrong[name]} />
      {long === true ? (
        <textarea {...given} rows={2} onInput={({ currentTarget }) => write(form, name, currentTarget.value)} />
      ) : (
        <input {...given} type="text" onInput={({ currentTarget }) => write(form, name, currentTarget.value)} />
      )}
    </div>
  );
}

/** More than so many are a list that opens. */
const mostButtons = 8;

function OptionsView({ form, field, values, wrong }: FieldProps<Field & { readonly type: 'options' }>) {
  const { name, label, options, optional } = field;
  const id = idOf(form, name);
  const value = text(values, name);
  const choose = (chosen: string) => write(form, name, chosen);
  if (options.length > mostButtons) {
    return (
      <div class="field">
        <label for={id}>{rw(label)}</label>
        <Hint id={id} wrong={wrong[name]} />
        <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{rw('choose')}</option>
          {options.map(([key, what]) => (
            <option key={key} value={key}>
              {what}
            </option>
          ))}
        </select>
      </div>
    );
  }
  return (
    <fieldset class="field" id={id} aria-describedby={`${id}-hint`}>
      <legend>{rw(label)}</legend>
      <Hint id={id} wrong={wrong[name]} />
      <div class="chips">
        {options.map(([key, what]) => (
          <label key={key} class="chip-option">
            <input
              type="radio"
              name={id}
              value={key}
              checked={key === value}
              onClick={() => optional === true && key === value && choose('')}
              onChange={() => choose(key)}
            />
            <span>{what}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface DayProps {
  readonly form: string;
  readonly values: Values;
  readonly wrong: Readonly<Record<string, string>>;
  readonly name: string;
  readonly label: string;
  readonly hint?: RecordWord | undefined;
}

/** A day as text; arrow keys go one day on or back. What is written shortly is written out when the field is left. */
function DayInput({ form, values, wrong, name, label, hint }: DayProps) {
  const id = idOf(form, name);
  const typed = text(values, name);
  const read = dayMeant(values.text, name, day.peek()) ?? '';
  const set = (given: string) => write(form, name, given);
  return (
    <div class="day-input">
      <label for={id}>{label}</label>
      <div class="boxed">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          placeholder="2026-12-21"
          value={typed}
          aria-invalid={wrong[name] !== undefined}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => set(currentTarget.value)}
          onKeyDown={(event) => {
            const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (step === undefined || read === '') return;
            event.preventDefault();
            set(addDays(read, step));
          }}
          onBlur={() => read !== '' && read !== typed && set(read)}
        />
        <span class="weekday" aria-hidden="true">
          {read === '' ? '' : weekday(read)}
        </span>
      </div>
      <Hint id={id} hint={hint} wrong={wrong[name]} />
    </div>
  );
}

/** The first and the last day, with what that means: how many days, and when one is back. */
function SpanView({ form, field, values, wrong }: FieldProps<Field & { readonly type: 'span' }>) {
  const from = dayMeant(values.text, 'from', day.peek()) ?? '';
  const to = dayMeant(values.text, 'to', day.peek()) ?? '';
  const whole = isDay(from) && isDay(to) && from <= to;
  const id = idOf(form, 'span');
  return (
    <fieldset class="field" aria-describedby={id}>
      <legend>{rw(field.label)}</legend>
      <span class="hint">{rw(field.open === true ? 'spanOpenHint' : 'spanHint')}</span>
      <div class="two-days">
        <DayInput {...{ form, values, wrong }} name="from" label={rw('firstDayField')} />
        <DayInput {...{ form, values, wrong }} name="to" label={rw('lastDayField')} />
      </div>
      <p class="hint" id={id}>
        {whole && <SpanText from={from} last={to} />}
      </p>
    </fieldset>
  );
}

function SpanText({ from, last }: { readonly from: string; readonly last: string }) {
  const after = addDays(last, 1);
  const days = daysFrom(from, after);
  const weekend = days.filter(isWeekend).length;
  const back = after.slice(0, 4) === from.slice(0, 4) ? after.slice(5) : after;
  return (
    <>
      {rw('days', { n: days.length })}
      {weekend > 0 && rw('weekendDays', { n: weekend })}；
      <strong>{rw('back', { day: back, weekday: weekday(after) })}</strong>
    </>
  );
}

/** The one record that is called just so: by its name, else by another of its names. */
export async function exactly(field: PickField, written: string): Promise<Picked | undefined> {
  if (written === '') return undefined;
  const variables = { text: written, within: within.peek(), types: [...field.of], first: 12, ...asked.peek() };
  const { search } = await askOnce(questions.search, variables).catch(() => ({ search: null }));
  const found = (search?.nodes ?? []).map((node) => ({ hit: hitText(node), matched: node.text }));
  const byName = found.filter(({ hit }) => hit.label === written);
  const [only, ...others] = byName.length > 0 ? byName : found.filter(({ matched }) => matched === written);
  return only === undefined || others.length > 0 ? undefined : pickedOf(only.hit);
}
