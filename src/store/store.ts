import type { Entry, Proposal, RecordedChangeSet } from '../ledger/entry.js';
import type { ErrorCode } from '../model/error.js';
import type { Text } from '../model/text.js';
import type { RecordedTime } from '../model/time.js';

/** Where the ledger ends. An empty ledger is at revision 0, was never recorded to, and has `noHash`. */
export interface Head {
  readonly revision: number;
  readonly recordedAt: RecordedTime | null;
  readonly hash: string;
}

/** What can be read of a ledger. What it once gave is never changed afterwards. */
export interface LedgerReader {
  head(): Promise<Head>;
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
  /** The government that the record of this id was first recorded for; `undefined` if the id is unknown. */
  governmentOf(id: string): Promise<string | null | undefined>;
  /** All governments, in the order in which they were first recorded. */
  governments(): Promise<readonly string[]>;
  /** How many ids of each kind were ever recorded. */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** What waits for a second person, the oldest first. */
  proposals(): Promise<readonly Proposal[]>;
}

/** The ledger as the one writer that holds the lock sees it. Its reads see what it has written. */
export interface LedgerWriter extends LedgerReader {
  /**
   * Appends each of `changeSets` whole, in order. Its revision must be the next one, its `recordedAt` later than the
   * head's and its `previousHash` that of the head, else `LEDGER_MOVED_ON`; its `commandId` must be new, else
   * `COMMAND_REUSED`.
   */
  append(changeSets: readonly RecordedChangeSet[]): Promise<void>;
  /** Stores a change set until a second person approves; one with the same `commandId` is replaced. */
  propose(proposal: Proposal): Promise<void>;
  /** Deletes a proposal: it was recorded, or is not wanted any more. */
  settle(commandId: string): Promise<void>;
}

/**
 * Where the ledger is stored. `test/conformance/storeContract.ts` says what every store must do; a store is
 * done when it passes that suite, and the suite is where a new promise is written first.
 *
 * A store saves and finds; it does not interpret.
 */
export interface Store extends LedgerReader {
  /** `memory`, `sqlite`, … for people to read. */
  readonly name: string;
  /**
   * Runs `work` while no other writer does anything, in this process or in another, and commits what it wrote once it
   * ends, or nothing of it where it throws. Resolves only after what was written is durable; several that wait are
   * made durable together. Errors: `LEDGER_BUSY`, `LEDGER_READ_ONLY`, `DISK_FULL`, `LEDGER_DAMAGED`, and
   * `LEDGER_STOPPED` from the first fault on that leaves unknown what is on the disk.
   */
  write<T>(work: (ledger: LedgerWriter) => Promise<T>): Promise<T>;
  /** How it stands to the ledger that it follows; absent: it is the ledger itself. */
  following?(): Following;
  /** What it is fit for at this moment; absent: nothing can be told but by its errors. */
  condition?(): Condition;
  close(): Promise<void>;
}

/** What a ledger is fit for. */
export interface Condition {
  /** Whether it takes change sets. */
  readonly writable: boolean;
  /** Whether it is other than it was written: nothing may be answered from it. */
  readonly damaged: boolean;
  /** Why it takes no change sets, or is damaged; `null`: nothing is wrong. */
  readonly code: ErrorCode | null;
  /** What the operator has to know, the gravest first. */
  readonly messages: readonly Text[];
  /** When all of it was last verified and found whole, and how far it reached then; `null`: not since it was opened. */
  readonly verified?: { readonly at: string; readonly revision: number } | null;
}

/** How a copy of a ledger stands to the ledger. */
export interface Following {
  /** `away`: the ledger cannot be reached; `diverged`: it is not the one that was copied. */
  readonly state: 'following' | 'away' | 'diverged';
  /** Since when it has been so, an instant of the clock. */
  readonly since: string;
  /** Where the ledger stood when it was last reached; `null`: it was not yet. */
  readonly revision: number | null;
  /** The governments that it answers for; `null`: all. */
  readonly governments: readonly string[] | null;
}
