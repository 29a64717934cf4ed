import type { AssignmentMode, Extent } from '../../model/record.js';
import type { FromApi } from '../../wording/fromApi.js';
import type { Named } from '../../wording/labelled.js';
import type * as typed from '../generated/operations.js';

export type Forecast = FromApi<NonNullable<typed.ForecastQuery['preview']>>;
export type Difference = Forecast['differences'][number];
type Side = Difference['after'];
type Gap = Side['gaps'][number];
type Performer = Side['holders'][number]['performers'][number];

/** When something differs. */
interface When {
  readonly from: string | null;
  readonly to: string | null;
}

/** Duties of which the same is open, for the same reason and the same days. */
export interface GapGroup extends When {
  readonly mode: AssignmentMode | null;
  readonly reason: Gap['reason'];
  readonly settledBy: string;
  /** What is covered all the same; `null`: nothing. */
  readonly limit: Extent | null;
  readonly duties: readonly OpenDuty[];
}

export interface OpenDuty extends Named {
  /** Who else has it in the same mode, and is there. */
  readonly others: readonly string[];
}

/** Duties that pass from the same to the same. */
export interface Move extends When {
  readonly mode: AssignmentMode | null;
  readonly from_: string;
  readonly to_: string;
  /** Whether it is the holder, there again or acting in person. */
  readonly isBack: boolean;
  readonly duties: readonly Named[];
}

const nameOf = ({ person, post, organization }: Performer): string =>
  person?.label ?? post?.label ?? organization?.label ?? '';

/** The duty; where it is about the work of a post in general, the post. */
const subject = ({ duty, post }: Difference): Named | null => duty ?? post;

function grouped<T, G extends object>(
  items: readonly T[],
  keyOf: (item: T) => string,
  make: (first: T, all: readonly T[]) => G,
): G[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((all) => make(all[0] as T, all));
}

/** The gaps that are not there before. A stand-in for a part leaves one too. */
const opened = ({ before, after }: Difference): readonly Gap[] =>
  after.gaps.filter(
    (gap) =>
      !before.gaps.some(
        (each) => each.mode === gap.mode && each.post?.id === gap.post?.id && each.reason === gap.reason,
      ),
  );

const limitIn = ({ holders }: Side, gap: Gap): Extent | null =>
  gap.reason !== 'beyondExtent'
    ? null
    : (holders
        .filter(({ post }) => post?.id === gap.post?.id)
        .flatMap(({ performers }) => performers)
        .find(({ extent }) => extent !== 'full')?.extent ?? null);

/** What would be open: rows that say one thing are one. The largest group first. */
export function gapGroups(differences: readonly Difference[]): readonly GapGroup[] {
  const found = differences.flatMap((difference) =>
    difference.duty === null
      ? []
      : opened(difference).map((gap) => ({ difference, gap, duty: difference.duty as Named })),
  );
  return grouped(
    found,
    ({ difference: { from, to, mode, after }, gap }) =>
      JSON.stringify([mode, gap.reason, gap.post?.id, limitIn(after, gap), from, to]),
    ({ difference, gap }, all): GapGroup => ({
      ...{ mode: difference.mode, reason: gap.reason, settledBy: gap.settledBy, limit: limitIn(difference.after, gap) },
      ...{ from: difference.from, to: difference.to },
      duties: all.map((each) => ({
        ...each.duty,
        others: each.difference.after.holders
          .filter(({ post }) => post?.id !== each.gap.post?.id)
          .flatMap(({ performers }) => performers.map(nameOf)),
      })),
    }),
  ).sort((a, b) => b.duties.length - a.duties.length);
}

/** Duties of which the records would say several things, or that could be read in two ways. */
export function unclear(differences: readonly Difference[]): readonly Difference[] {
  return differences.filter(
    ({ before, after }) =>
      after.conflicts.length > before.conflicts.length || after.ambiguities.length > before.ambiguities.length,
  );
}

const performing = ({ holders }: Side): readonly Performer[] => holders.flatMap(({ performers }) => performers);

/** What passes from whom to whom without a gap. */
export function moves(differences: readonly Difference[]): readonly Move[] {
  const found = differences.flatMap((difference) => {
    const { before, after } = difference;
    const what = subject(difference);
    if (what === null || opened(difference).length + after.conflicts.length + after.ambiguities.length > 0) return [];
    const [old, now] = [performing(before), performing(after)];
    const isIn = (all: readonly Performer[], each: Performer) => all.some((other) => nameOf(other) === nameOf(each));
    const come = now.filter((each) => !isIn(old, each));
    const gone = old.filter((each) => !isIn(now, each));
    // Of a post with many seats one is away: the others are there.
    if (difference.duty === null && come.length === 0 && now.length > 0) return [];
    if (come.length + gone.length === 0) return [];
    // It had it before, and does it in person now.
    const isBack =
      gone.length > 0 &&
      come.length > 0 &&
      come.every(
        ({ manner, post }) => manner === 'present' && before.holders.some((each) => each.post?.id === post?.id),
      );
    return [{ difference, what, come, gone, isBack }];
  });
  const names = (all: readonly Performer[]) => [...new Set(all.map(nameOf))].join('、');
  const all = grouped(
    found,
    ({ difference: { mode, from, to, duty }, come, gone }) =>
      JSON.stringify([duty === null, mode, names(gone), names(come), from, to]),
    ({ difference: { mode, from, to }, come, gone, isBack }, all): Move => ({
      ...{ mode, from, to, from_: names(gone), to_: names(come) },
      isBack,
      duties: all.map(({ what }) => what),
    }),
  ).sort((a, b) => b.duties.length - a.duties.length);
  // The work of a post in general passes with its duties.
  return all.filter(
    (each) =>
      each.mode !== null ||
      !all.some((other) => other.mode !== null && other.from_ === each.from_ && other.to_ === each.to_),
  );
}

export type Stretch = FromApi<NonNullable<typed.StripQuery['covers']>>[number]['stretches'][number];
