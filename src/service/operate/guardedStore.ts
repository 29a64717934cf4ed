import type { DomainError } from '../../model/error.js';
import type { Condition, LedgerReader, LedgerWriter, Store } from '../../store/store.js';

/** What speaks against using a ledger. */
export interface Guard {
  /** Why nothing may be answered from it any more; `undefined`: nothing is known against it. */
  readonly distrust: () => DomainError | undefined;
  /** Why nothing may be recorded at the moment. */
  readonly refusal: () => DomainError | undefined;
  /** What the operator has to know besides. */
  readonly notices: () => Condition['messages'];
  /** When the whole ledger was last verified. */
  readonly verified: () => Condition['verified'];
}

/** A ledger that answers and records only as long as nothing speaks against it. Closing it closes what it guards. */
export function guardedStore(store: Store, guard: Guard): Store {
  const { following } = store;
  const guarded = new GuardedStore(store, guard);
  return following === undefined ? guarded : Object.assign(guarded, { following: () => following.call(store) });
}

class GuardedStore implements Store {
  readonly name: string;
  readonly #store: Store;
  readonly #guard: Guard;

  constructor(store: Store, guard: Guard) {
    this.name = store.name;
    this.#store = store;
    this.#guard = guard;
  }

  head: LedgerReader['head'] = async () => this.#trusted().head();
  command: LedgerReader['command'] = async (commandId) => this.#trusted().command(commandId);
  changes: LedgerReader['changes'] = async (after, first) => this.#trusted().changes(after, first);
  revisionAt: LedgerReader['revisionAt'] = async (knownAt) => this.#trusted().revisionAt(knownAt);
  entries: LedgerReader['entries'] = async (ids) => this.#trusted().entries(ids);
  entriesOf: LedgerReader['entriesOf'] = async (government) => this.#trusted().entriesOf(government);
  referring: LedgerReader['referring'] = async (ids) => this.#trusted().referring(ids);
  governmentOf: LedgerReader['governmentOf'] = async (id) => this.#trusted().governmentOf(id);
  governments: LedgerReader['governments'] = async () => this.#trusted().governments();
  counts: LedgerReader['counts'] = async () => this.#trusted().counts();
  proposals: LedgerReader['proposals'] = async () => this.#trusted().proposals();

  async write<T>(work: (ledger: LedgerWriter) => Promise<T>): Promise<T> {
    const store = this.#trusted();
    return store.write(async (ledger) => {
      // A writer may have waited for long.
      const refusal = this.#guard.distrust() ?? this.#guard.refusal();
      if (refusal !== undefined) throw refusal;
      return work(ledger);
    });
  }

  condition = (): Condition => {
    const { distrust, refusal, notices, verified } = this.#guard;
    const own = this.#store.condition?.() ?? { writable: true, damaged: false, messages: [] };
    const against = [distrust(), refusal()].filter((each) => each !== undefined);
    return {
      writable: own.writable && against.length === 0,
      damaged: own.damaged || distrust() !== undefined,
      messages: [
        ...against.flatMap(({ problems }) => problems.map(({ message }) => message)),
        ...own.messages,
        ...notices(),
      ],
      verified: verified() ?? null,
    };
  };

  close(): Promise<void> {
    return this.#store.close();
  }

  #trusted(): Store {
    const distrust = this.#guard.distrust();
    if (distrust !== undefined) throw distrust;
    return this.#store;
  }
}
