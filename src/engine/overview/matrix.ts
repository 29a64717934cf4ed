import type { Snapshot } from '../../graph/snapshot.js';
import { byOrder, unitTree } from '../../graph/units.js';
import type { StandIn } from '../../model/answer.js';
import type { Organization, Oversight, Post } from '../../model/record.js';
import { standIn } from '../answer/standIn.js';
import { countsIn, permits } from '../case/permits.js';

/** 分工矩阵: the leaders of an organization × its units, with every 分管 and 联系 between them. */
export interface Matrix {
  readonly leaders: readonly { readonly post: Post; readonly standIn: StandIn }[];
  readonly organizations: readonly Organization[];
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly leader: string;
  readonly organization: string;
  readonly oversight: readonly Oversight[];
}

/**
 * The leaders are the posts of `root` itself; a many-seated post stands only where none of its seats is recorded. The units are
 * those of `root`, and after them whatever else a leader oversees, whether or not it is recorded where that belongs.
 */
export function matrix(snapshot: Snapshot, root: Organization): Matrix {
  const tree = unitTree(snapshot, root, 1);
  const leaders = tree.posts.filter(
    ({ id, seats }) => seats === 'one' || !tree.posts.some(({ seatOf }) => seatOf === id),
  );
  const overseen = leaders.flatMap((leader) =>
    snapshot
      .pointing('oversight', 'overseer', leader.id)
      .filter((each) => !permits(each) || countsIn(snapshot)(each))
      .map((oversight) => ({ leader: leader.id, oversight, organization: organizationOf(snapshot, oversight.target) }))
      .filter(({ organization }) => organization !== undefined && organization.id !== root.id),
  );
  const units = tree.units.map(({ organization }) => organization).sort(byOrder);
  const others = new Map(
    overseen.flatMap(({ organization }) => (organization ? [[organization.id, organization]] : [])),
  );
  for (const { id } of units) others.delete(id);
  const organizations = [...units, ...[...others.values()].sort(byOrder)];
  const cells = leaders.flatMap((leader) =>
    organizations.flatMap(({ id }): readonly MatrixCell[] => {
      const here = overseen.filter((each) => each.leader === leader.id && each.organization?.id === id);
      const oversight = here.map((each) => each.oversight);
      return oversight.length === 0 ? [] : [{ leader: leader.id, organization: id, oversight }];
    }),
  );
  return {
    leaders: leaders.map((post) => ({ post, standIn: standIn(snapshot, post.id, null) })),
    organizations,
    cells,
  };
}

/** What is overseen: an organization, or the one that a post belongs to. */
function organizationOf(snapshot: Snapshot, target: string): Organization | undefined {
  const post = snapshot.find('post', target);
  return snapshot.find('organization', post?.organization ?? target);
}
