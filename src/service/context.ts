import type { Verification } from '../audit/verifyLedger.js';
import type { Memo } from '../graph/memo.js';
import type { ChargingKind, Kind } from '../model/record.js';
import type { Viewer } from '../model/viewer.js';
import type { Head, LedgerReader, Store } from '../store/store.js';
import type { Choices } from './choices.js';
import type { Directory } from './directory.js';
import type { Meaning } from './meaning.js';
import type { SnapshotSource } from './snapshots.js';

/** A store to be read. */
export type ShownStore = LedgerReader & Pick<Store, 'name' | 'following'>;

/** The parts of the work on a request that are told apart. */
export type Part = 'understand' | 'decide' | 'store';

/** Does a part of the work, and tells whoever watches how long it takes. */
export type Timed = <T>(part: Part, run: () => Promise<T>) => Promise<T>;

/** Who may read calendars at an address. */
export interface Calendars {
  /** Whether everybody may, who sends no login. */
  isOpen(government: string | null): Promise<boolean>;
  /** The part of an address by which whoever has it reads the calendar of `id`; `null`: there are no such addresses. */
  tokenFor(id: string): Promise<string | null>;
}

/** Everything that a use case may touch. */
export interface Context {
  /** The ledger, as far as the viewer may see it. */
  readonly store: ShownStore;
  /** All of the ledger, for recording and for deciding what may be recorded. Nothing that is read from it is shown. */
  readonly ledger: Store;
  /** As much of a reader of the ledger as the viewer may see. */
  readonly shown: (reader: LedgerReader) => LedgerReader;
  /** Views of governments, each deciding on everything that is known and showing what the viewer may see. */
  readonly snapshots: SnapshotSource;
  /** What they hold, with how often it was found there. */
  readonly memo: Memo;
  /** In which governments words may mean something. */
  readonly directory: Directory;
  /** Helps to understand words by their meaning; `null`: none was named, and nothing is sent anywhere. */
  readonly meaning: Meaning | null;
  /** The clock, in UTC with milliseconds. */
  readonly now: () => string;
  /** The zone in which bare dates begin. */
  readonly timeZone: string;
  /** Who asks or records. */
  readonly viewer: Viewer;
  /** The kinds of record that a second person has to approve. */
  readonly secondPerson: readonly Kind[];
  /** The kinds of record that whoever they charge has to accept. */
  readonly acceptance: readonly ChargingKind[];
  /** Is told where the ledger stands after each change set, once that is durable. */
  readonly onRecorded: (head: Head) => void;
  /** What was chosen for words that were unclear, as counts. */
  readonly choices: Choices;
  /** Between two pieces of long work: others get their turn, and what nobody waits for any more ends here by an error. */
  readonly pause: () => Promise<void>;
  readonly timed: Timed;
  /** How calendars are subscribed to; `null`: nothing serves them. */
  readonly calendars: Calendars | null;
  /** Checks the whole ledger against its checkpoints; `null`: it has none. */
  readonly verify: ((pause: () => Promise<void>) => Promise<Verification>) | null;
}

/** A moment as a caller gives it; what is left out is now. */
export interface Moment {
  readonly at?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
}
