import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseChangeSet } from '../../model/changeSet.js';
import { DomainError, unknownName } from '../../model/error.js';
import type { Context } from '../context.js';
import { readYaml } from '../yamlFile.js';
import { recordSeed, SeedError, type SeedFile } from './recordSeed.js';

/** The root of the package: the nearest folder above this file that holds `seed`. */
function seedFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'seed', 'README.md'))) return join(folder, 'seed');
    if (folder === dirname(folder)) throw new Error('Broken promise: the package holds its seeds');
  }
}

/** The seeds that ship with the package. */
export function seedNames(): readonly string[] {
  return readdirSync(seedFolder(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The change sets of one seed, in the order in which they are recorded. */
export function seedFiles(name: string): readonly string[] {
  const folder = join(seedFolder(), name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && file !== 'coverage.yaml')
    .sort()
    .map((file) => join(folder, file));
}

/** Is told of each file before it is recorded; of what was recorded before, nothing. */
export interface SeedProgress {
  readonly seed: string;
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Records the named seeds, and what a newer version of them changes. Nothing is recorded twice: a seed is known by
 * the `commandId`s of its files. Throws `SeedError` for the first file that does not load.
 */
export async function loadSeeds(
  context: Context,
  names: readonly string[],
  onProgress: (progress: SeedProgress) => void = () => {},
): Promise<void> {
  const known = seedNames();
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) {
    throw new DomainError([unknownName('INVALID_VALUE', ['seed'], { zh: '种子数据', en: 'seed' }, wrong, known)]);
  }
  const seeds = await Promise.all(
    names.map(async (name) => ({ name, files: await readSeed(context, seedFiles(name)) })),
  );
  const total = seeds.reduce((sum, { files }) => sum + files.length, 0);
  let before = 0;
  for (const { name, files } of seeds) {
    const tell = (file: SeedFile) =>
      onProgress({ seed: name, file: file.path, done: before + files.indexOf(file), total });
    await recordSeed(context, name, files, tell);
    before += files.length;
  }
}

async function readSeed({ timeZone }: Context, paths: readonly string[]): Promise<readonly SeedFile[]> {
  return Promise.all(
    paths.map(async (path) => {
      const { input, problems } = await readYaml(path);
      if (problems.length > 0) throw new SeedError(problems);
      return { path, input, draft: parseChangeSet(input, timeZone) };
    }),
  );
}
