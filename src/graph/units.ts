import type { Organization, Post } from '../model/record.js';
import type { Snapshot } from './snapshot.js';

/** An organization with its posts and the units below it, each in the order of the records. */
export interface Unit {
  readonly organization: Organization;
  readonly posts: readonly Post[];
  readonly units: readonly Unit[];
}

/** The tree below `root`, `depth` levels deep. A circle in the records is cut where it closes. */
export function unitTree(snapshot: Snapshot, root: Organization, depth: number, above: readonly string[] = []): Unit {
  const posts = [...snapshot.pointing('post', 'organization', root.id)].sort(byOrder);
  const path = [...above, root.id];
  const units = depth <= 0 ? [] : unitsOf(snapshot, root.id).filter(({ id }) => !path.includes(id));
  return { organization: root, posts, units: units.map((unit) => unitTree(snapshot, unit, depth - 1, path)) };
}

/** The units of an organization, then those that it dispatched. */
function unitsOf(snapshot: Snapshot, id: string): readonly Organization[] {
  const parts = [...snapshot.pointing('organization', 'partOf', id)].sort(byOrder);
  const dispatched = [...snapshot.pointing('organization', 'dispatchedBy', id)].sort(byOrder);
  return [...parts, ...dispatched];
}

/** Organizations of the government that belong to no other: the party committee, the congress and their like. */
export function bodiesBeside(snapshot: Snapshot, root: string): readonly Organization[] {
  return (
    snapshot
      .all('organization')
      .filter(({ id, partOf, dispatchedBy }) => id !== root && partOf === undefined && dispatchedBy === undefined)
      // A collective name is no body.
      .filter(({ comprises }) => comprises === undefined)
      .filter(({ id }) => id.startsWith(`${snapshot.government}/`))
      .sort(byOrder)
  );
}

/** 机构序 and 排名; what has none comes last, by id. */
export function byOrder(a: Organization | Post, b: Organization | Post): number {
  return (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || (a.id < b.id ? -1 : 1);
}
