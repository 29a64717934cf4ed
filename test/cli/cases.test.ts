import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scratchFile } from '../support/stores.js';
import { written, zhifenHere } from './zhifen.js';

const folder = mkdtempSync(join(tmpdir(), 'zhifen-case-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const store = ['--store', `sqlite:${join(folder, 'ledger.db')}`, '--seed', 'none'];
const ask = (...args: readonly string[]) =>
  zhifenHere([...args, ...store], { env: { ZHIFEN_DATA: scratchFile('data') } });
const day = ['--at', '2024-06-01'];

beforeAll(async () => {
  const recorded = await ask('record', 'test/scenario/worlds/case.yaml');
  expect([0, 1], recorded.stderr).toContain(recorded.exitCode);
});

describe('case', () => {
  it('tells each step with its state, who, by when, what was done and what is wrong, and ends with 1', async () => {
    const { exitCode, stdout, stderr } = await ask('case', '学区调整', ...day);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    for (const line of [
      /^征求意见 +不适用$/m,
      /^听证 +尚不能确定\n +须先认定：“涉及公共利益”$/m,
      /^提请审议 +禁止期间办理$/m,
      /办理：2024-03-08 戊（代法制办主任，结果：合法）/,
      /对象：市人民政府、区人大常委会（均须）/,
      /期限：最早 2024-03-24；另有读法因未载入工作日历而不能算出/,
      /对象有缺（与条文不符）/,
      /^程序以外的办理 +其他 2024-03-15 丙（结果：座谈）$/m,
      /《小区工作规则》第三条 “未经合法性审查的，不得提请审议”/,
    ])
      expect(stdout).toMatch(line);
  });

  it('says the same in English, and as JSON with a receipt that verifies', async () => {
    const english = await ask('case', 'g/case/schools', ...day, '--lang', 'en');
    expect(english.stdout).toMatch(/^Decision +Done\n +By: Executive Meeting: as a body$/m);
    const { stdout } = await ask('case', 'g/case/schools', ...day, '--json');
    const { obligations, receipt } = JSON.parse(stdout);
    expect(obligations.map(({ state }: { readonly state: string }) => state)).toContain('blockedButDone');
    const file = await written('receipt.json', JSON.stringify(receipt));
    expect(await ask('verify', '--receipt', file)).toMatchObject({ exitCode: 0 });
  });

  it('ends with 4 where a step may or may not apply, with 2 for a case that is none', async () => {
    expect(await ask('case', 'g/case/schools', '--at', '2024-03-02')).toMatchObject({ exitCode: 4 });
    const { exitCode, stderr } = await ask('case', 'g/case/school');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('没有找到案件“g/case/school”');
    expect(stderr).toContain('g/case/schools');
  });
});

describe('due', () => {
  it('lists what is due in a span by its last day, for all or for one who performs it', async () => {
    const { exitCode, stdout } = await ask('due', '--within', 'g', '--from', '2024-03-02', '--to', '2024-03-10');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^2024-03-24 {2}学区调整 · 报送备案\n {4}应办$/m);
    expect(stdout).toMatch(/^日期不明 {2}学区调整 · 合法性审查$/m);
    expect(stdout).toMatch(/共 4 项：逾期 0 项，应办 \d 项，尚不能确定 \d 项。/);
    const own = await ask('due', '--within', 'g', '--from', '2024-03-02', '--holder', '丁', '--lang', 'en');
    expect(own.stdout).toMatch(/^no day {2}school districts · Review of legality$/m);
    expect(own.stdout).toContain('1 in all: 0 overdue, ');
    const { stdout: json } = await ask('due', '--from', '2024-03-02', '--holder', 'g/edu', '--json');
    expect(JSON.parse(json)).toHaveLength(2);
    expect(await ask('due', '--holder', 'g/nobody')).toMatchObject({ exitCode: 2 });
    expect(await ask('due', '--from', '2024-03-02', '--to', '2024-03-01')).toMatchObject({ exitCode: 2 });
  });

  it('ends with 1 where something is overdue', async () => {
    const calendar = await written(
      'calendar.yaml',
      `commandId: calendar\nreason: 工作日历\nchanges:\n  - assert: { calendar: { id: g/calendar/2024, name: 2024年工作日历, from: 2024-01-01, to: 2024-12-31 } }\n`,
    );
    const copy = ['--store', `sqlite:${join(folder, 'overdue.db')}`, '--seed', 'none'];
    const run = (...args: readonly string[]) =>
      zhifenHere([...args, ...copy], { env: { ZHIFEN_DATA: scratchFile('data') } });
    await run('record', 'test/scenario/worlds/case.yaml', calendar);
    const { exitCode, stdout } = await run('due', '--within', 'g', '--from', '2024-06-01');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^2024-03-27 {2}学区调整 · 报送备案\n {4}逾期未办$/m);
    expect(stdout).toContain('期限：最早 2024-03-24、最晚 2024-03-27，因读法而异');
  });
});

describe('account', () => {
  it('is told as a report: the case, the articles, the steps in order, what is not known', async () => {
    const { exitCode, stdout } = await ask('account', '学区调整', ...day);
    expect(exitCode).toBe(0);
    expect(stdout.match(/^[一二三四五六]、.*$/gm)).toEqual([
      '一、案件',
      '二、条文',
      '三、各步骤',
      '四、尚不能确定的事项',
      '五、所涉人员现任职位',
      '六、凭证',
    ]);
    for (const said of [
      '本报告陈述账本所载的记录，不对任何人作出评价或者指责；记录未载的，不作推定。',
      '（1）合法性审查——已办',
      '所知，此前账本尚无记录，与按现在所知相同：应由其办理：区法制办：法制办主任丁（本人在岗，全部工作）',
      '应由其办理：教育局：教育局局长丙（本人在岗，全部工作）；负总责：区长甲；分管：副区长乙',
      '持不同意见：乙',
      '“听证”是否适用，须先认定：涉及公共利益',
      '戊：法制办副主任',
      '所载文件没有规定责任终身追究。',
    ])
      expect(stdout).toContain(said);
  });

  it('is written with a receipt for each statement, each of which verifies', async () => {
    const file = await written('report.txt', '');
    expect(await ask('account', 'g/case/schools', ...day, '--lang', 'en', '--report', file)).toMatchObject({
      exitCode: 0,
    });
    const report = readFileSync(file, 'utf8');
    const statements = [...report.matchAll(/^ {2}· Receipt ([0-9a-f]{64})$/gm)].map(([, hash]) => hash);
    const receipts = report.split('\n').filter((line) => line.startsWith('{'));
    expect(receipts.map((receipt) => JSON.parse(receipt).hash)).toEqual(expect.arrayContaining(statements));
    expect(statements).toHaveLength(5);
    expect(receipts).toHaveLength(11);
    for (const receipt of receipts)
      expect(await ask('verify', '--receipt', await written('receipt.json', receipt))).toMatchObject({ exitCode: 0 });
    const altered = (receipts[1] ?? '').replace(/"decision":"./, '"decision":"x');
    expect(await ask('verify', '--receipt', await written('receipt.json', altered))).toMatchObject({ exitCode: 3 });
  });

  it('is written as a page that loads and runs nothing', async () => {
    const file = await written('report.html', '');
    expect(await ask('account', 'g/case/schools', ...day, '--report', file)).toMatchObject({ exitCode: 0, stdout: '' });
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(page).toContain('<h1>责任倒查报告：学区调整</h1>');
    expect(page).toContain('<blockquote>《小区工作规则》第三条 “未经合法性审查的，不得提请审议”</blockquote>');
    expect(page).not.toMatch(/<script|src=|href=|url\(/);
    expect(await ask('account', 'g/case/schools', '--report', '/nowhere/report.html')).toMatchObject({ exitCode: 2 });
  });

  it('of one step, and as JSON', async () => {
    const { stdout } = await ask('account', 'g/case/schools', ...day, '--step', 'g/step/file', '--json');
    const { steps, receipts } = JSON.parse(stdout);
    expect(steps.map(({ step }: { readonly step: string }) => step)).toEqual(['g/step/file']);
    expect(receipts).toMatchObject([{ step: 'g/step/file', knownNow: { question: { step: 'g/step/file' } } }]);
    expect(await ask('account', 'g/case/schools', '--step', 'g/step/nothing')).toMatchObject({ exitCode: 2 });
  });
});

describe('who', () => {
  it('answers words that name a step with its procedure', async () => {
    const { exitCode, stdout } = await ask('who', '合法性审查', '--within', 'g', ...day);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('重大决策程序（g/procedure）');
    expect(stdout).toMatch(/^合法性审查 +应办\n +承办：区法制办：法制办主任丁/m);
  });
});
