import type { Snapshot } from '../../graph/snapshot.js';
import type { Ambiguity, Step } from '../../model/answer.js';
import type { Assignment, AssignmentMode, Oversight, Ruling } from '../../model/record.js';
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
  /** The record that makes it one, where that can be read in two ways or asks for the holder in person. */
  readonly doubt?: Doubt | undefined;
  /** Whether it contradicts another claim in this mode, and none of the records goes before the other. */
  readonly disputed?: boolean;
  readonly because: readonly Step[];
}

/**
 * Why the text may not let a stand-in perform, or not even the holder. `inPerson`: it names who must act in person and is
 * silent on a substitute. `twoReadings`: it has two, and by one of them the holder is none.
 */
export interface Doubt {
  readonly why: Ambiguity['why'];
  readonly record: Assignment | Oversight | Ruling;
}

export function doubtOf(record: Doubt['record']): Doubt | undefined {
  if (record.reading === 'ambiguous') return { why: 'twoReadings', record };
  return record.kind === 'assignment' && record.inPerson === true ? { why: 'inPerson', record } : undefined;
}

/** R1a, R1, R2, R3. A rule never picks a winner and never looks at who is there. */
export interface HolderRule {
  readonly rule: string;
  claims(asked: HolderCase, earlier: readonly HolderClaim[]): readonly HolderClaim[];
}
