import type { Words } from '../../notation/notice.js';
import type { ArticleParagraph } from './articles.js';
import type { RuleRecords } from './records.js';

/** Takes words as a provision, where something is asserted that rests on it; its id is given. */
export type Take = (quote: string, says: (provision: string) => boolean) => boolean;

/** The provisions of a document, each with its exact words; and which of its words no record rests on. */
export class Provisions {
  readonly uncovered: Words[] = [];
  covered = 0;
  readonly #document: string;
  readonly #records: RuleRecords;
  readonly #counts = new Map<string, number>();

  constructor(document: string, records: RuleRecords) {
    this.#document = document;
    this.#records = records;
  }

  /** Of an article; article 9 is `#9`, its second phrase `#9.2`. */
  of(article: string, { place: { line } }: ArticleParagraph, paragraph?: number, segment = article): Take {
    return (quote, says) => {
      const words = { text: quote, line, column: 1 };
      this.#records.from = words;
      const count = (this.#counts.get(segment) ?? 0) + 1;
      const id = `${this.#document}#${count === 1 ? segment : `${segment}.${count}`}`;
      if (!this.#records.attempt(() => says(id))) {
        this.uncovered.push(words);
        return false;
      }
      this.#counts.set(segment, count);
      this.covered++;
      this.#records.assert('provision', { id, document: this.#document, article, paragraph, quote });
      return true;
    };
  }
}
