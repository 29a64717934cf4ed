import type { Card, Chart, Note } from './chart.js';
import type { Measures } from './measures.js';
import {
  type Part,
  type PlacedCard,
  type PlacedColumn,
  type PlacedFrame,
  type PlacedMark,
  type PlacedNote,
  type PlacedText,
  type Point,
  together,
} from './placed.js';
import { fitting, widthOf, wrapped } from './text.js';
import { placeUnit } from './unit.js';

/** More columns than these stand in two rows or more. */
const mostInRow = 10;
/** So many units without a leader still stand below what the head oversees. */
export const fewUnrecorded = 6;
/** A column this much wider than needed has its units side by side. */
const wide = 300;
const unitWidth = 150;

/** The head's own units and each leader with theirs, in the order of rank. */
export interface Columns {
  readonly part: Part;
  readonly columns: readonly PlacedColumn[];
  readonly bottom: number;
  /** The columns of the last row, to find what is free below them. */
  readonly last: readonly { readonly x: number; readonly bottom: number }[];
  /** Where the first column ends, and how wide it is; `null`: it is a leader's. */
  readonly first: { readonly bottom: number; readonly width: number } | null;
}

interface Wanted {
  readonly leader: Card | null;
  readonly units: readonly Card[];
}

export function columnsOf(chart: Chart, top: number, measures: Measures): Columns {
  const { width, gap, leastColumn, level } = measures;
  const own = chart.direct.cards.length + chart.unrecorded.cards.length > 0;
  const wanted: readonly Wanted[] = [...(own ? [{ leader: null, units: chart.direct.cards }] : []), ...chart.columns];
  if (wanted.length === 0) return { part: together(), columns: [], bottom: top, last: [], first: null };
  const widthIn = (per: number): number => (width - gap * (per - 1)) / per;
  let rows = Math.ceil(wanted.length / mostInRow);
  while (widthIn(Math.ceil(wanted.length / rows)) < leastColumn) rows += 1;
  const per = Math.ceil(wanted.length / rows);
  const columnWidth = widthIn(per);
  const drop = level === 'A' ? 13 : 10;
  const placed: Placing[] = [];
  let y = top;
  // Rows below the first are reached between two of its columns.
  const lane = Math.ceil(per / 2) * (columnWidth + gap) - gap / 2;
  for (let start = 0; start < wanted.length; start += per) {
    const row = wanted.slice(start, start + per);
    const bus = y + drop;
    const middle: Point = [width / 2, top];
    const down: readonly Point[] =
      start === 0
        ? [[width / 2, bus]]
        : [
            [width / 2, top + drop],
            [lane, top + drop],
            [lane, bus],
          ];
    const leaders = row.map(({ leader }) => leaderBox(chart, leader, columnWidth, measures));
    const height = Math.max(...leaders.map((box) => box.height));
    const set = row.map((column, index) => {
      const x = index * (columnWidth + gap);
      const centre = x + columnWidth / 2;
      const wire: readonly Point[] = [middle, ...down, [centre, bus], [centre, bus + drop]];
      const box = leaders[index] ?? leaderBox(chart, column.leader, columnWidth, measures);
      return placeColumn(chart, column, { x, y: bus + drop, width: columnWidth, height, wire, box }, measures);
    });
    placed.push(...set);
    y = Math.max(...set.map(({ end }) => end)) + drop;
  }
  const last = placed.slice((rows - 1) * per);
  return {
    part: together(...placed.map(({ part }) => part)),
    columns: placed.map(({ column }) => column),
    bottom: y - drop,
    last: last.map(({ column, end }) => ({ x: column.x, bottom: end })),
    first: own && rows === 1 ? { bottom: placed[0]?.end ?? top, width: columnWidth } : null,
  };
}

interface LeaderBox {
  readonly titles: readonly string[];
  readonly people: readonly string[];
  readonly beside: readonly string[];
  /** A limit for which there is no room in words. */
  readonly isLimited: boolean;
  readonly height: number;
}

/** What a leader's card needs on any day: title, name, and a line or two for who would stand in, or for the state. */
function leaderBox(chart: Chart, leader: Card | null, width: number, measures: Measures): LeaderBox {
  const { pad, title, person, note, scale, titleLine, personLine, noteLine, level } = measures;
  const inner = width - 2 * pad;
  const least = (level === 'A' ? 86 : 85) * scale;
  if (leader === null) {
    const [head] = chart.heads;
    const of = chart.direct.cards.length > 0 ? [head?.title ?? '', chart.direct.label] : [];
    const titles = of.flatMap((text) => (text === '' ? [] : wrapped(text, inner, title)));
    const height = Math.max(least, 32 * scale + titles.length * 22 * scale);
    return { titles, people: [], beside: [], isLimited: false, height };
  }
  const titles = wrapped(leader.title, inner, title);
  const people = leader.people === '' ? [] : wrapped(leader.people, inner - 20 * scale, person);
  const [long = '', short = long] = leader.beside?.forms ?? [];
  const fits = widthOf(long, note) <= inner;
  const isLimited = leader.beside?.limited === true && !fits;
  const beside = leader.beside === null ? [] : wrapped(fits ? long : short, inner - (isLimited ? 20 * scale : 0), note);
  const extra = (titles.length - 1) * titleLine + Math.max(0, people.length - 1) * personLine;
  const height = least + extra + Math.max(0, beside.length - 2) * noteLine;
  return { titles, people, beside, isLimited, height };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly wire: readonly Point[];
  readonly box: LeaderBox;
}

interface Placing {
  readonly part: Part;
  readonly column: PlacedColumn;
  readonly end: number;
}

function placeColumn(chart: Chart, { leader, units }: Wanted, spot: Spot, measures: Measures): Placing {
  const { x, y, width, height, wire } = spot;
  const bottom = y + height;
  const within = leader?.id ?? 'direct';
  const list = unitList(units, { x, y: bottom + 4, width, within, level: leader === null ? 2 : 3 }, measures);
  const open = leader === null ? unrecordedBox(chart, { x, y: list.end, width }, measures) : null;
  const parts = [leader === null ? directHead(chart, spot, measures) : leaderPart(leader, spot, measures), list.part];
  return {
    part: together(...parts, ...(open === null ? [] : [open.part])),
    column: { leader: leader?.id ?? null, x, width, wire, top: y, bottom },
    end: open?.end ?? list.end,
  };
}

function directHead(chart: Chart, { x, y, width, height, box }: Spot, { pad, title, scale }: Measures): Part {
  if (chart.direct.cards.length === 0) return together();
  return {
    ...together(),
    frames: [{ kind: 'direct', key: 'direct', x: x + 0.5, y, width: width - 1, height }],
    labels: box.titles.map((text, line) => ({
      ...{ x: x + pad, y: y + (24 + line * 22) * scale, size: title.size, text, kind: 'title' },
    })),
  };
}

/** Units below each other, side by side in a wide column; a rule between two of them. */
function unitList(
  units: readonly Card[],
  place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly within: string;
    readonly level: number;
  },
  measures: Measures,
): { readonly part: Part; readonly end: number } {
  const { x, y, width, within, level } = place;
  if (units.length === 0) return { part: together(), end: y };
  const { scale, pad } = measures;
  const most = width >= wide * scale ? Math.floor(width / (unitWidth * scale)) : 1;
  const rows = Math.ceil(units.length / most);
  const count = Math.ceil(units.length / rows);
  const unitWide = width / count;
  const cards: PlacedCard[] = [];
  const rules: (readonly [Point, Point])[] = [];
  let end = y;
  for (let start = 0; start < units.length; start += rows) {
    let top = y;
    const left = x + (start / rows) * unitWide;
    for (const [index, unit] of units.slice(start, start + rows).entries()) {
      if (index > 0)
        rules.push([
          [left + pad, top],
          [left + unitWide - pad, top],
        ]);
      const placed = placeUnit(unit, { x: left, y: top, width: unitWide, within, level }, measures);
      cards.push(placed);
      top += placed.height;
    }
    end = Math.max(end, top);
  }
  const frame: PlacedFrame = { kind: 'column', key: 'units', x: x + 0.5, y, width: width - 1, height: end - y + 1 };
  return { part: { ...together(), cards, rules, frames: [frame] }, end: end + 1 };
}

/** Units of which no document says who is in charge, in a dashed box of their own. */
function unrecordedBox(
  { unrecorded }: Chart,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  measures: Measures,
): { readonly part: Part; readonly end: number } | null {
  const { cards } = unrecorded;
  if (cards.length === 0) return null;
  const { scale, pad, note, noteLine, level } = measures;
  const top = y + (level === 'A' ? 14 : 12);
  const size = 14 * scale;
  const indent = 16 * scale;
  const lines = wrapped(unrecorded.label, width - pad - indent - 3, note);
  const place = { x, y: top + 12 * scale + lines.length * noteLine, width, within: 'unrecorded', level: 2 };
  const list = unitList(cards, place, measures);
  const part: Part = {
    ...list.part,
    frames: [{ kind: 'dashed', key: 'unrecorded', x: x + 0.5, y: top, width: width - 1, height: list.end - top }],
    labels: lines.map((text, line) => ({
      ...{ x: x + pad + indent, y: top + 20 * scale + line * noteLine, size: note.size, text, kind: 'plain' },
    })),
    marks: [{ of: 'unstated', x: x + pad - 2, y: top + 9 * scale, size }],
  };
  return { part, end: list.end };
}

function leaderPart(leader: Card, { x, y, width, height, box }: Spot, measures: Measures): Part {
  const { pad, title, person, note, scale, titleLine, personLine, noteLine } = measures;
  const { titles, people, beside, isLimited } = box;
  const nameTop = y + 44 * scale + (titles.length - 1) * titleLine;
  const texts: PlacedText[] = [
    ...titles.map(
      (text, line): PlacedText => ({
        ...{ x: x + pad, y: y + 21 * scale + line * titleLine, size: title.size, text, kind: 'title' },
      }),
    ),
    ...people.map(
      (text, line): PlacedText => ({
        ...{ x: x + pad, y: nameTop + line * personLine, size: person.size, text, kind: 'person' },
      }),
    ),
  ];
  const marks: PlacedMark[] = [];
  const last = people.at(-1);
  if (leader.isAway && last !== undefined) {
    const at = nameTop + (people.length - 1) * personLine;
    const size = 14 * scale;
    marks.push({ of: 'away', x: x + pad + widthOf(last, person) + 6, y: at - 15 * scale, size });
  }
  const strip = leader.note === null ? null : leaderNote(leader.note, x, y + height, width, measures);
  if (strip === null) {
    const first = y + height - (beside.length > 1 ? 8 * scale + (beside.length - 1) * noteLine : 17 * scale);
    texts.push(
      ...beside.map(
        (text, line): PlacedText => ({ x: x + pad, y: first + line * noteLine, size: note.size, text, kind: 'plain' }),
      ),
    );
    const end = x + pad + widthOf(beside.at(-1) ?? '', note) + 7 * scale;
    const size = measures.mark;
    if (isLimited)
      marks.push({ of: 'partial', x: end, y: first + (beside.length - 1) * noteLine - 0.885 * size, size });
  }
  return {
    ...together(),
    cards: [
      {
        ...{ card: leader, shape: 'leader', within: leader.id, level: 2, x: x + 0.5, y, width: width - 1, height },
        ...{ texts, marks, note: strip, lineEnd: x + pad + widthOf(titles[0] ?? '', title) },
      },
    ],
  };
}

/** Along the lower edge: what, and below it with what limit and until when. */
function leaderNote(
  { state, what, until }: Note,
  x: number,
  bottom: number,
  width: number,
  { pad, scale, strong, note, mark }: Measures,
): PlacedNote {
  const height = 36 * scale;
  const y = bottom - height - 1;
  const left = x + pad + mark;
  const room = x + width - left - 4;
  const second = fitting(until, room, note);
  const first = y + (second === '' ? 22 : 14) * scale;
  return {
    ...{ state, x: x + 1.5, y, width: width - 3, height },
    mark: { of: state, x: x + pad - 1.5, y: first - 11.5 * scale, size: mark },
    texts: [
      { x: left, y: first, size: strong.size, text: fitting(what, room, strong), kind: 'what' },
      ...(second === '' ? [] : [{ x: left, y: y + 30 * scale, size: note.size, text: second, kind: 'until' } as const]),
    ],
  };
}
