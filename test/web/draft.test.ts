import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { atRest, inBrowser } from './support/browser.js';

describe('a draft', () => {
  const test = inBrowser();
  const away = 'hongkou/post/head businessTrip outside 2018-11-01..2018-11-10';

  test('in a link shows the answer as it would be, says so over everything, and ends', async ({ open, served }) => {
    const before = await served.context.store.head();
    const { page } = await open(`?lang=zh&within=hongkou&at=2018-11-05&sel=hongkou/post/head&draft=${away}`);
    expect(await page.locator('.draft-banner').innerText()).toMatch(/未记录任何内容[\s\S]*虹口区区长 不在岗 · 出差/);
    const answer = page.locator('#answer');
    expect(await answer.innerText()).toContain('应指定而未指定');
    await page.getByRole('button', { name: '结束推演' }).click();
    await atRest(page);
    expect(new URL(page.url()).searchParams.get('draft')).toBeNull();
    expect(await answer.innerText()).not.toContain('应指定而未指定');
    expect(await served.context.store.head()).toEqual(before);
  });

  test('begins from a form, and is recorded from there', async ({ open, served }) => {
    const { page } = await open('?lang=zh&within=hongkou&at=2018-11-01&view=record&form=trip');
    await page.getByRole('combobox', { name: '谁', exact: true }).fill('虹口区区长');
    await page.getByLabel('最后一天').fill('2018-11-09');
    await atRest(page);
    expect(await page.locator('.record-preview').innerText()).toMatch(/无人负责：应指定而未指定/);
    await page.getByRole('button', { name: '在组织图上推演' }).click();
    await atRest(page);
    expect(new URL(page.url()).searchParams.get('draft')).toBe(away);
    await page.getByRole('button', { name: '去登记' }).click();
    await atRest(page);
    expect(new URL(page.url()).searchParams.get('draft')).toBeNull();
    expect(await page.getByLabel('最后一天').inputValue()).toBe('2018-11-09');
    const { revision } = await served.context.store.head();
    await page.getByRole('button', { name: '登记出差' }).click();
    await page.locator('.record-done').waitFor();
    const [recorded] = await served.context.store.changes(revision, 1);
    expect(recorded?.changes).toMatchObject([{ record: { of: 'hongkou/post/head', reason: 'businessTrip' } }]);
  });

  test('can be taken away as a change set that can be recorded', async ({ open, served }) => {
    const { page } = await open(
      '?lang=zh&within=demo&at=2027-01-05&draft=demo/person/jia leave inside 2027-01-04..2027-01-09',
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    const copied = async () => {
      await page.getByRole('button', { name: '复制为 YAML 变更集' }).click();
      await page.waitForFunction(() =>
        document.querySelector('[role=status].visually-hidden')?.textContent?.includes('YAML'),
      );
      return parse(await page.evaluate(() => navigator.clipboard.readText())) as { readonly commandId: string };
    };
    const changes = await copied();
    expect(changes).toMatchObject({
      reason: expect.stringMatching(/^甲 不在岗 · 休假/),
      changes: [{ assert: { absence: { of: 'demo/person/jia', reason: 'leave', place: 'inside' } } }],
    });
    expect((await copied()).commandId).not.toBe(changes.commandId);
    const { revision } = await served.context.store.head();
    await recordChanges(served.context, changes);
    expect((await served.context.store.head()).revision).toBe(revision + 1);
  });

  test('that is not understood says so and assumes nothing', async ({ open }) => {
    const { page } = await open('?lang=zh&within=demo&sel=demo/post/head&at=2027-01-05&draft=jia gone');
    expect(await page.locator('.draft-banner').innerText()).toContain('看不懂“jia gone”');
  });
});
