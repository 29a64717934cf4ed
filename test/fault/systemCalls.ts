import { readFileSync } from 'node:fs';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { type Extent, type Fault, type Outcome, Tally } from './extent.js';
import { copied, lostFrom, verified } from './inspect.js';
import { changeSetOf, newLedger } from './load.js';
import { noStrace, straced } from './tools.js';
import { WriterProcess } from './writerProcess.js';

/** A system call on the file or the WAL that fails: which one, how, and which time. */
interface Injection {
  readonly calls: string;
  readonly error: 'EIO' | 'ENOSPC';
  /** As strace has it: `3` the third time, `3..9` from the third to the ninth, `3+` from the third on. */
  readonly when: string;
  /** By how many characters each change set is longer: the longer, the more often the WAL is emptied. */
  readonly padding: number;
}

/** What the ledger has to do where it is not known what is on the disk, and where it is. */
type Expected = 'stops' | 'goes on';

const writers = 4;
const attempts = 12;
const writes = ['pwrite64', 'write', 'fsync', 'fdatasync', 'ftruncate'];

/** Runs a writer under `injection`, and checks everything that it and its file say afterwards. */
async function inject(injection: Injection, expected: Expected, tally: Tally): Promise<boolean> {
  const { calls, error, when, padding } = injection;
  const where = `${error} at ${calls} ${when}, padding ${padding}`;
  const file = await newLedger(0);
  const trace = `${file}.trace`;
  const through = straced(
    trace,
    ...['-P', file, '-P', `${file}-wal`, '-e', `trace=${writes}`],
    ...['-e', `inject=${calls}:error=${error}:when=${when}`],
  );
  const writer = new WriterProcess(file, { writers, attempts, padding }, { through });
  const ended = await writer.ended;
  if (ended !== 0) tally.fail(`${where}: it ended with ${ended}: ${JSON.stringify(writer.messages.slice(-2))}`);
  const lines = readFileSync(trace, 'utf8').split('\n');
  const failed = lines.findIndex((line) => line.includes('(INJECTED)'));
  tally.add('runs');
  tally.expectNone('reads that failed', [...writer.failed, ...writer.unread], where);
  if (failed >= 0) {
    tally.add('failures injected', lines.filter((line) => line.includes('(INJECTED)')).length);
    if (expected === 'stops') checkStopped(writer, lines.slice(failed + 1), where, tally);
    else checkResumed(writer, where, tally);
  }
  await checkAfterwards(copied(file), writer, padding, where, tally);
  return failed >= 0;
}

/** After the first fault nobody is told that anything was recorded, and nothing is written or synced any more. */
function checkStopped(writer: WriterProcess, later: readonly string[], where: string, tally: Tally): void {
  const { messages, refused } = writer;
  const first = messages.findIndex((message) => 'refused' in message);
  const others = refused.filter((code) => code !== 'LEDGER_STOPPED');
  tally.add('writers told LEDGER_STOPPED', refused.length - others.length);
  tally.expectNone('writers told something else', others, where);
  const retried = first < 0 ? [] : messages.slice(first).filter((message) => 'acknowledged' in message);
  tally.expectNone('acknowledged after the fault', retried, where);
  tally.expectNone(
    'written after the fault',
    later.filter((line) => writes.some((call) => line.includes(`${call}(`))),
    where,
  );
}

function checkResumed({ messages, refused }: WriterProcess, where: string, tally: Tally): void {
  const others = refused.filter((code) => code !== 'DISK_FULL');
  tally.add('writers told DISK_FULL', refused.length - others.length);
  tally.expectNone('writers told something else', others, where);
  const last = messages.findLastIndex((message) => 'refused' in message);
  const resumed = messages.slice(last + 1).some((message) => 'acknowledged' in message);
  if (refused.length > 0 && !resumed) tally.fail(`${where}: writing did not resume`);
}

/** After a restart all that was acknowledged is there, the chain is whole, and a refused writer can retry. */
async function checkAfterwards(
  file: string,
  writer: WriterProcess,
  padding: number,
  where: string,
  tally: Tally,
): Promise<void> {
  tally.add('acknowledged', writer.acknowledged.length);
  const store = await openSqliteStore(file);
  try {
    tally.expectNone('acknowledged and lost', await lostFrom(store, writer.acknowledged), where);
    const refused = writer.messages.flatMap((message) => ('refused' in message ? [message.refused] : []));
    for (const commandId of refused.slice(0, 3)) {
      await recordChanges(createContext(store), changeSetOf(commandId, ' '.repeat(padding)));
    }
  } catch (error) {
    tally.fail(`${where}: a retry after the restart: ${error}`);
  } finally {
    await store.close();
  }
  tally.expectNone('faults that verify names', (await verified(file)).faults, where);
}

/** With the longer change sets, the WAL is brought into the file every few of them. */
const paddings = [150_000, 0];

/** Lets the first, the second, the third … of these calls fail, until there are no more of them; or some of them. */
const failing =
  (
    kind: Omit<Injection, 'when' | 'padding'>,
    expected: Expected,
    when: (n: number) => string,
    sample: readonly number[],
  ) =>
  async (extent: Extent): Promise<Outcome> => {
    const tally = new Tally();
    for (const padding of extent.whole ? paddings : paddings.slice(0, 1)) {
      const last = extent.whole ? extent.rounds : sample.length;
      for (let n = 1; n <= last && !extent.isOver(); n++) {
        const injection = { ...kind, padding, when: when(extent.whole ? n : (sample[n - 1] ?? 1)) };
        if (!(await inject(injection, expected, tally)) && extent.whole) break;
        if (n % 10 === 0) extent.say(`${kind.error} at ${kind.calls}, call ${n}, padding ${padding}`);
      }
    }
    return tally.outcome;
  };

const syncs = 'fsync,fdatasync';
const once = (n: number): string => `${n}`;
const forAWhile = (n: number): string => `${n}..${n + 6}`;

export const syncFails: Fault = {
  name: 'sync',
  what: 'EIO at the first, second, third … sync: the ledger stops and stays stopped',
  unable: noStrace,
  run: failing({ calls: syncs, error: 'EIO' }, 'stops', once, [1, 5]),
};

export const writeFails: Fault = {
  name: 'write',
  what: 'EIO at the first, second, third … write',
  unable: noStrace,
  run: failing({ calls: 'pwrite64', error: 'EIO' }, 'stops', once, [20]),
};

export const spaceInSync: Fault = {
  name: 'space-sync',
  what: 'ENOSPC at a sync: as unknown as any other failure of it',
  unable: noStrace,
  run: failing({ calls: syncs, error: 'ENOSPC' }, 'stops', once, [2]),
};

export const spaceInWrite: Fault = {
  name: 'space',
  what: 'ENOSPC at some writes: DISK_FULL, nothing half recorded, and on once there is space',
  unable: noStrace,
  run: failing({ calls: 'pwrite64', error: 'ENOSPC' }, 'goes on', forAWhile, [20]),
};
