import type { Step } from '../../model/record.js';
import type { StepAction } from '../../model/stepActions.js';
import { appliesUntil, undoneIn } from './applicability.js';
import { doneBy } from './completion.js';
import { type Done, forbiddenBy, type Handling, isProhibition, stepsDoing } from './matter.js';
import type { When } from './when.js';

/**
 * P5 Prohibition 禁止
 *
 * The prohibitions that block `action` while their trigger holds, as it was `until` an act, or now.
 */
export function blocking(handling: Handling, action: StepAction, until: When | null = null): readonly Step[] {
  return handling.prohibitions.filter(
    (each) => forbiddenBy(each) === action && appliesUntil(handling, each, until) === 'yes',
  );
}

/** What would end a prohibition: the steps that it finds undone, in either reading. */
export const endedBy = (handling: Handling, { trigger, otherReading }: Step): readonly Step[] =>
  [...new Set([trigger, otherReading].flatMap(undoneIn))]
    .filter((action) => doneBy(handling, action).length === 0)
    .flatMap((action) => stepsDoing(handling, action));

/** What was done while a prohibition stood against it. */
export const doneAgainst = (handling: Handling, step: Step): readonly Done[] =>
  isProhibition(step)
    ? handling.done.filter(
        ({ action, when }) => action === forbiddenBy(step) && appliesUntil(handling, step, when) === 'yes',
      )
    : (handling.byStep.get(step.id) ?? []).filter(({ when }) => blocking(handling, step.action, when).length > 0);
