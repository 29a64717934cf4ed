import type { FormattedExecutionResult } from 'graphql';
import type { Source } from '../../util/eachOf.js';
import type { Caller } from '../admission.js';

/** What is sent to one subscriber, one result after the other; the last may be an error that ended it. */
export type Results = Source<FormattedExecutionResult>;

/** One subscription of one caller, from its opening on. */
export class Subscription implements Results {
  readonly caller: Caller;
  readonly #told: (error: unknown) => FormattedExecutionResult;
  readonly #onEnd: (subscription: Subscription) => void;
  #source: Source<unknown> | null = null;
  #make: (value: unknown) => Promise<FormattedExecutionResult> = async () => ({});
  #last: FormattedExecutionResult | null = null;
  #isOver = false;

  constructor(
    caller: Caller,
    told: (error: unknown) => FormattedExecutionResult,
    onEnd: (subscription: Subscription) => void,
  ) {
    this.caller = caller;
    this.#told = told;
    this.#onEnd = onEnd;
  }

  begin(source: Source<unknown>, make: (value: unknown) => Promise<FormattedExecutionResult>): void {
    this.#source = source;
    this.#make = make;
    // It was left, or ended, while it was begun.
    if (this.#isOver) void source.return();
  }

  /** The error is its last result. */
  endWith(error: unknown): void {
    if (this.#isOver) return;
    this.#last = this.#told(error);
    void this.return();
  }

  async next(): Promise<IteratorResult<FormattedExecutionResult>> {
    try {
      const { done = false, value } =
        this.#isOver || this.#source === null ? { done: true } : await this.#source.next();
      if (!done && !this.#isOver) return { done: false, value: await this.#make(value) };
    } catch (error) {
      this.endWith(error);
    }
    void this.return();
    const last = this.#last;
    this.#last = null;
    return last === null ? { done: true, value: undefined } : { done: false, value: last };
  }

  async return(): Promise<IteratorResult<FormattedExecutionResult>> {
    if (!this.#isOver) {
      this.#isOver = true;
      this.#onEnd(this);
      await this.#source?.return();
    }
    return { done: true, value: undefined };
  }

  async throw(): Promise<IteratorResult<FormattedExecutionResult>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
