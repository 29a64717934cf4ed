import { buildGraph, type GovernmentGraph } from '../graph/governmentGraph.js';
import { type AsOf, Snapshot } from '../graph/snapshot.js';
import type { Entry } from '../ledger/entry.js';
import { firstSegment } from '../ledger/government.js';
import type { Change } from '../model/changeSet.js';
import { referencesOf } from '../model/references.js';
import type { Store } from '../store/store.js';
import { hashOf } from '../util/hash.js';

/** Gives snapshots of one government each, out of graphs that are kept while nothing is recorded. */
export interface SnapshotSource {
  /** `assumed` changes are taken as known from `asOf.knownAt` on; nothing of them is recorded or kept. */
  open(government: string, asOf: AsOf, assumed?: readonly Change[]): Promise<Snapshot>;
}

export function createSnapshotSource(store: Store, timeZone: string): SnapshotSource {
  const kept = new Map<string, { readonly revision: number; readonly graph: Promise<GovernmentGraph> }>();

  async function current(government: string): Promise<GovernmentGraph> {
    const { revision } = await store.head();
    const known = kept.get(government);
    if (known?.revision === revision) return known.graph;
    const graph = loadEntries(store, government, []).then(({ entries, foreign }) => buildGraph(entries, foreign));
    kept.set(government, { revision, graph });
    return graph;
  }

  return {
    async open(government, asOf, assumed = []) {
      if (assumed.length === 0) return new Snapshot(government, await current(government), asOf, timeZone);
      const { entries, foreign } = await loadEntries(store, government, assumed);
      const known = entries.filter(({ recordedAt }) => recordedAt <= asOf.knownAt);
      const graph = buildGraph([...known, ...assumed.map((change) => entryOf(change, asOf))], foreign);
      return new Snapshot(government, graph, { ...asOf, assumed: hashOf(assumed) }, timeZone);
    },
  };
}

const entryOf = (change: Change, { knownAt, revision }: AsOf): Entry => ({ revision, recordedAt: knownAt, change });

interface Loaded {
  readonly entries: readonly Entry[];
  /** The ids of what was recorded for other governments. */
  readonly foreign: ReadonlySet<string>;
}

/**
 * Everything recorded for one government, with what it points at elsewhere. People are reached through their
 * tenures, and with a person come that person's absences and tenures, wherever they were recorded.
 */
async function loadEntries(store: Store, government: string, assumed: readonly Change[]): Promise<Loaded> {
  const entries = [...(await store.entriesOf(government)), ...(await store.entriesOf(null))];
  const loaded = new Set(entries.map(({ change }) => change.id));
  const foreign = new Set<string>();
  let changes: readonly Change[] = [...entries.map(({ change }) => change), ...assumed];
  while (changes.length > 0) {
    // With a record comes the government that its id names: whose it is decides who may see it.
    const named = changes.map(({ id }) => firstSegment(id));
    const wanted = [...named, ...pointedAt(changes)].filter((id) => !loaded.has(id));
    const found = await store.entries([...new Set(wanted)]);
    const people = [...changes, ...found.map(({ change }) => change)].filter(isPerson);
    const about = await store.referring([...new Set(people.map(({ id }) => id))]);
    const more = [...found, ...(await store.entries(about.filter((id) => !loaded.has(id)))).filter(isAboutPerson)];
    for (const { change } of more) {
      loaded.add(change.id);
      foreign.add(change.id);
    }
    entries.push(...more);
    changes = more.map(({ change }) => change);
  }
  return { entries: entries.sort((a, b) => a.revision - b.revision), foreign };
}

const pointedAt = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) => (change.op === 'assert' ? referencesOf(change.record).map(({ target }) => target) : []));

const isPerson = (change: Change): boolean => change.op === 'assert' && change.record.kind === 'person';

const isAboutPerson = ({ change }: Entry): boolean =>
  change.op !== 'assert' || change.record.kind === 'absence' || change.record.kind === 'tenure';
