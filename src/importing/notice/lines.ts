import { type Block, isTable, type Paper, type Paragraph, type Table } from '../files/paper.js';
import { continued } from '../files/pdfLines.js';
import { withHeadsTogether } from './heads.js';
import { itemNumber } from './people.js';
import { type Column, columnOf, columnsOf, withHeadBelow } from './table.js';

/** One row of a table, below its head. */
export interface Row {
  readonly columns: readonly Column[];
  readonly cells: readonly string[];
  readonly words: string;
}

/** A paragraph, the head of a table, or a row. */
export type Line = { readonly text: string } | { readonly head: string } | Row;

/** The lines of a paper. What stands in a table before its head, is a line for each cell. */
export const linesOf = (paper: Paper): readonly Line[] =>
  withHeadsTogether(
    (paper.format === 'text' ? unwrapped(paper.blocks) : paper.blocks).flatMap((block) =>
      isTable(block) ? rowsOf(block) : [{ text: block.text }],
    ),
  );

/** Paragraphs of a text whose lines were broken at its right edge, put together. */
function unwrapped(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  let last: Paragraph | null = null;
  for (const block of blocks) {
    const before = whole.at(-1);
    if (!isTable(block) && last !== null && before !== undefined && !isTable(before) && goesOn(before, last, block))
      whole[whole.length - 1] = { ...before, text: continued(before.text, block.text) };
    else whole.push(block);
    last = isTable(block) ? null : block;
  }
  return whole;
}

/** So wide is a line that goes to the right edge. */
const wide = 28;

/** Whether the line `next` goes on with a paragraph whose last line is `last`: no paragraph ends with 、, and one that is indented ends with 。 */
function goesOn(paragraph: Paragraph, last: Paragraph, next: Paragraph): boolean {
  const isNext = next.place.line === last.place.line + 1 && !/^\s/u.test(next.text) && !itemNumber.test(next.text);
  const isIndented = /^\s/u.test(paragraph.text);
  const isFull = last.text.trim().length >= wide && !/[。；：！？）》”]$/u.test(last.text);
  return isNext && (/[、，]$/u.test(last.text) || (isIndented && isFull));
}

/** The cells of a row that hold anything, each once where several were merged. */
const ownOf = (cells: readonly string[]): readonly string[] =>
  cells.filter((cell, index) => cell !== '' && cell !== cells[index - 1]);

/** A table with a column for each leader, and labels in its first one, turned so that it has a row for each; another as it is. */
function upright(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const from = rows.findIndex((cells) => ownOf(cells).length > 2);
  const body = rows.slice(from).filter((cells) => ownOf(cells).length > 1);
  if (from < 0 || body.length < 2 || body.some((cells) => columnsOf(cells) !== null || pairsOf(ownOf(cells)) !== null))
    return rows;
  const [first = '', ...others] = body.map(([label = '']) => label);
  const heads = [columnOf(first) === null ? '姓名' : first, ...others];
  if (columnsOf(heads) === null) return rows;
  const turned = (body[0] ?? []).map((_, at) => body.map((cells) => cells[at] ?? ''));
  const around = rows.filter((cells) => !body.includes(cells));
  const above = around.filter((cells) => rows.indexOf(cells) < from);
  return [...above, heads, ...turned.slice(1), ...around.slice(above.length)];
}

function rowsOf({ rows }: Table): readonly Line[] {
  let columns: readonly Column[] | null = null;
  let above: readonly string[] | null = null;
  return upright(rows).flatMap((cells): readonly Line[] => {
    const own = ownOf(cells);
    const pairs = pairsOf(own);
    if (pairs !== null) return pairs;
    const head: readonly Column[] | null = (above === null ? null : withHeadBelow(above, cells)) ?? columnsOf(cells);
    if (head !== null) columns = head;
    above = head === null ? null : cells;
    if (own.length === 0) return [];
    if (head !== null) return [{ head: own.join('　') }];
    // What is said of the whole table stands in one cell of it.
    const [only = ''] = own;
    if (own.length === 1 && /[：:。；]/u.test(only)) return only.split(/\s*[\r\n]+\s*/u).map((text) => ({ text }));
    // Of cells side by side without a head or labels of their own nobody knows whose they are.
    if (columns !== null || (own.length > 2 && !own.every((each) => /[：:]/u.test(each))))
      return [{ columns: columns ?? [], cells, words: cells.filter((cell) => cell !== '').join('　') }];
    // A label and its value stand side by side.
    return own.length === 2 && !own.some((each) => /[：:]/u.test(each))
      ? [{ text: own.join('：') }]
      : own.map((text) => ({ text }));
  });
}

/** `姓名 | 王乙 | 职务 | 常务副区长`: labels with their values side by side, as lines; `null` for another row. */
function pairsOf(cells: readonly string[]): readonly Line[] | null {
  const isLabel = (cell: string | undefined) => cell !== undefined && columnOf(cell) !== null;
  const arePairs =
    cells.length > 2 && cells.length % 2 === 0 && cells.every((cell, at) => isLabel(cell) === (at % 2 === 0));
  if (!arePairs) return null;
  const lines: string[] = [];
  for (const [at, cell] of cells.entries()) {
    if (at % 2 === 1) continue;
    const pair = `${cell}：${cells[at + 1]}`;
    // A title is of the name before it.
    if (columnOf(cell) === 'title' && lines.length > 0) lines.push(`${lines.pop()}　${pair}`);
    else lines.push(pair);
  }
  return lines.map((text) => ({ text }));
}
