import type { CsvError } from 'csv-parse/sync';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { fail } from '../../model/error.js';
import { type Archive, packed, partOf } from './archive.js';
import { elementsIn, parseXml, within } from './html.js';
import type { Paper, Table } from './paper.js';
import { textOf } from './text.js';
import { orDamaged } from './unreadable.js';

type Rows = readonly (readonly string[])[];

/** A workbook of Excel: each sheet that holds anything is a table. Of formulas, the values that were saved with them. */
export async function readXlsx(archive: Archive): Promise<Paper> {
  const what = { zh: 'Excel 工作簿', en: 'workbook of Excel' };
  const sheets = await orDamaged(what, () => readWorkbook(packed(archive.parts), { trim: false }));
  const merged = sheetParts(archive);
  const blocks = sheets.flatMap(({ sheet, data }): readonly Table[] => {
    const rows = (data as unknown as readonly (readonly unknown[])[]).map((row) => row.map(wordsOf));
    return tableOf(sheet, spread(rows, merged.get(sheet) ?? []));
  });
  return { format: 'sheet', blocks, remarks: [] };
}

/** Rows of a text, separated by commas, semicolons or tabs. */
export function readCsv(name: string, bytes: Uint8Array): Paper {
  const { text, encoding } = textOf(bytes);
  const first = text.split('\n', 1)[0] ?? '';
  const delimiter = [',', '\t', ';', '，'].find((each) => first.includes(each)) ?? ',';
  const blocks = tableOf(name, rowsOf(text, delimiter));
  const converted = { zh: `文件是 ${encoding} 编码，已转换`, en: `The file is in ${encoding}, and was converted.` };
  return { format: 'sheet', blocks, remarks: encoding === 'UTF-8' ? [] : [converted] };
}

function rowsOf(text: string, delimiter: string): Rows {
  try {
    return parse(text, { delimiter, relax_column_count: true });
  } catch (cause) {
    const { lines, message } = cause as CsvError & { readonly lines?: number };
    return fail('UNREADABLE_FILE', [], {
      zh: `第 ${lines ?? 1} 行不是 CSV（${message}）：请在表格软件中另存为 CSV（UTF-8）`,
      en: `line ${lines ?? 1} is no CSV (${message}): save it as CSV (UTF-8) with a program for spreadsheets`,
    });
  }
}

/** Rows of one length, from the first that holds anything to the last. */
function tableOf(name: string, rows: Rows): readonly Table[] {
  const trimmed = rows.map((row) => row.map((cell) => cell.trim()));
  const isFull = (row: readonly string[]) => row.some((cell) => cell !== '');
  const first = trimmed.findIndex(isFull);
  if (first < 0) return [];
  const held = trimmed.slice(first, trimmed.findLastIndex(isFull) + 1);
  const width = Math.max(...held.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const even = held.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ''));
  return [{ name, rows: even, place: { line: first + 1 } }];
}

/** A day as 2026-03-10, with the time of day where it has one: a workbook holds no time zone. */
function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (!(value instanceof Date)) return String(value);
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

/** From the row and column at the upper left to those at the lower right, from 0. */
interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The merged cells of each sheet, by its name. */
function sheetParts(archive: Archive): ReadonlyMap<string, readonly Range[]> {
  const targets = new Map(
    within(parseXml(partOf(archive, 'xl/_rels/workbook.xml.rels')), 'Relationship').map(({ attribs }) => [
      attribs.Id,
      (attribs.Target ?? '').replace(/^\/?(?:xl\/)?/u, 'xl/'),
    ]),
  );
  return new Map(
    within(parseXml(partOf(archive, 'xl/workbook.xml')), 'sheet').map(({ attribs }) => {
      const part = partOf(archive, targets.get(attribs['r:id']) ?? '');
      const [cells] = within(parseXml(part), 'mergeCells');
      const ranges = cells === undefined ? [] : elementsIn(cells).flatMap((each) => rangeOf(each.attribs.ref ?? ''));
      return [attribs.name ?? '', ranges];
    }),
  );
}

/** `B2:C4` */
function rangeOf(reference: string): readonly Range[] {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(reference) ?? [];
  if (left === undefined || right === undefined) return [];
  const column = (letters: string) => [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
  return [{ top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) }];
}

/** The words of merged cells in each that they cover, as far as there are rows and columns. */
function spread(rows: Rows, ranges: readonly Range[]): Rows {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const grid = rows.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ''));
  for (const { top, left, bottom, right } of ranges) {
    const words = grid[top]?.[left] ?? '';
    for (const row of grid.slice(top, bottom + 1)) row.fill(words, left, Math.min(right + 1, width));
  }
  return grid;
}
