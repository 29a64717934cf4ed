import type { ChartAnswer } from '../../chart/answer.js';
import type { Named } from '../../wording/labelled.js';
import { substitutes } from '../../wording/party.js';
import { blockOf, isOpen, type RosterBlock, rosterStateOf } from '../../wording/roster.js';
import { changesIn, type RosterChange } from '../../wording/rosterChanges.js';
import type { RosterState } from '../../wording/rosterTexts.js';
import type { Locale } from '../../wording/time.js';
import { addDays, dayOf, hasTurned } from '../state/days.js';
import type { Finding, Stretch } from '../text/shapes.js';
import { dutiesByPost, type OpenDuty, type Roster } from './ask.js';
import { oversightOf, placesOf } from './places.js';

export interface Counts {
  readonly away: number;
  readonly full: number;
  readonly partial: number;
  readonly gap: number;
  readonly conflict: number;
}

/** What a day comes to. */
export interface Day {
  readonly counts: Counts;
  readonly blocks: readonly RosterBlock[];
  /** Units of which the documents do not say who is in charge; empty where they divide nothing at all. */
  readonly unstated: readonly Named[];
  /** Whether the division of labour among the leaders is recorded. */
  readonly divided: boolean;
  /** Duties of which the documents do not say whose they are. */
  readonly unstatedDuties: number;
  /** Posts of which no holder is recorded: nothing can be said of whether they are there. */
  readonly unrecorded: number;
  /** Units whose head is there. */
  readonly present: { readonly units: number; readonly streets: number };
}

/** Whether something that lasts from one instant to another touches the day, from its moment `at` on; `null`: now. */
export const touches = (
  { from, to }: { readonly from?: string | null; readonly to?: string | null },
  at: string | null,
  day: string,
): boolean =>
  (to == null || !hasTurned(to, at)) && (from == null || hasTurned(from, at) || dayOf(from) < addDays(day, 1));

/** The moment of the day, or the beginning of what begins after it. */
const momentIn = ({ from }: Stretch, at: string | null): string | null =>
  from == null || hasTurned(from, at) ? at : from;

const idOf = ({ person, post, organization }: Stretch['performers'][number]): string =>
  (person ?? post ?? organization)?.id ?? '';

/** The exceptions of a day, its head first, then by rank and unit. */
export function dayOfRoster(
  roster: Roster,
  open: readonly Finding[],
  chart: ChartAnswer,
  moment: { readonly at: string | null; readonly day: string },
  locale: Locale,
): Day {
  const { at, day } = moment;
  const places = placesOf(chart);
  const duties = dutiesByPost(open);
  const orderOf = ({ post }: Stretch) => places.get(post.id)?.order ?? places.size;
  const excepted = roster.stretches
    .filter((each) => touches(each, at, day))
    .flatMap((stretch): readonly { readonly stretch: Stretch; readonly state: RosterState }[] => {
      const state = rosterStateOf(stretch);
      return state === null ? [] : [{ stretch, state }];
    })
    .sort((a, b) => orderOf(a.stretch) - orderOf(b.stretch));
  const performing = (wanted: RosterState) =>
    new Set(
      excepted
        .filter(({ state }) => state === wanted)
        .flatMap(({ stretch }) => substitutes(stretch.performers).map(idOf)),
    ).size;
  const posts = (fits: (state: RosterState) => boolean) =>
    new Set(excepted.filter(({ state }) => fits(state)).map(({ stretch }) => stretch.post.id)).size;
  const away = roster.absences.filter(({ validFrom, validTo }) => touches({ from: validFrom, to: validTo }, at, day));
  const { divided, unstated } = oversightOf(chart);
  return {
    counts: {
      away: new Set(away.map(({ of }) => of?.id)).size,
      full: performing('full'),
      partial: performing('partial'),
      gap: posts(isOpen),
      conflict: posts((state) => state === 'conflict' || state === 'ambiguous'),
    },
    blocks: excepted.map(({ stretch, state }) =>
      blockOf(stretch, state, openDuties(duties, stretch.post.id, momentIn(stretch, at)), day, locale),
    ),
    ...{ divided, unstated: divided ? unstated : [] },
    unstatedDuties: unstatedDuties(open, at),
    unrecorded: [...places.values()].filter(({ answer }) => answer.post.state === 'unrecorded').length,
    present: presentHeads(places, new Set(excepted.map(({ stretch }) => stretch.post.id))),
  };
}

/** Whether something stands at a moment; `null`: now. */
const stands = (
  { from, to }: { readonly from: string | null; readonly to: string | null },
  at: string | null,
): boolean => (from === null || hasTurned(from, at)) && (to === null || !hasTurned(to, at));

/** The duties of a post for which nobody performs at a moment, each once. */
export const openDuties = (duties: readonly OpenDuty[], post: string, at: string | null): readonly Named[] => [
  ...new Map(
    duties.filter((each) => each.post === post && stands(each, at)).map(({ duty }) => [duty.id, duty]),
  ).values(),
];

const silent: ReadonlySet<string> = new Set(['notDivided', 'unassigned', 'departmentUnstated', 'notInForce']);

const unstatedDuties = (open: readonly Finding[], at: string | null): number =>
  new Set(
    open
      .filter((each) => silent.has(each.reason ?? '') && stands(each, at))
      .flatMap(({ subjects }) => subjects.filter(({ __typename }) => __typename === 'Duty').map(({ id }) => id)),
  ).size;

function presentHeads(
  places: ReturnType<typeof placesOf>,
  excepted: ReadonlySet<string>,
): { readonly units: number; readonly streets: number } {
  const heads = [...places.values()].filter(
    ({ answer, isLeader }) =>
      !isLeader && answer.post.heads && answer.post.state === 'filled' && !excepted.has(answer.post.id),
  );
  const streets = new Set(heads.filter(({ type }) => type === 'subdistrictOffice').map(({ unit }) => unit.id));
  const units = new Set(heads.map(({ unit }) => unit.id));
  return { units: units.size - streets.size, streets: streets.size };
}

/** What changes for the posts of a roster after the moment of the day, as each instant has it. */
export const changesAfter = (
  roster: Roster,
  open: readonly Finding[],
  at: string | null,
  locale: Locale,
): readonly RosterChange[] => {
  const duties = dutiesByPost(open);
  return changesIn(
    roster.stretches,
    (instant) => !hasTurned(instant, at),
    (post, from) => openDuties(duties, post, from),
    locale,
  );
};
