import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { TrustedDocuments } from '../../src/api/documents.js';
import { readTrustedDocuments } from '../../src/api/trustedDocuments.js';
import { embeddedDocument } from '../../src/embed/question.js';
import type { LocatedProblem } from '../../src/service/yamlFile.js';
import { questions } from '../../src/web/api/questions.js';
import { type Api, type ApiOptions, startApi } from '../support/api.js';
import { send } from '../support/http.js';
import { scratchFile } from '../support/stores.js';

async function start(options: ApiOptions = {}): Promise<Api> {
  const api = await startApi(options);
  onTestFinished(() => api.close());
  return api;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const question = 'query Where { ledger { revision } }';
const persisted = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

async function post(api: Api, body: object) {
  const { status, text } = await send(api, { method: 'POST', body: JSON.stringify(body) });
  const { data, errors } = JSON.parse(text) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status, data, message: errors?.[0]?.message, code: errors?.[0]?.extensions.code };
}

async function get(api: Api, parameters: Readonly<Record<string, string>>) {
  const { status, text, headers } = await send(api, { path: `/graphql?${new URLSearchParams(parameters)}` });
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status, data, code: errors?.[0]?.extensions.code, caching: headers['cache-control'] };
}

const answered = { status: 200, data: { ledger: { revision: 0 } } };

describe('a document that was answered before', () => {
  it('is asked for by its hash alone from then on, by POST and by GET', async () => {
    const api = await start();
    const named = { extensions: persisted(hashOf(question)) };
    expect(await post(api, named)).toMatchObject({
      ...{ status: 200, message: 'PersistedQueryNotFound', code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
    // Sent along at first, it costs no request more.
    expect(await post(api, { query: question, ...named })).toMatchObject(answered);
    expect(await post(api, named)).toMatchObject(answered);
    expect(await get(api, { extensions: JSON.stringify(named.extensions) })).toMatchObject(answered);
    expect(await get(api, { documentId: `sha256:${hashOf(question)}` })).toMatchObject(answered);
  });

  it('is known as well where the response had been kept before', async () => {
    const api = await start();
    await api.record('world', [{ organization: { id: 'g', name: '区', type: 'GOVERNMENT' } }]);
    const named = { extensions: persisted(hashOf(question)) };
    for (const body of [{ query: question }, { query: question, ...named }, named]) {
      expect([body, await post(api, body)]).toMatchObject([body, { data: { ledger: { revision: 1 } } }]);
    }
  });

  it('is known by no other hash, and not before it was answered without fault', async () => {
    const api = await start();
    const wrong = await post(api, { query: question, extensions: persisted(hashOf('other')) });
    expect(wrong).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    const invalid = '{ nothing }';
    expect(await post(api, { query: invalid, extensions: persisted(hashOf(invalid)) })).toMatchObject({ status: 400 });
    for (const hash of [hashOf('other'), hashOf(invalid), 'x', '__proto__']) {
      expect(await post(api, { extensions: persisted(hash) })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    }
    for (const persistedQuery of [{ version: 2, sha256Hash: hashOf(question) }, { version: 1 }, 1]) {
      expect(await post(api, { extensions: { persistedQuery } })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    }
  });

  it('changes nothing by GET', async () => {
    const api = await start();
    const mutation = 'mutation Note { noteChoice(input: { text: "a", record: "a" }) { counted } }';
    const named = { extensions: persisted(hashOf(mutation)) };
    await post(api, { query: mutation, ...named });
    expect(await post(api, named)).toMatchObject({ code: expect.not.stringMatching('PERSISTED') });
    expect(await get(api, { extensions: JSON.stringify(named.extensions) })).toMatchObject({ status: 405 });
  });

  it('is what Apollo Client sends, with its hash alone from the second time on', async () => {
    const api = await start();
    const sent: string[] = [];
    const noting: typeof fetch = (url, init) => {
      sent.push(`${init?.method} ${String(init?.body ?? url).includes('ledger') ? 'text' : 'hash'}`);
      return fetch(url, init);
    };
    const ask = async (useGETForHashedQueries: boolean) => {
      const link = new PersistedQueryLink({ sha256: hashOf, useGETForHashedQueries }).concat(
        new HttpLink({ uri: `${api.origin}/graphql`, fetch: noting }),
      );
      const client = new ApolloClient({ link, cache: new InMemoryCache() });
      return (await client.query({ query: gql(question) })).data;
    };
    for (const byGet of [false, false, true]) expect(await ask(byGet)).toMatchObject({ ledger: { revision: 0 } });
    expect(sent).toEqual(['POST hash', 'POST text', 'POST hash', 'GET hash']);
  });
});

const manifest = (name: string, content: unknown): string => {
  const file = scratchFile(name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const trusted = async (only: boolean, ...files: readonly string[]): Promise<TrustedDocuments> => ({
  texts: await readTrustedDocuments(files, 2_000),
  only,
});

const relay = () => manifest('relay.json', { d41d8cd98f00b204e9800998ecf8427e: question });

describe('a trusted document', () => {
  it('is read from what each client’s build writes, and asked for by its id', async () => {
    const other = 'query Other { ledger { timeZone } }';
    const apollo = {
      ...{ format: 'apollo-persisted-query-manifest', version: 1 },
      operations: [{ id: hashOf(other), name: 'Other', type: 'query', body: other }],
    };
    const codegen = { [createHash('sha1').update(question).digest('hex')]: question };
    const files = [relay(), manifest('apollo.json', apollo), manifest('persisted-documents.json', codegen)];
    const api = await start({ trustedDocuments: await trusted(false, ...files) });
    for (const documentId of ['d41d8cd98f00b204e9800998ecf8427e', Object.keys(codegen)[0] ?? '']) {
      expect(await post(api, { documentId })).toMatchObject(answered);
      expect(await get(api, { documentId })).toMatchObject(answered);
    }
    const zone = { ledger: { timeZone: 'Asia/Shanghai' } };
    for (const asked of [{ extensions: persisted(hashOf(other)) }, { documentId: `sha256:${hashOf(other)}` }]) {
      expect((await post(api, asked)).data).toEqual(zone);
    }
    expect(await post(api, { documentId: 'none' })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect(await post(api, { query: other })).toMatchObject({ status: 200 });
  });

  it('is all that is answered where only they are, with what the page asks', async () => {
    const api = await start({ development: true, trustedDocuments: await trusted(true, relay()) });
    const refused = { status: 403, code: 'UNTRUSTED_DOCUMENT' };
    const other = '{ ledger { revision } }';
    for (const body of [
      { query: other },
      { query: `${question} # ` },
      { query: '{' },
      { query: other, extensions: persisted(hashOf(other)) },
      { extensions: persisted(hashOf(other)) },
      { documentId: 'none' },
      { query: other, documentId: 'd41d8cd98f00b204e9800998ecf8427e' },
      { query: '{ __schema { types { name } } }' },
    ]) {
      const expected = body.query === `${question} # ` ? answered : refused;
      expect([body, await post(api, body)]).toMatchObject([body, expected]);
    }
    expect(await get(api, { query: other })).toMatchObject(refused);
    expect(await post(api, { documentId: 'd41d8cd98f00b204e9800998ecf8427e' })).toMatchObject(answered);
    const onOneLine = questions.ledger.replace(/\s+/g, ' ');
    expect(await post(api, { query: onOneLine, variables: { lang: 'ZH' } })).toMatchObject({ status: 200 });
    const embedded = { query: embeddedDocument, variables: { matter: { duty: 'none' }, lang: 'ZH' } };
    expect((await post(api, embedded)).code).not.toBe('UNTRUSTED_DOCUMENT');
    expect((await send(api, { path: '/chart.svg?root=none' })).text).toContain('UNKNOWN');
  });

  it('is checked before anything is answered: every mistake is told with its name, at once', async () => {
    const wrong = {
      ...{ format: 'apollo-persisted-query-manifest', version: 1 },
      operations: [
        { id: 'a', name: 'Fine', type: 'query', body: 'query Fine { ledger { revision } }' },
        { id: 'b', name: 'Field', type: 'query', body: 'query Field { ledger { revison } }' },
        { id: 'c', name: 'Text', type: 'query', body: 'query Text {' },
        { id: 'd', name: 'Long', type: 'query', body: `query Long { ${'__typename '.repeat(2_000)} }` },
        { id: 'e', name: 'No body', type: 'query' },
      ],
    };
    const plain = { f: question, g: 'query G { ledger { at } whatever }', a: 'query Another { ledger { revision } }' };
    const files = [
      manifest('wrong.json', wrong),
      manifest('plain.json', JSON.stringify(plain, null, 1)),
      manifest('none.json', '{'),
    ];
    const error: unknown = await readTrustedDocuments([...files, '/nowhere.json'], 2_000).catch((caught) => caught);
    const { problems } = error as { problems: readonly LocatedProblem[] };
    const told = problems.map(({ code, message, file, line }) => [
      /\w+\.json$/.exec(file)?.[0],
      line,
      code,
      message.en,
    ]);
    const wrongIn = 'INVALID_CONFIGURATION';
    expect(told).toEqual([
      ['wrong.json', 1, 'MISSING_FIELD', 'the field `body` is missing'],
      ['wrong.json', 1, wrongIn, expect.stringMatching(/^the document `Field` \(b\): Cannot query field "revison"/)],
      ['wrong.json', 1, wrongIn, 'the document `Text` (c): Syntax Error: Expected Name, found <EOF>.'],
      ['wrong.json', 1, wrongIn, expect.stringMatching(/^the document `Long` \(d\): .* 2000 tokens/)],
      ['plain.json', 3, wrongIn, 'the document `G` (g): Cannot query field "at" on type "Ledger".'],
      ['plain.json', 3, wrongIn, 'the document `G` (g): Cannot query field "whatever" on type "Query".'],
      ['plain.json', 4, wrongIn, 'the document `Another` (a): another document has the same id'],
      ['none.json', 1, 'INVALID_YAML', 'not valid YAML: Flow map must end with a }'],
      ['nowhere.json', 1, 'UNREADABLE_FILE', 'the file cannot be read (there is no such file or folder)'],
    ]);
  });
});
