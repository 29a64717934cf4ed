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
  const heads: readonly Head[] = [
    ...(chart.direct.cards.length > 0 ? [{ leader: null, units: chart.direct.cards }] : []),
    ...chart.columns,
  ];
  const top = zone.y;
  if (heads.length === 0) return { cards: [], bands: [], columns: [], tops: [], right: measures.margin, bottom: top };
  const spread = spreadOf(heads, zone, chart.language);
  const label = directLabel(chart, spread.cardWidth);
  const leaders = spread.columns.map((column) => leaderCard(column, zone, chart.language));
  const height = Math.max(40, label.height, ...leaders.map((card) => card?.height ?? 0));
  const unitsTop = top + height + measures.gutter;
  const grids = spread.columns.map((column) => unitsOf(column, spread.cardWidth, unitsTop, zone, chart.language));
  const bottom = Math.max(top + height, ...grids.map((grid) => grid.bottom));
  const gutters: Gutters = {
    ...{ above: zone.above, units: unitsTop - measures.gutter / 2, below: bottom + measures.gutter / 2 },
  };
  return {
    cards: spread.columns.flatMap((column, index) => {
      const leader = leaders[index] ?? null;
      const own = [...(leader === null ? [] : [{ ...leader, height }]), ...(grids[index]?.cards ?? [])];
      return own.map((card) => inLane(card, column, gutters));
    }),
    bands: spread.columns.flatMap((column) =>
      column.leader === null ? [bandOf(column, top, height, label.lines)] : [],
    ),
    columns: spread.columns.map(({ leader, units, x, width }, index) => ({
      ...{ leader: leader?.id ?? 'direct', x, y: top, width },
      height: Math.max(top + height, units.length === 0 ? 0 : (grids[index]?.bottom ?? 0)) - top,
    })),
    tops: spread.columns.map(({ x, width }) => x + width / 2),
    ...{ right: spread.right, bottom },
  };
}

/** A head with its place in the row: how many columns of cards it has, where these begin and how wide they are. */
interface PlacedHead extends Head {
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

interface Spread {
  readonly columns: readonly PlacedHead[];
  readonly cardWidth: number;
  readonly right: number;
}

/** The heads beside each other, in the middle of the width that there is. */
function spreadOf(heads: readonly Head[], zone: Zone, language: Language): Spread {
  const { margin, columnGap, subGap } = measures;
  const { counts, cardWidth } = widthsFor(heads, zone, language);
  const widthOf = (count: number): number => count * (cardWidth + subGap) - subGap;
  const total = counts.reduce((sum, count) => sum + widthOf(count) + columnGap, -columnGap);
  let x = Math.max(margin, (zone.width - total) / 2);
  const columns = heads.map((head, index): PlacedHead => {
    const count = counts[index] ?? 1;
    const placed = { ...head, count, x, width: widthOf(count) };
    x += placed.width + columnGap;
    return placed;
  });
  return { columns, cardWidth, right: x - columnGap };
}

/** What heads the column of what the head oversees directly, and how high that is. */
function directLabel({ heads, direct, language }: Chart, cardWidth: number) {
  const { bandPadding } = measures;
  const text = `${heads[0]?.name ?? ''}${language === 'zh' ? '' : ': '}${direct.label}`;
  const lines = wrapped(text, cardWidth - 2 * bandPadding, labelFont);
  return { lines, height: direct.cards.length > 0 ? lines.length * nameLine + 2 * bandPadding : 0 };
}

function leaderCard({ leader, x, width }: PlacedHead, zone: Zone, language: Language): PlacedCard | null {
  if (leader === null) return null;
  return placeCard(leader, {
    ...{ x, y: zone.y, width, lines: leaderLines(width, zone.room), within: leader.id, level: 3, language },
    ...{ lane: { x: x - measures.columnGap / 2, gutters: [] }, expanded: zone.expanded },
  });
}

const unitsOf = (
  { leader, units, count, x }: PlacedHead,
  cardWidth: number,
  y: number,
  { room, expanded }: Zone,
  language: Language,
) =>
  gridOf(units, {
    ...{ x, y, columns: count, cardWidth, lines: room.unitLines, within: leader?.id ?? 'direct' },
    ...{ level: leader === null ? 3 : 4, language, gutters: [], expanded },
  });

/** Only the lane before the first card of a column leads above the leaders. */
const inLane = (card: PlacedCard, { x }: PlacedHead, { above, units, below }: Gutters): PlacedCard => ({
  ...card,
  lane: { x: card.lane.x, gutters: card.x === x ? [above, units, below] : [units, below] },
});

const bandOf = ({ x, width }: PlacedHead, y: number, height: number, lines: readonly string[]): PlacedBand => ({
  ...{ key: 'direct', x, y, width, height },
  label: lines.map((text, line) => ({
    ...{ x: x + measures.bandPadding, y: y + 16 + line * nameLine, text, kind: 'label' },
  })),
});

/** What needs so many lines on a narrow card needs half of them on a wide one. */
const leaderLines = (width: number, { leaderLines: lines }: Room): number =>
  width < wideLeader ? lines : Math.ceil(lines / 2);
const wideLeader = 190;

/** So many rows beyond the fewest are tried. */
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
