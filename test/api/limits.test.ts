import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Authenticator } from '../../src/api/authentication.js';
import type { Limits } from '../../src/api/limits.js';
import { fail } from '../../src/model/error.js';
import { type Api, type ApiOptions, type Reply, startApi, worldAsVariables } from '../support/api.js';

async function apiWith(options: ApiOptions = {}): Promise<Api> {
  const api = await startApi(options);
  onTestFinished(() => api.close());
  await api.ask('mutation($changes: ChangeSetInput!) { record(input: $changes) { revision } }', {
    changes: worldAsVariables('small'),
  });
  return api;
}

const english = { 'accept-language': 'en' };

/** The limit that a request is refused for, and its status. */
async function refused(api: Api, query: string, variables: object = {}): Promise<readonly unknown[]> {
  const { status, errors, data } = await api.ask(query, variables, english);
  const [error] = errors;
  const limit = (error?.extensions as { readonly limit?: { readonly name: string; readonly most: number } })?.limit;
  return data === undefined ? [status, error?.extensions.code, limit?.name, limit?.most] : [status, data];
}

const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');

describe('limits before any work', () => {
  it('refuses one more than the limit, also through fragments, and nothing that keeps it', async () => {
    const api = await apiWith({ limits: { aliases: 3, rootFields: 4, depth: 4, directives: 2, listItems: 3 } });
    const deep = (levels: number) =>
      `{ ${'organization(id: "g") { parent { '.slice(0, 24)} ${times(levels - 2, () => 'parent {')} id ${times(levels - 2, () => '}')} } }`;
    expect(await refused(api, deep(4))).toEqual([200, expect.anything()]);
    expect(await refused(api, deep(5))).toEqual([400, 'LIMIT_EXCEEDED', 'depth', 4]);
    const aliased = (count: number) => `{ ledger { ${times(count, (index) => `a${index}: __typename`)} } }`;
    expect(await refused(api, aliased(3))).toEqual([200, expect.anything()]);
    expect(await refused(api, aliased(4))).toEqual([400, 'LIMIT_EXCEEDED', 'aliases', 3]);
    const twice = '{ a: ledger { ...L } b: ledger { ...L } } fragment L on Ledger { c: revision }';
    expect(await refused(api, twice)).toEqual([400, 'LIMIT_EXCEEDED', 'aliases', 3]);
    const asked = (count: number) => `{ ${times(count, () => 'ledger { revision }')} }`;
    expect(await refused(api, asked(4))).toEqual([200, expect.anything()]);
    expect(await refused(api, asked(5))).toEqual([400, 'LIMIT_EXCEEDED', 'rootFields', 4]);
    const through = '{ ...A ...A } fragment A on Query { ledger { revision } ledger { revision } ledger { revision } }';
    expect(await refused(api, through)).toEqual([400, 'LIMIT_EXCEEDED', 'rootFields', 4]);
    const directed = (count: number) => `{ ledger { ${times(count, () => 'revision @include(if: true)')} } }`;
    expect(await refused(api, directed(2))).toEqual([200, expect.anything()]);
    expect(await refused(api, directed(3))).toEqual([400, 'LIMIT_EXCEEDED', 'directives', 2]);
    const nodes = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await refused(api, nodes, { ids: ['g', 'g', 'g'] })).toEqual([200, expect.anything()]);
    expect(await refused(api, nodes, { ids: ['g', 'g', 'g', 'g'] })).toEqual([400, 'LIMIT_EXCEEDED', 'listItems', 3]);
  });

  it('bounds spans in days, the cost by pages and spans, and the tokens', async () => {
    const api = await apiWith();
    const span = (to: string) => `{ findings(within: "g", from: "2024-01-01", to: "${to}") { totalCount } }`;
    expect(await refused(api, span('2034-01-01'))).toEqual([200, expect.anything()]);
    expect(await refused(api, span('3024-01-01'))).toEqual([400, 'LIMIT_EXCEEDED', 'spanDays', 3_660]);
    const turns = '{ turns(within: "g", from: "2024-01-01", to: "2044-01-01") { at } }';
    expect(await refused(api, turns)).toEqual([400, 'LIMIT_EXCEEDED', 'spanDays', 3_660]);
    const verified = (count: number) => `{ ${times(count, (index) => `v${index}: verify { ok }`)} }`;
    expect(await refused(api, verified(20))).toEqual([400, 'LIMIT_EXCEEDED', 'cost', 100_000]);
    const pages = (first: number) =>
      `{ posts(first: ${first}) { nodes { reports { incumbents { posts { reports { incumbents { posts { reports { id name } } } } } } } } } }`;
    expect((await refused(api, pages(50)))[0]).toBe(200);
    expect(await refused(api, pages(500))).toEqual([400, 'LIMIT_EXCEEDED', 'cost', 100_000]);
    const { errors } = await api.ask(`{ ledger { ${times(2_001, () => 'revision')} } }`);
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('says in both languages what to do, and names the limit', async () => {
    const api = await apiWith();
    const query = '{ findings(from: "2024-01-01", to: "2134-01-01") { totalCount } }';
    const [zh, en] = await Promise.all([api.ask(query), api.ask(query, {}, english)]);
    expect(zh.errors[0]?.message).toBe('所问时段为 40177 日，至多 3660（限额 spanDays）：请缩短时段，或者分段查询');
    expect(en.errors[0]?.message).toBe(
      'the span asked about is 40177 days long, at most 3660 are allowed (limit `spanDays`): ask about a shorter span, or part by part',
    );
  });

  it('takes a large body only of callers who may record, and states how to send it', async () => {
    const grants = [{ role: 'reader', government: '*' }] as const;
    const reading: Authenticator = { viewerOf: async () => ({ subject: 'anonymous', grants }) };
    const api = await startApi({ authentication: reading, limits: { bodyBytes: 2_048 } });
    onTestFinished(() => api.close());
    const ask = (length: number) => api.ask('{ ledger { revision } }', { a: 'x'.repeat(length) }, english);
    expect((await ask(1_000)).status).toBe(200);
    const large = await ask(3_000);
    expect([large.status, large.errors[0]?.extensions.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
    const chunked = await new Promise<number | undefined>((resolve) => {
      const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
      const outgoing = request(`${api.origin}/graphql`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
        outgoing.destroy();
      });
      outgoing.on('error', () => resolve(undefined));
      outgoing.write('{');
    });
    expect(chunked).toBe(411);
    const recording = await apiWith({ limits: { bodyBytes: 2_048 } });
    // A file cannot be sent in parts: whoever may record is told where it goes.
    const file = { a: 'x'.repeat(2 * 1024 * 1024) };
    const [zh, en] = [
      await recording.ask('{ ledger { revision } }', file),
      await recording.ask('{ ledger { revision } }', file, english),
    ];
    expect(zh.errors[0]?.message).toMatch(/导入的文件在此至多约 768 kB.*zhifen import.*recorderBodyBytes：1048576/);
    expect(en.errors[0]?.message).toMatch(/some 768 kB here.*zhifen import.*recorderBodyBytes/);
    expect((await recording.ask('{ ledger { revision } }', { a: 'x'.repeat(3_000) })).status).toBe(200);
  });

  it('never sends back at length what a caller wrote', async () => {
    const api = await apiWith();
    const long = '长'.repeat(300_000);
    const sent = await Promise.all([
      api.ask('query($id: ID!) { standIn(for: $id) { outcome } }', { id: '长'.repeat(150) }),
      api.ask('query($id: ID!) { standIn(for: $id) { outcome } }', { id: long }),
      api.ask('query($id: ID!) { standIn(for: $id) { outcome } }', { id: '”`"'.repeat(100_000) }),
      api.ask('query($m: DelegationMode) { delegations(mode: $m) { totalCount } }', { m: long }),
      api.ask('query($m: DelegationMode) { delegations(mode: $m) { totalCount } }', { m: ' '.repeat(300_000) }),
      api.ask(`{ ${'x'.repeat(50_000)} }`),
    ]);
    for (const { errors } of sent) {
      expect(errors.length).toBeGreaterThan(0);
      expect(JSON.stringify(errors).length).toBeLessThan(6_000);
    }
    expect(sent[0]?.errors[0]?.message).toBe(`没有找到职位“${'长'.repeat(100)}…”`);
    expect(sent[3]?.errors[0]?.extensions.code).toBe('UNKNOWN_VALUE');
  });
});

/** Holds up whatever asks the store for the governments, until it is let go. */
function held(api: Api): { readonly asked: () => number; readonly letGo: () => void } {
  const { store } = api.context;
  const governments = store.governments.bind(store);
  let asked = 0;
  let letGo = (): void => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  store.governments = async () => {
    asked++;
    await gone;
    return governments();
  };
  onTestFinished(() => letGo());
  return { asked: () => asked, letGo };
}

const slow = '{ duties { totalCount } }';
const quick = '{ __typename }';

const post = (api: Api, query: string, more: RequestInit = {}) =>
  fetch(`${api.origin}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query }),
    ...more,
    headers: { 'content-type': 'application/json', ...english, ...more.headers },
  });

const ready = async (api: Api): Promise<readonly unknown[]> => {
  const response = await fetch(`${api.origin}/readyz`);
  return [response.status, await response.json()];
};

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}

describe('limits while working', () => {
  it('holds a chart for each depth that makes a difference, whatever depths are asked for', async () => {
    const api = await apiWith();
    const charts = async (from: number) => {
      const asked = times(
        20,
        (index) => `c${index}: orgChart(root: "g", depth: ${from + index}) { root { organization { id } } }`,
      );
      expect((await api.ask(`{ ${asked} }`)).errors).toEqual([]);
      return api.context.memo.statistics.entries;
    };
    const few = await charts(0);
    // One more each time: the response.
    expect(await charts(1_000)).toBe(few + 1);
    expect(await charts(-1_000)).toBe(few + 2);
  });

  it('stops at so many fields, and gives its place to the next', async () => {
    const api = await apiWith({ limits: { fields: 200, inFlight: 1 } });
    const round = (levels: number): string =>
      levels === 0 ? 'id' : `posts { organization { id ${round(levels - 1)} } }`;
    const { status, errors } = await api.ask(`{ organization(id: "g") { ${round(7)} } }`, {}, english);
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'LIMIT_EXCEEDED']);
    expect(errors[0]?.message).toContain('limit `fields`');
    expect((await api.ask('{ ledger { revision } }')).data).toEqual({ ledger: { revision: 1 } });
  });

  it('writes out no response that is too long, however short what is asked and little what is held for it', async () => {
    const api = await apiWith({ limits: { responseCharacters: 100_000 } });
    const fullText = '第一条'.repeat(300);
    await api.record('text', [
      { document: { id: 'g/text', name: '规则', issuer: 'g', fullText } },
      ...Array.from({ length: 60 }, (_, index) => ({
        provision: { id: `g/text/${index}`, document: 'g/text', article: `第${index}条`, quote: '第一条' },
      })),
    ]);
    const texts = (levels: number): string =>
      levels === 0 ? 'fullText' : `provisions { document { ${texts(levels - 1)} } }`;
    const ask = (levels: number) => refused(api, `{ document(id: "g/text") { ${texts(levels)} } }`);
    expect((await ask(1))[0]).toBe(200);
    expect(await ask(2)).toEqual([400, 'LIMIT_EXCEEDED', 'responseCharacters', 100_000]);
    const names = `{ document(id: "g/text") { provisions { document { provisions { id article { number } } } } } }`;
    expect(await refused(api, names)).toEqual([400, 'LIMIT_EXCEEDED', 'responseCharacters', 100_000]);
  });

  it('takes variables that are nested too deeply for no fault of its own', async () => {
    const api = await apiWith();
    const trigger = `${'{"all":['.repeat(5_000)}{"trait":"x"}${']}'.repeat(5_000)}`;
    const step = `{"id":"g/s","procedure":"g/p","action":"DECIDE","trigger":${trigger}}`;
    const changes = `{"commandId":"deep","reason":"r","changes":[{"assert":{"step":${step}}}]}`;
    const query = 'mutation($c: ChangeSetInput!) { record(input: $c) { revision } }';
    const response = await post(api, query, { body: `{"query":"${query}","variables":{"c":${changes}}}` });
    const { errors } = (await response.json()) as Reply;
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(errors[0]?.message).toBe('the variables are nested too deeply, at most 100 levels');
    expect(api.logged).toEqual([]);
  });

  it('gives up at the deadline, and says so', async () => {
    const api = await apiWith({ limits: { deadlineSeconds: 1 } });
    held(api);
    const late = await post(api, slow);
    expect([late.status, late.headers.get('retry-after')]).toEqual([503, '1']);
    const { errors } = (await late.json()) as { readonly errors: readonly { readonly extensions: object }[] };
    expect(errors[0]?.extensions).toMatchObject({ code: 'DEADLINE_EXCEEDED', limit: { name: 'deadlineSeconds' } });
    expect((await post(api, quick)).status).toBe(200);
  });

  it('lets nobody who asks wait for those who record', async () => {
    const api = await apiWith({ limits: { inFlight: 1, waiting: 0 } });
    let letGo = (): void => {};
    const gone = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    onTestFinished(() => letGo());
    let writing = false;
    api.context.ledger.write = async () => {
      writing = true;
      await gone;
      return fail('LEDGER_UNREACHABLE', [], { zh: '无应答', en: 'no answer' });
    };
    const recording = api.record('slow', [{ person: { id: 'g/p', name: '甲' } }]);
    await until(() => writing);
    expect((await post(api, quick)).status).toBe(200);
    expect((await api.record('another', [{ person: { id: 'g/q', name: '乙' } }])).status).toBe(503);
    letGo();
    expect((await recording).errors[0]?.extensions.code).toBe('LEDGER_UNREACHABLE');
  });

  it('gives up what nobody waits for any more', async () => {
    const api = await apiWith({ limits: { inFlight: 1 } });
    const { asked } = held(api);
    const leaving = new AbortController();
    const left = post(api, slow, { signal: leaving.signal }).catch(() => 'left');
    await until(() => asked() === 1);
    leaving.abort();
    expect(await left).toBe('left');
    expect((await post(api, quick)).status).toBe(200);
  });

  it('refuses what it has no room for, says when to try again, and is not ready meanwhile', async () => {
    const api = await apiWith({ limits: { inFlight: 2, waiting: 1 } });
    const { asked, letGo } = held(api);
    const inside = [post(api, slow), post(api, slow)];
    await until(() => asked() === 2);
    const waiting = post(api, quick);
    await sleep(100);
    const shed = await post(api, quick);
    expect([shed.status, shed.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await shed.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect(await ready(api)).toEqual([503, { status: 'notReady', reason: 'OVERLOADED' }]);
    letGo();
    for (const each of [...inside, waiting]) expect((await each).status).toBe(200);
    expect(await ready(api)).toEqual([200, { status: 'ready' }]);
  });

  it('keeps room for others than the one who asks most', async () => {
    const grants = [{ role: 'reader', government: '*' }] as const;
    const viewerOf = async (header: string | undefined) => ({ subject: header?.slice(7) ?? 'anonymous', grants });
    const api = await startApi({
      authentication: { viewerOf },
      limits: { inFlight: 2, inFlightPerClient: 1, waitingPerClient: 0 },
    });
    onTestFinished(() => api.close());
    const { asked } = held(api);
    const as = (subject: string, query: string) =>
      post(api, query, { headers: { authorization: `Bearer ${subject}` } });
    const first = as('wang', slow);
    await until(() => asked() === 1);
    expect((await as('wang', quick)).status).toBe(503);
    expect((await as('li', quick)).status).toBe(200);
    expect((await post(api, quick)).status).toBe(200);
    void first.catch(() => {});
  });

  it('is not ready while the ledger takes no writes or is damaged, and healthy all the same', async () => {
    for (const code of ['LEDGER_STOPPED', 'LEDGER_READ_ONLY'] as const) {
      const api = await apiWith();
      api.context.ledger.write = async () => fail(code, [], { zh: '停', en: 'stopped' });
      expect(await ready(api)).toEqual([503, { status: 'notReady', reason: code }]);
      expect((await fetch(`${api.origin}/healthz`)).status).toBe(200);
    }
    const refusing = await apiWith();
    refusing.context.ledger.condition = () => ({
      ...{ writable: false, damaged: false, code: 'LEDGER_READ_ONLY', messages: [] },
    });
    expect(await ready(refusing)).toEqual([503, { status: 'notReady', reason: 'LEDGER_READ_ONLY' }]);
    const damaged = await apiWith();
    damaged.context.ledger.head = async () => fail('LEDGER_DAMAGED', [], { zh: '损坏', en: 'damaged' });
    expect(await ready(damaged)).toEqual([503, { status: 'notReady', reason: 'LEDGER_DAMAGED' }]);
    const away = await apiWith();
    const since = '2024-01-01T00:00:00.000Z';
    away.context.ledger.following = () => ({ state: 'away', since, revision: 1, governments: null });
    away.context.ledger.write = async () => fail('LEDGER_UNREACHABLE', [], { zh: '失联', en: 'away' });
    expect(await ready(away)).toEqual([200, { status: 'ready' }]);
    const diverged = await apiWith();
    diverged.context.ledger.following = () => ({ state: 'diverged', since, revision: 1, governments: null });
    expect(await ready(diverged)).toEqual([503, { status: 'notReady', reason: 'LEDGER_DIVERGED' }]);
  });
});

/** Opens a connection, sends `text` and gives what comes until it is closed. */
function raw(api: Api, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(api.origin).port), '127.0.0.1', () => socket.write(text));
    let read = '';
    socket.on('data', (part) => {
      read += part.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(read));
  });
}

/** Opens a connection and sends `text`; nothing that comes is read. */
async function unread(api: Api, text: string): Promise<Socket> {
  const socket = connect(Number(new URL(api.origin).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.pause().write(text);
  return socket;
}

describe('answers that nobody reads', () => {
  const withLongAnswer = async (limits: Partial<Limits>) => {
    const api = await apiWith({ limits });
    const fullText = '第一条'.repeat(100_000);
    await api.record('text', [{ document: { id: 'g/text', name: '规则', issuer: 'g', fullText } }]);
    const query = `{ ${times(20, (index) => `d${index}: document(id: "g/text") { fullText }`)} }`;
    const body = JSON.stringify({ query });
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`;
    return { api, question: `${head}Content-Length: ${body.length}\r\n\r\n${body}` };
  };

  it('take room like work, until they are read or the client leaves', async () => {
    const { api, question } = await withLongAnswer({ inFlightPerClient: 2, waitingPerClient: 0 });
    const [first] = await Promise.all([unread(api, question), unread(api, question)]);
    const status = async () => (await post(api, quick)).status;
    await expect.poll(status, { timeout: 10_000 }).toBe(503);
    first.destroy();
    await expect.poll(status, { timeout: 10_000 }).toBe(200);
  });

  it('are cut at the deadline', async () => {
    const { api, question } = await withLongAnswer({ deadlineSeconds: 2, inFlightPerClient: 1, waitingPerClient: 0 });
    const socket = await unread(api, question);
    await sleep(500);
    expect((await post(api, quick)).status).toBe(503);
    socket.resume();
    socket.pause();
    await sleep(2_500);
    expect((await post(api, quick)).status).toBe(200);
  });
});

describe('connections', () => {
  it('take so many requests and no more, also where they are sent at once', async () => {
    const api = await apiWith({ limits: { requestsPerConnection: 10, idleSeconds: 1 } });
    const answers = await raw(api, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(2_000));
    expect(answers.match(/HTTP\/1\.1 200/g)).toHaveLength(10);
    expect(answers.match(/HTTP\/1\.1 503/g)).toHaveLength(1_990);
  });

  it('are cut where headers or a body come too slowly, or nothing comes at all', async () => {
    const api = await apiWith({ limits: { headersSeconds: 1, requestSeconds: 2, idleSeconds: 1 } });
    const began = performance.now();
    const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    await Promise.all([raw(api, head), raw(api, `${head}Content-Length: 100\r\n\r\n{`), raw(api, '')]);
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('are so many and no more, in all and from one address', async () => {
    for (const limits of [{ connections: 2 }, { connectionsPerAddress: 2 }]) {
      const api = await startApi({ limits });
      const port = Number(new URL(api.origin).port);
      const sockets = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
      await Promise.all(sockets.map((socket) => once(socket, 'connect')));
      await sleep(50);
      expect(await raw(api, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n')).toBe('');
      for (const socket of sockets) socket.destroy();
      await sleep(50);
      expect(await raw(api, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toContain(
        '200 OK',
      );
      await api.close();
    }
  });

  it('do not keep the server from ending in time, nor does work that hangs', async () => {
    const api = await startApi({ limits: { stopSeconds: 1, headersSeconds: 100, idleSeconds: 100 } });
    const { asked } = held(api);
    const hanging = raw(api, 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n');
    const working = post(api, slow).catch(() => null);
    await until(() => asked() === 1);
    const began = performance.now();
    await api.close();
    expect(performance.now() - began).toBeLessThan(8_000);
    await Promise.all([hanging, working]);
  });
});
