import type { Card } from './chart.js';
import type { PlacedCard, PlacedText } from './placed.js';

/** Lines of one text, as they stand below each other, and what is between two of them in it: nothing, or a blank. */
export interface Said {
  readonly lines: readonly PlacedText[];
  readonly glue: readonly string[];
  readonly text: string;
}

/** What is seen of a card, text by text: its own, then that of its state. */
export function saidOf({ card, texts, note }: PlacedCard): readonly Said[] {
  const whole = [card.title, card.people, ...(card.beside?.forms ?? [])];
  const found: { lines: PlacedText[]; glue: string[]; text: string }[] = [];
  for (const line of [...texts, ...(note?.texts ?? [])]) {
    const last = found.at(-1);
    const above = last?.lines.at(-1);
    if (
      last === undefined ||
      above === undefined ||
      above.kind !== line.kind ||
      above.x !== line.x ||
      above.y === line.y
    ) {
      found.push({ lines: [line], glue: [''], text: line.text });
      continue;
    }
    const parted = last.text.replace(/-$/, '');
    const glue = whole.some((each) => each.includes(parted + line.text)) ? '' : ' ';
    last.lines.push(line);
    last.glue.push(glue);
    last.text = (glue === '' ? parted : last.text) + glue + line.text;
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
