import type { Tally } from './search.js';
import type { CaseTally } from './searchCases.js';

const rowsOf = (seen: ReadonlyMap<string, number>): readonly string[] =>
  [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, times]) => `${what.padEnd(28)}${times}`);

/** What a run covered, each with how often. What is rare or missing is a blind spot. */
export function report({ ledgers, questions, envelopes, performers, invented, seen }: Tally): string {
  return [
    `ledgers   ${ledgers}`,
    `questions ${questions}`,
    `envelopes ${envelopes}`,
    `performers named ${performers}, invented ${invented}`,
    ...rowsOf(seen),
  ].join('\n');
}

/** The same of random cases: steps by state, faults by code. */
export const reportOfCases = ({ ledgers, pairs, comparisons, seen }: CaseTally): string =>
  [`ledgers     ${ledgers}`, `pairs       ${pairs}`, `comparisons ${comparisons}`, ...rowsOf(seen)].join('\n');
