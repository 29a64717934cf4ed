import type { Snapshot } from '../../graph/snapshot.js';
import type { NextChange, Receipt, Step, UnconfirmedSource } from '../../model/answer.js';
import type { ValidTime } from '../../model/time.js';
import { unconfirmedAmong } from '../rules/sources.js';
import { type Bounds, envelopeOf, namedTurn } from './envelope.js';
import { groundsOf, receiptOf } from './receipt.js';

/** What was decided, as far as something follows from it. */
export interface Decided {
  readonly question: Readonly<Record<string, unknown>>;
  /** The records that the question names. */
  readonly about: readonly string[];
  /** SHA-256 of what makes the decision at an instant the same as at another. */
  digest(at: Snapshot): string;
  /** Whether it is surely not the same in both, where that is found out with less work than by `digest`. */
  differs?(here: Snapshot, there: Snapshot): boolean;
  steps(): readonly Step[];
  /** Whether the records of the steps are part of what is decided, so that it is another decision without them. */
  readonly cites: boolean;
  readonly hasGap: boolean;
}

/**
 * What follows from a decision and from the records that it rests on, at every instant at which those stay the same. Each
 * part is worked out when it is asked for, and held in the memo under `key`.
 */
export class Consequences {
  readonly #snapshot: Snapshot;
  readonly #key: string;
  readonly #decided: Decided;

  constructor(snapshot: Snapshot, key: string, decided: Decided) {
    this.#snapshot = snapshot;
    this.#key = key;
    this.#decided = decided;
  }

  /** R11 */
  get holdsFrom(): ValidTime | null {
    return this.#boundsIn(this.#snapshot).holdsFrom;
  }

  get holdsUntil(): ValidTime | null {
    return this.#boundsIn(this.#snapshot).holdsUntil;
  }

  get nextChange(): NextChange | null {
    return this.#snapshot.memoized(`next change of ${this.#key}`, (own) => {
      const { next } = this.#boundsIn(own);
      return next === null ? null : namedTurn(own, next);
    });
  }

  get unconfirmed(): readonly UnconfirmedSource[] {
    const { steps, hasGap } = this.#decided;
    return this.#snapshot.memoized(`unconfirmed ${this.#key}`, (own) => {
      // Read anew, so that it counts as read.
      this.#decided.digest(own);
      return unconfirmedAmong(own, steps(), hasGap);
    });
  }

  /** R12 */
  get receipt(): Receipt {
    const { question, about } = this.#decided;
    const grounds = this.#snapshot.memoized(`grounds of ${this.#key}`, (own) =>
      groundsOf(own, this.#decided.digest(own), [...about, ...this.#records]),
    );
    return receiptOf(this.#snapshot, question, grounds);
  }

  #boundsIn(snapshot: Snapshot): Bounds {
    const { cites, ...decided } = this.#decided;
    return snapshot.memoized(`envelope of ${this.#key}`, (own) =>
      envelopeOf(own, { ...decided, cited: cites ? this.#records : [] }),
    );
  }

  get #records(): readonly string[] {
    return this.#decided.steps().flatMap(({ records }) => records);
  }
}

export const partsOfAnswer = ['holdsFrom', 'holdsUntil', 'nextChange', 'unconfirmed', 'receipt'] as const;
type Part = (typeof partsOfAnswer)[number];

const consequences = Symbol('consequences');

/** The same functions for every answer: with others each answer would be of a shape of its own, which costs more than its parts. */
const getters = new Map<Part, PropertyDescriptor>(
  partsOfAnswer.map((part) => [
    part,
    {
      get(this: { readonly [consequences]: Consequences }) {
        return this[consequences][part];
      },
      enumerable: true,
      configurable: true,
    },
  ]),
);

/** `decision` with some of what follows from it, each worked out when it is read. */
export function followedBy<A extends object, P extends Part>(
  decision: A,
  then: Consequences,
  parts: readonly P[],
): A & Pick<Consequences, P> {
  Object.defineProperty(decision, consequences, { value: then });
  for (const part of parts) Object.defineProperty(decision, part, getters.get(part) as PropertyDescriptor);
  return decision as A & Pick<Consequences, P>;
}
