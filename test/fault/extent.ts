import type { Random } from '../support/random.js';

/** How far to go with a fault: the short form takes seconds, the long one as long as one likes. */
export interface Extent {
  /** How often whatever is done at random. */
  readonly rounds: number;
  /** Whether what can be counted is done to its end; else a sample of it. */
  readonly whole: boolean;
  readonly random: Random;
  /** Whether the time that was given is over. */
  readonly isOver: () => boolean;
  /** Reports progress to the operator. */
  readonly say: (line: string) => void;
}

/** What came of a fault. */
export interface Outcome {
  readonly figures: Readonly<Record<string, number>>;
  /** What must never be, in words; of any kind at most a few. */
  readonly failures: readonly string[];
}

export interface Fault {
  /** One word, for `--only`. */
  readonly name: string;
  readonly what: string;
  /** Why it cannot be tried here; `null` where it can. */
  readonly unable: () => string | null | Promise<string | null>;
  readonly run: (extent: Extent) => Promise<Outcome>;
}

/** Tries `round` again and again, as far as the extent goes, and counts. */
export async function inRounds(
  extent: Extent,
  round: (number: number, extent: Extent, tally: Tally) => Promise<void>,
): Promise<Outcome> {
  const tally = new Tally();
  for (let number = 1; number <= extent.rounds && !extent.isOver(); number++) {
    await round(number, extent, tally);
    tally.add('rounds');
  }
  return tally.outcome;
}

const most = 20;

/** Figures and failures of a fault while it is tried. */
export class Tally {
  readonly #figures: Record<string, number> = {};
  readonly #failures: string[] = [];

  get outcome(): Outcome {
    return { figures: this.#figures, failures: this.#failures };
  }

  add(figure: string, count = 1): void {
    this.#figures[figure] = (this.#figures[figure] ?? 0) + count;
  }

  /** Keeps the largest there was. */
  most(figure: string, value: number): void {
    this.#figures[figure] = Math.max(this.#figures[figure] ?? 0, Math.round(value));
  }

  fail(what: string): void {
    if (this.#failures.length < most) this.#failures.push(what);
  }

  /** Counts what was lost, and names it. */
  expectNone(figure: string, what: readonly unknown[], where: string): void {
    this.add(figure, what.length);
    if (what.length > 0) this.fail(`${where}: ${figure}: ${JSON.stringify(what.slice(0, 3))}`);
  }
}
