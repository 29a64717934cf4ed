import type { GapReason } from './answer.js';
import type { Text } from './text.js';

/** Part of the public schema (`enum FindingCode`): add freely, never rename. */
export const findingCodes = [
  'GAP',
  'CONFLICT',
  'OVERLAP',
  'DOUBLE_ABSENCE',
  'LAPSED_DELEGATION',
  'NOT_A_CANDIDATE',
  'DIFFERS_FROM_RULE',
  'DANGLING_REFERENCE',
  'CYCLE',
  'NO_HEAD_ARTICLE',
  'INCOMPATIBLE_DUTIES',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export const severities = ['info', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** Something in the records that somebody should look at, and what would settle it. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The posts, persons, duties and organizations concerned. */
  readonly subjects: readonly string[];
  readonly records: readonly string[];
  /** For a gap: its reason. */
  readonly reason: GapReason | null;
  readonly sentence: Text;
  readonly settledBy: Text;
}
