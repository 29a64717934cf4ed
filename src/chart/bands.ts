import type { Language } from '../model/text.js';
import type { Group } from './chart.js';
import { gridOf } from './grid.js';
import { measures, rowsFor } from './measures.js';
import type { PlacedBand, PlacedCard } from './placed.js';
import { labelFont, widthOf } from './text.js';

/** Where a block of bands stands, and how its cards are. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly leastWidth: number;
  /** Cards of a small band do not become wider than this. */
  readonly mostWidth: number;
  readonly lines: number;
  readonly gutters: readonly number[];
  readonly expanded: ReadonlySet<string>;
  readonly language: Language;
}

export interface PlacedBlock {
  readonly bands: readonly PlacedBand[];
  readonly cards: readonly PlacedCard[];
  readonly bottom: number;
}

/** Groups side by side, each in as many columns as its cards need, all in the same number of rows. */
export function blockOf(groups: readonly Group[], block: Block): PlacedBlock {
  const { x, y, width, leastWidth, mostWidth } = block;
  const { bandPadding, bandLabel, subGap } = measures;
  const shown = groups.filter(({ cards }) => cards.length > 0);
  if (shown.length === 0) return { bands: [], cards: [], bottom: y };
  const frames = shown.length * (2 * bandPadding + subGap) - subGap;
  const capacity = Math.max(shown.length, Math.floor((width - frames + subGap) / (leastWidth + subGap)));
  const rows = rowsFor(
    shown.map(({ cards }) => cards.length),
    capacity,
  );
  const columns = shown.map(({ cards }) => Math.ceil(cards.length / rows));
  const total = columns.reduce((sum, count) => sum + count, 0);
  const gaps = (total - shown.length) * subGap;
  const cardWidth = Math.max(leastWidth, Math.min(mostWidth, Math.floor((width - frames - gaps) / total)));
  const bands: PlacedBand[] = [];
  const cards: PlacedCard[] = [];
  let left = x;
  let bottom = y;
  for (const [index, { key, label, cards: members }] of shown.entries()) {
    const count = columns[index] ?? 1;
    const labelWidth = Math.ceil(widthOf(`${label} ${members.length}`, labelFont));
    const inner = Math.max(count * (cardWidth + subGap) - subGap, labelWidth + 4);
    const grid = gridOf(members, {
      ...block,
      x: left + bandPadding,
      y: y + bandLabel,
      columns: count,
      cardWidth,
      within: key,
      // What is outside the government stands beside it, not below it.
      level: key === 'beside' ? 1 : 2,
    });
    cards.push(...grid.cards);
    const text = { x: left + bandPadding + 1, y: y + 12.5, text: `${label} ${members.length}`, kind: 'label' } as const;
    bands.push({ key, x: left, y, width: inner + 2 * bandPadding, height: 0, label: [text] });
    left += inner + 2 * bandPadding + subGap;
    bottom = Math.max(bottom, grid.bottom + bandPadding);
  }
  return { bands: bands.map((band) => ({ ...band, height: bottom - y })), cards, bottom };
}

/** How wide a block is drawn. */
export const rightOf = ({ bands }: PlacedBlock, x: number): number =>
  Math.max(x, ...bands.map((band) => band.x + band.width));
