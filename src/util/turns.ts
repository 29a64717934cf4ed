// INVARIANT: between two polls of the event loop, at most one of those that wait goes on.

/** In milliseconds: for how long one turn may hold the event loop before others get theirs. */
const longestTurn = 8;
/** Work that has had so many turns is long. */
const turnsOfShort = 20;
/** One turn in so many is for long work, however much short work waits. */
const turnsForLong = 4;

/** One piece of work that waits for its turns. */
export interface InLine {
  /** When it began, on any clock. */
  readonly since: number;
  /** How many turns it has had. */
  turns: number;
}

interface Waiting {
  readonly work: InLine;
  readonly goOn: () => void;
}

const short = new Set<Waiting>();
const long = new Set<Waiting>();
let given = 0;
let begun: number | null = null;
let armed = false;

function arm(): void {
  if (armed) return;
  armed = true;
  setImmediate(giveTurn);
}

function giveTurn(): void {
  armed = false;
  begun = null;
  const isForLong = short.size === 0 || ++given % turnsForLong === 0;
  const next = (isForLong ? oldest(long) : undefined) ?? first(short);
  if (next === undefined) return;
  short.delete(next);
  long.delete(next);
  next.work.turns++;
  begun = performance.now();
  arm();
  next.goOn();
}

const first = (line: ReadonlySet<Waiting>): Waiting | undefined => line.values().next().value;

/** Long work is done one after the other: if all of it went on at once, none would be done in time. */
function oldest(line: ReadonlySet<Waiting>): Waiting | undefined {
  let found: Waiting | undefined;
  for (const each of line) if (found === undefined || each.work.since < found.work.since) found = each;
  return found;
}

/** Whether the event loop has been held for so long that long work should wait for its next turn. */
export function turnIsOver(): boolean {
  const now = performance.now();
  if (begun !== null) return now - begun >= longestTurn;
  begun = now;
  arm();
  return false;
}

/** Resolves when it is the turn of `work` again; sockets and timers are served in between. */
export const nextTurn = (work: InLine): Promise<void> =>
  new Promise((resolve) => {
    (work.turns < turnsOfShort ? short : long).add({ work, goOn: resolve });
    arm();
  });
