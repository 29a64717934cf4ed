import type { Text } from '../../model/text.js';
import * as wording from '../../wording/phrases.js';
import { language } from '../state/session.js';
import { pageWords } from './pageWords.js';

type PageWord = keyof typeof pageWords;

/** What the page says as command line and chart do, and what it says alone. */
export type Word = wording.Phrase | PageWord;

/** A word of the page in its language, with `{name}` filled in. */
export const t = (word: Word, values: wording.Values = {}): string =>
  wording.filled(language.value, pageWords[word as PageWord] ?? wording.phrases[word as wording.Phrase], values);

/** One of a pair in the language of the page. */
export const inLanguage = (text: Text): string => text[language.value];

/** As a sentence or a heading begins. */
export const begun = (text: string): string => wording.asSentence(language.value, text);

/** Names as a list of the language. */
export const listed = (names: readonly string[]): string => wording.listed(language.value, names);
