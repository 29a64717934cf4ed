import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { zhifenHere } from './zhifen.js';

const folder = await mkdtemp(join(tmpdir(), 'zhifen-tables-'));

const commands = [
  ['matrix', '--at', '2026-12-24'],
  ['findings', '--at', '2026-12-24'],
  ['diff', '--from', '2026-10-23', '--to', '2026-10-28'],
];

describe('tables for spreadsheets', () => {
  it.each(commands)(
    'of `zhifen %s`: a workbook and rows say the same, and of when they are',
    async (name, ...options) => {
      const [csv, xlsx] = [join(folder, `${name}.csv`), join(folder, `${name}.xlsx`)];
      const asked = [name, '--within', 'demo', '--seed', 'demo', ...options];
      const runs = [await zhifenHere([...asked, '--table', csv]), await zhifenHere([...asked, '--table', xlsx])];
      const expected = name === 'matrix' ? 0 : 1;
      expect(runs.map(({ exitCode, stdout }) => [exitCode, stdout])).toEqual([
        [expected, ''],
        [expected, ''],
      ]);
      const rows: string[][] = parse(await readFile(csv), { bom: true, relax_column_count: true });
      expect(rows.length).toBeGreaterThan(10);
      expect(rows[rows.length - 1]?.join()).toMatch(/2026.*所知（第 \d+ 版）/);
      const [sheet] = (await readXlsx(xlsx)) as unknown as { readonly data: (string | null)[][] }[];
      const joined = (row: readonly (string | null)[]) =>
        row
          .map((cell) => cell ?? '')
          .join('|')
          .replace(/\|+$/, '');
      expect(sheet?.data.map(joined)).toEqual(rows.map(joined));
    },
  );

  it('refuses a name that says of no form', async () => {
    const { exitCode, stderr } = await zhifenHere([
      ...['matrix', '--within', 'demo', '--seed', 'demo', '--table', join(folder, 'matrix.ods')],
    ]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('.xlsx')]);
  });
});
