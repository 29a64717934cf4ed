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
  lastRecorded,
  versionsApart,
  versionsOfId,
  versionsOfKind,
  versionsPointingAt,
} from './governmentGraph.js';
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

  constructor(
    readonly graph: GovernmentGraph,
    readonly knowledge: Knowledge,
    readonly memo: Memo = new Memo(),
    readonly lens: Lens = unaltered,
  ) {
    const name = nameOf(knownUpTo(graph, knowledge.knownAt), lens);
    this.derived = memo.section(graph, name);
    this.generation = this.derived.generation;
    this.#found = memo.table(graph, name);
  }

  through(lens: Lens): RecordView {
    return lens === this.lens ? this : new RecordView(this.graph, this.knowledge, this.memo, lens);
  }

  /** Whether `other` gives the same for every read. */
  knowsTheSameAs({ graph, derived }: RecordView): boolean {
    return graph === this.graph && derived === this.derived;
  }

  /** What is read under a key (`keysOf`). */
  under(key: string): Known {
    const [first = '', second = '', target] = key.split(' ');
    if (target !== undefined) return this.pointing(first as Kind, second, target);
    return first === '' ? this.ofKind(second as Kind) : this.ofId(first);
  }

  ofId(id: string): Known {
    return this.#found.get('', '', id) ?? this.#find('', '', id, id, versionsOfId(this.graph, id));
  }

  pointing(kind: Kind, field: string, target: string): Known {
    const found = this.#found.get(kind, field, target);
    if (found !== undefined) return found;
    const key = keyOfPointing(kind, field, target);
    const all = versionsPointingAt(this.graph, kind, field, target);
    // What the lens leaves out of a record points nowhere.
    const points = ({ record }: Version) =>
      referencesOf(record).some((each) => each.field === field && each.target === target);
    return this.#find(kind, field, target, key, all, points);
  }

  ofKind(kind: Kind): Known {
    return this.#found.get(kind, '', '') ?? this.#find(kind, '', '', keyOfKind(kind), versionsOfKind(this.graph, kind));
  }

  #find(
    kind: string,
    field: string,
    target: string,
    key: string,
    all: readonly Version[],
    isFound: (version: Version) => boolean = () => true,
  ): Known {
    const versions = all.filter(({ known }) => contains(known, this.knowledge.knownAt));
    const seen =
      this.lens === unaltered ? versions : versions.flatMap((version) => this.#seen(version)).filter(isFound);
    const known = new Known(key, seen);
    // The records themselves belong to the graph.
    this.#found.set(kind, field, target, known, 500 + key.length + 40 * seen.length);
    return known;
  }

  #seen(version: Version): readonly Version[] {
    const find = (id: string) => versionsOfId(this.graph, id).at(-1)?.record;
    const record = this.lens(version.record, governmentOf(version.record, find));
    return record === undefined ? [] : [record === version.record ? version : { ...version, record }];
  }
}

const nameOf = (known: RecordedTime | null, lens: Lens): string =>
  lens === unaltered ? `${known}` : `${known} through ${numberOf(lens)}`;

/**
 * Lets what is derived from `old` hold for `now`, which knows more of the same government, as far as it read nothing that
 * they know differently. What was seen through a lens is left out: whose a record is, on which that depends, is read past
 * the keys.
 */
export function carryOver(memo: Memo, old: GovernmentGraph, now: GovernmentGraph): void {
  const last = lastRecorded(old);
  // Else the ledger was exchanged for another one.
  if (last !== null && knownUpTo(now, last) === last) {
    const rename = (name: string) => {
      if (name.includes(' through ')) return undefined;
      return name === nameOf(last, unaltered) ? nameOf(lastRecorded(now), unaltered) : name;
    };
    const touched = versionsApart(old, now).flatMap(({ record }) => keysOf(record));
    memo.carry(old, now, rename, new Set(touched));
  }
  memo.forget(old);
}

const numbers = new WeakMap<Lens, number>();
let lenses = 0;

/** Tells a lens from every other one. */
function numberOf(lens: Lens): number {
  const known = numbers.get(lens) ?? lenses++;
  numbers.set(lens, known);
  return known;
}
