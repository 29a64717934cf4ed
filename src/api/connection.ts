import { fail } from '../model/error.js';
import { invariant } from '../util/invariant.js';

/** What a caller gives to read one page after another. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The place of an item in its list, and the moment at which that list was read. */
export interface Position {
  readonly key: string;
  readonly at: string;
  readonly knownAt: string;
}

/** A page of a Relay connection. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const defaultSize = 50;
const largestSize = 500;

/** How many items a caller asked for. */
export function sizeOf(first: number | null | undefined, largest = largestSize): number {
  const size = first ?? defaultSize;
  if (size >= 0 && size <= largest) return size;
  return fail('INVALID_VALUE', ['first'], {
    zh: `first 应在 0 至 ${largest} 之间`,
    en: `\`first\` is between 0 and ${largest}`,
  });
}

/** The page after `position` of a whole list that was read at `moment`. */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  moment: { readonly at: string; readonly knownAt: string },
  { first }: PageArguments,
  position: Position | null,
): Page<T> {
  const size = sizeOf(first);
  const before = position === null ? -1 : items.findIndex((item) => keyOf(item) === position.key);
  if (position !== null && before < 0) invalidCursor();
  const start = before + 1;
  const nodes = items.slice(start, start + size);
  const edges = nodes.map((node) => ({ cursor: cursorOf({ key: keyOf(node), ...moment }), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: start + nodes.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}

/** The same page of what `make` makes of each item, one after the other. */
export async function pageOfEach<T, U>(page: Page<T>, make: (item: T) => Promise<U>): Promise<Page<U>> {
  const edges: { readonly cursor: string; readonly node: U }[] = [];
  for (const { cursor, node } of page.edges) edges.push({ cursor, node: await make(node) });
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

const cursorOf = ({ key, at, knownAt }: Position): string =>
  Buffer.from(JSON.stringify([at, knownAt, key])).toString('base64url');

/** What the cursors of all lists that were read at one instant, to a tenth of a second at least, begin with. */
export const startOfCursors = (at: string): string =>
  // Whole groups of three bytes, which do not depend on what follows.
  Buffer.from(`["${at}`).subarray(0, 24).toString('base64url');

/** Reads a cursor that an earlier page gave; `null` for the first page. */
export function positionOf(after: string | null | undefined): Position | null {
  if (after == null) return null;
  try {
    const content: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    invariant(Array.isArray(content) && content.length === 3, 'a cursor holds a moment and a key');
    const [at, knownAt, key] = content as unknown[];
    invariant(typeof key === 'string' && typeof at === 'string' && typeof knownAt === 'string', 'of text');
    return { key, at, knownAt };
  } catch {
    return invalidCursor();
  }
}

const invalidCursor = (): never =>
  fail('INVALID_CURSOR', ['after'], {
    zh: 'after 不是本列表给出的游标',
    en: '`after` is not a cursor that this list gave',
  });
