import { governmentOf } from '../ledger/government.js';
import type { Lens } from '../ledger/lens.js';
import type { Timeline, Version } from '../ledger/timeline.js';
import type { AnyRecord, Kind, RecordOf } from '../model/record.js';
import { referencesOf } from '../model/references.js';
import { contains, type Interval, type RecordedTime, type ValidTime } from '../model/time.js';
import { type GovernmentGraph, versionsOfId, versionsOfKind, versionsPointingAt } from './governmentGraph.js';
import { Horizon } from './horizon.js';

/** A moment on both axes: what was so at `at`, as known at `knownAt`, the last revision known then. */
export interface AsOf {
  readonly at: ValidTime;
  readonly knownAt: RecordedTime;
  readonly revision: number;
  /** Hash of the changes that are assumed beside what is recorded; absent where nothing is. */
  readonly assumed?: string;
}

/** What was found already for one revision: which versions are known does not depend on `at`. */
type Knowledge = Map<string, readonly Version[]>;

const keyOfKind = (kind: Kind): string => ` ${kind}`;
const keyOfPointing = (kind: Kind, field: string, target: string): string => `${kind} ${field} ${target}`;

/** Every key under which a record is read: by its id, by its kind, and by what it points at. */
export const keysOf = (record: AnyRecord): readonly string[] => [
  record.id,
  keyOfKind(record.kind),
  ...referencesOf(record).map(({ field, target }) => keyOfPointing(record.kind, field, target)),
];

/** The lens of whoever sees everything. */
const unaltered: Lens = (record) => record;

const knowledge = new WeakMap<Lens, WeakMap<GovernmentGraph, Map<number, Knowledge>>>();
const revisionsKept = 16;

function knowledgeOf(graph: GovernmentGraph, revision: number, lens: Lens): Knowledge {
  const byGraph = knowledge.get(lens) ?? new WeakMap<GovernmentGraph, Map<number, Knowledge>>();
  knowledge.set(lens, byGraph);
  const byRevision = byGraph.get(graph) ?? new Map<number, Knowledge>();
  byGraph.set(graph, byRevision);
  const kept = byRevision.get(revision) ?? new Map<string, readonly Version[]>();
  byRevision.delete(revision);
  byRevision.set(revision, kept);
  for (const oldest of byRevision.keys()) {
    if (byRevision.size <= revisionsKept) break;
    byRevision.delete(oldest);
  }
  return kept;
}

/**
 * One government at one moment on both axes of time. Read-only, and the only way to read the graph: no
 * method takes a time, so that no answer can mix two moments by accident.
 *
 * Lists come in the order of ids. `horizon` is the span around `at` in which every read made so far through
 * this snapshot gives the same; the envelope of an answer (R11) is built on it.
 */
export class Snapshot implements AsOf {
  readonly at: ValidTime;
  readonly knownAt: RecordedTime;
  readonly revision: number;
  readonly assumed?: string;
  readonly horizon: Horizon;
  readonly #graph: GovernmentGraph;
  readonly #lens: Lens;
  readonly #through: Lens;
  readonly #known: Knowledge;
  readonly #reads = new Set<string>();
  readonly #counted = new Set<Snapshot>();
  /** The span within which every name that was read stays the same. */
  readonly #naming: Horizon;

  /** Shows everything; `lens` is what whoever asked may see of it, through `shown`. */
  constructor(
    readonly government: string,
    graph: GovernmentGraph,
    asOf: AsOf,
    readonly timeZone: string,
    lens: Lens = unaltered,
    through: Lens = unaltered,
  ) {
    this.at = asOf.at;
    this.knownAt = asOf.knownAt;
    this.revision = asOf.revision;
    if (asOf.assumed !== undefined) this.assumed = asOf.assumed;
    this.horizon = new Horizon(asOf.at);
    this.#naming = new Horizon(asOf.at);
    this.#graph = graph;
    this.#lens = lens;
    this.#through = through;
    this.#known = knowledgeOf(graph, asOf.revision, through);
  }

  /** The same view, of which `shown` is what `lens` lets through. */
  seenThrough(lens: Lens): Snapshot {
    return new Snapshot(this.government, this.#graph, this, this.timeZone, lens);
  }

  /** The same as whoever asked may see it: for what they are shown, never to decide on. */
  get shown(): ShownSnapshot {
    return new ShownSnapshot(this.government, this.#graph, this, this.timeZone, this.#lens, this.#lens);
  }

  /** Stands for what was known: the same object for all snapshots that know the same, to keep things by. */
  get knowledge(): object {
    return this.#known;
  }

  /** The same government as known at the same time, at another instant. */
  atInstant(at: ValidTime): Snapshot {
    const { knownAt, revision, assumed } = this;
    const asOf = { at, knownAt, revision, ...(assumed === undefined ? {} : { assumed }) };
    return new Snapshot(this.government, this.#graph, asOf, this.timeZone, this.#lens);
  }

  /** The keys (`keysOf`) of all that was read so far through this snapshot, there or not. */
  get reads(): ReadonlySet<string> {
    const reads = new Set(this.#reads);
    for (const other of this.#counted) for (const key of other.reads) reads.add(key);
    return reads;
  }

  /** The ids of all records that were read so far through this snapshot, whenever they are in force. */
  idsRead(): readonly string[] {
    const versions = [...this.reads].flatMap((key) => this.#known.get(key) ?? []);
    return [...new Set(versions.map(({ record }) => record.id))].sort();
  }

  /** Whether all reads made so far through this snapshot, names among them, give the same at `at`. */
  readsAlikeAt(at: ValidTime): boolean {
    return this.horizon.reaches(at) && this.#naming.reaches(at);
  }

  /** Takes all that was read through `other`, a view of the same that reads alike here, as read through this one. */
  countAsRead(other: Snapshot): void {
    this.horizon.seeAll(other.horizon);
    this.#naming.seeAll(other.#naming);
    this.#counted.add(other);
  }

  /** Every id of which something was ever known, or is pointed at. */
  ids(): readonly string[] {
    return this.#graph.nodes();
  }

  /** Whether all that hangs on the record of this id is here: it was recorded for this government, or for all. */
  isHomeOf(id: string): boolean {
    return this.#graph.hasNode(id) && !this.#graph.getNodeAttribute(id, 'foreign');
  }

  /** The record of this id in force. */
  get(id: string): AnyRecord | undefined {
    return this.#inForce(this.history(id))[0];
  }

  /** The record of this id in force, if it is of this kind. */
  find<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    const record = this.get(id);
    return record?.kind === kind ? (record as unknown as RecordOf<K>) : undefined;
  }

  /** The records of `kind` in force whose `field` points at `target`. */
  pointing<K extends Kind>(kind: K, field: keyof RecordOf<K> & string, target: string): readonly RecordOf<K>[] {
    return this.#inForce(this.historyPointing(kind, field, target)) as unknown as RecordOf<K>[];
  }

  /** All records of `kind` in force. */
  all<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    return this.#inForce(this.historyOfKind(kind)) as unknown as RecordOf<K>[];
  }

  /** Every stretch known of this id, whenever it was so. */
  history(id: string): Timeline {
    return this.#knownVersions(id, () => versionsOfId(this.#graph, id));
  }

  /** Every stretch known of the records of `kind` whose `field` points at `target`, whenever it was so. */
  historyPointing(kind: Kind, field: string, target: string): readonly Version[] {
    return this.#knownVersions(keyOfPointing(kind, field, target), () =>
      versionsPointingAt(this.#graph, kind, field, target),
    );
  }

  /** Every stretch known of the records of `kind`, whenever it was so. */
  historyOfKind(kind: Kind): readonly Version[] {
    return this.#knownVersions(keyOfKind(kind), () => versionsOfKind(this.#graph, kind));
  }

  /** A record as it is in force, or else as it is known for another time: for names, never for decisions. */
  describe(id: string): AnyRecord | undefined {
    const history = this.history(id);
    for (const { valid, record } of history) this.#naming.see(valid, record.id);
    return (history.find(({ valid }) => contains(valid, this.at)) ?? history.at(-1))?.record;
  }

  /** Whether `at` lies in `interval`, a span that was read off the records. */
  isWithin(interval: Interval, recordId: string): boolean {
    this.horizon.see(interval, recordId);
    return contains(interval, this.at);
  }

  #inForce(versions: readonly Version[]): AnyRecord[] {
    const inForce: AnyRecord[] = [];
    for (const { valid, record } of versions) if (this.isWithin(valid, record.id)) inForce.push(record);
    return inForce;
  }

  #knownVersions(key: string, find: () => readonly Version[]): readonly Version[] {
    this.#reads.add(key);
    const cached = this.#known.get(key);
    if (cached !== undefined) return cached;
    const versions = find().filter(({ known }) => contains(known, this.knownAt));
    const seen = this.#through === unaltered ? versions : versions.flatMap((version) => this.#seen(version));
    this.#known.set(key, seen);
    return seen;
  }

  #seen(version: Version): readonly Version[] {
    const find = (id: string) => versionsOfId(this.#graph, id).at(-1)?.record;
    const record = this.#through(version.record, governmentOf(version.record, find));
    return record === undefined ? [] : [record === version.record ? version : { ...version, record }];
  }
}

/** A snapshot in which whoever asked sees nothing that they may not. A class of its own, so that no other is shown. */
export class ShownSnapshot extends Snapshot {
  readonly isShown = true;

  override atInstant(at: ValidTime): ShownSnapshot {
    return super.atInstant(at).shown;
  }
}
