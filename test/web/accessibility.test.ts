import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inForm } from '../support/form.js';
import { violationsOn } from './support/axe.js';
import { atRest, inBrowser } from './support/browser.js';

const day = 'at=2026-11-23';
const asked = (view: string) => `?${day}&view=${view}&q=烧垃圾`;
const main = [
  `?${day}&q=烧垃圾`,
  ...['chart', 'duties', 'calendar', 'findings'].map(asked),
  `?${day}&view=record&form=leave`,
];
const others = [
  ...['matrix', 'cases', 'compare', 'mine'].map(asked),
  `?${day}&view=record&form=designation`,
  `?${day}&view=record&form=step`,
  `?${day}&view=record&form=inbox`,
  `?${day}&view=record&form=notice`,
  '?at=2026-12-24&view=duties',
  '?at=2026-12-24&view=duties&sort=unit.pinyin&filter=state:partial',
  '?at=2026-12-24&view=mine&filter=demo/person/geng',
  '?view=compare&at=2026-10-23&to=2026-10-28',
  '?view=compare&at=2026-12-14&to=2026-12-24&sort=unit',
  '?view=compare&at=2026-10-28&to=2026-10-28&knownAt=2026-06-01',
  `?${day}&view=cases&case=demo/case/bridge`,
  `?${day}&view=cases&case=demo/case/farm-site`,
  `?${day}&view=cases&case=demo/case/farm-site&part=account`,
  `?${day}&view=cases&case=demo/case/farm-site&part=report`,
  `?${day}&view=cases&within=hongkou`,
  '',
  `?${day}&sel=demo/person/jia`,
  `?${day}&sel=demo/org/education`,
  `?${day}&sel=demo/org/nowhere`,
  `?${day}&sel=demo/post/deputy-8`,
  `?${day}&sel=demo/rules-2024%2320`,
  '?within=shangcheng&q=环境保护',
  '?within=hongkou&at=2018-11-05&sel=hongkou/post/head&draft=hongkou/post/head businessTrip outside 2018-11-01..2018-11-10',
];

describe('for everybody', () => {
  const test = inBrowser();

  const shortIn = { zh: main, en: main.slice(0, 2) };
  for (const lang of ['zh', 'en'] as const) {
    for (const address of inForm(shortIn[lang], [...main.slice(shortIn[lang].length), ...others])) {
      test(`axe finds nothing at ${address || 'the first view'} in ${lang}`, async ({ open }) => {
        const { page, complaints, foreign } = await open(`${address === '' ? '?' : `${address}&`}lang=${lang}`);
        expect(await page.getAttribute('html', 'lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
        expect(await violationsOn(page)).toEqual([]);
        expect([complaints, foreign]).toEqual([[], []]);
      });
    }
    for (const theme of ['light', 'dark', 'contrast']) {
      test.whole(
        `axe finds nothing in ${lang} and ${theme}, before anything is asked and with the menus open`,
        async ({ open }) => {
          const shown = theme === 'contrast' ? ({ contrast: 'more' } as const) : ({ colorScheme: theme } as const);
          const { page } = await open(`?at=2026-12-14&lang=${lang}`, shown as BrowserContextOptions);
          expect(await page.getAttribute('html', 'data-theme')).toBe(theme);
          expect(await violationsOn(page)).toEqual([]);
          await page.getByRole('button', { name: /^(显示|Display)$/ }).click();
          expect(await violationsOn(page)).toEqual([]);
          await page.locator('#at').click();
          await page.locator('.month-box table').waitFor();
          expect(await violationsOn(page)).toEqual([]);
        },
      );
    }
  }

  test('every unit and leading post of the chart can be reached and has a name', async ({ open }) => {
    const { page } = await open(`?${day}`);
    const cards = page.locator('.figure [role=treeitem]');
    expect(await cards.count()).toBeGreaterThan(70);
    const names = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('aria-label') ?? ''));
    expect(names.filter((name) => name === '')).toEqual([]);
    expect(names.some((name) => /区长 · 甲.*不在岗.*丁/.test(name))).toBe(true);
    expect(await page.locator('.figure [role=treeitem][tabindex="0"]').count()).toBe(1);
  });

  test.whole('arrow keys go from card to card, Enter selects', async ({ open }) => {
    const { page } = await open(`?${day}`);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? '');
    await page.locator('.figure [data-id="demo/post/head"]').focus();
    await page.keyboard.press('ArrowDown');
    const below = await focused();
    expect(below).toMatch(/^demo\/post\/(executive-)?deputy/);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).not.toBe(below);
    await page.keyboard.press('ArrowDown');
    const unit = await focused();
    await page.keyboard.press('Enter');
    await atRest(page);
    expect(new URL(page.url()).searchParams.get('sel')).toBe(unit);
    expect(await focused()).toBe(unit);
  });

  test.whole(
    'on the chart alone, what is selected goes along with the keys, Enter opens its answer and Escape clears',
    async ({ open }) => {
      const { page } = await open(`?${day}&view=chart`);
      const at = () => new URL(page.url()).searchParams;
      await page.locator('.figure [data-id="demo/org/water"]').focus();
      await page.keyboard.press('Enter');
      await atRest(page);
      expect([at().get('view'), at().get('sel')]).toEqual(['chart', 'demo/org/water']);
      const summary = page.locator('.summary-card');
      expect(await summary.innerText()).toMatch(/区水务局[\s\S]*水务甲[\s\S]*副区长（七）[\s\S]*庚/);
      await page.keyboard.press('ArrowDown');
      await atRest(page);
      expect(at().get('sel')).toBe('demo/org/agriculture');
      expect(await page.locator('.figure .selected').count()).toBe(1);
      await page.keyboard.press('Escape');
      await atRest(page);
      expect([at().get('sel'), await summary.count()]).toEqual([null, 0]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await atRest(page);
      expect([at().get('view'), at().get('sel')]).toEqual([null, 'demo/org/agriculture']);
      expect(await page.locator('#answer h2').textContent()).toContain('区农业农村局');
    },
  );

  test('keys that follow each other before the chart is drawn again do what they do one by one', async ({ open }) => {
    const { page } = await open(`?${day}&view=chart`);
    const at = () => new URL(page.url()).searchParams;
    const press = async (...keys: readonly string[]) => {
      await page.locator('.figure [data-id="demo/org/water"]').focus();
      await page.evaluate((all) => {
        const press = (key: string) =>
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        for (const key of all) press(key);
      }, keys);
      await atRest(page);
      return [at().get('view'), at().get('sel')];
    };
    expect(await press('Enter', 'Escape')).toEqual(['chart', null]);
    expect(await press('Enter', 'ArrowDown')).toEqual(['chart', 'demo/org/agriculture']);
    expect(await press('Escape', 'ArrowDown')).toEqual(['chart', null]);
    expect(await press('Enter', 'Enter')).toEqual([null, 'demo/org/water']);
    expect(await page.locator('#answer h2').textContent()).toContain('区水务局');
  });

  test('with the keyboard alone: ask, look at the matrix, take a file', async ({ open }) => {
    const { page, complaints } = await open(`?${day}`);
    const { keyboard } = page;
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return `${at?.getAttribute('aria-label') ?? ''}${at?.textContent ?? ''} ${at?.id ?? ''}`;
      });
    const tabTo = async (words: RegExp) => {
      const passed: string[] = [];
      for (let turn = 0; turn < 150; turn += 1) {
        await keyboard.press('Tab');
        const here = await focused();
        if (words.test(here)) return;
        passed.push(here);
      }
      throw new Error(`no ${words} among ${passed.join(' | ')}`);
    };
    await keyboard.press('/');
    await keyboard.type('烧垃圾');
    await keyboard.press('Enter');
    await atRest(page);
    expect(await page.locator('#answer h2').textContent()).toBe('露天焚烧查处');
    await tabTo(/tab-today$/);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await atRest(page);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('矩阵');
    await tabTo(/^导出/);
    await keyboard.press('Enter');
    await page.getByRole('button', { name: /CSV/ }).waitFor();
    await tabTo(/CSV/);
    const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('demo-matrix-2026-11-23.csv');
    expect(complaints).toEqual([]);
  });

  test('nothing that can be pressed is smaller than 24 pixels', async ({ open }) => {
    for (const view of inForm(['chart', 'findings'], ['matrix', 'cases', 'cases&case=demo/case/farm-site'])) {
      const { page } = await open(`?${day}&view=${view}&q=烧垃圾`);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, input, select, summary')]
          .map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 23.5 || box.width < 23.5))
          .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
      );
      expect([view, small]).toEqual([view, []]);
    }
  });

  test('320 pixels are enough: only figures and tables are panned', async ({ open }) => {
    const few = ['chart', 'duties'];
    const cases = ['cases', 'cases&case=demo/case/farm-site', 'cases&case=demo/case/farm-site&part=report'];
    for (const view of inForm(few, ['matrix', 'calendar', 'findings', 'compare', 'mine', ...cases])) {
      for (const lang of inForm(['en'], ['zh'])) {
        const { page } = await open(`?${day}&view=${view}&lang=${lang}&q=烧垃圾`, {
          viewport: { width: 320, height: 700 },
        });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([view, lang, width]).toEqual([view, lang, 320]);
        const [answer, shown] = await page.evaluate(() =>
          ['#answer', '#view'].map((part) => document.querySelector(part)?.getBoundingClientRect().top ?? 0),
        );
        expect(answer).toBeLessThan(shown ?? 0);
      }
    }
  });

  test.whole('large text takes nothing away: nothing scrolls sideways at one and a half', async ({ open }) => {
    for (const width of [390, 1440]) {
      const { page } = await open(`?${day}&q=烧垃圾`, { viewport: { width, height: 900 } });
      await page.getByRole('button', { name: '显示' }).click();
      await page.getByRole('radio', { name: '1.5 倍' }).check();
      await page.keyboard.press('Escape');
      await atRest(page);
      expect([width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([width, width]);
    }
  });

  test('the skip link leads to the answer', async ({ open }) => {
    const { page } = await open(`?${day}&q=烧垃圾`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
    await page.getByRole('tab', { name: '职责' }).click();
    await atRest(page);
    expect(await page.locator('.skip').getAttribute('href')).toBe('#view');
  });
});
