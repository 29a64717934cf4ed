import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { openSqliteStore, type SqliteOptions } from '../../src/store/sqlite/sqliteStore.js';
import { lostFrom, verified } from '../fault/inspect.js';
import { changeSetOf, newLedger } from '../fault/load.js';
import { lockedBy } from '../fault/lock.js';
import { noStrace, straced } from '../fault/tools.js';
import { WriterProcess } from '../fault/writerProcess.js';
import { scratchFile } from '../support/stores.js';

async function opened(file: string, options: SqliteOptions = {}): Promise<Context> {
  const store = await openSqliteStore(file, options);
  onTestFinished(() => store.close().catch(() => {}));
  return createContext(store);
}

describe('while another process holds the ledger', () => {
  it('a writer is told after a while, and questions are answered meanwhile', async () => {
    const file = await newLedger(0);
    const context = await opened(file, { patience: 100 });
    const lock = await lockedBy('BEGIN IMMEDIATE', file);
    const attempt = recordChanges(context, changeSetOf('late')).catch((error: unknown) => error);
    await sleep(20);
    expect((await context.store.head()).revision).toBe(1);
    expect(await attempt).toMatchObject({ code: 'LEDGER_BUSY' });
    await lock.release();
    expect(await recordChanges(context, changeSetOf('late'))).toMatchObject({ revision: 2 });
  });

  it('a writer with patience has its turn', async () => {
    const file = await newLedger(0);
    const context = await opened(file);
    const lock = await lockedBy('BEGIN IMMEDIATE', file);
    const attempt = recordChanges(context, changeSetOf('late'));
    await sleep(50);
    await lock.release();
    expect(await attempt).toMatchObject({ revision: 2 });
  });

  it.each(['a new file', 'a ledger'])('%s is opened once it is free', async (what) => {
    const file = what === 'a ledger' ? await newLedger(0) : scratchFile();
    const lock = await lockedBy('BEGIN EXCLUSIVE', file);
    const opening = openSqliteStore(file);
    await sleep(20);
    await lock.release();
    const store = await opening;
    expect((await store.head()).revision).toBe(what === 'a ledger' ? 1 : 0);
    await store.close();
  });

  it('what it records shows in a store that was open before', async () => {
    const file = await newLedger(0);
    const context = await opened(file);
    await context.store.head();
    const other = new WriterProcess(file, { attempts: 3 });
    expect(await other.ended).toBe(0);
    expect((await context.store.head()).hash).toBe(other.acknowledged.at(-1)?.hash);
    expect(await recordChanges(context, changeSetOf('on-top'))).toMatchObject({ revision: 5 });
  });

  it('both get positions, and none is lost or given twice', async () => {
    const file = await newLedger(0);
    const writers = ['a', 'b'].map((prefix) => new WriterProcess(file, { prefix, writers: 3, attempts: 12 }));
    for (const writer of writers) expect(await writer.ended).toBe(0);
    const acknowledged = writers.flatMap((writer) => writer.acknowledged);
    const revisions = acknowledged.map(({ revision }) => revision).sort((a, b) => a - b);
    expect(revisions).toEqual(Array.from({ length: 72 }, (_, index) => index + 2));
    const { ledger: store } = await opened(file);
    expect(await lostFrom(store, acknowledged)).toEqual([]);
    expect(await verified(file)).toMatchObject({ faults: [], revision: 73 });
  });
});

describe('writers of one process', () => {
  it('get the error that one of them throws, and nobody else does', async () => {
    const { ledger: store } = await opened(await newLedger(0));
    const mistake = new Error('not today');
    const attempts = await Promise.allSettled([
      store.write(async () => 1),
      store.write(async () => Promise.reject(mistake)),
      store.write(async () => 3),
    ]);
    expect(attempts).toEqual([
      { status: 'fulfilled', value: 1 },
      { status: 'rejected', reason: mistake },
      { status: 'fulfilled', value: 3 },
    ]);
  });

  it('that wait have their turn before the ledger is closed', async () => {
    const file = await newLedger(0);
    const store = await openSqliteStore(file);
    const context = createContext(store);
    const attempts = ['x', 'y', 'z'].map((commandId) => recordChanges(context, changeSetOf(commandId)));
    await sleep(1);
    await store.close();
    expect((await Promise.all(attempts)).map(({ revision }) => revision)).toEqual([2, 3, 4]);
    await expect(recordChanges(context, changeSetOf('late'))).rejects.toThrow('not open');
    expect((await (await opened(file)).store.head()).revision).toBe(4);
  });

  it('leave one whole file when the ledger is closed', async () => {
    const file = await newLedger(0);
    expect(readFileSync(file).indexOf('world/small')).toBeGreaterThan(0);
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  });

  it('that wait become durable together', async ({ skip }) => {
    const why = noStrace();
    if (why !== null) skip(why);
    const syncs = async (writers: number, attempts: number): Promise<number> => {
      const file = await newLedger(0);
      const trace = join(dirname(file), `syncs-${writers}`);
      const through = straced(trace, '-e', 'trace=fsync,fdatasync');
      const writer = new WriterProcess(file, { writers, attempts }, { through });
      expect(await writer.ended).toBe(0);
      expect(writer.acknowledged).toHaveLength(writers * attempts);
      return readFileSync(trace, 'utf8')
        .split('\n')
        .filter((line) => line.includes(file)).length;
    };
    expect(await syncs(1, 40)).toBeGreaterThanOrEqual(40);
    expect(await syncs(40, 1)).toBeLessThan(8);
  });
});

/** How many transactions the WAL at `path` holds: those of its frames that end one. */
function commitsIn(path: string): number {
  const wal = readFileSync(path);
  let commits = 0;
  for (let frame = 32; frame < wal.length; frame += 24 + 4096) if (wal.readUInt32BE(frame + 4) > 0) commits++;
  return commits;
}

describe('writers that come over different connections', () => {
  it('become durable together as well', async () => {
    const file = await newLedger(0);
    const context = await opened(file);
    const writes = Array.from({ length: 30 }, async (_, number) => {
      await new Promise((resolve) => setImmediate(resolve));
      return recordChanges(context, changeSetOf(`w/${number}`));
    });
    expect(await Promise.all(writes)).toHaveLength(30);
    expect(commitsIn(`${file}-wal`)).toBeLessThan(4);
  });
});

describe('what a process that was killed has left in the WAL', () => {
  it('is read, and what is recorded comes after it', async () => {
    const file = await newLedger(0);
    const killed = new WriterProcess(file, { writers: 4 });
    await killed.until(({ acknowledged }) => acknowledged.length >= 40);
    await killed.kill();
    const next = new WriterProcess(file, { prefix: 'next', attempts: 5 });
    expect(await next.ended).toBe(0);
    const { ledger: store } = await opened(file);
    expect(await lostFrom(store, [...killed.acknowledged, ...next.acknowledged])).toEqual([]);
    expect(await verified(file)).toMatchObject({ faults: [] });
  });
});
