/** Tells in which governments words may mean something, without opening any of them. */
export interface Directory {
  /**
   * At most `most` governments with records that are, or ever were, called by these words, those of most words first. Words that
   * nearly all governments have in common tell nothing between them: then some of these come.
   */
  readonly governmentsOf: (words: string, most: number, pause: () => Promise<void>) => Promise<readonly string[]>;
  /** Reads what was recorded since it last did. */
  readonly follow: (pause: () => Promise<void>) => Promise<void>;
  readonly close: () => void;
}
