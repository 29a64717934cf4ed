import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import pc from 'picocolors';
import type { Language } from '../../model/text.js';

type Colors = ReturnType<typeof pc.createColors>;

/** One of the two streams that a command writes to. */
export interface Output {
  /** Writes whole lines; the last line end is added. */
  print(lines: string): void;
  readonly colors: Colors;
  readonly isTerminal: boolean;
}

/** Where a command reads and writes. stdout carries the result, stderr everything else. */
export interface Terminal {
  readonly out: Output;
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Everything on standard input. */
  readInput(): Promise<string>;
  /** The text of a file. */
  readFile(path: string): Promise<string>;
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
    out: outputTo(stdout, env),
    err: outputTo(stderr, env),
    env,
    readInput: () => text(stdin),
    readFile: (path) => readFile(path, 'utf8'),
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}

/** Colours only on a terminal, and never against `NO_COLOR`. */
function outputTo(stream: NodeJS.WriteStream, env: Terminal['env']): Output {
  const isTerminal = stream.isTTY === true;
  const colored = isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    print: (lines) => stream.write(`${lines}\n`),
    colors: pc.createColors(colored),
    isTerminal,
  };
}
