import { buildGraph, type GovernmentGraph } from '../graph/governmentGraph.js';
import { type AsOf, Snapshot } from '../graph/snapshot.js';
import type { Entry } from '../ledger/entry.js';
import { firstSegment } from '../ledger/government.js';
import type { Change } from '../model/changeSet.js';
import { referencesOf } from '../model/references.js';
import type { Store } from '../store/store.js';
import { hashOf } from '../util/hash.js';

/** Gives snapshots of one government each, out of graphs that are kept while nothing is recorded that concerns them. */
export interface SnapshotSource {
  /** `assumed` changes are taken as known from `asOf.knownAt` on; nothing of them is recorded or kept. */
  open(government: string, asOf: AsOf, assumed?: readonly Change[]): Promise<Snapshot>;
}

export function createSnapshotSource(store: Store, timeZone: string): SnapshotSource {
  const kept = new Map<string, Kept>();

  async function current(government: string): Promise<GovernmentGraph> {
    const { revision } = await store.head();
    const known = kept.get(government);
    if (known !== undefined && !(await concerns(store, government, known, revision))) {
      // Another question may have put a newer one there meanwhile.
      if (kept.get(government) === known) kept.set(government, { ...known, revision });
      return known.graph;
    }
    const graph = loadEntries(store, government, []).then(({ entries, foreign }) => buildGraph(entries, foreign));
    kept.set(government, { revision, graph });
    // What could not be read is read again when it is asked for again.
    graph.catch(() => kept.get(government)?.graph === graph && kept.delete(government));
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

interface Kept {
  readonly revision: number;
  readonly graph: Promise<GovernmentGraph>;
}

/** Reading more change sets than this takes longer than building anew. */
const readAtMost = 500;

/** Whether anything recorded since, up to `revision`, may be part of the graph of `government`. */
async function concerns(store: Store, government: string, known: Kept, revision: number): Promise<boolean> {
  if (revision === known.revision) return false;
  if (revision < known.revision || revision > known.revision + readAtMost) return true;
  const graph = await known.graph;
  return (await store.changes(known.revision, revision - known.revision)).some(({ changes, governments }) =>
    changes.some(
      (change, index) =>
        governments[index] === government ||
        governments[index] === null ||
        // A government, which an id here may be named for.
        !change.id.includes('/') ||
        [change.id, ...pointedAt([change])].some((id) => graph.hasNode(id)),
    ),
  );
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
