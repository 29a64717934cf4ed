import type { Head, LedgerReader } from '../../store/store.js';

/** Is told where the ledger stands, again and again, or that it could not be read. */
export interface Listener {
  looked(head: Head): void | Promise<void>;
  failed(error: Error): void;
}

/** In milliseconds. */
const usualPause = 200;

/**
 * Looks again and again where the ledger ends, for as long as somebody listens: that tells what is recorded by whom ever, in
 * this process or in another, and what a replica has followed. At each look time has passed too, whatever the clock was set to.
 */
export class LedgerFollower {
  readonly #ledger: Pick<LedgerReader, 'head'>;
  readonly #pause: number;
  readonly #listeners = new Set<Listener>();
  #timer: NodeJS.Timeout | undefined;

  constructor(ledger: Pick<LedgerReader, 'head'>, pause: number = usualPause) {
    this.#ledger = ledger;
    this.#pause = pause;
  }

  /** Tells `listener` at every look, until the function that it gives is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#timer ??= setInterval(() => void this.look(), this.#pause).unref();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  }

  /** Looks at once; resolves when all who listen have done what they do then. */
  async look(): Promise<void> {
    if (this.#listeners.size === 0) return;
    try {
      const head = await this.#ledger.head();
      await Promise.all([...this.#listeners].map((listener) => listener.looked(head)));
    } catch (error) {
      for (const listener of [...this.#listeners]) listener.failed(error as Error);
    }
  }
}
