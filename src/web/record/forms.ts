import { isDay } from '../../wording/time.js';
import { dayOf } from '../state/days.js';
import { absence, designation, earlyReturn } from './absenceForms.js';
import { appointment, division, leaving, ruling, step } from './dutyForms.js';
import type { Field } from './form.js';
import { known } from './knownForm.js';
import { rw } from './recordWords.js';
import { one, text, type Values } from './values.js';

/** The forms, by the name that they have in the address, in the order of their tabs. */
export const forms = {
  leave: absence('titleAbsence'),
  trip: absence('titleAbsence'),
  return: earlyReturn,
  designation,
  appointment,
  leaving,
  division,
  ruling,
  step,
  known,
} as const;

export type FormName = keyof typeof forms;

export const formNames = Object.keys(forms) as readonly FormName[];

/** What a form has before anything is filled in. */
export const firstValues = (form: FormName, day: string): Readonly<Record<string, string>> => ({
  ...{ from: day, day },
  why: form === 'trip' ? 'BUSINESS_TRIP' : 'LEAVE',
  ...{ to: ['leave', 'trip'].includes(form) ? day : '', place: 'OUTSIDE' },
  mode: form === 'division' ? 'IN_CHARGE' : 'PRESIDE',
  capacity: 'SUBSTANTIVE',
});

/** What has to be filled in and is not, or cannot be read, by field. */
export function missing(fields: readonly Field[], values: Values): Readonly<Record<string, string>> {
  const wrong: Record<string, string> = {};
  for (const field of fields) {
    const { name } = field;
    const typed = text(values, name);
    if (field.type === 'pick') {
      if (one(values, name) === undefined && (typed !== '' || field.optional !== true)) {
        if (name !== 'basis') wrong[name] = typed === '' ? rw('needed') : rw('notChosen', { text: typed });
      }
    } else if (field.type === 'options') {
      if (typed === '' && field.optional !== true) wrong[name] = rw('needed');
    } else if (field.type === 'text') {
      if (field.needed === true && typed.trim() === '') wrong[name] = rw('needed');
    } else if (!isDay(typed)) wrong[name] = rw('dayWrong');
    if (field.type !== 'span') continue;
    const last = text(values, 'to');
    if (last === '' ? field.open !== true : !isDay(last)) wrong.to = rw('dayWrong');
    else if (last !== '' && last < typed) wrong.to = rw('spanWrong');
  }
  return wrong;
}

/** Which field of a form a field of a record stands in. */
const fieldsFor: Readonly<Record<string, readonly string[]>> = {
  ...{ of: ['who'], reason: ['why'], validFrom: ['from', 'day'], validTo: ['to'], at: ['day'], on: ['day'] },
  ...{ overseer: ['leader'], holder: ['leader'], target: ['what'], duty: ['what'], matters: ['matters'] },
};

/** The field of the form that a problem of the API is about; `''`: none. */
export function fieldAt(path: readonly (string | number)[], fields: readonly Field[]): string {
  const names = [...fields.map(({ name }) => name as string), 'to'];
  for (const part of [...path].reverse()) {
    const found = [String(part), ...(fieldsFor[part] ?? [])].find((name) => names.includes(name) && name !== 'reason');
    if (found !== undefined) return found;
  }
  return path[0] === 'reason' ? 'reason' : path[0] === 'basis' ? 'basis' : '';
}

/** The day on which what is recorded begins: what stands is looked for on it. */
export const dayOfForm = (values: Values): string => text(values, 'from') || dayOf(text(values, 'day'));
