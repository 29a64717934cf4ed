import { screamingCase } from '../../util/camelCase.js';
import { absenceWords } from '../../wording/labels.js';
import { isDay } from '../../wording/time.js';
import type { ChangeInput, Kind } from '../generated/operations.js';
import { within } from '../state/asked.js';
import { addDays } from '../state/days.js';
import { inLanguage } from '../text/catalog.js';
import type { Spell } from './overlap.js';
import { type RecordWord, rw } from './recordWords.js';
import { text, type Values } from './values.js';

/** One thing that a form asks for. */
export type Field =
  | PickField
  | {
      readonly type: 'options';
      readonly name: string;
      readonly label: RecordWord;
      readonly options: Options;
      readonly optional?: true;
    }
  | { readonly type: 'span'; readonly name: 'from'; readonly label: RecordWord; readonly open?: true }
  | { readonly type: 'day'; readonly name: string; readonly label: RecordWord; readonly hint?: RecordWord }
  | {
      readonly type: 'text';
      readonly name: string;
      readonly label: RecordWord;
      readonly hint?: RecordWord;
      readonly long?: true;
      readonly needed?: true;
    };

type Options = readonly (readonly [value: string, text: string])[];

export interface PickField {
  readonly type: 'pick';
  readonly name: string;
  readonly label: RecordWord;
  readonly of: readonly Kind[];
  readonly optional?: true;
  readonly many?: true;
  /** A person stands for the post that they hold. */
  readonly asPost?: true;
  /** One that is not recorded is recorded with it. */
  readonly mayBeNew?: true;
  readonly hint?: RecordWord;
}

/** What the ledger has that a form needs, once it was asked. */
export interface Known {
  readonly spells: readonly Spell[];
  /** The tenures of the person, what may be ended with a new division, or the steps of the case. */
  readonly standing: readonly Standing[];
  /** The cases that are open. */
  readonly cases: readonly Pick<Standing, 'id' | 'text'>[];
}

/** A record that stands and may be ended. */
export interface Standing {
  readonly id: string;
  readonly text: string;
  /** Whether it is what is mostly ended. */
  readonly isLikely: boolean;
}

export interface Strip {
  readonly of: string;
  readonly from: string;
  readonly to: string;
}

/** What a form that is filled in would record. */
export interface Built {
  readonly changes: readonly ChangeInput[];
  /** The button, named by its act. */
  readonly act: string;
  /** Whose days are shown. */
  readonly strip: Strip | null;
}

export interface Form {
  readonly title: RecordWord;
  readonly fields: (values: Values, known: Known) => readonly Field[];
  /** `null`: something that only the ledger tells is missing, which `wrong` says. */
  readonly build: (values: Values, known: Known) => Built;
  /** What is wrong with it that no field alone shows. */
  readonly wrong?: (values: Values, known: Known) => { readonly field: string; readonly text: string } | null;
}

export const options = (
  words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  only?: readonly string[],
): Options =>
  Object.entries(words)
    .filter(([value]) => only === undefined || only.includes(value))
    .map(([value, each]) => [screamingCase(value), inLanguage(each)]);

/** Leave is asked for, whatever lists call it. */
export const reasonOptions = (): Options =>
  options(absenceWords, ['businessTrip', 'abroad', 'leave', 'illness', 'training', 'engagement', 'other']).map(
    ([value, label]) => [value, value === 'LEAVE' ? rw('leave') : label],
  );

export const reasonText = (reason: string): string =>
  reasonOptions().find(([value]) => value === reason)?.[1] ?? inLanguage(absenceWords.away);

/** The span of a form, its end being the first day after it. */
export function spanOf(values: Values): { readonly from: string; readonly to: string | null } {
  const from = text(values, 'from');
  const last = text(values, 'to');
  return { from, to: isDay(from) && isDay(last) ? addDays(last, 1) : null };
}

/** `demo/absence/2026-12-21-geng-k3f9x0ab`: names what it is about, and nothing else has it. */
export function idOf(values: Values, kind: string, day: string, about: string, place = 0): string {
  const name = about.split('/').pop() ?? '';
  return `${within.value}/${kind}/${day === '' ? '' : `${day}-`}${name}-${values.token}${place === 0 ? '' : `-${place + 1}`}`;
}

export const idsOf = (values: Values, field: string): string[] => (values.picked[field] ?? []).map(({ id }) => id);

export const given = <T>(value: T | '' | null | undefined): T | null => (value === '' || value == null ? null : value);

/** Only what was filled in. */
export const filledIn = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;

export const chosenFrom = (all: Known['cases']): Options => all.map(({ id, text: what }) => [id, what]);

export const reasonField = { type: 'text', name: 'reason', label: 'reason', hint: 'reasonHint' } as const;

export const basisField: PickField = {
  ...{ type: 'pick', name: 'basis', label: 'basis', hint: 'basisHint', of: ['DOCUMENT', 'PROVISION'] },
  ...{ optional: true, many: true },
};
