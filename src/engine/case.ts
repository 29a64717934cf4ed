import type { Snapshot } from '../graph/snapshot.js';
import type { Duty } from '../model/record.js';
import { type Presence, presenceOf } from './presence.js';

/** One question to the ladder: who performs for a post, in one matter or in general. */
export interface Case {
  readonly snapshot: Snapshot;
  readonly post: string;
  /** The duty and everything broader, the narrowest first; empty: the work of the post in general. */
  readonly matter: readonly Duty[];
  readonly presence: Presence;
}

export function caseOf(snapshot: Snapshot, post: string, matter: readonly Duty[]): Case {
  return { snapshot, post, matter, presence: presenceOf(snapshot, post) };
}

/** The duty and everything broader than it that is in force, the narrowest first. */
export function withBroader(snapshot: Snapshot, duty: string): readonly Duty[] {
  const chain: Duty[] = [];
  for (let each = snapshot.find('duty', duty); each !== undefined && !chain.some(({ id }) => id === each?.id); ) {
    chain.push(each);
    each = each.broader === undefined ? undefined : snapshot.find('duty', each.broader);
  }
  return chain;
}

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
export function narrowness(matter: readonly Duty[], { scope, except }: Scoped): number | null {
  if (matter.some(({ id }) => except.includes(id))) return null;
  if (scope === undefined) return Number.POSITIVE_INFINITY;
  const depth = matter.findIndex(({ id }) => scope.includes(id));
  return depth < 0 ? null : depth;
}
