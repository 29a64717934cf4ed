import type { Language } from '../model/text.js';

/** The measures of the chart, in px. */
export const measures = {
  margin: 6,
  columnGap: 6,
  subGap: 5,
  rowGap: 6,
  /** Between the rows of head, leaders and units: lines run here. */
  gutter: 10,
  bandPadding: 5,
  bandLabel: 17,
  headWidth: 236,
  rootHeight: 22,
} as const;

/** How narrow cards may become, and how many lines follow their names: room for what a day may bring. */
export interface Room {
  readonly unitWidth: number;
  readonly bandWidth: number;
  readonly sideWidth: number;
  readonly headLines: number;
  readonly leaderLines: number;
  readonly unitLines: number;
  readonly bandLines: number;
  readonly sideLines: number;
}

export const roomIn: Readonly<Record<Language, Room>> = {
  zh: {
    unitWidth: 80,
    bandWidth: 118,
    sideWidth: 84,
    headLines: 2,
    leaderLines: 5,
    unitLines: 3,
    bandLines: 2,
    sideLines: 2,
  },
  en: {
    unitWidth: 80,
    bandWidth: 70,
    sideWidth: 84,
    headLines: 2,
    leaderLines: 5,
    unitLines: 3,
    bandLines: 2,
    sideLines: 2,
  },
};

/** The fewest rows in which groups of so many cards stand side by side in so many columns. */
export function rowsFor(counts: readonly number[], columns: number): number {
  let [low, high] = [1, Math.max(1, ...counts)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (counts.reduce((sum, count) => sum + Math.max(1, Math.ceil(count / middle)), 0) <= columns) high = middle;
    else low = middle + 1;
  }
  return low;
}
