import type { Interval, ValidTime } from '../model/time.js';

/** An instant at which something that was read begins or ends, with the records that do. */
export interface Turn {
  readonly at: ValidTime;
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

/** The widest span around `at` that none of the intervals seen so far begins or ends in. */
export class Horizon {
  #before: Turn | null = null;
  #after: Turn | null = null;

  constructor(readonly at: ValidTime) {}

  /** The last turn at or before `at`; `null` if there is none. */
  get before(): Turn | null {
    return this.#before;
  }

  /** The first turn after `at`; `null` if there is none. */
  get after(): Turn | null {
    return this.#after;
  }

  get span(): Interval {
    return { from: this.#before?.at ?? null, to: this.#after?.at ?? null };
  }

  see({ from, to }: Interval, recordId: string): void {
    if (from !== null) this.#turn(from, recordId, 'begins');
    if (to !== null) this.#turn(to, recordId, 'ends');
  }

  /** Sees all that `other` has seen, whose span holds `at` too. */
  seeAll({ before, after }: Horizon): void {
    if (before !== null && (this.#before === null || before.at >= this.#before.at)) {
      this.#before = joined(this.#before, before);
    }
    if (after !== null && (this.#after === null || after.at <= this.#after.at))
      this.#after = joined(this.#after, after);
  }

  /** Whether nothing seen so far begins or ends between `at` and here. */
  reaches(at: ValidTime): boolean {
    return (this.#before === null || this.#before.at <= at) && (this.#after === null || at < this.#after.at);
  }

  #turn(at: ValidTime, recordId: string, what: 'begins' | 'ends'): void {
    const isBefore = at <= this.at;
    const nearest = isBefore ? this.#before : this.#after;
    if (nearest !== null && (isBefore ? at < nearest.at : at > nearest.at)) return;
    const turn = joined(nearest, { at, begins: [], ends: [], [what]: [recordId] });
    if (isBefore) this.#before = turn;
    else this.#after = turn;
  }
}

/** What a nearer turn, or one at the same instant, makes of the nearest seen so far. */
function joined(nearest: Turn | null, turn: Turn): Turn {
  if (nearest === turn || nearest === null || nearest.at !== turn.at) return turn;
  const [begins, ends] = [union(nearest.begins, turn.begins), union(nearest.ends, turn.ends)];
  return begins === nearest.begins && ends === nearest.ends ? nearest : { at: turn.at, begins, ends };
}

function union(ids: readonly string[], more: readonly string[]): readonly string[] {
  const added = more.filter((id) => !ids.includes(id));
  return added.length === 0 ? ids : [...ids, ...added];
}
