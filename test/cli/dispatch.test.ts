import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { zhifenHere } from './zhifen.js';

const folder = mkdtempSync(join(tmpdir(), 'zhifen-dispatch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (...args: readonly string[]) => zhifenHere([...args, '--seed', 'demo']);
const within = ['--within', '示例区', '--at', '2026-11-23'];

const tickets = join(folder, 'tickets.csv');
const texts = ['路灯照明', '小区外面烧垃圾', '周杰伦演唱会门票', '=1+1', '水费，\n电费'];
writeFileSync(tickets, `编号,内容\r\n${texts.map((text, index) => `${index + 1},"${text}"`).join('\r\n')}\r\n`);
const rowsOf = (file: string) =>
  parse(readFileSync(file, 'utf8'), { bom: true, columns: true }) as Record<string, string>[];

describe('dispatch', () => {
  it('tells of each text who leads and performs by which article, or what it may mean and nobody', async () => {
    const out = join(folder, 'answers.csv');
    const { exitCode, stderr } = await ask('dispatch', tickets, '--out', out, ...within);
    // Where it takes more than a second, progress is told before.
    expect(stderr.split('\n').at(-2)).toBe(`共 5 件，此次认定 5 件：${out}`);
    expect(exitCode).toBe(0);
    const rows = rowsOf(out);
    expect(rows.map(({ 编号, 把握 }) => [编号, 把握])).toEqual([
      ['1', expect.stringMatching(/名称一致|明确/)],
      ['2', '明确'],
      ['3', '不明'],
      ['4', '不明'],
      ['5', '不明'],
    ]);
    expect(rows[0]).toMatchObject({
      理解为: '路灯照明',
      主办: expect.stringMatching(/局$/),
      依据: expect.stringContaining('职责清单'),
    });
    expect(rows[2]).toMatchObject({ 理解为: '', 主办: '', 由谁履行: '' });
    expect(rows[0]?.分管).not.toBe('');
    const leads = join(folder, 'leads.csv');
    expect((await ask('dispatch', tickets, '--out', leads, '--modes', '主办', ...within)).exitCode).toBe(0);
    expect(rowsOf(leads)[0]).toMatchObject({ 主办: rows[0]?.主办, 分管: '' });
    expect(rows[3]?.内容).toBe("'=1+1");
  });

  it('goes on after its last whole row, and refuses answers about other tickets', async () => {
    const out = join(folder, 'begun.csv');
    await ask('dispatch', tickets, '--out', out, ...within);
    const whole = readFileSync(out);
    writeFileSync(out, whole.subarray(0, whole.length - 20));
    expect(await ask('dispatch', tickets, '--out', out, ...within)).toMatchObject({
      ...{ exitCode: 0, stderr: `共 5 件，此次认定 1 件：${out}\n` },
    });
    expect(readFileSync(out)).toEqual(whole);
    const others = join(folder, 'others.csv');
    writeFileSync(others, '编号,内容\r\n9,路灯\r\n');
    expect(await ask('dispatch', others, '--out', out, ...within)).toMatchObject({ exitCode: 2 });
    expect(readFileSync(out)).toEqual(whole);
  });

  it('says what is wrong with a file, and with a text that is too long', async () => {
    const out = join(folder, 'none.csv');
    expect(await ask('dispatch', tickets, '--out', out, '--column', '正文', ...within)).toMatchObject({
      ...{ exitCode: 2, stderr: expect.stringContaining('没有“正文”一列') },
    });
    const long = join(folder, 'long.csv');
    writeFileSync(long, `内容\r\n${'水'.repeat(2_001)}\r\n${'电'.repeat(2_001)}\r\n`);
    const { stderr } = await ask('dispatch', long, '--out', out, ...within);
    expect(stderr).toContain('tickets[0].text');
    expect(stderr).toContain('tickets[1].text');
  });
});
