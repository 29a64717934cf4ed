import { language } from '../state/session.js';
import { pageWords } from './pageWords.js';

export type Word = keyof typeof pageWords;

/** A word of the page in its language, with `{name}` filled in. */
export function t(word: Word, values: Readonly<Record<string, string | number>> = {}): string {
  const [zh, en] = pageWords[word];
  const text: string = language.value === 'en' ? en : zh;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Names as a list of the language. */
export const listed = (names: readonly string[]): string => names.join(t('listSeparator'));
