import { randomUUID } from 'node:crypto';
import { type Choice, ChoiceCounts, type Chosen } from '../words/choices.js';

/**
 * What was chosen for words that were unclear, as counts. It is no part of the ledger: no answer depends on it, and where it is
 * lost, nothing but counts is.
 */
export interface Choices {
  /** Counts one more. It never fails, and nobody waits for it. */
  note(chosen: Chosen): void;
  /** What was chosen often enough to be told. */
  told(): Promise<readonly Choice[]>;
  /** Keeps what was noted, where it is kept at all. */
  close(): Promise<void>;
}

/** Counts that are gone with the process. */
export function choicesInMemory(): Choices {
  const counts = new ChoiceCounts(randomUUID());
  return {
    note: (chosen) => counts.add(chosen),
    told: async () => counts.told(),
    close: async () => {},
  };
}
