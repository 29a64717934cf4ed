import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Difference, End, EndState, Pair } from '../../src/web/compare/comparison.js';
import { flowFigure } from '../../src/web/compare/flow.js';

const states: readonly EndState[] = ['held', 'full', 'partial', 'gap', 'conflict', 'unstated', 'none', 'kept'];
const end = fc
  .record({ name: fc.integer({ min: 0, max: 8 }), state: fc.constantFrom(...states) })
  .map(({ name, state }): End => ({ key: `${state} ${name}`, state, label: `人${name}`, detail: '' }));
const pair = fc.record({ from: end, to: end, count: fc.integer({ min: 1, max: 80 }) }).map(
  ({ from, to, count }): Pair => ({
    ...{ from, to, manner: '', articles: [] },
    moves: Array.from({ length: count }, () => ({ difference: {} as Difference, unit: null })),
  }),
);
const pairs = fc.uniqueArray(pair, {
  minLength: 1,
  maxLength: 16,
  selector: ({ from, to }) => `${from.key} → ${to.key}`,
});

it('every pair is one band, every end one bar, and the bars are as high as their bands together', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: 200, max: 900 }), (given, wanted) => {
      const { ribbons, nodes, height } = flowFigure(given, 520, wanted);
      expect(ribbons.map((each) => each.pair).sort(byKey)).toEqual([...given].sort(byKey));
      for (const side of ['from', 'to'] as const) {
        const own = nodes.filter((node) => node.side === side);
        expect(own.map((node) => node.end.key).sort()).toEqual(
          [...new Set(given.map((each) => each[side].key))].sort(),
        );
        expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(
          given.reduce((sum, { moves }) => sum + moves.length, 0),
        );
        for (const [index, node] of own.entries()) {
          expect(node.y).toBeGreaterThanOrEqual(0);
          expect(node.y + node.height).toBeLessThanOrEqual(height + 1);
          // Four lines of a name have room beside every bar.
          const next = own[index + 1];
          if (next !== undefined)
            expect(next.y + next.height / 2 - (node.y + node.height / 2)).toBeGreaterThanOrEqual(88);
        }
      }
    }),
  );
});

it('the same pairs give the same figure', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      expect(flowFigure(given, 520, 500)).toEqual(flowFigure(given, 520, 500));
    }),
  );
});

const byKey = (a: Pair, b: Pair) => (`${a.from.key} ${a.to.key}` < `${b.from.key} ${b.to.key}` ? -1 : 1);
