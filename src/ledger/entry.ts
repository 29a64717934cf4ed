import type { Change, ChangeSet } from '../model/changeSet.js';
import type { RecordedTime } from '../model/time.js';

/** A change set as it stands in the ledger. */
export interface RecordedChangeSet extends ChangeSet {
  /** Position in the ledger, from 1. Order comes from here, never from a clock. */
  readonly revision: number;
  /** Strictly increasing with `revision`. */
  readonly recordedAt: RecordedTime;
  /** Hash of the content that the caller gave, to tell a retry from a re-used `commandId`. */
  readonly contentHash: string;
  /** For each change, the government that it belongs to; `null` is shared by all. */
  readonly governments: readonly (string | null)[];
}

/** One change of one record, with its place on the axis of recorded time. */
export interface Entry {
  readonly revision: number;
  readonly recordedAt: RecordedTime;
  readonly change: Change;
}
