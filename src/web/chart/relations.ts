import type { Chart, Relation } from './chart.js';
import type { PlacedCard, PlacedMark, PlacedRelation, Point } from './placed.js';
import { cutTo, labelFont, widthOf } from './text.js';
import { modeWords } from './words.js';

/** The lane along the left edge: from one gutter to another where no other lane leads to both. */
const edge = 2.5;

export interface Drawn {
  readonly relations: readonly PlacedRelation[];
  readonly marks: readonly PlacedMark[];
}

/** The relations of one card: lines in the lanes and gutters between the cards, and a badge at each other end. */
export function relationsOf(chart: Chart, cards: readonly PlacedCard[], selected: string | null): Drawn {
  if (selected === null) return { relations: [], marks: [] };
  const boxes = new Map(cards.map((card) => [card.card.id, card]));
  const relations: PlacedRelation[] = [];
  const said = new Map<string, Set<string>>();
  for (const relation of chart.relations) {
    const { id, mode, overseer, target } = relation;
    const ends = endsOf(relation, boxes);
    if (ends === null || (overseer !== selected && target !== selected)) continue;
    const [from, to] = ends;
    const other = overseer === selected ? to : from;
    const word = modeWords[mode][overseer === selected ? 'target' : 'overseer'][chart.language];
    said.set(other.card.id, (said.get(other.card.id) ?? new Set()).add(word));
    if (relation.placed) continue;
    relations.push({ id, mode, from: from.card.id, to: to.card.id, points: route(from, to) });
  }
  const marks = [...said].flatMap(([id, texts]) => {
    const card = boxes.get(id);
    return card === undefined ? [] : [markOf(card, [...texts].join(chart.language === 'zh' ? '、' : ', '))];
  });
  return { relations, marks };
}

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
