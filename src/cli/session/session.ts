import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { MemoOptions } from '../../graph/memo.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { DomainError } from '../../model/error.js';
import { operator } from '../../model/viewer.js';
import { type Choices, choicesInMemory } from '../../service/choices.js';
import type { Context } from '../../service/context.js';
import { createContext } from '../../service/createContext.js';
import type { Directory } from '../../service/directory.js';
import { createLabelDirectory } from '../../service/labelDirectory.js';
import { choicesInFile } from '../../service/operate/choicesInFile.js';
import {
  inMemory,
  type Neo4jLogin,
  openLedger,
  openStore,
  placeOf,
  type StorePlace,
} from '../../service/operate/openStore.js';
import { type CheckpointPlaces, openProtected } from '../../service/operate/protectedLedger.js';
import {
  lastCheckpoints,
  refuseContradicted,
  refuseContradictedFile,
} from '../../service/operate/refuseContradicted.js';
import { seedMarksInFile } from '../../service/operate/seedMarksInFile.js';
import { witnessOf } from '../../service/operate/witness.js';
import { loadSeeds, type SeedProgress } from '../../service/record/loadSeeds.js';
import type { Store } from '../../store/store.js';
import { withoutNewsText } from '../text/followingText.js';
import type { Session } from '../text/terminal.js';
import type { View } from '../text/view.js';
import { type EmbeddingsOptions, meaningOf } from './embeddings.js';

/** Which ledger a command works on. */
export interface SystemOptions {
  /** Absent: `zhifen.db` in the data folder. */
  readonly store?: string;
  /** For a store in Neo4j: from the environment, since anybody on the machine sees a command line. */
  readonly login: Neo4jLogin;
  readonly data: string;
  readonly seed: string;
}

/** Where signed checkpoints of the ledger go. */
export interface CheckpointOptions {
  readonly checkpoints?: string;
  readonly checkpointKey?: string;
  /** Where they go besides: addresses and folders. */
  readonly witness?: readonly string[];
}

/** What a command that records works on. */
export interface LedgerOptions extends SystemOptions, CheckpointOptions {
  /** The operator confirms that the clock is right. */
  readonly confirmClock?: true;
}

/** How a command that records opens the ledger. */
export interface Opening {
  readonly open?: (place: StorePlace) => Promise<Store>;
  /** How often, in milliseconds, the whole ledger is verified while it is open; absent: never. */
  readonly verifyEvery?: number | null;
  /** After how many milliseconds it is verified for the first time; absent: at once. */
  readonly verifyAfter?: number;
  readonly memo?: MemoOptions;
}

/** The folder of the checkpoints and the file of their key: beside the ledger, unless told otherwise. */
export function checkpointPlaces(
  { beside }: StorePlace,
  { checkpoints, checkpointKey }: CheckpointOptions,
): CheckpointPlaces | null {
  if (beside === null) return null;
  return { folder: checkpoints ?? `${beside}.checkpoints`, keyFile: checkpointKey ?? `${beside}.key` };
}

/** The counts of what was chosen for words; of a ledger in memory, those of this process alone. */
export function choicesBeside({ store, data, login }: SystemOptions, { terminal, language }: Session): Choices {
  const { beside } = placeOf(store, data, login);
  return beside === null
    ? choicesInMemory()
    : choicesInFile(`${beside}.choices.json`, (text, level = 'warn') => terminal.err.print(text[language], level));
}

/** In which governments words may mean something, kept beside the ledger; asking makes no file where there is none. */
export function directoryBeside(store: Store, { beside }: StorePlace, makes: boolean): Directory {
  const file = `${beside}.labels`;
  return createLabelDirectory(store, beside !== null && (makes || existsSync(file)) ? file : ':memory:');
}

/**
 * Opens the ledger for a command that asks. Asking makes nothing: where no ledger is there yet, the seeds are read
 * into memory for the question.
 */
export async function withSystem<T>(options: SystemOptions, use: (context: Context) => Promise<T>): Promise<T> {
  const place = placeOf(options.store, options.data, options.login);
  const missing = options.store === undefined && place.file !== null && !existsSync(place.file);
  const places = checkpointPlaces(place, {});
  const last = places === null ? [] : await lastCheckpoints([places.folder]);
  if (place.file !== null && last.length > 0) await refuseContradictedFile(place.file, last);
  const asked = missing ? inMemory : place;
  return withStore(await openLedger(asked), async (store) => {
    if (place.neo4j !== null && last.length > 0) await refuseContradicted(store, last, store.name);
    const directory = directoryBeside(store, asked, false);
    const context = createContext(store, { viewer: operator(userName()), directory });
    if (asked.beside === null) await loadSeeds(context, seedsOf(options.seed));
    return use(context).finally(directory.close);
  });
}

/** As `withSystem`, for a command that asks in words: with the meaning that a server of embeddings tells, where one is named. */
export const withMeaning = <T>(
  session: Session,
  options: SystemOptions & EmbeddingsOptions,
  use: (context: Context) => Promise<T>,
): Promise<T> =>
  withSystem(options, async (context) => {
    const place = placeOf(options.store, options.data, options.login);
    // Where there is no ledger, nothing is made beside it, and to make all vectors for one question would take minutes.
    const isKept = place.file !== null ? existsSync(place.file) : place.beside !== null;
    const meaning = await meaningOf(session, options, isKept ? place : inMemory, isKept);
    return use({ ...context, meaning });
  });

/** What a command that records wants to have in the ledger first: the seeds and their news, or seeds if it is new. */
export type Seeding = 'always' | 'whenEmpty';

/**
 * Opens the ledger for a command that records, or makes it, and closes it once `use` is done. It is protected meanwhile:
 * `openProtected` says how.
 */
export async function withLedger<T>(
  { terminal, language }: Session,
  options: LedgerOptions,
  seeding: Seeding,
  use: (context: Context) => Promise<T>,
  onProgress?: (progress: SeedProgress) => void,
  { open = openStore, verifyEvery = null, verifyAfter = 0, memo = {} }: Opening = {},
): Promise<T> {
  const place = placeOf(options.store, options.data, options.login);
  const now = () => new Date().toISOString();
  const ledger = await openProtected(place, {
    open,
    checkpoints: checkpointPlaces(place, options),
    witnesses: (options.witness ?? []).map(witnessOf),
    confirmClock: options.confirmClock === true,
    ...{ verifyEvery, verifyAfter },
    now,
    tell: (text, level = 'warn') => terminal.err.print(text[language], level),
  });
  try {
    const { store, onRecorded, verify } = ledger;
    const directory = directoryBeside(store, place, true);
    const viewer = operator(userName());
    const context = createContext(store, { now, viewer, onRecorded, verify, directory, memo });
    const seeds = seedsOf(options.seed);
    // What governments that it does not hold would take of the seeds is no concern of a replica of a part.
    const isPart = (store.following?.().governments ?? null) !== null;
    if (!isPart && (seeding === 'always' || (await store.head()).revision === 0)) {
      const marks = place.beside === null ? undefined : seedMarksInFile(`${place.beside}.seeds.json`);
      await loadSeeds(context, seeds, onProgress, marks).catch((error: unknown) => {
        if (store.following === undefined || !isOutOfReach(error)) throw error;
        terminal.err.print(withoutNewsText(language, error));
      });
    }
    return await use(context).finally(directory.close);
  } finally {
    await ledger.close();
  }
}

/** A replica answers from its copy, whether or not the shared ledger takes what is new in the seeds. */
const isOutOfReach = (error: unknown): error is DomainError =>
  error instanceof DomainError && (error.code === 'LEDGER_UNREACHABLE' || error.code === 'LEDGER_DIVERGED');

async function withStore<T>(store: Store, use: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** The user who runs the command, as the operating system says: the author of what it records. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'local';
  }
}

/** `shangcheng,demo`, or `none`. */
const seedsOf = (names: string): readonly string[] =>
  names === 'none' ? [] : [...new Set(names.split(',').map((name) => name.trim()))].filter((name) => name !== '');

/** How an answer derived from `snapshot` is shown on standard output. */
export const viewOf = ({ terminal, language }: Session, snapshot: Snapshot): View => ({
  language,
  colors: terminal.out.colors,
  snapshot,
});
