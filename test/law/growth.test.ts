import fc from 'fast-check';
import { expect, it } from 'vitest';
import '../support/fixedSeed.js';
import { answerDuty, answerStandIn } from '../../src/engine/answer/answer.js';
import { findingsIn } from '../../src/engine/findings/findings.js';
import { orgChart } from '../../src/engine/overview/orgChart.js';
import { Memo } from '../../src/graph/memo.js';
import type { AsOf } from '../../src/graph/recordView.js';
import type { ShownSnapshot, Snapshot } from '../../src/graph/snapshot.js';
import type { RecordedChangeSet } from '../../src/ledger/entry.js';
import { type Lens, publicForm } from '../../src/ledger/lens.js';
import type { Version } from '../../src/ledger/timeline.js';
import { kinds } from '../../src/model/record.js';
import { referenceFields } from '../../src/model/references.js';
import type { ValidTime } from '../../src/model/time.js';
import { createSnapshotSource } from '../../src/service/snapshots.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { hashOf } from '../../src/util/hash.js';
import { dayOf, duties, posts, randomLedger } from '../differential/randomLedger.js';
import { changeSetsOf } from '../differential/storeLedgers.js';
import { timesInForm } from '../support/form.js';
import { randomOf } from '../support/random.js';

// Whatever is recorded, for whichever government (`changeSetsOf` says any): people who serve elsewhere, what is pointed at before it
// is recorded, what another government recorded long ago and something here points at only now.

const at = dayOf(4) as ValidTime;

const fields = kinds.flatMap((kind) => referenceFields[kind].map(({ field }) => ({ kind, field })));

/** Everything that can be read, of any time, a line for each read. Until when it is known is known later only. */
function readIn(snapshot: Snapshot | ShownSnapshot): readonly string[] {
  const ids = snapshot.ids();
  const told = (key: string, versions: readonly Version[]) =>
    versions.length === 0 ? [] : [`${key}: ${versions.map(({ record }) => hashOf(record).slice(0, 8)).join(' ')}`];
  return [
    ...ids.map((id) => `${id} ${JSON.stringify(snapshot.describe(id))}`),
    ...ids.flatMap((id) => told(`${id}, ${snapshot.isHomeOf(id) ? 'home' : 'foreign'}`, snapshot.history(id))),
    ...kinds.flatMap((kind) => told(kind, snapshot.historyOfKind(kind))),
    ...fields.flatMap(({ kind, field }) =>
      ids.flatMap((id) => told(`${kind} ${field} ${id}`, snapshot.historyPointing(kind, field, id))),
    ),
  ];
}

/** Whole answers, a chart and the findings. */
function toldBy(snapshot: Snapshot): string {
  const root = snapshot.find('organization', 'g');
  return JSON.stringify([
    duties.map((duty) => answerDuty(snapshot, { duty, within: 'g', area: null, modes: null })),
    posts.map((post) => answerStandIn(snapshot, post, null)),
    root === undefined ? null : orgChart(snapshot, root, 3),
    findingsIn(snapshot),
  ]);
}

/** What is another government’s is hidden, and the rest is shown as to all. */
const lens: Lens = (record, government) => (government === null || government === 'g' ? publicForm(record) : undefined);

const momentOf = ({ recordedAt, revision }: RecordedChangeSet): AsOf => ({ at, knownAt: recordedAt, revision });

/** Grows by each of some random change sets, or by several at once. */
async function growing(seed: number, each: (now: Growing) => Promise<void>): Promise<void> {
  const random = randomOf(seed);
  const changeSets = changeSetsOf(random, randomLedger(random));
  const store = createMemoryStore();
  const grown = createSnapshotSource(store, 'UTC');
  for (const [index, changeSet] of changeSets.entries()) {
    await store.write((ledger) => ledger.append([changeSet]));
    if (random.once(4)) continue;
    const anew = createSnapshotSource(store, 'UTC', new Memo({ limit: 0 }));
    const [now, next] = [momentOf(changeSet), changeSets[index + 1]];
    await each({
      now,
      next,
      grown: (asOf = now, assumed) => grown.open('g', asOf, assumed),
      anew: (asOf = now) => anew.open('g', asOf),
    });
  }
}

interface Growing {
  readonly now: AsOf;
  readonly next: RecordedChangeSet | undefined;
  readonly grown: (
    asOf?: AsOf,
    assumed?: Parameters<ReturnType<typeof createSnapshotSource>['open']>[2],
  ) => Promise<Snapshot>;
  readonly anew: (asOf?: AsOf) => Promise<Snapshot>;
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });

it('a graph that grew is read as one that is built anew, and whatever was opened before, or is known earlier, as it was then', async () => {
  const earlierOnes = { count: 0 };
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const earlier: { readonly snapshot: Snapshot; readonly asOf: AsOf; readonly read: readonly string[] }[] = [];
      await growing(seed, async ({ now, grown, anew }) => {
        const snapshot = await grown();
        const read = readIn(snapshot);
        expect(read).toEqual(readIn(await anew()));
        expect(readIn(snapshot.seenThrough(lens).shown)).toEqual(readIn((await anew()).seenThrough(lens).shown));
        for (const before of earlier) {
          expect(readIn(before.snapshot)).toEqual(before.read);
          expect(readIn(await grown(before.asOf))).toEqual(before.read);
          expect(readIn(await anew(before.asOf))).toEqual(before.read);
          earlierOnes.count += 1;
        }
        earlier.push({ snapshot, asOf: now, read });
      });
    }),
    { numRuns: timesInForm(60) },
  );
  expect(earlierOnes.count).toBeGreaterThan(20);
});

it('answers, charts and findings are the same bytes at every revision, and stay those of the revision that they were asked at', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      let first: { readonly snapshot: Snapshot; readonly asOf: AsOf; readonly told: string } | undefined;
      await growing(seed, async ({ now, grown, anew }) => {
        const snapshot = await grown();
        const told = toldBy(snapshot);
        expect(told).toBe(toldBy(await anew()));
        first ??= { snapshot, asOf: now, told };
        expect(toldBy(first.snapshot)).toBe(first.told);
        expect(toldBy(await grown(first.asOf))).toBe(first.told);
      });
    }),
    { numRuns: timesInForm(20) },
  );
});

it('what is assumed is read as if it were recorded, now and as known earlier', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const assumed: { readonly of: number; readonly read: readonly string[] }[] = [];
      const recorded = new Map<number, readonly string[]>();
      let last: AsOf | undefined;
      await growing(seed, async ({ now, next, grown, anew }) => {
        recorded.set(now.revision, readIn(await anew()));
        if (next !== undefined) {
          const before = readIn(await grown());
          const { changes, governments, revision, hash } = next;
          assumed.push({ of: revision, read: readIn(await grown(now, { changes, governments, hash })) });
          expect(readIn(await grown())).toEqual(before);
          if (last !== undefined) {
            // Of no revision, but twice the same: once on the graph as it was, once out of the ledger as it was.
            const then = { changes, governments, hash: `${hash} then` };
            expect(readIn(await grown(last, then))).toEqual(
              readIn(await grown(last, { ...then, hash: `${hash} again` })),
            );
          }
        }
        last = now;
      });
      for (const { of, read } of assumed) if (recorded.has(of)) expect(read).toEqual(recorded.get(of));
    }),
    { numRuns: timesInForm(40) },
  );
});
