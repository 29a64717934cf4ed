import { type InLine, nextTurn, turnIsOver } from '../util/turns.js';
import type { Limits } from './limits.js';
import { type Refusal, tooManyFields } from './refusal.js';

/** Fields that are only read off take next to no time each. */
const cheapAtOnce = 16;

/** What is done for one request, up to its limits: in turns with the others, and no longer once it is given up. */
export class Work {
  readonly #limits: Limits;
  readonly #controller = new AbortController();
  readonly #line: InLine = { since: performance.now(), turns: 0 };
  /** Fields of work that was given up wait for it, and go with it. */
  readonly never = new Promise<never>(() => {});
  #fields = 0;
  readonly #waiting: (() => void)[] = [];
  #goesOn = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Is aborted with the reason when the work is given up. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Gives the work up: no further field is resolved, and long work ends at its next pause. */
  stop(reason: Error): void {
    this.#waiting.length = 0;
    this.#controller.abort(reason);
  }

  /** Counts a field that is about to be resolved. Whether it has to wait: for the next turn, or for ever. */
  fieldWaits(isCheap: boolean): boolean {
    if (this.signal.aborted) return true;
    if (++this.#fields > this.#limits.fields) {
      this.stop(tooManyFields(this.#limits));
      return true;
    }
    return (!isCheap || this.#fields % cheapAtOnce === 0) && turnIsOver();
  }

  /** What `resolve` gives in a later turn; where the work was given up, the execution is left behind as it is. */
  later<T>(resolve: () => T): Promise<Awaited<T>> {
    if (this.signal.aborted) return this.never;
    return new Promise<T>((done, refuse) => {
      this.#waiting.push(() => {
        try {
          done(resolve());
        } catch (error) {
          refuse(error as Error);
        }
      });
      if (!this.#goesOn) void this.#goOn();
    }) as Promise<Awaited<T>>;
  }

  /** Between two pieces of long work: lets others have their turn. Throws where the work was given up. */
  async pause(): Promise<void> {
    this.signal.throwIfAborted();
    if (!turnIsOver()) return;
    await nextTurn(this.#line);
    this.signal.throwIfAborted();
  }

  /** What `run` gives, or the reason for which the work is given up before that. */
  async race<T>(run: () => Promise<T>): Promise<T> {
    this.signal.throwIfAborted();
    let refuse = (): void => {};
    const givenUp = new Promise<never>((_resolve, reject) => {
      refuse = () => reject(this.signal.reason as Refusal);
    });
    this.signal.addEventListener('abort', refuse);
    try {
      return await Promise.race([run(), givenUp]);
    } finally {
      this.signal.removeEventListener('abort', refuse);
    }
  }

  /** Resolves what waits, as much of it in each turn as there is time for. */
  async #goOn(): Promise<void> {
    this.#goesOn = true;
    while (this.#waiting.length > 0) {
      await nextTurn(this.#line);
      do {
        // The last first: what hangs on it is done before its siblings, so that little is half done at any time.
        this.#waiting.pop()?.();
        // What it gave is completed before the next: that may take longer than to resolve it.
        await null;
      } while (this.#waiting.length > 0 && !turnIsOver());
    }
    this.#goesOn = false;
  }
}
