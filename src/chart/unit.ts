import type { Card } from './chart.js';
import type { Measures } from './measures.js';
import type { PlacedCard, PlacedNote, PlacedText } from './placed.js';
import { fitting, widthOf, wrapped } from './text.js';

/** Where a unit stands, and how wide it is. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly within: string;
  readonly level: number;
}

/**
 * A unit: its name, and below it who heads it. A state takes the first of those lines, so that it moves nothing: how high
 * a unit is follows from its name and from who heads it alone.
 */
export function placeUnit(card: Card, { x, y, width, within, level }: Place, measures: Measures): PlacedCard {
  const { pad, padEnd, unit, plain, unitLine, plainLine, above, below } = measures;
  const inner = width - pad - padEnd;
  const names = wrapped(card.title, inner, unit);
  const people = card.people === '' ? [] : wrapped(card.people, inner, plain);
  const last = y + above + (names.length - 1) * unitLine;
  const first = last + plainLine;
  const height = first + (Math.max(1, people.length) - 1) * plainLine + below - y;
  const note = card.note === null ? null : unitNote(card.note, { x, y, width, height }, first, measures);
  const shown = note === null ? (people.length > 0 ? people : besideOf(card, inner, measures)) : [];
  return {
    ...{ card, shape: 'row', within, level, x, y, width, height, note, marks: [] },
    texts: [
      ...names.map(
        (text, line): PlacedText => ({
          x: x + pad,
          y: y + above + line * unitLine,
          size: unit.size,
          text,
          kind: 'unit',
        }),
      ),
      ...shown.map(
        (text, line): PlacedText => ({
          x: x + pad,
          y: first + line * plainLine,
          size: plain.size,
          text,
          kind: 'plain',
        }),
      ),
    ],
    lineEnd: x + pad + widthOf(names[0] ?? '', unit),
  };
}

const besideOf = ({ beside }: Card, room: number, { plain }: Measures): readonly string[] => {
  const text = beside === null ? '' : fitting([...beside.forms, ''], room, plain);
  return text === '' ? [] : [text];
};

/** A mark and what it stands for in one line, on a ground as large as the row. */
export function unitNote(
  { state, line }: NonNullable<Card['note']>,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  baseline: number,
  { pad, strong, mark }: Measures,
): PlacedNote {
  const left = box.x + pad + mark + 2;
  const text = fitting(line, box.x + box.width - left - 3, strong);
  return {
    ...{ state, x: box.x + 2, y: box.y + 1.5, width: box.width - 4, height: box.height - 2.5 },
    mark: { of: state, x: box.x + pad - 1, y: baseline - 0.885 * mark, size: mark },
    texts: [{ x: left, y: baseline, size: strong.size, text, kind: 'what' }],
  };
}
