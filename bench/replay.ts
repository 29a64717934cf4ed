import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyLedgerFile } from '../src/audit/verifyLedger.js';
import { timelineOf } from '../src/ledger/timeline.js';
import { openSqliteStore } from '../src/store/sqlite/sqliteStore.js';
import { groupBy } from '../src/util/groupBy.js';
import { canonicalJson } from '../src/util/hash.js';
import { scratchFolder } from '../test/support/stores.js';
import { changeSets, changesEach } from './ledgers.js';
import { type Measurement, once, sideBySide } from './measure.js';

/** What it takes to read a whole ledger back, beside reading its file; and to verify it, beside hashing its bytes. */
export async function measureReplay(seconds: number, records: number): Promise<readonly Measurement[]> {
  const file = join(scratchFolder(), 'ledger.db');
  const store = await openSqliteStore(file);
  const content: string[] = [];
  const waiting: Promise<void>[] = [];
  for (const each of changeSets(Math.ceil(records / changesEach))) {
    content.push(canonicalJson(each));
    waiting.push(store.write((ledger) => ledger.append([each])));
    if (waiting.length === 256) await Promise.all(waiting.splice(0));
  }
  await Promise.all(waiting);
  await store.close();
  const opened = await openSqliteStore(file);
  const replay = once(async () => {
    for (const entries of groupBy(await opened.entriesOf('g'), ({ change }) => change.id).values()) timelineOf(entries);
  });
  const read = once(() => readFileSync(file));
  const verify = once(async () => {
    const { faults } = await verifyLedgerFile({ file, checkpoints: null, publicKeys: [] });
    if (faults.length > 0) throw new Error(`the ledger of the measurement is damaged: ${JSON.stringify(faults[0])}`);
  });
  const hash = once(() => {
    for (const each of content) createHash('sha256').update(each).digest('hex');
  });
  const names = (what: string) => ({ what: `${what}, ${records} records`, unit: 'ms' });
  const found = [
    await sideBySide(
      { ...names('timelines of a whole ledger'), beside: 'reading its file', aim: { atMost: 5 } },
      ...([replay, read, { seconds, of: 'times' }] as const),
    ),
    await sideBySide(
      { ...names('verification of a whole ledger'), beside: 'SHA-256 of the same bytes', aim: { atMost: 2 } },
      ...([verify, hash, { seconds, of: 'times' }] as const),
    ),
  ];
  await opened.close();
  return found;
}
