import { expect, it } from 'vitest';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import type { LedgerWriter, Store } from '../../src/store/store.js';
import { createWorld } from '../support/world.js';

const absences = (count: number) => ({
  commandId: 'many',
  reason: 'test',
  changes: Array.from({ length: count }, (_, index) => ({
    assert: { absence: { id: `g/away-${index}`, of: 'g/jia', reason: 'leave' } },
  })),
});

it.each([1, 500])(
  '%i changes are judged by the ledger that they follow, not by that of a moment before',
  async (count) => {
    const { context, load, record } = await createWorld(createMemoryStore());
    await load('small', '2024-01-01');
    const { ledger } = context;
    let other: Promise<void> | undefined;
    // Another writer comes first, once this one has looked.
    const raced: Store = Object.assign(Object.create(ledger) as Store, {
      write: async (work: (writer: LedgerWriter) => Promise<unknown>) => {
        other ??= record([{ retract: { id: 'g/t-jia' } }, { retract: { id: 'g/jia' } }], '2024-01-02');
        await other;
        return ledger.write(work);
      },
    });
    await expect(recordChanges({ ...context, ledger: raced }, absences(count))).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
    });
    expect((await context.store.head()).revision).toBe(2);
  },
);
