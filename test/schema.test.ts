import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { generated } from '../schema/generate.js';
import { typeNameOf } from '../src/api/resolvers/records.js';
import { buildApiSchema } from '../src/api/schema.js';
import { protocolCodes, toGraphQLError } from '../src/api/toGraphQLError.js';
import { typeDefs } from '../src/api/typeDefs.js';
import { gapReasons } from '../src/model/answer.js';
import { errorCodes } from '../src/model/error.js';
import { findingCodes, severities } from '../src/model/finding.js';
import { type Kind, kinds, recordFields } from '../src/model/record.js';
import { seedFiles, seedNames } from '../src/service/record/loadSeeds.js';

const schema: GraphQLSchema = buildApiSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** The values of an enum as our code has them. */
function valuesOf(type: GraphQLNamedType | undefined): string[] {
  return isEnumType(type) ? type.getValues().map(({ value }) => String(value)) : [];
}

function inputFieldsOf(kind: Kind) {
  const type = schema.getType(`${typeNameOf(kind)}Input`);
  if (!isInputObjectType(type)) throw new Error(`no input type for ${kind}`);
  return type.getFields();
}

const shapeOf = (kind: Kind) => recordFields('UTC')[kind].shape as Readonly<Record<string, z.ZodType>>;

/** The values that a field of the model allows, where they are listed. */
function allowed(field: z.ZodType): readonly string[] | undefined {
  if (field instanceof z.ZodEnum) return field.options as string[];
  if (field instanceof z.ZodArray) return allowed(field.element as z.ZodType);
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodNullable) {
    return allowed(field.unwrap() as z.ZodType);
  }
  return undefined;
}

/** Everything in the schema that has a description, by its path. */
function described(): [path: string, description: string][] {
  return types.flatMap((type): [string, string][] => {
    const own: [string, string][] = [[type.name, type.description ?? '']];
    if (isEnumType(type)) {
      own.push(
        ...type.getValues().map((each): [string, string] => [`${type.name}.${each.name}`, each.description ?? '']),
      );
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
    for (const field of Object.values(type.getFields())) {
      own.push([`${type.name}.${field.name}`, field.description ?? '']);
      for (const argument of 'args' in field ? field.args : []) {
        own.push([`${type.name}.${field.name}(${argument.name})`, argument.description ?? '']);
      }
    }
    return own;
  });
}

describe('the schema', () => {
  it('is valid as it is written, and is served so', () => {
    const written = buildSchema(typeDefs());
    expect(validateSchema(schema)).toEqual([]);
    expect(printSchema(lexicographicSortSchema(schema))).toBe(printSchema(lexicographicSortSchema(written)));
  });

  it('names exactly the codes that the API can send', () => {
    expect(valuesOf(schema.getType('ErrorCode')).sort()).toEqual([...errorCodes, ...protocolCodes].sort());
  });

  it('describes every type, field, argument and value, in English with the Chinese term', () => {
    const lacking = described().filter(([, text]) => !/[a-z]{2}/i.test(text) || !/\p{Script=Han}/u.test(text));
    expect(lacking).toEqual([]);
  });

  it('says it in an English sentence, then in a Chinese one', () => {
    const sentences = /^[A-Z`].*[.]\s.*\p{Script=Han}.*。$/su;
    expect(described().filter(([, text]) => !sentences.test(text))).toEqual([]);
  });

  it('has a list nowhere without items that are there, and `null` for one only where that is another answer than none', () => {
    const lists = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, type: of }): [string, string][] => {
        const isWhole = isNonNullType(of) || type.name === 'Query';
        const list = isNonNullType(of) ? of.ofType : of;
        return isListType(list) && !(isWhole && isNonNullType(list.ofType))
          ? [[`${type.name}.${name}`, String(of)]]
          : [];
      }),
    );
    expect(Object.fromEntries(lists)).toEqual({
      // What nothing is known of has its place.
      'Query.nodes': '[Node]!',
      // All of them, not none.
      'DutyQuestion.modes': '[AssignmentMode!]',
      'Following.governments': '[ID!]',
      'Delegation.scope': '[Duty!]',
      'StandInRule.scope': '[Duty!]',
      'StandInRule.reasons': '[AbsenceReason!]',
      // Another of the four kinds of condition.
      'Condition.all': '[Condition!]',
      'Condition.any': '[Condition!]',
    });
  });

  it('has questions that give a connection, one thing, or a list of which it is written what bounds it', () => {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
      isListType(isNonNullType(type) ? type.ofType : type),
    );
    const bounds = readFileSync('schema/README.md', 'utf8');
    expect(
      lists.map(({ name }) => name).filter((name) => !new RegExp(`^\\|.*\`${name}\`.*\\|`, 'm').test(bounds)),
    ).toEqual([]);
  });

  it.each(kinds)('takes the fields of the model for a record of kind %s', (kind) => {
    const fields = inputFieldsOf(kind);
    expect(Object.keys(fields).sort()).toEqual(Object.keys(shapeOf(kind)).sort());
    for (const [name, field] of Object.entries(shapeOf(kind))) {
      // An id that is left out is made.
      const needed = name !== 'id' && !field.safeParse(undefined).success;
      expect([name, isNonNullType(fields[name]?.type)]).toEqual([name, needed]);
    }
  });

  it.each(kinds)('shows every field of a record of kind %s', (kind) => {
    const type = schema.getType(typeNameOf(kind));
    const shown = isObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(shown).toEqual(expect.arrayContaining(['kind', ...Object.keys(shapeOf(kind))]));
  });

  it.each(kinds)('describes a record of kind %s and its fields in an English sentence and a Chinese one', (kind) => {
    const descriptions = [recordFields('UTC')[kind], ...Object.values(shapeOf(kind))].map((each) => each.description);
    const sentences = /^[A-Z`].*[.]\s.*\p{Script=Han}.*。$/su;
    expect(descriptions.filter((text) => text === undefined || !sentences.test(text))).toEqual([]);
  });

  it('has one field of RecordInput for each kind', () => {
    const type = schema.getType('RecordInput');
    expect(isInputObjectType(type) && type.isOneOf).toBe(true);
    expect(isInputObjectType(type) ? Object.keys(type.getFields()).sort() : []).toEqual([...kinds].sort());
    expect(valuesOf(schema.getType('Kind'))).toEqual(expect.arrayContaining([...kinds]));
  });

  it('has the values of the model in its enums', () => {
    for (const kind of kinds) {
      for (const [name, field] of Object.entries(shapeOf(kind))) {
        const values = allowed(field);
        if (values === undefined) continue;
        const type = getNamedType(inputFieldsOf(kind)[name]?.type as GraphQLInputType);
        expect([kind, name, valuesOf(type).sort()]).toEqual([kind, name, [...values].sort()]);
      }
    }
    expect(valuesOf(schema.getType('GapReason')).sort()).toEqual([...gapReasons].sort());
    expect(valuesOf(schema.getType('FindingCode')).sort()).toEqual([...findingCodes].sort());
    expect(valuesOf(schema.getType('Severity')).sort()).toEqual([...severities].sort());
  });

  it('of change sets fits the files that ship', () => {
    const changeSets = z.fromJSONSchema(JSON.parse(readFileSync('schema/change-set.schema.json', 'utf8')));
    const files = seedNames().flatMap(seedFiles);
    for (const file of [...files, 'test/scenario/worlds/small.yaml']) {
      expect([file, changeSets.safeParse(parse(readFileSync(file, 'utf8'))).error?.issues]).toEqual([file, undefined]);
    }
    const head = { commandId: 'a', reason: 'a' };
    for (const change of [{}, { assert: { duty: { id: 'd' } } }, { retract: { id: 'd', at: 'x' } }]) {
      expect(changeSets.safeParse({ ...head, changes: [change] }).success).toBe(false);
    }
  });

  it.each(Object.keys(generated))('%s is up to date (npm run generate)', async (path) => {
    expect(readFileSync(path, 'utf8')).toBe(await generated[path]?.());
  });
});

it('a caller never sees the cause of an internal error', () => {
  const logged: unknown[] = [];
  const sent = toGraphQLError(new Error('bolt://user:secret@host refused'), 'en', (cause) => logged.push(cause));
  expect(sent.message).toBe('internal error');
  expect(sent.extensions).toEqual({ code: 'INTERNAL' });
  expect(logged).toHaveLength(1);
});
