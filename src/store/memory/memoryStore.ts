import { createMutex } from '../../util/mutex.js';
import type { LedgerReader, LedgerWriter, Store } from '../store.js';
import { MemoryLedger } from './memoryLedger.js';

export class MemoryStore extends MemoryLedger implements Store {
  readonly name = 'memory';
  readonly #exclusively = createMutex();

  write<T>(work: (ledger: LedgerWriter) => Promise<T>): Promise<T> {
    return this.#exclusively(async () => {
      const draft = new MemoryLedger(this);
      const result = await work(draft);
      await this.append(draft.appended);
      for (const [commandId, proposal] of draft.proposed) {
        await (proposal === null ? this.settle(commandId) : this.propose(proposal));
      }
      return result;
    });
  }

  async close(): Promise<void> {}
}

/**
 * A ledger that lives as long as its process: for trying things, and the reference for the other stores. On top of a
 * `base` it is a place to try changes in: the base stays as it is.
 */
export const createMemoryStore = (base?: LedgerReader): MemoryStore => new MemoryStore(base);
