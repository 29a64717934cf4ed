import type { Tally } from './search.js';

/** What a run covered, each with how often. What is rare or missing is a blind spot. */
export function report({ ledgers, questions, envelopes, performers, invented, seen }: Tally): string {
  const rows = [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, times]) => `${what.padEnd(28)}${times}`);
  return [
    `ledgers   ${ledgers}`,
    `questions ${questions}`,
    `envelopes ${envelopes}`,
    `performers named ${performers}, invented ${invented}`,
    ...rows,
  ].join('\n');
}
