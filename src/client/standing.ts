import type * as told from './answers.js';
import type * as api from './generated/operations.js';

export type { ToldBecause } from './generated/operations.js';

/** One answer of a standing question. */
export interface Standing<Answered> {
  /** The answer, at the moment at which it is told. */
  readonly answer: Answered;
  /** The last revision of the ledger that it knows. */
  readonly revision: number;
  readonly because: api.ToldBecause;
}

export interface StandingQuestion {
  readonly matter: told.MatterInput;
  readonly within?: string | undefined;
  readonly area?: string | undefined;
  readonly modes?: readonly told.AssignmentMode[] | undefined;
  readonly minCertainty?: told.Certainty | undefined;
}

export interface StandingStandInQuestion {
  /** A post, by id or name. */
  readonly for: string;
  readonly matter?: told.MatterInput | undefined;
}

/** A change set as it was recorded. */
export type RecordedChangeSet = api.ChangedSubscription['changed'];
