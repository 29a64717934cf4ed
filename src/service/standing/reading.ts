import type { ReadTracker } from '../../graph/readTracker.js';
import type { Watch } from '../../graph/snapshot.js';
import type { ValidTime } from '../../model/time.js';
import type { Context } from '../context.js';

/** What was read at one instant: the same reads give the same while nothing in it is recorded otherwise, from `from` up to `to`. */
export interface Reads {
  readonly from: ValidTime | null;
  readonly to: ValidTime | null;
  /** Of each government, the keys (`keysOf`) of what was read, there or not. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whether time alone, also one that was set back, leaves what was read as it is. */
export const holdAt = ({ from, to }: Reads, at: ValidTime): boolean =>
  (from === null || from <= at) && (to === null || at < to);

/** Whether one of the keys that were `touched` in a government was read there. */
export function readAnyOf({ keys }: Reads, government: string, touched: ReadonlySet<string>): boolean {
  const read = keys.get(government);
  return read !== undefined && [...touched].some((key) => read.has(key));
}

/** What `work` gives, asked with a context that notes what is read at `at`, and what that is. */
export async function noted<T>(
  context: Context,
  at: ValidTime,
  work: (context: Context) => Promise<T>,
): Promise<{ readonly value: T; readonly reads: Reads }> {
  const trackers = new Map<string, ReadTracker[]>();
  let isOfInstant = false;
  let isOver = false;
  const watchIn = (government: string): Watch => {
    const own = trackers.get(government) ?? [];
    trackers.set(government, own);
    return {
      at,
      // What is read to show the answer is no part of it.
      opened: (tracker) => void (isOver || own.push(tracker)),
      instantRead: () => {
        isOfInstant ||= !isOver;
      },
    };
  };
  const value = await work({
    ...context,
    snapshots: {
      ...context.snapshots,
      open: async (government, asOf, assumed) =>
        (await context.snapshots.open(government, asOf, assumed)).watchedBy(watchIn(government)),
    },
  });
  isOver = true;
  const spans = [...trackers.values()].flat().map(({ span }) => span);
  const [from, to] = [spans.flatMap((span) => span.from ?? []).sort(), spans.flatMap((span) => span.to ?? []).sort()];
  return {
    value,
    reads: {
      // What was compared with the instant itself is not known to hold at any other.
      from: isOfInstant ? at : (from.at(-1) ?? null),
      to: isOfInstant ? at : (to[0] ?? null),
      keys: new Map(
        [...trackers].map(([government, own]) => [government, new Set(own.flatMap(({ keys }) => [...keys]))]),
      ),
    },
  };
}
