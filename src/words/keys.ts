import { isHan } from './plain.js';
import { type Token, tokensOfLabel, tokensOfQuestion } from './tokens.js';

/** Sounds cover characters too: what is written alike sounds alike. Words in other scripts have no sounds. */
const isKept = ({ key }: Token): boolean => /^(sounds|initials) /.test(key) || (key.startsWith('word ') && !isHan(key));

/** By what the labels of many governments are told apart: fewer than what they are made of, and the same for alike texts. */
export const keysOfLabel = (label: string): readonly string[] =>
  tokensOfLabel(label)
    .filter(isKept)
    .map(({ key }) => key);

/** The same of a question; `isKey` and `syllables` are of all labels. */
export const keysOfQuestion = (question: string, known: Parameters<typeof tokensOfQuestion>[1]): readonly string[] =>
  tokensOfQuestion(question, known)
    .filter(isKept)
    .map(({ key }) => key);

/** The syllables in keys of sounds. */
export const syllablesIn = (keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => (key.startsWith('sounds ') ? key.slice('sounds '.length).split(' ') : []));
