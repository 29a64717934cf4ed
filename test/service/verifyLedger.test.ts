import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRaw } from '../../src/audit/readSqlite.js';
import { type Verification, verifyLedger, verifyLedgerFile } from '../../src/audit/verifyLedger.js';
import type { Fault } from '../../src/ledger/fault.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { Store } from '../../src/store/store.js';
import { ledgerOf, person, retraction, tenure, writeHandMade } from '../support/handMadeLedger.js';
import { randomOf } from '../support/random.js';
import { scratchFile, stores } from '../support/stores.js';
import { createWorld } from '../support/world.js';

const none = { checkpoints: null, publicKeys: [] };
const verify = (file: string): Promise<Verification> => verifyLedgerFile({ ...none, file });
const shown = ({ faults }: Verification) =>
  faults.map(({ code, revision, place }: Fault) => `${code} ${revision} ${place}`);

/** The small world, and as many changes after it as one likes. */
async function fill(store: Store, changes: number): Promise<void> {
  const world = await createWorld(store);
  await world.load('small', '2024-01-01');
  for (let index = 1; index <= changes; index++) await add(store, `c${index}`);
}

async function add(store: Store, commandId: string): Promise<void> {
  const { context } = await createWorld(store);
  const absence = { id: `g/away/${commandId}`, of: 'g/jia', reason: 'leave', validFrom: '2024-03-01' };
  await recordChanges(context, { commandId, reason: '请假', changes: [{ assert: { absence } }] });
}

async function newLedger(changes: number): Promise<string> {
  const file = scratchFile();
  const store = await openSqliteStore(file);
  await fill(store, changes);
  await store.close();
  return file;
}

let original: string;
beforeAll(async () => {
  original = await newLedger(5);
});

function copyOf(file: string): string {
  const copy = scratchFile();
  for (const suffix of ['', '-wal']) if (existsSync(file + suffix)) copyFileSync(file + suffix, copy + suffix);
  return copy;
}

function tamperedWith(sql: string): string {
  const file = copyOf(original);
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  database.close();
  return file;
}

describe('verifying a ledger', () => {
  it('finds nothing wrong with what the store wrote, while it is open and afterwards', async () => {
    const file = scratchFile();
    const store = await openSqliteStore(file);
    await fill(store, 3);
    const head = await store.head();
    const nothing = { stated: 0, loadedAt: null, checkpoints: 0, faults: [] };
    const expected = { ok: true, revision: 4, hash: head.hash, checked: 4, ...nothing };
    // Everything is still in the WAL.
    expect(await verify(file)).toEqual(expected);
    expect(await verifyLedger(store, none)).toEqual(expected);
    await store.close();
    expect(await verify(file)).toEqual(expected);
  });

  it('finds nothing wrong with an empty one', async () => {
    const file = scratchFile();
    await (await openSqliteStore(file)).close();
    expect(await verify(file)).toMatchObject({ ok: true, revision: 0, checked: 0 });
  });

  it('finds nothing wrong with the seeds, in any store', async () => {
    for (const create of Object.values(stores)) {
      const store = await create();
      const world = await createWorld(store);
      for (const seed of ['shangcheng', 'hongkou', 'demo']) await world.load(seed, '2024-01-01');
      expect(await verifyLedger(store, none)).toMatchObject({ ok: true, faults: [] });
      await store.close();
    }
  });

  it('sees one moment of a ledger that is written to, and tells how far it is', async () => {
    const file = scratchFile();
    const store = await openSqliteStore(file);
    await fill(store, 600);
    const told: (readonly [number, number])[] = [];
    let adding: Promise<void> | undefined;
    const onProgress = (done: number, total: number): void => {
      told.push([done, total]);
      adding ??= add(store, 'meanwhile');
    };
    expect(await verifyLedgerFile({ ...none, file, onProgress })).toMatchObject({ ok: true, revision: 601 });
    await adding;
    expect(told).toEqual([
      [256, 601],
      [512, 601],
      [601, 601],
    ]);
    expect(await verifyLedger(store, none)).toMatchObject({ ok: true, revision: 602 });
    await store.close();
  });

  it('leaves nothing behind that a writer would have to wait for', async () => {
    const file = scratchFile();
    const store = await openSqliteStore(file);
    await fill(store, 1);
    const raw = openRaw(file, () => {});
    expect([...raw.changeSets()]).toHaveLength(2);
    for (const reference of raw.references()) {
      expect(reference.revision).toBe(1);
      break;
    }
    raw.close();
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE another (id)');
    expect(database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()).toMatchObject({ busy: 0, log: 0 });
    database.close();
    // Its statements are not collected before here.
    expect(raw).toBeDefined();
    await store.close();
  });

  it('does not change the file', async () => {
    const before = readFileSync(original);
    await verify(original);
    expect(readFileSync(original).equals(before)).toBe(true);
  });
});

const swap = (table: string, a: number, b: number) => `
  UPDATE ${table} SET revision = -1 WHERE revision = ${a}; UPDATE ${table} SET revision = ${a} WHERE revision = ${b};
  UPDATE ${table} SET revision = ${b} WHERE revision = -1;`;

describe('tampering with the rows is named', () => {
  it.each<[string, string, string]>([
    [
      'a header',
      `UPDATE change_set SET header = replace(header, '请假', '出差') WHERE revision = 3`,
      'HASH_DIFFERS 3 change_set.hash',
    ],
    [
      'a change',
      `UPDATE entry SET change = replace(change, 'leave', 'other') WHERE revision = 3`,
      'HASH_DIFFERS 3 change_set.hash',
    ],
    [
      'a hash',
      `UPDATE change_set SET hash = iif(hash LIKE '0%', '1', '0') || substr(hash, 2) WHERE revision = 3`,
      'HASH_DIFFERS 3 change_set.hash',
    ],
    [
      'a time',
      `UPDATE change_set SET recorded_at = '2023-01-01T00:00:00.000Z' WHERE revision = 3`,
      'COLUMN_DIFFERS 3 change_set.recorded_at',
    ],
    [
      'a command',
      `UPDATE change_set SET command_id = 'other' WHERE revision = 3`,
      'COLUMN_DIFFERS 3 change_set.command_id',
    ],
    ['an id', `UPDATE entry SET id = 'g/other' WHERE revision = 3`, 'COLUMN_DIFFERS 3 entry[0].id'],
    ['a government', `UPDATE entry SET government = NULL WHERE revision = 3`, 'COLUMN_DIFFERS 3 entry[0].government'],
    ['a position', `UPDATE entry SET position = 1 WHERE revision = 3`, 'COUNT_DIFFERS 3 entry[0].position'],
    [
      'a dropped change set',
      'DELETE FROM change_set WHERE revision = 3; DELETE FROM entry WHERE revision = 3',
      'REVISION_MISSING 3 change_set',
    ],
    ['a dropped row, its entries left', 'DELETE FROM change_set WHERE revision = 6', 'STRAY_ENTRY 6 entry'],
    ['dropped entries', 'DELETE FROM entry WHERE revision = 3', 'COUNT_DIFFERS 3 entry'],
    [
      'a cut end',
      'DELETE FROM change_set WHERE revision > 4; DELETE FROM entry WHERE revision > 4',
      'HEAD_DIFFERS 4 head.revision',
    ],
    ['swapped change sets', swap('change_set', 3, 4) + swap('entry', 3, 4), 'COLUMN_DIFFERS 3 change_set.revision'],
    ['swapped entries', swap('entry', 3, 4), 'HASH_DIFFERS 3 change_set.hash'],
    [
      'an entry given twice',
      'INSERT INTO entry SELECT revision, position + 1, id, government, change FROM entry WHERE revision = 3',
      'COUNT_DIFFERS 3 entry',
    ],
    [
      'a change set given twice',
      `INSERT INTO change_set SELECT 7, 'x', 'y', header, hash FROM change_set WHERE revision = 6`,
      'COLUMN_DIFFERS 7 change_set.revision',
    ],
    ['the head', 'UPDATE head SET revision = 7', 'HEAD_DIFFERS 6 head.revision'],
    ['the hash of the head', `UPDATE head SET hash = 'x'`, 'HEAD_DIFFERS 6 head.hash'],
    ['a missing head', 'DELETE FROM head', 'HEAD_DIFFERS null head'],
    [
      'a reference that is gone',
      `DELETE FROM reference WHERE id = 'g/away/c2'`,
      'INDEX_DIFFERS 3 reference (g/jia, g/away/c2)',
    ],
    [
      'a reference that is moved',
      `UPDATE reference SET revision = 4 WHERE id = 'g/away/c2'`,
      'INDEX_DIFFERS 3 reference (g/jia, g/away/c2)',
    ],
    [
      'an invented reference',
      `INSERT INTO reference VALUES ('g/yi', 'g/away/c2', 3, 0)`,
      'INDEX_DIFFERS 3 reference (g/yi, g/away/c2)',
    ],
    ['a government of the list', `UPDATE government SET id = 'h'`, 'INDEX_DIFFERS null government[1]'],
    ['a government that is gone', 'DELETE FROM government', 'INDEX_DIFFERS null government'],
    ['another application', 'PRAGMA application_id = 1', 'NOT_A_LEDGER null file'],
    ['a later version', 'PRAGMA user_version = 2', 'UNKNOWN_VERSION null file'],
    ['a missing table', 'DROP TABLE government', 'FILE_DAMAGED null government'],
    ['a missing column', 'ALTER TABLE change_set RENAME COLUMN header TO other', 'FILE_DAMAGED null change_set'],
    ['a dropped index', 'DROP INDEX entry_by_id', 'SCHEMA_DIFFERS null index entry_by_id'],
    ['another table', 'CREATE TABLE more (id TEXT)', 'SCHEMA_DIFFERS null table more'],
    ['another index', 'CREATE INDEX more ON entry (change)', 'SCHEMA_DIFFERS null index more'],
    [
      'a trigger',
      'CREATE TRIGGER later AFTER INSERT ON entry BEGIN DELETE FROM entry WHERE revision = 1; END',
      'SCHEMA_DIFFERS null trigger later',
    ],
    ['a view', 'CREATE VIEW seen AS SELECT id FROM entry', 'SCHEMA_DIFFERS null view seen'],
    [
      'an index of other columns',
      'DROP INDEX entry_by_id; CREATE INDEX entry_by_id ON entry (id)',
      'SCHEMA_DIFFERS null index entry_by_id',
    ],
    ['another column', 'ALTER TABLE head ADD COLUMN more TEXT', 'SCHEMA_DIFFERS null table head'],
    [
      'a proposal that is none',
      `INSERT INTO proposal VALUES ('x', '2024-01-01T00:00:00.000Z', '{}')`,
      'PROPOSAL_WRONG null proposal (x)',
    ],
  ])('%s', async (_, sql, expected) => {
    const verification = await verify(tamperedWith(sql));
    expect(verification.ok).toBe(false);
    expect(shown(verification)[0]).toBe(expected);
  });

  it('of a change that can no longer be read, and of nothing else', async () => {
    const found = await verify(tamperedWith(`UPDATE entry SET change = '{' WHERE revision = 3`));
    expect(shown(found)).toEqual(['UNREADABLE 3 entry[0].change']);
  });

  it('of several places, each, the first one first', async () => {
    const sql = [4, 2, 6].map(
      (each) => `UPDATE change_set SET header = replace(header, '请假', '出差') WHERE revision = ${each};`,
    );
    const { faults } = await verify(tamperedWith(sql.join(' ')));
    expect(faults.map(({ revision }) => revision)).toEqual([2, 4, 6]);
  });

  it('the first hundred of them', async () => {
    const file = await newLedger(150);
    const database = new DatabaseSync(file);
    database.exec(`UPDATE entry SET id = 'x' || revision`);
    database.close();
    const { faults, ok } = await verify(file);
    expect([faults.length, ok]).toEqual([100, false]);
  });

  it('not of a proposal that waits', async () => {
    const file = copyOf(original);
    const store = await openSqliteStore(file);
    const context = { ...createContext(store), secondPerson: ['absence'] as const };
    const absence = { id: 'g/away/waits', of: 'g/jia', reason: 'leave', validFrom: '2024-03-01' };
    const changes = [{ assert: { absence } }];
    await expect(recordChanges(context, { commandId: 'waits', reason: '请假', changes })).rejects.toMatchObject({
      code: 'AWAITING_APPROVAL',
    });
    expect(await store.proposals()).toHaveLength(1);
    await store.close();
    expect(await verify(file)).toMatchObject({ ok: true, faults: [] });
  });

  it('in whatever a store gives back', async () => {
    const store = await openSqliteStore(
      tamperedWith(`UPDATE entry SET change = replace(change, 'leave', 'other') WHERE revision = 3`),
    );
    expect(shown(await verifyLedger(store, none))).toEqual(['HASH_DIFFERS 3 change_set.hash']);
    const head = await store.head();
    const cut: Store = Object.create(store, { head: { value: async () => ({ ...head, revision: 9 }) } });
    Object.assign(cut, { changes: store.changes.bind(store), governments: async () => ['h'] });
    expect(shown(await verifyLedger(cut, none))).toContain('HEAD_DIFFERS 6 head.revision');
    expect(shown(await verifyLedger(cut, none))).toContain('INDEX_DIFFERS null government[1]');
    const page = await store.changes(0, 2);
    const stuck: Store = Object.create(store, {
      head: { value: async () => head },
      changes: { value: async () => page },
    });
    Object.assign(stuck, { governments: async () => ['g'] });
    expect(shown(await verifyLedger(stuck, none))[0]).toBe('OUT_OF_ORDER 1 change_set.revision');
    await store.close();
  });
});

describe('a file made by hand', () => {
  const ledger = ledgerOf([
    { changes: [person('g/a'), person('p')], governments: ['g', null] },
    { changes: [tenure('g/t', 'g/a', 'g/post')] },
    { changes: [retraction('p')], governments: ['g'] },
  ]);
  const indexes = `INSERT INTO government VALUES (1, 'g');
    INSERT INTO reference VALUES ('g/a', 'g/t', 2, 0), ('g/post', 'g/t', 2, 0);`;
  const handMade = (sql = '', constraints = false): string => {
    const file = scratchFile();
    writeHandMade(file, ledger, { constraints });
    const database = new DatabaseSync(file);
    database.exec(indexes + sql);
    database.close();
    return file;
  };

  it('from the description alone is as good as any', async () => {
    expect(await verify(handMade('', true))).toMatchObject({ ok: true, revision: 3, checked: 3, faults: [] });
  });

  it.each<[string, string, string]>([
    [
      'bytes instead of text',
      'UPDATE change_set SET header = CAST(header AS BLOB) WHERE revision = 2',
      'UNREADABLE 2 change_set.header',
    ],
    ['nothing instead of text', 'UPDATE change_set SET hash = NULL WHERE revision = 2', 'UNREADABLE 2 change_set.hash'],
    [
      'a number instead of text',
      'UPDATE entry SET government = 1 WHERE revision = 2',
      'UNREADABLE 2 entry[0].government',
    ],
    [
      'text that is no UTF-8',
      `UPDATE entry SET id = CAST(x'ff' AS TEXT) WHERE revision = 2`,
      'UNREADABLE 2 entry[0].id',
    ],
    [
      'a byte order mark',
      'UPDATE change_set SET header = char(65279) || header WHERE revision = 2',
      'UNREADABLE 2 change_set.header',
    ],
    [
      'a zero byte',
      'UPDATE change_set SET command_id = command_id || char(0) WHERE revision = 2',
      'COLUMN_DIFFERS 2 change_set.command_id',
    ],
    [
      'text instead of a position',
      `UPDATE entry SET position = 'x' WHERE revision = 2`,
      'COUNT_DIFFERS 2 entry[0].position',
    ],
    ['text instead of a revision', `UPDATE entry SET revision = 'x' WHERE revision = 3`, 'COUNT_DIFFERS 3 entry'],
    [
      'a row given twice',
      'INSERT INTO change_set SELECT * FROM change_set WHERE revision = 2',
      'REVISION_REPEATED 2 change_set.revision',
    ],
    [
      'a revision below the first',
      'INSERT INTO change_set SELECT -5, recorded_at, command_id, header, hash FROM change_set WHERE revision = 1',
      'OUT_OF_ORDER -5 change_set.revision',
    ],
    ['two heads', 'INSERT INTO head SELECT * FROM head', 'HEAD_DIFFERS null head'],
    [
      'a reference that is no text',
      `UPDATE reference SET target = x'00' WHERE target = 'g/a'`,
      'UNREADABLE 2 reference.target',
    ],
  ])('with %s is not', async (_, sql, expected) => {
    expect(shown(await verify(handMade(sql)))[0]).toBe(expected);
  });
});

describe('damage to the file is named', () => {
  const written = (bytes: Buffer): string => {
    const file = scratchFile();
    writeFileSync(file, bytes);
    return file;
  };

  it('where there is no file, or none of SQLite', async () => {
    expect(shown(await verify(scratchFile()))).toEqual(['FILE_UNREADABLE null file']);
    expect(shown(await verify(dirname(scratchFile())))).toEqual(['NOT_A_LEDGER null file']);
    expect(shown(await verify(written(Buffer.alloc(5_000, 'x'))))).toEqual(['FILE_DAMAGED null file']);
    expect(shown(await verify(written(Buffer.alloc(0))))).toEqual(['NOT_A_LEDGER null file']);
  });

  it('where the file was cut short', async () => {
    const { length } = readFileSync(original);
    for (let size = length - 1; size > 0; size -= 4_000) {
      const file = copyOf(original);
      truncateSync(file, size);
      expect(await verify(file)).toMatchObject({ ok: false });
    }
  });

  it('with the revision, where one page cannot be read, and what comes after it is checked', async () => {
    const file = await newLedger(400);
    const database = new DatabaseSync(file);
    database.exec(`UPDATE change_set SET header = replace(header, '请假', '出差') WHERE revision = 390`);
    const [{ pageno }] = database
      .prepare(
        `SELECT pageno FROM dbstat WHERE name = 'change_set' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 10`,
      )
      .all() as unknown as [{ pageno: number }];
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, (pageno - 1) * 4_096, (pageno - 1) * 4_096 + 8);
    writeFileSync(file, bytes);
    const { faults, revision, checked } = await verify(file);
    const damaged = faults.filter(({ code, revision: at }) => code === 'FILE_DAMAGED' && at !== null);
    expect(damaged.length).toBeGreaterThan(0);
    expect(faults[0]).toBe(damaged[0]);
    expect(faults).toContainEqual(expect.objectContaining({ code: 'HASH_DIFFERS', revision: 390 }));
    expect([revision, checked]).toEqual([401, 401 - damaged.length]);
    // What could not be read cannot be told from the indexes.
    expect(faults.filter(({ code }) => code === 'INDEX_DIFFERS')).toEqual([]);
  });

  const everything = (file: string): unknown => {
    const raw = openRaw(file, () => {});
    const all = [...raw.changeSets(), raw.heads(), ...raw.references(), ...raw.governments()];
    raw.close();
    return all;
  };

  it('wherever a byte was flipped, unless the ledger reads as before', async () => {
    const [bytes, before, random] = [readFileSync(original), everything(original), randomOf(1)];
    let named = 0;
    for (let round = 0; round < 400; round++) {
      const flipped = Buffer.from(bytes);
      const at = random.int(0, bytes.length - 1);
      flipped[at] = (flipped[at] ?? 0) ^ random.int(1, 255);
      const file = written(flipped);
      const { ok } = await verify(file);
      if (ok) expect(everything(file), `byte ${at}`).toEqual(before);
      else named += 1;
    }
    expect(named).toBeGreaterThan(0);
  });

  it('where a byte of the header is other, though SQLite takes it', async () => {
    const bytes = readFileSync(original);
    for (const [at, place] of [
      [18, '18–19'],
      [21, '20–23'],
      [27, '92–95'],
      [47, '44–47'],
      [55, '48–55'],
      [67, '64–67'],
      [80, '72–91'],
    ] as const) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      const found = await verify(written(flipped));
      const named = shown(found).filter((each) => each === `FILE_DAMAGED null file[${place}]` || /file$/.test(each));
      expect(named, `byte ${at}`).not.toEqual([]);
    }
  });

  it('where the WAL has lost what was committed', async () => {
    const file = scratchFile();
    const store = await openSqliteStore(file);
    await fill(store, 3);
    const wal = readFileSync(`${file}-wal`);
    const withWal = (change: (bytes: Buffer) => void): string => {
      const copy = scratchFile();
      copyFileSync(file, copy);
      const bytes = Buffer.from(wal);
      change(bytes);
      writeFileSync(`${copy}-wal`, bytes);
      return copy;
    };
    await store.close();
    expect(await verify(withWal(() => {}))).toMatchObject({ ok: true, revision: 4 });
    const frame = 4_096 + 24;
    for (const at of [32, 32 + 8, 32 + 16, 32 + 2_000, 32 + frame * 2 + 100]) {
      const [first] = shown(await verify(withWal((bytes) => bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at))));
      expect(first, `byte ${at}`).toMatch(/^FILE_DAMAGED null wal\[[13]\]$/);
    }
    for (const at of [0, 10, 20, 30]) {
      const [first] = shown(await verify(withWal((bytes) => bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at))));
      expect(first, `byte ${at}`).toBe('FILE_DAMAGED null wal');
    }
    // What a loss of power leaves of a commit that nobody was told of.
    const torn = withWal((bytes) => bytes.fill(0, bytes.length - 500));
    expect(await verify(torn)).toMatchObject({ ok: true, revision: 3 });
  });
});

describe('a WAL that was begun anew', () => {
  it('is not mistaken for a damaged one, though the frames of its earlier round still stand in it', async () => {
    const file = scratchFile();
    const store = await openSqliteStore(file);
    await fill(store, 5);
    const before = statSync(`${file}-wal`).size;
    const database = new DatabaseSync(file);
    database.exec('PRAGMA wal_checkpoint(RESTART)');
    await add(store, 'last');
    expect(statSync(`${file}-wal`).size).toBe(before);
    expect(await verify(file)).toMatchObject({ ok: true, revision: 7 });
    database.close();
    await store.close();
  });
});

describe('a file whose folder cannot be written', () => {
  /** Runs as a user without rights, where the tests run with all of them. */
  async function withoutRights<T>(run: () => Promise<T>): Promise<T> {
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      return await run();
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  }

  async function locked(withWal: boolean): Promise<string> {
    const folder = scratchFile('folder');
    mkdirSync(folder);
    chmodSync(dirname(folder), 0o755);
    const file = `${folder}/账本 #1?.db`;
    copyFileSync(original, file);
    if (withWal) {
      const database = new DatabaseSync(file);
      database.exec(`UPDATE head SET hash = 'x'`);
      copyFileSync(`${file}-wal`, `${folder}/wal`);
      database.close();
      copyFileSync(original, file);
      copyFileSync(`${folder}/wal`, `${file}-wal`);
    }
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
    chmodSync(folder, 0o555);
    return file;
  }

  it('is read where no WAL was left', async () => {
    const file = await locked(false);
    expect(await withoutRights(() => verify(file))).toMatchObject({ ok: true, revision: 6 });
    expect(existsSync(`${file}-shm`)).toBe(false);
  });

  it('is not taken for what it was before its WAL', async () => {
    const file = await locked(true);
    const found = await withoutRights(() => verify(file));
    expect(shown(found)).toEqual(['FILE_UNREADABLE null file']);
    expect(found.faults[0]?.message.en).toContain('check a copy of it');
  });
});
