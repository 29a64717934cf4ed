import { band } from './bands.js';
import type { Chart, Group } from './chart.js';
import { columnsOf, fewUnrecorded } from './deputies.js';
import { headRow } from './head.js';
import { legendFits, legendHeight, legendIn, legendLine } from './legend.js';
import { type Measures, measuresOf, type Size } from './measures.js';
import { type Box, type Part, type Placed, together } from './placed.js';

/** A summary needs so much below the columns. */
const leastFree = 130;

/**
 * Where everything stands. Rank, order, type, 分管 and names alone decide: other oversight, absences, stand-ins and the
 * selection move nothing.
 */
export function layout(given: Chart, size: Size): Placed {
  const measures = measuresOf(size);
  const chart = withoutManyOpen(given);
  const zh = chart.language === 'zh';
  const head = headRow(chart, measures);
  const columns = columnsOf(chart, head.bottom, measures);
  const parts: Part[] = [head.part, columns.part];
  const between = measures.level === 'A' ? 10 : 9;
  let bottom = columns.bottom;
  const { first } = columns;
  const inColumn = first !== null && legendFits(chart.language, first.width, measures);
  if (inColumn) {
    const y = Math.max(first.bottom + 16, bottom - legendHeight(measures) - 4);
    parts.push(legendIn(chart.language, 0, y, measures));
    bottom = Math.max(bottom, y + legendHeight(measures));
  }
  const free = freeBelow(columns.last, bottom, measures);
  for (const group of [...chart.below, ...head.rest]) {
    const placed = band(group, bottom + between, zh ? `${group.cards.length} 个` : `${group.cards.length}`, measures);
    parts.push(placed.part);
    bottom = placed.bottom;
  }
  if (!inColumn) {
    const line = legendLine(chart.language, bottom + between, measures);
    parts.push(line.part);
    bottom = line.bottom;
  }
  // Those beside the head are read last.
  parts.push(head.sides);
  return {
    ...{ level: measures.level, scale: size.scale, width: measures.width, height: Math.ceil(bottom + 1.5) },
    ...{ ...together(...parts), columns: columns.columns, free },
  };
}

/** More units of nobody than a column holds stand in a band of their own. */
function withoutManyOpen(chart: Chart): Chart {
  const { unrecorded, below } = chart;
  if (unrecorded.cards.length <= fewUnrecorded) return chart;
  const none: Group = { ...unrecorded, cards: [] };
  const [offices, others] = [
    below.filter(({ key }) => key === 'offices'),
    below.filter(({ key }) => key !== 'offices'),
  ];
  return { ...chart, unrecorded: none, below: [...offices, unrecorded, ...others] };
}

/** The largest room to the right of some column of the last row, and below those that stand there. */
function freeBelow(
  columns: readonly { readonly x: number; readonly bottom: number }[],
  bottom: number,
  { width, scale }: Measures,
): Box | null {
  let best: Box | null = null;
  for (const [index, { x }] of columns.entries()) {
    if (index === 0) continue;
    const y = Math.max(...columns.slice(index).map((column) => column.bottom)) + 14;
    const box = { x, y, width: width - x, height: bottom - y };
    if (box.height < leastFree * scale) continue;
    if (best === null || box.width * box.height > best.width * best.height) best = box;
  }
  return best;
}
