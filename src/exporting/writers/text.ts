import { colon } from '../../wording/phrases.js';
import type { Block, Content } from '../content.js';

/** A document as plain text. A row of a table is its first cell, and the others below it by the names of their columns. */
export function textOf({ language, title, subtitle, blocks, about, signed }: Content): string {
  const lines = (block: Block): readonly string[] => {
    if (block.as === 'heading') return ['', block.text];
    if (block.as === 'paragraph') return [`${language === 'zh' ? '　　' : ''}${block.text}`];
    return block.rows.flatMap(([first = '', ...cells]) => [
      '',
      oneLine(first),
      ...cells.flatMap((cell, index) =>
        cell === '' ? [] : [`  ${block.head[index + 1]}${colon(language)}${oneLine(cell)}`],
      ),
    ]);
  };
  return [
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
