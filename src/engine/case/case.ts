import type { Snapshot } from '../../graph/snapshot.js';
import type { Duty, Extent } from '../../model/record.js';
import { type Presence, presenceOf } from './presence.js';

/** A duty that is asked about. */
export interface Matter {
  readonly duty: string;
  /** The duty and everything broader that is in force, the narrowest first; empty where the duty itself is not. */
  readonly chain: readonly Duty[];
  /**
   * Whether who stands in is the same as for the work of the post in general: it is in force, neither reserved nor of a kind
   * that a stand-in may be limited to, and no delegation and no rule was ever recorded that names it or anything broader.
   */
  readonly isOrdinary: boolean;
}

/** One question to the performerRules: who performs for a post, in one matter, or (`null`) for its work in general. */
export interface Case {
  readonly snapshot: Snapshot;
  readonly post: string;
  readonly matter: Matter | null;
  readonly presence: Presence;
}

export function caseOf(snapshot: Snapshot, post: string, matter: Matter | null): Case {
  return { snapshot, post, matter, presence: presenceOf(snapshot, post) };
}

export function matterOf(snapshot: Snapshot, duty: string): Matter {
  const chain: Duty[] = [];
  for (let each = snapshot.find('duty', duty); each !== undefined && !chain.some(({ id }) => id === each?.id); ) {
    chain.push(each);
    each = each.broader === undefined ? undefined : snapshot.find('duty', each.broader);
  }
  const isOrdinary = chain.length > 0 && !chain.some((each) => isSpecial(snapshot, each));
  return { duty, chain, isOrdinary };
}

const isSpecial = (snapshot: Snapshot, { id, reserved, work }: Duty): boolean =>
  reserved !== undefined ||
  work !== undefined ||
  (['delegation', 'standInRule'] as const).some((kind) =>
    ['scope', 'except'].some((field) => snapshot.historyPointing(kind, field, id).length > 0),
  );

/** Whether a stand-in to `extent` covers the whole of the matter: all work, or work of the very kind that it is limited to. */
export const coversWhole = (matter: Matter | null, extent: Extent): boolean =>
  extent === 'full' || (matter?.chain ?? []).some(({ work }) => work === extent);

interface Scoped {
  readonly scope?: readonly string[] | undefined;
  readonly except: readonly string[];
}

/**
 * How narrowly `scoped` covers the matter: 0 where its scope names the duty itself, more the broader the duty
 * is that it names, `Infinity` where it has no scope and so covers all; `null` where it does not cover it.
 *
 * Work in general is covered only by what has no scope: a part is not the whole.
 */
export function narrowness(matter: Matter | null, { scope, except }: Scoped): number | null {
  const chain = matter?.chain ?? [];
  if (chain.some(({ id }) => except.includes(id))) return null;
  if (scope === undefined) return Number.POSITIVE_INFINITY;
  const depth = chain.findIndex(({ id }) => scope.includes(id));
  return depth < 0 ? null : depth;
}
