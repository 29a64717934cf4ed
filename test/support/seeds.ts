import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Context } from '../../src/service/context.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';

export const seedNames: readonly string[] = readdirSync('seed').filter((name) => !name.endsWith('.md'));

/** The files of a seed, in the order in which they are recorded: a change set each. */
export const seedFiles = (name: string): readonly string[] =>
  readdirSync(join('seed', name))
    .filter((file) => file.endsWith('.yaml') && !['coverage.yaml', 'recorded.yaml'].includes(file))
    .sort()
    .map((file) => join('seed', name, file));

/** How many change sets these seeds are recorded as. */
export const changeSetsOf = (...names: readonly string[]): number => names.flatMap(seedFiles).length;

/** Records the change sets of a seed, in their order. */
export async function loadSeed(context: Context, name: string): Promise<void> {
  for (const file of seedFiles(name)) await recordChanges(context, parse(readFileSync(file, 'utf8')));
}
