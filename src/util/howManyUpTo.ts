/** How many of `sorted` are `limit` or less, by `textOf`. */
export function howManyUpTo<T extends string>(sorted: readonly T[], limit: T): number;
export function howManyUpTo<T>(sorted: readonly T[], limit: string, textOf: (item: T) => string): number;
export function howManyUpTo<T>(sorted: readonly T[], limit: string, textOf = (item: T) => item as string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textOf(sorted[middle] as T) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
