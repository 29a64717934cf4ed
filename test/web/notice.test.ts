import { randomBytes } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { docxOf } from '../importing/support/files.js';
import { recordSeeds } from '../support/seeds.js';
import { violationsOn } from './support/axe.js';
import { atRest, inBrowser } from './support/browser.js';

const notice = `关于调整领导分工的通知
发文：示例区人民政府　文号：示例政发〔2026〕52号　日期：2026-12-11　施行：2026-12-21
取代：示例政发〔2026〕4号
乙　常务副区长
  分管　区数据局
庚　副区长（七）
  分管　区生态环境局、区水务居、区农业农村局
辛　副区长（八）
  联系　麦田街道办事处、区红十字会
`;

const view = '?lang=zh&within=demo&view=record&form=notice&at=2026-12-14';

describe('a notice', () => {
  const test = inBrowser({}, (context) => recordSeeds(context, ['demo']));

  test('is pasted, decided by keyboard and recorded; what is left for later stays in its text', async ({
    served,
    open,
  }) => {
    const { page, complaints } = await open(view);
    const { revision } = await served.context.store.head();
    await page.getByRole('textbox', { name: '通知原文' }).fill(notice);
    await page.getByRole('button', { name: '读取' }).click();
    await page.locator('.notice-questions li').first().waitFor();
    await atRest(page);
    expect(await page.locator('.notice-counts').innerText()).toMatch(/2 处待确认[\s\S]*4 处确定/);
    // What is open is first, and its words are marked in the text with its number.
    expect(await page.locator('.notice-text .is-open').allInnerTexts()).toEqual([
      expect.stringContaining('区水务居'),
      expect.stringContaining('区红十字会'),
    ]);
    for (const theme of ['dark', 'contrast', 'light']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
      expect([theme, await violationsOn(page)]).toEqual([theme, []]);
    }
    await page.locator('.notice-questions li').first().focus();
    await page.keyboard.press('j');
    expect(await page.locator('.notice-questions li:focus').innerText()).toContain('区红十字会');
    await page.keyboard.press('x');
    await page.locator('.notice-questions li').nth(1).waitFor({ state: 'detached' });
    await atRest(page);
    expect(await page.locator('.notice-questions li:focus').innerText()).toContain('区水务局');
    await page.keyboard.press('1');
    await page.locator('.notice-questions li').waitFor({ state: 'detached' });
    await atRest(page);
    expect(await page.locator('.notice-relations').innerText()).toMatch(
      /庚　副区长（七）\s+分管\s+区生态环境局、区水务居、区农业农村局/,
    );
    expect(await page.locator('.notice-relations tfoot').innerText()).toContain('先不记 1 处：区红十字会');
    await page.getByRole('button', { name: '预览影响' }).click();
    await page.locator('.notice-foot .block').first().waitFor();
    // What ends because it rests only on what is replaced, though nobody wrote it down.
    await page.getByText(/随所取代文件终止 \d+ 项/).waitFor();
    expect((await served.context.store.head()).revision).toBe(revision);
    await page.getByRole('button', { name: '登记 5 处' }).click();
    await page.locator('.record-done').waitFor();
    const [recorded] = await served.context.store.changes(revision, 1);
    expect(recorded?.reason).toBe('关于调整领导分工的通知');
    const text = JSON.stringify(recorded?.changes);
    expect(text).toContain('demo/org/water');
    expect(text).not.toContain('"name":"区红十字会"');
    expect(complaints).toEqual([]);
  });

  test('is recorded as far as it is sure, and nothing is guessed', async ({ served, open }) => {
    const { page } = await open(view);
    await page.getByRole('textbox', { name: '通知原文' }).fill(notice.replace('52号', '53号'));
    await page.getByRole('button', { name: '读取' }).click();
    const { revision } = await served.context.store.head();
    await page.getByRole('button', { name: '登记确定的 4 处' }).click();
    await page.locator('.record-done').waitFor();
    const [recorded] = await served.context.store.changes(revision, 1);
    expect(JSON.stringify(recorded?.changes)).not.toContain('"target":"demo/org/water"');
  });

  test('of prose is read as what it says, and a table as changes; what cannot be read is said', async ({
    served,
    open,
  }) => {
    const { page, complaints } = await open(view);
    const choose = (name: string, text: string | Buffer) =>
      page.locator('.notice-taking input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
    await choose('scan.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    await page.locator('.notice-taking .wrong').waitFor();
    await choose(
      '通知.txt',
      '示例区人民政府关于调整领导分工的通知\n示例政发〔2026〕54号\n一、乙同志（常务副区长）：分管区财政局。\n本通知自2026年12月21日起施行。\n示例区人民政府\n2026年12月11日\n',
    );
    await page.locator('.notice-relations').waitFor();
    expect(await page.locator('.notice-relations').innerText()).toMatch(/乙[\s\S]*分管[\s\S]*区财政局/);
    await page.getByRole('button', { name: '换一份' }).click();
    const { revision } = await served.context.store.head();
    await choose('请假.csv', '姓名,事由,第一天,最后一天\n丙,年休假,2027-02-01,2027-02-05\n');
    await page.getByRole('button', { name: '登记 1 项变更' }).click();
    await page.locator('.record-done').waitFor();
    const [recorded] = await served.context.store.changes(revision, 1);
    expect(recorded?.changes).toMatchObject([{ record: { kind: 'absence', of: 'demo/person/bing', reason: 'leave' } }]);
    expect(complaints).toEqual([]);
  });

  test('as a file of more than a request may hold is refused with how large it may be and what to do', async ({
    open,
  }) => {
    const { page } = await open(view);
    const picture = { 'word/media/image1.png': randomBytes(4 * 1024 * 1024) };
    const buffer = Buffer.from(zipSync({ ...unzipSync(docxOf(notice)), ...picture }, { level: 0 }));
    await page.locator('.notice-taking input[type=file]').setInputFiles({ name: '通知.docx', mimeType: '', buffer });
    const wrong = page.locator('.notice-taking .wrong');
    await wrong.waitFor();
    expect(await wrong.innerText()).toMatch(/至多约 768 kB[\s\S]*去掉图片[\s\S]*zhifen import/);
  });

  test('that is a roster is said to have everybody, and on which day who left is out of office', async ({ open }) => {
    const { page, complaints } = await open(view);
    await page.locator('.notice-taking input[type=file]').setInputFiles({
      name: '名册.csv',
      mimeType: '',
      buffer: Buffer.from('姓名,职务,状态\n财政甲,区财政局局长,离职\n'),
    });
    const question = page.locator('.notice-questions li');
    await question.filter({ hasText: '自哪一日起没有写明' }).waitFor();
    await page.getByRole('textbox', { name: '自何日起不再任职' }).fill('2026-12-31');
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '登记 1 项变更' }).waitFor();
    await page.getByRole('checkbox', { name: '名册列了所涉单位全部在任人员' }).check();
    await atRest(page);
    expect(await page.getByRole('checkbox', { name: '名册列了所涉单位全部在任人员' }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('is mended in its line, and a step is taken back', async ({ open }) => {
    const { page } = await open(view);
    await page.getByRole('textbox', { name: '通知原文' }).fill(notice.replace('联系', '关心'));
    await page.getByRole('button', { name: '读取' }).click();
    const question = page.locator('.notice-questions li').nth(1);
    expect(await question.innerText()).toContain('此行须以');
    // A line that is not written right cannot be left for later.
    expect(await page.locator('.notice-foot .primary').isDisabled()).toBe(true);
    await question.focus();
    await page.keyboard.press('e');
    const line = page.getByRole('textbox', { name: '第 9 行' });
    expect(await line.inputValue()).toContain('关心');
    await line.fill('  联系　麦田街道办事处');
    await line.press('Enter');
    await question.waitFor({ state: 'detached' });
    await atRest(page);
    await page.keyboard.press('u');
    await question.waitFor();
    expect(await page.locator('.notice-text').innerText()).toContain('关心');
  });
});
