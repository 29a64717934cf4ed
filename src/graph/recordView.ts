import { governmentOf } from '../ledger/government.js';
import type { Lens } from '../ledger/lens.js';
import type { Version } from '../ledger/timeline.js';
import type { AnyRecord, Kind } from '../model/record.js';
import { referencesOf } from '../model/references.js';
import { contains, type RecordedTime, type ValidTime } from '../model/time.js';
import { howManyUpTo } from '../util/howManyUpTo.js';
import {
  type GovernmentGraph,
  knownUpTo,
  lastForm,
  lastRecorded,
  versionsOfId,
  versionsOfKind,
  versionsPointingAt,
} from './governmentGraph.js';
import type { Growth } from './grow.js';
import { Horizon } from './horizon.js';
import { Memo, type Section, type Table } from './memo.js';

/** A moment on both axes: what was so at `at`, as known at `knownAt`, the last revision known then. */
export interface AsOf {
  readonly at: ValidTime;
  readonly knownAt: RecordedTime;
  readonly revision: number;
}

/** What is in force under one key at one instant, and how far around it that stays so. */
export interface InForce {
  readonly records: readonly AnyRecord[];
  readonly horizon: Horizon;
}

/** For how many spans of time it is held what is in force under one key. */
const mostSpans = 64;

/** Everything known under one key, whenever it was so. The same key of the same knowledge gives the same object. */
export class Known {
  /** The instants at which something begins or ends, in order. */
  #turns: readonly ValidTime[] | undefined;
  /** By the number of the turns before. */
  readonly #spans = new Map<number, InForce>();

  constructor(
    readonly key: string,
    readonly versions: readonly Version[],
  ) {}

  at(at: ValidTime): InForce {
    this.#turns ??= [
      ...new Set(this.versions.flatMap(({ valid }) => [valid.from ?? [], valid.to ?? []].flat())),
    ].sort();
    const place = howManyUpTo(this.#turns, at);
    const found = this.#spans.get(place);
    if (found !== undefined) return found;
    const [records, horizon]: [AnyRecord[], Horizon] = [[], new Horizon(at)];
    for (const { valid, record } of this.versions) {
      if (contains(valid, at)) records.push(record);
      horizon.see(valid, record.id);
    }
    if (this.#spans.size === mostSpans) this.#spans.clear();
    const span = { records, horizon };
    this.#spans.set(place, span);
    return span;
  }
}

const keyOfKind = (kind: Kind): string => ` ${kind}`;
const keyOfPointing = (kind: Kind, field: string, target: string): string => `${kind} ${field} ${target}`;

/** Every key under which a record is read: by its id, by its kind, and by what it points at. */
export const keysOf = (record: AnyRecord): readonly string[] => [
  record.id,
  keyOfKind(record.kind),
  ...referencesOf(record).map(({ field, target }) => keyOfPointing(record.kind, field, target)),
];

/** The lens of a reader who sees everything. */
const unaltered: Lens = (record) => record;

/** One government as known at one time. */
export interface Knowledge extends Omit<AsOf, 'at'> {
  readonly government: string;
  /** Hash of the changes that are assumed beside what is recorded; `null` where nothing is. */
  readonly assumed: string | null;
  readonly timeZone: string;
}

/**
 * The records of one government as known at one time, through one lens: reads on both axes and nothing else. What was
 * read is noted by `ReadTracker`.
 */
export class RecordView {
  /** What is derived from this view or from one that knows the same. */
  readonly derived: Section;
  /** The generation of `derived` that this view reads. */
  readonly generation: number;
  readonly #found: Table<Known>;
  /** The last time at or before `knownAt` at which something became known. */
  readonly #knownUpTo: RecordedTime | null;

  constructor(
    readonly graph: GovernmentGraph,
    readonly knowledge: Knowledge,
    readonly memo: Memo = new Memo(),
    readonly lens: Lens = unaltered,
  ) {
    this.#knownUpTo = knownUpTo(graph, knowledge.knownAt);
    this.derived = memo.section(
      graph,
      nameOf(this.#knownUpTo === lastRecorded(graph) ? latest : this.#knownUpTo, lens),
    );
    this.generation = this.derived.generation;
    this.#found = memo.table(this.derived);
  }

  through(lens: Lens): RecordView {
    return lens === this.lens ? this : new RecordView(this.graph, this.knowledge, this.memo, lens);
  }

  /** Whether `other` gives the same for every read. */
  knowsTheSameAs(other: RecordView): boolean {
    return other.graph === this.graph && other.lens === this.lens && other.#knownUpTo === this.#knownUpTo;
  }

  /** What is read under a key (`keysOf`). */
  under(key: string): Known {
    const [first = '', second = '', target] = key.split(' ');
    if (target !== undefined) return this.pointing(first as Kind, second, target);
    return first === '' ? this.ofKind(second as Kind) : this.ofId(first);
  }

  ofId(id: string): Known {
    const found = this.#found.get('', '', id, this.generation);
    return found ?? this.#keep('', '', id, id, versionsOfId(this.graph, id, this.knowledge.knownAt));
  }

  pointing(kind: Kind, field: string, target: string): Known {
    const found = this.#found.get(kind, field, target, this.generation);
    if (found !== undefined) return found;
    const versions = versionsPointingAt(this.graph, kind, field, target, this.knowledge.knownAt);
    // Other versions of the record may point elsewhere, and what the lens leaves out of one points nowhere.
    const points = ({ record }: Version) =>
      referencesOf(record).some((each) => each.field === field && each.target === target);
    return this.#keep(kind, field, target, keyOfPointing(kind, field, target), versions, points);
  }

  ofKind(kind: Kind): Known {
    const found = this.#found.get(kind, '', '', this.generation);
    return found ?? this.#keep(kind, '', '', keyOfKind(kind), versionsOfKind(this.graph, kind, this.knowledge.knownAt));
  }

  #keep(
    kind: string,
    field: string,
    target: string,
    key: string,
    versions: readonly Version[],
    isFound: (version: Version) => boolean = () => true,
  ): Known {
    const known = new Known(key, this.#seen(versions).filter(isFound));
    // The records themselves belong to the graph.
    this.#found.set(kind, field, target, known, this.generation, 500 + key.length + 40 * known.versions.length);
    return known;
  }

  #seen(versions: readonly Version[]): readonly Version[] {
    if (this.lens === unaltered) return versions;
    // Whose a record is, is what is known last: nobody sees more of it by asking as known earlier.
    const find = (id: string) => lastForm(this.graph, id);
    return versions.flatMap((version) => {
      const record = this.lens(version.record, governmentOf(version.record, find));
      return record === undefined ? [] : [record === version.record ? version : { ...version, record }];
    });
  }
}

/** How the sections for what is known last are named, whenever that became known. */
const latest = 'latest';
const nameOf = (known: string | null, lens: Lens): string =>
  lens === unaltered ? `${known}` : `${known} through ${numberOf(lens)}`;

/**
 * Lets what is derived from `graph` hold after its `growth`, as far as it read nothing that is known otherwise since. What was
 * known earlier stays as it was. What was seen through a lens is given up where others may own a record: that is read past the
 * keys.
 */
export function carryOver(memo: Memo, graph: GovernmentGraph, { versions, ownersMoved }: Growth): void {
  if (ownersMoved) memo.forget(graph, (name) => name.includes(' through '));
  const touched = new Set(versions.flatMap(({ record }) => keysOf(record)));
  for (const [name, section] of memo.sections(graph)) if (name.startsWith(latest)) section.touch(touched);
}

const numbers = new WeakMap<Lens, number>();
let lenses = 0;

/** Tells a lens from every other one. */
function numberOf(lens: Lens): number {
  const known = numbers.get(lens) ?? lenses++;
  numbers.set(lens, known);
  return known;
}
