import { defaultTimeZone } from '../model/time.js';
import type { Store } from '../store/store.js';
import type { Context } from './context.js';
import { createSnapshotSource } from './snapshots.js';

export interface ContextOptions {
  readonly now?: () => string;
  readonly timeZone?: string;
}

/** What the use cases work with: a store, the graphs built from it, a clock and a time zone. */
export function createContext(store: Store, options: ContextOptions = {}): Context {
  const timeZone = options.timeZone ?? defaultTimeZone;
  return {
    store,
    snapshots: createSnapshotSource(store, timeZone),
    now: options.now ?? (() => new Date().toISOString()),
    timeZone,
  };
}
