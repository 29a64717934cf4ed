import { digestOf, linkHash } from '../../ledger/chain.js';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import { type DomainError, fail } from '../../model/error.js';
import type { Following, LedgerReader, LedgerWriter, Store } from '../store.js';

export interface ReplicaOptions {
  /** How often, in milliseconds, the shared ledger is asked how far it is. */
  readonly every?: number;
  /** The clock. */
  readonly now?: () => string;
  /** Is told, while the replica catches up, how far it is. */
  readonly onProgress?: (revision: number, of: number) => void;
  /** Is told whenever it begins or ceases to follow, and why. */
  readonly onChange?: (following: Following, cause: unknown) => void;
}

/** So many change sets are fetched, checked and kept at a time. */
const batch = 500;
/** While the shared ledger is away it is asked less and less often, up to this many milliseconds apart. */
const longestPause = 5_000;

/**
 * A ledger that follows a shared one. All reads come from its own copy, so that they go on, and say up to which
 * revision, while the shared ledger is away; all writes go to the shared ledger, and resolve once the copy has them.
 *
 * What it copies, it checks: a change set that does not follow from the one before is not taken, and the replica stays
 * where it is (`diverged`). Where the copy is empty and the shared ledger cannot be reached, there is nothing to answer
 * from, and that is an error. The replica closes both ledgers when it is closed.
 */
export async function openReplica(shared: Store, copy: Store, options: ReplicaOptions = {}): Promise<Store> {
  const replica = new Replica(shared, copy, options);
  try {
    await replica.begin();
  } catch (cause) {
    await replica.close();
    throw cause;
  }
  return replica;
}

class Replica implements Store {
  readonly name: string;
  readonly #shared: Store;
  readonly #copy: Store;
  readonly #options: Required<ReplicaOptions>;
  #following: Following;
  #timer: NodeJS.Timeout | undefined;
  #pause: number;
  #closed = false;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;

  constructor(shared: Store, copy: Store, options: ReplicaOptions) {
    const nothing = () => {};
    this.#options = {
      ...{ every: 100, now: () => new Date().toISOString(), onProgress: nothing, onChange: nothing },
      ...options,
    };
    this.name = `replica of ${shared.name}`;
    this.#shared = shared;
    this.#copy = copy;
    this.#pause = this.#options.every;
    this.#following = { state: 'following', since: this.#options.now(), revision: null };
  }

  async begin(): Promise<void> {
    const { revision } = await this.#copy.head();
    await this.#catchUp().catch((cause: unknown) => {
      if (revision === 0) throw cause;
    });
    this.#schedule();
  }

  following = (): Following => this.#following;

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
  proposals: LedgerReader['proposals'] = () => this.#shared.proposals();

  async write<T>(work: (ledger: LedgerWriter) => Promise<T>): Promise<T> {
    const result = await this.#shared.write(work);
    await this.#catchUp();
    return result;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await (this.#next ?? this.#running).catch(() => {});
    await Promise.all([this.#shared.close(), this.#copy.close()]);
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
    // A turn that has begun may have looked before what the caller waits for was written.
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = null;
        this.#running = this.#turn();
        return this.#running;
      });
    return this.#next;
  }

  async #turn(): Promise<void> {
    try {
      const revision = await this.#pull();
      this.#pause = this.#options.every;
      this.#become('following', revision, null);
    } catch (cause) {
      this.#pause = Math.min(longestPause, this.#pause * 2);
      this.#become(isDivergence(cause) ? 'diverged' : 'away', this.#following.revision, cause);
      throw cause;
    }
  }

  async #pull(): Promise<number> {
    const target = await this.#shared.head();
    let own = await this.#copy.head();
    while (own.revision < target.revision && !this.#closed) {
      const following = await this.#shared.changes(own.revision, batch);
      checkChain(following, own);
      await this.#copy.write(async (ledger) => {
        for (const changeSet of following) await ledger.append(changeSet);
      });
      own = await this.#copy.head();
      this.#options.onProgress(own.revision, Math.max(own.revision, target.revision));
    }
    if (own.revision < target.revision) return target.revision;
    const there = own.revision === target.revision ? target : await this.#shared.head();
    if (there.revision < own.revision || (there.revision === own.revision && there.hash !== own.hash)) {
      diverged(own.revision);
    }
    return there.revision;
  }

  #become(state: Following['state'], revision: number | null, cause: unknown): void {
    const changed = this.#following.state !== state;
    this.#following = { state, revision, since: changed ? this.#options.now() : this.#following.since };
    if (changed) this.#options.onChange(this.#following, cause);
  }
}

/** Refuses change sets that are not what comes after `head`, each sealed behind the one before. */
function checkChain(changeSets: readonly RecordedChangeSet[], head: { revision: number; hash: string }): void {
  if (changeSets.length === 0) diverged(head.revision);
  let { revision, hash } = head;
  for (const changeSet of changeSets) {
    const { hash: own, previousHash, ...placed } = changeSet;
    const sealed = previousHash === hash && own === linkHash(digestOf(placed), hash);
    if (!sealed || changeSet.revision !== revision + 1) diverged(changeSet.revision);
    ({ revision, hash } = changeSet);
  }
}

const isDivergence = (cause: unknown): boolean => (cause as DomainError | null)?.code === 'LEDGER_DIVERGED';

function diverged(revision: number): never {
  return fail('LEDGER_DIVERGED', ['store'], {
    zh: `共享账本与本副本在第 ${revision} 版不一致；请用 zhifen verify 核对两者，确认后删除副本重新同步`,
    en: `the shared ledger and this copy of it differ at revision ${revision}; \`zhifen verify\` both, then delete the copy to follow anew`,
  });
}
