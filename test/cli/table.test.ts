import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { aligned, padded, table, widest } from '../../src/cli/text/table.js';
import { numeral } from '../../src/wording/citation.js';

describe('a table', () => {
  it('aligns Chinese by the columns that it takes on a terminal', () => {
    const rows = aligned([
      ['区教育局', '分管', 'x'],
      ['a', '联系', 'y'],
      ['中文 and English', 'z', '末列'],
    ]);
    const begins = rows.map((row) => stringWidth(row.slice(0, row.search(/[xy]|末列/))));
    expect(new Set(begins).size).toBe(1);
    expect(rows[1]).toBe('a                 联系  y');
  });

  it('counts no columns for colours', () => {
    expect(stringWidth(padded('\u001b[1m区长\u001b[22m', 8))).toBe(8);
    expect(widest(['\u001b[1m区长\u001b[22m', 'abc'])).toBe(4);
  });

  it('draws its rule as wide as its widest line', () => {
    const [, rule] = table(['名称', 'id'], [['示例区人民政府', 'demo']]);
    expect(stringWidth(rule ?? '')).toBe(14 + 2 + 4);
  });

  it('is nothing without rows', () => {
    expect(aligned([])).toEqual([]);
  });
});

describe('the number of an article', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [29, '二十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [999, '九百九十九'],
    [1001, '一千零一'],
  ])('%i is %s', (number, words) => {
    expect(numeral(number)).toBe(words);
  });
});
