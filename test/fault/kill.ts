import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Findings, Question } from './check.js';
import { type Extent, type Fault, type Outcome, Tally } from './extent.js';
import { verified } from './inspect.js';
import { type Acknowledgement, newLedger } from './load.js';
import { WriterProcess } from './writerProcess.js';

/** After so many rounds, and after the last, the whole ledger is verified and not only what is new in it. */
const roundsToVerify = 50;

/** Asks `check.ts`, in a process of its own. */
function checked(question: Question): Promise<Findings> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', 'test/fault/check.ts'];
    const child = execFile(process.execPath, args, { maxBuffer: 1e9 }, (error, stdout) =>
      error === null ? resolve(JSON.parse(stdout) as Findings) : reject(error),
    );
    child.stdin?.end(JSON.stringify(question));
  });
}

/** What each writer was about to record when it was killed: nobody knows whether it was. */
const begun = (prefix: string, writers: number, acknowledged: readonly Acknowledgement[]): readonly string[] =>
  Array.from({ length: writers }, (_, writer) => {
    const own = `${prefix}/${writer}/`;
    return `${own}${acknowledged.filter(({ commandId }) => commandId.startsWith(own)).length}`;
  });

/** Kills one writer, and gives the revision that the ledger is at afterwards. */
async function round(file: string, number: number, before: number, { random }: Extent, tally: Tally): Promise<number> {
  const where = `round ${number}`;
  const writers = random.int(1, 16);
  const prefix = `r${number}`;
  const writer = new WriterProcess(file, { prefix, writers });
  // Now and then while it still opens the ledger, or mends what the round before has left.
  if (random.once(8)) await sleep(random.int(0, 700));
  else {
    await writer.until(({ messages }) => messages.length > 0);
    await sleep(random.int(0, 250));
  }
  await writer.kill();
  const { acknowledged, refused } = writer;
  const known = acknowledged.slice(-2).map(({ commandId }) => commandId);
  const open = begun(prefix, writers, acknowledged);
  const found = await checked({ file, after: before, acknowledged, retries: [...known, ...open] });
  tally.add('acknowledged', acknowledged.length);
  tally.expectNone('refused', [...writer.failed, ...refused], where);
  tally.expectNone('acknowledged and lost', found.lost, where);
  tally.expectNone('broken links', found.broken, where);
  tally.add('recorded, the answer cut off', found.revision - before - acknowledged.length);
  const otherwise = found.retries.filter(({ commandId, before: earlier, hash }) =>
    earlier === null ? known.includes(commandId) : earlier !== hash,
  );
  tally.expectNone('retries answered otherwise', otherwise, where);
  const fresh = found.retries.filter((retry) => retry.before === null).length;
  tally.add('retries recorded now', fresh);
  tally.add('retries already recorded', found.retries.length - fresh);
  const counted = found.revision + fresh === found.revisionAfterRetries;
  tally.expectNone('recorded twice', counted ? [] : [found.revisionAfterRetries], where);
  return found.revisionAfterRetries;
}

async function run(extent: Extent): Promise<Outcome> {
  const tally = new Tally();
  const file = await newLedger(0);
  let revision = 1;
  for (let number = 1; number <= extent.rounds && !extent.isOver(); number++) {
    revision = await round(file, number, revision, extent, tally);
    tally.add('rounds');
    if (number % roundsToVerify > 0) continue;
    tally.expectNone('faults that verify names', (await verified(file)).faults, `round ${number}`);
    extent.say(`killed ${number} of ${extent.rounds} times, at revision ${revision}`);
  }
  tally.expectNone('faults that verify names', (await verified(file)).faults, 'at the end');
  tally.add('change sets at the end', revision);
  return tally.outcome;
}

export const kill: Fault = {
  name: 'kill',
  what: 'kill -9 at random moments of a write load',
  unable: () => null,
  run,
};
