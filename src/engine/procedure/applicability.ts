import type { Applicability, Truth } from '../../model/procedure.js';
import type { Condition, Step } from '../../model/record.js';
import { stepActionNames } from '../../model/stepActions.js';
import type { Text } from '../../model/text.js';
import { oncePer } from '../../util/once.js';
import { step as because } from '../case/step.js';
import { doneBy } from './completion.js';
import type { Handling } from './matter.js';
import { before, type When } from './when.js';

interface Evaluated {
  readonly value: Truth;
  /** Traits of which one or more would have to be known. */
  readonly settledBy: readonly string[];
}

/**
 * P1 Applicability 适用
 *
 * A trigger has three values. `yes`, `no` and not known combine as all and any do: no and anything is no, yes or
 * anything is yes, else it is not known. Both readings of an ambiguous trigger are evaluated; where they differ, it is not
 * known. What was not done is looked for among the acts that are not later than `until`.
 */
export const applicabilityOf = oncePer(({ id }: Step) => id, told);
/** What the readings of the trigger come to, as it was until an act, or now; without what was done by one of the steps. */
export function appliesUntil(handling: Handling, step: Step, until: When | null, without: Step | null = null): Truth {
  return together(readingsOf(handling, step, { when: until, without }).map(({ value }) => value));
}

/** What counts as done: all that is not later, and is no act of one step. */
interface Until {
  readonly when: When | null;
  readonly without: Step | null;
}

const together = (values: readonly Truth[]): Truth =>
  values.every((each) => each === values[0]) ? (values[0] ?? 'yes') : 'unknown';

const readingsOf = (handling: Handling, step: Step, until: Until): readonly Evaluated[] =>
  [step.trigger, step.otherReading].flatMap((reading, index) =>
    index === 0 || reading !== undefined ? [evaluated(reading, handling, until)] : [],
  );

function told(handling: Handling, step: Step): Applicability {
  const readings = readingsOf(handling, step, { when: null, without: null });
  const values = readings.map(({ value }) => value);
  const value = together(values);
  const settledBy = value === 'unknown' ? [...new Set(readings.flatMap((each) => each.settledBy))].sort() : [];
  return {
    value,
    readings: values,
    settledBy,
    because: [because('P1', sentenceOf(step, value, values, settledBy), [step])],
  };
}

function evaluated(condition: Condition | undefined, handling: Handling, until: Until): Evaluated {
  if (condition === undefined) return { value: 'yes', settledBy: [] };
  if ('trait' in condition) {
    const value = handling.matter.traits.find(({ trait }) => trait === condition.trait)?.value ?? 'unknown';
    return { value, settledBy: value === 'unknown' ? [condition.trait] : [] };
  }
  if ('undone' in condition) {
    const isDone = doneBy(handling, condition.undone).some(
      ({ act, when }) =>
        (until.when === null || !before(until.when, when)) && (until.without === null || act.step !== until.without.id),
    );
    return { value: isDone ? 'no' : 'yes', settledBy: [] };
  }
  const [parts, decisive] = 'all' in condition ? [condition.all, 'no' as const] : [condition.any, 'yes' as const];
  const all = parts.map((each) => evaluated(each, handling, until));
  if (all.some(({ value }) => value === decisive)) return { value: decisive, settledBy: [] };
  const open = all.filter(({ value }) => value === 'unknown');
  if (open.length === 0) return { value: decisive === 'no' ? 'yes' : 'no', settledBy: [] };
  return { value: 'unknown', settledBy: open.flatMap(({ settledBy }) => settledBy) };
}

function sentenceOf(step: Step, value: Truth, readings: readonly Truth[], settledBy: readonly string[]): Text {
  const name = stepActionNames[step.action];
  const [zh, en] = [step.name ?? name.zh, step.nameEn ?? name.en];
  if (step.trigger === undefined)
    return { zh: `“${zh}”不附条件，一律适用。`, en: `${en} has no condition and always applies.` };
  if (value === 'yes') return { zh: `“${zh}”的适用条件具备。`, en: `The condition of ${en} is met.` };
  if (value === 'no') return { zh: `“${zh}”的适用条件不具备。`, en: `The condition of ${en} is not met.` };
  const differ = new Set(readings).size > 1;
  const open = { zh: settledBy.map((each) => `“${each}”`).join('、'), en: settledBy.join(', ') };
  return {
    zh: `${differ ? `“${zh}”的适用条件有两种读法，结论不同` : `“${zh}”是否适用尚不能确定`}${settledBy.length > 0 ? `：是否${open.zh}，未作认定` : ''}。`,
    en: `${differ ? `The condition of ${en} has two readings that differ` : `Whether ${en} applies is not known`}${settledBy.length > 0 ? `: nothing is said of ${open.en}` : ''}.`,
  };
}

/** What has not been done while a condition holds: doing it may end the condition. */
export function undoneIn(condition: Condition | undefined): readonly (keyof typeof stepActionNames)[] {
  if (condition === undefined || 'trait' in condition) return [];
  if ('undone' in condition) return [condition.undone];
  return ('all' in condition ? condition.all : condition.any).flatMap(undoneIn);
}
