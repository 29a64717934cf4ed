import type { Known } from '../../notation/names.js';
import { unitLike } from './phrases.js';

/** Tells one thing from two that 和 joins: 住房和城乡建设 is one, 财政工作和区财政局 is two. */
export class Things {
  /** What is recorded is called so, with or without 区 before it. */
  readonly #names: ReadonlySet<string>;

  constructor(known: Known) {
    this.#names = new Set(
      [...known.all('organization'), ...known.all('duty')].flatMap(({ name, aliases }) =>
        [name, ...aliases].flatMap((each) => [each, each.replace(/^[区县市]/u, '')]),
      ),
    );
  }

  /** The things of a list, those apart that 和 joins. */
  apart(items: readonly string[]): readonly string[] {
    return items.flatMap((item) => this.#apart(item, items.length > 1));
  }

  #apart(item: string, isListed: boolean): readonly string[] {
    if (this.isName(item) || /[（《]/u.test(item)) return [item];
    for (const { index, 0: and } of item.matchAll(/以及|及|和|与/gu)) {
      const [one, other] = [item.slice(0, index), item.slice(index + and.length)];
      if (this.#areTwo(one, other, isListed ? item : null)) {
        const work = /(?<=..)工作$/u;
        return [...this.#apart(one.replace(work, ''), isListed), ...this.#apart(other, isListed)];
      }
    }
    return [item];
  }

  /** `listed`: both together, where they stand last in a list; there 和 is that of the list unless a name has it. */
  #areTwo(one: string, other: string, listed: string | null): boolean {
    if (one.length < 2 || other.length < 2) return false;
    const isUnit = unitLike.test(other) && /^[区县市各]/u.test(other);
    if (isUnit && (unitLike.test(one) || /工作$/u.test(one))) return true;
    if (/^(?:区|县|市)政府/u.test(other) || (/工作$/u.test(one) && !isUnit)) return true;
    const known = [one, other].filter((each) => this.isName(each)).length;
    const isOfName = listed !== null && [...this.#names].some((name) => name.includes(listed));
    return known === 2 || (known === 1 && listed !== null && !isOfName);
  }

  /** Whether a unit or a duty is called so. */
  readonly isName = (words: string): boolean =>
    this.#names.has(words) || this.#names.has(words.replace(/^[区县市]/u, ''));
}
