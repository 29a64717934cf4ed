import { z } from 'zod';
import { hashOf } from '../util/hash.js';
import { matterAsSaid } from './asking.js';

/** A record that was chosen for words, with how often. */
export interface Choice {
  readonly words: string;
  readonly record: string;
  readonly count: number;
}

/** What was chosen once, in a month such as `2026-11`; there is nothing in it of who chose. */
export interface Chosen {
  readonly words: string;
  readonly record: string;
  readonly month: string;
}

/** What was chosen less often is never told, and is not kept as text: it might tell who asked. */
export const leastTold = 3;

/** How many pairs of words and a record are counted; where there are more, the least counted tenth of them goes. */
const mostCounted = 5_000;

const longestWords = 30;

/**
 * The words of a question that may be kept, as they would be an alias; `null` for a question that is long, has a number in it, such
 * as that of a house or a telephone, or names nothing.
 */
export function wordsToKeep(question: string): string | null {
  const said = matterAsSaid(question);
  const longest = Math.max(...[question.trim(), said].map((text) => [...text].length));
  const hasNumber = [question, said].some((text) => /\p{N}|[零一二三四五六七八九十百千两幺]{3}/u.test(text));
  return longest > longestWords || hasNumber || [...said].length < 2 ? null : said;
}

const counted = z.strictObject({
  digest: z.string(),
  count: z.number().int().positive(),
  month: z.string(),
  words: z.string().optional(),
  record: z.string().optional(),
});
type Counted = Readonly<z.infer<typeof counted>>;
const written = z.strictObject({ salt: z.string().min(1), counts: z.array(counted) });

/** How often what was chosen for which words. Until something was chosen `leastTold` times there is only a hash of it. */
export class ChoiceCounts {
  readonly #counts = new Map<string, Counted>();

  constructor(private readonly salt: string) {}

  /** What `written` gave; `null` for anything else. */
  static read(json: unknown): ChoiceCounts | null {
    const found = written.safeParse(json);
    if (!found.success) return null;
    const counts = new ChoiceCounts(found.data.salt);
    for (const each of found.data.counts) counts.#counts.set(each.digest, each);
    return counts;
  }

  written(): object {
    return { salt: this.salt, counts: [...this.#counts.values()] };
  }

  add({ words, record, month }: Chosen): void {
    const digest = hashOf([this.salt, words, record]);
    const count = (this.#counts.get(digest)?.count ?? 0) + 1;
    this.#counts.set(digest, { digest, count, month, ...(count < leastTold ? {} : { words, record }) });
    if (this.#counts.size > mostCounted) this.#forgetLeast();
  }

  #forgetLeast(): void {
    const least = [...this.#counts.values()].sort((a, b) => a.count - b.count || (a.month < b.month ? -1 : 1));
    for (const { digest } of least.slice(0, mostCounted / 10)) this.#counts.delete(digest);
  }

  /** What was chosen at least `leastTold` times, the most often chosen first. */
  told(): readonly Choice[] {
    return [...this.#counts.values()]
      .flatMap(({ words, record, count }) =>
        words === undefined || record === undefined ? [] : { words, record, count },
      )
      .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
  }
}
