import { describe, expect, it } from 'vitest';
import { showInstant } from '../../src/model/time.js';
import { addDays, weekdayOf } from '../../src/wording/days.js';
import { type Run, zhifenHere } from './zhifen.js';

const seed = ['--seed', 'demo'];
const today = (): string => showInstant(new Date().toISOString(), 'Asia/Shanghai').slice(0, 'YYYY-MM-DD'.length);
/** The moment that an answer in JSON speaks of. */
const momentOf = ({ stdout }: Run): string =>
  (JSON.parse(stdout) as { readonly receipt: { readonly at: string } }).receipt.at;
/** The Tuesday of the week after the one of `day`. */
const tuesdayAfter = (day: string): string => addDays(day, 7 - ((weekdayOf(day) + 6) % 7) + 1);

describe('a date is given as people write it', () => {
  it('to a question, which says what it was read as and answers as for that date', async () => {
    const day = tuesdayAfter(today());
    const spoken = await zhifenHere(['who', '河道管理', ...seed, '--at', '下周二', '--json']);
    const written = await zhifenHere(['who', '河道管理', ...seed, '--at', day, '--json']);
    expect(spoken.stderr).toBe(`--at 下周二：读作 ${day} 周二 零时\n`);
    expect(written.stderr).toBe('');
    expect(momentOf(spoken)).toBe(momentOf(written));
  });

  it('in English too', async () => {
    const { stderr } = await zhifenHere(['chart', ...seed, '--at', 'tomorrow', '--lang', 'en']);
    expect(stderr).toMatch(
      /^--at tomorrow: read as (Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{4}-\d\d-\d\d, from its beginning\n$/,
    );
  });

  it.each([
    ['findings', '--from', '2026年12月1日', '--to', '20261205', '--code', 'GAP'],
    ['due', '--from', '2026/12/1', '--to', '2026.12.5'],
    ['diff', '--from', '20261201', '--to', '2026年12月5日', '--known-to', '明天'],
    ['preview', '--within', 'demo', '--assume', 'demo/post/head 出差 2026年12月1日..20261205', '--at', '20261202'],
    ['export', '--format', 'notice', '--within', 'demo', '--at', '2026年12月1日'],
    ['stand-in', 'demo/post/head', '--at', '20261201'],
  ])('to %s', async (...args) => {
    const { exitCode, stderr } = await zhifenHere([...args, ...seed]);
    expect([exitCode, stderr]).toEqual([
      expect.toBeOneOf([0, 1]),
      expect.stringMatching(/^--\S+ \S+：读作 2026-12-\d\d 周. 零时$/m),
    ]);
  });

  it('“now” is this moment, and not the beginning of today', async () => {
    const told = await zhifenHere(['who', '河道管理', ...seed, '--at', '现在', '--json']);
    expect([Math.abs(Date.parse(momentOf(told)) - Date.now()) < 60_000, told.stderr]).toEqual([true, '']);
  });

  it('what may be several days is refused with all of them', async () => {
    const year = Number(today().slice(0, 4));
    // Half a year away and a little more, so that another year is nearer.
    const far = addDays(today(), -200).slice(5);
    const { exitCode, stdout, stderr } = await zhifenHere(['who', '河道管理', ...seed, '--at', far.replace('-', '/')]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`“.*”可能是 ${year}-.*，也可能是 ${year + 1}-.*请写明日期（--at） 建议: `));
  });

  it('what is none is refused with what may be written', async () => {
    const { exitCode, stderr } = await zhifenHere(['who', '河道管理', ...seed, '--at', '某一天']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/“某一天”既不是日期[\s\S]*（--at） 建议: 2026-12-01、明天、下周二、12月1日/);
  });
});
