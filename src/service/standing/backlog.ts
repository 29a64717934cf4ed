import type { Source } from '../../util/eachOf.js';

/** What waits for one reader, in order and no more than so much of it. A reader who falls behind by more gets `tooSlow` next. */
export class Backlog<T> implements Source<T> {
  readonly #limit: number;
  readonly #tooSlow: () => Error;
  readonly #onEnd: () => void;
  #waiting: T[] = [];
  #end: { readonly error: Error | null } | null = null;
  #reader: (() => void) | null = null;

  /** `onEnd` is called once, when nothing more will be added, or nobody reads any more. */
  constructor(limit: number, tooSlow: () => Error, onEnd: () => void) {
    this.#limit = limit;
    this.#tooSlow = tooSlow;
    this.#onEnd = onEnd;
  }

  add(value: T): void {
    if (this.#end !== null) return;
    if (this.#waiting.length >= this.#limit) {
      this.#waiting = [];
      this.end(this.#tooSlow());
    } else this.#waiting.push(value);
    this.#wake();
  }

  /** Ends it once what waits was read: by an error, or as complete. */
  end(error: Error | null = null): void {
    if (this.#end !== null) return;
    this.#end = { error };
    this.#onEnd();
    this.#wake();
  }

  async next(): Promise<IteratorResult<T>> {
    for (;;) {
      const [first] = this.#waiting.splice(0, 1);
      if (first !== undefined) return { done: false, value: first };
      if (this.#end?.error) {
        const { error } = this.#end;
        this.#end = { error: null };
        throw error;
      }
      if (this.#end !== null) return { done: true, value: undefined };
      await new Promise<void>((wake) => {
        this.#reader = wake;
      });
    }
  }

  async return(): Promise<IteratorResult<T>> {
    this.#waiting = [];
    this.#end ??= { error: null };
    this.#onEnd();
    this.#wake();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #wake(): void {
    this.#reader?.();
    this.#reader = null;
  }
}
