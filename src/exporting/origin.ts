import type { Language } from '../model/text.js';

/** What a document is known from, and how it names what is in it. */
export interface Origin {
  readonly language: Language;
  /** The day that it is of, as the language writes it: `2026年12月14日`. */
  readonly day: string;
  /** The name of a record. */
  readonly named: (id: string) => string;
  /** From which knowledge it is, and what is withheld from the reader. */
  readonly about: readonly string[];
}
