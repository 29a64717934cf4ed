import type { ProcedureFault } from '../../model/procedure.js';
import { afterClosing, fault } from './faults.js';
import type { Done, Handling } from './matter.js';
import { blocking } from './prohibition.js';

/**
 * P8 Outside the procedure 程序以外的办理
 *
 * What was done and is no step of the procedure, in the order of time: listed and never dropped.
 */
export function outside({ steps, done }: Handling): readonly Done[] {
  const own = new Set(steps.map(({ id }) => id));
  return done.filter(({ act }) => act.step === undefined || !own.has(act.step));
}

/** What is wrong with it all the same. */
export function faultsOutside(handling: Handling, done: Done): readonly ProcedureFault[] {
  const other = done.act.step === undefined ? [] : [fault(handling, 'otherProcedure', 'fault', null, done)];
  const blockers = done.action === null ? [] : blocking(handling, done.action, done.when);
  return [
    ...other,
    ...blockers.map((blocker) => fault(handling, 'blocked', 'fault', null, done, [blocker])),
    ...afterClosing(handling, null, done),
  ];
}
