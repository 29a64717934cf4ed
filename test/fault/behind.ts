import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import type { RecordedChangeSet } from '../../src/ledger/entry.js';
import { copyLedger } from '../../src/service/operate/copyLedger.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { changeSets } from '../support/changeSets.js';
import { lines } from '../support/neo4j/lines.js';
import { whyMissing } from '../support/neo4j/parts.js';
import { scratchFile } from '../support/stores.js';
import { openDeployment, type Replica } from './deployment.js';
import { inStep, standingOf } from './deploymentState.js';
import { type Extent, type Fault, type Outcome, Tally } from './extent.js';
import { verified } from './inspect.js';

const changesEach = 2;
const longestCatchUp = 3_600_000;

const memory = 'MB: the most memory of a replica while it catches up';

/** Megabytes that a replica may take while it catches up, however far it is behind. */
const mostMemory = 600;

async function writeLedger(file: string, all: Iterable<RecordedChangeSet>): Promise<void> {
  const store = await openSqliteStore(file);
  await store.write(async (ledger) => {
    for (const each of all) await ledger.append([each]);
  });
  await store.close();
}

/** How far a copy is that a process has open. */
function revisionIn(file: string): number {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    const row = database.prepare('SELECT revision FROM head').get() as { readonly revision: number } | undefined;
    database.close();
    return row?.revision ?? 0;
  } catch {
    return 0;
  }
}

const memoryOf = (pid: number): number => {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Starts a replica, and measures its memory until it listens. It is killed where `isEnough`, and then gives `null`. */
async function caughtUp(replica: Replica, tally: Tally, isEnough: () => boolean = () => false): Promise<number | null> {
  const began = performance.now();
  let listens = false;
  const started = replica.start(longestCatchUp).finally(() => {
    listens = true;
  });
  started.catch(() => {});
  while (!listens) {
    tally.most(memory, memoryOf(replica.pid));
    if (isEnough()) {
      await replica.end('SIGKILL');
      return null;
    }
    await sleep(20);
  }
  await started;
  return (performance.now() - began) / 1_000;
}

async function run({ whole, say }: Extent): Promise<Outcome> {
  const tally = new Tally();
  const count = whole ? 100_000 : 2_000;
  const source = scratchFile();
  await writeLedger(source, changeSets(count, changesEach));
  const deployment = await openDeployment();
  try {
    const [empty, old] = deployment.replicas;
    const from = await openSqliteStore(source);
    const began = performance.now();
    const head = await deployment.ledger((store) =>
      copyLedger(from, store, (revision) => {
        if (revision % 10_000 === 0) say(`${revision} of ${count} change sets are in Neo4j`);
      }),
    );
    await from.close();
    tally.most('change sets a second: loading Neo4j', count / ((performance.now() - began) / 1_000));
    await writeLedger(old.copy, changeSets(count / 2, changesEach));
    const killed = await caughtUp(empty, tally, () => revisionIn(empty.copy) >= count / 4);
    const before = revisionIn(empty.copy);
    tally.expectNone('replicas that were there before they could be killed', killed === null ? [] : [killed], 'empty');
    say(`killed at revision ${before}`);
    for (const [replica, missing, name] of [
      [empty, count - before, 'again after the kill'],
      [old, count / 2, 'from an old copy'],
    ] as const) {
      const seconds = (await caughtUp(replica, tally)) ?? 0;
      say(`${name}: ${missing} change sets in ${Math.round(seconds)} s`);
      tally.most(`change sets a second: catching up ${name}, with the start of the process`, missing / seconds);
      const lines = replica.told.filter((line) => /^revision \d+\/\d+$/.test(line)).length;
      tally.add('lines that told how far a replica is', lines);
      if (seconds > 20 && lines === 0) tally.fail(`${name}: nobody was told how far it is`);
      const there = await standingOf(replica);
      tally.expectNone('copies that end otherwise', there?.hash === head.hash ? [] : [there, head], name);
    }
    tally.add('change sets behind', count);
    if ((await inStep(deployment, head)) === null) tally.fail('the replicas do not follow');
    for (const replica of deployment.replicas) {
      tally.expectNone(
        'exit codes other than 0',
        [await replica.end('SIGTERM')].filter((code) => code !== 0),
        'end',
      );
      tally.expectNone('faults that verify names', (await verified(replica.copy)).faults, 'end');
    }
    const { [memory]: most = 0 } = tally.outcome.figures;
    if (most > mostMemory) tally.fail(`a replica took ${most} MB`);
  } finally {
    await deployment.close();
  }
  return tally.outcome;
}

export const behind: Fault = {
  name: 'behind',
  what: 'replicas that are far behind: with an empty copy, with an old one, killed on the way',
  unable: async () => (await whyMissing(lines.neo4j)) || null,
  run,
};
