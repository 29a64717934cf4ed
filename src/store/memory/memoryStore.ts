import type { Entry, RecordedChangeSet } from '../../ledger/entry.js';
import { fail } from '../../model/error.js';
import { referencesOf } from '../../model/references.js';
import type { Store } from '../store.js';

/** A ledger that lives as long as its process: for trying things, and the yardstick of the other stores. */
export function createMemoryStore(): Store {
  const ledger: RecordedChangeSet[] = [];
  const byCommand = new Map<string, RecordedChangeSet>();
  const byId = new Map<string, Entry[]>();
  const byGovernment = new Map<string | null, Entry[]>();
  const governmentById = new Map<string, string | null>();
  const pointing = new Map<string, Set<string>>();

  return {
    name: 'memory',
    async head() {
      const last = ledger.at(-1);
      return { revision: ledger.length, recordedAt: last?.recordedAt ?? null };
    },
    async append(changeSet) {
      const last = ledger.at(-1);
      const inOrder = last === undefined || last.recordedAt < changeSet.recordedAt;
      if (changeSet.revision !== ledger.length + 1 || !inOrder) {
        fail('LEDGER_MOVED_ON', [], {
          zh: `账本已到第 ${ledger.length} 版`,
          en: `the ledger is already at revision ${ledger.length}`,
        });
      }
      if (byCommand.has(changeSet.commandId)) {
        fail('COMMAND_REUSED', ['commandId'], {
          zh: `commandId“${changeSet.commandId}”已被使用`,
          en: `the commandId \`${changeSet.commandId}\` was used before`,
        });
      }
      ledger.push(changeSet);
      byCommand.set(changeSet.commandId, changeSet);
      for (const [index, change] of changeSet.changes.entries()) {
        const entry: Entry = { revision: changeSet.revision, recordedAt: changeSet.recordedAt, change };
        const known = governmentById.get(change.id);
        const government = known === undefined ? (changeSet.governments[index] ?? null) : known;
        governmentById.set(change.id, government);
        appendTo(byId, change.id, entry);
        appendTo(byGovernment, government, entry);
        if (change.op !== 'assert') continue;
        for (const { target } of referencesOf(change.record)) {
          pointing.set(target, (pointing.get(target) ?? new Set()).add(change.id));
        }
      }
    },
    async command(commandId) {
      return byCommand.get(commandId);
    },
    async changes(after, first) {
      return ledger.slice(after, after + first);
    },
    async revisionAt(knownAt) {
      return ledger.findLast(({ recordedAt }) => recordedAt <= knownAt)?.revision ?? 0;
    },
    async entries(ids) {
      return inOrder(ids.flatMap((id) => byId.get(id) ?? []));
    },
    async entriesOf(government) {
      return [...(byGovernment.get(government) ?? [])];
    },
    async referring(ids) {
      return [...new Set(ids.flatMap((id) => [...(pointing.get(id) ?? [])]))];
    },
    async governmentOf(id) {
      return governmentById.get(id);
    },
    async governments() {
      return [...byGovernment.keys()].filter((each) => each !== null);
    },
    async close() {},
  };
}

function appendTo<K>(index: Map<K, Entry[]>, key: K, entry: Entry): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}

/** A stable sort: changes of one change set keep their order. */
const inOrder = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => a.revision - b.revision);
