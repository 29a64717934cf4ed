import { describe, expect } from 'vitest';
import { violationsOn } from './support/axe.js';
import { atRest, inBrowser } from './support/browser.js';

describe('an answer', () => {
  const test = inBrowser();

  test('says first what it comes to, below it what is not covered, then for which days, who, and by which words', async ({
    open,
  }) => {
    const { page, complaints } = await open('?lang=zh&within=demo&q=谁管下水道&at=2026-12-24');
    const answer = page.locator('#answer');
    const blocks = await answer
      .locator('.verdict, .open, .span, .rows, .basis, .actions')
      .evaluateAll((all) => all.map((each) => each.classList[0]));
    expect(blocks).toEqual(['verdict', 'open', 'span', 'rows', 'basis', 'actions']);
    expect(await answer.locator('.certainty').innerText()).toContain('按“排水管网养护”理解（“下水道”是它的别名）');
    expect(await answer.locator('.verdict').innerText()).toMatch(/仅部分代行[\s\S]*只代紧急事项/);
    expect(await answer.locator('.open-gap').innerText()).toContain('紧急事项以外的工作，无人代行');
    const span = answer.locator('.interval');
    expect(await span.innerText()).toContain('至 2026-12-25 周五（含当日）');
    expect(await span.getAttribute('title')).toContain('2026-12-26 零时');
    expect(await answer.locator('.quote mark').first().innerText()).toBe('紧急事项');
    expect(await page.locator('#answer .state-full').count()).toBe(0);
    const beside = page.locator('.explained');
    expect(await beside.locator('.numbered li').count()).toBe(3);
    const stretches = await beside.locator('.stretches li').allInnerTexts();
    expect(stretches.map((text) => text.split('\n')[0])).toContain('12-21 至 12-25');
    expect(await beside.locator('[aria-current=date] .stretch').getAttribute('class')).toContain('state-partial');
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      // Colours have come to rest.
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
      const violations = await violationsOn(page, ['#answer', '.explained']);
      expect([theme, violations]).toEqual([theme, []]);
    }
    expect(complaints).toEqual([]);
  });

  test('that others stand in for everything names what does not pass with it', async ({ open }) => {
    const { page } = await open('?lang=zh&within=demo&at=2026-12-14&sel=demo/post/head');
    const answer = page.locator('#answer');
    expect(await answer.locator('.verdict').innerText()).toMatch(/全部代行/);
    expect(await answer.locator('.reserved').innerText()).toMatch(/人事任免[\s\S]*6 项不在内/);
  });

  test('to unclear words names nobody, and one of the candidates is chosen by its digit', async ({ open }) => {
    const { page } = await open('?lang=zh&within=demo&at=2026-12-14&q=医保和养老金分别归谁管');
    const answer = page.locator('#answer');
    expect(await answer.innerText()).toContain('不指名');
    expect(await answer.locator('.verdict, .rows').count()).toBe(0);
    const second = await answer.locator('.candidates b').nth(1).innerText();
    await page.locator('#answer').focus();
    await page.keyboard.press('2');
    await atRest(page);
    expect(await answer.locator('h2').innerText()).toBe(second);
  });

  test('of a person who stands in says for whom and until when, and never that nothing will change', async ({
    open,
  }) => {
    const { page } = await open('?lang=zh&within=demo&at=2026-11-23&q=丁');
    const answer = page.locator('#answer');
    expect(await answer.locator('h2').innerText()).toBe('丁');
    expect(await answer.locator('.acts-for').innerText()).toMatch(/代 区长甲.*全部工作.*至 2026-11-28/);
    expect(await answer.innerText()).not.toContain('没有会改变本答复的事项');
    // What says one thing is one row.
    expect(await answer.locator('.responsible .group summary').first().innerText()).toMatch(/^\d+ 项 代 区长/);
  });

  test('of a unit does not say that others perform what its own people do', async ({ open }) => {
    const { page } = await open('?lang=zh&within=demo&at=2026-12-24&sel=demo/org/water');
    expect(await page.locator('#answer').innerText()).not.toContain('由他人代为履行');
  });

  test('to what means nothing says so, and to the number of an article lists the articles', async ({ open }) => {
    const nothing = await open('?lang=zh&within=demo&q=外星人');
    expect(await nothing.page.locator('#answer').innerText()).toContain('没有找到“外星人”');
    expect(await nothing.page.locator('#answer .held li').count()).toBe(0);
    const article = await open('?lang=zh&within=demo&q=第六条');
    expect(await article.page.locator('#answer .held li').count()).toBeGreaterThan(5);
  });
});
