/** Long work in pieces: it yields between two of them, and returns what it comes to. */
export type InPieces<T> = Generator<undefined, T, undefined>;

/** What it comes to, one piece straight after the other. */
export function atOnce<T>(work: InPieces<T>): T {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}

/** The same, with a `pause` between two pieces. An error of `pause` ends the work. */
export async function withPauses<T>(work: InPieces<T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    await pause();
  }
}
