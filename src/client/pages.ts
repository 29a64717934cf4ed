/** One page of a list. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** A list that is read page by page, as far as it is iterated; all pages are of the moment at which the first was read. */
export class Pages<T> implements AsyncIterable<T> {
  readonly #read: (after: string | null) => Promise<Page<T>>;

  /** @internal */
  constructor(read: (after: string | null) => Promise<Page<T>>) {
    this.#read = read;
  }

  /** Every item, one after the other. */
  async *[Symbol.asyncIterator](): AsyncIterator<T> {
    for await (const { nodes } of this.pages()) yield* nodes;
  }

  /** The pages; each knows how many items there are on all of them. */
  async *pages(): AsyncIterable<Page<T>> {
    for (let after: string | null | undefined; after !== null; ) {
      const page = await this.#read(after ?? null);
      yield page;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
  }

  /** The first `most` items; all of them without it. */
  async toArray(most = Number.POSITIVE_INFINITY): Promise<readonly T[]> {
    const items: T[] = [];
    if (most <= 0) return items;
    for await (const item of this) if (items.push(item) >= most) break;
    return items;
  }
}
