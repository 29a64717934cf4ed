import type { Paragraph } from './paper.js';
import { continued, type Line } from './pdfLines.js';

/**
 * The paragraphs of the sheets, without headers, footers and numbers of pages. A line goes on in the next where it reaches
 * the right edge of the text and the next begins at its left edge, also over the end of a sheet.
 */
export function paragraphsOf(sheets: readonly (readonly Line[])[]): readonly Paragraph[] {
  const body = sheets.map(withoutFurniture(sheets));
  const lines = body.flat();
  const [left, right] = [edge(lines, ({ left }) => left), edge(lines, ({ right }) => -right) * -1];
  const paragraphs: { text: string; readonly place: Paragraph['place']; last: Line }[] = [];
  for (const [index, sheet] of body.entries())
    for (const line of sheet) {
      const open = paragraphs.at(-1);
      const goesOn =
        open !== undefined &&
        open.last.right > right - 1.5 * open.last.height &&
        line.left < left + 0.7 * line.height &&
        Math.abs(open.last.height - line.height) < 1;
      if (goesOn) [open.text, open.last] = [continued(open.text, line.text), line];
      else paragraphs.push({ text: line.text, place: { page: index + 1, line: line.number }, last: line });
    }
  return paragraphs.map(({ text, place }) => ({ text, place }));
}

/** Where most of the lines that reach farthest begin or end: the fifth part of them, so that one that hangs over does not count. */
function edge(lines: readonly Line[], of: (line: Line) => number): number {
  const sorted = lines.map(of).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 20)] ?? 0;
}

const isPageNumber = (text: string): boolean =>
  /^(?:第\s*)?[-—–－·\s]*\d{1,4}[-—–－·\s]*(?:[/／]\s*\d{1,4}|页(?:\s*[，,]?\s*[/／]?\s*共\s*\d{1,4}\s*页)?)?$/u.test(
    text,
  );

/** The first and last two lines of a sheet, where they are the number of the page or stand on other sheets too. */
function withoutFurniture(sheets: readonly (readonly Line[])[]): (sheet: readonly Line[]) => readonly Line[] {
  const plain = ({ text }: Line) => text.replace(/\d+/gu, '0');
  const margin = (sheet: readonly Line[]) => new Set([...sheet.slice(0, 2), ...sheet.slice(-2)]);
  const times = new Map<string, number>();
  for (const sheet of sheets)
    for (const text of new Set([...margin(sheet)].map(plain))) times.set(text, (times.get(text) ?? 0) + 1);
  const often = Math.max(2, sheets.length / 2);
  return (sheet) => {
    const outer = margin(sheet);
    return sheet.filter(
      (line, index) =>
        !outer.has(line) ||
        !(
          (times.get(plain(line)) ?? 0) >= often ||
          ((index === 0 || index === sheet.length - 1) && isPageNumber(line.text))
        ),
    );
  };
}
