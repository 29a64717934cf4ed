import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/program.js';
import { outputTo } from '../../src/cli/text/output.js';
import { seedNames } from '../../src/service/record/loadSeeds.js';
import { programOfRun } from '../support/ofRun.js';
import { scratchFile } from '../support/stores.js';

/** What one run of the command line left behind. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

export interface StartOptions extends RunOptions {
  /** Files, by their descriptors, that it writes to instead of pipes. */
  readonly stdio?: { readonly out?: number; readonly err?: number };
}

const loaded = new Map<string, Promise<string>>();

/**
 * A data folder of its own in which `zhifen load` has recorded what `--seed` names; absent: all of it. A file of tests
 * that asks often does not read the seeds for every question: they are loaded once, and the folder is copied.
 */
export async function loadedFolder(seeds = seedNames().join()): Promise<string> {
  const load = async (): Promise<string> => {
    const folder = scratchFile('loaded');
    const { exitCode, stderr } = await zhifenHere(['load', '--seed', seeds], { env: { ZHIFEN_DATA: folder } });
    if (exitCode !== 0) throw new Error(stderr);
    return folder;
  };
  const folder = loaded.get(seeds) ?? load();
  loaded.set(seeds, folder);
  const copy = scratchFile('data');
  cpSync(await folder, copy, { recursive: true });
  return copy;
}

/** Where a command finds the seeds that it names; nothing, where it names none, or a store. */
async function dataFor(args: readonly string[]): Promise<string> {
  if (args.includes('--store')) return scratchFile('data');
  const named = args.includes('--seed') ? (args[args.indexOf('--seed') + 1] ?? '') : undefined;
  const isThere = named === undefined || named.split(',').every((name) => seedNames().includes(name));
  return isThere ? loadedFolder(named) : scratchFile('data');
}

/** Starts `zhifen` as it is built, as a process of its own, in a plain environment with a data folder of its own. */
export async function start(
  args: readonly string[],
  { env = {}, stdio = {} }: StartOptions = {},
): Promise<ChildProcess> {
  return spawn(process.execPath, [await programOfRun(), ...args], {
    env: {
      PATH: process.env.PATH ?? '',
      LANG: 'zh_CN.UTF-8',
      ZHIFEN_DATA: env.ZHIFEN_DATA ?? (await dataFor(args)),
      ...env,
    },
    stdio: ['pipe', stdio.out ?? 'pipe', stdio.err ?? 'pipe'],
  });
}

/** Runs `zhifen` to its end, as a process of its own. */
export async function zhifen(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = await start(args, options);
  child.stdin?.end(options.input ?? '');
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
  return { exitCode: await ended, stdout, stderr };
}

export interface HereOptions extends RunOptions {
  readonly colors?: boolean;
  readonly readInput?: () => Promise<string>;
}

/** The same without a process of its own, which is faster; `colors` is what a person at a terminal gets. */
export async function zhifenHere(
  args: readonly string[],
  { env = {}, input = '', colors = false, readInput = async () => input }: HereOptions = {},
): Promise<Run> {
  const written = { out: '', err: '' };
  const streamOf = (stream: 'out' | 'err') =>
    outputTo(
      (text) => {
        written[stream] += text;
      },
      { colored: colors, isTerminal: colors },
    );
  const exitCode = await run(args, {
    out: streamOf('out'),
    err: streamOf('err'),
    env: { LANG: 'zh_CN.UTF-8', ZHIFEN_DATA: env.ZHIFEN_DATA ?? (await dataFor(args)), ...env },
    readInput: async () => Buffer.from(await readInput()),
    untilStopped: async () => {},
  });
  return { exitCode, stdout: written.out, stderr: written.err };
}

const readAll = async (stream: NodeJS.ReadableStream | null): Promise<string> => (stream === null ? '' : text(stream));

/** A file of this content, gone when the test is over. */
export async function written(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zhifen-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
