import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../support/freePort.js';
import { pageOfRun } from '../support/ofRun.js';
import { type PageOptions, type RealProvider, startRealProvider } from '../support/oidcProvider.js';
import { browserOfRun, noChromium } from './support/browser.js';
import { type Served, servePage } from './support/chromium.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page at which people log in, with a real identity provider. */
interface Bench {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly served: Served;
  readonly provider: RealProvider;
  readonly options: PageOptions;
}

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await browserOfRun();
});
afterAll(() => browser?.close());

const opened: { close(): Promise<unknown> }[] = [];
beforeEach(() => async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

function test(name: string, run: (bench: Bench) => Promise<void>, more: Parameters<RealProvider['optionsOf']>[1] = {}) {
  it(name, async (task) => {
    if (browser === undefined) return task.skip(noChromium);
    const provider = await startRealProvider();
    opened.push({ close: () => provider.stop() });
    provider.roles.set('wang', ['recorder:*']);
    provider.roles.set('li', ['reader:*']);
    const port = await freePort();
    const options = provider.optionsOf(`http://127.0.0.1:${port}`, more);
    const served = await servePage(await pageOfRun(), { ...options }, undefined, port);
    opened.push(served);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    opened.push(context);
    return run({ page: await context.newPage(), context, served, provider, options });
  });
}

/** Where the provider asks who it is, and whether this service may know it. */
async function atProvider(page: Page, name: string): Promise<void> {
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' });
  await page.locator('button[type=submit]').click();
}

const question = '?lang=zh&within=demo&at=2026-11-23&sel=demo/duty/culture-tourism';
const goToLogin = (page: Page) => page.getByRole('button', { name: '前往登录' }).click();

async function logIn({ page, served }: Bench, name: string, address = question): Promise<void> {
  await page.goto(`${served.origin}/${address}`);
  await goToLogin(page);
  await atProvider(page, name);
  await page.locator('header .user').waitFor();
}

/** Ends the login as if its time were over. */
async function expire({ context, options }: Bench): Promise<void> {
  const [cookie] = (await context.cookies()).filter(({ name }) => name === 'zhifen-session');
  await options.login.end(cookie?.value);
}

describe('logging in on the page', () => {
  test('leads back to the question that was asked, which is then answered, with the name in the header', async (bench) => {
    const { page, served, context } = bench;
    await logIn(bench, 'li');
    expect(decodeURIComponent(page.url())).toContain('sel=demo/duty/culture-tourism');
    expect(await page.locator('header .user').innerText()).toBe('li同志');
    await page.locator('#answer').getByText('文化和旅游').first().waitFor();
    const [cookie, ...others] = (await context.cookies()).filter(
      ({ domain, name }) => domain === '127.0.0.1' && name.startsWith('zhifen'),
    );
    expect([cookie?.httpOnly, cookie?.sameSite, others]).toEqual([true, 'Lax', []]);
    expect(
      await page.evaluate(() => JSON.stringify([document.cookie, { ...sessionStorage }, { ...localStorage }])),
    ).not.toContain(cookie?.value);
    expect(await page.getByRole('button', { name: '＋ 登记' }).count()).toBe(0);
    expect((await fetch(`${served.origin}/session`)).status).toBe(200);
  });

  test('lets a recorder record, in their own name', async (bench) => {
    const { page, served } = bench;
    await logIn(bench, 'wang', '?lang=zh&within=demo&view=record&form=leave&at=2027-01-11');
    await page.getByRole('combobox', { name: '谁', exact: true }).fill('庚');
    await page.getByLabel('最后一天').fill('01-15');
    await page.locator('.record-preview').getByText('代行').first().waitFor();
    await page.getByRole('button', { name: '登记请假' }).click();
    await page.locator('.record-done').waitFor();
    const { store } = served.context;
    const [last] = await store.changes((await store.head()).revision - 1, 1);
    expect([last?.author, last?.reason]).toEqual(['wang', '庚 2027-01-11 至 01-15 休假']);
  });

  test('asks again when the login has ended, and what was filled in is still there afterwards', async (bench) => {
    const { page } = bench;
    await logIn(bench, 'wang', '?lang=zh&within=demo&view=record&form=leave&at=2027-01-11');
    await page.getByRole('combobox', { name: '谁', exact: true }).fill('庚');
    await page.getByLabel('最后一天').fill('01-15');
    await page.locator('.record-preview').getByText('代行').first().waitFor();
    await expire(bench);
    await page.getByRole('button', { name: '登记请假' }).click();
    await page.getByRole('heading', { name: '登录已失效' }).waitFor();
    await goToLogin(page);
    await page.locator('.record-form').waitFor();
    expect(await page.getByRole('combobox', { name: '谁', exact: true }).inputValue()).toContain('庚');
    expect(await page.getByLabel('最后一天').inputValue()).toContain('01-15');
    await page.locator('.record-preview').getByText('代行').first().waitFor();
    await page.getByRole('button', { name: '登记请假' }).click();
    await page.locator('.record-done').waitFor();
  });

  test('logs out here and at the provider', async (bench) => {
    const { page, served, context } = bench;
    await logIn(bench, 'wang');
    await page.getByRole('button', { name: '退出' }).click();
    await page.waitForURL(/session\/end/);
    await page.locator('button[name=logout]').click();
    await page.waitForURL(`${served.origin}/**`);
    await page.getByRole('heading', { name: '需要登录' }).waitFor();
    expect((await context.cookies()).filter(({ name }) => name === 'zhifen-session')).toEqual([]);
    await goToLogin(page);
    await page.locator('input[name=login]').waitFor();
  });

  test('says plainly that the provider does not answer, in both languages, and accessibly', async ({
    page,
    served,
    provider,
  }) => {
    await page.goto(`${served.origin}/${question}`);
    await page.getByRole('button', { name: '前往登录' }).waitFor();
    await provider.down();
    await goToLogin(page);
    await page.getByText('身份认证平台没有应答').waitFor();
    expect(decodeURIComponent(page.url())).toContain('sel=demo/duty/culture-tourism');
    expect(page.url()).not.toContain('login=');
    await page.goto(`${served.origin}/?lang=en&login=unavailable`);
    await page.getByText('The identity provider does not answer').waitFor();
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: run } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await run.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });

  test('refuses a way back that was not begun in this browser, and says what to do', async ({ page, served }) => {
    await page.goto(`${served.origin}/login/done?code=x&state=${'x'.repeat(43)}`);
    await page.getByText('这次登录没有完成').waitFor();
    expect(await page.locator('header .user').count()).toBe(0);
  });

  test(
    'lets others read on where that is allowed',
    async (bench) => {
      const { page, served } = bench;
      await page.goto(`${served.origin}/${question}&login=denied`);
      await page.getByText('您取消了登录').waitFor();
      await page.getByRole('button', { name: '不登录，继续查阅' }).click();
      await page.locator('#answer').getByText('文化和旅游').first().waitFor();
      await page.locator('header').getByRole('button', { name: '登录' }).click();
      await atProvider(page, 'wang');
      await page.locator('header .user').waitFor();
      await expire(bench);
      await page.reload();
      await page.getByRole('button', { name: '前往登录' }).waitFor();
      await page.getByRole('button', { name: '不登录，继续查阅' }).click();
      await page.locator('#answer').getByText('文化和旅游').first().waitFor();
    },
    { anonymous: [{ role: 'reader', government: '*' }] },
  );
});
