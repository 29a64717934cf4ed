/** Gives one after the other; `return` ends it at once, whether or not something is waited for. */
export interface Source<T> extends AsyncIterableIterator<T> {
  return(): Promise<IteratorResult<T>>;
}

/** What `source` gives, each as `make` makes it. */
export const eachOf = <T, U>(source: Source<T>, make: (value: T) => U): Source<U> => ({
  async next() {
    const { done, value } = await source.next();
    return done === true ? { done, value: undefined } : { done: false, value: make(value) };
  },
  async return() {
    await source.return();
    return { done: true, value: undefined };
  },
  [Symbol.asyncIterator]() {
    return this;
  },
});
