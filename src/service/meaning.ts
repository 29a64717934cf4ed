import type { Nearness } from '../words/meaning.js';

/** What tells how near texts are in meaning: a server of embeddings that the operator named. */
export interface Meaning {
  /** How near each of `labels` is to `question`; `null`: not to be had now, and words alone have to do. */
  readonly nearness: (question: string, labels: readonly string[]) => Promise<Nearness | null>;
  /** Has the vectors of `labels` made where there are none, in the background. */
  readonly prepare: (labels: readonly string[]) => void;
}
