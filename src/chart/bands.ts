import type { Card, Group } from './chart.js';
import { cellsIn, type Measures } from './measures.js';
import type { Part, PlacedCard, PlacedText, Point } from './placed.js';
import { fitting, widestPiece, widthOf, wrapped } from './text.js';
import { placeUnit, unitNote } from './unit.js';

/** A cell of a band of units is about so wide. */
const unitCell = { A: 152, B: 112 } as const;

/** A group across the whole width, under its label and number, in rows of equal length. */
export function band(group: Group, y: number, count: string, measures: Measures): { part: Part; bottom: number } {
  const { width, scale, level, strong, note } = measures;
  const isOpen = group.key === 'undivided' || group.key === 'unrecorded';
  const indent = isOpen ? 17 * scale : 0;
  const label = Math.max((level === 'A' ? 96 : 86) * scale, widestPiece(group.label, strong) + indent + 20);
  const lines = wrapped(group.label, label - indent - 20, strong);
  const room = width - label - 8;
  const { cards, rules, bottom } =
    group.key === 'offices'
      ? offices(group.cards, label, y + 2, room, measures)
      : units(group, label, y + 2, room, measures);
  const under = y + (20 + lines.length * 18) * scale;
  const end = Math.max(bottom + 2, under + 8 * scale);
  const texts = [...lines, count].map(
    (text, line): PlacedText => ({
      ...{ x: 12 + (line < lines.length ? indent : 0), y: y + (20 + line * 18) * scale, text },
      ...(line < lines.length ? { size: strong.size, kind: 'label' } : { size: note.size, kind: 'plain' }),
    }),
  );
  const part: Part = {
    ...{ cards, rules, labels: texts },
    frames: [{ kind: isOpen ? 'dashed' : 'column', key: group.key, x: 0.5, y, width: width - 1, height: end - y }],
    marks: isOpen ? [{ of: 'unstated', x: 10, y: y + 8 * scale, size: 14 * scale }] : [],
  };
  return { part, bottom: end };
}

interface Cells {
  readonly cards: readonly PlacedCard[];
  readonly rules: readonly (readonly [Point, Point])[];
  readonly bottom: number;
}

function units({ key, cards }: Group, x: number, y: number, room: number, measures: Measures): Cells {
  const { per } = cellsIn(cards.length, room, unitCell[measures.level] * measures.scale);
  const width = room / per;
  const found: PlacedCard[] = [];
  const rules: (readonly [Point, Point])[] = [];
  let top = y;
  for (let start = 0; start < cards.length; start += per) {
    const row = cards
      .slice(start, start + per)
      .map((card, index) =>
        placeUnit(
          card,
          { x: x + index * width, y: top, width, within: key, level: key === 'beside' ? 1 : 2 },
          measures,
        ),
      );
    const height = Math.max(...row.map((card) => card.height));
    for (const card of row)
      rules.push([
        [card.x, top + 6],
        [card.x, top + height - 6],
      ]);
    found.push(...row);
    top += height;
  }
  return { cards: found, rules, bottom: top };
}

/** Offices: two lines each where all of them stand in one row, else one line each. */
function offices(cards: readonly Card[], x: number, y: number, room: number, measures: Measures): Cells {
  const { scale, level } = measures;
  const one = Math.max(...cards.map((card) => stackedWidth(card, measures)));
  const isOneRow = level === 'A' && room / cards.length >= Math.max(one, 86 * scale + 12);
  const line = Math.max(...cards.map((card) => lineWidth(card, measures)));
  const { per } = isOneRow ? { per: cards.length } : cellsIn(cards.length, room, line);
  const width = room / per;
  const height = (isOneRow ? 44 : level === 'A' ? 29 : 25) * scale;
  const found = cards.map((card, index) =>
    office(
      card,
      { x: x + (index % per) * width, y: y + Math.floor(index / per) * height, width, height },
      isOneRow,
      measures,
    ),
  );
  return {
    cards: found,
    rules: found.map((card) => [
      [card.x, card.y + 5],
      [card.x, card.y + height - 5],
    ]),
    bottom: y + Math.ceil(cards.length / per) * height,
  };
}

const fontsOf = ({ level, scale, note }: Measures) => ({
  name: { size: (level === 'A' ? 14 : 13) * scale, bold: true },
  person: level === 'A' ? { size: 14 * scale } : note,
});

const edges = 18;
const between = 6;

/** A state stands where on other days the rest of the line does. */
const leastNote = 56;

const headWidth = (card: Card, measures: Measures): number => {
  const { name, person } = fontsOf(measures);
  return widthOf(card.title, name) + (card.people === '' ? 0 : between + widthOf(card.people, person));
};

const besideWidth = ({ beside }: Card, measures: Measures): number =>
  beside === null ? 0 : widthOf(beside.forms[0] ?? '', measures.note);

const stackedWidth = (card: Card, measures: Measures): number =>
  edges + Math.max(headWidth(card, measures), besideWidth(card, measures));

const lineWidth = (card: Card, measures: Measures): number => {
  const { scale, level } = measures;
  const { name } = fontsOf(measures);
  const beside = level === 'A' && besideWidth(card, measures) > 0 ? between + besideWidth(card, measures) : 0;
  const withState = widthOf(card.title, name) + between + leastNote * scale;
  return edges + Math.max(headWidth(card, measures) + beside, withState);
};

function office(
  card: Card,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  isStacked: boolean,
  measures: Measures,
): PlacedCard {
  const { scale, level, note, strong, mark } = measures;
  const { name, person } = fontsOf(measures);
  const x = box.x + edges / 2;
  const first = box.y + (isStacked || level === 'B' ? 17 : 18.5) * scale;
  const nameEnd = x + widthOf(card.title, name);
  const peopleEnd = card.people === '' ? nameEnd : nameEnd + between + widthOf(card.people, person);
  const second = first + 18 * scale;
  // A state of the head takes the place of the name, what the documents leave open that of who liaises.
  const isOpen = card.note?.state === 'unstated' && card.people !== '';
  const texts: PlacedText[] = [{ x, y: first, size: name.size, text: card.title, kind: 'unit' }];
  if (card.people !== '' && (card.note === null || isOpen || isStacked))
    texts.push({ x: nameEnd + between, y: first, size: person.size, text: card.people, kind: 'plain' });
  const besideX = isStacked ? x : peopleEnd + between;
  const besideY = isStacked ? second : first;
  const noteX = isStacked ? x : isOpen ? besideX : nameEnd + between;
  const room = box.x + box.width - edges / 2;
  const canShow = level === 'A' || isStacked;
  if (card.note === null && card.beside !== null && canShow) {
    const text = fitting([...card.beside.forms, ''], room - besideX + 2, note);
    if (text !== '') texts.push({ x: besideX, y: besideY, size: note.size, text, kind: 'plain' });
  }
  const left = noteX + mark + 3;
  const said = card.note === null ? '' : fitting([...card.note.line, ''], room - left + 6, strong);
  const shown = card.note !== null && left <= room + 4;
  return {
    ...{ card, shape: 'cell', within: 'offices', level: 2, ...box, marks: [], texts, lineEnd: peopleEnd },
    note:
      card.note === null || !shown
        ? null
        : {
            ...{ ...unitNote(card.note, box, besideY, measures), y: box.y + 1, height: box.height - 2 },
            mark: { of: card.note.state, x: noteX, y: besideY - 0.885 * mark, size: mark },
            texts: said === '' ? [] : [{ x: left, y: besideY, size: strong.size, text: said, kind: 'what' }],
          },
  };
}
