import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseChangeSet } from '../../model/changeSet.js';
import { DomainError, unknownName } from '../../model/error.js';
import { parseInstant, type RecordedTime } from '../../model/time.js';
import { hashOf } from '../../util/hash.js';
import { inPackage } from '../../util/inPackage.js';
import type { Context } from '../context.js';
import { readYaml } from '../yamlFile.js';
import { recordSeed, SeedError, type SeedFile } from './recordSeed.js';

/** The seeds that ship with the package. */
export function seedNames(): readonly string[] {
  return readdirSync(inPackage('seed'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** When each change set came to be known, by `commandId`. */
const timesFile = 'recorded.yaml';
/** What stands beside the change sets of a seed. */
const besides: readonly string[] = ['coverage.yaml', timesFile];

/** The change sets of one seed, in the order in which they are recorded. */
export function seedFiles(name: string): readonly string[] {
  const folder = inPackage('seed', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && !besides.includes(file))
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

/** That all of a seed is in the ledger. */
export interface SeedMark {
  /** Tells its files, byte for byte, and the zone in which their dates begin. */
  readonly files: string;
  /** Where the ledger stood then: another one than that has not got it. */
  readonly revision: number;
  readonly hash: string;
}

/** What is remembered of seeds that were recorded, by name, so that they need not be read again. */
export interface SeedMarks {
  read(): Promise<Readonly<Record<string, SeedMark>>>;
  write(marks: Readonly<Record<string, SeedMark>>): Promise<void>;
}

const nothingMarked: SeedMarks = { read: async () => ({}), write: async () => {} };

/**
 * Records the named seeds, and what a newer version of them changes. Nothing is recorded twice: a seed is known by
 * the `commandId`s of its files. Of a seed whose mark says so, nothing is read but the bytes. Throws `SeedError` for the first file that does not load.
 *
 * Seeds that state when their change sets came to be known come first: that is taken only as long as the clock has measured nothing.
 */
export async function loadSeeds(
  context: Context,
  names: readonly string[],
  onProgress: (progress: SeedProgress) => void = () => {},
  marks: SeedMarks = nothingMarked,
): Promise<void> {
  const known = seedNames();
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) {
    const unknown = unknownName('INVALID_VALUE', ['seed'], { zh: '种子数据', en: 'seed' }, wrong, known);
    // There are few of them.
    throw new DomainError([{ ...unknown, suggestions: unknown.suggestions.length > 0 ? unknown.suggestions : known }]);
  }
  const marked = await marks.read();
  const digests = new Map(await Promise.all(names.map(async (name) => [name, await digestOf(context, name)] as const)));
  const isRecorded = await Promise.all(names.map((name) => isIn(context, marked[name], digests.get(name))));
  const unmarked = names.filter((_, index) => isRecorded[index] !== true);
  if (unmarked.length === 0) return;
  const seeds = await Promise.all(
    [...unmarked]
      .sort((a, b) => Number(statesTimes(b)) - Number(statesTimes(a)))
      .map(async (name) => ({ name, files: await readSeed(context, name) })),
  );
  const total = seeds.reduce((sum, { files }) => sum + files.length, 0);
  let before = 0;
  for (const { name, files } of seeds) {
    const tell = (file: SeedFile) =>
      onProgress({ seed: name, file: file.path, done: before + files.indexOf(file), total });
    await recordSeed(context, name, files, tell);
    before += files.length;
  }
  const { revision, hash } = await context.store.head();
  const now = Object.fromEntries(unmarked.map((name) => [name, { files: digests.get(name) ?? '', revision, hash }]));
  await marks.write({ ...marked, ...now });
}

async function digestOf({ timeZone }: Context, name: string): Promise<string> {
  const files = await Promise.all(seedFiles(name).map(async (path) => hashOf(await readFile(path, 'latin1'))));
  return hashOf({ timeZone, files });
}

/** Whether files of this `digest` were marked, in this ledger or in what has become this ledger. */
async function isIn({ store }: Context, mark: SeedMark | undefined, digest: string | undefined): Promise<boolean> {
  if (mark === undefined || mark.files !== digest) return false;
  const [changeSet] = await store.changes(mark.revision - 1, 1);
  return changeSet?.revision === mark.revision && changeSet.hash === mark.hash;
}

const statesTimes = (name: string): boolean => existsSync(inPackage('seed', name, timesFile));

async function readSeed({ timeZone }: Context, name: string): Promise<readonly SeedFile[]> {
  const times = statesTimes(name) ? ((await read(inPackage('seed', name, timesFile))) as Record<string, string>) : {};
  return Promise.all(
    seedFiles(name).map(async (path) => {
      const input = await read(path);
      const draft = parseChangeSet(input, timeZone);
      const time = times[draft.changeSet.commandId];
      const stated = time === undefined ? null : (parseInstant(time, timeZone) as RecordedTime | null);
      return { path, input, draft, ...(stated === null ? {} : { stated }) };
    }),
  );
}

async function read(path: string): Promise<unknown> {
  const { input, problems } = await readYaml(path);
  if (problems.length > 0) throw new SeedError(problems);
  return input;
}
