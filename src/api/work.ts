import { nextTurn, turnIsOver } from '../util/turns.js';
import type { Limits } from './limits.js';
import { type Refusal, tooManyFields } from './refusal.js';

/** Fields that are only read off take next to no time each. */
const cheapAtOnce = 16;

/** What is done for one request, up to its limits: in turns with the others, and no longer once it is given up. */
export class Work {
  readonly #limits: Limits;
  readonly #controller = new AbortController();
  /** Fields of work that was given up wait for it, and go with it. */
  readonly never = new Promise<never>(() => {});
  #fields = 0;
  #turn: Promise<void> | null = null;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Is aborted with the reason when the work is given up. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Gives the work up: no further field is resolved, and long work ends at its next pause. */
  stop(reason: Error): void {
    this.#controller.abort(reason);
  }

  /**
   * Is asked wherever a field is resolved. `null`: go on at once. Else ask again after it: where the work was given
   * up it never resolves, so that the execution is simply left behind.
   */
  beforeField(isCheap: boolean): Promise<void> | null {
    if (this.signal.aborted) return this.never;
    if (++this.#fields > this.#limits.fields) {
      this.stop(tooManyFields(this.#limits));
      return this.never;
    }
    if (isCheap && this.#fields % cheapAtOnce !== 0) return null;
    return turnIsOver() ? this.#nextTurn() : null;
  }

  /** Between two pieces of long work: lets others have their turn. Throws where the work was given up. */
  async pause(): Promise<void> {
    this.signal.throwIfAborted();
    if (!turnIsOver()) return;
    await this.#nextTurn();
    this.signal.throwIfAborted();
  }

  /** What `run` gives, or the reason for which the work is given up before that. */
  async race<T>(run: () => Promise<T>): Promise<T> {
    this.signal.throwIfAborted();
    const { promise, reject } = deferred();
    const refuse = (): void => reject(this.signal.reason as Refusal);
    this.signal.addEventListener('abort', refuse);
    try {
      return await Promise.race([run(), promise]);
    } finally {
      this.signal.removeEventListener('abort', refuse);
    }
  }

  /** One for all that wait in this work: it stands in the line once. */
  #nextTurn(): Promise<void> {
    this.#turn ??= nextTurn().then(() => {
      this.#turn = null;
    });
    return this.#turn;
  }
}

function deferred(): { readonly promise: Promise<never>; readonly reject: (reason: Error) => void } {
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}
