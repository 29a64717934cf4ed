import { chained, noHash } from '../../src/ledger/chain.js';
import type { RecordedChangeSet } from '../../src/ledger/entry.js';
import { parseChangeSet } from '../../src/model/changeSet.js';
import type { RecordedTime } from '../../src/model/time.js';

/** `count` change sets of `each` records, one behind the other: people, and the absence of every other one. */
export function* changeSets(count: number, each: number): Generator<RecordedChangeSet> {
  let previous = noHash;
  for (let revision = 1; revision <= count; revision++) {
    const changes = Array.from({ length: each }, (_, index) => {
      const id = `g/${revision}-${index}`;
      if (index % 2 === 0) return { assert: { person: { id, name: id } } };
      return {
        assert: { absence: { id, of: `g/${revision}-${index - 1}`, reason: 'leave', validFrom: '2024-03-01' } },
      };
    });
    const { changeSet } = parseChangeSet({ commandId: `c${revision}`, reason: 'test', changes }, 'Asia/Shanghai');
    const recorded = chained(
      {
        ...changeSet,
        revision,
        recordedAt: new Date(1_700_000_000_000 + revision).toISOString() as RecordedTime,
        author: 'test',
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
