import { describe, expect } from 'vitest';
import { atRest, exported, inBrowser } from './support/browser.js';

const day = 'at=2026-11-23';

describe('the views', () => {
  const test = inBrowser();

  test('the matrix is a table: every oversight in its place, heads that stay', async ({ open, served }) => {
    const { page } = await open(`?${day}&view=matrix`);
    const table = page.getByRole('table');
    expect(await table.getByRole('columnheader').count()).toBe(11);
    const row = table.getByRole('row', { name: /^区教育局/ });
    expect(await row.getByRole('cell').allInnerTexts()).toContain('● 分管');
    const response = await fetch(`${served.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ matrix(root: "demo", at: "2026-11-23") { cells { oversight { id: recordId } } } }',
      }),
    });
    const { data } = (await response.json()) as { data: { matrix: { cells: { oversight: object[] }[] } } };
    const all = data.matrix.cells.reduce((sum, { oversight }) => sum + oversight.length, 0);
    expect(await table.locator('.oversight').count()).toBe(all);
    await page.locator('.scroll').evaluate((box) => box.scrollTo(200, 800));
    const stays = await page.evaluate(() => {
      const box = document.querySelector('.scroll')?.getBoundingClientRect();
      const corner = document.querySelector('.matrix thead th')?.getBoundingClientRect();
      return [(corner?.top ?? 0) - (box?.top ?? 0), (corner?.left ?? 0) - (box?.left ?? 0)];
    });
    for (const offset of stays) expect(Math.abs(offset)).toBeLessThan(3);
  });

  test('the list of duties says what the answers say, and can be filtered', async ({ open }) => {
    const { page } = await open(`?${day}&view=duties`);
    expect(await page.locator('tbody tr').count()).toBe(30);
    await page.getByLabel('按名称筛选职责').fill('露天焚烧');
    await atRest(page);
    expect(await page.locator('tbody tr').innerText()).toMatch(
      /露天焚烧查处[\s\S]*区生态环境局、区城市管理局[\s\S]*副区长（七）庚、副区长（三）丙/,
    );
    await page.getByLabel('按名称筛选职责').fill('');
    await page.getByLabel('结果').selectOption('gap');
    await atRest(page);
    const rows = await page.locator('tbody tr').allInnerTexts();
    expect(rows.length).toBeGreaterThan(5);
    const findings = await page.getByRole('status').first().innerText();
    expect(findings).toMatch(/共 \d+ 项/);
    expect(
      await page
        .locator('tbody tr')
        .filter({ hasNot: page.locator('.badge-gap') })
        .count(),
    ).toBe(0);
  });

  test('the timeline shows absences and stand-ins as bars and as a table', async ({ open }) => {
    const { page } = await open(`?${day}&view=calendar`);
    const table = page.getByRole('table');
    const text = await table.innerText();
    expect(text).toMatch(/甲\s+不在岗 · 出访\s+2026-11-22\s+2026-11-29/);
    expect(text).toMatch(/甲\s+代行\s+2026-11-22\s+2026-11-29\s+区长\s+⇄ 副区长（四）丁 · 受指定，全部工作/);
    expect(text).toMatch(/辛\s+缺口\s+2026-11-25\s+2026-11-28\s+副区长（八）\s+缺口 · 待协调安排/);
    const rows = await page.locator('.timeline .who').allInnerTexts();
    expect(rows.findIndex((who) => who.startsWith('辛'))).toBeLessThan(
      rows.findIndex((who) => who.startsWith('农业甲')),
    );
    expect(await page.locator('.bar-away').count()).toBe(await table.locator('.badge-away').count());
    const bars = await page.locator('.bar:not(.bar-away)').count();
    expect(bars).toBe(await table.locator('.of-row').count());
  });

  test('findings stand by severity and can be filtered and looked ahead for', async ({ open }) => {
    const { page } = await open(`?${day}&view=findings`);
    const count = async () => page.locator('.findings li').count();
    const all = await count();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toMatch(new RegExp(`发现\\s*${all}`));
    await page.getByLabel('严重程度').selectOption('warning');
    const some = await count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.getByLabel('查看时段').selectOption('30');
    await atRest(page);
    expect(await page.locator('.findings li').first().innerText()).toMatch(/\d{4}-\d\d-\d\d.* 至 \d{4}-\d\d-\d\d/);
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

  test('what is exported is what is shown', async ({ open }) => {
    const { page } = await open(`?${day}&view=matrix&q=烧垃圾`);
    const csv = await exported(page, '当前视图 CSV');
    expect(csv.name).toBe('demo-matrix-2026-11-23.csv');
    const text = csv.content.toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toMatch(/\r\n区教育局,(.*,)?分管/);
    const svg = await exported(page, '组织图 SVG');
    expect(svg.content.toString('utf8')).toMatch(/^<svg [\s\S]*<style>[\s\S]*区教育局[\s\S]*<\/svg>\n$/);
    const png = await exported(page, '组织图 PNG');
    expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBeGreaterThan(2000);
    const answer = await exported(page, '当前答复 文本');
    expect(answer.content.toString('utf8')).toContain('主办：区生态环境局');
    await page.getByRole('tab', { name: '组织图' }).click();
    const posts = await exported(page, '当前视图 CSV');
    expect(posts.content.toString('utf8')).toMatch(
      /demo\/post\/head,示例区人民政府,区长,甲,不在岗,副区长（四）丁 受指定，全部工作,/,
    );
    await page.getByRole('tab', { name: '职责' }).click();
    await page.getByLabel('按名称筛选职责').fill('教育');
    const duties = await exported(page, '当前视图 CSV');
    expect(duties.content.toString('utf8')).toContain('区教育局');
  });

  test('the chart on paper is one page after the answer, with what it is known from below it', async ({ open }) => {
    for (const paper of ['a4', 'a3']) {
      const { page } = await open(`?${day}`);
      await page.evaluate((size) => document.documentElement.setAttribute('data-paper', size), paper);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect([paper, pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length]).toEqual([paper, 2]);
    }
  });

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

  test('on paper there are the view and the answer, and nothing to press', async ({ open }) => {
    const { page } = await open(`?${day}&view=matrix&q=烧垃圾`);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.search', '.display', '.tools', '.slider', '.actions']) {
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
    }
    for (const part of ['.matrix', '#answer', 'h1']) {
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, true]);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/MediaBox ?\[0 0 84[12](\.\d+)? 59[45]/);
    await page.evaluate(() => document.documentElement.setAttribute('data-paper', 'a3'));
    const large = await page.pdf({ preferCSSPageSize: true });
    expect(large.toString('latin1')).toMatch(
      /MediaBox ?\[0 0 1190(\.\d+)? 84[12]|MediaBox ?\[0 0 119[01](\.\d+)? 84[12]/,
    );
  });
});
