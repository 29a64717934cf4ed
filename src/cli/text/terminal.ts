import { buffer } from 'node:stream/consumers';
import type { Language } from '../../model/text.js';
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

/** The terminal of this process. A reader that goes away early (`| head`) is no error. */
export function terminalOf(process: NodeJS.Process): Terminal {
  const { env, stdout, stderr, stdin } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode);
  });
  return {
    out: outputOf(stdout, env),
    err: outputOf(stderr, env),
    env,
    readInput: () => buffer(stdin),
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
