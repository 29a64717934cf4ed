import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Random } from '../support/random.js';
import { scratchFile } from '../support/stores.js';
import { type Extent, type Fault, inRounds, type Tally } from './extent.js';
import { newLedger, openWithCheckpoints } from './load.js';
import { rewritten } from './tampering.js';
import { WriterProcess } from './writerProcess.js';

/** What its last checkpoint vouches for. */
interface Vouched {
  readonly revision: number;
  readonly hash: string;
}

interface Forgery {
  readonly what: string;
  /** Does it to the ledger in `file`, of which `vouched` is vouched for. */
  readonly forge: (file: string, vouched: Vouched, random: Random) => void;
}

function doing(file: string, work: (database: DatabaseSyncInstance) => void): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  try {
    work(database);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}

const forgeries: readonly Forgery[] = [
  {
    what: 'WAL cut',
    forge: (file, _, random) => truncateSync(`${file}-wal`, random.int(0, statSync(`${file}-wal`).size)),
  },
  { what: 'WAL lost', forge: (file) => rmSync(`${file}-wal`) },
  {
    what: 'byte of the WAL flipped',
    forge: (file, _, random) => {
      const wal = readFileSync(`${file}-wal`);
      const at = random.int(0, wal.length - 1);
      wal[at] = (wal[at] ?? 0) ^ random.int(1, 255);
      writeFileSync(`${file}-wal`, wal);
    },
  },
  {
    what: 'history rewritten and sealed anew',
    forge: (file, { revision }, random) => doing(file, (database) => rewritten(database, random.int(2, revision))),
  },
  {
    what: 'end cut off, and the head moved back',
    forge: (file, { revision }, random) =>
      doing(file, (database) => {
        const end = random.int(1, revision - 1);
        database.exec(`DELETE FROM entry WHERE revision > ${end}; DELETE FROM change_set WHERE revision > ${end};
          DELETE FROM reference WHERE revision > ${end};
          UPDATE head SET (revision, recorded_at, hash) =
            (SELECT revision, recorded_at, hash FROM change_set WHERE revision = ${end})`);
      }),
  },
  {
    what: 'file gone',
    forge: (file) => {
      for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
    },
  },
  {
    what: 'file emptied',
    forge: (file) => {
      for (const part of ['', '-wal']) truncateSync(file + part, 0);
    },
  },
];

/** A ledger with what stands beside it, elsewhere. */
function copiedWhole(file: string): string {
  const copy = scratchFile();
  for (const part of ['', '-wal', '.key', '.key.pub']) copyFileSync(file + part, copy + part);
  mkdirSync(`${copy}.checkpoints`);
  for (const name of readdirSync(`${file}.checkpoints`)) {
    copyFileSync(join(`${file}.checkpoints`, name), join(`${copy}.checkpoints`, name));
  }
  return copy;
}

/** The highest of the checkpoints beside a ledger. */
function lastVouched(file: string): Vouched {
  const revisions = readdirSync(`${file}.checkpoints`).flatMap((name) =>
    /^\d+\.checkpoint$/.test(name) ? [parseInt(name, 10)] : [],
  );
  const revision = Math.max(...revisions);
  const [, , encoded = ''] = readFileSync(join(`${file}.checkpoints`, `${revision}.checkpoint`), 'utf8').split('\n');
  return { revision, hash: Buffer.from(encoded, 'base64').toString('hex') };
}

/** `refused`, or `harmless`: what was vouched for is there; else `missed`. */
async function verdictOf(file: string, { revision, hash }: Vouched): Promise<'refused' | 'harmless' | 'missed'> {
  try {
    const { store, close } = await openWithCheckpoints(file);
    const [found] = await store.changes(revision - 1, 1);
    await close();
    return found?.hash === hash ? 'harmless' : 'missed';
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    return code === 'LEDGER_CONTRADICTED' || code === 'LEDGER_DAMAGED' ? 'refused' : 'missed';
  }
}

async function round(number: number, { random, whole }: Extent, tally: Tally): Promise<void> {
  const file = await newLedger(0);
  const writer = new WriterProcess(file, { prefix: `r${number}`, writers: random.int(1, 16), protected: true });
  await writer.until(({ acknowledged }) => acknowledged.length > 20);
  await sleep(random.int(0, 300));
  const early = writer.acknowledged.length;
  await sleep(1_000);
  await writer.kill();
  const { acknowledged } = writer;
  tally.add('acknowledged', acknowledged.length);
  const vouched = lastVouched(file);
  const unprotected = acknowledged.filter(({ revision }) => revision > vouched.revision);
  tally.add('acknowledged in the last moment, and not vouched for', unprotected.length);
  const old = acknowledged.slice(0, early).filter(({ revision }) => revision > vouched.revision);
  tally.expectNone('acknowledged a second before, and not vouched for', old, `round ${number}`);
  const untouched = await verdictOf(copiedWhole(file), vouched);
  tally.expectNone('refused without any forgery', untouched === 'harmless' ? [] : [untouched], `round ${number}`);
  for (const { what, forge } of forgeries) {
    for (let time = 0; time < (whole ? 5 : 1); time++) {
      const copy = copiedWhole(file);
      forge(copy, vouched, random);
      const verdict = await verdictOf(copy, vouched);
      tally.add(`${what}: ${verdict}`);
      if (verdict === 'missed') tally.fail(`round ${number}: ${what}`);
    }
  }
}

export const forgery: Fault = {
  name: 'forgery',
  what: 'killed while it records, then cut, lost, rewritten and sealed anew: refused, or everything vouched for is there',
  unable: () => null,
  run: (extent) => inRounds(extent, round),
};
