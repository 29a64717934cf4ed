import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../support/api.js';
import { early, headAt, late, replaceHead, startOffice } from './office.js';

const postQuery = gql`query Post($at: DateTime) { post(id: "g/head", at: $at) { __typename id name incumbents { __typename id name } } }`;
const sideBySide = gql`query SideBySide($early: DateTime, $late: DateTime) {
  early: post(id: "g/head", at: $early) { __typename id incumbents { __typename id name } }
  late: post(id: "g/head", at: $late) { __typename id incumbents { __typename id name } }
  now: post(id: "g/head") { __typename id incumbents { __typename id name } }
}`;
const pages = gql`query Pages($at: DateTime, $after: String) {
  posts(within: "g", at: $at, first: 1, after: $after) {
    __typename edges { __typename cursor node { __typename id incumbents { __typename id name } } } pageInfo { __typename endCursor }
  }
}`;
const refetch = gql`query Refetch($id: ID!) {
  node(id: $id) { __typename id ... on Post { incumbents { __typename id name } } }
}`;

interface Shown {
  readonly incumbents: readonly { readonly name: string }[];
}
const namesOf = (post: Shown | undefined) => post?.incumbents.map(({ name }) => name);

describe('urql with graphcache, as they come', () => {
  let api: Api;
  let client: Client;
  beforeEach(async () => {
    api = await startOffice();
    client = new Client({ url: `${api.origin}/graphql`, exchanges: [cacheExchange({}), fetchExchange] });
  });
  afterEach(() => api.close());

  const read = async (query: typeof postQuery, variables: object, requestPolicy: 'network-only' | 'cache-only') => {
    const { data, error } = await client.query(query, variables, { requestPolicy }).toPromise();
    expect(error).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of whatever was asked
    return data as any;
  };
  const ask = (query = postQuery, variables = {}) => read(query, variables, 'network-only');
  const kept = (query = postQuery, variables = {}) => read(query, variables, 'cache-only');

  it('show each moment its own people, whichever was asked last', async () => {
    for (const at of [early, late, early]) await ask(postQuery, { at });
    await ask();
    for (const at of [early, late]) expect(namesOf((await kept(postQuery, { at })).post)).toEqual([headAt[at]]);
    expect(namesOf((await kept()).post)).toEqual(['乙']);
  });

  it('show them side by side in one document', async () => {
    await ask(sideBySide, { early, late });
    const data = await kept(sideBySide, { early, late });
    expect([data.early, data.late, data.now].map(namesOf)).toEqual([['甲'], ['乙'], ['乙']]);
  });

  it('show pages of one moment beside those of another', async () => {
    const first = await ask(pages, { at: early });
    const { endCursor } = first.posts.pageInfo;
    await ask(pages, { at: early, after: endCursor });
    await ask(pages, { at: late });
    const shown = [{ at: early }, { at: early, after: endCursor }, { at: late }].map(async (variables) =>
      (await kept(pages, variables)).posts.edges.flatMap(({ node }: { node: Shown }) => namesOf(node)),
    );
    expect(await Promise.all(shown)).toEqual([['丙'], ['甲'], ['丙']]);
  });

  it('read again by `id` what they show, at its moment', async () => {
    const { post } = await ask(postQuery, { at: early });
    await ask();
    expect(namesOf((await ask(refetch, { id: post.id })).node)).toEqual(['甲']);
    expect(namesOf((await kept(postQuery, { at: early })).post)).toEqual(['甲']);
  });

  it('show what was recorded wherever they show the present, and nowhere else', async () => {
    await ask(postQuery, { at: early });
    await ask();
    await replaceHead(api);
    // Another part of the app asks about the present in a document of its own.
    await ask(sideBySide, { early, late });
    expect(namesOf((await kept()).post)).toEqual(['丙']);
    expect(namesOf((await kept(postQuery, { at: early })).post)).toEqual(['甲']);
  });
});
