import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartAnswer, ChartPostAnswer, ChartUnitAnswer } from '../../../src/chart/answer.js';
import { cardsOf } from '../../../src/chart/chart.js';
import { chartOf } from '../../../src/chart/data.js';
import { drawChart } from '../../../src/chart/draw.js';
import { answersOfGovernments, type Root } from './governments.js';
import { answerOf, organizations } from './organizations.js';

const postsOf = ({ posts = [], units = [] }: ChartUnitAnswer): readonly ChartPostAnswer[] => [
  ...posts,
  ...units.flatMap(postsOf),
];
const allPosts = ({ orgChart: { root, beside } }: ChartAnswer): readonly ChartPostAnswer[] =>
  [root, ...beside].flatMap(postsOf);

/** Everybody whom the answer names as standing in. */
const standInsOf = (answer: ChartAnswer): ReadonlySet<string> =>
  new Set(
    allPosts(answer).flatMap(({ standIn }) =>
      standIn.performers
        .filter(({ manner }) => manner !== 'present')
        .flatMap(({ person, post, organization }) => [person, post, organization])
        .flatMap((each) => (each === null ? [] : [each.name, each.nameEn ?? each.name])),
    ),
  );

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What follows each sign of a stand-in in the names that are read out, which are cut nowhere. */
const performersIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/aria-label="([^"]*)"/g)].flatMap(([, label = '']) => unescaped(label).split('⇄ ').slice(1));

let answers: ReadonlyMap<Root, ChartAnswer>;

beforeAll(async () => {
  answers = await answersOfGovernments();
});

describe('the chart names nobody whom the answer does not name', () => {
  it.each(['zh', 'en'] as const)('every stand-in, in any organization (%s)', (language) => {
    fc.assert(
      fc.property(organizations, (organization) => {
        const answer = answerOf(organization);
        const known = [...standInsOf(answer)];
        const svg = drawChart(chartOf(answer, language), { standalone: true });
        for (const said of performersIn(svg)) expect(known.some((name) => said.startsWith(name))).toBe(true);
        // Each stand-in is a performer of the API: no more and no fewer than it names.
        const chart = chartOf(answer, language);
        const signs = cardsOf(chart).flatMap(function tokensOf({ tokens, below }): readonly unknown[] {
          return [...tokens.filter(({ kind }) => kind === 'standIn' || kind === 'partial'), ...below.flatMap(tokensOf)];
        });
        const performing = allPosts(answer).flatMap(({ standIn }) =>
          standIn.performers.filter(({ manner }) => manner !== 'present'),
        );
        expect(signs).toHaveLength(performing.length);
      }),
      { numRuns: 60 },
    );
  });

  it('in the demo district, by every name in it', () => {
    const answer = answers.get('demo');
    if (answer === undefined) throw new Error('no answer');
    const known = [...standInsOf(answer)];
    for (const language of ['zh', 'en'] as const) {
      const found = performersIn(drawChart(chartOf(answer, language), { standalone: true }));
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter((said) => !known.some((name) => said.startsWith(name)))).toEqual([]);
    }
  });

  it('where the documents name posts only, no person stands on the chart', () => {
    for (const root of ['hongkou', 'shangcheng'] as const) {
      const answer = answers.get(root);
      if (answer === undefined) throw new Error('no answer');
      const chart = chartOf(answer, 'zh');
      const tokens = cardsOf(chart).flatMap((card) => [card, ...card.below].flatMap((each) => each.tokens));
      expect(tokens.filter(({ kind }) => kind === 'holder' || kind === 'standIn')).toEqual([]);
      expect(chart.remarks.join('')).toContain('未记录任职人');
      expect(chart.columns.every(({ units }) => units.length === 0)).toBe(true);
      expect(chart.below.map(({ key }) => key)).toContain('undivided');
    }
  });
});

describe('the demo district', () => {
  it('shows who is away with the name, and who stands in, how, for what and until when', () => {
    const answer = answers.get('demo');
    if (answer === undefined) throw new Error('no answer');
    const head = chartOf(answer, 'zh').heads[0];
    expect(head?.tokens.map(({ text }) => text)).toEqual([
      '甲',
      '不在岗',
      '⇄ 丁 受指定 全部 至 11-29 零时',
      expect.stringMatching(/^发现\d+$/),
    ]);
  });
});
