import { z } from 'zod';
import { type Kind, kinds, noneWhereLacking, recordFields, typeNames } from '../src/model/record.js';
import { referenceFields } from '../src/model/references.js';
import { defaultTimeZone } from '../src/model/time.js';

/**
 * The types of the records and of what is given to record them, read off the model: `records.graphql`.
 *
 * What a record says and points at stands in the model. What hangs on it (`Organization.posts`) stands by hand in an
 * `extend type`.
 */
export function recordTypes(): string {
  return [
    '# Made by `npm run generate` from src/model/record.ts. Do not edit.',
    kindEnum(),
    recordInput(),
    ...kinds.flatMap((kind) => [objectType(kind), inputType(kind)]),
  ].join('\n\n');
}

interface Field {
  readonly name: string;
  readonly description: string;
  readonly type: string;
}

const typeNameOf = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
const enumNameOf = (kind: string): string => kind.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const kindEnum = (): string =>
  block(
    'The kinds of record. 记录种类。',
    'enum Kind',
    kinds.flatMap((kind) => [`"${descriptionOf(kind)}"`, enumNameOf(kind)]),
  );

const recordInput = (): string =>
  fieldsBlock(
    'One record: exactly one of its fields, which says the kind. 一项记录，只填一种。',
    'input RecordInput @oneOf',
    kinds.map((kind) => ({ name: kind, description: descriptionOf(kind), type: `${typeNameOf(kind)}Input` })),
  );

function objectType(kind: Kind): string {
  const named = isNamed(kind);
  const fields = Object.entries(shapeOf(kind)).map(([name, schema]): Field => {
    const target = targetOf(kind, name) ?? shownAs[`${kind}.${name}`] ?? null;
    const item = target ?? scalarOf(kind, name, schema, 'Record');
    const { list, optional } = formOf(schema);
    // A record that is named may be retracted. A post has a name where it has a title.
    const sure = name === 'name' || noneWhereLacking.has(name) || (!optional && (list || !pointsAt(kind, name)));
    const description = name === 'id' ? idOfApi : (schema.description ?? '');
    return { name, description, type: typeOf(item, list, sure) };
  });
  const own: Field[] = [
    { name: 'recordId', description: recordId, type: 'ID!' },
    { name: 'kind', description: 'What it is. 种类。', type: 'Kind!' },
    ...(named
      ? [{ name: label, description: 'The name in the language asked for, else in Chinese. 名称。', type: 'String!' }]
      : []),
  ];
  const header = `type ${typeNameOf(kind)} implements Node & Record${named ? ' & Named' : ''}`;
  return fieldsBlock(descriptionOf(kind), header, [...fields, ...own]);
}

// As in `Node`.
const idOfApi =
  'Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。';
const recordId =
  'The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。';

/** What is recorded as words and shown as more. */
const shownAs: Readonly<Record<string, string>> = { 'provision.article': 'Article' };

const label = 'label("The language. 语言。" lang: Language = ZH)';

function inputType(kind: Kind): string {
  const fields = Object.entries(shapeOf(kind)).map(([name, schema]): Field => {
    const item = targetOf(kind, name) === null ? scalarOf(kind, name, schema, 'Input') : 'ID';
    // An id that is left out is made.
    const required = name !== 'id' && !schema.safeParse(undefined).success;
    return { name, description: schema.description ?? '', type: typeOf(item, formOf(schema).list, required) };
  });
  return fieldsBlock(descriptionOf(kind), `input ${typeNameOf(kind)}Input`, fields);
}

const shapeOf = (kind: Kind) => recordFields(defaultTimeZone)[kind].shape as Readonly<Record<string, z.ZodType>>;

const descriptionOf = (kind: Kind): string => recordFields(defaultTimeZone)[kind].description ?? '';

const isNamed = (kind: Kind): boolean => 'nameEn' in shapeOf(kind);

/** The type of the records that a field points at: one kind, or all that have a name, or any; `null`: it points at none. */
function targetOf(kind: Kind, name: string): string | null {
  const reference = referenceFields[kind].find(({ field, within }) => field === name && within === undefined);
  if (reference === undefined) return null;
  const [only, ...others] = reference.kinds;
  if (only !== undefined && others.length === 0) return typeNameOf(only);
  return reference.kinds.every(isNamed) ? 'Named' : 'Record';
}

interface Form {
  readonly list: boolean;
  /** Whether a record may be without it: it has no default. */
  readonly optional: boolean;
  readonly item: z.ZodType;
}

function formOf(schema: z.ZodType): Form {
  if (schema instanceof z.ZodArray) return { ...formOf(schema.element as z.ZodType), list: true };
  if (schema instanceof z.ZodDefault) return formOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return { ...formOf(schema.unwrap() as z.ZodType), optional: true };
  }
  return { list: false, optional: false, item: schema };
}

/** The type of a field that is no reference. An object has a type for each of the two uses. */
function scalarOf(kind: Kind, name: string, schema: z.ZodType, use: 'Record' | 'Input'): string {
  const { item } = formOf(schema);
  if (name === 'id') return 'ID';
  const called = typeNames.get(item)?.name;
  const isLeaf = item instanceof z.ZodEnum || item instanceof z.ZodUnion;
  if (called !== undefined) return isLeaf || use === 'Record' ? called : `${called}Input`;
  if (item instanceof z.ZodPipe) return 'DateTime';
  if (item instanceof z.ZodISODate) return 'Date';
  if (item instanceof z.ZodBoolean) return 'Boolean';
  if (item instanceof z.ZodNumber) return 'Int';
  if (item instanceof z.ZodString || item instanceof z.ZodISODuration) return 'String';
  throw new Error(`no type of the API for ${kind}.${name}: name it in \`typeNames\``);
}

const pointsAt = (kind: Kind, name: string): boolean => targetOf(kind, name) !== null;

const typeOf = (item: string, list: boolean, sure: boolean): string =>
  `${list ? `[${item}!]` : item}${sure ? '!' : ''}`;

const fieldsBlock = (description: string, header: string, fields: readonly Field[]): string =>
  block(
    description,
    header,
    fields.flatMap(({ name, description: words, type }) => [`"${words}"`, `${name}: ${type}`]),
  );

const block = (description: string, header: string, lines: readonly string[]): string =>
  [`"${description}"`, `${header} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');
