import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { Store } from '../../src/store/store.js';

/** A folder that is gone with the process; in a run of tests, with the run (`scratch.ts`). */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhifen-'));
  if (process.env.VITEST === undefined) process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let root: string | undefined;
let made = 0;

/** A path at which there is no file yet. */
export function scratchFile(name = 'ledger.db'): string {
  root ??= scratchFolder();
  made += 1;
  return join(root, `${made}-${name}`);
}

/** Every store that the stories and the conformance suite are run against. Each call gives a new, empty one. */
export const stores = {
  memory: async () => createMemoryStore(),
  sqlite: async () => openSqliteStore(scratchFile()),
} satisfies Readonly<Record<string, () => Promise<Store>>>;
