import type { Language } from '../../model/text.js';
import { readUpTo } from '../../util/regularFile.js';
import { type Output, outputTo } from './output.js';

/** Where a command reads and writes. stdout carries the result, stderr everything else. */
export interface Terminal {
  readonly out: Output;
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Everything on standard input. */
  readInput(): Promise<Uint8Array>;
  /** Resolves when the process is asked to stop. */
  untilStopped(): Promise<void>;
}

/** One run of a command: where it reads and writes, and in which language. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
}

/** In bytes: as much as is read of what an argument names. Evidence may have to be that long. */
export const mostGiven = 256 * 1024 * 1024;

/**
 * The terminal of this process. A reader that goes away early (`| head`) is no error; a result that cannot be written
 * is one, and ends the process with `unwritten`. Messages that cannot be written are lost: a server goes on where the
 * disk of its log is full.
 */
export function terminalOf(process: NodeJS.Process, unwritten: number): Terminal {
  const { env, stdout, stderr, stdin } = process;
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(process.exitCode);
    stderr.write(`结果无法输出（${code}）\nthe result cannot be written (${code})\n`);
    process.exit(unwritten);
  });
  stderr.on('error', () => {});
  return {
    out: outputOf(stdout, env),
    err: outputOf(stderr, env),
    env,
    readInput: () => readUpTo(mostGiven, stdin),
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}

/** Colours only on a terminal, and never against `NO_COLOR`. */
function outputOf(stream: NodeJS.WriteStream, env: Terminal['env']): Output {
  const isTerminal = stream.isTTY === true;
  const colored = isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
  return outputTo((text) => void stream.write(text), { colored, isTerminal });
}
