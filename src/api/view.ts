import type { ShownSnapshot, Snapshot } from '../graph/snapshot.js';
import type { AnyRecord, Kind, RecordOf } from '../model/record.js';
import type { Asking } from '../service/ask/openSnapshot.js';
import type { Assumption } from '../service/assumption.js';
import { invariant } from '../util/invariant.js';
import { momentText } from './momentOfId.js';

/** Which times of a moment are part of what was asked, and are not just those at which it was asked. */
export interface Named {
  readonly at: boolean;
  readonly knownAt: boolean;
}

/** A question's moment and assumption, with which of that its caller named. */
export interface Asked extends Asking {
  readonly named: Named;
}

/** What a value was read in. Whatever hangs on the value is read there too: one answer never mixes two moments. */
export interface View {
  /** As the viewer may see it. */
  readonly snapshot: ShownSnapshot;
  /** Decides on everything that is known; never shown. */
  readonly deciding: Snapshot;
  /** The changes that were taken as known. */
  readonly assumption: Assumption | null;
  /** Which of its times the ids of records carry that are read in it. */
  readonly named: Named;
}

/** The moment of a view and what was taken as known, to ask more of it. */
export const askingIn = ({ deciding, assumption, named }: View): Asked => ({
  ...deciding.moment,
  ...{ assumption, named },
});

/** `deciding`, opened for a question; times that are not those of the question count as named. */
export function viewOf(deciding: Snapshot, { at, knownAt, named, assumption = null }: Asked): View {
  const { moment } = deciding;
  return {
    ...{ snapshot: deciding.shown, deciding, assumption },
    named: { at: named.at || moment.at !== at, knownAt: named.knownAt || moment.knownAt !== knownAt },
  };
}

/** Of a moment that the answer itself speaks of. */
export const both: Named = { at: true, knownAt: true };

export const fixedView = (deciding: Snapshot, assumption: Assumption | null = null): View => ({
  ...{ snapshot: deciding.shown, deciding, assumption, named: both },
});

/** The `id` of a record that was read in a view. */
export function idIn({ deciding, named, assumption }: View, record: string): string {
  if (!named.at && !named.knownAt && assumption === null) return record;
  const { at, knownAt } = deciding.moment;
  const moment = { at: named.at ? at : null, knownAt: named.knownAt ? knownAt : null };
  return record + momentText({ ...moment, assumed: assumption?.mark ?? null }, deciding.timeZone);
}

/** A record as it was read. */
export interface Seen<R = AnyRecord> {
  readonly record: R;
  readonly view: View;
}

/** Something that is no record but names records, such as a holder in an answer. */
export type InView<T> = T & { readonly view: View };

export const inView = <T extends object>(value: T, view: View): InView<T> => ({ ...value, view });

/** An answer in its view, with what follows from it still to be worked out when it is selected. */
export const answerInView = <A extends object, M extends object>(answer: A, view: View, more: M): InView<A & M> =>
  Object.defineProperties({ ...more, view }, Object.getOwnPropertyDescriptors(answer)) as InView<A & M>;

/** The record of `id` as in force, else as known for another time; `null` where nothing is known of it. */
export function see(view: View, id: string | null | undefined): Seen | null {
  const record = id == null ? undefined : view.snapshot.describe(id);
  return record === undefined ? null : { record, view };
}

/** As `see`, for a record that must be of `kind`. */
export function seeOne<K extends Kind>(view: View, kind: K, id: string | null | undefined): Seen<RecordOf<K>> | null {
  const seen = see(view, id);
  return seen?.record.kind === kind ? (seen as unknown as Seen<RecordOf<K>>) : null;
}

/** What a question or an answer names and is therefore known. */
export function sure<T>(seen: T | null): T {
  invariant(seen !== null, 'what an answer is about is known in its view');
  return seen;
}

/** As `see`, for several; what nothing is known of is left out. */
export function seeAll(view: View, ids: readonly string[]): Seen[] {
  return ids.flatMap((id) => see(view, id) ?? []);
}

/** As `seeAll`, for records of one kind; those of another kind are left out. */
export function seeEach<K extends Kind>(view: View, kind: K, ids: readonly string[]): Seen<RecordOf<K>>[] {
  return ids.flatMap((id) => seeOne(view, kind, id) ?? []);
}

/** The records of `kind` in force whose `field` points at `target`. */
export function seePointing<K extends Kind>(
  view: View,
  kind: K,
  field: keyof RecordOf<K> & string,
  target: string,
): Seen<RecordOf<K>>[] {
  return view.snapshot.pointing(kind, field, target).map((record) => ({ record, view }));
}
