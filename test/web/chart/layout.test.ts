import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../src/chart/chart.js';
import { chartOf } from '../../../src/chart/data.js';
import { drawChart } from '../../../src/chart/draw.js';
import { chartFile } from '../../../src/chart/file.js';
import { layout } from '../../../src/chart/layout.js';
import { levelOf, type Size, usualSize } from '../../../src/chart/measures.js';
import type { Box, Placed, PlacedCard, PlacedMark, PlacedText } from '../../../src/chart/placed.js';
import { widthOf, wrapped } from '../../../src/chart/text.js';
import { answerOf, calm, type Day, large, type Organization, organizations } from './organizations.js';

const languages = fc.constantFrom('zh' as const, 'en' as const);
/** From beside an answer to a wall, with text of every size. */
const sizes: fc.Arbitrary<Size> = fc
  .record({ width: fc.integer({ min: 860, max: 2560 }), scale: fc.constantFrom(1, 1.1, 1.25, 1.5) })
  .filter(({ width, scale }) => levelOf(width, scale) !== 'list');
const almost = 0.01;

type Named = Box & { readonly name: string };

const overlaps = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + almost &&
  b.x + b.width > a.x + almost &&
  a.y + a.height > b.y + almost &&
  b.y + b.height > a.y + almost;

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - almost &&
  inner.y >= outer.y - almost &&
  inner.x + inner.width <= outer.x + outer.width + almost &&
  inner.y + inner.height <= outer.y + outer.height + almost;

/** Pairs that overlap, found without comparing all with all. */
function overlapping(boxes: readonly Named[]): readonly string[] {
  const sorted = [...boxes].sort((a, b) => a.y - b.y);
  return sorted.flatMap((box, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.y >= box.y + box.height) break;
      if (overlaps(box, other)) found.push(`${box.name} and ${other.name}`);
    }
    return found;
  });
}

const bold = new Set<PlacedText['kind']>(['person', 'unit', 'label', 'what']);

/** Where a text stands: as high as a Chinese character, as wide as it is taken to be. */
function textBox({ x, y, size, text, kind, end }: PlacedText): Named {
  const width = widthOf(text, { size, bold: bold.has(kind) });
  return { x: end ? x - width : x, y: y - 0.84 * size, width, height: 0.92 * size, name: text };
}
const markBox = ({ x, y, size, of }: PlacedMark): Named => ({ x, y, width: size, height: size, name: of });

const inCard = ({ texts, marks, note }: PlacedCard): readonly Named[] => [
  ...[...texts, ...(note?.texts ?? [])].map(textBox),
  ...[...marks, ...(note === null ? [] : [note.mark])].map(markBox),
];
const everything = ({ cards, labels, marks }: Placed): readonly Named[] => [
  ...cards.flatMap(inCard),
  ...labels.map(textBox),
  ...marks.map(markBox),
];

const named = (cards: readonly PlacedCard[]) => cards.map((placed) => ({ ...placed, name: placed.card.id }));
const boxOf = ({ card, x, y, width, height }: PlacedCard) => ({ id: card.id, x, y, width, height });

/** A property of what is laid out, for organizations of many shapes in both languages, at every size. */
const always = (
  property: (given: {
    readonly organization: Organization;
    readonly chart: ReturnType<typeof chartOf>;
    readonly placed: Placed;
    readonly size: Size;
  }) => void,
): void =>
  fc.assert(
    fc.property(organizations, languages, sizes, (organization, language, size) => {
      const chart = chartOf(answerOf(organization), language);
      property({ organization, chart, size, placed: layout(chart, size) });
    }),
    { numRuns: 60 },
  );

/** Governments as they are: two to nine deputies, names of two to twenty characters, on any day. */
const name = fc.string({
  unit: fc.constantFrom(...'市规划和自然资源管理委员会办公室教育人力社保障局（一）'),
  minLength: 2,
  maxLength: 20,
});
const days: fc.Arbitrary<Day> = fc.constantFrom(
  ...(['calm', 'calm', 'away', 'standIn', 'limited', 'gap', 'ambiguous', 'conflict', 'vacant', 'unrecorded'] as const),
);
const real: fc.Arbitrary<Organization> = fc.record({
  head: days,
  leaders: fc.array(fc.record({ name, executive: fc.boolean(), day: days }), { minLength: 2, maxLength: 9 }),
  units: fc.array(
    fc.record({
      name,
      type: fc.constantFrom('department', 'department', 'affiliate', 'subdistrictOffice', 'meeting' as const),
      leader: fc.nat(10),
      days: fc.array(days, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 5, maxLength: 60 },
  ),
  beside: fc.constant([]),
  oversight: fc.array(
    fc.record({ from: fc.nat(80), to: fc.nat(80), mode: fc.constantFrom('liaison', 'guides', 'assists' as const) }),
    { maxLength: 20 },
  ),
  findings: fc.array(fc.nat(20), { maxLength: 20 }),
});

describe('what can be read', () => {
  it('no two texts overlap and none leaves its card, whatever people, posts and units are called', () => {
    fc.assert(
      fc.property(real, name, sizes, (organization, holder, size) => {
        const placed = layout(
          chartOf(
            answerOf(organization, () => holder),
            'zh',
          ),
          size,
        );
        for (const card of placed.cards) {
          for (const each of inCard(card)) expect(within(each, card), `${card.card.id}: ${each.name}`).toBe(true);
        }
        expect(overlapping(everything(placed))).toEqual([]);
        const picture = { x: 0, y: 0, width: placed.width, height: placed.height };
        for (const each of everything(placed)) expect(within(each, picture), each.name).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('holds for organizations of any shape, in both languages', () => {
    always(({ placed }) => {
      for (const card of placed.cards) {
        for (const each of inCard(card)) expect(within(each, card), `${card.card.id}: ${each.name}`).toBe(true);
      }
      expect(overlapping(everything(placed))).toEqual([]);
    });
  });

  it('names are cut nowhere: all of them is there, line by line', () => {
    const squeezed = (text: string) => text.replace(/[\s-]/g, '');
    always(({ placed }) => {
      for (const { card, texts, shape } of placed.cards) {
        const all = squeezed(texts.map(({ text }) => text).join(''));
        expect(all, card.id).toContain(squeezed(card.title));
        if (shape === 'head' || shape === 'leader') expect(all, card.id).toContain(squeezed(card.people));
      }
    });
  });

  it('no text is smaller than 13 px, at any size', () => {
    always(({ placed, size }) => {
      const texts = [
        ...placed.labels,
        ...placed.cards.flatMap(({ texts: own, note }) => [...own, ...(note?.texts ?? [])]),
      ];
      expect(Math.min(...texts.map((text) => text.size))).toBeGreaterThanOrEqual(13 * size.scale);
    });
  });

  it.each([
    ['人力资源和社会保障局', 15 * 7, ['人力资源', '和社会保障局']],
    ['国有资产监督管理委员会', 15 * 8, ['国有资产监督', '管理委员会']],
    ['高新园区管理委员会', 15 * 8, ['高新园区', '管理委员会']],
    ['规划和自然资源局', 15 * 6, ['规划和自然', '资源局']],
    ['退役军人事务局', 15 * 5, ['退役军人', '事务局']],
  ])('%s wraps evenly, never within a word', (text, width, lines) => {
    expect(wrapped(text, width, { size: 15, bold: true })).toEqual(lines);
  });
});

describe('where cards stand', () => {
  it('no two overlap, and everything is on the picture', () => {
    always(({ chart, placed }) => {
      expect(overlapping(named(placed.cards))).toEqual([]);
      expect(placed.cards.map(({ card }) => card.id).sort()).toEqual(
        cardsOf(chart)
          .map(({ id }) => id)
          .sort(),
      );
      const picture = { x: 0, y: 0, width: placed.width, height: placed.height };
      for (const card of placed.cards) expect(within(card, picture)).toBe(true);
    });
  });

  it('a frame holds its own cards and touches no other', () => {
    always(({ placed }) => {
      for (const frame of placed.frames.filter(({ key }) => key !== 'units' && key !== 'direct')) {
        for (const card of placed.cards) {
          if (card.within === frame.key)
            expect(within({ ...card, x: card.x + 0.5, width: card.width - 1 }, frame)).toBe(true);
          else expect(overlaps(card, frame)).toBe(false);
        }
      }
    });
  });

  it('leaders stand in the order of rank, row by row, each above the units in their charge', () => {
    always(({ organization, chart, placed }) => {
      const place = new Map(placed.cards.map((card) => [card.card.id, card]));
      const ids = organization.leaders.map(({ executive }, index) => ({ executive, id: `g/leader-${index}` }));
      const ranked = [...ids.filter(({ executive }) => executive), ...ids.filter(({ executive }) => !executive)];
      const leaders = ranked.map(({ id }) => place.get(id));
      expect(chart.columns.map(({ leader }) => leader.id)).toEqual(ranked.map(({ id }) => id));
      for (const [index, leader] of leaders.entries()) {
        const before = leaders[index - 1];
        if (leader === undefined || before === undefined) continue;
        expect(leader.y > before.y || (leader.y === before.y && leader.x > before.x)).toBe(true);
      }
      for (const { leader, units } of chart.columns) {
        const above = place.get(leader.id);
        const below = units.map(({ id }) => place.get(id));
        for (const [index, unit] of below.entries()) {
          if (unit === undefined || above === undefined) throw new Error('every card is placed');
          expect(unit.y).toBeGreaterThanOrEqual(above.y + above.height);
          expect(unit.x).toBeGreaterThanOrEqual(above.x - 0.51);
          expect(unit.x + unit.width).toBeLessThanOrEqual(above.x + above.width + 0.51);
          const before = below[index - 1];
          if (before !== undefined) expect(unit.y > before.y || unit.x > before.x).toBe(true);
        }
      }
    });
  });

  it('a column is never narrower than can be read', () => {
    always(({ placed, size }) => {
      for (const { width } of placed.columns) expect(width).toBeGreaterThanOrEqual(90 * size.scale - almost);
    });
  });

  it('sub-district offices stand in their band, and units of nobody under nobody', () => {
    always(({ organization, placed }) => {
      const { units, leaders } = organization;
      for (const { card, within: place } of placed.cards) {
        const unit = units[Number(/^g\/unit-(\d+)$/.exec(card.id)?.[1] ?? -1)];
        if (unit?.type === 'subdistrictOffice') expect(place).toBe('offices');
        if (unit !== undefined && unit.leader > leaders.length) expect(place).not.toMatch(/^g\/|direct/);
      }
    });
  });

  it('no edge, no absence, no stand-in, no finding moves a card', () => {
    always(({ organization, chart, size }) => {
      const still = chartOf(answerOf(calm(organization)), chart.language);
      // Who liaises with an office stands there: as much of the edges as is always drawn.
      const edges = chartOf(answerOf({ ...calm(organization), oversight: organization.oversight }), chart.language);
      const liaised = organization.oversight.some(({ mode }) => mode === 'liaison');
      expect(layout(chart, size).cards.map(boxOf)).toEqual(layout(liaised ? edges : still, size).cards.map(boxOf));
    });
  });

  it('no selection moves anything: it changes classes and the path alone', () => {
    const unmarked = (svg: string) =>
      svg
        .replace(/ (selected|on|related)(?=")/g, '')
        .replace(/<rect class="bar"[^>]*>|( · )?<text class="word"[^>]*>[^<]*<\/text>|<path class="path"[^>]*>\n?/g, '')
        .replace(/ aria-(selected|label)="[^"]*"| tabindex="[^"]*"/g, '')
        .replace(/\n+/g, '\n');
    always(({ chart, size }) => {
      const none = unmarked(drawChart(chart, size).svg);
      for (const selected of ['g/head', 'g/leader-0', 'g/unit-0', 'g/unit-3']) {
        const { svg } = drawChart(chart, { ...size, selected });
        expect(unmarked(svg)).toBe(none);
        expect(svg.match(/class="path"/g)?.length ?? 0).toBeLessThanOrEqual(1);
      }
      const answered = new Map([
        ['g/unit-0', '主办'],
        ['g/unit-1', '配合'],
        ['g/leader-0', '分管'],
      ]);
      expect(unmarked(drawChart(chart, { ...size, answered }).svg)).toBe(none);
    });
  });
});

describe('what is selected', () => {
  it('has one way from the head to it, and nothing is dimmed', () => {
    always(({ chart, placed, size }) => {
      for (const selected of ['g/leader-0', 'g/unit-0']) {
        const card = placed.cards.find((each) => each.card.id === selected);
        if (card === undefined) continue;
        const { svg } = drawChart(chart, { ...size, selected });
        expect(svg.match(/class="card [a-z]+ selected"/g)).toHaveLength(1);
        const inColumn = chart.columns.some(({ leader }) => leader.id === card.within) || card.within === 'direct';
        expect(/class="path"/.test(svg)).toBe(inColumn);
        expect(svg).not.toMatch(/dim|opacity/);
      }
    });
  });

  it('leaves a room below the columns that touches no card', () => {
    always(({ placed }) => {
      const { free } = placed;
      if (free === null) return;
      expect(placed.cards.filter((card) => overlaps(card, free)).map(({ card }) => card.id)).toEqual([]);
      expect(within(free, { x: 0, y: 0, width: placed.width, height: placed.height })).toBe(true);
    });
  });
});

describe('the states', () => {
  it('each has its mark, and what covers a part never says that it covers all', () => {
    always(({ organization, chart, placed }) => {
      for (const { card, note, marks } of placed.cards) {
        const day = /^g\/leader-(\d+)$/.exec(card.id)?.[1];
        const given = day === undefined ? undefined : organization.leaders[Number(day)]?.day;
        if (given === 'limited') {
          expect(note?.state).toBe('partial');
          const said = note?.texts.map(({ text }) => text).join(' ') ?? '';
          expect(said).toMatch(chart.language === 'zh' ? /限日常/ : /daily|partly/);
        }
        if (given === 'standIn') expect(note?.state).toBe('full');
        if (given === 'vacant' || given === 'gap') expect(note?.state).toBe('gap');
        if (given === 'conflict' || given === 'ambiguous') expect(note?.state).toBe('conflict');
        if (given === 'unrecorded') expect(note?.state).toBe('unstated');
        if (note !== null) expect(note.mark.of).toBe(note.state);
        if (card.isAway && card.people !== '' && card.kind === 'post')
          expect(marks.map(({ of }) => of)).toContain('away');
      }
    });
  });

  it('a limit of the stand-in of a deputy is on both cards', () => {
    const answer = answerOf({
      leaders: [
        { name: '副区长（一）', executive: true, day: 'calm' },
        { name: '副区长（二）', executive: false, day: 'limited' },
      ],
      ...{ units: [], beside: [], oversight: [], findings: [] },
    });
    const posts = (answer.orgChart.root.posts ?? []).map((each) =>
      each.post.id !== 'g/leader-1'
        ? each
        : {
            ...each,
            standIn: {
              ...each.standIn,
              performers: each.standIn.performers.map((performer) => ({
                ...performer,
                post: { id: 'g/leader-0', name: '副区长（一）', nameEn: null },
              })),
            },
          },
    );
    const chart = chartOf(
      { ...answer, orgChart: { ...answer.orgChart, root: { ...answer.orgChart.root, posts } } },
      'zh',
    );
    expect(chart.columns.map(({ leader }) => leader.note?.state)).toEqual(['partial', 'partial']);
    expect(drawChart(chart, usualSize).svg).not.toMatch(/<g class="note state-full/);
  });
});

describe('the whole', () => {
  it('counts every unit, post and relation that it does not draw', () => {
    always(({ organization, chart }) => {
      const said = chart.remarks.join(chart.language === 'zh' ? '' : ' ');
      const hidden = [...organization.units, ...organization.beside].reduce(
        (sum, { days: own }) => sum + Math.max(0, own.length - 1),
        0,
      );
      const counted = /(?:另有 (\d+) 个职位|(\d+) more posts?)/.exec(said);
      expect(Number(counted?.[1] ?? counted?.[2] ?? 0)).toBe(hidden);
      const undrawn = chart.relations.filter((relation) => !relation.placed).length;
      const relations = /(?:另有 (\d+) 条关系|(\d+) more relations)/.exec(said);
      expect(Number(relations?.[1] ?? relations?.[2] ?? 0)).toBe(undrawn);
    });
  });

  it('is the same bytes for the same input, and in every theme but for the style of a file', () => {
    always(({ organization, chart, size }) => {
      const options = { ...size, selected: 'g/leader-0' };
      const { svg } = drawChart(chart, options);
      const again = chartOf(structuredClone(answerOf(organization)), chart.language);
      expect(drawChart(again, options).svg).toBe(svg);
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity|#[0-9a-f]{3,6}|rgb/);
      const files = (['light', 'dark', 'contrast'] as const).map((theme) => chartFile(chart, { ...options, theme }));
      expect(new Set(files).size).toBe(3);
      expect(new Set(files.map((file) => file.replace(/<style>[^<]*<\/style>/, ''))).size).toBe(1);
    });
  });

  it('holds for 5,000 posts', () => {
    const chart = chartOf(answerOf(large), 'zh');
    expect(chart.posts).toBeGreaterThanOrEqual(5_000);
    const placed = layout(chart, usualSize);
    expect(overlapping(named(placed.cards))).toEqual([]);
    expect(placed.cards).toHaveLength(cardsOf(chart).length);
  });

  it('fits a screen of 1440 by 900 beside an answer and alone', () => {
    expect(levelOf(1392, 1)).toBe('A');
    expect(levelOf(920, 1)).toBe('B');
    expect([levelOf(800, 1), levelOf(1200, 1.5)]).toEqual(['list', 'list']);
  });
});
