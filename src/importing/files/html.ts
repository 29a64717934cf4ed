import { DomHandler, Parser, type parseDocument } from 'htmlparser2';
import type { Block, Paragraph, Table } from './paper.js';

type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { readonly attribs: object }>;
export type Parent = ReturnType<typeof parseDocument> | Element;

export const parseHtml = (html: string): Parent => parsed(html, false);
export const parseXml = (xml: string): Parent => parsed(xml, true);

/** Throws a `RangeError` where elements are within one another without end: what walks through them is recursive. */
function parsed(markup: string, xmlMode: boolean): Parent {
  const handler = new ShallowHandler();
  new Parser(handler, { xmlMode }).end(markup);
  return handler.root;
}

class ShallowHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length > deepest) throw new RangeError('nested too deeply');
    super.onopentag(name, attributes);
  }
}

/** What programs write by themselves is some 50 deep. */
const deepest = 1_000;

export const isElement = (node: Node): node is Element => 'attribs' in node;
export const elementsIn = (node: Parent): readonly Element[] => node.children.filter(isElement);

/** Those of `names` anywhere within `node`, in the order of the text. */
export const within = (node: Parent, ...names: readonly string[]): readonly Element[] =>
  elementsIn(node).flatMap((each) => [...(names.includes(each.name) ? [each] : []), ...within(each, ...names)]);

/** The words as one reads them: white space of the markup is one blank, a wide blank is a letter. */
const plain = (words: string): string => words.replace(/[ \t\r\n\u00a0]+/gu, ' ');
const trimmed = (words: string): string => words.replace(/[ \t]*\n[ \t]*/gu, '\n').trim();

export function wordsOf(node: Node | Parent): string {
  if ('data' in node) return node.type === 'text' ? plain(node.data) : '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const blockNames = new Set(
  'address article aside blockquote body br caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export interface Reading {
  /** What is no part of the text. */
  isLeftOut(element: Element): boolean;
  /** Whether the items of a list begin with their numbers; else these stand in the text. */
  readonly numbersLists: boolean;
}

/** The paragraphs and tables of markup. A table with one column is a frame around paragraphs; so is one that holds tables. */
export function blocksOf(root: Parent, reading: Reading): readonly Block[] {
  const blocks: Block[] = [];
  let words = '';
  const place = () => ({ line: blocks.length + 1 });
  const flush = () => {
    const text = trimmed(words);
    if (text !== '') blocks.push({ text, place: place() });
    words = '';
  };
  const walk = (node: Node, mark: string): void => {
    if (!isElement(node)) {
      words += wordsOf(node);
      return;
    }
    if (reading.isLeftOut(node)) return;
    const isBlock = blockNames.has(node.name);
    if (isBlock) flush();
    const rows = node.name === 'table' ? rowsOf(node, reading) : null;
    if (rows !== null) blocks.push({ name: '', rows, place: place() });
    else {
      if (node.name === 'li') words += mark;
      let count = Number(node.attribs.start ?? 1) || 1;
      const counts = node.name === 'ol' && reading.numbersLists;
      for (const child of node.children) {
        const isItem = isElement(child) && child.name === 'li';
        walk(child, isItem && counts ? `${count}. ` : '');
        if (isItem) count++;
      }
    }
    if (isBlock) flush();
  };
  for (const child of root.children) walk(child, '');
  flush();
  return blocks;
}

/** No table that people read is wider; more would be `colspan` that says nothing. */
const mostColumns = 200;

/** The rows of a table, as `Table` has them; `null` where it is only a frame. */
function rowsOf(table: Element, reading: Reading): Table['rows'] | null {
  if (within(table, 'table').length > 0) return null;
  const lines = within(table, 'tr').filter((row) => !reading.isLeftOut(row));
  const grid: string[][] = lines.map(() => []);
  for (const [y, line] of lines.entries()) {
    let x = 0;
    for (const cell of elementsIn(line).filter(({ name }) => name === 'td' || name === 'th')) {
      while (grid[y]?.[x] !== undefined) x++;
      const words = cellWords(cell, reading);
      const right = Math.min(x + span(cell.attribs.colspan), mostColumns);
      const bottom = Math.min(y + span(cell.attribs.rowspan), lines.length);
      for (let row = y; row < bottom; row++)
        for (let column = x; column < right; column++) (grid[row] as string[])[column] = words;
      x = right;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  const rows = grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ''));
  return width < 2 ? null : rows.filter((row) => row.some((cell) => cell !== ''));
}

const cellWords = (cell: Element, reading: Reading): string =>
  blocksOf(cell, reading)
    .map((block) => (block as Paragraph).text)
    .join('\n');

const span = (given: string | undefined): number => Math.max(1, Number(given ?? 1) || 1);
