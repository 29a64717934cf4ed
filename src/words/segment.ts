import { loadedLater } from '../util/loadedLater.js';

/**
 * The segmenter with the dictionary of its own alone: with the names of one government in it, what words another government is
 * asked about in would depend on which was opened first.
 */
const jieba = loadedLater((load) => {
  const { Jieba }: typeof import('@node-rs/jieba') = load('@node-rs/jieba');
  const { dict }: typeof import('@node-rs/jieba/dict.js') = load('@node-rs/jieba/dict.js');
  return Jieba.withDict(dict);
});

/** The words of a text in plain form, in their order. */
export const wordsIn = (text: string): readonly string[] =>
  jieba()
    .cut(text, true)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The shorter words within a word: 下水道 has 下水, 水道. */
export const partsOf = (word: string): readonly string[] =>
  [...word].length < 3
    ? []
    : jieba()
        .cutForSearch(word, true)
        .filter((part) => part !== word && [...part].length > 1);
