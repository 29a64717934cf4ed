import type { Difference } from '../engine/compare/diff.js';
import type { ModeAnswer, Share } from '../engine/compare/modeAnswer.js';
import type { ChartPost, ChartUnit } from '../engine/overview/orgChart.js';
import type { Held, Responsibilities } from '../engine/overview/responsibilities.js';
import type { Snapshot } from '../graph/snapshot.js';
import type { Acceptance, Charge, Proposal, RecordedChangeSet } from '../ledger/entry.js';
import type { Fault } from '../ledger/fault.js';
import type { Version } from '../ledger/timeline.js';
import type * as answer from '../model/answer.js';
import type { Change } from '../model/changeSet.js';
import type { Finding } from '../model/finding.js';
import type * as procedure from '../model/procedure.js';
import type * as record from '../model/record.js';
import type { StepAction } from '../model/stepActions.js';
import type { Viewer } from '../model/viewer.js';
import type { Choice } from '../notation/choices.js';
import type { AccountabilityFound, StepReceipts } from '../service/ask/askAccountability.js';
import type { CaseFound } from '../service/ask/askCase.js';
import type { Compared } from '../service/ask/askDiff.js';
import type { Dispatched } from '../service/ask/askDispatch.js';
import type { Found } from '../service/ask/askFindings.js';
import type { StandInFound } from '../service/ask/askStandIn.js';
import type { WhoAnswer } from '../service/ask/askWhoIsResponsible.js';
import type { LedgerState } from '../service/ask/readLedger.js';
import type { Meant } from '../service/ask/understood.js';
import type { ReceiptDifference } from '../service/ask/verifyReceipt.js';
import type { Assumption } from '../service/assumption.js';
import type { ImportedDraft } from '../service/importing/importDraft.js';
import type { DraftedNotice, DraftedRelation, NoticeProblem } from '../service/noticeDraft.js';
import type { LabelledEffect, Previewed } from '../service/record/previewChanges.js';
import type { Backlog } from '../service/standing/backlog.js';
import type { LedgerFollower } from '../service/standing/ledgerFollower.js';
import type { StandingQuestion } from '../service/standing/question.js';
import type { Since, Told } from '../service/standing/standingAnswers.js';
import type { Match } from '../words/lookUp.js';
import { type Asked, type InView, inView, type Seen, type View, viewOf } from './view.js';

// What stands behind each type of the schema. The generated resolver types name these.

export type SeenRecord = Seen;
export type SeenOrganization = Seen<record.Organization>;
export type SeenPost = Seen<record.Post>;
export type SeenPerson = Seen<record.Person>;
export type SeenDuty = Seen<record.Duty>;
export type SeenDocument = Seen<record.Document>;
export type SeenProvision = Seen<record.Provision>;
/** The provision whose article it is. */
export type ArticleParent = SeenProvision;
export type SeenNorm = Seen<record.Norm>;
export type SeenSilence = Seen<record.Silence>;
export type SeenTenure = Seen<record.Tenure>;
export type SeenAssignment = Seen<record.Assignment>;
export type SeenRuling = Seen<record.Ruling>;
export type SeenOversight = Seen<record.Oversight>;
export type SeenDelegation = Seen<record.Delegation>;
export type SeenStandInRule = Seen<record.StandInRule>;
export type SeenMembership = Seen<record.Membership>;
export type SeenAbsence = Seen<record.Absence>;
export type SeenAcknowledgement = Seen<record.Acknowledgement>;
export type SeenProcedure = Seen<record.Procedure>;
export type SeenStep = Seen<record.Step>;
export type SeenCase = Seen<record.Case>;
export type SeenAct = Seen<record.Act>;
export type SeenCalendar = Seen<record.Calendar>;

/** The parts of a condition that are not there are absent. */
export interface ConditionParent {
  readonly trait?: string | undefined;
  readonly undone?: StepAction;
  readonly phrase?: string | undefined;
  readonly all?: readonly record.Condition[];
  readonly any?: readonly record.Condition[];
}

export type AnswerParent = InView<WhoAnswer['answer'] & Omit<WhoAnswer, 'answer' | 'snapshot'>>;
export type DutyQuestionParent = InView<WhoAnswer['answer']['question'] & Pick<WhoAnswer, 'understood'>>;
export type AlternativeParent = InView<Meant>;
export type DispatchedParent = InView<Omit<Dispatched, 'snapshot'>>;
export type HolderParent = InView<answer.Holder>;
export type PerformerParent = InView<answer.Performer>;
export type StandInParent = InView<answer.StandIn>;
/** `from` and `to` are the stretch of a span that was asked about. */
export type StandInAnswerParent = InView<
  answer.StandInAnswer & { readonly from?: string | null; readonly to?: string | null }
>;
export type StandInQuestionParent = InView<answer.StandInAnswer['question']>;
export type GapParent = InView<answer.Gap>;
export type AmbiguityParent = InView<answer.Ambiguity>;
export type TextReadingParent = InView<answer.TextReading>;
export type ConflictParent = InView<answer.Conflict>;
export type ClaimParent = InView<answer.Claim>;
export type BecauseParent = InView<answer.Step>;
export type UnconfirmedSourceParent = InView<answer.UnconfirmedSource>;
export type NextChangeParent = InView<answer.NextChange>;

export type CaseCheckParent = InView<CaseFound['check']>;
export type ProcedureGapParent = InView<NonNullable<CaseFound['check']['gap']>>;
export type ObligationParent = InView<procedure.Obligation>;
export type ApplicabilityParent = InView<procedure.Applicability>;
export type StepPartyParent = InView<procedure.Party>;
export type StepPerformerParent = InView<procedure.StepPerformer>;
export type WaitingForParent = InView<procedure.WaitingFor>;
export type ProcedureFaultParent = InView<procedure.ProcedureFault>;
export type AccountabilityParent = InView<AccountabilityFound>;
export type StepAccountabilityParent = InView<
  procedure.StepAccountability & {
    readonly differences: readonly procedure.CameLater[];
    readonly receipts: StepReceipts;
    readonly knownThen: View | null;
  }
>;
export type ResponsibleThenParent = InView<
  procedure.ResponsibleThen & { readonly receipt: answer.Receipt | null; readonly knownAt: string }
>;
export type AnswerableParent = InView<procedure.Answerable>;
export type AnswerablePersonParent = InView<{ readonly person: string; readonly posts: readonly string[] }>;
/** What was retracted is read in the view of what was known then. */
export type CameLaterParent = InView<procedure.CameLater & { readonly knownThen: View | null }>;
export type DueItemParent = InView<procedure.DueItem>;

export type HeldDutyParent = InView<Held>;
/** A person may serve several governments, each with a view of its own. */
export interface ResponsibilitiesParent {
  readonly found: readonly InView<Responsibilities>[];
}

export interface OrgChartParent {
  readonly root: ChartUnitParent;
  readonly beside: readonly ChartUnitParent[];
  readonly oversight: readonly SeenOversight[];
}
export type ChartUnitParent = InView<ChartUnit>;
export type ChartPostParent = InView<ChartPost>;

export type FindingParent = InView<Finding & Pick<Found, 'from' | 'to'>>;

export const foundInView = ({ finding, snapshot, ...stretch }: Found, asked: Asked): FindingParent =>
  inView({ ...finding, ...stretch }, viewOf(snapshot, asked));

/** What was assumed for the view after. */
export type ComparisonParent = Compared &
  Partial<Pick<Previewed, 'records'>> & { readonly assumption: Assumption | null };
/** Before and after are each read in a view of their own. */
export interface DifferenceParent extends Difference {
  readonly views: { readonly before: View; readonly after: View };
}
export type DifferenceSideParent = InView<ModeAnswer>;
export type ShareParent = InView<Share>;
export type RecordChangeParent = LabelledEffect;

export type SearchHitParent = InView<Match>;
export type VersionParent = Version;
export type ChangeSetParent = RecordedChangeSet;
export interface ChangeParent {
  readonly change: Change;
  readonly changeSet: RecordedChangeSet;
}
/** A change set that was recorded, or one that waits for a second person. */
export type RecordPayloadParent =
  | { readonly recorded: RecordedChangeSet; readonly proposal: null }
  | { readonly recorded: null; readonly proposal: Proposal };
export type LedgerParent = LedgerState;
export type ViewerParent = Viewer;
export type NoticeDraftParent = DraftedNotice;
export type NoticeQuestionParent = NoticeProblem;
export type ImportedDraftParent = ImportedDraft;
export type NoticeChoiceParent = Choice;
export type NoticeRelationParent = DraftedRelation;
export type ProposalParent = Proposal;
export type ChargeParent = Charge;
export type AcceptanceParent = Acceptance;
export type DecliningParent = NonNullable<Proposal['declined']>;
export type ReceiptDifferenceParent = ReceiptDifference;
export type LedgerFaultParent = Fault;

/** What subscriptions are read from. */
export interface SubscriptionParent {
  readonly follower: LedgerFollower;
  /** The answers to a question, to be read as they come. */
  readonly read: <Meaning, Found extends { readonly snapshot: Snapshot }>(
    viewer: Viewer,
    question: StandingQuestion<Meaning, Found>,
    since: Since | null,
  ) => Promise<Backlog<Told<Found>>>;
}
/** What was told, with how it differs from what was told before. */
export interface StandingParent<Found> extends Told<Found> {
  readonly differences: () => Promise<readonly DifferenceParent[]>;
}
export type StandingAnswerParent = StandingParent<WhoAnswer>;
export type StandingStandInParent = StandingParent<StandInFound>;
