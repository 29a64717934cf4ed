import { join } from 'node:path';
import { timelineOf } from '../src/ledger/timeline.js';
import { catchUp } from '../src/store/replica/catchUp.js';
import { openSqliteStore } from '../src/store/sqlite/sqliteStore.js';
import { groupBy } from '../src/util/groupBy.js';
import { scratchFile, scratchFolder } from '../test/support/stores.js';
import { changeSets } from './ledgers.js';
import { type Measurement, once, sideBySide } from './measure.js';

const behind = 1_000;

/** What it takes a replica to catch up, beside replaying what it missed into a file of its own, unchecked. */
export async function measureFollowing(seconds: number): Promise<readonly Measurement[]> {
  const missed = [...changeSets(behind)];
  const shared = await openSqliteStore(join(scratchFolder(), 'shared.db'));
  await shared.write((ledger) => ledger.append(missed));
  const following = once(async () => {
    const copy = await openSqliteStore(scratchFile());
    await catchUp(shared, copy);
    await copy.close();
  });
  const replaying = once(async () => {
    const copy = await openSqliteStore(scratchFile());
    await copy.write((ledger) => ledger.append(missed));
    for (const entries of groupBy(await copy.entriesOf('g'), ({ change }) => change.id).values()) timelineOf(entries);
    await copy.close();
  });
  const what = `a replica catches up, ${behind} change sets behind`;
  const measured = await sideBySide(
    { what, unit: 'ms', beside: 'recording and replaying them', aim: { atMost: 1.5 } },
    ...([following, replaying, { seconds, of: 'times' }] as const),
  );
  await shared.close();
  return [measured];
}
