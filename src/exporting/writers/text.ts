import { colon } from '../../wording/phrases.js';
import { type Block, type Content, rowsJoined } from '../content.js';

/** A document as plain text. A row of a table is its first cell, and the others below it by the names of their columns. */
export function textOf({ language, title, subtitle, blocks, about, signed, heading }: Content): string {
  const lines = (block: Block): readonly string[] => {
    if (block.as === 'heading') return ['', block.text];
    if (block.as === 'paragraph') return [`${language === 'zh' ? '　　' : ''}${block.text}`];
    const standing = rowsJoined(block);
    return block.rows.flatMap((row, at) => {
      const said = standing[at] === 0 ? (block.joined ?? 0) : 1;
      return [
        '',
        ...(said === 1 ? [oneLine(row[0] ?? '')] : []),
        ...row.flatMap((cell, column) =>
          column < said || cell === '' ? [] : [`  ${block.head[column]}${colon(language)}${oneLine(cell)}`],
        ),
      ];
    });
  };
  return [
    ...(heading === null ? [] : [heading.issuer, heading.number, '']),
    title,
    ...(subtitle === '' ? [] : [subtitle]),
    '',
    ...blocks.flatMap(lines),
    '',
    ...(signed === null ? [] : [signed.by, signed.on, '']),
    ...about,
    '',
  ].join('\n');
}

const oneLine = (cell: string): string => cell.replace(/\n/g, ' ');
