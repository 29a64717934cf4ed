import { useEffect } from 'preact/hooks';
import { isDay } from '../../wording/time.js';
import { questions } from '../api/questions.js';
import { recordQuestions } from '../api/recordQuestions.js';
import { Combobox, useSettled } from '../parts/Combobox.js';
import { langOf } from '../parts/Name.js';
import { asked, day, within } from '../state/asked.js';
import { addDays } from '../state/days.js';
import { askOnce, useAnswer } from '../state/resource.js';
import { apiLanguage } from '../state/session.js';
import type { Word } from '../text/catalog.js';
import { type HitText, hitText } from '../text/hit.js';
import { dayMeant, daysFrom, isWeekend, weekday } from './dayList.js';
import type { Field, PickField } from './forms.js';
import { type RecordWord, rw } from './recordWords.js';
import { type Picked, setValues, text, type Values, valuesOf } from './values.js';

interface FieldProps<F extends Field> {
  readonly form: string;
  readonly field: F;
  readonly values: Values;
  /** What is wrong with it, where it was tried. */
  readonly wrong: Readonly<Record<string, string>>;
}

const idOf = (form: string, name: string): string => `record-${form}-${name}`;

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

function Hint(props: {
  readonly id: string;
  readonly hint?: RecordWord | undefined;
  readonly wrong: string | undefined;
}) {
  const { id, hint, wrong } = props;
  return (
    <span class={wrong === undefined ? 'hint' : 'hint wrong'} id={`${id}-hint`}>
      {wrong ?? (hint === undefined ? '' : rw(hint))}
    </span>
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

const types: Readonly<Partial<Record<Word, string>>> = {
  ...{ duty: 'Duty', unit: 'Organization', post: 'Post', person: 'Person' },
  ...{ kindDocument: 'Document', kindProvision: 'Provision' },
};

const pickedOf = ({ id, kind, label, detail }: HitText): Picked => ({ id, label, detail, type: types[kind] ?? '' });

/** A record, or several, found as one types; its exact name is enough. */
function PickView({ form, field, values, wrong }: FieldProps<PickField>) {
  const { name, label, of, many } = field;
  const typed = text(values, name);
  const chosen = values.picked[name] ?? [];
  const [single] = many === true ? [] : chosen;
  const settled = useSettled(typed.trim());
  const set = (picked: readonly Picked[], written: string) => {
    const now = valuesOf(form);
    const filled = { picked: { ...now.picked, [name]: picked }, text: { ...now.text, [name]: written } };
    // What was chosen for another person, unit or case is not meant for this one.
    setValues(form, field.optional === true ? filled : { ...filled, also: [], meaning: '', toggled: [] });
  };
  const pick = (picked: Picked) =>
    many === true
      ? set([...(valuesOf(form).picked[name] ?? []).filter(({ id }) => id !== picked.id), picked], '')
      : set([picked], picked.label);
  const pickExact = useExact(field, single === undefined ? settled : '', pick);
  const error = wrong[name] ?? '';
  return (
    <div class={error === '' ? 'field pick' : 'field pick has-error'}>
      {many === true && chosen.length > 0 && (
        <ul class="chosen plain">
          {chosen.map((each) => (
            <li key={each.id}>
              <span lang={langOf(each.label)}>{each.label}</span>{' '}
              <button
                type="button"
                class="small"
                aria-label={rw('remove', { what: each.label })}
                onClick={() =>
                  set(
                    chosen.filter((other) => other !== each),
                    typed,
                  )
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={rw(label)}
        hint={error || hintOf(field, single)}
        behind={
          <p class={error !== '' ? 'hint wrong' : single === undefined ? 'hint' : 'hint detail'} aria-hidden="true">
            {error || hintOf(field, single)}
          </p>
        }
        kinds={of}
        text={typed}
        invalid={error !== ''}
        isTaken={single !== undefined}
        onText={(written) => set(many === true ? chosen : [], written)}
        onPick={(hit) => pick(pickedOf(hit))}
        onEnter={pickExact}
      />
      {single?.type === 'Person' && field.asPost === true && <Posts person={single} field={field} pick={pick} />}
      {field.mayBeNew === true && single === undefined && settled !== '' && (
        <button
          type="button"
          onClick={() =>
            pick({
              id: `${within.value}/person/${values.token}`,
              label: typed.trim(),
              detail: rw('newPerson'),
              type: 'Person',
              isNew: true,
            })
          }
        >
          {rw('addPerson', { text: typed.trim() })}
        </button>
      )}
    </div>
  );
}

const hintOf = ({ hint, optional }: PickField, single: Picked | undefined): string =>
  single !== undefined
    ? single.detail || ' '
    : hint !== undefined
      ? rw(hint)
      : optional === true
        ? rw('optional')
        : ' ';

/** Takes what is called exactly so, where there is one; on Enter at once, else once the text has settled. */
function useExact(field: PickField, settled: string, pick: (picked: Picked) => void): (written: string) => void {
  useEffect(() => {
    let isLatest = true;
    void exactly(field, settled).then((found) => isLatest && found !== undefined && pick(found));
    return () => {
      isLatest = false;
    };
  }, [settled]);
  return (written) => void exactly(field, written).then((found) => found !== undefined && pick(found));
}

/** The one record that is called just so: by its name, else by another of its names. */
async function exactly(field: PickField, written: string): Promise<Picked | undefined> {
  if (written === '') return undefined;
  const variables = { text: written, within: within.peek(), types: [...field.of], first: 12, ...asked.peek() };
  const { search } = await askOnce(questions.search, variables).catch(() => ({ search: null }));
  const found = (search?.nodes ?? []).map((node) => ({ hit: hitText(node), matched: node.text }));
  const byName = found.filter(({ hit }) => hit.label === written);
  const [only, ...others] = byName.length > 0 ? byName : found.filter(({ matched }) => matched === written);
  return only === undefined || others.length > 0 ? undefined : pickedOf(only.hit);
}

/** The posts of a person, for one of whom the person stands here: the only one is taken. */
function Posts({
  person,
  field,
  pick,
}: {
  readonly person: Picked;
  readonly field: PickField;
  pick(post: Picked): void;
}) {
  const { data } = useAnswer(recordQuestions.standing, { id: person.id, at: day.value, lang: apiLanguage.value });
  const record = data?.record ?? null;
  const posts =
    record !== null && 'tenures' in record
      ? record.tenures.flatMap((each) => ('post' in each && each.post !== null ? [each.post] : []))
      : null;
  const picked = (post: { readonly id: string; readonly label: string }): Picked => ({
    ...{ id: post.id, label: post.label, detail: person.label, type: 'Post' },
  });
  const [only, ...others] = posts ?? [];
  const isOnly = only !== undefined && others.length === 0;
  useEffect(() => {
    if (isOnly) pick(picked(only));
  }, [only?.id, isOnly]);
  if (posts === null || isOnly) return null;
  return (
    <div class="chips" role="group" aria-label={rw(field.label)}>
      <span class="hint">{rw(posts.length === 0 ? 'noPost' : 'severalPosts', { who: person.label })}</span>
      {posts.map((post) => (
        <button key={post.id} type="button" onClick={() => pick(picked(post))}>
          {post.label}
        </button>
      ))}
    </div>
  );
}
