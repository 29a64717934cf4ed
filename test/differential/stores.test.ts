import { describe, expect, it, onTestFinished } from 'vitest';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { randomOf } from '../support/random.js';
import { scratchFile } from '../support/stores.js';
import { randomLedger } from './randomLedger.js';
import { changeSetsOf, read, record } from './storeLedgers.js';

const ledgers = 100;

describe('memory and SQLite', () => {
  it.each(Array.from({ length: ledgers }, (_, index) => index + 1))('say the same of ledger %i', async (seed) => {
    const random = randomOf(seed);
    const changeSets = changeSetsOf(random, randomLedger(random));
    const stores = [createMemoryStore(), await openSqliteStore(scratchFile())];
    onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))));
    const [memory, sqlite] = await Promise.all(
      stores.map(async (store) => {
        await record(randomOf(seed), store, changeSets);
        return read(store, changeSets);
      }),
    );
    expect(sqlite).toEqual(memory);
  });
});
