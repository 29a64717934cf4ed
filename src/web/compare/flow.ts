import type { End, Pair } from './comparison.js';
import { endsIn } from './comparison.js';

/** One end of the figure, with where its bar stands. */
export interface FlowNode {
  readonly end: End;
  readonly count: number;
  readonly side: 'from' | 'to';
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** What went from one end to another, as a band of the width of its count. */
export interface FlowRibbon {
  readonly pair: Pair;
  readonly path: string;
  /** Where the count of it is written; `null` where the band is too narrow for a line. */
  readonly label: { readonly x: number; readonly y: number } | null;
}

export interface FlowFigure {
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  readonly nodes: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon[];
}

/** Room for the names beside the bars, for the bars, for four lines of one end, and for one line within a band. */
const names = 132;
const bar = 10;
const lines = 88;
const line = 24;
const gap = 14;

/**
 * Who lost and who gained, as two columns of bars with one band for each pair. The width of a band is the number of duties; an
 * end keeps room for its name however little it has, so that no two names meet. Pure: the same pairs give the same figure.
 */
export function flowFigure(pairs: readonly Pair[], width: number, wanted: number): FlowFigure {
  const columns = { from: endsIn(pairs, 'from'), to: endsIn(pairs, 'to') };
  const most = Math.max(columns.from.length, columns.to.length, 1);
  const all = pairs.reduce((sum, { moves }) => sum + moves.length, 0);
  const height = Math.max(wanted, most * (lines + gap));
  const unit = widestUnit(Object.values(columns), height, all);
  const placed = (side: 'from' | 'to') => {
    const x = side === 'from' ? names : width - names - bar;
    let y = 0;
    return columns[side].map(({ end, count }): FlowNode => {
      const own = Math.max(8, count * unit);
      const room = Math.max(lines, own);
      const node = { end, count, side, x, y: y + (room - own) / 2, height: own };
      y += room + gap;
      return node;
    });
  };
  const nodes = [...placed('from'), ...placed('to')];
  const used = new Map<FlowNode, number>();
  /** The next free part of a bar, as high as so many of its duties. */
  const take = (node: FlowNode, count: number): readonly [top: number, bottom: number] => {
    const from = used.get(node) ?? node.y;
    const to = from + (node.height * count) / node.count;
    used.set(node, to);
    return [round(from), round(to)];
  };
  const nodeOf = (side: 'from' | 'to', { key }: End) =>
    nodes.find((node) => node.side === side && node.end.key === key) as FlowNode;
  const order = (pair: Pair) =>
    [nodes.indexOf(nodeOf('from', pair.from)), nodes.indexOf(nodeOf('to', pair.to))] as const;
  const ribbons = [...pairs]
    .sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1])
    .map((pair) => ({ pair, left: take(nodeOf('from', pair.from), pair.moves.length) }))
    .sort((a, b) => order(a.pair)[1] - order(b.pair)[1] || order(a.pair)[0] - order(b.pair)[0])
    .map(({ pair, left }): FlowRibbon => {
      const right = take(nodeOf('to', pair.to), pair.moves.length);
      return {
        pair,
        path: band(names + bar, left, width - names - bar, right),
        label: left[1] - left[0] < line ? null : { x: names + bar + 12, y: round((left[0] + left[1]) / 2 + 6) },
      };
    });
  return { width, height: Math.ceil(height), bar, nodes, ribbons };
}

/** The most that one duty may take in height, so that every column with the room for its names stays within `height`. */
function widestUnit(columns: readonly ReturnType<typeof endsIn>[], height: number, all: number): number {
  const needs = (unit: number) =>
    Math.max(
      ...columns.map((ends) => ends.reduce((sum, { count }) => sum + Math.max(lines, count * unit) + gap, -gap)),
    );
  let [least, most] = [0, height / Math.max(1, all)];
  for (let step = 0; step < 24; step += 1) {
    const middle = (least + most) / 2;
    if (needs(middle) > height) most = middle;
    else least = middle;
  }
  return least;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function band(x1: number, [a, b]: readonly [number, number], x2: number, [c, d]: readonly [number, number]): string {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${a}C${middle} ${a} ${middle} ${c} ${x2} ${c}V${d}C${middle} ${d} ${middle} ${b} ${x1} ${b}Z`;
}
