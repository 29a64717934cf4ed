import { copyFileSync, existsSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { type Verification, verifyLedgerFile } from '../../src/audit/verifyLedger.js';
import type { Store } from '../../src/store/store.js';
import { scratchFile } from '../support/stores.js';
import type { Acknowledgement } from './load.js';

/** What `zhifen verify` says of a file, without checkpoints. */
export const verified = (file: string): Promise<Verification> =>
  verifyLedgerFile({ file, checkpoints: null, publicKeys: [] });

/** The acknowledgements that `store` does not keep word for word. */
export async function lostFrom(
  store: Store,
  acknowledged: readonly Acknowledgement[],
): Promise<readonly Acknowledgement[]> {
  const lost: Acknowledgement[] = [];
  for (const each of acknowledged) {
    const found = await store.command(each.commandId);
    if (found?.revision !== each.revision || found.hash !== each.hash) lost.push(each);
  }
  return lost;
}

/**
 * Copies a ledger, with its WAL, to a path of its own, and gives that. A connection that this process has closed holds
 * its file until its statements are collected: at the old path, nobody would find what a fresh start finds.
 */
export function copied(file: string): string {
  const copy = scratchFile();
  for (const part of ['', '-wal']) {
    if (existsSync(`${file}${part}`)) copyFileSync(`${file}${part}`, `${copy}${part}`);
  }
  return copy;
}

/** Every row of every table and of every index of a SQLite file, whatever they are called. */
export function rowsOf(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const all = (sql: string): Readonly<Record<string, unknown>>[] => database.prepare(sql).all();
  try {
    const schema = all('SELECT type, name, tbl_name FROM sqlite_schema');
    const rows = schema.map(({ type, name, tbl_name }) => {
      if (type === 'table') return all(`SELECT * FROM "${name}" ORDER BY 1, 2`);
      const columns = all(`PRAGMA index_info("${name}")`).map((column) => `"${column.name}"`);
      return all(`SELECT ${columns} FROM "${tbl_name}" INDEXED BY "${name}" ORDER BY ${columns}`);
    });
    return rows
      .map((each) => JSON.stringify(each))
      .sort()
      .join('\n');
  } finally {
    database.close();
  }
}
