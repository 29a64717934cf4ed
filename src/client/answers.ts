import type * as api from './generated/operations.js';

// The answers and inputs of the API by the names that its schema has for them; texts are in one language.

export type {
  AbsenceInput,
  AssignmentMode,
  Certainty,
  ChangeInput,
  ChangeSetInput,
  Extent,
  FindingCode,
  GapReason,
  Kind,
  Manner,
  MatterInput,
  ModeState,
  Outcome,
  RecordInput,
  Severity,
  TicketInput,
  UndoInput,
} from './generated/operations.js';

/** Who is responsible for a matter. A gap, an ambiguity or a conflict is an answer too: nobody is chosen then. */
export type Answer = api.AnswerFragment;
/** Who performs for a post, or for a post of a person in one stretch of time. */
export type StandInAnswer = api.StandInAnswerFragment;
/** Whose matter the words of one ticket are. */
export type Dispatched = api.DispatchedFragment;
/** What a post, a person or an organization holds, performs for others and has handed on. */
export type Responsibilities = NonNullable<api.ResponsibilitiesQuery['responsibilitiesOf']>;
/** A record that words found. */
export type SearchHit = api.SearchHitFragment;
/** Something that has to be looked at, and what would settle it. */
export type Finding = api.FindingFragment;
/** What a change set would alter. */
export type Comparison = api.ComparisonFragment;
/** What was recorded, or, in `proposal`, what waits for others to say yes: `revision` is `null` then. */
export type Recorded = api.RecordedFragment;
/** A change set that waits for a second person, or for who is to stand in. */
export type Proposal = api.ProposalFragment;
/** Where the ledger stands. */
export type LedgerState = NonNullable<api.LedgerQuery['ledger']>;

export type Holder = api.HolderFragment;
export type Performer = api.PerformerFragment;
export type Gap = api.GapFragment;
export type Ambiguity = api.AmbiguityFragment;
export type Conflict = api.ConflictFragment;
export type Reason = api.ReasonFragment;
export type Article = api.ArticleFragment;
