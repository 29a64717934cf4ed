import { continued, linesOf, type Piece } from './pdfLines.js';

/** A straight stroke along the sheet or down it, in points. */
export interface Ruling {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A table with drawn borders. The words of a merged cell stand in each of the cells that it covers. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly top: number;
}

/** How far from one another strokes may be that are one border, or meet. */
const near = 3;

const isUpright = ({ left, right, bottom, top }: Ruling): boolean => top - bottom > right - left;

/** The tables of a sheet by their borders, and the letters that stand in none. */
export function tablesOf(
  pieces: readonly Piece[],
  rulings: readonly Ruling[],
): { readonly grids: readonly Grid[]; readonly others: readonly Piece[] } {
  const grids: Grid[] = [];
  let others = pieces;
  for (const borders of meeting(rulings)) {
    const columns = clustered(borders.filter(isUpright).map(({ left, right }) => (left + right) / 2));
    const rows = clustered(
      borders.filter((each) => !isUpright(each)).map(({ bottom, top }) => (bottom + top) / 2),
    ).reverse();
    if (columns.length < 3 || rows.length < 2) continue;
    const cells = new Cells(columns, rows, borders);
    const inside = others.filter((piece) => cells.at(piece) !== null).flatMap((piece) => cells.cut(piece));
    if (inside.length === 0) continue;
    others = others.filter((piece) => cells.at(piece) === null);
    grids.push({ rows: cells.filled(inside), top: rows[0] ?? 0 });
  }
  return { grids, others };
}

/** Borders that hang together, table by table. */
function meeting(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const meet = (a: Ruling, b: Ruling) =>
    a.left - near <= b.right && b.left - near <= a.right && a.bottom - near <= b.top && b.bottom - near <= a.top;
  let groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const touched = groups.filter((group) => group.some((each) => meet(each, ruling)));
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), ruling]];
  }
  return groups;
}

/** Numbers that are near to one another as one, in their order. */
function clustered(numbers: readonly number[]): number[] {
  const found: number[] = [];
  for (const each of [...numbers].sort((a, b) => a - b)) {
    if (each - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(each);
  }
  return found;
}

class Cells {
  /** Of each cell, row by row, the upper left cell of those that it is merged with. */
  readonly #first: number[][];

  constructor(
    /** From the left, and from the top. */
    private readonly columns: readonly number[],
    private readonly rows: readonly number[],
    private readonly borders: readonly Ruling[],
  ) {
    const width = columns.length - 1;
    this.#first = rows.slice(1).map((_, row) => columns.slice(1).map((__, column) => row * width + column));
    for (const row of this.#first.keys())
      for (let column = 0; column < width; column++) {
        if (column > 0 && !this.#isBorderLeftOf(row, column)) this.#merge(row, column, row, column - 1);
        if (row > 0 && !this.#isBorderAbove(row, column)) this.#merge(row, column, row - 1, column);
      }
  }

  /** The cell that letters stand in; `null` outside. */
  at({ x, y, width, height }: Piece): number | null {
    const [middle, base] = [x + width / 2, y + height * 0.3];
    const column = this.columns.findIndex(
      (left, index) => left <= middle && middle < (this.columns[index + 1] ?? left),
    );
    const row = this.rows.findIndex((top, index) => base <= top && base > (this.rows[index + 1] ?? top));
    return this.#first[row]?.[column] ?? null;
  }

  /** Letters that run over borders between columns, cell by cell: what stands near to one another comes as one piece. */
  cut(piece: Piece): readonly Piece[] {
    const row = this.rows.findIndex((top, index) => piece.y <= top && piece.y > (this.rows[index + 1] ?? top));
    const borders = this.columns.filter(
      (x, column) =>
        column > 0 && x > piece.x + near && x < piece.x + piece.width - near && this.#isBorderLeftOf(row, column),
    );
    if (borders.length === 0) return [piece];
    const letters = [...piece.text];
    const widths = letters.map((each) => (/[\p{Script=Latin}\p{Nd} .,:()-]/u.test(each) ? 0.5 : 1));
    const unit = piece.width / widths.reduce((sum, each) => sum + each, 0);
    const cells = Array.from({ length: borders.length + 1 }, () => ({ text: '', x: 0, width: 0 }));
    let x = piece.x;
    for (const [index, each] of letters.entries()) {
      const width = (widths[index] ?? 1) * unit;
      const cell = cells[borders.filter((border) => border <= x + width / 2).length];
      if (cell !== undefined) {
        if (cell.text === '') cell.x = x;
        cell.text += each;
        cell.width += width;
      }
      x += width;
    }
    return cells
      .filter(({ text }) => text.trim() !== '')
      .map((cell) => ({ ...piece, ...cell, text: cell.text.trim() }));
  }

  filled(pieces: readonly Piece[]): Grid['rows'] {
    const words = new Map<number, string>();
    for (const cell of new Set(this.#first.flat())) {
      const right = this.#rightOf(cell);
      const inside = pieces.filter((piece) => this.at(piece) === cell);
      let [text, isFull] = ['', true];
      for (const line of linesOf(inside)) {
        text = isFull ? continued(text, line.text) : `${text}\n${line.text}`;
        isFull = line.right > right - 1.6 * line.height;
      }
      words.set(cell, text);
    }
    return this.#first.map((row) => row.map((cell) => words.get(cell) ?? ''));
  }

  #rightOf(cell: number): number {
    const columns = this.#first.flatMap((row) => row.flatMap((first, column) => (first === cell ? [column] : [])));
    return this.columns[Math.max(...columns) + 1] ?? 0;
  }

  #isBorderLeftOf(row: number, column: number): boolean {
    const [x = 0, y] = [this.columns[column], ((this.rows[row] ?? 0) + (this.rows[row + 1] ?? 0)) / 2];
    return this.borders.some(
      (each) =>
        isUpright(each) && Math.abs((each.left + each.right) / 2 - x) <= near && each.bottom < y && y < each.top,
    );
  }

  #isBorderAbove(row: number, column: number): boolean {
    const [x, y = 0] = [((this.columns[column] ?? 0) + (this.columns[column + 1] ?? 0)) / 2, this.rows[row]];
    return this.borders.some(
      (each) =>
        !isUpright(each) && Math.abs((each.bottom + each.top) / 2 - y) <= near && each.left < x && x < each.right,
    );
  }

  #merge(row: number, column: number, otherRow: number, otherColumn: number): void {
    const [own = 0, other = 0] = [this.#first[row]?.[column], this.#first[otherRow]?.[otherColumn]];
    const [from, to] = [Math.max(own, other), Math.min(own, other)];
    for (const line of this.#first) for (const [index, each] of line.entries()) if (each === from) line[index] = to;
  }
}
