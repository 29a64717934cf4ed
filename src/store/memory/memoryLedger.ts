import { noHash } from '../../ledger/chain.js';
import type { Entry, Proposal, RecordedChangeSet } from '../../ledger/entry.js';
import type { Kind } from '../../model/record.js';
import { referencesOf } from '../../model/references.js';
import type { RecordedTime } from '../../model/time.js';
import { checkOrder } from '../order.js';
import type { Head, LedgerReader, LedgerWriter } from '../store.js';

const nothing: LedgerReader = {
  head: async () => ({ revision: 0, recordedAt: null, hash: noHash }),
  command: async () => undefined,
  changes: async () => [],
  revisionAt: async () => 0,
  entries: async () => [],
  entriesOf: async () => [],
  referring: async () => [],
  governmentOf: async () => undefined,
  governments: async () => [],
  counts: async () => ({}),
  proposals: async () => [],
};

/**
 * A ledger in memory, on top of another one (`base`) that it reads and leaves as it is.
 *
 * So it is a ledger of its own, the work of a writer that is not yet decided on, or a place to try changes in.
 */
export class MemoryLedger implements LedgerWriter {
  readonly #base: LedgerReader;
  readonly #own: RecordedChangeSet[] = [];
  readonly #byCommand = new Map<string, RecordedChangeSet>();
  readonly #byId = new Map<string, Entry[]>();
  readonly #placeOf = new Map<Entry, number>();
  readonly #byGovernment = new Map<string | null, Entry[]>();
  readonly #governmentById = new Map<string, string | null>();
  readonly #kindById = new Map<string, Kind>();
  /** For each target, the records that point at it, with the place at which they first did. */
  readonly #pointing = new Map<string, Map<string, number>>();
  readonly #proposals = new Map<string, Proposal | null>();
  #places = 0;

  constructor(base: LedgerReader = nothing) {
    this.#base = base;
  }

  /** What was appended here, in order. */
  get appended(): readonly RecordedChangeSet[] {
    return this.#own;
  }

  /** The proposals that came here, or went (`null`). */
  get proposed(): ReadonlyMap<string, Proposal | null> {
    return this.#proposals;
  }

  async head(): Promise<Head> {
    const last = this.#own.at(-1);
    return last === undefined
      ? this.#base.head()
      : { revision: last.revision, recordedAt: last.recordedAt, hash: last.hash };
  }

  async append(changeSets: readonly RecordedChangeSet[]): Promise<void> {
    let head = await this.head();
    // All are asked at once: the base may be far away.
    const [used, homes] = await Promise.all([
      Promise.all(changeSets.map(({ commandId }) => this.command(commandId))),
      Promise.all(changeSets.map(({ changes }) => Promise.all(changes.map(({ id }) => this.governmentOf(id))))),
    ]);
    // From here on nothing waits: a reader sees a change set whole, or not at all.
    for (const [index, changeSet] of changeSets.entries()) {
      checkOrder(changeSet, head, used[index] !== undefined || this.#byCommand.has(changeSet.commandId));
      this.#take(changeSet, homes[index] ?? []);
      head = changeSet;
    }
  }

  /** `homes` are the governments of what it changes, where they were known before it came. */
  #take(changeSet: RecordedChangeSet, homes: readonly (string | null | undefined)[]): void {
    this.#own.push(changeSet);
    this.#byCommand.set(changeSet.commandId, changeSet);
    for (const [index, change] of changeSet.changes.entries()) {
      const entry: Entry = { revision: changeSet.revision, recordedAt: changeSet.recordedAt, change };
      const known = homes[index] === undefined ? this.#governmentById.get(change.id) : homes[index];
      const government = known === undefined ? (changeSet.governments[index] ?? null) : known;
      this.#governmentById.set(change.id, government);
      this.#placeOf.set(entry, this.#placeOf.size);
      appendTo(this.#byId, change.id, entry);
      appendTo(this.#byGovernment, government, entry);
      if (change.op !== 'assert') continue;
      this.#kindById.set(change.id, change.record.kind);
      for (const { target } of referencesOf(change.record)) {
        const pointing = this.#pointing.get(target) ?? new Map<string, number>();
        this.#pointing.set(target, pointing);
        if (!pointing.has(change.id)) pointing.set(change.id, this.#places++);
      }
    }
  }

  async propose(proposal: Proposal): Promise<void> {
    this.#proposals.set(proposal.commandId, proposal);
  }

  async settle(commandId: string): Promise<void> {
    this.#proposals.set(commandId, null);
  }

  async command(commandId: string): Promise<RecordedChangeSet | undefined> {
    return this.#byCommand.get(commandId) ?? this.#base.command(commandId);
  }

  async changes(after: number, first: number): Promise<readonly RecordedChangeSet[]> {
    const below = await this.#base.changes(after, first);
    return [...below, ...this.#own.filter(({ revision }) => revision > after).slice(0, first - below.length)];
  }

  async revisionAt(knownAt: RecordedTime): Promise<number> {
    return (
      this.#own.findLast(({ recordedAt }) => recordedAt <= knownAt)?.revision ?? (await this.#base.revisionAt(knownAt))
    );
  }

  async entries(ids: readonly string[]): Promise<readonly Entry[]> {
    const own = [...new Set(ids)].flatMap((id) => this.#byId.get(id) ?? []);
    const place = (entry: Entry): number => this.#placeOf.get(entry) ?? 0;
    return [...(await this.#base.entries(ids)), ...own.sort((a, b) => place(a) - place(b))];
  }

  async entriesOf(government: string | null): Promise<readonly Entry[]> {
    return [...(await this.#base.entriesOf(government)), ...(this.#byGovernment.get(government) ?? [])];
  }

  async referring(ids: readonly string[]): Promise<readonly string[]> {
    const own = ids.flatMap((id) => [...(this.#pointing.get(id) ?? [])]).sort(([, a], [, b]) => a - b);
    return [...new Set([...(await this.#base.referring(ids)), ...own.map(([id]) => id)])];
  }

  async governmentOf(id: string): Promise<string | null | undefined> {
    const own = this.#governmentById.get(id);
    return own === undefined ? this.#base.governmentOf(id) : own;
  }

  async governments(): Promise<readonly string[]> {
    const own = [...this.#byGovernment.keys()].filter((each) => each !== null);
    return [...new Set([...(await this.#base.governments()), ...own])];
  }

  async counts(): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = { ...(await this.#base.counts()) };
    for (const [id, kind] of this.#kindById) {
      if ((await this.#base.governmentOf(id)) === undefined) counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  }

  async proposals(): Promise<readonly Proposal[]> {
    const below = (await this.#base.proposals()).filter(({ commandId }) => !this.#proposals.has(commandId));
    return [...below, ...[...this.#proposals.values()].filter((each) => each !== null)];
  }
}

function appendTo<K>(index: Map<K, Entry[]>, key: K, entry: Entry): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}
