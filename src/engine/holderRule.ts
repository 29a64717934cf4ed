import type { Snapshot } from '../graph/snapshot.js';
import type { Step } from '../model/answer.js';
import type { AssignmentMode, Duty } from '../model/record.js';

/** A question about a duty, with what the rules need of it. */
export interface Matter {
  readonly snapshot: Snapshot;
  /** The duty and everything broader, the narrowest first; empty where it is not in force. */
  readonly chain: readonly Duty[];
  readonly duty: string;
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
  claims(matter: Matter, earlier: readonly HolderClaim[]): readonly HolderClaim[];
}
