import { keysOf } from '../../graph/recordView.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { Timeline, Version } from '../../ledger/timeline.js';
import { daysAfter, type ValidTime } from '../../model/time.js';
import { canonicalJson } from '../../util/hash.js';
import type { Stretch } from '../answer/stretches.js';

/**
 * The keys under which `before` and `after` may read different things: those of every version that only one of
 * them knows. Of the ids that both know, only those in `changed` may differ.
 */
export function keysTouched(before: Snapshot, after: Snapshot, changed: Iterable<string>): ReadonlySet<string> {
  if (before.knowsTheSameAs(after)) return new Set();
  const [known, knownAfter] = [new Set(before.ids()), new Set(after.ids())];
  const ofOne = [...known, ...knownAfter].filter((id) => known.has(id) !== knownAfter.has(id));
  const versions = [...new Set([...changed, ...ofOne])].flatMap((id) => {
    const [old, now] = [before.history(id), after.history(id)];
    return inOneOnly(
      byContent(old.filter((each) => !now.includes(each))),
      byContent(now.filter((each) => !old.includes(each))),
    );
  });
  return new Set(versions.flatMap(({ record }) => keysOf(record)));
}

const byContent = (timeline: Timeline): ReadonlyMap<string, Version> =>
  new Map(timeline.map((version) => [canonicalJson(version.record), version]));

/** An instant at which a record begins or ends; `null` is an open end. */
export interface Boundary {
  readonly end: 'begins' | 'ends';
  readonly at: ValidTime | null;
}

/**
 * Where the records of `changed` begin or end otherwise in `after` than in `before`. Rules go by the length of an
 * absence, so one that is longer or shorter than before is another one from its beginning on.
 */
export function boundariesTouched(before: Snapshot, after: Snapshot, changed: Iterable<string>): readonly Boundary[] {
  return [...new Set(changed)].flatMap((id) =>
    inOneOnly(boundariesOf(before.history(id)), boundariesOf(after.history(id))),
  );
}

function boundariesOf(timeline: Timeline): ReadonlyMap<string, Boundary> {
  const boundaries = new Map<string, Boundary>();
  for (const { record, valid } of timeline) {
    const what = canonicalJson(record.kind === 'absence' ? record : { ...record, validFrom: null, validTo: null });
    boundaries.set(`begins ${valid.from} ${what}`, { end: 'begins', at: valid.from });
    boundaries.set(`ends ${valid.to} ${what}`, { end: 'ends', at: valid.to });
  }
  return boundaries;
}

const inOneOnly = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): readonly T[] =>
  [...a, ...b].flatMap(([key, value]) => (a.has(key) && b.has(key) ? [] : [value]));

/** For how many days an open end is compared. */
export const openDays = 366;

/**
 * The whole time between `boundaries`; `null` where there are none. An open beginning is `now`, or the first
 * boundary where that is earlier; an open end is `openDays` after `now` or the last boundary, whichever is later.
 * What ended in the past and never began is compared for as many days.
 */
export function spanBetween(boundaries: readonly Boundary[], now: ValidTime): Stretch | null {
  if (boundaries.length === 0) return null;
  const instants = boundaries.flatMap(({ at }) => at ?? []).sort();
  const isOpen = (end: Boundary['end']) => boundaries.some((each) => each.end === end && each.at === null);
  const [first, last] = [instants[0] ?? now, instants.at(-1) ?? now];
  const to = isOpen('ends') ? daysAfter(last > now ? last : now, openDays) : last;
  const from = isOpen('begins') && now < first ? now : first;
  return { from: from < to ? from : daysAfter(to, -openDays), to };
}
