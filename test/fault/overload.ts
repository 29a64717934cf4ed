import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Extent, type Fault, type Outcome, Tally } from './extent.js';
import { Served } from './served.js';

/** What came of one request; `null`: no whole answer came. */
interface Came {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly codes: readonly (string | undefined)[];
  readonly took: number;
}

const unanswered = 30_000;

function send(url: string, agent: Agent, body: object | null = null): Promise<Came | null> {
  const began = performance.now();
  return new Promise((resolve) => {
    const headers = body === null ? {} : { 'content-type': 'application/json' };
    const outgoing = request(url, { method: body === null ? 'GET' : 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('close', () => {
        if (!response.complete) return resolve(null);
        const errors = /"errors":\[/.test(text) ? [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code) : [];
        const { statusCode: status = 0, headers: given } = response;
        resolve({ status, retryAfter: given['retry-after'], codes: errors, took: performance.now() - began });
      });
    });
    outgoing.setTimeout(unanswered, () => outgoing.destroy());
    outgoing.on('error', () => resolve(null));
    outgoing.end(body === null ? undefined : JSON.stringify(body));
  });
}

const nested = (levels: number): string =>
  levels === 0 ? 'id' : `id units { ${levels === 1 ? 'id' : `parent { ${nested(levels - 1)} }`} }`;

/** What an ordinary caller asks. */
const ordinary =
  '{ whoIsResponsible(matter: { text: "环境保护" }, within: "demo") { outcome holders { mode post { name } } } }';

/** What holds a server up that has no limits, by how it is called in the figures. */
const costly: readonly string[] = [
  '{ findings(from: "2024-01-01", to: "2033-12-01", first: 50) { totalCount } }',
  `{ ${Array.from({ length: 9 }, (_, index) => `v${index}: verify { ok }`).join(' ')} }`,
  `{ organization(id: "demo") { ${nested(4)} } }`,
  `{ ${Array.from({ length: 15 }, (_, index) => `c${index}: orgChart(root: "demo", depth: ${index * 1000}) { root { organization { id } } }`).join(' ')} }`,
  '{ responsibilitiesOf(holder: "demo/post/head") { holds { duty { id } because { sentence } } } }',
  '{ diff(within: "demo", from: { at: "2024-01-01" }, to: { at: "2026-01-01" }) { differences { mode } } }',
  '{ answers(within: "demo", first: 100) { nodes { outcome holders { mode post { name } because { sentence } } } } }',
];

/** The resident memory of a process, in MB. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

function percentile(of: readonly number[], share: number): number {
  const sorted = [...of].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

const clients = 200;
const costlyClients = 60;
/** In megabytes: far below what so many requests take that are all worked on at once. */
const mostMemory = 1_500;

async function run({ isOver, random, whole }: Extent): Promise<Outcome> {
  const tally = new Tally();
  const seeds = ['--seed', 'shangcheng,hongkou,demo', '--port', '0'];
  const server = new Served('memory:', { args: seeds, env: { NODE_ENV: 'production' } });
  const address = await server.address;
  const origin = new URL(address).origin;
  const agent = new Agent({ keepAlive: true });
  const ask = (query: string) => send(address, agent, { query });
  const first = await ask(ordinary);
  tally.expectNone('before the load, other than 200', first?.status === 200 ? [] : [first], 'before');

  const until = performance.now() + 10_000;
  const isDone = (): boolean => (whole ? isOver() : performance.now() > until);
  const served: number[] = [];
  const health: Record<'/healthz' | '/readyz', number[]> = { '/healthz': [], '/readyz': [] };
  let memory = 0;

  const client = async (query: () => string): Promise<void> => {
    while (!isDone()) {
      const came = await ask(query());
      if (came === null) tally.fail('a request has no answer');
      else if (came.status === 503) {
        tally.add(`refused: ${came.codes[0]}`);
        if (came.retryAfter === undefined) tally.fail('a 503 does not say when to try again');
        if (came.codes[0] === undefined) tally.fail('a 503 is no GraphQL error');
        await sleep(random.int(50, 250));
      } else {
        tally.add(came.codes.length === 0 ? 'served' : `refused: ${came.codes[0]}`);
        if (came.codes.length === 0) served.push(came.took);
      }
    }
  };
  const probe = async (path: '/healthz' | '/readyz'): Promise<void> => {
    const own = new Agent({ keepAlive: true });
    while (!isDone()) {
      const came = await send(`${origin}${path}`, own);
      if (came === null || (path === '/healthz' && came.status !== 200)) tally.fail(`${path} does not answer`);
      else health[path].push(came.took);
      memory = Math.max(memory, memoryOf(server.pid));
      await sleep(20);
    }
    own.destroy();
  };
  await Promise.all([
    ...Array.from({ length: clients }, () => client(() => ordinary)),
    ...Array.from({ length: costlyClients }, () => client(() => random.pick(costly))),
    probe('/healthz'),
    probe('/readyz'),
  ]);

  const after = await ask(ordinary);
  tally.expectNone('after the load, other than 200', after?.status === 200 ? [] : [after], 'after');
  const ready = await send(`${origin}/readyz`, agent);
  tally.expectNone('after the load, not ready', ready?.status === 200 ? [] : [ready], 'after');
  agent.destroy();
  const code = await server.end('SIGTERM');
  tally.expectNone('exit codes other than 0', code === 0 ? [] : [code], 'stop');
  if (memory > mostMemory) tally.fail(`the server took ${memory} MB`);
  tally.add('MB of memory at most', Math.round(memory));
  for (const [what, times] of Object.entries({ served, ...health })) {
    for (const share of [0.5, 0.99, 1]) tally.add(`ms: ${what}, p${share * 100}`, percentile(times, share));
  }
  return tally.outcome;
}

export const overload: Fault = {
  name: 'overload',
  what: 'ten times the requests that a server can answer, a quarter of them costly',
  unable: () => (process.platform === 'linux' ? null : 'memory is read from /proc'),
  run,
};
