import type { Language } from '../model/text.js';
import type { Card, Chart } from './chart.js';
import { nameLine, nameLinesOf } from './flow.js';
import { gridHeight, gridOf, placeCard } from './grid.js';
import { measures, type Room, rowsFor } from './measures.js';
import type { PlacedBand, PlacedCard, PlacedColumn } from './placed.js';
import { labelFont, wrapped } from './text.js';

/** What heads a column: a leader, or the label of what the head oversees directly. */
interface Head {
  readonly leader: Card | null;
  readonly units: readonly Card[];
}

export interface ColumnZone {
  readonly cards: readonly PlacedCard[];
  readonly bands: readonly PlacedBand[];
  readonly columns: readonly PlacedColumn[];
  /** Where each column begins, for the stems. */
  readonly tops: readonly number[];
  readonly right: number;
  readonly bottom: number;
}

export interface Zone {
  readonly y: number;
  readonly width: number;
  readonly room: Room;
  readonly expanded: ReadonlySet<string>;
  /** The gutters above the leaders, above the units and below the columns. */
  readonly above: number;
}

export interface Gutters {
  readonly above: number;
  readonly units: number;
  readonly below: number;
}

/** How many columns of cards each leader has, and how wide the cards are. */
interface Widths {
  readonly counts: readonly number[];
  readonly cardWidth: number;
}

/**
 * The leaders in a row in the order of rank, each above the units in their charge. A leader with many units has several
 * columns of them: as many as make the chart lowest in the width that there is.
 */
export function columnZone(chart: Chart, zone: Zone): ColumnZone {
  const { margin, columnGap, subGap, gutter, bandPadding } = measures;
  const { room, expanded } = zone;
  const heads: readonly Head[] = [
    ...(chart.direct.cards.length > 0 ? [{ leader: null, units: chart.direct.cards }] : []),
    ...chart.columns,
  ];
  const top = zone.y;
  if (heads.length === 0) return { cards: [], bands: [], columns: [], tops: [], right: margin, bottom: top };
  const { counts, cardWidth } = widthsFor(heads, zone, chart.language);
  const lefts: number[] = [];
  const total = counts.reduce((sum, count) => sum + count * (cardWidth + subGap) - subGap + columnGap, -columnGap);
  let left = Math.max(margin, (zone.width - total) / 2);
  for (const count of counts) {
    lefts.push(left);
    left += count * (cardWidth + subGap) - subGap + columnGap;
  }
  const widthOfColumn = (index: number): number => (counts[index] ?? 1) * (cardWidth + subGap) - subGap;
  const leaders = heads.map(({ leader }, index) =>
    leader === null
      ? null
      : placeCard(leader, {
          x: lefts[index] ?? 0,
          y: top,
          width: widthOfColumn(index),
          lines: leaderLines(widthOfColumn(index), room),
          within: leader.id,
          level: 3,
          language: chart.language,
          lane: { x: (lefts[index] ?? 0) - columnGap / 2, gutters: [] },
          expanded,
        }),
  );
  const label = `${chart.heads[0]?.name ?? ''}${chart.language === 'zh' ? '' : ': '}${chart.direct.label}`;
  const labels = wrapped(label, cardWidth - 2 * bandPadding, labelFont);
  const least = chart.direct.cards.length > 0 ? labels.length * nameLine + 2 * bandPadding : 0;
  const height = Math.max(40, least, ...leaders.map((card) => card?.height ?? 0));
  const unitsTop = top + height + gutter;
  const grids = heads.map(({ leader, units }, index) =>
    gridOf(units, {
      x: lefts[index] ?? 0,
      y: unitsTop,
      columns: counts[index] ?? 1,
      cardWidth,
      lines: room.unitLines,
      within: leader?.id ?? 'direct',
      level: leader === null ? 3 : 4,
      language: chart.language,
      gutters: [],
      expanded,
    }),
  );
  const bottom = Math.max(top + height, ...grids.map((grid) => grid.bottom));
  const gutters: Gutters = { above: zone.above, units: unitsTop - gutter / 2, below: bottom + gutter / 2 };
  const inColumn = (card: PlacedCard, index: number): PlacedCard => ({
    ...card,
    lane: {
      x: card.lane.x,
      gutters: card.x === lefts[index] ? [gutters.above, gutters.units, gutters.below] : [gutters.units, gutters.below],
    },
  });
  const cards = heads.flatMap((_, index) => [
    ...[leaders[index] ?? null].filter((card) => card !== null).map((card) => inColumn({ ...card, height }, index)),
    ...(grids[index]?.cards ?? []).map((card) => inColumn(card, index)),
  ]);
  const bands: PlacedBand[] = heads.flatMap(({ leader }, index) =>
    leader !== null
      ? []
      : [
          {
            key: 'direct',
            x: lefts[index] ?? 0,
            y: top,
            width: widthOfColumn(index),
            height,
            label: labels.map((text, line) => ({
              x: (lefts[index] ?? 0) + bandPadding,
              y: top + 16 + line * nameLine,
              text,
              kind: 'label' as const,
            })),
          } as const,
        ],
  );
  return {
    cards,
    bands,
    columns: heads.map(({ leader }, index) => ({
      leader: leader?.id ?? 'direct',
      x: lefts[index] ?? 0,
      y: top,
      width: widthOfColumn(index),
      height: Math.max(top + height, heads[index]?.units.length === 0 ? 0 : (grids[index]?.bottom ?? 0)) - top,
    })),
    tops: heads.map((_, index) => (lefts[index] ?? 0) + widthOfColumn(index) / 2),
    right: left - columnGap,
    bottom,
  };
}

/** What needs so many lines on a narrow card needs half of them on a wide one. */
const leaderLines = (width: number, { leaderLines: lines }: Room): number =>
  width < wideLeader ? lines : Math.ceil(lines / 2);
const wideLeader = 190;

/** Rows more than the fewest that are looked at. */
const more = 4;

function widthsFor(heads: readonly Head[], { width, room }: Zone, language: Language): Widths {
  const { margin, columnGap, subGap } = measures;
  const numbers = heads.map(({ units }) => units.length);
  const free = width - 2 * margin - (heads.length - 1) * columnGap;
  const capacity = Math.max(heads.length, Math.floor((free + heads.length * subGap) / (room.unitWidth + subGap)));
  const least = rowsFor(numbers, capacity);
  let best: (Widths & { readonly height: number }) | null = null;
  for (let rows = least; rows <= Math.min(least + more, Math.max(1, ...numbers)); rows += 1) {
    const counts = numbers.map((count) => Math.max(1, Math.ceil(count / rows)));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const cardWidth = Math.max(room.unitWidth, Math.floor((free - (total - heads.length) * subGap) / total));
    const height = Math.max(
      ...heads.map(({ units }, index) =>
        gridHeight(
          units.map((unit) => nameLinesOf(unit, Math.min(cardWidth, mostUnitWidth), language).length),
          counts[index] ?? 1,
          room.unitLines,
          nameLine,
        ),
      ),
    );
    if (best === null || height < best.height) best = { counts, cardWidth: Math.min(cardWidth, mostUnitWidth), height };
  }
  return best ?? { counts: heads.map(() => 1), cardWidth: room.unitWidth };
}

/** A single leader does not stretch over the whole chart. */
const mostUnitWidth = 230;
