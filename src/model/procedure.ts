import type { Step as Because, Envelope, Performer, Receipt, StandIn } from './answer.js';
import type { Act, Case, Modality } from './record.js';
import type { StepAction } from './stepActions.js';
import type { ValidTime } from './time.js';

// What the rules P1 to P9 (`docs/procedures.md`) decide about the steps of a procedure in a case.

/** P1: what is not said is not known, and stays so until it is said. */
export const truths = ['yes', 'no', 'unknown'] as const;
export type Truth = (typeof truths)[number];

/** P1 */
export interface Applicability {
  /** `unknown` also where the readings of an ambiguous trigger differ. */
  readonly value: Truth;
  /** What each reading of the trigger comes to: one, or two where the text can be read in two ways. */
  readonly readings: readonly Truth[];
  /** The traits of which one or more would have to be known; none where it is known, or the readings themselves differ. */
  readonly settledBy: readonly string[];
  readonly because: readonly Because[];
}

/** P6 */
export const stepStates = [
  'blockedButDone',
  'done',
  'doneLate',
  'doneDependsOnReading',
  'notDoneInPrinciple',
  'overdue',
  'due',
  'waiting',
  'undetermined',
  'notApplicable',
] as const;
export type StepState = (typeof stepStates)[number];

/** P2: one that has to perform or to receive. */
export interface Party {
  /** The role by which it comes in; `null`: the step names it. */
  readonly role: string | null;
  /** An organization or a post; `null`: the case does not fill the role (`ROLE_UNFILLED`). */
  readonly id: string | null;
}

/** P2: who performs a step, down to the people of that moment. */
export interface StepPerformer extends Party {
  /** Whether it performs as a body, never one person alone. */
  readonly collective: boolean;
  /** The post that heads the organization, or the post itself; `null` for a body, and where none is recorded. */
  readonly post: string | null;
  /** Who performs for that post, with gaps and conflicts. */
  readonly standIn: StandIn | null;
  readonly performers: readonly Performer[];
  readonly gap: 'roleUnfilled' | 'noHeadRecorded' | null;
}

/** P4: the last day by one way of counting; `null` where no calendar is loaded for one of the days counted. */
export interface DeadlineReading {
  readonly calendar: 'natural' | 'working';
  readonly countsFirstDay: boolean;
  readonly lastDay: string | null;
}

/**
 * P4. `none`: no limit is stated. `words`: a word is, such as 及时, and never becomes a date. `waiting`: the event that it
 * counts from is not known. `dated`: `earliest` and `latest` are days, the same where there is one way of counting.
 * `calendarNotLoaded`: for a part of the readings, so that `latest` is `null`.
 */
export interface StepDeadline {
  readonly state: 'none' | 'words' | 'waiting' | 'dated' | 'calendarNotLoaded';
  readonly words: string | null;
  readonly waitingFor: string | null;
  /** The day or instant that it counts from. */
  readonly from: string | null;
  /** The first day that is the last one by some reading, such as `2018-10-02`. */
  readonly earliest: string | null;
  /** The last day that is the last one by some reading. */
  readonly latest: string | null;
  readonly readings: readonly DeadlineReading[];
}

/** P3: what a step waits for: another step, or an event. */
export interface WaitingFor {
  readonly step: string | null;
  readonly event: string | null;
}

/** P7. `fault`: against an article. `mild`: to be explained. `open`: the ledger does not know enough to say. */
export const faultCodes = [
  'outOfOrder',
  'blocked',
  'prerequisiteMissing',
  'notResponsible',
  'beyondExtent',
  'notHandedOver',
  'recipientMissing',
  'wrongRecipient',
  'collectiveDecidedByOne',
  'afterClosing',
  'otherProcedure',
  'wrongTitle',
  'omittedInPrinciple',
  'responsibleUnknown',
] as const;
export type FaultCode = (typeof faultCodes)[number];

export interface ProcedureFault {
  readonly code: FaultCode;
  readonly severity: 'fault' | 'mild' | 'open';
  readonly act: string | null;
  readonly step: string | null;
  readonly because: readonly Because[];
}

/** One step of a procedure at (`at`, `knownAt`), in a case or in a matter that is only asked about. */
export interface Obligation {
  readonly step: string;
  readonly state: StepState;
  readonly applicability: Applicability;
  readonly performers: readonly StepPerformer[];
  readonly performersNeeded: 'one' | 'all';
  readonly recipients: readonly Party[];
  readonly recipientsNeeded: 'one' | 'all';
  readonly deadline: StepDeadline;
  readonly modality: Modality;
  /** The action that a prohibition forbids; `null`: it is none. */
  readonly blocks: StepAction | null;
  readonly waitingFor: readonly WaitingFor[];
  /** The acts that did it, or a part of it, in the order of time. */
  readonly acts: readonly string[];
  readonly faults: readonly ProcedureFault[];
  readonly because: readonly Because[];
}

/** What is known of a matter: a recorded case, or what a caller says of one. */
export interface HandledMatter {
  readonly case: string | null;
  readonly procedure: string;
  readonly roles: Case['roles'];
  readonly traits: Case['traits'];
  readonly events: Case['events'];
  readonly acts: readonly Act[];
  /** From its opening to its closing. */
  readonly opened: ValidTime | null;
  readonly closed: ValidTime | null;
}

/** A matter that is asked about: what is said of it, on top of a recorded case where one is named. */
export interface MatterQuestion extends Pick<HandledMatter, 'procedure' | 'roles' | 'traits' | 'events'> {
  readonly case: string | null;
}

/** Who answers for a step, where the roles of its procedure are played so. */
export interface ResponsibleQuestion extends Pick<HandledMatter, 'roles'> {
  readonly step: string;
}

export interface CaseCheck {
  readonly case: string | null;
  readonly procedure: string;
  readonly obligations: readonly Obligation[];
  /** P8: what was done and is no step of the procedure. */
  readonly outside: readonly string[];
  /** The faults of all acts, those outside among them. */
  readonly faults: readonly ProcedureFault[];
}

/** One who is answerable: the post or the organization, and the people in it then. */
export interface Answerable {
  readonly post: string | null;
  readonly organization: string | null;
  readonly people: readonly string[];
}

/** P9: who was responsible for a step at one moment, as known at one time. */
export interface ResponsibleThen {
  readonly performers: readonly StepPerformer[];
  /** Who was accountable (R2). */
  readonly accountable: readonly Answerable[];
  /** Who was in charge (R1, R3). */
  readonly inCharge: readonly Answerable[];
  readonly because: readonly Because[];
}

/** A change that made the difference between two states of knowledge, and when it came. */
export interface CameLater {
  readonly record: string;
  readonly revision: number;
  readonly recordedAt: string;
}

export interface StepAccountability {
  readonly step: string;
  readonly state: StepState;
  readonly acts: readonly string[];
  /** When it was done, or was to be done; `null`: at no moment that is known. */
  readonly moment: ValidTime | null;
  /** `null`: nothing of this government, or of the step, was recorded yet. */
  readonly asKnownThen: ResponsibleThen | null;
  readonly asKnownNow: ResponsibleThen | null;
  /** The records of which something else was known then; none where the two name the same. */
  readonly differing: readonly string[];
  readonly tookPart: readonly string[];
  readonly dissented: readonly string[];
}

/** P9 */
export interface Accountability extends CaseCheck {
  readonly steps: readonly StepAccountability[];
  /** Where each person who is named serves at the moment of the question; none: none is recorded. */
  readonly posts: readonly { readonly person: string; readonly posts: readonly string[] }[];
  /** The norms in force by which responsibility is traced for life; none: the loaded documents do not say so. */
  readonly forLife: readonly string[];
  readonly because: readonly Because[];
}

export interface CaseAnswer extends CaseCheck, Envelope {
  readonly receipt: Receipt;
}

/** What is due in a span: a step of a case, or a recurring step once in each of its periods. */
export interface DueItem {
  readonly case: string | null;
  readonly obligation: Obligation;
  /** When it becomes due, if it does so within the span; else it was due before. */
  readonly from: ValidTime | null;
  /** The last day, or that of the period; `null`: no date. */
  readonly lastDay: string | null;
}
