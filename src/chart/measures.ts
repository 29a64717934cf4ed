import type { Font } from './text.js';

/** How much room there is: `scale` is that of the text, with which rows and cards grow. */
export interface Size {
  readonly width: number;
  readonly scale: number;
  /** The smaller form, where there would be room in width for the larger. */
  readonly level?: 'B';
}

/** As wide as on a screen of 1440 px, with text of the size of the page. */
export const usualSize: Size = { width: 1392, scale: 1 };

/** Within these, everything can be read, and drawing takes no longer than asking. */
export const sizes = { width: { from: 600, to: 6000 }, scale: { from: 0.5, to: 4 } } as const;

/** How much of a unit is drawn: `A` large, `B` in smaller type beside an answer; narrower, there is the list. */
export type Level = 'A' | 'B' | 'list';

export const levelOf = (width: number, scale: number): Level =>
  width >= 1080 * scale ? 'A' : width >= narrowest * scale ? 'B' : 'list';

/** Nothing is drawn narrower: a file that is asked for narrower is drawn so wide, and shown smaller. */
const narrowest = 860;

/** Every measure of one chart, in px. What types stand in grows with the scale; gaps and frames do not. */
export interface Measures {
  readonly width: number;
  readonly scale: number;
  readonly level: Exclude<Level, 'list'>;
  /** Between columns, and between the frame of a card and its text. */
  readonly gap: number;
  readonly pad: number;
  /** Behind the name of a unit: names are drawn narrower than they are measured, and long words need the room. */
  readonly padEnd: number;
  readonly unit: Font;
  readonly title: Font;
  readonly person: Font;
  readonly headPerson: Font;
  readonly plain: Font;
  readonly note: Font;
  readonly strong: Font;
  /** From one line to the next. */
  readonly unitLine: number;
  readonly plainLine: number;
  readonly noteLine: number;
  readonly titleLine: number;
  readonly personLine: number;
  /** From the edge of a row to its first baseline, and from its last one to the other edge. */
  readonly above: number;
  readonly below: number;
  readonly mark: number;
  /** A column is at least so wide. */
  readonly leastColumn: number;
}

export function measuresOf({ width: asked, scale, level: wanted }: Size): Measures {
  const width = Math.max(asked, narrowest * scale);
  const level = wanted ?? (levelOf(width, scale) === 'A' ? 'A' : 'B');
  const of = (large: number, small: number): number => (level === 'A' ? large : small);
  const px = (large: number, small: number): number => of(large, small) * scale;
  return {
    ...{ width, scale, level, gap: of(8, 5), pad: of(10, 6), padEnd: of(10, 2) },
    unit: { size: px(15, 13), bold: true },
    title: { size: px(14, 13) },
    person: { size: px(19, 17), bold: true },
    headPerson: { size: px(22, 22), bold: true },
    plain: { size: px(14, 13) },
    note: { size: px(13, 13) },
    strong: { size: px(13, 13), bold: true },
    ...{ unitLine: px(20, 16), plainLine: px(19, 15.5), noteLine: px(16, 16) },
    ...{ titleLine: px(17, 17), personLine: px(23, 23) },
    ...{ above: px(19, 15), below: px(10.5, 7.5) },
    ...{ mark: px(13, 13), leastColumn: px(90, 90) },
  };
}

/** Columns and rows of cells of at least this width: rows of equal length, in the order of the cells. */
export function cellsIn(count: number, width: number, least: number): { readonly per: number; readonly rows: number } {
  const most = Math.max(1, Math.floor(width / least));
  const rows = Math.max(1, Math.ceil(count / most));
  return { per: Math.max(1, Math.ceil(count / rows)), rows };
}
