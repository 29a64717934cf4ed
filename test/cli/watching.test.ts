import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { json, text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listening } from '../support/listening.js';
import { start } from './zhifen.js';

interface Served {
  readonly child: ChildProcess;
  readonly address: string;
  /** What it has told on standard error, line by line. */
  readonly told: readonly string[];
  /** Resolves with the first line that fits, from the beginning on. */
  line(fits: (line: string) => boolean): Promise<string>;
  readonly ended: Promise<number | null>;
}

async function serve(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const child = await start(['serve', '--port', '0', '--lang', 'en', ...args], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  if (child.stdout === null || child.stderr === null) throw new Error('a process that was started has outputs');
  const told: string[] = [];
  const lines = createInterface({ input: child.stderr });
  lines.on('line', (line) => told.push(line));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const line: Served['line'] = async (fits) => {
    for (;;) {
      const found = told.find(fits);
      if (found !== undefined) return found;
      await once(lines, 'line');
    }
  };
  return { child, address, told, line, ended };
}

const words = '谁管便民实事';
const asking = JSON.stringify({
  query: 'query Sesame($text: String!) { whoIsResponsible(matter: { text: $text }, within: "hongkou") { outcome } }',
  variables: { text: words },
});

const post = (address: string, headers: Readonly<Record<string, string>> = {}, body = asking): Promise<Response> =>
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

const parsed = (line: string) => JSON.parse(line) as Readonly<Record<string, unknown>>;

describe('the log', () => {
  it('as JSON has one object a line, for what happens and for each request, and nothing of what was asked', async () => {
    const { child, address, told, line, ended } = await serve(['--seed', 'hongkou', '--log', 'json']);
    await post(address, { 'x-request-id': 'call-1', authorization: 'Bearer sesame' });
    const found = parsed(await line((each) => each.includes('call-1')));
    expect(found).toEqual({
      ...{ level: 'info', msg: 'answered', time: expect.stringMatching(/^\d{4}-.*Z$/), requestId: 'call-1' },
      ...{ method: 'POST', path: '/graphql', status: 200, ms: expect.any(Number) },
      ...{ operation: 'Sesame', type: 'query' },
    });
    await fetch(new URL(`/healthz?${words}`, address));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(told.map((each) => parsed(each).level)).toEqual(told.map(() => 'info'));
    expect(told.map((each) => parsed(each).msg)).toContain('Stopping.');
    expect(told.join('\n')).not.toMatch(/便民|sesame|healthz/);
  });

  it('tells of monitors, or of less, as its level says', async () => {
    const { address, line } = await serve(['--seed', 'none', '--log', 'json', '--log-level', 'debug']);
    await fetch(new URL('/healthz', address));
    expect(parsed(await line((each) => each.includes('/healthz')))).toMatchObject({ level: 'debug', status: 200 });
    const quiet = await serve(['--seed', 'none', '--log-level', 'error']);
    quiet.child.kill('SIGTERM');
    expect(await quiet.ended).toBe(0);
    expect(quiet.told).toEqual([]);
  });

  it('has also what keeps the server from starting', async () => {
    const taken = createServer();
    onTestFinished(() => void taken.close());
    const child = await start(['serve', '--seed', 'none', '--log', 'json', '--port', String(await listening(taken))]);
    const ended = once(child, 'close');
    const lines = (await text(child.stderr as NodeJS.ReadableStream)).trim().split('\n').map(parsed);
    expect((await ended)[0]).toBe(2);
    expect(lines.at(-1)).toMatchObject({ level: 'error', msg: expect.stringContaining('已被占用') });
  });

  it('is for people unless it is told otherwise, and says nothing of requests', async () => {
    const { child, address, told, ended } = await serve(['--seed', 'hongkou']);
    await post(address);
    child.kill('SIGTERM');
    await ended;
    expect(told.join('\n')).toMatch(/^The page is at[\s\S]*Ctrl\+C stops it\.\n[\s\S]*Stopping\.$/m);
    expect(told.join('\n')).not.toMatch(/answered|Sesame/);
  });
});

it('the metrics have an address of their own, and are on no other', async () => {
  const { address, line } = await serve(['--seed', 'hongkou'], { ZHIFEN_METRICS: '127.0.0.1:0' });
  const metrics = /http:\S+/.exec(await line((each) => each.includes('Metrics are at')))?.[0] ?? '';
  await post(address);
  const change = 'mutation ($input: ChangeSetInput!) { record(input: $input) { revision } }';
  const input = { commandId: 'p', reason: 'test', changes: [{ assert: { person: { id: 'hongkou/p', name: '甲' } } }] };
  expect((await post(address, {}, JSON.stringify({ query: change, variables: { input } }))).status).toBe(200);
  const found = await (await fetch(metrics)).text();
  expect(found).toMatch(/^zhifen_questions_total\{outcome="\w+",certainty="\w+"\} 1$/m);
  // With the change sets of the seeds.
  expect(found).toMatch(/^zhifen_commit_seconds_count [1-9]\d*$/m);
  expect(found).toMatch(/^zhifen_gaps\{government="hongkou"\} \d+$/m);
  expect(found).not.toContain('Sesame');
  expect((await fetch(new URL('/', metrics))).status).toBe(404);
  expect((await fetch(metrics, { method: 'POST' })).status).toBe(405);
  expect((await fetch(new URL('/metrics', address))).status).toBe(404);
});

describe('traces', () => {
  interface Span {
    readonly name: string;
    readonly traceId: string;
    readonly spanId: string;
    readonly parentSpanId?: string;
  }

  it('are sent where the standard environment says, each part of a request under it', async () => {
    const bodies: string[] = [];
    const collector = createServer(async (received, response) => {
      bodies.push(await text(received));
      response.setHeader('content-type', 'application/json').end('{}');
    });
    onTestFinished(() => void collector.close());
    const endpoint = `http://127.0.0.1:${await listening(collector)}`;
    const { child, address, ended } = await serve(['--seed', 'hongkou'], {
      ...{ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: 'zhifen-of-hongkou' },
    });
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    await post(address, { traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
    const duty = `{ whoIsResponsible(matter: { duty: "hongkou/duty/basic-public-services" }) { outcome } }`;
    await post(address, { traceparent: `00-${traceId}-00f067aa0ba902b7-01` }, JSON.stringify({ query: duty }));
    await fetch(new URL('/healthz', address));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const sent = bodies.join('\n');
    expect(sent).toContain('zhifen-of-hongkou');
    const spans = bodies.flatMap((body) =>
      (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }).resourceSpans.flatMap(
        ({ scopeSpans }) => scopeSpans.flatMap(({ spans: own }) => own),
      ),
    );
    const requests = spans.filter(({ name }) => name === 'POST /graphql');
    expect(requests.map(({ traceId: of, parentSpanId }) => [of, parentSpanId])).toEqual(
      requests.map(() => [traceId, '00f067aa0ba902b7']),
    );
    const parts = requests.map(
      ({ spanId }) => new Set(spans.filter((each) => each.parentSpanId === spanId).map(({ name }) => name)),
    );
    expect(parts).toEqual([new Set(['understand', 'store']), new Set(['store', 'decide'])]);
    expect(sent).not.toMatch(/便民|healthz/);
  });

  it('keep no server from answering where nobody takes them', async () => {
    const { child, address, ended } = await serve(['--seed', 'none'], {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
    });
    expect((await post(address, {}, '{"query":"{ __typename }"}')).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

it('what only some servers are watched by is loaded by them alone', () => {
  const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)].map(
        ([, from = '']) => ({ file, from }),
      ),
    );
  const of = (library: RegExp) => [
    ...new Set(imports.filter(({ from }) => library.test(from)).map(({ file }) => file)),
  ];
  expect(of(/^@opentelemetry/)).toEqual(['api/watching/traces.ts']);
  expect(of(/^prom-client/)).toEqual(['api/watching/metrics.ts']);
  expect(of(/^pino/)).toEqual([]);
  expect(of(/\/(traces|metrics|serveMetrics)\.js$/)).toEqual([]);
});

describe('SIGTERM', () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  /** On the one connection, which stays open as long as the server lets it. */
  const get = (address: string, path: string) =>
    new Promise<IncomingMessage>((resolve, reject) =>
      request(new URL(path, address), { agent }, resolve).once('error', reject).end(),
    );

  it('first leaves time to go elsewhere: it answers, is not ready, and keeps no connection open', async () => {
    const { child, address, line, ended } = await serve(['--seed', 'none', '--limit-drain-seconds', '5']);
    onTestFinished(() => agent.destroy());
    const before = await get(address, '/readyz');
    expect([before.statusCode, before.headers.connection, await json(before)]).toEqual([
      ...[200, 'keep-alive', { status: 'ready' }],
    ]);
    child.kill('SIGTERM');
    await line((each) => each === 'Stopping.');
    const ready = await get(address, '/readyz');
    expect([ready.statusCode, ready.headers.connection, await json(ready)]).toEqual([
      ...[503, 'close', { status: 'notReady', reason: 'STOPPING' }],
    ]);
    expect((await post(address, {}, '{"query":"{ __typename }"}')).status).toBe(200);
    expect((await fetch(new URL('/healthz', address))).status).toBe(200);
    expect(await ended).toBe(0);
  });

  it('then answers what was begun, by slow callers too, and tells those on open connections that it stops', async () => {
    const { child, address, line, ended } = await serve(['--seed', 'none']);
    const body = '{"query":"{ ledger { revision } }"}';
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const open = async () => {
      const socket = connect(Number(new URL(address).port), '127.0.0.1');
      await once(socket, 'connect');
      return socket;
    };
    const [slow, later] = [await open(), await open()];
    slow.write(head + body.slice(0, 5));
    // Its first request is begun, the second comes when the server is being closed.
    later.write(head + body.slice(0, 5));
    expect((await post(address, {}, '{"query":"{ __typename }"}')).status).toBe(200);
    child.kill('SIGTERM');
    await line((each) => each === 'Stopping.');
    // New connections are refused once it is closed.
    for (let refused = false; !refused; )
      refused = await fetch(new URL('/healthz', address)).then(
        () => false,
        () => true,
      );
    slow.end(body.slice(5));
    later.end(body.slice(5) + head + body);
    const [answered, told] = await Promise.all([text(slow), text(later)]);
    expect(answered).toMatch(/^HTTP\/1\.1 200 [\s\S]*"revision":0/);
    expect(told).toMatch(/^HTTP\/1\.1 200 [\s\S]*"revision":0[\s\S]*HTTP\/1\.1 503 [\s\S]*OVERLOADED/);
    expect(await ended).toBe(0);
  });
});
