import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { atRest, inBrowser } from './support/browser.js';

describe('a draft', () => {
  const test = inBrowser();

  test('says that the head of 虹口区 would be away and nobody designated, on exactly these days', async ({
    open,
    served,
  }) => {
    const before = await served.context.store.head();
    const { page } = await open('?within=hongkou&at=2018-11-05&sel=hongkou/post/head');
    expect(await page.locator('#answer .gap-box').count()).toBe(0);
    await page.getByRole('button', { name: '推演' }).click();
    const who = page.getByRole('combobox', { name: '谁不在岗（人员或职位）' });
    await who.fill('虹口区区长');
    await page.locator('.options [role=option]').first().click();
    await page.getByLabel('自（当日起）').fill('2018-11-01');
    await page.getByLabel('至（返岗日，当日不含）').fill('2018-11-10');
    await page.getByRole('button', { name: '加入推演' }).click();
    await atRest(page);
    expect(new URL(page.url()).searchParams.get('draft')).toBe(
      'hongkou/post/head businessTrip outside 2018-11-01..2018-11-10',
    );
    const first = page.locator('.outlook li').first();
    expect(await first.innerText()).toMatch(/虹口区区长的工作 2018-11-01 至 2018-11-10[\s\S]*应指定而未指定/);
    expect(await page.locator('.draft-banner').innerText()).toContain('未记录任何内容');
    const answer = page.locator('#answer');
    expect(await answer.innerText()).toContain('应指定而未指定');
    expect(await answer.innerText()).toContain('以上自 2018-11-01 零时起，至 2018-11-10 零时止');
    const card = page.locator('.figure [data-id="hongkou/post/head"]');
    expect(await card.getAttribute('aria-label')).toMatch(/不在岗.*缺口/);
    // With a designated stand-in there is no gap.
    await page.getByLabel('假设').selectOption('delegation');
    await page.getByRole('combobox', { name: '谁指定、委托（职位）' }).fill('虹口区区长');
    await page.locator('.options [role=option]').first().click();
    await page.getByRole('combobox', { name: '由谁代行（职位或人员）' }).fill('虹口区副区长');
    await page.locator('.options [role=option]').first().click();
    await page.getByLabel('自（当日起）').fill('2018-11-01');
    await page.getByLabel('至（返岗日，当日不含）').fill('2018-11-10');
    await page.getByRole('button', { name: '加入推演' }).click();
    await atRest(page);
    expect(await answer.innerText()).toMatch(/现由虹口区副区长.*履行/);
    await page.getByRole('button', { name: '结束推演' }).click();
    await atRest(page);
    expect(new URL(page.url()).searchParams.get('draft')).toBeNull();
    expect(await answer.locator('.gap-box').count()).toBe(0);
    expect(await served.context.store.head()).toEqual(before);
  });

  test('can be taken away as a change set that can be recorded', async ({ open, served }) => {
    const { page } = await open(
      '?within=demo&at=2027-01-05&draft=demo/person/jia leave inside 2027-01-04..2027-01-09',
      {
        permissions: ['clipboard-read', 'clipboard-write'],
      },
    );
    await page.getByRole('button', { name: '复制为 YAML 变更集' }).click();
    await page.waitForFunction(() =>
      document.querySelector('[role=status].visually-hidden')?.textContent?.includes('YAML'),
    );
    const changes: unknown = parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(changes).toMatchObject({
      changes: [{ assert: { absence: { of: 'demo/person/jia', reason: 'leave', place: 'inside' } } }],
    });
    const { revision } = await served.context.store.head();
    await recordChanges(served.context, changes);
    expect((await served.context.store.head()).revision).toBe(revision + 1);
  });

  test('that is not understood says so and assumes nothing', async ({ open }) => {
    const { page } = await open('?within=demo&sel=demo/post/head&at=2027-01-05&draft=jia gone');
    expect(await page.locator('.draft-banner').innerText()).toContain('看不懂“jia gone”');
  });
});
