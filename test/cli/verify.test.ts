import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { changeSetsOf } from '../support/seeds.js';
import { scratchFile, scratchFolder } from '../support/stores.js';
import { loadedFolder, written, zhifenHere } from './zhifen.js';

const person = (id: string) => `
commandId: office/${id}
reason: 新任
changes:
  - assert: { person: { id: hongkou/person/${id}, name: ${id} } }
`;

/** A data folder with the rules of one district and two change sets more. */
async function ledger(): Promise<{
  readonly folder: string;
  readonly file: string;
  readonly env: { readonly ZHIFEN_DATA: string };
}> {
  const folder = await loadedFolder('hongkou');
  const env = { ZHIFEN_DATA: folder };
  for (const id of ['a', 'b']) {
    const file = await written(`${id}.yaml`, person(id));
    expect(await zhifenHere(['record', file, '--seed', 'hongkou'], { env })).toMatchObject({ exitCode: 0, stderr: '' });
  }
  return { folder, file: join(folder, 'zhifen.db'), env };
}

// The seed, and then two change sets.
const seeded = changeSetsOf('hongkou');
const last = seeded + 2;

function alter(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

describe('verify', () => {
  it('finds a ledger whole, and its checkpoints in agreement', async () => {
    const { folder, env } = await ledger();
    const checkpoints = readdirSync(join(folder, 'zhifen.db.checkpoints'));
    expect(checkpoints).toEqual(expect.arrayContaining([`${seeded + 1}.checkpoint`, `${last}.checkpoint`]));
    const { exitCode, stdout } = await zhifenHere(['verify', '--json'], { env });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      revision: last,
      checked: last,
      checkpoints: checkpoints.length,
      faults: [],
    });
    expect((await zhifenHere(['verify'], { env })).stdout).toContain('账本完好');
  });

  it('fails where no ledger is, and says so', async () => {
    for (const folder of [scratchFile('nowhere'), scratchFolder()]) {
      const there = await zhifenHere(['verify', '--data', folder]);
      expect(there).toMatchObject({ exitCode: 2, stdout: '' });
      expect(there.stderr).toContain(`没有账本“${join(folder, 'zhifen.db')}”`);
      const english = await zhifenHere(['verify', '--data', folder, '--json', '--lang', 'en']);
      expect(english).toMatchObject({ exitCode: 2, stdout: '' });
      expect(english.stderr).toContain('there is no ledger');
      expect(existsSync(join(folder, 'zhifen.db'))).toBe(false);
    }
  });

  it('takes the keys that follow one another, in one file or in several', async () => {
    const { folder, env } = await ledger();
    const beside = join(folder, 'zhifen.db.key.pub');
    const first = await written('first.pub', readFileSync(beside, 'utf8'));
    rmSync(beside);
    const lost = await zhifenHere(['verify', '--lang', 'en'], { env });
    expect([lost.exitCode, lost.stderr]).toEqual([2, expect.stringContaining('--public-key')]);
    rmSync(join(folder, 'zhifen.db.key'));
    const file = await written('c.yaml', person('c'));
    expect((await zhifenHere(['record', file], { env })).exitCode).toBe(0);
    const unknown = await zhifenHere(['verify', '--lang', 'en'], { env });
    expect([unknown.exitCode, unknown.stdout]).toEqual([3, expect.stringContaining('was exchanged')]);
    const both = ['verify', '--public-key', first, '--public-key', beside];
    expect((await zhifenHere(both, { env })).exitCode).toBe(0);
    writeFileSync(beside, readFileSync(beside, 'utf8') + readFileSync(first, 'utf8'));
    expect((await zhifenHere(['verify'], { env })).exitCode).toBe(0);
    writeFileSync(beside, 'nonsense');
    expect((await zhifenHere(['verify'], { env })).exitCode).toBe(2);
  });

  it('says of a file of no version, and of one of another program, what it is', async () => {
    const { file, env } = await ledger();
    alter(file, 'PRAGMA user_version = 0');
    const without = await zhifenHere(['verify', '--lang', 'en'], { env });
    expect([without.exitCode, without.stdout]).toEqual([3, expect.stringContaining('UNKNOWN_VERSION')]);
    const asked = await zhifenHere(['who', '招生', '--lang', 'en'], { env });
    expect([asked.exitCode, asked.stderr]).toEqual([3, expect.stringContaining('states no version')]);
  });

  it('names the first broken place, and ends with 3', async () => {
    const { file, env } = await ledger();
    alter(file, `UPDATE entry SET change = replace(change, '"a"', '"x"') WHERE revision = ${seeded + 1}`);
    const { exitCode, stdout } = await zhifenHere(['verify', '--lang', 'en'], { env });
    expect(exitCode).toBe(3);
    expect(stdout).toContain(`first of them:\n  HASH_DIFFERS revision ${seeded + 1}`);
    expect(stdout).not.toContain('undefined');
  });

  it('finds out by a checkpoint what was cut off without a trace', async () => {
    const { file, env } = await ledger();
    alter(
      file,
      `DELETE FROM entry WHERE revision = ${last}; DELETE FROM change_set WHERE revision = ${last};
       UPDATE head SET revision = ${last - 1}, recorded_at = (SELECT recorded_at FROM change_set WHERE revision = ${last - 1}),
         hash = (SELECT hash FROM change_set WHERE revision = ${last - 1})`,
    );
    const { exitCode, stdout } = await zhifenHere(['verify', '--json'], { env });
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout).faults.map(({ code }: { readonly code: string }) => code)).toEqual([
      'CHECKPOINT_BEYOND_END',
    ]);
  });

  it('derives the answer of a receipt again, and says what differs', async () => {
    const { env } = await ledger();
    const asked = await zhifenHere(['stand-in', 'hongkou/post/head', '--json'], { env });
    const { receipt } = JSON.parse(asked.stdout);
    const check = (given: object) =>
      zhifenHere(['verify', '--receipt', '-', '--json'], { env, input: JSON.stringify(given) });
    expect(await check(receipt)).toMatchObject({ exitCode: 0 });
    const altered = await check({ ...receipt, decision: '0'.repeat(64) });
    expect(altered.exitCode).toBe(3);
    expect(JSON.parse(altered.stdout).differences.map(({ code }: { readonly code: string }) => code)).toEqual([
      'ALTERED',
      'DECISION',
    ]);
    const wrong = await check({ ...receipt, knownAt: 'yesterday', more: 1 });
    expect(wrong.exitCode).toBe(3);
    expect(wrong.stderr).toContain('knownAt');
    expect(wrong.stderr).toContain('more');
    expect(await check([])).toMatchObject({ exitCode: 3, stdout: '' });
    // A whole answer in the place of its receipt is told in one sentence, with what to give instead.
    const whole = await check(JSON.parse(asked.stdout));
    expect(whole.exitCode).toBe(3);
    expect(whole.stderr.trim().split('\n')).toEqual([expect.stringMatching(/不是责任凭证.*jq \.receipt/)]);
  });
});

describe('backup and restore', () => {
  it('copies a ledger that is in use, verifies the copy, and starts on it', async () => {
    const { env, file } = await ledger();
    const copy = scratchFile('backup.db');
    const backed = await zhifenHere(['backup', copy], { env });
    expect(backed).toMatchObject({ exitCode: 0 });
    expect(backed.stdout).toContain(`第 ${last} 版`);
    expect(existsSync(`${copy}.partial`)).toBe(false);
    const read = await zhifenHere(['history', 'hongkou/person/b', '--store', `sqlite:${copy}`]);
    expect(read).toMatchObject({ exitCode: 0 });

    const elsewhere = { ZHIFEN_DATA: scratchFolder() };
    expect(await zhifenHere(['restore', copy], { env: elsewhere })).toMatchObject({ exitCode: 0 });
    expect(JSON.parse((await zhifenHere(['verify', '--json'], { env: elsewhere })).stdout)).toMatchObject({
      ok: true,
      revision: last,
    });
    expect((await zhifenHere(['backup', copy], { env })).exitCode).toBe(2);
    const nowhere = await zhifenHere(['backup', `${copy}/none/backup.db`, '--lang', 'en'], { env });
    expect(nowhere).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('cannot be written (there is no such folder)'),
    });
    expect(existsSync(file)).toBe(true);
  });

  it('refuses to overwrite a ledger, or keeps it beside the restored one', async () => {
    const { env, folder } = await ledger();
    const copy = scratchFile('backup.db');
    await zhifenHere(['backup', copy], { env });
    const more = await written('c.yaml', person('c'));
    await zhifenHere(['record', more], { env });
    const refused = await zhifenHere(['restore', copy], { env });
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('--replace');
    const restored = await zhifenHere(['restore', copy, '--replace'], { env });
    expect(restored.exitCode).toBe(0);
    expect(readdirSync(folder).some((name) => name.startsWith('zhifen.db.before-'))).toBe(true);
    // What was recorded after the backup is missing, and its checkpoint says so.
    const verified = JSON.parse((await zhifenHere(['verify', '--json'], { env })).stdout);
    expect(verified.faults.map(({ code }: { readonly code: string }) => code)).toEqual(['CHECKPOINT_BEYOND_END']);
  });

  it('refuses a backup with faults, and leaves the ledger as it is', async () => {
    const { env, file } = await ledger();
    const copy = scratchFile('backup.db');
    await zhifenHere(['backup', copy], { env });
    alter(copy, `UPDATE change_set SET hash = hash || 'x' WHERE revision = ${last}`);
    const before = readFileSync(file);
    const refused = await zhifenHere(['restore', copy, '--replace'], { env });
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toContain(`第 ${last} 版`);
    expect(readFileSync(file).equals(before)).toBe(true);
    const garbage = scratchFile('garbage.db');
    writeFileSync(garbage, 'no database at all, only words that go on for a while'.repeat(100));
    expect((await zhifenHere(['restore', garbage], { env: { ZHIFEN_DATA: scratchFolder() } })).exitCode).toBe(3);
  });
});
