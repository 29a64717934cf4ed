import { isAskingWord, wordsOfMatter, wordsOfQuestion } from './asking.js';
import { longestEveryday, officialWordsFor } from './everyday.js';
import { isHan, plain } from './plain.js';
import { partsOf, wordsIn } from './segment.js';
import { splitPinyin, syllablesOf } from './sounds.js';

/** Something by which words and a label may agree, with how much that tells beside others. */
export interface Token {
  readonly key: string;
  readonly weight: number;
  /** The words of the text that it was made of, by their place. */
  readonly words: readonly number[];
  /** It is not said: it is another word for what is. */
  readonly isMeant?: true;
}

/** A word tells most, a part of one less; two characters, or the sounds of two, make good for typing and segmentation. */
const weights = { word: 1, part: 0.6, pair: 0.5, sounds: 0.35, spelt: 1.5, typed: 0.5, shuffled: 1.2 } as const;

/** Of how many characters the order is still recognized where some were swapped. */
const longestShuffled = 8;

/** Governments have many labels in common: what so many are made of is held, some 20 MB at most. */
const mostLabels = 5_000;
const held = new Map<string, readonly Token[]>();

/** The tokens of a label. */
export function tokensOfLabel(label: string): readonly Token[] {
  const known = held.get(label);
  if (known !== undefined) return known;
  const tokens = tokensIn(label);
  if (held.size === mostLabels) held.clear();
  held.set(label, tokens);
  return tokens;
}

function tokensIn(label: string): readonly Token[] {
  const text = plain(label);
  const syllables = isHan(text) && !/[^\p{Script=Han}]/u.test(text) ? syllablesOf(text) : [];
  const spelt =
    syllables.length < 2
      ? []
      : [`initials ${syllables.map((each) => each.charAt(0)).join('')}`, `spelt ${syllables.join('')}`];
  const words = wordsIn(text);
  return distinct([
    ...shuffled(words),
    ...ofWords(words),
    ...spelt.map((key) => ({ key, weight: weights.spelt, words: [] })),
  ]);
}

/**
 * The tokens of what is asked, without the words of asking. Latin letters without any Chinese are pinyin or initials
 * where they can be: `isKey` and `syllables` tell which there are.
 */
export function tokensOfQuestion(
  question: string,
  { isKey, syllables }: { readonly isKey: (key: string) => boolean; readonly syllables: ReadonlySet<string> },
): readonly Token[] {
  const words = wordsOfMatter(question);
  const tokens = [...shuffled(words), ...ofWords(words), ...officially(question)];
  const text = plain(question);
  if (isHan(text)) return distinct(tokens);
  const runs = text.match(/[a-z]+/g) ?? [];
  const all = runs.join('');
  const typed = [
    // 水务局 is not all of shuiwuju juzhang.
    ...[`initials ${all}`, `spelt ${all}`].filter(isKey).map((key) => ({ key, weight: weights.spelt, words: [0] })),
    ...[...new Set([...runs, all])].flatMap((run) =>
      pairsOf(splitPinyin(run, syllables) ?? []).map((pair) => {
        const key = `sounds ${pair.join(' ')}`;
        return { key, weight: weights.typed, words: [0] };
      }),
    ),
  ];
  return distinct([...(typed.length > 0 ? tokens.filter(({ key }) => isKey(key)) : tokens), ...typed]);
}

/** The tokens of the official words for everyday words in the question; of one within another, such as 公园 in 公园里打牌, the longer. */
function officially(question: string): readonly Token[] {
  const words = wordsOfQuestion(question);
  const places = words.map((word, index) =>
    isAskingWord(word) ? null : words.slice(0, index).filter((each) => !isAskingWord(each)).length,
  );
  const found: Token[] = [];
  for (let start = 0, reached = 0; start < words.length; start += 1)
    for (let end = Math.min(words.length, start + longestEveryday); end > Math.max(start, reached); end -= 1) {
      const everyday = words.slice(start, end).join('');
      const official = everyday.length > longestEveryday ? null : officialWordsFor(everyday);
      if (official === null) continue;
      reached = end;
      const origin = places.slice(start, end).flatMap((place) => place ?? []);
      // What is said at length tells more, and of many official words each tells less.
      const share = everyday.length / (2 * official.size);
      for (const word of official)
        for (const token of ofWords(wordsIn(word)))
          found.push({ ...token, weight: token.weight * share, words: origin, isMeant: true });
    }
  return found;
}

function ofWords(words: readonly string[]): readonly Token[] {
  const characters = words.flatMap((word, place) =>
    isHan(word) ? [...word].map((character) => ({ character, place })) : [],
  );
  const syllables = syllablesOf(characters.map(({ character }) => character).join(''));
  return [
    ...words.map((word, place) => ({ key: `word ${word}`, weight: weights.word, words: [place] })),
    ...words.flatMap((word, place) =>
      partsOf(word).map((part) => ({ key: `word ${part}`, weight: weights.part, words: [place] })),
    ),
    ...pairsOf(characters).map(([a, b]) => ({
      key: `pair ${a.character}${b.character}`,
      weight: weights.pair,
      words: [a.place, b.place],
    })),
    ...(syllables.length === characters.length
      ? pairsOf(characters.map(({ place }, index) => ({ place, syllable: syllables[index] ?? '' }))).map(([a, b]) => ({
          key: `sounds ${a.syllable} ${b.syllable}`,
          weight: weights.sounds,
          words: [a.place, b.place],
        }))
      : []),
  ];
}

/** The characters of all words in an order of their own: 水道下 has those of 下水道. */
function shuffled(words: readonly string[]): readonly Token[] {
  const characters = [...words.filter(isHan).join('')].sort();
  if (characters.length < 3 || characters.length > longestShuffled) return [];
  return [{ key: `shuffled ${characters.join('')}`, weight: weights.shuffled, words: words.map((_, place) => place) }];
}

const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.slice(1).map((each, index) => [all[index] as T, each] as const);

const distinct = (tokens: readonly Token[]): readonly Token[] => [
  ...new Map([...tokens].reverse().map((token) => [token.key, token])).values(),
];
