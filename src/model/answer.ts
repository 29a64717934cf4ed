import type { AssignmentMode, Extent, Modality, Reading } from './record.js';
import type { Text } from './text.js';
import type { RecordedTime, ValidTime } from './time.js';

/** One thing that the resolver found, in the order of its search (R10). */
export interface Step {
  /** The rule that was applied, such as `R7a` (`docs/rules.md`). */
  readonly rule: string;
  readonly sentence: Text;
  /** Ids of the records that were used. */
  readonly records: readonly string[];
  /** Ids of the provisions and documents that those records rest on. */
  readonly basis: readonly string[];
  /** The least firm reading among the records. */
  readonly reading: Reading;
  readonly modality: Modality;
}

/**
 * What an answer comes to: the first of these that occurs in it.
 *
 * `conflict`: competing claims. `ambiguous`: the text has two readings that name different performers. `gap`: a mode
 * without a holder, or a holder for whom nobody performs. `partial`: a stand-in for a part of the work only.
 */
export const outcomes = ['conflict', 'ambiguous', 'gap', 'partial', 'held'] as const;
export type Outcome = (typeof outcomes)[number];

/** The state of one mode; `notRecorded`: nothing is recorded in it, and nothing need be. */
export type ModeState = Outcome | 'notRecorded';

export interface ModeCompleteness {
  readonly mode: AssignmentMode;
  readonly state: ModeState;
}

/** How a performer comes to perform: by being there, or by one of the performer rules. */
export type Manner = 'present' | 'entrusted' | 'designated' | 'rule';

/** Who does the work now: a person, else the post, else the organization, whichever the records name. */
export interface Performer {
  readonly person: string | null;
  readonly post: string | null;
  readonly organization: string | null;
  readonly manner: Manner;
  readonly extent: Extent;
}

export const gapReasons = [
  'reserved',
  'notInForce',
  'toBeArranged',
  'undesignated',
  'allAbsent',
  'vacant',
  'notCovered',
  'noRule',
  'beyondExtent',
  'limitReached',
  'unassigned',
  'notDivided',
  'departmentUnstated',
  'roleUnfilled',
] as const;
export type GapReason = (typeof gapReasons)[number];

/** Where the loaded documents and records do not say. */
export interface Gap {
  /** `null` where a post was asked about rather than a duty. */
  readonly mode: AssignmentMode | null;
  readonly reason: GapReason;
  /** The post that nobody stands in for. */
  readonly post: string | null;
  /** The posts and persons that could be designated, or that are named but away. */
  readonly eligible: readonly string[];
  /** The post that must arrange a stand-in, where a rule says so. It is not itself the stand-in. */
  readonly arranger: string | null;
  /** The first day that the loaded documents cover, where that is the reason. */
  readonly firstDay: ValidTime | null;
  readonly because: readonly Step[];
  /** Which record would settle it. */
  readonly settledBy: Text;
}

/** One of several views of who performs, or of who holds the duty, none of which the records prefer. */
export interface Claim {
  readonly person: string | null;
  readonly post: string | null;
  /** Where it is a unit that holds the duty by this view. */
  readonly organization: string | null;
  readonly because: readonly Step[];
}

export interface Conflict {
  readonly mode: AssignmentMode | null;
  readonly post: string | null;
  readonly claims: readonly Claim[];
}

/** One of the readings of an ambiguous text, and whom it lets perform: nobody, where it lets only an absent holder. */
export interface TextReading {
  readonly performers: readonly Performer[];
  readonly sentence: Text;
  readonly because: readonly Step[];
}

/** Where the text can be read in two ways that name different performers: both are given, and none is chosen. */
export interface Ambiguity {
  readonly mode: AssignmentMode | null;
  readonly post: string | null;
  /** `inPerson`: the text names who must act in person and is silent on a substitute. `twoReadings`: it is ambiguous. */
  readonly why: 'inPerson' | 'twoReadings';
  readonly readings: readonly TextReading[];
}

/** Who performs for one post, for one matter or in general. */
export interface StandIn {
  readonly post: string;
  readonly matter: string | null;
  readonly outcome: Outcome;
  /** Who holds the post, there or not. Accountability stays here. */
  readonly incumbents: readonly string[];
  readonly performers: readonly Performer[];
  readonly manner: Manner | null;
  readonly extent: Extent | null;
  /** Why nobody performs, or (`beyondExtent`) what the performers do not cover. */
  readonly gap: Gap | null;
  readonly ambiguity: Ambiguity | null;
  readonly conflict: Conflict | null;
  readonly because: readonly Step[];
}

export interface Holder {
  readonly mode: AssignmentMode;
  /** The post that holds the duty, or through which the organization answers. */
  readonly post: string | null;
  readonly organization: string | null;
  readonly incumbents: readonly string[];
  readonly performers: readonly Performer[];
  /** How the performers were found; `null` where an organization answers without a post. */
  readonly standIn: StandIn | null;
  readonly because: readonly Step[];
}

/** What the rules decide, without the time for which it holds. */
export interface Responsibility {
  readonly outcome: Outcome;
  /** Each mode that was asked about, or every mode there is, with its state. */
  readonly completeness: readonly ModeCompleteness[];
  /**
   * The holder whom an article makes answerable for the very duty, else the head of the organization asked about; `null` where
   * no article says so, or several are recorded.
   */
  readonly accountable: Holder | null;
  readonly holders: readonly Holder[];
  readonly gaps: readonly Gap[];
  readonly ambiguities: readonly Ambiguity[];
  readonly conflicts: readonly Conflict[];
}

/** What ends an answer: the first instant at which another one holds, and the records that begin or end there. */
export interface NextChange {
  readonly at: ValidTime;
  readonly begins: readonly string[];
  readonly ends: readonly string[];
  readonly sentence: Text;
}

/** R11: `[holdsFrom, holdsUntil)` is the widest interval around `at` with the same answer; `null` is open. */
export interface Envelope {
  readonly holdsFrom: ValidTime | null;
  readonly holdsUntil: ValidTime | null;
  readonly nextChange: NextChange | null;
}

/** R12: what makes an answer checkable later. */
export interface Receipt {
  readonly question: Readonly<Record<string, unknown>>;
  readonly at: ValidTime;
  readonly knownAt: RecordedTime;
  readonly revision: number;
  /** Hash of what was assumed beside the records, where something was. */
  readonly assumed?: string;
  readonly rules: string;
  /** SHA-256 of the decision, so that a difference shows even where the same records were used. */
  readonly decision: string;
  readonly records: readonly { readonly id: string; readonly hash: string }[];
  readonly hash: string;
}

/** A document that an answer rests on and that may not be relied on at the instant asked about: a remark beside it. */
export interface UnconfirmedSource {
  readonly document: string;
  readonly reason: 'notInForce' | 'repealed' | 'superseded' | 'unconfirmed';
  /** When it was last confirmed to be in force, or since when it no longer is; `null` where that is not known. */
  readonly since: ValidTime | null;
  /** The document that superseded it, which may itself not be loaded. */
  readonly supersededBy: string | null;
  readonly sentence: Text;
}

export interface DutyQuestion {
  readonly duty: string;
  /** The organization asked about: the government, or one of its departments. */
  readonly within: string;
  readonly area: string | null;
  /** `null`: those of `engine/answer/modes`. */
  readonly modes: readonly AssignmentMode[] | null;
}

export interface AskedAt {
  readonly at: ValidTime;
  readonly knownAt: RecordedTime;
  readonly revision: number;
}

export interface Answer extends Responsibility, Envelope {
  readonly question: DutyQuestion & AskedAt;
  readonly unconfirmed: readonly UnconfirmedSource[];
  readonly receipt: Receipt;
}

export interface StandInAnswer extends StandIn, Envelope {
  readonly question: { readonly post: string; readonly matter: string | null } & AskedAt;
  readonly unconfirmed: readonly UnconfirmedSource[];
  readonly receipt: Receipt;
}
