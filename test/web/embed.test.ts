import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { listening } from '../support/listening.js';
import { violationsOn } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { now } from './support/chromium.js';

/** A site of another department, and one that is not listed. */
const sites: Server[] = [];
const origins: string[] = [];
let framed = '';
beforeAll(async () => {
  for (let count = 0; count < 2; count += 1) {
    const site = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(framed));
    sites.push(site);
    origins.push(`http://127.0.0.1:${await listening(site)}`);
  }
  listed.push(origins[0] ?? '');
});
afterAll(() => {
  for (const site of sites) site.close();
});

const listed: string[] = [];
const test = inBrowser({ embedOrigins: listed, origins: listed });

/** Puts the element into a page of the same site, whose policy runs nothing but its own scripts, and waits for its answer. */
async function shown(page: Page, attributes: string): Promise<string> {
  await page.evaluate(async (given) => {
    document.body.innerHTML = `<main><h1>x</h1><zhifen-who ${given}></zhifen-who></main>`;
    if (customElements.get('zhifen-who') !== undefined) return;
    const script = document.createElement('script');
    script.src = '/embed.js';
    document.head.append(script);
    await customElements.whenDefined('zhifen-who');
  }, attributes);
  await expect.poll(() => textOf(page), { timeout: 60_000 }).not.toMatch(/正在查询|Asking|^$/);
  return textOf(page);
}

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('zhifen-who')?.shadowRoot?.textContent ?? '');

const partsOf = (page: Page, name: string): Promise<readonly string[]> =>
  page.evaluate(
    (part) =>
      [...(document.querySelector('zhifen-who')?.shadowRoot?.querySelectorAll(`[part=${part}]`) ?? [])].map(
        (each) => each.textContent ?? '',
      ),
    name,
  );

const day = `at="${now.slice(0, 10)}"`;

describe('<zhifen-who>', () => {
  test('says who is responsible in a sentence, its state in a word, in the language of the page or its own', async ({
    open,
  }) => {
    const { page, complaints, foreign } = await open('');
    expect(await shown(page, `matter="谁管下水道" within="demo" ${day}`)).toContain('水务');
    expect(await partsOf(page, 'state')).toEqual(['● 有人负责']);
    await shown(page, `duty="demo/duty/drainage" ${day} lang="en"`);
    expect(await partsOf(page, 'state')).toEqual(['● Somebody is responsible']);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('says what is not stated, with what would settle it', async ({ open }) => {
    const { page } = await open('');
    await shown(page, `duty="demo/duty/statistics" ${day}`);
    expect(await partsOf(page, 'state')).toEqual(['○ 缺口']);
    expect((await partsOf(page, 'gap')).join()).toMatch(/补录即可确定：./);
  });

  test('names nobody where it is unclear what is meant, and lists what may be', async ({ open }) => {
    const { page } = await open('');
    await shown(page, `matter="路灯不亮，路面也坑坑洼洼" within="demo" ${day}`);
    expect(await partsOf(page, 'state')).toEqual(['? 所指不明']);
    expect((await partsOf(page, 'candidate')).length).toBeGreaterThan(1);
    expect((await partsOf(page, 'sentence')).join()).toMatch(/不指明任何人。$/);
  });

  test('names nobody any more once it cannot ask, and asks anew when an attribute changes', async ({ open }) => {
    const { page } = await open('');
    await shown(page, `duty="demo/duty/drainage" ${day}`);
    await page.evaluate(() => document.querySelector('zhifen-who')?.setAttribute('duty', 'demo/duty/nothing'));
    await expect.poll(() => partsOf(page, 'error'), { timeout: 60_000 }).toHaveLength(1);
    expect(await textOf(page)).not.toContain('水务');
    await page.evaluate(() => document.querySelector('zhifen-who')?.setAttribute('duty', 'demo/duty/drainage'));
    await expect.poll(() => textOf(page), { timeout: 60_000 }).toContain('水务');
    await page.evaluate(() => document.querySelector('zhifen-who')?.setAttribute('server', 'http://127.0.0.1:1'));
    await expect.poll(() => partsOf(page, 'error'), { timeout: 60_000 }).toHaveLength(1);
    expect(await textOf(page)).not.toContain('水务');
  });

  test('is accessible, and styled by its parts', async ({ open }) => {
    const { page } = await open('');
    await shown(page, `duty="demo/duty/statistics" ${day}`);
    expect(await violationsOn(page, ['zhifen-who'])).toEqual([]);
    const border = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('zhifen-who::part(state) { border-width: 7px }');
      document.adoptedStyleSheets = [sheet];
      const state = document.querySelector('zhifen-who')?.shadowRoot?.querySelector('[part=state]');
      return state ? getComputedStyle(state).borderTopWidth : '';
    });
    expect(border).toBe('7px');
  });

  test('asks from a page of a site that is listed, and names nobody on one that is not', async ({ served, open }) => {
    framed = `<!doctype html><html lang="zh"><title>x</title><script src="${served.origin}/embed.js" defer></script>
      <zhifen-who duty="demo/duty/drainage" ${day}></zhifen-who>`;
    const { page } = await open('');
    await page.goto(origins[0] ?? '');
    await expect.poll(() => textOf(page), { timeout: 60_000 }).toContain('水务');
    await page.goto(origins[1] ?? '');
    await expect.poll(() => partsOf(page, 'error'), { timeout: 60_000 }).toHaveLength(1);
    expect(await textOf(page)).not.toContain('水务');
  });

  test('weighs no more than 4 kB, and may be loaded by any site', async ({ served }) => {
    const response = await fetch(`${served.origin}/embed.js`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(gzipSync(await response.text()).length).toBeLessThan(4_096);
    const etag = response.headers.get('etag') ?? '';
    expect((await fetch(`${served.origin}/embed.js`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

describe('/embed/chart', () => {
  test('is shown in a frame of a site that is listed, and of no other', async ({ served, open }) => {
    framed = `<!doctype html><title>x</title><iframe src="${served.origin}/embed/chart?root=demo&amp;lang=en&amp;at=2026-11-23"></iframe>`;
    const { page } = await open('');
    const seen = [];
    for (const origin of origins) {
      await page.goto(origin, { waitUntil: 'load' });
      const frame = page.frames()[1];
      seen.push(await frame?.evaluate(() => document.querySelectorAll('[role=tree] [data-id]').length).catch(() => 0));
    }
    expect(seen[0]).toBeGreaterThan(50);
    expect(seen[1]).toBe(0);
    for (const [path, dest] of [
      ['/embed/chart', 'image'],
      ['/chart.svg', 'iframe'],
    ] as const) {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': dest };
      expect((await fetch(`${served.origin}${path}?root=demo`, { headers })).status).toBe(403);
    }
    const response = await fetch(`${served.origin}/embed/chart?root=demo&lang=en`);
    expect(response.headers.get('content-security-policy')).toMatch(new RegExp(`frame-ancestors ${listed[0]}$`));
    expect(await response.text()).toMatch(/<html lang="en">.*<title>[^<]+<\/title>/s);
  });
});
