import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Authenticator } from '../../src/api/authentication.js';
import { defaultLimits } from '../../src/api/limits.js';
import { Traffic } from '../../src/api/traffic.js';
import { Metrics } from '../../src/api/watching/metrics.js';
import type { Answered } from '../../src/api/watching/watchRequests.js';
import { DomainError, problem } from '../../src/model/error.js';
import { createContext } from '../../src/service/createContext.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { openReplica } from '../../src/store/replica/replicaStore.js';
import { type Api, type ApiOptions, startApi, worldAsVariables } from '../support/api.js';
import { sharedLedger } from '../support/sharedLedger.js';

interface Watched extends Api {
  readonly answered: readonly Answered[];
  /** What was told of the request after so many. */
  told(count: number): Promise<Answered>;
}

async function watched(options: ApiOptions = {}): Promise<Watched> {
  const answered: Answered[] = [];
  const waiting: (() => void)[] = [];
  const onAnswered = (one: Answered) => {
    answered.push(one);
    for (const look of waiting.splice(0)) look();
  };
  const api = await startApi({ ...options, onAnswered });
  onTestFinished(() => api.close());
  const told = async (count: number): Promise<Answered> => {
    while (answered.length <= count) await new Promise<void>((look) => waiting.push(look));
    return answered[count] as Answered;
  };
  return { ...api, answered, told };
}

const world = async (api: Api) => {
  const { commandId, changes } = worldAsVariables('small');
  expect((await api.record(commandId, changes)).errors).toEqual([]);
};

const post = (api: Api, query: string, headers: Readonly<Record<string, string>> = {}, variables = {}) =>
  fetch(`${api.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });

describe('the id of a request', () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  const made = /^[\da-f]{8}-[\da-f-]{27}$/;
  it.each([
    ['what its caller calls it', { 'x-request-id': 'call-7:a.b_c' }, /^call-7:a\.b_c$/],
    ['the id of its trace', { traceparent: `00-${trace}-00f067aa0ba902b7-01` }, new RegExp(`^${trace}$`)],
    ['the first of both', { 'x-request-id': 'mine', traceparent: `00-${trace}-00f067aa0ba902b7-01` }, /^mine$/],
    ['a new one without them', {}, made],
    ['a new one for what is no id', { 'x-request-id': 'a b' }, made],
    ['a new one for one without end', { 'x-request-id': 'a'.repeat(129) }, made],
    ['a new one for a trace of zeros', { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` }, made],
  ] as const)('is %s, and goes back in a header', async (_what, headers, id) => {
    const api = await watched();
    const response = await post(api, '{ ledger { revision } }', headers);
    expect(response.headers.get('x-request-id')).toMatch(id);
    expect((await api.told(0)).id).toBe(response.headers.get('x-request-id'));
    // What is right says nothing of it: the same answer is the same bytes.
    expect(await response.text()).not.toContain('requestId');
  });

  it.each([
    ['an unknown field', { query: '{ nothing }' }],
    ['a query that cannot be parsed', { query: '{' }],
    ['an unknown id', { query: '{ standIn(for: "nobody") { outcome } }' }],
    ['a body without a query', {}],
    ['too long a query', { query: '#'.repeat(200_000) }],
  ])('stands in every error: %s', async (_what, body) => {
    const api = await watched();
    const headers = { 'content-type': 'application/json', 'x-request-id': 'call-8' };
    const response = await fetch(`${api.origin}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: expect.any(String), requestId: 'call-8' }),
    ]);
  });

  it('stands in errors of other routes, and in those of a partial answer', async () => {
    const api = await watched();
    await world(api);
    const chart = await fetch(`${api.origin}/chart.svg`, { headers: { 'x-request-id': 'call-9' } });
    expect(await chart.json()).toMatchObject({ errors: [{ extensions: { requestId: 'call-9' } }] });
    const partial = await post(api, '{ ledger { revision } node(id: "a b") { id } }', { 'x-request-id': 'call-10' });
    const body = (await partial.json()) as { readonly data?: unknown; readonly errors?: readonly object[] };
    for (const error of body.errors ?? []) expect(error).toMatchObject({ extensions: { requestId: 'call-10' } });
  });

  it('stands beside the cause of an internal error, which the caller is not told', async () => {
    const api = await watched();
    api.context.ledger.head = () => Promise.reject(new Error('sesame'));
    const response = await post(api, '{ ledger { revision } }', { 'x-request-id': 'call-11' });
    expect(await response.text()).toMatch(/^(?!.*sesame).*"code":"INTERNAL".*"requestId":"call-11"/);
    expect(api.logged.map(String)).toEqual(['Error: sesame']);
    expect(api.loggedIds).toEqual(['call-11']);
  });
});

describe('what is told of a request', () => {
  it('is how it went, by what operation, and what was asked by outcome and certainty alone', async () => {
    const api = await watched();
    await world(api);
    const query = 'query Mine($text: String!) { whoIsResponsible(matter: { text: $text }, within: "g") { outcome } }';
    const response = await post(api, query, {}, { text: '便民实事 sesame' });
    expect(response.status).toBe(200);
    const told = await api.told(1);
    expect(told).toMatchObject({
      ...{ method: 'POST', path: '/graphql', status: 200, subject: null, operation: { type: 'query', name: 'Mine' } },
      questions: [{ outcome: expect.stringMatching(/^(held|gap|partial|ambiguous|conflict)$/), certainty: 'unclear' }],
    });
    expect(told.ms).toBeGreaterThan(0);
    expect(JSON.stringify(told)).not.toMatch(/sesame|便民/);
    // The same again, from what was kept.
    await post(api, query, {}, { text: '便民实事 sesame' });
    const again = await api.told(2);
    expect([again.operation, again.questions]).toEqual([told.operation, told.questions]);
  });

  it('is the subject where there is a login, and nothing where there is none', async () => {
    const viewerOf: Authenticator['viewerOf'] = async (authorization) => {
      if (authorization === undefined) throw new DomainError([problem('UNAUTHENTICATED', [], { zh: '无', en: 'no' })]);
      return { subject: 'wang', grants: [{ role: 'reader', government: '*' }] };
    };
    const api = await watched({ authentication: { viewerOf } });
    await post(api, '{ __typename }', { authorization: 'Bearer sesame' });
    await post(api, '{ __typename }');
    expect(await api.told(0)).toMatchObject({ status: 200, subject: 'wang' });
    expect(await api.told(1)).toMatchObject({ status: 401, subject: null, codes: new Set(['UNAUTHENTICATED']) });
    expect(JSON.stringify(api.answered)).not.toContain('sesame');
  });

  it('names a path only as the server knows it', async () => {
    const api = await watched();
    await fetch(`${api.origin}/sesame?token=sesame`);
    await fetch(`${api.origin}/chart.svg?root=sesame`);
    expect([await api.told(0), await api.told(1)]).toMatchObject([
      { path: null, status: 404 },
      { path: '/chart.svg', status: 400 },
    ]);
    expect(JSON.stringify(api.answered)).not.toContain('sesame');
  });

  it('is that its caller left', async () => {
    const api = await watched();
    const socket = connect(Number(new URL(api.origin).port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n',
    );
    // Once a later request is answered, it was begun.
    await post(api, '{ __typename }');
    socket.destroy();
    expect(await api.told(1)).toMatchObject({ path: '/graphql', status: 499 });
  });
});

/** The value of each line that Prometheus reads, by its name and labels. */
async function figures(metrics: Metrics): Promise<ReadonlyMap<string, number>> {
  const lines = (await metrics.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

describe('metrics', () => {
  it('count requests and questions, and tell of the memo, the ledger and its gaps', async () => {
    const metrics = new Metrics();
    const api = await watched({ metrics });
    await world(api);
    await api.record('parks', [{ duty: { id: 'g/parks', name: '公园' } }]);
    await post(api, 'query Who { whoIsResponsible(matter: { text: "sesame" }, within: "g") { outcome } }');
    await post(api, 'query Sesame { ledger { revision } }');
    await fetch(`${api.origin}/healthz`);
    await api.told(4);
    const found = await figures(metrics);
    expect(found.get('zhifen_ledger_revision')).toBe(2);
    expect(found.get('zhifen_requests_total{route="/graphql",operation="Who",status="200"}')).toBe(1);
    expect(found.get('zhifen_requests_total{route="/graphql",operation="other",status="200"}')).toBe(3);
    expect(found.get('zhifen_questions_total{outcome="gap",certainty="unclear"}')).toBe(1);
    expect(found.get('zhifen_requests_in_progress{room="asking"}')).toBe(0);
    expect(found.get('zhifen_memo_limit_bytes')).toBe(512 * 1024 * 1024);
    expect(found.get('zhifen_memo_misses_total')).toBeGreaterThan(0);
    expect(found.get('zhifen_gaps{government="g"}')).toBe(1);
    expect([...found.keys()].join()).not.toMatch(/sesame|healthz/i);
    expect([...found.keys()]).toContain('process_resident_memory_bytes');
  });

  it('count what is refused by the limit, and have no label that a caller wrote', async () => {
    const metrics = new Metrics();
    const api = await watched({ metrics, limits: { depth: 5 } });
    await post(api, '{ ledger { governments { posts { organization { posts { id } } } } } }');
    await fetch(`${api.origin}/sesame/${'a'.repeat(50)}`);
    await api.told(1);
    const found = await figures(metrics);
    expect(found.get('zhifen_refused_total{code="LIMIT_EXCEEDED",limit="depth"}')).toBe(1);
    expect(found.get('zhifen_requests_total{route="other",operation="",status="404"}')).toBe(1);
  });

  it('tell how far a copy is behind the shared ledger, and stand in docs/operations.md, each of them', async () => {
    const { line, cut } = sharedLedger();
    const store = await openReplica(async () => line, createMemoryStore(), { every: 1 });
    onTestFinished(() => store.close());
    const metrics = new Metrics();
    const standing = { statistics: { questions: 0, readers: 0, asked: 0 } };
    metrics.watch({ context: createContext(store), traffic: new Traffic(defaultLimits), standing });
    expect((await figures(metrics)).get('zhifen_replica_behind_revisions')).toBe(0);
    expect((await figures(metrics)).get('zhifen_replica_behind_seconds')).toBe(0);
    cut();
    while (store.following?.().state !== 'away') await new Promise((resolve) => setTimeout(resolve, 1));
    while (((await figures(metrics)).get('zhifen_replica_behind_seconds') ?? 0) === 0);
    const page = readFileSync('docs/operations.md', 'utf8');
    const text = await metrics.text();
    const told = [...text.matchAll(/^# HELP (zhifen_\w+) (.*)\n# TYPE \1 (\w+)$/gm)];
    const rows = told.map(([, name, help, type]) => `| \`${name}\` | ${type} | ${help}; `);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
    expect([...page.matchAll(/^\| `(zhifen_\w+)` \| (?:counter|gauge|histogram) /gm)].map(([, name]) => name)).toEqual(
      told.map(([, name]) => name),
    );
    // What alarms are raised by is there.
    const used = [...new Set(page.match(/zhifen_[a-z]+(?:_[a-z]+)+/g))].map((name) => name.replace(/_bucket$/, ''));
    expect(used.filter((name) => !text.includes(`# HELP ${name} `))).toEqual([]);
  });

  it('of a ledger that cannot be read are fewer, and the rest is told', async () => {
    const metrics = new Metrics();
    const api = await watched({ metrics });
    await world(api);
    api.context.ledger.head = () => Promise.reject(new Error('away'));
    expect((await figures(metrics)).get('zhifen_requests_total{route="/graphql",operation="other",status="200"}')).toBe(
      1,
    );
  });
});
