import { describe, expect } from 'vitest';
import { DomainError, problem } from '../../src/model/error.js';
import { everywhere } from '../../src/model/viewer.js';
import { atRest, inBrowser } from './support/browser.js';

describe('where there is no answer', () => {
  const test = inBrowser();

  test('a server that is gone is said to be gone, and asked again', async ({ open }) => {
    const { page } = await open('?at=2026-11-23');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('combobox', { name: '谁负责？' }).fill('烧垃圾');
    await page.getByRole('combobox', { name: '谁负责？' }).press('Enter');
    const alert = page.locator('#answer [role=alert]');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('连接不上服务');
    expect(await page.locator('.figure [role=treeitem]').count()).toBeGreaterThan(70);
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: '现在再试' }).click();
    await atRest(page);
    expect(await page.locator('#answer h2').textContent()).toBe('露天焚烧查处');
  });

  test('an error of the server is told without its cause', async ({ open }) => {
    const { page } = await open('?at=2026-11-23');
    await page.route('**/graphql', (route) =>
      route.fulfill({
        status: 500,
        json: { errors: [{ message: 'internal error', extensions: { code: 'INTERNAL' } }] },
      }),
    );
    await page.getByRole('tab', { name: '待核查' }).click();
    await page.locator('#view [role=alert]').waitFor();
    expect(await page.locator('#view').innerText()).toContain('服务出错');
  });

  test('while something is read, that is said', async ({ open }) => {
    const { page } = await open('?at=2026-11-23');
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.getByRole('tab', { name: '矩阵' }).click();
    expect(await page.locator('#view .loading').innerText()).toContain('正在读取');
    await atRest(page);
    expect(await page.locator('#view').getByRole('table').count()).toBe(1);
  });

  test('an overtaken question is called off, and the last one is answered', async ({ open }) => {
    const { page } = await open('?at=2026-11-23&sel=demo/post/head');
    const calledOff: string[] = [];
    page.on('requestfailed', (request) => calledOff.push(request.failure()?.errorText ?? ''));
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue().catch(() => {});
    });
    for (const day of ['2026-04-14', '2026-03-10', '2026-06-16']) await page.locator('#at').fill(day);
    await atRest(page);
    expect(await page.locator('#answer').innerText()).toContain('规定不涵盖此种情形');
    expect(calledOff.length).toBeGreaterThan(0);
  });
});

describe('where the server asks for a login', () => {
  const reader = { subject: 'reader', grants: [{ role: 'reader', government: everywhere } as const] };
  const refused = () => {
    const message = { zh: '未登录或凭据无效', en: 'not logged in' };
    throw new DomainError([problem('UNAUTHENTICATED', [], message)]);
  };
  const authentication = {
    viewerOf: async (header: string | undefined) => (header === 'Bearer right' ? reader : refused()),
  };
  const test = inBrowser({ authentication });

  test('a field takes a token, keeps it for the tab, and says when it is not accepted', async ({ open }) => {
    const { page } = await open('?at=2026-11-23&q=烧垃圾');
    expect(await page.locator('main').innerText()).toContain('需要登录');
    const token = page.getByLabel('访问令牌');
    await token.fill('wrong');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('令牌未被接受').waitFor();
    await token.fill('right');
    await page.getByRole('button', { name: '登录' }).click();
    await page.locator('#answer h2').waitFor();
    await atRest(page);
    expect(await page.locator('#answer h2').textContent()).toBe('露天焚烧查处');
    expect(await page.evaluate(() => [sessionStorage.length, JSON.stringify(localStorage).includes('right')])).toEqual([
      ...[1, false],
    ]);
    await page.reload();
    await atRest(page);
    // Why a person is away is not for readers.
    expect(await page.locator('#answer .away-line').first().innerText()).toContain('不在岗（至 2026-11-28）');
  });

  test('while a token is tried, nothing says that it is refused', async ({ open }) => {
    const { page } = await open('?at=2026-11-23');
    let answer = () => {};
    const asked = new Promise<void>((tried) => {
      void page.route('**/graphql', async (route) => {
        tried();
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        await route.continue();
      });
    });
    await page.getByLabel('访问令牌').fill('wrong');
    await page.getByRole('button', { name: '登录' }).click();
    await asked;
    expect(await page.locator('main').innerText()).toContain('正在读取');
    expect(await page.locator('form').count()).toBe(0);
    answer();
    await page.getByText('令牌未被接受').waitFor();
  });

  test('a reader is told that they may not try changes', async ({ open }) => {
    const { page } = await open('');
    await page.getByLabel('访问令牌').fill('right');
    await page.getByRole('button', { name: '登录' }).click();
    await page.locator('.figure').waitFor();
    await page.goto(`${page.url()}?within=demo&sel=demo/post/head&draft=demo/person/jia leave`);
    await page.locator('#answer [role=alert]').waitFor();
    expect(await page.locator('#answer').innerText()).toContain('没有权限');
  });
});
