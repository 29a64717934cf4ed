import { fail, failOnProblems, tooLarge } from '../model/error.js';
import { invariant } from '../util/invariant.js';

/** What a caller gives to read one page after another, onwards or backwards. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
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
export function sizeOf(asked: number | null | undefined, largest = largestSize, field = 'first'): number {
  const size = asked ?? defaultSize;
  if (size < 0) return fail('INVALID_VALUE', [field], { zh: `${field} 不得小于 0`, en: `\`${field}\` is not below 0` });
  if (size > largest)
    failOnProblems([
      tooLarge(
        [field],
        { zh: `${field} 为 ${size}`, en: `\`${field}\` is ${size}` },
        { zh: `${largest}`, en: `${largest}` },
        { zh: '请分页查询', en: 'ask page by page' },
      ),
    ]);
  return size;
}

/** Whether a page is read from its end. Errors: where both directions are asked for. */
const isBackwards = ({ first, after, last, before }: PageArguments): boolean =>
  last == null && before == null
    ? false
    : first == null && after == null
      ? true
      : fail('INVALID_VALUE', [last == null ? 'before' : 'last'], {
          zh: '或用 first、after，或用 last、before，不可并用',
          en: 'give `first` and `after`, or `last` and `before`, not both',
        });

/** The page of a whole list, read at `moment`, that lies after `position`, or before it. */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  moment: { readonly at: string; readonly knownAt: string },
  asked: PageArguments,
  position: Position | null,
  largest = largestSize,
): Page<T> {
  const backwards = isBackwards(asked);
  const size = backwards ? sizeOf(asked.last, largest, 'last') : sizeOf(asked.first, largest);
  const place = position === null ? -1 : items.findIndex((item) => keyOf(item) === position.key);
  if (position !== null && place < 0) invalidCursor(fieldOf(asked));
  const end = position === null ? items.length : place;
  const start = backwards ? Math.max(0, end - size) : place + 1;
  const nodes = items.slice(start, backwards ? end : start + size);
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

const fieldOf = ({ after }: PageArguments) => (after == null ? 'before' : 'after');

/** Reads the cursor of another page that a caller gave; `null` for the first page. */
export function positionOf(asked: PageArguments): Position | null {
  const cursor = asked.after ?? asked.before;
  if (cursor == null) return null;
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    invariant(Array.isArray(content) && content.length === 3, 'a cursor holds a moment and a key');
    const [at, knownAt, key] = content as unknown[];
    invariant(typeof key === 'string' && typeof at === 'string' && typeof knownAt === 'string', 'of text');
    return { key, at, knownAt };
  } catch {
    return invalidCursor(fieldOf(asked));
  }
}

const invalidCursor = (field: 'after' | 'before'): never =>
  fail('INVALID_CURSOR', [field], {
    zh: `${field} 不是本列表给出的游标`,
    en: `\`${field}\` is not a cursor that this list gave`,
  });
