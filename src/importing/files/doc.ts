import WordExtractor from 'word-extractor';
import type { Block, Paper, Table } from './paper.js';
import { orDamaged, unreadable } from './unreadable.js';

/**
 * A document of Word 97 to 2003. What reads it gives a cell of a table as words and a tab, a row as a line that ends in one;
 * so a table is read only where its rows can be nothing else, and refused where cells are merged or hold several lines.
 */
export async function readDoc(bytes: Uint8Array): Promise<Paper> {
  const what = { zh: 'Word 97–2003 文档', en: 'document of Word 97–2003' };
  const document = await orDamaged(what, () => new WordExtractor().extract(Buffer.from(bytes)));
  const lines = document
    .getBody({ filterUnicode: false })
    .split('\n')
    .filter((line) => line.trim() !== '');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const place = { line: blocks.length + 1 };
    const rows = rowsAt(lines, at);
    if (rows.length > 0) blocks.push({ name: '', rows, place });
    else blocks.push({ text: (lines[at] ?? '').replace(/\t/gu, '　').trim(), place });
    at += Math.max(1, rows.length);
  }
  return { format: 'doc', blocks, remarks: [automatic] };
}

const automatic = {
  zh: '旧版 .doc 的自动编号不在文字之中，未读取：有的请另存为 .docx 再导入',
  en: 'Numbers that Word counts by itself are no part of the text of a .doc and were not read: where there are any, save it as .docx.',
};

const isRow = (line: string | undefined): boolean => line?.endsWith('\t') ?? false;

/** The rows that begin at a line; none where it is no row. */
function rowsAt(lines: readonly string[], at: number): Table['rows'] {
  let end = at;
  while (isRow(lines[end])) end++;
  if (end === at) return [];
  const rows = lines.slice(at, end).map((line) =>
    line
      .slice(0, -1)
      .split('\t')
      .map((cell) => cell.trim()),
  );
  const isUneven = rows.some((row) => row.length !== rows[0]?.length || row[0] === '');
  // The rest of a cell with several lines stands in lines of its own, before or between what look like rows.
  const isBroken = (lines[at - 1]?.includes('\t') ?? false) || lines.slice(end, end + 3).some(isRow);
  if (isUneven || isBroken)
    unreadable(
      `文档中的表格（首行“${rows[0]?.join(' ')}”）有合并的单元格，或者单元格内有几行，从旧版 .doc 中不能可靠读出：请另存为 .docx 再导入`,
      `the table that begins with \`${rows[0]?.join(' ')}\` has merged cells, or several lines in a cell, which cannot be told from a .doc: save it as .docx, and import that`,
    );
  return rows;
}
