import { overseenWords, oversightWords } from '../wording/labels.js';
import type { Chart } from './chart.js';
import type { Placed, Point } from './placed.js';

/** What of the chart is marked: one card, the way from the head to it, and what other cards are to it. */
export interface Marked {
  readonly selected: string | null;
  /** The cards on the way to it, from the head down. */
  readonly above: ReadonlySet<string>;
  readonly path: readonly (readonly Point[])[];
  /** What other cards are to it, in words, by their ids. */
  readonly related: ReadonlyMap<string, string>;
}

export interface Choice {
  /** The record that is selected, or another that stands on its card. */
  readonly selected?: string | null;
  /** What records are to what was asked, in a word: marked while nothing is selected that has a card. */
  readonly answered?: ReadonlyMap<string, string>;
}

/** No choice moves anything: it decides classes, words and one path. */
export function markedIn(chart: Chart, placed: Placed, { selected, answered }: Choice): Marked {
  const card = chart.anchors.get(selected ?? '') ?? null;
  if (card !== null) return marked(placed, card, relatedTo(chart, card));
  const related = new Map<string, string>();
  for (const [id, word] of answered ?? []) {
    const anchor = chart.anchors.get(id);
    if (anchor !== undefined) related.set(anchor, [...new Set([related.get(anchor) ?? word, word])].join(comma(chart)));
  }
  // What leads the work is what was asked for; the others take part in it.
  const units = new Set(
    placed.cards.filter(({ shape }) => shape === 'row' || shape === 'cell').map((each) => each.card.id),
  );
  const lead = [...related.keys()].find((id) => units.has(id)) ?? [...related.keys()].at(-1) ?? null;
  return marked(placed, lead, related);
}

const comma = ({ language }: Chart): string => (language === 'zh' ? '、' : ', ');

function marked(placed: Placed, selected: string | null, related: ReadonlyMap<string, string>): Marked {
  const card = placed.cards.find((each) => each.card.id === selected);
  if (selected === null || card === undefined) return { selected: null, above: new Set(), path: [], related };
  const heads = placed.cards.filter(({ shape }) => shape === 'head').map((each) => each.card.id);
  const column = placed.columns.find(({ leader }) => (leader ?? 'direct') === card.within);
  const above = new Set([...heads, ...(column?.leader == null ? [] : [column.leader])]);
  const path: (readonly Point[])[] = [];
  if (column !== undefined) {
    path.push(column.wire);
    if (card.shape === 'row') {
      const x = card.x + 1.5;
      path.push([
        [x, column.bottom - 2],
        [x, card.y + card.height / 2],
      ]);
    }
  }
  return {
    ...{ selected, path },
    above: new Set([...(column === undefined ? [] : above)].filter((id) => id !== selected)),
    related: new Map([...related].filter(([id]) => id !== selected && !(column !== undefined && above.has(id)))),
  };
}

/** What other cards are to one: whom it oversees, and who oversees it, beside what the places say. */
function relatedTo(chart: Chart, card: string): ReadonlyMap<string, string> {
  const said = new Map<string, Set<string>>();
  for (const { mode, overseer, target, placed } of chart.relations) {
    if (placed || overseer === target || (overseer !== card && target !== card)) continue;
    const other = overseer === card ? target : overseer;
    const word = (overseer === card ? overseenWords : oversightWords)[mode][chart.language];
    if (other !== null) said.set(other, (said.get(other) ?? new Set()).add(word));
  }
  return new Map([...said].map(([id, words]) => [id, [...words].join(comma(chart))]));
}
