import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Authenticator } from '../../src/api/authentication.js';
import type { Viewer } from '../../src/model/viewer.js';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import { asOf } from '../../src/service/moment.js';
import { recordSeeds } from '../support/seeds.js';
import { atRest, type Bench, inBrowser } from './support/browser.js';

const viewers: Readonly<Record<string, Omit<Viewer, 'subject'>>> = {
  li: { grants: [{ role: 'recorder', government: 'demo' }] },
  xin: { grants: [{ role: 'reader', government: 'demo' }], person: 'demo/person/xin' },
};

/** Whose token it is stands in it. */
const byName: Authenticator = {
  async viewerOf(authorization) {
    const subject = authorization?.replace('Bearer ', '') ?? '';
    return { subject, ...(viewers[subject] ?? { grants: [{ role: 'reader', government: 'demo' }] }) };
  },
};

describe('where who is to stand in has to accept', () => {
  const test = inBrowser({ authentication: byName }, async (context) => {
    await recordSeeds(context, ['demo']);
    Object.assign(context, { acceptance: ['delegation'] });
  });

  const openAs = async (bench: Bench, who: string, address: string): Promise<Page> => {
    const watched = await bench.open('?lang=zh&within=demo', { storageState: { origins: [], cookies: [] } });
    await watched.page.evaluate((token) => sessionStorage.setItem('zhifen.token', token), who);
    await watched.page.goto(`${bench.served.origin}/?lang=zh&within=demo&${address}`);
    await atRest(watched.page);
    return watched.page;
  };
  const fill = async (page: Page, fields: Readonly<Record<string, string>>) => {
    for (const [label, typed] of Object.entries(fields)) {
      await page.locator('.record-form').getByLabel(label, { exact: true }).first().click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(typed);
      await page.keyboard.press('Tab');
      await atRest(page);
    }
  };
  const designate = async (bench: Bench) => {
    const page = await openAs(bench, 'li', 'view=record&form=designation&at=2026-12-21');
    const note = { 交接事项: '水务专项周报每周四报' };
    await fill(page, { '为谁指定（职位或任职人）': '庚', 由谁代行: '辛', 最后一天: '2026-12-25', ...note });
    expect(await page.locator('.second').innerText()).toMatch(/须由代行人本人接受/);
    await page.getByRole('button', { name: '登记指定（待本人接受）' }).click();
    await page.locator('.record-done').waitFor();
    expect(await page.locator('.record-done').innerText()).toMatch(/尚未登记/);
    return page;
  };
  const outcome = async ({ served: { context } }: Bench) => {
    const asked = { post: 'demo/post/deputy-7', ...(await asOf(context, { at: '2026-12-22' })) };
    return (await askStandIn(context, asked)).answer.outcome;
  };

  test('nobody is shown as cover until they have, where they see what they do', async (bench) => {
    await designate(bench);
    expect(await outcome(bench)).toBe('partial');
    // A reader, who is known to be 辛, finds it in their own view.
    const page = await openAs(bench, 'xin', 'view=mine&at=2026-12-21');
    const card = page.locator('.waiting');
    expect(await card.innerText()).toMatch(
      /副区长（七）的工作由 副区长（八）[\s\S]*交接事项：水务专项周报每周四报[\s\S]*须由 辛 接受/,
    );
    await card.getByRole('button', { name: '接受' }).click();
    await page
      .getByText(/已接受（第 \d+ 版）/)
      .first()
      .waitFor();
    expect(await outcome(bench)).toBe('held');
    // The notes stand in the panel for those who see why somebody is away, and for nobody else.
    for (const [who, sees] of [
      ['li', 1],
      ['xin', 0],
    ] as const) {
      const panel = await openAs(bench, who, 'sel=demo/post/deputy-7&at=2026-12-22');
      expect(await panel.locator('.hand-over').count()).toBe(sees);
      // So they do on the sheet of the day, and on no wall.
      const sheet = await openAs(bench, who, 'at=2026-12-22');
      await sheet.emulateMedia({ media: 'print' });
      expect(await sheet.locator('.month').first().isVisible()).toBe(false);
      expect((await sheet.locator('.day-told').innerText()).match(/交接事项：水务专项周报每周四报/g)?.length ?? 0).toBe(
        sees,
      );
      await sheet.goto(`${bench.served.origin}/wall?government=demo&at=2026-12-22`);
      await sheet.locator('.exception').first().waitFor();
      expect(await sheet.locator('body').innerText()).not.toContain('交接');
    }
    const { revision } = await bench.served.context.store.head();
    const [recorded] = await bench.served.context.store.changes(revision - 1, 1);
    expect(recorded).toMatchObject({ author: 'li', accepted: [{ by: 'xin', person: 'demo/person/xin' }] });
  });

  test.whole('who declines says why, and whoever proposed it is told', async (bench) => {
    const clerk = await designate(bench);
    const before = await bench.served.context.store.head();
    const page = await openAs(bench, 'xin', 'view=mine&at=2026-12-21');
    await page.locator('.waiting').getByRole('button', { name: '谢绝' }).click();
    await page.getByLabel('谢绝的理由').fill('同期在外培训');
    await page.locator('.waiting form').getByRole('button', { name: '谢绝' }).click();
    await page.getByText('已谢绝，提出者将看到理由').first().waitFor();
    expect(await bench.served.context.store.head()).toEqual(before);
    await clerk.getByRole('link', { name: '待审批' }).click();
    await clerk.getByText(/辛 已于 .* 谢绝：同期在外培训/).waitFor();
    await clerk.getByRole('button', { name: '撤回' }).click();
    await clerk.getByText('没有待批准、待接受的登记。').waitFor();
  });
});
