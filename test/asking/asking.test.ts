import { describe, expect, it } from 'vitest';
import { certainties } from '../../src/model/certainty.js';
import { districts, figuresOf, type Judged, judge } from './evaluate.js';
import { parts, questionsOf } from './questions.js';

const context = await districts();

describe('the evaluation set of questions in words', () => {
  const all = parts.flatMap((part) => questionsOf(part).map((question) => ({ part, ...question })));

  it('has enough questions, of which a third is held, and enough that mean nothing', () => {
    const held = all.filter(({ part }) => part === 'held').length;
    expect(all.length).toBeGreaterThanOrEqual(600);
    expect(held / all.length).toBeGreaterThan(0.33);
    expect(all.filter(({ nothing }) => nothing === true).length).toBeGreaterThanOrEqual(150);
  });

  it('asks nothing twice', () => {
    const asked = all.map(({ q, within }) => `${within ?? ''} ${q}`);
    expect(asked.filter((each, index) => asked.indexOf(each) !== index)).toEqual([]);
  });

  it('means records that there are, or nothing', async () => {
    const wrong: string[] = [];
    for (const { q, means = [], nothing } of all) {
      if ((means.length === 0) !== (nothing === true)) wrong.push(q);
      for (const id of means) if ((await context.store.governmentOf(id)) === undefined) wrong.push(`${q}: ${id}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('words', () => {
  const judged: Judged[] = [];

  it('are understood as they were', async () => {
    for (const question of questionsOf('tuned')) judged.push(await judge(context, question));
    const lines = judged.map(
      ({ question, understood: { certainty, as } }) =>
        `${question.within ?? '*'}\t${question.q}\t${certainty}\t${as?.id ?? ''}`,
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/asking.tsv');
  });

  it('that name no record for sure name nobody', () => {
    const { answeredWrongly, asked, calibration } = figuresOf(judged);
    expect(answeredWrongly / asked).toBeLessThan(0.02);
    for (const level of certainties.slice(0, 2)) {
      const { right, wrong } = calibration[level];
      expect([level, wrong / (right + wrong)]).toEqual([level, expect.toSatisfy((share: number) => share < 0.02)]);
    }
  });
});
