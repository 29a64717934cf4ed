import type { RecordedChangeSet } from '../../ledger/entry.js';
import type { DomainError } from '../../model/error.js';
import type { RecordedTime } from '../../model/time.js';
import type { Condition, LedgerReader, LedgerWriter, Store } from '../../store/store.js';

/** What speaks against using a ledger. */
export interface Guard {
  /** Why nothing may be answered from it any more; `undefined`: nothing is known against it. */
  readonly distrust: () => DomainError | undefined;
  /** Why nothing may be recorded at the moment, or by the clock as it stood a moment ago (`said`). */
  readonly refusal: (said?: string) => DomainError | undefined;
  /** What the operator has to know besides. */
  readonly notices: () => Condition['messages'];
  /** When the whole ledger was last verified. */
  readonly verified: () => Condition['verified'];
}

/** A ledger that answers and records only as long as nothing speaks against it. Closing it closes what it guards. */
export function guardedStore(store: Store, guard: Guard): Store {
  const { name, following } = store;
  const trusted = (): Store => {
    const distrust = guard.distrust();
    if (distrust !== undefined) throw distrust;
    return store;
  };
  return {
    ...readsOf(trusted),
    name,
    ...(following === undefined ? {} : { following: () => following.call(store) }),
    write: async (work) => trusted().write((ledger) => work(guardedWriter(ledger, guard))),
    condition: () => conditionOf(store, guard),
    close: () => store.close(),
  };
}

/**
 * It is asked when a change set was stamped, and by what it was stamped with: a clock may jump after any earlier moment, and be set
 * right again before this one.
 */
const guardedWriter = (ledger: LedgerWriter, { distrust, refusal }: Guard): LedgerWriter => ({
  ...readsOf(() => ledger),
  async append(changeSets) {
    const { recordedAt: last } = await ledger.head();
    const against = distrust() ?? refusal() ?? refusal(stampedBy(changeSets[0], last));
    if (against !== undefined) throw against;
    return ledger.append(changeSets);
  },
  propose: (proposal) => ledger.propose(proposal),
  settle: (commandId) => ledger.settle(commandId),
});

/** What the clock said when a change set was stamped; `undefined` where its time is only the next one after the `last`. */
function stampedBy(changeSet: RecordedChangeSet | undefined, last: RecordedTime | null): string | undefined {
  if (changeSet === undefined || changeSet.loadedAt !== undefined) return changeSet?.loadedAt;
  const { recordedAt } = changeSet;
  return last !== null && Date.parse(recordedAt) - Date.parse(last) === 1 ? undefined : recordedAt;
}

const readsOf = (of: () => LedgerReader): LedgerReader => ({
  head: async () => of().head(),
  command: async (commandId) => of().command(commandId),
  changes: async (after, first) => of().changes(after, first),
  revisionAt: async (knownAt) => of().revisionAt(knownAt),
  entries: async (ids) => of().entries(ids),
  entriesOf: async (government) => of().entriesOf(government),
  referring: async (ids) => of().referring(ids),
  governmentOf: async (id) => of().governmentOf(id),
  governments: async () => of().governments(),
  counts: async () => of().counts(),
  proposals: async () => of().proposals(),
});

function conditionOf(store: Store, { distrust, refusal, notices, verified }: Guard): Condition {
  const own = store.condition?.() ?? { writable: true, damaged: false, code: null, messages: [] };
  const against = [distrust(), refusal()].filter((each) => each !== undefined);
  const messages = against.flatMap(({ problems }) => problems.map(({ message }) => message));
  return {
    writable: own.writable && against.length === 0,
    damaged: own.damaged || distrust() !== undefined,
    code: against[0]?.code ?? own.code,
    messages: [...messages, ...own.messages, ...notices()],
    verified: verified() ?? null,
  };
}
