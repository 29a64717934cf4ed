import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../support/api.js';
import { early, headAt, late, replaceHead, startOffice } from './office.js';

const postQuery = gql`query Post($at: DateTime) { post(id: "g/head", at: $at) { id name incumbents { id name } } }`;
const sideBySide = gql`query SideBySide($early: DateTime, $late: DateTime) {
  early: post(id: "g/head", at: $early) { id incumbents { id name } }
  late: post(id: "g/head", at: $late) { id incumbents { id name } }
  now: post(id: "g/head") { id incumbents { id name } }
}`;
const pages = gql`query Pages($at: DateTime, $after: String) {
  posts(within: "g", at: $at, first: 1, after: $after) { edges { cursor node { id incumbents { name } } } pageInfo { endCursor } }
}`;
const refetch = gql`query Refetch($id: ID!) { node(id: $id) { id ... on Post { incumbents { id name } } } }`;

interface Shown {
  readonly id: string;
  readonly incumbents: readonly { readonly id: string; readonly name: string }[];
}
const namesOf = (post: Shown | undefined) => post?.incumbents.map(({ name }) => name);

describe('Apollo Client as it comes', () => {
  let api: Api;
  let client: ApolloClient;
  beforeEach(async () => {
    api = await startOffice();
    client = new ApolloClient({ link: new HttpLink({ uri: `${api.origin}/graphql` }), cache: new InMemoryCache() });
  });
  afterEach(async () => {
    client.stop();
    await api.close();
  });

  const ask = async (query = postQuery, variables = {}) =>
    // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of whatever was asked
    (await client.query({ query, variables, fetchPolicy: 'network-only' })).data as any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const kept = (query = postQuery, variables = {}) => client.readQuery({ query, variables }) as any;

  it('shows each moment its own people, whichever was asked last', async () => {
    for (const at of [early, late, early]) await ask(postQuery, { at });
    await ask();
    for (const at of [early, late]) expect(namesOf(kept(postQuery, { at }).post)).toEqual([headAt[at]]);
    expect(namesOf(kept().post)).toEqual(['乙']);
  });

  it('shows them side by side in one document', async () => {
    const data = await ask(sideBySide, { early, late });
    expect([data.early, data.late, data.now].map(namesOf)).toEqual([['甲'], ['乙'], ['乙']]);
    expect(kept(sideBySide, { early, late })).toEqual(data);
  });

  it('shows pages of one moment beside those of another', async () => {
    const first = await ask(pages, { at: early });
    const { endCursor } = first.posts.pageInfo;
    await ask(pages, { at: early, after: endCursor });
    await ask(pages, { at: late });
    const shown = [{ at: early }, { at: early, after: endCursor }, { at: late }].map((variables) =>
      kept(pages, variables).posts.edges.flatMap(({ node }: { node: Shown }) => namesOf(node)),
    );
    expect(shown).toEqual([['丙'], ['甲'], ['丙']]);
  });

  it('reads again by `id` what it shows, at its moment', async () => {
    const { post } = await ask(postQuery, { at: early });
    await ask();
    expect(namesOf((await ask(refetch, { id: post.id })).node)).toEqual(['甲']);
    expect(namesOf(kept(postQuery, { at: early }).post)).toEqual(['甲']);
  });

  it('shows what was recorded wherever it shows the present, and nowhere else', async () => {
    await ask(postQuery, { at: early });
    const watched: unknown[] = [];
    const subscription = client.watchQuery({ query: postQuery }).subscribe(({ data }) => {
      if (data !== undefined) watched.push(namesOf((data as { post: Shown }).post));
    });
    await expect.poll(() => watched.at(-1)).toEqual(['乙']);
    await replaceHead(api);
    // Another part of the app asks about the present in a document of its own.
    await ask(sideBySide, { early, late });
    await expect.poll(() => watched.at(-1)).toEqual(['丙']);
    expect(namesOf(kept(postQuery, { at: early }).post)).toEqual(['甲']);
    subscription.unsubscribe();
  });

  it('shows what was known then beside what is known now', async () => {
    const known = gql`query Known($knownAt: DateTime) { post(id: "g/head", at: "2024-10-01", knownAt: $knownAt) { id incumbents { name } } }`;
    const { data } = await api.ask('{ ledger { recordedAt } }');
    const then = { knownAt: data.ledger.recordedAt };
    await ask(known, then);
    await replaceHead(api);
    await ask(known);
    expect([namesOf(kept(known, then).post), namesOf(kept(known).post)]).toEqual([['乙'], ['丙']]);
  });
});
