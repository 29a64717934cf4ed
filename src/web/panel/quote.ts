/** A part of a quoted text, and whether it decides. */
export interface QuotePart {
  readonly text: string;
  readonly decides: boolean;
}

/** Longer than that, and only the sentences with what decides are quoted; the article has all of it. */
const quotedWhole = 96;

/**
 * A quoted article in parts: what of it decides is underlined. `deciding` are words in the order of what they tell; the first
 * that the text has decide, and no others.
 */
export function quoteParts(quote: string, deciding: readonly (readonly string[])[]): readonly QuotePart[] {
  const words = deciding.find((each) => each.some((word) => word !== '' && quote.includes(word))) ?? [];
  const text = shortened(quote, words);
  const parts: QuotePart[] = [];
  for (let at = 0; at < text.length; ) {
    const next = words
      .map((word) => ({ word, from: word === '' ? -1 : text.indexOf(word, at) }))
      .filter(({ from }) => from >= 0)
      .sort((a, b) => a.from - b.from || b.word.length - a.word.length)[0];
    if (next === undefined) {
      parts.push({ text: text.slice(at), decides: false });
      break;
    }
    if (next.from > at) parts.push({ text: text.slice(at, next.from), decides: false });
    parts.push({ text: next.word, decides: true });
    at = next.from + next.word.length;
  }
  return parts;
}

/** The sentences that hold one of the words, with what is left out between them marked. */
function shortened(quote: string, words: readonly string[]): string {
  if ([...quote].length <= quotedWhole) return quote;
  const sentences = quote.match(/[^。；;\n]+[。；;\n]?/gu) ?? [quote];
  const kept = sentences.map((each) => words.some((word) => word !== '' && each.includes(word)));
  if (!kept.includes(true)) return quote;
  return sentences
    .map((each, index) => (kept[index] ? each : kept[index - 1] === false ? '' : '……'))
    .join('')
    .trim();
}
