import { signal } from '@preact/signals';
import { within } from '../state/asked.js';
import { newToken } from '../state/token.js';
import type { Meaning } from './overlap.js';

/** A record that was chosen. */
export interface Picked {
  readonly id: string;
  readonly label: string;
  /** What tells it from others. */
  readonly detail: string;
  /** As the API names its kind: `Person`. */
  readonly type: string;
  /** It is recorded with what is recorded of it. */
  readonly isNew?: true;
}

/** A designation that is recorded together with an absence. */
export interface Designated {
  readonly delegator: Picked;
  readonly delegate: Picked;
}

/** What a form was filled in with. */
export interface Values {
  readonly picked: Readonly<Record<string, readonly Picked[]>>;
  readonly text: Readonly<Record<string, string>>;
  readonly also: readonly Designated[];
  /** What of an overlap is meant; empty: what is likeliest. */
  readonly meaning: Meaning | '';
  /** Of what stands, what is not done with it as is likely: what goes on and mostly ends, and the other way round. */
  readonly toggled: readonly string[];
  /** Makes the ids of this recording its own. */
  readonly token: string;
}

const nothing = (): Values => ({ picked: {}, text: {}, also: [], meaning: '', toggled: [], token: newToken() });

const keyOf = (form: string): string => `zhifen.record.${within.value}.${form}`;

const changed = signal(0);
const held = new Map<string, Values>();

/** What a form is filled in with: kept in this tab until it was recorded or emptied. */
export function valuesOf(form: string): Values {
  void changed.value;
  const key = keyOf(form);
  const known = held.get(key);
  if (known !== undefined) return known;
  const stored = sessionStorage.getItem(key);
  const values: Values = stored === null ? nothing() : { ...nothing(), ...(JSON.parse(stored) as Values) };
  held.set(key, values);
  return values;
}

export function setValues(form: string, change: Partial<Values>): void {
  const values = { ...valuesOf(form), ...change };
  held.set(keyOf(form), values);
  sessionStorage.setItem(keyOf(form), JSON.stringify(values));
  changed.value += 1;
}

export function emptyValues(form: string): void {
  held.delete(keyOf(form));
  sessionStorage.removeItem(keyOf(form));
  changed.value += 1;
}

/** Whether something was filled in and not sent. */
export function isBegun(form: string): boolean {
  void changed.value;
  return sessionStorage.getItem(keyOf(form)) !== null;
}

export const one = ({ picked }: Values, field: string): Picked | undefined => picked[field]?.[0];
export const text = (values: Values, field: string): string => values.text[field] ?? '';
