import type { RecordedChangeSet } from '../../ledger/entry.js';
import type { Source } from '../../util/eachOf.js';
import type { Context } from '../context.js';
import type { LedgerFollower } from './ledgerFollower.js';

/** How many are read at once. */
const page = 100;

/**
 * The change sets after a revision, as far as the viewer of `context` may see them, and those that come, in the order of the
 * ledger. What nobody has read yet waits there. Errors: those of reading the ledger.
 */
export class ChangesAsTheyCome implements Source<RecordedChangeSet> {
  readonly #context: Context;
  readonly #within: string | null;
  readonly #stopListening: () => void;
  #after: number;
  #found: RecordedChangeSet[] = [];
  #isOver = false;
  #error: Error | null = null;
  #wake = (): void => {};

  /** `within`: only those that record something for this government, or for all. */
  constructor(context: Context, follower: LedgerFollower, after: number, within: string | null) {
    this.#context = context;
    this.#after = after;
    this.#within = within;
    this.#stopListening = follower.listen({
      looked: ({ revision }) => void (revision > this.#after && this.#wake()),
      failed: (error) => {
        this.#error = error;
        this.#wake();
      },
    });
  }

  async next(): Promise<IteratorResult<RecordedChangeSet>> {
    while (!this.#isOver) {
      const first = this.#found.shift();
      if (first !== undefined) return { done: false, value: first };
      const error = this.#error;
      if (error !== null) {
        await this.return();
        throw error;
      }
      const woken = new Promise<void>((wake) => {
        this.#wake = wake;
      });
      if (!(await this.#readOn())) await woken;
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<RecordedChangeSet>> {
    this.#isOver = true;
    this.#stopListening();
    this.#wake();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Whether there was anything to read. */
  async #readOn(): Promise<boolean> {
    const { store } = this.#context;
    const { revision } = await store.head();
    if (revision <= this.#after) return false;
    const found = await store.changes(this.#after, page);
    // After the last that may be seen, up to where the ledger stood, all are hidden.
    this.#after =
      found.length < page ? Math.max(revision, found.at(-1)?.revision ?? 0) : (found.at(-1)?.revision ?? revision);
    this.#found = found.filter(
      ({ governments }) =>
        this.#within === null || governments.some((government) => government === this.#within || government === null),
    );
    return true;
  }
}
