import type { Change } from '../model/changeSet.js';
import type { AnyRecord } from '../model/record.js';
import { contains, difference, type Interval, meets, type RecordedTime, type ValidTime } from '../model/time.js';
import { canonicalJson } from '../util/hash.js';
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

/**
 * What one change makes of a timeline. Nothing is removed: a version that no longer holds gets an end on
 * the axis of recorded time, and what is left of it follows as a new version.
 */
export function amend(timeline: Timeline, change: Change, recordedAt: RecordedTime): Timeline {
  const cut = cutBy(change);
  const existing: Version[] = [];
  const added: Version[] = change.op === 'assert' ? [version(change.record, cut, recordedAt)] : [];
  for (const old of timeline) {
    const rest = isKnown(old) ? difference(old.valid, cut) : [old.valid];
    if (rest.length === 1 && rest[0] === old.valid) existing.push(old);
    else {
      existing.push(...closed(old, recordedAt));
      added.push(...rest.map((valid) => version(old.record, valid, recordedAt)));
    }
  }
  return joined([...existing, ...added], recordedAt);
}

/** The timeline that `entries`, all of one id and in the order of the ledger, tell. */
export function timelineOf(entries: readonly Entry[]): Timeline {
  return entries.reduce<Timeline>((timeline, { change, recordedAt }) => amend(timeline, change, recordedAt), []);
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

/** Within one change set a later line may undo an earlier one: what was known for no time at all is dropped. */
function closed(old: Version, recordedAt: RecordedTime): Version[] {
  return old.known.from === recordedAt ? [] : [{ ...old, known: { from: old.known.from, to: recordedAt } }];
}

/** Neighbours with the same content are one stretch: an extension recorded for its own days extends. */
function joined(timeline: readonly Version[], recordedAt: RecordedTime): Timeline {
  const open = timeline.filter(isKnown).sort(byStart);
  for (const [index, earlier] of open.entries()) {
    const later = open[index + 1];
    if (later === undefined || !meets(earlier.valid, later.valid) || content(earlier) !== content(later)) continue;
    const rest = timeline.filter((each) => each !== earlier && each !== later);
    const whole = version(earlier.record, { from: earlier.valid.from, to: later.valid.to }, recordedAt);
    return joined([...rest, ...closed(earlier, recordedAt), ...closed(later, recordedAt), whole], recordedAt);
  }
  return timeline;
}

const content = ({ record }: Version): string => canonicalJson({ ...record, validFrom: null, validTo: null });

const byStart = (a: Version, b: Version): number => ((a.valid.from ?? '') < (b.valid.from ?? '') ? -1 : 1);
