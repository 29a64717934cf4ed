import { loadedLater } from '../util/loadedLater.js';

const simplified = loadedLater((load) => {
  const { Converter }: typeof import('opencc-js/t2cn') = load('opencc-js/t2cn');
  return Converter({ from: 't', to: 'cn' });
});

/**
 * Words as they are compared: full-width forms, traditional characters, capitals and what cannot be seen make no difference;
 * punctuation and symbols are spaces.
 */
export const plain = (text: string): string =>
  simplified()(text.normalize('NFKC').replace(/[\p{Cf}\p{Mn}\p{Cs}]/gu, ''))
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Cc}\s]+/gu, ' ')
    .trim();

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
