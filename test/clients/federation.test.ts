import { composeServices } from '@apollo/composition';
import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { composeServices as composeOtherwise } from '@theguild/federation-composition';
import { buildSchema, type GraphQLObjectType, type GraphQLSchema, type GraphQLUnionType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../support/api.js';
import { early, headAt, late, replaceHead, startOffice } from './office.js';

/** A service of others: who is on leave, and which post relieves which. Its own records are nodes too. */
const leaveText = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@external", "@requires"])
  interface Node { id: ID! }
  type Query { leaves: [Leave!]! }
  type Leave implements Node @key(fields: "id") { id: ID! days: Int! person: Person! }
  type Person @key(fields: "id") { id: ID! recordId: ID! @external leaves: [Leave!]! @requires(fields: "recordId") }
  type Post @key(fields: "id") { id: ID! relief: Post! }`;

const leave = { __typename: 'Leave', id: 'leave/1', days: 3, person: { id: 'g/bing' } };

interface Reference {
  readonly __typename: string;
  readonly id: string;
  readonly recordId: string;
}

function leaveSchema(): GraphQLSchema {
  const executable = leaveText.replace(/extend schema.*\n/, '').replace(/ @(external|\w+\([^)]*\))/g, '');
  const schema = buildSchema(`${executable}
    scalar _Any
    union _Entity = Person | Post | Leave
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`);
  const fieldsOf = (name: string) => (schema.getType(name) as GraphQLObjectType).getFields();
  const resolve = (type: string, name: string, read: (parent: Reference) => unknown) => {
    const field = fieldsOf(type)[name];
    if (field !== undefined) field.resolve = read as never;
  };
  resolve('Query', 'leaves', () => [leave]);
  resolve('Person', 'leaves', ({ recordId }) => (recordId === leave.person.id ? [leave] : []));
  resolve('Post', 'relief', ({ id }) => ({ __typename: 'Post', id: id.replace('g/deputy', 'g/head') }));
  const entities = fieldsOf('Query')._entities;
  if (entities !== undefined) entities.resolve = (_parent, { representations }) => representations;
  (schema.getType('_Entity') as GraphQLUnionType).resolveType = ({ __typename }: Reference) => __typename;
  return schema;
}

describe('as a subgraph', () => {
  let api: Api;
  let services: { readonly name: string; readonly url: string; readonly typeDefs: ReturnType<typeof parse> }[];
  let supergraphSdl: string;
  let gateway: ApolloServer;
  beforeAll(async () => {
    api = await startOffice({ federation: true });
    const { data } = await api.ask('{ _service { sdl } }');
    services = [
      { name: 'zhifen', url: `${api.origin}/graphql`, typeDefs: parse(data._service.sdl) },
      { name: 'leave', url: 'local', typeDefs: parse(leaveText) },
    ];
    const composed = composeServices(services);
    expect(composed.errors ?? []).toEqual([]);
    supergraphSdl = composed.supergraphSdl ?? '';
    const buildService = ({ name, url = '' }: { readonly name: string; readonly url?: string }) =>
      name === 'leave' ? new LocalGraphQLDataSource(leaveSchema()) : new RemoteGraphQLDataSource({ url });
    gateway = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl, buildService }) });
    await gateway.start();
  });
  afterAll(async () => {
    await gateway.stop();
    await api.close();
  });

  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of whatever was asked
  const ask = async (query: string): Promise<any> => {
    const { body } = await gateway.executeOperation({ query });
    if (body.kind !== 'single') throw new Error('it answers at once');
    expect(body.singleResult.errors).toBeUndefined();
    return body.singleResult.data;
  };

  it('it composes with another service, also by another library', () => {
    expect(composeOtherwise(services)).toMatchObject({ supergraphSdl: expect.stringContaining('type Leave') });
  });

  it('a gateway joins what others say of our records, each at the moment of its question', async () => {
    const post = (at: string) => `post(id: "g/deputy", at: "${at}") { ...Joined }`;
    const joined = await ask(`{ early: ${post(early)} late: ${post(late)} now: post(id: "g/deputy") { ...Joined } }
      fragment Joined on Post { incumbents { name leaves { days } } relief { id recordId incumbents { name } } }`);
    const of = (head: string | undefined, moment: string) => ({
      incumbents: [{ name: '丙', leaves: [{ days: 3 }] }],
      relief: { id: `g/head${moment}`, recordId: 'g/head', incumbents: [{ name: head }] },
    });
    expect(joined).toEqual({
      early: of(headAt[early], `@${early}`),
      late: of(headAt[late], `@${late}`),
      now: of('乙', ''),
    });
  });

  it('no service is taken that would get our records without the moment of the question', () => {
    const byRecord = leaveText.replace(
      /type Post .*\}/,
      'type Post @key(fields: "recordId") { recordId: ID! relief: Post! }',
    );
    const others = [...services.slice(0, 1), { name: 'leave', url: 'local', typeDefs: parse(byRecord) }];
    expect(composeServices(others).errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/"Post\.recordId"/),
    ]);
  });

  it('a record that another service names by its record alone is read as of now', async () => {
    const asked = '{ leaves { person { id name posts { recordId } } } }';
    const posts = async () => (await ask(asked)).leaves[0].person;
    expect(await posts()).toEqual({ id: 'g/bing', name: '丙', posts: [{ recordId: 'g/deputy' }] });
    await replaceHead(api);
    expect((await posts()).posts.map(({ recordId }: { recordId: string }) => recordId).sort()).toEqual([
      ...['g/deputy', 'g/head'],
    ]);
  });

  it('each record is read by itself: one that is refused leaves the others, in their order', async () => {
    const named = [
      { __typename: 'Post', id: `g/head@${early}` },
      { __typename: 'Post', id: `g/head@${late}` },
      { __typename: 'Person', id: 'g/head' },
      { __typename: 'Post', id: 'g/nothing' },
      { __typename: 'Post', id: `g/head!${'0'.repeat(16)}` },
      { __typename: 'Post' },
      { __typename: 'Person', id: 'g/jia' },
    ];
    const { data, errors } = await api.ask(
      `query($named: [_Any!]!) { _entities(representations: $named) {
        __typename ... on Post { incumbents { name } } ... on Person { name }
      } }`,
      { named },
    );
    const post = (name: string | undefined) => ({ __typename: 'Post', incumbents: [{ name }] });
    expect(data._entities).toEqual([
      ...[post(headAt[early]), post(headAt[late]), null, null, null, null],
      { __typename: 'Person', name: '甲' },
    ]);
    expect(errors.map(({ path, extensions }) => [path?.[1], extensions.code])).toEqual([
      [4, 'OTHER_MOMENT'],
      [5, 'MISSING_FIELD'],
    ]);
  });

  it('so is each of `nodes`', async () => {
    const { data, errors } = await api.ask(`{ nodes(ids: ["g/head!${'0'.repeat(16)}", "g/jia"]) { recordId } }`);
    expect(data.nodes).toEqual([null, { recordId: 'g/jia' }]);
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['nodes', 0], 'OTHER_MOMENT']]);
  });

  it('more than the limits allow is refused before any work', async () => {
    const asking = (count: number, what = 'standIn { outcome }') =>
      api.ask(`query($named: [_Any!]!) { _entities(representations: $named) { ... on Post { ${what} } } }`, {
        named: Array.from({ length: count }, () => ({ __typename: 'Post', id: 'g/head' })),
      });
    const deep = `${'reports { '.repeat(8)} recordId ${'}'.repeat(8)}`;
    expect((await asking(500)).errors).toEqual([]);
    expect((await asking(1, deep)).errors).toEqual([]);
    for (const { errors } of [await asking(501), await asking(500, deep)])
      expect(errors[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    const long = [{ __typename: 'Post', id: 'g'.repeat(100_000) }];
    const { errors } = await api.ask('query($named: [_Any!]!) { _entities(representations: $named) { __typename } }', {
      named: long,
    });
    expect(JSON.stringify(errors).length).toBeLessThan(2_000);
    expect(errors[0]?.extensions.path).toEqual(['representations', 0, 'id']);
  });
});

it('without the option there is none of it', async () => {
  const api = await startOffice();
  const { errors } = await api.ask('{ _service { sdl } }');
  expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  await api.close();
});
