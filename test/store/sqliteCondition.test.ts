import { copyFileSync, readdirSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { copyLedger } from '../../src/store/sqlite/copyLedger.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { Store } from '../../src/store/store.js';
import { changeSetOf, newLedger } from '../fault/load.js';
import { scratchFile, scratchFolder } from '../support/stores.js';

async function opened(file: string): Promise<Store> {
  const store = await openSqliteStore(file);
  onTestFinished(() => store.close().catch(() => {}));
  return store;
}

const record = (store: Store, commandId: string) => recordChanges(createContext(store), changeSetOf(commandId));
const fine = { writable: true, damaged: false, messages: [] };

describe('a ledger in use', () => {
  it('is fit for everything', async () => {
    const store = await opened(await newLedger(3));
    expect(store.condition?.()).toEqual(fine);
    await record(store, 'a');
    expect(store.condition?.()).toEqual(fine);
  });

  it.each<[string, (file: string) => void]>([
    ['renamed', (file) => renameSync(file, `${file}.elsewhere`)],
    ['deleted', (file) => rmSync(file)],
    [
      'replaced by a copy',
      (file) => {
        copyFileSync(file, `${file}.copy`);
        renameSync(`${file}.copy`, file);
      },
    ],
    ['left without its WAL', (file) => rmSync(`${file}-wal`)],
  ])('that is %s is not written any more, and says so', async (_, happens) => {
    const file = await newLedger(3);
    const store = await opened(file);
    await record(store, 'before');
    happens(file);
    await expect(record(store, 'after')).rejects.toMatchObject({ code: 'LEDGER_STOPPED' });
    expect((await store.head()).revision).toBe(5);
    const condition = store.condition?.();
    expect(condition).toMatchObject({ writable: false, damaged: false });
    expect(condition?.messages[0]).toEqual({
      zh: expect.stringContaining('被改名、替换或删除'),
      en: expect.stringContaining('renamed, replaced or deleted'),
    });
  });

  it('is not acknowledged what went to a file that was renamed in that very moment', async () => {
    const file = await newLedger(3);
    const store = await opened(file);
    const context = createContext(store);
    const first = store.write(async () => renameSync(file, `${file}.elsewhere`));
    const second = recordChanges(context, changeSetOf('beside'));
    await expect(first).rejects.toMatchObject({ code: 'LEDGER_STOPPED' });
    await expect(second).rejects.toMatchObject({ code: 'LEDGER_STOPPED' });
  });

  it.each<[string, (file: string) => void]>([
    ['emptied', (file) => truncateSync(file, 0)],
    ['cut in half', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['overwritten', (file) => writeFileSync(file, Buffer.alloc(statSync(file).size, 0xa5), { flag: 'r+' })],
  ])('that is %s is damaged, and says so', async (_, happens) => {
    const file = await newLedger(3);
    const store = await opened(file);
    happens(file);
    expect(store.condition?.()).toMatchObject({ writable: false, damaged: true });
    await expect(record(store, 'after')).rejects.toMatchObject({ code: 'LEDGER_DAMAGED' });
  });
});

describe('the files of a ledger', () => {
  it('can be read by nobody but their owner, however lax the umask is', async () => {
    const before = process.umask(0);
    onTestFinished(() => void process.umask(before));
    const file = join(scratchFolder(), 'ledger.db');
    const store = await opened(file);
    await copyLedger(file, scratchFile('backup.db'));
    const copy = join(dirname(file), 'backup.db');
    await copyLedger(file, copy);
    const names = readdirSync(dirname(file)).sort();
    expect(names).toEqual(['backup.db', 'ledger.db', 'ledger.db-shm', 'ledger.db-wal']);
    for (const name of names) expect([name, statSync(join(dirname(file), name)).mode & 0o777]).toEqual([name, 0o600]);
    await store.close();
  });
});
