import type { RecordedChangeSet } from '../src/ledger/entry.js';
import { changeSets as chainedChangeSets } from '../test/support/changeSets.js';

export const changesEach = 10;

/** Change sets of ten records each, one behind the other. */
export const changeSets = (count: number): Generator<RecordedChangeSet> => chainedChangeSets(count, changesEach);
