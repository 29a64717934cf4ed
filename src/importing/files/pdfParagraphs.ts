import type { Block, Paragraph } from './paper.js';
import { continued, type Line } from './pdfLines.js';
import type { Grid } from './pdfTables.js';

/** What stands on a sheet, from the top. */
type Sheet = readonly (Line | Grid)[];

const isLine = (each: Line | Grid): each is Line => !('rows' in each);

/**
 * The paragraphs and tables of the sheets, without headers, footers and numbers of pages. A line goes on in the next where it
 * reaches the right edge of the text and the next begins at its left edge, also over the end of a sheet.
 */
export function blocksOf(sheets: readonly Sheet[]): readonly Block[] {
  const body = withoutFurniture(sheets);
  const lines = body.flat().filter(isLine);
  const left = edge(lines.map(({ left }) => left));
  const right = -edge(lines.map(({ right }) => -right));
  const blocks: Block[] = [];
  /** The paragraph that may go on, and its last line. */
  let open: { readonly paragraph: Paragraph; readonly last: Line } | null = null;
  for (const [index, sheet] of body.entries()) {
    for (const [at, each] of sheet.entries()) {
      const place = { page: index + 1, line: at + 1 };
      if (!isLine(each)) {
        blocks.push({ name: '', rows: each.rows, place });
        open = null;
        continue;
      }
      const goesOn: boolean =
        open !== null &&
        open.last.right > right - 1.5 * open.last.height &&
        each.left < left + 0.7 * each.height &&
        Math.abs(open.last.height - each.height) < 1;
      const paragraph: Paragraph =
        open !== null && goesOn
          ? { ...open.paragraph, text: continued(open.paragraph.text, each.text) }
          : { text: each.text, place };
      if (goesOn) blocks.pop();
      blocks.push(paragraph);
      open = { paragraph, last: each };
    }
  }
  return blocks;
}

/** Where the lines that reach farthest begin: the twentieth part of them, so that one that hangs over does not count. */
function edge(lefts: readonly number[]): number {
  const sorted = [...lefts].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 20)] ?? 0;
}

const isPageNumber = (text: string): boolean =>
  /^(?:第\s*)?[-—–－·\s]*\d{1,4}[-—–－·\s]*(?:[/／]\s*\d{1,4}|页(?:\s*[，,]?\s*[/／]?\s*共\s*\d{1,4}\s*页)?)?$/u.test(
    text,
  );

/** Without the first and last two lines of a sheet where these stand on other sheets too, and without the number of the page. */
function withoutFurniture(sheets: readonly Sheet[]): readonly Sheet[] {
  const plain = ({ text }: Line) => text.replace(/\d+/gu, '0');
  const margin = (sheet: Sheet) => [...new Set([...sheet.slice(0, 2), ...sheet.slice(-2)])].filter(isLine);
  const times = new Map<string, number>();
  for (const sheet of sheets)
    for (const text of new Set(margin(sheet).map(plain))) times.set(text, (times.get(text) ?? 0) + 1);
  const often = Math.max(2, sheets.length / 2);
  return sheets.map((sheet) => {
    const dropped = margin(sheet).filter(
      (line) =>
        (times.get(plain(line)) ?? 0) >= often ||
        ((line === sheet[0] || line === sheet.at(-1)) && isPageNumber(line.text)),
    );
    return sheet.filter((each) => !dropped.some((line) => line === each));
  });
}
