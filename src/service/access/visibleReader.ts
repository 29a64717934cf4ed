import type { Entry, Proposal, RecordedChangeSet } from '../../ledger/entry.js';
import { type Lens, undisclosed } from '../../ledger/lens.js';
import type { Change } from '../../model/changeSet.js';
import type { Kind } from '../../model/record.js';
import { may, type Viewer } from '../../model/viewer.js';
import type { LedgerReader } from '../../store/store.js';
import { hashOf } from '../../util/hash.js';

/** The ledger as far as `viewer` may see it, each record through `lens`. */
export function visibleReader(reader: LedgerReader, viewer: Viewer, lens: Lens): LedgerReader {
  const rights: Rights = { reader, viewer, lens };
  const governmentOf = async (id: string): Promise<string | null | undefined> => {
    const government = await reader.governmentOf(id);
    return government === undefined || mayRead(rights, government) ? government : undefined;
  };
  return {
    head: () => reader.head(),
    revisionAt: (knownAt) => reader.revisionAt(knownAt),
    governmentOf,
    governments: () => visibleGovernments(rights),
    counts: () => visibleCounts(rights),
    changes: (after, first) => visibleChangeSets(rights, after, first),
    async command(commandId) {
      const found = await reader.command(commandId);
      return found === undefined ? undefined : visibleParts(rights, found)[0];
    },
    async entries(ids) {
      const homes = new Map<string, string | null | undefined>();
      for (const id of new Set(ids)) homes.set(id, await reader.governmentOf(id));
      const found = await reader.entries(ids);
      return found.flatMap((entry) => visibleEntries(rights, [entry], homes.get(entry.change.id) ?? null));
    },
    entriesOf: async (government) =>
      mayRead(rights, government) ? visibleEntries(rights, await reader.entriesOf(government), government) : [],
    async referring(ids) {
      const found = await reader.referring(ids);
      const homes = await Promise.all(found.map(governmentOf));
      return found.filter((_, index) => homes[index] !== undefined);
    },
    async proposals() {
      if (viewer.person === undefined && viewer.grants.every(({ role }) => role === 'reader')) return [];
      const waiting = await reader.proposals();
      return waiting.flatMap((proposal) =>
        proposal.governments.every((each) => may(viewer, 'recorder', each)) ? [proposal] : chargeOf(viewer, proposal),
      );
    },
  };
}

interface Rights {
  /** Shows everything. */
  readonly reader: LedgerReader;
  readonly viewer: Viewer;
  readonly lens: Lens;
}

const mayRead = ({ viewer }: Rights, government: string | null): boolean => may(viewer, 'reader', government);

const visibleGovernments = async (rights: Rights): Promise<readonly string[]> =>
  (await rights.reader.governments()).filter((each) => mayRead(rights, each));

/** The change as the viewer may see it; none where it is hidden. */
function visibleChange(rights: Rights, change: Change, government: string | null): readonly Change[] {
  if (change.op !== 'assert') return mayRead(rights, government) ? [change] : [];
  const record = rights.lens(change.record, government);
  return record === undefined ? [] : [{ ...change, record }];
}

const visibleEntries = (rights: Rights, entries: readonly Entry[], government: string | null): readonly Entry[] =>
  entries.flatMap((entry) => visibleChange(rights, entry.change, government).map((change) => ({ ...entry, change })));

/** A change set without what is hidden; none where all of it is. */
function visibleParts(rights: Rights, changeSet: RecordedChangeSet): readonly RecordedChangeSet[] {
  const { changes, governments } = changeSet;
  const visible = changes.flatMap((change, index) => {
    const government = governments[index] ?? null;
    return visibleChange(rights, change, government).map((each) => ({ change: each, government }));
  });
  if (visible.length === 0) return [];
  const shown = {
    ...changeSet,
    changes: visible.map(({ change }) => change),
    governments: visible.map(({ government }) => government),
  };
  // Why something was recorded, what its author called it and what it rests on may tell why a person is away.
  if (governments.every((government) => may(rights.viewer, 'recorder', government))) return [shown];
  return [{ ...shown, commandId: `undisclosed/${changeSet.revision}`, reason: undisclosed, basis: [] }];
}

/** A page of `first` change sets, however many are hidden in between. */
async function visibleChangeSets(rights: Rights, after: number, first: number): Promise<readonly RecordedChangeSet[]> {
  const found: RecordedChangeSet[] = [];
  for (let last = after; found.length < first; ) {
    const page = await rights.reader.changes(last, first);
    if (page.length === 0) break;
    for (const changeSet of page) found.push(...visibleParts(rights, changeSet));
    last = page.at(-1)?.revision ?? last;
  }
  return found.slice(0, first);
}

async function visibleCounts(rights: Rights): Promise<Readonly<Record<string, number>>> {
  const kinds = new Map<string, Kind>();
  for (const government of [...(await visibleGovernments(rights)), null]) {
    for (const { change } of await rights.reader.entriesOf(government)) {
      if (change.op === 'assert') kinds.set(change.id, change.record.kind);
    }
  }
  const counts: Record<string, number> = {};
  for (const kind of kinds.values()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const charge = 'charge/';

/** The record by which a `commandId` names a charge that `chargeOf` shows; `null`: it names none. */
export const chargedRecord = (commandId: string): string | null =>
  commandId.startsWith(charge) ? commandId.slice(charge.length) : null;

/**
 * What somebody sees of a proposal who may not record there and is to accept a part of it: what charges them, with the note
 * for them; and not why, nor what else stands in it.
 */
export function chargeOf(viewer: Viewer, proposal: Proposal): readonly Proposal[] {
  const { person } = viewer;
  if (!proposal.governments.every((each) => may(viewer, 'reader', each))) return [];
  const charges = (proposal.charges ?? []).filter(({ people }) => person !== undefined && people.includes(person));
  const [first] = charges;
  if (first === undefined) return [];
  const { changes = [], validFrom } = proposal.input as {
    readonly changes?: readonly Asserting[];
    readonly validFrom?: unknown;
  };
  const own = changes.flatMap(({ assert = {} }) =>
    Object.entries(assert).flatMap(([kind, record]) => {
      if (!charges.some((charge) => charge.record === record.id)) return [];
      const { reason: _reason, basis: _basis, ...fields } = record;
      return [{ assert: { [kind]: fields } }];
    }),
  );
  const commandId = `${charge}${first.record}`;
  const from = validFrom === undefined ? {} : { validFrom };
  const input = { commandId, reason: undisclosed, basis: [], ...from, changes: own };
  return [{ ...proposal, commandId, contentHash: hashOf(input), input, charges }];
}

interface Asserting {
  readonly assert?: Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly id?: unknown }>>;
}
