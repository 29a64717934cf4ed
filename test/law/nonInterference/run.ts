import type { FastifyInstance } from 'fastify';
import { defaultLimits } from '../../../src/api/limits.js';
import { buildApiSchema } from '../../../src/api/schema.js';
import { createServer } from '../../../src/api/server.js';
import { digestOf } from '../../../src/ledger/chain.js';
import type { DomainError } from '../../../src/model/error.js';
import { may, type Viewer } from '../../../src/model/viewer.js';
import type { Context } from '../../../src/service/context.js';
import { createContext } from '../../../src/service/createContext.js';
import { recordChanges } from '../../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../../src/store/memory/memoryStore.js';
import type { Store } from '../../../src/store/store.js';
import { randomOf } from '../../support/random.js';
import { FromReplies, type Operation, operationsOf } from './operations.js';
import { governments, type Pair, pairOf } from './pair.js';

const operation = operationsOf(buildApiSchema());

interface Served {
  readonly context: Context;
  readonly viewer: Viewer;
}

/** A server of whatever is put into it: making one takes longer than asking it. */
class Server {
  #served: Served | undefined;
  #app: Promise<FastifyInstance> | undefined;

  async of(served: Served): Promise<FastifyInstance> {
    this.#served = served;
    // The server makes a context of its own out of the parts of this one.
    const parts = Object.entries(served.context).map(([name, part]) => [
      name,
      partOf(part, () => Reflect.get(this.#served?.context ?? served.context, name) as object),
    ]);
    const context = Object.fromEntries(parts) as Context;
    const viewerOf = async () => this.#served?.viewer ?? served.viewer;
    const limits = { ...defaultLimits, tokens: 20_000, aliases: 1_000, cost: 10_000_000 };
    this.#app ??= createServer(context, { development: false, log: () => {}, authentication: { viewerOf }, limits });
    return this.#app;
  }
}

/** In place of `part`, whatever `now` gives. */
function partOf(part: unknown, now: () => object): unknown {
  if (part === null || !['object', 'function'].includes(typeof part)) return part;
  return new Proxy(part as object, {
    get: (_part, name) => {
      const value = Reflect.get(now(), name) as unknown;
      return typeof value === 'function' ? value.bind(now()) : value;
    },
    apply: (_part, self, given) => Reflect.apply(now() as () => unknown, self, given) as unknown,
  });
}

const servers = [new Server(), new Server()] as const;

/** The store, and what is called with each call of it: how often each reply reads and writes must tell nothing either. */
function counted(store: Store, call: () => void): Store {
  return new Proxy(store, {
    get: (_store, key) => {
      const value = Reflect.get(store, key) as unknown;
      if (typeof value !== 'function') return value;
      return (...given: readonly unknown[]) => {
        call();
        return Reflect.apply(value, store, given) as unknown;
      };
    },
  });
}

function awaiting(error: unknown): void {
  if ((error as DomainError).code !== 'AWAITING_APPROVAL') throw error;
}

/** One of the two ledgers, served to the viewer, with what was given out of it. */
class Side {
  readonly given: Record<FromReplies['what'], unknown[]> = { receipt: [], cursor: [], contentHash: [] };
  readonly #app: FastifyInstance;
  readonly #context: Context;
  readonly #clock: { now: string; calls: number };

  private constructor(app: FastifyInstance, context: Context, clock: { now: string; calls: number }) {
    this.#app = app;
    this.#context = context;
    this.#clock = clock;
  }

  static async of({ viewer, ledgers, proposals }: Pair, which: 0 | 1): Promise<Side> {
    const clock = { now: '2024-04-01T00:00:00.000Z', calls: 0 };
    const store = counted(createMemoryStore(), () => clock.calls++);
    const context = createContext(store, { now: () => clock.now });
    for (const changeSet of ledgers[which]) await recordChanges(context, changeSet);
    const cautious: Context = { ...context, secondPerson: ['absence'] };
    for (const proposal of proposals[which]) await recordChanges(cautious, proposal).catch(awaiting);
    const served: Context = { ...context, secondPerson: ['delegation'] };
    return new Side(await servers[which].of({ context: served, viewer }), context, clock);
  }

  /** What the viewer gets, and how often the store was called for it, with hashes, digests and salts of change sets by revision: they are random, for what is hidden. */
  async reply({ query, variables }: Operation, now: string): Promise<string> {
    this.#clock.now = now;
    this.#clock.calls = 0;
    const payload = JSON.stringify({ query, variables }, (_key, value: unknown) =>
      value instanceof FromReplies ? this.#earlier(value) : value,
    );
    // Whose it is stands in every error.
    const headers = { 'content-type': 'application/json', 'x-request-id': 'same' };
    const response = await this.#app.inject({ method: 'POST', url: '/graphql', headers, payload });
    const { calls } = this.#clock;
    this.#keep(JSON.parse(response.body));
    const body = (await this.#context.store.changes(0, 1_000)).reduce((text, changeSet) => {
      const { previousHash: _previousHash, hash, ...content } = changeSet;
      const mark = `#${changeSet.revision}`;
      return [hash, digestOf(content), content.salt].reduce((masked, each) => masked.replaceAll(each, mark), text);
    }, response.body);
    return `${response.statusCode} ${response.headers['retry-after'] ?? ''} ${calls} calls ${body}`;
  }

  #earlier({ what, index }: FromReplies): unknown {
    const given = this.given[what];
    return given[index % given.length];
  }

  #keep(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (key === 'receipt' && each !== null) this.given.receipt.push(each);
      else if ((key === 'cursor' || key === 'endCursor') && each !== null) this.given.cursor.push(each);
      else if (key === 'contentHash') this.given.contentHash.push(each);
      else this.#keep(each);
    }
  }
}

export interface Interference {
  readonly seed: number;
  readonly viewer: Pair['viewer'];
  /** Everything that was asked, the last one with different replies. */
  readonly asked: readonly Operation[];
  readonly replies: readonly [string, string];
}

export interface Outcome {
  readonly operations: number;
  /** How many of them were answered without an error. */
  readonly answered: number;
  readonly interference: Interference | null;
}

/** Asks both ledgers of a random pair the same, up to ten operations in a row. */
export async function tryPair(seed: number): Promise<Outcome> {
  const random = randomOf(seed);
  const pair = pairOf(() => randomOf(seed + 1), [randomOf(seed + 2), randomOf(seed + 3)], random);
  const sides = [await Side.of(pair, 0), await Side.of(pair, 1)] as const;
  const own = governments.filter((each) => may(pair.viewer, 'recorder', each));
  const asked: Operation[] = [];
  let answered = 0;
  for (let left = random.int(3, 10); left > 0; left--) {
    const next = operation(random, own);
    asked.push(next);
    const now = `2024-04-02T00:00:${String(asked.length).padStart(2, '0')}.000Z`;
    const replies = [await sides[0].reply(next, now), await sides[1].reply(next, now)] as const;
    if (replies[0] !== replies[1])
      return { operations: asked.length, answered, interference: { seed, viewer: pair.viewer, asked, replies } };
    if (!replies[0].includes('"errors"')) answered += 1;
  }
  return { operations: asked.length, answered, interference: null };
}

/** What was learnt, to be read: who asked what, and where the two replies part. */
export function told({ seed, viewer, asked, replies: [a, b] }: Interference): string {
  const at = [...a].findIndex((character, index) => character !== b[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 120);
  const last = asked.at(-1);
  const grants = viewer.grants.map(({ role, government }) => `${role} of ${government}`).join(', ');
  const before = asked.slice(0, -1).map(({ query, variables }) => `${query.slice(0, 80)} ${JSON.stringify(variables)}`);
  return [
    `seed ${seed}, ${grants}`,
    ...before,
    last?.query.slice(0, 400),
    JSON.stringify(last?.variables),
    around(a),
    around(b),
  ].join('\n');
}
