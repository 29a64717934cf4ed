import { chmodSync, copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { ledgerFault } from '../../src/store/sqlite/faults.js';
import { migrations } from '../../src/store/sqlite/migrations.js';
import { openDatabase } from '../../src/store/sqlite/openDatabase.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { Store } from '../../src/store/store.js';
import { rowsOf } from '../fault/inspect.js';
import { changeSetOf, newLedger, recordSome } from '../fault/load.js';
import { noReader, reader } from '../fault/tools.js';
import { WriterProcess } from '../fault/writerProcess.js';
import { scratchFile } from '../support/stores.js';

async function opened(file: string): Promise<Store> {
  const store = await openSqliteStore(file);
  onTestFinished(() => store.close().catch(() => {}));
  return store;
}

const second = 'CREATE TABLE more (id TEXT PRIMARY KEY) STRICT; INSERT INTO more SELECT id FROM entry';
const versionOf = (file: string): unknown => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare('PRAGMA user_version').get();
  } finally {
    database.close();
  }
};

describe('a file that is opened', () => {
  it('is synced at every commit, and its WAL is emptied by nobody but the store', async () => {
    const { reader, writer } = openDatabase(scratchFile());
    const pragma = (name: string) => Object.values(writer?.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    expect(['journal_mode', 'synchronous', 'wal_autocheckpoint', 'foreign_keys'].map(pragma)).toEqual(['wal', 2, 0, 1]);
    expect(() => reader.exec('DELETE FROM head')).toThrow('readonly');
    reader.close();
    writer?.close();
  });

  it('is left alone when a newer version wrote it', async () => {
    const file = await newLedger(3);
    const { reader, writer } = openDatabase(file, [...migrations, second]);
    reader.close();
    writer?.close();
    const before = readFileSync(file);
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'LEDGER_NEWER' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is left alone when it is of something else', async () => {
    const file = scratchFile();
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE letters (a TEXT); INSERT INTO letters VALUES (1)');
    other.close();
    const before = readFileSync(file);
    await expect(openSqliteStore(file)).rejects.toMatchObject({
      code: 'INVALID_VALUE',
      problems: [{ path: ['store'] }],
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is left alone when it is no SQLite file', async () => {
    const file = scratchFile();
    const text = 'commandId: this is a change set\n'.repeat(50);
    writeFileSync(file, text);
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'LEDGER_DAMAGED' });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('is mended where its writer was interrupted before it was in WAL mode', async () => {
    const file = await newLedger(30);
    const interrupted = new DatabaseSync(file);
    interrupted.exec(`PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN; UPDATE entry SET id = 'lost/' || id`);
    const left = scratchFile();
    for (const part of ['', '-journal']) copyFileSync(`${file}${part}`, `${left}${part}`);
    interrupted.close();
    expect(readFileSync(left).includes('lost/')).toBe(true);
    const store = await opened(left);
    expect((await store.head()).revision).toBe(31);
    expect(await store.entries(['g/jia'])).toHaveLength(1);
    expect(await recordChanges(createContext(store), changeSetOf('after'))).toMatchObject({ revision: 32 });
  });

  it('is brought forward from an earlier version with all that it holds', async () => {
    const file = await newLedger(3);
    const { reader, writer } = openDatabase(file, [...migrations, second]);
    expect(reader.prepare('SELECT count(*) AS count FROM more').get()).toEqual({ count: 44 });
    expect(reader.prepare('SELECT revision FROM head').get()).toEqual({ revision: 4 });
    reader.close();
    writer?.close();
    expect(versionOf(file)).toEqual({ user_version: 2 });
  });

  it('stays as it was when a migration fails', async () => {
    const file = await newLedger(3);
    const before = rowsOf(file);
    expect(() => openDatabase(file, [...migrations, `${second}; INSERT INTO nowhere VALUES (1)`])).toThrow('nowhere');
    expect(rowsOf(file)).toBe(before);
    expect(versionOf(file)).toEqual({ user_version: 1 });
    expect((await (await opened(file)).head()).revision).toBe(4);
  });
});

describe('a damaged page in the middle', () => {
  async function damaged(): Promise<Store> {
    const file = await newLedger(60);
    const bytes = readFileSync(file);
    const page = Math.floor(bytes.indexOf('"commandId":"before/30"') / 4096);
    writeFileSync(file, bytes.fill(0xa5, page * 4096, (page + 1) * 4096));
    return opened(file);
  }

  it('is told of by the reads that need it, and by no other', async () => {
    const store = await damaged();
    await expect(store.changes(0, 100)).rejects.toMatchObject({ code: 'LEDGER_DAMAGED' });
    await expect(store.command('before/30')).rejects.toMatchObject({ code: 'LEDGER_DAMAGED' });
    expect((await store.head()).revision).toBe(61);
    expect(await store.changes(0, 1)).toHaveLength(1);
    expect(await store.entries(['g/jia'])).toHaveLength(1);
  });

  it('ends writing once it is known', async () => {
    const store = await damaged();
    await expect(store.changes(0, 100)).rejects.toMatchObject({ code: 'LEDGER_DAMAGED' });
    for (const commandId of ['after/1', 'after/2']) {
      await expect(recordChanges(createContext(store), changeSetOf(commandId))).rejects.toMatchObject({
        code: 'LEDGER_DAMAGED',
      });
    }
    expect((await store.head()).revision).toBe(61);
    expect(await store.entries(['g/jia'])).toHaveLength(1);
  });
});

describe('a ledger that may not be written', () => {
  it.for([
    ['the file', 0o444, 0o777],
    ['the folder', 0o666, 0o555],
    ['both', 0o444, 0o555],
  ] as const)('is read, and refuses writers: %s', async ([, fileMode, folderMode], { skip }) => {
    const why = noReader();
    if (why !== null) skip(why);
    const file = await newLedger(3);
    const folder = dirname(file);
    const before = readFileSync(file);
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    onTestFinished(() => chmodSync(folder, 0o700));
    const writer = new WriterProcess(file, { attempts: 2 }, reader);
    await writer.ended;
    expect(writer.messages.map((message) => Object.values(message))).toEqual([
      [4],
      ['w/0/0', 'LEDGER_READ_ONLY'],
      [4],
      ['w/0/1', 'LEDGER_READ_ONLY'],
      [4],
      [4],
    ]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('an error of SQLite', () => {
  it.each([
    ['LEDGER_BUSY', [5, 6, 261, 517]],
    ['LEDGER_READ_ONLY', [8, 14, 1032]],
    ['DISK_FULL', [13, 4874]],
    ['LEDGER_DAMAGED', [11, 26, 522]],
    ['LEDGER_STOPPED', [10, 266, 778, 1034]],
  ] as const)('is told as %s', (code, errcodes) => {
    for (const errcode of errcodes) {
      expect(ledgerFault(Object.assign(new Error('SQLite'), { errcode }))).toMatchObject({ code });
    }
  });

  it('is what it is where nobody can do anything about it', () => {
    const mistake = Object.assign(new Error('no such table'), { errcode: 1 });
    expect(ledgerFault(mistake)).toBe(mistake);
  });
});

describe('the WAL', () => {
  async function recordLarge(file: string, store: Store, prefix: string): Promise<readonly number[]> {
    const sizes: number[] = [];
    for (let number = 0; number < 70; number++) {
      await recordSome(createContext(store), `${prefix}/${number}`, 1, ' '.repeat(100_000));
      sizes.push(statSync(`${file}-wal`).size);
    }
    return sizes;
  }

  it('is brought into the file before it is large', async () => {
    const file = scratchFile();
    const store = await opened(file);
    const sizes = await recordLarge(file, store, 'large');
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
    expect(statSync(file).size).toBeGreaterThan(4_000_000);
    expect((await store.head()).revision).toBe(71);
  });

  it('waits for a reader that still needs it', async () => {
    const file = await newLedger(0);
    const store = await opened(file);
    const slow = new DatabaseSync(file, { readOnly: true });
    slow.exec('BEGIN');
    expect(slow.prepare('SELECT revision FROM head').get()).toEqual({ revision: 1 });
    expect((await recordLarge(file, store, 'meanwhile')).at(-1)).toBeGreaterThan(7_000_000);
    expect(statSync(file).size).toBeLessThan(1_000_000);
    expect(slow.prepare('SELECT revision FROM head').get()).toEqual({ revision: 1 });
    slow.exec('COMMIT');
    slow.close();
    expect(Math.max(...(await recordLarge(file, store, 'afterwards')).slice(-10))).toBeLessThan(9_000_000);
    expect(statSync(file).size).toBeGreaterThan(10_000_000);
    await store.close();
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  });
});
