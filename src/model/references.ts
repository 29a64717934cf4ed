import { z } from 'zod';
import { type AnyRecord, type Kind, kinds, pointsAt, recordFields } from './record.js';
import { defaultTimeZone } from './time.js';

/** A field of a kind that holds ids of other records. */
export interface ReferenceField {
  readonly field: string;
  /** Where the field is a list of groups of fields: the one in each group that points. */
  readonly within?: string;
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

/** The fields of the groups in a list, if it is a list of groups. */
function grouped(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  if (schema instanceof z.ZodDefault) return grouped(schema.def.innerType);
  return schema instanceof z.ZodArray && schema.element instanceof z.ZodObject ? schema.element.shape : {};
}

/** Which fields of each kind point at other records, read off the kinds' own definitions. */
export const referenceFields: Readonly<Record<Kind, readonly ReferenceField[]>> = Object.freeze(
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.entries(recordFields(defaultTimeZone)[kind].shape).flatMap(([field, schema]): ReferenceField[] => {
        const pointed = pointing(schema);
        if (pointed !== undefined) return [{ field, ...pointed }];
        return Object.entries(grouped(schema)).flatMap(([within, each]) => {
          const inner = pointing(each);
          return inner === undefined ? [] : [{ field, within, ...inner }];
        });
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
  const found: Reference[] = [];
  for (const field of referenceFields[kind]) {
    const value = fields[field.field];
    if (field.within === undefined) addTexts(found, field, value, [field.field]);
    else {
      for (const [index, group] of listed(value).entries()) {
        if (typeof group !== 'object' || group === null) continue;
        const inner = (group as Readonly<Record<string, unknown>>)[field.within];
        addTexts(found, field, inner, [field.field, index, field.within]);
      }
    }
  }
  return found;
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Adds a text, or the texts of a list, each with where it stands. */
function addTexts(
  to: Reference[],
  { field, kinds, bears }: ReferenceField,
  value: unknown,
  path: Reference['path'],
): void {
  if (typeof value === 'string') to.push({ field, target: value, kinds, bears, path });
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      if (typeof each === 'string') to.push({ field, target: each, kinds, bears, path: [...path, index] });
    }
  }
}
