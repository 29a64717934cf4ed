import type { Step } from '../../model/record.js';
import { applicabilityOf } from './applicability.js';
import { type Handling, isProhibition } from './matter.js';

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
