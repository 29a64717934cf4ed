import type { LedgerWriter, Store } from '../../store/store.js';

/** `store`, which tells in seconds how long each change set took from being stamped until it was durable. */
export const timedStore = (store: Store, onCommitted: (seconds: number) => void): Store =>
  new Proxy(store, {
    get(target, name) {
      if (name === 'write') return <T>(work: (ledger: LedgerWriter) => Promise<T>) => timed(target, work, onCommitted);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

async function timed<T>(
  store: Store,
  work: (ledger: LedgerWriter) => Promise<T>,
  onCommitted: (seconds: number) => void,
): Promise<T> {
  let began: number | null = null;
  const result = await store.write((ledger) =>
    work({
      ...boundTo(ledger),
      append: (changeSets) => {
        began ??= performance.now();
        return ledger.append(changeSets);
      },
    }),
  );
  if (began !== null) onCommitted((performance.now() - began) / 1000);
  return result;
}

/** A writer may be of a class, whose methods do not come along by themselves. */
const boundTo = (ledger: LedgerWriter): LedgerWriter => ({
  head: () => ledger.head(),
  command: (commandId) => ledger.command(commandId),
  changes: (after, first) => ledger.changes(after, first),
  revisionAt: (knownAt) => ledger.revisionAt(knownAt),
  entries: (ids) => ledger.entries(ids),
  entriesOf: (government) => ledger.entriesOf(government),
  referring: (ids) => ledger.referring(ids),
  governmentOf: (id) => ledger.governmentOf(id),
  governments: () => ledger.governments(),
  counts: () => ledger.counts(),
  proposals: () => ledger.proposals(),
  append: (changeSets) => ledger.append(changeSets),
  propose: (proposal) => ledger.propose(proposal),
  settle: (commandId) => ledger.settle(commandId),
});
