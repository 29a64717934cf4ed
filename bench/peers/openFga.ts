import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Snapshot } from '../../src/graph/snapshot.js';
import { listening } from '../../test/support/listening.js';
import { cached } from '../cache.js';
import type { Request, Server } from '../http/load.js';
import { model, type Tuple, tuplesOf } from './openFgaModel.js';
import type { Peer } from './question.js';
import type { PeerQuestion } from './walk.js';

const version = 'v1.22.1';
/** So many tuples OpenFGA takes at once. */
const atOnce = 100;

/** The program, built the first time by the Go that is here; `null`: there is none. */
export async function openFgaProgram(): Promise<string | null> {
  const folder = cached(`openfga-${version}`);
  const program = join(folder, 'openfga');
  if (existsSync(program)) return program;
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  process.stderr.write(`building OpenFGA ${version}, once: this takes minutes …\n`);
  const env = { ...process.env, GOBIN: folder };
  await promisify(execFile)('go', ['install', `github.com/openfga/openfga/cmd/openfga@${version}`], { env });
  return program;
}

export interface OpenFgaPeer extends Peer, Server {
  /** The question as a request to OpenFGA. */
  request(question: PeerQuestion): Request;
  close(): Promise<void>;
}

/** OpenFGA in memory, with a store for each of `snapshots`: its tuples have no time. */
export async function openFgaPeer(program: string, snapshots: readonly Snapshot[]): Promise<OpenFgaPeer> {
  const [port, grpc] = [await freePort(), await freePort()];
  const addresses = [`--http-addr=127.0.0.1:${port}`, `--grpc-addr=127.0.0.1:${grpc}`];
  const child = spawn(program, ['run', ...addresses, '--log-level=none', '--metrics-enabled=false'], {
    stdio: 'ignore',
  });
  const ended = once(child, 'close');
  const post = async (path: string, body: unknown): Promise<Readonly<Record<string, unknown>>> => {
    const [method, headers] = ['POST', { 'content-type': 'application/json' }];
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`OpenFGA: ${path}: ${await response.text()}`);
    return (await response.json()) as Readonly<Record<string, unknown>>;
  };
  await untilItListens(port);
  const stores = new Map<string, string>();
  for (const snapshot of snapshots) {
    const store = String((await post('/stores', { name: `at-${stores.size}` })).id);
    await post(`/stores/${store}/authorization-models`, model);
    for (const part of parts(tuplesOf(snapshot)))
      await post(`/stores/${store}/write`, { writes: { tuple_keys: part } });
    stores.set(snapshot.at, store);
  }
  const request = ({ duty, at }: PeerQuestion): Request => ({
    path: `/stores/${stores.get(at)}/list-users`,
    body: JSON.stringify({
      ...{ object: { type: 'duty', id: duty }, relation: 'responsible', user_filters: [{ type: 'person' }] },
    }),
  });
  return {
    name: 'ListUsers on OpenFGA in memory',
    ...{ port, pid: child.pid ?? 0, request },
    async people(question) {
      const { path, body } = request(question);
      const { users } = (await post(path, JSON.parse(body))) as { readonly users: readonly Found[] };
      return new Set(users.flatMap(({ object }) => (object === undefined ? [] : [object.id])));
    },
    async close() {
      child.kill();
      await ended;
    },
  };
}

interface Found {
  readonly object?: { readonly id: string };
}

const parts = (tuples: readonly Tuple[]): readonly (readonly Tuple[])[] =>
  Array.from({ length: Math.ceil(tuples.length / atOnce) }, (_, index) =>
    tuples.slice(index * atOnce, (index + 1) * atOnce),
  );

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function untilItListens(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`http://127.0.0.1:${port}/healthz`);
      return;
    } catch (error) {
      if (tries > 300) throw error;
      await sleep(100);
    }
  }
}
