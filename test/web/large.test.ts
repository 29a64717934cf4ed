import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { recordLargeDistrict } from '../support/largeDistrict.js';
import { counts, departments, offices, personName, units } from '../support/largeSeats.js';
import { atRest, inBrowser } from './support/browser.js';

const day = 'at=2026-11-23';
const cards = (page: Page) => page.locator('.figure [role=treeitem]');

/** The smallest text on the chart, in px of the screen. */
const smallest = (page: Page) =>
  page.locator('.figure svg').evaluate((svg) => {
    const scale = svg.getBoundingClientRect().width / ((svg as SVGSVGElement).viewBox.baseVal.width || 1);
    const sizes = [...svg.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    return Math.min(...sizes) * scale;
  });

describe('5,000 posts', () => {
  const test = inBrowser({}, recordLargeDistrict);

  test('the chart shows every unit in a size to be read', async ({ open }) => {
    const { page, complaints, foreign } = await open(`?${day}`);
    const ids = await cards(page).evaluateAll((all) => all.map((card) => card.getAttribute('data-id') ?? ''));
    expect(units.filter(({ key }) => !ids.includes(`large/org/${key}`))).toEqual([]);
    expect(await smallest(page)).toBeGreaterThanOrEqual(13);
    expect([complaints, foreign]).toEqual([[], []]);
  });

  test('a file of the chart counts every post and every section that it does not draw', async ({ served }) => {
    const svg = await (await fetch(`${served.origin}/chart.svg?root=large&at=2026-11-23&lang=zh`)).text();
    // The head, eight deputies, and of each unit its head stand there by themselves.
    const hidden = counts.posts - 9 - units.length;
    expect(svg.replace(/<[^>]*>\s*/g, '')).toContain(`另有 ${hidden} 个职位、${counts.sections} 个机构见列表`);
  });

  test.whole('the list holds every post, and the chart comes back', async ({ open }) => {
    const { page, complaints } = await open(`?${day}`);
    const before = await cards(page).count();
    await page.getByRole('button', { name: '列表' }).click();
    expect(await page.locator('.chart-list li').count()).toBe(counts.posts - 1 + units.length + counts.sections + 2);
    await page.getByRole('button', { name: '图', exact: true }).click();
    await atRest(page);
    expect(await cards(page).count()).toBe(before);
    expect(complaints).toEqual([]);
  });

  test.whole('the matrix has a row for every unit', async ({ open }) => {
    const { page, complaints } = await open(`?${day}&view=matrix`);
    expect(await page.locator('.matrix tbody tr').count()).toBe(units.length + 1);
    expect(await page.locator('.matrix .oversight').count()).toBe(
      departments.length - 2 + departments.length / 2 + 2 * offices.length,
    );
    expect(complaints).toEqual([]);
  });

  test.whole('duties, days and findings say how many there are, and give the rest', async ({ open }) => {
    const { page, complaints } = await open(`?${day}&view=duties`);
    expect(await page.locator('#view').getByRole('status').innerText()).toBe(`全部 ${counts.duties} 项`);
    // What is folded says how much it is, and stands there all the same.
    const rows = page.locator('.duties tbody tr:not(.group, .rest, .elsewhere)');
    expect(await rows.count()).toBe(counts.duties);
    const group = page.locator('.duties tbody', { has: page.locator('tr.rest') }).first();
    const folded = group.locator('tr.folded');
    const rest = group.locator('.rest').getByRole('button');
    expect(await rest.innerText()).toContain(`另外 ${await folded.count()} 项`);
    await rest.click();
    expect(await folded.count()).toBe(0);

    await page.getByRole('tab', { name: '值守' }).click();
    await atRest(page);
    const more = page.getByRole('button', { name: /再显示/ });
    const shown = () => page.locator('.week-row-units').count();
    expect(await shown()).toBe(60);
    const left = Number(/\d+/.exec(await more.innerText())?.[0]);
    await more.click();
    expect(await shown()).toBe(60 + Math.min(60, left));

    await page.getByRole('tab', { name: /^待核查/ }).click();
    await atRest(page);
    const told = await page.locator('#view').getByRole('status').innerText();
    const [, causes, found] = /(\d+) 个原因，共 (\d+) 项/.exec(told) ?? [];
    expect(await page.locator('.cause').count()).toBe(Number(causes));
    expect(Number(found)).toBeGreaterThanOrEqual(Number(causes));
    expect(await page.getByRole('tab', { selected: true }).innerText()).toMatch(new RegExp(`待核查\\s*${found}$`));
    expect(complaints).toEqual([]);
  });

  test.whole('one of 5,000 people is found, and a day further the chart is another one', async ({ open }) => {
    const { page, complaints } = await open(`?${day}`);
    const number = 4321;
    await page.getByRole('combobox', { name: '谁负责？' }).fill(personName(number));
    await page.keyboard.press('Enter');
    await atRest(page);
    expect(await page.locator('#answer').innerText()).toContain(personName(number));
    const drawn = () => page.locator('.figure').innerHTML();
    const today = await drawn();
    await page.getByRole('textbox', { name: '日期' }).fill('2026-11-28');
    await atRest(page);
    expect(await drawn()).not.toBe(today);
    expect(complaints).toEqual([]);
  });
});
