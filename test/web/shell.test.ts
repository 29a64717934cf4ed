import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { inForm } from '../support/form.js';
import { atRest, inBrowser } from './support/browser.js';

const day = 'at=2026-12-14';
const search = (page: Page) => page.getByRole('combobox', { name: '谁负责？' });
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('how the page is displayed', () => {
  const test = inBrowser();

  test('the theme is what the system asks for, until another is chosen, and is kept', async ({ open }) => {
    const themeOf = (page: Page) => page.getAttribute('html', 'data-theme');
    const asking = inForm<readonly [BrowserContextOptions, string]>(
      [[{ colorScheme: 'dark', contrast: 'more' }, 'contrast']],
      [
        [{ colorScheme: 'light' }, 'light'],
        [{ colorScheme: 'dark' }, 'dark'],
      ],
    );
    for (const [asked, theme] of asking) {
      const { page } = await open(`?${day}`, asked);
      expect(await themeOf(page)).toBe(theme);
    }
    const { page } = await open(`?${day}`, { colorScheme: 'dark' });
    await page.getByRole('button', { name: '显示' }).click();
    await page.getByRole('radio', { name: '浅色' }).check();
    await page.getByRole('radio', { name: '1.5 倍' }).check();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(parameters(page)).toEqual({ at: '2026-12-14' });
    await page.reload();
    await atRest(page);
    expect(await themeOf(page)).toBe('light');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('22.5px');
  });

  test.whole('the language is what the browser asks for, until another is chosen, and is kept', async ({ open }) => {
    const { page } = await open(`?${day}`, { locale: 'en-GB' });
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await search(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: '中文' }).check();
    await search(page).waitFor();
    await page.reload();
    await atRest(page);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    // Words of the other language come when they are asked for, and what was typed stays.
    await page.route(/\/en-[\w-]+\.js$/, (route) => route.abort());
    await search(page).fill('环境');
    const chooseEnglish = async () => {
      await page.getByRole('button', { name: '显示' }).click();
      await page.getByRole('radio', { name: 'English' }).check();
      await page.keyboard.press('Escape');
    };
    await chooseEnglish();
    await page.locator('.toast', { hasText: '连接不上服务' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    const other = await open(`?${day}&lang=zh`, { locale: 'en-GB' });
    expect(await other.page.getAttribute('html', 'lang')).toBe('zh-CN');
  });
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      return { left, top, right, bottom };
    });

describe('where things stand', () => {
  const test = inBrowser();

  test('the question and its answer are one column, at the left; the map is beside it', async ({ open }) => {
    const sizes = inForm<readonly [number, number, number]>(
      [[1366, 768, 400]],
      [
        [1440, 900, 448],
        [1920, 1080, 448],
      ],
    );
    for (const [width, height, column] of sizes) {
      const { page } = await open(`?${day}&q=烧垃圾`, { viewport: { width, height } });
      const [top, ask, panel, view] = await Promise.all(
        ['.top', '.search', '#answer', '#view'].map((part) => boxOf(page, part)),
      );
      if (top === undefined || ask === undefined || panel === undefined || view === undefined)
        throw new Error('absent');
      expect([width, top.bottom]).toEqual([width, 49]);
      for (const each of [ask, panel]) expect([width, each.left, each.right - each.left]).toEqual([width, 24, column]);
      expect([width, view.left, view.right]).toEqual([width, 24 + column + 24, width - 24]);
      expect(panel.bottom).toBeLessThanOrEqual(height - 15);
      const heightOfAll = await page.evaluate(() => document.documentElement.scrollHeight);
      expect([width, heightOfAll]).toEqual([width, height]);
    }
  });

  test('on a narrower window the map is below, and on a phone the views are at the foot', async ({ open }) => {
    const narrow = await open(`?${day}`, { viewport: { width: 1200, height: 900 } });
    expect((await boxOf(narrow.page, '#view')).top).toBeGreaterThan((await boxOf(narrow.page, '#answer')).bottom);
    const { page } = await open(`?${day}`, { viewport: { width: 390, height: 844 } });
    const tabs = page.getByRole('tab').filter({ visible: true });
    expect(await tabs.allInnerTexts()).toEqual(['今日', '组织图', '值守', '待核查']);
    for (const each of await page.locator('.tabs button').filter({ visible: true }).all()) {
      const { top, bottom } = await each.evaluate((button) => button.getBoundingClientRect());
      expect(bottom - top).toBeGreaterThanOrEqual(44);
      expect(bottom).toBeLessThanOrEqual(844);
    }
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('tab', { name: '职责' }).click();
    await atRest(page);
    expect(parameters(page).view).toBe('duties');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.top button, .top select, .controls button, #at, .tabs button')]
        .map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height < 32)
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
  });

  test('from a phone to a wall nothing scrolls sideways and nothing in the head overlaps', async ({ open }) => {
    for (const width of inForm([320, 1366], [720, 1440, 1920, 3840])) {
      for (const lang of inForm(['en'], ['zh'])) {
        const { page } = await open(`?${day}&lang=${lang}`, { viewport: { width, height: Math.min(2160, width) } });
        expect([width, lang, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
          ...[width, lang, width],
        ]);
        const overlapping = await page.evaluate(() => {
          const parts = [
            ...document.querySelectorAll(
              '.brand :is(h1, select), .tabs button, .display button, .search, .dates button, #at, .tools button',
            ),
          ]
            .map((each) => ({ name: each.textContent || each.className, box: each.getBoundingClientRect() }))
            // The foot of a phone lies over what is scrolled below it.
            .filter(({ box }) => box.width > 0 && box.top < innerHeight - 80);
          return parts.flatMap((one, index) =>
            parts
              .slice(index + 1)
              .filter(
                ({ box }) =>
                  box.left < one.box.right - 1.5 &&
                  one.box.left < box.right - 1.5 &&
                  box.top < one.box.bottom - 1.5 &&
                  one.box.top < box.bottom - 1.5,
              )
              .map(({ name }) => `${one.name} × ${name}`),
          );
        });
        expect([width, lang, overlapping]).toEqual([width, lang, []]);
      }
    }
  });

  test.whole(
    'a view of the whole width has no answer beside it; what is asked from it is answered beside the map',
    async ({ open }) => {
      const { page } = await open(`?${day}&view=chart`);
      expect(await page.locator('#answer').count()).toBe(0);
      expect((await boxOf(page, '#view')).left).toBe(24);
      await search(page).fill('烧垃圾');
      await search(page).press('Enter');
      await atRest(page);
      expect(parameters(page).view).toBeUndefined();
      expect(await page.locator('#answer h2').textContent()).toBe('露天焚烧查处');
      await page.goBack();
      await atRest(page);
      expect(parameters(page)).toEqual({ at: '2026-12-14', view: 'chart' });
    },
  );
});

describe('the search', () => {
  const test = inBrowser();

  test.whole('“/” leads to it, a cross empties it, and what was asked is gone', async ({ open }) => {
    const { page } = await open(`?${day}&q=烧垃圾`);
    await page.keyboard.press('/');
    expect(await search(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await search(page).inputValue()).toBe('烧垃圾');
    await page.getByRole('button', { name: '清除' }).click();
    expect([await search(page).inputValue(), parameters(page)]).toEqual(['', { at: '2026-12-14' }]);
    await page.keyboard.type('/');
    expect(await search(page).inputValue()).toBe('/');
  });

  test('whatever kind of record is meant stands first, and Enter takes it', async ({ open }) => {
    const { page } = await open(`?${day}`);
    const asked = inForm<readonly [string, string]>(
      [
        ['谁管下水道', '排水管网养护'],
        ['丙', '丙'],
      ],
      [
        ['水务甲', '水务甲'],
        ['fgw', '区发展和改革局'],
        ['谁代区长', '区长'],
      ],
    );
    for (const [words, first] of asked) {
      await search(page).fill(words);
      await page.locator('.options [aria-selected=true]').waitFor();
      expect(await page.locator('.options [role=option]').first().innerText()).toContain(first);
      await search(page).press('Enter');
      await atRest(page);
      expect(await page.locator('#answer h2').first().innerText()).toContain(first);
      expect(parameters(page).q).toBe(words);
    }
  });

  test.whole('“not found” is said only where nothing is', async ({ open }) => {
    const { page } = await open(`?${day}`);
    await search(page).fill('第六条');
    await page.locator('.options [role=option]').first().waitFor();
    expect(await page.getByText('没有找到').count()).toBe(0);
    await search(page).fill('qqzzxx');
    await page.getByText('没有找到“qqzzxx”').first().waitFor();
  });
});

describe('the date', () => {
  const test = inBrowser();

  test('is written as people write it, and shown with its weekday', async ({ open }) => {
    const { page } = await open('');
    const field = page.getByLabel('日期', { exact: true }).and(page.locator('input'));
    expect(await field.inputValue()).toBe('2026-11-23 周一');
    for (const [said, shown] of [
      ['下周二', '2026-12-01 周二'],
      ['12月14日', '2026-12-14 周一'],
      ['20261201', '2026-12-01 周二'],
      ['后天', '2026-11-25 周三'],
    ] as const) {
      await field.click();
      await field.fill(said);
      expect(await page.locator('#at-hint').innerText()).toContain(shown);
      await field.press('Enter');
      expect([said, await field.inputValue(), parameters(page).at]).toEqual([said, shown, shown.slice(0, 10)]);
    }
    await field.fill('某一天');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.press('Enter');
    expect(parameters(page).at).toBe('2026-11-25');
    await field.press('Escape');
    expect(await field.inputValue()).toBe('2026-11-25 周三');
    await page.getByRole('button', { name: '回到今天' }).click();
    expect(parameters(page)).toEqual({});
  });

  test.whole('goes by single keys, which can be switched off', async ({ open }) => {
    const { page } = await open(`?${day}`);
    await page.keyboard.press(']');
    expect(parameters(page).at).toBe('2026-12-15');
    await page.keyboard.press('[');
    await page.keyboard.press('[');
    expect(parameters(page).at).toBe('2026-12-13');
    await page.keyboard.press('t');
    expect(parameters(page)).toEqual({});
    // A day that was typed is taken by Enter, and single keys lead on.
    await page.locator('#at').fill('2026-12-20');
    await page.keyboard.press('Enter');
    await page.keyboard.press('/');
    expect(await search(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.goto(page.url().replace(/at=[^&]*&?/, ''));
    await atRest(page);
    await page.getByRole('button', { name: '显示' }).click();
    await page.getByRole('checkbox', { name: /快捷键/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press(']');
    expect(parameters(page)).toEqual({});
  });

  test('is chosen from a month by keyboard, in which each working day has its worst state', async ({ open }) => {
    const { page } = await open(`?${day}`);
    await page.locator('#at').click();
    const month = page.locator('.month-box .month');
    await month.locator('.state-partial').first().waitFor();
    expect(await month.getByRole('columnheader').allInnerTexts()).toEqual([...'一二三四五六日']);
    const named = (name: string) => month.getByRole('button', { name: new RegExp(`^${name}`) });
    expect(await named('2026年12月14日星期一').getAttribute('aria-label')).toContain('全部有人代行');
    expect(await named('2026年12月24日星期四').getAttribute('aria-label')).toContain('只代行一部分');
    expect(await named('2026年12月19日星期六').locator('svg').count()).toBe(0);
    await named('2026年12月14日星期一').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    expect(parameters(page).at).toBe('2026-12-24');
    expect(await month.count()).toBe(0);
  });

  test.whole('leads to the next change by name', async ({ open }) => {
    const { page } = await open(`?${day}`);
    await page.getByRole('button', { name: '下一变动 12-17 周四' }).click();
    expect(parameters(page).at).toBe('2026-12-17');
    await page.goBack();
    await atRest(page);
    expect(await page.locator('#at').inputValue()).toBe('2026-12-14 周一');
  });

  test.whole('before the records begin, that is said once, and how to get there', async ({ open }) => {
    const { page } = await open('?at=1990-01-01');
    await page.getByText('记录自 2022 年起').waitFor();
    expect(await page.locator('#view').innerText()).toBe('');
    await page.getByRole('button', { name: '看这一天' }).click();
    await atRest(page);
    expect(parameters(page).at).toBe('2022-01-10');
    expect(await page.getByText('记录自').count()).toBe(0);
  });

  test('as known before anything was recorded, since when the ledger knows anything', async ({ open }) => {
    const { page } = await open(`?${day}&knownAt=2020-03-01`);
    expect(await page.locator('main').innerText()).toMatch(
      /2020-03-01 时账本还没有这个政府的记录，自 202\d-\d\d-\d\d.* 起才有/,
    );
    expect(await page.getByText('没有找到').count()).toBe(0);
    await page.getByRole('button', { name: '回到现在所知' }).click();
    await atRest(page);
    expect(parameters(page)).toEqual({ at: '2026-12-14' });
    expect(await page.locator('.figure [role=treeitem]').count()).toBeGreaterThan(70);
  });
});

describe('while the ledger grows', () => {
  const test = inBrowser();

  test('all that is shown is of one revision, then all of it of the next, and what is new is marked', async ({
    open,
    served,
  }) => {
    const { page } = await open(`?${day}&q=烧垃圾`);
    const revision = (await served.context.store.head()).revision;
    const known = page.locator('.tools button').first();
    expect(await known.innerText()).toContain(`第 ${revision} 版`);
    const absence = { of: 'demo/person/ren', reason: 'leave', validFrom: '2026-12-14', validTo: '2026-12-20' };
    await recordChanges(served.context, {
      commandId: 'shell-test',
      reason: '壬请假',
      changes: [{ assert: { absence: { id: 'demo/absence/shell-test', ...absence } } }],
    });
    // Asked after it was recorded, yet beside a chart of the revision before it.
    await search(page).fill('公务员管理');
    await search(page).press('Enter');
    await atRest(page);
    expect(await page.locator('#answer').innerText()).toContain(`第 ${revision} 版`);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page
      .getByText(`第 ${revision + 1} 版，`)
      .first()
      .waitFor();
    await atRest(page);
    expect(await known.innerText()).toContain(`第 ${revision + 1} 版`);
    expect(await page.locator('#answer').innerText()).toContain(`第 ${revision + 1} 版`);
    expect(await page.locator('.strip').innerText()).toContain('壬请假');
    await page.getByRole('button', { name: '清除' }).click();
    await atRest(page);
    expect(await page.locator('#answer .is-new').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '关闭' }).click();
    expect(await page.locator('.is-new, .strip').count()).toBe(0);
  });

  test('without a connection the last content stays, with its time, and all is asked again once there is one', async ({
    open,
  }) => {
    const { page } = await open(`?${day}&q=烧垃圾`);
    const answer = await page.locator('#answer').innerText();
    await page.route('**/graphql', (route) => route.abort());
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    const strip = page.locator('.strip');
    await strip.waitFor();
    expect(await strip.innerText()).toMatch(/连不上，显示 12:00 的内容[\s\S]*停在第 \d+ 版[\s\S]*已试 1 次/);
    expect(await page.locator('#answer').innerText()).toBe(answer);
    expect(await page.locator('.figure [role=treeitem]').count()).toBeGreaterThan(70);
    await page.getByRole('button', { name: '现在再试' }).click();
    await page.getByText('已试 2 次').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '现在再试' }).click();
    await strip.waitFor({ state: 'detached' });
    await atRest(page);
    expect(await page.locator('#answer').innerText()).toBe(answer);
  });

  test.whole(
    'a link that is copied shows the same later: government, day and knowledge are in it',
    async ({ open, served }) => {
      const { page } = await open('?q=烧垃圾', { permissions: ['clipboard-read', 'clipboard-write'] });
      await page.getByRole('button', { name: '复制链接' }).click();
      await page.getByRole('button', { name: '已复制' }).waitFor();
      expect(await page.getByRole('status').allInnerTexts()).toContain('已复制：复制链接');
      const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      expect(Object.fromEntries(link.searchParams)).toEqual({
        ...{ q: '烧垃圾', within: 'demo', at: '2026-11-23T04:00:00Z' },
        knownAt: (await served.context.store.head()).recordedAt,
      });
    },
  );
});
