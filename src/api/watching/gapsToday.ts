import { askFindings } from '../../service/ask/askFindings.js';
import type { Context } from '../../service/context.js';
import { asOf } from '../../service/moment.js';
import { type InLine, nextTurn, turnIsOver } from '../../util/turns.js';

/** In milliseconds. */
const holds = 60_000;
/** A label of a metric must not have more values. */
const mostGovernments = 200;

/**
 * How many gaps each government has today, of those that are held in memory: others would have to be read for it. They are
 * looked for at most once a minute, as work that waits for all other work, and seldom anew: findings are held as long as
 * nothing changes for them.
 */
export class GapsToday {
  readonly #context: Context;
  #counts: Readonly<Record<string, number>> = {};
  #until = 0;
  #looking: Promise<void> | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  /** As they were last found; the first time, and after a minute, as they are. */
  async counts(): Promise<Readonly<Record<string, number>>> {
    if (performance.now() >= this.#until) {
      this.#looking ??= this.#look().finally(() => {
        this.#looking = null;
        this.#until = performance.now() + holds;
      });
      await this.#looking;
    }
    return this.#counts;
  }

  async #look(): Promise<void> {
    const line: InLine = { since: performance.now(), turns: 0 };
    const pause = async () => (turnIsOver() ? nextTurn(line) : undefined);
    const context: Context = { ...this.#context, pause };
    const counts: Record<string, number> = {};
    const now = await asOf(context, {});
    for (const government of context.snapshots.inMemory().slice(0, mostGovernments)) {
      const found = await askFindings(context, { within: government, codes: ['GAP'], ...now });
      counts[government] = found.length;
      await pause();
    }
    this.#counts = counts;
  }
}
