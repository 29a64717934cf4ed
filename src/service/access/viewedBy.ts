import { buildGraph } from '../../graph/governmentGraph.js';
import { RecordView } from '../../graph/recordView.js';
import { Snapshot } from '../../graph/snapshot.js';
import type { Entry, RecordedChangeSet } from '../../ledger/entry.js';
import { type Lens, publicForm } from '../../ledger/lens.js';
import type { Change } from '../../model/changeSet.js';
import type { Kind } from '../../model/record.js';
import { may, type Viewer } from '../../model/viewer.js';
import type { LedgerReader, Store } from '../../store/store.js';
import type { Context } from '../context.js';
import type { SnapshotSource } from '../snapshots.js';

/**
 * The context of one viewer: what they may not see is not there for them, in lists, counts, search and errors alike.
 *
 * Answers are decided on everything that is known all the same, and only shown in part: hiding an absence from the
 * one who decides would name somebody who is away.
 */
export function viewedBy(context: Context, viewer: Viewer, secondPerson: readonly Kind[] = []): Context {
  const lens = lensOf(viewer);
  return {
    ...context,
    viewer,
    secondPerson,
    store: lens === null ? context.store : visibleStore(context.store, viewer, lens),
    snapshots: lens === null ? context.snapshots : visibleSnapshots(context, viewer, lens),
  };
}

// Viewers with the same rights see the same, and what was made for one of them serves the others.
const lenses = new Map<string, Lens>();

/** What `viewer` sees of a record; `null` for whoever sees everything. */
function lensOf(viewer: Viewer): Lens | null {
  if (may(viewer, 'recorder', null)) return null;
  const rights = JSON.stringify(viewer.grants.map(({ role, government }) => [government, role === 'reader']).sort());
  const known = lenses.get(rights);
  if (known !== undefined) return known;
  const { grants } = viewer;
  const lens: Lens = (record, government) => {
    const of = { subject: '', grants };
    if (!may(of, 'reader', government)) return undefined;
    return may(of, 'recorder', government) ? record : publicForm(record);
  };
  lenses.set(rights, lens);
  return lens;
}

function visibleSnapshots({ snapshots, memo, timeZone }: Context, viewer: Viewer, lens: Lens): SnapshotSource {
  const nothing = buildGraph([]);
  return {
    async open(government, asOf, assumed) {
      if (!may(viewer, 'reader', government)) {
        const { at, knownAt, revision } = asOf;
        const knowledge = { government, knownAt, revision, timeZone, assumed: null };
        return new Snapshot(new RecordView(nothing, knowledge, memo), at);
      }
      return (await snapshots.open(government, asOf, assumed)).seenThrough(lens);
    },
  };
}

function visibleStore(store: Store, viewer: Viewer, lens: Lens): Store {
  return {
    name: store.name,
    ...(store.following === undefined ? {} : { following: store.following }),
    ...visibleReader(store, viewer, lens),
    // Whether a command was used is the same for everybody: a retry must find what it recorded.
    write: (work) =>
      store.write((ledger) =>
        work({
          ...visibleReader(ledger, viewer, lens),
          command: (commandId) => ledger.command(commandId),
          append: (changeSets) => ledger.append(changeSets),
          propose: (proposal) => ledger.propose(proposal),
          settle: (commandId) => ledger.settle(commandId),
        }),
      ),
    close: () => store.close(),
  };
}

function visibleReader(reader: LedgerReader, viewer: Viewer, lens: Lens): LedgerReader {
  const readable = (government: string | null): boolean => may(viewer, 'reader', government);
  const governmentOf = async (id: string): Promise<string | null | undefined> => {
    const government = await reader.governmentOf(id);
    return government === undefined || readable(government) ? government : undefined;
  };
  const seen = (change: Change, government: string | null): readonly Change[] => {
    if (change.op !== 'assert') return readable(government) ? [change] : [];
    const record = lens(change.record, government);
    return record === undefined ? [] : [{ ...change, record }];
  };
  const seenEntries = (entries: readonly Entry[], government: string | null): readonly Entry[] =>
    entries.flatMap((entry) => seen(entry.change, government).map((change) => ({ ...entry, change })));

  /** A change set without what is hidden. Why somebody's absence was recorded tells why they are away. */
  const seenChangeSet = async (changeSet: RecordedChangeSet): Promise<readonly RecordedChangeSet[]> => {
    const { changes, governments } = changeSet;
    const kept = changes.flatMap((change, index) =>
      seen(change, governments[index] ?? null).map((each) => ({
        change: each,
        government: governments[index] ?? null,
      })),
    );
    if (kept.length === 0) return [];
    const shown = {
      ...changeSet,
      changes: kept.map(({ change }) => change),
      governments: kept.map(({ government }) => government),
    };
    const hidden = new Set(governments.filter((government) => !may(viewer, 'recorder', government)));
    const ids = changes.filter((_, index) => hidden.has(governments[index] ?? null)).map(({ id }) => id);
    const recorded = await reader.entries(ids);
    const telling = recorded.some(({ change }) => change.op === 'assert' && change.record.kind === 'absence');
    if (!telling) return [shown];
    return [{ ...shown, commandId: `undisclosed/${changeSet.revision}`, reason: '事由不公开 undisclosed', basis: [] }];
  };

  return {
    head: () => reader.head(),
    async command(commandId) {
      const found = await reader.command(commandId);
      return found === undefined ? undefined : (await seenChangeSet(found))[0];
    },
    async changes(after, first) {
      const found: RecordedChangeSet[] = [];
      for (let last = after; found.length < first; ) {
        const page = await reader.changes(last, first);
        if (page.length === 0) break;
        for (const changeSet of page) found.push(...(await seenChangeSet(changeSet)));
        last = page.at(-1)?.revision ?? last;
      }
      return found.slice(0, first);
    },
    revisionAt: (knownAt) => reader.revisionAt(knownAt),
    async entries(ids) {
      const homes = new Map<string, string | null | undefined>();
      for (const id of new Set(ids)) homes.set(id, await reader.governmentOf(id));
      return (await reader.entries(ids)).flatMap((entry) => seenEntries([entry], homes.get(entry.change.id) ?? null));
    },
    entriesOf: async (government) =>
      readable(government) ? seenEntries(await reader.entriesOf(government), government) : [],
    async referring(ids) {
      const found = await reader.referring(ids);
      const homes = await Promise.all(found.map(governmentOf));
      return found.filter((_, index) => homes[index] !== undefined);
    },
    governmentOf,
    governments: async () => (await reader.governments()).filter(readable),
    async counts() {
      const kinds = new Map<string, Kind>();
      for (const government of [...(await reader.governments()).filter(readable), null]) {
        for (const { change } of await reader.entriesOf(government)) {
          if (change.op === 'assert') kinds.set(change.id, change.record.kind);
        }
      }
      const counts: Record<string, number> = {};
      for (const kind of kinds.values()) counts[kind] = (counts[kind] ?? 0) + 1;
      return counts;
    },
    proposals: async () =>
      (await reader.proposals()).filter(({ governments }) =>
        governments.every((each) => may(viewer, 'recorder', each)),
      ),
  };
}
