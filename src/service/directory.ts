/** In so many governments words are understood; where more have records that are called alike, nobody knows which is meant. */
export const mostOpened = 8;

/** Some governments in which words may mean something, and what is known of the others. */
export interface Whereabouts {
  readonly governments: readonly string[];
  /** Whether another government than these may have a record that is called by `label` too, as far as the words go. */
  readonly isElsewhere: (label: string) => boolean;
}

/** Tells in which governments words may mean something, without opening any of them. */
export interface Directory {
  /**
   * At most `most` governments with records that are, or ever were, called by these words, those of most words first. Words that
   * nearly all governments have in common tell nothing between them: then some of these come.
   */
  readonly whereabouts: (words: string, most: number, pause: () => Promise<void>) => Promise<Whereabouts>;
  /** Reads what was recorded since it last did. */
  readonly follow: (pause: () => Promise<void>) => Promise<void>;
  readonly close: () => void;
}
