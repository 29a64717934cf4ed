import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  difference,
  type Interval,
  intersection,
  lengthInDays,
  meets,
  parseInstant,
  showInstant,
  type ValidTime,
} from '../../src/model/time.js';

const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString() as ValidTime;

describe('instants', () => {
  it.each([
    ['2024-07-01', '2024-06-30T16:00:00.000Z'],
    ['2024-07-01T08:00:00+08:00', '2024-07-01T00:00:00.000Z'],
    ['2024-07-01T00:00:00Z', '2024-07-01T00:00:00.000Z'],
    ['2024-07-01T00:00:00.5Z', '2024-07-01T00:00:00.500Z'],
  ])('reads %s as %s', (text, instant) => {
    expect(parseInstant(text, 'Asia/Shanghai')).toBe(instant);
  });

  it.each(['2024-02-30', '2024-13-01', '2024-7-1', '1 July', '2024-07-01T08:00', '', '2024-07-01T25:00:00Z'])(
    'refuses %s',
    (text) => {
      expect(parseInstant(text, 'Asia/Shanghai')).toBeNull();
    },
  );

  it('begins a bare date in the zone it is told', () => {
    expect(parseInstant('2024-07-01', 'UTC')).toBe('2024-07-01T00:00:00.000Z');
    expect(showInstant('2024-06-30T16:00:00.000Z', 'Asia/Shanghai')).toBe('2024-07-01');
    expect(showInstant('2024-06-30T16:30:00.000Z', 'Asia/Shanghai')).toBe('2024-07-01 00:30');
  });
});

const bound = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null });
const interval = fc
  .tuple(bound, bound)
  .filter(([from, to]) => from === null || to === null || from < to)
  .map(([from, to]): Interval => ({ from: from === null ? null : day(from), to: to === null ? null : day(to) }));
const instant = fc.integer({ min: 0, max: 20 }).map(day);

describe('half-open intervals', () => {
  it('are true at the first instant and false at the last', () => {
    const march = { from: day(0), to: day(31) };
    expect(contains(march, day(0))).toBe(true);
    expect(contains(march, day(31))).toBe(false);
  });

  it('adjacent ones neither overlap nor leave a gap', () => {
    fc.assert(
      fc.property(instant, instant, (border, at) => {
        const before = contains({ from: null, to: border }, at);
        const after = contains({ from: border, to: null }, at);
        expect(before !== after).toBe(true);
      }),
    );
  });

  it('intersection and difference together are the whole', () => {
    fc.assert(
      fc.property(interval, interval, instant, (a, b, at) => {
        const common = intersection(a, b);
        expect(common !== null && contains(common, at)).toBe(contains(a, at) && contains(b, at));
        expect(difference(a, b).filter((part) => contains(part, at))).toHaveLength(
          contains(a, at) && !contains(b, at) ? 1 : 0,
        );
      }),
    );
  });

  it('that only touch have nothing in common, and nothing is cut off', () => {
    const [a, b] = [
      { from: day(0), to: day(10) },
      { from: day(10), to: day(20) },
    ];
    expect(intersection(a, b)).toBeNull();
    expect(difference(a, b)).toEqual([a]);
  });

  it('meet where one ends and the other begins, and never at an open end', () => {
    expect(meets({ from: day(0), to: day(10) }, { from: day(10), to: null })).toBe(true);
    expect(meets({ from: day(10), to: null }, { from: day(0), to: day(10) })).toBe(false);
    expect(meets({ from: null, to: null }, { from: null, to: null })).toBe(false);
  });

  it('count a begun day whole', () => {
    expect(lengthInDays({ from: day(0), to: day(30) })).toBe(30);
    expect(lengthInDays({ from: day(0), to: new Date(Date.parse(day(30)) + 1).toISOString() as ValidTime })).toBe(31);
    expect(lengthInDays({ from: day(0), to: null })).toBe(Number.POSITIVE_INFINITY);
  });
});
