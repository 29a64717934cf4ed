import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { RecordedChangeSet } from '../src/ledger/entry.js';
import { referencesOf } from '../src/model/references.js';
import type { Context } from '../src/service/context.js';
import { createContext } from '../src/service/createContext.js';
import { recordChanges } from '../src/service/record/recordChanges.js';
import { migrations } from '../src/store/sqlite/migrations.js';
import { openSqliteStore } from '../src/store/sqlite/sqliteStore.js';
import { canonicalJson } from '../src/util/hash.js';
import { changeSetOf, recordSome } from '../test/fault/load.js';
import { scratchFolder } from '../test/support/stores.js';
import { type Measurement, type Round, sideBySide } from './measure.js';

/** So many writers, each of whom waits for the answer before the next. */
const recordWith = (context: Context, writers: number): Round => {
  let count = 0;
  return async (milliseconds) => {
    const began = performance.now();
    let done = 0;
    const write = async (writer: number): Promise<void> => {
      while (performance.now() - began < milliseconds) {
        await recordChanges(context, changeSetOf(`${writers}/${writer}/${count++}`));
        done++;
      }
    };
    await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
    return { done, took: performance.now() - began };
  };
};

/** Transactions of so many inserts each, with the same durability. */
const insertInBatches = (database: DatabaseSyncInstance, size: number, insert: () => void): Round => {
  const [begin, commit] = [database.prepare('BEGIN IMMEDIATE'), database.prepare('COMMIT')];
  return async (milliseconds) => {
    const began = performance.now();
    let done = 0;
    while (performance.now() - began < milliseconds) {
      begin.run();
      for (let each = 0; each < size; each++) insert();
      commit.run();
      done += size;
    }
    return { done, took: performance.now() - began };
  };
};

function database(path: string, schema: string): DatabaseSyncInstance {
  const opened = new DatabaseSync(path);
  opened.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${schema}`);
  return opened;
}

/** One row for each change set, of its bytes. */
function bareInsert(into: DatabaseSyncInstance, sample: RecordedChangeSet): () => void {
  const insert = into.prepare('INSERT INTO bare (content) VALUES (?)');
  const content = canonicalJson(sample);
  return () => void insert.run(content);
}

/** The rows that a ledger has for each change set, made beforehand, with nothing asked and nothing checked. */
function sameRows(into: DatabaseSyncInstance, sample: RecordedChangeSet): () => void {
  const { changes, hash, ...header } = sample;
  const changeSet = into.prepare('INSERT INTO change_set VALUES (?, ?, ?, ?, ?)');
  const entry = into.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?)');
  const reference = into.prepare('INSERT INTO reference VALUES (?, ?, ?, ?)');
  const head = into.prepare('UPDATE head SET revision = ?, recorded_at = ?, hash = ?');
  const [text, bodies] = [canonicalJson(header), changes.map(canonicalJson)];
  const targets = changes.map((change) => (change.op === 'assert' ? referencesOf(change.record).length : 0));
  let revision = 0;
  return () => {
    revision++;
    const key = `${revision}`.padStart(24, '0');
    changeSet.run(revision, key, key, text, hash);
    for (const [position, body] of bodies.entries()) {
      entry.run(revision, position, `${key}/${position}`, 'g', body);
      for (let target = 0; target < (targets[position] ?? 0); target++) {
        reference.run(`${key}/${target}`, `${key}/${position}`, revision, position);
      }
    }
    head.run(revision, key, hash);
  };
}

/** Acknowledged change sets per second with 1, 8 and 64 writers, beside bare inserts in the same batches. */
export async function measureRecording(seconds: number): Promise<readonly Measurement[]> {
  const folder = scratchFolder();
  const store = await openSqliteStore(join(folder, 'ledger.db'));
  const context = createContext(store);
  await recordSome(context, 'sample', 1);
  const [sample] = await store.changes(1, 1);
  if (sample === undefined) throw new Error('what was recorded can be read');
  const bare = database(join(folder, 'bare.db'), 'CREATE TABLE bare (revision INTEGER PRIMARY KEY, content TEXT)');
  const rows = database(join(folder, 'rows.db'), migrations.join(';'));
  const yardsticks = [
    ['the bare insert of the same bytes', bare, bareInsert(bare, sample), { atLeast: 0.8 }],
    ['the same rows in the same tables', rows, sameRows(rows, sample), null],
  ] as const;
  const found: Measurement[] = [];
  for (const writers of [1, 8, 64]) {
    for (const [beside, into, insert, aim] of yardsticks) {
      const what = `change sets recorded, ${writers === 1 ? '1 writer' : `${writers} writers`}`;
      const names = { what, beside, unit: '/s', aim };
      const theirs = insertInBatches(into, writers, insert);
      found.push(await sideBySide(names, recordWith(context, writers), theirs, { seconds, of: 'rates' }));
    }
  }
  await store.close();
  return found;
}
