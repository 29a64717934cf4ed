import type { Mutant } from './mutants.js';

/** The mutants of one file: what goes wrong, the text to find, and its replacement. */
export const inFile = (file: string, faults: Readonly<Record<string, readonly [string, string]>>): Mutant[] =>
  Object.entries(faults).map(([what, [find, replace]]) => ({ file, find, replace, what }));
