import type { Mutation } from './mutations.js';

/** The mutations of one file: what goes wrong, the text that is looked for, and what stands in its place. */
export const inFile = (file: string, mistakes: Readonly<Record<string, readonly [string, string]>>): Mutation[] =>
  Object.entries(mistakes).map(([what, [find, replace]]) => ({ file, find, replace, what }));
