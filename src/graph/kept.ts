import type { Snapshot } from './snapshot.js';

interface Kept {
  /** The view that it was read in, by itself: it tells how far what was read reaches. */
  readonly own: Snapshot;
  readonly found: unknown;
}

// By what is known: it does not change, and is given up together with the graph.
const kept = new WeakMap<object, Map<string, Kept[]>>();
const stretchesKept = 4;

/**
 * What `work` reads in `snapshot`. Asked again under the same key of the same knowledge, it is looked up for as long as
 * nothing that was read begins or ends, and no name that was read changes. `snapshot` counts it as read either way.
 */
export function keep<T>(snapshot: Snapshot, key: string, work: (own: Snapshot) => T): T {
  const byKey = kept.get(snapshot.knowledge) ?? new Map<string, Kept[]>();
  kept.set(snapshot.knowledge, byKey);
  const known = byKey.get(key) ?? [];
  byKey.set(key, known);
  const earlier = known.find(({ own }) => own.readsAlikeAt(snapshot.at));
  if (earlier !== undefined) {
    snapshot.countAsRead(earlier.own);
    return earlier.found as T;
  }
  const own = snapshot.atInstant(snapshot.at);
  const found = work(own);
  known.push({ own, found });
  if (known.length > stretchesKept) known.shift();
  snapshot.countAsRead(own);
  return found;
}
