import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { createServer, type ServerOptions } from '../../../src/api/server.js';
import type { Context } from '../../../src/service/context.js';
import { createContext } from '../../../src/service/createContext.js';
import { loadSeeds } from '../../../src/service/loadSeeds.js';
import { createMemoryStore } from '../../../src/store/memory/memoryStore.js';
import { scratchFile } from '../../support/stores.js';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = [process.env.CHROMIUM ?? '', ...places].find((path) => path !== '' && existsSync(path));

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const quiet = ['--disable-component-update', '--disable-sync'];

/** When it is, for the page and for its server. */
export const now = '2026-11-23T04:00:00.000Z';

export interface Served {
  readonly origin: string;
  readonly context: Context;
  close(): Promise<void>;
}

/** What a page did that it should not have done. */
export interface Watched {
  readonly page: Page;
  /** Violations of the policy, errors of scripts and what was written to the console as an error. */
  readonly complaints: string[];
  /** Requests to anywhere but the server. */
  readonly foreign: string[];
}

/** The page as it is built now, in a folder of its own. */
export function buildPage(): string {
  const folder = scratchFile('page');
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'src/web/vite.config.ts'];
  execFileSync(process.execPath, [...vite, '--outDir', folder, '--logLevel', 'error'], {
    ...{ stdio: 'pipe', env: { ...process.env, NODE_ENV: 'production' } },
  });
  return folder;
}

/** Puts something into an empty ledger. */
export type Recording = (context: Context) => Promise<void>;

const threeGovernments: Recording = (context) => loadSeeds(context, ['shangcheng', 'hongkou', 'demo']);

/** A server with the page, and the three governments unless `record` says what else, on a port of its own. */
export async function servePage(
  page: string,
  options: Partial<ServerOptions> = {},
  record: Recording = threeGovernments,
): Promise<Served> {
  const context = createContext(createMemoryStore(), { now: () => now });
  await record(context);
  const server = await createServer(context, { development: false, page, log: () => {}, ...options });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return { origin, context, close: () => server.close() };
}

/** What a file of tests works with: the page served, and a browser. */
export interface Bench {
  readonly served: Served;
  /** Opens the page at an address such as `?q=…`, once it has come to rest. */
  open(address: string, options?: BrowserContextOptions): Promise<Watched>;
}

/**
 * Tests in a real browser, with one server and one browser for all tests of a file. Where there is no Chromium, they are
 * left out by name.
 */
export function inBrowser(
  options: Partial<ServerOptions> = {},
  record: Recording = threeGovernments,
): (name: string, test: (bench: Bench) => Promise<void>) => void {
  let served: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (executablePath === undefined) return;
    served = await servePage(buildPage(), options, record);
    browser = await chromium.launch({ executablePath, args: [...flags, ...quiet] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return (name, test) =>
    it(name, async (context) => {
      if (served === undefined || browser === undefined) return context.skip('Chromium is not installed');
      const here = served;
      const opened: { close(): Promise<void> }[] = [];
      const open: Bench['open'] = async (address, given = {}) => {
        const shown = await (browser as Browser).newContext({ viewport: { width: 1440, height: 900 }, ...given });
        opened.push(shown);
        const watched = await watch(await shown.newPage(), here.origin);
        await watched.page.goto(`${here.origin}/${address}`);
        await atRest(watched.page);
        return watched;
      };
      try {
        await test({ served: here, open });
      } finally {
        for (const each of opened) await each.close();
      }
    });
}

async function watch(page: Page, origin: string): Promise<Watched> {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(blob|data):/.test(request.url())) foreign.push(request.url());
  });
  await page.clock.setFixedTime(new Date(now));
  return { page, complaints, foreign };
}

/** Nothing is under way, and nothing says that it is. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.loading, [aria-busy=true], progress') === null);
}
