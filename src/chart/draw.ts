import type { Chart } from './chart.js';
import { layout } from './layout.js';
import { type MarkPath, marks } from './marks.js';
import type { Level, Size } from './measures.js';
import type { Box, Placed, PlacedCard, PlacedMark, PlacedNote, PlacedText, Point } from './placed.js';
import { type Choice, type Marked, markedIn } from './relations.js';
import { between, type Said, saidOf, spokenName } from './spoken.js';
import { widthOf } from './text.js';
import { type Item, itemsOf } from './tree.js';
import { element, escaped, num } from './xml.js';

export interface DrawOptions extends Size, Choice {
  /** Whether one of the cards can be reached by the Tab key. */
  readonly reachable?: boolean;
}

/** The chart as it is drawn, and where there is room for the summary of what is selected. */
export interface Drawing {
  readonly svg: string;
  readonly level: Exclude<Level, 'list'>;
  readonly width: number;
  readonly height: number;
  readonly free: Box | null;
}

/**
 * The chart as SVG for a page that has `chartStyle`: the same bytes for the same chart and options, wherever it is drawn and
 * in whatever theme. Every card is an item of a tree with `data-id`.
 */
export function drawChart(chart: Chart, options: DrawOptions): Drawing {
  const placed = layout(chart, options);
  const { level, width, height, free } = placed;
  const root = {
    ...{ xmlns: 'http://www.w3.org/2000/svg', class: 'zf', width, height },
    ...{ viewBox: `0 0 ${num(width)} ${num(height)}`, lang: langOf(chart) },
  };
  return { svg: `${element('svg', root, ...bodyOf(chart, placed, options))}\n`, level, width, height, free };
}

export const langOf = ({ language }: Chart): string => (language === 'zh' ? 'zh-CN' : 'en');

/** What stands in the picture, one element to a line, so that two files can be compared. */
export function bodyOf(chart: Chart, placed: Placed, options: Omit<DrawOptions, keyof Size>): readonly string[] {
  const marked = markedIn(chart, placed, options);
  const items = itemsOf(placed.cards);
  const focused = options.reachable === false ? null : (marked.selected ?? items[0]?.placed.card.id ?? null);
  const parts = [
    ...pathsOf(
      'wire',
      placed.columns.map(({ wire }) => wire),
    ),
    ...placed.frames.map(({ kind, x, y, width, height }) =>
      element('rect', { class: kind, x, y, width, height, rx: 6 }),
    ),
    ...pathsOf('rule', placed.rules),
    ...placed.labels.map(textOf),
    ...placed.marks.map((mark) => element('g', { class: `state-${mark.of}` }, markOf(mark))),
    element(
      'g',
      { role: 'tree', 'aria-label': `${chart.title} ${chart.moment}` },
      '\n',
      items.map((item) => cardOf(item, marked, focused)).join('\n'),
      '\n',
    ),
    ...pathsOf('path', marked.path),
  ];
  return ['\n', parts.join('\n'), '\n'];
}

const pathsOf = (kind: string, lines: readonly (readonly Point[])[]): readonly string[] =>
  lines.length === 0 ? [] : [element('path', { class: kind, d: lines.map(pathOf).join('') })];

const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('');

export const textOf = ({ x, y, size, text, kind, end }: PlacedText): string =>
  element('text', { class: kind, x, y, 'font-size': size, 'text-anchor': end ? 'end' : null }, escaped(text));

/** A mark in the colour of what stands around it. */
export const markOf = ({ of, x, y, size }: PlacedMark): string =>
  element(
    'g',
    {
      class: 'mark',
      transform: `translate(${num(x)} ${num(y)}) scale(${String(Math.round((size / 16) * 1000) / 1000)})`,
    },
    ...marks[of].map(shapeOf),
  );

const shapeOf = ({ d, width, dash, cut }: MarkPath): string =>
  element('path', {
    class: width === undefined ? null : cut ? 'line cut' : 'line',
    ...{ d, 'stroke-width': width === undefined ? null : String(width), 'stroke-dasharray': dash ?? null },
  });

function cardOf({ placed, standing }: Item, { selected, above, related }: Marked, focused: string | null): string {
  const { card, shape, x, y, width, height, note } = placed;
  const said = saidOf(placed);
  const isSelected = card.id === selected;
  const word = related.get(card.id) ?? '';
  const isRelated = word !== '' && !isSelected && !above.has(card.id);
  const classes = [
    ...['card', shape],
    ...(isSelected ? ['selected'] : above.has(card.id) ? ['on'] : isRelated ? ['related'] : []),
  ];
  const tree = {
    ...{ role: 'treeitem', 'aria-level': standing.level, 'aria-setsize': standing.of },
    ...{ 'aria-posinset': standing.position, 'aria-selected': String(isSelected) },
    'aria-label': spokenName(card, said, word),
    tabindex: focused === null ? null : card.id === focused ? 0 : -1,
  };
  const inset = shape === 'row' ? 1 : 0;
  return element(
    'g',
    { class: classes.join(' '), 'data-id': card.id, ...tree },
    element('rect', {
      ...{ class: 'box', x: x + inset, y: y + inset / 2, width: width - 2 * inset, height: height - inset / 2 },
      rx: shape === 'row' || shape === 'cell' ? 4 : 6,
    }),
    ...(note === null ? [] : [groundOf(note)]),
    ...(isRelated ? [barOf(placed)] : []),
    // What stands between two texts is not drawn: it parts them for those who hear or copy them.
    said.map((each) => saidIn(each, note)).join(escaped(between)),
    ...(note === null ? [] : [element('g', { class: `note state-${note.state}` }, markOf(note.mark))]),
    ...placed.marks.map((mark) => element('g', { class: `note state-${mark.of}` }, markOf(mark))),
    ...(isRelated ? wordOf(placed, word) : []),
  );
}

/** One text line by line, in the colour of its state if it tells one. */
function saidIn({ lines }: Said, note: PlacedNote | null): string {
  const drawn = lines.map(({ line, glue, parted }) => `${glue}${parted ? partedOf(line) : textOf(line)}`).join('');
  const [first] = lines;
  const isOfNote = note !== null && first !== undefined && note.texts.includes(first.line);
  return isOfNote ? element('g', { class: `note state-${note.state}` }, drawn) : drawn;
}

/** A word that is parted at the end of a line is one word: its hyphen is drawn, not written. */
function partedOf({ x, y, size, text, kind }: PlacedText): string {
  const shown = text.slice(0, -1);
  const width = widthOf(shown, { size, bold: kind === 'unit' || kind === 'person' });
  const place = { class: kind, x, y, 'font-size': size, textLength: width };
  const hyphen = { class: 'hyphen', x: x + width + 1, y: y - 0.36 * size, width: 0.24 * size, height: 0.09 * size };
  return element('text', place, escaped(shown)) + element('rect', hyphen);
}

const barOf = ({ x, y, height, shape }: PlacedCard): string =>
  element('rect', { class: 'bar', x: x + (shape === 'row' ? 1 : 0), y: y + 0.5, width: 4, height: height - 0.5 });

/** What a card is to the selected one, as far as there is room beside its first line. */
function wordOf({ x, width, shape, texts, lineEnd }: PlacedCard, word: string): readonly string[] {
  const [first] = texts;
  if (first === undefined || shape === 'cell') return [];
  const { size } = first;
  const edge = x + width - 6;
  if (lineEnd + 4 + widthOf(word, { size, bold: true }) > edge) return [];
  const place = { class: 'word', x: edge, y: first.y, 'font-size': size, 'text-anchor': 'end' };
  return [escaped(between), element('text', place, escaped(word))];
}

/** The ground of a state: what covers a part only has a thick edge, what several claim a double one. */
const groundOf = ({ state, x, y, width, height }: PlacedNote): string =>
  element(
    'g',
    { class: `note state-${state}` },
    element('rect', { class: 'ground', x, y, width, height, rx: 3 }),
    ...(state === 'partial' ? [element('rect', { class: 'edge', x, y, width: 3, height })] : []),
    ...(state === 'conflict'
      ? [element('rect', { class: 'ground', x: x + 2, y: y + 2, width: width - 4, height: height - 4, rx: 2 })]
      : []),
  );
