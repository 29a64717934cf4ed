import type { Act, Step } from '../../src/model/record.js';
import { forbidden, type RefMatter, recordsRecipients } from './procedureMatter.js';
import type { RefPerforming } from './procedurePeople.js';
import { beginOf, dateOf, isBefore, momentsOf } from './procedureTimes.js';
import type { RefPerformer } from './standIns.js';

export type RefSeverity = 'fault' | 'mild' | 'open';
export interface RefFault {
  readonly code: string;
  readonly severity: RefSeverity;
  readonly act: string | null;
  readonly step: string | null;
}
type Found = Pick<RefFault, 'code' | 'severity'>;

const fault = (code: string, severity: RefSeverity = 'fault'): Found => ({ code, severity });

/** P7, of the acts of a step that is no prohibition. */
export function faultsOfStep(matter: RefMatter, step: Step): readonly RefFault[] {
  if (step.modality === 'mustNot') return [];
  const acts = matter.actsOf(step);
  return acts.flatMap((act) =>
    [
      ...(isOutOfOrder(matter, step, act) ? [fault('outOfOrder')] : []),
      ...(matter.forbidding(act).length > 0 ? [fault('blocked')] : []),
      ...(matter.prerequisites(step).some((each) => matter.done(each) === null) ? [fault('prerequisiteMissing')] : []),
      ...responsible(matter, step, act),
      ...(act === acts.at(-1) ? recipientMissing(matter, step, acts) : []),
      ...(hasWrongRecipient(matter, step, act) ? [fault('wrongRecipient')] : []),
      ...afterClosing(matter, act),
    ].map((each) => ({ ...each, act: act.id, step: step.id })),
  );
}

/** P8: an act outside can be blocked, after closing and of another procedure. */
export function faultsOutside(matter: RefMatter, act: Act): readonly RefFault[] {
  return [
    ...(matter.forbidding(act).length > 0 ? [fault('blocked')] : []),
    ...afterClosing(matter, act),
    ...(act.step === undefined ? [] : [fault('otherProcedure')]),
  ].map((each) => ({ ...each, act: act.id, step: act.step ?? null }));
}

const afterClosing = ({ closed }: RefMatter, { on }: Act): Found[] =>
  closed !== null && beginOf(on) >= closed ? [fault('afterClosing')] : [];

function isOutOfOrder(matter: RefMatter, step: Step, act: Act): boolean {
  const done = matter.done(step);
  const own = matter.actsOf(step);
  if (done !== null && own.indexOf(act) > own.indexOf(done)) return false;
  const earlier = matter.acts.filter((other) => isBefore(other.on, act.on));
  const stepOf = (other: Act) =>
    matter.steps.find(({ id, modality }) => id === other.step && id !== step.id && modality !== 'mustNot');
  const overtaken = earlier.some((other) => {
    const then = stepOf(other);
    return then !== undefined && matter.goesBefore(step, then);
  });
  const forbade = earlier.some(
    (other) => stepOf(other) !== undefined && matter.forbidding(other).some((each) => endsIt(matter, step, each)),
  );
  if (overtaken || forbade) return true;
  const together = step.sameDayAs;
  return together !== undefined && matter.doneOn(together) !== null && !matter.isDoneOnDay(together, dateOf(act.on));
}

/** Whether a prohibition was ended by a step: it stood with all that was done by then without it, and no longer with it. */
export function endsIt(matter: RefMatter, step: Step, prohibition: Step): boolean {
  const done = matter.done(step);
  if (done === null) return false;
  const until = matter.acts.filter(({ on }) => !isBefore(done.on, on));
  const without = until.filter((act) => act.step !== step.id);
  return (
    matter.applicability(prohibition, without).value === 'yes' &&
    matter.applicability(prohibition, until).value === 'no'
  );
}

/** What is open accuses nobody, so it is the mildest. */
const rank: Readonly<Record<RefSeverity, number>> = { open: 1, mild: 10, fault: 100 };
const weight = (faults: readonly Found[]): number => faults.reduce((sum, { severity }) => sum + rank[severity], 0);
const mildest = (views: readonly (readonly Found[])[]): readonly Found[] =>
  [...views].sort((a, b) => weight(a) - weight(b))[0] ?? [];

/** P7: of each moment of an act, the mildest. */
function responsible(matter: RefMatter, step: Step, act: Act): readonly Found[] {
  const views = momentsOf(act.on, matter.world.turns).map((moment) => judged(matter, step, act, moment));
  return mildest(views);
}

interface Match {
  readonly party: RefPerforming;
  /** The person who performed for it; `null`: it is the post or the organization itself. */
  readonly performer: RefPerformer | null;
}

function judged(matter: RefMatter, step: Step, act: Act, moment: string): readonly Found[] {
  const parties = matter.performing(step, moment);
  const kind = matter.people.at(moment).get(act.by)?.kind;
  if (parties.some(({ id }) => id === act.by) && kind === 'organization') return [];
  if (parties.length > 0 && parties.every(({ collective }) => collective) && kind !== 'organization')
    return [fault(step.action === 'decide' ? 'collectiveDecidedByOne' : 'notResponsible')];
  const matches = parties.flatMap((party): Match[] => [
    ...(act.by === party.post ? [{ party, performer: null }] : []),
    ...party.performers
      .filter(({ who, post }) => who === act.by || (post === act.by && act.by !== party.post))
      .filter(({ who }) => who !== party.id && who !== party.post)
      .map((performer) => ({ party, performer })),
  ]);
  if (matches.length > 0) return mildest(matches.map((match) => inOneWay(matter, step, act, moment, match)));
  if (act.onBehalfOf !== undefined && parties.some(({ post }) => post === act.onBehalfOf))
    return [fault('notHandedOver')];
  return [isUnknown(matter, parties, moment) ? fault('responsibleUnknown', 'open') : fault('notResponsible')];
}

/** Whether none performed for one of them by a gap, a conflict or an ambiguity, or one is a post without a person. */
const isUnknown = (matter: RefMatter, parties: readonly RefPerforming[], moment: string): boolean =>
  parties.some(
    ({ gap, standIn, performers }) =>
      gap !== null ||
      (standIn !== null && performers.length === 0) ||
      performers.some(({ who }) => matter.people.at(moment).get(who)?.kind === 'post'),
  );

/** The faults of an act by one who performed for a party. */
function inOneWay(matter: RefMatter, step: Step, act: Act, moment: string, { party, performer }: Match): Found[] {
  const found: Found[] = [];
  if (act.onBehalfOf !== undefined && act.onBehalfOf !== party.post) found.push(fault('notHandedOver'));
  const reached = reach(matter, step, moment, performer?.extent ?? 'full');
  if (reached !== 'whole') found.push(fault('beyondExtent', reached === 'open' ? 'open' : 'fault'));
  if (act.capacity !== undefined && !isTitle(matter, moment, act.capacity, { party, performer }))
    found.push(fault('wrongTitle', 'mild'));
  return found;
}

/** Whether the matter is within an extent. */
function reach(matter: RefMatter, step: Step, moment: string, extent: string): 'whole' | 'beyond' | 'open' {
  if (extent === 'full') return 'whole';
  const works = (matter.people.matter(step, moment) ?? []).flatMap(({ work }) => work ?? []);
  if (works.some((work) => work === extent)) return 'whole';
  if (step.action === 'decide' && extent === 'dailyWork') return 'beyond';
  return works.length > 0 ? 'beyond' : 'open';
}

function isTitle(matter: RefMatter, moment: string, capacity: string, { party, performer }: Match): boolean {
  const own = performer?.post ?? party.post;
  const post = matter.people.at(moment).get(capacity);
  return capacity === own || capacity === party.post || (own !== null && post?.kind === 'post' && post.seatOf === own);
}

function recipientMissing(matter: RefMatter, step: Step, acts: readonly Act[]): Found[] {
  if (matter.recipients(step).length === 0) return [];
  const telling = acts.filter(recordsRecipients);
  if (telling.length > 0 && matter.reached(step, telling)) return [];
  const unreached = matter.recipients(step).filter((party) => !matter.reaches(telling, party));
  const unfilled = unreached.filter(({ id }) => id === null);
  // Who was reached may play the role that the case does not fill.
  const mayBe = step.recipientsNeeded === 'one' ? unfilled.length > 0 : unfilled.length === unreached.length;
  return [fault('recipientMissing', telling.length < acts.length || mayBe ? 'open' : 'fault')];
}

function hasWrongRecipient(matter: RefMatter, step: Step, act: Act): boolean {
  const parties = matter.recipients(step);
  if (parties.length === 0 || parties.some(({ id }) => id === null)) return false;
  return act.recipients.some((each) => !parties.some(({ id }) => id === each));
}

/** P6 of a prohibition: what it forbids was done while it stood. */
export const wasBroken = (matter: RefMatter, prohibition: Step): boolean =>
  matter.acts.some(
    (act) => matter.actionOf(act) === forbidden(prohibition) && matter.forbidding(act).includes(prohibition),
  );
