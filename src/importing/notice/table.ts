import type { Verb } from '../../notation/notice.js';
import { bare, level } from './level.js';
import { labels } from './phrases.js';

/** What a column of a table of the division of labour has. */
export type Column = 'name' | 'title' | 'note' | 'number' | 'titleBehind' | Verb | null;

const columns: Readonly<Record<string, Column>> = {
  ...{
    姓名: 'name',
    领导: 'name',
    领导姓名: 'name',
    领导同志: 'name',
    区领导: 'name',
    县领导: 'name',
    A角: 'name',
    A角姓名: 'name',
  },
  ...{ 职务: 'title', 现任职务: 'title', A角职务: 'title', 行政职务: 'title' },
  ...{
    B角: 'AB角',
    AB角: 'AB角',
    'A、B角': 'AB角',
    A岗: 'name',
    A角领导: 'name',
    A岗领导: 'name',
    A岗姓名: 'name',
    A岗职务: 'title',
    B岗: 'AB角',
    B角领导: 'AB角',
    B岗领导: 'AB角',
    B岗姓名: 'AB角',
    AB岗: 'AB角',
    B角职务: 'titleBehind',
    B岗职务: 'titleBehind',
    C角职务: 'number',
    C岗职务: 'number',
    C角姓名: 'C岗',
    C岗姓名: 'C岗',
    B角姓名: 'AB角',
    C角: 'C岗',
    C岗: 'C岗',
    互为AB角: 'AB角',
  },
  ...{ 备注: 'note', 限制: 'note', 说明: 'note', 代行范围: 'note', 序号: 'number', 排序: 'number' },
};

/** Nothing stands in a cell that has these alone. */
export const isEmpty = (cell: string): boolean => /^(?:[—\-－–/／无]*|暂无)$/u.test(bare(level(cell)));

/** That nobody is named yet. */
export const isUndecided = /待定|另行|另定|空缺|暂缺/u;

/** Whether a note limits who stands in, or says that they do so for each other. */
export const isLimit = /互为|仅|限|除外/u;

/** What the columns are, by the words in their heads; `null` for a row that is no head. */
export function columnsOf(row: readonly string[]): readonly Column[] | null {
  const found = row.map((cell): Column => {
    const words = bare(level(cell)).replace(/^区|^县/u, '');
    return columns[bare(level(cell))] ?? columns[words] ?? labels[words] ?? labels[`${words}工作`] ?? null;
  });
  const isHead = found.includes('name') && found.some((each) => each !== 'name' && each !== 'number' && each !== null);
  if (!isHead) return null;
  // A title behind a stand-in is that of the stand-in.
  let isBehind = false;
  return found.map((each) => {
    if (each === 'AB角' || each === 'C岗') isBehind = true;
    return each === 'title' && isBehind ? 'titleBehind' : each;
  });
}
