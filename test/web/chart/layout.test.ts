import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../src/chart/chart.js';
import { chartOf } from '../../../src/chart/data.js';
import { drawChart } from '../../../src/chart/draw.js';
import { withRows } from '../../../src/chart/grid.js';
import { layout } from '../../../src/chart/layout.js';
import type { Box, PlacedCard } from '../../../src/chart/placed.js';
import { labelFont, nameFont, size, widthOf } from '../../../src/chart/text.js';
import { answerOf, calm, large, type Organization, organizations } from './organizations.js';

const languages = fc.constantFrom('zh' as const, 'en' as const);
const almost = 0.01;

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
function overlapping(boxes: readonly (Box & { readonly name: string })[]): readonly string[] {
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

const named = (cards: readonly PlacedCard[]) => cards.map((placed) => ({ ...placed, name: placed.card.id }));
const boxOf = ({ card, x, y, width, height }: PlacedCard) => ({ id: card.id, x, y, width, height });

/** A property of what is laid out, for organizations of many shapes in both languages. */
const always = (
  property: (given: {
    readonly organization: Organization;
    readonly chart: ReturnType<typeof chartOf>;
    readonly placed: ReturnType<typeof layout>;
    readonly expanded: ReadonlySet<string>;
  }) => void,
): void =>
  fc.assert(
    fc.property(organizations, languages, fc.boolean(), (organization, language, open) => {
      const chart = chartOf(answerOf(organization), language);
      const expanded = new Set(open ? cardsOf(chart).map(({ id }) => id) : []);
      property({ organization, chart, expanded, placed: layout(chart, { expanded }) });
    }),
    { numRuns: 60 },
  );

describe('where cards stand', () => {
  it('no two overlap, rows are inside their card, and everything is on the picture', () => {
    always(({ chart, placed }) => {
      expect(overlapping(named(placed.cards))).toEqual([]);
      expect(placed.cards.map(({ card }) => card.id).sort()).toEqual(
        cardsOf(chart)
          .map(({ id }) => id)
          .sort(),
      );
      for (const card of placed.cards.flatMap(withRows)) {
        expect(overlapping(named(card.rows))).toEqual([]);
        for (const row of card.rows) expect(within(row, card)).toBe(true);
      }
      const picture = { x: 0, y: 0, width: placed.width, height: placed.chartHeight };
      for (const card of placed.cards) expect(within(card, picture)).toBe(true);
    });
  });

  it('a band holds its own cards and touches no other', () => {
    always(({ placed }) => {
      for (const band of placed.bands) {
        for (const card of placed.cards) {
          const member = card.within === band.key && band.key !== 'direct';
          if (member) expect(within(card, band)).toBe(true);
          else expect(overlaps(card, band)).toBe(false);
        }
      }
      expect(overlapping(placed.bands.map((band) => ({ ...band, name: band.key })))).toEqual([]);
    });
  });

  it('leaders stand in one row in the order of rank, each above the units in their charge', () => {
    always(({ organization, chart, placed }) => {
      const place = new Map(placed.cards.map((card) => [card.card.id, card]));
      const ids = organization.leaders.map(({ executive }, index) => ({ executive, id: `g/leader-${index}` }));
      const ranked = [...ids.filter(({ executive }) => executive), ...ids.filter(({ executive }) => !executive)];
      const leaders = ranked.map(({ id }) => place.get(id));
      expect(chart.columns.map(({ leader }) => leader.id)).toEqual(ranked.map(({ id }) => id));
      for (const [index, leader] of leaders.entries()) {
        const before = leaders[index - 1];
        if (leader === undefined || before === undefined) continue;
        expect(leader.y).toBe(before.y);
        expect(leader.x).toBeGreaterThan(before.x);
      }
      for (const { leader, units } of chart.columns) {
        const above = place.get(leader.id);
        const below = units.map(({ id }) => place.get(id));
        for (const [index, unit] of below.entries()) {
          if (unit === undefined || above === undefined) throw new Error('every card is placed');
          expect(unit.y).toBeGreaterThanOrEqual(above.y + above.height);
          expect(unit.x).toBeGreaterThanOrEqual(above.x - almost);
          expect(unit.x + unit.width).toBeLessThanOrEqual(above.x + above.width + almost);
          const before = below[index - 1];
          if (before !== undefined) expect(unit.y > before.y || (unit.y === before.y && unit.x > before.x)).toBe(true);
        }
      }
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

  it('no edge, no absence, no stand-in, no finding and no selection moves a card', () => {
    always(({ organization, chart }) => {
      const still = chartOf(answerOf(calm(organization)), chart.language);
      const boxes = layout(still).cards.map(boxOf);
      expect(layout(chart).cards.map(boxOf)).toEqual(boxes);
      expect(layout(chart, { selected: 'g/head' }).cards.map(boxOf)).toEqual(boxes);
    });
  });
});

describe('the relations of a card', () => {
  it('are on the picture with their badges, and run between the cards', () => {
    always(({ chart, expanded }) => {
      for (const selected of ['g/head', 'g/leader-0', 'g/unit-0']) {
        const placed = layout(chart, { expanded, selected });
        const picture = { x: 0, y: 0, width: placed.width, height: placed.chartHeight };
        for (const mark of placed.marks) {
          expect(within(mark, picture)).toBe(true);
          expect(widthOf(mark.text, labelFont)).toBeLessThanOrEqual(mark.width);
        }
        for (const { from, to, points } of placed.relations) {
          for (const [x, y] of points) expect(within({ x, y, width: 0, height: 0 }, picture)).toBe(true);
          for (const [index, [x, y]] of points.entries()) {
            const [otherX, otherY] = points[index + 1] ?? [x, y];
            const line = {
              ...{ x: Math.min(x, otherX), y: Math.min(y, otherY) },
              ...{ width: Math.abs(x - otherX), height: Math.abs(y - otherY) },
            };
            const crossed = placed.cards.filter((card) => overlaps(line, card));
            expect(crossed.map(({ card }) => card.id).filter((id) => id !== from && id !== to)).toEqual([]);
          }
        }
      }
    });
  });
});

describe('what stands in cards', () => {
  it('no text is wider than its card, and none stands on another', () => {
    always(({ chart, placed }) => {
      for (const { card, contents, width, height } of placed.cards.flatMap(withRows)) {
        const texts = contents.texts.map(({ x, y, text, kind }, index) => {
          const font = kind === 'name' ? nameFont(chart.language) : { size: size.small };
          return { x, y: y - 9, width: widthOf(text, font), height: 10, name: `${index} ${text}` };
        });
        for (const text of texts)
          expect(within(text, { x: 0, y: 0, width, height }), `${card.id}: ${text.name}`).toBe(true);
        expect(overlapping(texts)).toEqual([]);
        const chips = contents.chips.map((chip, index) => ({ ...chip, name: `${index}` }));
        expect(overlapping(chips)).toEqual([]);
        for (const chip of chips) expect(within(chip, { x: 0, y: 0, width, height })).toBe(true);
      }
    });
  });

  it('a gap and a conflict are always shown, and what has no room is counted', () => {
    const squeezed = (text: string) => text.replace(/[\s-]/g, '');
    always(({ placed }) => {
      for (const { card, contents } of placed.cards.flatMap(withRows)) {
        for (const kind of ['gap', 'conflict'] as const) {
          const said = card.tokens.some((token) => token.kind === kind);
          expect(contents.texts.some((text) => text.kind === kind)).toBe(said);
        }
        const shown = squeezed(contents.texts.map(({ text }) => text).join(''));
        const missing = card.tokens.filter(({ text }) => !shown.includes(squeezed(text)));
        const admitted = contents.texts.some(({ text }) => /^另有\d+$|^\+\d+ …$|…$/.test(text));
        if (missing.length > 0) expect([card.id, admitted, contents.whole]).toEqual([card.id, true, false]);
      }
    });
  });

  it('no text is smaller than 11 px', () => {
    expect(Math.min(...Object.values(size))).toBeGreaterThanOrEqual(11);
  });
});

describe('the whole', () => {
  it('counts every unit, post and relation that it does not draw', () => {
    always(({ organization, chart, expanded }) => {
      const selected = 'g/head';
      const placed = layout(chart, { expanded, selected });
      const drawn = new Set(placed.cards.flatMap(withRows).map(({ card }) => card.id));
      const notes = placed.notes.map(({ text }) => text).join(chart.language === 'zh' ? '' : ' ');
      const hidden = [...organization.units, ...organization.beside].reduce(
        (sum, { days }) => sum + Math.max(0, days.length - 1),
        0,
      );
      const unfolded = [...drawn].filter((id) => /post-[1-9]/.test(id)).length;
      const counted = /(?:另有 (\d+) 个职位|(\d+) more posts?)/.exec(notes);
      expect(Number(counted?.[1] ?? counted?.[2] ?? 0)).toBe(hidden - unfolded);
      const undrawn = chart.relations.filter((relation) => !relation.placed).length - placed.relations.length;
      const relations = /(?:另有 (\d+) 条关系|(\d+) more relations)/.exec(notes);
      expect(Number(relations?.[1] ?? relations?.[2] ?? 0)).toBe(undrawn);
    });
  });

  it('is the same bytes for the same input, and says everything of a card in its name', () => {
    always(({ organization, chart, expanded }) => {
      const options = { standalone: true, expanded, selected: 'g/leader-0' };
      const svg = drawChart(chart, options);
      expect(drawChart(chartOf(structuredClone(answerOf(organization)), chart.language), options)).toBe(svg);
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
    });
  });

  it('holds for 5,000 posts', () => {
    const chart = chartOf(answerOf(large), 'zh');
    expect(chart.posts).toBeGreaterThanOrEqual(5_000);
    const placed = layout(chart);
    expect(overlapping(named(placed.cards))).toEqual([]);
    expect(placed.cards).toHaveLength(cardsOf(chart).length);
  });
});
