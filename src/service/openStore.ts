import { fail } from '../model/error.js';
import { createMemoryStore } from '../store/memory/memoryStore.js';
import type { Store } from '../store/store.js';

/** Opens the store that `spec` names. */
export async function openStore(spec: string): Promise<Store> {
  if (spec === 'memory:') return createMemoryStore();
  return fail('INVALID_VALUE', ['store'], { zh: `没有这种存储：“${spec}”`, en: `there is no store \`${spec}\`` }, [
    'memory:',
  ]);
}
