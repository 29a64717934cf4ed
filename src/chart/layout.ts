import { blockOf, type PlacedBlock, rightOf } from './bands.js';
import type { Chart, Group } from './chart.js';
import { columnZone } from './columnZone.js';
import { placeCard } from './grid.js';
import { measures, roomIn } from './measures.js';
import { notesOf } from './notes.js';
import type { Placed, PlacedCard, Point } from './placed.js';
import { answeredBy, relationsOf } from './relations.js';

export interface LayoutOptions {
  /** How wide the chart may be before it is scrolled; wider where there are too many leaders for that. */
  readonly width?: number;
  /** The ids of the cards that show what is below them. */
  readonly expanded?: ReadonlySet<string>;
  /** The card whose relations are drawn, or a record that stands on it. */
  readonly selected?: string | null;
  /** What records are to what was asked, in a word: marked on the cards that stand for them, while none is selected. */
  readonly answered?: ReadonlyMap<string, string>;
  /** Whether the title and the moment stand above the chart. */
  readonly titled?: boolean;
}

/** Beside an answer panel on a screen 1440 px wide. */
export const defaultWidth = 1060;

const titleHeight = 44;
/** Room for the badge of a relation on the uppermost card. */
const aboveRoot = 4;

/**
 * Where everything stands. Rank, order, type and 分管 alone decide: other oversight, absences and
 * stand-ins move nothing.
 */
export function layout(chart: Chart, options: LayoutOptions = {}): Placed {
  const { margin, gutter } = measures;
  const room = roomIn[chart.language];
  const expanded = options.expanded ?? new Set<string>();
  const width = options.width ?? defaultWidth;
  const top = margin + (options.titled ? titleHeight : aboveRoot);

  const trial = columnZone(chart, { y: 0, width, room, expanded, above: 0 });
  const full = Math.max(width, Math.ceil(trial.right + margin));
  const row = headRow(chart, top, full, expanded);
  const above = row.bottom + gutter / 2;
  const zone = columnZone(chart, { y: row.bottom + gutter, width: full, room, expanded, above });
  const belowTop = (zone.cards.length + zone.bands.length > 0 ? zone.bottom : row.bottom) + gutter;
  const blocks = blocksBelow(chart.below, belowTop, full, chart, expanded);
  // In the order in which they are read.
  const cards = [
    ...row.cards,
    ...zone.cards,
    ...row.right.cards,
    ...blocks.flatMap((block) => block.cards),
    ...row.left.cards,
  ];
  const bottom = blocks.at(-1)?.bottom ?? zone.bottom;
  const right = Math.max(full, ...[row.left, row.right, ...blocks].map((block) => rightOf(block, 0) + margin));
  const selected = chart.anchors.get(options.selected ?? '') ?? null;
  const drawn =
    selected === null ? answeredBy(chart, cards, options.answered ?? new Map()) : relationsOf(chart, cards, selected);
  const notes = notesOf(chart, cards, drawn.relations.length, { y: bottom + 22, width: right, selected });
  return {
    width: right,
    height: notes.bottom,
    chartHeight: bottom + margin,
    header: options.titled
      ? [
          { x: margin, y: margin + 18, text: chart.title, kind: 'heading' },
          { x: margin, y: margin + 36, text: chart.moment, kind: 'label' },
        ]
      : [],
    cards,
    bands: [...row.left.bands, ...row.right.bands, ...zone.bands, ...blocks.flatMap((block) => block.bands)],
    columns: zone.columns,
    stems: stemsOf(row.center, row.bottomOfHead, above, zone.tops, zone.columns[0]?.y ?? 0),
    ...drawn,
    notes: notes.texts,
  };
}

interface HeadRow {
  readonly cards: readonly PlacedCard[];
  readonly left: PlacedBlock;
  readonly right: PlacedBlock;
  readonly center: number;
  readonly bottomOfHead: number;
  readonly bottom: number;
}

/** The organization with its head in the middle; other bodies to the left, its meetings and groups to the right. */
function headRow(chart: Chart, y: number, width: number, expanded: ReadonlySet<string>): HeadRow {
  const { margin, gutter, headWidth, rootHeight, subGap } = measures;
  const room = roomIn[chart.language];
  const count = Math.max(1, chart.heads.length);
  const middle = count * (headWidth + subGap) - subGap;
  const x = Math.max(margin, (width - middle) / 2);
  // The gutter below is known once everything in the row is placed.
  const place = (gutters: readonly number[]) => {
    const lane = { x: x - subGap / 2, gutters };
    const shared = { expanded, within: 'head', lane, language: chart.language };
    const whole = placeCard(chart.root, {
      ...shared,
      x,
      y,
      width: middle,
      lines: 0,
      level: 1,
    });
    const root = { ...whole, height: Math.max(rootHeight, whole.height) };
    const heads = chart.heads.map((head, index) =>
      placeCard(head, {
        ...shared,
        x: x + index * (headWidth + subGap),
        y: root.y + root.height + 4,
        width: headWidth,
        lines: room.headLines,
        level: 2,
        lane: { x: x + index * (headWidth + subGap) - subGap / 2, gutters },
      }),
    );
    const beside = (groups: readonly Group[], left: number, right: number) =>
      blockOf(groups, {
        x: left,
        y,
        width: right - left,
        leastWidth: room.sideWidth,
        mostWidth: 150,
        lines: room.sideLines,
        gutters,
        expanded,
        language: chart.language,
      });
    const [outside, inside] = [
      chart.beside.filter(({ key }) => key === 'beside'),
      chart.beside.filter(({ key }) => key !== 'beside'),
    ];
    const left = beside(outside, margin, x - gutter);
    const from = x + middle + gutter;
    const trial = beside(inside, from, width - margin);
    const right = beside(inside, Math.max(from, width - margin - (rightOf(trial, from) - from)), width - margin);
    return { root, heads, left, right };
  };
  const trial = place([]);
  const ends = [trial.root, ...trial.heads].map((card) => card.y + card.height);
  const bottom = Math.max(...ends, trial.left.bottom, trial.right.bottom);
  const { root, heads, left, right } = place([bottom + gutter / 2]);
  return {
    cards: [root, ...heads],
    left,
    right,
    center: x + middle / 2,
    bottomOfHead: Math.max(...ends),
    bottom,
  };
}

/** Small groups share a block; one that would fill several rows has a block of its own. */
function blocksBelow(
  groups: readonly Group[],
  y: number,
  width: number,
  { language }: Chart,
  expanded: ReadonlySet<string>,
): readonly PlacedBlock[] {
  const { margin, gutter } = measures;
  const room = roomIn[language];
  const large = Math.floor(width / room.bandWidth) * 2;
  const sets: Group[][] = [];
  let taken = 0;
  for (const group of groups) {
    const last = sets.at(-1);
    if (last === undefined || group.cards.length > large || taken + group.cards.length > large) {
      sets.push([group]);
      taken = group.cards.length;
    } else {
      last.push(group);
      taken += group.cards.length;
    }
  }
  const blocks: PlacedBlock[] = [];
  let top = y;
  for (const set of sets) {
    const block = blockOf(set, {
      x: margin,
      y: top,
      width: width - 2 * margin,
      leastWidth: room.bandWidth,
      mostWidth: 170,
      lines: room.bandLines,
      gutters: [top - gutter / 2],
      expanded,
      language,
    });
    blocks.push(block);
    top = block.bottom + gutter;
  }
  return blocks;
}

/** From the head to a line above the columns, and from there down to each. */
function stemsOf(
  center: number,
  from: number,
  line: number,
  tops: readonly number[],
  y: number,
): readonly (readonly Point[])[] {
  const [first, last] = [tops[0], tops.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    [
      [center, from],
      [center, line],
    ],
    [
      [Math.min(first, center), line],
      [Math.max(last, center), line],
    ],
    ...tops.map((x): readonly Point[] => [
      [x, line],
      [x, y],
    ]),
  ];
}
