import type { Snapshot } from '../graph/snapshot.js';
import type { Finding } from '../model/finding.js';
// What the resolver could not answer
import { conflicts } from './findings/conflicts.js';
// The shape of the records
import { cycles } from './findings/cycles.js';
import { danglingReferences } from './findings/danglingReferences.js';
// Delegations that do not work as they were meant
import { differsFromRule } from './findings/differsFromRule.js';
// People away at the same time, or standing in for what does not go together
import { doubleAbsences } from './findings/doubleAbsences.js';
import type { Finder } from './findings/finder.js';
import { gaps } from './findings/gaps.js';
import { incompatibleDuties } from './findings/incompatibleDuties.js';
import { lapsedDelegations } from './findings/lapsedDelegations.js';
// What the records say twice, or not at all
import { noHeadArticle } from './findings/noHeadArticle.js';
import { notACandidate } from './findings/notACandidate.js';
import { overlaps } from './findings/overlaps.js';

const finders: readonly Finder[] = Object.freeze([
  conflicts,
  gaps,
  overlaps,
  noHeadArticle,
  lapsedDelegations,
  notACandidate,
  differsFromRule,
  doubleAbsences,
  incompatibleDuties,
  cycles,
  danglingReferences,
]);

/** Everything to be looked at in `snapshot`, in the order of the finders. */
export function findingsIn(snapshot: Snapshot): readonly Finding[] {
  return finders.flatMap((find) => find(snapshot));
}
