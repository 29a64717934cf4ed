import { buffer } from 'node:stream/consumers';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ServerOptions } from '../../../src/api/server.js';
import { isShort } from '../../support/form.js';
import { browserAddress, pageOfRun } from '../../support/ofRun.js';
import { now, type Recording, type Served, servePage, threeGovernments } from './chromium.js';

/** What a page did that it should not have done. */
export interface Watched {
  readonly page: Page;
  /** Violations of the policy, errors of scripts and what was written to the console as an error. */
  readonly complaints: string[];
  /** Requests to anywhere but the server. */
  readonly foreign: string[];
}

/** What a file of tests works with: the page served, and a browser. */
export interface Bench {
  readonly served: Served;
  /** Opens the page at an address such as `?q=…`, once it has come to rest. */
  open(address: string, options?: BrowserContextOptions): Promise<Watched>;
}

/** The browser of this run, which goes on when this connection to it is closed; `undefined` where none is installed. */
export async function browserOfRun(): Promise<Browser | undefined> {
  const address = await browserAddress();
  return address === '' ? undefined : chromium.connect(address);
}

export const noChromium = 'Chromium is not installed';

type OneTest = (name: string, test: (bench: Bench) => Promise<void>) => void;

/** A test of both forms; `whole`: of the whole form only. */
export type InBrowser = OneTest & { readonly whole: OneTest };

/** Tests in a real browser, with one server for all tests of a file. Where there is no Chromium, they are left out by name. */
export function inBrowser(options: Partial<ServerOptions> = {}, record: Recording = threeGovernments): InBrowser {
  let served: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await browserOfRun();
    if (browser !== undefined) served = await servePage(await pageOfRun(), options, record);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  const inEach: OneTest = (name, test) =>
    it(name, async (context) => {
      if (served === undefined || browser === undefined) return context.skip(noChromium);
      const here = served;
      const opened: { close(): Promise<void> }[] = [];
      const open: Bench['open'] = async (address, given = {}) => {
        const shown = await (browser as Browser).newContext({
          viewport: { width: 1440, height: 900 },
          locale: 'zh-CN',
          ...given,
        });
        opened.push(shown);
        shown.on('page', countTraffic);
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
  return Object.assign(inEach, { whole: isShort ? () => {} : inEach });
}

/** Counts what a page asks for, so that `atRest` knows. */
function countTraffic(page: Page): void {
  const traffic: Traffic = { open: new Set(), changedAt: Date.now() };
  traffics.set(page, traffic);
  page.on('request', (request) => {
    traffic.open.add(request);
    traffic.changedAt = Date.now();
  });
  const ended = (request: Request) => {
    traffic.open.delete(request);
    traffic.changedAt = Date.now();
  };
  page.on('requestfinished', ended).on('requestfailed', ended);
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

/** The requests of a page that have no reply yet, and when one was sent or answered last, in milliseconds. */
interface Traffic {
  readonly open: Set<Request>;
  changedAt: number;
}

const traffics = new WeakMap<Page, Traffic>();

/** Longer than the page waits for another key before it asks, in milliseconds. */
const pauseBeforeAsking = 200;

/** Nothing is under way, nothing says that it is, and what is to be drawn is drawn. */
export async function atRest(page: Page): Promise<void> {
  const from = Date.now();
  const idle = () => {
    const { open, changedAt } = traffics.get(page) as Traffic;
    return open.size === 0 && Date.now() - Math.max(from, changedAt) >= pauseBeforeAsking;
  };
  do {
    await expect.poll(idle, { timeout: 60_000, interval: 20 }).toBe(true);
    await page.waitForFunction((selector) => document.querySelector(selector) === null, underWay, { timeout: 60_000 });
  } while ((await page.evaluate(stillDrawn, underWay)) || !idle());
}

const underWay = '#page:empty, .loading, [aria-busy=true], progress, .figure:empty';

/**
 * What is shown may be remembered, drawn elsewhere or asked further about only after it was drawn: two frames and a
 * moment in which the browser has nothing to do. On a machine with other work that takes longer than `pauseBeforeAsking`.
 */
async function stillDrawn(selector: string): Promise<boolean> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  await new Promise((nothingToDo) => requestIdleCallback(nothingToDo));
  return document.querySelector(selector) !== null;
}

/** A file that the page gives the browser to keep. */
export async function downloaded(page: Page, act: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
}

/** A file that the menu gives. */
export async function exported(page: Page, name: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  await page.getByRole('button', { name: '导出与打印' }).click();
  return downloaded(page, () => page.getByRole('button', { name }).click());
}
