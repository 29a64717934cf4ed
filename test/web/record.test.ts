import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { atRest, type Bench, inBrowser } from './support/browser.js';

type Served = Bench['served'];

/** What the API answers. */
async function ask(served: Served, query: string) {
  const response = await fetch(`${served.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: what is asked differs from test to test
  const { data, errors } = (await response.json()) as { data: any; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const open = async (bench: Bench, form: string, at: string, more = '') => {
  const watched = await bench.open(`?lang=zh&within=demo&view=record&form=${form}&at=${at}${more}`);
  await watched.page.locator('.record-form').waitFor();
  return watched;
};

/** Goes on with the tab key until the focus is on the field or button with this label. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    const name = await page.evaluate(() => {
      const here = document.activeElement as (Element & { readonly labels?: NodeListOf<Element> | null }) | null;
      return (here?.labels?.[0] ?? here)?.textContent?.trim() ?? '';
    });
    if (name === label) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the tab key leads to nothing called ${label}`);
}

/** By keyboard alone: fills in fields by their labels, in the order in which they stand, and presses the button. */
async function fillIn(page: Page, fields: Readonly<Record<string, string>>, button: string): Promise<void> {
  await page.locator('.record-forms [aria-current]').focus();
  for (const [label, typed] of Object.entries(fields)) {
    await tabTo(page, label);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(typed);
    await atRest(page);
  }
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await page.locator('.record-done').waitFor();
  await atRest(page);
}

const undo = async (page: Page) => {
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  await page
    .getByText(/已撤销（第 \d+ 版）/)
    .first()
    .waitFor();
};

const standIn = (post: string, at: string) =>
  `{ standIn(for: "${post}", at: "${at}") { outcome performers { label extent } gap { reason } } }`;

describe('an absence', () => {
  const test = inBrowser();

  test('is recorded by keyboard alone, 乙 being enough; what was shown before is what is answered then', async (bench) => {
    const { page, complaints } = await open(bench, 'leave', '2027-01-11');
    const before = await ask(bench.served, standIn('demo/post/deputy-7', '2027-01-13'));
    expect(before.standIn.outcome).toBe('HELD');
    await page.getByRole('combobox', { name: '谁', exact: true }).fill('庚');
    await page.getByLabel('最后一天').fill('01-15');
    await atRest(page);
    const preview = await page.locator('.record-preview').innerText();
    expect(preview).toMatch(/己 代行，限紧急事项/);
    expect(preview).toMatch(/24 项分管职责，非紧急部分 5 天无人负责/);
    expect(preview).toMatch(/露天焚烧查处（与丙共同分管）[\s\S]*区水务局 7/);
    expect(preview).toMatch(/丙、壬 2027-01-11 至 01-15 没有AB角/);
    expect(await page.locator('.record-form').innerText()).toMatch(/共 5 天[\s\S]*01-16 周六 零时返岗/);
    expect((await ask(bench.served, '{ ledger { revision } }')).ledger.revision).toBe(
      (await bench.served.context.store.head()).revision,
    );
    await fillIn(page, { 谁: '庚', 最后一天: '01-15' }, '登记请假');
    const { standIn: then } = await ask(bench.served, standIn('demo/post/deputy-7', '2027-01-13'));
    expect(then).toEqual({
      ...{ outcome: 'PARTIAL', gap: { reason: 'BEYOND_EXTENT' } },
      performers: [{ label: expect.stringContaining('己'), extent: 'URGENT' }],
    });
    expect((await ask(bench.served, standIn('demo/post/deputy-7', '2027-01-16'))).standIn.outcome).toBe('HELD');
    const [last] = await bench.served.context.store.changes((await bench.served.context.store.head()).revision - 1, 1);
    expect(last?.reason).toBe('庚 2027-01-11 至 01-15 休假');
    await undo(page);
    expect(await ask(bench.served, standIn('demo/post/deputy-7', '2027-01-13'))).toEqual(before);
    expect(complaints).toEqual([]);
    const second = await open(bench, 'leave', '2027-01-11');
    await fillIn(second.page, { 谁: '乙' }, '登记请假');
    await undo(second.page);
  });
});
