import type { Snapshot } from '../graph/snapshot.js';
import type { Language } from '../model/text.js';
import type { Context } from '../service/context.js';
import { createContext } from '../service/createContext.js';
import { loadSeeds, type SeedProgress } from '../service/loadSeeds.js';
import { openStore } from '../service/openStore.js';
import type { Terminal } from './terminal.js';
import type { View } from './view.js';

/** One run of a command: where it reads and writes, and in which language. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
}

/** Which ledger a command works on. */
export interface SystemOptions {
  readonly store: string;
  readonly seed: string;
}

/** Opens the store, loads the seeds, and closes the store once `use` is done. */
export async function withSystem<T>(
  { store: spec, seed }: SystemOptions,
  use: (context: Context) => Promise<T>,
  onProgress?: (progress: SeedProgress) => void,
): Promise<T> {
  const store = await openStore(spec);
  try {
    const context = createContext(store);
    await loadSeeds(context, seedsOf(seed), onProgress);
    return await use(context);
  } finally {
    await store.close();
  }
}

/** `shangcheng,demo`, or `none`. */
const seedsOf = (names: string): readonly string[] =>
  names === 'none' ? [] : [...new Set(names.split(',').map((name) => name.trim()))].filter((name) => name !== '');

/** How an answer derived from `snapshot` is shown on standard output. */
export const viewOf = ({ terminal, language }: Session, snapshot: Snapshot): View => ({
  language,
  colors: terminal.out.colors,
  snapshot,
});
