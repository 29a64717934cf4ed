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
  const stepOf = (other: Act) => matter.steps.find(({ id }) => id === other.step && id !== step.id);
  const overtaken = earlier.some((other) => {
    const then = stepOf(other);
    return then !== undefined && then.modality !== 'mustNot' && matter.goesBefore(step, then);
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
    matter.applicability(prohibition, until).value !== 'yes'
  );
}

const rank: Readonly<Record<RefSeverity, number>> = { mild: 1, open: 2, fault: 3 };

/** P7: of each moment of an act, the mildest. */
function responsible(matter: RefMatter, step: Step, act: Act): readonly Found[] {
  const views = momentsOf(act.on, matter.world.turns).map((moment) => judged(matter, step, act, moment));
  const weight = (view: readonly Found[]) => Math.max(0, ...view.map(({ severity }) => rank[severity]));
  return [...views].sort((a, b) => weight(a) - weight(b))[0] ?? [];
}

interface Match {
  readonly party: RefPerforming;
  /** The person who performed for it; `null`: it is the post or the organization itself. */
  readonly performer: RefPerformer | null;
}

function judged(matter: RefMatter, step: Step, act: Act, moment: string): readonly Found[] {
  const parties = matter.performing(step, moment);
  const person = matter.people.at(moment).get(act.by)?.kind === 'person';
  const matches = parties.flatMap((party): Match[] =>
    act.by === party.id || act.by === party.post
      ? [{ party, performer: null }]
      : party.performers.filter(({ who }) => who === act.by).map((performer) => ({ party, performer })),
  );
  if (matches.length > 0) return byTheRight(matter, step, act, moment, matches, person);
  if (act.onBehalfOf !== undefined && parties.some(({ post }) => post === act.onBehalfOf))
    return [fault('notHandedOver')];
  const kind = matter.people.at(moment).get(act.by)?.kind;
  if (parties.every(({ collective }) => collective) && step.action === 'decide' && kind !== 'organization')
    return [fault('collectiveDecidedByOne')];
  const isPost = (who: string) => matter.people.at(moment).get(who)?.kind === 'post';
  const named = parties.flatMap(({ performers }) => performers.map(({ who }) => who));
  if (named.length === 0 || named.some(isPost)) return [fault('responsibleUnknown', 'open')];
  return [fault('notResponsible')];
}

function byTheRight(
  matter: RefMatter,
  step: Step,
  act: Act,
  moment: string,
  matches: readonly Match[],
  person: boolean,
): readonly Found[] {
  const behalf = act.onBehalfOf;
  const named =
    behalf === undefined ? matches : matches.filter(({ party }) => party.collective || party.post === behalf);
  const found: Found[] = named.length === 0 ? [fault('notHandedOver')] : [];
  const counting = named.length === 0 ? matches : named;
  const reaches = counting.map(({ performer }) => reach(matter, step, moment, performer?.extent ?? 'full'));
  if (!reaches.includes('whole')) found.push(fault('beyondExtent', reaches.includes('open') ? 'open' : 'fault'));
  if (person && act.capacity !== undefined && !counting.some((match) => isTitle(matter, moment, act, match)))
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

function isTitle(matter: RefMatter, moment: string, act: Act, { party, performer }: Match): boolean {
  const reference = matter.people.at(moment);
  const own = performer?.post ?? null;
  const seat = reference.get(act.capacity ?? '');
  const seatOf = seat?.kind === 'post' ? seat.seatOf : undefined;
  return [own, party.post].some((post) => post !== null && (act.capacity === post || seatOf === post));
}

function recipientMissing(matter: RefMatter, step: Step, acts: readonly Act[]): Found[] {
  if (matter.reached(step, acts)) return [];
  return [fault('recipientMissing', acts.some((act) => !recordsRecipients(act)) ? 'open' : 'fault')];
}

function hasWrongRecipient(matter: RefMatter, step: Step, act: Act): boolean {
  const parties = matter.recipients(step);
  if (parties.length === 0 || parties.some(({ id }) => id === null)) return false;
  return (
    act.recipients.some((each) => !parties.some(({ id }) => id === each)) ||
    act.recipientRoles.some((each) => !step.recipientRoles.includes(each))
  );
}

/** P6 of a prohibition: what it forbids was done while it stood. */
export const wasBroken = (matter: RefMatter, prohibition: Step): boolean =>
  matter.acts.some(
    (act) => matter.actionOf(act) === forbidden(prohibition) && matter.forbidding(act).includes(prohibition),
  );
