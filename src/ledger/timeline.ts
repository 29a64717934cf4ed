import type { Change } from '../model/changeSet.js';
import type { AnyRecord, Kind } from '../model/record.js';
import {
  contains,
  difference,
  type Interval,
  intersection,
  meets,
  type RecordedTime,
  type ValidTime,
} from '../model/time.js';
import { canonicalJson } from '../util/hash.js';
import { invariant } from '../util/invariant.js';
import type { Entry } from './entry.js';

/** One stretch of one record: what was so during `valid`, and was held to be so during `known`. */
export interface Version<R extends AnyRecord = AnyRecord> {
  /** Its `validFrom` and `validTo` are those of this stretch. */
  readonly record: R;
  readonly valid: Interval<ValidTime>;
  readonly known: Interval<RecordedTime>;
}

/** All that was ever recorded under one id. */
export type Timeline = readonly Version[];

/** The stretches of each id that nothing has superseded, by valid time. */
export type Standing = ReadonlyMap<string, readonly Version[]>;

/** What one change makes of a timeline. Nothing is removed: see `GrowingTimeline`. */
export function amend(timeline: Timeline, change: Change, recordedAt: RecordedTime): Timeline {
  const growing = new GrowingTimeline(timeline);
  growing.amend(change, recordedAt);
  return growing.timeline;
}

/** The timeline that `entries`, all of one id and in the order of the ledger, make of the one `before` them. */
export function timelineOf(entries: readonly Entry[], before: Timeline = []): Timeline {
  const growing = new GrowingTimeline(before);
  for (const { change, recordedAt } of entries) growing.amend(change, recordedAt);
  return growing.timeline;
}

/**
 * A timeline that one change after the other amends. Nothing is removed: a version that no longer holds gets an end on
 * the axis of recorded time, and what is left of it follows as a new version.
 *
 * A change costs what it touches: of the stretches that stand, it looks for the first that it cuts.
 */
export class GrowingTimeline {
  /** In the order in which they became known; one that was known for no time at all is gone. */
  readonly #versions: (Version | undefined)[];
  /** Where in `#versions` those stand that nothing has superseded, by valid time. No two of them overlap. */
  readonly #open: number[];
  #size: number;
  #kind: Kind | undefined;

  constructor(timeline: Timeline = []) {
    this.#versions = [...timeline];
    this.#size = timeline.length;
    this.#kind = timeline[0]?.record.kind;
    this.#open = [...timeline.keys()]
      .filter((index) => isKnown(this.#at(index)))
      .sort((a, b) => byStart(this.#at(a), this.#at(b)));
  }

  get timeline(): Timeline {
    return this.#versions.filter((each) => each !== undefined);
  }

  /** How many versions it has. */
  get size(): number {
    return this.#size;
  }

  /** Of what kind the record is, whether or not any stretch of it stands. */
  get kind(): Kind | undefined {
    return this.#size === 0 ? undefined : this.#kind;
  }

  /** The stretch that stands and begins last. */
  get last(): Version | undefined {
    const index = this.#open.at(-1);
    return index === undefined ? undefined : this.#at(index);
  }

  amend(change: Change, recordedAt: RecordedTime): void {
    const cut = cutBy(change);
    const from = firstEndingAfter(cut.from, this.#open.length, (place) => this.#standing(place));
    let to = from;
    const added = change.op === 'assert' ? [this.#add(version(change.record, cut, recordedAt))] : [];
    const [before, after]: [number[], number[]] = [[], []];
    for (; to < this.#open.length && intersection(this.#standing(to).valid, cut) !== null; to++) {
      const old = this.#standing(to);
      for (const valid of difference(old.valid, cut)) {
        const isBefore = cut.from !== null && (valid.from ?? '') < cut.from;
        (isBefore ? before : after).push(this.#add(version(old.record, valid, recordedAt)));
      }
      this.#supersede(to, recordedAt);
    }
    this.#open.splice(from, to - from, ...before, ...added, ...after);
    this.#join(from - 1, from + before.length + added.length + after.length, recordedAt);
  }

  /** Neighbours with the same content are one stretch: an extension recorded for its own days extends. */
  #join(first: number, last: number, recordedAt: RecordedTime): void {
    for (let place = Math.max(0, first), end = last; place < end && place + 1 < this.#open.length; ) {
      const [earlier, later] = [this.#standing(place), this.#standing(place + 1)];
      if (!meets(earlier.valid, later.valid) || content(earlier) !== content(later)) {
        place++;
        continue;
      }
      this.#supersede(place, recordedAt);
      this.#supersede(place + 1, recordedAt);
      const valid = { from: earlier.valid.from, to: later.valid.to };
      this.#open.splice(place, 2, this.#add(version(earlier.record, valid, recordedAt)));
      end--;
    }
  }

  #add(each: Version): number {
    if (this.#size === 0) this.#kind = each.record.kind;
    this.#size++;
    return this.#versions.push(each) - 1;
  }

  /** Within one change set a later line may undo an earlier one: what was known for no time at all is dropped. */
  #supersede(place: number, recordedAt: RecordedTime): void {
    const old = this.#standing(place);
    const ended = { ...old, known: { from: old.known.from, to: recordedAt } };
    const isDropped = old.known.from === recordedAt;
    this.#versions[this.#open[place] as number] = isDropped ? undefined : ended;
    if (isDropped) this.#size--;
  }

  #standing(place: number): Version {
    return this.#at(this.#open[place] as number);
  }

  #at(index: number): Version {
    const found = this.#versions[index];
    invariant(found !== undefined, 'a stretch that stands is one of the versions');
    return found;
  }
}

/** The stretches held to be so at `knownAt`, in the order of valid time. */
export function stretches(timeline: Timeline, knownAt: RecordedTime): Version[] {
  return timeline.filter((each) => contains(each.known, knownAt)).sort(byStart);
}

/** The record in force at `at`, as far as was known at `knownAt`. */
export function inForce(timeline: Timeline, at: ValidTime, knownAt: RecordedTime): AnyRecord | undefined {
  return timeline.find((each) => contains(each.valid, at) && contains(each.known, knownAt))?.record;
}

/** The stretches that nothing later has superseded. */
export function current(timeline: Timeline): Version[] {
  return timeline.filter(isKnown).sort(byStart);
}

/** Of `stretches` in the order of valid time, of which no two overlap, those that hold at some time in `interval`. */
export function* within(stretches: readonly Version[], interval: Interval): Generator<Version> {
  const first = firstEndingAfter(interval.from, stretches.length, (place) => stretches[place] as Version);
  for (let place = first; place < stretches.length; place++) {
    const each = stretches[place] as Version;
    if (intersection(each.valid, interval) === null) return;
    yield each;
  }
}

/** The first of `count` stretches in the order of valid time that holds at `from` or later. */
function firstEndingAfter(from: ValidTime | null, count: number, stretch: (place: number) => Version): number {
  let [low, high] = [0, count];
  while (from !== null && low < high) {
    const middle = (low + high) >> 1;
    const { to } = stretch(middle).valid;
    if (to !== null && to <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cutBy(change: Change): Interval {
  switch (change.op) {
    case 'assert':
      return { from: change.record.validFrom, to: change.record.validTo };
    case 'end':
      return { from: change.at, to: null };
    case 'retract':
      return { from: null, to: null };
  }
}

function version(record: AnyRecord, valid: Interval, recordedAt: RecordedTime): Version {
  return {
    record: { ...record, validFrom: valid.from, validTo: valid.to },
    valid,
    known: { from: recordedAt, to: null },
  };
}

const isKnown = (each: Version): boolean => each.known.to === null;

const content = ({ record }: Version): string => canonicalJson({ ...record, validFrom: null, validTo: null });

const byStart = (a: Version, b: Version): number => ((a.valid.from ?? '') < (b.valid.from ?? '') ? -1 : 1);
