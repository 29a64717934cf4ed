import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { everybodyReads } from '../../src/api/authentication.js';
import type { Viewer } from '../../src/model/viewer.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { type Api, type ApiOptions, startApi } from '../support/api.js';
import { type Answered, send } from '../support/http.js';

const then = '2024-01-01T12:00:00.000Z';

/** A ledger of which everything was known at `then`; it is now a day later. */
async function start(options: ApiOptions = {}, posts = 1): Promise<Api> {
  const api = await startApi(options);
  onTestFinished(() => api.close());
  const others = Array.from({ length: posts }, (_, n) => ({
    post: { id: `g/deputy${n}`, organization: 'g', title: `副区长${n}` },
  }));
  const world = [
    { organization: { id: 'g', name: '区', type: 'GOVERNMENT' } },
    { post: { id: 'g/head', organization: 'g', title: '区长', heads: true } },
    { organization: { id: 'g/office', name: '办公室', type: 'DEPARTMENT', partOf: 'g' } },
    { person: { id: 'g/jia', name: '甲' } },
    { tenure: { id: 'g/t', person: 'g/jia', post: 'g/head', validFrom: '2020-01-01' } },
    { absence: { id: 'g/ill', of: 'g/jia', reason: 'ILLNESS', validFrom: '2023-02-01', validTo: '2023-03-01' } },
    ...others,
  ];
  expect((await api.record('world', world)).errors).toEqual([]);
  api.setNow(then);
  expect((await api.record('later', [{ person: { id: 'g/yi', name: '乙' } }])).errors).toEqual([]);
  api.setNow('2024-01-02T12:00:00.000Z');
  return api;
}

const get = (api: Api, query: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
  send(api, { path: `/graphql?query=${encodeURIComponent(query)}`, headers });

const moment = (at: string | null, knownAt: string | null) =>
  [at === null ? '' : `, at: "${at}"`, knownAt === null ? '' : `, knownAt: "${knownAt}"`].join('');

const holder = (at: string | null, knownAt: string | null) =>
  `{ standIn(for: "g/head"${moment(at, knownAt)}) { outcome performers { person { name } } } }`;

const fixed = holder('2024-01-01', '2024-01-01T06:00:00Z');

/** How a whole response may be held elsewhere. */
const held = ({ headers }: Answered) => [headers['cache-control'], headers.etag !== undefined];

describe('an answer by GET', () => {
  it('is held for an hour where its day and what was known then are named: nothing changes it', async () => {
    const api = await start();
    const first = await get(api, fixed);
    expect(held(first)).toEqual(['public, max-age=3600, immutable', true]);
    expect(JSON.parse(first.text).extensions).toEqual({
      zhifen: { knownAt: '2024-01-01T06:00:00.000Z', revision: 1 },
    });
    await api.record('ends', [{ end: { id: 'g/t', at: '2023-12-01' } }]);
    api.setNow('2025-01-01T00:00:00.000Z');
    const later = await get(api, fixed);
    expect([later.text, later.headers.etag]).toEqual([first.text, first.headers.etag]);
    expect((await get(api, fixed, { 'if-none-match': String(first.headers.etag) })).status).toBe(304);
  });

  it('is held as long where it says in which government, by its id; a name may come to mean another one', async () => {
    const api = await start();
    await api.record('duty', [{ duty: { id: 'g/duty/roads', name: '道路养护' } }]);
    const asked = (within: string) =>
      get(
        api,
        `{ whoIsResponsible(matter: { duty: "g/duty/roads" }, within: "${within}", at: "2024-01-02", knownAt: "2024-01-02T12:00:00Z") { outcome } }`,
      );
    api.setNow('2024-01-03T12:00:00.000Z');
    await api.record('later still', [{ person: { id: 'g/bing', name: '丙' } }]);
    expect(held(await asked('g'))).toEqual(['public, max-age=3600, immutable', true]);
    expect(held(await asked('区'))).toEqual(['public, no-cache', true]);
  });

  it('is asked for again, and sent again only where it changed, where it rests on the present', async () => {
    const api = await start();
    const asked = [
      holder(null, null),
      holder('2024-01-01', null),
      holder(null, '2024-01-01T06:00:00Z'),
      // Until something is recorded later than that, more may be known then.
      holder('2024-01-01', '2024-01-01T13:00:00Z'),
      `{ ${fixed.slice(2, -2)} ledger { revision } }`,
      // What is listed, and what words mean, rests on what is recorded later too.
      `{ posts(within: "g"${moment('2024-01-01', '2024-01-01T06:00:00Z')}) { totalCount } }`,
      `{ whoIsResponsible(matter: { text: "供水" }, within: "g"${moment('2024-01-01', '2024-01-01T06:00:00Z')}) { outcome } }`,
      '{ history(id: "g/t") { nodes { record { recordId } } } }',
    ];
    for (const query of asked) {
      const first = await get(api, query);
      expect([query, ...held(first)]).toEqual([query, 'public, no-cache', true]);
      const again = await get(api, query, { 'if-none-match': `W/"other", ${first.headers.etag}` });
      expect([query, again.status, again.text, again.headers.etag]).toEqual([query, 304, '', first.headers.etag]);
    }
    const [query = ''] = asked;
    const { etag } = (await get(api, query)).headers;
    await api.record('ends', [{ end: { id: 'g/t', at: '2023-12-01' } }]);
    const changed = await get(api, query, { 'if-none-match': String(etag) });
    expect([changed.status, JSON.parse(changed.text).data.standIn.outcome]).toEqual([200, 'GAP']);
  });

  it('is held nowhere where it tells the present instant, went wrong, or was not asked by GET', async () => {
    const api = await start();
    for (const answered of [
      await get(api, '{ standIn(for: "g/head") { question { at } } }'),
      await get(api, '{ standIn(for: "g/nobody", at: "2024-01-01", knownAt: "2024-01-01T06:00:00Z") { outcome } }'),
      await get(api, '{ nothing }'),
      await send(api, { method: 'POST', body: JSON.stringify({ query: fixed }) }),
    ]) {
      expect(held(answered)).toEqual(['no-store', false]);
    }
  });

  it('is only for the viewer where there are logins, and nowhere held where it tells why somebody is away', async () => {
    const reading: Viewer = { subject: 'li', grants: [{ role: 'reader', government: '*' }] };
    let viewer: Viewer = { subject: 'wang', grants: [{ role: 'admin', government: '*' }] };
    const api = await start({ authentication: { viewerOf: async () => viewer } });
    const why = '{ absences(within: "g", at: "2023-02-02", knownAt: "2024-01-01T06:00:00Z") { nodes { reason } } }';
    expect(held(await get(api, fixed))).toEqual(['private, max-age=3600, immutable', true]);
    const told = await get(api, why);
    expect([JSON.parse(told.text).data.absences.nodes, ...held(told)]).toEqual([
      ...[[{ reason: 'ILLNESS' }], 'no-store', false],
    ]);
    viewer = reading;
    expect(held(await get(api, fixed))[0]).toBe('private, max-age=3600, immutable');
    const open = await startApi({ authentication: everybodyReads });
    onTestFinished(() => open.close());
    const organization = { id: 'g', name: '区', type: 'government' };
    await recordChanges(
      { ...open.context, viewer: { subject: 'local', grants: [{ role: 'admin', government: '*' }] } },
      { commandId: 'world', reason: 'test', changes: [{ assert: { organization } }] },
    );
    expect(held(await get(open, '{ organization(id: "g") { name } }'))).toEqual(['public, no-cache', true]);
  });

  it('says of what in the request it depends', async () => {
    const { headers } = await get(await start(), fixed);
    expect(String(headers.vary).split(', ').sort()).toEqual([
      ...['accept', 'accept-encoding', 'accept-language', 'authorization'],
    ]);
  });

  it('tells as known when it was answered, and which instant it took for the present', async () => {
    const api = await start();
    for (const n of [1, 2]) {
      api.setNow(`2024-01-0${n + 1}T12:00:00.000Z`);
      for (const answered of [
        await get(api, holder(null, null)),
        await send(api, { method: 'POST', body: JSON.stringify({ query: holder(null, null) }) }),
      ]) {
        expect(JSON.parse(answered.text).extensions).toEqual({ zhifen: { knownAt: then, revision: 2 } });
        expect(answered.headers['zhifen-at']).toBe(`2024-01-0${n + 1}T12:00:00.000Z`);
      }
    }
    expect((await get(api, fixed)).headers['zhifen-at']).toBe(undefined);
    const recorded = await api.ask('mutation($c: ChangeSetInput!) { record(input: $c) { revision } }', {
      c: { commandId: 'c', reason: 'r', changes: [{ assert: { person: { id: 'g/bing', name: '丙' } } }] },
    });
    expect(recorded.extensions).toMatchObject({ zhifen: { revision: 3 } });
  });
});

describe('compression', () => {
  const many = '{ posts(within: "g", first: 100) { nodes { name recordId } } }';
  const decoders = { br: brotliDecompressSync, gzip: gunzipSync };

  it('is chosen by what the client likes, and small bodies are sent as they are', async () => {
    const api = await start({}, 60);
    const whole = await get(api, many);
    expect(whole.headers['content-encoding']).toBe(undefined);
    for (const [accepted, coding] of [
      ['gzip', 'gzip'],
      ['gzip, deflate, br', 'br'],
      ['br;q=0.5, gzip;q=0.8', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
    ] as const) {
      const { headers, bytes } = await get(api, many, { 'accept-encoding': accepted });
      expect([accepted, headers['content-encoding']]).toEqual([accepted, coding]);
      expect(decoders[coding](bytes).toString()).toBe(whole.text);
      expect(bytes.length).toBeLessThan(whole.bytes.length / 4);
      expect(headers['content-length']).toBe(String(bytes.length));
    }
    for (const accepted of ['identity', 'deflate', 'gzip;q=0']) {
      const { headers, text } = await get(api, many, { 'accept-encoding': accepted });
      expect([headers['content-encoding'], text]).toEqual([undefined, whole.text]);
    }
    expect((await get(api, fixed, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe(undefined);
  });

  it('is done for charts, the schema and answers to POST as well', async () => {
    const api = await start({}, 60);
    const headers = { 'accept-encoding': 'gzip' };
    for (const answered of [
      await send(api, { path: '/chart.svg?root=g', headers }),
      await send(api, { path: '/schema.graphql', headers }),
      await send(api, { method: 'POST', body: JSON.stringify({ query: many }), headers }),
    ]) {
      expect(answered.headers['content-encoding']).toBe('gzip');
      expect(String(answered.headers.vary)).toContain('accept-encoding');
    }
  });

  it('has a tag of its own, by which the body is known again in every coding', async () => {
    const api = await start({}, 60);
    const tags = new Set<string>();
    for (const accepted of ['identity', 'gzip', 'br']) {
      tags.add(String((await get(api, many, { 'accept-encoding': accepted })).headers.etag));
    }
    expect(tags.size).toBe(3);
    for (const tag of tags) expect((await get(api, many, { 'if-none-match': tag })).status).toBe(304);
  });

  it('is done once for a response that is kept, and what it holds counts in the memo', async () => {
    const api = await start({}, 60);
    const ask = (accepted: string) => get(api, many, { 'accept-encoding': accepted });
    const whole = await ask('identity');
    const { bytes: before } = api.context.memo.statistics;
    const compressed = await ask('gzip');
    const { bytes: after, entries } = api.context.memo.statistics;
    expect(after - before).toBe(compressed.bytes.length);
    expect((await ask('gzip')).bytes.equals(compressed.bytes)).toBe(true);
    expect(api.context.memo.statistics).toMatchObject({ bytes: after, entries });
    expect(compressed.bytes.length).toBeLessThan(whole.bytes.length);
  });
});

it('gives the schema to whoever asks, in production too', async () => {
  const api = await start({ development: false });
  const { status, headers, text } = await send(api, { path: '/schema.graphql' });
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(text).toMatch(/^scalar DateTime @specifiedBy/m);
  expect(
    (await send(api, { path: '/schema.graphql', headers: { 'if-none-match': String(headers.etag) } })).status,
  ).toBe(304);
});
