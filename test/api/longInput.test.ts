import { GraphQLError, type GraphQLObjectType, getNamedType, isListType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../src/api/schema.js';
import { limits } from '../../src/model/limits.js';
import { type Api, startApi } from '../support/api.js';

const long = 'x'.repeat(limits.askedIdLength + 1);
const schema = buildApiSchema();
const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}).flatMap((field) =>
    field.args
      .filter((arg) => getNamedType(arg.type).name === 'ID')
      .map((arg) => [`${type?.name}.${field.name}(${arg.name})`, type as GraphQLObjectType, field, arg] as const),
  ),
);

/** A request that cannot be looked into: whatever touches the ledger fails. */
const untouched = { language: 'en', log: () => {}, work: { fieldWaits: () => false, signal: { aborted: false } } };

describe('an id that is longer than an id may be', () => {
  it('is an argument of many fields', () => expect(fields.length).toBeGreaterThan(40));

  it.each(fields)('is refused by %s before anything is looked up', (_name, parentType, field, { name, type }) => {
    const isList = isListType(isNonNullType(type) ? type.ofType : type);
    const args = { [name]: isList ? ['short', long] : long };
    const resolve = () => field.resolve?.({}, args, untouched, { parentType, fieldName: field.name } as never);
    expect(resolve).toThrow(GraphQLError);
    try {
      resolve();
    } catch (error) {
      const { extensions } = error as GraphQLError;
      expect(extensions).toMatchObject({ code: 'TOO_LARGE', path: isList ? [name, 1] : [name] });
    }
  });
});

describe('words without end', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  const asked: Readonly<Record<string, readonly [query: string, path: readonly string[], most: number]>> = {
    search: ['query ($words: String!) { search(text: $words) { totalCount } }', ['text'], limits.searchLength],
    'a matter': [
      'query ($words: String!) { whoIsResponsible(matter: { text: $words }) { outcome } }',
      ['matter', 'text'],
      limits.matterLength,
    ],
    'the matter of a stand-in': [
      'query ($words: String!) { standIn(for: "g/post", matter: { text: $words }) { outcome } }',
      ['matter', 'text'],
      limits.matterLength,
    ],
  };
  it.each(Object.entries(asked))('%s: are refused with the limit', async (_what, [query, path, most]) => {
    const { errors } = await api.ask(query, { words: '市'.repeat(most + 1) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_LARGE', path });
    expect(errors?.[0]?.message).toContain(most.toLocaleString('en'));
    const fitting = await api.ask(query, { words: '市'.repeat(most) });
    expect(fitting.errors?.[0]?.extensions.code ?? '').not.toBe('TOO_LARGE');
  });

  it('the duty of a matter is an id', async () => {
    const query = 'query ($duty: ID!) { whoIsResponsible(matter: { duty: $duty }) { outcome } }';
    const { errors } = await api.ask(query, { duty: long });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_LARGE', path: ['matter', 'duty'] });
  });
});
