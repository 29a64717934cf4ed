import type { Card } from './chart.js';
import type { PlacedCard, PlacedText } from './placed.js';

/** Lines of one text, as they stand below each other: each with what is between it and the one above, nothing or a blank. */
export interface Said {
  readonly lines: readonly { readonly line: PlacedText; readonly glue: string; readonly parted: boolean }[];
  readonly text: string;
}

/** What is seen of a card, text by text: its own, then that of its state. */
export function saidOf({ card, texts, note }: PlacedCard): readonly Said[] {
  const whole = [card.title, card.people, ...(card.beside?.forms ?? [])];
  const has = (text: string): boolean => whole.some((each) => each.includes(text));
  const found: { lines: { line: PlacedText; glue: string; parted: boolean }[]; text: string }[] = [];
  for (const line of [...texts, ...(note?.texts ?? [])]) {
    const last = found.at(-1);
    const above = last?.lines.at(-1);
    if (
      last === undefined ||
      above === undefined ||
      above.line.kind !== line.kind ||
      above.line.x !== line.x ||
      above.line.y === line.y
    ) {
      found.push({ lines: [{ line, glue: '', parted: false }], text: line.text });
      continue;
    }
    // A hyphen at the end of a line is none of the name's own where a word was parted there.
    const before = last.text.replace(/-$/, '');
    above.parted = before !== last.text && has(before + line.text);
    const glue = above.parted || has(last.text + line.text) ? '' : ' ';
    last.text = `${above.parted ? before : last.text}${glue}${line.text}`;
    last.lines.push({ line, glue, parted: false });
  }
  return found;
}

export const between = ' · ';

/**
 * The name of a card: its whole name, then what else is seen of it in the same order and the same words, so that it can be
 * called by them, then `word`, what it is to the selected card; at last everything that there was no room for.
 */
export function spokenName({ name, title, tokens }: Card, said: readonly Said[], word: string): string {
  const [, ...others] = said.map(({ text }) => text);
  const seen = others.join(between);
  const unseen = tokens.map(({ text }) => text).filter((text) => !seen.includes(text));
  // What is left out in front runs into what is seen; what is left out behind would part it.
  const first = name.endsWith(title) ? [name] : [name, title];
  return [...first, ...others, ...(word === '' ? [] : [word]), ...unseen].join(between);
}
