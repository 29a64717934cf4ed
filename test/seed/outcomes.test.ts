import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { loadSeed } from '../support/seeds.js';

interface Told {
  readonly outcome: string;
  readonly gaps: readonly { readonly mode: string; readonly reason: string }[];
  readonly completeness: readonly { readonly mode: string; readonly state: string }[];
}

const stateOf = ({ completeness }: Told, mode: string) => completeness.find((each) => each.mode === mode)?.state;

// Neither document divides the work among the deputies. That is told of every duty, and is what keeps none from being answered.
describe.each([
  ['hongkou', { HELD: 13, AMBIGUOUS: 1, GAP: 57 }],
  ['shangcheng', { HELD: 28, AMBIGUOUS: 1, GAP: 32 }],
])('the duties of %s', (government, expected) => {
  let api: Api;
  let answers: readonly Told[];
  beforeAll(async () => {
    api = await startApi();
    api.setNow('2026-11-01T00:00:00.000Z');
    await loadSeed(api.context, government);
    const { data, errors } = await api.ask(`{ answers(within: "${government}", first: 100) {
      nodes { outcome gaps { mode reason } completeness { mode state } } pageInfo { hasNextPage }
    } }`);
    expect([errors, data.answers.pageInfo.hasNextPage]).toEqual([[], false]);
    answers = data.answers.nodes;
  });
  afterAll(() => api.close());

  it('are held where the text says who does them, and a gap where it does not', () => {
    const counts: Record<string, number> = {};
    for (const { outcome } of answers) counts[outcome] = (counts[outcome] ?? 0) + 1;
    expect(counts).toEqual(expected);
    for (const answer of answers) {
      const decides = stateOf(answer, 'DECIDES');
      expect(answer.outcome).toBe(decides === 'NOT_RECORDED' ? stateOf(answer, 'LEADS') : decides);
    }
  });

  it('are no gap because nobody is recorded to be in charge, which is told beside', () => {
    const undivided = answers.filter(({ gaps }) => gaps.some(({ reason }) => reason === 'NOT_DIVIDED'));
    expect(undivided.length).toBeGreaterThanOrEqual(answers.length - 1);
    expect(undivided.map((answer) => stateOf(answer, 'IN_CHARGE'))).toEqual(undivided.map(() => 'NOT_RECORDED'));
    expect(undivided.some(({ outcome }) => outcome === 'HELD')).toBe(true);
  });
});
