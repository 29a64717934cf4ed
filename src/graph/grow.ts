import type { Entry } from '../ledger/entry.js';
import { owner } from '../ledger/government.js';
import { timelineOf, type Version } from '../ledger/timeline.js';
import type { RecordedTime } from '../model/time.js';
import { addTo } from '../util/groupBy.js';
import { emptyGraph, type GovernmentGraph, isPart, isPersonIn, lastForm, replaceTimeline } from './governmentGraph.js';
import { isPerson, leadsTo, tellsOf } from './reach.js';

/** What a graph is told of the ledger. */
export interface Followed {
  /**
   * In the order of the ledger: what was recorded since of what is part of the graph, and everything ever recorded of what may
   * become part. What does not is left out.
   */
  readonly entries: readonly Entry[];
  /** The ids among those that may become part that were recorded for this government, or for all. */
  readonly home: ReadonlySet<string>;
}

/** What growing altered. */
export interface Growth {
  /** Every version that is known since, or was known otherwise before. */
  readonly versions: readonly Version[];
  /** Whether a record that others may belong to belongs elsewhere since: whose those are may be otherwise too. */
  readonly ownersMoved: boolean;
}

/** The graph of what was recorded for one government: that of `entries`, in the order of the ledger. */
export function buildGraph(entries: readonly Entry[]): GovernmentGraph {
  const graph = emptyGraph();
  grow(graph, { entries, home: new Set(entries.map(({ change }) => change.id)) });
  return graph;
}

/**
 * Lets `graph` know what follows in the ledger; as known earlier, it stays what it was. To grow step by step, or all at once,
 * gives the same graph.
 */
export function grow(graph: GovernmentGraph, { entries, home }: Followed): Growth {
  const growing = new Growing(graph, home);
  for (const entry of entries) growing.take(entry);
  return growing.finish();
}

class Growing {
  readonly #graph: GovernmentGraph;
  readonly #home: ReadonlySet<string>;
  /** What was recorded of ids that are not part of the graph, or not yet. */
  readonly #waiting = new Map<string, Entry[]>();
  /** By the ids of which they tell, those that wait. */
  readonly #telling = new Map<string, string[]>();
  /** By id, what was recorded of ids that are part. */
  readonly #taken = new Map<string, Entry[]>();
  /** People who are part, of whom something is recorded among the entries. */
  readonly #people = new Set<string>();
  /** Ids that became part, of which nothing was known before. */
  readonly #joined = new Set<string>();

  constructor(graph: GovernmentGraph, home: ReadonlySet<string>) {
    this.#graph = graph;
    this.#home = home;
  }

  take(entry: Entry): void {
    const { change, recordedAt } = entry;
    const { id } = change;
    const told = tellsOf(change);
    if (this.#home.has(id) || told.some((each) => this.#isPersonHere(each))) this.#join([id], recordedAt);
    if (isPart(this.#graph, id)) {
      this.#join(this.#amend(entry), recordedAt);
      const recorded = this.#graph.getAttribute('recorded');
      if (recordedAt > (recorded.at(-1) ?? '')) recorded.push(recordedAt);
    } else {
      addTo(this.#waiting, id, entry);
      for (const each of told) addTo(this.#telling, each, id);
    }
  }

  /** `ids` become part, and all that they lead to. A list, and no recursion: paths may be as long as somebody records them. */
  #join(ids: readonly string[], since: RecordedTime): void {
    const following = [...ids];
    for (const id of following) {
      if (isPart(this.#graph, id)) continue;
      if (!this.#graph.hasNode(id)) this.#joined.add(id);
      this.#graph.mergeNode(id, { timeline: [], since, foreign: false });
      const waiting = this.#waiting.get(id) ?? [];
      this.#waiting.delete(id);
      for (const entry of waiting) for (const each of this.#amend(entry)) following.push(each);
    }
  }

  /** Notes what was recorded of what is part; gives the ids that this leads to. */
  #amend(entry: Entry): readonly string[] {
    const { change } = entry;
    addTo(this.#taken, change.id, entry);
    if (!isPerson(change)) return leadsTo(change);
    this.#people.add(change.id);
    return [...leadsTo(change), ...(this.#telling.get(change.id) ?? [])];
  }

  #isPersonHere = (id: string): boolean => this.#people.has(id) || isPersonIn(this.#graph, id);

  finish(): Growth {
    const graph = this.#graph;
    let ownersMoved = false;
    const versions: Version[] = [];
    for (const [id, entries] of this.#taken) {
      const before = ownership(graph, id);
      const timeline = graph.getNodeAttribute(id, 'timeline');
      if (timeline.length === 0) graph.setNodeAttribute(id, 'foreign', !this.#home.has(id));
      for (const each of replaceTimeline(graph, id, timelineOf(entries, timeline))) versions.push(each);
      ownersMoved ||= !this.#joined.has(id) && ownership(graph, id) !== before;
    }
    return { versions, ownersMoved };
  }
}

/** All of a record that tells whose others are. */
function ownership(graph: GovernmentGraph, id: string): string {
  const record = lastForm(graph, id);
  return record === undefined ? '' : `${record.kind === 'organization'} ${owner(record)}`;
}
