import type { Store } from '../store/store.js';
import type { SnapshotSource } from './snapshots.js';

/** Everything that a use case may touch. */
export interface Context {
  readonly store: Store;
  readonly snapshots: SnapshotSource;
  /** The clock, in UTC with milliseconds. */
  readonly now: () => string;
  /** The zone in which bare dates begin. */
  readonly timeZone: string;
}

/** A moment as a caller gives it; what is left out is now. */
export interface Moment {
  readonly at?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
}
