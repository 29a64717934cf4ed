import type { Actor } from './actors.js';
import type { Clause } from './clauses.js';
import type { Matter } from './procedures.js';
import type { Rests, RuleRecords } from './records.js';

/** What an article said so far that later words of it go back to. */
export interface ArticleSoFar {
  /** The posts of the responsibility system that it speaks of. */
  heads: readonly string[];
  /** Whom 其 means in 向其报告工作: who supervises. */
  other: string;
  /** A body that it has set up, which the next words may speak of. */
  body: Actor | null;
  /** The documents or decisions that it is about. */
  matter: Matter | null;
}

/** A clause with where it stands and what its records rest on. */
export interface Read extends Clause {
  readonly rests: Rests;
  readonly records: RuleRecords;
  readonly article: ArticleSoFar;
}

/** Asserts what a clause says; whether it says anything that is recorded. `undefined`: it says nothing of this kind. */
export type Reader = (read: Read) => boolean | undefined;
