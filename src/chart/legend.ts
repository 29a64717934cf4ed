import type { Language } from '../model/text.js';
import type { State } from './chart.js';
import type { Measures } from './measures.js';
import { type Part, type PlacedMark, type PlacedText, together } from './placed.js';
import { widthOf } from './text.js';
import { stateWords } from './words.js';

const states: readonly State[] = ['full', 'partial', 'gap', 'conflict', 'away', 'unstated'];

/** How high the marks are below each other. */
export const legendHeight = ({ scale }: Measures): number => states.length * 20 * scale;

/** Whether the widest of them fits into a column. */
export const legendFits = (language: Language, width: number, { scale, note }: Measures): boolean =>
  states.every((state) => 21 * scale + widthOf(stateWords[state][language], note) <= width);

/** What each mark stands for, below each other from a corner on. */
export function legendIn(language: Language, x: number, y: number, { scale, note, mark }: Measures): Part {
  const labels = states.map(
    (state, line): PlacedText => ({
      ...{ x: x + 21 * scale, y: y + (line * 20 + 11.5) * scale, size: note.size, kind: 'plain' },
      text: stateWords[state][language],
    }),
  );
  const marks = states.map((of, line): PlacedMark => ({ of, x: x + 2, y: y + line * 20 * scale, size: mark }));
  return { ...together(), labels, marks };
}

/** The same beside each other, over as many lines as the width asks for. */
export function legendLine(language: Language, y: number, measures: Measures): { part: Part; bottom: number } {
  const { width, scale, note, mark } = measures;
  const labels: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  let [x, top] = [2, y];
  for (const of of states) {
    const text = stateWords[of][language];
    const end = x + 19 * scale + widthOf(text, note);
    if (end > width && x > 2) [x, top] = [2, top + 20 * scale];
    marks.push({ of, x, y: top, size: mark });
    labels.push({ x: x + 19 * scale, y: top + 11.5 * scale, size: note.size, text, kind: 'plain' });
    x += 19 * scale + widthOf(text, note) + 20 * scale;
  }
  return { part: { ...together(), labels, marks }, bottom: top + 18 * scale };
}
