import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createContext } from '../../src/service/createContext.js';
import { migrations } from '../../src/store/sqlite/migrations.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { cacheFolder } from '../cache.js';
import { recordDistricts, type Size } from './recording.js';

/** Changes with what is generated, and with the form in which it is stored. */
const version = createHash('sha256')
  .update(readFileSync('bench/size/district.ts'))
  .update(migrations.join('\n'))
  .digest('hex')
  .slice(0, 8);

/** The folder of a ledger of generated districts, as `--data` takes it. */
const folderOf = ({ districts, years }: Size): string => cacheFolder(`${districts}-districts-${years}y-${version}`);
export const fileIn = (folder: string): string => join(folder, 'zhifen.db');

/**
 * The folders of ledgers of these sizes, the smallest first. Each is made out of the one before, and kept: the next run
 * finds it.
 */
export async function ledgersOf(sizes: readonly Size[]): Promise<readonly string[]> {
  let smaller: string | null = null;
  const folders: string[] = [];
  for (const size of sizes) {
    const folder = folderOf(size);
    if (!existsSync(fileIn(folder))) await make(fileIn(folder), smaller, size);
    smaller = folder;
    folders.push(folder);
  }
  return folders;
}

/** Under another name until it is whole. */
async function make(file: string, smaller: string | null, size: Size): Promise<void> {
  const growing = `${file}.growing`;
  if (!existsSync(growing) && smaller !== null) copyFileSync(fileIn(smaller), growing);
  const store = await openSqliteStore(growing);
  await recordDistricts(createContext(store), size);
  await store.close();
  renameSync(growing, file);
  for (const suffix of ['-wal', '-shm']) rmSync(growing + suffix, { force: true });
}
