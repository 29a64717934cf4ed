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

  see({ from, to }: Interval, recordId: string): void {
    if (from !== null) this.#turn(from, recordId, 'begins');
    if (to !== null) this.#turn(to, recordId, 'ends');
  }

  /** Sees all that `other` has seen, whose span holds `at` too. */
  seeAll({ before, after }: Horizon): void {
    for (const turn of [before, after]) {
      if (turn === null) continue;
      for (const id of turn.begins) this.#turn(turn.at, id, 'begins');
      for (const id of turn.ends) this.#turn(turn.at, id, 'ends');
    }
  }

  /** Whether nothing seen so far begins or ends between `at` and here. */
  reaches(at: ValidTime): boolean {
    return (this.#before === null || this.#before.at <= at) && (this.#after === null || at < this.#after.at);
  }

  #turn(at: ValidTime, recordId: string, what: 'begins' | 'ends'): void {
    if (at <= this.at) {
      if (this.#before === null || at >= this.#before.at) this.#before = extended(this.#before, at, recordId, what);
    } else if (this.#after === null || at <= this.#after.at) {
      this.#after = extended(this.#after, at, recordId, what);
    }
  }
}

function extended(turn: Turn | null, at: ValidTime, recordId: string, what: 'begins' | 'ends'): Turn {
  const same = turn !== null && turn.at === at ? turn : { at, begins: [], ends: [] };
  return same[what].includes(recordId) ? same : { ...same, [what]: [...same[what], recordId] };
}
