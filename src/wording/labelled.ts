import type { Ambiguity, GapReason, Manner, ModeState, Outcome } from '../model/answer.js';
import type { Absence, AssignmentMode, Extent, Modality, Reading } from '../model/record.js';
import type { NamedDocument, NamedProvision } from './citation.js';

// An answer with the names and sentences of one language: what the API gives, and what the command line makes of an
// answer of the engine.

export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface NamedAbsence {
  readonly reason: Absence['reason'];
  readonly validTo: string | null;
  /** Hand-over notes, as far as one may see them. */
  readonly note?: string | null;
}

/** A person who may be away. */
export interface NamedPerson extends Named {
  readonly absences: readonly NamedAbsence[];
}

/** A post that may be vacant, or away itself. */
export interface NamedPost extends Named {
  readonly state: 'filled' | 'vacant' | 'unrecorded';
  readonly absences: readonly NamedAbsence[];
}

/** A person, a post, an organization, or two of them: whichever the records name. */
export interface NamedParty {
  readonly person?: Named | null;
  readonly post?: Named | null;
  readonly organization?: Named | null;
}

export interface NamedPerformer extends NamedParty {
  readonly manner: Manner;
  readonly extent: Extent;
}

export interface NamedStep {
  readonly rule: string;
  readonly sentence: string;
  readonly reading: Reading;
  readonly modality: Modality;
  readonly provisions: readonly NamedProvision[];
  readonly documents: readonly NamedDocument[];
}

/** A gap in short, as lists have it. */
export interface BriefGap {
  readonly mode: AssignmentMode | null;
  readonly reason: GapReason;
}

export interface NamedGap extends BriefGap {
  readonly post: Named | null;
  readonly eligible: readonly Named[];
  readonly firstDay: string | null;
  readonly settledBy: string;
  readonly because: readonly NamedStep[];
}

export interface NamedClaim extends NamedParty {
  readonly because: readonly NamedStep[];
}

export interface NamedConflict {
  readonly mode: AssignmentMode | null;
  readonly post: Named | null;
  readonly claims: readonly NamedClaim[];
}

export interface NamedReading {
  readonly performers: readonly NamedPerformer[];
  readonly sentence: string;
  readonly because: readonly NamedStep[];
}

export interface NamedAmbiguity {
  readonly mode: AssignmentMode | null;
  readonly post: Named | null;
  readonly why: Ambiguity['why'];
  readonly readings: readonly NamedReading[];
}

export interface NamedHolder {
  readonly mode: AssignmentMode;
  readonly post: NamedPost | null;
  readonly organization: Named | null;
  readonly incumbents: readonly NamedPerson[];
  readonly performers: readonly NamedPerformer[];
  readonly standIn: { readonly because: readonly NamedStep[] } | null;
  readonly because: readonly NamedStep[];
}

export interface NamedEnvelope {
  readonly holdsFrom: string | null;
  readonly holdsUntil: string | null;
  readonly nextChange: { readonly sentence: string } | null;
  /** Sources that may not be relied on without a check. */
  readonly unconfirmed: readonly { readonly sentence: string }[];
}

/** What an answer says of holders, without how long it holds. */
export interface NamedHolding {
  readonly completeness: readonly { readonly mode: AssignmentMode; readonly state: ModeState }[];
  readonly holders: readonly NamedHolder[];
  readonly gaps: readonly NamedGap[];
  readonly ambiguities: readonly NamedAmbiguity[];
  readonly conflicts: readonly NamedConflict[];
}

export interface NamedAnswer extends NamedHolding, NamedEnvelope {
  readonly outcome: Outcome;
}

/** Who performs for a post, as an answer of its own. */
export interface NamedStandIn extends NamedEnvelope {
  readonly outcome: Outcome;
  readonly post: NamedPost & { readonly incumbents: readonly NamedPerson[] };
  readonly performers: readonly NamedPerformer[];
  readonly gap: NamedGap | null;
  readonly ambiguity: NamedAmbiguity | null;
  readonly conflict: NamedConflict | null;
  readonly because: readonly NamedStep[];
}
