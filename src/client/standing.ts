import type * as told from './answers.js';
import { withFragments } from './documents.js';

/** Why an answer of a standing question is told. */
export type ToldBecause = 'FIRST' | 'RECORDED' | 'ENVELOPE_ENDED';

/** One answer of a standing question. */
export interface Standing<Answered> {
  /** The answer, at the moment at which it is told. */
  readonly answer: Answered;
  /** The last revision of the ledger that it knows. */
  readonly revision: number;
  readonly because: ToldBecause;
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
export interface RecordedChangeSet {
  readonly revision: number;
  readonly recordedAt: string;
  readonly commandId: string;
  readonly author: string;
  readonly reason: string;
  readonly changes: readonly { readonly operation: 'ASSERT' | 'END' | 'RETRACT'; readonly recordId: string }[];
}

export const standingAnswerDocument = withFragments(`subscription StandingAnswer(
  $matter: MatterInput!, $within: ID, $area: ID, $modes: [AssignmentMode!], $minCertainty: Certainty, $after: Int, $lang: Language!
) {
  answer(matter: $matter, within: $within, area: $area, modes: $modes, minCertainty: $minCertainty, after: $after) {
    revision because answer { ...Answer }
  }
}`);

export const standingStandInDocument = withFragments(`subscription StandingStandIn(
  $for: ID!, $matter: MatterInput, $after: Int, $lang: Language!
) {
  standIn(for: $for, matter: $matter, after: $after) { revision because answer { ...StandInAnswer } }
}`);

export const changedDocument = `subscription Changed($within: ID, $after: Int) {
  changed(within: $within, after: $after) {
    revision recordedAt commandId author reason changes { operation recordId }
  }
}`;
