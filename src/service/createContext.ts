import { Memo, type MemoOptions } from '../graph/memo.js';
import { defaultTimeZone } from '../model/time.js';
import { operator, type Viewer } from '../model/viewer.js';
import { createMemoryStore } from '../store/memory/memoryStore.js';
import type { Store } from '../store/store.js';
import { choicesInMemory } from './choices.js';
import type { Context } from './context.js';
import type { Directory } from './directory.js';
import { ofThoseHeld } from './held.js';
import { createLabelDirectory } from './labelDirectory.js';
import type { Meaning } from './meaning.js';
import { createSnapshotSource } from './snapshots.js';

export interface ContextOptions {
  readonly now?: () => string;
  readonly timeZone?: string;
  /** How much memory graphs and what is derived from them may take. */
  readonly memo?: MemoOptions;
  readonly directory?: Directory;
  readonly meaning?: Meaning | null;
  /** The operator; absent: `local`. */
  readonly viewer?: Viewer;
  readonly onRecorded?: Context['onRecorded'];
  readonly verify?: Context['verify'];
}

/** What the use cases work with: a store, the graphs built from it, a clock and a time zone. */
export function createContext(store: Store, options: ContextOptions = {}): Context {
  const timeZone = options.timeZone ?? defaultTimeZone;
  const memo = new Memo(options.memo);
  return {
    store,
    ledger: store,
    shown: (reader) => reader,
    snapshots: ofThoseHeld(store, createSnapshotSource(store, timeZone, memo)),
    memo,
    directory: options.directory ?? createLabelDirectory(store, ':memory:'),
    meaning: options.meaning ?? null,
    now: options.now ?? (() => new Date().toISOString()),
    timeZone,
    viewer: options.viewer ?? operator('local'),
    secondPerson: [],
    acceptance: [],
    onRecorded: options.onRecorded ?? (() => {}),
    choices: choicesInMemory(),
    pause: async () => {},
    timed: (_part, run) => run(),
    calendars: null,
    verify: options.verify ?? null,
  };
}

/** A place to try changes in: on top of the ledger, in memory, and gone when nobody holds it any more. */
export const onTrial = ({ store, now, timeZone, viewer }: Context): Context =>
  createContext(createMemoryStore(store), { now, timeZone, viewer });
