import { numeral } from './citation.js';

/**
 * The text of an article in the full text of a document: from the line that begins with its number (`第九条`) to that of the
 * next article or chapter; `null` where no line, or more than one, begins so: then it is not sure which is meant.
 */
export function articleIn(fullText: string, number: string): string | null {
  if (!/^\d{1,4}$/.test(number)) return null;
  const lines = fullText.split(/\r?\n/);
  const heading = new RegExp(`^[\\s　]*第(?:${numeral(Number(number))}|${number})条(?!之)`);
  const begins = lines.flatMap((line, index) => (heading.test(line) ? [index] : []));
  const [start] = begins;
  if (start === undefined || begins.length > 1) return null;
  const after = lines.findIndex((line, index) => index > start && nextHeading.test(line));
  return lines
    .slice(start, after < 0 ? lines.length : after)
    .join('\n')
    .trim();
}

const nextHeading = /^[\s　]*第[零〇一二三四五六七八九十百千\d]+[条章节编]/;

/** `text` in pieces, with every place marked where it has the quote; it may be given with other spaces and line breaks. */
export function passagesOf(text: string, quote: string): readonly Passage[] {
  const words = [...quote.replace(/\s/g, '')].map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text
    .split(new RegExp(`(${words.join('\\s*')})`))
    .map((piece, index) => ({ text: piece, isQuote: index % 2 === 1 }))
    .filter((passage) => passage.text !== '');
}

/** A piece of an article. */
export interface Passage {
  readonly text: string;
  readonly isQuote: boolean;
}
