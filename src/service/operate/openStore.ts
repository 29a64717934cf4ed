import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fail } from '../../model/error.js';
import { createMemoryStore } from '../../store/memory/memoryStore.js';
import type { Neo4jPlace } from '../../store/neo4j/connection.js';
import { openReplica, type ReplicaOptions } from '../../store/replica/replicaStore.js';
import { openSqliteStore } from '../../store/sqlite/sqliteStore.js';
import type { Store } from '../../store/store.js';
import { readSecret } from './secretFile.js';

/** Where a ledger is stored: in a file, in Neo4j, or (neither) in memory. */
export interface StorePlace {
  readonly file: string | null;
  readonly neo4j: (Neo4jPlace & Neo4jLogin) | null;
  /** What the names of files beside the ledger begin with; `null` for a ledger in memory, which has none. */
  readonly beside: string | null;
}

/** As whom, and in which database, a ledger in Neo4j is used. */
export interface Neo4jLogin extends Omit<Neo4jPlace, 'uri'> {
  /** Where the password stands, instead of `password`. */
  readonly passwordFile?: string | undefined;
}

export const inMemory: StorePlace = { file: null, neo4j: null, beside: null };

/**
 * The place that `spec` names (`memory:`, `sqlite:PATH`, `neo4j://HOST`, `bolt://HOST`); without one, `zhifen.db` in the
 * data folder.
 */
export function placeOf(spec: string | undefined, dataFolder: string, login: Neo4jLogin = {}): StorePlace {
  if (spec === 'memory:') return inMemory;
  const path = spec === undefined ? join(dataFolder, 'zhifen.db') : /^sqlite:(.+)$/.exec(spec)?.[1];
  if (path !== undefined) return inFile(resolve(path));
  if (spec !== undefined && /^(neo4j|bolt)(\+s)?:\/\//.test(spec)) {
    return { file: null, neo4j: { ...login, uri: spec }, beside: resolve(join(dataFolder, 'neo4j')) };
  }
  return fail('INVALID_VALUE', ['store'], { zh: `没有这种存储：“${spec}”`, en: `there is no store \`${spec}\`` }, [
    'sqlite:zhifen.db',
    'memory:',
    'neo4j://localhost:7687',
  ]);
}

const inFile = (file: string): StorePlace => ({ file, neo4j: null, beside: file });

/**
 * Opens the ledger at `place`, or makes it; a folder that is not there is made for it, readable by its owner only. With
 * `make: false` one that is not there in Neo4j is not made.
 */
export async function openStore({ file, neo4j }: StorePlace, { make = true } = {}): Promise<Store> {
  if (neo4j !== null) {
    // The driver is loaded only by those who use it: the others start faster.
    const { openNeo4jStore } = await import('../../store/neo4j/neo4jStore.js');
    const { passwordFile, ...place } = neo4j;
    const password = passwordFile === undefined ? place.password : await readSecret(passwordFile, 'passwordFile');
    return openNeo4jStore({ ...place, password }, { make });
  }
  if (file === null) return createMemoryStore();
  const folder = dirname(file);
  if (!existsSync(folder)) makeFolder(folder);
  return openSqliteStore(file);
}

/**
 * Opens the ledger at `place` for a process that answers many questions: one in Neo4j through a replica that keeps its
 * copy in the file `copy`, any other as it is.
 */
export async function openReplicaOf(place: StorePlace, copy: string, options: ReplicaOptions): Promise<Store> {
  if (place.neo4j === null) {
    if (options.governments != null) {
      fail('INVALID_VALUE', ['governments'], {
        zh: '只有共享账本（Neo4j）的副本可以只含部分政府：本账本不是副本',
        en: 'only a replica of a ledger in Neo4j can hold a part of the governments: this ledger is none',
      });
    }
    return openStore(place);
  }
  return openReplica(() => openStore(place), await openStore(inFile(resolve(copy))), options);
}

/** The ledger that stands at `place`; where there is none, that is an error, and none is made. */
export async function openLedger(place: StorePlace): Promise<Store> {
  if (place.file !== null && !existsSync(place.file)) {
    fail('UNREADABLE_FILE', ['store'], {
      zh: `没有账本“${place.file}”`,
      en: `there is no ledger \`${place.file}\``,
    });
  }
  return openStore(place, { make: false });
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
