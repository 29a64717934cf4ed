/** Letters that stand together on a sheet, in points from its lower left. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a sheet. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** How far up the sheet it stands. */
  readonly top: number;
  readonly height: number;
}

/** The lines of a sheet, from the top: what stands at one height, from left to right. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && first.y - piece.y < 0.4 * Math.max(first.height, piece.height))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const ordered = row.sort((a, b) => a.x - b.x);
    const [first, last] = [ordered[0] as Piece, ordered.at(-1) as Piece];
    return {
      text: joined(ordered).trim(),
      left: first.x,
      right: last.x + last.width,
      top: first.y,
      height: Math.max(...ordered.map(({ height }) => height)),
    };
  });
}

/** A gap of a letter or more is a wide blank, as between a name and a title; a small one is a blank between Latin words. */
function joined(pieces: readonly Piece[]): string {
  let text = '';
  let end = Number.NaN;
  for (const piece of pieces) {
    const gap = (piece.x - end) / piece.height;
    if (gap >= 0.8) text += '　';
    else if (gap > 0.15 && isLatin(text.at(-1)) && isLatin(piece.text[0])) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text.replace(betweenScripts, '');
}

/** Blanks that programs put between Chinese characters and digits or Latin letters. */
const betweenScripts = /(?<=\p{sc=Han}) +(?=[\p{N}\p{sc=Latn}])|(?<=[\p{N}\p{sc=Latn}]) +(?=\p{sc=Han})/gu;

const isLatin = (letter: string | undefined): boolean => letter !== undefined && /[\p{sc=Latn}\p{N}]/u.test(letter);

/** Lines of one paragraph one after another: no blank between Chinese characters or in a number, no hyphen where a word was broken. */
export function continued(before: string, after: string): string {
  if (/\p{sc=Latn}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  const isNumber = /\d$/u.test(before) && /^\d/u.test(after);
  return isLatin(before.at(-1)) && isLatin(after[0]) && !isNumber ? `${before} ${after}` : before + after;
}
