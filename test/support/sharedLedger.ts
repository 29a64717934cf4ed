import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import type { Store } from '../../src/store/store.js';

/** A ledger that others write to, with a line to it that can be cut. It stays when a replica closes its line. */
export function sharedLedger(ledger: Store = createMemoryStore()) {
  let cut: 'not' | 'now' | 'after the next write' = 'not';
  const line = new Proxy(ledger, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (name === 'close') return async () => {};
      return async (...given: unknown[]) => {
        if (cut === 'now') throw new Error('the line is cut');
        const result: unknown = await value.apply(target, given);
        if (name === 'write' && cut === 'after the next write') cut = 'now';
        return result;
      };
    },
  });
  return {
    ledger,
    line,
    cut: (when: typeof cut = 'now') => {
      cut = when;
    },
    mend: () => {
      cut = 'not';
    },
  };
}
