/** The server answers others too. */
const atOnce = 4;

/** Does the work for each, a few at once, until all are done, one fails or it is aborted. */
export async function inParallel<T>(
  all: readonly T[],
  signal: AbortSignal,
  work: (each: T) => Promise<void>,
): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  signal.throwIfAborted?.();
}
