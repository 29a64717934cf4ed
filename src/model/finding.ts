import type { GapReason } from './answer.js';
import type { Text } from './text.js';

/** Part of the public schema (`enum FindingCode`): add freely, never rename. */
export const findingCodes = [
  'GAP',
  'CONFLICT',
  'AMBIGUOUS',
  'NO_LEADING_DEPARTMENT',
  'OVERLAP',
  'DISPUTED_MATTER',
  'RULING_ENDED',
  'INCOMPATIBLE_DUTIES',
  'NO_HEAD_ARTICLE',
  'LAPSED_DELEGATION',
  'DELEGATION_ENDING',
  'NOT_A_CANDIDATE',
  'OUTSIDE_SCOPE',
  'FORM_MISSING',
  'DIFFERS_FROM_RULE',
  'DOUBLE_ABSENCE',
  'TOO_MANY_POSTS',
  'LONG_VACANCY',
  'SHARED_EXTERNAL_ID',
  'CASE_FAULT',
  'STEP_OVERDUE',
  'STEP_DUE',
  'BASIS_NOT_IN_FORCE',
  'UNCONFIRMED_SOURCE',
  'DANGLING_REFERENCE',
  'CYCLE',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export const severities = ['info', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** Something in the records that needs attention, and what would settle it. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The posts, persons, duties and organizations concerned. */
  readonly subjects: readonly string[];
  readonly records: readonly string[];
  /** For a gap: its reason. */
  readonly reason: GapReason | null;
  /** For a matter that several duties claim: what they are all called. */
  readonly words?: readonly string[];
  readonly sentence: Text;
  readonly settledBy: Text;
}
