import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartAnswer } from '../../../src/chart/answer.js';
import { chartOf } from '../../../src/chart/data.js';
import { chartFile } from '../../../src/chart/file.js';
import { answersOfGovernments, governments, type Root } from './governments.js';

// `npm run golden` records them anew. Review the difference and the pictures before you commit it.

let answers: ReadonlyMap<Root, ChartAnswer>;

beforeAll(async () => {
  answers = await answersOfGovernments();
});

describe.each(governments)('the chart of $root', ({ root }) => {
  it.each(['zh', 'en'] as const)('is drawn as it was (%s)', async (language) => {
    const answer = answers.get(root);
    if (answer === undefined) throw new Error(`no answer for ${root}`);
    const svg = chartFile(chartOf(answer, language));
    await expect(svg).toMatchFileSnapshot(`../../golden/chart/${root}-${language}.svg`);
  });
});
