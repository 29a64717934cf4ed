import type { Snapshot } from '../../graph/snapshot.js';
import type { Performer } from '../../model/answer.js';
import type { FaultCode, ProcedureFault, StepPerformer } from '../../model/procedure.js';
import type { Act, Step } from '../../model/record.js';
import { coversWhole } from '../case/case.js';
import type { Handling } from './matter.js';
import { matterOfStep, performersOf } from './performers.js';
import type { When } from './when.js';

export interface Judged {
  readonly code: FaultCode;
  readonly severity: ProcedureFault['severity'];
}

/** Who was responsible at one moment. */
export interface Performing {
  readonly snapshot: Snapshot;
  readonly performers: readonly StepPerformer[];
}

/** Who was responsible at each moment of an act: a day has several where something changed on it. */
export function performersDuring({ snapshot, matter, duty }: Handling, step: Step, when: When): readonly Performing[] {
  const found: Performing[] = [];
  for (let at: typeof when.from | null = when.from; at !== null && at < when.to; ) {
    const then: Snapshot = snapshot.atInstant(at);
    found.push({ snapshot: then, performers: performersOf(then, matter, step, duty) });
    at = then.horizon.after?.at ?? null;
  }
  return found;
}

/**
 * P7 Whether an act was done by one who was responsible, in a capacity and for a post that the records bear out, and within the
 * extent: nothing is presumed, so what fits at any moment of its day is no fault.
 */
export function judged(handling: Handling, step: Step, act: Act, when: When): readonly Judged[] {
  const moments = performersDuring(handling, step, when).map((each) =>
    judgedAt({ ...handling, snapshot: each.snapshot }, step, act, each.performers),
  );
  return [...moments].sort((a, b) => weight(a) - weight(b))[0] ?? [];
}

const weight = (faults: readonly Judged[]): number =>
  faults.reduce((sum, { severity }) => sum + { fault: 100, mild: 10, open: 1 }[severity], 0);

function judgedAt(handling: Handling, step: Step, act: Act, performers: readonly StepPerformer[]): readonly Judged[] {
  const { by, capacity, onBehalfOf } = act;
  const { snapshot } = handling;
  if (performers.some(({ id, collective }) => id === by && (collective || snapshot.find('organization', by))))
    return [];
  const bodies = performers.length > 0 && performers.every(({ collective }) => collective);
  if (bodies && snapshot.find('organization', by) === undefined)
    return [fault(step.action === 'decide' ? 'collectiveDecidedByOne' : 'notResponsible')];
  const ways = performers.flatMap((each) => waysOf(each, by));
  if (ways.length === 0) return [notResponsible(performers, by, onBehalfOf)];
  const fitting = ways.map((way) => faultsOf(handling, step, way, capacity, onBehalfOf));
  return [...fitting].sort((a, b) => weight(a) - weight(b))[0] ?? [];
}

/** A way in which one is responsible for a step: as performer for the post of a party. */
interface Way {
  readonly party: StepPerformer;
  readonly performer: Performer | null;
}

/** A post acts through whoever performs for it; so does one that stands in. */
function waysOf(party: StepPerformer, by: string): readonly Way[] {
  const itself = party.post === by ? [{ party, performer: null }] : [];
  const others = party.performers.filter(({ person, post }) => person === by || (post === by && post !== party.post));
  return [...itself, ...others.map((performer) => ({ party, performer }))];
}

function faultsOf(
  { duty, snapshot }: Handling,
  step: Step,
  { party, performer }: Way,
  capacity: string | undefined,
  onBehalfOf: string | undefined,
): readonly Judged[] {
  const found: Judged[] = [];
  const own = performer?.post ?? party.post;
  if (onBehalfOf !== undefined && onBehalfOf !== party.post) found.push(fault('notHandedOver'));
  if (capacity !== undefined && capacity !== own && capacity !== party.post && !isSeatOf(snapshot, capacity, own))
    found.push({ code: 'wrongTitle', severity: 'mild' });
  const matter = matterOfStep(snapshot, step, duty);
  if (performer !== null && !coversWhole(matter, performer.extent)) {
    const isDaily = step.action === 'decide' && performer.extent === 'dailyWork';
    const isSaid = isDaily || (matter?.chain ?? []).some(({ work }) => work !== undefined);
    found.push({ code: 'beyondExtent', severity: isSaid ? 'fault' : 'open' });
  }
  return found;
}

const isSeatOf = (snapshot: Snapshot, seat: string, post: string | null): boolean =>
  post !== null && snapshot.find('post', seat)?.seatOf === post;

/** Where the ledger does not know who was responsible, it says so. */
function notResponsible(performers: readonly StepPerformer[], by: string, onBehalfOf: string | undefined): Judged {
  if (onBehalfOf !== undefined && performers.some(({ post }) => post === onBehalfOf)) return fault('notHandedOver');
  const isOpen = performers.some(
    ({ gap, standIn, performers: each }) =>
      gap !== null ||
      (standIn !== null && ['gap', 'conflict', 'ambiguous'].includes(standIn.outcome)) ||
      (standIn !== null && each.some(({ person }) => person === null && by !== '')),
  );
  return isOpen || performers.length === 0 ? { code: 'responsibleUnknown', severity: 'open' } : fault('notResponsible');
}

const fault = (code: FaultCode): Judged => ({ code, severity: 'fault' });
