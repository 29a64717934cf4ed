import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createContext } from '../../src/service/createContext.js';
import { openStore, placeOf } from '../../src/service/operate/openStore.js';
import { openProtected } from '../../src/service/operate/protectedLedger.js';
import { migrations } from '../../src/store/sqlite/migrations.js';
import { cached } from '../cache.js';
import { recordDistricts, type Size } from './recording.js';

/** Changes with what is generated, and with the form in which it is stored. */
const version = createHash('sha256')
  .update(readFileSync('bench/size/district.ts'))
  .update(migrations.join('\n'))
  .digest('hex')
  .slice(0, 8);

const folderOf = ({ districts, years }: Size): string => cached(`${districts}-districts-${years}y-${version}`);
export const fileIn = (folder: string): string => join(folder, 'zhifen.db');

/**
 * The folders, as `--data` takes them, of ledgers of these sizes, the smallest first. Each is made out of the one before, and
 * kept: the next run finds it.
 */
export async function ledgersOf(sizes: readonly Size[]): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const size of sizes) {
    const folder = folderOf(size);
    if (!existsSync(folder)) await make(folder, folders.at(-1), size);
    folders.push(folder);
  }
  return folders;
}

/** Under another name until it is whole; one that was left unfinished is gone on with. */
async function make(folder: string, smaller: string | undefined, size: Size): Promise<void> {
  const growing = `${folder}.growing`;
  if (!existsSync(growing) && smaller !== undefined) cpSync(smaller, growing, { recursive: true });
  await recordInto(growing, size);
  renameSync(growing, folder);
}

/** Records the districts that the ledger in `folder` lacks, and leaves a checkpoint, from which a server starts. */
export async function recordInto(folder: string, size: Size): Promise<void> {
  const file = fileIn(folder);
  const now = () => new Date().toISOString();
  const { store, onRecorded, close } = await openProtected(placeOf(undefined, folder), {
    open: openStore,
    checkpoints: { folder: `${file}.checkpoints`, keyFile: `${file}.key` },
    ...{ witnesses: [], confirmClock: false, verifyEvery: null, now },
    tell: ({ en }) => process.stderr.write(`${en}\n`),
  });
  await recordDistricts(createContext(store, { now, onRecorded }), size);
  await close();
}
