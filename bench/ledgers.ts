import { chained, noHash } from '../src/ledger/chain.js';
import type { RecordedChangeSet } from '../src/ledger/entry.js';
import { parseChangeSet } from '../src/model/changeSet.js';
import type { RecordedTime } from '../src/model/time.js';
import type { Round } from './measure.js';

export const changesEach = 10;

/** Change sets of ten records each, one behind the other. */
export function* changeSets(count: number): Generator<RecordedChangeSet> {
  let previous = noHash;
  for (let revision = 1; revision <= count; revision++) {
    const changes = Array.from({ length: changesEach }, (_, index) => {
      const id = `g/${revision}-${index}`;
      if (index % 2 === 0) return { assert: { person: { id, name: id } } };
      return {
        assert: { absence: { id, of: `g/${revision}-${index - 1}`, reason: 'leave', validFrom: '2024-03-01' } },
      };
    });
    const { changeSet } = parseChangeSet({ commandId: `c${revision}`, reason: 'bench', changes }, 'Asia/Shanghai');
    const recorded = chained(
      {
        ...changeSet,
        revision,
        recordedAt: new Date(1_700_000_000_000 + revision).toISOString() as RecordedTime,
        author: 'bench',
        approvedBy: null,
        contentHash: noHash,
        governments: changes.map(() => 'g'),
        salt: '0'.repeat(32),
      },
      previous,
    );
    previous = recorded.hash;
    yield recorded;
  }
}

/** A round that does its work once. */
export const once =
  (work: () => unknown): Round =>
  async () => {
    const began = performance.now();
    await work();
    return { done: 1, took: performance.now() - began };
  };
