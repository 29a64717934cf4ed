import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fail } from '../model/error.js';
import { createMemoryStore } from '../store/memory/memoryStore.js';
import { openSqliteStore } from '../store/sqlite/sqliteStore.js';
import type { Store } from '../store/store.js';

/** Where a ledger is kept: in a file, or (`null`) in memory. */
export interface StorePlace {
  readonly file: string | null;
}

/** The place that `spec` names (`memory:`, `sqlite:PATH`); without one, `zhifen.db` in the data folder. */
export function placeOf(spec: string | undefined, dataFolder: string): StorePlace {
  if (spec === undefined) return { file: resolve(join(dataFolder, 'zhifen.db')) };
  if (spec === 'memory:') return { file: null };
  const path = /^sqlite:(.+)$/.exec(spec)?.[1];
  if (path !== undefined) return { file: resolve(path) };
  return fail('INVALID_VALUE', ['store'], { zh: `没有这种存储：“${spec}”`, en: `there is no store \`${spec}\`` }, [
    'sqlite:zhifen.db',
    'memory:',
  ]);
}

/** Opens the ledger at `place`; a folder that is not there is made for it, readable by its owner only. */
export async function openStore({ file }: StorePlace): Promise<Store> {
  if (file === null) return createMemoryStore();
  const folder = dirname(file);
  if (!existsSync(folder)) makeFolder(folder);
  return openSqliteStore(file);
}

/** The ledger that stands at `place`; where there is none, that is an error, and none is made. */
export async function openLedger(place: StorePlace): Promise<Store> {
  if (place.file !== null && !existsSync(place.file)) {
    fail('UNREADABLE_FILE', ['store'], {
      zh: `没有账本“${place.file}”`,
      en: `there is no ledger \`${place.file}\``,
    });
  }
  return openStore(place);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    fail('LEDGER_READ_ONLY', ['store'], {
      zh: `不能建立账本目录“${folder}”（${why}）`,
      en: `the folder \`${folder}\` of the ledger cannot be made (${why})`,
    });
  }
}
