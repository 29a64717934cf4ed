import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Mutant } from './mutants.js';

/** How a run of tests came out, and what said so. */
export interface Verdict {
  readonly outcome: 'passed' | 'failed' | 'timedOut' | 'unreadable';
  readonly by: string;
  readonly milliseconds: number;
}

interface Report {
  readonly testResults?: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const copied = ['src', 'test', 'schema', 'seed', 'package.json', 'tsconfig.json', 'vitest.config.ts'];
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const open = new Set<Scratch>();

/** A copy of the tree, with one mutant at a time. */
export class Scratch {
  readonly #folder = mkdtempSync(join(tmpdir(), 'zhifen-mutate-'));
  #child: ChildProcess | null = null;

  constructor() {
    open.add(this);
    for (const each of copied) cpSync(each, join(this.#folder, each), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.#folder, 'node_modules'));
  }

  /** The tests in `folders`, up to the first that fails. */
  async run(folders: readonly string[], limit: number): Promise<Verdict> {
    const report = join(this.#folder, 'report.json');
    rmSync(report, { force: true });
    const began = Date.now();
    const flags = ['--bail=1', '--no-cache', '--maxWorkers=1', '--reporter=json', `--outputFile=${report}`];
    const ended = await this.#spawn([vitest, 'run', ...folders, ...flags], limit);
    const milliseconds = Date.now() - began;
    if (ended.code === 0) return { outcome: 'passed', by: '', milliseconds };
    if (ended.code === null) return { outcome: 'timedOut', by: 'it did not come to an end', milliseconds };
    return { ...verdictOf(report, ended.text), milliseconds };
  }

  /** Makes the mutant, does `work`, and restores the file. */
  async with<T>({ file, find, replace }: Mutant, work: () => Promise<T>): Promise<T> {
    const path = join(this.#folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(find)) throw new Error(`${file} changed meanwhile: “${find}” is not in its copy`);
    writeFileSync(
      path,
      text.replace(find, () => replace),
    );
    try {
      return await work();
    } finally {
      if (open.has(this)) writeFileSync(path, text);
    }
  }

  /** Ends what runs in it, with its children, and removes it. */
  close(): void {
    open.delete(this);
    this.#kill();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #spawn(args: readonly string[], limit: number): Promise<{ readonly code: number | null; readonly text: string }> {
    return new Promise((settle) => {
      // A process group of its own, so that the workers of vitest end with it.
      const child = spawn(process.execPath, args, {
        cwd: this.#folder,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      this.#child = child;
      let text = '';
      const listen = (chunk: Buffer) => {
        text += chunk.toString();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      const timer = setTimeout(() => this.#kill(), limit);
      child.on('close', (code) => {
        clearTimeout(timer);
        this.#child = null;
        settle({ code, text });
      });
    });
  }

  #kill(): void {
    const pid = this.#child?.pid;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}

export function closeAll(): void {
  for (const each of [...open]) each.close();
}

/** A mutant that is no valid program says nothing about the tests. */
const unreadable = /Transform failed|Parse failed|PARSE_ERROR|SyntaxError/;

function verdictOf(report: string, text: string): Pick<Verdict, 'outcome' | 'by'> {
  const files = resultsIn(report);
  const failed = files.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'));
  const said = `${text}${files.map(({ message }) => message).join('\n')}`;
  if (failed.length === 0 && unreadable.test(said)) return { outcome: 'unreadable', by: firstLine(said) };
  return { outcome: 'failed', by: failed[0]?.fullName ?? firstLine(said) };
}

function resultsIn(report: string): NonNullable<Report['testResults']> {
  try {
    return (JSON.parse(readFileSync(report, 'utf8')) as Report).testResults ?? [];
  } catch {
    return [];
  }
}

const firstLine = (text: string): string =>
  text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? 'no reason given';
