import type { AbsenceReason } from '../generated/operations.js';
import { addDays, dayOf, momentOf } from '../state/days.js';
import { daysFrom } from './dayList.js';

/** An absence as it is recorded. */
export interface Spell {
  readonly id: string;
  readonly reason: AbsenceReason;
  readonly place: 'OUTSIDE' | 'INSIDE' | null;
  readonly note: string | null;
  readonly basis: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** An absence that is to be recorded, `to` being the first day back. */
export interface Wanted {
  readonly reason: AbsenceReason;
  readonly from: string;
  readonly to: string;
}

/** What one may mean who records an absence for days of which some are recorded: it goes on longer, only the other days are meant, or what is recorded was wrong. */
export type Meaning = 'extend' | 'rest' | 'correct';

/** Before any day that is written, and after it. */
const [ever, never] = ['0000-01-01', '9999-12-31'];

export const firstDayOf = ({ validFrom }: Pick<Spell, 'validFrom'>): string =>
  validFrom === null ? ever : dayOf(validFrom);

/** The first day of which nothing is left of it. */
export function firstDayAfter({ validTo }: Pick<Spell, 'validTo'>): string {
  if (validTo === null) return never;
  const day = dayOf(validTo);
  return momentOf(validTo) === day ? day : addDays(day, 1);
}

/** Those of the absences that share a day with a span, the earliest first. */
export const overlapping = (spells: readonly Spell[], { from, to }: Pick<Wanted, 'from' | 'to'>): readonly Spell[] =>
  spells
    .filter((each) => firstDayOf(each) < to && firstDayAfter(each) > from)
    .sort((a, b) => firstDayOf(a).localeCompare(firstDayOf(b)));

/** The days that are meant and recorded already. */
export const daysShared = (known: readonly Spell[], wanted: Wanted): readonly string[] =>
  daysFrom(wanted.from, wanted.to).filter((day) =>
    known.some((each) => firstDayOf(each) <= day && firstDayAfter(each) > day),
  );

/** The stretches of what is meant that are not recorded yet. */
export function rest(known: readonly Spell[], { from, to }: Wanted): readonly Pick<Wanted, 'from' | 'to'>[] {
  const left: { from: string; to: string }[] = [];
  let start = from;
  for (const each of overlapping(known, { from, to })) {
    const begins = firstDayOf(each);
    if (begins > start) left.push({ from: start, to: begins });
    const after = firstDayAfter(each);
    if (after > start) start = after;
  }
  if (start < to) left.push({ from: start, to });
  return left;
}

/** From the first to the last of what is recorded and what is meant. */
export function union(known: readonly Spell[], wanted: Wanted): Pick<Wanted, 'from' | 'to'> {
  const all = [wanted, ...known.map((each) => ({ from: firstDayOf(each), to: firstDayAfter(each) }))];
  return {
    from: all.map(({ from }) => from).sort()[0] ?? wanted.from,
    to:
      all
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? wanted.to,
  };
}

/** What can be meant, the likeliest first: more of the same is an extension, another reason another absence, and days that are all recorded a correction. */
export function meanings(known: readonly Spell[], wanted: Wanted): readonly Meaning[] {
  if (known.length === 0) return [];
  if (rest(known, wanted).length === 0) return ['correct'];
  const isSame = known.every(({ reason }) => reason === wanted.reason);
  return isSame ? ['extend', 'rest', 'correct'] : ['rest', 'correct', 'extend'];
}

/** An end of the union as it stood, where it is that of what is recorded: an hour that was recorded stays. */
export const keptFrom = (known: readonly Spell[], from: string): string | null =>
  known.find((each) => firstDayOf(each) === from)?.validFrom ?? (from === ever ? null : from);

export const keptTo = (known: readonly Spell[], to: string): string | null =>
  known.find((each) => firstDayAfter(each) === to)?.validTo ?? (to === never ? null : to);
