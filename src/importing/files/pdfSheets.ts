import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { encrypted } from './kind.js';
import { getDocument, OPS, Util } from './pdfjs.js';
import type { Piece } from './pdfLines.js';
import type { Ruling } from './pdfTables.js';
import { asWritten } from './radicals.js';

/** What stands on a sheet: letters and straight strokes, as one sees it, in points from its lower left. */
export interface Sheet {
  readonly pieces: readonly Piece[];
  readonly rulings: readonly Ruling[];
}

type Matrix = readonly number[];

/** The sheets of a PDF, as `pdfjs-dist` has them. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const loading = getDocument({
    // It keeps the bytes, and changes them.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const pdf = await loading.promise;
    const sheets: Sheet[] = [];
    for (let number = 1; number <= pdf.numPages; number++) sheets.push(await sheetOf(await pdf.getPage(number)));
    return sheets;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      return encrypted(' PDF 阅读器', 'a reader of PDF');
    throw cause;
  } finally {
    await loading.destroy();
  }
}

async function sheetOf(page: PDFPageProxy): Promise<Sheet> {
  const { items } = await page.getTextContent();
  const { transform, height } = page.getViewport({ scale: 1 });
  // Upwards, as it is in PDF; a sheet that lies on its side is turned.
  const turned: Matrix = Util.transform([1, 0, 0, -1, 0, height], transform as number[]);
  const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? pieceOf(item, turned) : []));
  return { pieces, rulings: pieces.length === 0 ? [] : await rulingsOf(page, turned) };
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

/** Letters as they stand; none for those aslant, which are watermarks and stamps. */
function pieceOf({ str, transform, width, height }: TextItem, turned: Matrix): readonly Piece[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = Util.transform(turned as number[], transform as number[]) as Matrix;
  if (a <= 0 || Math.abs(b) > a / 100) return [];
  return [{ text: asWritten(str), x, y, width, height: height || a }];
}

/** The straight strokes of a sheet, and the edges of what is filled. */
async function rulingsOf(page: PDFPageProxy, turned: Matrix): Promise<readonly Ruling[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix = turned;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as readonly unknown[];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? turned;
    else if (operator === OPS.transform) matrix = Util.transform(matrix as number[], args as number[]);
    else if (operator === OPS.constructPath && args[0] !== OPS.endPath)
      rulings.push(...strokesOf(((args[1] as readonly unknown[])[0] ?? []) as ArrayLike<number>, matrix));
  }
  return rulings;
}

/** How many numbers follow each of the operators of a path: move, line, curve of either kind, close. */
const operands = [2, 2, 6, 4, 0];

function strokesOf(path: ArrayLike<number>, matrix: Matrix): readonly Ruling[] {
  const found: Ruling[] = [];
  let [at, start]: [Matrix, Matrix] = [
    [0, 0],
    [0, 0],
  ];
  for (let index = 0; index < path.length; ) {
    const operator = path[index] ?? 4;
    const count = operands[operator] ?? 0;
    const to: Matrix = operator === 4 ? start : pointAt(path[index + count - 1], path[index + count], matrix);
    if (operator === 0) start = to;
    if (operator === 1 || operator === 4) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [...at, ...to];
      const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
      if (Math.max(width, height) > shortest && Math.min(width, height) < 1)
        found.push({
          ...{ left: Math.min(x0, x1), right: Math.max(x0, x1) },
          ...{ bottom: Math.min(y0, y1), top: Math.max(y0, y1) },
        });
    }
    at = to;
    index += count + 1;
  }
  return found;
}

/** The border of a cell is as long as a letter at least, in points. */
const shortest = 6;

const pointAt = (x = 0, y = 0, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Matrix => [
  a * x + c * y + e,
  b * x + d * y + f,
];
