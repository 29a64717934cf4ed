import { overseenWords, oversightWords } from '../wording/labels.js';
import type { Chart, Relation } from './chart.js';
import type { PlacedCard, PlacedMark, PlacedRelation, Point } from './placed.js';
import { cutTo, labelFont, widthOf } from './text.js';

/** The lane along the left edge: from one gutter to another where no other lane leads to both. */
const edge = 2.5;

export interface Drawn {
  readonly relations: readonly PlacedRelation[];
  readonly marks: readonly PlacedMark[];
}

/** The relations of one card: lines in the lanes and gutters between the cards, and a badge at each other end. */
export function relationsOf(chart: Chart, cards: readonly PlacedCard[], selected: string): Drawn {
  const boxes = new Map(cards.map((card) => [card.card.id, card]));
  const relations: PlacedRelation[] = [];
  const said: Said = new Map();
  for (const relation of chart.relations) {
    const { id, mode, overseer, target } = relation;
    const ends = endsOf(relation, boxes);
    if (ends === null || (overseer !== selected && target !== selected)) continue;
    const [from, to] = ends;
    const other = overseer === selected ? to : from;
    const word = (overseer === selected ? overseenWords : oversightWords)[mode][chart.language];
    note(said, other.card.id, word);
    if (relation.placed) continue;
    relations.push({ id, mode, from: from.card.id, to: to.card.id, points: route(from, to) });
  }
  return { relations, marks: marksOf(said, chart, boxes) };
}

/** The cards that stand for the records of an answer, each with what it is to what was asked. */
export function answeredBy(chart: Chart, cards: readonly PlacedCard[], answered: ReadonlyMap<string, string>): Drawn {
  const said: Said = new Map();
  for (const [id, word] of answered) note(said, chart.anchors.get(id) ?? '', word);
  return { relations: [], marks: marksOf(said, chart, new Map(cards.map((card) => [card.card.id, card]))) };
}

/** What is said of cards, by their ids. */
type Said = Map<string, Set<string>>;

function note(said: Said, id: string, word: string): void {
  said.set(id, (said.get(id) ?? new Set()).add(word));
}

const marksOf = (said: Said, { language }: Chart, boxes: ReadonlyMap<string, PlacedCard>): readonly PlacedMark[] =>
  [...said].flatMap(([id, texts]) => {
    const card = boxes.get(id);
    return card === undefined ? [] : [markOf(card, [...texts].join(language === 'zh' ? '、' : ', '))];
  });

function endsOf(
  { overseer, target }: Relation,
  boxes: ReadonlyMap<string, PlacedCard>,
): readonly [PlacedCard, PlacedCard] | null {
  const [from, to] = [boxes.get(overseer ?? ''), boxes.get(target ?? '')];
  return from === undefined || to === undefined || from === to ? null : [from, to];
}

/** Across the upper edge of the card; what is too long for it ends in an ellipsis, and is its title in full. */
function markOf({ card, x, y, width }: PlacedCard, text: string): PlacedMark {
  const most = width - 4;
  const fits = widthOf(text, labelFont) + 6 <= most;
  const shown = fits ? text : (cutTo([text, ''], 1, most - 6, labelFont)[0] ?? '');
  const wide = Math.ceil(widthOf(shown, labelFont)) + 6;
  return { card: card.id, text: shown, full: text, x: x + width - wide - 2, y: y - 10, width: wide, height: 13 };
}

/** From the side of one card to the side of the other, through a gutter that both lanes lead to. */
function route(from: PlacedCard, to: PlacedCard): readonly Point[] {
  const [start, end] = [sideOf(from), sideOf(to)];
  const [a, b] = [from.lane, to.lane];
  const common = a.gutters.filter((gutter) => b.gutters.includes(gutter));
  const middle = (start[1] + end[1]) / 2;
  const near = [...common].sort((one, two) => Math.abs(one - middle) - Math.abs(two - middle))[0];
  if (a.x === b.x && near !== undefined) return [start, [a.x, start[1]], [b.x, end[1]], end];
  if (near !== undefined) return [start, [a.x, start[1]], [a.x, near], [b.x, near], [b.x, end[1]], end];
  const [out, back] = [closest(a.gutters, end[1]), closest(b.gutters, start[1])];
  return [start, [a.x, start[1]], [a.x, out], [edge, out], [edge, back], [b.x, back], [b.x, end[1]], end];
}

const sideOf = ({ x, y, height }: PlacedCard): Point => [x, y + Math.min(height / 2, 22)];

const closest = (gutters: readonly number[], y: number): number =>
  [...gutters].sort((one, two) => Math.abs(one - y) - Math.abs(two - y))[0] ?? y;
