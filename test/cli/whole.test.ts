import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listening } from '../support/listening.js';
import { changeSetsOf } from '../support/seeds.js';
import { scratchFile } from '../support/stores.js';
import { written, zhifenHere } from './zhifen.js';

/** An empty folder. */
function newFolder(): string {
  const folder = scratchFile('folder');
  mkdirSync(folder);
  return folder;
}

const seed = ['--seed', 'hongkou'];
const seeded = changeSetsOf('hongkou');
const person = (id: string) =>
  written(
    `${id}.yaml`,
    `commandId: office/${id}\nreason: 新任\nchanges:\n  - assert: { person: { id: hongkou/person/${id}, name: ${id} } }\n`,
  );

/** A data folder with the rules of one district. */
async function ledger(...args: readonly string[]) {
  const folder = newFolder();
  const env = { ZHIFEN_DATA: folder };
  const loaded = await zhifenHere(['load', ...seed, ...args], { env });
  return { folder, file: join(folder, 'zhifen.db'), env, loaded };
}

describe('a command that records', () => {
  it('leaves a checkpoint beside the ledger and at each witness before it ends', async () => {
    const notes: string[] = [];
    const server = createServer(async (request, response) => {
      notes.push(await text(request));
      response.end();
    });
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const witness = newFolder();
    const places = ['--witness', witness, '--witness', `http://127.0.0.1:${await listening(server)}/notes`];
    const { file, env, loaded } = await ledger(...places);
    expect(loaded.exitCode).toBe(0);
    const recorded = await zhifenHere(['record', await person('a'), ...places], { env });
    expect(recorded.exitCode).toBe(0);
    for (const revision of [seeded, seeded + 1]) {
      expect(readdirSync(`${file}.checkpoints`)).toContain(`${revision}.checkpoint`);
      expect(readdirSync(witness)).toContain(`${revision}.checkpoint`);
      expect(notes.some((note) => note.split('\n')[1] === String(revision))).toBe(true);
    }
    const verified = ['verify', '--checkpoints', witness, '--public-key', `${file}.key.pub`];
    expect(await zhifenHere(verified, { env })).toMatchObject({ exitCode: 0 });
  });

  it('records also where a witness cannot be reached, and says so', async () => {
    const { file, loaded } = await ledger('--witness', 'http://127.0.0.1:9/', '--lang', 'en');
    expect(loaded.exitCode).toBe(0);
    expect(loaded.stderr).toMatch(/^checkpoints do not reach the witness http:\/\/127\.0\.0\.1:9\//m);
    expect(readdirSync(`${file}.checkpoints`)).toContain(`${seeded}.checkpoint`);
  });

  it('leaves nothing that others could read', async () => {
    const before = process.umask(0);
    onTestFinished(() => void process.umask(before));
    const { folder, env } = await ledger();
    const copy = join(folder, 'backup.db');
    await zhifenHere(['backup', copy], { env });
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const found = statSync(join(folder, name));
      expect([name, found.mode & 0o777]).toEqual([name, found.isDirectory() ? 0o700 : 0o600]);
    }
  });
});

describe('what was named as the key of checkpoints by mistake', () => {
  it('is told as such, and keeps its rights, with all that lies in it', async () => {
    const { folder, env } = await ledger();
    const others = join(folder, 'others');
    mkdirSync(others);
    writeFileSync(join(others, 'open.txt'), 'open');
    writeFileSync(join(folder, 'open.txt'), 'open');
    for (const [name, mode] of [
      ['others', 0o755],
      ['others/open.txt', 0o644],
      ['open.txt', 0o644],
    ] as const) {
      chmodSync(join(folder, name), mode);
    }
    for (const path of [others, join(folder, 'open.txt')]) {
      const { mode } = statSync(path);
      const { exitCode, stderr } = await zhifenHere(['load', '--checkpoint-key', path, '--lang', 'en'], { env });
      expect([path, exitCode, stderr]).toEqual([path, 2, expect.stringContaining('holds no private Ed25519 key')]);
      expect(statSync(path).mode).toBe(mode);
    }
    const within = ['load', '--checkpoint-key', join(folder, 'open.txt', 'x'), '--lang', 'en'];
    const unreadable = await zhifenHere(within, { env });
    expect(unreadable).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('cannot be read (there is no such folder)'),
    });
    expect(statSync(join(others, 'open.txt')).mode & 0o777).toBe(0o644);
  });
});

describe('a ledger that is gone, with its checkpoints there', () => {
  it.each([
    ['record', async () => ['record', await person('a')]],
    ['load', async () => ['load', ...seed]],
    ['serve', async () => ['serve', '--port', '0', ...seed]],
    ['who', async () => ['stand-in', 'hongkou/post/head', ...seed]],
  ] as const)('is not begun anew, nor is it answered without it: %s', async (_, command) => {
    const { file, env } = await ledger();
    rmSync(file);
    const zh = await zhifenHere(await command(), { env });
    expect(zh).toMatchObject({ exitCode: 3, stdout: '' });
    expect(zh.stderr).toContain(`“${file}”处没有账本`);
    const en = await zhifenHere([...(await command()), '--lang', 'en'], { env });
    expect(en).toMatchObject({ exitCode: 3, stdout: '' });
    expect(en.stderr).toContain(`vouches for revision ${seeded} of it: none is begun anew`);
    expect(existsSync(file)).toBe(false);
  });
});
