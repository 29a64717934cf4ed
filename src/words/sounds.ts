import { loadedLater } from '../util/loadedLater.js';

const library = loadedLater((load): typeof import('pinyin-pro') => load('pinyin-pro'));

/** The syllables of a text in Chinese, without tones: `xia shui dao`. */
export const syllablesOf = (text: string): readonly string[] =>
  library().pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' });

/** `run` as the fewest of the syllables in `known`; `null` where it is no pinyin. */
export function splitPinyin(run: string, known: ReadonlySet<string>): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - longestSyllable); start < end; start++) {
      const before = best[start] ?? null;
      const syllable = run.slice(start, end);
      if (before === null || !known.has(syllable)) continue;
      const shortest = best[end] ?? null;
      if (shortest === null || before.length + 1 < shortest.length) best[end] = [...before, syllable];
    }
  }
  return best[run.length] ?? null;
}

/** `zhuang`, `shuang` */
const longestSyllable = 6;
