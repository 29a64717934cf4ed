import { describe, expect } from 'vitest';
import { askFindings } from '../../src/service/ask/askFindings.js';
import { asOf } from '../../src/service/moment.js';
import { recordSeeds } from '../support/seeds.js';
import { atRest, inBrowser } from './support/browser.js';

describe('what has to be looked at', () => {
  const test = inBrowser({}, (context) => recordSeeds(context, ['demo']));

  test('is marked as known until a day, stands apart from what is new, and is listed as new after it', async ({
    served,
    open,
  }) => {
    const { context } = served;
    const found = async () =>
      (await askFindings(context, { within: 'demo', ...(await asOf(context, { at: '2026-12-24' })) })).map(
        ({ finding }) => finding,
      );
    const before = await found();
    const { page, complaints } = await open('?lang=zh&within=demo&view=findings&at=2026-12-24');
    const first = page.locator('.cause').first();
    const title = await first.locator('h3').innerText();
    await first.getByRole('button', { name: '标为已知悉' }).click();
    await page.locator('.record-form').waitFor();
    await page.getByLabel('至何日（含当日）').fill('2026-12-31');
    await page.getByRole('combobox', { name: '由谁处理' }).fill('庚');
    await atRest(page);
    await page.keyboard.press('Tab');
    await page.getByLabel('何以暂存').fill('分工调整已报批');
    await atRest(page);
    await page.locator('.record-form').getByRole('button', { name: '标为已知悉' }).click();
    await page.locator('.record-done').waitFor();
    // Nothing else has changed: the same findings, in the same words.
    expect(await found()).toEqual(before);
    await page.goto(`${served.origin}/?lang=zh&within=demo&view=findings&at=2026-12-24`);
    await atRest(page);
    const known = page.locator('details.known');
    expect(await known.locator('summary').innerText()).toMatch(/已知悉 \d+ 项/);
    await known.locator('summary').click();
    expect(await known.locator('.cause h3').first().innerText()).toBe(title);
    expect(await known.innerText()).toMatch(/已知悉，至 2026-12-31 止.*分工调整已报批/);
    const total = await page.locator('.cause').count();
    await page.getByLabel('已知悉').selectOption('new');
    await atRest(page);
    expect(await page.locator('.cause').count()).toBeLessThan(total);
    await page.goto(`${served.origin}/?lang=zh&within=demo&view=findings&at=2027-01-01`);
    await atRest(page);
    expect(await known.count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
