import {
  bytesOf,
  copyOf,
  emptyGraph,
  type GovernmentGraph,
  knownUpTo,
  lastRecorded,
} from '../graph/governmentGraph.js';
import { grow } from '../graph/grow.js';
import { Memo } from '../graph/memo.js';
import { type AsOf, carryOver, RecordView } from '../graph/recordView.js';
import { Snapshot } from '../graph/snapshot.js';
import type { Head, Store } from '../store/store.js';
import type { AssumedChanges } from './assumption.js';
import { entriesSince, entriesUpTo } from './entriesFor.js';

/** Gives snapshots of one government each, out of graphs that the memo holds and that grow with the ledger. */
export interface SnapshotSource {
  /** `assumed` changes are taken as known from `asOf.knownAt` on; nothing of them is recorded. */
  open(government: string, asOf: AsOf, assumed?: AssumedChanges | null): Promise<Snapshot>;
  /** The governments whose graphs are in memory. */
  inMemory(): readonly string[];
}

/** A graph, and up to where in the ledger it knows everything. */
interface Grown {
  readonly graph: GovernmentGraph;
  end: End;
}
type End = Pick<Head, 'revision' | 'hash'>;

/** So many change sets are read at once. */
const page = 50;

export function createSnapshotSource(store: Store, timeZone: string, memo = new Memo()): SnapshotSource {
  const graphs = memo.section(store, 'graphs');
  const working = new Map<string, Promise<Grown>>();

  const heldUnder = (key: string) => memo.find(graphs, key)?.value as Grown | undefined;

  /** What `work` makes for `key`, once for all that wait for it meanwhile. */
  function once(key: string, work: () => Promise<Grown>): Promise<Grown> {
    const begun = working.get(key) ?? work().finally(() => working.delete(key));
    working.set(key, begun);
    return begun;
  }

  function hold(key: string, grown: Grown): Grown {
    memo.add(graphs, key, { value: grown, reads: null }, bytesOf(grown.graph));
    return grown;
  }

  async function current(government: string): Promise<GovernmentGraph> {
    const head = await store.head();
    const held = heldUnder(government);
    if (held !== undefined && isSame(held.end, head)) return held.graph;
    const grown = await once(government, () => upToDate(government));
    // What was begun for an earlier question may know less.
    return grown.end.revision < head.revision ? current(government) : grown.graph;
  }

  async function upToDate(government: string): Promise<Grown> {
    const head = await store.head();
    const held = heldUnder(government);
    if (held !== undefined) {
      if (await follow(government, held, head)) return held;
      memo.remove(graphs, government, held);
      memo.forget(held.graph);
    }
    return hold(government, { graph: await build(government, head.revision), end: head });
  }

  /**
   * Lets `grown` know everything up to `head`; `false` where that does not follow what it knows, as the ledger was exchanged for
   * another one, or where there are more change sets to read than it has records.
   */
  async function follow(government: string, grown: Grown, head: End): Promise<boolean> {
    const { graph } = grown;
    if (head.revision - grown.end.revision > graph.order) return false;
    while (grown.end.revision < head.revision) {
      const { revision, hash } = grown.end;
      const changeSets = await store.changes(revision, Math.min(page, head.revision - revision));
      const last = changeSets.at(-1);
      if (last === undefined || changeSets[0]?.previousHash !== hash) return false;
      const followed = await entriesSince(store, { government, graph, revision }, changeSets);
      // From here on nothing waits: whoever asks finds all of it. Should it fail halfway, nobody finds it.
      memo.remove(graphs, government, grown);
      carryOver(memo, graph, grow(graph, followed));
      grown.end = { revision: last.revision, hash: last.hash };
      hold(government, grown);
    }
    return isSame(grown.end, head);
  }

  async function build(government: string, revision: number): Promise<GovernmentGraph> {
    const graph = emptyGraph();
    grow(graph, await entriesUpTo(store, government, revision));
    return graph;
  }

  /** What was known at one time stays the same, so nothing that is recorded later concerns it. */
  async function assuming(government: string, asOf: AsOf, assumed: AssumedChanges): Promise<GovernmentGraph> {
    const { revision, knownAt } = asOf;
    const key = `${government} ${revision} ${knownAt} ${assumed.hash}`;
    const grown = heldUnder(key) ?? (await once(key, async () => hold(key, await grownBy(government, asOf, assumed))));
    return grown.graph;
  }

  async function grownBy(government: string, { revision, knownAt }: AsOf, assumed: AssumedChanges): Promise<Grown> {
    const known = await current(government);
    const isLast = knownUpTo(known, knownAt) === lastRecorded(known);
    const graph = isLast ? copyOf(known) : await build(government, revision);
    const changeSet = { ...assumed, revision: revision + 1, recordedAt: knownAt };
    grow(graph, await entriesSince(store, { government, graph, revision }, [changeSet]));
    return { graph, end: { revision, hash: assumed.hash } };
  }

  return {
    // Under longer keys stands what is assumed.
    inMemory: () => graphs.entries.map(({ key }) => key).filter((key) => !key.includes(' ')),
    async open(government, asOf, assumed = null) {
      const graph = assumed === null ? await current(government) : await assuming(government, asOf, assumed);
      const { knownAt, revision } = asOf;
      const knowledge = { government, knownAt, revision, timeZone, assumed: assumed?.hash ?? null };
      return new Snapshot(new RecordView(graph, knowledge, memo), asOf.at);
    },
  };
}

const isSame = (a: End, b: End): boolean => a.revision === b.revision && a.hash === b.hash;
