import { generateKeyPairSync } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it, vi } from 'vitest';
import type { RawChangeSet } from '../../src/audit/rawChangeSet.js';
import { type Verification, verifyLedgerFile } from '../../src/audit/verifyLedger.js';
import { originOf, signCheckpoint } from '../../src/ledger/checkpoint.js';
import { readVkey, type VerifierKey, vkeyOf } from '../../src/ledger/signedNote.js';
import { type CheckpointOptions, type Checkpoints, createCheckpoints } from '../../src/service/operate/checkpoints.js';
import { writeDurably } from '../../src/service/operate/durableFile.js';
import type { Head, LedgerReader } from '../../src/store/store.js';
import { ledgerOf, type Plan, writeHandMade } from '../support/handMadeLedger.js';
import { scratchFile } from '../support/stores.js';

const plan = (reason: string): Plan => ({ header: { reason } });
const plans = Array.from({ length: 20 }, (_, index) => plan(`事由 ${index + 1}`));
const whole = ledgerOf(plans);
/** The same ledger up to revision 12, and another history from there on, sealed as it should be. */
const rewritten = ledgerOf(plans.map((each, index) => (index < 12 ? each : plan('另一事由'))));
const another = ledgerOf(plans.map(() => plan('另一账本')));

const readerOf = (ledger: readonly RawChangeSet[]): LedgerReader =>
  ({
    changes: async (after: number, first: number) => ledger.slice(after, after + first),
  }) as unknown as LedgerReader;
const headAt = (revision: number, ledger = whole) => ledger[revision - 1] as unknown as Head;

interface Place extends CheckpointOptions {
  readonly file: string;
}

function newPlace(ledger = whole): Place {
  const root = scratchFile('place');
  mkdirSync(root);
  const file = join(root, 'ledger.db');
  writeLedger(file, ledger);
  return {
    folder: join(root, 'second', 'place'),
    keyFile: join(root, 'keys', 'checkpoint.pem'),
    ledger: readerOf(ledger),
    file,
  };
}

function writeLedger(file: string, ledger: readonly RawChangeSet[]): void {
  rmSync(file, { force: true });
  writeHandMade(file, ledger);
  const database = new DatabaseSync(file);
  database.exec(`INSERT INTO government VALUES (1, 'g')`);
  database.close();
}

const names = ({ folder }: Place) => readdirSync(folder).sort();
const keysOf = (...checkpoints: readonly Checkpoints[]) => checkpoints.map(({ vkey }) => readVkey(vkey) as VerifierKey);
const verify = ({ file, folder }: Place, publicKeys: readonly VerifierKey[]): Promise<Verification> =>
  verifyLedgerFile({ file, checkpoints: folder, publicKeys });
const shown = ({ faults }: Verification) => faults.map(({ code, revision, place }) => `${code} ${revision} ${place}`);

/** A ledger with checkpoints at 5, 10, 15 and 20. */
async function checkpointed(): Promise<Place & { readonly made: Checkpoints; readonly keys: readonly VerifierKey[] }> {
  const place = newPlace();
  const made = await createCheckpoints(place);
  for (const revision of [5, 10, 15, 20]) await made.now(headAt(revision));
  return { ...place, made, keys: keysOf(made) };
}

describe('writing checkpoints', () => {
  it('gives files that the ledger agrees with', async () => {
    const place = await checkpointed();
    expect(names(place)).toEqual(['10.checkpoint', '15.checkpoint', '20.checkpoint', '5.checkpoint']);
    expect(await verify(place, place.keys)).toMatchObject({ ok: true, checkpoints: 4, revision: 20 });
  });

  it('happens within a second of a change set, and once for those that come together', async () => {
    const place = newPlace();
    const made = await createCheckpoints(place);
    for (const revision of [1, 2, 3, 5, 4]) made.after(headAt(revision));
    expect(names(place)).toEqual([]);
    await vi.waitUntil(() => names(place).join() === '5.checkpoint', { timeout: 1_000, interval: 10 });
    expect(names(place)).toEqual(['5.checkpoint']);
    made.after(headAt(6));
    await vi.waitUntil(() => names(place).join() === '5.checkpoint,6.checkpoint', { timeout: 1_000, interval: 10 });
    expect(names(place)).toEqual(['5.checkpoint', '6.checkpoint']);
    await made.close();
  });

  it('happens at the end for what was still to come', async () => {
    const place = newPlace();
    const made = await createCheckpoints({ ...place, within: 60_000 });
    made.after(headAt(7));
    await made.close();
    expect(names(place)).toEqual(['7.checkpoint']);
  });

  it('has ended once it is closed: the ledger is not read any more, though one was being written', async () => {
    const place = newPlace();
    let [begun, done] = [0, 0];
    const changes: LedgerReader['changes'] = async (after, first) => {
      begun++;
      // Longer than the next one would be waited for.
      await sleep(20);
      done++;
      return place.ledger.changes(after, first);
    };
    const made = await createCheckpoints({ ...place, ledger: { ...place.ledger, changes }, within: 1 });
    made.after(headAt(7));
    await vi.waitUntil(() => begun > 0, { interval: 1 });
    made.after(headAt(9));
    await made.close();
    const atTheEnd = done;
    await sleep(100);
    expect([names(place), begun]).toEqual([['7.checkpoint', '9.checkpoint'], atTheEnd]);
  });

  it('goes on after a restart with the same key', async () => {
    const place = newPlace();
    const first = await createCheckpoints(place);
    await first.now(headAt(6));
    const second = await createCheckpoints(place);
    expect(second.vkey).toBe(first.vkey);
    await second.now(headAt(9));
    expect(await verify(place, keysOf(second))).toMatchObject({ ok: true, checkpoints: 2 });
  });

  it('is tried again where it failed, which is told once, and so is that it works again', async () => {
    const place = newPlace();
    const told: string[] = [];
    const made = await createCheckpoints({ ...place, within: 1, tell: ({ en }) => told.push(en) });
    renameSync(place.folder, `${place.folder}.away`);
    made.after(headAt(3));
    await vi.waitUntil(() => told.length > 0);
    expect(made.problems()).toEqual([{ zh: expect.stringContaining('未能写出'), en: told[0] }]);
    renameSync(`${place.folder}.away`, place.folder);
    await vi.waitUntil(() => names(place).join() === '3.checkpoint');
    await made.close();
    expect(told).toEqual([expect.stringContaining('could not be written'), 'checkpoints can be written again']);
    expect(made.problems()).toEqual([]);
  });

  it('happens at once when asked for, once for each revision, and never of nothing', async () => {
    const place = newPlace();
    const made = await createCheckpoints(place);
    expect(await made.now(headAt(3))).toBe(join(place.folder, '3.checkpoint'));
    const before = statSync(join(place.folder, '3.checkpoint')).mtimeMs;
    expect(await made.now(headAt(3))).toBeNull();
    expect(statSync(join(place.folder, '3.checkpoint')).mtimeMs).toBe(before);
    const empty = await createCheckpoints({ ...newPlace([]), ledger: readerOf([]) });
    expect(await empty.now({ revision: 0, recordedAt: null, hash: '0'.repeat(64) })).toBeNull();
  });

  it('leaves no temporary files, and minds none', async () => {
    const place = newPlace();
    const made = await createCheckpoints(place);
    writeFileSync(join(place.folder, '99.checkpoint.x.tmp'), 'half');
    await made.now(headAt(3));
    expect(names(place)).toEqual(['3.checkpoint', '99.checkpoint.x.tmp']);
    expect(await verify(place, keysOf(made))).toMatchObject({ ok: true, checkpoints: 1 });
  });

  it('signs nothing that contradicts what was signed before', async () => {
    const place = await checkpointed();
    const changed = await createCheckpoints({ ...place, ledger: readerOf(rewritten) });
    await expect(changed.now(headAt(15, rewritten))).rejects.toMatchObject({
      code: 'LEDGER_CONTRADICTED',
      problems: [{ message: { zh: expect.stringContaining('不再签署'), en: expect.stringContaining('nothing more') } }],
    });
    await expect(changed.now(headAt(18, rewritten))).rejects.toThrow('nothing more is signed');
    const contradicted: unknown[] = [];
    const onContradiction = (error: unknown) => contradicted.push(error);
    const later = await createCheckpoints({ ...place, ledger: readerOf(rewritten), within: 1, onContradiction });
    later.after(headAt(20, rewritten));
    await later.close();
    expect(contradicted).toMatchObject([{ code: 'LEDGER_CONTRADICTED' }]);
    const other = await createCheckpoints({ ...place, ledger: readerOf(another) });
    await expect(other.now(headAt(7, another))).rejects.toThrow('nothing more is signed');
    // A ledger restored from before the last checkpoint has lost what was vouched for.
    const restored = await createCheckpoints({ ...place, ledger: readerOf(whole.slice(0, 12)) });
    await expect(restored.now(headAt(12))).rejects.toThrow('nothing more is signed');
    expect(names(place)).toHaveLength(4);
    await expect(place.made.now({ ...headAt(15), hash: headAt(15, rewritten).hash })).rejects.toThrow('nothing more');
    // Where the history is the same, an earlier revision may still be vouched for.
    expect(await place.made.now(headAt(12))).not.toBeNull();
  });

  it('stops where the last checkpoint is of another ledger, and not where it cannot be read', async () => {
    const place = await checkpointed();
    const { privateKey } = generateKeyPairSync('ed25519');
    const foreign = signCheckpoint('zhifen/another', 20, headAt(20).hash, privateKey, 'zhifen');
    writeFileSync(join(place.folder, '20.checkpoint'), foreign);
    await expect(place.made.now(headAt(19))).rejects.toThrow('nothing more is signed');
    writeFileSync(join(place.folder, '20.checkpoint'), 'nonsense');
    expect(await place.made.now(headAt(19))).toMatch(/19\.checkpoint$/);
    // The last one that can be read still has to fit.
    const other = await createCheckpoints({ ...place, ledger: readerOf(rewritten) });
    await expect(other.now(headAt(18, rewritten))).rejects.toThrow('nothing more is signed');
  });
});

describe('the key', () => {
  it('is made once, for its owner only, with the public key beside it', async () => {
    const place = newPlace();
    const all = await Promise.all(Array.from({ length: 10 }, () => createCheckpoints(place)));
    expect(new Set(all.map(({ vkey }) => vkey)).size).toBe(1);
    expect(statSync(place.keyFile).mode & 0o777).toBe(0o600);
    expect(readFileSync(place.keyFile, 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect(readFileSync(`${place.keyFile}.pub`, 'utf8')).toBe(`${all[0]?.vkey}\n`);
    expect(readdirSync(dirname(place.keyFile)).sort()).toEqual(['checkpoint.pem', 'checkpoint.pem.pub']);
    rmSync(`${place.keyFile}.pub`);
    await createCheckpoints(place);
    expect(existsSync(`${place.keyFile}.pub`)).toBe(true);
  });

  it('may be brought along, and must be one of Ed25519', async () => {
    const place = newPlace();
    mkdirSync(dirname(place.keyFile));
    const pem = { type: 'pkcs8', format: 'pem' } as const;
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(place.keyFile, privateKey.export(pem));
    expect((await createCheckpoints({ ...place, keyName: 'example.gov/ledger' })).vkey).toBe(
      vkeyOf(publicKey, 'example.gov/ledger'),
    );
    for (const wrong of ['', 'nonsense', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem)]) {
      writeFileSync(place.keyFile, wrong);
      await expect(createCheckpoints(place)).rejects.toMatchObject({
        code: 'INVALID_CONFIGURATION',
        problems: [
          {
            message: {
              zh: expect.stringContaining('不是 Ed25519'),
              en: expect.stringContaining('holds no private Ed25519 key'),
            },
          },
        ],
      });
    }
  });
});

describe('a file that is written durably', () => {
  it('replaces another, or leaves it as it is, and nothing else beside it', async () => {
    const folder = scratchFile('folder');
    mkdirSync(folder);
    const file = join(folder, 'file');
    await writeDurably(file, 'one', { keep: true });
    await writeDurably(file, 'two', { keep: true });
    expect(readFileSync(file, 'utf8')).toBe('one');
    await writeDurably(file, 'three');
    expect(readFileSync(file, 'utf8')).toBe('three');
    expect(readdirSync(folder)).toEqual(['file']);
    await expect(writeDurably(join(folder, 'none', 'file'), '')).rejects.toThrow('ENOENT');
  });
});

describe('comparing a ledger with its checkpoints', () => {
  it('names the first checkpoint that a history sealed anew does not fit', async () => {
    const place = await checkpointed();
    writeLedger(place.file, rewritten);
    expect(await verifyLedgerFile({ ...place, checkpoints: null, publicKeys: [] })).toMatchObject({ ok: true });
    const found = await verify(place, place.keys);
    expect(shown(found)).toEqual(['CHECKPOINT_DIFFERS 15 15.checkpoint', 'CHECKPOINT_DIFFERS 20 20.checkpoint']);
    expect(found.checkpoints).toBe(2);
    expect(found.faults[0]?.message.en).toContain('from revision 11 to 15');
  });

  it('names what is beyond the end of a ledger that was cut and sealed anew', async () => {
    const place = await checkpointed();
    writeLedger(place.file, whole.slice(0, 12));
    expect(shown(await verify(place, place.keys))).toEqual([
      'CHECKPOINT_BEYOND_END 15 15.checkpoint',
      'CHECKPOINT_BEYOND_END 20 20.checkpoint',
    ]);
    writeLedger(place.file, []);
    const database = new DatabaseSync(place.file);
    database.exec('DELETE FROM government');
    database.close();
    expect(shown(await verify(place, place.keys))[0]).toBe('CHECKPOINT_BEYOND_END 5 5.checkpoint');
  });

  it('names checkpoints of another ledger, which is also what a rewritten beginning looks like', async () => {
    const place = await checkpointed();
    writeLedger(place.file, another);
    expect(shown(await verify(place, place.keys))[0]).toBe('CHECKPOINT_OF_ANOTHER_LEDGER 5 5.checkpoint');
  });

  it('believes only what a known key has signed', async () => {
    const place = await checkpointed();
    const stranger = await createCheckpoints(newPlace());
    expect(shown(await verify(place, keysOf(stranger)))[0]).toBe('CHECKPOINT_UNSIGNED 5 5.checkpoint');
    expect(shown(await verify(place, []))[0]).toBe('CHECKPOINT_UNSIGNED 5 5.checkpoint');
    const file = join(place.folder, '10.checkpoint');
    const original = readFileSync(file, 'utf8');
    const { privateKey } = generateKeyPairSync('ed25519');
    const raw = whole[9] as RawChangeSet;
    const forgeries = [
      original.replace(/(.)(.{3})\n$/, (_, digit: string, rest: string) => `${digit === 'A' ? 'B' : 'A'}${rest}\n`),
      original.replace(/^zhifen\/./, 'zhifen/x'),
      signCheckpoint(originOf((whole[0] as RawChangeSet).hash), 10, raw.hash, privateKey, 'zhifen'),
    ];
    for (const forgery of forgeries) {
      writeFileSync(file, forgery);
      expect(shown(await verify(place, place.keys))).toEqual(['CHECKPOINT_UNSIGNED 10 10.checkpoint']);
    }
    writeFileSync(file, original);
    expect(await verify(place, place.keys)).toMatchObject({ ok: true });
  });

  it('knows several keys, as after one was exchanged', async () => {
    const place = await checkpointed();
    renameSync(place.keyFile, `${place.keyFile}.old`);
    const next = await createCheckpoints(place);
    await next.now(headAt(18));
    expect(await verify(place, [...place.keys, ...keysOf(next)])).toMatchObject({ ok: true, checkpoints: 5 });
    expect(shown(await verify(place, place.keys))).toEqual(['CHECKPOINT_UNSIGNED 18 18.checkpoint']);
  });

  it('names checkpoints and folders that cannot be read', async () => {
    const place = await checkpointed();
    copyFileSync(join(place.folder, '10.checkpoint'), join(place.folder, '11.checkpoint'));
    writeFileSync(join(place.folder, '15.checkpoint'), '');
    mkdirSync(join(place.folder, '16.checkpoint'));
    expect(shown(await verify(place, place.keys))).toEqual([
      'CHECKPOINT_UNREADABLE null 11.checkpoint',
      'CHECKPOINT_UNREADABLE null 15.checkpoint',
      'CHECKPOINT_UNREADABLE null 16.checkpoint',
    ]);
    const missing = `${place.folder}-missing`;
    expect(shown(await verify({ ...place, folder: missing }, place.keys))).toEqual([
      `CHECKPOINT_UNREADABLE null ${missing}`,
    ]);
  });

  it('ends where the ledger cannot be read further', async () => {
    const place = await checkpointed();
    const database = new DatabaseSync(place.file);
    database.exec('ALTER TABLE change_set RENAME COLUMN header TO other');
    database.close();
    expect(shown(await verify(place, place.keys))).toEqual(['FILE_DAMAGED null change_set']);
  });

  it('comes after the chain: the first fault is the place that was altered', async () => {
    const place = await checkpointed();
    writeLedger(place.file, [...whole.slice(0, 12), ...rewritten.slice(12, 13), ...whole.slice(13)]);
    expect(shown(await verify(place, place.keys))).toEqual(['LINK_BROKEN 14 change_set.header']);
    const hash = rewritten[14]?.hash ?? '';
    writeLedger(
      place.file,
      whole.map((each) => (each.revision === 15 ? { ...each, hash } : each)),
    );
    expect(shown(await verify(place, place.keys))).toEqual([
      'HASH_DIFFERS 15 change_set.hash',
      'LINK_BROKEN 16 change_set.header',
      'CHECKPOINT_DIFFERS 15 15.checkpoint',
    ]);
  });
});
