import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inForm } from '../support/form.js';
import { atRest, inBrowser } from './support/browser.js';

const day = 'at=2026-11-23';

interface Seen {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The size of the smallest text on the card as it is drawn, in px. */
  readonly text: number;
}

const cardsOf = (page: Page): Promise<readonly Seen[]> =>
  page.locator('.figure [role=treeitem]').evaluateAll((cards) =>
    cards.map((card) => {
      const { left, top, right, bottom } = (card.querySelector('.box') ?? card).getBoundingClientRect();
      const svg = card.closest('svg') as SVGSVGElement;
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const sizes = [...card.querySelectorAll('text')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      );
      return {
        name: card.getAttribute('aria-label') ?? '',
        left,
        top,
        right,
        bottom,
        text: Math.min(...sizes) * scale,
      };
    }),
  );

describe('in the morning', () => {
  const test = inBrowser();

  for (const within of inForm(['demo'], ['shangcheng', 'hongkou'])) {
    test(`the first view at 1440 by 900 has every unit of ${within}, in letters of 13 pixels or more`, async ({
      open,
    }) => {
      const { page } = await open(`?within=${within}&${day}`);
      const cards = await cardsOf(page);
      expect(cards.length).toBeGreaterThan(within === 'demo' ? 70 : 8);
      const panel = await page.locator('#answer').evaluate((box) => box.getBoundingClientRect().right);
      const outside = cards.filter(({ bottom, left, right }) => bottom > 900 || left < panel || right > 1440);
      expect(outside.map(({ name }) => name)).toEqual([]);
      expect(cards.filter(({ text }) => text < 13).map(({ name }) => name)).toEqual([]);
    });
  }

  test.whole('on a wall everything is larger, and still all of it is there', async ({ open }) => {
    const { page } = await open(`?${day}`, { viewport: { width: 2560, height: 1440 } });
    const cards = await cardsOf(page);
    expect(cards.filter(({ bottom }) => bottom > 1440)).toEqual([]);
    expect(Math.min(...cards.map(({ text }) => text))).toBeGreaterThan(13);
  });

  test('from a phone to a wall, only figures and tables are panned, in every government', async ({ open }) => {
    for (const within of inForm(['demo'], ['shangcheng', 'hongkou'])) {
      for (const width of inForm([320, 2560], [768, 1440])) {
        const { page, complaints } = await open(`?within=${within}&${day}`, { viewport: { width, height: 900 } });
        const shown = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([within, width, shown, complaints]).toEqual([within, width, width, []]);
        expect((await cardsOf(page)).every(({ text }) => text >= 13)).toBe(true);
      }
    }
  });

  test('before anything is asked: who is away, who performs, what is open and what comes next', async ({ open }) => {
    const { page } = await open(`?${day}`);
    const answer = page.locator('#answer');
    const text = (await answer.innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(/区长 甲 出访，副区长（四） 丁 主持政府工作 书面指定，全部工作，至 11月28日/);
    expect(text).toMatch(/区统计局局长 ?空缺，无人代行/);
    expect(text).toMatch(/区城市管理局局长 城管甲 工作冲突，.* 11月23日 18:00/);
    expect(await answer.locator('.exception').count()).toBeGreaterThan(8);
    await answer.getByRole('link', { name: '副区长（八）' }).click();
    await page.waitForURL(/sel=demo\/post\/deputy-8/);
  });

  test.whole('in English too, and on a day on which the documents name nobody', async ({ open }) => {
    const english = await open(`?${day}&lang=en`);
    const text = (await english.page.locator('#answer').innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(/District Head Jia is away \(abroad\); Deputy Head \(4\) Ding presides/);
    const { page } = await open('?within=shangcheng');
    expect(await page.locator('#answer').innerText()).toContain('副职的分工，所载文件没有写');
    expect(await page.locator('.below').innerText()).toContain('两周内没有已知的变化');
  });

  test('the chart is the map beside the answer: the way to who leads, and who takes part; nothing is dimmed', async ({
    open,
  }) => {
    const { page } = await open(`?${day}&q=烧垃圾`);
    const ids = (classes: string) =>
      page.locator(`.figure .${classes}`).evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
    expect(await ids('selected')).toEqual(['demo/org/ecology']);
    expect(await ids('on')).toEqual(['demo/post/head', 'demo/post/deputy-7']);
    expect(await ids('related')).toHaveLength(4);
    expect(await page.locator('.figure .path').count()).toBe(1);
    await page.getByRole('combobox', { name: '谁负责？' }).fill('');
    await page.getByRole('combobox', { name: '谁负责？' }).press('Enter');
    await atRest(page);
    expect(await page.locator('.figure .path, .figure .selected, .figure .related, .figure .on').count()).toBe(0);
  });

  test.whole('nothing of what is drawn as a bar hides another bar', async ({ open }) => {
    const { page } = await open(`?${day}&view=calendar`);
    const rows = await page.locator('.week-lane').evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('.bar')].map((bar) => {
          const { left, right } = bar.getBoundingClientRect();
          return { left, right };
        }),
      ),
    );
    expect(rows.flat().length).toBeGreaterThan(10);
    const hidden = rows.flatMap((bars) =>
      bars.filter((bar) => bars.some((other) => other !== bar && other.left < bar.left && bar.left < other.right - 2)),
    );
    expect(hidden).toEqual([]);
  });
});
