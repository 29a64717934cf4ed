import { type ChildProcess, spawn } from 'node:child_process';
import { type Agent, request } from 'node:http';
import { createInterface } from 'node:readline';

export interface ServeOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A real server, as an operator starts it, without seeds. */
export class Served {
  /** What it printed once it listened. */
  readonly address: Promise<string>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** What it has told on standard error. */
  readonly told: string[] = [];
  readonly #child: ChildProcess;

  constructor(store: string, { args = [], env = {} }: ServeOptions = {}) {
    const command = ['--import', 'tsx', 'src/cli/main.ts', 'serve', '--seed', 'none', '--store', store, ...args];
    this.#child = spawn(process.execPath, command, {
      env: { PATH: process.env.PATH ?? '', LANG: 'en', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { stdout, stderr } = this.#child;
    if (stdout === null || stderr === null) throw new Error('a process that was started has outputs');
    createInterface({ input: stderr }).on('line', (line) => this.told.push(line));
    this.ended = new Promise((resolve) => this.#child.once('close', (code, signal) => resolve(code ?? signal)));
    this.address = new Promise((resolve, reject) => {
      createInterface({ input: stdout }).once('line', resolve);
      this.ended.then((code) => reject(new Error(`the server ended with ${code}: ${this.told.join('\n')}`)));
    });
    // One that is killed before it listens has no address to wait for.
    this.address.catch(() => {});
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | NodeJS.Signals | null> {
    this.#child.kill(signal);
    return this.ended;
  }
}

export interface Answer<Data> {
  readonly status: number | undefined;
  readonly data: Data | null;
  /** The codes of its errors. */
  readonly errors: readonly (string | undefined)[];
}

interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

export interface Asked {
  readonly query: string;
  readonly variables?: object;
  /** Answers rest on no older revision. */
  readonly minRevision?: number;
}

/** Asks once; `null` where no whole answer came. */
export function ask<Data>(
  address: string,
  agent: Agent,
  { query, variables = {}, minRevision = 0 }: Asked,
): Promise<Answer<Data> | null> {
  const body = JSON.stringify({ query, variables });
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'zhifen-min-revision': String(minRevision),
    };
    const outgoing = request(address, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('close', () => resolve(response.complete ? answerOf(response.statusCode, text) : null));
    });
    outgoing.on('error', () => resolve(null));
    outgoing.end(body);
  });
}

function answerOf<Data>(status: number | undefined, text: string): Answer<Data> | null {
  try {
    const { data = null, errors = [] } = JSON.parse(text) as Reply<Data>;
    return { status, data, errors: errors.map(({ extensions }) => extensions?.code) };
  } catch {
    return null;
  }
}
