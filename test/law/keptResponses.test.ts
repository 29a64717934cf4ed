import type { FastifyInstance } from 'fastify';
import { expect, it } from 'vitest';
import { defaultLimits } from '../../src/api/limits.js';
import { buildApiSchema } from '../../src/api/schema.js';
import { createServer } from '../../src/api/server.js';
import type { Viewer } from '../../src/model/viewer.js';
import type { Reading } from '../../src/service/access/journal.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import type { Store } from '../../src/store/store.js';
import { timesInForm } from '../support/form.js';
import { type Random, randomOf } from '../support/random.js';
import { FromReplies, type Operation, operationsOf } from './nonInterference/operations.js';
import { pairOf } from './nonInterference/pair.js';

const operation = operationsOf(buildApiSchema());
const limits = { ...defaultLimits, tokens: 20_000, aliases: 1_000, cost: 10_000_000 };

const viewers: readonly Viewer[] = [
  { subject: 'all', grants: [{ role: 'admin', government: '*' }] },
  { subject: 'reader', grants: [{ role: 'reader', government: '*' }] },
  { subject: 'another reader', grants: [{ role: 'reader', government: '*' }] },
  {
    subject: 'of g',
    grants: [
      { role: 'recorder', government: 'g' },
      { role: 'reader', government: 'h' },
    ],
  },
];

const now = { is: '' };

const contextOf = (store: Store): Context => ({
  ...createContext(store, { now: () => now.is }),
  secondPerson: ['delegation'],
});

/** A server of one ledger, with what was noted of its readers; `forgets` makes it answer everything anew. */
async function serverOf(store: Store, forgets: boolean) {
  const readings: Reading[] = [];
  const viewer = { is: viewers[0] as Viewer };
  let own = contextOf(store);
  const forgetting = new Proxy(own, { get: (_first, key) => Reflect.get(own, key) as unknown });
  const app = await createServer(forgetting, {
    ...{ development: false, log: () => {}, limits },
    authentication: { viewerOf: async () => viewer.is },
    journal: { note: async (reading) => void readings.push(reading) },
  });
  const ready = (): void => {
    if (forgets) own = contextOf(store);
  };
  return { app, viewer, readings, memo: own.memo, ready };
}

type Server = Awaited<ReturnType<typeof serverOf>>;

async function said({ app, viewer, readings, ready }: Server, payload: string, as: Viewer) {
  viewer.is = as;
  ready();
  const before = readings.length;
  const { statusCode, headers, body } = await ask(app, payload);
  return { statusCode, type: headers['content-type'], body, noted: readings.slice(before) };
}

/** Whose it is stands in every error. */
const headers = { 'content-type': 'application/json', 'x-request-id': 'same' };

const ask = (app: FastifyInstance, payload: string) =>
  app.inject({ method: 'POST', url: '/graphql', headers, payload });

/** What is asked of the ledger of one seed, some of it again and again while time passes and changes are recorded. */
async function tryLedger(seed: number): Promise<{ readonly asked: number; readonly kept: number }> {
  const random = randomOf(seed);
  const { ledgers } = pairOf(() => randomOf(seed + 1), [randomOf(seed + 2), randomOf(seed + 3)], random);
  const store = createMemoryStore();
  now.is = '2024-03-01T00:00:00.000Z';
  for (const changeSet of ledgers[0]) await recordChanges(createContext(store, { now: () => now.is }), changeSet);
  const [keeping, plain] = [await serverOf(store, false), await serverOf(store, true)];
  const questions = Array.from({ length: 8 }, () => payloadOf(operation(random, ['g', 'h'])));
  let [asked, kept] = [0, 0];
  for (let left = 40; left > 0; left--) {
    now.is = passed(random);
    const as = random.pick(viewers);
    const payload = random.once(12) ? payloadOf(operation(random, ['g', 'h'])) : random.pick(questions);
    if (payload.startsWith('{"query":"mutation')) {
      await said(random.once(2) ? keeping : plain, payload, as);
      continue;
    }
    const expected = await said(plain, payload, as);
    const { hits } = keeping.memo.statistics;
    expect({ seed, payload, ...(await said(keeping, payload, as)) }).toEqual({ seed, payload, ...expected });
    asked += 1;
    if (keeping.memo.statistics.hits === hits + 1) kept += 1;
  }
  await Promise.all([keeping.app.close(), plain.app.close()]);
  return { asked, kept };
}

/** What depends on earlier replies is left out. */
const payloadOf = ({ query, variables }: Operation): string =>
  JSON.stringify({ query, variables }, (_key, value: unknown) => (value instanceof FromReplies ? null : value));

/** Some instant of half a year, mostly one at which something begins or ends, or just before or after. */
const passed = (random: Random): string => {
  const day = `2024-0${random.int(1, 9)}-${random.pick(['01', '10', '20'])}T00:00:00.000+08:00`;
  const off = random.pick([-1, 0, 0, 1, 60_000, 3_600_000 * 30]);
  return new Date(Date.parse(day) + off).toISOString();
};

it('what was kept of a response is what would be answered anew, while time passes, changes are recorded and others ask', async () => {
  const counted = { asked: 0, kept: 0 };
  for (let n = 0; n < timesInForm(24); n++) {
    const { asked, kept } = await tryLedger(n * 10);
    counted.asked += asked;
    counted.kept += kept;
  }
  // Answering everything anew would prove nothing.
  expect(counted.kept / counted.asked).toBeGreaterThan(0.2);
});
