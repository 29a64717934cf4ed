import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const seedNames: readonly string[] = readdirSync('seed').filter((name) => !name.endsWith('.md'));

/** The files of a seed, in the order in which they are recorded: a change set each. */
export const seedFiles = (name: string): readonly string[] =>
  readdirSync(join('seed', name))
    .filter((file) => file.endsWith('.yaml') && file !== 'coverage.yaml')
    .sort()
    .map((file) => join('seed', name, file));

/** How many change sets these seeds are recorded as. */
export const changeSetsOf = (...names: readonly string[]): number => names.flatMap(seedFiles).length;
