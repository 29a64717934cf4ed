import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/program.js';
import { outputTo } from '../../src/cli/text/output.js';
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

/** Starts `zhifen` as it is built, as a process of its own, in a plain environment with a data folder of its own. */
export async function start(
  args: readonly string[],
  { env = {}, stdio = {} }: StartOptions = {},
): Promise<ChildProcess> {
  return spawn(process.execPath, [await programOfRun(), ...args], {
    env: { PATH: process.env.PATH ?? '', LANG: 'zh_CN.UTF-8', ZHIFEN_DATA: scratchFile('data'), ...env },
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
    env: { LANG: 'zh_CN.UTF-8', ZHIFEN_DATA: scratchFile('data'), ...env },
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
