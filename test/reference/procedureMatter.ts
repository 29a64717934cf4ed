import type { Act, Case, Condition, Step } from '../../src/model/record.js';
import { People, partiesOf, type RefParty, type RefPerforming } from './procedurePeople.js';
import { beginOf, dateOf, deadlineOf, isBefore, momentsOf, type RefDeadline } from './procedureTimes.js';
import { distinct } from './standIns.js';
import { type Day, ofKind, type ReferenceWorld } from './world.js';

export type RefTruth = 'yes' | 'no' | 'unknown';

export interface RefApplicability {
  readonly value: RefTruth;
  readonly readings: readonly RefTruth[];
  readonly settledBy: readonly string[];
}

/** A case as it stands at (`at`, `knownAt`), with P1, P3, P4 and P5: what goes before what, what was done, what is forbidden. */
export class RefMatter {
  /** The instant whose records count: `at`, or the last one of the time of a closed case. */
  readonly moment: string;
  readonly closed: string | null;
  readonly case: Case;
  readonly steps: readonly Step[];
  /** All acts of the case that had begun, in the order of time. */
  readonly acts: readonly Act[];
  readonly people: People;
  readonly #sheet: Day;

  constructor(
    readonly world: ReferenceWorld,
    id: string,
    readonly at: string,
  ) {
    const { record, closed } = lastOf(world, id, at);
    this.case = record;
    this.closed = closed;
    this.moment = closed === null ? at : new Date(Date.parse(closed) - 1).toISOString();
    this.#sheet = world.day(this.moment);
    this.steps = ofKind(this.#sheet, 'step').filter(({ procedure }) => procedure === record.procedure);
    this.acts = ofKind(world.day(at), 'act')
      .filter((act) => act.case === id && beginOf(act.on) <= at)
      .sort((a, b) => (`${beginOf(a.on)} ${a.id}` < `${beginOf(b.on)} ${b.id}` ? -1 : 1));
    const procedure = ofKind(this.#sheet, 'procedure').find((each) => each.id === record.procedure);
    this.people = new People(world, procedure?.duty ?? '');
  }

  actsOf(step: Step, acts: readonly Act[] = this.acts): readonly Act[] {
    return acts.filter((act) => act.step === step.id);
  }

  /** P8: acts that name an action, or a step of another procedure. */
  get outside(): readonly Act[] {
    return this.acts.filter((act) => !this.steps.some(({ id }) => id === act.step));
  }

  /** What an act did: the action of its step, else the one that it names. */
  actionOf(act: Act): string | undefined {
    return this.steps.find(({ id }) => id === act.step)?.action ?? act.action;
  }

  recipients(step: Step): readonly RefParty[] {
    return partiesOf(step.recipients, step.recipientRoles, this.case.roles);
  }

  performing(step: Step, moment: string): readonly RefPerforming[] {
    return this.people.performing(step, this.case.roles, moment);
  }

  // P1

  value(condition: Condition, acts: readonly Act[]): RefTruth {
    if ('trait' in condition)
      return this.case.traits.find(({ trait }) => trait === condition.trait)?.value ?? 'unknown';
    if ('undone' in condition) return this.doneOn(condition.undone, acts) === null ? 'yes' : 'no';
    const all = 'all' in condition;
    const values = (all ? condition.all : condition.any).map((each) => this.value(each, acts));
    const deciding = all ? 'no' : 'yes';
    if (values.includes(deciding)) return deciding;
    return values.includes('unknown') ? 'unknown' : all ? 'yes' : 'no';
  }

  /** The unknown traits of a condition that are not settled by what else is known. */
  open(condition: Condition): readonly string[] {
    if (this.value(condition, this.acts) !== 'unknown') return [];
    if ('trait' in condition) return [condition.trait];
    const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
    return parts.flatMap((each) => this.open(each));
  }

  applicability(step: Step, acts: readonly Act[] = this.acts): RefApplicability {
    if (step.trigger === undefined) return { value: 'yes', readings: ['yes'], settledBy: [] };
    const texts = [step.trigger, ...(step.otherReading === undefined ? [] : [step.otherReading])];
    const readings = texts.map((text) => this.value(text, acts));
    const [first = 'unknown'] = readings;
    const value = readings.every((each) => each === first) ? first : 'unknown';
    const settledBy = value === 'unknown' ? distinct(texts.flatMap((text) => this.open(text))) : [];
    return { value, readings, settledBy };
  }

  applies(step: Step): boolean {
    return this.applicability(step).value === 'yes';
  }

  // P3

  goesBefore(first: Step, then: Step): boolean {
    if (first.id === then.id || first.modality !== 'must' || !this.applies(first)) return false;
    return (first.order > 0 && then.order > 0 && first.order < then.order) || first.before === then.action;
  }

  prerequisites(step: Step): readonly Step[] {
    return this.steps.filter((each) => this.goesBefore(each, step));
  }

  /** The first act by which, with those before it, a step was done by all and to all who are needed. */
  done(step: Step, acts: readonly Act[] = this.acts): Act | null {
    const own = this.actsOf(step, acts);
    return own.find((_, index) => this.#isWhole(step, own.slice(0, index + 1))) ?? null;
  }

  #isWhole(step: Step, acts: readonly Act[]): boolean {
    const performers = partiesOf(step.performer, step.performerRole, this.case.roles);
    const byAll = performers.every((party) => acts.some((act) => this.#isBy(act, step, party)));
    return (step.performersNeeded === 'one' || byAll) && this.#reachedAll(step, acts);
  }

  #isBy(act: Act, step: Step, party: RefParty): boolean {
    if (party.id === null) return false;
    const names = [act.by, act.capacity, act.onBehalfOf];
    return momentsOf(act.on, this.world.turns)
      .flatMap((moment) => this.performing(step, moment))
      .filter(({ role, id }) => role === party.role && id === party.id)
      .some(({ id, post, performers }) =>
        [id, post, ...performers.flatMap((each) => [each.who, each.post])].some(
          (who) => who !== null && names.includes(who),
        ),
      );
  }

  #reachedAll(step: Step, acts: readonly Act[]): boolean {
    return acts.some((act) => !recordsRecipients(act)) || this.reached(step, acts);
  }

  reaches(acts: readonly Act[], { role, id }: RefParty): boolean {
    return acts.some(
      (act) => (id !== null && act.recipients.includes(id)) || (role !== null && act.recipientRoles.includes(role)),
    );
  }

  /** Whether the acts name all recipients who are needed. */
  reached(step: Step, acts: readonly Act[]): boolean {
    const parties = this.recipients(step);
    const isReached = (party: RefParty) => this.reaches(acts, party);
    if (parties.length === 0) return true;
    return step.recipientsNeeded === 'one' ? parties.some(isReached) : parties.every(isReached);
  }

  /** When an action was done: as a step, prohibitions apart, or by an act that names it and no step. */
  daysDone(action: string, acts: readonly Act[] = this.acts): readonly string[] {
    const steps = this.steps
      .filter((step) => step.action === action && step.modality !== 'mustNot')
      .flatMap((step) => this.done(step, acts) ?? []);
    const others = acts.filter((act) => act.step === undefined && act.action === action);
    return [...steps, ...others].map(({ on }) => on).sort((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1));
  }

  doneOn(action: string, acts: readonly Act[] = this.acts): string | null {
    return this.daysDone(action, acts)[0] ?? null;
  }

  // P4

  deadline(step: Step): RefDeadline {
    const calendars = ofKind(this.#sheet, 'calendar');
    const own = calendars.filter(({ id }) => id.startsWith('g/'));
    const shared = calendars.filter(({ id }) => !id.startsWith('g/'));
    return deadlineOf(step, this.case.events, (action) => this.doneOn(action), [...own, ...shared]);
  }

  // P5

  get prohibitions(): readonly Step[] {
    return this.steps.filter(({ modality }) => modality === 'mustNot');
  }

  /** Which prohibitions forbade an act, with all that had been done before it or may have been done with it, the act among it. */
  forbidding(act: Act): readonly Step[] {
    const before = this.acts.filter((other) => !isBefore(act.on, other.on));
    return this.prohibitions.filter(
      (step) => forbidden(step) === this.actionOf(act) && this.applicability(step, before).value === 'yes',
    );
  }

  isDoneOnDay(action: string, date: string): boolean {
    return this.daysDone(action).some((on) => dateOf(on) === date);
  }
}

export const forbidden = (prohibition: Step): string => prohibition.blocks ?? prohibition.action;

export const recordsRecipients = ({ recipients, recipientRoles }: Act): boolean =>
  recipients.length + recipientRoles.length > 0;

/** A case as it stands, or last stood, and when it was closed. */
function lastOf(world: ReferenceWorld, id: string, at: string): { record: Case; closed: string | null } {
  const on = (turn: string | null) => ofKind(world.day(turn), 'case').find((each) => each.id === id);
  const open = on(at);
  if (open !== undefined) return { record: open, closed: null };
  const earlier = world.turns.filter((turn) => turn === null || turn <= at);
  const last = earlier.findLastIndex((turn) => on(turn) !== undefined);
  const record = on(earlier[last] ?? null);
  if (record === undefined) throw new Error(`there is no case ${id} at ${at}`);
  return { record, closed: earlier[last + 1] ?? null };
}
