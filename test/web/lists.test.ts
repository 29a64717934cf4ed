import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { describe, expect } from 'vitest';
import { atRest, exported, inBrowser } from './support/browser.js';
import { plainly, readPdf } from './support/pdf.js';

// On this day the deputy (7) is away and covered for urgent matters only, and the Statistics Bureau has no head.
const day = 'at=2026-12-24';

interface DutyAnswer {
  readonly question: { readonly duty: { readonly label: string } };
  readonly outcome: string;
}

async function ask<T>(origin: string, query: string): Promise<T> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: T }).data;
}

async function everyAnswer(origin: string): Promise<readonly DutyAnswer[]> {
  const found: DutyAnswer[] = [];
  let after = '';
  for (;;) {
    const { answers } = await ask<{
      answers: { nodes: DutyAnswer[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }>(
      origin,
      `{ answers(within: "demo", at: "2026-12-24", first: 100${after}) { nodes { question { duty { label } } outcome } pageInfo { hasNextPage endCursor } } }`,
    );
    found.push(...answers.nodes);
    if (!answers.pageInfo.hasNextPage) return found;
    after = `, after: "${answers.pageInfo.endCursor}"`;
  }
}

describe('the list of duties', () => {
  const test = inBrowser();

  test('has every duty once, and marks only what is not as usual, where it arises', async ({ open, served }) => {
    const answers = await everyAnswer(served.origin);
    const { page } = await open(`?${day}&view=duties`);
    const names = await page.locator('.duties tbody tr:not(.group, .rest, .elsewhere) th .link').allTextContents();
    expect([...names].sort()).toEqual(answers.map(({ question }) => question.duty.label).sort());
    expect(await page.getByRole('button', { name: /^全部 / }).textContent()).toBe(`全部 ${answers.length}`);
    const partial = answers.filter(({ outcome }) => outcome === 'PARTIAL').length;
    expect(await page.getByRole('button', { name: /^部分代行 / }).textContent()).toContain(String(partial));
    const [first] = await page.locator('.duties .group').allInnerTexts();
    expect(first).toMatch(/副区长（七）\s*庚\s*23 项[\s\S]*不在岗至 12-25\s*己代，限紧急事项\s*其余无人分管/);
    // It is told on the group, not on each of its duties.
    const rows = page.locator('.duties tbody').first().locator('tr:not(.group) .row-state');
    expect(await rows.count()).toBe(0);
    expect(await page.locator('.duties .state-full').count()).toBe(0);
    const gaps = await page.locator('.duties td .state-gap').allInnerTexts();
    expect(gaps.filter((text) => /统计局局长 职位空缺/.test(text)).length).toBe(3);
  });

  test('finds duties by the unit, says how many are shown of how many, and keeps all of it in the address', async ({
    open,
  }) => {
    const { page } = await open(`?${day}&view=duties`);
    const [, all] = /全部 (\d+) 项/.exec(await page.getByRole('status').first().innerText()) ?? [];
    await page.getByPlaceholder(/^筛选/).fill('教育局');
    await page.getByLabel('排序').selectOption('pinyin');
    await page.getByRole('button', { name: '按主办' }).click();
    const read = async () => ({
      status: await page.locator('.list-tools [role=status]').innerText(),
      rows: await page.locator('.duties tbody tr:not(.group) th:visible').allInnerTexts(),
      groups: await page.locator('.duties .group').allInnerTexts(),
    });
    const before = await read();
    expect(before.status).toMatch(new RegExp(`显示 ${before.rows.length} 项，共 ${all} 项`));
    expect(before.rows.length).toBeGreaterThan(5);
    const ofUnit = await page
      .locator('.duties tbody')
      .filter({ hasText: '区教育局' })
      .first()
      .locator('th .link')
      .allTextContents();
    expect(ofUnit).toEqual([...ofUnit].sort(new Intl.Collator('zh-Hans-CN-u-co-pinyin').compare));
    await page.reload();
    await atRest(page);
    expect(await read()).toEqual(before);
    await page.goBack();
    await atRest(page);
    expect((await read()).groups).not.toEqual(before.groups);
    await page.getByRole('button', { name: '清除筛选' }).click();
    expect(await page.locator('.list-tools [role=status]').innerText()).toBe(`全部 ${all} 项`);
  });

  test('shows one state, one leader, one unit', async ({ open }) => {
    const { page } = await open(`?${day}&view=duties&filter=state:partial`);
    const rows = page.locator('.duties tbody tr:not(.group, .rest, .elsewhere)');
    const partial = await rows.count();
    expect(await page.locator('.list-tools [role=status]').innerText()).toContain(`显示 ${partial} 项`);
    await page.getByLabel('分管').selectOption('demo/post/deputy-7');
    expect(await rows.count()).toBe(partial);
    await page.getByLabel('单位').selectOption({ label: '区水务局' });
    expect(await rows.count()).toBeLessThan(partial);
    expect(new URL(page.url()).searchParams.get('filter')).toBe(
      'state:partial by:demo/post/deputy-7 of:demo/org/water',
    );
  });

  test('is printed whole, upright, with its heads and its numbers on every sheet', async ({ open, served }) => {
    const answers = await everyAnswer(served.origin);
    const { page } = await open(`?${day}&view=duties`);
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const all = sheets.map(({ text }) => text).join('');
    expect(answers.map(({ question }) => plainly(question.duty.label)).filter((label) => !all.includes(label))).toEqual(
      [],
    );
    expect(all).toContain(`全部${answers.length}项`);
    expect(all).not.toMatch(/展开|▸|▾|另外\d+项/);
    for (const [index, { width, height, text }] of sheets.entries()) {
      expect(height).toBeGreaterThan(width);
      expect(text).toContain('事项主办配合、协助依据');
      expect(text).toContain(`第${index + 1}页,共${sheets.length}页`);
      expect(text).toMatch(/据2026-11-2\d.*所知/);
    }
    expect(sheets[0]?.text).toMatch(/示例区人民政府职责清单2026年12月24日星期四/);
  });

  test('is the same as a file for spreadsheets, which says of when it is', async ({ open }) => {
    const { page } = await open(`?${day}&view=duties&filter=state:gap`);
    const csv = await exported(page, 'CSV');
    const xlsx = await exported(page, 'Excel 工作簿（.xlsx）');
    expect([csv.name, xlsx.name]).toEqual(['demo-duties-2026-12-24.csv', 'demo-duties-2026-12-24.xlsx']);
    expect(csv.content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows: string[][] = parse(csv.content, { bom: true, relax_column_count: true });
    const shown = await page.locator('.duties tbody tr:not(.group, .rest, .elsewhere) th .link').allTextContents();
    expect(rows.slice(1, -2).map(([name]) => name)).toEqual(shown);
    expect(rows[rows.length - 1]?.join()).toMatch(/职责清单,2026年12月24日星期四,据 .* 所知/);
    const sheet = (await readXlsx(xlsx.content)) as unknown as (string | null)[][];
    const cells = (Array.isArray(sheet[0]) ? sheet : (sheet[0] as unknown as { data: (string | null)[][] }).data) as (
      | string
      | null
    )[][];
    expect(cells.map((row) => row.map((cell) => cell ?? '')).map((row) => row.join('|').replace(/\|+$/, ''))).toEqual(
      rows.map((row) => row.join('|').replace(/\|+$/, '')),
    );
    expect(csv.content.toString('utf8')).not.toContain('现在');
  });
});

describe('the matrix', () => {
  const test = inBrowser();

  test('has a mark for every oversight, what it means in the legend, and what is not as usual in the heads', async ({
    open,
    served,
  }) => {
    const { page } = await open(`?${day}&view=matrix`);
    const { matrix } = await ask<{ matrix: { cells: { oversight: object[] }[] } }>(
      served.origin,
      '{ matrix(root: "demo", at: "2026-12-24") { cells { oversight { recordId } } } }',
    );
    const all = matrix.cells.reduce((sum, { oversight }) => sum + oversight.length, 0);
    expect(await page.locator('.matrix .oversight').count()).toBe(all);
    const row = page.getByRole('row', { name: /^区教育局/ });
    const cells = await row.getByRole('cell').allInnerTexts();
    expect(cells.filter((text) => text.includes('●'))).toHaveLength(1);
    expect(await page.locator('.legend').innerText()).toMatch(/● 分管\s*○ 联系/);
    const head = page.getByRole('columnheader', { name: /副区长（七）/ });
    expect(await head.innerText()).toMatch(/庚[\s\S]*不在岗至 12-25[\s\S]*己代，限紧急事项[\s\S]*其余无人分管/);
    expect(await head.getAttribute('class')).toContain('of-partial');
    await page.locator('.scroll').evaluate((box) => box.scrollTo(200, 800));
    const stays = await page.evaluate(() => {
      const box = document.querySelector('.scroll')?.getBoundingClientRect();
      const corner = document.querySelector('.matrix thead th')?.getBoundingClientRect();
      return [(corner?.top ?? 0) - (box?.top ?? 0), (corner?.left ?? 0) - (box?.left ?? 0)];
    });
    for (const offset of stays) expect(Math.abs(offset)).toBeLessThan(3);
  });

  test.whole('is printed across, all of it', async ({ open }) => {
    const { page } = await open(`?${day}&view=matrix`);
    const marks = await page.locator('.matrix .oversight').count();
    await page.evaluate(() => {
      window.print = () => {};
    });
    for (const [paper, most] of [
      ['A4', 850],
      ['A3', 1200],
    ] as const) {
      await page.getByRole('button', { name: '导出与打印' }).click();
      await page.getByRole('button', { name: `打印本页，${paper}` }).click();
      await page.waitForTimeout(50);
      const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(sheets[0]?.width).toBeGreaterThan(sheets[0]?.height ?? 0);
      expect(sheets[0]?.width).toBeLessThan(most);
      expect(
        sheets
          .map(({ text }) => text)
          .join('')
          .match(/[●○◆△◇□](?!分管|联系|领导|协助|指导|监督)|[●○](?=分管|联系)/g)?.length,
      ).toBeGreaterThanOrEqual(marks);
    }
  });
});

describe('findings', () => {
  const test = inBrowser();

  test('stand once each, by what causes them, and can be narrowed, looked ahead for and reloaded', async ({
    open,
    served,
  }) => {
    const { page } = await open(`?${day}&view=findings`);
    const { findings } = await ask<{ findings: { totalCount: number } }>(
      served.origin,
      '{ findings(within: "demo", at: "2026-12-24") { totalCount } }',
    );
    expect(await page.locator('.findings-view [role=status]').innerText()).toContain(`共 ${findings.totalCount} 项`);
    expect(await page.getByRole('tab', { selected: true }).innerText()).toMatch(
      new RegExp(`待核查\\s*${findings.totalCount}`),
    );
    // Of 24 duties one cause: it is told once.
    const [first] = await page.locator('.cause').allInnerTexts();
    expect(first).toMatch(/缺口 · 超出代行范围的工作无人代行[\s\S]*副区长（七）[\s\S]*24 项/);
    expect(first?.match(/分管：己只代行紧急事项/g)).toHaveLength(1);
    await page.getByLabel('程度').selectOption('info');
    const some = await page.locator('.findings-view [role=status]').innerText();
    await page.reload();
    await atRest(page);
    expect(await page.locator('.findings-view [role=status]').innerText()).toBe(some);
    await page.getByRole('combobox', { name: '查看' }).selectOption('30');
    await atRest(page);
    expect(await page.locator('.findings').first().innerText()).toMatch(/\d{4}-\d\d-\d\d.* 至 \d{4}-\d\d-\d\d/);
    // What the head who is away holds in three ways is missing once.
    await page.goto(`${served.origin}/?within=demo&lang=zh&at=2026-12-14&view=findings`);
    await atRest(page);
    const appointments = page.locator('.findings-view li').filter({ hasText: '“人事任免”' });
    expect(await appointments.last().innerText()).toContain(
      '“人事任免”（负总责、分管、主办）：人事任免不得委托或代行。',
    );
    expect((await page.locator('.findings-view').innerText()).match(/人事任免不得委托或代行/g)).toHaveLength(1);
  });
});

describe('one’s own view', () => {
  const test = inBrowser();

  test('is of whom one says to be, in this browser, and is printed as the list of duties of the post', async ({
    open,
    served,
  }) => {
    const { page } = await open('?at=2026-12-14&view=mine');
    const asking = page.locator('.who-am-i');
    expect(await asking.innerText()).toMatch(/我的职责，一页看完[\s\S]*只保存在此浏览器中/);
    expect(await asking.getByRole('button', { name: /^副区长（七） 庚$/ }).count()).toBe(1);
    await page.getByRole('combobox', { name: '我是谁' }).fill('庚');
    await atRest(page);
    await page.getByRole('option', { name: /庚/ }).first().click();
    await atRest(page);
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toMatch(/副区长（七）\s*庚\s*职责清单/);
    expect(new URL(page.url()).search).not.toContain('geng');
    await page.reload();
    await atRest(page);
    const about = await page.locator('.about').innerText();
    expect(about).toMatch(/分管机构[\s\S]*区水务局/);
    // Who covers is never told without the limit, and what nobody does is told beside it.
    expect(about).toMatch(/不在岗时\s*副区长（六）己 限紧急事项/);
    expect(about).toMatch(/2026-12-21 至 2026-12-25 副区长（六）己，限紧急事项；超出代行范围的工作无人代行/);
    expect(await page.locator('.mine .state-full').count()).toBe(0);
    const { responsibilitiesOf } = await ask<{
      responsibilitiesOf: Record<'holds' | 'performs', { mode: string; duty: { label: string } }[]>;
    }>(
      served.origin,
      '{ responsibilitiesOf(holder: "demo/person/geng", at: "2026-12-14") { holds { mode duty { label } } performs { mode duty { label } } } }',
    );
    const held = [...responsibilitiesOf.holds, ...responsibilitiesOf.performs].filter(
      ({ mode }) => mode !== 'ACCOUNTABLE',
    );
    const duties = new Set(held.map(({ duty }) => duty.label));
    expect(new Set(await page.locator('.own .duty th').allInnerTexts())).toEqual(duties);
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const all = sheets.map(({ text }) => text).join('');
    expect([...duties].filter((label) => !all.includes(plainly(label)))).toEqual([]);
    expect(all).toContain(`全部${duties.size}项都已列出`);
    expect(all).toMatch(/副区长\(七\)庚职责清单示例区人民政府2026年12月14日/);
    expect(all).not.toContain('换一人');
  });
});
