import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartAnswer, ChartPostAnswer, ChartUnitAnswer } from '../../../src/chart/answer.js';
import { cardsOf } from '../../../src/chart/chart.js';
import { chartOf } from '../../../src/chart/data.js';
import { drawChart } from '../../../src/chart/draw.js';
import { chartFile } from '../../../src/chart/file.js';
import { usualSize } from '../../../src/chart/measures.js';
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
        const svg = chartFile(chartOf(answer, language));
        for (const said of performersIn(svg)) expect(known.some((name) => said.startsWith(name))).toBe(true);
        // Each stand-in for a leader or a head is a performer of the API: no more and no fewer than it names.
        const chart = chartOf(answer, language);
        const signs = cardsOf(chart).flatMap(({ tokens }) =>
          tokens.filter(({ kind }) => kind === 'standIn' || kind === 'partial'),
        );
        const drawn = new Set(cardsOf(chart).map(({ id }) => id));
        const performing = allPosts(answer)
          .filter(({ post }) => drawn.has(post.id) || post.heads)
          .flatMap(({ standIn }) => standIn.performers.filter(({ manner }) => manner !== 'present'));
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
      const found = performersIn(chartFile(chartOf(answer, language)));
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter((said) => !known.some((name) => said.startsWith(name)))).toEqual([]);
    }
  });

  it('where the documents name posts only, no person stands on the chart', () => {
    for (const root of ['hongkou', 'shangcheng'] as const) {
      const answer = answers.get(root);
      if (answer === undefined) throw new Error('no answer');
      const chart = chartOf(answer, 'zh');
      const tokens = cardsOf(chart).flatMap((card) => card.tokens);
      expect(cardsOf(chart).filter(({ people }) => people !== '')).toEqual([]);
      expect(tokens.filter(({ kind }) => kind === 'holder' || kind === 'standIn')).toEqual([]);
      expect(chart.remarks.join('')).toContain('未记录任职人');
      expect(chart.columns.every(({ units }) => units.length === 0)).toBe(true);
      expect(chart.below.map(({ key }) => key)).toContain('undivided');
    }
  });
});

const demoOn = (language: 'zh' | 'en') => {
  const answer = answers.get('demo');
  if (answer === undefined) throw new Error('no answer');
  return chartOf(answer, language);
};

/** What is drawn of a card and of its state, without what is read out. */
const drawnOf = (svg: string, id: string): readonly string[] => {
  const [, card = ''] = new RegExp(`data-id="${id}"[^>]*>(.*)`).exec(svg) ?? [];
  return [...card.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
};

describe('the demo district', () => {
  it('shows who is away with the name, and who stands in, how, for what and until when', () => {
    const head = demoOn('zh').heads[0];
    expect(head?.tokens.map(({ text }) => text)).toEqual(['甲', '不在岗', '⇄ 丁 受指定 全部 至 11-29 零时']);
    expect(head?.note).toMatchObject({ state: 'full' });
  });

  it('says on the card of the head, and on that of who presides, the last day of it', () => {
    const { svg } = drawChart(demoOn('zh'), usualSize);
    const said = ['区长', '甲', '不在岗', '副区长（四） 丁 主持区政府工作', '受指定 · 至 11-28'];
    expect([...drawnOf(svg, 'demo/post/head')].sort()).toEqual(said.sort());
    expect(drawnOf(svg, 'demo/post/deputy-4')).toEqual(
      expect.arrayContaining(['丁', '主持区政府工作', expect.stringContaining('至 11-28')]),
    );
  });

  it('leaves out of the names of units what they have in common, says so, and reads them out whole', () => {
    const chart = demoOn('zh');
    expect(chart.leftOut).toBe('区');
    const { svg } = drawChart(chart, usualSize);
    expect(drawnOf(svg, 'demo/org/finance')).toEqual(['财政局', '财政甲']);
    expect(svg).toMatch(/data-id="demo\/org\/finance"[^>]*aria-label="区财政局 · 财政甲"/);
    expect(chartFile(chart).replace(/<[^>]*>\s*/g, '')).toContain('机构名略去“区”字');
    const english = demoOn('en');
    expect([english.leftOut, chartFile(english).replace(/<[^>]*>\s*/g, ' ')]).toEqual([
      'Bureau',
      expect.stringContaining('leave out “Bureau”'),
    ]);
    expect(drawChart(english, usualSize).svg).toMatch(/data-id="demo\/org\/finance"[^>]*aria-label="Finance Bureau/);
  });

  it('says who would stand in for a leader, and with what limit', () => {
    const { svg } = drawChart(demoOn('zh'), { width: 1600, scale: 1 });
    expect(drawnOf(svg, 'demo/post/deputy-7')).toContain('B角 己，限紧急事项');
    expect(drawnOf(svg, 'demo/post/deputy-6')).toContain('B角 壬，公安除外');
  });

  it('marks the unit of nobody as not stated, and an office whose liaison rests on nothing in force', () => {
    const chart = demoOn('zh');
    expect(chart.unrecorded.cards.map(({ name }) => name)).toEqual(['区数据局']);
    const { svg } = drawChart(chart, usualSize);
    expect(drawnOf(svg, 'demo/street/maitian')).toContain('依据已停');
  });
});
