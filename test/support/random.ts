import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of random values: the same sequence for the same seed. */
export interface Random {
  /** A whole number from `min` to `max`, both among them. */
  int(min: number, max: number): number;
  /** True once in `n` calls, on average. */
  once(n: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Each item with one chance in two, at least `min` of them. */
  some<T>(items: readonly T[], min?: number): T[];
}

export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const int = (min: number, max: number) => uniformInt(generator, min, max);
  const random: Random = {
    int,
    once: (n) => int(1, n) === 1,
    pick: (items) => items[int(0, items.length - 1)] as (typeof items)[number],
    some: (items, min = 0) => {
      const chosen = items.filter(() => int(0, 1) === 1);
      return chosen.length >= min ? chosen : [random.pick(items)];
    },
  };
  return random;
}
