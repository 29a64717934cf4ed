import { describe, expect } from 'vitest';
import { inForm } from '../support/form.js';
import { randomOf } from '../support/random.js';
import { atRest, exported, inBrowser } from './support/browser.js';

const seed = process.env.ZHIFEN_SEED;
const random = randomOf(seed === 'random' ? Date.now() : Number(seed ?? 20_261_128));

interface Side {
  readonly holders: readonly { readonly performers: readonly Performer[] }[];
  readonly gaps: readonly { readonly reason: string }[];
}
interface Performer {
  readonly extent: string;
  readonly person: { readonly id: string } | null;
  readonly post: { readonly id: string } | null;
  readonly organization: { readonly id: string } | null;
}
interface Difference {
  readonly duty: object | null;
  readonly before: Side;
  readonly after: Side;
}

const side =
  'holders { performers { extent person { id: recordId } post { id: recordId } organization { id: recordId } } } gaps { reason }';

async function differences(origin: string, from: string, to: string) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ diff(within: "demo", from: { at: "${from}" }, to: { at: "${to}" }) { differences { duty { recordId } before { ${side} } after { ${side} } } appearing { code } settled { code } } }`,
    }),
  });
  const { data } = (await response.json()) as {
    data: { diff: { differences: Difference[]; appearing: { code: string }[]; settled: { code: string }[] } };
  };
  return data.diff;
}

const performing = ({ holders }: Side): string =>
  [
    ...new Set(
      holders.flatMap(({ performers }) =>
        performers.map(({ extent, ...who }) => `${(who.person ?? who.post ?? who.organization)?.id} ${extent}`),
      ),
    ),
  ]
    .sort()
    .join();

const dayBetween2024And2026 = () =>
  new Date(Date.UTC(2024, 2, 1) + random.int(0, 1020) * 86_400_000).toISOString().slice(0, 10);
const sometime = () => [dayBetween2024And2026(), dayBetween2024And2026()].sort();

const pairs = inForm(
  [['2026-12-14', '2026-12-24'], sometime()],
  [['2026-10-23', '2026-10-28'], ...Array.from({ length: 4 }, sometime)],
) as unknown as readonly (readonly [string, string])[];

describe('the comparison of two moments', () => {
  const test = inBrowser();

  for (const [from, to] of pairs) {
    test(`counts what the API finds between ${from} and ${to}`, async ({ open, served }) => {
      const found = await differences(served.origin, from, to);
      const { page, complaints } = await open(`?view=compare&at=${from}&to=${to}`);
      const ofDuties = found.differences.filter(({ duty }) => duty !== null);
      const heads = await page.locator('.moves-card .pair h3 strong.n').allInnerTexts();
      const counted = heads.map((text) => Number(/\d+/.exec(text)?.[0]));
      expect(counted.reduce((sum, each) => sum + each, 0)).toBe(ofDuties.length);
      const movedOnPage = Number(/^(\d+) 项换了履行人/.exec(await page.locator('.flow-card h2').innerText())?.[1] ?? 0);
      const others = ofDuties.filter(
        ({ before, after }) => performing(before) === performing(after) && performing(after) !== '',
      );
      expect(movedOnPage).toBeGreaterThanOrEqual(ofDuties.length - others.length);
      expect(movedOnPage).toBeLessThanOrEqual(ofDuties.length);
      const gaps = await page.locator('.counts b').allInnerTexts();
      const of = (all: readonly { code: string }[], isGap: boolean) =>
        all.filter(({ code }) => (code === 'GAP') === isGap).length;
      expect(gaps.map((text) => Number(text.trim()))).toEqual([
        of(found.appearing, true),
        of(found.settled, true),
        of(found.appearing, false),
      ]);
      // One ribbon for each pair, as wide as its share.
      expect(await page.locator('.flow > g > path').count()).toBe(
        await page.locator('.moves-card .pair:has(.end)').count(),
      );
      expect(complaints).toEqual([]);
    });
  }

  test('says first what changed and why, then from whom to whom, with the article', async ({ open }) => {
    const { page } = await open('?view=compare&at=2026-10-23&to=2026-10-28');
    expect(await page.locator('.flow-card h2').innerText()).toBe('74 项换了履行人，68 项 → 丙');
    expect(await page.locator('.why').innerText()).toMatch(
      /乙出差，2026-10-26 至 2026-10-30。丁学习，2026-10-28 至 2026-10-29。.*分管 73 项、主办 1 项/,
    );
    const heads = await page.locator('.pair h3').allInnerTexts();
    expect(heads[0]).toMatch(/乙[\s\S]*41 项[\s\S]*丙[\s\S]*AB角工作制度第三条第三款/);
    // What nobody may do is an end of its own, and comes last.
    expect(heads[heads.length - 1]).toMatch(/乙[\s\S]*5 项[\s\S]*无人[\s\S]*不得代行/);
    await page.getByRole('button', { name: '互换' }).click();
    await atRest(page);
    expect(await page.locator('.flow-card h2').innerText()).toMatch(
      /^74 项换了履行人，46 项 → 乙|^74 项换了履行人，47 项 → 乙/,
    );
  });

  test('never takes a part for the whole', async ({ open }) => {
    const { page } = await open('?view=compare&at=2026-12-14&to=2026-12-24');
    const part = page
      .locator('.pair')
      .filter({ hasText: /→\s*己/ })
      .first();
    expect(await part.getAttribute('class')).toContain('pair-partial');
    expect(await part.locator('h3').innerText()).toContain('限紧急事项');
    expect(await page.locator('.flow-card h2').innerText()).not.toMatch(/→ 己$/);
  });

  test('groups by unit and by duty, which a reload keeps, and gives the table as a file', async ({ open }) => {
    const { page } = await open('?view=compare&at=2026-10-23&to=2026-10-28');
    await page.getByRole('button', { name: '按事项' }).click();
    expect(await page.locator('.moves-card tbody tr').count()).toBe(74);
    await page.reload();
    await atRest(page);
    expect(await page.locator('.moves-card tbody tr').count()).toBe(74);
    await page.getByRole('button', { name: '按单位' }).click();
    expect(await page.locator('.moves-card tbody tr:not(.group)').count()).toBe(74);
    const csv = await exported(page, 'CSV');
    expect(csv.name).toBe('demo-compare-2026-10-23-2026-10-28.csv');
    const lines = csv.content.toString('utf8').trim().split('\r\n');
    expect(lines.length).toBe(1 + 74 + 2);
    expect(lines[lines.length - 1]).toContain('2026-10-23 与 2026-10-28 对照');
  });

  test('compares one day as known at two times, with who recorded what in between', async ({ open }) => {
    const { page } = await open('?view=compare&at=2026-10-28&to=2026-10-28&knownAt=2026-06-01');
    expect(await page.locator('.recorded li').count()).toBeGreaterThan(0);
    expect(await page.locator('.recorded li').first().innerText()).toMatch(/第 \d+ 版，\d{4}-\d\d-\d\d/);
  });

  test('shows the last week where the address names no days', async ({ open }) => {
    const { page } = await open('?view=compare');
    expect(
      await page.locator('.side input').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
    ).toEqual(['2026-11-16 周一', '2026-11-23 周一']);
    await page.getByRole('button', { name: '分工调整前后' }).click();
    await atRest(page);
    expect(new URL(page.url()).searchParams.get('to')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await page.locator('.flow-card h2').innerText()).toMatch(/换了/);
  });
});
