import { readFileSync } from 'node:fs';
import { scratchFile } from '../support/stores.js';
import { type Extent, type Fault, type Outcome, Tally } from './extent.js';
import { verified } from './inspect.js';
import { noStrace, straced } from './tools.js';
import { WriterProcess } from './writerProcess.js';

const calls = ['openat', 'pwrite64', 'write', 'ftruncate', 'fsync', 'fdatasync', 'unlink'];

/** Kills a process at the `n`th thing that it does to a ledger that it makes; whether it did so many. */
async function killAt(n: number, tally: Tally): Promise<boolean> {
  const where = `killed at call ${n}`;
  const file = scratchFile();
  const trace = `${file}.trace`;
  const paths = ['', '-wal', '-journal', '-shm'].flatMap((part) => ['-P', `${file}${part}`]);
  const inject = ['-e', `trace=${calls}`, '-e', `inject=${calls}:signal=KILL:when=${n}`];
  const killed = new WriterProcess(file, { writers: 2, attempts: 2 }, { through: straced(trace, ...paths, ...inject) });
  await killed.ended;
  if (readFileSync(trace, 'utf8').split('\n').length <= n) return false;
  tally.add('killed');
  const next = new WriterProcess(file, { prefix: 'next', attempts: 2 });
  await next.ended;
  tally.expectNone('not opened afterwards', next.failed, where);
  tally.expectNone('refused afterwards', next.refused, where);
  tally.expectNone('faults that verify names', (await verified(file)).faults, where);
  return true;
}

async function run({ rounds, whole, isOver }: Extent): Promise<Outcome> {
  const tally = new Tally();
  for (let n = 1; n <= 1_000 && !isOver(); n += whole ? 1 : Math.ceil(90 / rounds))
    if (!(await killAt(n, tally))) break;
  return tally.outcome;
}

export const creation: Fault = {
  name: 'creation',
  what: 'killed at the first, second, third … thing that is done to a ledger while it is made',
  unable: noStrace,
  run,
};
