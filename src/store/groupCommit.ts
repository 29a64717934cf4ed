import { setImmediate as turn } from 'node:timers/promises';
import type { LedgerWriter } from './store.js';

/** A writer that waits, and how it is answered. */
export interface Job {
  readonly work: (ledger: LedgerWriter) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** How a writer is answered, once what it wrote is durable. */
export type Answer = () => void;

/** At most so many are made durable together; later writers wait for the next commit. */
export const largestBatch = 256;

/**
 * Writers that come while others are served wait, and are served together after them. `serve` is given all that wait; it
 * takes out those that it serves, at least one, answers each of them, and never rejects.
 */
export class GroupCommit {
  readonly #serve: (waiting: Job[]) => Promise<void>;
  readonly #waiting: Job[] = [];
  #serving: Promise<void> | null = null;

  constructor(serve: (waiting: Job[]) => Promise<void>) {
    this.#serve = serve;
  }

  write<T>(work: (ledger: LedgerWriter) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (result: unknown) => void, reject });
      this.#serving ??= this.#serveAll();
    });
  }

  /** Resolves once no writer waits any more. */
  async done(): Promise<void> {
    await this.#serving;
  }

  async #serveAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Other waiting writers, of any connection, are served with them.
      await turn();
      await this.#serve(this.#waiting);
    }
    this.#serving = null;
  }
}
