import { oversightWords } from '../wording/labels.js';
import type { Card, Chart, Token } from './chart.js';
import type { PlacedText } from './flow.js';
import { type LayoutOptions, layout } from './layout.js';
import type { Placed, PlacedCard, PlacedMark, PlacedRelation, Point } from './placed.js';
import { chartStyle } from './style.js';
import { type Item, itemsOf } from './tree.js';
import { element, escaped, num } from './xml.js';

export interface DrawOptions extends Omit<LayoutOptions, 'titled'> {
  /** A file of its own, with title and style in it; otherwise a part of a page that has `chartStyle`. */
  readonly standalone: boolean;
}

/**
 * The chart as SVG: the same bytes for the same chart and options, wherever it is drawn. Every card is an item of a
 * tree with `data-id`; in a page, one of them can be reached by the Tab key. An element with `data-toggle` asks to show
 * or to fold what is below the card of that id.
 */
export function drawChart(chart: Chart, options: DrawOptions): string {
  const { standalone, ...rest } = options;
  const placed = layout(chart, { ...rest, titled: standalone });
  const selected = chart.anchors.get(options.selected ?? '') ?? null;
  const { width, height } = placed;
  const called = `${chart.title} ${chart.moment}`;
  const body = [
    ...(standalone
      ? [element('title', {}, escaped(called)), element('style', {}, `\n${chartStyle.replaceAll('>', '&gt;')}\n`)]
      : []),
    ...(standalone ? [element('rect', { class: 'paper', width, height })] : []),
    ...ground(placed),
    ...placed.relations.map((relation) => lineOf(chart, relation)),
    element(
      'g',
      { role: 'tree', 'aria-label': called },
      ...lines(
        itemsOf(placed.cards).map((item, index) => cardOf(drawingOf(chart, placed, selected, options), item, index)),
      ),
    ),
    ...placed.marks.map(markOf),
    element('g', { class: 'notes' }, ...lines(placed.notes.map((note) => textOf(note, `says ${note.kind}`)))),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: ['zf', chart.language, ...(selected === null && placed.marks.length === 0 ? [] : ['choosing'])].join(' '),
    width,
    height,
    viewBox: `0 0 ${num(width)} ${num(height)}`,
    lang: chart.language === 'zh' ? 'zh-CN' : 'en',
  };
  return `${element('svg', root, ...lines(body))}\n`;
}

/** One to a line, so that two files can be compared. */
const lines = (parts: readonly string[]): readonly string[] => ['\n', parts.join('\n'), '\n'];

function ground({ header, columns, bands, stems }: Placed): readonly string[] {
  return [
    ...header.map((text) => textOf(text, text.kind === 'heading' ? 'title' : 'moment')),
    ...columns.map(({ x, y, width, height }) =>
      element('rect', { class: 'column', x: x - 3, y: y - 3, width: width + 6, height: height + 6, rx: 4 }),
    ),
    ...bands.flatMap(({ key, x, y, width, height, label }) => [
      element('rect', { class: `band ${key}`, x, y, width, height, rx: 4 }),
      ...label.map((line) => textOf(line, 'label')),
    ]),
    ...(stems.length === 0 ? [] : [element('path', { class: 'stem', d: stems.map(pathOf).join('') })]),
  ];
}

const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('');

const textOf = ({ x, y, text }: PlacedText, kind: string): string =>
  element('text', { class: kind, x, y }, escaped(text));

interface Drawing {
  readonly chart: Chart;
  readonly related: ReadonlySet<string>;
  readonly selected: string | null;
  readonly standalone: boolean;
}

function drawingOf(chart: Chart, placed: Placed, selected: string | null, { standalone }: DrawOptions): Drawing {
  const related = new Set(placed.marks.map(({ card }) => card));
  return { chart, related, selected, standalone };
}

/** Everything that a card says, cut nowhere. */
export const nameOf = ({ name, tokens }: Card): string => [name, ...tokens.map(({ text }) => text)].join(' · ');

function cardOf({ chart, related, selected, standalone }: Drawing, { placed, standing }: Item, index: number): string {
  const { card, x, y, width, height, contents, expanded, within } = placed;
  const isSelected = card.id === selected;
  const dim = (selected !== null || related.size > 0) && !isSelected && !related.has(card.id) && within !== selected;
  const focusable = selected === null ? index === 0 : isSelected;
  const classes = [
    'card',
    roleOf(chart, placed),
    ...(card.placeholder ? ['placeholder'] : []),
    ...(isSelected ? ['selected'] : related.has(card.id) ? ['related'] : dim ? ['dim'] : []),
  ];
  const tree = {
    role: 'treeitem',
    'aria-level': standing.level,
    'aria-setsize': standing.of,
    'aria-posinset': standing.position,
    'aria-selected': String(isSelected),
    'aria-expanded': card.below.length === 0 ? null : String(expanded),
    'aria-label': nameOf(card),
    tabindex: standalone ? null : focusable ? 0 : -1,
  };
  return element(
    'g',
    { class: classes.join(' '), 'data-id': card.id, transform: `translate(${num(x)} ${num(y)})`, ...tree },
    ...(contents.whole ? [] : [element('title', {}, escaped(nameOf(card)))]),
    element('rect', { class: 'box', width, height, rx: 3 }),
    ...contents.chips.map((chip) =>
      element('rect', {
        class: `chip ${chip.kind}`,
        x: chip.x,
        y: chip.y,
        width: chip.width,
        height: chip.height,
        rx: 2,
      }),
    ),
    ...contents.texts.map((text) => contentOf(text, card, standalone)),
  );
}

/** How a card is drawn follows from its place. */
function roleOf(chart: Chart, { card }: PlacedCard): string {
  if (card.kind !== 'post') return card.kind;
  if (chart.heads.some(({ id }) => id === card.id)) return 'head';
  return chart.columns.some(({ leader }) => leader.id === card.id) ? 'leader' : 'post';
}

const plain = new Set<Token['kind']>(['holder', 'note', 'count']);

function contentOf({ x, y, text, kind }: PlacedText, card: Card, standalone: boolean): string {
  const toggles = kind === 'count' && !standalone && card.below.length > 0;
  const classes = kind === 'name' ? 'name' : plain.has(kind as Token['kind']) ? `plain ${kind}` : `badge ${kind}`;
  return element(
    'text',
    { class: toggles ? `${classes} toggle` : classes, 'data-toggle': toggles ? card.id : null, x, y },
    escaped(text),
  );
}

function lineOf(chart: Chart, { id, mode, points }: PlacedRelation): string {
  const relation = chart.relations.find((each) => each.id === id);
  const [x, y] = points.at(-1) ?? [0, 0];
  const said = `${relation?.overseerName ?? ''} ${oversightWords[mode][chart.language]} ${relation?.targetName ?? ''}`;
  return element(
    'g',
    { 'data-relation': id },
    element('title', {}, escaped(said)),
    element('path', { class: `relation ${mode === 'inCharge' ? 'in-charge' : mode}`, d: pathOf(points) }),
    element('circle', { class: 'end', cx: x, cy: y, r: 2.5 }),
  );
}

const markOf = ({ x, y, width, height, text, full }: PlacedMark): string =>
  element(
    'g',
    { 'aria-hidden': 'true' },
    ...(text === full ? [] : [element('title', {}, escaped(full))]),
    element('rect', { class: 'mark', x, y, width, height, rx: 2 }),
    element('text', { class: 'marked', x: x + 3, y: y + 10 }, escaped(text)),
  );
