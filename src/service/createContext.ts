import { defaultTimeZone } from '../model/time.js';
import { operator, type Viewer } from '../model/viewer.js';
import type { Store } from '../store/store.js';
import type { Context } from './context.js';
import { createSnapshotSource } from './snapshots.js';

export interface ContextOptions {
  readonly now?: () => string;
  readonly timeZone?: string;
  /** Whoever works on the ledger itself; absent: `local`. */
  readonly viewer?: Viewer;
  readonly onRecorded?: Context['onRecorded'];
}

/** What the use cases work with: a store, the graphs built from it, a clock and a time zone. */
export function createContext(store: Store, options: ContextOptions = {}): Context {
  const timeZone = options.timeZone ?? defaultTimeZone;
  return {
    store,
    snapshots: createSnapshotSource(store, timeZone),
    now: options.now ?? (() => new Date().toISOString()),
    timeZone,
    viewer: options.viewer ?? operator('local'),
    secondPerson: [],
    onRecorded: options.onRecorded ?? (() => {}),
  };
}
