import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Authenticator } from '../../src/api/authentication.js';
import type { Role } from '../../src/model/viewer.js';
import { recordSeeds } from '../support/seeds.js';
import { atRest, type Bench, inBrowser } from './support/browser.js';
import type { Recording } from './support/chromium.js';

type Served = Bench['served'];

const demo: Recording = (context) => recordSeeds(context, ['demo']);

/** What the API answers, as the bearer of a token where one is given. */
async function ask(served: Served, query: string, token = '') {
  const response = await fetch(`${served.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: what is asked differs from test to test
  return (await response.json()) as { data: any; errors?: { extensions: { code: string } }[] };
}

const openForm = async (bench: Bench, form: string, at: string) => {
  const watched = await bench.open(`?lang=zh&within=demo&view=record&form=${form}&at=${at}`);
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

/** By keyboard alone: fills in fields by their labels, in the order in which they stand. */
async function fillIn(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('.record-forms [aria-current]').focus();
  for (const [label, typed] of Object.entries(fields)) {
    await tabTo(page, label);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(typed);
    await atRest(page);
  }
}

async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await page.locator('.record-done').waitFor();
  await atRest(page);
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  await page
    .getByText(/已撤销（第 \d+ 版）/)
    .first()
    .waitFor();
}

const standIn = (post: string, at: string) =>
  `{ standIn(for: "demo/post/${post}", at: "${at}") { outcome performers { label extent } gap { reason } } }`;

describe('an absence', () => {
  const test = inBrowser({}, demo);

  test.whole('a name that is whole closes its list, which would lie over the next field', async (bench) => {
    const { page } = await openForm(bench, 'leave', '2027-01-11');
    await page.getByRole('combobox', { name: '谁', exact: true }).fill('庚');
    await page.locator('.record-form .hint.detail').first().waitFor();
    expect(await page.locator('.record-form .options:visible').count()).toBe(0);
  });

  test('is recorded by keyboard alone; what was shown before is what is answered then; undone, it is as before', async (bench) => {
    const { served } = bench;
    const { page, complaints } = await openForm(bench, 'leave', '2027-01-11');
    const before = (await ask(served, standIn('deputy-7', '2027-01-13'))).data;
    expect(before.standIn.outcome).toBe('HELD');
    const { revision } = await served.context.store.head();
    await fillIn(page, { 谁: '庚', 最后一天: '01-15' });
    const preview = await page.locator('.record-preview').innerText();
    expect(preview).toMatch(/己 代行，限紧急事项/);
    expect(preview).toMatch(/24 项分管职责，非紧急部分 5 天无人负责/);
    expect(preview).toMatch(/露天焚烧查处（与丙共同分管）[\s\S]*区水务局 7/);
    expect(preview).toMatch(/丙、壬 2027-01-11 至 01-15 没有AB角/);
    expect(await page.locator('.record-form').innerText()).toMatch(/共 5 天[\s\S]*01-16 周六 零时返岗/);
    expect((await served.context.store.head()).revision).toBe(revision);
    await press(page, '登记请假');
    expect((await ask(served, standIn('deputy-7', '2027-01-13'))).data.standIn).toEqual({
      ...{ outcome: 'PARTIAL', gap: { reason: 'BEYOND_EXTENT' } },
      performers: [{ label: expect.stringContaining('己'), extent: 'URGENT' }],
    });
    expect((await ask(served, standIn('deputy-7', '2027-01-16'))).data.standIn.outcome).toBe('HELD');
    const [recorded] = await served.context.store.changes(revision, 1);
    expect(recorded?.reason).toBe('庚 2027-01-11 至 01-15 休假');
    await undo(page);
    expect((await ask(served, standIn('deputy-7', '2027-01-13'))).data).toEqual(before);
    // Another recording has another name, so nothing is taken for a retry.
    await page.getByRole('button', { name: '再登记一件' }).click();
    await fillIn(page, { 谁: '乙' });
    await press(page, '登记请假');
    const [, , second] = await served.context.store.changes(revision, 3);
    expect(second?.changes).toMatchObject([{ record: { kind: 'absence', of: 'demo/person/yi' } }]);
    expect(second?.commandId).not.toBe(recorded?.commandId);
    await undo(page);
    expect(complaints).toEqual([]);
  });

  test.whole('with a designation that is offered leaves no gap', async (bench) => {
    const { page } = await openForm(bench, 'leave', '2027-01-11');
    await fillIn(page, { 谁: '庚', 最后一天: '01-15' });
    await page.getByRole('button', { name: '己，改为全部' }).click();
    await atRest(page);
    expect(await page.locator('.strip .gap').count()).toBe(0);
    expect(await page.locator('.record-preview').innerText()).toMatch(/己 代行，全部工作/);
    expect(await page.locator('.record-preview').innerText()).not.toMatch(/天无人负责/);
    await press(page, '登记请假');
    expect((await ask(bench.served, standIn('deputy-7', '2027-01-13'))).data.standIn).toMatchObject({
      ...{ outcome: 'HELD', gap: null, performers: [{ extent: 'FULL' }] },
    });
    await undo(page);
  });

  const recordedUntil = async (served: Served) =>
    (await ask(served, '{ record(id: "demo/absence/2026-12-21-geng", at: "2026-12-24") { validFrom validTo } }')).data
      .record;

  test.whole(
    'that overlaps says so before it is sent, and is an extension unless another thing is meant',
    async (bench) => {
      const { served } = bench;
      const before = await recordedUntil(served);
      const { page } = await openForm(bench, 'leave', '2026-12-24');
      await fillIn(page, { 谁: '庚', 最后一天: '12-31' });
      const overlap = page.locator('.record-form .overlap');
      expect(await overlap.innerText()).toMatch(/与已登记的请假重叠 2 天[\s\S]*重叠：12-24、12-25/);
      expect(await overlap.getByRole('radio', { checked: true }).count()).toBe(1);
      expect(await overlap.locator('label', { has: page.locator(':checked') }).innerText()).toMatch(
        /改为 2026-12-21 至 12-31[\s\S]*共 11 天/,
      );
      expect(await page.locator('.strip .overlap').count()).toBe(2);
      await page.getByText('另一次，只登记 2026-12-26 至 12-31').click();
      await atRest(page);
      expect(await page.locator('.record-form .primary').innerText()).toBe('登记请假');
      await page.getByText(/改为 2026-12-21 至 12-31/).click();
      await press(page, '延长请假');
      expect(await recordedUntil(served)).toEqual({ validFrom: before.validFrom, validTo: '2026-12-31T16:00:00.000Z' });
      await undo(page);
      expect(await recordedUntil(served)).toEqual(before);
    },
  );

  test('tells at each field what is missing or refused, and loses nothing', async (bench) => {
    const { page } = await openForm(bench, 'trip', '2027-01-11');
    await fillIn(page, { 谁: '没有这个人', 最后一天: '2027-01-01', 说明: '赴外地学习考察' });
    await tabTo(page, '登记不在岗');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(
      /有 2 处须更正[\s\S]*没有认出[\s\S]*最后一天不得早于第一天/,
    );
    expect(await page.locator('[aria-invalid=true]').count()).toBe(2);
    // It is kept in this tab, and not in the address.
    await page.reload();
    await atRest(page);
    expect(await page.getByLabel('说明').inputValue()).toBe('赴外地学习考察');
    expect(page.url()).not.toMatch(/%E8|赴/);
  });
});

describe('each other form, by keyboard alone,', () => {
  const test = inBrowser({}, demo);

  test.whole('records an early return', async (bench) => {
    const { page } = await openForm(bench, 'return', '2026-12-15');
    await fillIn(page, { 谁返岗: '甲' });
    await press(page, '登记返岗');
    const asked = '{ record(id: "demo/absence/2026-12-14-jia", at: "2026-12-14") { validTo } }';
    expect((await ask(bench.served, asked)).data.record.validTo).toBe('2026-12-14T16:00:00.000Z');
    await undo(page);
    expect((await ask(bench.served, asked)).data.record.validTo).toBe('2026-12-16T16:00:00.000Z');
  });

  test('records a designation, a person standing for the post that they hold', async (bench) => {
    const { page } = await openForm(bench, 'designation', '2026-12-21');
    await fillIn(page, {
      ...{ '为谁指定（职位或任职人）': '庚', 由谁代行: '辛', 最后一天: '2026-12-25' },
      ...{ 文书文号: '示例政函〔2026〕45号', 交接事项: '防汛物资采购' },
    });
    await press(page, '登记指定');
    expect((await ask(bench.served, standIn('deputy-7', '2026-12-22'))).data.standIn).toMatchObject({
      ...{ outcome: 'HELD', performers: [{ label: expect.stringContaining('辛'), extent: 'FULL' }] },
    });
    const given = '{ delegations(delegator: "demo/post/deputy-7", at: "2026-12-22") { nodes { instrument note } } }';
    expect((await ask(bench.served, given)).data.delegations.nodes).toEqual([
      { instrument: '示例政函〔2026〕45号', note: '防汛物资采购' },
    ]);
    await undo(page);
  });

  test.whole('records the appointment of a person who was not known', async (bench) => {
    const { page } = await openForm(bench, 'appointment', '2027-01-04');
    await fillIn(page, { 任职人: '统计丁' });
    await tabTo(page, '新增人员“统计丁”');
    await page.keyboard.press('Enter');
    await atRest(page);
    await page.locator('.record-forms [aria-current]').focus();
    await fillIn(page, { 职位: '区统计局局长' });
    await press(page, '登记任命');
    const asked = '{ post(id: "demo/post/statistics-head", at: "2027-01-05") { incumbents { name } } }';
    expect((await ask(bench.served, asked)).data.post.incumbents).toEqual([{ name: '统计丁' }]);
    await undo(page);
    expect((await ask(bench.served, asked)).data.post.incumbents).toEqual([]);
  });

  test.whole('records the end of a tenure on its last day', async (bench) => {
    const { page } = await openForm(bench, 'leaving', '2027-01-31');
    await fillIn(page, { 谁离任: '壬' });
    await press(page, '登记离任');
    const asked = (at: string) => `{ post(id: "demo/post/deputy-9", at: "${at}") { state incumbents { name } } }`;
    expect((await ask(bench.served, asked('2027-01-31'))).data.post.incumbents).toEqual([{ name: '壬' }]);
    expect((await ask(bench.served, asked('2027-02-01'))).data.post.state).toBe('VACANT');
    await undo(page);
  });

  test.whole('records that a unit passes to another leader, ending what was so', async (bench) => {
    const { page } = await openForm(bench, 'division', '2027-01-04');
    await fillIn(page, { '谁（职位或任职人）': '辛', 单位或事项: '区统计局' });
    expect(await page.getByRole('checkbox', { name: '常务副区长 分管' }).isChecked()).toBe(true);
    await press(page, '登记分工');
    const asked =
      '{ organization(id: "demo/org/statistics", at: "2027-01-05") { overseers { mode overseer { recordId } } } }';
    const { overseers } = (await ask(bench.served, asked)).data.organization;
    expect(overseers.filter(({ mode }: { mode: string }) => mode === 'IN_CHARGE')).toEqual([
      { mode: 'IN_CHARGE', overseer: { recordId: 'demo/post/deputy-8' } },
    ]);
    await undo(page);
  });

  test.whole('records a ruling', async (bench) => {
    const { page } = await openForm(bench, 'ruling', '2027-01-04');
    await fillIn(page, { 界定的事项: '村口焚烧秸秆', 所涉职责: '露天焚烧查处', 谁牵头: '区生态环境局' });
    await press(page, '登记裁定');
    const asked =
      '{ rulings(within: "demo", at: "2027-01-05") { nodes { name leads { recordId } matters { recordId } } } }';
    expect((await ask(bench.served, asked)).data.rulings.nodes).toContainEqual({
      ...{ name: '村口焚烧秸秆', leads: [{ recordId: 'demo/org/ecology' }] },
      matters: [{ recordId: 'demo/duty/open-burning' }],
    });
    await undo(page);
  });

  test.whole('records a step of a case', async (bench) => {
    const { page } = await openForm(bench, 'step', '2026-11-23');
    await page.getByRole('radio', { name: '农业示范园选址' }).check();
    await atRest(page);
    const steps = page.locator('#record-step-step');
    if ((await steps.evaluate(({ tagName }) => tagName)) === 'SELECT') await steps.selectOption({ index: 1 });
    else await steps.getByRole('radio').first().check();
    await fillIn(page, { 由谁办理: '区农业农村局', 结果: '已办' });
    await press(page, '登记步骤');
    const { data } = await ask(
      bench.served,
      '{ records(within: "demo", types: [ACT], first: 100) { nodes { ... on Act { result } } } }',
    );
    expect(data.records.nodes).toContainEqual({ result: '已办' });
    await undo(page);
  });
});

const grants: Readonly<Record<string, Role>> = { wang: 'reader', li: 'recorder', zhao: 'approver' };

/** Whose token it is stands in it. */
const byName: Authenticator = {
  viewerOf: async (authorization) => {
    const subject = authorization?.replace('Bearer ', '') ?? 'wang';
    return { subject, grants: [{ role: grants[subject] ?? 'reader', government: 'demo' }] };
  },
};

describe('with logins', () => {
  const withSecondPerson: Recording = async (context) => {
    await demo(context);
    Object.assign(context, { secondPerson: ['delegation'] });
  };
  const test = inBrowser({ authentication: byName }, withSecondPerson);

  const openAs = async (bench: Bench, who: string, form: string) => {
    const storage = { origins: [] as never[], cookies: [] as never[] };
    const watched = await bench.open('?lang=zh&within=demo', { storageState: storage });
    await watched.page.evaluate((token) => sessionStorage.setItem('zhifen.token', token), who);
    await watched.page.goto(`${bench.served.origin}/?lang=zh&within=demo&view=record&form=${form}&at=2026-12-21`);
    await atRest(watched.page);
    return watched.page;
  };

  test('a designation waits for a second person, who is told of beforehand; another approves what they read', async (bench) => {
    const { served } = bench;
    const page = await openAs(bench, 'li', 'designation');
    await fillIn(page, { '为谁指定（职位或任职人）': '庚', 由谁代行: '辛', 最后一天: '2026-12-25' });
    expect(await page.locator('.second').innerText()).toMatch(/须由第二人批准/);
    await press(page, '登记指定（提请批准）');
    expect(await page.locator('.record-done').innerText()).toMatch(/已提请批准，尚未登记/);
    const asked = standIn('deputy-7', '2026-12-22');
    expect((await ask(served, asked)).data.standIn.outcome).toBe('PARTIAL');
    await page.getByRole('link', { name: '待审批' }).click();
    await atRest(page);
    expect(await page.locator('.waiting').innerText()).toMatch(
      /副区长（七）的工作由 副区长（八） 主持工作[\s\S]*li[\s\S]*须由他人批准/,
    );
    expect(await page.getByRole('button', { name: '批准', exact: true }).count()).toBe(0);
    const other = await openAs(bench, 'zhao', 'inbox');
    await other.getByRole('button', { name: '批准后会怎样' }).click();
    await atRest(other);
    expect(await other.locator('.waiting').innerText()).toMatch(/辛 代行，全部工作/);
    await other.getByRole('button', { name: '批准', exact: true }).click();
    await other
      .getByText(/已批准（第 \d+ 版）/)
      .first()
      .waitFor();
    expect((await ask(served, asked)).data.standIn).toMatchObject({
      outcome: 'HELD',
      performers: [{ extent: 'FULL' }],
    });
  });

  test('who may only read finds no button, and the API refuses', async (bench) => {
    const page = await openAs(bench, 'wang', 'leave');
    expect(await page.getByRole('button', { name: '登记' }).count()).toBe(0);
    expect(await page.locator('#view').innerText()).toMatch(/您没有在此登记的权限/);
    const absence = '{ id: "demo/absence/x", of: "demo/person/yi", reason: LEAVE }';
    const { errors } = await ask(
      bench.served,
      `mutation { recordAbsence(input: { commandId: "x", absence: ${absence} }) { revision } }`,
      'wang',
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
