import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ledgerVerified } from '../../src/service/ask/readLedger.js';
import { createContext } from '../../src/service/createContext.js';
import { openStore, placeOf } from '../../src/service/operate/openStore.js';
import {
  openProtected,
  type ProtectedLedger,
  type ProtectionOptions,
} from '../../src/service/operate/protectedLedger.js';
import { witnessOf } from '../../src/service/operate/witness.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { changeSetOf, recordSome } from '../fault/load.js';
import { rewritten } from '../fault/tampering.js';
import { noReader, reader } from '../fault/tools.js';
import { WriterProcess } from '../fault/writerProcess.js';
import { scratchFile, scratchFolder } from '../support/stores.js';

class Folder {
  readonly path = scratchFile('folder');
  readonly file = join(this.path, 'zhifen.db');
  readonly checkpoints = `${this.file}.checkpoints`;
  readonly told: string[] = [];

  constructor() {
    mkdirSync(this.path);
  }

  async open(options: Partial<ProtectionOptions> = {}): Promise<ProtectedLedger> {
    const ledger = await openProtected(placeOf(undefined, this.path), {
      open: openStore,
      checkpoints: { folder: this.checkpoints, keyFile: `${this.file}.key` },
      witnesses: [],
      confirmClock: false,
      verifyEvery: null,
      now: () => new Date().toISOString(),
      tell: ({ en }) => this.told.push(en),
      ...options,
    });
    onTestFinished(() => ledger.close().catch(() => {}));
    return ledger;
  }

  /** So many change sets recorded, each with its checkpoint, and closed. */
  async filled(count: number, options: Partial<ProtectionOptions> = {}): Promise<this> {
    const { store, onRecorded, close } = await this.open(options);
    await recordSome(createContext(store, { onRecorded }), 'before', count);
    await close();
    return this;
  }

  /** The same files elsewhere, as a fresh process finds them. */
  copied(): Folder {
    const copy = new Folder();
    for (const name of readdirSync(this.path)) {
      const [from, to] = [join(this.path, name), join(copy.path, name)];
      if (!statSync(from).isDirectory()) copyFileSync(from, to);
      else {
        mkdirSync(to);
        for (const each of readdirSync(from)) copyFileSync(join(from, each), join(to, each));
      }
    }
    return copy;
  }

  sql(work: (database: DatabaseSyncInstance) => void): void {
    const database = new DatabaseSync(this.file, { enableForeignKeyConstraints: false });
    work(database);
    database.close();
  }

  contents(): readonly string[] {
    return readdirSync(this.path, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => !/-(shm|wal)$/.test(name))
      .map((name) =>
        statSync(join(this.path, name)).isFile() ? `${name} ${readFileSync(join(this.path, name), 'hex')}` : name,
      );
  }
}

const cutBack = (database: DatabaseSyncInstance) =>
  database.exec(`DELETE FROM entry WHERE revision > 3; DELETE FROM change_set WHERE revision > 3;
    DELETE FROM reference WHERE revision > 3;
    UPDATE head SET (revision, recorded_at, hash) = (SELECT revision, recorded_at, hash FROM change_set WHERE revision = 3)`);

describe('a ledger that a checkpoint contradicts', () => {
  it.each<[string, (folder: Folder) => void, string]>([
    ['that is gone', ({ file }) => rmSync(file), 'vouches for revision 12'],
    ['that is empty', ({ file }) => truncateSync(file, 0), 'vouches for revision 12'],
    ['that ends earlier', (folder) => folder.sql(cutBack), 'revision 12 was acknowledged'],
    ['that was rewritten and sealed anew', (folder) => folder.sql((database) => rewritten(database)), 'rewritten'],
    [
      'of another history',
      ({ file, checkpoints }) => {
        const name = readdirSync(checkpoints).at(-1) ?? '';
        const note = readFileSync(join(checkpoints, name), 'utf8');
        rmSync(join(checkpoints, name));
        writeFileSync(join(checkpoints, name), note.replace(/^zhifen\/..../, 'zhifen/0000'));
        expect(existsSync(file)).toBe(true);
      },
      'of another ledger',
    ],
  ])('%s is not opened, and nothing of it is changed', async (_, happens, said) => {
    const folder = (await new Folder().filled(11)).copied();
    // Only the last one is left: those before it do not help.
    for (const name of readdirSync(folder.checkpoints)) {
      if (name !== '12.checkpoint') rmSync(join(folder.checkpoints, name));
    }
    happens(folder);
    const before = folder.contents();
    const error = await folder.open().catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'LEDGER_CONTRADICTED', message: expect.stringContaining(said) });
    expect(error).toMatchObject({
      message: expect.stringContaining(join(folder.checkpoints, '12.checkpoint')),
      problems: [{ message: { zh: expect.stringMatching(/检查点.*备份/) } }],
    });
    expect(folder.contents()).toEqual(before);
  });

  it('is not opened where only a witness remembers', async () => {
    const witness = scratchFolder();
    const folder = (await new Folder().filled(5, { witnesses: [witnessOf(witness)] })).copied();
    expect(readdirSync(witness)).toContain('6.checkpoint');
    rmSync(folder.file);
    rmSync(folder.checkpoints, { recursive: true });
    await expect(folder.open({ witnesses: [witnessOf(witness)] })).rejects.toMatchObject({
      code: 'LEDGER_CONTRADICTED',
      message: expect.stringContaining(join(witness, '6.checkpoint')),
    });
  });

  it('is named where its WAL was cut or lost, with the revision that was acknowledged', async () => {
    const folder = await new Folder().filled(3);
    const { store, onRecorded } = await folder.open();
    await recordSome(createContext(store, { onRecorded }), 'in the WAL'.replaceAll(' ', '-'), 4);
    await vi.waitUntil(() => existsSync(join(folder.checkpoints, '8.checkpoint')));
    const whole = statSync(`${folder.file}-wal`).size;
    for (const length of [0, Math.floor(whole / 2), whole - 1]) {
      const copy = folder.copied();
      truncateSync(`${copy.file}-wal`, length);
      await expect(copy.open()).rejects.toMatchObject({
        code: 'LEDGER_CONTRADICTED',
        message: expect.stringContaining('revision 8 was acknowledged'),
      });
    }
    const copy = folder.copied();
    rmSync(`${copy.file}-wal`);
    await expect(copy.open()).rejects.toMatchObject({ code: 'LEDGER_CONTRADICTED' });
    expect((await (await folder.copied().open()).store.head()).revision).toBe(8);
  });

  it('is one with a broken chain behind the last checkpoint, or a form that is not that of a ledger', async () => {
    const original = await new Folder().filled(8);
    for (const sql of [
      `UPDATE entry SET change = replace(change, 'leave', 'other') WHERE revision = 9 AND position = 1`,
      'DROP INDEX entry_by_id',
    ]) {
      const folder = original.copied();
      folder.sql((database) => database.exec(sql));
      await expect(folder.open()).rejects.toMatchObject({ code: 'LEDGER_DAMAGED' });
    }
  });

  it('can be begun anew once its checkpoints are moved away', async () => {
    const folder = (await new Folder().filled(3)).copied();
    rmSync(folder.file);
    rmSync(folder.checkpoints, { recursive: true });
    expect((await (await folder.open()).store.head()).revision).toBe(0);
  });
});

describe('a ledger that is open', () => {
  it('has a checkpoint within a second, also after it was killed before there was one', async () => {
    const folder = await new Folder().filled(2);
    const { store } = await folder.open();
    await recordSome(createContext(store), 'unheard', 2);
    const killed = folder.copied();
    expect(existsSync(join(killed.checkpoints, '5.checkpoint'))).toBe(false);
    await killed.open();
    await vi.waitUntil(() => existsSync(join(killed.checkpoints, '5.checkpoint')), { timeout: 1_000 });
  });

  it('is verified as a whole while it is in use, and its condition says when', async () => {
    const folder = await new Folder().filled(20);
    const { store } = await folder.open({ verifyEvery: 60_000 });
    await vi.waitUntil(() => store.condition?.().verified);
    expect(store.condition?.()).toMatchObject({
      writable: true,
      damaged: false,
      messages: [],
      verified: { revision: 21 },
    });
    expect(folder.told).toContain('the whole ledger was verified: 21 change sets up to revision 21 are whole');
  });

  it('is compared with its checkpoints when an administrator asks, also while it is in use', async () => {
    const folder = (await new Folder().filled(11)).copied();
    const { store, verify } = await folder.open();
    const context = createContext(store, { verify });
    expect(await ledgerVerified(context)).toMatchObject({ ok: true, revision: 12 });
    folder.sql(cutBack);
    expect((await ledgerVerified(context)).faults.map(({ code }) => code)).toContain('CHECKPOINT_BEYOND_END');
  });

  it('is neither answered from, nor written, nor signed any more where that finds a forgery', async () => {
    const folder = (await new Folder().filled(20)).copied();
    folder.sql((database) =>
      database.exec(`UPDATE entry SET change = replace(change, 'leave', 'other') WHERE revision = 9 AND position = 1`),
    );
    const { store, onRecorded, close } = await folder.open({ verifyEvery: 60_000 });
    await vi.waitUntil(() => store.condition?.().damaged);
    expect(folder.told.join('\n')).toContain('revision 9');
    await expect(store.head()).rejects.toMatchObject({ code: 'LEDGER_DAMAGED' });
    await expect(store.entries(['g/jia'])).rejects.toMatchObject({ code: 'LEDGER_DAMAGED' });
    const context = createContext(store, { onRecorded });
    await expect(recordChanges(context, changeSetOf('after'))).rejects.toMatchObject({ code: 'LEDGER_DAMAGED' });
    await close();
    expect(readdirSync(folder.checkpoints)).not.toContain('22.checkpoint');
  });

  it('goes on where a checkpoint beside it has the signature of an earlier key, or cannot be read', async () => {
    const folder = (await new Folder().filled(4)).copied();
    rmSync(`${folder.file}.key`);
    rmSync(`${folder.file}.key.pub`);
    writeFileSync(join(folder.checkpoints, '2.checkpoint'), 'nonsense');
    const { store } = await folder.open({ verifyEvery: 60_000 });
    await vi.waitUntil(() => store.condition?.().verified);
    const told = folder.told.join('\n');
    expect(told).toMatch(/5\.checkpoint\): it was signed by the key zhifen\+\w{8}, which is unknown/);
    expect(told).toContain('2.checkpoint: this is no checkpoint');
    expect(
      store
        .condition?.()
        .messages.map(({ en }) => en)
        .join('\n'),
    ).toContain('2.checkpoint: this is no checkpoint');
    expect(store.condition?.()).toMatchObject({ writable: true, damaged: false, verified: { revision: 5 } });
  });

  it('knows the keys that it signed with before, as long as their public halves are listed beside it', async () => {
    const folder = (await new Folder().filled(4)).copied();
    rmSync(`${folder.file}.key`);
    const { store, verify } = await folder.open();
    expect(await verify()).toMatchObject({ ok: true, faults: [] });
    expect(readFileSync(`${folder.file}.key.pub`, 'utf8').trim().split('\n')).toHaveLength(2);
    expect(store.condition?.().messages).toEqual([]);
  });

  it('refuses a change set that was stamped by a clock ahead, though it was set right a moment later', async () => {
    const { store } = await new Folder().open();
    const ahead = { now: () => new Date(Date.now() + 40 * 365 * 86_400_000).toISOString() };
    await recordChanges(createContext(store), changeSetOf('before'));
    await expect(recordChanges(createContext(store, ahead), changeSetOf('a'))).rejects.toMatchObject({
      code: 'CLOCK_AHEAD',
    });
    await expect(recordChanges(createContext(store), changeSetOf('a'))).resolves.toMatchObject({ revision: 2 });
  });

  it('refuses change sets while its clock has jumped ahead, and reads on', async () => {
    const folder = await new Folder().filled(1);
    let ahead = 0;
    const now = () => new Date(Date.now() + ahead).toISOString();
    const { store, close } = await folder.open({ now });
    const context = createContext(store, { now });
    ahead = 40 * 365 * 86_400_000;
    await expect(recordChanges(context, changeSetOf('a'))).rejects.toMatchObject({ code: 'CLOCK_AHEAD' });
    expect(await store.head()).toMatchObject({ revision: 2 });
    expect(store.condition?.()).toMatchObject({ writable: false, damaged: false, code: 'CLOCK_AHEAD' });
    await close();
    const again = await folder.copied().open({ now });
    await expect(recordChanges(createContext(again.store, { now }), changeSetOf('a'))).rejects.toMatchObject({
      code: 'CLOCK_AHEAD',
    });
    ahead = 0;
    await expect(recordChanges(createContext(again.store, { now }), changeSetOf('a'))).resolves.toMatchObject({
      revision: 3,
    });
  });

  it('says where its last recorded time lies in the future', async () => {
    const folder = await new Folder().filled(1);
    const now = () => new Date(Date.now() - 7_200_000).toISOString();
    const { store } = await folder.open({ now });
    expect(folder.told.join()).toContain('lies ahead of the clock');
    expect(store.condition?.()).toMatchObject({ writable: true, messages: [{ zh: expect.stringContaining('晚于') }] });
  });

  it('is read where nothing can be written, and takes nothing', async ({ skip }) => {
    const why = noReader();
    if (why !== null) skip(why);
    const folder = (await new Folder().filled(3)).copied();
    rmSync(`${folder.file}.clock`);
    chmodSync(dirname(folder.path), 0o755);
    const paths = ['', ...readdirSync(folder.path, { recursive: true, encoding: 'utf8' })].map((name) =>
      join(folder.path, name),
    );
    for (const path of paths) chmodSync(path, statSync(path).isDirectory() ? 0o555 : 0o444);
    onTestFinished(() => {
      for (const path of paths) chmodSync(path, 0o700);
    });
    const before = folder.contents();
    const writer = new WriterProcess(folder.file, { attempts: 1, protected: true }, reader);
    await writer.ended;
    expect(writer.messages).toEqual([
      { ready: 4 },
      { refused: 'w/0/0', code: 'LEDGER_READ_ONLY' },
      { read: 4 },
      { read: 4 },
    ]);
    expect(folder.contents()).toEqual(before);
  });

  it('takes from others the rights to its files, and says so', async () => {
    const folder = (await new Folder().filled(1)).copied();
    for (const name of ['', '.key', '.checkpoints/2.checkpoint']) chmodSync(`${folder.file}${name}`, 0o644);
    chmodSync(folder.checkpoints, 0o755);
    await folder.open();
    for (const each of ['', '.key', '.checkpoints/2.checkpoint', '.checkpoints']) {
      expect(folder.told[0]).toContain(`${folder.file}${each}`);
    }
    for (const name of readdirSync(folder.path, { recursive: true, encoding: 'utf8' })) {
      const found = statSync(join(folder.path, name));
      expect([name, found.mode & 0o777]).toEqual([name, found.isDirectory() ? 0o700 : 0o600]);
    }
  });
});
