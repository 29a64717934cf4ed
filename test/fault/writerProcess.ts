import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Acknowledgement } from './load.js';

/** One line of `writer.ts`. */
export type Message =
  | { readonly ready: number }
  | { readonly acknowledged: Acknowledgement }
  | { readonly refused: string; readonly code: string }
  | { readonly read: number }
  | { readonly unread: string }
  | { readonly failed: string };

export interface WriterOptions {
  readonly prefix?: string;
  /** How many write at once. */
  readonly writers?: number;
  /** How often each of them tries; absent: until it is stopped. */
  readonly attempts?: number;
  readonly patience?: number;
  /** By how many characters each change set is longer. */
  readonly padding?: number;
  /** Whether it opens the ledger as commands do, with checkpoints beside it. */
  readonly protected?: boolean;
}

export interface ProcessOptions {
  /** A command that runs the one behind it, such as `strace`. */
  readonly through?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

/** A process that runs `writer.ts`, and everything it has said so far. */
export class WriterProcess {
  readonly messages: Message[] = [];
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  readonly #child: ChildProcess;
  readonly #waiting = new Set<() => void>();
  #stderr = '';

  constructor(file: string, options: WriterOptions = {}, { through = [], env = {}, uid }: ProcessOptions = {}) {
    const own = Object.entries({ file, ...options }).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const [command = '', ...args] = [
      ...through,
      process.execPath,
      ...['--import', 'tsx', 'test/fault/writer.ts'],
      ...own,
    ];
    this.#child = spawn(command, args, {
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    const { stdout, stderr } = this.#child;
    if (stdout === null || stderr === null) throw new Error('a process that was started has outputs');
    stderr.on('data', (text) => {
      this.#stderr += text;
    });
    createInterface({ input: stdout }).on('line', (line) => {
      this.messages.push(JSON.parse(line) as Message);
      this.#wake();
    });
    this.ended = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('close', (code, signal) => {
        this.#wake();
        resolve(code ?? signal ?? 0);
      });
    });
    // A process that ends early may have closed its input.
    this.#child.stdin?.on('error', () => {});
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get acknowledged(): readonly Acknowledgement[] {
    return this.messages.flatMap((message) => ('acknowledged' in message ? [message.acknowledged] : []));
  }

  /** The codes of the errors that writers got, in order. */
  get refused(): readonly string[] {
    return this.messages.flatMap((message) => ('refused' in message ? [message.code] : []));
  }

  /** The codes of the errors that readers got. */
  get unread(): readonly string[] {
    return this.messages.flatMap((message) => ('unread' in message ? [message.unread] : []));
  }

  /** Why it could not open the ledger, if it could not. */
  get failed(): readonly string[] {
    return this.messages.flatMap((message) => ('failed' in message ? [message.failed] : []));
  }

  /** Resolves once it has said something that `enough` is true of. */
  async until(enough: (writer: WriterProcess) => boolean): Promise<void> {
    let over = false;
    const ended = this.ended.then(() => {
      over = true;
    });
    while (!enough(this)) {
      if (over) throw new Error(`it ended too early: ${JSON.stringify(this.messages.slice(-3))} ${this.#stderr}`);
      await Promise.race([ended, new Promise<void>((resolve) => this.#waiting.add(resolve))]);
    }
  }

  /** Lets the writers finish what they have begun. */
  stop(): Promise<number | NodeJS.Signals> {
    this.#child.stdin?.end();
    return this.ended;
  }

  kill(): Promise<number | NodeJS.Signals> {
    this.#child.kill('SIGKILL');
    return this.ended;
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
  }
}
