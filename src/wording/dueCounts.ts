import type { StepState } from '../model/procedure.js';
import type { Language } from '../model/text.js';
import { phrase } from './phrases.js';

/** How many steps are due: `共 3 项：逾期 0 项，应办 2 项，尚不能确定 1 项。` */
export function dueCounts(states: readonly StepState[], language: Language): string {
  if (states.length === 0) return phrase(language, 'nothingDue');
  const count = (wanted: StepState) => states.filter((state) => state === wanted).length;
  const [overdue, due, undetermined] = [count('overdue'), count('due'), count('undetermined')];
  return phrase(language, 'dueCounts', { n: states.length, overdue, due, undetermined });
}
