import { readFile } from 'node:fs/promises';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { written, zhifen, zhifenHere } from './zhifen.js';

const demo = ['--within', 'demo', '--at', '2026-11-23', '--seed', 'demo'];

describe('chart', () => {
  it('has the leaders in the order of rank, each with its units', async () => {
    const { exitCode, stdout } = await zhifen(['chart', ...demo]);
    expect(exitCode).toBe(0);
    const lines = stdout.split('\n');
    const at = (words: string) => lines.findIndex((line) => line.includes(words));
    expect(stdout).toContain('├─ 区长甲（不在岗） ← 副区长（四）丁（受指定，全部工作）');
    expect(stdout).toContain('区统计局  局长（空缺） 【缺口：职位空缺】');
    const order = [
      '├─ 区长甲',
      '├─ 常务副区长乙',
      '区财政局',
      '├─ 副区长（三）丙',
      '├─ 副区长（九）壬',
      '街道办事处 14',
    ];
    const places = order.map(at);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(stdout).toContain('用 --posts 列出');
  });

  it('says which government when there is one, and asks when there are several', async () => {
    const one = await zhifenHere(['chart', '--seed', 'hongkou', '--at', '2018-11-05', '--lang', 'en']);
    expect(one.exitCode).toBe(0);
    expect(one.stdout).toContain('├─ District Head of Hongkou (no holder recorded)');
    const several = await zhifenHere(['chart', '--seed', 'hongkou,demo']);
    expect(several.exitCode).toBe(2);
    expect(several.stderr).toContain('--within');
    const none = await zhifenHere(['chart', '--seed', 'none']);
    expect(none).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('is JSON on demand', async () => {
    const { stdout } = await zhifenHere(['chart', ...demo, '--depth', '1', '--json']);
    const chart = JSON.parse(stdout) as { root: { organization: { id: string }; units: unknown[] } };
    expect(chart.root.organization.id).toBe('demo');
    expect(chart.root.units.length).toBeGreaterThan(50);
  });

  it('is a drawing on demand, in a file or on standard output', async () => {
    const file = await written('chart.svg', '');
    const toFile = await zhifenHere(['chart', ...demo, '--svg', file]);
    expect(toFile).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    const svg = await readFile(file, 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('⇄ 丁 受指定 全部 至 11-29 零时');
    const toOutput = await zhifenHere(['chart', ...demo, '--svg', '-', '--lang', 'en']);
    expect(toOutput.stdout).toContain('⇄ Ding, designated, all, to 11-29 00:00');
    expect(toOutput.stdout).toMatch(/<\/svg>\n$/);
    const part = await zhifenHere(['chart', ...demo, '--within', 'demo/org/education', '--svg', '-']);
    expect(part.stdout).toContain('区教育局');
    expect(part.stdout).not.toContain('区财政局');
  });

  it('says what is wrong with a drawing that was asked for, and leaves no output', async () => {
    for (const args of [
      ['--at', '2026-13-01', '--svg', '-'],
      ['--within', 'nowhere', '--svg', '-'],
      ['--svg', '/nonexistent/chart.svg'],
    ]) {
      const { exitCode, stdout, stderr } = await zhifenHere(['chart', ...demo, ...args]);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^错误：/);
    }
  });
});

describe('matrix', () => {
  it('aligns its marks under the leaders, whatever the names', async () => {
    const { exitCode, stdout } = await zhifen(['matrix', ...demo]);
    expect(exitCode).toBe(0);
    const rows = stdout.split('\n').filter((line) => /[●○·]/.test(line) && /^\S+ {2,}[●○·]/.test(line));
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map((row) => stringWidth(row))).size).toBe(1);
    const finance = rows.find((row) => row.startsWith('区财政局')) ?? '';
    expect(finance.match(/[●○·]/g)?.indexOf('●')).toBe(1);
    expect(stdout).toContain('2  常务副区长乙');
    expect(stdout).toContain('● 分管  ○ 联系');
  });
});

describe('search', () => {
  it('finds by abbreviation and by initials', async () => {
    const { exitCode, stdout } = await zhifenHere(['search', '发改委', ...demo]);
    expect(exitCode).toBe(0);
    const [heading = '', , first = ''] = stdout.split('\n');
    expect(heading).toMatch(/^标识 +种类 +名称 +相符的文字$/);
    expect(first).toMatch(/^demo\/org\/development-reform +机构 +区发展和改革局 +发改委$/);
    const initials = await zhifenHere(['search', 'fgw', ...demo, '--json', '--type', '机构']);
    expect(JSON.parse(initials.stdout)).toMatchObject([{ id: 'demo/org/development-reform', kind: 'organization' }]);
  });

  it('says on standard error how many more there are', async () => {
    const { stdout, stderr } = await zhifenHere(['search', '管理', ...demo, '--first', '2', '--lang', 'en']);
    expect(stdout.trim().split('\n')).toHaveLength(4);
    expect(stderr).toMatch(/^\d+ more; show them with --first\.$/m);
  });
});

describe('findings', () => {
  it('ends with 1 when there are any, and 0 when there are none', async () => {
    const some = await zhifen(['findings', ...demo, '--code', 'gap']);
    expect(some.exitCode).toBe(1);
    expect(some.stdout).toMatch(/^\S+ +缺口 +demo +/m);
    expect(some.stdout).toContain('可由此解决：');
    const none = await zhifen(['findings', '--seed', 'none']);
    expect(none).toMatchObject({ exitCode: 0, stdout: '没有发现。\n' });
  });

  it('looks ahead over a span, with the days of each finding', async () => {
    const district = ['--seed', 'demo', '--within', 'demo'];
    const span = ['--from', '2026-11-23', '--to', '2026-12-21', '--code', 'GAP'];
    const { exitCode, stdout } = await zhifenHere(['findings', ...district, ...span]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^2026-11-23 → 2026-12-05 +\S+ +缺口 +demo +“…”（主办）：.*（\d+ 项）\n.*人事/m);
    const wrong = await zhifenHere(['findings', ...district, '--from', '2026-12-21', '--to', '2026-11-23']);
    expect(wrong.exitCode).toBe(2);
  });

  it('tells together what says the same, says how many there are, and lists each with --all', async () => {
    const asked = ['findings', '--seed', 'hongkou', '--within', 'hongkou'];
    const [few, all, json] = await Promise.all(
      [[], ['--all'], ['--json']].map((more) => zhifenHere([...asked, ...more])),
    );
    const found = JSON.parse(json?.stdout ?? '') as readonly { readonly severity: string }[];
    const counts = `提示 ${found.filter(({ severity }) => severity === 'info').length}`;
    const entries = (text = '') => text.match(/^ {6}可由此解决：/gm)?.length;
    expect(entries(all?.stdout)).toBe(found.length);
    expect(all?.stdout.trimEnd().endsWith(counts)).toBe(true);
    const told = entries(few?.stdout) ?? 0;
    expect(told).toBeLessThan(found.length / 3);
    expect(few?.stdout).toContain(`${counts}；内容相同的归为 ${told} 条，用 --all 逐项列出`);
    // What is told together counts what it stands for, and the counts are all there is.
    const counted = [...(few?.stdout ?? '').matchAll(/（(\d+) 项）$/gm)].map(([, count]) => Number(count));
    expect(counted.reduce((sum, count) => sum + count - 1, told)).toBe(found.length);
    expect(few?.stdout).toMatch(/，另有 \d+ 项（--all 列出）/);
    expect(few?.stdout).not.toMatch(/[A-Z]{3,}_|GAP/);
    // By its word as by its code.
    const byWord = await zhifenHere([...asked, '--code', '重叠', '--json']);
    expect(byWord.stdout).toBe((await zhifenHere([...asked, '--code', 'overlap', '--json'])).stdout);
  });

  it('before the records begin says so once, and lists no gap', async () => {
    const asked = ['--seed', 'demo', '--within', 'demo', '--at', '1990-01-01'];
    const said = '记录自 2022 年起（2022-01-10），1990-01-01 还没有记录谁任职。\n';
    expect(await zhifenHere(['findings', ...asked])).toEqual({ exitCode: 4, stdout: '', stderr: said });
    const chart = await zhifenHere(['chart', ...asked]);
    expect(chart.stdout.split('\n').slice(2).join('\n')).toBe(said);
    for (const question of [
      ['who', '河道管理'],
      ['stand-in', 'demo/post/head'],
    ])
      expect((await zhifenHere([...question, ...asked])).stdout).toContain(said);
    const later = await zhifenHere(['who', '河道管理', ...asked.slice(0, 4), '--at', '2026-11-23']);
    expect(later.stdout).not.toContain('记录自');
    const assigned = await zhifenHere(['findings', '--seed', 'shangcheng', '--at', '1990-01-01']);
    expect([assigned.exitCode, assigned.stderr]).toEqual([
      4,
      expect.stringMatching(/^记录自 20\d\d-\d\d-\d\d 起，1990-01-01 还没有记录任何职责归谁。\n$/),
    ]);
  });

  it('as known before anything was recorded is refused, with since when the ledger knows anything', async () => {
    for (const question of [
      ['findings'],
      ['who', '河道管理'],
      ['chart', '--within', 'demo'],
      ['search', '水务'],
      ['due'],
    ]) {
      const { exitCode, stdout, stderr } = await zhifenHere([
        ...question,
        '--seed',
        'demo',
        '--known-at',
        '2020-01-01',
      ]);
      expect([question, exitCode, stdout]).toEqual([question, 2, '']);
      expect(stderr).toMatch(/2020-01-01 时账本还没有任何记录，自 \d{4}-\d\d-\d\d.* 起才有（--known-at）/);
    }
  });

  it('keeps to the codes and severities asked for', async () => {
    const { stdout } = await zhifenHere([
      'findings',
      ...demo,
      '--severity',
      'warning',
      '--code',
      'GAP,CONFLICT',
      '--json',
    ]);
    const found = JSON.parse(stdout) as { code: string; severity: string }[];
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(found.every(({ code }) => ['GAP', 'CONFLICT'].includes(code))).toBe(true);
  });
});

describe('history', () => {
  it('has every version with both intervals and the reason of its change set', async () => {
    const { exitCode, stdout } = await zhifen(['history', 'demo/org/development-reform', '--seed', 'demo']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/有效 +… → 2025-01-01\n/);
    expect(stdout).toMatch(/有效 +2025-01-01 → …\n/);
    expect(stdout).toMatch(/所知 +\d{4}-\d{2}-\d{2} .*→ …\n/);
    expect(stdout).toMatch(/事由 +示例区：/);
  });

  it('suggests the nearest id', async () => {
    const { exitCode, stderr } = await zhifenHere([
      'history',
      'demo/org/develpment-reform',
      '--seed',
      'demo',
      '--lang',
      'en',
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('perhaps: demo/org/development-reform');
  });
});
