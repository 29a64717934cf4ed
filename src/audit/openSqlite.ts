import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { type Fault, fault } from '../ledger/fault.js';

/** What cannot be read of the file. */
export class DamageError extends Error {
  override readonly name = 'DamageError';
  constructor(readonly fault: Fault) {
    super(fault.message.en);
  }
}

// `src/store/sqlite/README.md` has these. They stand here again: the checker shares nothing with what writes.
const applicationId = 0x5a464c47;
const version = 1;
const tables = {
  change_set: ['revision', 'recorded_at', 'command_id', 'header', 'hash'],
  entry: ['revision', 'position', 'id', 'government', 'change'],
  reference: ['target', 'id', 'revision', 'position'],
  government: ['ordinal', 'id'],
  head: ['revision', 'recorded_at', 'hash'],
  proposal: ['command_id', 'proposed_at', 'content'],
} as const;

/** Opens the file of a ledger to be checked: nothing can be written. Throws `DamageError`. */
export function openReadOnly(file: string): DatabaseSyncInstance {
  if (!existsSync(file)) {
    throw new DamageError(fault('FILE_UNREADABLE', null, 'file', '没有这个文件', 'there is no such file'));
  }
  if (!statSync(file).isFile()) {
    throw new DamageError(fault('NOT_A_LEDGER', null, 'file', '不是普通文件', 'this is no regular file'));
  }
  return attempt(null, 'file', () => {
    try {
      return begun(new DatabaseSync(file, { readOnly: true }));
    } catch (error) {
      // SQLite reads a file in WAL mode only where it can make its shared memory beside it. Where no WAL was left
      // and nothing can be made, nobody writes.
      const wal = `${file}-wal`;
      if (!isUnreadable(error) || (existsSync(wal) && statSync(wal).size > 0)) throw error;
      return begun(new DatabaseSync(`${pathToFileURL(file).href}?immutable=1`, { readOnly: true }));
    }
  });
}

/** Everything that is read comes from the moment of this first read. */
function begun(database: DatabaseSyncInstance): DatabaseSyncInstance {
  try {
    database.exec('PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; BEGIN');
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Throws `DamageError` for a file that holds something else than a ledger. */
export function checkKind(database: DatabaseSyncInstance): void {
  const number = (pragma: string): number =>
    attempt(null, 'file', () => Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() as object)[0]));
  if (number('application_id') !== applicationId) {
    throw new DamageError(fault('NOT_A_LEDGER', null, 'file', '不是职分的账本', 'this is no ledger of Zhifen'));
  }
  const found = number('user_version');
  if (found === version) {
    checkTables(database);
    return;
  }
  const zh = `格式是第 ${found} 版，本程序只识第 ${version} 版`;
  const en = `it has version ${found} of the format, and this program knows version ${version}`;
  throw new DamageError(fault('UNKNOWN_VERSION', null, 'file', zh, en));
}

/** A table whose definition was damaged is not there, or lacks a column, also where nothing of it is read here. */
function checkTables(database: DatabaseSyncInstance): void {
  for (const [table, columns] of Object.entries(tables)) {
    const found = attempt(null, table, () => database.prepare('SELECT name FROM pragma_table_info(?)').all(table));
    const names = found.map((row) => (row as { readonly name?: unknown }).name);
    const lacking = columns.filter((column) => !names.includes(column));
    if (lacking.length === 0) continue;
    const [zh, en] = [`缺少 ${lacking.join('、')} 列`, `it lacks the columns ${lacking.join(', ')}`];
    throw new DamageError(fault('FILE_DAMAGED', null, table, zh, en));
  }
}

/** The first 100 bytes of a SQLite file. */
export function headerOf(file: string): Buffer {
  const header = Buffer.alloc(100);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, header, 0, header.length, 0);
    return header;
  } finally {
    closeSync(opened);
  }
}

/** What `run` gives; what SQLite says of damage becomes a `DamageError` at its place. */
export function attempt<T>(revision: number | null, place: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (isUnreadable(error)) {
      const zh = `读不了（${said}）；若其目录不可写，请连同 -wal 文件复制到别处再查`;
      const en = `this cannot be read (${said}); where its folder cannot be written, check a copy of it and of its -wal file`;
      throw new DamageError(fault('FILE_UNREADABLE', revision, place, zh, en));
    }
    throw new DamageError(fault('FILE_DAMAGED', revision, place, `已损坏（${said}）`, `this is damaged (${said})`));
  }
}

/** SQLite's result codes PERM, BUSY, LOCKED, READONLY, IOERR, CANTOPEN: nothing is said of the file's content. */
function isUnreadable(error: unknown): boolean {
  const code = (error as { readonly errcode?: unknown } | null)?.errcode;
  const shortRead = 522;
  return typeof code === 'number' && code !== shortRead && [3, 5, 6, 8, 10, 14].includes(code & 0xff);
}
