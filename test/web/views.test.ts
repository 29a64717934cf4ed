import { strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { atRest, exported, inBrowser } from './support/browser.js';
import { readPdf } from './support/pdf.js';

const day = 'at=2026-11-23';

describe('the views', () => {
  const test = inBrowser();

  test('the calendar shows absences and stand-ins as bars, its leaders by rank, a vacant post as a row', async ({
    open,
  }) => {
    const { page } = await open(`?${day}&view=calendar`);
    const rows = (await page.locator('tr[data-post]').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(rows.find((text) => text.startsWith('甲 区长'))).toMatch(/出访 离开本地 ?丁 主持工作/);
    expect(rows.find((text) => text.startsWith('辛 '))).toMatch(/休假 离开本地 ?戊 代行 ?无人代行/);
    expect(rows.find((text) => text.startsWith('空缺 区统计局局长'))).toMatch(/自 09-01.*空缺，无人代行/);
    const leaders = (await page.locator('.week-row-leaders').allInnerTexts()).map((text) => text.trim().slice(0, 1));
    expect(leaders).toEqual([...'甲乙丙丁戊己庚辛壬']);
  });

  test('the list of the chart holds every unit and every leader of it', async ({ open }) => {
    const { page } = await open(`?${day}`);
    const names = await page
      .locator('.figure [role=treeitem]')
      .evaluateAll((all) => all.map((card) => card.getAttribute('aria-label')?.split(' · ')[0] ?? ''));
    expect(names.length).toBeGreaterThan(70);
    await page.getByRole('button', { name: '列表' }).click();
    const list = await page.locator('.chart-list').innerText();
    expect(names.filter((name) => list.indexOf(name) < 0)).toEqual([]);
  });

  test('documents come from the server, of the day of the page, as it is known there, in its language', async ({
    open,
  }) => {
    const { page } = await open(`?${day}&sel=demo/post/head`);
    const words = (content: Buffer) => strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
    const division = await exported(page, '领导分工通知');
    expect(division.name).toBe('示例区人民政府关于领导分工的通知.docx');
    expect(words(division.content)).toContain('2026年11月23日');
    const absence = await exported(page, '主持工作通知');
    expect(words(absence.content)).toContain('区长甲自');
    const duties = await exported(page, '职责清单');
    expect(duties.name).toBe('区长职责清单.docx');
    const records = await exported(page, '全部记录（JSON）');
    expect(JSON.parse(records.content.toString('utf8')).commandId).toMatch(/^export\/demo\//);
  });

  test('what is exported is what is shown, and says of which day it is', async ({ open }) => {
    const { page } = await open(`?${day}&view=matrix&q=烧垃圾`);
    const csv = await exported(page, 'CSV');
    expect(csv.name).toBe('demo-matrix-2026-11-23.csv');
    const text = csv.content.toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toMatch(/\r\n区教育局,(.*,)?分管/);
    expect(text).toMatch(/分工矩阵,2026年11月23日星期一,据 .* 所知，第 \d+ 版账本\r\n$/);
    const answer = await exported(page, '文本');
    expect(answer.content.toString('utf8')).toContain('主办：区生态环境局');
    await page.getByRole('tab', { name: '组织图' }).click();
    const posts = await exported(page, 'CSV');
    expect(posts.content.toString('utf8')).toMatch(
      /demo\/post\/head,示例区人民政府,区长,甲,不在岗,副区长（四）丁 受指定，全部工作,/,
    );
    const svg = await exported(page, '矢量图 SVG');
    expect(svg.name).toBe('demo-2026-11-23.svg');
    expect(svg.content.toString('utf8')).toMatch(/^<svg [\s\S]*<style>[\s\S]*区教育局[\s\S]*<\/svg>\n$/);
    const png = await exported(page, '图片 PNG');
    expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBeGreaterThan(2000);
  });

  test('no file says “now”', async ({ open }) => {
    const { page } = await open('?view=chart');
    const svg = await exported(page, '矢量图 SVG');
    expect(svg.content.toString('utf8')).not.toContain('现在');
    expect(svg.content.toString('utf8')).toContain('2026-11-23');
  });

  test.whole(
    'the chart on paper is one sheet, across, with its title, its day and what it is known from',
    async ({ open }) => {
      const { page } = await open(`?${day}&view=chart`);
      await page.evaluate(() => {
        window.print = () => {};
      });
      for (const [paper, least] of [
        ['A4', 800],
        ['A3', 1150],
      ] as const) {
        await page.getByRole('button', { name: '导出与打印' }).click();
        await page.getByRole('button', { name: `打印本页，${paper}` }).click();
        await page.waitForTimeout(50);
        const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
        expect([paper, sheets.length]).toEqual([paper, 1]);
        const [{ width, height, text } = { width: 0, height: 0, text: '' }] = sheets;
        expect(width).toBeGreaterThan(height);
        expect(width).toBeGreaterThan(least);
        expect(text).toContain('示例区人民政府组织图2026年11月23日星期一');
        expect(text).toMatch(/据2026-11-.*所知,第\d+版账本/);
        expect(text).toContain('第1页,共1页');
      }
    },
  );

  test('a name is a link that can be opened in a tab of its own', async ({ open }) => {
    const { page, complaints } = await open(`?${day}&view=matrix&lang=en`);
    const link = page.getByRole('table').getByRole('link', { name: 'Education Bureau', exact: true });
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      link.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await atRest(other);
    expect(new URL(page.url()).searchParams.get('sel')).toBe(null);
    expect(new URL(other.url()).search).toBe('?at=2026-11-23&view=matrix&sel=demo/org/education&lang=en');
    expect(await other.locator('#answer h2').textContent()).toBe('Education Bureau');
    await link.click();
    await atRest(page);
    expect(page.url()).toBe(other.url());
    expect(complaints).toEqual([]);
  });

  test('on paper there is nothing to press, and today’s answer stands before the map', async ({ open }) => {
    const { page } = await open(`?${day}&q=烧垃圾`);
    await page.emulateMedia({ media: 'print' });
    const pressed = await page.locator('button:visible, input:visible, select:visible').allInnerTexts();
    expect(pressed).toEqual([]);
    expect(await page.locator('#answer').isVisible()).toBe(true);
    expect(await page.locator('.paper-head').isVisible()).toBe(true);
    await page.getByRole('tab', { name: '矩阵', includeHidden: true }).evaluate((tab) => (tab as HTMLElement).click());
    await atRest(page);
    expect(await page.locator('#answer').isVisible()).toBe(false);
    expect(await page.locator('.matrix').isVisible()).toBe(true);
  });
});
