import { accessSync, closeSync, constants, existsSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { fail } from '../../model/error.js';
import { ledgerError, ledgerFault } from './faults.js';
import { migrations as all, applicationId } from './migrations.js';

/** The two connections to the file of a ledger; without a `writer` it can only be read. */
export interface Database {
  readonly reader: DatabaseSyncInstance;
  readonly writer: DatabaseSyncInstance | null;
}

/**
 * How long, in milliseconds, a question waits in those rare moments in which even readers have to: another process mends
 * the file after a crash, or is the last to close it.
 */
const patienceOfReaders = 1_000;

/** A WAL that has become larger, for the sake of a long reader, is cut to so many bytes once it is brought in. */
const largestWal = 8 * 1024 * 1024;

/**
 * Opens the ledger at `path`, or makes it where there is none, and brings it to the version of `migrations`. A file
 * that may not be written, or whose folder may not, is opened to be read. Where it throws, the file holds what it held.
 *
 * Errors: `LEDGER_DAMAGED` for what is no SQLite file or states no version, `LEDGER_NEWER` for a later version, `LEDGER_READ_ONLY` where
 * there is nothing and nothing can be made, `LEDGER_BUSY` while another process makes it or brings it to a version,
 * `INVALID_VALUE` for a SQLite file of something else, and for what is no regular file.
 */
export function openDatabase(path: string, migrations: readonly string[] = all): Database {
  const opened: DatabaseSyncInstance[] = [];
  const open = (location: string, readOnly: boolean): DatabaseSyncInstance => {
    const database = new DatabaseSync(location, { readOnly });
    opened.push(database);
    return database;
  };
  try {
    const database = openBoth(path, migrations, open);
    database.reader.exec(`PRAGMA busy_timeout = ${patienceOfReaders}`);
    return database;
  } catch (error) {
    for (const database of opened) database.close();
    throw ledgerFault(error);
  }
}

type Open = (location: string, readOnly: boolean) => DatabaseSyncInstance;

function openBoth(path: string, migrations: readonly string[], open: Open): Database {
  const exists = existsSync(path);
  if (exists) refuseNoFile(path);
  if (exists && !(isWritable(path) && isWritable(dirname(path)))) {
    const reader = openUnwritable(path, open);
    if (checkVersion(reader, path, migrations) < migrations.length) throw ledgerError('LEDGER_READ_ONLY');
    return { reader, writer: null };
  }
  // A read-only connection checks first: what is newer, or not ours, stays as it is. It cannot check where there
  // is a journal, left by a process that was interrupted before the file was in WAL mode.
  const reader = exists && !existsSync(`${path}-journal`) ? open(path, true) : null;
  if (reader !== null) checkVersion(reader, path, migrations);
  const writer = openToWrite(path, migrations, open);
  return { reader: reader ?? open(path, true), writer };
}

function openToWrite(path: string, migrations: readonly string[], open: Open): DatabaseSyncInstance {
  makeForOwner(path);
  const writer = open(path, false);
  checkVersion(writer, path, migrations);
  // Checkpoints are made by the store: those that SQLite makes by itself keep their errors to themselves. What a
  // savepoint goes back to is held in memory.
  writer.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;
    PRAGMA journal_size_limit = ${largestWal};
    PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;`);
  migrate(writer, path, migrations);
  return writer;
}

/** A file that nobody but its owner can read; what SQLite makes beside it gets the same rights. */
export function makeForOwner(path: string): void {
  try {
    closeSync(openSync(path, 'a', 0o600));
  } catch {
    // SQLite says what is wrong with the path.
  }
}

function openUnwritable(path: string, open: Open): DatabaseSyncInstance {
  try {
    const reader = open(path, true);
    reader.prepare('SELECT count(*) FROM sqlite_schema').get();
    return reader;
  } catch (error) {
    // SQLite reads a database in WAL mode only where it can make its shared memory beside it. Where nobody has left
    // a WAL and nothing can be written, nobody can be writing.
    const wal = `${path}-wal`;
    const unwritable = (ledgerFault(error) as { readonly code?: unknown }).code === 'LEDGER_READ_ONLY';
    if (!unwritable || (existsSync(wal) && statSync(wal).size > 0)) throw error;
    return open(`${pathToFileURL(path).href}?immutable=1`, true);
  }
}

function migrate(database: DatabaseSyncInstance, path: string, migrations: readonly string[]): void {
  if (checkVersion(database, path, migrations) === migrations.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have done it while this one waited for the lock.
    for (let version = checkVersion(database, path, migrations); version < migrations.length; version++) {
      database.exec(migrations[version] ?? '');
    }
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}; COMMIT;
      PRAGMA wal_checkpoint(TRUNCATE);`);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** SQLite would wait for ever for what comes through a pipe. */
export function refuseNoFile(path: string): void {
  if (statSync(path).isFile()) return;
  fail('INVALID_VALUE', ['store'], {
    zh: `“${path}”不是普通文件，不能是账本`,
    en: `\`${path}\` is no regular file, and so no ledger`,
  });
}

const numberIn = (database: DatabaseSyncInstance, pragma: string): number =>
  Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? { none: 0 })[0]);

/** Refuses a SQLite file of something else. Gives whether there is nothing at all in it yet. */
export function refuseForeign(database: DatabaseSyncInstance, path: string): boolean {
  const id = numberIn(database, 'application_id');
  const hasTables = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
  const isNew = !hasTables && id === 0 && numberIn(database, 'user_version') === 0;
  if (isNew || id === applicationId) return isNew;
  return fail('INVALID_VALUE', ['store'], {
    zh: `“${path}”是 SQLite 文件，但不是职分的账本`,
    en: `\`${path}\` is a SQLite file, but no ledger of Zhifen`,
  });
}

/** The version of the file; 0 for an empty one. */
function checkVersion(database: DatabaseSyncInstance, path: string, migrations: readonly string[]): number {
  if (refuseForeign(database, path)) return 0;
  const version = numberIn(database, 'user_version');
  if (version === 0) {
    throw ledgerError('LEDGER_DAMAGED', undefined, {
      zh: `账本“${path}”已损坏或被改动：文件头中没有格式版本（user_version 为 0）；请原样保留，并从备份恢复`,
      en: `the ledger \`${path}\` is damaged or was altered: its header states no version of the format (user_version is 0); leave it as it is, and restore a backup`,
    });
  }
  if (version > migrations.length) {
    fail('LEDGER_NEWER', ['store'], {
      zh: `账本“${path}”是第 ${version} 版格式，由新版程序写成，本程序只识第 ${migrations.length} 版；请升级程序`,
      en: `the ledger \`${path}\` has version ${version} of the format, written by a newer program; this one knows version ${migrations.length}: upgrade it`,
    });
  }
  return version;
}

/** Whether this process may write there. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
