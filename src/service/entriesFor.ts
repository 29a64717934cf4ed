import { type GovernmentGraph, isPart, isPersonIn } from '../graph/governmentGraph.js';
import type { Followed } from '../graph/grow.js';
import { isPerson, leadsTo, tellsOf } from '../graph/membership.js';
import type { Entry } from '../ledger/entry.js';
import type { Change } from '../model/changeSet.js';
import type { RecordedTime } from '../model/time.js';
import type { LedgerReader } from '../store/store.js';
import { groupBy } from '../util/groupBy.js';

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

/**
 * What `graph`, of `government` up to `revision`, has to be told of the change sets that follow: what they change of that
 * which is part of it, and everything recorded of what may become part.
 */
export async function entriesSince(
  ledger: LedgerReader,
  {
    government,
    graph,
    revision,
  }: { readonly government: string; readonly graph: GovernmentGraph; readonly revision: number },
  changeSets: readonly Placed[],
): Promise<Followed> {
  const isThere = (id: string) => isPart(graph, id);
  const added = changeSets.flatMap(({ revision: at, recordedAt, changes, governments }) =>
    changes.map((change, index) => ({ entry: { revision: at, recordedAt, change }, home: governments[index] })),
  );
  const addedTo = groupBy(
    added.map(({ entry }) => entry),
    idOf,
  );
  const entriesOf = async (ids: readonly string[]) => [
    ...(await ledger.entries(ids)).filter((entry) => entry.revision <= revision),
    ...ids.flatMap((id) => addedTo.get(id) ?? []),
  ];
  const isOwn = (home: string | null | undefined) => home === government || home === null;
  // What the first change of an id says of its government is so only where nothing was recorded of it before.
  const first = new Map(added.toReversed().map(({ entry, home }) => [idOf(entry), home]));
  const own = [...first].flatMap(([id, home]) => (isOwn(home) ? [id] : []));
  const told = added.flatMap(({ entry }) =>
    tellsOf(entry.change).some((id) => isPersonIn(graph, id)) ? [idOf(entry)] : [],
  );
  const start = await entriesOf([...new Set([...own, ...told])].filter((id) => !isThere(id)));
  const known = new Set(start.filter((entry) => entry.revision <= revision).map(idOf));
  const entries = await reachedFrom(
    [...start, ...[...addedTo].flatMap(([id, each]) => (isThere(id) ? each : []))],
    isThere,
    {
      entries: entriesOf,
      referring: async (ids) => [
        ...(await ledger.referring(ids)),
        ...added.flatMap(({ entry }) => (tellsOf(entry.change).some((id) => ids.includes(id)) ? [idOf(entry)] : [])),
      ],
    },
  );
  return { entries, home: new Set(own.filter((id) => !known.has(id))) };
}

/** In the order of the ledger, `start` with all that it leads to, wherever that was recorded, but for what is there. */
async function reachedFrom(
  start: readonly Entry[],
  isThere: (id: string) => boolean,
  ledger: Pick<LedgerReader, 'entries' | 'referring'>,
): Promise<readonly Entry[]> {
  const entries = [...start];
  const asked = new Set(start.map(idOf));
  const unasked = (ids: Iterable<string>): readonly string[] => {
    const found = [...new Set(ids)].filter((id) => !isThere(id) && !asked.has(id));
    for (const id of found) asked.add(id);
    return found;
  };
  for (let latest: readonly Entry[] = entries; latest.length > 0; ) {
    const found = await ledger.entries(unasked(latest.flatMap(({ change }) => leadsTo(change))));
    const people = [...latest, ...found].filter(({ change }) => isPerson(change)).map(idOf);
    const about = await ledger.referring([...new Set(people)]);
    const told = [...groupBy(await ledger.entries(about.filter((id) => !isThere(id) && !asked.has(id))), idOf)].filter(
      ([, each]) => each.some(({ change }) => tellsOf(change).length > 0),
    );
    unasked(told.map(([id]) => id));
    latest = [...found, ...told.flatMap(([, each]) => each)];
    for (const entry of latest) entries.push(entry);
  }
  return entries.sort((a, b) => a.revision - b.revision);
}

const idOf = ({ change }: Entry): string => change.id;
