import type { RecordedChangeSet } from '../src/ledger/entry.js';
import { changeSets as chainedChangeSets } from '../test/support/changeSets.js';
import type { Round } from './measure.js';

export const changesEach = 10;

/** Change sets of ten records each, one behind the other. */
export const changeSets = (count: number): Generator<RecordedChangeSet> => chainedChangeSets(count, changesEach);

/** A round that does its work once. */
export const once =
  (work: () => unknown): Round =>
  async () => {
    const began = performance.now();
    await work();
    return { done: 1, took: performance.now() - began };
  };
