import { chained, noHash } from '../../src/ledger/chain.js';
import type { RecordedChangeSet } from '../../src/ledger/entry.js';
import { parseChangeSet } from '../../src/model/changeSet.js';
import type { RecordedTime } from '../../src/model/time.js';
import type { Store } from '../../src/store/store.js';
import type { Random } from '../support/random.js';
import type { RandomLedger } from './randomLedger.js';

// A random ledger in a store, and all that can be read of it there.

/** The lines of a random ledger as change sets of a few lines each, whatever their governments are said to be. */
export function changeSetsOf(random: Random, { lines }: RandomLedger): readonly RecordedChangeSet[] {
  const changeSets: RecordedChangeSet[] = [];
  const rest = lines.map(({ change }) => change);
  while (rest.length > 0) {
    const revision = changeSets.length + 1;
    const changes = rest.splice(0, random.int(1, 9));
    const { changeSet } = parseChangeSet({ commandId: `c/${revision}`, reason: 'r', changes }, 'UTC');
    const placed = {
      ...changeSet,
      ...{ revision, author: 'a', approvedBy: null, contentHash: 'h', salt: 's' },
      recordedAt: new Date(Date.UTC(2025, 0, 1, 0, 0, revision, random.int(0, 999))).toISOString() as RecordedTime,
      governments: changes.map(() => random.pick(['g', 'g', 'h', null])),
    };
    changeSets.push(chained(placed, changeSets.at(-1)?.hash ?? noHash));
  }
  return changeSets;
}

/** One or several change sets to a writer, one or several writers at a time. */
export async function record(random: Random, store: Store, changeSets: readonly RecordedChangeSet[]): Promise<void> {
  for (const rest = [...changeSets]; rest.length > 0; ) {
    const writers = Array.from({ length: random.int(1, 2) }, () => rest.splice(0, random.int(1, 3)));
    await Promise.all(writers.map((each) => store.write((ledger) => ledger.append(each))));
  }
}

/** Everything that can be read of a ledger. */
export async function read(store: Store, changeSets: readonly RecordedChangeSet[]): Promise<unknown> {
  const ids = [...new Set(changeSets.flatMap(({ changes }) => changes.map(({ id }) => id)))];
  const times = changeSets.flatMap(({ recordedAt }) => [
    recordedAt,
    new Date(Date.parse(recordedAt) - 1).toISOString(),
  ]);
  return {
    head: await store.head(),
    changes: [await store.changes(0, 1_000), await store.changes(1, 2)],
    command: [await store.command('c/2'), await store.command('unknown')],
    revisionAt: await Promise.all(times.map((time) => store.revisionAt(time as RecordedTime))),
    entries: [await store.entries(ids), await store.entries([...ids.slice(0, 3), 'unknown'])],
    entriesOf: await Promise.all(['g', 'h', null, 'unknown'].map((each) => store.entriesOf(each))),
    referring: [
      await store.referring(ids),
      ...(await Promise.all(ids.map((id, index) => store.referring(ids.slice(index, index + 2).concat(id))))),
    ],
    governmentOf: await Promise.all([...ids, 'unknown'].map((id) => store.governmentOf(id))),
    governments: await store.governments(),
    counts: await store.counts(),
  };
}
