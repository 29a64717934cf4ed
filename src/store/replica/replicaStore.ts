import { type DomainError, failOnProblems, unknownName } from '../../model/error.js';
import type { Condition, Following, LedgerReader, LedgerWriter, Store } from '../store.js';
import { catchUp } from './catchUp.js';

export interface ReplicaOptions {
  /** How often, in milliseconds, the shared ledger is asked how far it is. */
  readonly every?: number;
  /** The governments that it is to answer for, which the ledger must have; absent: all. */
  readonly governments?: readonly string[] | null;
  /** The clock. */
  readonly now?: () => string;
  /** Is told, while the replica catches up, how far it is. */
  readonly onProgress?: (revision: number, of: number) => void;
  /** Is told whenever it begins or ceases to follow, and why. */
  readonly onChange?: (following: Following, cause: unknown) => void;
}

/** While the shared ledger is away it is asked less and less often, up to this many milliseconds apart. */
const longestPause = 5_000;

/**
 * A ledger that follows a shared one. All reads come from its own copy, so that they go on, and say up to which
 * revision, while the shared ledger is away; all writes go to the shared ledger, and resolve once the copy has them.
 *
 * What it copies, it checks: a change set that does not follow from the one before is not taken, and the replica stays
 * where it is (`diverged`). Where the copy is empty and the shared ledger cannot be reached, there is nothing to answer
 * from, and that is an error. `open` reaches the shared ledger, and is called again while it fails. The replica closes both
 * ledgers when it is closed.
 *
 * One that answers for some governments alone copies all the same: only the whole chain can be checked, and what concerns a
 * government may be recorded anywhere, as where else a person serves.
 */
export async function openReplica(
  open: () => Promise<Store>,
  copy: Store,
  options: ReplicaOptions = {},
): Promise<Store> {
  const replica = new Replica(open, copy, options);
  try {
    await replica.begin();
  } catch (cause) {
    await replica.close();
    throw cause;
  }
  return replica;
}

class Replica implements Store {
  readonly name = 'replica';
  readonly #open: () => Promise<Store>;
  #shared: Promise<Store> | null = null;
  readonly #copy: Store;
  readonly #options: Required<ReplicaOptions>;
  #following: Following;
  #timer: NodeJS.Timeout | undefined;
  #pause: number;
  #closed = false;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;

  constructor(open: () => Promise<Store>, copy: Store, options: ReplicaOptions) {
    const nothing = () => {};
    this.#options = {
      ...{ every: 100, governments: null, now: () => new Date().toISOString(), onProgress: nothing, onChange: nothing },
      ...options,
    };
    this.#open = open;
    this.#copy = copy;
    this.#pause = this.#options.every;
    const { now, governments } = this.#options;
    this.#following = { state: 'following', since: now(), revision: null, governments };
  }

  async begin(): Promise<void> {
    const { revision } = await this.#copy.head();
    await this.#catchUp().catch((cause: unknown) => {
      if (revision === 0) throw cause;
    });
    await this.#demandRecorded();
    this.#schedule();
  }

  /** Whoever names a government wrongly would be told for ever that others are not held. */
  async #demandRecorded(): Promise<void> {
    const recorded = await this.#copy.governments();
    const unknown = (this.#options.governments ?? []).filter((each) => !recorded.includes(each));
    failOnProblems(
      unknown.map((each) =>
        unknownName('UNKNOWN_GOVERNMENT', ['governments'], { zh: '政府', en: 'government' }, each, recorded),
      ),
    );
  }

  following = (): Following => this.#following;

  /** Of its copy: that is what answers. */
  condition = (): Condition => this.#copy.condition?.() ?? { writable: true, damaged: false, code: null, messages: [] };

  head: LedgerReader['head'] = () => this.#copy.head();
  command: LedgerReader['command'] = (commandId) => this.#copy.command(commandId);
  changes: LedgerReader['changes'] = (after, first) => this.#copy.changes(after, first);
  revisionAt: LedgerReader['revisionAt'] = (knownAt) => this.#copy.revisionAt(knownAt);
  entries: LedgerReader['entries'] = (ids) => this.#copy.entries(ids);
  entriesOf: LedgerReader['entriesOf'] = (government) => this.#copy.entriesOf(government);
  referring: LedgerReader['referring'] = (ids) => this.#copy.referring(ids);
  governmentOf: LedgerReader['governmentOf'] = (id) => this.#copy.governmentOf(id);
  governments: LedgerReader['governments'] = () => this.#copy.governments();
  counts: LedgerReader['counts'] = () => this.#copy.counts();
  // What waits for a second person is no part of the ledger, so it is not copied.
  proposals: LedgerReader['proposals'] = async () => (await this.#reach()).proposals();

  async write<T>(work: (ledger: LedgerWriter) => Promise<T>): Promise<T> {
    // What is meant for the ledger that was copied is not written to another.
    if (this.#following.state === 'diverged') await this.#catchUp();
    const result = await (await this.#reach()).write(work);
    await this.#catchUp();
    return result;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await (this.#next ?? this.#running).catch(() => {});
    const shared = await this.#shared?.catch(() => null);
    await Promise.all([shared?.close(), this.#copy.close()]);
  }

  #reach(): Promise<Store> {
    this.#shared ??= this.#open().catch((cause: unknown) => {
      this.#shared = null;
      throw cause;
    });
    return this.#shared;
  }

  #schedule(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      void this.#catchUp()
        .catch(() => {})
        .then(() => this.#schedule());
    }, this.#pause);
    this.#timer.unref();
  }

  /** Brings the copy to where the shared ledger is by now. */
  #catchUp(): Promise<void> {
    // A round that has begun may have read the head before what the caller waits for was written.
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = null;
        this.#running = this.#round();
        return this.#running;
      });
    return this.#next;
  }

  async #round(): Promise<void> {
    try {
      const { onProgress } = this.#options;
      const { revision } = await catchUp(await this.#reach(), this.#copy, { onProgress, isOver: () => this.#closed });
      this.#pause = this.#options.every;
      this.#become('following', revision, null);
    } catch (cause) {
      this.#pause = Math.min(longestPause, this.#pause * 2);
      this.#become(isDivergence(cause) ? 'diverged' : 'away', this.#following.revision, cause);
      throw cause;
    }
  }

  #become(state: Following['state'], revision: number | null, cause: unknown): void {
    const changed = this.#following.state !== state;
    this.#following = {
      ...this.#following,
      state,
      revision,
      since: changed ? this.#options.now() : this.#following.since,
    };
    if (changed) this.#options.onChange(this.#following, cause);
  }
}

const isDivergence = (cause: unknown): boolean => (cause as DomainError | null)?.code === 'LEDGER_DIVERGED';
