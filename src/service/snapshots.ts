import { buildGraph, bytesOf, type GovernmentGraph } from '../graph/governmentGraph.js';
import { Memo } from '../graph/memo.js';
import { type AsOf, carryOver, RecordView } from '../graph/recordView.js';
import { Snapshot } from '../graph/snapshot.js';
import type { Entry } from '../ledger/entry.js';
import { firstSegment } from '../ledger/government.js';
import { hiddenFields } from '../ledger/lens.js';
import { type Change, recordsIn } from '../model/changeSet.js';
import { referencesOf } from '../model/references.js';
import type { Store } from '../store/store.js';
import type { AssumedChanges } from './assumption.js';

/** Gives snapshots of one government each, out of graphs that the memo holds while nothing is recorded that concerns them. */
export interface SnapshotSource {
  /** `assumed` changes are taken as known from `asOf.knownAt` on; nothing of them is recorded. */
  open(government: string, asOf: AsOf, assumed?: AssumedChanges | null): Promise<Snapshot>;
  /** The governments whose graphs are held. */
  held(): readonly string[];
}

export function createSnapshotSource(store: Store, timeZone: string, memo = new Memo()): SnapshotSource {
  const graphs = memo.section(store, 'graphs');
  const building = new Map<string, Promise<Built>>();

  /** The graph under `key`; one that is not there yet is built once for all that wait for it. */
  function builtOnce(key: string, load: () => Promise<Loaded>, earlier?: Built): Promise<Built> {
    const built = memo.find(graphs, key)?.value as Built | undefined;
    if (built !== undefined && built !== earlier) return Promise.resolve(built);
    const begun = building.get(key) ?? build(key, load, earlier).finally(() => building.delete(key));
    building.set(key, begun);
    return begun;
  }

  async function build(key: string, load: () => Promise<Loaded>, earlier?: Built): Promise<Built> {
    const { revision } = await store.head();
    const { entries, foreign } = await load();
    const built = { revision, graph: buildGraph(entries, foreign) };
    if (earlier !== undefined) {
      carryOver(memo, earlier.graph, built.graph);
      memo.remove(graphs, key, earlier);
    }
    memo.add(graphs, key, { value: built, reads: null }, bytesOf(built.graph));
    return built;
  }

  async function current(government: string): Promise<GovernmentGraph> {
    for (let earlier: Built | undefined; ; ) {
      const { revision } = await store.head();
      const built = await builtOnce(government, () => loadEntries(store, government, []), earlier);
      if (!(await concerns(store, government, built, revision))) {
        built.revision = Math.max(built.revision, revision);
        return built.graph;
      }
      earlier = built;
    }
  }

  /** What was known at one time stays the same, so nothing that is recorded later concerns it. */
  async function assuming(government: string, asOf: AsOf, { changes, hash }: AssumedChanges): Promise<GovernmentGraph> {
    const { graph } = await builtOnce(`${government} ${asOf.revision} ${asOf.knownAt} ${hash}`, async () => {
      const { entries, foreign } = await loadEntries(store, government, changes);
      const recorded = entries.filter(({ recordedAt }) => recordedAt <= asOf.knownAt);
      return { entries: [...recorded, ...changes.map((change) => entryOf(change, asOf))], foreign };
    });
    return graph;
  }

  return {
    // Under longer keys stands what is assumed.
    held: () => graphs.entries.map(({ key }) => key).filter((key) => !key.includes(' ')),
    async open(government, asOf, assumed = null) {
      const graph = assumed === null ? await current(government) : await assuming(government, asOf, assumed);
      const { knownAt, revision } = asOf;
      const knowledge = { government, knownAt, revision, timeZone, assumed: assumed?.hash ?? null };
      return new Snapshot(new RecordView(graph, knowledge, memo), asOf.at);
    },
  };
}

interface Built {
  /** Nothing recorded up to here concerns the graph, unless it is in it. */
  revision: number;
  readonly graph: GovernmentGraph;
}

/** Reading more change sets than this takes longer than building anew. */
const readAtMost = 500;

/** Whether anything recorded since, up to `revision`, may be part of the graph of `government`. */
async function concerns(store: Store, government: string, built: Built, revision: number): Promise<boolean> {
  if (revision === built.revision) return false;
  // Another question may have built a newer one meanwhile; else the ledger was exchanged for an older one.
  if (revision < built.revision) return (await store.head()).revision < built.revision;
  if (revision > built.revision + readAtMost) return true;
  return (await store.changes(built.revision, revision - built.revision)).some(({ changes, governments }) =>
    changes.some(
      (change, index) =>
        governments[index] === government ||
        governments[index] === null ||
        // A government, which an id here may be named for.
        !change.id.includes('/') ||
        [change.id, ...pointedAt([change])].some((id) => built.graph.hasNode(id)),
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

/** What only recorders may see leads nowhere: what is loaded can be found by every reader. */
const pointedAt = (changes: readonly Change[]): string[] =>
  recordsIn(changes).flatMap((record) =>
    referencesOf(record).flatMap(({ field, target }) => (hiddenFields[record.kind]?.includes(field) ? [] : [target])),
  );

const isPerson = (change: Change): boolean => change.op === 'assert' && change.record.kind === 'person';

const isAboutPerson = ({ change }: Entry): boolean =>
  change.op !== 'assert' || change.record.kind === 'absence' || change.record.kind === 'tenure';
