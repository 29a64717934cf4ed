import { type GovernmentGraph, isPart, isPersonIn } from '../graph/governmentGraph.js';
import type { Followed } from '../graph/grow.js';
import { isPerson, leadsTo, tellsOf } from '../graph/reach.js';
import type { Entry } from '../ledger/entry.js';
import type { Change } from '../model/changeSet.js';
import type { RecordedTime } from '../model/time.js';
import type { LedgerReader } from '../store/store.js';
import { addTo, groupBy } from '../util/groupBy.js';

/** Changes with their place in the ledger, or the one that they are assumed to have. */
export interface Placed {
  readonly revision: number;
  readonly recordedAt: RecordedTime;
  readonly changes: readonly Change[];
  readonly governments: readonly (string | null)[];
}

/** Everything recorded up to `revision` that may be part of the graph of `government`. */
export async function entriesUpTo(ledger: LedgerReader, government: string, revision: number): Promise<Followed> {
  const upTo = ({ revision: each }: Entry) => each <= revision;
  const own = [...(await ledger.entriesOf(government)), ...(await ledger.entriesOf(null))].filter(upTo);
  const entries = await reachedFrom(own, () => false, {
    entries: async (ids) => (await ledger.entries(ids)).filter(upTo),
    referring: (ids) => ledger.referring(ids),
  });
  return { entries, home: new Set(own.map(idOf)) };
}

/** A graph that knows everything of one government up to a revision. */
export interface UpTo {
  readonly government: string;
  readonly graph: GovernmentGraph;
  readonly revision: number;
}

/**
 * What a graph has to be told of the change sets that follow: what they change of that which is part of it, and everything
 * recorded of what may become part.
 */
export async function entriesSince(
  ledger: LedgerReader,
  { government, graph, revision }: UpTo,
  changeSets: readonly Placed[],
): Promise<Followed> {
  const isThere = (id: string) => isPart(graph, id);
  const added = new Map<string, Entry[]>();
  /** Of each id, the government that the first of these changes says; that is its own if nothing was recorded of it before. */
  const homes = new Map<string, string | null | undefined>();
  const telling = new Map<string, string[]>();
  for (const { revision: at, recordedAt, changes, governments } of changeSets) {
    for (const [index, change] of changes.entries()) {
      if (!homes.has(change.id)) homes.set(change.id, governments[index]);
      addTo(added, change.id, { revision: at, recordedAt, change });
      for (const person of tellsOf(change)) addTo(telling, person, change.id);
    }
  }
  const entries = async (ids: readonly string[]) => [
    ...(await ledger.entries(ids)).filter((entry) => entry.revision <= revision),
    ...ids.flatMap((id) => added.get(id) ?? []),
  ];
  const referring = async (ids: readonly string[]) => [
    ...(await ledger.referring(ids)),
    ...ids.flatMap((id) => telling.get(id) ?? []),
  ];
  const own = [...homes].flatMap(([id, home]) => (home === government || home === null ? [id] : []));
  const told = [...telling].flatMap(([id, ids]) => (isPersonIn(graph, id) ? ids : []));
  const arriving = await entries([...new Set([...own, ...told])].filter((id) => !isThere(id)));
  const known = new Set(arriving.filter((entry) => entry.revision <= revision).map(idOf));
  const changed = [...added].flatMap(([id, each]) => (isThere(id) ? each : []));
  return {
    entries: await reachedFrom([...changed, ...arriving], isThere, { entries, referring }),
    home: new Set(own.filter((id) => !known.has(id))),
  };
}

/** In the order of the ledger, `start` with all that it leads to, wherever that was recorded, but for what is there. */
async function reachedFrom(
  start: readonly Entry[],
  isThere: (id: string) => boolean,
  ledger: Pick<LedgerReader, 'entries' | 'referring'>,
): Promise<readonly Entry[]> {
  const entries = [...start];
  const asked = new Set(start.map(idOf));
  const unasked = (ids: Iterable<string>): readonly string[] =>
    [...new Set(ids)].filter((id) => !isThere(id) && !asked.has(id));
  const read = async (ids: readonly string[]): Promise<readonly Entry[]> => {
    for (const id of ids) asked.add(id);
    return ledger.entries(ids);
  };
  for (let latest: readonly Entry[] = entries; latest.length > 0; ) {
    const found = await read(unasked(latest.flatMap(({ change }) => leadsTo(change))));
    const people = [...latest, ...found].filter(({ change }) => isPerson(change)).map(idOf);
    const about = groupBy(await ledger.entries(unasked(await ledger.referring([...new Set(people)]))), idOf);
    const telling = [...about].filter(([, each]) => each.some(({ change }) => tellsOf(change).length > 0));
    for (const [id] of telling) asked.add(id);
    latest = [...found, ...telling.flatMap(([, each]) => each)];
    for (const entry of latest) entries.push(entry);
  }
  return entries.sort((a, b) => a.revision - b.revision);
}

const idOf = ({ change }: Entry): string => change.id;
