import type { Snapshot } from '../../graph/snapshot.js';
import { byOrder, unitTree } from '../../graph/units.js';
import type { StandIn } from '../../model/answer.js';
import type { Organization, Oversight, Post } from '../../model/record.js';
import { standIn } from '../answer/standIn.js';

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

/** The leaders are the posts of `root` itself; a many-seated post stands only where none of its seats is recorded. */
export function matrix(snapshot: Snapshot, root: Organization): Matrix {
  const tree = unitTree(snapshot, root, 1);
  const leaders = tree.posts.filter(
    ({ id, seats }) => seats === 'one' || !tree.posts.some(({ seatOf }) => seatOf === id),
  );
  const organizations = tree.units.map(({ organization }) => organization).sort(byOrder);
  const cells = leaders.flatMap((leader) =>
    organizations.flatMap((organization) => {
      const oversight = snapshot
        .pointing('oversight', 'target', organization.id)
        .filter(({ overseer }) => overseer === leader.id);
      return oversight.length === 0 ? [] : [{ leader: leader.id, organization: organization.id, oversight }];
    }),
  );
  return {
    leaders: leaders.map((post) => ({ post, standIn: standIn(snapshot, post.id, null) })),
    organizations,
    cells,
  };
}
