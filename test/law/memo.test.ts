import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerDuty, answerStandIn, postHoldsUntil } from '../../src/engine/answer/answer.js';
import { standIn } from '../../src/engine/answer/standIn.js';
import { compareOver } from '../../src/engine/compare/diff.js';
import { keysTouched } from '../../src/engine/compare/touched.js';
import { findingsIn } from '../../src/engine/findings/findings.js';
import { orgChart } from '../../src/engine/overview/orgChart.js';
import { Memo } from '../../src/graph/memo.js';
import type { Snapshot } from '../../src/graph/snapshot.js';
import type { ValidTime } from '../../src/model/time.js';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { createSnapshotSource } from '../../src/service/snapshots.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { atOnce } from '../../src/util/pieces.js';
import { dayOf, duties, people, posts, type RandomLine, randomLedger } from '../differential/randomLedger.js';
import { changeSetsOf } from '../differential/storeLedgers.js';
import { Asking, everyDay } from '../support/asking.js';
import { timesInForm } from '../support/form.js';
import { randomOf } from '../support/random.js';
import { createWorld } from '../support/world.js';

/** Everything that an answer in general and the findings say, in what words, and how far what they read reaches. */
function said(snapshot: Snapshot) {
  const answers = posts.map((post) => [standIn(snapshot, post, null), postHoldsUntil(snapshot, post)]);
  const findings = findingsIn(snapshot);
  const root = snapshot.find('organization', 'g/edu');
  const chart = root === undefined ? null : orgChart(snapshot, root, 3);
  const { before, after } = snapshot.horizon;
  return { answers, findings, chart, before, after, reads: [...snapshot.reads].sort() };
}

/** Whole answers, and what differs from the day before. */
const toldBy = (asking: Asking, { day, known }: { readonly day: number; readonly known: number }) => [
  duties.map((duty) => asking.who(duty, { day, known })),
  posts.map((post) => asking.standIn(post, null, { day, known })),
  findingsIn(asking.snapshot({ day, known })),
  atOnce(
    compareOver(
      asking.snapshot({ day, known: 0 }),
      asking.snapshot({ day, known }),
      touched(asking, known),
      dayOf(8) as ValidTime,
    ),
  ),
];

function touched(asking: Asking, known: number): ReadonlySet<string> {
  const [before, after] = [asking.snapshot({ known: 0 }), asking.snapshot({ known })];
  return keysTouched(before, after, after.ids());
}

const renamed = (person: string, day: number): RandomLine => ({
  recorded: 0,
  change: { assert: { person: { id: person, name: `${person}，改名`, validFrom: dayOf(day) } } },
});
const renamedUnit: RandomLine = {
  recorded: 0,
  change: {
    assert: { organization: { id: 'g/edu', name: '改名', type: 'department', partOf: 'g', validFrom: dayOf(5) } },
  },
};

const days = fc.shuffledSubarray([...everyDay, ...everyDay], { minLength: 6 });

it('what is in the memo for one day says on another day what is read there anew: answers, words, how far they reach', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), days, (seed, asked) => {
      const ledger = randomLedger(randomOf(seed));
      const lines = [...ledger.lines, ...people.map((person, index) => renamed(person, 2 + index)), renamedUnit];
      const asking = new Asking({ lines });
      for (const day of asked) {
        const anew = new Asking({ lines });
        expect(said(asking.snapshot({ day }))).toEqual(said(anew.snapshot({ day })));
      }
    }),
    { numRuns: timesInForm(60) },
  );
});

it('answers and receipts are the same bytes with a memo, with none, and with one that has no room', () => {
  const moments = fc.array(fc.record({ day: fc.constantFrom(...everyDay), known: fc.integer({ min: 0, max: 3 }) }), {
    minLength: 2,
    maxLength: 4,
  });
  const largest = { small: 0 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), moments, (seed, asked) => {
      const ledger = randomLedger(randomOf(seed));
      const [large, none] = [new Asking(ledger), new Asking(ledger, new Memo({ limit: 0 }))];
      const small = new Asking(ledger, new Memo({ limit: 60_000 }));
      for (const when of asked) {
        const [first, ...others] = [large, none, small].map((asking) => JSON.stringify(toldBy(asking, when)));
        for (const other of others) expect(other).toBe(first);
        expect(small.memo.statistics.bytes).toBeLessThanOrEqual(60_000);
      }
      expect(none.memo.statistics).toMatchObject({ hits: 0, entries: 0, bytes: 0 });
      expect(large.memo.statistics.hits).toBeGreaterThan(0);
      largest.small = Math.max(largest.small, large.memo.statistics.bytes);
    }),
    { numRuns: 6 },
  );
  // The small one had to give up something.
  expect(largest.small).toBeGreaterThan(60_000);
});

it('what was derived is given up with what was known', () => {
  const asking = Asking.ofSeed(7);
  for (const known of [0, 1, 2, 3, 2, 1, 0]) {
    const anew = Asking.ofSeed(7);
    expect(said(asking.snapshot({ known }))).toEqual(said(anew.snapshot({ known })));
  }
});

/** All parts of whole answers, on three days. */
const wholeAnswers = (snapshot: Snapshot): string =>
  JSON.stringify(
    [1, 4, 7].map((day) => {
      const then = snapshot.atInstant(dayOf(day) as ValidTime);
      return [
        duties.map((duty) => answerDuty(then, { duty, within: 'g', area: null, modes: null })),
        posts.map((post) => [answerStandIn(then, post, null), answerStandIn(then, post, 'g/mid')]),
        posts.map((post) => postHoldsUntil(then, post)),
        findingsIn(then),
      ];
    }),
  );

it('answers and receipts are the same bytes after any changes, whatever was asked before, between and since', async () => {
  const carried = { hits: 0 };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const random = randomOf(seed);
      const changeSets = changeSetsOf(random, randomLedger(random));
      const store = createMemoryStore();
      const memo = new Memo();
      const source = createSnapshotSource(store, 'UTC', memo);
      let earlier: { readonly snapshot: Snapshot; readonly said: string } | undefined;
      for (const changeSet of changeSets) {
        await store.write((ledger) => ledger.append([changeSet]));
        if (random.once(3)) continue;
        const at = dayOf(0) as ValidTime;
        const pinned = random.pick(changeSets.slice(0, changeSet.revision));
        for (const { recordedAt: knownAt, revision } of [changeSet, pinned]) {
          const asOf = { at, knownAt, revision };
          const anew = createSnapshotSource(store, 'UTC', new Memo({ limit: 0 }));
          const said = wholeAnswers(await anew.open('g', asOf));
          const before = memo.statistics.hits;
          const snapshot = await source.open('g', asOf);
          expect(wholeAnswers(snapshot)).toBe(said);
          carried.hits += memo.statistics.hits - before;
          // What was opened before the change still tells what was known then.
          if (earlier !== undefined) expect(wholeAnswers(earlier.snapshot)).toBe(earlier.said);
          earlier = { snapshot, said };
          expect(wholeAnswers(await source.open('g', asOf))).toBe(said);
        }
      }
    }),
    { numRuns: timesInForm(20) },
  );
  expect(carried.hits).toBeGreaterThan(0);
});

it('an answer outlives a change of what it did not read, and none of what it read', async () => {
  const { context, load, record } = await createWorld(createMemoryStore());
  await load('small', '2019-01-01');
  const misses = async (duty: string): Promise<number> => {
    const before = context.memo.statistics.misses;
    const asking = await askingOf(context, { at: '2024-03-02' });
    const { answer } = await askWhoIsResponsible(context, { matter: { duty }, ...asking });
    expect(answer.receipt?.revision).toBe(asking.revision);
    JSON.stringify(answer);
    return context.memo.statistics.misses - before;
  };
  expect(await misses('g/duty/education')).toBeGreaterThan(4);
  expect(await misses('g/duty/education')).toBe(0);
  const consulted = { id: 'g/consulted', duty: 'g/duty/finance', holder: 'g/d2', mode: 'consulted' };
  await record([{ assignment: consulted }], '2019-01-02');
  // The graph, and nothing of the answer.
  expect(await misses('g/duty/education')).toBeLessThan(3);
  await record([{ assignment: { ...consulted, id: 'g/consulted-too', duty: 'g/duty/education' } }], '2019-01-03');
  expect(await misses('g/duty/education')).toBeGreaterThan(4);
});
