import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { createClient } from 'graphql-sse';
import ICAL from 'ical.js';
import { expect, it, onTestFinished } from 'vitest';
import { listening } from '../support/listening.js';
import { loadedFolder, start, written, zhifenHere } from './zhifen.js';

async function serve(data: string, ...args: readonly string[]) {
  const child = await start(['serve', '--port', '0', '--seed', 'hongkou', ...args], { env: { ZHIFEN_DATA: data } });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stderr?.resume();
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  if (child.stdout === null) throw new Error('a process that was started has an output');
  const lines = createInterface({ input: child.stdout });
  const address = await new Promise<string>((resolve) => lines.once('line', resolve));
  return { child, ended, origin: address.replace('/graphql', '') };
}

it('a server that is stopped by SIGTERM completes subscriptions, and has delivered what its webhooks are told', async () => {
  const bodies: string[] = [];
  const receiver = createServer((request, response) => {
    request.on('data', (part) => bodies.push(String(part)));
    request.on('end', () => response.writeHead(204).end());
  });
  const port = await listening(receiver);
  onTestFinished(() => void receiver.close());
  const secretFile = await written('oa.secret', '0123456789abcdef0123456789abcdef\n');
  const webhook = `{ name: oa, url: "http://127.0.0.1:${port}/", secretFile: ${secretFile}, questions: [{ standIn: { for: hongkou/post/head } }] }`;
  const data = await loadedFolder('hongkou');
  const config = await written('standing.yaml', `webhooks: [${webhook}]\n`);
  const { child, ended, origin } = await serve(data, '--config', config);
  const results: unknown[] = [];
  const client = createClient({ url: `${origin}/graphql/stream`, retryAttempts: 0 });
  const query = 'subscription { standIn(for: "hongkou/post/head") { because } }';
  const completed = new Promise<void>((complete, error) =>
    client.subscribe({ query }, { next: (result) => results.push(result.data), error, complete }),
  );
  await expect.poll(() => [results.length, bodies.length]).toEqual([1, 1]);
  child.kill('SIGTERM');
  await completed;
  expect(await ended).toBe(0);
  expect(results).toEqual([{ standIn: { because: 'FIRST' } }]);
  expect(bodies[0]).toContain('"webhook":"oa"');
  expect(readFileSync(`${data}/zhifen.db.webhooks.json`, 'utf8')).toContain('"digest"');
});

it('calendar prints an address at which a server gives the calendar, until the secret is exchanged', async () => {
  const data = await loadedFolder('hongkou');
  const { origin } = await serve(data);
  const env = { ZHIFEN_DATA: data };
  const address = async () => {
    const args = ['calendar', 'hongkou/post/head', '--origin', origin, '--lang', 'en'];
    const { exitCode, stdout } = await zhifenHere(args, { env });
    expect(exitCode).toBe(0);
    return stdout.trim();
  };
  const first = await address();
  const response = await fetch(first);
  expect(response.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect((await zhifenHere(['calendar', '--exchange'], { env })).exitCode).toBe(0);
  expect((await fetch(first)).status).toBe(404);
  const second = await address();
  expect(second).not.toBe(first);
  expect((await fetch(second)).status).toBe(200);
});

it('calendar refuses what has none, and makes nothing for it', async () => {
  const data = await loadedFolder('hongkou');
  const env = { ZHIFEN_DATA: data };
  const nobody = await zhifenHere(['calendar', 'hongkou/post/nobody', '--lang', 'en'], { env });
  expect([nobody.exitCode, nobody.stdout]).toEqual([2, '']);
  expect((await zhifenHere(['calendar', '--lang', 'en'], { env })).exitCode).toBe(2);
  const inMemory = await zhifenHere(['calendar', 'hongkou/post/head', '--store', 'memory:', '--lang', 'en'], { env });
  expect(inMemory.stderr).toContain('a ledger in memory has no addresses of calendars');
  expect(existsSync(`${data}/zhifen.db.calendars.key`)).toBe(false);
});
