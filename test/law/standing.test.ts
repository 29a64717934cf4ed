import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Memo } from '../../src/graph/memo.js';
import type { AsOf } from '../../src/graph/recordView.js';
import { chained, noHash } from '../../src/ledger/chain.js';
import type { RecordedChangeSet } from '../../src/ledger/entry.js';
import type { ValidTime } from '../../src/model/time.js';
import { everywhere, type Viewer } from '../../src/model/viewer.js';
import { viewedBy } from '../../src/service/access/viewedBy.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { createSnapshotSource } from '../../src/service/snapshots.js';
import type { Backlog } from '../../src/service/standing/backlog.js';
import { LedgerFollower } from '../../src/service/standing/ledgerFollower.js';
import { type StandingQuestion, standingStandIn, standingWho } from '../../src/service/standing/question.js';
import { StandingAnswers, type Told } from '../../src/service/standing/standingAnswers.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { hashOf } from '../../src/util/hash.js';
import { dayOf, duties, posts, randomLedger } from '../differential/randomLedger.js';
import { changeSetsOf } from '../differential/storeLedgers.js';
import { timesInForm } from '../support/form.js';
import { type Random, randomOf } from '../support/random.js';

// biome-ignore lint/suspicious/noExplicitAny: questions of several kinds together
type AnyQuestion = StandingQuestion<any, any>;

const questions: readonly AnyQuestion[] = [
  ...duties.map((duty) => standingWho({ matter: { duty }, within: 'g' })),
  standingWho({ matter: { duty: 'g/mid' }, within: 'g', area: 'g/east' }),
  standingWho({ matter: { duty: 'g/broad' }, within: 'g', modes: ['leads'] }),
  standingWho({ matter: { text: 'mid' }, within: 'g' }),
  standingWho({ matter: { text: 'edu' } }),
  standingWho({ matter: { text: 'd1' } }),
  ...posts.map((post) => standingStandIn({ post })),
  standingStandIn({ post: 'g/d1', matter: { duty: 'g/mid' } }),
  standingStandIn({ post: 'g/head', matter: { text: 'narrow' } }),
];

const viewers: readonly Viewer[] = [
  { subject: 'a', grants: [{ role: 'admin', government: everywhere }] },
  { subject: 'b', grants: [{ role: 'reader', government: everywhere }] },
];

/** What makes an answer the same, asked anew with nothing kept; `null`: it cannot be asked. */
async function anew(context: Context, question: AnyQuestion, viewer: Viewer, moment: AsOf): Promise<string | null> {
  const memo = new Memo({ limit: 0 });
  const plain = { ...context, memo, snapshots: createSnapshotSource(context.ledger, context.timeZone, memo) };
  const own = viewedBy(plain, viewer);
  try {
    const meaning = await question.understand(own, moment);
    return hashOf(question.essenceOf(await question.answer(own, moment, meaning)));
  } catch {
    return null;
  }
}

const reading = { backlog: 1_000, tooSlow: () => new Error('too slow') };

interface Listener {
  readonly question: AnyQuestion;
  readonly viewer: Viewer;
  readonly backlog: Backlog<Told<unknown>>;
  last: string;
}

const pending = new WeakMap<object, Promise<IteratorResult<Told<unknown>>>>();

/** Everything that was told until now. */
async function heard(backlog: Backlog<Told<unknown>>): Promise<readonly Told<unknown>[]> {
  const told: Told<unknown>[] = [];
  for (;;) {
    const next = pending.get(backlog) ?? backlog.next();
    pending.set(backlog, next);
    const got = await Promise.race([next, new Promise<null>((done) => setImmediate(done, null))]);
    if (got === null || got.done === true) return told;
    pending.delete(backlog);
    told.push(got.value);
  }
}

const instants = (random: Random) => {
  const off = random.pick([-1, 0, 0, 1, 3_600_000 * 7]);
  return new Date(Date.parse(dayOf(random.int(-1, 10))) + off).toISOString();
};

async function tryLedger(seed: number) {
  const random = randomOf(seed);
  const changeSets = sealed(changeSetsOf(random, randomLedger(random)));
  const store = createMemoryStore();
  const now = { is: dayOf(0) };
  const context = createContext(store, { now: () => now.is });
  const follower = new LedgerFollower(store, 1_000_000);
  const standing = new StandingAnswers(context, follower);
  const append = (changeSet: RecordedChangeSet) => store.write((ledger) => ledger.append([changeSet]));
  const rest = [...changeSets];
  for (const changeSet of rest.splice(0, Math.ceil(rest.length / 2))) await append(changeSet);
  const listeners: Listener[] = [];
  const known = async () => (await store.head()) as { readonly recordedAt: AsOf['knownAt']; readonly revision: number };
  for (const question of questions) {
    const viewer = random.pick(viewers);
    const { recordedAt: knownAt, revision } = await known();
    const last = await anew(context, question, viewer, { at: now.is as ValidTime, knownAt, revision });
    if (last === null) continue;
    const backlog = (await standing.read(viewer, question, reading)) as Backlog<Told<unknown>>;
    const first = await heard(backlog);
    expect(first.map(({ because, digest }) => [because, digest])).toEqual([['first', last]]);
    listeners.push({ question, viewer, backlog, last });
  }
  let [changed, before] = [0, await known()];
  const { asked } = standing.statistics;
  let steps = 0;
  while (rest.length > 0 || random.once(2)) {
    steps += 1;
    const passes = rest.length === 0 || random.once(2);
    if (passes) now.is = instants(random);
    const came = passes && !random.once(3) ? [] : rest.splice(0, random.int(1, 2));
    for (const changeSet of came) await append(changeSet);
    await follower.look();
    for (const listener of listeners) {
      const expected: unknown[] = [];
      // First what time does to what was known, then one change set after the other.
      for (const { recordedAt: knownAt, revision } of [before, ...came]) {
        const digest = await anew(context, listener.question, listener.viewer, {
          ...{ at: now.is as ValidTime, knownAt, revision },
        });
        if (digest === null || digest === listener.last) continue;
        listener.last = digest;
        const isOfTime = revision === before.revision;
        expected.push([digest, isOfTime ? 'envelopeEnded' : 'recorded', isOfTime ? [] : [revision]]);
      }
      const told = await heard(listener.backlog);
      const got = told.map(({ digest, because, changes }) => [
        digest,
        because,
        changes.map(({ revision }) => revision),
      ]);
      expect({ seed, key: listener.question.key, told: got }).toEqual({
        ...{ seed, key: listener.question.key, told: expected },
      });
      changed += told.length;
    }
    before = await known();
  }
  const askedAgain = standing.statistics.asked - asked;
  standing.stop();
  return { changed, askedAgain, all: steps * listeners.length };
}

const sealed = (changeSets: readonly RecordedChangeSet[]): readonly RecordedChangeSet[] => {
  const all: RecordedChangeSet[] = [];
  for (const { previousHash: _before, hash: _hash, ...placed } of changeSets)
    all.push(chained({ ...placed, governments: placed.changes.map(() => 'g') }, all.at(-1)?.hash ?? noHash));
  return all;
};

it('a standing answer is what asking anew gives, and it is told when it becomes another one and only then', async () => {
  const sum = { changed: 0, askedAgain: 0, all: 0 };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const { changed, askedAgain, all } = await tryLedger(seed);
      sum.changed += changed;
      sum.askedAgain += askedAgain;
      sum.all += all;
    }),
    { numRuns: timesInForm(24, 4) },
  );
  expect(sum.changed).toBeGreaterThan(50);
  // Asking everything again at each step would prove nothing.
  expect(sum.askedAgain / sum.all).toBeLessThan(0.9);
});
