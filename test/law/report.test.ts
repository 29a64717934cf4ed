import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportData } from '../../src/cli/text/reportData.js';
import { localeOf, type View } from '../../src/cli/text/view.js';
import { askAccountability } from '../../src/service/ask/askAccountability.js';
import type { Moment } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import type { Store } from '../../src/store/store.js';
import { reportBlocks } from '../../src/wording/report.js';
import { reportText } from '../../src/wording/reportForms.js';
import { cases, midnight } from '../differential/randomCaseRecords.js';
import { type RandomCases, randomCases } from '../differential/randomCases.js';
import { timesInForm } from '../support/form.js';
import { randomOf } from '../support/random.js';

const at = midnight(14);
const knownAt = midnight(40);

async function recorded({ lines }: RandomCases): Promise<Store> {
  const store = createMemoryStore();
  for (const time of [...new Set(lines.map(({ recordedAt }) => recordedAt))]) {
    const changes = lines.filter(({ recordedAt }) => recordedAt === time).map(({ change }) => change);
    await recordChanges(createContext(store, { now: () => time }), { commandId: time, reason: 'r', changes });
  }
  return store;
}

/** In a context of its own, so that nothing is remembered. */
async function reports(store: Store, id: string, pair: Moment): Promise<readonly string[]> {
  const context = createContext(store, { now: () => midnight(90) });
  const found = await askAccountability(context, { case: id, ...(await asOf(context, pair)) });
  return (['zh', 'en'] as const).map((language) => {
    const view = { language, colors: {} as View['colors'], snapshot: found.snapshot };
    return reportText(reportBlocks(reportData(view, found), localeOf(view)));
  });
}

it('a report that is derived again, years later and with more recorded, is the same to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const made = randomCases(randomOf(seed));
      const store = await recorded(made);
      const known = cases.filter((id) => made.lines.some(({ change }) => change.assert.case?.id === id));
      const pair = await asOf(createContext(store, { now: () => midnight(60) }), { at, knownAt });
      const before = await Promise.all(known.map((id) => reports(store, id, pair)));
      const later = { person: { id: 'g/p9', name: '后来的人' } };
      await recordChanges(createContext(store, { now: () => midnight(80) }), {
        ...{ commandId: 'later', reason: 'r' },
        changes: [{ assert: later }, { assert: { tenure: { id: 'g/t99', person: 'g/p9', post: 'g/head' } } }],
      });
      expect(await Promise.all(known.map((id) => reports(store, id, pair)))).toEqual(before);
    }),
    { numRuns: timesInForm(24) },
  );
}, 120_000);
