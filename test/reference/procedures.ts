import type { Act, Condition, Step } from '../../src/model/record.js';
import { faultsOfStep, faultsOutside, type RefFault, wasBroken } from './procedureFaults.js';
import { forbidden, type RefApplicability, RefMatter } from './procedureMatter.js';
import type { RefParty, RefPerforming } from './procedurePeople.js';
import { dateOf, type RefDeadline } from './procedureTimes.js';
import type { ReferenceWorld } from './world.js';

export interface RefObligation {
  readonly step: string;
  readonly state: string;
  readonly applicability: RefApplicability;
  readonly performing: readonly RefPerforming[];
  readonly recipients: readonly RefParty[];
  readonly deadline: RefDeadline;
  /** Ids of steps, and events. */
  readonly waitingFor: readonly string[];
  readonly acts: readonly string[];
  readonly faults: readonly RefFault[];
}

export interface RefCheck {
  readonly obligations: readonly RefObligation[];
  readonly outside: readonly string[];
  readonly outsideFaults: readonly RefFault[];
}

/** The rules P1 to P8 of `docs/procedures.md`, a second time, from that page alone: slow, obvious, nothing kept. */
export function checkByReference(world: ReferenceWorld, id: string, at: string): RefCheck {
  const matter = new RefMatter(world, id, at);
  return {
    obligations: matter.steps.map((step) => obligationOf(matter, step)),
    outside: matter.outside.map((act) => act.id),
    outsideFaults: matter.outside.flatMap((act) => faultsOutside(matter, act)),
  };
}

function obligationOf(matter: RefMatter, step: Step): RefObligation {
  const state = stateOf(matter, step);
  const omitted: RefFault = { code: 'omittedInPrinciple', severity: 'mild', act: null, step: step.id };
  return {
    step: step.id,
    state,
    applicability: matter.applicability(step),
    performing: matter.performing(step, matter.moment),
    recipients: matter.recipients(step),
    deadline: matter.deadline(step),
    waitingFor: state === 'waiting' ? waitingFor(matter, step) : [],
    acts: actsTold(matter, step).map((act) => act.id),
    faults: [...faultsOfStep(matter, step), ...(state === 'notDoneInPrinciple' ? [omitted] : [])],
  };
}

/** The acts of a step; of a prohibition those that name it, and those that did what it forbade while it stood. */
export const actsTold = (matter: RefMatter, step: Step): readonly Act[] =>
  step.modality === 'mustNot'
    ? matter.acts.filter((act) => act.step === step.id || matter.forbidding(act).includes(step))
    : matter.actsOf(step);

/** P6: the first that fits. */
export function stateOf(matter: RefMatter, step: Step): string {
  const prohibition = step.modality === 'mustNot';
  const forbade = prohibition
    ? wasBroken(matter, step)
    : matter.actsOf(step).some((act) => matter.forbidding(act).length > 0);
  if (forbade) return 'blockedButDone';
  const done = matter.done(step);
  const { earliest, latest, state } = matter.deadline(step);
  const isDated = state === 'dated' || state === 'calendarNotLoaded';
  if (done !== null && !prohibition) {
    const day = dateOf(done.on);
    if (!isDated || (earliest !== null && day <= earliest)) return 'done';
    return latest !== null && day > latest ? 'doneLate' : 'doneDependsOnReading';
  }
  const { value } = matter.applicability(step);
  if (value === 'unknown') return 'undetermined';
  if (value === 'no') return 'notApplicable';
  const isOver = latest !== null && dateOf(matter.moment) > latest;
  if (step.modality === 'inPrinciple' && (isOver || isPast(matter, step))) return 'notDoneInPrinciple';
  if (['must', 'fact'].includes(step.modality) && isOver) return 'overdue';
  const waits = standingAgainst(matter, step).length > 0 || waitedFor(matter, step).length > 0 || state === 'waiting';
  return prohibition || waits ? 'waiting' : 'due';
}

/** The action that it has to precede was done, a step of a later order was begun, or the case is closed. */
function isPast(matter: RefMatter, step: Step): boolean {
  const preceded = step.before !== undefined && matter.doneOn(step.before) !== null;
  const later = matter.steps.some(
    (each) => step.order > 0 && each.order > step.order && matter.actsOf(each).length > 0,
  );
  return preceded || later || matter.closed !== null;
}

/** P3: what goes before it and is not done, and with 同时 the steps of that action that are not done. */
function waitedFor(matter: RefMatter, step: Step): readonly Step[] {
  const together = matter.steps.filter(
    (each) => each.id !== step.id && each.action === step.sameDayAs && each.modality !== 'mustNot',
  );
  return [...matter.prerequisites(step), ...together].filter((each) => matter.done(each) === null);
}

/** P5: the prohibitions that stand against a step's action, or the prohibition itself. */
function standingAgainst(matter: RefMatter, step: Step): readonly Step[] {
  if (step.modality === 'mustNot') return [step];
  return matter.prohibitions.filter((each) => forbidden(each) === step.action && matter.applies(each));
}

function waitingFor(matter: RefMatter, step: Step): readonly string[] {
  const undone = standingAgainst(matter, step).flatMap((each) =>
    [each.trigger, each.otherReading].flatMap((text) => (text === undefined ? [] : undoneIn(text))),
  );
  const ending = matter.steps.filter(
    (each) =>
      each.id !== step.id &&
      each.modality !== 'mustNot' &&
      undone.includes(each.action) &&
      matter.doneOn(each.action) === null,
  );
  const { state, waitingFor: event } = matter.deadline(step);
  if (step.modality === 'mustNot') return ending.map(({ id }) => id);
  // A prohibition that no step would end is waited for itself.
  const lasting = standingAgainst(matter, step).filter(
    ({ trigger, otherReading }) =>
      !matter.steps.some(
        ({ action, modality }) =>
          modality !== 'mustNot' &&
          matter.doneOn(action) === null &&
          [trigger, otherReading].some((text) => text !== undefined && undoneIn(text).includes(action)),
      ),
  );
  return [...waitedFor(matter, step), ...ending, ...lasting]
    .map(({ id }) => id)
    .concat(state === 'waiting' ? [String(event)] : []);
}

function undoneIn(condition: Condition): readonly string[] {
  if ('undone' in condition) return [condition.undone];
  if ('all' in condition) return condition.all.flatMap(undoneIn);
  return 'any' in condition ? condition.any.flatMap(undoneIn) : [];
}
