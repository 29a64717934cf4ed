import { describe, expect } from 'vitest';
import { atRest, inBrowser } from './support/browser.js';

const day = 'at=2026-11-23';

describe('asking', () => {
  const test = inBrowser();

  test('a duty in everyday words: who, for whom, until when, and the article', async ({ open }) => {
    const { page } = await open(`?${day}`);
    const search = page.getByRole('combobox', { name: '谁负责？' });
    await search.fill('烧垃圾');
    await search.press('Enter');
    await atRest(page);
    const answer = page.locator('#answer');
    expect(await answer.getByRole('heading', { level: 2 }).textContent()).toBe('露天焚烧查处');
    const text = await answer.innerText();
    expect(text).toContain('负总责的区长甲不在岗（出访，至 2026-11-28），由副区长（四）丁受指定代行全部工作。');
    for (const words of ['有人负责', '区生态环境局', '区城市管理局', '以上自 2026-11-22 周日起，至 2026-11-23 09:00止'])
      expect(text).toContain(words);
    expect(text).toContain('第四条');
    expect(text).toContain('区政府实行区长负责制');
    expect(await answer.locator('blockquote').count()).toBeGreaterThan(3);
    // What speaks against an answer stands in it, and not in another view only.
    expect(await answer.locator('.remarks').innerText()).toMatch(/重叠/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('烧垃圾');
    // Who stands in for a unit that takes part is named on the strip of days, where its leaders are there.
    const days = (await page.locator('.stretches .stretch').allInnerTexts()).map((text) => text.trim());
    expect(days).toContain('区城市管理局副局长（一）城管乙');
    expect(days).not.toContain('');
  });

  test.whole('rules that have been replaced by newer ones which are not loaded', async ({ open }) => {
    const { page } = await open('?q=行政复议&within=hongkou&at=2023-05-01');
    await atRest(page);
    const answer = page.locator('#answer');
    expect(await answer.locator('.unconfirmed').innerText()).toMatch(
      /〔2018〕20号）已被.*〔2022〕3号）取代，而后者未载入。$/,
    );
    expect(await answer.innerText()).toContain('对“行政复议由哪个机构办理”未作规定。');
  });

  test('by abbreviation and by initials: what the words mean stands first, and is what Enter takes', async ({
    open,
  }) => {
    const { page } = await open(`?${day}`);
    const search = page.getByRole('combobox', { name: '谁负责？' });
    for (const words of ['发改委', 'fgw']) {
      await search.fill(words);
      const options = page.locator('.options [role=option]');
      await options.first().waitFor();
      expect(await search.getAttribute('aria-expanded')).toBe('true');
      const active = await search.getAttribute('aria-activedescendant');
      expect(await page.locator(`[id="${active}"]`).textContent()).toContain('区发展和改革局');
      await search.press('Escape');
      expect(await search.getAttribute('aria-expanded')).toBe('false');
      await search.press('ArrowDown');
      await options.first().waitFor();
      await search.press('Enter');
      await atRest(page);
      expect(new URL(page.url()).searchParams.get('q')).toBe(words);
      expect(await page.locator('#answer h2').textContent()).toBe('区发展和改革局');
      expect(await page.locator('#answer').innerText()).toContain('常务副区长');
      await search.fill('');
    }
  });

  test.whole('only what was found for the words in the field can be chosen', async ({ open }) => {
    const { page } = await open(`?${day}`);
    const search = page.getByRole('combobox', { name: '谁负责？' });
    await search.fill('烧垃圾');
    await page.locator('.options [role=option]').first().waitFor();
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await answered;
      await route.continue();
    });
    await search.fill('fgw');
    await search.press('ArrowDown');
    expect(await search.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.options [role=option]').count()).toBe(0);
    answer();
    await page.locator('.options [role=option]').first().waitFor();
    const active = await search.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).textContent()).toContain('区发展和改革局');
    await search.press('Enter');
    await atRest(page);
    expect(await page.locator('#answer h2').textContent()).toBe('区发展和改革局');
  });

  test('a gap is an answer of its own, with what would settle it', async ({ open }) => {
    const { page } = await open('?within=shangcheng&q=环境保护');
    const text = await page.locator('#answer').innerText();
    expect(text).toContain('文件未写明');
    expect(text).toContain('所载文件未记录领导分工');
    expect(text).toContain('未写明部门');
    expect(text).toContain('补录即可确定');
    expect(text).toContain('区政府要全面履行公共服务、市场监管、社会治理和环境保护职能');
    expect(await page.locator('#answer .open-unstated').count()).toBe(1);
    expect(await page.locator('#answer .not-recorded').innerText()).toContain('第七条');
    expect(await page.locator('#answer .stand-in').count()).toBe(0);
  });

  test('a conflict names every view and prefers none', async ({ open }) => {
    const { page } = await open('?sel=demo/post/head&at=2026-05-16');
    const claims = await page.locator('#answer .open-conflict li').allInnerTexts();
    expect(claims).toEqual([
      expect.stringMatching(/^副区长（四）丁[\s\S]*2026-05-17 周日[\s\S]*〔2026〕17号/),
      expect.stringMatching(/^副区长（三）丙[\s\S]*2026-05-22 周五[\s\S]*〔2026〕18号/),
    ]);
    expect(await page.locator('#answer .stand-in').count()).toBe(0);
  });

  test('what means nothing is not found, with what is near to it', async ({ open }) => {
    const { page } = await open(`?${day}&q=完全没有这种事情吗`);
    expect(await page.locator('#answer').innerText()).toMatch(/所以不指名/);
    expect(await page.locator('#answer .verdict').count()).toBe(0);
  });

  test.whole('a candidate that is chosen for unclear words is counted, and shown', async ({ open, served }) => {
    for (let made = 0; made < 3; made++) {
      const { page } = await open(`?within=demo&${day}&q=医保和养老金分别归谁管`);
      const candidates = page.locator('#answer .candidates').getByRole('link');
      const counted = page.waitForResponse((response) => (response.request().postData() ?? '').includes('noteChoice'));
      await candidates.first().click();
      expect(await (await counted).json()).toMatchObject({ data: { noteChoice: { counted: true } } });
      await atRest(page);
      expect(new URL(page.url()).searchParams.get('q')).toBe(null);
    }
    expect(await served.context.choices.told()).toMatchObject([{ words: '医保和养老金', count: 3 }]);
  });

  test.whole('the address says everything, and the back button goes back', async ({ open }) => {
    const whole = `?q=创文&within=demo&at=2026-11-23&knownAt=2026-11-25&view=matrix&lang=en`;
    const { page } = await open(whole);
    const parameters = () => Object.fromEntries(new URL(page.url()).searchParams);
    expect(parameters()).toEqual({
      ...{ q: '创文', within: 'demo', at: '2026-11-23', knownAt: '2026-11-25', view: 'matrix', lang: 'en' },
    });
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Matrix');
    await page.getByRole('tab', { name: 'Duties' }).click();
    await page.getByRole('button', { name: 'Next change' }).click();
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: '中文' }).click();
    await atRest(page);
    const later = parameters();
    expect(later).toMatchObject({ view: 'duties', q: '创文', within: 'demo' });
    expect(later.lang).toBeUndefined();
    expect((later.at ?? '') > '2026-11-23').toBe(true);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await atRest(page);
    expect(parameters()).toMatchObject({ view: 'matrix', at: '2026-11-23', lang: 'en' });
    expect(await page.locator('#at').inputValue()).toMatch(/^2026-11-23 /);
    await page.reload();
    await atRest(page);
    expect(parameters()).toMatchObject({ view: 'matrix', at: '2026-11-23', lang: 'en' });
  });

  test.whole('a day that is none is refused and asks nothing', async ({ open }) => {
    const { page } = await open(`?${day}`);
    await page.locator('#at').fill('2026-02-30');
    await page.locator('#at').press('Enter');
    expect(await page.locator('#at').getAttribute('aria-invalid')).toBe('true');
    expect(new URL(page.url()).searchParams.get('at')).toBe('2026-11-23');
    await page.locator('#at').fill('2026/3/5');
    await page.locator('#at').press('Enter');
    expect(new URL(page.url()).searchParams.get('at')).toBe('2026-03-05');
  });

  test.whole('what was known then is shown as known then', async ({ open }) => {
    const { page } = await open('?sel=demo/duty/culture-tourism&at=2026-06-05');
    expect(await page.locator('#answer .row-inCharge').innerText()).toContain('副区长（四）');
  });

  test('an answer can be copied, linked to and saved', async ({ open }) => {
    const { page } = await open(`?${day}&q=烧垃圾`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#answer .receipt summary').click();
    expect(await page.locator('#answer .receipt p').innerText()).toContain('重新得出并核验');
    const copied = async (name: string) => {
      await page.getByRole('button', { name }).click();
      await page.waitForFunction((what) => document.querySelector('#said.toast')?.textContent?.includes(what), name);
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const text = await copied('复制文字');
    expect(text).toContain('主办：区生态环境局，由局长环境甲负责');
    expect(text).toContain('由副区长（四）丁代行（受指定，全部工作）');
    expect(text).not.toContain('现');
    expect(text).toMatch(/R\d\w? .*\n.*《示例区人民政府工作规则》第/);
    expect(await copied('复制链接')).toMatch(/\?q=[^&]+&within=demo&at=2026-11-23&knownAt=2026-11-23T04:00:\S+Z$/);
    expect(JSON.parse(await copied('复制 GraphQL'))).toMatchObject({
      variables: { duty: 'demo/duty/open-burning', within: 'demo' },
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载责任凭证' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('demo-duty-open-burning.receipt.json');
  });
});
