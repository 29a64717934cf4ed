import type { Snapshot } from '../../graph/snapshot.js';
import type { Absence, Post, Tenure } from '../../model/record.js';

/** Who holds a post and who of them is there. The three states are those of design `model.md`. */
export interface Presence {
  readonly state: 'filled' | 'vacant' | 'unrecorded';
  readonly tenures: readonly Tenure[];
  readonly incumbents: readonly string[];
  readonly present: readonly string[];
  /** Of the incumbents, and of the post itself. */
  readonly absences: readonly Absence[];
  /** Whether somebody holds it, or may be taken to, and is there. */
  readonly available: boolean;
}

/** R5. A seat's holder is also a holder of the many-seated post that it is a seat of. */
export const presenceOf = (snapshot: Snapshot, post: string): Presence =>
  snapshot.memoized(`presence ${post}`, (own) => presenceIn(own, post));

function presenceIn(snapshot: Snapshot, post: string): Presence {
  const seats = [post, ...snapshot.pointing('post', 'seatOf', post).map(({ id }) => id)];
  const tenures = seats.flatMap((seat) => snapshot.pointing('tenure', 'post', seat));
  const incumbents = [...new Set(tenures.map(({ person }) => person))];
  const ofPost = snapshot.pointing('absence', 'of', post);
  const absences = [...ofPost, ...incumbents.flatMap((person) => snapshot.pointing('absence', 'of', person))];
  const present = incumbents.filter((person) => ofPost.length === 0 && !absences.some(({ of }) => of === person));
  if (incumbents.length > 0) {
    return { state: 'filled', tenures, incumbents, present, absences, available: present.length > 0 };
  }
  const recorded = seats.some((seat) => snapshot.historyPointing('tenure', 'post', seat).length > 0);
  const state = recorded ? 'vacant' : 'unrecorded';
  return { state, tenures, incumbents, present, absences, available: !recorded && ofPost.length === 0 };
}

/** The posts that head an organization, as recorded. */
export function headsOf(snapshot: Snapshot, organization: string): readonly Post[] {
  return snapshot.pointing('post', 'organization', organization).filter(({ heads }) => heads);
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
  const { present, available, absences, tenures } = presenceOf(snapshot, id);
  if (!available) return { alternatives: [], absences, tenures };
  // A many-seated post has no "the" holder: who of its people performs is not said.
  const single = post.seats === 'one' || present.length === 1;
  const people = single && present.length > 0 ? present : [null];
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
