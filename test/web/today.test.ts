import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { inForm } from '../support/form.js';
import { randomOf } from '../support/random.js';
import { violationsOn } from './support/axe.js';
import { atRest, type Bench, inBrowser } from './support/browser.js';
import { readPdf } from './support/pdf.js';

interface Performer {
  readonly manner: string;
  readonly person: { readonly recordId: string; readonly name: string } | null;
}
interface StandIn {
  readonly outcome: string;
  readonly post: { readonly recordId: string };
  readonly performers: readonly Performer[];
}
interface ChartPost {
  readonly standIn: StandIn;
}
interface Unit {
  readonly posts: readonly ChartPost[];
  readonly units?: readonly Unit[];
}

async function ask<T>({ served }: Bench, query: string, variables: object): Promise<T> {
  const response = await fetch(`${served.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { readonly data: T }).data;
}

const performers = 'performers { manner person { recordId name } }';
const posts = `posts { standIn { outcome post { recordId } ${performers} } }`;
const chart = `query($root: ID!, $at: DateTime!) {
  orgChart(root: $root, at: $at) { root { ${posts} units { ${posts} units { ${posts} } } } beside { ${posts} units { ${posts} } } }
  absences(within: $root, at: $at, first: 500) { nodes { of { recordId } } }
}`;

const all = ({ posts: own, units = [] }: Unit): readonly StandIn[] => [
  ...own.map(({ standIn }) => standIn),
  ...units.flatMap(all),
];

const substitutes = (given: readonly StandIn[]): readonly Performer[] =>
  given.flatMap((each) => each.performers.filter(({ manner }) => manner !== 'PRESENT'));

const people = (given: readonly Performer[]): ReadonlySet<string> =>
  new Set(given.map(({ person }) => person?.recordId ?? ''));

describe('today', () => {
  const test = inBrowser();

  for (const at of inForm(['2026-12-24'], ['2026-12-14', '2026-11-24', '2026-10-28'])) {
    test(`on ${at} counts what the API answers, and names each who acts`, async (bench) => {
      const answer = await ask<{
        readonly orgChart: { readonly root: Unit; readonly beside: readonly Unit[] };
        readonly absences: { readonly nodes: readonly { readonly of: { readonly recordId: string } }[] };
      }>(bench, chart, { root: 'demo', at });
      const given = [answer.orgChart.root, ...answer.orgChart.beside].flatMap(all);
      const those = (outcome: string) => given.filter((each) => each.outcome === outcome);
      const wanted = {
        away: new Set(answer.absences.nodes.map(({ of }) => of.recordId)).size,
        full: people(substitutes(those('HELD'))).size,
        partial: people(substitutes(those('PARTIAL'))).size,
        gap: those('GAP').length + those('PARTIAL').length,
      };
      const { page } = await bench.open(`?at=${at}`);
      const counts = (await page.locator('.today-counts').innerText()).replace(/\s+/g, ' ');
      for (const [word, n] of [
        ['人不在岗', wanted.away],
        ['人代行', wanted.full],
        ['人部分代行', wanted.partial],
        ['处缺口', wanted.gap],
      ] as const) {
        expect([word, new RegExp(`(\\d+) ${word}`).exec(counts)?.[1] ?? '0']).toEqual([word, String(n)]);
      }
      const blocks = await page.locator('.exception').allInnerTexts();
      for (const { person } of substitutes(given))
        expect(blocks.some((text) => text.includes(person?.name ?? ''))).toBe(true);
      // What is partial is never told like the whole.
      expect(await page.locator('.exception-partial .state-full').count()).toBe(0);
      expect(await page.locator('.exception-partial').count()).toBe(those('PARTIAL').length);
      expect(await page.locator('.exception-partial .exception-open').count()).toBe(those('PARTIAL').length);
    });
  }

  test('says who acts for the head first, by what, with what limit and up to which day', async ({ open }) => {
    const { page } = await open('?at=2026-12-14');
    const [first = ''] = await page.locator('.exception').allInnerTexts();
    expect(first.replace(/\s+/g, ' ')).toMatch(
      /^区长 甲 出差，常务副区长 乙 主持政府工作 书面指定，全部工作，至 12月16日 .*不在内。 工作规则第六条 .*示例政函〔2026〕44号$/,
    );
    const text = await page.locator('#answer').innerText();
    expect(text).toMatch(/区统计局局长\s*空缺，无人代行，已 105 天/);
    expect(text).toMatch(/区数据局\s*由谁分管，文件没有写，已 167 天/);
    expect(text).toContain('其余 44 个机构、14 个街道的负责人都在岗。');
    await page.getByRole('link', { name: '工作规则第六条' }).click();
    await page.waitForURL(/sel=demo\/rules-2024/);
  });

  test('what changes is said once for a day, and never beside it that nothing does', async ({ open }) => {
    const { page } = await open('?at=2026-12-14');
    const changes = (await page.locator('.below section').last().innerText()).replace(/\s+/g, ' ');
    expect(changes).toContain('12-17 周四 甲返岗，乙的主持结束');
    expect(changes).toContain('12-21 周一 庚休假至 12-25，己 只代行紧急事项 其余部分无人代行，涉及 24 项职责。');
    expect(changes).not.toContain('没有已知的变化');
    expect(changes.match(/涉及 24 项/g)).toHaveLength(1);
    await page.getByRole('link', { name: '12-21 周一' }).click();
    await page.waitForURL(/at=2026-12-21/);
  });

  for (const within of inForm(['hongkou'], ['shangcheng'])) {
    test(`${within} divides nothing on paper: that is said, and never that there is no gap`, async ({ open }) => {
      for (const view of ['today', 'calendar'])
        for (const lang of inForm(['zh'], ['en'])) {
          const { page } = await open(`?within=${within}&at=2026-12-14&view=${view}&lang=${lang}`);
          const text = await page.locator('main').innerText();
          expect(text).not.toMatch(/没有缺口|0 处缺口|没有已知的新缺口|no gap|No new gap|0 gaps/);
          expect(text).toMatch(lang === 'zh' ? /所载文件没有写/ : /loaded documents do not/);
        }
    });
  }

  test.whole('the examples are answered, in the language of the page', async ({ open }) => {
    for (const lang of inForm(['zh'], ['en']))
      for (const within of inForm(['demo'], ['shangcheng', 'hongkou'])) {
        const { page } = await open(`?within=${within}&lang=${lang}`);
        const examples = page.locator('.today-foot p').last().getByRole('link');
        const count = await examples.count();
        expect(count).toBeGreaterThan(0);
        const addresses = await examples.evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
        for (const href of addresses) {
          await page.goto(new URL(href, page.url()).href);
          await atRest(page);
          expect(await page.locator('#answer .notice').count()).toBe(0);
          expect(await page.locator('#answer').innerText()).not.toMatch(/没有找到|Nothing found/);
        }
      }
  });
});

describe('the calendar', () => {
  const test = inBrowser();
  const random = randomOf(20_261_214);
  const days = Array.from({ length: 3 }, () =>
    new Date(Date.UTC(2026, 0, 1) + random.int(0, 360) * 86_400_000).toISOString().slice(0, 10),
  );

  for (const at of inForm(['2026-12-21'], ['2026-11-25', ...days])) {
    test(`says of every post on ${at} what the API answers`, async (bench) => {
      const { page } = await bench.open(`?view=calendar&span=7&at=${at}`);
      const rows = await page
        .locator('tr[data-post]:not(.week-row-presider):not(.week-row-unstated)')
        .evaluateAll((all) =>
          all.map((row) => [
            row.getAttribute('data-post') ?? '',
            row.querySelector('[data-cell$=" 0"] button')?.getAttribute('aria-label') ?? '',
          ]),
        );
      expect(rows.length).toBeGreaterThan(8);
      const to = new Date(Date.parse(at) + 86_400_000).toISOString().slice(0, 10);
      const { covers } = await ask<{
        readonly covers: readonly {
          readonly of: { readonly recordId: string };
          readonly stretches: readonly StandIn[];
        }[];
      }>(
        bench,
        `query($of: [ID!]!, $from: DateTime!, $to: DateTime!) {
          covers(of: $of, from: $from, to: $to) { of { recordId } stretches { outcome post { recordId } ${performers} } }
        }`,
        { of: rows.map(([post]) => post), from: at, to },
      );
      for (const [post = '', text = ''] of rows) {
        const stretches = covers.find(({ of }) => of.recordId === post)?.stretches ?? [];
        const instead = substitutes(stretches).map(({ person }) => person?.name ?? '');
        expect([text, instead.filter((name) => !text.includes(name))]).toEqual([text, []]);
        const isOpen = stretches.some(({ outcome }) => outcome === 'GAP' || outcome === 'PARTIAL');
        expect([text, /无人/.test(text)]).toEqual([text, isOpen]);
        // What a leader does for another stands in the row too.
        const ofPost = text.replace(/代 [^，]+(，主持工作|，限[^，]+)?|无人代行/g, '');
        if (instead.length === 0) expect(ofPost).not.toMatch(/代行|主持工作/);
      }
    });
  }

  test('and the map and today need no scrolling on a screen of 1440 by 900', async ({ open }) => {
    // In English the map beside today is higher than the screen; the other views are not.
    for (const [view, lang] of [
      ...(['calendar', 'chart', 'today'] as const).map((each) => [each, 'zh'] as const),
      ...(['calendar', 'chart'] as const).map((each) => [each, 'en'] as const),
    ])
      for (const at of view === 'today' ? ['2026-10-23', '2026-11-23', '2026-12-14', '2026-12-24'] : ['2026-12-14']) {
        const { page } = await open(`?at=${at}&view=${view}&lang=${lang}`);
        const [height = 0, room = 0] = await page
          .locator('#view')
          .evaluate(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight]);
        expect([view, lang, at, Math.max(height, room)]).toEqual([view, lang, at, room]);
      }
    // What changes next stands in the room that the chart leaves free, and over nothing.
    const { page: today } = await open('?at=2026-12-14');
    const covered = await today.evaluate(() => {
      const box = document.querySelector('.below > .placed')?.getBoundingClientRect();
      if (box === undefined) return null;
      return [...document.querySelectorAll('.figure [data-id]')].filter((card) => {
        const { left, right, top, bottom } = card.getBoundingClientRect();
        return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      }).length;
    });
    expect(covered).toBe(0);
    // What is hidden from the eye in a list that scrolls by itself makes the page no longer.
    const { page } = await open('?at=2026-12-14&view=duties');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
  });

  test('is gone through by arrow keys; Enter opens the post on that day', async ({ open }) => {
    const { page } = await open('?view=calendar&at=2026-12-14');
    const first = page.locator('[data-cell="0 0"] button');
    await first.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toMatch(/^12-16 周三，区长 甲，出差.*乙 主持工作/);
    expect(await page.locator('.week-tip').innerText()).toContain('工作规则第六条');
    expect(await page.locator('[data-cell] button[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/sel=demo\/post\/head/);
    expect(page.url()).toContain('at=2026-12-16');
  });

  test('tells the next gap, and counts gaps each day', async ({ open }) => {
    const { page } = await open('?view=calendar&at=2026-12-14');
    const counts = (await page.locator('.week-gaps td').allInnerTexts()).map((text) => text.trim());
    expect(counts).toEqual(['1', '1', '1', '1', '1', '1', '1', '2', '2', '2', '2', '2', '1', '1']);
    await page.getByRole('link', { name: '下一缺口 12-21 周一' }).click();
    await page.waitForURL(/at=2026-12-21/);
    await atRest(page);
    await page.getByRole('button', { name: '一周' }).click();
    expect(await page.locator('.week-head th').count()).toBe(8);
    expect(page.url()).toContain('span=7');
  });

  test.whole('half of a day is half of a bar', async ({ open }) => {
    const { page } = await open('?view=calendar&at=2026-11-23');
    const [bar, cell] = await Promise.all([
      page.locator('[data-post="demo/post/urban-management-head"] .bar-away').boundingBox(),
      page.locator('[data-post="demo/post/urban-management-head"] [data-cell$=" 0"]').boundingBox(),
    ]);
    expect((bar?.width ?? 0) / (cell?.width ?? 1)).toBeGreaterThan(0.3);
    expect((bar?.width ?? 0) / (cell?.width ?? 1)).toBeLessThan(0.45);
  });

  test.whole('is printed across, with every row', async ({ open }) => {
    const { page } = await open('?view=calendar&at=2026-12-14');
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.every(({ width, height }) => width > height)).toBe(true);
    const text = sheets.map((each) => each.text).join('');
    for (const part of ['甲区长', '己只代行紧急事项', '其余部分无人代行', '空缺区统计局局长', '每日缺口'])
      expect(text).toContain(part);
  });

  for (const theme of ['light', 'dark', 'contrast'])
    test.whole(`and today have nothing that axe finds in ${theme}`, async ({ open }) => {
      for (const address of ['?at=2026-12-14', '?at=2026-12-24&view=calendar']) {
        const { page } = await open(address);
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        if (address.includes('calendar')) await page.locator('[data-post="demo/post/deputy-7"] button').first().click();
        expect(await violationsOn(page)).toEqual([]);
      }
    });

  test.whole('on a phone is a list, and today stands before the map', async ({ open }) => {
    const viewport = { width: 390, height: 844 };
    const { page } = await open('?at=2026-12-14&view=calendar', { viewport });
    expect(await page.locator('.week-list').innerText()).toContain('己 只代行紧急事项');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const today = await open('?at=2026-12-14', { viewport });
    const top = (selector: string) => today.page.locator(selector).evaluate((box) => box.getBoundingClientRect().top);
    expect(await top('#answer')).toBeLessThan(await top('#view'));
  });
});

describe('a wall', () => {
  const test = inBrowser();
  const at = (page: Page, instant: string) => page.clock.setFixedTime(new Date(instant));
  const heading = (page: Page) => page.locator('.wall-head h1');

  test('is of today, and of the next day once it is midnight there', async ({ open }) => {
    const { page, complaints } = await open('wall?government=demo&theme=dark');
    await at(page, '2026-12-13T15:59:40Z');
    await expect.poll(() => heading(page).innerText(), { timeout: 20_000 }).toMatch(/12月13日/);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await at(page, '2026-12-13T16:01:00Z');
    await expect.poll(() => heading(page).innerText(), { timeout: 20_000 }).toMatch(/12月14日\s*星期一/);
    await atRest(page);
    expect(await page.locator('.panel').innerText()).toContain('常务副区长 乙 主持政府工作');
    expect(await page.locator('.wall-checked').innerText()).toBe('最后核对 00:01:00');
    expect(await page.locator('.wall button, .wall input').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
  });

  test.whole('follows what is recorded', async ({ open, served }) => {
    const { page } = await open('wall?government=demo');
    await at(page, '2026-11-23T04:00:00Z');
    expect(await page.locator('.panel').innerText()).not.toContain('丙 休假');
    const record = { id: 'demo/absence/wall', of: 'demo/person/bing', reason: 'leave', place: 'outside' };
    await recordChanges(served.context, {
      ...{ commandId: 'wall', reason: '丙休假' },
      changes: [{ assert: { absence: { ...record, validFrom: '2026-11-23', validTo: '2026-11-25' } } }],
    });
    await expect.poll(() => page.locator('.panel').innerText(), { timeout: 20_000 }).toContain('丙 休假');
  });

  test.whole('says so when it could not ask for a minute', async ({ open }) => {
    const { page } = await open('wall?government=demo');
    await expect.poll(() => page.locator('.wall-checked').innerText(), { timeout: 20_000 }).toMatch(/\d\d:\d\d:\d\d/);
    await page.context().setOffline(true);
    await at(page, '2026-11-23T04:02:00Z');
    await page.locator('.wall-stale').waitFor({ timeout: 20_000 });
    expect(await page.locator('.wall-stale').innerText()).toContain('连接不上服务');
    expect(await page.locator('.exception').count()).toBeGreaterThan(3);
    await page.context().setOffline(false);
    await expect.poll(() => page.locator('.wall-stale').count(), { timeout: 20_000 }).toBe(0);
  });
});
