/** One thing measured beside another in the same run. */
export interface Measurement {
  readonly what: string;
  readonly beside: string;
  /** Of both, how much in `unit`. */
  readonly ours: number;
  readonly theirs: number;
  readonly unit: string;
  /** The median of the ratios of neighbouring rounds: ours by theirs. */
  readonly ratio: number;
  readonly aim: Aim;
  readonly rounds: number;
}

/** What the ratio should be. */
export type Aim = { readonly atLeast: number } | { readonly atMost: number } | null;

export const isMet = ({ ratio, aim }: Measurement): boolean | null => {
  if (aim === null) return null;
  return 'atLeast' in aim ? ratio >= aim.atLeast : ratio <= aim.atMost;
};

/** Does some of its work, for about so many milliseconds or once, and says how much it did, in how many milliseconds. */
export type Round = (milliseconds: number) => Promise<{ readonly done: number; readonly took: number }>;

const roundLength = 400;

/**
 * Runs two rounds by turns, so that whatever else the machine does happens to both, and compares neighbours. The
 * first of each warms up and does not count.
 */
export async function sideBySide(
  names: Pick<Measurement, 'what' | 'beside' | 'unit' | 'aim'>,
  ours: Round,
  theirs: Round,
  { seconds, of }: { readonly seconds: number; readonly of: 'rates' | 'times' },
): Promise<Measurement> {
  await ours(roundLength);
  await theirs(roundLength);
  const pairs: (readonly [number, number])[] = [];
  const value = ({ done, took }: Awaited<ReturnType<Round>>): number =>
    of === 'rates' ? (done / took) * 1000 : took / done;
  for (const end = performance.now() + seconds * 1000; pairs.length < 3 || performance.now() < end; ) {
    pairs.push([value(await ours(roundLength)), value(await theirs(roundLength))]);
  }
  return {
    ...names,
    ours: median(pairs.map(([first]) => first)),
    theirs: median(pairs.map(([, second]) => second)),
    ratio: median(pairs.map(([first, second]) => first / second)),
    rounds: pairs.length,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
