import type { Language } from '../model/text.js';
import type { Card } from './chart.js';
import { type Contents, contentsOf, padding, tokenLine } from './flow.js';
import { measures } from './measures.js';
import type { Lane, PlacedCard } from './placed.js';
import { words } from './words.js';

/** How the cards of one grid are placed. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly cardWidth: number;
  /** Lines after the name. */
  readonly lines: number;
  readonly within: string;
  readonly level: number;
  readonly gutters: readonly number[];
  readonly expanded: ReadonlySet<string>;
  readonly language: Language;
}

/** Cards in their order, from left to right and row by row; the cards of a row are equally high. */
export function gridOf(
  cards: readonly Card[],
  grid: Grid,
): { readonly cards: readonly PlacedCard[]; readonly bottom: number } {
  const { columns, cardWidth, lines, within, level, gutters, expanded, language } = grid;
  const placed: PlacedCard[] = [];
  let y = grid.y;
  for (let start = 0; start < cards.length; start += columns) {
    const row = cards.slice(start, start + columns).map((card, index) => {
      const x = grid.x + index * (cardWidth + measures.subGap);
      const lane = { x: x - measures.subGap / 2, gutters };
      return placeCard(card, { x, y, width: cardWidth, lines, within, level, lane, expanded, language });
    });
    const height = Math.max(...row.map((card) => card.height));
    placed.push(...row.map((card) => ({ ...card, height })));
    y += height + measures.rowGap;
  }
  return { cards: placed, bottom: cards.length === 0 ? grid.y : y - measures.rowGap };
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: number;
  readonly within: string;
  readonly level: number;
  readonly lane: Lane;
  readonly expanded: ReadonlySet<string>;
  readonly language: Language;
}

/** Rows have at least the height that a finger needs. */
const leastRow = 24;

/** An expanded card counts nothing; it offers to fold what it shows. */
function unfolded(card: Card, language: Language): Card {
  const told = card.tokens.filter(({ kind }) => kind !== 'count');
  return { ...card, tokens: [...told, { kind: 'count', text: words.fold[language] }] };
}

/** One card, with what is inside it where it is expanded. */
export function placeCard(given: Card, place: Place): PlacedCard {
  const { x, y, width, lines, within, level, lane } = place;
  const expanded = place.expanded.has(given.id) && given.below.length > 0;
  const card = expanded ? unfolded(given, place.language) : given;
  const contents: Contents = contentsOf(card, width, lines, place.language);
  if (!expanded)
    return { card, x, y, width, height: contents.height, within, level, lane, contents, rows: [], expanded };
  const rows: PlacedCard[] = [];
  let bottom = y + contents.height;
  for (const below of card.below) {
    const row = placeCard(below, {
      ...place,
      x: x + padding,
      y: bottom,
      width: width - 2 * padding,
      lines: Number.POSITIVE_INFINITY,
      level: level + 1,
    });
    const height = Math.max(leastRow, row.height);
    rows.push({ ...row, height });
    bottom += height + padding;
  }
  return { card, x, y, width, height: bottom - y, within, level, lane, contents, rows, expanded };
}

/** The card and all that is shown inside it. */
export const withRows = (card: PlacedCard): readonly PlacedCard[] => [card, ...card.rows.flatMap(withRows)];

/** How high a grid of these cards becomes, without laying it out. */
export function gridHeight(nameLines: readonly number[], columns: number, lines: number, nameLine: number): number {
  let height = 0;
  for (let start = 0; start < nameLines.length; start += columns) {
    const most = Math.max(...nameLines.slice(start, start + columns));
    height += 2 * padding + most * nameLine + lines * tokenLine + measures.rowGap;
  }
  return height;
}
