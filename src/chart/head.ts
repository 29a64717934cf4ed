import type { Card, Chart, Group } from './chart.js';
import type { Measures } from './measures.js';
import { type Part, type PlacedCard, type PlacedNote, type PlacedText, together } from './placed.js';
import { fitting, widthOf, wrapped } from './text.js';
import { words } from './words.js';

/** The head in the middle; at its sides, in a few lines, who stands outside the line of command. */
export interface HeadRow {
  readonly part: Part;
  readonly sides: Part;
  /** The groups that had no room beside the head. */
  readonly rest: readonly Group[];
  readonly bottom: number;
}

export function headRow(chart: Chart, measures: Measures): HeadRow {
  const { width, scale, level } = measures;
  const heads = chart.heads.length === 0 ? [chart.root] : chart.heads;
  const gap = 12 * scale;
  const room = Math.floor((0.62 * width - (heads.length - 1) * gap) / heads.length);
  const boxes = heads.map((head) => headBox(head, room, measures));
  const height = Math.max((level === 'A' ? 72 : 66) * scale, ...boxes.map((box) => box.height));
  const total = boxes.reduce((sum, box) => sum + box.width + gap, -gap);
  let x = (width - total) / 2;
  const cards = heads.map((head, index) => {
    const box = boxes[index] ?? headBox(head, room, measures);
    const placed = placeHead(chart, head, { ...box, x, height }, measures);
    x += box.width + gap;
    return placed;
  });
  const side = (width - total) / 2 - 16;
  const sides = chart.beside.map((group, index) => sideOf(group, index === 0 ? 0 : width, side, height, measures));
  return {
    part: { ...together(), cards },
    sides: together(...sides.flatMap((each) => each ?? [])),
    rest: chart.beside.filter((group, index) => sides[index] === null && group.cards.length > 0),
    bottom: 0.5 + height,
  };
}

const inset = 16;

interface HeadBox {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly titles: readonly string[];
  readonly people: readonly string[];
}

/** Room for the name with the mark and the word of an absence, and beside it for who performs: on any day the same. */
function headBox({ title, people }: Card, most: number, measures: Measures): HeadBox {
  const { scale, title: titleFont, headPerson, level } = measures;
  const away = 64 * scale;
  const right = Math.min((level === 'A' ? 268 : 224) * scale, most * 0.6);
  const inner = most - right - 2 * inset;
  const titles = wrapped(title, inner, titleFont);
  const names = people === '' ? [] : wrapped(people, Math.max(inner - away, inner / 2), headPerson);
  const widest = Math.max(
    ...titles.map((text) => widthOf(text, titleFont)),
    ...names.map((text) => widthOf(text, headPerson) + away),
    // Three characters: a name as long as most, also where nobody holds the post.
    130 * scale,
  );
  const left = inset + Math.min(widest, inner) + 8;
  const lines = (titles.length - 1) * measures.titleLine + (Math.max(1, names.length) - 1) * 26 * scale;
  return { left, width: left + right, height: (level === 'A' ? 72 : 66) * scale + lines, titles, people: names };
}

function placeHead(chart: Chart, card: Card, box: HeadBox & { readonly x: number }, measures: Measures): PlacedCard {
  const { scale, title, headPerson, note: small, titleLine } = measures;
  const { x, width, height, left, titles, people } = box;
  const y = 0.5;
  const nameTop = y + 51 * scale + (titles.length - 1) * titleLine;
  const last = people.at(-1) ?? '';
  const nameEnd = x + inset + widthOf(last, headPerson);
  const lastLine = nameTop + (Math.max(1, people.length) - 1) * 26 * scale;
  const away = chart.language === 'zh' ? '不在岗' : 'away';
  const isSaid = card.isAway && nameEnd + 24 * scale + widthOf(away, small) <= x + left;
  const texts: PlacedText[] = [
    ...titles.map(
      (text, line): PlacedText => ({
        ...{ x: x + inset, y: y + 25 * scale + line * titleLine, size: title.size, text, kind: 'title' },
      }),
    ),
    ...people.map(
      (text, line): PlacedText => ({
        ...{ x: x + inset, y: nameTop + line * 26 * scale, size: headPerson.size, text, kind: 'person' },
      }),
    ),
  ];
  if (isSaid) texts.push({ x: nameEnd + 24 * scale, y: lastLine - 1, size: small.size, text: away, kind: 'plain' });
  const note = card.note === null ? null : headNote(card, box, measures);
  if (note === null && card.people !== '') {
    const leads = chart.relations.some(
      ({ mode, overseer, placed }) => mode === 'leads' && placed && overseer === card.id,
    );
    const does = chart.language === 'zh' ? '领导本政府' : 'leads the government';
    const present = words.present[chart.language];
    const text = fitting([...(leads ? [`${present} · ${does}`] : []), present], width - left - 8, measures.plain);
    texts.push({ x: x + left, y: y + height / 2 + 5 * scale, size: measures.plain.size, text, kind: 'plain' });
  }
  return {
    ...{ card, shape: 'head', within: 'head', level: 1, x, y, width, height, texts, note, lineEnd: x + width },
    marks:
      card.isAway && people.length > 0
        ? [{ of: 'away', x: nameEnd + 6 * scale, y: lastLine - 14.5 * scale, size: 14 * scale }]
        : [],
  };
}

/** Who performs for the head in the first line; how, and until when, in the second. */
function headNote(card: Card, box: HeadBox & { readonly x: number }, measures: Measures): PlacedNote | null {
  if (card.note === null) return null;
  const { scale, level } = measures;
  const { state, what, until } = card.note;
  const x = box.x + box.left;
  const width = box.width - box.left - 8;
  const left = x + 32 * scale;
  const room = x + width - left - 4;
  const middle = 0.5 + box.height / 2;
  const strong = { size: (level === 'A' ? 15 : 14) * scale, bold: true };
  const plain = { size: (level === 'A' ? 14 : 13) * scale };
  const second = fitting(until, room, plain);
  const first: PlacedText = {
    ...{ x: left, y: middle + (second === '' ? 5 : -7) * scale, size: strong.size, kind: 'what' },
    text: fitting(what, room, strong),
  };
  return {
    ...{ state, x, y: 7.5, width, height: box.height - 14 },
    mark: { of: state, x: x + 10 * scale, y: first.y - 13.5 * scale, size: 16 * scale },
    texts: [
      first,
      ...(second === ''
        ? []
        : [{ x: left, y: middle + 15 * scale, size: plain.size, text: second, kind: 'until' } as const]),
    ],
  };
}

/** The bodies of a group by name, as many in a line as fit; `null` where they need more lines than there are. */
function sideOf(
  { key, label, cards }: Group,
  edge: number,
  room: number,
  height: number,
  measures: Measures,
): Part | null {
  const { scale, note, strong } = measures;
  const between = widthOf(' · ', note);
  const isRight = edge > 0;
  const rows: { readonly card: Card; readonly width: number }[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const card of cards) {
    const width = widthOf(card.title, note);
    if (width > room) return null;
    if (taken + between + width > room) {
      rows.push([]);
      taken = -between;
    }
    rows.at(-1)?.push({ card, width });
    taken += between + width;
  }
  const lines = Math.floor((height - 24 * scale) / (20 * scale));
  if (rows.length > lines || widthOf(label, strong) > room) return null;
  const text = (at: number, y: number, said: string, kind: PlacedText['kind']): PlacedText => ({
    ...{ x: at, y, size: note.size, text: said, kind },
  });
  const labels: PlacedText[] =
    cards.length === 0 ? [] : [{ ...text(edge, 16.5 * scale, label, 'label'), ...(isRight ? { end: true } : {}) }];
  const placed = rows.flatMap((row, index) => {
    const y = (38.5 + index * 20) * scale;
    const total = row.reduce((sum, { width }) => sum + width + between, -between);
    let x = isRight ? edge - total : edge;
    return row.map(({ card, width }, at): PlacedCard => {
      if (at > 0) labels.push(text(x - between, y, ' · ', 'plain'));
      // Fonts differ a little from what they are taken to be.
      const box = { x: isRight ? x - 6 : x, y: y - 15 * scale, width: width + 6, height: 20 * scale };
      const said = text(x, y, card.title, 'plain');
      const texts = [isRight ? { ...said, x: x + width, end: true as const } : said];
      x += width + between;
      return {
        ...{ card, shape: 'cell', within: key, level: 1, ...box, texts, marks: [], note: null, lineEnd: box.x + width },
      };
    });
  });
  return { ...together(), cards: placed, labels };
}
