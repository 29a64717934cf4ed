import type { Entry, RecordedChangeSet } from '../ledger/entry.js';
import type { RecordedTime } from '../model/time.js';

/** Where the ledger ends. An empty ledger is at revision 0 and was never recorded to. */
export interface Head {
  readonly revision: number;
  readonly recordedAt: RecordedTime | null;
}

/**
 * Where the ledger is kept. `test/conformance/storeContract.ts` says what every store must do; a store is
 * done when it passes that suite, and the suite is where a new promise is written first.
 *
 * A store keeps and finds; it does not interpret. What it once gave is never changed afterwards.
 */
export interface Store {
  /** `memory`, `sqlite`, … for people to read. */
  readonly name: string;
  head(): Promise<Head>;
  /**
   * Appends `changeSet` whole, or not at all. Its revision must be the next one and its `recordedAt` later
   * than the head's, else `LEDGER_MOVED_ON`; its `commandId` must be new, else `COMMAND_REUSED`.
   */
  append(changeSet: RecordedChangeSet): Promise<void>;
  /** The change set with this `commandId`, if it was recorded. */
  command(commandId: string): Promise<RecordedChangeSet | undefined>;
  /** At most `first` change sets with a revision above `after`, in order. */
  changes(after: number, first: number): Promise<readonly RecordedChangeSet[]>;
  /** The last revision recorded at or before `knownAt`; 0 if there is none. */
  revisionAt(knownAt: RecordedTime): Promise<number>;
  /** Everything ever recorded under these ids, in the order of the ledger. */
  entries(ids: readonly string[]): Promise<readonly Entry[]>;
  /** Everything ever recorded for one government (`null`: for all of them), in the order of the ledger. */
  entriesOf(government: string | null): Promise<readonly Entry[]>;
  /** The ids of records that ever pointed at one of these ids, in the order in which they were first recorded. */
  referring(ids: readonly string[]): Promise<readonly string[]>;
  /** The government that the record of this id was recorded for; `undefined` if the id is unknown. */
  governmentOf(id: string): Promise<string | null | undefined>;
  /** All governments, in the order in which they were first recorded. */
  governments(): Promise<readonly string[]>;
  close(): Promise<void>;
}
