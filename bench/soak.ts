import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { defaultLimits } from '../src/api/limits.js';
import { programIn } from '../test/support/build.js';
import { scratchFolder } from '../test/support/stores.js';
import { builtPackage } from './built.js';
import { type Question, questions } from './http/questions.js';
import { type Started, startOnOneCore } from './http/started.js';

// A server under load for long: at so much of what it can answer, with someone who records and others who are told; then at
// ten times of it; then whether it is well again. Progress on standard error, figures on standard output and in a file. It
// ends with 1 where a request failed, or what must not grow grew.

const file = 'bench/results/soak.json';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    share: { type: 'string', default: '0.8' },
    overload: { type: 'string', default: '2' },
  },
});
const [minutes, share, overload] = [Number(values.minutes), Number(values.share), Number(values.overload)];

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Questions of which most were never asked before; the overview of the whole district is one in five. */
const mix = ['New', 'New', 'Reasons', 'StandIn', 'Matrix'].map(
  (name) => questions.find((each) => each.name === name) as Question,
);
const inWords = JSON.stringify({
  query: '{ whoIsResponsible(matter: { text: "谁管下水道" }, within: "demo") { outcome holders { post { name } } } }',
});

let next = 0;

/** The next question of the mix; one in a hundred is asked in words. */
function nextBody(): string {
  const count = next++;
  if (count % 100 === 99) return inWords;
  const { query, variables } = mix[count % mix.length] as Question;
  return JSON.stringify({ query, variables: variables(count) });
}

/** A server ends a connection after so many requests; autocannon does not heed that by itself. */
const reconnectRate = defaultLimits.requestsPerConnection - 1;

interface Loaded {
  readonly answered: number;
  readonly refused: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** Asks for so many seconds, at so many requests a second in all or as fast as answers come. Latencies in milliseconds. */
async function load(url: string, connections: number, seconds: number, rate: number | null): Promise<Loaded> {
  const result = await autocannon({
    ...{ url, connections, duration: seconds, timeout: 60, reconnectRate },
    ...(rate === null ? {} : { overallRate: Math.round(rate), ignoreCoordinatedOmission: true }),
    requests: [
      {
        ...{ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' } },
        setupRequest: (request) => ({ ...request, body: nextBody() }),
      },
    ],
  });
  const statuses = result.statusCodeStats as
    | Readonly<Record<string, { readonly count: number } | undefined>>
    | undefined;
  const answered = statuses?.['200']?.count ?? 0;
  const refused = (statuses?.['503']?.count ?? 0) + (statuses?.['429']?.count ?? 0);
  return {
    ...{ answered, refused },
    failed: result.errors + result['2xx'] + result.non2xx - answered - refused,
    ...{ p50: result.latency.p50, p99: result.latency.p99, most: result.latency.max },
  };
}

/** The resident memory of the server, in megabytes, every ten seconds until it is stopped. */
function memoryOf({ pid }: Started) {
  const seen: number[] = [];
  const look = () =>
    seen.push(
      Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024),
    );
  look();
  const timer = setInterval(look, 10_000);
  return {
    stop: (): readonly number[] => {
      clearInterval(timer);
      look();
      return seen;
    },
  };
}

async function post(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { errors } = (await response.json()) as { readonly errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}

const recording = 'mutation ($input: ChangeSetInput!) { record(input: $input) { revision } }';
const subscription =
  'subscription ($duty: ID!) { answer(matter: { duty: $duty }, within: "demo") { revision answer { outcome } } }';
const subscribers = 20;

/** Somebody is away and back by turns, every five seconds; others are told of answers. Both until they are stopped. */
function meanwhile(url: string) {
  let [recorded, told, over] = [0, 0, false];
  const client = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket });
  for (let index = 0; index < subscribers; index++)
    client.subscribe(
      { query: subscription, variables: { duty: 'demo/duty/education' } },
      { next: () => void told++, error: (error) => over || say(`a subscription ended: ${error}`), complete: () => {} },
    );
  const away = { id: 'demo/absence/soak', of: 'demo/person/education-jia', reason: 'LEAVE', validFrom: '2026-01-01' };
  const working = (async () => {
    while (!over) {
      const changes =
        recorded % 2 === 0
          ? [{ assert: { absence: { ...away, validTo: '2030-01-01' } } }]
          : [{ retract: { id: away.id } }];
      await post(url, {
        query: recording,
        variables: { input: { commandId: `soak/${recorded}`, reason: 'soak', changes } },
      });
      recorded += 1;
      await sleep(5_000);
    }
  })();
  return {
    stop: async () => {
      over = true;
      await working;
      await client.dispose();
      return { recorded, told };
    },
  };
}

/** How long until the server says that it is ready and answers a question within a tenth of a second, in seconds. */
async function wellAgain(url: string): Promise<number> {
  const began = performance.now();
  for (;;) {
    const asked = performance.now();
    const ready = await fetch(new URL('/readyz', url)).then(
      ({ status }) => status === 200,
      () => false,
    );
    const answered = await post(url, JSON.parse(nextBody()) as object).then(
      () => true,
      () => false,
    );
    if (ready && answered && performance.now() - asked < 100) return Math.round(asked - began) / 1000;
    if (asked - began > 60_000) return Number.POSITIVE_INFINITY;
    await sleep(50);
  }
}

const server = await startOnOneCore([
  ...[programIn(await builtPackage()), 'serve', '--data', scratchFolder(), '--port', '0', '--seed', 'demo'],
]);
const url = `http://127.0.0.1:${server.port}/graphql`;
const connections = 32;

say('what it can answer …');
await load(url, connections, 10, null);
const capacity = (await load(url, connections, 20, null)).answered / 20;
say(`${Math.round(capacity)} answers a second; ${minutes} minutes at ${share} of it …`);

const others = meanwhile(url);
const during = memoryOf(server);
const rounds: Loaded[] = [];
for (let minute = 0; minute < minutes; minute++) {
  const round = await load(url, connections, 60, capacity * share);
  rounds.push(round);
  say(`minute ${minute + 1}: ${JSON.stringify(round)}`);
}
const memory = during.stop();
const { recorded, told } = await others.stop();

say(`${overload} minutes at ten times of it …`);
const beyond = memoryOf(server);
const overloaded = await load(url, connections * 10, overload * 60, capacity * 10);
const well = await wellAgain(url);
const memoryBeyond = beyond.stop();
await server.stop();

const sum = (of: readonly Loaded[], name: 'answered' | 'refused' | 'failed') =>
  of.reduce((total, each) => total + each[name], 0);
const mean = (of: readonly number[]): number => Math.round(of.reduce((total, each) => total + each, 0) / of.length);
const quarter = Math.max(1, Math.floor(memory.length / 4));
const figures = {
  'answers a second, as fast as they come': Math.round(capacity),
  [`minutes at ${share} of it`]: minutes,
  answered: sum(rounds, 'answered'),
  refused: sum(rounds, 'refused'),
  failed: sum(rounds, 'failed'),
  'ms, p50, the middle minute': rounds.map(({ p50 }) => p50).sort((a, b) => a - b)[rounds.length >> 1] ?? 0,
  'ms, p99, the middle minute': rounds.map(({ p99 }) => p99).sort((a, b) => a - b)[rounds.length >> 1] ?? 0,
  'change sets recorded meanwhile': recorded,
  [`answers told to ${subscribers} subscribers`]: told,
  'MB, second quarter of the time': mean(memory.slice(quarter, 2 * quarter)),
  'MB, last quarter of the time': mean(memory.slice(-quarter)),
  'minutes at ten times of it': overload,
  'answered beyond': overloaded.answered,
  'refused beyond, with 503 or 429': overloaded.refused,
  'failed beyond': overloaded.failed,
  'ms, p99 beyond': overloaded.p99,
  'MB beyond, at most': Math.max(...memoryBeyond),
  'seconds until it was well again': well,
};
for (const [what, figure] of Object.entries(figures)) process.stdout.write(`${String(figure).padStart(10)}  ${what}\n`);
mkdirSync('bench/results', { recursive: true });
writeFileSync(file, `${JSON.stringify({ figures, rounds, memory, overloaded, memoryBeyond }, null, 2)}\n`);
const grew = figures['MB, last quarter of the time'] > 1.2 * figures['MB, second quarter of the time'];
process.exitCode = figures.failed + figures.refused + figures['failed beyond'] > 0 || grew || well > 5 ? 1 : 0;
