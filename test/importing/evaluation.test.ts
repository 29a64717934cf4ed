import { describe, expect, it } from 'vitest';
import { bare, notices, parts, statedIn } from './gold.js';

const all = parts.flatMap(notices);

describe('the notices of the evaluation', () => {
  it('are enough, in eight styles, with every third of each style held', () => {
    expect(all.length).toBeGreaterThanOrEqual(24);
    const styles = new Set(all.map(({ style }) => style));
    expect(styles.size).toBe(8);
    for (const style of styles) {
      const held = all.filter((each) => each.style === style && each.part === 'held').length;
      expect([style, held * 3]).toEqual([style, all.filter((each) => each.style === style).length]);
    }
  });

  it('say what is read in them: every quote and every name stands in the text', () => {
    const wrong: string[] = [];
    for (const notice of all) {
      const text = bare(notice.text);
      const missing = (words: string) => !text.includes(bare(words));
      for (const { quote, words, what } of statedIn(notice)) {
        wrong.push(...quote.filter(missing).map((each) => `${notice.file}: ${each}`));
        const isQuoted = quote.some((each) => bare(each).includes(bare(words)));
        if (!isQuoted && !quote.some((each) => each.includes('互为'))) wrong.push(`${notice.file}: ${what[0]}`);
      }
      for (const { who } of notice.states) if (who !== null && missing(who)) wrong.push(`${notice.file}: ${who}`);
      for (const { words } of notice.open ?? [])
        if (words !== undefined && missing(words)) wrong.push(`${notice.file}: ${words}`);
      for (const words of [notice.header.number, ...(notice.header.replaces ?? [])])
        if (words !== undefined && missing(words)) wrong.push(`${notice.file}: ${words}`);
    }
    expect(wrong).toEqual([]);
  });
});
