import type { Step } from '../../model/record.js';
import type { StepAction } from '../../model/stepActions.js';
import { applicabilityOf, appliesUntil, undoneIn } from './applicability.js';
import { doneBy } from './completion.js';
import { type Done, forbiddenBy, type Handling, isProhibition, stepsDoing } from './matter.js';
import type { When } from './when.js';

/**
 * P3 Order 次序
 *
 * What has to go before a step: the steps of lower `order` that apply and are `must`, and those that the text puts before its
 * action (`before`: 事先). Where the text gives no order, none is enforced. `sameDayAs` (同时) waits for the other action.
 */
export function precedingOf(handling: Handling, step: Step): readonly Step[] {
  const obliges = (each: Step) =>
    each.id !== step.id && each.modality === 'must' && applicabilityOf(handling, each).value === 'yes';
  return handling.steps.filter(
    (each) =>
      ((each.order > 0 && each.order < step.order) || each.before === step.action) &&
      !isProhibition(each) &&
      obliges(each),
  );
}

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

/** What would end a prohibition: the steps that it finds undone. */
export const endedBy = (handling: Handling, prohibition: Step): readonly Step[] =>
  undoneIn(prohibition.trigger)
    .filter((action) => doneBy(handling, action).length === 0)
    .flatMap((action) => stepsDoing(handling, action));

/** What was done while a prohibition stood against it. */
export const doneAgainst = (handling: Handling, step: Step): readonly Done[] =>
  isProhibition(step)
    ? handling.done.filter(
        ({ action, when }) => action === forbiddenBy(step) && appliesUntil(handling, step, when) === 'yes',
      )
    : (handling.byStep.get(step.id) ?? []).filter(({ when }) => blocking(handling, step.action, when).length > 0);
