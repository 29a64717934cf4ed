import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError, unknownName } from '../model/error.js';
import { checkFile, type LocatedProblem, readChangeSetFile } from './changeSetFile.js';
import type { Context } from './context.js';
import { recordChanges } from './recordChanges.js';

/** A seed that does not load: every problem, with its file and line. Nothing of that file was recorded. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  constructor(readonly problems: readonly LocatedProblem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message.en}`).join('\n'));
  }
}

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

export interface SeedProgress {
  readonly seed: string;
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Records the change sets of the named seeds. A seed that was recorded before is recognised by its
 * `commandId`s and not recorded twice. Throws `SeedError` for the first file that does not load.
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
  const files = names.flatMap((seed) => seedFiles(seed).map((file) => ({ seed, file })));
  for (const [done, { seed, file }] of files.entries()) {
    onProgress({ seed, file, done, total: files.length });
    const { input, problems } = await readChangeSetFile(file);
    if (problems.length > 0) throw new SeedError(problems);
    try {
      await recordChanges(context, input);
    } catch (error) {
      if (error instanceof DomainError) throw new SeedError(await checkFile(context, file));
      throw error;
    }
  }
}
