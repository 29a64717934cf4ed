import { type CamelCase, camelCase } from '../util/camelCase.js';

/**
 * An answer of the API with the names and values of the model: `inCharge` for `IN_CHARGE`, and `id` for `recordId`, since
 * each of our answers is of one moment. Codes are written alike in both.
 */
export type FromApi<T> = T extends readonly (infer E)[]
  ? readonly FromApi<E>[]
  : T extends object
    ? {
        readonly [K in keyof T as K extends 'recordId' ? 'id' : K]: K extends '__typename' | 'code'
          ? T[K]
          : FromApi<T[K]>;
      }
    : T extends string
      ? string extends T
        ? T
        : CamelCase<T>
      : T;

/** The fields in which our documents ask for values of enums. A test holds the list to the schema. */
export const enumFields: ReadonlySet<string> = new Set([
  ...[
    'mode',
    'dutyMode',
    'oversightMode',
    'delegationMode',
    'manner',
    'extent',
    'outcome',
    'state',
    'reason',
    'reasons',
    'why',
    'reading',
  ],
  ...['value', 'calendar', 'performersNeeded', 'recipientsNeeded', 'unnamed', 'fault'],
  ...['modality', 'severity', 'place', 'reserved', 'kind', 'type', 'role', 'seats'],
  ...['effect', 'certainty', 'understoodBy', 'operation', 'secondPerson', 'acceptance', 'access'],
]);

/** What is given back as it came: a receipt, and a change set that waits. */
const asGiven: ReadonlySet<string> = new Set(['receipt', 'input']);

/** The one place where the spelling of the API becomes that of the model. */
export function fromApi<T>(answer: T): FromApi<T> {
  return read(answer, '') as FromApi<T>;
}

function read(value: unknown, field: string): unknown {
  if (typeof value === 'string') return enumFields.has(field) ? camelCase(value) : value;
  if (Array.isArray(value)) return value.map((each: unknown) => read(each, field));
  if (typeof value !== 'object' || value === null || asGiven.has(field)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, each]) => [name === 'recordId' ? 'id' : name, read(each, name)]));
}
