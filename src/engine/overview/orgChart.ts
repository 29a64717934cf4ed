import type { Snapshot } from '../../graph/snapshot.js';
import { bodiesBeside, type Unit, unitTree } from '../../graph/units.js';
import type { StandIn } from '../../model/answer.js';
import type { Organization, Oversight, Post } from '../../model/record.js';
import type { InPieces } from '../../util/pieces.js';
import { standIn } from '../answer/standIn.js';
import { inChargeOf } from '../case/overseen.js';
import { countsIn, permits } from '../case/permits.js';

/** A post on the chart: who holds it, and who performs its work in general. */
export interface ChartPost {
  readonly post: Post;
  readonly standIn: StandIn;
}

export interface ChartUnit {
  readonly organization: Organization;
  /** In the order of rank. */
  readonly posts: readonly ChartPost[];
  /** The posts and organizations that are in charge of the unit. */
  readonly inCharge: readonly string[];
  readonly units: readonly ChartUnit[];
}

export interface OrgChart {
  readonly root: ChartUnit;
  /** Bodies of the same government that belong to no other organization. */
  readonly beside: readonly ChartUnit[];
  readonly oversight: readonly Oversight[];
}

/** The organization and what is below it, with holders and stand-ins as the resolver decides them. */
export function orgChart(snapshot: Snapshot, root: Organization, depth: number): OrgChart {
  // One chart is held for each depth that makes a difference, whatever is asked for.
  const shown = Math.min(Math.max(depth, 0), levelsBelow(snapshot, root));
  return snapshot.memoized(`chart ${root.id} ${shown}`, (own) =>
    // Read anew, so that it counts as read.
    chartIn(own, own.find('organization', root.id) ?? root, shown),
  );
}

/** Decides on the stand-in of one post below `root` after the other, so that the chart finds them. */
export function* decideEveryPost(snapshot: Snapshot, root: Organization): InPieces<void> {
  const trees = [root, ...besides(snapshot, root)].map((each) => unitTree(snapshot, each, deepest));
  for (let unit = trees.pop(); unit !== undefined; unit = trees.pop()) {
    for (const post of unit.posts) {
      standIn(snapshot, post.id, null);
      yield;
    }
    trees.push(...unit.units);
  }
}

// Deeper than any administration; a circle is cut before that.
const deepest = 100;

/** How many levels there are below `root`; what stands beside it begins on the first of them. */
const levelsBelow = (snapshot: Snapshot, root: Organization): number =>
  snapshot.memoized(`levels ${root.id}`, (own) => {
    const below = ({ units }: Unit): number => Math.max(0, ...units.map((unit) => 1 + below(unit)));
    const beside = besides(own, root).map((body) => 1 + below(unitTree(own, body, deepest)));
    return Math.max(below(unitTree(own, root, deepest)), ...beside);
  });

const besides = (snapshot: Snapshot, root: Organization): readonly Organization[] =>
  root.id === snapshot.government ? bodiesBeside(snapshot, root.id) : [];

function chartIn(snapshot: Snapshot, root: Organization, depth: number): OrgChart {
  const chartOf = ({ organization, posts, units }: Unit): ChartUnit => ({
    organization,
    posts: posts.map((post) => ({ post, standIn: standIn(snapshot, post.id, null) })),
    inCharge: inChargeOf(snapshot, organization.id).map(({ oversight }) => oversight.overseer),
    units: units.map(chartOf),
  });
  return {
    root: chartOf(unitTree(snapshot, root, depth)),
    beside: besides(snapshot, root).map((body) => chartOf(unitTree(snapshot, body, depth - 1))),
    oversight: snapshot.all('oversight').filter((each) => !permits(each) || countsIn(snapshot)(each)),
  };
}
