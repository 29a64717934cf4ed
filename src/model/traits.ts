import type { Condition, Step } from './record.js';

/** The traits that a condition asks about, in the order of the text. */
export function traitsIn(condition: Condition): readonly string[] {
  if ('trait' in condition) return [condition.trait];
  if ('all' in condition) return condition.all.flatMap(traitsIn);
  return 'any' in condition ? condition.any.flatMap(traitsIn) : [];
}

/** The traits that the triggers of some steps ask about, in either reading. */
export const traitsOf = (steps: readonly Pick<Step, 'trigger' | 'otherReading'>[]): ReadonlySet<string> =>
  new Set(
    steps.flatMap(({ trigger, otherReading }) =>
      [trigger, otherReading].flatMap((each) => (each === undefined ? [] : traitsIn(each))),
    ),
  );
