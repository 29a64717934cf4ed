import { z } from 'zod';
import { type AnyRecord, type Kind, kinds, pointsAt, recordFields } from './record.js';
import { defaultTimeZone } from './time.js';

/** A field of a kind that holds ids of other records. */
export interface ReferenceField {
  readonly field: string;
  readonly kinds: readonly Kind[];
  /** Whether it says something of the records that it points at, or only names them. */
  readonly bears: boolean;
}

/** A record's pointing at another. `path` is where in the record it stands, such as `['scope', 1]`. */
export interface Reference {
  readonly field: string;
  readonly target: string;
  readonly kinds: readonly Kind[];
  readonly bears: boolean;
  readonly path: readonly (string | number)[];
}

function pointing(schema: z.core.$ZodType): Pick<ReferenceField, 'kinds' | 'bears'> | undefined {
  const registered = pointsAt.get(schema);
  if (registered !== undefined) return { kinds: registered.kinds as readonly Kind[], bears: registered.bears };
  if (schema instanceof z.ZodArray) return pointing(schema.element);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return pointing(schema.def.innerType);
  }
  return undefined;
}

/** Which fields of each kind point at other records, read off the kinds' own definitions. */
export const referenceFields: Readonly<Record<Kind, readonly ReferenceField[]>> = Object.freeze(
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.entries(recordFields(defaultTimeZone)[kind].shape).flatMap(([field, schema]) => {
        const pointed = pointing(schema);
        return pointed === undefined ? [] : [{ field, ...pointed }];
      }),
    ]),
  ) as unknown as Record<Kind, readonly ReferenceField[]>,
);

/** Everything that `record` points at, in the order of its fields. */
export function referencesOf(record: AnyRecord): Reference[] {
  return referencesIn(record.kind, record as unknown as Readonly<Record<string, unknown>>);
}

/** The same of fields that are not (yet) a record: whatever stands where a reference belongs and is text. */
export function referencesIn(kind: Kind, fields: Readonly<Record<string, unknown>>): Reference[] {
  return referenceFields[kind].flatMap(({ field, ...pointed }) => {
    const value = fields[field];
    if (typeof value === 'string') return [{ field, target: value, ...pointed, path: [field] }];
    if (!Array.isArray(value)) return [];
    return value.flatMap((target: unknown, index) =>
      typeof target === 'string' ? [{ field, target, ...pointed, path: [field, index] }] : [],
    );
  });
}
