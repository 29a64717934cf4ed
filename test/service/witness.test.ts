import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Delivery, witnessOf } from '../../src/service/operate/witness.js';
import { listening } from '../support/listening.js';
import { scratchFile, scratchFolder } from '../support/stores.js';

const soon = { timeout: 10_000, interval: 10 };

interface Post {
  readonly type: string | undefined;
  readonly body: string;
}

/** A witness that is posted to, and answers with `status`. */
async function posted(): Promise<{ readonly url: string; readonly posts: Post[]; status: number }> {
  const witness = { url: '', posts: [] as Post[], status: 201 };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (witness.status < 300) witness.posts.push({ type: request.headers['content-type'], body });
    response.writeHead(witness.status).end();
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  witness.url = `http://127.0.0.1:${await listening(server)}/`;
  return witness;
}

function delivery(spec: string): { readonly to: Delivery; readonly told: string[] } {
  const told: string[] = [];
  const to = new Delivery(witnessOf(spec), ({ en }) => told.push(en));
  onTestFinished(() => to.settle());
  return { to, told };
}

const note = (revision: number) => ({ revision, note: `note ${revision}\n` });

describe('a witness', () => {
  it('at an address is posted the note as it is', async () => {
    const witness = await posted();
    const { to, told } = delivery(witness.url);
    to.offer(note(1));
    await to.settle();
    expect(witness.posts).toEqual([{ type: 'text/plain; charset=utf-8', body: 'note 1\n' }]);
    to.offer(note(1));
    to.offer(note(2));
    await to.settle();
    expect(witness.posts.map(({ body }) => body)).toEqual(['note 1\n', 'note 2\n']);
    expect(told).toEqual([]);
  });

  it('in a folder gets a file that others may read, and keeps what it has', async () => {
    const folder = scratchFolder();
    const { to, told } = delivery(folder);
    to.offer(note(3));
    await to.settle();
    expect(readdirSync(folder)).toEqual(['3.checkpoint']);
    expect(readFileSync(join(folder, '3.checkpoint'), 'utf8')).toBe('note 3\n');
    expect(statSync(join(folder, '3.checkpoint')).mode & 0o777).toBe(0o644);
    writeFileSync(join(folder, '4.checkpoint'), 'another\n');
    to.offer(note(4));
    await to.settle();
    expect(readFileSync(join(folder, '4.checkpoint'), 'utf8')).toBe('another\n');
    expect(told).toEqual([expect.stringContaining('another checkpoint of this revision')]);
  });

  it('that cannot be reached is told of once, tried again, and then has the last note', async () => {
    const witness = await posted();
    witness.status = 503;
    const { to, told } = delivery(witness.url);
    to.offer(note(1));
    await vi.waitUntil(() => told.length > 0, soon);
    expect(to.problem).toEqual({
      zh: expect.stringContaining(`未能送达见证处 ${witness.url}（HTTP 503）`),
      en: expect.stringContaining(`do not reach the witness ${witness.url} (HTTP 503)`),
    });
    to.offer(note(2));
    witness.status = 200;
    await vi.waitUntil(() => witness.posts.length > 0, soon);
    expect(witness.posts.map(({ body }) => body)).toEqual(['note 2\n']);
    await to.settle();
    expect(told).toEqual([expect.any(String), expect.stringContaining('again, up to revision 2')]);
    expect(to.problem).toBeNull();
  });

  it('in a folder that is not there is not made, and nobody waits for it', async () => {
    const folder = scratchFile('not-mounted');
    const { to, told } = delivery(folder);
    to.offer(note(1));
    await to.settle();
    expect(told).toEqual([expect.stringContaining('ENOENT')]);
    mkdirSync(folder);
    await to.settle();
    expect(readdirSync(folder)).toEqual(['1.checkpoint']);
    rmSync(folder, { recursive: true });
  });

  it('in a git repository gets one commit after the other on a branch of its own, and nothing is replaced', async () => {
    const repository = scratchFile('witness.git');
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' });
    const { to, told } = delivery(`git:${repository}`);
    to.offer(note(1));
    await to.settle();
    expect(told).toEqual([expect.stringContaining(`do not reach the witness git:${repository} (git: `)]);
    mkdirSync(repository);
    git('init', '--quiet', '--bare');
    await to.settle();
    to.offer(note(2));
    await to.settle();
    expect(to.problem).toBeNull();
    expect(git('log', '--format=%s', 'checkpoints')).toBe('2\n1\n');
    expect(git('show', 'checkpoints:1.checkpoint')).toBe('note 1\n');
    const other = delivery(`git:${repository}`);
    other.to.offer({ revision: 2, note: 'another\n' });
    await other.to.settle();
    expect(other.told).toEqual([expect.stringContaining('another checkpoint of this revision')]);
    expect(git('show', 'checkpoints:2.checkpoint')).toBe('note 2\n');
    const again = delivery(`git:${repository}`);
    again.to.offer(note(2));
    await again.to.settle();
    expect([again.told, git('log', '--format=%s', 'checkpoints')]).toEqual([[], '2\n1\n']);
  });

  it('of another kind is refused', () => {
    expect(() => witnessOf('ftp://example.gov.cn/')).toThrow('https or http');
  });
});
