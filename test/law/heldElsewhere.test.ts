import { expect, it } from 'vitest';
import { defaultLimits } from '../../src/api/limits.js';
import { buildApiSchema } from '../../src/api/schema.js';
import { createServer } from '../../src/api/server.js';
import type { Viewer } from '../../src/model/viewer.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { timesInForm } from '../support/form.js';
import { type Random, randomOf } from '../support/random.js';
import { FromReplies, type Operation, operationsOf } from './nonInterference/operations.js';
import { pairOf } from './nonInterference/pair.js';

const operation = operationsOf(buildApiSchema());
const limits = { ...defaultLimits, tokens: 20_000, aliases: 1_000, cost: 10_000_000 };
const viewer: Viewer = { subject: 'all', grants: [{ role: 'admin', government: '*' }] };

const days = ['2023-12-31', '2024-01-01', '2024-02-15', '2024-04-05', '2024-08-01'];

/** A question whose day is named, as known when the first change sets were recorded; none that needs an earlier reply. */
function fixedQuestion(random: Random): Operation {
  for (;;) {
    const { query, variables } = operation(random, ['g', 'h']);
    const isFixed = query.startsWith('query') && ['$at:', '$knownAt:'].every((given) => query.includes(given));
    if (isFixed && !JSON.stringify(variables, marked).includes('"FromReplies"')) {
      return { query, variables: { ...variables, at: random.pick(days), knownAt: '2024-03-01T00:00:00.001Z' } };
    }
  }
}

const marked = (_key: string, value: unknown): unknown => (value instanceof FromReplies ? 'FromReplies' : value);

interface Reply {
  readonly data: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly path?: readonly unknown[] } }[];
}

const isRefusedAssumption = (body: string): boolean =>
  (JSON.parse(body) as Reply).errors?.some(({ extensions: { path } }) => path?.[0] === 'assume') === true;

async function tryLedger(seed: number): Promise<number> {
  const random = randomOf(seed);
  const { ledgers } = pairOf(() => randomOf(seed + 1), [randomOf(seed + 2), randomOf(seed + 3)], random);
  const now = { is: '2024-03-01T00:00:00.000Z' };
  const context = createContext(createMemoryStore(), { now: () => now.is });
  for (const changeSet of ledgers[0]) await recordChanges(context, changeSet);
  const app = await createServer(context, {
    development: false,
    log: () => {},
    limits,
    authentication: { viewerOf: async () => viewer },
  });
  const get = ({ query, variables }: Operation) =>
    app.inject({ url: '/graphql', query: { query, variables: JSON.stringify(variables) } });
  const questions = Array.from({ length: 12 }, () => fixedQuestion(random));
  now.is = '2024-03-02T00:00:00.000Z';
  const first = await Promise.all(questions.map(get));
  for (let left = 100; left > 0; left--) {
    const { query, variables } = operation(random, ['g', 'h']);
    if (!query.startsWith('mutation')) continue;
    now.is = new Date(Date.parse(now.is) + 3_600_000).toISOString();
    const payload = JSON.stringify({ query, variables }, marked);
    await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
  }
  now.is = '2025-01-01T00:00:00.000Z';
  let held = 0;
  for (const [index, question] of questions.entries()) {
    const [before, after] = [first[index]?.body ?? '', (await get(question)).body];
    // What is assumed has to follow what is recorded now: whether it does is no part of what was known then.
    if ([before, after].some(isRefusedAssumption)) continue;
    // In words an error may tell since when the ledger knows what it did not know then.
    const told = (body: string) => {
      const { data, errors } = JSON.parse(body) as Reply;
      return { seed, question, data, errors: errors?.map(({ extensions: { code, path } }) => [code, path]) };
    };
    expect(told(after)).toEqual(told(before));
    if (!String(first[index]?.headers['cache-control']).includes('immutable')) continue;
    held += 1;
    expect({ seed, question, body: after }).toEqual({ seed, question, body: before });
  }
  await app.close();
  // Where nothing more could be recorded, nothing is proved.
  return (await context.store.head()).revision > ledgers[0].length ? held : 0;
}

it('what was known then is answered as it was, whatever was recorded since, and what anybody may hold for good to the byte', async () => {
  let held = 0;
  const ledgers = timesInForm(8);
  for (let n = 0; n < ledgers; n++) held += await tryLedger(n * 10);
  expect(held / ledgers).toBeGreaterThan(2);
});
