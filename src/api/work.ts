import { type InLine, nextTurn, turnIsOver } from '../util/turns.js';
import type { Limits } from './limits.js';
import { tooManyFields } from './refusal.js';

/** Fields that are only read off take next to no time each. */
const cheapAtOnce = 16;

/** What is done for one request, up to its limits: in turns with the others, and no longer once it is given up. */
export class Work {
  readonly #limits: Limits;
  readonly #line: InLine = { since: performance.now(), turns: 0 };
  #reason: Error | null = null;
  readonly #toTell = new Set<(reason: Error) => void>();
  #never: Promise<never> | undefined;
  #fields = 0;
  readonly #waiting: (() => void)[] = [];
  #goesOn = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get isGivenUp(): boolean {
    return this.#reason !== null;
  }

  /** Fields of work that was given up wait for it, and go with it. */
  get never(): Promise<never> {
    this.#never ??= new Promise<never>(() => {});
    return this.#never;
  }

  /** Gives the work up: no further field is resolved, and long work ends at its next pause. */
  stop(reason: Error): void {
    if (this.#reason !== null) return;
    this.#waiting.length = 0;
    this.#reason = reason;
    for (const tell of this.#toTell) tell(reason);
  }

  /** Calls `tell` with the reason when the work is given up, unless the function that it gives is called before. */
  onStop(tell: (reason: Error) => void): () => void {
    this.#toTell.add(tell);
    return () => void this.#toTell.delete(tell);
  }

  /** Counts a field that is about to be resolved. Whether it has to wait: for the next turn, or for ever. */
  fieldWaits(isCheap: boolean): boolean {
    if (this.isGivenUp) return true;
    if (++this.#fields > this.#limits.fields) {
      this.stop(tooManyFields(this.#limits));
      return true;
    }
    return (!isCheap || this.#fields % cheapAtOnce === 0) && turnIsOver();
  }

  /** What `resolve` gives in a later turn; where the work was given up, the execution is left behind as it is. */
  later<T>(resolve: () => T): Promise<Awaited<T>> {
    if (this.isGivenUp) return this.never;
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
    this.#throwIfGivenUp();
    if (!turnIsOver()) return;
    await nextTurn(this.#line);
    this.#throwIfGivenUp();
  }

  /** What `run` gives, or the reason for which the work is given up before that. */
  async race<T>(run: () => Promise<T>): Promise<T> {
    this.#throwIfGivenUp();
    let settle = (): void => {};
    const givenUp = new Promise<never>((_resolve, reject) => {
      settle = this.onStop(reject);
    });
    try {
      return await Promise.race([run(), givenUp]);
    } finally {
      settle();
    }
  }

  #throwIfGivenUp(): void {
    if (this.#reason !== null) throw this.#reason;
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
