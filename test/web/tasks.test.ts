import { writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { recordSeeds } from '../support/seeds.js';
import { atRest, type Bench, downloaded, type InBrowser, inBrowser } from './support/browser.js';
import { plainly, readPdf } from './support/pdf.js';

/** What somebody does by hand. To type a word, whatever its length, counts as one key. */
class Hand {
  clicks = 0;
  keys = 0;
  private readonly began = Date.now();
  private ended = this.began;
  constructor(readonly page: Page) {}

  async click(...[role, name]: readonly [Parameters<Page['getByRole']>[0], string | RegExp]): Promise<void> {
    await this.clickOn(this.page.getByRole(role, { name, exact: typeof name === 'string' }).first());
  }
  async clickOn(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
    await this.settle();
  }
  async type(what: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.insertText(what);
    await this.settle();
  }
  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
    await this.settle();
  }
  private async settle(): Promise<void> {
    await atRest(this.page);
    this.ended = Date.now();
  }
  get seconds(): number {
    return (this.ended - this.began) / 1000;
  }
}

const done: { readonly task: string; readonly clicks: number; readonly keys: number; readonly seconds: string }[] = [];

/** Where the table of what the tasks took is written to; nothing: nowhere. */
const table = process.env.ZHIFEN_TASKS ?? '';

afterAll(() => {
  const lines = done.map(({ task, clicks, keys, seconds }) => [task, clicks, keys, seconds].join('\t'));
  if (table !== '') writeFileSync(table, `${['task', 'clicks', 'keys', 'seconds'].join('\t')}\n${lines.join('\n')}\n`);
});

/** A task as a clerk does it, from the first view of a new browser; what it is for has to be there at the end. */
const taskIn =
  (test: InBrowser | InBrowser['whole']) =>
  (task: string, act: (hand: Hand, bench: Bench) => Promise<void>): void =>
    test(task, async (bench) => {
      const { page, complaints } = await bench.open('', { permissions: ['clipboard-read', 'clipboard-write'] });
      const hand = new Hand(page);
      await act(hand, bench);
      done.push({ task, clicks: hand.clicks, keys: hand.keys, seconds: hand.seconds.toFixed(1) });
      expect(complaints).toEqual([]);
    });

/** Goes to a day by keyboard from the field of the date. */
async function goTo(hand: Hand, day: string): Promise<void> {
  await hand.clickOn(hand.page.locator('#at'));
  await hand.type(day);
  await hand.press('Enter');
}

async function ask(hand: Hand, question: string): Promise<void> {
  await hand.press('/');
  await hand.type(question);
  await hand.press('Enter');
}

const answerOf = async ({ page }: Hand): Promise<string> =>
  (await page.locator('#answer').innerText()).replace(/\s+/g, ' ');

const parameters = ({ page }: Hand) => Object.fromEntries(new URL(page.url()).searchParams);

/** The duties of somebody, by what the API answers; what a head is accountable for is not listed one by one. */
async function heldBy({ origin }: Bench['served'], holder: string): Promise<readonly string[]> {
  const query = `{ responsibilitiesOf(holder: "${holder}") { holds { mode duty { label } } } }`;
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { responsibilitiesOf: { holds: { mode: string; duty: { label: string } }[] } };
  };
  const { holds } = data.responsibilitiesOf;
  return holds.filter(({ mode }) => mode !== 'ACCOUNTABLE').map(({ duty }) => duty.label);
}

describe('the ten tasks of an office, each from the first view: what is asked', () => {
  const test = inBrowser();
  const task = taskIn(test);
  const whole = taskIn(test.whole);

  task('who signs for the head next Tuesday', async (hand) => {
    await ask(hand, '区长出差谁签字');
    await goTo(hand, '下周二');
    expect(parameters(hand).at).toBe('2026-12-01');
    const answer = await answerOf(hand);
    expect(answer).toMatch(/2026-12-01 周二/);
    expect(answer).toMatch(/区长 ?甲.*在岗/);
  });

  whole('on which days of four weeks nobody covers a matter', async (hand) => {
    await ask(hand, '河道管理');
    expect(await answerOf(hand)).toContain('河道管理');
    const strip = hand.page.locator('.stretches li').filter({ hasText: '其余无人代行' });
    expect((await strip.innerText()).replace(/\s+/g, ' ')).toMatch(/12-21.*12-25.*己 · 限?紧急/);
  });

  whole('what Bing holds, printed', async (hand, { served }) => {
    await hand.click('tab', '我的');
    await hand.clickOn(hand.page.getByRole('combobox', { name: '我是谁' }));
    await hand.type('丙');
    await hand.clickOn(hand.page.getByRole('option', { name: /丙/ }).first());
    const sheets = await readPdf(await hand.page.pdf({ preferCSSPageSize: true }));
    const paper = sheets.map(({ text }) => text).join('');
    const held = await heldBy(served, 'demo/person/bing');
    expect(held.length).toBeGreaterThan(20);
    expect(held.filter((label) => !paper.includes(plainly(label)))).toEqual([]);
  });

  whole('what changed since last month', async (hand) => {
    await hand.click('tab', '对比');
    await hand.clickOn(hand.page.getByRole('group', { name: '前一时点' }).getByRole('textbox'));
    await hand.type('2026-10-23');
    await hand.press('Enter');
    expect(await hand.page.locator('.flow-card h2').innerText()).toMatch(/\d+ 项换了履行人/);
    expect(await hand.page.locator('.moves-card .pair').count()).toBeGreaterThan(0);
  });

  whole('who was in charge on 1 March, as known then', async (hand) => {
    await goTo(hand, '2026-03-01');
    await hand.clickOn(hand.page.locator('.tools button').first());
    await hand.clickOn(hand.page.locator('#knownAt'));
    await hand.type('2026-03-01');
    await hand.press('Enter');
    expect(parameters(hand)).toEqual({ at: '2026-03-01', knownAt: '2026-03-01' });
    // What was loaded later was not known then, and nobody is named from it.
    expect(await hand.page.locator('main').innerText()).toMatch(/2026-03-01.*(所知|账本还没有)/);
  });

  whole('two dates compared', async (hand) => {
    await hand.click('tab', '对比');
    for (const [side, day] of [['前一时点', '2026-12-14'] as const, ['后一时点', '2026-12-24'] as const]) {
      await hand.clickOn(hand.page.getByRole('group', { name: side }).getByRole('textbox'));
      await hand.type(day);
      await hand.press('Enter');
    }
    expect(await hand.page.locator('.flow-card h2').innerText()).toMatch(/265 项换了履行人/);
    expect(await hand.page.locator('.counts').innerText()).toMatch(/24\s*新出现的缺口/);
  });

  whole('sent to a colleague', async (hand, { served, open }) => {
    await ask(hand, '烧垃圾');
    await hand.click('button', '复制链接');
    const link = new URL(await hand.page.evaluate(() => navigator.clipboard.readText()));
    const { recordedAt } = await served.context.store.head();
    expect(Object.fromEntries(link.searchParams)).toMatchObject({ within: 'demo', knownAt: recordedAt });
    expect(link.searchParams.get('at')).toMatch(/^2026-11-23T/);
    const colleague = await open(link.search);
    expect(await colleague.page.locator('#answer').innerText()).toContain('露天焚烧查处');
  });

  whole('in a calendar', async (hand, { served }) => {
    await hand.click('tab', '我的');
    await hand.clickOn(hand.page.getByRole('combobox', { name: '我是谁' }));
    await hand.type('丙');
    await hand.clickOn(hand.page.getByRole('option', { name: /丙/ }).first());
    await hand.clickOn(hand.page.locator('.mine summary', { hasText: '订阅日历' }));
    await hand.click('button', '复制地址');
    const address = await hand.page.evaluate(() => navigator.clipboard.readText());
    expect(address).toContain(served.origin);
    // What the program gets that is given the address, without a login.
    const response = await fetch(address);
    expect(response.headers.get('content-type')).toContain('text/calendar');
    expect(await response.text()).toMatch(/X-WR-CALNAME:丙/);
  });

  whole('the week of the office as a file for a calendar', async (hand) => {
    await hand.click('tab', '值守');
    await hand.clickOn(hand.page.locator('.week summary', { hasText: '订阅日历' }));
    const { name, content } = await downloaded(hand.page, () => hand.click('button', '下载 .ics'));
    expect(name).toBe('demo.ics');
    expect(String(content)).toMatch(/^BEGIN:VCALENDAR/);
  });
});

describe('the ten tasks of an office, each from the first view: what is recorded', () => {
  const test = inBrowser({}, (context) => recordSeeds(context, ['demo']));
  const task = taskIn(test);
  const whole = taskIn(test.whole);

  /** A field of the form: what was in it is written over, and the tab key leaves it. */
  const fill = async (hand: Hand, label: string, typed: string) => {
    await hand.clickOn(hand.page.locator('.record-form').getByLabel(label, { exact: true }).first());
    await hand.press('ControlOrMeta+a');
    await hand.type(typed);
    await hand.press('Tab');
  };

  task('a leave of Yi next week', async (hand, { served }) => {
    await hand.click('button', '＋ 登记');
    await fill(hand, '谁', '乙');
    await fill(hand, '第一天', '下周一');
    await fill(hand, '最后一天', '下周五');
    await hand.click('button', '登记请假');
    await hand.page.locator('.record-done').waitFor();
    const { revision } = await served.context.store.head();
    const [recorded] = await served.context.store.changes(revision - 1, 1);
    expect(recorded?.changes).toMatchObject([{ record: { kind: 'absence', of: 'demo/person/yi' } }]);
    expect(recorded?.reason).toBe('乙 2026-11-30 至 12-04 休假');
  });

  whole('a stand-in designated', async (hand, { served }) => {
    await hand.click('button', '＋ 登记');
    await hand.click('button', '指定代行');
    await fill(hand, '为谁指定（职位或任职人）', '庚');
    await fill(hand, '由谁代行', '辛');
    await fill(hand, '第一天', '2026-12-21');
    await fill(hand, '最后一天', '2026-12-25');
    await hand.click('button', '登记指定');
    await hand.page.locator('.record-done').waitFor();
    const { revision } = await served.context.store.head();
    const [recorded] = await served.context.store.changes(revision - 1, 1);
    expect(recorded?.changes).toMatchObject([
      { record: { kind: 'delegation', delegator: 'demo/post/deputy-7', delegate: 'demo/post/deputy-8' } },
    ]);
  });
});
