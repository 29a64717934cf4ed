import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { atRest, exported, inBrowser } from './support/browser.js';

/** Deputy 7 is on leave, and deputy 6 stands in for urgent matters only. */
const part = 'within=demo&at=2026-07-21';
const doubt = [
  'within=hongkou&at=2018-11-05&sel=hongkou/duty/government-law-mechanism',
  'draft=hongkou/post/head businessTrip outside; hongkou/post/head -> hongkou/post/deputy-heads preside',
].join('&');

const rest = '超出代行范围的工作无人代行';
const performing = '副区长（六）己';

/** The colour of the ground and of the text. */
const colourOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => `${getComputedStyle(element).backgroundColor} ${getComputedStyle(element).color}`);

describe('cover of a part of the work', () => {
  const test = inBrowser();

  test('is told in the panel as who performs, how much of it, and the rest as a gap', async ({ open }) => {
    const { page } = await open(`?${part}&sel=demo/post/deputy-7`);
    const answer = page.locator('#answer');
    expect(await answer.locator('.verdict-line').innerText()).toBe('仅部分代行');
    expect(await answer.locator('.away-line').innerText()).toMatch(
      new RegExp(`由${performing}按代行规定代行，只代紧急事项。$`),
    );
    expect(await answer.locator('.open-gap strong').innerText()).toBe('紧急事项以外的工作，无人代行');
    expect(await answer.innerText()).not.toMatch(/全部代行|全部工作|本人在岗/);
    expect(await page.locator('#answer .state-full').count()).toBe(0);
    const partial = await colourOf(page, '#answer .verdict');
    const whole = await open('?within=demo&at=2026-11-23&sel=demo/post/head');
    expect(await whole.page.locator('#answer .verdict-line').innerText()).toBe('全部代行');
    expect(await colourOf(whole.page, '#answer .verdict')).not.toBe(partial);
  });

  test('is told so on the card, in the morning, in every view and in what is exported', async ({ open }) => {
    const { page } = await open(`?${part}`);
    const card = page.locator('.figure [data-id="demo/post/deputy-7"]');
    expect(await card.getAttribute('aria-label')).toMatch(/⇄ 己 按规定 限紧急.*缺口 其余无人/);
    expect(await card.locator('.state-partial').count()).toBe(1);
    expect(await card.locator('.state-full').count()).toBe(0);
    expect(await card.textContent()).toContain('限紧急事项');
    expect(await page.locator('.exceptions').innerText()).toMatch(
      new RegExp(`⇄ ${performing} · 按代行规定，限紧急事项.*；缺口 · ${rest}`),
    );
    await page.getByRole('button', { name: '列表' }).click();
    const chips = page.locator('.chart-post', { hasText: /副区长（七） ?庚/ }).first();
    expect(await chips.locator('.chip.state-partial').innerText()).toBe(`${performing} 代行，限紧急事项`);
    expect(await chips.locator('.chip.state-gap').innerText()).toBe(rest);
    expect(await chips.locator('.state-full').count()).toBe(0);

    await page.getByRole('tab', { name: '矩阵' }).click();
    await atRest(page);
    const head = page.getByRole('columnheader', { name: /副区长（七）/ });
    expect(await head.locator('.badge-partial, .badge-gap').allInnerTexts()).toEqual([
      `⇄ ${performing} · 限紧急事项`,
      `缺口 · ${rest}`,
    ]);

    await page.getByRole('tab', { name: '值守' }).click();
    await atRest(page);
    const row = page.locator('.of-row', { hasText: performing }).filter({ hasText: '2026-07-20' });
    expect(await row.locator('.badge').innerText()).toBe('部分代行');
    expect(await row.innerText()).toMatch(new RegExp(`⇄ ${performing} · 按代行规定，限紧急事项、缺口 · ${rest}`));

    await page.getByRole('tab', { name: '职责' }).click();
    await page.getByLabel('结果').selectOption('partial');
    await page.getByLabel('按名称筛选职责').fill('农业农村');
    await atRest(page);
    const duty = page.locator('tbody tr', { hasText: '农业农村' }).first();
    expect(await duty.innerText()).toMatch(new RegExp(`仅部分代行[\\s\\S]*分管 · 缺口 · ${rest}`));
    const { content } = await exported(page, '当前视图 CSV');
    expect(content.toString('utf8')).toMatch(new RegExp(`仅部分代行,分管 · 缺口 · ${rest}`));
  });

  test('of a leave that is only tried is said to leave a gap', async ({ open }) => {
    const draft = 'draft=demo/post/deputy-7 leave outside 2026-09-01..2026-09-05';
    const { page } = await open(`?within=demo&at=2026-09-02&${draft}`);
    const outlook = page.locator('.outlook');
    expect(await outlook.locator('li').first().innerText()).toMatch(
      new RegExp(`副区长（七）的工作 2026-09-01 至 2026-09-05[\\s\\S]*缺口 · ${rest}`),
    );
    expect(await outlook.locator('table').innerText()).toMatch(/己、副区长（六） · 履行一部分/);
    expect(await outlook.innerText()).not.toContain('不会出现新的缺口');
  });
});

describe('a text with two readings', () => {
  const test = inBrowser();

  test('is shown with both, and nobody is named as performing', async ({ open }) => {
    const { page, complaints } = await open(`?${doubt}`);
    const answer = page.locator('#answer');
    expect(await answer.locator('.verdict-line').innerText()).toBe('条文两可');
    const entry = answer.locator('[data-mode=leads]');
    expect(await entry.locator('.open-ambiguous li').allInnerTexts()).toEqual([
      expect.stringMatching(/^一种读法：.*则由虹口区副区长（受指定，全部工作）履行$/),
      expect.stringMatching(/^另一种读法：.*则无人履行$/),
    ]);
    expect(await answer.locator('.row-leads .stand-in, .row-leads .here').count()).toBe(0);
    expect(await answer.locator('[data-mode=inCharge] .open').count()).toBe(0);
    expect(await answer.locator('[data-mode=inCharge] .not-recorded').innerText()).toContain('第七条');
    await page.getByRole('tab', { name: '职责' }).click();
    await page.getByLabel('按名称筛选职责').fill('区政府依法行政');
    await atRest(page);
    const row = page.locator('.duties tbody tr').first();
    expect(await row.innerText()).toMatch(/主办 · 两可 · 虹口区副区长 \/ 无人/);
    expect(await row.locator('.badge-notRecorded').innerText()).toContain('所载文件未记录领导分工');
    expect(complaints).toEqual([]);
  });
});
