import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { createContext } from '../../src/service/createContext.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { pageOfRun } from '../support/ofRun.js';
import { mostBytes, mostScript, weigh } from './support/weight.js';

type Server = Awaited<ReturnType<typeof createServer>>;

const start = (page: string): Promise<Server> =>
  createServer(createContext(createMemoryStore(), { now: () => '2026-11-23T04:00:00.000Z' }), {
    ...{ development: false, page },
  });

const host = { host: '127.0.0.1' };

describe('the page is served', () => {
  let folder: string;
  let server: Server;
  beforeAll(async () => {
    folder = await pageOfRun();
    server = await start(folder);
  });
  afterAll(() => server.close());

  const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
    server.inject({ url, headers: { ...host, ...headers } });

  it('under a policy that lets nothing in from elsewhere and runs nothing that stands in it', async () => {
    const { statusCode, headers, body } = await get('/');
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body).not.toMatch(/<script>|<style|\son\w+=|style=|https?:/);
  });

  it('with files that may be cached for good, and compressed where that is taken', async () => {
    const names = readdirSync(`${folder}/assets`);
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      const whole = readFileSync(`${folder}/assets/${name}`);
      const plain = await get(`/assets/${name}`);
      expect([name, plain.statusCode, plain.headers['content-encoding']]).toEqual([name, 200, undefined]);
      expect(plain.rawPayload.equals(whole)).toBe(true);
      expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      const small = await get(`/assets/${name}`, { 'accept-encoding': 'gzip' });
      // What fits one packet is sent as it is.
      expect(small.headers['content-encoding']).toBe(whole.length < 1_024 ? undefined : 'gzip');
      if (whole.length >= 1_024) expect(gunzipSync(small.rawPayload).equals(whole)).toBe(true);
      const again = await get(`/assets/${name}`, { 'if-none-match': String(plain.headers.etag) });
      expect([again.statusCode, again.body]).toEqual([304, '']);
      const unwanted = await get(`/assets/${name}`, { 'accept-encoding': 'gzip;q=0' });
      expect(unwanted.headers['content-encoding']).toBeUndefined();
    }
  });

  it('and no other file', async () => {
    for (const path of ['/assets/', '/assets/../index.html', '/assets/..%2f..%2fpackage.json', '/assets/none.js']) {
      expect([path, (await get(path)).statusCode]).toEqual([path, 404]);
    }
  });

  it('small: its script at first, each that comes later, all that comes in one language, and its style', async () => {
    const sent = async (address: string) => (await get(address, { 'accept-encoding': 'gzip' })).rawPayload.length;
    const files = await weigh(folder, sent);
    const bytesOf = (part: keyof typeof mostBytes) => files.flatMap((each) => (each.part === part ? [each.bytes] : []));
    const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
    const words = bytesOf('words');
    expect(words).toHaveLength(2);
    expect(Math.max(...words)).toBeLessThanOrEqual(mostBytes.words);
    const first = sum(bytesOf('first')) + Math.max(...words);
    expect(first).toBeLessThanOrEqual(mostBytes.first);
    const later = bytesOf('later');
    expect(later.length).toBeGreaterThan(1);
    expect(Math.max(...later)).toBeLessThanOrEqual(mostBytes.later);
    expect(first + sum(later)).toBeLessThanOrEqual(mostScript);
    expect(sum(bytesOf('style'))).toBeLessThanOrEqual(mostBytes.style);
  });
});

it('where the page was not built, that is said', async () => {
  const server = await start('no-such-folder');
  const { statusCode, body, headers } = await server.inject({ url: '/', headers: host });
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(body).toContain('npm run build');
  await server.close();
});
