import type { Snapshot } from '../graph/snapshot.js';
import { governmentOf } from '../ledger/government.js';
import type { Finding } from '../model/finding.js';
import type { AssignmentMode, Kind } from '../model/record.js';
import { groupBy } from '../util/groupBy.js';
import { dutyFinders, finders } from './finding.js';
import { resolve } from './resolve.js';
import { type Side, sideOfPost, sidesOf } from './side.js';
import { standIn } from './standIn.js';

/** What one look finds: who is responsible, by mode, and what somebody should look at. */
export interface Sight {
  readonly sides: ReadonlyMap<AssignmentMode | null, Side>;
  readonly findings: ReadonlyMap<string, Finding>;
}

/** One question that can be asked of any view of a government. */
export interface Look {
  /** Tells it from every other look. */
  readonly key: string;
  /** The duty that it asks about. */
  readonly duty: string | null;
  /** The post about whose work in general it asks. */
  readonly post: string | null;
  see(snapshot: Snapshot): Sight;
}

/** All there is to ask about the government of `views`: its duties, its posts, and what every finder finds. */
export function looksAt(views: readonly Snapshot[]): readonly Look[] {
  return [...idsOf(views, 'duty').map(atDuty), ...ownPosts(views).map(atPost), ...atFindings];
}

const idsOf = (views: readonly Snapshot[], kind: Kind): readonly string[] =>
  [...new Set(views.flatMap((view) => view.historyOfKind(kind).map(({ record }) => record.id)))].sort();

/** A view holds posts of other governments as well, where its people serve, but not what stands about them there. */
const ownPosts = (views: readonly Snapshot[]): readonly string[] =>
  idsOf(views, 'post').filter((id) =>
    views.some((view) => {
      const post = view.describe(id);
      return post !== undefined && governmentOf(post, (each) => view.describe(each)) === view.government;
    }),
  );

const atDuty = (duty: string): Look => ({
  key: `duty ${duty}`,
  duty,
  post: null,
  see(snapshot) {
    const answer = resolve(snapshot, { duty, within: snapshot.government, area: null, modes: null });
    const inForce = snapshot.find('duty', duty) !== undefined;
    const found = inForce ? dutyFinders.flatMap((find) => find(snapshot, duty, answer)) : [];
    return { sides: sidesOf(answer), findings: keyed(found) };
  },
});

const atPost = (post: string): Look => ({
  key: `post ${post}`,
  duty: null,
  post,
  see: (snapshot) => ({
    sides: new Map([[null, sideOfPost(standIn(snapshot, post, null))]]),
    findings: new Map(),
  }),
});

const atFindings: readonly Look[] = finders.map((find, index) => ({
  key: `finder ${index}`,
  duty: null,
  post: null,
  see: (snapshot) => ({ sides: new Map(), findings: keyed(find(snapshot)) }),
}));

/** By what makes a finding the same in another view, whichever records say so; of several such, by their number. */
function keyed(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const same = groupBy(findings, ({ code, reason, subjects }) => [code, reason, ...subjects].join(' '));
  return new Map([...same].flatMap(([key, each]) => each.map((finding, index) => [`${key} ${index}`, finding])));
}
