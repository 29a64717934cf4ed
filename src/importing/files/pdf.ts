import type { Text } from '../../model/text.js';
import type { Paper } from './paper.js';
import { type Line, linesOf } from './pdfLines.js';
import { blocksOf } from './pdfParagraphs.js';
import { sheetsOf } from './pdfSheets.js';
import { type Grid, tablesOf } from './pdfTables.js';
import { orDamaged, unreadable } from './unreadable.js';

/** A PDF with text in it: its paragraphs and tables, put together from where letters and borders are on the sheets. */
export async function readPdf(bytes: Uint8Array): Promise<Paper> {
  const sheets = await orDamaged({ zh: 'PDF', en: 'PDF' }, () => sheetsOf(bytes));
  const empty = sheets.flatMap(({ pieces }, index) => (pieces.length === 0 ? [index + 1] : []));
  if (empty.length === sheets.length)
    unreadable(
      'PDF 中没有文字，每页都是图片（扫描件）：请导入 .docx 原稿，或者用文字识别软件转成文字并核对',
      'the PDF holds no text: its pages are pictures (a scan). Import the .docx that it was made from, or recognise its characters and check them',
    );
  failOnGarble(sheets.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''));
  const told: Text = {
    zh: `第 ${empty.join('、')} 页没有文字（可能是扫描件），未读取`,
    en: `Page(s) ${empty.join(', ')} hold no text (perhaps a scan) and were not read.`,
  };
  const read = sheets.map(({ pieces, rulings }): readonly (Line | Grid)[] => {
    const { grids, others } = tablesOf(pieces, rulings);
    return [...linesOf(others), ...grids].sort((a, b) => b.top - a.top);
  });
  return { format: 'pdf', blocks: blocksOf(read), remarks: empty.length > 0 ? [told] : [] };
}

/** Throws where the fonts do not say what they show. */
function failOnGarble(letters: string): void {
  const unknown = letters.match(/[\p{Co}\p{Cn}\uFFFD]|[^\P{Cc}\t]/gu)?.length ?? 0;
  if (unknown > letters.length / 50)
    unreadable(
      'PDF 的字体没有注明各字符是什么字，读出的是乱码：请导入 .docx 原稿',
      'the fonts of the PDF do not say which characters they show, so that its text cannot be read: import the .docx that it was made from',
    );
}
