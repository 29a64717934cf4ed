import type { ValidTime } from '../../model/time.js';
import type { InPieces } from '../../util/pieces.js';

/** `[from, to)` */
export interface Stretch {
  readonly from: ValidTime;
  readonly to: ValidTime;
}

/** What stands during one stretch, by what makes it the same in the next; told only where it begins. */
export interface Piece<T> extends Stretch {
  readonly items: ReadonlyMap<string, () => T>;
}

export interface Joined<T> extends Stretch {
  readonly item: T;
}

/**
 * Each item for as long as it stands in one piece after another, in the order in which they begin. It yields after each
 * piece.
 */
export function* joined<T>(pieces: Iterable<Piece<T>>): InPieces<readonly Joined<T>[]> {
  const done: Joined<T>[] = [];
  let open = new Map<string, Joined<T>>();
  for (const { from, to, items } of pieces) {
    const still = new Map<string, Joined<T>>();
    for (const [key, tell] of items) {
      const earlier = open.get(key);
      still.set(key, earlier === undefined ? { item: tell(), from, to } : { ...earlier, to });
    }
    done.push(...[...open].flatMap(([key, ended]) => (still.has(key) ? [] : [ended])));
    open = still;
    yield;
  }
  return [...done, ...open.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
