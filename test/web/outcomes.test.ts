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
    const told = page.locator('.exception-partial');
    expect(await told.locator('.exception-line').innerText()).toBe(
      '副区长（七） 庚 休假，副区长（六） 己 只代行紧急事项',
    );
    expect(await told.locator('.exception-how').innerText()).toBe('按规定，限紧急事项，至 7月24日');
    expect(await told.locator('.exception-open').innerText()).toMatch(/其余部分无人代行，涉及 \d+ 项职责。/);
    expect(await told.locator('.state-full').count()).toBe(0);
    const card = page.locator('.figure [data-id="demo/post/deputy-7"]');
    expect(await card.getAttribute('aria-label')).toMatch(/⇄ 己 按规定 限紧急.*缺口 其余无人/);
    expect(await card.locator('.state-partial').count()).toBeGreaterThan(0);
    expect(await card.locator('.state-full').count()).toBe(0);
    expect(await card.textContent()).toContain('限紧急事项');
    await page.getByRole('tab', { name: '组织图' }).click();
    await page.getByRole('button', { name: '列表' }).click();
    const chips = page.locator('.chart-post', { hasText: /副区长（七） ?庚/ }).first();
    expect(await chips.locator('.chip.state-partial').innerText()).toBe(`${performing} 代行，限紧急事项`);
    expect(await chips.locator('.chip.state-gap').innerText()).toBe(rest);
    expect(await chips.locator('.state-full').count()).toBe(0);

    await page.getByRole('tab', { name: '矩阵' }).click();
    await atRest(page);
    const head = page.getByRole('columnheader', { name: /副区长（七）/ });
    expect((await head.locator('.row-state').allInnerTexts()).map((text) => text.trim())).toEqual([
      ...['不在岗至 07-24', '己代，限紧急事项', '其余无人分管'],
    ]);
    expect(await head.locator('.state-full').count()).toBe(0);

    await page.getByRole('tab', { name: '值守' }).click();
    await atRest(page);
    const row = page.locator('tr[data-post="demo/post/deputy-7"]');
    expect(await row.locator('[data-cell] button').first().getAttribute('aria-label')).toMatch(
      /庚，休假 离开本地，己 只代行紧急事项，其余部分无人代行，涉及 \d+ 项职责$/,
    );
    expect(await row.locator('.bar-partial').count()).toBe(1);
    expect(await row.locator('.bar-gap').count()).toBe(1);
    expect(await row.locator('.bar-full').count()).toBe(0);

    await page.getByRole('tab', { name: '职责' }).click();
    await atRest(page);
    await page.getByRole('button', { name: /^部分代行 / }).click();
    await page.getByRole('searchbox', { name: '筛选' }).fill('农业农村');
    await atRest(page);
    // It is told once, where it arises: on the group of the leader.
    const [group] = await page.locator('.duties .group').allInnerTexts();
    expect(group).toMatch(/副区长（七）\s*庚[\s\S]*不在岗至 07-24\s*己代，限紧急事项\s*其余无人分管/);
    expect(await page.locator('.duties .state-full').count()).toBe(0);
    const { content } = await exported(page, 'CSV');
    expect(content.toString('utf8')).toMatch(new RegExp(`农业农村,.*仅部分代行,分管 · 缺口 · ${rest}`));
  });

  test('of a leave that is only tried is said to leave a gap', async ({ open }) => {
    const draft = 'draft=demo/post/deputy-7 leave outside 2026-09-01..2026-09-05';
    const { page } = await open(`?within=demo&at=2026-09-02&${draft}`);
    expect(await page.locator('.exception-partial .exception-open').innerText()).toContain('其余部分无人代行');
    await page.getByRole('button', { name: '去登记' }).click();
    await atRest(page);
    const preview = page.locator('.record-preview');
    expect(await preview.locator('.block .state-partial').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('己 代行，限紧急事项')]),
    );
    expect(await preview.innerText()).toMatch(/\d+ 项分管职责，非紧急部分 4 天无人负责/);
    expect(await preview.locator('.state-full').count()).toBe(0);
  });
});

describe('a gap in several modes', () => {
  const test = inBrowser();

  test('is told once, with the modes', async ({ open }) => {
    const { page } = await open('?within=demo&at=2026-12-14&q=人事任免');
    const answer = page.locator('#answer');
    expect(await answer.locator('.open').allInnerTexts()).toEqual([
      expect.stringMatching(/^不得代行 负总责、分管、主办\s+人事任免不得委托或代行。\s+补录即可确定：?\s+本人履行$/),
    ]);
    expect(await answer.locator('.away-line').allInnerTexts()).toEqual([
      expect.stringMatching(/^负总责、分管、主办的区长甲不在岗.*，无人代行。$/),
    ]);
  });
});

describe('a text with two readings', () => {
  const test = inBrowser();

  test('is shown with both, and nobody is named as performing', async ({ open }) => {
    const { page, complaints } = await open(`?${doubt}`);
    const answer = page.locator('#answer');
    expect(await answer.locator('.verdict-line').innerText()).toBe('条文两可');
    expect(await answer.locator('.open-ambiguous[data-modes~=leads] li').allInnerTexts()).toEqual([
      expect.stringMatching(/^一种读法：.*则由虹口区副区长（受指定，全部工作）履行$/),
      expect.stringMatching(/^另一种读法：.*则无人履行$/),
    ]);
    expect(await answer.locator('.row-leads .stand-in, .row-leads .here').count()).toBe(0);
    expect(await answer.locator('[data-modes~=inCharge].open').count()).toBe(0);
    expect(await answer.locator('[data-modes~=inCharge].not-recorded').innerText()).toContain('第七条');
    await page.getByRole('tab', { name: '职责' }).click();
    await atRest(page);
    const row = page.locator('.duties tbody tr', { hasText: '区政府依法行政领导协调机制' });
    expect(await row.locator('.state-conflict').innerText()).toContain('两可 · 虹口区副区长 / 无人');
    expect(await row.locator('.state-full').count()).toBe(0);
    const { content } = await exported(page, 'CSV');
    expect(content.toString('utf8')).toMatch(
      /区政府依法行政领导协调机制,.*所载文件未记录领导分工.*主办 · 两可 · 虹口区副区长 \/ 无人/,
    );
    expect(complaints).toEqual([]);
  });
});
