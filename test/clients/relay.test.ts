import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printSchema } from 'graphql';
import * as relay from 'relay-runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Api } from '../support/api.js';
import { early, headAt, late, replaceHead, startOffice } from './office.js';

/** What an app of a Relay client asks: its compiler takes `node(id:)`, connections and `@refetchable` by their rules. */
const app = `
import { graphql } from 'relay-runtime';
graphql\`query appPostQuery($at: DateTime) { post(id: "g/head", at: $at) { id incumbents { id name } } }\`;
graphql\`query appSideQuery($early: DateTime, $late: DateTime) {
  early: post(id: "g/head", at: $early) { id incumbents { id name } }
  late: post(id: "g/head", at: $late) { id incumbents { id name } }
  now: post(id: "g/head") { id incumbents { id name } }
}\`;
graphql\`fragment app_post on Post @refetchable(queryName: "appPostRefetchQuery") { incumbents { id name } }\`;
graphql\`query appListQuery($at: DateTime) { ...app_posts @arguments(at: $at) }\`;
graphql\`fragment app_posts on Query
  @argumentDefinitions(at: { type: "DateTime" }, count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" })
  @refetchable(queryName: "appPostsPageQuery") {
  posts(within: "g", at: $at, first: $count, after: $cursor) @connection(key: "app_posts") {
    edges { node { id incumbents { id name } } }
  }
}\`;
`;

interface Shown {
  readonly id: string;
  readonly incumbents: readonly { readonly name: string }[];
}
const namesOf = (post: Shown | undefined) => post?.incumbents.map(({ name }) => name);

describe('Relay as it comes', () => {
  let api: Api;
  let environment: relay.Environment;
  const compiled: Record<string, relay.ConcreteRequest> = {};

  beforeAll(async () => {
    api = await startOffice();
    const folder = mkdtempSync(join(tmpdir(), 'zhifen-relay-'));
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'schema.graphql'), printSchema(buildApiSchema()));
    writeFileSync(join(folder, 'src/app.js'), app);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const configuration = { src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: true };
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(configuration));
    const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
    execFileSync(process.execPath, [compiler, '--noWatchman'], { cwd: folder, stdio: 'pipe' });
    for (const name of ['appPostQuery', 'appSideQuery', 'appPostRefetchQuery', 'appListQuery', 'appPostsPageQuery']) {
      const file = pathToFileURL(join(folder, `src/__generated__/${name}.graphql.js`)).href;
      compiled[name] = (await import(file)).default;
    }
  });
  afterAll(() => api.close());
  beforeEach(() => {
    const network = relay.Network.create(async ({ text }, variables) => {
      const response = await fetch(`${api.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return response.json();
    });
    environment = new relay.Environment({ network, store: new relay.Store(new relay.RecordSource()) });
  });

  const operation = (name: string, variables: relay.Variables) =>
    relay.createOperationDescriptor(compiled[name] as relay.ConcreteRequest, variables);
  const ask = async (name: string, variables: relay.Variables = {}) => {
    const descriptor = operation(name, variables);
    const retained = environment.retain(descriptor);
    await environment.execute({ operation: descriptor }).toPromise();
    return retained;
  };
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of whatever was asked
  const kept = (name: string, variables: relay.Variables = {}): any =>
    environment.lookup(operation(name, variables).fragment).data;

  it('shows each moment its own people, whichever was asked last', async () => {
    for (const at of [early, late, early]) await ask('appPostQuery', { at });
    await ask('appPostQuery');
    for (const at of [early, late]) expect(namesOf(kept('appPostQuery', { at }).post)).toEqual([headAt[at]]);
    expect(namesOf(kept('appPostQuery').post)).toEqual(['乙']);
  });

  it('shows them side by side in one document', async () => {
    await ask('appSideQuery', { early, late });
    const data = kept('appSideQuery', { early, late });
    expect([data.early, data.late, data.now].map(namesOf)).toEqual([['甲'], ['乙'], ['乙']]);
  });

  it('reads again by `id` what it shows, at its moment, as `@refetchable` does', async () => {
    await ask('appPostQuery', { at: early });
    await ask('appPostQuery');
    const { id } = kept('appPostQuery', { at: early }).post;
    await ask('appPostRefetchQuery', { id });
    expect(namesOf(kept('appPostQuery', { at: early }).post)).toEqual(['甲']);
    expect(namesOf(kept('appPostQuery').post)).toEqual(['乙']);
  });

  it('shows pages of one moment beside those of another', async () => {
    await ask('appListQuery', { at: early });
    await ask('appListQuery', { at: late });
    const source = environment.getStore().getSource();
    const names = source.getRecordIDs().filter((id) => /^g\/(bing|jia|yi)@/.test(id));
    // The first page of each has the deputy.
    expect(names.sort()).toEqual([`g/bing@${early}`, `g/bing@${late}`]);
    const endCursor = (await api.ask(`{ posts(within: "g", at: "${early}", first: 1) { pageInfo { endCursor } } }`))
      .data.posts.pageInfo.endCursor;
    await ask('appPostsPageQuery', { at: early, count: 1, cursor: endCursor });
    const people = environment.getStore().getSource().getRecordIDs();
    // A later page is read at the moment of the first one, as that was known.
    expect(people.filter((id) => id.startsWith('g/jia@'))).toEqual([expect.stringContaining(`g/jia@${early}`)]);
  });

  it('shows what was recorded wherever it shows the present, and nowhere else', async () => {
    await ask('appPostQuery', { at: early });
    await ask('appPostQuery');
    await replaceHead(api);
    await ask('appSideQuery', { early, late });
    expect(namesOf(kept('appPostQuery').post)).toEqual(['丙']);
    expect(namesOf(kept('appPostQuery', { at: early }).post)).toEqual(['甲']);
  });
});
