import type { Party } from '../../model/procedure.js';
import type { Step } from '../../model/record.js';
import type { StepAction } from '../../model/stepActions.js';
import { oncePer } from '../../util/once.js';
import { type Done, type Handling, stepsDoing } from './matter.js';
import { partiesOf } from './performers.js';
import { performersDuring } from './responsible.js';
import { earlier } from './when.js';

/**
 * P3 The act with which a step was done: the first by which, together with those before it, it was done by all who are needed
 * and to all who are needed. An act that records no recipients reached all.
 */
export const completing = oncePer(
  ({ id }: Step) => id,
  (handling: Handling, step: Step): Done | undefined => {
    const acts = handling.byStep.get(step.id) ?? [];
    const recipients = partiesOf(handling.matter, step.recipients, step.recipientRoles);
    return acts.find((_, index) => {
      const sofar = acts.slice(0, index + 1);
      return missingOf(sofar, step, recipients).length === 0 && isByAll(handling, step, sofar);
    });
  },
);

export const isDone = (handling: Handling, step: Step): boolean => completing(handling, step) !== undefined;

/** The acts by which an action was done, in the order of time: those that completed a step of it, and those that name it. */
export function doneBy(handling: Handling, action: StepAction): readonly Done[] {
  const steps = stepsDoing(handling, action).flatMap((step) => completing(handling, step) ?? []);
  const outside = handling.done.filter(({ act }) => act.step === undefined && act.action === action);
  return [...steps, ...outside].sort(earlier);
}

/** Who performs is asked only where more than one has to: else by whom it was done makes it no less done. */
function isByAll(handling: Handling, step: Step, acts: readonly Done[]): boolean {
  if (step.performersNeeded === 'one') return true;
  return partiesOf(handling.matter, step.performer, step.performerRole).every(
    (party) => party.id !== null && acts.some((done) => isBy(handling, step, party, done)),
  );
}

/** By the party itself, the post through which it performs, or who performed for it at some moment of the act. */
const isBy = (handling: Handling, step: Step, party: Party, { act, when }: Done): boolean =>
  performersDuring(handling, step, when)
    .flatMap((each) => each.performers)
    .filter(({ role, id }) => role === party.role && id === party.id)
    .flatMap(({ id, post, performers }) => [id, post, ...performers.flatMap((each) => [each.person, each.post])])
    .some((each) => each !== null && [act.by, act.capacity, act.onBehalfOf].includes(each));

/** Whether an act tells to whom it was done. */
export const recordsRecipients = ({ act }: Done): boolean => act.recipients.length + act.recipientRoles.length > 0;

/** Who is still to be reached; nobody where an act does not record to whom it was done. */
export function missingOf(acts: readonly Done[], step: Step, recipients: readonly Party[]): readonly Party[] {
  if (!acts.every(recordsRecipients)) return [];
  const reached = (party: Party) =>
    acts.some(
      ({ act }) =>
        (party.id !== null && act.recipients.includes(party.id)) ||
        (party.role !== null && act.recipientRoles.includes(party.role)),
    );
  const missing = recipients.filter((party) => !reached(party));
  return step.recipientsNeeded === 'one' && missing.length < recipients.length ? [] : missing;
}
