import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longestEveryday, officialWordsFor } from '../../src/words/everyday.js';

const folder = 'schema/words';

describe.each(readdirSync(folder))('%s', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('leads from everyday words to official ones, line by line', () => {
    for (const line of lines) expect(line, line).toMatch(/^[^：]+：[^：]+$/u);
  });

  it('has nothing too long to be found, nothing of one character, and nothing twice in a line', () => {
    for (const line of lines) {
      const everyday = line.split('：')[1]?.split(' ') ?? [];
      expect(new Set(everyday).size, line).toBe(everyday.length);
      for (const each of everyday) {
        expect([...each].length, each).toBeGreaterThan(1);
        expect([...each].length, each).toBeLessThanOrEqual(longestEveryday);
      }
    }
  });
});

it('gives all official words for what is said in several ways, and none for what is not listed', () => {
  expect([...(officialWordsFor('窨井') ?? [])].join()).toMatch(/排水|市政/u);
  expect(officialWordsFor('漏水')?.size).toBeGreaterThan(1);
  expect(officialWordsFor('排水管理局局长')).toBeNull();
});
