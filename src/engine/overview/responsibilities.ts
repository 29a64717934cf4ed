import type { Snapshot } from '../../graph/snapshot.js';
import type { Holder, Performer, Responsibility, Step } from '../../model/answer.js';
import type { AssignmentMode } from '../../model/record.js';
import type { InPieces } from '../../util/pieces.js';
import { decisionOn } from '../answer/answer.js';
import { matterOf } from '../case/case.js';

/** One duty that is held, performed for another, or handed on. */
export interface Held {
  readonly duty: string;
  readonly mode: AssignmentMode;
  /** Where it holds only in one area. */
  readonly area: string | null;
  readonly post: string | null;
  readonly organization: string | null;
  readonly incumbents: readonly string[];
  readonly performers: readonly Performer[];
  readonly because: readonly Step[];
}

/** The reverse question: what a post, a person or an organization is responsible for. */
export interface Responsibilities {
  readonly holder: string;
  /** What it holds itself, there or not. */
  readonly holds: readonly Held[];
  /** What it performs for others. */
  readonly performs: readonly Held[];
  /** What it holds and another performs. */
  readonly handedOn: readonly Held[];
}

/**
 * What `holder` is responsible for, found by asking `whoIsResponsible` about every duty in force: so the two
 * questions cannot disagree. `direct` leaves out what is only inherited from a broader duty.
 */
export function responsibilitiesOf(snapshot: Snapshot, holder: string, direct: boolean): Responsibilities {
  const found = everyDuty(snapshot).flatMap(({ duty, area, holders }) =>
    holders
      .filter((each) => !direct || isDirect(snapshot, each, duty))
      .map((each) => ({
        held: heldOf(duty, area, each),
        holds: isHeldBy(each, holder),
        performs: isPerformedBy(each, holder),
        byItself: isPerformedWithin(snapshot, each, holder),
      })),
  );
  return {
    holder,
    holds: found.filter(({ holds }) => holds).map(({ held }) => held),
    performs: found.filter(({ holds, performs }) => performs && !holds).map(({ held }) => held),
    handedOn: found
      .filter(({ holds, performs, byItself, held }) => holds && !performs && !byItself && held.performers.length > 0)
      .map(({ held }) => held),
  };
}

/** The answer for every duty in force, asked of the government as a whole. */
export function everyAnswer(snapshot: Snapshot): readonly { readonly duty: string; readonly answer: Responsibility }[] {
  return snapshot.all('duty').map(({ id }) => ({ duty: id, answer: askGovernment(snapshot, id, null) }));
}

/** Decides on one duty after the other, so that what follows finds their answers. */
export function* decideEveryDuty(snapshot: Snapshot): InPieces<void> {
  for (const { id } of snapshot.all('duty')) {
    askGovernment(snapshot, id, null);
    yield;
  }
}

/** The answer for one duty, asked of the government as a whole; none while the duty is not in force. */
export function answerFor(snapshot: Snapshot, duty: string): Responsibility | undefined {
  return snapshot.find('duty', duty) === undefined ? undefined : askGovernment(snapshot, duty, null);
}

const askGovernment = (snapshot: Snapshot, duty: string, area: string | null): Responsibility =>
  decisionOn(snapshot, { duty, within: snapshot.government, area, modes: null });

interface DutyHolders {
  readonly duty: string;
  readonly area: string | null;
  readonly holders: readonly Holder[];
}

/** Who holds every duty in force, asked of the government as a whole and then of each area with holders of its own. */
function everyDuty(snapshot: Snapshot): readonly DutyHolders[] {
  return everyAnswer(snapshot).flatMap(({ duty, answer }) => {
    const ofArea = areasOf(snapshot, duty).map((area) => {
      const holders = askGovernment(snapshot, duty, area).holders.filter(({ because }) =>
        because.some((step) => speaksOfArea(snapshot, step, area)),
      );
      return { duty, area, holders };
    });
    return [{ duty, area: null, holders: answer.holders }, ...ofArea];
  });
}

function areasOf(snapshot: Snapshot, duty: string): readonly string[] {
  const assignments = matterOf(snapshot, duty).chain.flatMap(({ id }) => snapshot.pointing('assignment', 'duty', id));
  return [...new Set(assignments.flatMap(({ area }) => (area === undefined ? [] : [area])))];
}

const speaksOfArea = (snapshot: Snapshot, { records }: Step, area: string): boolean =>
  records.some((id) => snapshot.find('assignment', id)?.area === area);

const heldOf = (
  duty: string,
  area: string | null,
  { mode, post, organization, incumbents, performers, because, standIn }: Holder,
): Held => ({
  duty,
  mode,
  area,
  post,
  organization,
  incumbents,
  performers,
  because: [...because, ...(standIn?.because ?? [])],
});

const isHeldBy = ({ post, organization, incumbents }: Holder, id: string): boolean =>
  post === id || organization === id || incumbents.includes(id);

const isPerformedBy = ({ performers }: Holder, id: string): boolean =>
  performers.some(({ person, post, organization }) => person === id || post === id || organization === id);

/** An organization acts through its own people: what its head or a deputy of its head performs, it performs itself. */
const isPerformedWithin = (snapshot: Snapshot, { performers }: Holder, organization: string): boolean =>
  performers.some(({ post }) => post !== null && snapshot.find('post', post)?.organization === organization);

/** Claimed by a record on the duty itself, or by the head of the government, whose responsibility has no nearest duty. */
function isDirect(snapshot: Snapshot, { because }: Holder, duty: string): boolean {
  return because.every(
    ({ rule, records }) => rule !== 'R1' || records.some((id) => snapshot.find('assignment', id)?.duty === duty),
  );
}
