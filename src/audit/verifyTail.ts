import { setImmediate as turn } from 'node:timers/promises';
import { compareCheckpoints, type SignedCheckpoint } from '../ledger/checkpoint.js';
import { type Fault, FaultList } from '../ledger/fault.js';
import type { LedgerReader } from '../store/store.js';
import { DamageError } from './openSqlite.js';
import type { RawChangeSet } from './rawChangeSet.js';
import { openRaw } from './readSqlite.js';
import { ChainWalker, type RawHead } from './verifyChain.js';
import { rawOf } from './verifyLedger.js';

/** A ledger that can be read from any revision on. */
interface Readable {
  readonly heads: readonly RawHead[];
  readonly one: (revision: number) => RawChangeSet | undefined | Promise<RawChangeSet | undefined>;
  readonly from: (revision: number) => Iterable<RawChangeSet> | AsyncIterable<RawChangeSet>;
}

/**
 * Checks the end of a ledger in a SQLite file, with code that what writes it does not use: the form of the file, that
 * the ledger agrees with each of `checkpoints`, and the chain from the last of them to the head. Where there are none, it
 * walks the whole chain. What stands before the last checkpoint is for `verifyLedgerFile`. Nothing is written.
 */
export async function verifyTailOfFile(
  file: string,
  checkpoints: readonly SignedCheckpoint[],
): Promise<readonly Fault[]> {
  const faults = new FaultList();
  try {
    const ledger = openRaw(file, (each) => faults.add(each));
    try {
      faults.add(...ledger.form());
      const from = (revision: number) => ledger.changeSets(BigInt(revision));
      const readable = { heads: ledger.heads(), one: (revision: number) => ledger.changeSet(revision), from };
      await walkTail(readable, checkpoints, faults);
    } finally {
      ledger.close();
    }
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    faults.add(error.fault);
  }
  return faults.all;
}

/** The same of what a store gives back of its ledger. Errors of the store are thrown. */
export async function verifyTail(
  ledger: LedgerReader,
  checkpoints: readonly SignedCheckpoint[],
): Promise<readonly Fault[]> {
  const faults = new FaultList();
  const head = await ledger.head();
  const one = async (revision: number): Promise<RawChangeSet | undefined> => {
    const [found] = await ledger.changes(revision - 1, 1);
    return found?.revision === revision ? rawOf(found) : undefined;
  };
  async function* from(revision: number): AsyncGenerator<RawChangeSet> {
    for (let after = revision - 1; after < head.revision; ) {
      const page = await ledger.changes(after, Math.min(256, head.revision - after));
      yield* page.map(rawOf);
      after = page.at(-1)?.revision ?? head.revision;
    }
  }
  await walkTail({ heads: [head], one, from }, checkpoints, faults);
  return faults.all;
}

async function walkTail(
  { heads, one, from }: Readable,
  checkpoints: readonly SignedCheckpoint[],
  faults: FaultList,
): Promise<void> {
  const end = heads[0]?.revision ?? 0;
  const revisions = checkpoints.map(({ revision }) => revision).filter((revision) => revision <= end);
  const last = Math.max(1, ...revisions);
  const hashes = new Map<number, string | undefined>();
  for (const revision of new Set([1, ...revisions])) hashes.set(revision, (await one(revision))?.hash);
  const before = last > 1 ? await one(last - 1) : undefined;
  const walker = new ChainWalker(before);
  try {
    for await (const raw of from(before === undefined ? 1 : last)) {
      faults.add(...walker.add(raw).faults);
      if (faults.full) return;
      if (raw.revision % 64 === 0) await turn();
    }
  } finally {
    walker.close();
  }
  faults.add(...walker.end(heads));
  const { revision } = walker.last;
  const ledger = { revision, firstHash: hashes.get(1), hashAt: (each: number) => hashes.get(each) };
  faults.add(...compareCheckpoints(checkpoints, ledger));
}
