import type { Text } from '../../model/text.js';
import type { Choice } from '../../notation/choices.js';
import type { Words } from '../../notation/notice.js';
import { readDay } from '../../util/writtenDay.js';
import type { Row } from './sheet.js';

/** What a cell leaves open, or says in words that nothing is called by. Nothing is recorded while there is any. */
export interface OpenCell extends Words {
  readonly message: Text;
  readonly suggestions: readonly string[];
  /** What may be written in the cell instead. */
  readonly choices: readonly Choice[];
}

/** Reads cells; what they leave open is kept with its place. What could not be read is as if the cell were empty. */
export class Cells {
  readonly open: OpenCell[] = [];

  ask(
    { text, line, column }: Words,
    zh: string,
    en: string,
    suggestions: readonly string[] = [],
    choices: readonly Choice[] = [],
  ): null {
    this.open.push({ text, line, column, message: { zh, en }, suggestions, choices });
    return null;
  }

  /** `2026-03-01`; `null` where there is none. */
  day(row: Row, field: string): string | null {
    const cell = row.get(field);
    if (cell === undefined) return null;
    const day = readDay(cell.text);
    const wrong = [
      `“${cell.text}”不是日期：请写作 2026-03-10`,
      `\`${cell.text}\` is no day: write it as 2026-03-10`,
    ] as const;
    return day ?? this.ask(cell, ...wrong);
  }

  /** An empty cell is a no. */
  yesNo(row: Row, field: string): boolean {
    const cell = row.get(field);
    if (cell === undefined) return false;
    if (/^(?:是|y|yes|true|√|✓|1)$/iu.test(cell.text)) return true;
    if (!/^(?:否|n|no|false|×|0)$/iu.test(cell.text))
      this.ask(cell, `“${cell.text}”既不是“是”也不是“否”`, `\`${cell.text}\` is neither yes nor no`);
    return false;
  }

  number(row: Row, field: string): number | null {
    const cell = row.get(field);
    if (cell === undefined) return null;
    if (/^\d+$/u.test(cell.text)) return Number(cell.text);
    return this.ask(cell, `“${cell.text}”不是整数`, `\`${cell.text}\` is no whole number`);
  }

  /** The one that the words of a cell mean. */
  oneOf<T extends string>(row: Row, field: string, words: Readonly<Record<T, RegExp>>): T | null {
    const cell = row.get(field);
    if (cell === undefined) return null;
    const [found, ...others] = (Object.keys(words) as T[]).filter((each) => words[each].test(cell.text));
    if (found !== undefined && others.length === 0) return found;
    return this.ask(cell, `看不出“${cell.text}”指哪一种`, `which kind \`${cell.text}\` is, is not understood`);
  }
}

/** What stands in a cell, between 、 and the like. */
export function parts(cell: Words | undefined): readonly Words[] {
  if (cell === undefined) return [];
  return cell.text
    .split(/[、，,；;\n]/u)
    .flatMap((text) => (text.trim() === '' ? [] : [{ ...cell, text: text.trim() }]));
}

/** `局长＝demo/post/x`: the words, and what is meant by them where that is said. */
export function marked(text: string): { readonly words: string; readonly meant: string | null } {
  const [words = '', meant] = text.split(/\s*[＝=]\s*/u, 2);
  return { words, meant: meant ?? null };
}
