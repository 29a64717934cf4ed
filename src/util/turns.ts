// INVARIANT: between two polls of the event loop, at most one of those that wait goes on.

/** In milliseconds: for how long one turn may hold the event loop before others get theirs. */
const longestTurn = 15;

const waiting: (() => void)[] = [];
let nextInLine = 0;
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
  const goOn = waiting[nextInLine];
  if (goOn === undefined) return;
  nextInLine++;
  if (nextInLine === waiting.length) {
    waiting.length = 0;
    nextInLine = 0;
  }
  begun = performance.now();
  arm();
  goOn();
}

/** Whether the event loop has been held for so long that long work should wait for its next turn. */
export function turnIsOver(): boolean {
  const now = performance.now();
  if (begun !== null) return now - begun >= longestTurn;
  begun = now;
  arm();
  return false;
}

/** Resolves when it is the caller's turn again, in the order of asking; sockets and timers are served in between. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    arm();
  });
