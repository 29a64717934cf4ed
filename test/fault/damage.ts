import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Verification, verifyLedgerFile } from '../../src/audit/verifyLedger.js';
import { originOf, signCheckpoint } from '../../src/ledger/checkpoint.js';
import { readVkey, type VerifierKey, vkeyOf } from '../../src/ledger/signedNote.js';
import { createContext } from '../../src/service/createContext.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { scratchFolder } from '../support/stores.js';
import { type Extent, type Fault, type Outcome, Tally } from './extent.js';
import { copied, rowsOf, verified } from './inspect.js';
import { recordSome } from './load.js';
import { type Tampering, tamperings } from './tampering.js';

/** The file of a ledger, what it has in its WAL, and all that can be read of the two. */
interface LedgerFiles {
  readonly file: Buffer;
  readonly wal: Buffer;
  readonly rows: string;
}

/** A small ledger to damage, and a checkpoint of its last revision in a place of its own. */
class SmallLedger {
  readonly #folder = scratchFolder();
  readonly #path = join(this.#folder, 'ledger.db');
  readonly #checkpoints = join(this.#folder, 'checkpoints');
  readonly #keys = generateKeyPairSync('ed25519');
  readonly #trusted: VerifierKey | null = readVkey(vkeyOf(this.#keys.publicKey, 'test'));

  /** Records so many change sets, the last so many of them to stay in the WAL. */
  async grow(count: number, inWal: number): Promise<LedgerFiles> {
    const early = await openSqliteStore(this.#path);
    await recordSome(createContext(early), 'early', count);
    await early.close();
    const store = await openSqliteStore(this.#path);
    await recordSome(createContext(store), 'late', inWal);
    const files = { file: readFileSync(this.#path), wal: readFileSync(`${this.#path}-wal`) };
    const { revision, hash } = await store.head();
    const [first] = await store.changes(0, 1);
    await store.close();
    mkdirSync(this.#checkpoints, { recursive: true });
    const note = signCheckpoint(originOf(first?.hash ?? ''), revision, hash, this.#keys.privateKey, 'test');
    writeFileSync(join(this.#checkpoints, `${revision}.checkpoint`), note);
    this.lay(files);
    return { ...files, rows: rowsOf(this.#path) };
  }

  /** Puts the files of a ledger in place. */
  lay({ file, wal }: Pick<LedgerFiles, 'file' | 'wal'>): void {
    for (const each of ['', '-wal', '-shm']) rmSync(`${this.#path}${each}`, { force: true });
    writeFileSync(this.#path, file);
    if (wal.length > 0) writeFileSync(`${this.#path}-wal`, wal);
  }

  tamper({ sql }: Tampering): void {
    sql(this.#path);
  }

  async verify(): Promise<Verification> {
    const publicKeys = this.#trusted === null ? [] : [this.#trusted];
    return verifyLedgerFile({ file: this.#path, checkpoints: this.#checkpoints, publicKeys });
  }

  /** Whether it still takes a change set, and is whole with it. */
  async isWritable(): Promise<boolean> {
    const file = copied(this.#path);
    try {
      const store = await openSqliteStore(file);
      await recordSome(createContext(store), 'afterwards', 1);
      await store.close();
      return (await verified(file)).ok;
    } catch {
      return false;
    }
  }

  /** Whether everything that can be read of the ledger is byte for byte what it was. */
  isWhole({ rows }: LedgerFiles): boolean {
    try {
      return rowsOf(this.#path) === rows;
    } catch {
      return false;
    }
  }
}

/**
 * `named` by `verify`, or `harmless`: everything reads as before, and what comes after can be recorded; else `missed`,
 * which must never be.
 */
async function judge(
  ledger: SmallLedger,
  files: LedgerFiles,
  what: string,
  { whole, random }: Extent,
  tally: Tally,
): Promise<void> {
  let verdict: 'named' | 'named by a checkpoint alone' | 'harmless' | 'missed';
  try {
    const { ok, faults } = await ledger.verify();
    if (ok) {
      const harmless = ledger.isWhole(files) && (!random.once(whole ? 4 : 10) || (await ledger.isWritable()));
      verdict = harmless ? 'harmless' : 'missed';
    } else
      verdict = faults.every(({ code }) => code.startsWith('CHECKPOINT')) ? 'named by a checkpoint alone' : 'named';
  } catch (error) {
    verdict = 'missed';
    tally.fail(`${what}: verify ended with ${error}`);
  }
  tally.add(`${what.split(':', 1)[0]} ${verdict}`);
  if (verdict === 'missed') tally.fail(`missed: ${what}`);
}

/** Each place of `length` where everything is tried; else so many by chance. */
const placesIn = (length: number, step: number, { whole, random, rounds }: Extent): readonly number[] =>
  whole
    ? Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step)
    : Array.from({ length: rounds }, () => random.int(0, Math.ceil(length / step) - 1) * step);

async function damageBytes(
  ledger: SmallLedger,
  files: LedgerFiles,
  part: 'file' | 'wal',
  extent: Extent,
  tally: Tally,
): Promise<void> {
  const original = files[part];
  const places = placesIn(original.length, 1, extent);
  for (const [index, place] of places.entries()) {
    if (extent.isOver()) return;
    if (index % 5_000 === 0) extent.say(`flipped ${index} of ${places.length} bytes of the ${part}`);
    const damaged = Buffer.from(original);
    damaged[place] = (original[place] ?? 0) ^ (extent.random.once(2) ? 0xff : 1 << extent.random.int(0, 7));
    ledger.lay({ ...files, [part]: damaged });
    await judge(ledger, files, `byte of the ${part}: ${place}, now ${damaged[place]}`, extent, tally);
  }
  for (const length of placesIn(original.length, 64, extent)) {
    if (extent.isOver()) return;
    ledger.lay({ ...files, [part]: original.subarray(0, length) });
    await judge(ledger, files, `cut of the ${part}: to ${length} of ${original.length}`, extent, tally);
  }
}

/** The header of the file, and the definitions of its tables. */
const firstPage = 4096;

async function damageBits(ledger: SmallLedger, files: LedgerFiles, extent: Extent, tally: Tally): Promise<void> {
  for (const place of placesIn(firstPage * 8, 1, extent)) {
    if (extent.isOver()) return;
    if (place % 4_096 === 0) extent.say(`flipped ${place} bits of the first page`);
    const damaged = Buffer.from(files.file);
    const [byte, bit] = [Math.floor(place / 8), 1 << (place % 8)];
    damaged[byte] = (damaged[byte] ?? 0) ^ bit;
    ledger.lay({ ...files, file: damaged });
    await judge(ledger, files, `bit of the first page: ${byte}, by ${bit}`, extent, tally);
  }
}

async function run(extent: Extent): Promise<Outcome> {
  const tally = new Tally();
  const closed = new SmallLedger();
  const files = await closed.grow(24, 0);
  closed.lay(files);
  const { faults } = await closed.verify();
  tally.expectNone('named without any damage', faults, 'before');
  await damageBits(closed, files, extent, tally);
  await damageBytes(closed, files, 'file', extent, tally);
  const open = new SmallLedger();
  await damageBytes(open, await open.grow(6, 3), 'wal', extent, tally);
  for (const tampering of tamperings) {
    closed.lay(files);
    closed.tamper(tampering);
    if (closed.isWhole(files)) tally.fail(`nothing was changed: ${tampering.what}`);
    await judge(closed, files, `rows: ${tampering.what}`, extent, tally);
  }
  return tally.outcome;
}

export const damage: Fault = {
  name: 'damage',
  what: 'every byte flipped, files cut, rows dropped, swapped, doubled, altered: named by verify, or it reads and is written as before',
  unable: () => null,
  run,
};
