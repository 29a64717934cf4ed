import type { Snapshot } from '../../graph/snapshot.js';
import type { Step } from '../../model/answer.js';
import type { AssignmentMode } from '../../model/record.js';
import type { Matter } from './case.js';

/** A question about a duty, with what the rules need of it. */
export interface HolderCase extends Matter {
  readonly snapshot: Snapshot;
  readonly within: string;
  readonly area: string | null;
}

/** A rule's view that a post or an organization holds the duty in one mode. */
export interface HolderClaim {
  readonly mode: AssignmentMode;
  readonly holder: string;
  readonly because: readonly Step[];
}

/** R1, R2, R3. A rule never picks a winner and never looks at who is there. */
export interface HolderRule {
  readonly rule: string;
  claims(asked: HolderCase, earlier: readonly HolderClaim[]): readonly HolderClaim[];
}
