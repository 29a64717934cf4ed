import type { Snapshot } from '../../graph/snapshot.js';
import type { Absence, Post, Tenure } from '../../model/record.js';

/** Who holds a post and who of them is there. */
export interface Presence {
  /** `filled`: a tenure covers the day. `vacant`: tenures are known, none does. `unrecorded`: none was ever recorded. */
  readonly state: 'filled' | 'vacant' | 'unrecorded';
  readonly tenures: readonly Tenure[];
  readonly incumbents: readonly string[];
  /** The tenures of those who are there, each in a seat that is not recorded as away. */
  readonly serving: readonly Tenure[];
  readonly present: readonly string[];
  /** Those of the post and its seats that nobody was ever recorded in, and that are not recorded as away. */
  readonly unnamed: readonly string[];
  /** Of the incumbents, of the post itself, and of its seats. */
  readonly absences: readonly Absence[];
  /** Whether a holder, recorded or not, is there. */
  readonly available: boolean;
  /** The seats of a many-seated post, unless it is recorded as away as a whole. */
  readonly seats: readonly string[];
}

/**
 * R5 Incumbents. A many-seated post is its seats, and those who hold it directly: what is recorded of a seat, its absence or
 * its vacancy, counts for that seat.
 */
export function presenceOf(snapshot: Snapshot, post: string): Presence {
  const direct = seatIn(snapshot, post);
  const seats = snapshot.pointing('post', 'seatOf', post).map(({ id }) => id);
  const all = [
    ...(seats.length === 0 || direct.state !== 'unrecorded' ? [direct] : []),
    ...seats.map((seat) => seatIn(snapshot, seat)),
  ];
  const away = direct.ownAbsences.length > 0;
  const tenures = all.flatMap((seat) => seat.tenures);
  const serving = away ? [] : all.flatMap((seat) => seat.serving);
  const unnamed = away ? [] : all.flatMap((seat) => (seat.unnamed ? [seat.post] : []));
  const state = (['filled', 'unrecorded'] as const).find((each) => all.some((seat) => seat.state === each)) ?? 'vacant';
  return {
    state,
    tenures,
    incumbents: unique(tenures.map(({ person }) => person)),
    serving,
    present: unique(serving.map(({ person }) => person)),
    unnamed,
    absences: unique([...direct.ownAbsences, ...all.flatMap((seat) => [...seat.ownAbsences, ...seat.personal])]),
    available: serving.length + unnamed.length > 0,
    seats: away ? [] : seats,
  };
}

/** A post without regard to seats of it. */
function seatIn(snapshot: Snapshot, post: string) {
  const tenures = snapshot.pointing('tenure', 'post', post);
  const ownAbsences = snapshot.pointing('absence', 'of', post);
  const personal = tenures.flatMap(({ person }) => snapshot.pointing('absence', 'of', person));
  const serving =
    ownAbsences.length > 0 ? [] : tenures.filter(({ person }) => !personal.some(({ of }) => of === person));
  const recorded = snapshot.historyPointing('tenure', 'post', post).length > 0;
  const state = tenures.length > 0 ? 'filled' : recorded ? 'vacant' : 'unrecorded';
  const unnamed = state === 'unrecorded' && ownAbsences.length === 0;
  return { post, state, tenures, ownAbsences, personal, serving, unnamed } as const;
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** The posts that head an organization, as recorded. */
export function headsOf(snapshot: Snapshot, organization: string): readonly Post[] {
  return snapshot.pointing('post', 'organization', organization).filter(({ heads }) => heads);
}

/**
 * The posts that answer for a holder: a post itself, or those that head the organization; none where it has no head, or is a
 * meeting, for which no post answers, the presiding one neither (R4).
 */
export function answeringFor(snapshot: Snapshot, holder: string): readonly string[] {
  const organization = snapshot.find('organization', holder);
  if (organization === undefined) return [holder];
  return organization.type === 'meeting' ? [] : headsOf(snapshot, holder).map(({ id }) => id);
}

/** Whether others answer for one of `groups` of holders than for another. */
export function differ(snapshot: Snapshot, groups: readonly (readonly string[])[]): boolean {
  const answering = groups.map((holders) => {
    const parties = holders.flatMap((holder) => {
      const posts = answeringFor(snapshot, holder);
      return posts.length === 0 ? [holder] : posts;
    });
    return unique(parties).toSorted().join(' ');
  });
  return new Set(answering).size > 1;
}

/** A person or post that might perform: who it would be, each an alternative view; none while it is away. */
export interface Availability {
  readonly alternatives: readonly { readonly person: string | null; readonly post: string | null }[];
  readonly absences: readonly Absence[];
  readonly tenures: readonly Tenure[];
}

export function availabilityOf(snapshot: Snapshot, id: string): Availability {
  const post = snapshot.find('post', id);
  if (post === undefined) return availabilityOfPerson(snapshot, id);
  const { present, unnamed, available, absences, tenures } = presenceOf(snapshot, id);
  if (!available) return { alternatives: [], absences, tenures };
  // A many-seated post has no "the" holder: who of its people performs is not said.
  const named = present.length > 0 && (post.seats === 'one' || (present.length === 1 && unnamed.length === 0));
  const people = named ? present : [null];
  return { alternatives: people.map((person) => ({ person, post: id })), absences, tenures };
}

function availabilityOfPerson(snapshot: Snapshot, person: string): Availability {
  if (snapshot.find('person', person) === undefined) return { alternatives: [], absences: [], tenures: [] };
  const absences = snapshot.pointing('absence', 'of', person);
  const tenures = snapshot.pointing('tenure', 'person', person);
  const [only, ...others] = tenures;
  const post = only !== undefined && others.length === 0 ? only.post : null;
  return { alternatives: absences.length > 0 ? [] : [{ person, post }], absences, tenures };
}
