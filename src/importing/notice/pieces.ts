import { clauseFirst, phrase } from './clauseWords.js';
import { P } from './people.js';

/** A piece of a text, and where it stands in it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What is left of a piece behind so many characters. */
export const after = ({ from, to, text }: Piece, length: number): Piece => ({
  from: from + length,
  to,
  text: text.slice(length),
});

/** The pieces of a text between what `between` matches, except within brackets, quotes, and between people. */
export function split({ from, text }: Piece, between: RegExp): readonly Piece[] {
  const found: Piece[] = [];
  let [depth, start] = [0, 0];
  const close = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') found.push({ from: from + start + lead, to: from + end, text: piece.trim() });
    start = end + 1;
  };
  const isPerson = (letter: string | undefined) => letter !== undefined && new RegExp(P, 'u').test(letter);
  for (const [index, letter] of [...text].entries()) {
    if (/[（《“〔]/u.test(letter)) depth++;
    else if (/[）》”〕]/u.test(letter)) depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      isBetween(between, text, index) &&
      !(isPerson(text[index - 1]) && isPerson(text[index + 1]))
    )
      close(index);
  }
  close(text.length);
  return found;
}

/** A blank before a word such as 分管 stands for a comma. */
const isBetween = (between: RegExp, text: string, index: number): boolean =>
  between.test(text[index] ?? '') ||
  (text[index] === ' ' && !noComma.test(text[index - 1] ?? '') && phraseBehind.test(text.slice(index)));
const noComma = new RegExp(`[ ：，]|${P}`, 'u');
const phraseBehind = new RegExp(`^ +${phrase}`, 'u');

/** `王乙除负责财政工作外` is of two parts. */
export const withLeaderApart = (piece: Piece): readonly Piece[] =>
  new RegExp(`^${P}(?:除|在)`, 'u').test(piece.text)
    ? [{ from: piece.from, to: piece.from + 1, text: piece.text.slice(0, 1) }, after(piece, 1)]
    : [piece];

/** 除负责财政工作外 and 在负责财政工作的同时 say the same as 负责财政工作. */
const wrapped: readonly RegExp[] = [
  /^除(?:了)?(?<inner>.+?)(?:以外|之外|外)$/u,
  /^在(?<inner>.+?)(?:的同时|的基础上)$/u,
];

/** What a part says that is so beside what follows. */
export const unwrapped = (piece: Piece): Piece => {
  for (const each of wrapped) {
    const inner = each.exec(piece.text)?.groups?.inner;
    if (inner === undefined || !clauseFirst.test(inner)) continue;
    const from = piece.from + piece.text.indexOf(inner);
    return { from, to: from + inner.length, text: inner };
  }
  return piece;
};
