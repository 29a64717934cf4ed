import { timedByProcessor } from './processorTime.js';

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
  /** What has to be known of it, such as for how many questions the two do not give the same. */
  readonly note?: string;
  /** Which curve over the number of governments it is a point of. */
  readonly series?: { readonly name: string; readonly governments: number };
}

/** What could not be measured here, and why. */
export interface LeftOut {
  readonly what: string;
  readonly beside: string;
  readonly aim: Aim;
  readonly why: string;
}

export type Result = Measurement | LeftOut;

/** What the ratio should be. */
export type Aim = { readonly atLeast: number } | { readonly atMost: number } | null;

export type Names = Pick<Measurement, 'what' | 'beside' | 'unit' | 'aim' | 'note' | 'series'>;

export const isMet = ({ ratio, aim }: Measurement): boolean | null => {
  if (aim === null) return null;
  return 'atLeast' in aim ? ratio >= aim.atLeast : ratio <= aim.atMost;
};

/** Does some of its work, for about so many milliseconds or once, and says how much it did, in how many milliseconds. */
export type Round = (milliseconds: number) => Promise<{ readonly done: number; readonly took: number }>;

/** A round that does its work once, which counts as so much done; `work` is given how often it was done before. */
export function once(work: (count: number) => unknown, done = 1): Round {
  let count = 0;
  return async () => {
    const began = performance.now();
    await work(count++);
    return { done, took: performance.now() - began };
  };
}

/** The same round, with its time in microseconds. */
export const inMicroseconds =
  (round: Round): Round =>
  async (milliseconds) => {
    const { done, took } = await round(milliseconds);
    return { done, took: took * 1000 };
  };

/**
 * A round that does its work again and again, all of it in this process; `work` is given the same, over all rounds. The time
 * is that for which the process worked.
 */
export function repeatedly(work: (count: number) => unknown): Round {
  let count = 0;
  return (milliseconds) =>
    timedByProcessor(process.pid, async () => {
      const end = performance.now() + milliseconds;
      let done = 0;
      for (; performance.now() < end; done++) await work(count++);
      return done;
    });
}

const roundLength = 400;

export interface Length {
  /** For how long one thing is measured beside another. */
  readonly seconds: number;
  readonly of: 'rates' | 'times';
  /** How many rounds of each warm up and do not count; absent: one. */
  readonly warmingUp?: number;
}

/** Something to measure ours beside. */
export interface Yardstick {
  readonly names: Names;
  readonly round: Round;
}

/**
 * Runs rounds by turns, so that whatever else the machine does happens to all, and compares neighbours. The first ones
 * warm up.
 */
export async function besideEach(
  ours: Round,
  yardsticks: readonly Yardstick[],
  { seconds, of, warmingUp = 1 }: Length,
): Promise<readonly Measurement[]> {
  const rounds = [ours, ...yardsticks.map(({ round }) => round)];
  const runAll = async (): Promise<readonly number[]> => {
    const values: number[] = [];
    for (const round of rounds) {
      const { done, took } = await round(roundLength);
      values.push(of === 'rates' ? (done / took) * 1000 : took / done);
    }
    return values;
  };
  for (let count = 0; count < warmingUp; count++) await runAll();
  const turns: (readonly number[])[] = [];
  const end = performance.now() + (seconds * 1000 * rounds.length) / 2;
  while (turns.length < 3 || performance.now() < end) turns.push(await runAll());
  return yardsticks.map(({ names }, index) => ({
    ...names,
    ours: median(turns.map(([own = Number.NaN]) => own)),
    theirs: median(turns.map((values) => values[index + 1] ?? Number.NaN)),
    ratio: median(turns.map((values) => (values[0] ?? Number.NaN) / (values[index + 1] ?? Number.NaN))),
    rounds: turns.length,
  }));
}

/** One thing beside one other. */
export async function sideBySide(names: Names, ours: Round, theirs: Round, length: Length): Promise<Measurement> {
  const [only] = await besideEach(ours, [{ names, round: theirs }], length);
  if (only === undefined) throw new Error('each yardstick is measured');
  return only;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
