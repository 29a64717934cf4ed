import type { Text } from '../../model/text.js';
import type { Words } from '../../notation/notice.js';
import { isTable, type Paper, type Table } from '../files/paper.js';
import { type Column, type Template, type TemplateName, templateNames, templates } from './templates.js';

/** A row of a table; a cell stands under the field of its column: its line is that of the row, its column that of the table. */
export type Row = ReadonlyMap<string, Words>;

export interface Sheet {
  readonly template: TemplateName;
  readonly rows: readonly Row[];
  /** Headers of columns that no template has: what stands below them is not read. */
  readonly unread: readonly Words[];
}

/** So many rows may stand above the headers: a title, who made it, when. */
const mostAbove = 10;

/** The tables of a paper that are of a template. */
export const sheetsOf = ({ blocks }: Paper): readonly Sheet[] =>
  blocks.filter(isTable).flatMap((table) => sheetOf(table) ?? []);

function sheetOf(table: Table): Sheet | null {
  for (const [above, row] of table.rows.slice(0, mostAbove).entries()) {
    const template = templateNames.find((name) => isHeadOf(row, templates[name]));
    if (template === undefined) continue;
    const columns = row.map((header) => columnOf(templates[template], header));
    const placed = (cells: readonly string[], index: number): readonly Words[] =>
      cells.map((text, column) => ({ text, line: table.place.line + index, column: column + 1 }));
    const rows = table.rows.slice(above + 1).map((cells, index) => {
      const under = placed(cells, above + 1 + index).flatMap((cell, place) => {
        const field = columns[place]?.field;
        return field === undefined || cell.text === '' ? [] : [[field, cell] as const];
      });
      return new Map(under);
    });
    const unread = placed(row, above).filter(({ text }, place) => text !== '' && columns[place] === undefined);
    return { template, rows: rows.filter((each) => each.size > 0), unread };
  }
  return null;
}

/** Whether a row has the header of everything that the template needs. */
const isHeadOf = (row: readonly string[], template: Template): boolean =>
  template.columns.every(
    (column) => column.isNeeded === undefined || row.some((header) => columnOf(template, header) === column),
  );

const columnOf = ({ columns }: Template, header: string): Column | undefined =>
  columns.find(({ headers }) => headers.some((each) => plain(each) === plain(header)));

/** `任职日期（年-月-日）*` is 任职日期. */
const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\(.*\)|[\s*:：]/gu, '')
    .toLowerCase();

/** The headers of a template and two rows of examples, in a language. */
export function templateRows(name: TemplateName, language: keyof Text): readonly (readonly string[])[] {
  const { columns }: Template = templates[name];
  const [zh, en] = [0, 1];
  return [
    columns.map(({ headers }) => headers[language === 'zh' ? zh : en] as string),
    columns.map(({ examples }) => examples[0]),
    columns.map(({ examples }) => examples[1]),
  ];
}
