// Made by `npm run generate` from schema/*.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SeenRecord, SeenOrganization, SeenPost, SeenPerson, SeenDuty, SeenDocument, SeenProvision, SeenNorm, SeenSilence, SeenTenure, SeenAssignment, SeenRuling, SeenOversight, SeenDelegation, SeenStandInRule, SeenMembership, SeenAbsence, SeenAcknowledgement, SeenProcedure, SeenStep, SeenCase, SeenAct, SeenCalendar, AnswerParent, AlternativeParent, DispatchedParent, DutyQuestionParent, HolderParent, PerformerParent, StandInParent, StandInAnswerParent, StandInQuestionParent, GapParent, AmbiguityParent, TextReadingParent, ConflictParent, ClaimParent, BecauseParent, NextChangeParent, UnconfirmedSourceParent, ResponsibilitiesParent, HeldDutyParent, OrgChartParent, ChartUnitParent, ChartPostParent, ComparisonParent, DifferenceParent, DifferenceSideParent, ShareParent, RecordChangeParent, FindingParent, SearchHitParent, VersionParent, ChangeSetParent, ChangeParent, RecordPayloadParent, LedgerParent, ViewerParent, NoticeDraftParent, NoticeQuestionParent, NoticeChoiceParent, NoticeRelationParent, ImportedDraftParent, ProposalParent, ChargeParent, AcceptanceParent, DecliningParent, ReceiptDifferenceParent, LedgerFaultParent, ConditionParent, CaseCheckParent, ProcedureGapParent, ObligationParent, ApplicabilityParent, StepPartyParent, StepPerformerParent, WaitingForParent, ProcedureFaultParent, AccountabilityParent, StepAccountabilityParent, ResponsibleThenParent, AnswerableParent, AnswerablePersonParent, CameLaterParent, DueItemParent, ArticleParent, SubscriptionParent, StandingAnswerParent, StandingStandInParent } from '../parents.js';
import type { Request } from '../request.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, RFC 3339. On input a bare date such as `2024-07-01` is the start of that day in the zone of the graph. 时刻；输入时可只写日期，即账本时区当日零时。 */
  DateTime: { input: string; output: string; }
  /** A calendar day, such as `2024-07-01`. 日期。 */
  Date: { input: string; output: string; }
  /** A calendar day, or an instant of RFC 3339: as exact as it is known. 日期或者时刻，以所知为准。 */
  DayOrInstant: { input: string; output: string; }
  /** Any JSON value: a receipt, which is to be kept as it is, its evidence, or a change set as its author gave it. 任意 JSON：责任凭证（须原样保存）、凭证证据，或者作者所提的变更集。 */
  JSON: { input: unknown; output: unknown; }
};

/** What kind of answer it is. 结果。 */
export type GqlOutcome =
  /** The records answer everything that was asked. 有明确答案。 */
  | 'held'
  /** Everything has a performer, but at least one stands in for a part of the work only. 仅部分代行，其余为缺口。 */
  | 'partial'
  /** Something that was asked is left open. 有缺口。 */
  | 'gap'
  /** The text can be read in two ways that name different performers. 两可。 */
  | 'ambiguous'
  /** The records say several things at once. 有冲突。 */
  | 'conflict';

/** Why a document may not be relied on. 依据存疑的原因。 */
export type GqlUnconfirmedReason =
  /** It is not in force on that day. 该日并未施行。 */
  | 'notInForce'
  /** It has been repealed. 已废止。 */
  | 'repealed'
  /** It has been superseded, by a document that may itself not be loaded. 已被取代；取代它的文件可能未载入。 */
  | 'superseded'
  /** It was last confirmed to be in force long before that day. 久未确认是否有效。 */
  | 'unconfirmed';

/** The state of one mode in an answer. 记录情况。 */
export type GqlModeState =
  /** It has its holders, each with a performer for the whole of it. 有明确答案。 */
  | 'held'
  /** A stand-in performs a part of the work only. 仅部分代行。 */
  | 'partial'
  /** Nobody holds it, or nobody performs. 有缺口。 */
  | 'gap'
  /** The text can be read in two ways. 两可。 */
  | 'ambiguous'
  /** The records say several things at once. 有冲突。 */
  | 'conflict'
  /** Nothing is recorded, and nothing need be. 未载。 */
  | 'notRecorded';

/** What is ambiguous about a text. 两可之处。 */
export type GqlAmbiguityReason =
  /** It names who must act in person, and is silent on a substitute. 须本人承担，可否代行未写明。 */
  | 'inPerson'
  /** It has two readings, and by one of them the holder is none. 两种读法。 */
  | 'twoReadings';

/** How a performer comes to perform. 履行方式。 */
export type GqlManner =
  /** By being there. 本人在岗。 */
  | 'present'
  /** By an entrustment. 受委托。 */
  | 'entrusted'
  /** By a designation. 受指定。 */
  | 'designated'
  /** By a standing rule. 按既定的代行规定。 */
  | 'rule';

/** Why the records leave something open: the first reason that applies. 缺口原因，取首先适用的一项。 */
export type GqlGapReason =
  /** The matter is decided collectively, or may not be handed on. 须集体决定，或者不得委托、代行。 */
  | 'reserved'
  /** The documents, the post or the duty are not in force on that day. 该日无有效文件，或者职位、事项尚未或不再有效。 */
  | 'notInForce'
  /** A rule names the post that has to arrange a stand-in, and no arrangement is recorded. 待协调安排。 */
  | 'toBeArranged'
  /** A rule asks for a designation, and no valid one is recorded. 应指定而未指定。 */
  | 'undesignated'
  /** All who would stand in are away. 可代行者均不在岗。 */
  | 'allAbsent'
  /** The post is vacant, and no rule speaks of vacancy. 职位空缺，规定未写明空缺时由谁代行。 */
  | 'vacant'
  /** There are rules, but none for such an absence or matter. 有代行规定，但不适用于此种情形。 */
  | 'notCovered'
  /** The loaded documents do not say who stands in. 由谁代行，所载文件未作规定。 */
  | 'noRule'
  /** The stand-in covers a part of the work only, and nobody the rest. 超出代行程度的工作无人代行。 */
  | 'beyondExtent'
  /** A limit of the search was reached, so that what it would have found is not known. 达到查找上限。 */
  | 'limitReached'
  /** No record gives the duty to anybody in this mode. 未写明由谁承担。 */
  | 'unassigned'
  /** The division of labour is not recorded. 分工未载。 */
  | 'notDivided'
  /** The duty is that of the government as a whole; no department is named. 由政府整体承担，未写明部门。 */
  | 'departmentUnstated'
  /** A role that the step names, and that only a case fills. 步骤所写明的角色，由案件确定由谁承担。 */
  | 'roleUnfilled';

/** What a finding is about. Codes are added, never renamed. 核查发现的种类；只增加，不改名。 */
export type GqlFindingCode =
  /** A mode of a duty has no holder, or a holder has no performer. 缺口：无人承担，或者无人履行。 */
  | 'GAP'
  /** The records name several performers, and prefer none. 冲突：记录互相矛盾。 */
  | 'CONFLICT'
  /** A text that can be read in two ways. 两可：条文有两种读法。 */
  | 'AMBIGUOUS'
  /** A duty that no department is recorded to lead. 无主办部门。 */
  | 'NO_LEADING_DEPARTMENT'
  /** Several lead one duty, or are in charge of it. 重叠：同一事项有几个主办或者分管。 */
  | 'OVERLAP'
  /** Several duties are called by the same words, and no ruling decides between them. 争议事项：几项职责同名，未作职责界定。 */
  | 'DISPUTED_MATTER'
  /** The last ruling on a duty has ended, and nothing follows it. 职责界定到期：此后未作新的界定。 */
  | 'RULING_ENDED'
  /** A post and all whom its standing rule names are away at once. 职位与其代行人选同时不在岗。 */
  | 'DOUBLE_ABSENCE'
  /** A delegation recorded as running whose giver has left the post. 失效的委托：委托人已离任。 */
  | 'LAPSED_DELEGATION'
  /** A delegation that ends or lapses within 14 days. 即将到期的委托：十四日内到期或者失效。 */
  | 'DELEGATION_ENDING'
  /** A designation of a person whom the rule does not name. 受指定人不在规定的人选之列。 */
  | 'NOT_A_CANDIDATE'
  /** A delegation of what the delegator does not hold. 超出职责范围的委托。 */
  | 'OUTSIDE_SCOPE'
  /** A delegation without the instrument or the reason that its basis asks for. 委托形式欠缺。 */
  | 'FORM_MISSING'
  /** A designation of another than the standing rule names. 指定与既定的代行规定不同。 */
  | 'DIFFERS_FROM_RULE'
  /** One person stands in for three posts or more at once. 代行过多：同时代行三个以上职位。 */
  | 'TOO_MANY_POSTS'
  /** A post vacant for more than 30 days. 长期空缺：逾三十日。 */
  | 'LONG_VACANCY'
  /** Several people, posts or organizations are recorded with one external id. 外部标识重复：同一外部标识登记在几处名下。 */
  | 'SHARED_EXTERNAL_ID'
  /** What was done in an open case has a fault, or the ledger does not know enough to say. 办理有误，或者资料不足以认定。 */
  | 'CASE_FAULT'
  /** A step of an open case was to be done by now. 逾期未办。 */
  | 'STEP_OVERDUE'
  /** A step of an open case is due. 应办事项。 */
  | 'STEP_DUE'
  /** Records that rest on a document repealed, superseded or not in force. 依据失效。 */
  | 'BASIS_NOT_IN_FORCE'
  /** Records that rest on a document last confirmed to be in force long ago. 依据久未确认。 */
  | 'UNCONFIRMED_SOURCE'
  /** A document or an organization that a loaded document names and none defines. 引用缺失：提及而未载入、未作规定。 */
  | 'DANGLING_REFERENCE'
  /** Delegations that go round in a circle. 委托成环。 */
  | 'CYCLE'
  /** No article says that the head of a government is responsible. 没有首长负责制的条款。 */
  | 'NO_HEAD_ARTICLE'
  /** By standing in, one person both handles a matter and supervises or reviews it. 不相容职责：因代行而既办理又监督。 */
  | 'INCOMPATIBLE_DUTIES';

/** How much a finding matters. 严重程度。 */
export type GqlSeverity =
  /** Worth knowing. 提示。 */
  | 'info'
  /** Has to be attended to. 须处理。 */
  | 'warning'
  /** Is wrong. 错误。 */
  | 'error';

/** What words were understood by. 理解所据。 */
export type GqlUnderstoodBy =
  /** By words: no meaning was asked for, or none was needed. 按字词。 */
  | 'words'
  /** By words and by their nearness in meaning, which a server of embeddings tells. 按字词及语义相近程度。 */
  | 'wordsAndMeaning'
  /** By words alone: a server of embeddings is named, and was of no help this time. 语义服务不可用，仅按字词。 */
  | 'withoutMeaning';

/** How sure it is what words mean. 理解的把握。 */
export type GqlCertainty =
  /** They are a name, an alias, an abbreviation or an id of one record. 与一项记录的名称、别名、简称或者标识一致。 */
  | 'exact'
  /** One record fits, and no other comes near. 仅一项相符，其余相去甚远。 */
  | 'clear'
  /** One is ahead, and others are possible. 一项较为相符，另有其他可能。 */
  | 'probable'
  /** Several are as good, or none is: nobody is named. 几项同样相符，或者均不相符：不指明任何人。 */
  | 'unclear';

/**
 * Who is responsible for a duty, for how long that holds, and why.
 *
 * A gap, an ambiguity or a conflict is an answer too: the records leave something open, or the records or the text say
 * several things at once. Nobody is chosen then.
 *
 * 责任认定：由谁负责，有效至何时，理由如何。缺口、两可、冲突也是答复，此时不作取舍。
 */
export type GqlAnswer = {
  /** What was asked, as it was understood. 所问。 */
  readonly question: GqlDutyQuestion;
  /** What kind of answer it is. 结果。 */
  readonly outcome: GqlOutcome;
  /** Where the words mean steps of a procedure: those steps with who performs each; the modes of the duty are not asked about then. 所问为程序步骤的：该步骤及其承办者，此时不问该职责的承担方式。 */
  readonly procedure?: Maybe<GqlCaseCheck>;
  /** Where the words mean a unit, a post or a person: who performs for the posts that head the unit, for that post, or for those of the person. 所问为机构、职位、人员的：其首长职位、该职位或者其所任职位由谁履行。 */
  readonly standIns: ReadonlyArray<GqlStandInAnswer>;
  /** Where the words mean a unit, a post or a person: what it holds, performs for others and has handed on. 所问为机构、职位、人员的：其承担的职责。 */
  readonly responsibilities?: Maybe<GqlResponsibilities>;
  /** Where the words mean a unit: who is in charge of it. 所问为机构的：由谁分管。 */
  readonly inCharge: ReadonlyArray<GqlOversight>;
  /** Each mode that was asked about, or every mode, with its state. 各承担方式的记录情况。 */
  readonly completeness: ReadonlyArray<GqlModeCompleteness>;
  /** Who is accountable: whom an article makes answerable for the very duty, else the head; `null` where no article says so. A delegation never moves it. 负总责者：条文写明对该事项负全责的职位，否则为首长；无条文的为 `null`。委托不转移此责任。 */
  readonly accountable?: Maybe<GqlHolder>;
  /** Every holder of the duty, by mode. 承担者，按承担方式。 */
  readonly holders: ReadonlyArray<GqlHolder>;
  /** What the records leave open. 缺口。 */
  readonly gaps: ReadonlyArray<GqlGap>;
  /** Where the text can be read in two ways. 两可。 */
  readonly ambiguities: ReadonlyArray<GqlAmbiguity>;
  /** What the records say several things about. 冲突。 */
  readonly conflicts: ReadonlyArray<GqlConflict>;
  /** The same answer holds from this instant on; `null`: since before the ledger. 答复自此时刻起有效；`null` 为早于账本之始。 */
  readonly holdsFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The same answer no longer holds at this instant; `null`: until further notice. 答复至此时刻止；`null` 为至另行通知。 */
  readonly holdsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What ends the answer. 下一次变化。 */
  readonly nextChange?: Maybe<GqlNextChange>;
  /** The documents that the answer rests on and that may not be relied on at that instant. A remark: it changes neither the answer nor how long it holds. 存疑的依据，仅作提示，不改变答复及其有效期间。 */
  readonly unconfirmed: ReadonlyArray<GqlUnconfirmedSource>;
  /** The whole answer in one line, to be shown as it is. 答复全文，一句话，可直接显示。 */
  readonly sentence: Scalars['String']['output'];
  /** What makes the answer checkable later: to be kept as it is; `null` where it is about no duty. 责任凭证，须原样保存；不是就职责作答的为 `null`。 */
  readonly receipt?: Maybe<Scalars['JSON']['output']>;
};


/**
 * Who is responsible for a duty, for how long that holds, and why.
 *
 * A gap, an ambiguity or a conflict is an answer too: the records leave something open, or the records or the text say
 * several things at once. Nobody is chosen then.
 *
 * 责任认定：由谁负责，有效至何时，理由如何。缺口、两可、冲突也是答复，此时不作取舍。
 */
export type GqlAnswerSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** One mode of an answer and its state. 承担方式的记录情况。 */
export type GqlModeCompleteness = {
  /** The mode. 承担方式。 */
  readonly mode: GqlAssignmentMode;
  /** Its state. 记录情况。 */
  readonly state: GqlModeState;
};

/** Where the text can be read in two ways that name different performers. Both are given, and none is chosen. 两可：条文有两种读法，所指的履行者不同；一并列出，不作取舍。 */
export type GqlAmbiguity = {
  /** In which mode; `null` where a post was asked about. 承担方式；所问为职位的为 `null`。 */
  readonly mode?: Maybe<GqlAssignmentMode>;
  /** The post. 职位。 */
  readonly post?: Maybe<GqlPost>;
  /** What is ambiguous. 两可之处。 */
  readonly why: GqlAmbiguityReason;
  /** The readings. 读法。 */
  readonly readings: ReadonlyArray<GqlTextReading>;
};

/** One reading of an ambiguous text. 读法。 */
export type GqlTextReading = {
  /** Whom it lets perform; none where it lets only an absent holder. 依此读法的履行者；仅限不在岗的本人的，为空。 */
  readonly performers: ReadonlyArray<GqlPerformer>;
  /** The reading in one sentence. 说明。 */
  readonly sentence: Scalars['String']['output'];
  /** What it rests on. 理由。 */
  readonly because: ReadonlyArray<GqlBecause>;
};


/** One reading of an ambiguous text. 读法。 */
export type GqlTextReadingSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A text as it came in. 工单。 */
export type GqlTicketInput = {
  /** What it is called by those who ask; it is given back. 编号，原样返回。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The words. 原话。 */
  readonly text: Scalars['String']['input'];
};

/** Whose matter one text is. 一件工单的认定。 */
export type GqlDispatched = {
  /** What it is called by those who ask. 编号。 */
  readonly ticketId?: Maybe<Scalars['ID']['output']>;
  /** The words. 原话。 */
  readonly text: Scalars['String']['output'];
  /** How sure it is what they mean. 理解的把握。 */
  readonly certainty: GqlCertainty;
  /** What they mean; `null`: unclear. 按何者理解；`null` 为不明。 */
  readonly understoodAs?: Maybe<GqlRecord>;
  /** The duty; `null` where they mean none, or it is unclear. 职责；所问不是职责或者不明的为 `null`。 */
  readonly duty?: Maybe<GqlDuty>;
  /** Who leads it, with who performs that day. 主办者及当日的履行者。 */
  readonly leads: ReadonlyArray<GqlHolder>;
  /** Who cooperates. 配合者。 */
  readonly cooperates: ReadonlyArray<GqlHolder>;
  /** Who is in charge of it. 分管者。 */
  readonly inCharge: ReadonlyArray<GqlHolder>;
  /** The articles that the answer rests on. 依据条款。 */
  readonly provisions: ReadonlyArray<GqlProvision>;
  /** Where it is unclear, what they may mean, with who leads each. 不明的，列明各种可能及其主办者。 */
  readonly alternatives: ReadonlyArray<GqlAlternative>;
  /** The whole answer. 全部答复。 */
  readonly answer: GqlAnswer;
};

/** One thing that words may have meant. 一种可能的理解。 */
export type GqlAlternative = {
  /** The record. 记录。 */
  readonly record: GqlRecord;
  /** How sure it would be if there were no other. 若无其他可能，理解的把握。 */
  readonly certainty: GqlCertainty;
  /** The name, alias or words of an article that fit. 相符的名称、别名或者条文用语。 */
  readonly matchedText: Scalars['String']['output'];
  /** Who leads it, where it is a duty, at the moment of the question: to choose by. 由谁主办，以供选择。 */
  readonly leads: ReadonlyArray<GqlHolder>;
};

/** What was asked about a duty, as it was understood. 所问。 */
export type GqlDutyQuestion = {
  /** The words as they were asked; `null` where the duty was given by its id. 所问的原话；以标识指明职责的为 `null`。 */
  readonly matter?: Maybe<Scalars['String']['output']>;
  /** What they were understood by; `null` where the duty was given by its id. 理解所据；以标识指明职责的为 `null`。 */
  readonly understoodBy?: Maybe<GqlUnderstoodBy>;
  /** How sure it is what the words mean. 理解的把握。 */
  readonly certainty: GqlCertainty;
  /** What they were understood as; `null`: unclear, and nobody is named. 按何者理解；`null` 为不明，此时不指明任何人。 */
  readonly understoodAs?: Maybe<GqlRecord>;
  /** The name, alias or words of an article by which they were understood. 所据的名称、别名或者条文用语。 */
  readonly matchedText?: Maybe<Scalars['String']['output']>;
  /** The duty; `null`: they mean no duty, or it is unclear. 职责、事项；`null` 为所问不是职责，或者不明。 */
  readonly duty?: Maybe<GqlDuty>;
  /** What else the words may have meant, the likeliest first; where it is unclear, all of it. 其他可能；不明的，列明全部可能。 */
  readonly alternatives: ReadonlyArray<GqlAlternative>;
  /** The organization asked about. 所问机构。 */
  readonly within?: Maybe<GqlOrganization>;
  /** The area asked about. 辖区。 */
  readonly area?: Maybe<GqlOrganization>;
  /** The modes asked about; `null`: those that every duty should have. 所问承担方式；`null` 为各事项均应有的。 */
  readonly modes?: Maybe<ReadonlyArray<GqlAssignmentMode>>;
  /** The instant asked about. 所问时刻。 */
  readonly at: Scalars['DateTime']['output'];
  /** As known at this instant. 所知时刻。 */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The last revision of the ledger known then. 账本版次。 */
  readonly revision: Scalars['Int']['output'];
};

/** One holder of a duty, in one mode, with those who do the work now. 承担者及其实际履行者。 */
export type GqlHolder = {
  /** In which mode. 承担方式。 */
  readonly mode: GqlAssignmentMode;
  /** The post that holds the duty, or through which the organization answers. 职位。 */
  readonly post?: Maybe<GqlPost>;
  /** The organization that holds the duty; `null` where a post holds it itself. 承担的机构；由职位自身承担的为 `null`。 */
  readonly organization?: Maybe<GqlOrganization>;
  /** The persons who hold the post, there or not. 任职人，不论是否在岗。 */
  readonly incumbents: ReadonlyArray<GqlPerson>;
  /** Who does the work now. 实际履行者。 */
  readonly performers: ReadonlyArray<GqlPerformer>;
  /** How the performers were found; `null` where an organization answers without a post. 代行认定；只答到机构的为 `null`。 */
  readonly standIn?: Maybe<GqlStandIn>;
  /** What the answer rests on, in the order in which it was found. 理由，按得出的次序。 */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** Who does the work now: a person, else a post, else an organization, whichever the records name. 实际履行者：依记录所载，为人员、职位或者机构。 */
export type GqlPerformer = {
  /** The person; `null` where the records name none. 人员；记录未载的为 `null`。 */
  readonly person?: Maybe<GqlPerson>;
  /** The post in which the work is done. 职位。 */
  readonly post?: Maybe<GqlPost>;
  /** The organization, where no post answers for it. 机构，只答到机构时。 */
  readonly organization?: Maybe<GqlOrganization>;
  /** How it comes about. 履行方式。 */
  readonly manner: GqlManner;
  /** How much of the work. 代行程度。 */
  readonly extent: GqlExtent;
  /** Who it is, and how it comes about if not by holding the post: `副区长丁（受指定，全部工作）`. 履行者及履行方式。 */
  readonly label: Scalars['String']['output'];
};


/** Who does the work now: a person, else a post, else an organization, whichever the records name. 实际履行者：依记录所载，为人员、职位或者机构。 */
export type GqlPerformerLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** Who performs for one post, as part of another answer. 代行认定，为另一答复的一部分。 */
export type GqlStandIn = {
  /** The post; `null` where its record was retracted. 职位；其记录已撤回的为 `null`。 */
  readonly post?: Maybe<GqlPost>;
  /** The matter that it was decided for; `null`: the work of the post in general. 所问事项；`null` 为职位的全部工作。 */
  readonly matter?: Maybe<GqlDuty>;
  /** What kind of answer it is. 结果。 */
  readonly outcome: GqlOutcome;
  /** The persons who hold the post, there or not. 任职人，不论是否在岗。 */
  readonly incumbents: ReadonlyArray<GqlPerson>;
  /** Who does the work now. 实际履行者。 */
  readonly performers: ReadonlyArray<GqlPerformer>;
  /** How it comes about. 履行方式。 */
  readonly manner?: Maybe<GqlManner>;
  /** How much of the work. 代行程度。 */
  readonly extent?: Maybe<GqlExtent>;
  /** Why nobody performs, or what the performers do not cover. 缺口。 */
  readonly gap?: Maybe<GqlGap>;
  /** The two readings of the text, where it is ambiguous who performs. 两可。 */
  readonly ambiguity?: Maybe<GqlAmbiguity>;
  /** Between whom the records do not decide. 冲突。 */
  readonly conflict?: Maybe<GqlConflict>;
  /** What the answer rests on. 理由。 */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** Who performs for one post, for how long that holds, and why. 代行认定：由谁履行，有效至何时，理由如何。 */
export type GqlStandInAnswer = {
  /** What was asked. 所问。 */
  readonly question: GqlStandInQuestion;
  /** The post. 职位。 */
  readonly post: GqlPost;
  /** The matter; `null`: the work of the post in general. 事项；`null` 为职位的全部工作。 */
  readonly matter?: Maybe<GqlDuty>;
  /** What kind of answer it is. 结果。 */
  readonly outcome: GqlOutcome;
  /** Who answers for the post all the same: the post itself with its holders. Standing in never moves it. 负责者：仍为该职位及其任职人，代行不转移此责任。 */
  readonly accountable: GqlHolder;
  /** Who does the work now. 实际履行者。 */
  readonly performers: ReadonlyArray<GqlPerformer>;
  /** How it comes about. 履行方式。 */
  readonly manner?: Maybe<GqlManner>;
  /** How much of the work. 代行程度。 */
  readonly extent?: Maybe<GqlExtent>;
  /** Why nobody performs, or what the performers do not cover. 缺口。 */
  readonly gap?: Maybe<GqlGap>;
  /** The two readings of the text, where it is ambiguous who performs. 两可。 */
  readonly ambiguity?: Maybe<GqlAmbiguity>;
  /** Between whom the records do not decide. 冲突。 */
  readonly conflict?: Maybe<GqlConflict>;
  /** The same answer holds from this instant on; `null`: since before the ledger. 答复自此时刻起有效；`null` 为早于账本之始。 */
  readonly holdsFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The same answer no longer holds at this instant; `null`: until further notice. 答复至此时刻止；`null` 为至另行通知。 */
  readonly holdsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What ends the answer. 下一次变化。 */
  readonly nextChange?: Maybe<GqlNextChange>;
  /** What the answer rests on. 理由。 */
  readonly because: ReadonlyArray<GqlBecause>;
  /** The documents that the answer rests on and that may not be relied on at that instant. A remark: it changes neither the answer nor how long it holds. 存疑的依据，仅作提示，不改变答复及其有效期间。 */
  readonly unconfirmed: ReadonlyArray<GqlUnconfirmedSource>;
  /** The whole answer in one line, to be shown as it is. 答复全文，一句话，可直接显示。 */
  readonly sentence: Scalars['String']['output'];
  /** What makes the answer checkable later: to be kept as it is. 责任凭证，须原样保存。 */
  readonly receipt: Scalars['JSON']['output'];
  /** Where `cover` was asked for a span: the stretch of it begins here. 时段起。 */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Where `cover` was asked for a span: the stretch of it ends here, not included. 时段止。 */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};


/** Who performs for one post, for how long that holds, and why. 代行认定：由谁履行，有效至何时，理由如何。 */
export type GqlStandInAnswerSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** Who performs for one person or post in a span. 时段内的代行。 */
export type GqlCover = {
  /** The person or post. 人员或职位。 */
  readonly of: GqlRecord;
  /** One answer per post and stretch of time, in order of time. 各时段，按时间先后。 */
  readonly stretches: ReadonlyArray<GqlStandInAnswer>;
};

/** What was asked about a post. 所问。 */
export type GqlStandInQuestion = {
  /** The post. 职位。 */
  readonly post: GqlPost;
  /** The matter; `null`: the work of the post in general. 事项；`null` 为职位的全部工作。 */
  readonly matter?: Maybe<GqlDuty>;
  /** The instant asked about. 所问时刻。 */
  readonly at: Scalars['DateTime']['output'];
  /** As known at this instant. 所知时刻。 */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The last revision of the ledger known then. 账本版次。 */
  readonly revision: Scalars['Int']['output'];
};

/** What the records leave open. It is data, not an error. 缺口：记录未定之处；是答复，不是差错。 */
export type GqlGap = {
  /** In which mode; `null` where a post was asked about. 承担方式；所问为职位的为 `null`。 */
  readonly mode?: Maybe<GqlAssignmentMode>;
  /** Why. 缺口原因。 */
  readonly reason: GqlGapReason;
  /** The post that nobody stands in for. 职位。 */
  readonly post?: Maybe<GqlPost>;
  /** The posts and persons that could be designated, or are named but away. 可选的职位、人员，或者虽列名而不在岗者。 */
  readonly eligible: ReadonlyArray<GqlNamed>;
  /** The post that is to arrange a stand-in; it is not itself the stand-in. 协调安排者；其本身不是代行人。 */
  readonly arranger?: Maybe<GqlPost>;
  /** The first day that the loaded documents cover, where that is the reason. 所载文件的起始日。 */
  readonly firstDay?: Maybe<Scalars['DateTime']['output']>;
  /** What was looked at. 理由。 */
  readonly because: ReadonlyArray<GqlBecause>;
  /** Which record would settle it. 补录何种记录即可确定。 */
  readonly settledBy: Scalars['String']['output'];
};


/** What the records leave open. It is data, not an error. 缺口：记录未定之处；是答复，不是差错。 */
export type GqlGapSettledByArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** Several views, none of which the records prefer. It is data, not an error: nobody is chosen. 冲突：各方并列，不作取舍；是答复，不是差错。 */
export type GqlConflict = {
  /** In which mode; `null` where a post was asked about. 承担方式；所问为职位的为 `null`。 */
  readonly mode?: Maybe<GqlAssignmentMode>;
  /** The post that it is about. 职位。 */
  readonly post?: Maybe<GqlPost>;
  /** Every view, with what it rests on. 各方。 */
  readonly claims: ReadonlyArray<GqlClaim>;
};

/** One of several views of who performs, or of who holds the duty. 冲突中的一方。 */
export type GqlClaim = {
  /** The person. 人员。 */
  readonly person?: Maybe<GqlPerson>;
  /** The post. 职位。 */
  readonly post?: Maybe<GqlPost>;
  /** The unit, where it is one that holds the duty by this view. 机构，以机构为承担者的。 */
  readonly organization?: Maybe<GqlOrganization>;
  /** What it rests on. 理由。 */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** One thing that was found, with its records and the articles that say so. 理由：一项认定及其所用记录、所据条文。 */
export type GqlBecause = {
  /** The rule that was applied, such as `R7a`. 适用的规则。 */
  readonly rule: Scalars['String']['output'];
  /** What was found, in a sentence. 说明。 */
  readonly sentence: Scalars['String']['output'];
  /** The records that were used. 所用记录。 */
  readonly records: ReadonlyArray<GqlRecord>;
  /** The articles that they rest on. 依据条款。 */
  readonly provisions: ReadonlyArray<GqlProvision>;
  /** The documents that they rest on as a whole. 依据文件。 */
  readonly documents: ReadonlyArray<GqlDocument>;
  /** The least firm reading among the records. 出处的明确程度。 */
  readonly reading: GqlReading;
  /** How binding the words are. 语气。 */
  readonly modality: GqlModality;
};


/** One thing that was found, with its records and the articles that say so. 理由：一项认定及其所用记录、所据条文。 */
export type GqlBecauseSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/**
 * A document that an answer rests on and that may not be relied on at the instant asked about: it has been
 * superseded, or nobody is recorded to have confirmed for more than a year that it is in force.
 * 存疑的依据：已被取代，或者逾一年未经确认有效。
 */
export type GqlUnconfirmedSource = {
  /** The document. 文件。 */
  readonly document: GqlDocument;
  /** Why it may not be relied on. 原因。 */
  readonly reason: GqlUnconfirmedReason;
  /** When it was last confirmed to be in force, or since when it no longer is; `null` where that is not known. 最近确认有效或者失效之时；不详的为 `null`。 */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** The document that superseded it, which may itself not be loaded. 取代它的文件，可能未载入。 */
  readonly supersededBy?: Maybe<GqlDocument>;
  /** The same in a sentence. 说明。 */
  readonly sentence: Scalars['String']['output'];
};


/**
 * A document that an answer rests on and that may not be relied on at the instant asked about: it has been
 * superseded, or nobody is recorded to have confirmed for more than a year that it is in force.
 * 存疑的依据：已被取代，或者逾一年未经确认有效。
 */
export type GqlUnconfirmedSourceSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** The first instant at which another answer holds. 下一次变化。 */
export type GqlNextChange = {
  /** When. 时刻。 */
  readonly at: Scalars['DateTime']['output'];
  /** The records that begin. 届时开始的记录。 */
  readonly begins: ReadonlyArray<GqlRecord>;
  /** The records that end. 届时到期的记录。 */
  readonly ends: ReadonlyArray<GqlRecord>;
  /** What happens, in a sentence. 说明。 */
  readonly sentence: Scalars['String']['output'];
};


/** The first instant at which another answer holds. 下一次变化。 */
export type GqlNextChangeSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** What a post, a person or an organization is responsible for. 职责清单。 */
export type GqlResponsibilities = {
  /** Whom was asked about. 所问的职位、人员或机构。 */
  readonly holder: GqlNamed;
  /** What it holds itself, there or not. 自身承担。 */
  readonly holds: ReadonlyArray<GqlHeldDuty>;
  /** What it performs for others. 代他人履行。 */
  readonly performs: ReadonlyArray<GqlHeldDuty>;
  /** What it holds and others perform. 由他人代为履行。 */
  readonly handedOn: ReadonlyArray<GqlHeldDuty>;
};

/** One duty that is held, performed for another, or handed on. 承担、代为履行或者交由他人的职责。 */
export type GqlHeldDuty = {
  /** The duty. 职责、事项。 */
  readonly duty: GqlDuty;
  /** In which mode. 承担方式。 */
  readonly mode: GqlAssignmentMode;
  /** The area that it is limited to; `null`: everywhere. 辖区；`null` 为不限。 */
  readonly area?: Maybe<GqlOrganization>;
  /** The post that holds it. 职位。 */
  readonly post?: Maybe<GqlPost>;
  /** The organization that holds it. 机构。 */
  readonly organization?: Maybe<GqlOrganization>;
  /** The persons who hold the post, there or not. 任职人，不论是否在岗。 */
  readonly incumbents: ReadonlyArray<GqlPerson>;
  /** Who does the work now. 实际履行者。 */
  readonly performers: ReadonlyArray<GqlPerformer>;
  /** What it rests on. 理由。 */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** Changes that are recorded together or not at all. Files of change sets have the same shape. 变更集：全部记入，或者全不记入；文件与此同形。 */
export type GqlChangeSetInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result, with other content it is refused. 指令标识：以同一标识、同一内容重试，结果不变；内容不同的不予记入。 */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made. 事由。 */
  readonly reason: Scalars['String']['input'];
  /** What every record rests on that names nothing itself. 依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** From when every record is so that says nothing of it; in a record, `null` keeps its beginning unknown. 生效时刻：未填者从之；记录中填 `null` 的，起始仍为不详。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The changes, in their order. 各项变更。 */
  readonly changes: ReadonlyArray<GqlChangeInput>;
};

/** One change: exactly one of its fields. 一项变更，只填一种。 */
export type GqlChangeInput =
  /** Puts a record for its interval, replacing what was recorded for its id inside the interval. 记入：在其期间内取代同一标识原有的记录。 */
  { readonly assert: GqlRecordInput; readonly end?: never; readonly retract?: never; readonly replace?: never; }
  |  /** Removes a record from an instant on: an early return. 终止：自某一时刻起不再有效，如提前返岗。 */
  { readonly assert?: never; readonly end: GqlEndInput; readonly retract?: never; readonly replace?: never; }
  |  /** Removes a record altogether: it never was so. 撤回：从未如此。 */
  { readonly assert?: never; readonly end?: never; readonly retract: GqlRetractInput; readonly replace?: never; }
  |  /** A document is replaced: what rests on nothing else ends then, unless the same change set asserts it again. 取代：仅以该文件为依据的，自该时刻起终止；同一变更集重新记入的，继续有效。 */
  { readonly assert?: never; readonly end?: never; readonly retract?: never; readonly replace: GqlReplaceInput; };

/** Which record ends, and when. 终止。 */
export type GqlEndInput = {
  /** The id of the record. 标识。 */
  readonly id: Scalars['ID']['input'];
  /** From this instant on it is no longer so. 终止时刻。 */
  readonly at: Scalars['DateTime']['input'];
};

/** Which record never was so. 撤回。 */
export type GqlRetractInput = {
  /** The id of the record. 标识。 */
  readonly id: Scalars['ID']['input'];
};

/** Which document is replaced, by what and when. 取代。 */
export type GqlReplaceInput = {
  /** The document that is replaced. 被取代的文件。 */
  readonly document: Scalars['ID']['input'];
  /** The document that replaces it; absent: none does; itself: its text is another now. 取代它的文件；不填为无；填其自身的，为文本有改动。 */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  /** From when; absent: from when the change set says. 取代时刻；不填为变更集的生效时刻。 */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** When a step is due: a trait, or `undone`, `all` or `any`; exactly one of the four, with its phrase, as in files. 适用条件：特征，或者 `undone`（未办理）、`all`（且）、`any`（或），只填一种，附原文用语。 */
export type GqlConditionInput = {
  /** A trait of the matter, such as that it is highly specialized. 事项的特征，如专业性较强。 */
  readonly trait?: InputMaybe<Scalars['String']['input']>;
  /** What has not been done. 未办理的程序。 */
  readonly undone?: InputMaybe<GqlStepAction>;
  /** The words of the text. 原文用语。 */
  readonly phrase?: InputMaybe<Scalars['String']['input']>;
  /** And: every one of them. 且：须全部具备。 */
  readonly all?: InputMaybe<ReadonlyArray<GqlConditionInput>>;
  /** Or: at least one of them. 或：具备其一即可。 */
  readonly any?: InputMaybe<ReadonlyArray<GqlConditionInput>>;
};

/** By when a step is to be taken. 期限。 */
export type GqlDeadlineInput = {
  /** ISO 8601, such as `P5D`. 时长。 */
  readonly duration?: InputMaybe<Scalars['String']['input']>;
  /** A limit that is a word, not a figure. 以用语表述的期限，如及时、按时、事先。 */
  readonly words?: InputMaybe<Scalars['String']['input']>;
  /** Which of the ways of the step it is for; none: all of them. 所及的方式；不填则不限。 */
  readonly reaches?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The event that it counts from. 起算事件。 */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** The action that the event is. 起算事件即该程序动作。 */
  readonly fromAction?: InputMaybe<GqlStepAction>;
  /** Which days count; absent: `UNSTATED`. 计日方式；不填为未写明。 */
  readonly calendar?: InputMaybe<GqlDeadlineCalendar>;
};

/** Which unit or post plays a role. 角色及其承担者。 */
export type GqlRoleInput = {
  /** The role. 角色。 */
  readonly role: Scalars['String']['input'];
  /** The organization or post. 承担者。 */
  readonly player: Scalars['ID']['input'];
};

/** A trait that a matter is said to have or not. 认定的特征。 */
export type GqlTraitInput = {
  /** The trait, in the words of the procedure. 特征。 */
  readonly trait: Scalars['String']['input'];
  /** Whether the matter has it. 有无。 */
  readonly value: GqlTraitValue;
  /** What that rests on. 依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Something that happened. 事件。 */
export type GqlEventInput = {
  /** What happened. 事件。 */
  readonly event: Scalars['String']['input'];
  /** When. 日期或时刻。 */
  readonly on: Scalars['DayOrInstant']['input'];
  /** What that rests on. 依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A matter, as a duty or in words: exactly one of its fields. 事项：职责或者文字，只填一种。 */
export type GqlMatterInput =
  /** The id of a duty. 职责。 */
  { readonly duty: Scalars['ID']['input']; readonly text?: never; }
  |  /** Words: resolved to the best matching duty, which the answer names. 文字：取最相符的职责，答复中写明。 */
  { readonly duty?: never; readonly text: Scalars['String']['input']; };

/**
 * Whose responsibility differs: between two moments, or between what is known and what a change set would make of it.
 * What is the same is not listed. Other records or other words for the same holders and performers are no difference.
 * 责任对比：两个时点之间，或者变更集记入前后。相同的不列；承担者、履行者不变而仅记录或措辞不同的，不为差异。
 */
export type GqlComparison = {
  /** The governments that were looked at, whether or not anything differs there. 所比较的政府，不论有无差异。 */
  readonly governments: ReadonlyArray<GqlOrganization>;
  /** Before: the moment asked about. 变更前的时刻。 */
  readonly before: GqlComparedMoment;
  /** After: the moment asked about. 变更后的时刻。 */
  readonly after: GqlComparedMoment;
  /** Where a span was looked at: it begins here; else `null`. 时段起；所问为某一时刻的为 `null`。 */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Where a span was looked at: it ends here, not included; else `null`. 时段止，不含此时刻；所问为某一时刻的为 `null`。 */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
  /** The responsibilities that are not the same: duties by id, then posts by id, each by mode and time. 责任差异：先事项、后职位，按标识排列，各按承担方式和时间。 */
  readonly differences: ReadonlyArray<GqlDifference>;
  /** What has to be looked at after and not before: new gaps and conflicts among them. 新出现的核查发现，包括新的缺口和冲突。 */
  readonly appearing: ReadonlyArray<GqlFinding>;
  /** What had to be looked at before and need not be after. 得以了结的核查发现。 */
  readonly settled: ReadonlyArray<GqlFinding>;
  /** What a change set makes of the records themselves, in its order; what it replaces is spelt out. Empty between two moments. 变更集使各记录如何变化，取代的逐项列明；比较两个时点的为空。 */
  readonly records: ReadonlyArray<GqlRecordChange>;
};

/** What becomes of a record, at the first instant at which it is not as before. 记录的变化。 */
export type GqlRecordChange = {
  /** The id of the record. 标识。 */
  readonly recordId: Scalars['ID']['output'];
  /** Its kind. 种类。 */
  readonly kind: GqlKind;
  /** What becomes of it. 变化。 */
  readonly effect: GqlRecordEffect;
  /** From when; `null`: since before the ledger. 自何时；`null` 为早于账本之始。 */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called, or what it is between. 名称，或者所涉各方。 */
  readonly label: Scalars['String']['output'];
};


/** What becomes of a record, at the first instant at which it is not as before. 记录的变化。 */
export type GqlRecordChangeLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** What becomes of a record. 记录变化的种类。 */
export type GqlRecordEffect =
  /** It begins. 新增。 */
  | 'begins'
  /** It says the same, and rests on something else. 继续有效，依据有变。 */
  | 'continues'
  /** It says something else. 内容有变。 */
  | 'changes'
  /** It ends. 终止。 */
  | 'ends'
  /** It never was so. 撤回。 */
  | 'retracted';

/** The moment of one side. 一方的时刻。 */
export type GqlComparedMoment = {
  /** The instant asked about; `null` where a span was looked at. 所问时刻；所问为时段的为 `null`。 */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** As known at this instant. 所知时刻。 */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The last revision of the ledger known then. 账本版次。 */
  readonly revision: Scalars['Int']['output'];
};

/** One responsibility that is not the same before and after. 责任差异。 */
export type GqlDifference = {
  /** The duty; `null` for the work of a post in general. 职责、事项；就职位的全部工作而言为 `null`。 */
  readonly duty?: Maybe<GqlDuty>;
  /** The post, where it is about its work in general; else `null`. 职位，就其全部工作而言；否则为 `null`。 */
  readonly post?: Maybe<GqlPost>;
  /** In which mode; `null` for the work of a post in general. 承担方式；就职位的全部工作而言为 `null`。 */
  readonly mode?: Maybe<GqlAssignmentMode>;
  /** The area that it is limited to; `null`: the whole of it. 辖区；`null` 为不限。 */
  readonly area?: Maybe<GqlOrganization>;
  /** What holds before. 变更前。 */
  readonly before: GqlDifferenceSide;
  /** What holds after. 变更后。 */
  readonly after: GqlDifferenceSide;
  /** Those who have something after that they had not before. 增加者。 */
  readonly gains: ReadonlyArray<GqlShare>;
  /** Those who have something before that they have not after. 减少者。 */
  readonly loses: ReadonlyArray<GqlShare>;
  /** For a span: it differs from this instant on; else `null`. 时段内自此时刻起有差异；所问为某一时刻的为 `null`。 */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** For a span: up to this instant, or to the end of the span; else `null`. 时段内至此时刻或者时段止；所问为某一时刻的为 `null`。 */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** What holds on one side, in one mode. 一方的认定。 */
export type GqlDifferenceSide = {
  /** What kind of answer it is; `null` where nobody holds it in this mode, and nobody need. 结果；无人承担也无须有人承担的为 `null`。 */
  readonly outcome?: Maybe<GqlOutcome>;
  /** The holder who is accountable, in that mode and for the work of a post. 负总责者，就该承担方式以及职位的工作而言。 */
  readonly accountable?: Maybe<GqlHolder>;
  /** Every holder in this mode. 承担者。 */
  readonly holders: ReadonlyArray<GqlHolder>;
  /** What the records leave open. 缺口。 */
  readonly gaps: ReadonlyArray<GqlGap>;
  /** Where the text can be read in two ways. 两可。 */
  readonly ambiguities: ReadonlyArray<GqlAmbiguity>;
  /** What the records say several things about. 冲突。 */
  readonly conflicts: ReadonlyArray<GqlConflict>;
};

/** What one party has gained or lost. A delegation moves the work, never the holding. 增减；委托转移工作，不转移承担。 */
export type GqlShare = {
  /** The person, post or organization. 人员、职位、机构。 */
  readonly party: GqlNamed;
  /** Whether it is about holding the duty or the post. 承担。 */
  readonly holds: Scalars['Boolean']['output'];
  /** Whether it is about doing the work. 履行。 */
  readonly performs: Scalars['Boolean']['output'];
};

/** A moment on both axes of time. What is left out is now. 时刻，含有效时间与所知时间；不填为现在。 */
export type GqlMomentInput = {
  /** The instant asked about; absent: now. 所问时刻；不填为现在。 */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** As known at this instant; absent: now. 所知时刻；不填为现在。 */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of records of any kinds. 各类记录。 */
export type GqlRecordConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlRecordEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlRecord>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlRecordEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlRecord;
};

/** A page of organizations. 机构。 */
export type GqlOrganizationConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlOrganizationEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlOrganization>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlOrganizationEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlOrganization;
};

/** A page of posts. 职位。 */
export type GqlPostConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlPostEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlPost>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlPostEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlPost;
};

/** A page of persons. 人员。 */
export type GqlPersonConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlPersonEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlPerson>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlPersonEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlPerson;
};

/** A page of answers. 答复。 */
export type GqlAnswerConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlAnswerEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlAnswer>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlAnswerEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlAnswer;
};

/** A page of duties. 职责。 */
export type GqlDutyConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlDutyEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlDuty>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlDutyEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlDuty;
};

/** A page of documents. 文件。 */
export type GqlDocumentConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlDocumentEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlDocument>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlDocumentEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlDocument;
};

/** A page of delegations. 委托、指定。 */
export type GqlDelegationConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlDelegationEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlDelegation>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlDelegationEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlDelegation;
};

/** A page of absences. 不在岗。 */
export type GqlAbsenceConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlAbsenceEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlAbsence>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlAbsenceEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlAbsence;
};

/** A page of rulings. 职责界定。 */
export type GqlRulingConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlRulingEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlRuling>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlRulingEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlRuling;
};

/** A page of what documents do not say. 文件未作规定的事项。 */
export type GqlSilenceConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlSilenceEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlSilence>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlSilenceEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlSilence;
};

/** A page of procedures. 程序。 */
export type GqlProcedureConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlProcedureEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlProcedure>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlProcedureEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlProcedure;
};

/** A page of steps. 程序步骤。 */
export type GqlStepConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlStepEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlStep>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlStepEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlStep;
};

/** A page of norms. 规范。 */
export type GqlNormConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlNormEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlNorm>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlNormEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlNorm;
};

/** A page of cases. 案件。 */
export type GqlCaseConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlCaseEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlCase>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlCaseEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlCase;
};

/** A page of what is due. 应办事项。 */
export type GqlDueItemConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlDueItemEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlDueItem>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlDueItemEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlDueItem;
};

/** A page of findings. 发现。 */
export type GqlFindingConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlFindingEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlFinding>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlFindingEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlFinding;
};

/** A page of records found. 检索结果。 */
export type GqlSearchHitConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlSearchHitEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlSearchHit>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlSearchHitEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlSearchHit;
};

/** A page of versions of a record. 版本。 */
export type GqlVersionConnection = {
  /** The items with their cursors. 条目。 */
  readonly edges: ReadonlyArray<GqlVersionEdge>;
  /** The items alone. 条目内容。 */
  readonly nodes: ReadonlyArray<GqlVersion>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. 条目。 */
export type GqlVersionEdge = {
  /** Where it stands, to be given as `after`. 游标。 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 条目内容。 */
  readonly node: GqlVersion;
};

/** A document that responsibilities rest on. 文件。 */
export type GqlDocument = GqlNode & GqlRecord & GqlNamed & {
  /** The full text, against which the quotes of its provisions are checked; `null` where it is not attached. 全文，用以核对条款原文；未附的为 `null`。 */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Its provisions. 条款。 */
  readonly provisions: ReadonlyArray<GqlProvision>;
  /** The documents that replace it. 被取代。 */
  readonly supersededBy: ReadonlyArray<GqlDocument>;
  /** What it is recorded not to say. 未作规定的事项。 */
  readonly silences: ReadonlyArray<GqlSilence>;
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its number. 文号。 */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Who issued it. 发文机关。 */
  readonly issuer?: Maybe<GqlOrganization>;
  /** The day of issue. 印发日期。 */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The meeting that adopted it. 通过该文件的会议。 */
  readonly adoptedBy?: Maybe<GqlOrganization>;
  /** The day of adoption. 通过日期。 */
  readonly adoptedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was last confirmed to be in force; how, the note says. 最近一次确认有效的日期，确认方式见备注。 */
  readonly lastConfirmed?: Maybe<Scalars['Date']['output']>;
  /** The day on which it is to be looked at anew: up to then it is known to hold, and after it nothing is known. 应予复核的日期，其后情况不详。 */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** Whom it is addressed to. 主送机关。 */
  readonly addressees: ReadonlyArray<GqlOrganization>;
  /** The documents that it was made under. 根据，即制定依据。 */
  readonly basedOn: ReadonlyArray<GqlDocument>;
  /** The documents that it refers to as a model, without taking them in. 参照，不等于并入。 */
  readonly modelledOn: ReadonlyArray<GqlDocument>;
  /** The documents that it refers to. 援引的文件。 */
  readonly refersTo: ReadonlyArray<GqlDocument>;
  /** The documents that it replaces. 取代的文件。 */
  readonly supersedes: ReadonlyArray<GqlDocument>;
  /** Whether it is repealed. 是否已废止。 */
  readonly repealed: Scalars['Boolean']['output'];
  /** Which articles the loaded copy has, such as 第一条至第二十九条. 所载文本包括的条款。 */
  readonly coverage?: Maybe<Scalars['String']['output']>;
  /** Whether it is known by name and itself not loaded. 仅知其名，文本未载入。 */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The full text, against which the quotes of its provisions are checked. 全文，用以核对条款原文。 */
  readonly fullText?: Maybe<Scalars['String']['output']>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** A document that responsibilities rest on. 文件。 */
export type GqlDocumentLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** An article of a document. 条。 */
export type GqlArticle = {
  /** Its number in Arabic figures, or the heading of another part. 条号，或者其他部分的标题。 */
  readonly number: Scalars['String']['output'];
  /** As it is cited: 第九条. 条的称谓。 */
  readonly label: Scalars['String']['output'];
  /** Its whole text, as far as a provision or the document has it; else `null`. 全条原文；未载的为 `null`。 */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The same in pieces, with the quote marked. 全条原文，标明引文。 */
  readonly passages: ReadonlyArray<GqlPassage>;
};


/** An article of a document. 条。 */
export type GqlArticleLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A piece of an article. 条文片段。 */
export type GqlPassage = {
  /** Its words. 原文。 */
  readonly text: Scalars['String']['output'];
  /** Whether they are the quote. 是否引文。 */
  readonly isQuote: Scalars['Boolean']['output'];
};

/** A provision of a document, with its exact words. 条款。 */
export type GqlProvision = GqlNode & GqlRecord & {
  /** How it is cited, such as 《工作规则》第六条第二款. 引用时的名称。 */
  readonly label: Scalars['String']['output'];
  /** The records that rest on it. 以此为依据的记录。 */
  readonly citedBy: ReadonlyArray<GqlRecord>;
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The document that it belongs to. 所属文件。 */
  readonly document?: Maybe<GqlDocument>;
  /** The article: its number in Arabic figures, or the heading of another part. 条。 */
  readonly article: GqlArticle;
  /** The paragraph. 款。 */
  readonly paragraph?: Maybe<Scalars['Int']['output']>;
  /** The exact words of the document. 原文。 */
  readonly quote: Scalars['String']['output'];
  /** The whole article that the quote stands in; one provision of an article has it. 全条原文。 */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
};


/** A provision of a document, with its exact words. 条款。 */
export type GqlProvisionLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A duty or matter. 职责、事项。 */
export type GqlDuty = GqlNode & GqlRecord & GqlNamed & {
  /** The narrower duties. 下位职责。 */
  readonly narrower: ReadonlyArray<GqlDuty>;
  /** Who has the duty by its own name. 分工、职责。 */
  readonly assignments: ReadonlyArray<GqlAssignment>;
  /** The rulings on who leads it and who cooperates. 职责界定。 */
  readonly rulings: ReadonlyArray<GqlRuling>;
  /** The procedures that it is carried out by. 程序。 */
  readonly procedures: ReadonlyArray<GqlProcedure>;
  /** What a loaded document is recorded not to say about it. 文件未作规定的事项。 */
  readonly silences: ReadonlyArray<GqlSilence>;
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The broader duty. 上位职责。 */
  readonly broader?: Maybe<GqlDuty>;
  /** Whether it may not be handed on; it may unless given. 保留事项；不填则可委托。 */
  readonly reserved?: Maybe<GqlReservation>;
  /** What kind of work it is, to which a stand-in may be limited; not said unless given. 工作性质，代行可以此为限；不填即未写明。 */
  readonly work?: Maybe<GqlWorkKind>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** A duty or matter. 职责、事项。 */
export type GqlDutyLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A procedure that a duty is carried out by. 程序。 */
export type GqlProcedure = GqlNode & GqlRecord & GqlNamed & {
  /** Its steps, in order. 程序步骤。 */
  readonly steps: ReadonlyArray<GqlStep>;
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The duty that it is for. 所属事项。 */
  readonly duty?: Maybe<GqlDuty>;
  /** The kind of matter that it is for, such as 重大决策. 适用的事项种类。 */
  readonly matter?: Maybe<Scalars['String']['output']>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** A procedure that a duty is carried out by. 程序。 */
export type GqlProcedureLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** When a step is due: a trait, what has not been done, or all or any of several conditions. 适用条件：一个特征，未办理的程序，或者几个条件的全部、其一。 */
export type GqlCondition = {
  /** A trait of the matter, such as that it is highly specialized. 事项的特征，如专业性较强。 */
  readonly trait?: Maybe<Scalars['String']['output']>;
  /** What has not been done. 未办理的程序。 */
  readonly undone?: Maybe<GqlStepAction>;
  /** The words of the text. 原文用语。 */
  readonly phrase?: Maybe<Scalars['String']['output']>;
  /** And: every one of them. 且：须全部具备。 */
  readonly all?: Maybe<ReadonlyArray<GqlCondition>>;
  /** Or: at least one of them. 或：具备其一即可。 */
  readonly any?: Maybe<ReadonlyArray<GqlCondition>>;
};

/** By when a step is to be taken. 期限。 */
export type GqlDeadline = {
  /** ISO 8601, such as `P5D`. 时长。 */
  readonly duration?: Maybe<Scalars['String']['output']>;
  /** A limit that is a word, not a figure. 以用语表述的期限，如及时、按时、事先。 */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** Which of the ways of the step it is for; none: all of them. 所及的方式；空则不限。 */
  readonly reaches: ReadonlyArray<Scalars['String']['output']>;
  /** The event that it counts from. 起算事件。 */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The action that the event is. 起算事件即该程序动作。 */
  readonly fromAction?: Maybe<GqlStepAction>;
  /** Which days count. 计日方式。 */
  readonly calendar: GqlDeadlineCalendar;
};

/** Which unit or post plays a role. 角色及其承担者。 */
export type GqlRole = {
  /** The role. 角色。 */
  readonly role: Scalars['String']['output'];
  /** The organization or post that plays it. 承担者。 */
  readonly player?: Maybe<GqlNamed>;
};

/** A trait that a matter is said to have or not. 认定的特征。 */
export type GqlTrait = {
  /** The trait. 特征。 */
  readonly trait: Scalars['String']['output'];
  /** Whether the matter has it. 有无。 */
  readonly value: GqlTraitValue;
  /** What that rests on. 依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
};

/** Something that happened. 事件。 */
export type GqlEvent = {
  /** What happened. 事件。 */
  readonly event: Scalars['String']['output'];
  /** When. 日期或时刻。 */
  readonly on: Scalars['DayOrInstant']['output'];
  /** What that rests on. 依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
};

/** That a step was done, by whom and when. 办理记录。 */
export type GqlAct = GqlNode & GqlRecord & {
  /** What was done: the name of its step, or of its action. 所办事项的名称。 */
  readonly what: Scalars['String']['output'];
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The case; without one, a recurring step was done. 所属案件。 */
  readonly case?: Maybe<GqlCase>;
  /** The step that was done. 所办步骤。 */
  readonly step?: Maybe<GqlStep>;
  /** What was done, where it is no step of the procedure. 程序以外的动作。 */
  readonly action?: Maybe<GqlStepAction>;
  /** Who did it. 办理者。 */
  readonly by?: Maybe<GqlNamed>;
  /** The post in which a person acted. 以何职位办理。 */
  readonly capacity?: Maybe<GqlPost>;
  /** The post acted for. 代何职位办理。 */
  readonly onBehalfOf?: Maybe<GqlPost>;
  /** When it was done: a day or an instant. 办理日期或时刻。 */
  readonly on: Scalars['DayOrInstant']['output'];
  /** To whom it was done; none given, it is not recorded. 对象；不填则未记录。 */
  readonly recipients: ReadonlyArray<GqlNamed>;
  /** Recipients that are roles. 对象角色。 */
  readonly recipientRoles: ReadonlyArray<Scalars['String']['output']>;
  /** What came of it. 结果。 */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** Who took part in the meeting. 出席者。 */
  readonly attended: ReadonlyArray<GqlNamed>;
  /** Who dissented. 持不同意见者。 */
  readonly dissented: ReadonlyArray<GqlNamed>;
  /** The document that it is recorded in. 记载它的文件。 */
  readonly document?: Maybe<GqlDocument>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
};


/** That a step was done, by whom and when. 办理记录。 */
export type GqlActWhatArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A matter that is handled by a procedure, from its opening to its closing. 事项、案件。 */
export type GqlCase = GqlNode & GqlRecord & GqlNamed & {
  /** What was done in it, by id. 办理记录。 */
  readonly acts: ReadonlyArray<GqlAct>;
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The procedure that it is handled by. 所依程序。 */
  readonly procedure?: Maybe<GqlProcedure>;
  /** Whose case it is. 所属机构。 */
  readonly organization?: Maybe<GqlOrganization>;
  /** Which unit or post plays which role. 各角色的承担者。 */
  readonly roles: ReadonlyArray<GqlRole>;
  /** The traits of the matter that are said; what is not said is not known. 已认定的特征；未列的为不明。 */
  readonly traits: ReadonlyArray<GqlTrait>;
  /** What happened, and when. 事件。 */
  readonly events: ReadonlyArray<GqlEvent>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** A matter that is handled by a procedure, from its opening to its closing. 事项、案件。 */
export type GqlCaseLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** What kind of organization. 机构类型。 */
export type GqlOrganizationType =
  /** The government. 人民政府。 */
  | 'government'
  /** Its office. 政府办公室。 */
  | 'office'
  /** A department. 工作部门。 */
  | 'department'
  /** A sub-district office: a dispatched organ, not a department. 街道办事处：派出机关，不是工作部门。 */
  | 'subdistrictOffice'
  /** An affiliated unit. 直属单位。 */
  | 'affiliate'
  /** A meeting. 全体会议、常务会议。 */
  | 'meeting'
  /** The people’s congress and its standing committee. 人大及其常委会。 */
  | 'congress'
  /** The consultative conference. 政协。 */
  | 'consultative'
  /** A party committee. 党委。 */
  | 'party'
  /** A leading group. 领导小组。 */
  | 'group';

/** What a post is in every government. 职务类别。 */
export type GqlPostRole =
  /** The head of the government. 区长。 */
  | 'governmentHead'
  /** The executive deputy head. 常务副区长。 */
  | 'executiveDeputyHead'
  /** A deputy head. 副区长。 */
  | 'deputyHead'
  /** The director of the office. 政府办公室主任。 */
  | 'officeDirector'
  /** A deputy director of the office. 政府办公室副主任。 */
  | 'officeDeputyDirector'
  /** The head of an organization. 主任、局长。 */
  | 'organizationHead'
  /** A deputy head of an organization. 副主任、副局长。 */
  | 'organizationDeputyHead'
  /** Any other post. 其他。 */
  | 'other';

/** How many people hold a post at once. 席位。 */
export type GqlSeats =
  /** One person. 一人。 */
  | 'one'
  /** Several people at once, as with deputy heads. 多人，如副区长。 */
  | 'many';

/** Whether a post has a holder. 任职状态。 */
export type GqlPostState =
  /** At least one tenure covers the day. 在任。 */
  | 'filled'
  /** Tenures are recorded, and none covers the day. 空缺。 */
  | 'vacant'
  /** No tenure was ever recorded. 未记录任职人。 */
  | 'unrecorded';

/** Why a duty may not be handed on. 保留事项。 */
export type GqlReservation =
  /** It is decided by a meeting. 集体讨论决定。 */
  | 'collective'
  /** Its holder acts in person. 不得代行。 */
  | 'nonDelegable';

/** What kind of work a duty is. 工作性质。 */
export type GqlWorkKind =
  /** Daily work. 日常工作。 */
  | 'dailyWork'
  /** Urgent matters. 紧急事项。 */
  | 'urgent'
  /** Ceremonies. 礼仪活动。 */
  | 'ceremonial';

/** In which capacity a post is held. 任职方式。 */
export type GqlTenureCapacity =
  /** As its holder. 任职。 */
  | 'substantive'
  /** As its acting holder, appointed by law. 法定代理。 */
  | 'acting'
  /** In charge of an organization whose head is not in post. 主持工作。 */
  | 'inCharge';

/** In which mode a duty is held, in the order in which an answer lists them. 承担方式，按答复中的次序。 */
export type GqlAssignmentMode =
  /** Is accountable for all of it. 负总责。 */
  | 'accountable'
  /** Decides by discussion. 讨论决定。 */
  | 'decides'
  /** Is the leader in charge. 分管。 */
  | 'inCharge'
  /** Leads the work. 主办、牵头。 */
  | 'leads'
  /** Assists. 协助。 */
  | 'assists'
  /** Cooperates with what leads. 配合。 */
  | 'cooperates'
  /** Liaises. 联系。 */
  | 'liaises'
  /** Reviews. 审查。 */
  | 'reviews'
  /** Is consulted. 征求意见。 */
  | 'consulted'
  /** Is informed. 报送、备案、抄送。 */
  | 'informed'
  /** Supervises. 监督。 */
  | 'supervises';

/** In which mode a post or an organization oversees another. 分管方式。 */
export type GqlOversightMode =
  /** Leads it. 领导。 */
  | 'leads'
  /** Is in charge of it. 分管。 */
  | 'inCharge'
  /** Keeps in touch with it. 联系。 */
  | 'liaison'
  /** Assists it. 协助。 */
  | 'assists'
  /** Guides its work. 业务指导。 */
  | 'guides'
  /** Supervises it. 监督。 */
  | 'supervises';

/** In which mode a post hands on. 委托方式。 */
export type GqlDelegationMode =
  /** To preside over the work. 主持工作。 */
  | 'preside'
  /** To take over particular work. 委托。 */
  | 'entrust'
  /** To represent. 代表。 */
  | 'represent';

/** When a delegation works. 适用时机。 */
export type GqlDelegationWhen =
  /** At all times. 始终。 */
  | 'always'
  /** While its giver is away. 不在岗期间。 */
  | 'whileAbsent';

/** How much of the work. 代行程度。 */
export type GqlExtent =
  /** Ceremonies only. 礼仪活动。 */
  | 'ceremonial'
  /** Urgent matters only. 紧急事项。 */
  | 'urgent'
  /** The daily work. 日常工作。 */
  | 'dailyWork'
  /** All of the work. 全部工作。 */
  | 'full';

/** How a stand-in comes about. 代行方式。 */
export type GqlStandInRuleManner =
  /** One of the candidates must be designated first. 须先指定人选之一。 */
  | 'designated'
  /** The first candidate who is there stands in, without a designation. 依次由首个在岗的人选代行。 */
  | 'ordered'
  /** A named post has to arrange a stand-in. 由专人协调安排。 */
  | 'arranged';

/** Where the absent holder has to be for a rule. 适用的去向。 */
export type GqlStandInRulePlace =
  /** Away from the district. 离开本地。 */
  | 'outside'
  /** In the district. 在本地。 */
  | 'inside'
  /** Anywhere. 不限。 */
  | 'any';

/** Why a person is away. 不在岗事由。 */
export type GqlAbsenceReason =
  /** A visit abroad. 出访。 */
  | 'abroad'
  /** A business trip. 出差。 */
  | 'businessTrip'
  /** Leave. 休假、请假。 */
  | 'leave'
  /** Illness. 因病。 */
  | 'illness'
  /** Training. 学习。 */
  | 'training'
  /** Another engagement at the same time. 工作冲突。 */
  | 'engagement'
  /** Anything else. 其他。 */
  | 'other'
  /** Away, for a reason that is not told: what readers see of every absence. 事由不公开；查阅者所见均为此项。 */
  | 'away';

/** Where an absent person is. 去向。 */
export type GqlAbsencePlace =
  /** Away from the district. 离开本地。 */
  | 'outside'
  /** In the district. 在本地。 */
  | 'inside';

/** What a step of a procedure does. 程序动作。 */
export type GqlStepAction =
  /** Consult. 征求意见。 */
  | 'consult'
  /** Public participation. 公众参与。 */
  | 'publicParticipation'
  /** A hearing. 听证。 */
  | 'hearing'
  /** Review by experts. 专家论证。 */
  | 'expertReview'
  /** Assessment of risks. 风险评估。 */
  | 'riskAssessment'
  /** Review of legality. 合法性审查。 */
  | 'legalityReview'
  /** Ask for instruction. 请示。 */
  | 'seekInstruction'
  /** Submit. 提请。 */
  | 'submit'
  /** Send a copy. 抄送。 */
  | 'copyTo'
  /** Decide. 讨论决定。 */
  | 'decide'
  /** Publish. 公布。 */
  | 'publish'
  /** File for the record. 备案。 */
  | 'fileWith'
  /** Evaluate. 评估。 */
  | 'evaluate'
  /** Revise. 修改、清理。 */
  | 'revise'
  /** Report. 报告。 */
  | 'report'
  /** Inform. 通报。 */
  | 'inform'
  /** Carry out. 贯彻落实。 */
  | 'implement'
  /** Anything else. 其他。 */
  | 'other';

/** What a norm sets up. 规范所立的制度。 */
export type GqlRegime =
  /** Who answered for a decision does so for life. 责任终身追究。 */
  | 'lifelongAccountability';

/** How many of several are needed. 所需的范围。 */
export type GqlNeeded =
  /** One suffices. 其一即可。 */
  | 'one'
  /** All of them. 均须。 */
  | 'all';

/** Whether a matter has a trait. 有无。 */
export type GqlTraitValue =
  /** It has it. 有。 */
  | 'yes'
  /** It has it not. 无。 */
  | 'no';

/** Which days a deadline counts. 计日方式。 */
export type GqlDeadlineCalendar =
  /** Every day. 自然日。 */
  | 'natural'
  /** Working days. 工作日。 */
  | 'working'
  /** The text does not say. 未写明。 */
  | 'unstated';

/** How firmly a record stands in its source. 出处的明确程度。 */
export type GqlReading =
  /** The text says it. 明示。 */
  | 'stated'
  /** The sentence inherits it from the one before. 承前省略。 */
  | 'inferred'
  /** There are two readings. 两可。 */
  | 'ambiguous';

/** How binding the words are. 语气。 */
export type GqlModality =
  /** Must. 应当、必须、要。 */
  | 'must'
  /** May. 可。 */
  | 'may'
  /** Must not. 不得。 */
  | 'mustNot'
  /** In principle. 原则上。 */
  | 'inPrinciple'
  /** A statement of fact. 陈述。 */
  | 'fact';

/** What a document may be asked and not say. 文件未作规定的问题。 */
export type GqlSilenceQuestion =
  /** Who is accountable. 由谁负总责。 */
  | 'accountable'
  /** Who decides. 由谁讨论决定。 */
  | 'decides'
  /** Who is in charge. 由谁分管。 */
  | 'inCharge'
  /** Who leads the work. 由谁主办。 */
  | 'leads'
  /** Who assists. 由谁协助。 */
  | 'assists'
  /** Who cooperates. 由谁配合。 */
  | 'cooperates'
  /** Who liaises. 由谁联系。 */
  | 'liaises'
  /** Who reviews. 由谁审查。 */
  | 'reviews'
  /** Who is consulted. 征求谁的意见。 */
  | 'consulted'
  /** Who is informed. 报送、告知谁。 */
  | 'informed'
  /** Who supervises. 由谁监督。 */
  | 'supervises'
  /** Who stands in. 由谁代行。 */
  | 'standIn'
  /** Whether what was handed on may be handed on again. 可否转委托。 */
  | 'redelegation'
  /** Who chairs the meeting. 由谁主持会议。 */
  | 'chairs'
  /** Who belongs to it. 由哪些人员组成。 */
  | 'members'
  /** Whether it is a constituent department. 是否组成部门。 */
  | 'constituent'
  /** In which form and for how long. 以何种形式、期限多长。 */
  | 'form'
  /** By when, and how the days count. 期限及其计算。 */
  | 'deadline'
  /** Anything else. 其他。 */
  | 'other';

/**
 * The values of `extensions.code`. Codes are added, never renamed or removed.
 *
 * An error also carries `extensions.path`, where in the input it went wrong, and `extensions.problems`: everything that is
 * wrong with the input, each with its own code, message in both languages, path and suggestions.
 *
 * 错误代码，即 `extensions.code` 的取值；只增加，不改名、不删除。错误另附 `extensions.path`（输入中的位置）和 `extensions.problems`（输入的全部问题，各有代码、中英文说明、位置和建议）。
 */
export type GqlErrorCode =
  /** There is no such field. 没有该字段。 */
  | 'UNKNOWN_FIELD'
  /** A field is missing. 缺少字段。 */
  | 'MISSING_FIELD'
  /** A value is of the wrong type. 类型不符。 */
  | 'WRONG_TYPE'
  /** A value is not one of those allowed. 不在可取的值之中。 */
  | 'UNKNOWN_VALUE'
  /** A value is not acceptable. 值不合要求。 */
  | 'INVALID_VALUE'
  /** It is no id. 标识不合格。 */
  | 'INVALID_ID'
  /** It is neither a date nor an instant. 不是日期或时刻。 */
  | 'INVALID_DATE'
  /** The text has a character that is not seen or controls others. 文字中有看不见的字符或控制字符。 */
  | 'INVALID_CHARACTER'
  /** A file or a request is not in UTF-8. 文件或者请求不是 UTF-8 编码。 */
  | 'INVALID_ENCODING'
  /** It is longer, larger or more than a limit of the format. 超出格式所限。 */
  | 'TOO_LARGE'
  /** There are more problems than are told. 另有问题未逐一列出。 */
  | 'MORE_PROBLEMS'
  /** It is not exactly one of `assert`, `end`, `retract`, `replace`, or of the kinds of record. 变更不合格：须为 `assert`、`end`、`retract`、`replace` 之一，或者一种记录。 */
  | 'INVALID_CHANGE'
  /** An interval ends before it begins, or at once. 期间为空。 */
  | 'EMPTY_INTERVAL'
  /** There are no changes. 变更集为空。 */
  | 'EMPTY_CHANGE_SET'
  /** No record has this id. 没有该标识的记录。 */
  | 'UNKNOWN_ID'
  /** The id is that of another kind of record. 记录种类不符。 */
  | 'WRONG_KIND'
  /** The id that would be made for a record without one is taken. 由种类和名称生成的标识已被使用。 */
  | 'ID_TAKEN'
  /** A record cannot become one of another kind. 记录种类不可变。 */
  | 'KIND_CHANGED'
  /** Records would go round in a circle. 成环。 */
  | 'CIRCLE'
  /** The full text of the document does not hold the quote. 引文不在文件全文之中。 */
  | 'QUOTE_NOT_IN_DOCUMENT'
  /** What was asked about did not exist then. 该日尚不存在或已不存在。 */
  | 'NOT_IN_FORCE_THEN'
  /** The record holds at no time from then on. 无可终止。 */
  | 'NOTHING_TO_END'
  /** The same act is recorded already under another id. 同一办理已另行记录。 */
  | 'ALREADY_DONE'
  /** A trait is said to be both yes and no. 同一特征既认定为有、又认定为无。 */
  | 'CONTRADICTION'
  /** An id carries another moment than the question. 标识所附时刻与所问不符。 */
  | 'OTHER_MOMENT'
  /** The procedure is that of another government. 程序属于另一政府。 */
  | 'NO_PROCEDURE'
  /** The `commandId` was used for other content. 指令标识已被使用。 */
  | 'COMMAND_REUSED'
  /** Another writer recorded first: read again, then retry. 账本已有新版，请重新读取后再试。 */
  | 'LEDGER_MOVED_ON'
  /** No government or organization is known by this id. 没有该政府或机构。 */
  | 'UNKNOWN_GOVERNMENT'
  /** This replica holds a part of the governments, and not this one: ask another. 本副本不含该政府，请改问其他副本。 */
  | 'GOVERNMENT_NOT_HELD'
  /** No duty is known by this id. 没有该职责。 */
  | 'UNKNOWN_DUTY'
  /** No duty matches the words. 没有相符的职责。 */
  | 'UNKNOWN_MATTER'
  /** The words name a procedure or a step of one, where only a duty can be asked about: ask `obligations`. 此处只能问职责，而所问是程序或其步骤，请查询 `obligations`。 */
  | 'MATTER_IS_STEP'
  /** No post is known by this id. 没有该职位。 */
  | 'UNKNOWN_POST'
  /** Several governments are possible: say which with `within`. 须以 `within` 指明所问的政府。 */
  | 'WITHIN_REQUIRED'
  /** It is no cursor of this connection. 游标无效。 */
  | 'INVALID_CURSOR'
  /** It is no YAML. YAML 有误。 */
  | 'INVALID_YAML'
  /** It is no notice in the notation. 通知的写法有误。 */
  | 'INVALID_NOTICE'
  /** A notice leaves open who or what is meant. 通知所指未定，须先写明。 */
  | 'UNDECIDED'
  /** A file cannot be read. 文件无法读取。 */
  | 'UNREADABLE_FILE'
  /** The ledger does not reach the revision asked for. 账本尚未到所要求的版次。 */
  | 'BEHIND_MIN_REVISION'
  /** Another writer holds the ledger: try again in a moment. 账本正被写入，请稍后再试。 */
  | 'LEDGER_BUSY'
  /** The database with the ledger does not answer: retry with the same `commandId`. 账本所在的数据库无应答，请以同一 `commandId` 重试。 */
  | 'LEDGER_UNREACHABLE'
  /** The ledger takes no more changes after a fault of its disk: reads go on; the operator has to look. 磁盘故障后账本已停止写入，仍可查询，须由管理人员处理。 */
  | 'LEDGER_STOPPED'
  /** The ledger can only be read: its file or folder may not be written. 账本只读：其文件或目录不可写入。 */
  | 'LEDGER_READ_ONLY'
  /** The ledger's file is damaged: `zhifen verify` names the place; restore a backup. 账本文件损坏：`zhifen verify` 指出位置，请恢复备份。 */
  | 'LEDGER_DAMAGED'
  /** The ledger was written by a newer version: use that version. 账本由新版程序写成，请使用该版本。 */
  | 'LEDGER_NEWER'
  /** The ledger that this copy follows is not the one that it was copied from. 共享账本与副本不一致。 */
  | 'LEDGER_DIVERGED'
  /** The ledger is not the one that its signed checkpoints vouch for: it is neither answered from nor written. 账本与已签署的检查点不符，不予使用。 */
  | 'LEDGER_CONTRADICTED'
  /** The clock of the machine has jumped ahead: nothing is recorded until the operator confirms it. 本机时钟向前跳变，经管理人员确认前不作记录。 */
  | 'CLOCK_AHEAD'
  /** There is no space left: nothing of the change set was recorded; it may be tried again once there is. 磁盘已满，变更集未记入，腾出空间后可再试。 */
  | 'DISK_FULL'
  /** It is no receipt that was given here. 责任凭证不合格。 */
  | 'INVALID_RECEIPT'
  /** Nobody is logged in, or the token is not accepted. 未登录或凭据无效。 */
  | 'UNAUTHENTICATED'
  /** The identity provider does not answer, so no token can be checked: try again in a moment. 身份提供方无应答，无法核验凭据，请稍后再试。 */
  | 'IDENTITY_PROVIDER_UNAVAILABLE'
  /** It is not among your rights. 无此权限。 */
  | 'FORBIDDEN'
  /** A second person has to approve first, or who is to stand in has to accept: the change set is kept until then, and not recorded yet. 待第二人批准，或者待代行人接受：在此之前变更集留存而不记入。 */
  | 'AWAITING_APPROVAL'
  /** No change set awaits approval under this `commandId`. 没有待批准的变更集。 */
  | 'UNKNOWN_PROPOSAL'
  /** What awaits approval under this `commandId` is not what was read. 待批准的变更集内容已不是所阅的那一份。 */
  | 'PROPOSAL_CHANGED'
  /** The configuration is wrong. 配置有误。 */
  | 'INVALID_CONFIGURATION'
  /** A restricted record may not be read while the journal of reads cannot be written. 查阅日志无法写入。 */
  | 'JOURNAL_UNAVAILABLE'
  /** A fault of the program: the cause is in the server’s log. 内部错误，原因见服务日志。 */
  | 'INTERNAL'
  /** The query is not GraphQL. 查询语法有误。 */
  | 'GRAPHQL_PARSE_FAILED'
  /** The query does not fit the schema. 查询与模式不符。 */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The variables do not fit the query. 变量与查询不符。 */
  | 'BAD_USER_INPUT'
  /** The query has no such operation. 没有该操作。 */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** The request is not GraphQL over HTTP. 请求有误。 */
  | 'BAD_REQUEST'
  /** The request is larger than allowed. 请求过大。 */
  | 'REQUEST_TOO_LARGE'
  /** It was sent by a page of another site, whose origin is not listed. 请求来自其他网站的网页，该网站未列入许可。 */
  | 'CROSS_SITE'
  /** The request is not sent as JSON. 请求正文未以 JSON 发送。 */
  | 'UNSUPPORTED_MEDIA_TYPE'
  /** No document with this hash is known: send its text. 没有此哈希值所指的查询，请发送其文本。 */
  | 'PERSISTED_QUERY_NOT_FOUND'
  /** Only documents of the manifest are answered, and this is none of them. 只应答清单所列的查询，此查询不在其中。 */
  | 'UNTRUSTED_DOCUMENT'
  /** It asks for more than a limit allows: `extensions.limit` names the limit. 超过限额：`extensions.limit` 指明是哪一项。 */
  | 'LIMIT_EXCEEDED'
  /** It took longer than the server works on one request: ask for less. 处理超时，请缩小查询范围。 */
  | 'DEADLINE_EXCEEDED'
  /** The server has no room for more requests, or stops: try again in a moment. 服务繁忙或者正在停止，请稍后再试。 */
  | 'OVERLOADED';

/** What can be recorded. 写入。 */
export type GqlMutation = {
  /** Records one change set, all or nothing: asserts, ends or retracts any records. 记入变更集：全部记入，或者全不记入。 */
  readonly record?: Maybe<GqlRecordPayload>;
  /** Records that a person or a post is away. 记录不在岗。 */
  readonly recordAbsence?: Maybe<GqlRecordPayload>;
  /** Records a leave as the system of an office has it: by account, with its reason in words, in local time. 按办公系统的请假单登记：账号、中文事由、当地时间。 */
  readonly recordLeave?: Maybe<GqlRecordPayload>;
  /** Ends an absence: an early return. 返岗：提前结束不在岗。 */
  readonly endAbsence?: Maybe<GqlRecordPayload>;
  /** Records a designation or an entrustment. 委托、指定。 */
  readonly delegate?: Maybe<GqlRecordPayload>;
  /** Revokes a designation or an entrustment. 撤销委托、指定。 */
  readonly revokeDelegation?: Maybe<GqlRecordPayload>;
  /** Records who holds a post. 任职。 */
  readonly appoint?: Maybe<GqlRecordPayload>;
  /** Ends a tenure. 免职、离任。 */
  readonly endTenure?: Maybe<GqlRecordPayload>;
  /** Records who holds a duty. 分工。 */
  readonly assignDuty?: Maybe<GqlRecordPayload>;
  /** Ends an assignment. 终止分工。 */
  readonly endAssignment?: Maybe<GqlRecordPayload>;
  /** Opens a case: a matter that is handled by a procedure. 立案：依程序办理一件事项。 */
  readonly openCase?: Maybe<GqlRecordPayload>;
  /** Records that a step was done, by whom, in which post and on whose behalf. 办理记录：何人以何职位、代何职位办理了哪一步骤。 */
  readonly recordStep?: Maybe<GqlRecordPayload>;
  /** Closes a case. 结案。 */
  readonly closeCase?: Maybe<GqlRecordPayload>;
  /** Attaches the full text of a document. Every quote of it is checked against the text; the first that is not in it is `QUOTE_NOT_IN_DOCUMENT`. 附上文件全文；逐条核对引文，有不在全文之中的，为 `QUOTE_NOT_IN_DOCUMENT`。 */
  readonly attachDocument?: Maybe<GqlRecordPayload>;
  /** Makes the records of a change set what they were before it, by a change set of its own: nothing is removed from the ledger, and what was known meanwhile can still be asked. Refused where one of them was changed again since (`LEDGER_MOVED_ON`). 撤销：以另一变更集恢复其各项记录原状，账本不作删除，此前所知仍可查询；其后又有变更的不予撤销。 */
  readonly undo?: Maybe<GqlRecordPayload>;
  /** Approves a change set that waits for a second person, and records it in the name of its author. 批准变更集，以作者的名义记入。 */
  readonly approve?: Maybe<GqlRecordPayload>;
  /** Accepts what a proposal charges the viewer's own person with; it is recorded in the name of its author once all have said yes who have to. 接受变更集所指定由本人代行的事项；应当同意的人都同意后，以提出者之名记入。 */
  readonly accept?: Maybe<GqlRecordPayload>;
  /** Does not take it on, and says why: it is not recorded, and stays until its author has taken it back. 谢绝代行并说明理由，不予记入；提出者撤回之前可查。 */
  readonly decline?: Maybe<GqlProposal>;
  /** Takes a change set back, or refuses it: it is not recorded. 撤回或者驳回变更集，不予记入。 */
  readonly reject?: Maybe<GqlProposal>;
  /** Counts that a record was chosen for words that were unclear, and records nothing: no answer depends on it. What is chosen often is proposed as an alias (`zhifen aliases`). Who chose is not kept, nor words that are long or have a number in them. 计入一次选择，不入账本，不影响任何答复；多次所选的可提议为别名。不留存选择者，过长或含数字的文字不计。 */
  readonly noteChoice?: Maybe<GqlNoteChoicePayload>;
};


/** What can be recorded. 写入。 */
export type GqlMutationRecordArgs = {
  input?: InputMaybe<GqlChangeSetInput>;
  changes?: InputMaybe<GqlChangeSetInput>;
};


/** What can be recorded. 写入。 */
export type GqlMutationRecordAbsenceArgs = {
  input: GqlRecordAbsenceInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationRecordLeaveArgs = {
  input: GqlRecordLeaveInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationEndAbsenceArgs = {
  input: GqlEndRecordInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationDelegateArgs = {
  input: GqlDelegateInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationRevokeDelegationArgs = {
  input: GqlEndRecordInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationAppointArgs = {
  input: GqlAppointInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationEndTenureArgs = {
  input: GqlEndRecordInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationAssignDutyArgs = {
  input: GqlAssignDutyInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationEndAssignmentArgs = {
  input: GqlEndRecordInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationOpenCaseArgs = {
  input: GqlOpenCaseInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationRecordStepArgs = {
  input: GqlRecordStepInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationCloseCaseArgs = {
  input: GqlEndRecordInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationAttachDocumentArgs = {
  input: GqlAttachDocumentInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationUndoArgs = {
  input: GqlUndoInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationApproveArgs = {
  input: GqlApproveInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationAcceptArgs = {
  input: GqlAcceptInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationDeclineArgs = {
  input: GqlDeclineInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationRejectArgs = {
  input: GqlRejectInput;
};


/** What can be recorded. 写入。 */
export type GqlMutationNoteChoiceArgs = {
  input: GqlNoteChoiceInput;
};

/** Who is away. 不在岗。 */
export type GqlRecordAbsenceInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result. 指令标识：以同一标识、同一内容重试，结果不变。 */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made. 事由。 */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on, where the record names nothing itself. 依据；记录自身未写明时适用。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The absence. 不在岗。 */
  readonly absence: GqlAbsenceInput;
};

/** A leave as the system of an office has it. 办公系统的请假单。 */
export type GqlRecordLeaveInput = {
  /** Makes a retry harmless: the number of the leave. 指令标识：请假单编号，重复提交只记一次。 */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made; absent: `why`. 变更事由；不填即请假事由。 */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on. 依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The account, with its system before it, as it stands among the external ids of the person: `oa:wang3`. 账号，写作“系统:编号”，须已记入人员的外部标识。 */
  readonly account: Scalars['String']['input'];
  /** The number of the leave there: sent again by another command, it is as it says now, such as after an early return; absent: each command is a leave of its own. 请假单编号：以另一指令再次提交的，以新的内容为准（如提前返岗、续假）；不填则每次各为一单。 */
  readonly leave?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words: 出访, 出差, 年休假, 病假, 培训. 请假事由。 */
  readonly why: Scalars['String']['input'];
  /** The first day, or a local time: `2026-12-07 08:30`. 第一天，或者当地时刻。 */
  readonly from: Scalars['String']['input'];
  /** The last day, which is included, or a local time. 最后一天（含当日），或者当地时刻。 */
  readonly to: Scalars['String']['input'];
  /** Where. 去向。 */
  readonly place?: InputMaybe<GqlAbsencePlace>;
  /** A note: hand-over notes. 备注、交接事项。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whether the leave was withdrawn: nobody was away by it. 是否已撤销：撤销的视为没有请假。 */
  readonly cancelled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which record ends, and when. 终止的记录及时刻。 */
export type GqlEndRecordInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result. 指令标识：以同一标识、同一内容重试，结果不变。 */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made. 事由。 */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on, where the record names nothing itself. 依据；记录自身未写明时适用。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the record. 标识。 */
  readonly id: Scalars['ID']['input'];
  /** From this instant on it is no longer so; absent: now. 终止时刻；不填为现在。 */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who entrusts or designates whom. 委托、指定。 */
export type GqlDelegateInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result. 指令标识：以同一标识、同一内容重试，结果不变。 */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made. 事由。 */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on, where the record names nothing itself. 依据；记录自身未写明时适用。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The delegation. 委托、指定。 */
  readonly delegation: GqlDelegationInput;
};

/** Who holds which post. 任职。 */
export type GqlAppointInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result. 指令标识：以同一标识、同一内容重试，结果不变。 */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made. 事由。 */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on, where the record names nothing itself. 依据；记录自身未写明时适用。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The tenure. 任职。 */
  readonly tenure: GqlTenureInput;
};

/** Who holds which duty. 分工。 */
export type GqlAssignDutyInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result. 指令标识：以同一标识、同一内容重试，结果不变。 */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made. 事由。 */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on, where the record names nothing itself. 依据；记录自身未写明时适用。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The assignment. 分工、职责。 */
  readonly assignment: GqlAssignmentInput;
};

/** Which matter is handled by which procedure. 立案。 */
export type GqlOpenCaseInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result. 指令标识：以同一标识、同一内容重试，结果不变。 */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made. 事由。 */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on, where the record names nothing itself. 依据；记录自身未写明时适用。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. 案件。 */
  readonly case: GqlCaseInput;
};

/** Who did what in a case. 办理记录。 */
export type GqlRecordStepInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result. 指令标识：以同一标识、同一内容重试，结果不变。 */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made. 事由。 */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on, where the record names nothing itself. 依据；记录自身未写明时适用。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The act. 办理记录。 */
  readonly act: GqlActInput;
};

/** The text of a document. 文件全文。 */
export type GqlAttachDocumentInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result. 指令标识：以同一标识、同一内容重试，结果不变。 */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made. 事由。 */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on, where the record names nothing itself. 依据；记录自身未写明时适用。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The document. 文件。 */
  readonly document: Scalars['ID']['input'];
  /** Its full text. 全文。 */
  readonly fullText: Scalars['String']['input'];
};

/** Which change set is undone. 撤销的变更集。 */
export type GqlUndoInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result. 指令标识：以同一标识、同一内容重试，结果不变。 */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made. 事由。 */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on, where the record names nothing itself. 依据；记录自身未写明时适用。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The `commandId` of the change set that is undone, as the ledger has it. 所撤销的变更集的指令标识。 */
  readonly undone: Scalars['ID']['input'];
};

/** What was read, and is approved. 所阅并批准的变更集。 */
export type GqlApproveInput = {
  /** The `commandId` of the proposal. 变更集的指令标识。 */
  readonly commandId: Scalars['ID']['input'];
  /** The `contentHash` of the proposal that was read: another one under the same id is refused. 所阅变更集的内容指纹，内容已变的不予批准。 */
  readonly contentHash: Scalars['String']['input'];
};

/** What is accepted. 所接受的变更集。 */
export type GqlAcceptInput = {
  /** The `commandId` of the proposal, as the viewer was shown it. 所见变更集的指令标识。 */
  readonly commandId: Scalars['ID']['input'];
  /** The `contentHash` of the proposal that was read: another one under the same id is refused. 所阅变更集的内容指纹，内容已变的不予接受。 */
  readonly contentHash: Scalars['String']['input'];
};

/** What is declined. 所谢绝的变更集。 */
export type GqlDeclineInput = {
  /** The `commandId` of the proposal, as the viewer was shown it. 所见变更集的指令标识。 */
  readonly commandId: Scalars['ID']['input'];
  /** The `contentHash` of the proposal that was read. 所阅变更集的内容指纹。 */
  readonly contentHash: Scalars['String']['input'];
  /** Why, for its author. 理由，供提出者知悉。 */
  readonly reason: Scalars['String']['input'];
};

/** What is taken back or refused. 撤回或者驳回的变更集。 */
export type GqlRejectInput = {
  /** The `commandId` of the proposal. 变更集的指令标识。 */
  readonly commandId: Scalars['ID']['input'];
};

/** What was chosen for which words. 所作的选择。 */
export type GqlNoteChoiceInput = {
  /** The words of the question, as they were given. 原话。 */
  readonly text: Scalars['String']['input'];
  /** The id of the record that was chosen for them. 所选记录的标识。 */
  readonly record: Scalars['ID']['input'];
  /** The government or organization that was asked about; absent: that of the record. 所问的政府或机构；不填即记录所属的政府。 */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** What was recorded. 记入结果。 */
export type GqlRecordPayload = {
  /** The change set as it was recorded; `null` where a second person has to approve it first. 记入的变更集；尚待第二人批准的为 `null`。 */
  readonly changeSet?: Maybe<GqlChangeSet>;
  /** What waits for a second person, and is not recorded yet; else `null`. 待第二人批准、尚未记入的变更集；否则为 `null`。 */
  readonly proposal?: Maybe<GqlProposal>;
  /** The revision of the ledger that the change set became; `null` where it waits. 账本版次；待批准的为 `null`。 */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** When it was recorded; `null` where it waits. 记入时刻；待批准的为 `null`。 */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that its writer gave it. 指令标识。 */
  readonly commandId: Scalars['ID']['output'];
  /** The records as they are now known; what was retracted is not among them. 记入后的各项记录，不含已撤回的。 */
  readonly records: ReadonlyArray<GqlRecord>;
  /** What the change set causes, on the day on which it was recorded. 由此产生的核查发现，就记入当日而言。 */
  readonly findings: ReadonlyArray<GqlFinding>;
};

/** What became of a choice. 选择计数的结果。 */
export type GqlNoteChoicePayload = {
  /** Whether it was counted: not where the words are long, have a number in them or are a name of the record already, nor for a person or a case. 是否计入：文字过长、含数字、已是该记录名称的，以及所选为人员、案件的，不计。 */
  readonly counted: Scalars['Boolean']['output'];
};

/** A change set that waits for a second person. It is not recorded yet. 待批准的变更集，尚未记入。 */
export type GqlProposal = {
  /** The id that its author gave it, with `@` and the author where that one may not record everywhere. 指令标识；提出者权限不及全部政府的，后附 `@` 及提出者。 */
  readonly commandId: Scalars['ID']['output'];
  /** Tells its content from any other: what is approved is what was read. 内容指纹，批准时据以核对。 */
  readonly contentHash: Scalars['String']['output'];
  /** Who proposes it. 提出者。 */
  readonly author: Scalars['String']['output'];
  /** When it was proposed. 提出时刻。 */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** The governments that it touches. 所涉政府。 */
  readonly governments: ReadonlyArray<Scalars['ID']['output']>;
  /** The change set as its author gave it: to be looked at, and to be given to `preview`. Who may only read is shown what charges them. 作者所提的变更集，可供查看，也可交付推演；只有查阅权限的，仅见所涉本人的部分。 */
  readonly input: Scalars['JSON']['output'];
  /** Whether a second person has to approve of it. 是否须由第二人批准。 */
  readonly needsApproval: Scalars['Boolean']['output'];
  /** The second person who did. 已批准的第二人。 */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /** What has to be accepted, and by whom. 须经接受的事项及其人。 */
  readonly charges: ReadonlyArray<GqlCharge>;
  /** By whom it was accepted so far. 已接受者。 */
  readonly accepted: ReadonlyArray<GqlAcceptance>;
  /** Who does not take it on: it is recorded no more. 谢绝者；有谢绝者即不再记入。 */
  readonly declined?: Maybe<GqlDeclining>;
};

/** A record that hands work to somebody. 交由他人代行的记录。 */
export type GqlCharge = {
  /** The id that the record will have. 该记录的标识。 */
  readonly recordId: Scalars['ID']['output'];
  /** Of whom one has to accept it. 其中一人接受即可。 */
  readonly people: ReadonlyArray<GqlPerson>;
};

/** That somebody said yes to what charges them with work. 代行的接受。 */
export type GqlAcceptance = {
  /** Who accepted. 接受者。 */
  readonly person?: Maybe<GqlPerson>;
  /** Under which account. 账户。 */
  readonly by: Scalars['String']['output'];
  /** When, by the clock. 接受时刻。 */
  readonly at: Scalars['DateTime']['output'];
};

/** That somebody does not take on work, and why. 代行的谢绝。 */
export type GqlDeclining = {
  /** Who declined. 谢绝者。 */
  readonly person?: Maybe<GqlPerson>;
  /** Under which account. 账户。 */
  readonly by: Scalars['String']['output'];
  /** When, by the clock. 谢绝时刻。 */
  readonly at: Scalars['DateTime']['output'];
  /** Why. 理由。 */
  readonly reason: Scalars['String']['output'];
};

/** What a notice comes to on top of the ledger. 分工通知草稿。 */
export type GqlNoticeDraft = {
  /** The change set, to be previewed and recorded; `null` while anything is open. 变更集，可供预览、记入；有未定之处时为 `null`。 */
  readonly changeSet?: Maybe<Scalars['JSON']['output']>;
  /** Whether all that it says is recorded already. 所载是否已全部在账本中。 */
  readonly isRecorded: Scalars['Boolean']['output'];
  /** What is wrong with the text and what it leaves open, in the order of the lines. 写法有误与未定之处，按行次序。 */
  readonly questions: ReadonlyArray<GqlNoticeQuestion>;
  /** What it was understood to say, in the order of the lines. 认出的关系，按行次序。 */
  readonly relations: ReadonlyArray<GqlNoticeRelation>;
  /** What stands in it and is marked as not to be recorded for now. 载明而注明先不记的。 */
  readonly leftOut: ReadonlyArray<GqlNoticeWords>;
};

/** Words of a notice as they stand in the text, with marks, and where they begin. 通知中的词句（照文本，含符号）及其位置。 */
export type GqlNoticeWords = {
  /** The line, counted from 1. 行。 */
  readonly line: Scalars['Int']['output'];
  /** The column, counted from 1. 列。 */
  readonly column: Scalars['Int']['output'];
  /** The words. 词句。 */
  readonly text: Scalars['String']['output'];
};

/** What a notice was understood to say of one thing. 通知就一事一单位所定的关系。 */
export type GqlNoticeRelation = {
  /** Whose work it is: the name and the title. 何人、何职。 */
  readonly holder: GqlNoticeWords;
  /** What is said of it: 分管, 联系. 何种关系。 */
  readonly verb: GqlNoticeWords;
  /** The unit, duty or stand-in. 何单位、何事项、何人。 */
  readonly what: GqlNoticeWords;
  /** How it compares with what is recorded. 与账本相比。 */
  readonly state: GqlNoticeRelationState;
  /** The ids of the records that it comes to: several for a group of units. 所成记录的标识；一组单位为多项。 */
  readonly records: ReadonlyArray<Scalars['ID']['output']>;
};

/** How something that a notice says compares with what is recorded. 通知所载与账本相比。 */
export type GqlNoticeRelationState =
  /** It begins with the notice. 新增。 */
  | 'new'
  /** It goes on, and now rests on the notice. 沿用，改以本通知为依据。 */
  | 'restsAnew'
  /** It is recorded so already. 已照此登记。 */
  | 'recorded'
  /** It ends with the notice. 终止。 */
  | 'ends';

/** A way to settle a question: what to write, and what it means. 一种写法及其含义。 */
export type GqlNoticeChoice = {
  /** What to write in place of the words that the question is about. 改写为。 */
  readonly text: Scalars['String']['output'];
  /** What it means. 含义。 */
  readonly label: Scalars['String']['output'];
};


/** A way to settle a question: what to write, and what it means. 一种写法及其含义。 */
export type GqlNoticeChoiceLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** Something that has to be mended or decided in a notice. 通知中须改正或者写明之处。 */
export type GqlNoticeQuestion = {
  /** The line, counted from 1. 行。 */
  readonly line: Scalars['Int']['output'];
  /** The column, counted from 1. 列。 */
  readonly column: Scalars['Int']['output'];
  /** What kind of problem it is. 种类。 */
  readonly code: GqlErrorCode;
  /** What is open, and what to write. 未定何事，如何写明。 */
  readonly message: Scalars['String']['output'];
  /** What was perhaps meant, the likeliest first. 可能所指，最可能者在先。 */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /** The words that the question is about. 所涉词句。 */
  readonly replaces: GqlNoticeWords;
  /** What may be written in their place, the likeliest first; none where only a person can say it. 可改写为，最可能者在先；只能由人写明的为空。 */
  readonly choices: ReadonlyArray<GqlNoticeChoice>;
};


/** Something that has to be mended or decided in a notice. 通知中须改正或者写明之处。 */
export type GqlNoticeQuestionMessageArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A division of labour as text. 写作文本的领导分工。 */
export type GqlNotice = {
  /** The text. 全文。 */
  readonly text: Scalars['String']['output'];
  /** The ids of what is in force and cannot be said in it. 写不出的有效记录。 */
  readonly leftOut: ReadonlyArray<Scalars['ID']['output']>;
};

/** What a file of an office comes to on top of the ledger. 由文件起草的变更。 */
export type GqlImportedDraft = {
  /** What was read in it. 读作何物。 */
  readonly kind: GqlImportKind;
  /** The id of the government that it is of. 所属政府。 */
  readonly government: Scalars['ID']['output'];
  /** The draft in the notation of docs/notation.md, to be mended and given to `noticeDraft`; `null` where it is of tables. 草稿文本；由表格起草的为 `null`。 */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The change set, to be previewed and recorded; `null` while anything is open. 变更集，可供预览、记入；有未定之处时为 `null`。 */
  readonly changeSet?: Maybe<Scalars['JSON']['output']>;
  /** Whether all that it says is recorded already. 所载是否已全部在账本中。 */
  readonly isRecorded: Scalars['Boolean']['output'];
  /** What is wrong or left open: by line and column of the text, or of the table. 写法有误与未定之处。 */
  readonly questions: ReadonlyArray<GqlNoticeQuestion>;
  /** How much of the file was read. 读取了多少。 */
  readonly coverage: GqlImportCoverage;
  /** What was not taken as it stands in the file: tracked changes, comments, pages without text. 未照原样读取的内容。 */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
};


/** What a file of an office comes to on top of the ledger. 由文件起草的变更。 */
export type GqlImportedDraftRemarksArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** How much of a file was read, in lines, paragraphs and rows. 文件读取了多少（行、段）。 */
export type GqlImportCoverage = {
  /** How many there are. 共有。 */
  readonly all: Scalars['Int']['output'];
  /** Of how many the draft says nothing yet. 未读。 */
  readonly unread: Scalars['Int']['output'];
};

/** What was read in a file. 文件读作何物。 */
export type GqlImportKind =
  /** Text in the notation. 按 docs/notation.md 写成的通知。 */
  | 'notation'
  /** Rosters, posts, duties or absences in tables. 名册等表格。 */
  | 'tables'
  /** Working rules, or another document of articles. 工作规则等条文。 */
  | 'rules'
  /** A notice of the division of labour. 分工通知。 */
  | 'notice'
  /** Open data about an organization: Popolo, an organogram. 关于机构的开放数据。 */
  | 'open';

/** An organization: the government itself, its office, departments, sub-district offices, meetings, the party committee and so on. 机构。 */
export type GqlOrganization = GqlNode & GqlRecord & GqlNamed & {
  /** The organization above: that it is a unit of, or that dispatched it. 上级机构。 */
  readonly parent?: Maybe<GqlOrganization>;
  /** The organizations directly below, dispatched organs among them. 下属机构。 */
  readonly units: ReadonlyArray<GqlOrganization>;
  /** Its posts. 职位。 */
  readonly posts: ReadonlyArray<GqlPost>;
  /** The posts that head it. 主要负责人职位。 */
  readonly heads: ReadonlyArray<GqlPost>;
  /** The posts that form it, where it is a body. 组成人员。 */
  readonly members: ReadonlyArray<GqlMembership>;
  /** The duties recorded for it. 职责。 */
  readonly assignments: ReadonlyArray<GqlAssignment>;
  /** Who oversees it, and in which mode. 被分管、被联系。 */
  readonly overseers: ReadonlyArray<GqlOversight>;
  /** What it oversees. 指导、监督的对象。 */
  readonly oversees: ReadonlyArray<GqlOversight>;
  /** What a loaded document is recorded not to say about it. 文件未作规定的事项。 */
  readonly silences: ReadonlyArray<GqlSilence>;
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its ids and accounts in other systems, each as `system:id`, found by search. 在其他系统中的编号、账号，写作“系统:编号”，可供检索。 */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of organization it is. 机构类型。 */
  readonly type: GqlOrganizationType;
  /** The organization that it is a unit of. 隶属的机构。 */
  readonly partOf?: Maybe<GqlOrganization>;
  /** The organization whose dispatched organ it is. 派出它的机关。 */
  readonly dispatchedBy?: Maybe<GqlOrganization>;
  /** Its place in the order of organizations. 机构序。 */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The organizations that it is a collective name of, such as 各街道办事处: who oversees it oversees each of them. 统称所指的各机构，分管统称即分管各机构。 */
  readonly comprises: ReadonlyArray<GqlOrganization>;
  /** Whether it is named by a document and defined by none that is loaded. 仅被提及，所载文件未作规定。 */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** An organization: the government itself, its office, departments, sub-district offices, meetings, the party committee and so on. 机构。 */
export type GqlOrganizationLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A post. Responsibility belongs to posts; people come and go. 职位。 */
export type GqlPost = GqlNode & GqlRecord & GqlNamed & {
  /** Whether the post has a holder. 任职状态。 */
  readonly state: GqlPostState;
  /** The persons who hold it, there or not. 任职人，不论是否在岗。 */
  readonly incumbents: ReadonlyArray<GqlPerson>;
  /** The tenures in it. 任职。 */
  readonly tenures: ReadonlyArray<GqlTenure>;
  /** The posts that are one seat of it each. 各席位。 */
  readonly seatPosts: ReadonlyArray<GqlPost>;
  /** The posts that report to it. 直接下级。 */
  readonly reports: ReadonlyArray<GqlPost>;
  /** The bodies that it belongs to. 所属组成。 */
  readonly memberships: ReadonlyArray<GqlMembership>;
  /** The duties recorded for it. 分工。 */
  readonly assignments: ReadonlyArray<GqlAssignment>;
  /** Who oversees it. 被领导、被协助。 */
  readonly overseers: ReadonlyArray<GqlOversight>;
  /** What it oversees. 分管、联系的对象。 */
  readonly oversees: ReadonlyArray<GqlOversight>;
  /** Who may stand in for it. 代行规则。 */
  readonly standInRules: ReadonlyArray<GqlStandInRule>;
  /** What it has handed on. 作出的委托、指定。 */
  readonly delegationsGiven: ReadonlyArray<GqlDelegation>;
  /** What was handed to it. 接受的委托、指定。 */
  readonly delegationsReceived: ReadonlyArray<GqlDelegation>;
  /** Absences recorded of the post itself. 职位不在岗。 */
  readonly absences: ReadonlyArray<GqlAbsence>;
  /** Who performs for it, and why, at the moment at which it was read. 由谁履行，就读取该职位的时刻而言。 */
  readonly standIn: GqlStandInAnswer;
  /** The rules of conduct and regimes that speak of it. 所涉行为规范、责任制度。 */
  readonly norms: ReadonlyArray<GqlNorm>;
  /** What a loaded document is recorded not to say about it. 文件未作规定的事项。 */
  readonly silences: ReadonlyArray<GqlSilence>;
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name; without one, the title. 名称；不填即职务名称。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its ids and accounts in other systems, each as `system:id`, found by search. 在其他系统中的编号、账号，写作“系统:编号”，可供检索。 */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** The organization that the post is in. 所在机构。 */
  readonly organization?: Maybe<GqlOrganization>;
  /** The title, such as 区长; without one, the name. 职务名称；不填即名称。 */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The role, the same code in every government; other unless given. 职务类别，各政府通用；不填即其他。 */
  readonly role: GqlPostRole;
  /** Its place among the posts: the lower comes first. 排名，小者在前。 */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The administrative rank, such as 副局级, where it is recorded. 行政级别。 */
  readonly rank?: Maybe<Scalars['String']['output']>;
  /** Whether one or several people hold it at once, such as 副区长; one unless given. 一人或多人同任；不填即一人。 */
  readonly seats: GqlSeats;
  /** The many-seated post that this is one seat of. 所属的多人职位。 */
  readonly seatOf?: Maybe<GqlPost>;
  /** Whether its holder heads the organization. 是否主要负责人。 */
  readonly heads: Scalars['Boolean']['output'];
  /** The post that it reports to. 直接上级。 */
  readonly reportsTo?: Maybe<GqlPost>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** A post. Responsibility belongs to posts; people come and go. 职位。 */
export type GqlPostLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A person, known by name and rank only. 人员，只记姓名和级别。 */
export type GqlPerson = GqlNode & GqlRecord & GqlNamed & {
  /** The posts that the person holds; several are concurrent posts. 所任职位；有几个的为兼任。 */
  readonly posts: ReadonlyArray<GqlPost>;
  /** The tenures of the person. 任职。 */
  readonly tenures: ReadonlyArray<GqlTenure>;
  /** The absences of the person. 不在岗。 */
  readonly absences: ReadonlyArray<GqlAbsence>;
  /** What was handed to the person by name. 接受的委托、指定。 */
  readonly delegationsReceived: ReadonlyArray<GqlDelegation>;
  /** Who performs for each post that the person holds, at the moment at which the person was read. 所任各职位由谁履行，就读取该人员的时刻而言。 */
  readonly cover: ReadonlyArray<GqlStandInAnswer>;
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its ids and accounts in other systems, each as `system:id`, found by search. 在其他系统中的编号、账号，写作“系统:编号”，可供检索。 */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** The administrative rank, such as 副局级, where it is recorded. 行政级别。 */
  readonly rank?: Maybe<Scalars['String']['output']>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** A person, known by name and rank only. 人员，只记姓名和级别。 */
export type GqlPersonLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** The organizations below one, with the holders of their posts and the performers. 组织结构图：机构、任职人和履行者。 */
export type GqlOrgChart = {
  /** The organization asked about. 根机构。 */
  readonly root: GqlChartUnit;
  /** Bodies of the same government that belong to no other, such as the party committee. 并列的机构，如区委。 */
  readonly beside: ReadonlyArray<GqlChartUnit>;
  /** Who oversees whom, in every mode. 分管、联系、指导等关系。 */
  readonly oversight: ReadonlyArray<GqlOversight>;
  /** What has to be looked at, as `findings(within:)` gives it. 核查发现。 */
  readonly findings: ReadonlyArray<GqlFinding>;
};

/** One organization on the chart. 机构。 */
export type GqlChartUnit = {
  /** The organization. 机构。 */
  readonly organization: GqlOrganization;
  /** Its posts by rank. 职位。 */
  readonly posts: ReadonlyArray<GqlChartPost>;
  /** The posts and organizations that are in charge of it. 分管领导。 */
  readonly inCharge: ReadonlyArray<GqlNamed>;
  /** The units below it. 下属机构。 */
  readonly units: ReadonlyArray<GqlChartUnit>;
};

/** One post on the chart. 职位。 */
export type GqlChartPost = {
  /** The post. 职位。 */
  readonly post: GqlPost;
  /** Who holds it, and who performs its work now. 任职与代行。 */
  readonly standIn: GqlStandIn;
  /** `standIn` says the same up to this instant; `null`: until further notice. 同一认定至此时为止；`null` 为另有变更之前。 */
  readonly holdsUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** Leaders by organizations. 分工矩阵：领导与机构。 */
export type GqlMatrix = {
  /** The leaders by rank. 领导。 */
  readonly leaders: ReadonlyArray<GqlChartPost>;
  /** The organizations in their order. 机构。 */
  readonly organizations: ReadonlyArray<GqlOrganization>;
  /** Where a leader oversees an organization. 交叉处。 */
  readonly cells: ReadonlyArray<GqlMatrixCell>;
};

/** What one leader has to do with one organization. 交叉处。 */
export type GqlMatrixCell = {
  /** The leader. 领导。 */
  readonly leader: GqlPost;
  /** The organization. 机构。 */
  readonly organization: GqlOrganization;
  /** The relations between them. 分管、联系等。 */
  readonly oversight: ReadonlyArray<GqlOversight>;
};

/** Something that has to be looked at, and what would settle it. 核查发现，以及如何了结。 */
export type GqlFinding = {
  /** What it is about. 种类。 */
  readonly code: GqlFindingCode;
  /** How much it matters. 严重程度。 */
  readonly severity: GqlSeverity;
  /** The posts, persons, duties and organizations concerned. 所涉职位、人员、职责、机构。 */
  readonly subjects: ReadonlyArray<GqlRecord>;
  /** The records concerned. 所涉记录。 */
  readonly records: ReadonlyArray<GqlRecord>;
  /** For a gap: why. 缺口原因。 */
  readonly reason?: Maybe<GqlGapReason>;
  /** For a disputed matter: what all its duties are called; else empty. 争议事项的共同名称；其他种类为空。 */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
  /**
   * For a disputed matter: how often its words were asked and one of its duties was chosen, at least; `null` where that is not
   * known, or may not be told. 争议事项至少被问及并选定的次数；不详或者不满可示次数的为 `null`。
   */
  readonly timesAsked?: Maybe<Scalars['Int']['output']>;
  /** That somebody knows of it, up to which day and who sees to it; `null`: it is new, or new again. 已知悉的记录；新出现的，以及到期或所依据的记录有变而重新出现的，为 `null`。 */
  readonly known?: Maybe<GqlAcknowledgement>;
  /** What it is, in a sentence. 说明。 */
  readonly sentence: Scalars['String']['output'];
  /** Which record would settle it. 补录何种记录即可确定。 */
  readonly settledBy: Scalars['String']['output'];
  /** For a span: it stands from this instant on; else `null`. 时段内自此时刻起；所问为某一时刻的为 `null`。 */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** For a span: up to this instant, or to the end of the span; else `null`. 时段内至此时刻或者时段止；所问为某一时刻的为 `null`。 */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};


/** Something that has to be looked at, and what would settle it. 核查发现，以及如何了结。 */
export type GqlFindingSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};


/** Something that has to be looked at, and what would settle it. 核查发现，以及如何了结。 */
export type GqlFindingSettledByArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** One record found by words. 检索结果。 */
export type GqlSearchHit = {
  /** The record. 记录。 */
  readonly record: GqlRecord;
  /** The text that matched: a name, an alias, or the quoted article. 匹配的文字：名称、别名或者条文。 */
  readonly text: Scalars['String']['output'];
  /** How well it fits: higher is better, comparable within one search. 匹配度：愈高愈相符，仅在同一次检索内可比。 */
  readonly score: Scalars['Float']['output'];
};

/** One stretch of a record on both axes of time. 版本。 */
export type GqlVersion = {
  /** The record as it was during this stretch. 记录。 */
  readonly record: GqlRecord;
  /** So from this instant on; `null`: since before the ledger. 生效时刻；`null` 为早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer so at this instant; `null`: until further notice. 失效时刻；`null` 为至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Known from this instant on. 记入时刻。 */
  readonly knownFrom: Scalars['DateTime']['output'];
  /** Superseded at this instant; `null`: it still stands. 被取代的时刻；`null` 为仍然有效。 */
  readonly knownUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A change set as it stands in the ledger. 变更集。 */
export type GqlChangeSet = {
  /** Its place in the ledger, from 1. 账本版次。 */
  readonly revision: Scalars['Int']['output'];
  /** When it was recorded. 记入时刻。 */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where a seed stated `recordedAt`, and the clock did not measure it: when it was loaded. 记入时刻由初始数据写明的，其实际载入时刻。 */
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that its writer gave it. 指令标识。 */
  readonly commandId: Scalars['ID']['output'];
  /** Who recorded it. 记录者。 */
  readonly author: Scalars['String']['output'];
  /** The second person, where one was needed. 批准者。 */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /** Who accepted what it charges them with. 接受代行者。 */
  readonly accepted: ReadonlyArray<GqlAcceptance>;
  /** SHA-256 of all of it and of the hash before, in hexadecimal: the chain of the ledger. 散列值，连同前一变更集的散列计算，构成账本的散列链。 */
  readonly hash: Scalars['String']['output'];
  /** Why the change was made. 事由。 */
  readonly reason: Scalars['String']['output'];
  /** What its records rest on. 依据。 */
  readonly basis: ReadonlyArray<Scalars['ID']['output']>;
  /** The changes, in their order. 各项变更。 */
  readonly changes: ReadonlyArray<GqlChange>;
};

/** One line of a change set. 变更。 */
export type GqlChange = {
  /** What it does. 操作。 */
  readonly operation: GqlOperation;
  /** The id of the record that it changes. 标识。 */
  readonly recordId: Scalars['ID']['output'];
  /** For an assertion: the record. 记录。 */
  readonly record?: Maybe<GqlRecord>;
  /** For an end: from when on it is no longer so. 终止时刻。 */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

/** What a change does to a record. 操作。 */
export type GqlOperation =
  /** Puts the record for its interval. 记入。 */
  | 'assert'
  /** Removes it from an instant on. 终止。 */
  | 'end'
  /** Removes it altogether: it never was so. 撤回。 */
  | 'retract';

/** Where the ledger stands. 账本状态。 */
export type GqlLedger = {
  /** The last revision; 0 where nothing is recorded. 账本版次；尚无记录的为 0。 */
  readonly revision: Scalars['Int']['output'];
  /** When it was recorded; `null` where nothing is. 记入时刻；尚无记录的为 `null`。 */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many change sets have a recorded time that a seed stated, and the clock did not measure: the first ones. 记入时刻由初始数据写明的变更集数，均在最前。 */
  readonly stated: Scalars['Int']['output'];
  /** When the last of those was loaded, by the clock. 上述变更集的实际载入时刻。 */
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The hash of the last change set; 64 zeros where nothing is recorded. 末端散列值；尚无记录的为 64 个零。 */
  readonly hash: Scalars['String']['output'];
  /** The zone in which bare dates begin. 时区。 */
  readonly timeZone: Scalars['String']['output'];
  /** What the ledger is kept in. 存储。 */
  readonly store: Scalars['String']['output'];
  /** How this copy stands to the ledger that it follows; absent: it is the ledger itself. 副本状态；没有的，即账本本身。 */
  readonly following?: Maybe<GqlFollowing>;
  /** The version of the rules by which answers are derived. 规则版本。 */
  readonly rules: Scalars['String']['output'];
  /** The governments recorded; of a replica of a part, those that it answers for. 各政府；部分副本只列所含的政府。 */
  readonly governments: ReadonlyArray<GqlOrganization>;
  /** How many ids of each kind were ever recorded. 数量。 */
  readonly counts: ReadonlyArray<GqlKindCount>;
};

/** An address (`.ics`) that calendar programs read from time to time; it never tells a reason. 供日历程序订阅的地址，不含事由。 */
export type GqlCalendarAddress = {
  /** On the server that was asked, such as `/calendar/….ics`. 在本服务上的路径。 */
  readonly path: Scalars['String']['output'];
  /** Who can read it. 何人可读。 */
  readonly access: GqlCalendarAccess;
};

/** Who can read a calendar at its address. 何人可读日历地址。 */
export type GqlCalendarAccess =
  /** Everybody, as everything else there. 任何人均可读。 */
  | 'open'
  /** Whoever has the address, until the operator exchanges the secret. 持有地址者可读，至管理员更换密钥为止。 */
  | 'secret'
  /** Only who sends a login with it: to be downloaded, as few calendar programs log in. 须随附登录凭据，只宜下载。 */
  | 'login';

/** Who asks, and what they may do. 查看者及其权限。 */
export type GqlViewer = {
  /** Under which name they are the author of what they record. 名称，即其所记内容的作者。 */
  readonly name: Scalars['String']['output'];
  /** What they may do in a government, each role including those before it; `null`: nothing. 在一政府的权限，后者包含前者；没有的为 `null`。 */
  readonly role?: Maybe<GqlViewerRole>;
  /** The kinds of record that a second person has to approve before they are recorded. 须由第二人批准方予记入的记录种类。 */
  readonly secondPerson: ReadonlyArray<GqlKind>;
  /** The kinds of record that whoever is to stand in has to accept. 须由代行人本人接受方予记入的记录种类。 */
  readonly acceptance: ReadonlyArray<GqlKind>;
  /** The person who they are; `null` where it is not known whose account it is. 其本人；账户未对应人员的为 `null`。 */
  readonly person?: Maybe<GqlPerson>;
};


/** Who asks, and what they may do. 查看者及其权限。 */
export type GqlViewerRoleArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** What a viewer may do. 权限。 */
export type GqlViewerRole =
  /** Reads. 查阅。 */
  | 'reader'
  /** Records, proposes and sees reasons of absences. 登记，并可见不在岗事由。 */
  | 'recorder'
  /** Approves what another has proposed. 批准他人所提的变更集。 */
  | 'approver'
  /** Everything. 管理。 */
  | 'admin';

/** How a copy of the ledger stands to the ledger. Answers are up to the copy's own revision. 副本状态；答复以副本的版次为限。 */
export type GqlFollowing = {
  /** The state. 状态。 */
  readonly state: GqlFollowingState;
  /** Since when it has been so. 起始时刻。 */
  readonly since: Scalars['DateTime']['output'];
  /** Where the ledger stood when it was last reached; absent: it was not yet. 最近一次联系时账本的版次；尚未联系过的没有。 */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Which governments alone it answers for; absent: all. 只含哪些政府；没有的，即全部。 */
  readonly governments?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** Whether a copy follows the ledger. 副本状态。 */
export type GqlFollowingState =
  /** It takes over whatever is recorded. 正在同步。 */
  | 'following'
  /** The ledger cannot be reached: answers go on from what was copied. 失去联系，仍按副本答复。 */
  | 'away'
  /** The ledger is not the one that was copied: the operator has to look. 与账本不一致，须由管理人员处理。 */
  | 'diverged';

/** How many records there are of one kind. 数量。 */
export type GqlKindCount = {
  /** The kind. 种类。 */
  readonly kind: GqlKind;
  /** How many. 数量。 */
  readonly count: Scalars['Int']['output'];
};

/**
 * The steps of a procedure at a moment, in a case or in a matter that is only asked about, with what was done and what is
 * wrong with it. Nothing is presumed: what the records do not say is undetermined, and is no fault.
 *
 * 程序核对：某一时点上一个案件（或者所问事项）的各步骤、办理情况和问题；记录未载的为“尚不能确定”，不作推定。
 */
export type GqlCaseCheck = {
  /** The case; `null` where a matter was asked about. 案件；所问为一般事项的为 `null`。 */
  readonly case?: Maybe<GqlCase>;
  /** The procedure; `null` where the government has none for the matter. 程序；该政府没有载明程序的为 `null`。 */
  readonly procedure?: Maybe<GqlProcedure>;
  /** Why there is no procedure. 没有程序的原因。 */
  readonly gap?: Maybe<GqlProcedureGap>;
  /** Its steps, in the order of procedures. 各步骤的应办情况，按程序动作的次序。 */
  readonly obligations: ReadonlyArray<GqlObligation>;
  /** What was done and is no step of the procedure. 程序以外的办理。 */
  readonly outside: ReadonlyArray<GqlAct>;
  /** The faults of all acts, and what is to be explained. 各项问题。 */
  readonly faults: ReadonlyArray<GqlProcedureFault>;
  /** The instant asked about. 所问时刻。 */
  readonly at: Scalars['DateTime']['output'];
  /** As known at this instant. 所知时刻。 */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The last revision of the ledger known then. 账本版次。 */
  readonly revision: Scalars['Int']['output'];
  /** The same holds from this instant on; `null`: since before the ledger. 自此时刻起有效；`null` 为早于账本之始。 */
  readonly holdsFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The same no longer holds at this instant; `null`: until further notice. 至此时刻止；`null` 为至另行通知。 */
  readonly holdsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What ends it. 下一次变化。 */
  readonly nextChange?: Maybe<GqlNextChange>;
  /** What makes it checkable later: to be kept as it is; `null` without a procedure. 责任凭证，须原样保存；没有程序的为 `null`。 */
  readonly receipt?: Maybe<Scalars['JSON']['output']>;
};

/** That a government has no procedure for a matter: nothing is borrowed from another one. 没有程序：不借用其他政府的程序。 */
export type GqlProcedureGap = {
  /** Why. 原因。 */
  readonly reason: GqlProcedureGapReason;
  /** The matter; `null`: the words mean only what the documents do not say. 事项；`null` 为仅与文件未作规定的事项相符。 */
  readonly duty?: Maybe<GqlDuty>;
  /** What its documents are recorded not to say about it. 文件未作规定的事项。 */
  readonly silences: ReadonlyArray<GqlSilence>;
  /** The same in a sentence. 说明。 */
  readonly sentence: Scalars['String']['output'];
};


/** That a government has no procedure for a matter: nothing is borrowed from another one. 没有程序：不借用其他政府的程序。 */
export type GqlProcedureGapSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** Why there is no procedure. 没有程序的原因。 */
export type GqlProcedureGapReason =
  /** The government has none recorded for the matter. 该政府没有载明该事项的程序。 */
  | 'noProcedure';

/** One step of a procedure at a moment: whether it is due, who performs it, by when, and what was done. 应办事项：程序的一个步骤是否应办、由谁办理、期限和办理情况。 */
export type GqlObligation = {
  /** The step. 步骤。 */
  readonly step: GqlStep;
  /** Where it stands. 办理状态。 */
  readonly state: GqlStepState;
  /** Whether it applies to the matter. 是否适用。 */
  readonly applicability: GqlApplicability;
  /** Who has to perform it, down to the people of that moment. 承办者。 */
  readonly performers: ReadonlyArray<GqlStepPerformer>;
  /** Whether one of several performers suffices. 其一即可或者均须。 */
  readonly performersNeeded: GqlNeeded;
  /** To whom it is done. 对象。 */
  readonly recipients: ReadonlyArray<GqlStepParty>;
  /** Whether one of several recipients suffices. 其一即可或者均须。 */
  readonly recipientsNeeded: GqlNeeded;
  /** By when. 期限。 */
  readonly deadline: GqlStepDeadline;
  /** How binding the words are. 语气。 */
  readonly modality: GqlModality;
  /** The action that may not be done, of a prohibition in force. 禁止为之的动作。 */
  readonly blocks?: Maybe<GqlStepAction>;
  /** What it waits for. 所待的步骤或者事件。 */
  readonly waitingFor: ReadonlyArray<GqlWaitingFor>;
  /** The acts that did it, or a part of it, in the order of time. 办理记录，按先后。 */
  readonly acts: ReadonlyArray<GqlAct>;
  /** What is wrong, or to be explained. 问题。 */
  readonly faults: ReadonlyArray<GqlProcedureFault>;
  /** What that rests on. 理由。 */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** Whether a step applies to a matter. 是否适用。 */
export type GqlApplicability = {
  /** Whether it does; `UNKNOWN` also where the readings of its condition differ. 是否适用；两种读法不一的，也为不明。 */
  readonly value: GqlTruth;
  /** What each reading of its condition comes to: one, or two. 各种读法的结果。 */
  readonly readings: ReadonlyArray<GqlTruth>;
  /** The traits of which one or more would have to be known. 认定哪些特征即可确定。 */
  readonly settledBy: ReadonlyArray<Scalars['String']['output']>;
  /** What that rests on. 理由。 */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** One that has to receive. 对象。 */
export type GqlStepParty = {
  /** The role by which it comes in; `null`: the step names it. 角色；步骤直接写明的为 `null`。 */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The organization or post; `null`: the case does not say who plays the role. 机构或职位；案件未写明由谁承担的为 `null`。 */
  readonly party?: Maybe<GqlNamed>;
};

/** One that has to perform a step, down to the people of that moment. 承办者及当时的履行者。 */
export type GqlStepPerformer = {
  /** The role by which it comes in; `null`: the step names it. 角色；步骤直接写明的为 `null`。 */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The organization or post; `null`: the case does not say who plays the role. 机构或职位；案件未写明由谁承担的为 `null`。 */
  readonly party?: Maybe<GqlNamed>;
  /** Whether it performs as a body, never one person alone. 是否集体办理。 */
  readonly collective: Scalars['Boolean']['output'];
  /** The post that heads the organization, or the post itself. 主要负责人的职位，或者该职位自身。 */
  readonly post?: Maybe<GqlPost>;
  /** Who performs for that post. 代行认定。 */
  readonly standIn?: Maybe<GqlStandIn>;
  /** Who does the work at that moment. 当时的履行者。 */
  readonly performers: ReadonlyArray<GqlPerformer>;
  /** Why nobody is named. 缺口。 */
  readonly gap?: Maybe<GqlStepPerformerGap>;
};

/** Why nobody is named to perform a step. 未能指明承办者的原因。 */
export type GqlStepPerformerGap =
  /** The case does not say who plays the role. 案件未写明角色由谁承担。 */
  | 'roleUnfilled'
  /** No post is recorded to head the organization. 未载该机构的主要负责人。 */
  | 'noHeadRecorded';

/** By when a step is to be taken, as far as the text and the case say. 期限。 */
export type GqlStepDeadline = {
  /** What is known of it. 期限状态。 */
  readonly state: GqlStepDeadlineState;
  /** A limit that is a word and never becomes a date. 以用语表述的期限，不换算为日期。 */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** The event that it waits for. 所待的起算事件。 */
  readonly waitingFor?: Maybe<Scalars['String']['output']>;
  /** The day or instant that it counts from. 起算之日。 */
  readonly from?: Maybe<Scalars['DayOrInstant']['output']>;
  /** The first day that is the last one by some reading. 最早的届满日。 */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The last day that is the last one by some reading; `null` where one of them is not known. 最晚的届满日；不能全部算出的为 `null`。 */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** Each way of counting. 各种计算方法。 */
  readonly readings: ReadonlyArray<GqlDeadlineReading>;
};

/** What is known of a deadline. 期限状态。 */
export type GqlStepDeadlineState =
  /** No limit is stated. 未写明期限。 */
  | 'none'
  /** A word is, such as 及时. 为用语，如及时。 */
  | 'words'
  /** The event that it counts from is not known. 起算事件不明。 */
  | 'waiting'
  /** It is a day, or two days between which the readings differ. 有日期。 */
  | 'dated'
  /** For one way of counting no calendar is loaded. 未载入工作日历。 */
  | 'calendarNotLoaded';

/** The last day by one way of counting. 一种计算方法下的届满日。 */
export type GqlDeadlineReading = {
  /** Which days count: natural or working. 自然日或者工作日。 */
  readonly calendar: GqlDeadlineCalendar;
  /** Whether the first day counts. 首日是否计入。 */
  readonly countsFirstDay: Scalars['Boolean']['output'];
  /** The last day; `null` where no calendar is loaded. 届满日；未载入日历的为 `null`。 */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
};

/** What a step waits for: another step, or an event. 所待的步骤或者事件。 */
export type GqlWaitingFor = {
  /** The step. 步骤。 */
  readonly step?: Maybe<GqlStep>;
  /** The event. 事件。 */
  readonly event?: Maybe<Scalars['String']['output']>;
};

/** Something wrong with what was done or left out, told with its article. 办理中的问题及其条文。 */
export type GqlProcedureFault = {
  /** What it is. 种类。 */
  readonly code: GqlProcedureFaultKind;
  /** How much it matters. 严重程度。 */
  readonly severity: GqlFaultSeverity;
  /** The act. 办理记录。 */
  readonly act?: Maybe<GqlAct>;
  /** The step. 步骤。 */
  readonly step?: Maybe<GqlStep>;
  /** What that rests on. 理由。 */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** What is wrong with an act or a step. 问题的种类。 */
export type GqlProcedureFaultKind =
  /** Done before what has to go before it. 次序有误。 */
  | 'outOfOrder'
  /** Done while a prohibition was in force. 禁止期间办理。 */
  | 'blocked'
  /** Done without what it needs, such as the submission or the review. 缺少必经步骤，如提请、审查。 */
  | 'prerequisiteMissing'
  /** Done by one who by the records was not responsible at that moment. 办理者当时并非责任人。 */
  | 'notResponsible'
  /** Done by a stand-in in a matter beyond the extent of standing in. 超出代行程度。 */
  | 'beyondExtent'
  /** Done on behalf of a post that by the records nobody had handed over. 所代职位未作委托、指定。 */
  | 'notHandedOver'
  /** Not done to all who have to receive, or not recorded to whom. 对象有缺，或者未记录对象。 */
  | 'recipientMissing'
  /** Done to one that need not receive. 对象不符。 */
  | 'wrongRecipient'
  /** A collective matter decided by one. 应集体决定而由一人决定。 */
  | 'collectiveDecidedByOne'
  /** Done after the case was closed. 结案之后办理。 */
  | 'afterClosing'
  /** The step named is one of another procedure. 所记步骤属于另一程序。 */
  | 'otherProcedure'
  /** The right person in another post than the one by which they are responsible. 办理者无误，所用职位有误。 */
  | 'wrongTitle'
  /** Left out, where the text says in principle. 原则上应办而未办。 */
  | 'omittedInPrinciple'
  /** The records do not say who was responsible at that moment. 当时由谁负责，记录未定。 */
  | 'responsibleUnknown';

/** How much a fault matters. 问题的严重程度。 */
export type GqlFaultSeverity =
  /** Against an article. 与条文不符。 */
  | 'fault'
  /** To be explained. 须作说明。 */
  | 'mild'
  /** The records do not say enough. 记录不足以认定。 */
  | 'open';

/** Where a step stands at a moment: the first of these that fits. 办理状态：取最先相符的。 */
export type GqlStepState =
  /** Done while a prohibition in force blocked it. 禁止期间办理。 */
  | 'blockedButDone'
  /** Done. 已办。 */
  | 'done'
  /** Done after the last day by every reading. 逾期办结。 */
  | 'doneLate'
  /** Done between the earliest and the latest last day. 已办，是否逾期因读法而异。 */
  | 'doneDependsOnReading'
  /** To be done in principle, and left out. 原则上应办而未办。 */
  | 'notDoneInPrinciple'
  /** Not done, and the last day is over by every reading. 逾期未办。 */
  | 'overdue'
  /** To be done now. 应办。 */
  | 'due'
  /** It waits for another step or an event. 待其他步骤或者事件。 */
  | 'waiting'
  /** The records do not say whether it applies. 尚不能确定。 */
  | 'undetermined'
  /** It does not apply. 不适用。 */
  | 'notApplicable';

/** Yes, no, or not known. 是、否、不明。 */
export type GqlTruth =
  /** Yes. 是。 */
  | 'yes'
  /** No. 否。 */
  | 'no'
  /** Not known: the records do not say. 不明：记录未载。 */
  | 'unknown';

/**
 * Who answered for the steps of a case: who acted, who was responsible at the moment, who was accountable and in charge, each
 * as known then and as known now. It states what is recorded, and accuses nobody.
 *
 * 责任倒查：各步骤由谁办理、当时由谁负责、谁负总责、谁分管，分别按当时所知和按现在所知。只陈述记录，不作指责。
 */
export type GqlAccountability = {
  /** The case with its steps and faults, and its receipt. 案件核对及凭证。 */
  readonly check: GqlCaseCheck;
  /** The steps that applied, done or not. 各步骤的责任。 */
  readonly steps: ReadonlyArray<GqlStepAccountability>;
  /** The posts that the people named hold at the moment of the question. 所涉人员现任职位。 */
  readonly people: ReadonlyArray<GqlAnswerablePerson>;
  /** The norms by which responsibility is traced for life; none: the loaded documents do not say so. 终身追究的规定；空为所载文件没有此类规定。 */
  readonly forLife: ReadonlyArray<GqlNorm>;
  /** What that rests on. 理由。 */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** Who answered for one step. 一个步骤的责任。 */
export type GqlStepAccountability = {
  /** The step. 步骤。 */
  readonly step: GqlStep;
  /** Where it stands. 办理状态。 */
  readonly state: GqlStepState;
  /** The acts. 办理记录。 */
  readonly acts: ReadonlyArray<GqlAct>;
  /** When it was done, or was to be done; `null`: at no moment that is known. 办理或者应办的时刻；不明的为 `null`。 */
  readonly moment?: Maybe<Scalars['DateTime']['output']>;
  /** As known at that moment; `null`: nothing was recorded yet. 按当时所知；当时尚无记录的为 `null`。 */
  readonly asKnownThen?: Maybe<GqlResponsibleThen>;
  /** As known at the time asked about; `null`: at no moment that is known. 按所问时刻所知；时刻不明的为 `null`。 */
  readonly asKnownNow?: Maybe<GqlResponsibleThen>;
  /** The records that make the difference, with when they came; none: there is no difference. 造成差异的记录及其记入时间；空为没有差异。 */
  readonly differences: ReadonlyArray<GqlCameLater>;
  /** Who took part. 出席者。 */
  readonly tookPart: ReadonlyArray<GqlNamed>;
  /** Who dissented. 持不同意见者。 */
  readonly dissented: ReadonlyArray<GqlNamed>;
};

/** Who was responsible for a step at one moment, as known at one time. 某一时刻的责任。 */
export type GqlResponsibleThen = {
  /** As known at this instant: the end of the day, or where nothing was recorded yet, when the act was recorded. 所知时刻：当日之末；当时尚无记录的，为办理记录记入之时。 */
  readonly knownAt: Scalars['DateTime']['output'];
  /** Who had to perform it. 承办者。 */
  readonly performers: ReadonlyArray<GqlStepPerformer>;
  /** Who was accountable. 负总责者。 */
  readonly accountable: ReadonlyArray<GqlAnswerable>;
  /** Who was in charge. 分管者。 */
  readonly inCharge: ReadonlyArray<GqlAnswerable>;
  /** What that rests on. 理由。 */
  readonly because: ReadonlyArray<GqlBecause>;
  /** What makes it checkable later: to be kept as it is; `null` where the step was not known. 责任凭证，须原样保存；当时步骤尚未记录的为 `null`。 */
  readonly receipt?: Maybe<Scalars['JSON']['output']>;
};

/** A post or organization that answers, with the people in it. 责任者。 */
export type GqlAnswerable = {
  /** The post. 职位。 */
  readonly post?: Maybe<GqlPost>;
  /** The organization. 机构。 */
  readonly organization?: Maybe<GqlOrganization>;
  /** The people. 人员。 */
  readonly people: ReadonlyArray<GqlPerson>;
};

/** A person who is named, and the posts held now. 所涉人员及其现任职位。 */
export type GqlAnswerablePerson = {
  /** The person. 人员。 */
  readonly person: GqlPerson;
  /** The posts held now; none: none is recorded. 现任职位；空为未载。 */
  readonly posts: ReadonlyArray<GqlPost>;
};

/** A record that came later and makes a difference. 后来记入的记录。 */
export type GqlCameLater = {
  /** The record. 记录。 */
  readonly record?: Maybe<GqlRecord>;
  /** What the record says, in short, as those have no name that make a difference. 记录的内容。 */
  readonly label: Scalars['String']['output'];
  /** The revision that brought it. 账本版次。 */
  readonly revision: Scalars['Int']['output'];
  /** When it was recorded. 记入时刻。 */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** A record that came later and makes a difference. 后来记入的记录。 */
export type GqlCameLaterLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** One thing that is, becomes or was due. 应办事项。 */
export type GqlDueItem = {
  /** The case; `null`: a recurring duty. 案件；周期性的为 `null`。 */
  readonly case?: Maybe<GqlCase>;
  /** The step with who performs it, by when and why. 应办步骤。 */
  readonly obligation: GqlObligation;
  /** When it becomes due, if it does so within the span; `null`: it was due before. 时段内开始应办的时刻；`null` 为此前已应办。 */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** The last day, or that of the period; `null`: no day is known. 届满日，或者周期的末日；不明的为 `null`。 */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
};

/** Whether a case is being handled. 案件状态。 */
export type GqlCaseState =
  /** It is open. 办理中。 */
  | 'open'
  /** It is closed. 已结。 */
  | 'closed';

/** What can be asked. 查询。 */
export type GqlQuery = {
  /** Who is responsible for a matter. 谁负责。 */
  readonly whoIsResponsible?: Maybe<GqlAnswer>;
  /** Whose matter each of many texts is, such as complaints to a hotline: at most 500, in their order. 派单：逐件认定由谁负责，至多 500 件。 */
  readonly dispatch?: Maybe<ReadonlyArray<GqlDispatched>>;
  /** Who is responsible for each duty of a government, as `whoIsResponsible` answers, by the id of the duty. 各项职责由谁负责。 */
  readonly answers?: Maybe<GqlAnswerConnection>;
  /** Who performs for a post, and why. 谁代行。 */
  readonly standIn?: Maybe<GqlStandInAnswer>;
  /** Who performs for each post that a person holds: one answer per post and stretch of time. 该人员各职位由谁代行：每个职位、每段时间各一答复。 */
  readonly cover?: Maybe<ReadonlyArray<GqlStandInAnswer>>;
  /** Who performs for several persons and posts in a span, as `cover` answers. 时段内各人员、职位由谁代行。 */
  readonly covers?: Maybe<ReadonlyArray<GqlCover>>;
  /** What a post, a person or an organization is responsible for. 职责清单。 */
  readonly responsibilitiesOf?: Maybe<GqlResponsibilities>;
  /** The organizations below one, with holders and stand-ins. 组织结构图。 */
  readonly orgChart?: Maybe<GqlOrgChart>;
  /** Leaders by organizations. 分工矩阵：领导与机构。 */
  readonly matrix?: Maybe<GqlMatrix>;
  /** Records by name, alias, abbreviation, pinyin, initials or the words of articles, the best first. 检索：按名称、别名、简称、拼音、首字母或者条文，最相符者在先。 */
  readonly search?: Maybe<GqlSearchHitConnection>;
  /** What an `id` that the API gave stands for, at the moment that it carries: as in force, else as it was or will be; `null` if there is none. 按接口给出的标识读取，时刻以标识所附为准：有效的，否则为过去或将来的；没有的为 `null`。 */
  readonly node?: Maybe<GqlNode>;
  /** As `node`, for several, in the same order. 按标识批量读取，次序不变。 */
  readonly nodes: ReadonlyArray<Maybe<GqlNode>>;
  /** Any record at a moment: as in force, else as it was or will be; `null` if there is none. 某一时刻的记录：有效的，否则为过去或将来的；没有的为 `null`。 */
  readonly record?: Maybe<GqlRecord>;
  /** Records in force, of any kinds, by kind and id. 有效的各类记录，按种类和标识排列。 */
  readonly records?: Maybe<GqlRecordConnection>;
  /** An organization in force; `null` if there is none. 有效的机构；没有的为 `null`。 */
  readonly organization?: Maybe<GqlOrganization>;
  /** A post in force; `null` if there is none. 有效的职位；没有的为 `null`。 */
  readonly post?: Maybe<GqlPost>;
  /** A person in force; `null` if there is none. 有效的人员；没有的为 `null`。 */
  readonly person?: Maybe<GqlPerson>;
  /** A duty in force; `null` if there is none. 有效的职责；没有的为 `null`。 */
  readonly duty?: Maybe<GqlDuty>;
  /** A document in force; `null` if there is none. 有效的文件；没有的为 `null`。 */
  readonly document?: Maybe<GqlDocument>;
  /** A provision in force; `null` if there is none. 有效的条款；没有的为 `null`。 */
  readonly provision?: Maybe<GqlProvision>;
  /** A norm in force; `null` if there is none. 有效的行为规范、责任制度；没有的为 `null`。 */
  readonly norm?: Maybe<GqlNorm>;
  /** A ruling in force; `null` if there is none. 有效的职责界定；没有的为 `null`。 */
  readonly ruling?: Maybe<GqlRuling>;
  /** One thing that a document is recorded not to say. 文件未作规定的事项。 */
  readonly silence?: Maybe<GqlSilence>;
  /** A procedure in force; `null` if there is none. 有效的程序；没有的为 `null`。 */
  readonly procedure?: Maybe<GqlProcedure>;
  /** Organizations in force, by id. 有效的机构，按标识排列。 */
  readonly organizations?: Maybe<GqlOrganizationConnection>;
  /** Posts in force, by id. 有效的职位，按标识排列。 */
  readonly posts?: Maybe<GqlPostConnection>;
  /** Persons in force, by id. 有效的人员，按标识排列。 */
  readonly persons?: Maybe<GqlPersonConnection>;
  /** Duties in force, by id. 有效的职责，按标识排列。 */
  readonly duties?: Maybe<GqlDutyConnection>;
  /** Documents in force, by id. 有效的文件，按标识排列。 */
  readonly documents?: Maybe<GqlDocumentConnection>;
  /** Delegations in force, by id. 有效的委托、指定，按标识排列。 */
  readonly delegations?: Maybe<GqlDelegationConnection>;
  /** Absences in force, by id. 现时的不在岗记录，按标识排列。 */
  readonly absences?: Maybe<GqlAbsenceConnection>;
  /** What the procedure of a matter asks for: each step with whether it applies, who performs it, by when and what it waits for. What is not said of the matter is not known. 应办：一件事项依程序应办哪些步骤，是否适用、由谁办理、期限何时、尚待何事；未说明的特征为不明。 */
  readonly obligations?: Maybe<GqlCaseCheck>;
  /** What is due in a case, what was done, and what is wrong with it. 案件核对：应办、已办和问题。 */
  readonly checkCase?: Maybe<GqlCaseCheck>;
  /** Who answered for the steps of a case, as known then and as known now. 责任倒查：各步骤的责任，按当时所知和按现在所知。 */
  readonly accountability?: Maybe<GqlAccountability>;
  /** Everything of open cases and recurring duties that becomes due, is due or is overdue in a span. 今日应办：时段内到期、应办和逾期的事项。 */
  readonly dueList?: Maybe<GqlDueItemConnection>;
  /** Cases that were opened, by id. 已立的案件，按标识排列。 */
  readonly cases?: Maybe<GqlCaseConnection>;
  /** Rulings in force on who leads and who cooperates, by id. 有效的职责界定，按标识排列。 */
  readonly rulings?: Maybe<GqlRulingConnection>;
  /** What documents are recorded not to say, by id. 文件未作规定的事项，按标识排列。 */
  readonly silences?: Maybe<GqlSilenceConnection>;
  /** Procedures in force, by id. 现行程序，按标识排列。 */
  readonly procedures?: Maybe<GqlProcedureConnection>;
  /** Steps of procedures in force, by id. 现行程序步骤，按标识排列。 */
  readonly steps?: Maybe<GqlStepConnection>;
  /** Norms in force, by id. 现行规范，按标识排列。 */
  readonly norms?: Maybe<GqlNormConnection>;
  /** What has to be looked at: gaps, overlaps, double absences, lapsed delegations, cycles and so on. 核查发现：缺口、重叠、同时不在岗、失效的委托、委托成环等。 */
  readonly findings?: Maybe<GqlFindingConnection>;
  /** When something begins or ends in a government: every instant of a span at which one of its records does, in their order. 变动时点：时段内各项记录开始或者到期的时刻，按先后排列。 */
  readonly turns?: Maybe<ReadonlyArray<GqlNextChange>>;
  /** Every version of a record on both axes of time, in the order in which they became known. 沿革：一项记录的全部版本，按获知的先后。 */
  readonly history?: Maybe<GqlVersionConnection>;
  /** The change sets of the ledger, in their order. 账本的变更集，按次序。 */
  readonly changes?: Maybe<ReadonlyArray<GqlChangeSet>>;
  /** Whose responsibility differs between two moments, on either axis of time. 责任对比：两个时点之间。 */
  readonly diff?: Maybe<GqlComparison>;
  /** What a change set would alter: who gains, who loses, new gaps and conflicts. Nothing is recorded. 推演：变更集将使谁增加、谁减少，产生哪些缺口和冲突；不作记入。 */
  readonly preview?: Maybe<GqlComparison>;
  /** Where the ledger stands. 账本状态。 */
  readonly ledger?: Maybe<GqlLedger>;
  /** Derives the answer of a receipt again and says what differs; without one, checks the whole ledger, for administrators. 核验：重新得出责任凭证的答复并指出差异；未给凭证的，核验整个账本（限管理者）。 */
  readonly verify?: Maybe<GqlVerification>;
  /** What proves a receipt without the ledger: everything that its answer was read from, for those who may record there. 凭证证据：答复所据的全部变更集，可脱离账本核验；限有登记权限者。 */
  readonly evidence?: Maybe<Scalars['JSON']['output']>;
  /** What a notice of the division of labour comes to, in the notation of docs/notation.md: nothing is recorded. 分工通知草稿，不作记录。 */
  readonly noticeDraft?: Maybe<GqlNoticeDraft>;
  /** What a file comes to that an office wrote: a notice as .docx, .doc, .pdf, saved page or text, a table as .xlsx or .csv; for those who may record in its government, and nothing is recorded. 文件草稿，不作记录；限有登记权限者。 */
  readonly importDraft?: Maybe<GqlImportedDraft>;
  /** The division of labour in force, as a notice in the same notation. 有效的领导分工，写作通知。 */
  readonly notice?: Maybe<GqlNotice>;
  /** At which address programs subscribe to the calendar of a person, a post or a unit; `null`: nothing serves it. 人员、职位、机构的日历订阅地址；无处提供的为 `null`。 */
  readonly calendarAddress?: Maybe<GqlCalendarAddress>;
  /** Who asks, and what they may do. 查看者及其权限。 */
  readonly viewer?: Maybe<GqlViewer>;
  /** What waits for a second person or for who is to stand in, the oldest first: where the viewer may record, and what charges their own person. 待批准、待接受的变更集，最早的在先；限有登记权限的政府，以及指定由本人代行的。 */
  readonly proposals?: Maybe<ReadonlyArray<GqlProposal>>;
};


/** What can be asked. 查询。 */
export type GqlQueryWhoIsResponsibleArgs = {
  matter: GqlMatterInput;
  within?: InputMaybe<Scalars['ID']['input']>;
  area?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  modes?: InputMaybe<ReadonlyArray<GqlAssignmentMode>>;
  minCertainty?: InputMaybe<GqlCertainty>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryDispatchArgs = {
  tickets: ReadonlyArray<GqlTicketInput>;
  within?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  modes?: InputMaybe<ReadonlyArray<GqlAssignmentMode>>;
  minCertainty?: InputMaybe<GqlCertainty>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryAnswersArgs = {
  within: Scalars['ID']['input'];
  duties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryStandInArgs = {
  for: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  matter?: InputMaybe<GqlMatterInput>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryCoverArgs = {
  person: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryCoversArgs = {
  of: ReadonlyArray<Scalars['ID']['input']>;
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryResponsibilitiesOfArgs = {
  holder: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  direct?: InputMaybe<Scalars['Boolean']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryOrgChartArgs = {
  root: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryMatrixArgs = {
  root: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<GqlKind>>;
  within?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. 查询。 */
export type GqlQueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryRecordArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryRecordsArgs = {
  types?: InputMaybe<ReadonlyArray<GqlKind>>;
  within?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryOrganizationArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryPostArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryPersonArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryDutyArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryDocumentArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryProvisionArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryNormArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryRulingArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQuerySilenceArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryProcedureArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryOrganizationsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<GqlOrganizationType>;
  partOf?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryPostsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<GqlPostRole>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryPersonsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryDutiesArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  broader?: InputMaybe<Scalars['ID']['input']>;
  reserved?: InputMaybe<GqlReservation>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryDocumentsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  issuer?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryDelegationsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  delegator?: InputMaybe<Scalars['ID']['input']>;
  delegate?: InputMaybe<Scalars['ID']['input']>;
  mode?: InputMaybe<GqlDelegationMode>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryAbsencesArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<GqlAbsenceReason>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryObligationsArgs = {
  procedure?: InputMaybe<Scalars['ID']['input']>;
  matter?: InputMaybe<GqlMatterInput>;
  case?: InputMaybe<Scalars['ID']['input']>;
  traits?: InputMaybe<ReadonlyArray<GqlTraitInput>>;
  roles?: InputMaybe<ReadonlyArray<GqlRoleInput>>;
  events?: InputMaybe<ReadonlyArray<GqlEventInput>>;
  within?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryCheckCaseArgs = {
  case: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryAccountabilityArgs = {
  case: Scalars['ID']['input'];
  step?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryDueListArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  holder?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryCasesArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  procedure?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<GqlCaseState>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryRulingsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  decidedBy?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQuerySilencesArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  question?: InputMaybe<GqlSilenceQuestion>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryProceduresArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  duty?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryStepsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  procedure?: InputMaybe<Scalars['ID']['input']>;
  action?: InputMaybe<GqlStepAction>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryNormsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryFindingsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  codes?: InputMaybe<ReadonlyArray<GqlFindingCode>>;
  severity?: InputMaybe<GqlSeverity>;
  assume?: InputMaybe<GqlChangeSetInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryTurnsArgs = {
  within: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  types?: InputMaybe<ReadonlyArray<GqlKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryHistoryArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryDiffArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  from: GqlMomentInput;
  to?: InputMaybe<GqlMomentInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryPreviewArgs = {
  changes: GqlChangeSetInput;
  within?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryVerifyArgs = {
  receipt?: InputMaybe<Scalars['JSON']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked. 查询。 */
export type GqlQueryEvidenceArgs = {
  receipt: Scalars['JSON']['input'];
};


/** What can be asked. 查询。 */
export type GqlQueryNoticeDraftArgs = {
  text: Scalars['String']['input'];
};


/** What can be asked. 查询。 */
export type GqlQueryImportDraftArgs = {
  name: Scalars['String']['input'];
  content: Scalars['String']['input'];
  government?: InputMaybe<Scalars['ID']['input']>;
  whole?: InputMaybe<Scalars['Boolean']['input']>;
  leftOn?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryNoticeArgs = {
  within: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. 查询。 */
export type GqlQueryCalendarAddressArgs = {
  holder: Scalars['ID']['input'];
  lang?: InputMaybe<GqlLanguage>;
};

/** The kinds of record. 记录种类。 */
export type GqlKind =
  /** An organization: the government itself, its office, departments, sub-district offices, meetings, the party committee and so on. 机构。 */
  | 'organization'
  /** A post. Responsibility belongs to posts; people come and go. 职位。 */
  | 'post'
  /** A person, known by name and rank only. 人员，只记姓名和级别。 */
  | 'person'
  /** A duty or matter. 职责、事项。 */
  | 'duty'
  /** A document that responsibilities rest on. 文件。 */
  | 'document'
  /** A provision of a document, with its exact words. 条款。 */
  | 'provision'
  /** A rule of conduct or a regime: cited, never an answer to who is responsible. 行为规范、责任制度，只供援引。 */
  | 'norm'
  /** What a document was read for and does not say: neither yes nor no, so that a list without an entry is never read as a no. 文件未作规定的事项，既非肯定，也非否定。 */
  | 'silence'
  /** A person holds a post. 任职。 */
  | 'tenure'
  /** A post or an organization has a duty. 分工、职责。 */
  | 'assignment'
  /** It was decided who leads and who cooperates in kinds of matter that units disputed; `basis` has the minutes or the notice. 职责界定。 */
  | 'ruling'
  /** A post or an organization oversees another. 分管、联系、协助、领导、指导、监督。 */
  | 'oversight'
  /** A post hands on what it holds. 委托、指定。 */
  | 'delegation'
  /** Who stands in for a post. 代行规则、AB角、递补。 */
  | 'standInRule'
  /** A post belongs to a body. 组成人员。 */
  | 'membership'
  /** A person or a post is away. 不在岗。 */
  | 'absence'
  /** A finding is known, and who sees to it, until the day on which this ends. It changes no answer and hides no finding. 已知悉的核查发现，不影响任何答复，也不隐去该发现。 */
  | 'acknowledgement'
  /** A procedure that a duty is carried out by. 程序。 */
  | 'procedure'
  /** A step of a procedure. 程序步骤。 */
  | 'step'
  /** A matter that is handled by a procedure, from its opening to its closing. 事项、案件。 */
  | 'case'
  /** That a step was done, by whom and when. 办理记录。 */
  | 'act'
  /** The days off and the make-up working days of a span. 工作日历。 */
  | 'calendar';

/** One record: exactly one of its fields, which says the kind. 一项记录，只填一种。 */
export type GqlRecordInput =
  /** An organization: the government itself, its office, departments, sub-district offices, meetings, the party committee and so on. 机构。 */
  { readonly organization: GqlOrganizationInput; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A post. Responsibility belongs to posts; people come and go. 职位。 */
  { readonly organization?: never; readonly post: GqlPostInput; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A person, known by name and rank only. 人员，只记姓名和级别。 */
  { readonly organization?: never; readonly post?: never; readonly person: GqlPersonInput; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A duty or matter. 职责、事项。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty: GqlDutyInput; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A document that responsibilities rest on. 文件。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document: GqlDocumentInput; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A provision of a document, with its exact words. 条款。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision: GqlProvisionInput; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A rule of conduct or a regime: cited, never an answer to who is responsible. 行为规范、责任制度，只供援引。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm: GqlNormInput; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** What a document was read for and does not say: neither yes nor no, so that a list without an entry is never read as a no. 文件未作规定的事项，既非肯定，也非否定。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence: GqlSilenceInput; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A person holds a post. 任职。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure: GqlTenureInput; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A post or an organization has a duty. 分工、职责。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment: GqlAssignmentInput; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** It was decided who leads and who cooperates in kinds of matter that units disputed; `basis` has the minutes or the notice. 职责界定。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling: GqlRulingInput; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A post or an organization oversees another. 分管、联系、协助、领导、指导、监督。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight: GqlOversightInput; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A post hands on what it holds. 委托、指定。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation: GqlDelegationInput; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** Who stands in for a post. 代行规则、AB角、递补。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule: GqlStandInRuleInput; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A post belongs to a body. 组成人员。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership: GqlMembershipInput; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A person or a post is away. 不在岗。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence: GqlAbsenceInput; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A finding is known, and who sees to it, until the day on which this ends. It changes no answer and hides no finding. 已知悉的核查发现，不影响任何答复，也不隐去该发现。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement: GqlAcknowledgementInput; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A procedure that a duty is carried out by. 程序。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure: GqlProcedureInput; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A step of a procedure. 程序步骤。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step: GqlStepInput; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  /** A matter that is handled by a procedure, from its opening to its closing. 事项、案件。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case: GqlCaseInput; readonly act?: never; readonly calendar?: never; }
  |  /** That a step was done, by whom and when. 办理记录。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act: GqlActInput; readonly calendar?: never; }
  |  /** The days off and the make-up working days of a span. 工作日历。 */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar: GqlCalendarInput; };

/** An organization: the government itself, its office, departments, sub-district offices, meetings, the party committee and so on. 机构。 */
export type GqlOrganizationInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['input'];
  /** The English name. 英文名。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its ids and accounts in other systems, each as `system:id`, found by search. 在其他系统中的编号、账号，写作“系统:编号”，可供检索。 */
  readonly externalIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What kind of organization it is. 机构类型。 */
  readonly type: GqlOrganizationType;
  /** The organization that it is a unit of. 隶属的机构。 */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The organization whose dispatched organ it is. 派出它的机关。 */
  readonly dispatchedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Its place in the order of organizations. 机构序。 */
  readonly order?: InputMaybe<Scalars['Int']['input']>;
  /** The organizations that it is a collective name of, such as 各街道办事处: who oversees it oversees each of them. 统称所指的各机构，分管统称即分管各机构。 */
  readonly comprises?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is named by a document and defined by none that is loaded. 仅被提及，所载文件未作规定。 */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A post. Responsibility belongs to posts; people come and go. 职位。 */
export type GqlPostInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name; without one, the title. 名称；不填即职务名称。 */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The English name. 英文名。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its ids and accounts in other systems, each as `system:id`, found by search. 在其他系统中的编号、账号，写作“系统:编号”，可供检索。 */
  readonly externalIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The organization that the post is in. 所在机构。 */
  readonly organization: Scalars['ID']['input'];
  /** The title, such as 区长; without one, the name. 职务名称；不填即名称。 */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The role, the same code in every government; other unless given. 职务类别，各政府通用；不填即其他。 */
  readonly role?: InputMaybe<GqlPostRole>;
  /** Its place among the posts: the lower comes first. 排名，小者在前。 */
  readonly order?: InputMaybe<Scalars['Int']['input']>;
  /** The administrative rank, such as 副局级, where it is recorded. 行政级别。 */
  readonly rank?: InputMaybe<Scalars['String']['input']>;
  /** Whether one or several people hold it at once, such as 副区长; one unless given. 一人或多人同任；不填即一人。 */
  readonly seats?: InputMaybe<GqlSeats>;
  /** The many-seated post that this is one seat of. 所属的多人职位。 */
  readonly seatOf?: InputMaybe<Scalars['ID']['input']>;
  /** Whether its holder heads the organization. 是否主要负责人。 */
  readonly heads?: InputMaybe<Scalars['Boolean']['input']>;
  /** The post that it reports to. 直接上级。 */
  readonly reportsTo?: InputMaybe<Scalars['ID']['input']>;
};

/** A person, known by name and rank only. 人员，只记姓名和级别。 */
export type GqlPersonInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['input'];
  /** The English name. 英文名。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its ids and accounts in other systems, each as `system:id`, found by search. 在其他系统中的编号、账号，写作“系统:编号”，可供检索。 */
  readonly externalIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The administrative rank, such as 副局级, where it is recorded. 行政级别。 */
  readonly rank?: InputMaybe<Scalars['String']['input']>;
};

/** A duty or matter. 职责、事项。 */
export type GqlDutyInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['input'];
  /** The English name. 英文名。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The broader duty. 上位职责。 */
  readonly broader?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it may not be handed on; it may unless given. 保留事项；不填则可委托。 */
  readonly reserved?: InputMaybe<GqlReservation>;
  /** What kind of work it is, to which a stand-in may be limited; not said unless given. 工作性质，代行可以此为限；不填即未写明。 */
  readonly work?: InputMaybe<GqlWorkKind>;
};

/** A document that responsibilities rest on. 文件。 */
export type GqlDocumentInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['input'];
  /** The English name. 英文名。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its number. 文号。 */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Who issued it. 发文机关。 */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** The day of issue. 印发日期。 */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The meeting that adopted it. 通过该文件的会议。 */
  readonly adoptedBy?: InputMaybe<Scalars['ID']['input']>;
  /** The day of adoption. 通过日期。 */
  readonly adoptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day on which it was last confirmed to be in force; how, the note says. 最近一次确认有效的日期，确认方式见备注。 */
  readonly lastConfirmed?: InputMaybe<Scalars['Date']['input']>;
  /** The day on which it is to be looked at anew: up to then it is known to hold, and after it nothing is known. 应予复核的日期，其后情况不详。 */
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whom it is addressed to. 主送机关。 */
  readonly addressees?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The documents that it was made under. 根据，即制定依据。 */
  readonly basedOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The documents that it refers to as a model, without taking them in. 参照，不等于并入。 */
  readonly modelledOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The documents that it refers to. 援引的文件。 */
  readonly refersTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The documents that it replaces. 取代的文件。 */
  readonly supersedes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is repealed. 是否已废止。 */
  readonly repealed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which articles the loaded copy has, such as 第一条至第二十九条. 所载文本包括的条款。 */
  readonly coverage?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is known by name and itself not loaded. 仅知其名，文本未载入。 */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** The full text, against which the quotes of its provisions are checked. 全文，用以核对条款原文。 */
  readonly fullText?: InputMaybe<Scalars['String']['input']>;
};

/** A provision of a document, with its exact words. 条款。 */
export type GqlProvisionInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The document that it belongs to. 所属文件。 */
  readonly document: Scalars['ID']['input'];
  /** The article: its number in Arabic figures, or the heading of another part. 条。 */
  readonly article: Scalars['String']['input'];
  /** The paragraph. 款。 */
  readonly paragraph?: InputMaybe<Scalars['Int']['input']>;
  /** The exact words of the document. 原文。 */
  readonly quote: Scalars['String']['input'];
  /** The whole article that the quote stands in; one provision of an article has it. 全条原文。 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A rule of conduct or a regime: cited, never an answer to who is responsible. 行为规范、责任制度，只供援引。 */
export type GqlNorm = GqlNode & GqlRecord & GqlNamed & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The posts and organizations that it speaks of. 所涉职位、机构。 */
  readonly names: ReadonlyArray<GqlNamed>;
  /** What it sets up, where answers rest on that: 责任终身追究. 所立制度。 */
  readonly regime?: Maybe<GqlRegime>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** A rule of conduct or a regime: cited, never an answer to who is responsible. 行为规范、责任制度，只供援引。 */
export type GqlNormLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A rule of conduct or a regime: cited, never an answer to who is responsible. 行为规范、责任制度，只供援引。 */
export type GqlNormInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['input'];
  /** The English name. 英文名。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The posts and organizations that it speaks of. 所涉职位、机构。 */
  readonly names?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it sets up, where answers rest on that: 责任终身追究. 所立制度。 */
  readonly regime?: InputMaybe<GqlRegime>;
};

/** What a document was read for and does not say: neither yes nor no, so that a list without an entry is never read as a no. 文件未作规定的事项，既非肯定，也非否定。 */
export type GqlSilence = GqlNode & GqlRecord & GqlNamed & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The question in words, such as 常务会议由谁主持. 未作规定的问题。 */
  readonly name: Scalars['String']['output'];
  /** The question in English, such as `who chairs the executive meeting`. 英文表述。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The document that does not say. 未作规定的文件。 */
  readonly document?: Maybe<GqlDocument>;
  /** What kind of question it is. 问题的种类。 */
  readonly question: GqlSilenceQuestion;
  /** The organizations, posts, duties, procedures and steps that the question is about. 问题所涉的机构、职位、职责、程序、步骤。 */
  readonly about: ReadonlyArray<GqlNamed>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** What a document was read for and does not say: neither yes nor no, so that a list without an entry is never read as a no. 文件未作规定的事项，既非肯定，也非否定。 */
export type GqlSilenceLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** What a document was read for and does not say: neither yes nor no, so that a list without an entry is never read as a no. 文件未作规定的事项，既非肯定，也非否定。 */
export type GqlSilenceInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The question in words, such as 常务会议由谁主持. 未作规定的问题。 */
  readonly name: Scalars['String']['input'];
  /** The question in English, such as `who chairs the executive meeting`. 英文表述。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The document that does not say. 未作规定的文件。 */
  readonly document: Scalars['ID']['input'];
  /** What kind of question it is. 问题的种类。 */
  readonly question: GqlSilenceQuestion;
  /** The organizations, posts, duties, procedures and steps that the question is about. 问题所涉的机构、职位、职责、程序、步骤。 */
  readonly about: ReadonlyArray<Scalars['ID']['input']>;
};

/** A person holds a post. 任职。 */
export type GqlTenure = GqlNode & GqlRecord & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who holds the post. 任职人。 */
  readonly person?: Maybe<GqlPerson>;
  /** The post held. 所任职位。 */
  readonly post?: Maybe<GqlPost>;
  /** In which capacity; substantive unless given. 任职方式；不填即任职。 */
  readonly capacity: GqlTenureCapacity;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
};

/** A person holds a post. 任职。 */
export type GqlTenureInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who holds the post. 任职人。 */
  readonly person: Scalars['ID']['input'];
  /** The post held. 所任职位。 */
  readonly post: Scalars['ID']['input'];
  /** In which capacity; substantive unless given. 任职方式；不填即任职。 */
  readonly capacity?: InputMaybe<GqlTenureCapacity>;
};

/** A post or an organization has a duty. 分工、职责。 */
export type GqlAssignment = GqlNode & GqlRecord & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The post or organization that has the duty. 承担者。 */
  readonly holder?: Maybe<GqlNamed>;
  /** The duty. 职责、事项。 */
  readonly duty?: Maybe<GqlDuty>;
  /** In which mode it has the duty. 承担方式。 */
  readonly mode: GqlAssignmentMode;
  /** Where the mode is to assist: whom, such as the deputy head in charge. 协助何人。 */
  readonly assists?: Maybe<GqlNamed>;
  /** Where the mode is to assist: the text does not say whom, as in 协助分管. 原文未写明协助何人。 */
  readonly assistsUnstated?: Maybe<Scalars['Boolean']['output']>;
  /** The person that it is given to by name, where it is not the post’s: it is so only while nobody else holds that post. 因人设定：只在其本人任该职期间有效。 */
  readonly givenTo?: Maybe<GqlPerson>;
  /** The area that it is limited to; without one, everywhere. 辖区；不填则不限。 */
  readonly area?: Maybe<GqlOrganization>;
  /** Whether the article names who must act in person and is silent on a substitute; no unless given. 须本人履行，可否代行未写明；不填即否。 */
  readonly inPerson?: Maybe<Scalars['Boolean']['output']>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
};

/** A post or an organization has a duty. 分工、职责。 */
export type GqlAssignmentInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The post or organization that has the duty. 承担者。 */
  readonly holder: Scalars['ID']['input'];
  /** The duty. 职责、事项。 */
  readonly duty: Scalars['ID']['input'];
  /** In which mode it has the duty. 承担方式。 */
  readonly mode: GqlAssignmentMode;
  /** Where the mode is to assist: whom, such as the deputy head in charge. 协助何人。 */
  readonly assists?: InputMaybe<Scalars['ID']['input']>;
  /** Where the mode is to assist: the text does not say whom, as in 协助分管. 原文未写明协助何人。 */
  readonly assistsUnstated?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person that it is given to by name, where it is not the post’s: it is so only while nobody else holds that post. 因人设定：只在其本人任该职期间有效。 */
  readonly givenTo?: InputMaybe<Scalars['ID']['input']>;
  /** The area that it is limited to; without one, everywhere. 辖区；不填则不限。 */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the article names who must act in person and is silent on a substitute; no unless given. 须本人履行，可否代行未写明；不填即否。 */
  readonly inPerson?: InputMaybe<Scalars['Boolean']['input']>;
};

/** It was decided who leads and who cooperates in kinds of matter that units disputed; `basis` has the minutes or the notice. 职责界定。 */
export type GqlRuling = GqlNode & GqlRecord & GqlNamed & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The kind of matter that was disputed, such as 小区内树木的养护. 界定的事项种类。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The words that people use for this kind of matter, found by search. 群众用语，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The duties that it settles: exactly these, and nothing narrower. 界定的职责，不及于下位职责。 */
  readonly matters: ReadonlyArray<GqlDuty>;
  /** Who leads. 牵头者。 */
  readonly leads: ReadonlyArray<GqlNamed>;
  /** Who cooperates; without any, the general division stands. 配合者；不填则依一般分工。 */
  readonly cooperates: ReadonlyArray<GqlNamed>;
  /** Who decided. 作出界定者。 */
  readonly decidedBy?: Maybe<GqlNamed>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** It was decided who leads and who cooperates in kinds of matter that units disputed; `basis` has the minutes or the notice. 职责界定。 */
export type GqlRulingLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** It was decided who leads and who cooperates in kinds of matter that units disputed; `basis` has the minutes or the notice. 职责界定。 */
export type GqlRulingInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The kind of matter that was disputed, such as 小区内树木的养护. 界定的事项种类。 */
  readonly name: Scalars['String']['input'];
  /** The English name. 英文名。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** The words that people use for this kind of matter, found by search. 群众用语，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The duties that it settles: exactly these, and nothing narrower. 界定的职责，不及于下位职责。 */
  readonly matters: ReadonlyArray<Scalars['ID']['input']>;
  /** Who leads. 牵头者。 */
  readonly leads: ReadonlyArray<Scalars['ID']['input']>;
  /** Who cooperates; without any, the general division stands. 配合者；不填则依一般分工。 */
  readonly cooperates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who decided. 作出界定者。 */
  readonly decidedBy?: InputMaybe<Scalars['ID']['input']>;
};

/** A post or an organization oversees another. 分管、联系、协助、领导、指导、监督。 */
export type GqlOversight = GqlNode & GqlRecord & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The post or organization that oversees. 分管、联系者。 */
  readonly overseer?: Maybe<GqlNamed>;
  /** The post or organization overseen. 被分管、被联系者。 */
  readonly target?: Maybe<GqlNamed>;
  /** In which mode. 分管方式。 */
  readonly mode: GqlOversightMode;
  /** Where the mode is to assist: whom, such as the deputy head in charge. 协助何人。 */
  readonly assists?: Maybe<GqlNamed>;
  /** Where the mode is to assist: the text does not say whom, as in 协助分管. 原文未写明协助何人。 */
  readonly assistsUnstated?: Maybe<Scalars['Boolean']['output']>;
  /** The person that it is given to by name, where it is not the post’s: it is so only while nobody else holds that post. 因人设定：只在其本人任该职期间有效。 */
  readonly givenTo?: Maybe<GqlPerson>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
};

/** A post or an organization oversees another. 分管、联系、协助、领导、指导、监督。 */
export type GqlOversightInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The post or organization that oversees. 分管、联系者。 */
  readonly overseer: Scalars['ID']['input'];
  /** The post or organization overseen. 被分管、被联系者。 */
  readonly target: Scalars['ID']['input'];
  /** In which mode. 分管方式。 */
  readonly mode: GqlOversightMode;
  /** Where the mode is to assist: whom, such as the deputy head in charge. 协助何人。 */
  readonly assists?: InputMaybe<Scalars['ID']['input']>;
  /** Where the mode is to assist: the text does not say whom, as in 协助分管. 原文未写明协助何人。 */
  readonly assistsUnstated?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person that it is given to by name, where it is not the post’s: it is so only while nobody else holds that post. 因人设定：只在其本人任该职期间有效。 */
  readonly givenTo?: InputMaybe<Scalars['ID']['input']>;
};

/** A post hands on what it holds. 委托、指定。 */
export type GqlDelegation = GqlNode & GqlRecord & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The post that hands on. 委托者、指定者。 */
  readonly delegator?: Maybe<GqlPost>;
  /** The post or person that takes over. 受托者、被指定者。 */
  readonly delegate?: Maybe<GqlNamed>;
  /** In which mode. 委托方式。 */
  readonly mode: GqlDelegationMode;
  /** The duties handed on; without any, all that the delegator holds. 范围；不填则为委托者的全部职责。 */
  readonly scope?: Maybe<ReadonlyArray<GqlDuty>>;
  /** The duties excepted. 除外的职责。 */
  readonly except: ReadonlyArray<GqlDuty>;
  /** How much of the work; unless given, all of it, or what the stand-in rule allows. 代行程度；不填则为全部，或以代行规则所许为限。 */
  readonly extent?: Maybe<GqlExtent>;
  /** When it works; unless given, while absent for presiding, else always. 适用时机；不填时，主持工作限不在岗期间，其余始终适用。 */
  readonly when?: Maybe<GqlDelegationWhen>;
  /** Whether it may be handed on again; no unless given. 可否转委托；不填即否。 */
  readonly redelegable: Scalars['Boolean']['output'];
  /** Whether it goes on when its giver leaves the post; no unless given. 委托者离任后是否继续；不填即否。 */
  readonly outlastsTenure: Scalars['Boolean']['output'];
  /** The number of its written instrument. 委托文书文号。 */
  readonly instrument?: Maybe<Scalars['String']['output']>;
  /** Why it was given. 事由。 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
};

/** A post hands on what it holds. 委托、指定。 */
export type GqlDelegationInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The post that hands on. 委托者、指定者。 */
  readonly delegator: Scalars['ID']['input'];
  /** The post or person that takes over. 受托者、被指定者。 */
  readonly delegate: Scalars['ID']['input'];
  /** In which mode. 委托方式。 */
  readonly mode: GqlDelegationMode;
  /** The duties handed on; without any, all that the delegator holds. 范围；不填则为委托者的全部职责。 */
  readonly scope?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The duties excepted. 除外的职责。 */
  readonly except?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How much of the work; unless given, all of it, or what the stand-in rule allows. 代行程度；不填则为全部，或以代行规则所许为限。 */
  readonly extent?: InputMaybe<GqlExtent>;
  /** When it works; unless given, while absent for presiding, else always. 适用时机；不填时，主持工作限不在岗期间，其余始终适用。 */
  readonly when?: InputMaybe<GqlDelegationWhen>;
  /** Whether it may be handed on again; no unless given. 可否转委托；不填即否。 */
  readonly redelegable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it goes on when its giver leaves the post; no unless given. 委托者离任后是否继续；不填即否。 */
  readonly outlastsTenure?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number of its written instrument. 委托文书文号。 */
  readonly instrument?: InputMaybe<Scalars['String']['input']>;
  /** Why it was given. 事由。 */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Who stands in for a post. 代行规则、AB角、递补。 */
export type GqlStandInRule = GqlNode & GqlRecord & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The post that is stood in for. 被代行的职位。 */
  readonly post?: Maybe<GqlPost>;
  /** How a stand-in comes about. 代行方式。 */
  readonly manner: GqlStandInRuleManner;
  /** The posts or persons that may stand in, in order. 代行人选，按次序。 */
  readonly candidates: ReadonlyArray<GqlNamed>;
  /** The post that designates. 指定者。 */
  readonly designator?: Maybe<GqlPost>;
  /** The post that arranges a stand-in, never itself the stand-in. 协调安排者，本身不代行。 */
  readonly arranger?: Maybe<GqlPost>;
  /** Its place among the rules: the lower is tried first. 次序，小者在前。 */
  readonly order: Scalars['Int']['output'];
  /** What the arrangement is called, such as AB角, C岗, 递补. 名称。 */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The reasons of absence that it is for; without any, all of them. 适用的不在岗事由；不填则不限。 */
  readonly reasons?: Maybe<ReadonlyArray<GqlAbsenceReason>>;
  /** Where the absent holder has to be; anywhere unless given. 适用的去向；不填则不限。 */
  readonly place: GqlStandInRulePlace;
  /** Only for absences of at least so many days. 最少天数。 */
  readonly minDays?: Maybe<Scalars['Int']['output']>;
  /** Only for absences of at most so many days. 最多天数。 */
  readonly maxDays?: Maybe<Scalars['Int']['output']>;
  /** Whether it also works while the post is vacant; no unless given. 空缺时是否适用；不填即否。 */
  readonly vacancy: Scalars['Boolean']['output'];
  /** The duties that it is for; without any, the whole post. 范围；不填则为该职位的全部职责。 */
  readonly scope?: Maybe<ReadonlyArray<GqlDuty>>;
  /** The duties excepted. 除外的职责。 */
  readonly except: ReadonlyArray<GqlDuty>;
  /** How much of the work; all of it unless given. 代行程度；不填即全部。 */
  readonly extent: GqlExtent;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
};

/** Who stands in for a post. 代行规则、AB角、递补。 */
export type GqlStandInRuleInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The post that is stood in for. 被代行的职位。 */
  readonly post: Scalars['ID']['input'];
  /** How a stand-in comes about. 代行方式。 */
  readonly manner: GqlStandInRuleManner;
  /** The posts or persons that may stand in, in order. 代行人选，按次序。 */
  readonly candidates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The post that designates. 指定者。 */
  readonly designator?: InputMaybe<Scalars['ID']['input']>;
  /** The post that arranges a stand-in, never itself the stand-in. 协调安排者，本身不代行。 */
  readonly arranger?: InputMaybe<Scalars['ID']['input']>;
  /** Its place among the rules: the lower is tried first. 次序，小者在前。 */
  readonly order?: InputMaybe<Scalars['Int']['input']>;
  /** What the arrangement is called, such as AB角, C岗, 递补. 名称。 */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** The reasons of absence that it is for; without any, all of them. 适用的不在岗事由；不填则不限。 */
  readonly reasons?: InputMaybe<ReadonlyArray<GqlAbsenceReason>>;
  /** Where the absent holder has to be; anywhere unless given. 适用的去向；不填则不限。 */
  readonly place?: InputMaybe<GqlStandInRulePlace>;
  /** Only for absences of at least so many days. 最少天数。 */
  readonly minDays?: InputMaybe<Scalars['Int']['input']>;
  /** Only for absences of at most so many days. 最多天数。 */
  readonly maxDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it also works while the post is vacant; no unless given. 空缺时是否适用；不填即否。 */
  readonly vacancy?: InputMaybe<Scalars['Boolean']['input']>;
  /** The duties that it is for; without any, the whole post. 范围；不填则为该职位的全部职责。 */
  readonly scope?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The duties excepted. 除外的职责。 */
  readonly except?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How much of the work; all of it unless given. 代行程度；不填即全部。 */
  readonly extent?: InputMaybe<GqlExtent>;
};

/** A post belongs to a body. 组成人员。 */
export type GqlMembership = GqlNode & GqlRecord & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The post that belongs to the body. 组成人员的职位。 */
  readonly post?: Maybe<GqlPost>;
  /** The body. 由其组成的机构。 */
  readonly organization?: Maybe<GqlOrganization>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
};

/** A post belongs to a body. 组成人员。 */
export type GqlMembershipInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The post that belongs to the body. 组成人员的职位。 */
  readonly post: Scalars['ID']['input'];
  /** The body. 由其组成的机构。 */
  readonly organization: Scalars['ID']['input'];
};

/** A person or a post is away. 不在岗。 */
export type GqlAbsence = GqlNode & GqlRecord & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The person or post that is away. 不在岗者。 */
  readonly of?: Maybe<GqlNamed>;
  /** Why. 不在岗事由。 */
  readonly reason: GqlAbsenceReason;
  /** Where. 去向。 */
  readonly place?: Maybe<GqlAbsencePlace>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
};

/** A person or a post is away. 不在岗。 */
export type GqlAbsenceInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The person or post that is away. 不在岗者。 */
  readonly of: Scalars['ID']['input'];
  /** Why. 不在岗事由。 */
  readonly reason: GqlAbsenceReason;
  /** Where. 去向。 */
  readonly place?: InputMaybe<GqlAbsencePlace>;
};

/** A finding is known, and who sees to it, until the day on which this ends. It changes no answer and hides no finding. 已知悉的核查发现，不影响任何答复，也不隐去该发现。 */
export type GqlAcknowledgement = GqlNode & GqlRecord & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What kind of finding is known. 已知悉的核查发现种类。 */
  readonly code: GqlFindingCode;
  /** The posts, persons, duties and organizations that it concerns: exactly these. 所涉对象，须与发现一致。 */
  readonly subjects: ReadonlyArray<GqlRecord>;
  /** The records that it rests on. Once another one is among them, or one of them was changed, the finding is new again. 所依据的记录；有增减或变更的，即不再视为已知悉。 */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Who sees to it. 负责处理者。 */
  readonly owner?: Maybe<GqlNamed>;
  /** Why it stands for now. 何以暂存。 */
  readonly reason: Scalars['String']['output'];
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
};

/** A finding is known, and who sees to it, until the day on which this ends. It changes no answer and hides no finding. 已知悉的核查发现，不影响任何答复，也不隐去该发现。 */
export type GqlAcknowledgementInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What kind of finding is known. 已知悉的核查发现种类。 */
  readonly code: GqlFindingCode;
  /** The posts, persons, duties and organizations that it concerns: exactly these. 所涉对象，须与发现一致。 */
  readonly subjects: ReadonlyArray<Scalars['ID']['input']>;
  /** The records that it rests on. Once another one is among them, or one of them was changed, the finding is new again. 所依据的记录；有增减或变更的，即不再视为已知悉。 */
  readonly records?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who sees to it. 负责处理者。 */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  /** Why it stands for now. 何以暂存。 */
  readonly reason: Scalars['String']['input'];
};

/** A procedure that a duty is carried out by. 程序。 */
export type GqlProcedureInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['input'];
  /** The English name. 英文名。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The duty that it is for. 所属事项。 */
  readonly duty: Scalars['ID']['input'];
  /** The kind of matter that it is for, such as 重大决策. 适用的事项种类。 */
  readonly matter?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a procedure. 程序步骤。 */
export type GqlStep = GqlNode & GqlRecord & GqlNamed & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it is called, such as 公布草案; without one, its action. 名称；不填即程序动作。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The procedure that it belongs to. 所属程序。 */
  readonly procedure?: Maybe<GqlProcedure>;
  /** The posts or organizations that take the step. 承办者。 */
  readonly performer: ReadonlyArray<GqlNamed>;
  /** The roles in the case that take it, where no unit is named, such as 制定机关. 承办角色。 */
  readonly performerRole: ReadonlyArray<Scalars['String']['output']>;
  /** Whether one of several performers suffices or all are needed; one unless given. 其一即可或者均须。 */
  readonly performersNeeded: GqlNeeded;
  /** What is done. 程序动作。 */
  readonly action: GqlStepAction;
  /** The ways in which it may be done, of which one suffices, such as 充分协商, 征求意见. 办理方式，其一即可。 */
  readonly ways: ReadonlyArray<Scalars['String']['output']>;
  /** The posts or organizations that it is done to. 对象。 */
  readonly recipients: ReadonlyArray<GqlNamed>;
  /** Recipients that are roles, such as 相关部门. 对象角色。 */
  readonly recipientRoles: ReadonlyArray<Scalars['String']['output']>;
  /** Whether one of several recipients suffices or all are needed; all unless given. 其一即可或者均须。 */
  readonly recipientsNeeded: GqlNeeded;
  /** When it is due, with and/or exactly as the text has it. 适用条件，且、或依原文。 */
  readonly trigger?: Maybe<GqlCondition>;
  /** The second reading of the trigger, where the text can be read in two ways. 适用条件的另一种读法。 */
  readonly otherReading?: Maybe<GqlCondition>;
  /** By when. 期限。 */
  readonly deadline?: Maybe<GqlDeadline>;
  /** How often it recurs, in ISO 8601, such as `P1Y` for 每年. 周期。 */
  readonly every?: Maybe<Scalars['String']['output']>;
  /** The action that it has to precede by the words of the text: 事先, 提请讨论前. 须先于何种动作。 */
  readonly before?: Maybe<GqlStepAction>;
  /** The action with which it is bound to one day: 同时. 须与何种动作同日。 */
  readonly sameDayAs?: Maybe<GqlStepAction>;
  /** What may not be done while its trigger holds, of a prohibition. 适用期间不得为之的动作。 */
  readonly blocks?: Maybe<GqlStepAction>;
  /** Its place in the order that the text gives; 0 where it gives none. 次序；原文未定次序的为 0。 */
  readonly order: Scalars['Int']['output'];
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** A step of a procedure. 程序步骤。 */
export type GqlStepLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A step of a procedure. 程序步骤。 */
export type GqlStepInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What it is called, such as 公布草案; without one, its action. 名称；不填即程序动作。 */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The English name. 英文名。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The procedure that it belongs to. 所属程序。 */
  readonly procedure: Scalars['ID']['input'];
  /** The posts or organizations that take the step. 承办者。 */
  readonly performer?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The roles in the case that take it, where no unit is named, such as 制定机关. 承办角色。 */
  readonly performerRole?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether one of several performers suffices or all are needed; one unless given. 其一即可或者均须。 */
  readonly performersNeeded?: InputMaybe<GqlNeeded>;
  /** What is done. 程序动作。 */
  readonly action: GqlStepAction;
  /** The ways in which it may be done, of which one suffices, such as 充分协商, 征求意见. 办理方式，其一即可。 */
  readonly ways?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The posts or organizations that it is done to. 对象。 */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Recipients that are roles, such as 相关部门. 对象角色。 */
  readonly recipientRoles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether one of several recipients suffices or all are needed; all unless given. 其一即可或者均须。 */
  readonly recipientsNeeded?: InputMaybe<GqlNeeded>;
  /** When it is due, with and/or exactly as the text has it. 适用条件，且、或依原文。 */
  readonly trigger?: InputMaybe<GqlConditionInput>;
  /** The second reading of the trigger, where the text can be read in two ways. 适用条件的另一种读法。 */
  readonly otherReading?: InputMaybe<GqlConditionInput>;
  /** By when. 期限。 */
  readonly deadline?: InputMaybe<GqlDeadlineInput>;
  /** How often it recurs, in ISO 8601, such as `P1Y` for 每年. 周期。 */
  readonly every?: InputMaybe<Scalars['String']['input']>;
  /** The action that it has to precede by the words of the text: 事先, 提请讨论前. 须先于何种动作。 */
  readonly before?: InputMaybe<GqlStepAction>;
  /** The action with which it is bound to one day: 同时. 须与何种动作同日。 */
  readonly sameDayAs?: InputMaybe<GqlStepAction>;
  /** What may not be done while its trigger holds, of a prohibition. 适用期间不得为之的动作。 */
  readonly blocks?: InputMaybe<GqlStepAction>;
  /** Its place in the order that the text gives; 0 where it gives none. 次序；原文未定次序的为 0。 */
  readonly order?: InputMaybe<Scalars['Int']['input']>;
};

/** A matter that is handled by a procedure, from its opening to its closing. 事项、案件。 */
export type GqlCaseInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['input'];
  /** The English name. 英文名。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The procedure that it is handled by. 所依程序。 */
  readonly procedure: Scalars['ID']['input'];
  /** Whose case it is. 所属机构。 */
  readonly organization: Scalars['ID']['input'];
  /** Which unit or post plays which role. 各角色的承担者。 */
  readonly roles?: InputMaybe<ReadonlyArray<GqlRoleInput>>;
  /** The traits of the matter that are said; what is not said is not known. 已认定的特征；未列的为不明。 */
  readonly traits?: InputMaybe<ReadonlyArray<GqlTraitInput>>;
  /** What happened, and when. 事件。 */
  readonly events?: InputMaybe<ReadonlyArray<GqlEventInput>>;
};

/** That a step was done, by whom and when. 办理记录。 */
export type GqlActInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The case; without one, a recurring step was done. 所属案件。 */
  readonly case?: InputMaybe<Scalars['ID']['input']>;
  /** The step that was done. 所办步骤。 */
  readonly step?: InputMaybe<Scalars['ID']['input']>;
  /** What was done, where it is no step of the procedure. 程序以外的动作。 */
  readonly action?: InputMaybe<GqlStepAction>;
  /** Who did it. 办理者。 */
  readonly by: Scalars['ID']['input'];
  /** The post in which a person acted. 以何职位办理。 */
  readonly capacity?: InputMaybe<Scalars['ID']['input']>;
  /** The post acted for. 代何职位办理。 */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** When it was done: a day or an instant. 办理日期或时刻。 */
  readonly on: Scalars['DayOrInstant']['input'];
  /** To whom it was done; none given, it is not recorded. 对象；不填则未记录。 */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Recipients that are roles. 对象角色。 */
  readonly recipientRoles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What came of it. 结果。 */
  readonly result?: InputMaybe<Scalars['String']['input']>;
  /** Who took part in the meeting. 出席者。 */
  readonly attended?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who dissented. 持不同意见者。 */
  readonly dissented?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The document that it is recorded in. 记载它的文件。 */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
};

/** The days off and the make-up working days of a span. 工作日历。 */
export type GqlCalendar = GqlNode & GqlRecord & GqlNamed & {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading: GqlReading;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality: GqlModality;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The first day that it tells of. 起始日。 */
  readonly from: Scalars['Date']['output'];
  /** The last day that it tells of. 截止日。 */
  readonly to: Scalars['Date']['output'];
  /** Days from Monday to Friday on which there is no work. 放假日。 */
  readonly daysOff: ReadonlyArray<Scalars['Date']['output']>;
  /** Saturdays and Sundays on which there is work. 调休上班日。 */
  readonly workingDays: ReadonlyArray<Scalars['Date']['output']>;
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
};


/** The days off and the make-up working days of a span. 工作日历。 */
export type GqlCalendarLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** The days off and the make-up working days of a span. 工作日历。 */
export type GqlCalendarInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: InputMaybe<GqlModality>;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name. 名称。 */
  readonly name: Scalars['String']['input'];
  /** The English name. 英文名。 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The first day that it tells of. 起始日。 */
  readonly from: Scalars['Date']['input'];
  /** The last day that it tells of. 截止日。 */
  readonly to: Scalars['Date']['input'];
  /** Days from Monday to Friday on which there is no work. 放假日。 */
  readonly daysOff?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** Saturdays and Sundays on which there is work. 调休上班日。 */
  readonly workingDays?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
};

/** The languages of sentences and labels. 语言。 */
export type GqlLanguage =
  /** Chinese. 中文。 */
  | 'zh'
  /** English. 英文。 */
  | 'en';

/** Anything with an id of its own: every record. 节点，即各项记录。 */
export type GqlNode = {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
};

/**
 * One thing known, true during [`validFrom`, `validTo`). Records are never edited: a later change supersedes them.
 * A field that names another record is `null` where that record was retracted.
 * 一项记录，在其起止期间内为真；记录从不改写，只由后来的变更取代。所指的记录已撤回的，该字段为 `null`。
 */
export type GqlRecord = {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** What it is. 种类。 */
  readonly kind: GqlKind;
  /** True from this instant on; `null`: since before the ledger. 生效时刻；`null` 为早于账本之始。 */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant; `null`: until further notice. 失效时刻；`null` 为至另行通知。 */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on. 依据。 */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source. 出处的明确程度。 */
  readonly reading: GqlReading;
  /** How binding the words are. 语气。 */
  readonly modality: GqlModality;
  /** For readers, never part of a decision. 备注。 */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A record that people know by a name. 有名称的记录。 */
export type GqlNamed = {
  /** Tells this record at this moment from every other: the id of the record, and after it the moment that the question named; to cache by. 缓存用标识：记录的标识，所问指明时刻的，附该时刻。 */
  readonly id: Scalars['ID']['output'];
  /** The id of the record on every day, a readable path such as `hongkou/post/head`: to show, to store and to write into change sets. 记录的标识，为可读的路径，与时刻无关；用于显示、保存和写入变更集。 */
  readonly recordId: Scalars['ID']['output'];
  /** The name. 名称。 */
  readonly name: Scalars['String']['output'];
  /** The English name. 英文名。 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The name in the language asked for, else in Chinese. 名称。 */
  readonly label: Scalars['String']['output'];
  /** Other names and abbreviations. 别名、简称。 */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
};


/** A record that people know by a name. 有名称的记录。 */
export type GqlNamedLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** Where a page of a connection begins and ends. 分页信息。 */
export type GqlPageInfo = {
  /** Whether there is more after this page. 是否有下一页。 */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. 是否有上一页。 */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. 首个游标。 */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge, to be given as `after`. 末个游标。 */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What is told as it comes, over server-sent events (`/graphql/stream`) or a WebSocket (`/graphql`). 订阅：有新情况即告知。 */
export type GqlSubscription = {
  /** The change sets that are recorded, as `changes` tells them, in their order. 记入的变更集，按次序告知。 */
  readonly changed: GqlChangeSet;
  /** Who is responsible for a matter, as `whoIsResponsible` answers about the present: now, and again whenever that becomes another answer (R11). 谁负责：先告知现在的答复，答复改变的，即再告知。 */
  readonly answer: GqlStandingAnswer;
  /** Who performs for a post, as the query `standIn` answers about the present: now, and again whenever that becomes another answer (R11). 谁代行：先告知现在的认定，认定改变的，即再告知。 */
  readonly standIn: GqlStandingStandIn;
};


/** What is told as it comes, over server-sent events (`/graphql/stream`) or a WebSocket (`/graphql`). 订阅：有新情况即告知。 */
export type GqlSubscriptionChangedArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What is told as it comes, over server-sent events (`/graphql/stream`) or a WebSocket (`/graphql`). 订阅：有新情况即告知。 */
export type GqlSubscriptionAnswerArgs = {
  matter: GqlMatterInput;
  within?: InputMaybe<Scalars['ID']['input']>;
  area?: InputMaybe<Scalars['ID']['input']>;
  modes?: InputMaybe<ReadonlyArray<GqlAssignmentMode>>;
  minCertainty?: InputMaybe<GqlCertainty>;
  after?: InputMaybe<Scalars['Int']['input']>;
};


/** What is told as it comes, over server-sent events (`/graphql/stream`) or a WebSocket (`/graphql`). 订阅：有新情况即告知。 */
export type GqlSubscriptionStandInArgs = {
  for: Scalars['ID']['input'];
  matter?: InputMaybe<GqlMatterInput>;
  after?: InputMaybe<Scalars['Int']['input']>;
};

/** One answer of a standing question, with why it is told. 常设查询的一次答复。 */
export type GqlStandingAnswer = {
  /** The answer, at the moment at which it is told. 答复，以告知的时刻为准。 */
  readonly answer: GqlAnswer;
  /** The last revision of the ledger that it knows: what to give as `after` to go on from here. 账本版次，续订时作为 `after`。 */
  readonly revision: Scalars['Int']['output'];
  /** Why it is told. 告知的原因。 */
  readonly because: GqlToldBecause;
  /** The change sets that made it another answer; with `after`, those that were recorded since and touch what it rests on, at most of the last 500. 使答复改变的变更集；填写 `after` 的，为其后记入且涉及其依据的，以最近 500 个为限。 */
  readonly changes: ReadonlyArray<GqlChangeSet>;
  /** The answer that stood before, at the moment at which it was told; with `after`, of this moment as known at that revision; `null`: there was none. 此前的答复；填写 `after` 的，为该版次所知的答复；`null` 为此前没有。 */
  readonly before?: Maybe<GqlAnswer>;
  /** Whose responsibility differs from the answer before, by mode; none where only the records differ that say so. 与此前答复的差异；仅依据不同的，为空。 */
  readonly differences: ReadonlyArray<GqlDifference>;
};

/** One answer of a standing question about a post, with why it is told. 就职位常设查询的一次认定。 */
export type GqlStandingStandIn = {
  /** The answer, at the moment at which it is told. 认定，以告知的时刻为准。 */
  readonly answer: GqlStandInAnswer;
  /** The last revision of the ledger that it knows: what to give as `after` to go on from here. 账本版次，续订时作为 `after`。 */
  readonly revision: Scalars['Int']['output'];
  /** Why it is told. 告知的原因。 */
  readonly because: GqlToldBecause;
  /** The change sets that made it another answer; with `after`, those that were recorded since and touch what it rests on, at most of the last 500. 使认定改变的变更集；填写 `after` 的，为其后记入且涉及其依据的，以最近 500 个为限。 */
  readonly changes: ReadonlyArray<GqlChangeSet>;
  /** The answer that stood before, at the moment at which it was told; with `after`, of this moment as known at that revision; `null`: there was none. 此前的认定；填写 `after` 的，为该版次所知的认定；`null` 为此前没有。 */
  readonly before?: Maybe<GqlStandInAnswer>;
  /** Whose work differs from the answer before; none where only the records differ that say so. 与此前认定的差异；仅依据不同的，为空。 */
  readonly differences: ReadonlyArray<GqlDifference>;
};

/** Why an answer of a standing question is told. 告知的原因。 */
export type GqlToldBecause =
  /** It is the first one. 首次告知。 */
  | 'first'
  /** Something was recorded. 有新的记入。 */
  | 'recorded'
  /** Time has ended the answer before: something that it rests on begins or ends. 期间届满，所依据的记录起止。 */
  | 'envelopeEnded';

/** What became of verifying a receipt, or else the ledger. 核验结果：责任凭证，或者账本。 */
export type GqlVerification = {
  /** Whether nothing is wrong. 是否无误。 */
  readonly ok: Scalars['Boolean']['output'];
  /** Of a receipt; `null` where none was given. 责任凭证的核验；未给凭证的为 `null`。 */
  readonly receipt?: Maybe<GqlReceiptVerification>;
  /** Of the ledger; `null` where a receipt was given. 账本的核验；给出凭证的为 `null`。 */
  readonly ledger?: Maybe<GqlLedgerVerification>;
};

/** What became of deriving the answer of a receipt again. 凭证核验。 */
export type GqlReceiptVerification = {
  /** Whether the same receipt came back, byte for byte. 是否一致。 */
  readonly ok: Scalars['Boolean']['output'];
  /** What differs. 差异。 */
  readonly differences: ReadonlyArray<GqlReceiptDifference>;
  /** The receipt of the answer as derived now. 重新得出的凭证。 */
  readonly derived: Scalars['JSON']['output'];
  /** Where a seed stated the recorded time of the last change set that was known: when that was loaded, by the clock. 所知时点的记入时刻由初始数据写明的，其实际载入时刻。 */
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One thing in which a receipt and the answer derived again differ. 差异。 */
export type GqlReceiptDifference = {
  /** What it is about. 种类。 */
  readonly code: GqlReceiptDifferenceCode;
  /** The id of the record, where it is about one. 所涉记录。 */
  readonly record?: Maybe<Scalars['ID']['output']>;
  /** What it is, in a sentence. 说明。 */
  readonly sentence: Scalars['String']['output'];
};


/** One thing in which a receipt and the answer derived again differ. 差异。 */
export type GqlReceiptDifferenceSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** What can differ between a receipt and the answer derived again. 差异种类。 */
export type GqlReceiptDifferenceCode =
  /** The receipt does not have the hash that it states. 凭证被改动。 */
  | 'ALTERED'
  /** Another version of the rules. 规则版本不同。 */
  | 'RULES'
  /** The ledger was not at this revision then. 版次不同。 */
  | 'REVISION'
  /** Other assumptions. 假设不同。 */
  | 'ASSUMPTION'
  /** A record says something else. 记录内容不同。 */
  | 'RECORD_CHANGED'
  /** A record is no longer used. 不再用到的记录。 */
  | 'RECORD_MISSING'
  /** Another record is used as well. 另用到的记录。 */
  | 'RECORD_ADDED'
  /** The decision is another one. 结论不同。 */
  | 'DECISION';

/** What the check of the ledger found. Its chain is walked with code that what writes it does not use. 账本核验；核验程序不与写入程序共用。 */
export type GqlLedgerVerification = {
  /** Whether there are no faults. 是否完好。 */
  readonly ok: Scalars['Boolean']['output'];
  /** Where the ledger ends. 末端版次。 */
  readonly revision: Scalars['Int']['output'];
  /** The hash of its last change set. 末端散列值。 */
  readonly hash: Scalars['String']['output'];
  /** How many change sets were checked. 核验的变更集数。 */
  readonly checked: Scalars['Int']['output'];
  /** How many of them have a recorded time that a seed stated, and the clock did not measure. 其中记入时刻由初始数据写明的变更集数。 */
  readonly stated: Scalars['Int']['output'];
  /** When the last of those was loaded, by the clock. 上述变更集的实际载入时刻。 */
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is wrong, the first broken place first. 问题，首个断裂处在先。 */
  readonly faults: ReadonlyArray<GqlLedgerFault>;
};

/** One broken place of a ledger. 问题。 */
export type GqlLedgerFault = {
  /** What is wrong, as a code such as `HASH_DIFFERS`. 代码。 */
  readonly code: Scalars['String']['output'];
  /** The change set at which it shows. 版次。 */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Table, column or file. 位置。 */
  readonly place: Scalars['String']['output'];
  /** What is wrong, in a sentence. 说明。 */
  readonly message: Scalars['String']['output'];
};


/** One broken place of a ledger. 问题。 */
export type GqlLedgerFaultMessageArgs = {
  lang?: InputMaybe<GqlLanguage>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type GqlResolversTypes = {
  Outcome: GqlOutcome;
  UnconfirmedReason: GqlUnconfirmedReason;
  ModeState: GqlModeState;
  AmbiguityReason: GqlAmbiguityReason;
  Manner: GqlManner;
  GapReason: GqlGapReason;
  FindingCode: GqlFindingCode;
  Severity: GqlSeverity;
  UnderstoodBy: GqlUnderstoodBy;
  Certainty: GqlCertainty;
  Answer: ResolverTypeWrapper<AnswerParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ModeCompleteness: ResolverTypeWrapper<GqlModeCompleteness>;
  Ambiguity: ResolverTypeWrapper<AmbiguityParent>;
  TextReading: ResolverTypeWrapper<TextReadingParent>;
  TicketInput: GqlTicketInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Dispatched: ResolverTypeWrapper<DispatchedParent>;
  Alternative: ResolverTypeWrapper<AlternativeParent>;
  DutyQuestion: ResolverTypeWrapper<DutyQuestionParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Holder: ResolverTypeWrapper<HolderParent>;
  Performer: ResolverTypeWrapper<PerformerParent>;
  StandIn: ResolverTypeWrapper<StandInParent>;
  StandInAnswer: ResolverTypeWrapper<StandInAnswerParent>;
  Cover: ResolverTypeWrapper<Omit<GqlCover, 'of' | 'stretches'> & { of: GqlResolversTypes['Record'], stretches: ReadonlyArray<GqlResolversTypes['StandInAnswer']> }>;
  StandInQuestion: ResolverTypeWrapper<StandInQuestionParent>;
  Gap: ResolverTypeWrapper<GapParent>;
  Conflict: ResolverTypeWrapper<ConflictParent>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  Because: ResolverTypeWrapper<BecauseParent>;
  UnconfirmedSource: ResolverTypeWrapper<UnconfirmedSourceParent>;
  NextChange: ResolverTypeWrapper<NextChangeParent>;
  Responsibilities: ResolverTypeWrapper<ResponsibilitiesParent>;
  HeldDuty: ResolverTypeWrapper<HeldDutyParent>;
  ChangeSetInput: GqlChangeSetInput;
  ChangeInput: GqlChangeInput;
  EndInput: GqlEndInput;
  RetractInput: GqlRetractInput;
  ReplaceInput: GqlReplaceInput;
  ConditionInput: GqlConditionInput;
  DeadlineInput: GqlDeadlineInput;
  RoleInput: GqlRoleInput;
  TraitInput: GqlTraitInput;
  EventInput: GqlEventInput;
  MatterInput: GqlMatterInput;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  RecordChange: ResolverTypeWrapper<RecordChangeParent>;
  RecordEffect: GqlRecordEffect;
  ComparedMoment: ResolverTypeWrapper<GqlComparedMoment>;
  Difference: ResolverTypeWrapper<DifferenceParent>;
  DifferenceSide: ResolverTypeWrapper<DifferenceSideParent>;
  Share: ResolverTypeWrapper<ShareParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MomentInput: GqlMomentInput;
  RecordConnection: ResolverTypeWrapper<Omit<GqlRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['RecordEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Record']> }>;
  RecordEdge: ResolverTypeWrapper<Omit<GqlRecordEdge, 'node'> & { node: GqlResolversTypes['Record'] }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<GqlOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<GqlOrganizationEdge, 'node'> & { node: GqlResolversTypes['Organization'] }>;
  PostConnection: ResolverTypeWrapper<Omit<GqlPostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['PostEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Post']> }>;
  PostEdge: ResolverTypeWrapper<Omit<GqlPostEdge, 'node'> & { node: GqlResolversTypes['Post'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<GqlPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['PersonEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<GqlPersonEdge, 'node'> & { node: GqlResolversTypes['Person'] }>;
  AnswerConnection: ResolverTypeWrapper<Omit<GqlAnswerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['AnswerEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Answer']> }>;
  AnswerEdge: ResolverTypeWrapper<Omit<GqlAnswerEdge, 'node'> & { node: GqlResolversTypes['Answer'] }>;
  DutyConnection: ResolverTypeWrapper<Omit<GqlDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['DutyEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Duty']> }>;
  DutyEdge: ResolverTypeWrapper<Omit<GqlDutyEdge, 'node'> & { node: GqlResolversTypes['Duty'] }>;
  DocumentConnection: ResolverTypeWrapper<Omit<GqlDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<GqlDocumentEdge, 'node'> & { node: GqlResolversTypes['Document'] }>;
  DelegationConnection: ResolverTypeWrapper<Omit<GqlDelegationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['DelegationEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Delegation']> }>;
  DelegationEdge: ResolverTypeWrapper<Omit<GqlDelegationEdge, 'node'> & { node: GqlResolversTypes['Delegation'] }>;
  AbsenceConnection: ResolverTypeWrapper<Omit<GqlAbsenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['AbsenceEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Absence']> }>;
  AbsenceEdge: ResolverTypeWrapper<Omit<GqlAbsenceEdge, 'node'> & { node: GqlResolversTypes['Absence'] }>;
  RulingConnection: ResolverTypeWrapper<Omit<GqlRulingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['RulingEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Ruling']> }>;
  RulingEdge: ResolverTypeWrapper<Omit<GqlRulingEdge, 'node'> & { node: GqlResolversTypes['Ruling'] }>;
  SilenceConnection: ResolverTypeWrapper<Omit<GqlSilenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['SilenceEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Silence']> }>;
  SilenceEdge: ResolverTypeWrapper<Omit<GqlSilenceEdge, 'node'> & { node: GqlResolversTypes['Silence'] }>;
  ProcedureConnection: ResolverTypeWrapper<Omit<GqlProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['ProcedureEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Procedure']> }>;
  ProcedureEdge: ResolverTypeWrapper<Omit<GqlProcedureEdge, 'node'> & { node: GqlResolversTypes['Procedure'] }>;
  StepConnection: ResolverTypeWrapper<Omit<GqlStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['StepEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Step']> }>;
  StepEdge: ResolverTypeWrapper<Omit<GqlStepEdge, 'node'> & { node: GqlResolversTypes['Step'] }>;
  NormConnection: ResolverTypeWrapper<Omit<GqlNormConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['NormEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Norm']> }>;
  NormEdge: ResolverTypeWrapper<Omit<GqlNormEdge, 'node'> & { node: GqlResolversTypes['Norm'] }>;
  CaseConnection: ResolverTypeWrapper<Omit<GqlCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['CaseEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Case']> }>;
  CaseEdge: ResolverTypeWrapper<Omit<GqlCaseEdge, 'node'> & { node: GqlResolversTypes['Case'] }>;
  DueItemConnection: ResolverTypeWrapper<Omit<GqlDueItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['DueItemEdge']>, nodes: ReadonlyArray<GqlResolversTypes['DueItem']> }>;
  DueItemEdge: ResolverTypeWrapper<Omit<GqlDueItemEdge, 'node'> & { node: GqlResolversTypes['DueItem'] }>;
  FindingConnection: ResolverTypeWrapper<Omit<GqlFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['FindingEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Finding']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<GqlFindingEdge, 'node'> & { node: GqlResolversTypes['Finding'] }>;
  SearchHitConnection: ResolverTypeWrapper<Omit<GqlSearchHitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['SearchHitEdge']>, nodes: ReadonlyArray<GqlResolversTypes['SearchHit']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<GqlSearchHitEdge, 'node'> & { node: GqlResolversTypes['SearchHit'] }>;
  VersionConnection: ResolverTypeWrapper<Omit<GqlVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['VersionEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Version']> }>;
  VersionEdge: ResolverTypeWrapper<Omit<GqlVersionEdge, 'node'> & { node: GqlResolversTypes['Version'] }>;
  Document: ResolverTypeWrapper<SeenDocument>;
  Article: ResolverTypeWrapper<ArticleParent>;
  Passage: ResolverTypeWrapper<GqlPassage>;
  Provision: ResolverTypeWrapper<SeenProvision>;
  Duty: ResolverTypeWrapper<SeenDuty>;
  Procedure: ResolverTypeWrapper<SeenProcedure>;
  Condition: ResolverTypeWrapper<ConditionParent>;
  Deadline: ResolverTypeWrapper<GqlDeadline>;
  Role: ResolverTypeWrapper<Omit<GqlRole, 'player'> & { player?: Maybe<GqlResolversTypes['Named']> }>;
  Trait: ResolverTypeWrapper<Omit<GqlTrait, 'basis'> & { basis: ReadonlyArray<GqlResolversTypes['Record']> }>;
  Event: ResolverTypeWrapper<Omit<GqlEvent, 'basis'> & { basis: ReadonlyArray<GqlResolversTypes['Record']> }>;
  Act: ResolverTypeWrapper<SeenAct>;
  Case: ResolverTypeWrapper<SeenCase>;
  OrganizationType: GqlOrganizationType;
  PostRole: GqlPostRole;
  Seats: GqlSeats;
  PostState: GqlPostState;
  Reservation: GqlReservation;
  WorkKind: GqlWorkKind;
  TenureCapacity: GqlTenureCapacity;
  AssignmentMode: GqlAssignmentMode;
  OversightMode: GqlOversightMode;
  DelegationMode: GqlDelegationMode;
  DelegationWhen: GqlDelegationWhen;
  Extent: GqlExtent;
  StandInRuleManner: GqlStandInRuleManner;
  StandInRulePlace: GqlStandInRulePlace;
  AbsenceReason: GqlAbsenceReason;
  AbsencePlace: GqlAbsencePlace;
  StepAction: GqlStepAction;
  Regime: GqlRegime;
  Needed: GqlNeeded;
  TraitValue: GqlTraitValue;
  DeadlineCalendar: GqlDeadlineCalendar;
  Reading: GqlReading;
  Modality: GqlModality;
  SilenceQuestion: GqlSilenceQuestion;
  ErrorCode: GqlErrorCode;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAbsenceInput: GqlRecordAbsenceInput;
  RecordLeaveInput: GqlRecordLeaveInput;
  EndRecordInput: GqlEndRecordInput;
  DelegateInput: GqlDelegateInput;
  AppointInput: GqlAppointInput;
  AssignDutyInput: GqlAssignDutyInput;
  OpenCaseInput: GqlOpenCaseInput;
  RecordStepInput: GqlRecordStepInput;
  AttachDocumentInput: GqlAttachDocumentInput;
  UndoInput: GqlUndoInput;
  ApproveInput: GqlApproveInput;
  AcceptInput: GqlAcceptInput;
  DeclineInput: GqlDeclineInput;
  RejectInput: GqlRejectInput;
  NoteChoiceInput: GqlNoteChoiceInput;
  RecordPayload: ResolverTypeWrapper<RecordPayloadParent>;
  NoteChoicePayload: ResolverTypeWrapper<GqlNoteChoicePayload>;
  Proposal: ResolverTypeWrapper<ProposalParent>;
  Charge: ResolverTypeWrapper<ChargeParent>;
  Acceptance: ResolverTypeWrapper<AcceptanceParent>;
  Declining: ResolverTypeWrapper<DecliningParent>;
  NoticeDraft: ResolverTypeWrapper<NoticeDraftParent>;
  NoticeWords: ResolverTypeWrapper<GqlNoticeWords>;
  NoticeRelation: ResolverTypeWrapper<NoticeRelationParent>;
  NoticeRelationState: GqlNoticeRelationState;
  NoticeChoice: ResolverTypeWrapper<NoticeChoiceParent>;
  NoticeQuestion: ResolverTypeWrapper<NoticeQuestionParent>;
  Notice: ResolverTypeWrapper<GqlNotice>;
  ImportedDraft: ResolverTypeWrapper<ImportedDraftParent>;
  ImportCoverage: ResolverTypeWrapper<GqlImportCoverage>;
  ImportKind: GqlImportKind;
  Organization: ResolverTypeWrapper<SeenOrganization>;
  Post: ResolverTypeWrapper<SeenPost>;
  Person: ResolverTypeWrapper<SeenPerson>;
  OrgChart: ResolverTypeWrapper<OrgChartParent>;
  ChartUnit: ResolverTypeWrapper<ChartUnitParent>;
  ChartPost: ResolverTypeWrapper<ChartPostParent>;
  Matrix: ResolverTypeWrapper<Omit<GqlMatrix, 'leaders' | 'organizations' | 'cells'> & { leaders: ReadonlyArray<GqlResolversTypes['ChartPost']>, organizations: ReadonlyArray<GqlResolversTypes['Organization']>, cells: ReadonlyArray<GqlResolversTypes['MatrixCell']> }>;
  MatrixCell: ResolverTypeWrapper<Omit<GqlMatrixCell, 'leader' | 'organization' | 'oversight'> & { leader: GqlResolversTypes['Post'], organization: GqlResolversTypes['Organization'], oversight: ReadonlyArray<GqlResolversTypes['Oversight']> }>;
  Finding: ResolverTypeWrapper<FindingParent>;
  SearchHit: ResolverTypeWrapper<SearchHitParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Version: ResolverTypeWrapper<VersionParent>;
  ChangeSet: ResolverTypeWrapper<ChangeSetParent>;
  Change: ResolverTypeWrapper<ChangeParent>;
  Operation: GqlOperation;
  Ledger: ResolverTypeWrapper<LedgerParent>;
  CalendarAddress: ResolverTypeWrapper<GqlCalendarAddress>;
  CalendarAccess: GqlCalendarAccess;
  Viewer: ResolverTypeWrapper<ViewerParent>;
  ViewerRole: GqlViewerRole;
  Following: ResolverTypeWrapper<GqlFollowing>;
  FollowingState: GqlFollowingState;
  KindCount: ResolverTypeWrapper<GqlKindCount>;
  CaseCheck: ResolverTypeWrapper<CaseCheckParent>;
  ProcedureGap: ResolverTypeWrapper<ProcedureGapParent>;
  ProcedureGapReason: GqlProcedureGapReason;
  Obligation: ResolverTypeWrapper<ObligationParent>;
  Applicability: ResolverTypeWrapper<ApplicabilityParent>;
  StepParty: ResolverTypeWrapper<StepPartyParent>;
  StepPerformer: ResolverTypeWrapper<StepPerformerParent>;
  StepPerformerGap: GqlStepPerformerGap;
  StepDeadline: ResolverTypeWrapper<GqlStepDeadline>;
  StepDeadlineState: GqlStepDeadlineState;
  DeadlineReading: ResolverTypeWrapper<GqlDeadlineReading>;
  WaitingFor: ResolverTypeWrapper<WaitingForParent>;
  ProcedureFault: ResolverTypeWrapper<ProcedureFaultParent>;
  ProcedureFaultKind: GqlProcedureFaultKind;
  FaultSeverity: GqlFaultSeverity;
  StepState: GqlStepState;
  Truth: GqlTruth;
  Accountability: ResolverTypeWrapper<AccountabilityParent>;
  StepAccountability: ResolverTypeWrapper<StepAccountabilityParent>;
  ResponsibleThen: ResolverTypeWrapper<ResponsibleThenParent>;
  Answerable: ResolverTypeWrapper<AnswerableParent>;
  AnswerablePerson: ResolverTypeWrapper<AnswerablePersonParent>;
  CameLater: ResolverTypeWrapper<CameLaterParent>;
  DueItem: ResolverTypeWrapper<DueItemParent>;
  CaseState: GqlCaseState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Kind: GqlKind;
  RecordInput: GqlRecordInput;
  OrganizationInput: GqlOrganizationInput;
  PostInput: GqlPostInput;
  PersonInput: GqlPersonInput;
  DutyInput: GqlDutyInput;
  DocumentInput: GqlDocumentInput;
  ProvisionInput: GqlProvisionInput;
  Norm: ResolverTypeWrapper<SeenNorm>;
  NormInput: GqlNormInput;
  Silence: ResolverTypeWrapper<SeenSilence>;
  SilenceInput: GqlSilenceInput;
  Tenure: ResolverTypeWrapper<SeenTenure>;
  TenureInput: GqlTenureInput;
  Assignment: ResolverTypeWrapper<SeenAssignment>;
  AssignmentInput: GqlAssignmentInput;
  Ruling: ResolverTypeWrapper<SeenRuling>;
  RulingInput: GqlRulingInput;
  Oversight: ResolverTypeWrapper<SeenOversight>;
  OversightInput: GqlOversightInput;
  Delegation: ResolverTypeWrapper<SeenDelegation>;
  DelegationInput: GqlDelegationInput;
  StandInRule: ResolverTypeWrapper<SeenStandInRule>;
  StandInRuleInput: GqlStandInRuleInput;
  Membership: ResolverTypeWrapper<SeenMembership>;
  MembershipInput: GqlMembershipInput;
  Absence: ResolverTypeWrapper<SeenAbsence>;
  AbsenceInput: GqlAbsenceInput;
  Acknowledgement: ResolverTypeWrapper<SeenAcknowledgement>;
  AcknowledgementInput: GqlAcknowledgementInput;
  ProcedureInput: GqlProcedureInput;
  Step: ResolverTypeWrapper<SeenStep>;
  StepInput: GqlStepInput;
  CaseInput: GqlCaseInput;
  ActInput: GqlActInput;
  Calendar: ResolverTypeWrapper<SeenCalendar>;
  CalendarInput: GqlCalendarInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DayOrInstant: ResolverTypeWrapper<Scalars['DayOrInstant']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: GqlLanguage;
  Node: ResolverTypeWrapper<SeenRecord>;
  Record: ResolverTypeWrapper<SeenRecord>;
  Named: ResolverTypeWrapper<SeenRecord>;
  PageInfo: ResolverTypeWrapper<GqlPageInfo>;
  Subscription: ResolverTypeWrapper<SubscriptionParent>;
  StandingAnswer: ResolverTypeWrapper<StandingAnswerParent>;
  StandingStandIn: ResolverTypeWrapper<StandingStandInParent>;
  ToldBecause: GqlToldBecause;
  Verification: ResolverTypeWrapper<Omit<GqlVerification, 'receipt' | 'ledger'> & { receipt?: Maybe<GqlResolversTypes['ReceiptVerification']>, ledger?: Maybe<GqlResolversTypes['LedgerVerification']> }>;
  ReceiptVerification: ResolverTypeWrapper<Omit<GqlReceiptVerification, 'differences'> & { differences: ReadonlyArray<GqlResolversTypes['ReceiptDifference']> }>;
  ReceiptDifference: ResolverTypeWrapper<ReceiptDifferenceParent>;
  ReceiptDifferenceCode: GqlReceiptDifferenceCode;
  LedgerVerification: ResolverTypeWrapper<Omit<GqlLedgerVerification, 'faults'> & { faults: ReadonlyArray<GqlResolversTypes['LedgerFault']> }>;
  LedgerFault: ResolverTypeWrapper<LedgerFaultParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type GqlResolversParentTypes = {
  Answer: AnswerParent;
  String: Scalars['String']['output'];
  ModeCompleteness: GqlModeCompleteness;
  Ambiguity: AmbiguityParent;
  TextReading: TextReadingParent;
  TicketInput: GqlTicketInput;
  ID: Scalars['ID']['output'];
  Dispatched: DispatchedParent;
  Alternative: AlternativeParent;
  DutyQuestion: DutyQuestionParent;
  Int: Scalars['Int']['output'];
  Holder: HolderParent;
  Performer: PerformerParent;
  StandIn: StandInParent;
  StandInAnswer: StandInAnswerParent;
  Cover: Omit<GqlCover, 'of' | 'stretches'> & { of: GqlResolversParentTypes['Record'], stretches: ReadonlyArray<GqlResolversParentTypes['StandInAnswer']> };
  StandInQuestion: StandInQuestionParent;
  Gap: GapParent;
  Conflict: ConflictParent;
  Claim: ClaimParent;
  Because: BecauseParent;
  UnconfirmedSource: UnconfirmedSourceParent;
  NextChange: NextChangeParent;
  Responsibilities: ResponsibilitiesParent;
  HeldDuty: HeldDutyParent;
  ChangeSetInput: GqlChangeSetInput;
  ChangeInput: GqlChangeInput;
  EndInput: GqlEndInput;
  RetractInput: GqlRetractInput;
  ReplaceInput: GqlReplaceInput;
  ConditionInput: GqlConditionInput;
  DeadlineInput: GqlDeadlineInput;
  RoleInput: GqlRoleInput;
  TraitInput: GqlTraitInput;
  EventInput: GqlEventInput;
  MatterInput: GqlMatterInput;
  Comparison: ComparisonParent;
  RecordChange: RecordChangeParent;
  ComparedMoment: GqlComparedMoment;
  Difference: DifferenceParent;
  DifferenceSide: DifferenceSideParent;
  Share: ShareParent;
  Boolean: Scalars['Boolean']['output'];
  MomentInput: GqlMomentInput;
  RecordConnection: Omit<GqlRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['RecordEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Record']> };
  RecordEdge: Omit<GqlRecordEdge, 'node'> & { node: GqlResolversParentTypes['Record'] };
  OrganizationConnection: Omit<GqlOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<GqlOrganizationEdge, 'node'> & { node: GqlResolversParentTypes['Organization'] };
  PostConnection: Omit<GqlPostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['PostEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Post']> };
  PostEdge: Omit<GqlPostEdge, 'node'> & { node: GqlResolversParentTypes['Post'] };
  PersonConnection: Omit<GqlPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Person']> };
  PersonEdge: Omit<GqlPersonEdge, 'node'> & { node: GqlResolversParentTypes['Person'] };
  AnswerConnection: Omit<GqlAnswerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['AnswerEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Answer']> };
  AnswerEdge: Omit<GqlAnswerEdge, 'node'> & { node: GqlResolversParentTypes['Answer'] };
  DutyConnection: Omit<GqlDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['DutyEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Duty']> };
  DutyEdge: Omit<GqlDutyEdge, 'node'> & { node: GqlResolversParentTypes['Duty'] };
  DocumentConnection: Omit<GqlDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Document']> };
  DocumentEdge: Omit<GqlDocumentEdge, 'node'> & { node: GqlResolversParentTypes['Document'] };
  DelegationConnection: Omit<GqlDelegationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['DelegationEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Delegation']> };
  DelegationEdge: Omit<GqlDelegationEdge, 'node'> & { node: GqlResolversParentTypes['Delegation'] };
  AbsenceConnection: Omit<GqlAbsenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['AbsenceEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Absence']> };
  AbsenceEdge: Omit<GqlAbsenceEdge, 'node'> & { node: GqlResolversParentTypes['Absence'] };
  RulingConnection: Omit<GqlRulingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['RulingEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Ruling']> };
  RulingEdge: Omit<GqlRulingEdge, 'node'> & { node: GqlResolversParentTypes['Ruling'] };
  SilenceConnection: Omit<GqlSilenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['SilenceEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Silence']> };
  SilenceEdge: Omit<GqlSilenceEdge, 'node'> & { node: GqlResolversParentTypes['Silence'] };
  ProcedureConnection: Omit<GqlProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['ProcedureEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Procedure']> };
  ProcedureEdge: Omit<GqlProcedureEdge, 'node'> & { node: GqlResolversParentTypes['Procedure'] };
  StepConnection: Omit<GqlStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['StepEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Step']> };
  StepEdge: Omit<GqlStepEdge, 'node'> & { node: GqlResolversParentTypes['Step'] };
  NormConnection: Omit<GqlNormConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['NormEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Norm']> };
  NormEdge: Omit<GqlNormEdge, 'node'> & { node: GqlResolversParentTypes['Norm'] };
  CaseConnection: Omit<GqlCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['CaseEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Case']> };
  CaseEdge: Omit<GqlCaseEdge, 'node'> & { node: GqlResolversParentTypes['Case'] };
  DueItemConnection: Omit<GqlDueItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['DueItemEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['DueItem']> };
  DueItemEdge: Omit<GqlDueItemEdge, 'node'> & { node: GqlResolversParentTypes['DueItem'] };
  FindingConnection: Omit<GqlFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['FindingEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Finding']> };
  FindingEdge: Omit<GqlFindingEdge, 'node'> & { node: GqlResolversParentTypes['Finding'] };
  SearchHitConnection: Omit<GqlSearchHitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['SearchHitEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['SearchHit']> };
  SearchHitEdge: Omit<GqlSearchHitEdge, 'node'> & { node: GqlResolversParentTypes['SearchHit'] };
  VersionConnection: Omit<GqlVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['VersionEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Version']> };
  VersionEdge: Omit<GqlVersionEdge, 'node'> & { node: GqlResolversParentTypes['Version'] };
  Document: SeenDocument;
  Article: ArticleParent;
  Passage: GqlPassage;
  Provision: SeenProvision;
  Duty: SeenDuty;
  Procedure: SeenProcedure;
  Condition: ConditionParent;
  Deadline: GqlDeadline;
  Role: Omit<GqlRole, 'player'> & { player?: Maybe<GqlResolversParentTypes['Named']> };
  Trait: Omit<GqlTrait, 'basis'> & { basis: ReadonlyArray<GqlResolversParentTypes['Record']> };
  Event: Omit<GqlEvent, 'basis'> & { basis: ReadonlyArray<GqlResolversParentTypes['Record']> };
  Act: SeenAct;
  Case: SeenCase;
  Mutation: Record<PropertyKey, never>;
  RecordAbsenceInput: GqlRecordAbsenceInput;
  RecordLeaveInput: GqlRecordLeaveInput;
  EndRecordInput: GqlEndRecordInput;
  DelegateInput: GqlDelegateInput;
  AppointInput: GqlAppointInput;
  AssignDutyInput: GqlAssignDutyInput;
  OpenCaseInput: GqlOpenCaseInput;
  RecordStepInput: GqlRecordStepInput;
  AttachDocumentInput: GqlAttachDocumentInput;
  UndoInput: GqlUndoInput;
  ApproveInput: GqlApproveInput;
  AcceptInput: GqlAcceptInput;
  DeclineInput: GqlDeclineInput;
  RejectInput: GqlRejectInput;
  NoteChoiceInput: GqlNoteChoiceInput;
  RecordPayload: RecordPayloadParent;
  NoteChoicePayload: GqlNoteChoicePayload;
  Proposal: ProposalParent;
  Charge: ChargeParent;
  Acceptance: AcceptanceParent;
  Declining: DecliningParent;
  NoticeDraft: NoticeDraftParent;
  NoticeWords: GqlNoticeWords;
  NoticeRelation: NoticeRelationParent;
  NoticeChoice: NoticeChoiceParent;
  NoticeQuestion: NoticeQuestionParent;
  Notice: GqlNotice;
  ImportedDraft: ImportedDraftParent;
  ImportCoverage: GqlImportCoverage;
  Organization: SeenOrganization;
  Post: SeenPost;
  Person: SeenPerson;
  OrgChart: OrgChartParent;
  ChartUnit: ChartUnitParent;
  ChartPost: ChartPostParent;
  Matrix: Omit<GqlMatrix, 'leaders' | 'organizations' | 'cells'> & { leaders: ReadonlyArray<GqlResolversParentTypes['ChartPost']>, organizations: ReadonlyArray<GqlResolversParentTypes['Organization']>, cells: ReadonlyArray<GqlResolversParentTypes['MatrixCell']> };
  MatrixCell: Omit<GqlMatrixCell, 'leader' | 'organization' | 'oversight'> & { leader: GqlResolversParentTypes['Post'], organization: GqlResolversParentTypes['Organization'], oversight: ReadonlyArray<GqlResolversParentTypes['Oversight']> };
  Finding: FindingParent;
  SearchHit: SearchHitParent;
  Float: Scalars['Float']['output'];
  Version: VersionParent;
  ChangeSet: ChangeSetParent;
  Change: ChangeParent;
  Ledger: LedgerParent;
  CalendarAddress: GqlCalendarAddress;
  Viewer: ViewerParent;
  Following: GqlFollowing;
  KindCount: GqlKindCount;
  CaseCheck: CaseCheckParent;
  ProcedureGap: ProcedureGapParent;
  Obligation: ObligationParent;
  Applicability: ApplicabilityParent;
  StepParty: StepPartyParent;
  StepPerformer: StepPerformerParent;
  StepDeadline: GqlStepDeadline;
  DeadlineReading: GqlDeadlineReading;
  WaitingFor: WaitingForParent;
  ProcedureFault: ProcedureFaultParent;
  Accountability: AccountabilityParent;
  StepAccountability: StepAccountabilityParent;
  ResponsibleThen: ResponsibleThenParent;
  Answerable: AnswerableParent;
  AnswerablePerson: AnswerablePersonParent;
  CameLater: CameLaterParent;
  DueItem: DueItemParent;
  Query: Record<PropertyKey, never>;
  RecordInput: GqlRecordInput;
  OrganizationInput: GqlOrganizationInput;
  PostInput: GqlPostInput;
  PersonInput: GqlPersonInput;
  DutyInput: GqlDutyInput;
  DocumentInput: GqlDocumentInput;
  ProvisionInput: GqlProvisionInput;
  Norm: SeenNorm;
  NormInput: GqlNormInput;
  Silence: SeenSilence;
  SilenceInput: GqlSilenceInput;
  Tenure: SeenTenure;
  TenureInput: GqlTenureInput;
  Assignment: SeenAssignment;
  AssignmentInput: GqlAssignmentInput;
  Ruling: SeenRuling;
  RulingInput: GqlRulingInput;
  Oversight: SeenOversight;
  OversightInput: GqlOversightInput;
  Delegation: SeenDelegation;
  DelegationInput: GqlDelegationInput;
  StandInRule: SeenStandInRule;
  StandInRuleInput: GqlStandInRuleInput;
  Membership: SeenMembership;
  MembershipInput: GqlMembershipInput;
  Absence: SeenAbsence;
  AbsenceInput: GqlAbsenceInput;
  Acknowledgement: SeenAcknowledgement;
  AcknowledgementInput: GqlAcknowledgementInput;
  ProcedureInput: GqlProcedureInput;
  Step: SeenStep;
  StepInput: GqlStepInput;
  CaseInput: GqlCaseInput;
  ActInput: GqlActInput;
  Calendar: SeenCalendar;
  CalendarInput: GqlCalendarInput;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  DayOrInstant: Scalars['DayOrInstant']['output'];
  JSON: Scalars['JSON']['output'];
  Node: SeenRecord;
  Record: SeenRecord;
  Named: SeenRecord;
  PageInfo: GqlPageInfo;
  Subscription: SubscriptionParent;
  StandingAnswer: StandingAnswerParent;
  StandingStandIn: StandingStandInParent;
  Verification: Omit<GqlVerification, 'receipt' | 'ledger'> & { receipt?: Maybe<GqlResolversParentTypes['ReceiptVerification']>, ledger?: Maybe<GqlResolversParentTypes['LedgerVerification']> };
  ReceiptVerification: Omit<GqlReceiptVerification, 'differences'> & { differences: ReadonlyArray<GqlResolversParentTypes['ReceiptDifference']> };
  ReceiptDifference: ReceiptDifferenceParent;
  LedgerVerification: Omit<GqlLedgerVerification, 'faults'> & { faults: ReadonlyArray<GqlResolversParentTypes['LedgerFault']> };
  LedgerFault: LedgerFaultParent;
};

export type GqlAnswerResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Answer'] = GqlResolversParentTypes['Answer']> = {
  question?: Resolver<GqlResolversTypes['DutyQuestion'], ParentType, ContextType>;
  outcome?: Resolver<GqlResolversTypes['Outcome'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<GqlResolversTypes['CaseCheck']>, ParentType, ContextType>;
  standIns?: Resolver<ReadonlyArray<GqlResolversTypes['StandInAnswer']>, ParentType, ContextType>;
  responsibilities?: Resolver<Maybe<GqlResolversTypes['Responsibilities']>, ParentType, ContextType>;
  inCharge?: Resolver<ReadonlyArray<GqlResolversTypes['Oversight']>, ParentType, ContextType>;
  completeness?: Resolver<ReadonlyArray<GqlResolversTypes['ModeCompleteness']>, ParentType, ContextType>;
  accountable?: Resolver<Maybe<GqlResolversTypes['Holder']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<GqlResolversTypes['Holder']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<GqlResolversTypes['Gap']>, ParentType, ContextType>;
  ambiguities?: Resolver<ReadonlyArray<GqlResolversTypes['Ambiguity']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<GqlResolversTypes['Conflict']>, ParentType, ContextType>;
  holdsFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  holdsUntil?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  nextChange?: Resolver<Maybe<GqlResolversTypes['NextChange']>, ParentType, ContextType>;
  unconfirmed?: Resolver<ReadonlyArray<GqlResolversTypes['UnconfirmedSource']>, ParentType, ContextType>;
  sentence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlAnswerSentenceArgs, 'lang'>>;
  receipt?: Resolver<Maybe<GqlResolversTypes['JSON']>, ParentType, ContextType>;
};

export type GqlModeCompletenessResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ModeCompleteness'] = GqlResolversParentTypes['ModeCompleteness']> = {
  mode?: Resolver<GqlResolversTypes['AssignmentMode'], ParentType, ContextType>;
  state?: Resolver<GqlResolversTypes['ModeState'], ParentType, ContextType>;
};

export type GqlAmbiguityResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Ambiguity'] = GqlResolversParentTypes['Ambiguity']> = {
  mode?: Resolver<Maybe<GqlResolversTypes['AssignmentMode']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  why?: Resolver<GqlResolversTypes['AmbiguityReason'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<GqlResolversTypes['TextReading']>, ParentType, ContextType>;
};

export type GqlTextReadingResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['TextReading'] = GqlResolversParentTypes['TextReading']> = {
  performers?: Resolver<ReadonlyArray<GqlResolversTypes['Performer']>, ParentType, ContextType>;
  sentence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlTextReadingSentenceArgs, 'lang'>>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
};

export type GqlDispatchedResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Dispatched'] = GqlResolversParentTypes['Dispatched']> = {
  ticketId?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<GqlResolversTypes['Certainty'], ParentType, ContextType>;
  understoodAs?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<GqlResolversTypes['Holder']>, ParentType, ContextType>;
  cooperates?: Resolver<ReadonlyArray<GqlResolversTypes['Holder']>, ParentType, ContextType>;
  inCharge?: Resolver<ReadonlyArray<GqlResolversTypes['Holder']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<GqlResolversTypes['Provision']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<GqlResolversTypes['Alternative']>, ParentType, ContextType>;
  answer?: Resolver<GqlResolversTypes['Answer'], ParentType, ContextType>;
};

export type GqlAlternativeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Alternative'] = GqlResolversParentTypes['Alternative']> = {
  record?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  certainty?: Resolver<GqlResolversTypes['Certainty'], ParentType, ContextType>;
  matchedText?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<GqlResolversTypes['Holder']>, ParentType, ContextType>;
};

export type GqlDutyQuestionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DutyQuestion'] = GqlResolversParentTypes['DutyQuestion']> = {
  matter?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  understoodBy?: Resolver<Maybe<GqlResolversTypes['UnderstoodBy']>, ParentType, ContextType>;
  certainty?: Resolver<GqlResolversTypes['Certainty'], ParentType, ContextType>;
  understoodAs?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  matchedText?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<GqlResolversTypes['Alternative']>, ParentType, ContextType>;
  within?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  area?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  modes?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['AssignmentMode']>>, ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  knownAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlHolderResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Holder'] = GqlResolversParentTypes['Holder']> = {
  mode?: Resolver<GqlResolversTypes['AssignmentMode'], ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  incumbents?: Resolver<ReadonlyArray<GqlResolversTypes['Person']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<GqlResolversTypes['Performer']>, ParentType, ContextType>;
  standIn?: Resolver<Maybe<GqlResolversTypes['StandIn']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
};

export type GqlPerformerResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Performer'] = GqlResolversParentTypes['Performer']> = {
  person?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  manner?: Resolver<GqlResolversTypes['Manner'], ParentType, ContextType>;
  extent?: Resolver<GqlResolversTypes['Extent'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlPerformerLabelArgs, 'lang'>>;
};

export type GqlStandInResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StandIn'] = GqlResolversParentTypes['StandIn']> = {
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  outcome?: Resolver<GqlResolversTypes['Outcome'], ParentType, ContextType>;
  incumbents?: Resolver<ReadonlyArray<GqlResolversTypes['Person']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<GqlResolversTypes['Performer']>, ParentType, ContextType>;
  manner?: Resolver<Maybe<GqlResolversTypes['Manner']>, ParentType, ContextType>;
  extent?: Resolver<Maybe<GqlResolversTypes['Extent']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<GqlResolversTypes['Gap']>, ParentType, ContextType>;
  ambiguity?: Resolver<Maybe<GqlResolversTypes['Ambiguity']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<GqlResolversTypes['Conflict']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
};

export type GqlStandInAnswerResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StandInAnswer'] = GqlResolversParentTypes['StandInAnswer']> = {
  question?: Resolver<GqlResolversTypes['StandInQuestion'], ParentType, ContextType>;
  post?: Resolver<GqlResolversTypes['Post'], ParentType, ContextType>;
  matter?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  outcome?: Resolver<GqlResolversTypes['Outcome'], ParentType, ContextType>;
  accountable?: Resolver<GqlResolversTypes['Holder'], ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<GqlResolversTypes['Performer']>, ParentType, ContextType>;
  manner?: Resolver<Maybe<GqlResolversTypes['Manner']>, ParentType, ContextType>;
  extent?: Resolver<Maybe<GqlResolversTypes['Extent']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<GqlResolversTypes['Gap']>, ParentType, ContextType>;
  ambiguity?: Resolver<Maybe<GqlResolversTypes['Ambiguity']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<GqlResolversTypes['Conflict']>, ParentType, ContextType>;
  holdsFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  holdsUntil?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  nextChange?: Resolver<Maybe<GqlResolversTypes['NextChange']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
  unconfirmed?: Resolver<ReadonlyArray<GqlResolversTypes['UnconfirmedSource']>, ParentType, ContextType>;
  sentence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlStandInAnswerSentenceArgs, 'lang'>>;
  receipt?: Resolver<GqlResolversTypes['JSON'], ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GqlCoverResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Cover'] = GqlResolversParentTypes['Cover']> = {
  of?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  stretches?: Resolver<ReadonlyArray<GqlResolversTypes['StandInAnswer']>, ParentType, ContextType>;
};

export type GqlStandInQuestionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StandInQuestion'] = GqlResolversParentTypes['StandInQuestion']> = {
  post?: Resolver<GqlResolversTypes['Post'], ParentType, ContextType>;
  matter?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  knownAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlGapResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Gap'] = GqlResolversParentTypes['Gap']> = {
  mode?: Resolver<Maybe<GqlResolversTypes['AssignmentMode']>, ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['GapReason'], ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  eligible?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  arranger?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
  settledBy?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlGapSettledByArgs, 'lang'>>;
};

export type GqlConflictResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Conflict'] = GqlResolversParentTypes['Conflict']> = {
  mode?: Resolver<Maybe<GqlResolversTypes['AssignmentMode']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<GqlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type GqlClaimResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Claim'] = GqlResolversParentTypes['Claim']> = {
  person?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
};

export type GqlBecauseResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Because'] = GqlResolversParentTypes['Because']> = {
  rule?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlBecauseSentenceArgs, 'lang'>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<GqlResolversTypes['Provision']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
};

export type GqlUnconfirmedSourceResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['UnconfirmedSource'] = GqlResolversParentTypes['UnconfirmedSource']> = {
  document?: Resolver<GqlResolversTypes['Document'], ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['UnconfirmedReason'], ParentType, ContextType>;
  since?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<GqlResolversTypes['Document']>, ParentType, ContextType>;
  sentence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlUnconfirmedSourceSentenceArgs, 'lang'>>;
};

export type GqlNextChangeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['NextChange'] = GqlResolversParentTypes['NextChange']> = {
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  begins?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  sentence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlNextChangeSentenceArgs, 'lang'>>;
};

export type GqlResponsibilitiesResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Responsibilities'] = GqlResolversParentTypes['Responsibilities']> = {
  holder?: Resolver<GqlResolversTypes['Named'], ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<GqlResolversTypes['HeldDuty']>, ParentType, ContextType>;
  performs?: Resolver<ReadonlyArray<GqlResolversTypes['HeldDuty']>, ParentType, ContextType>;
  handedOn?: Resolver<ReadonlyArray<GqlResolversTypes['HeldDuty']>, ParentType, ContextType>;
};

export type GqlHeldDutyResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['HeldDuty'] = GqlResolversParentTypes['HeldDuty']> = {
  duty?: Resolver<GqlResolversTypes['Duty'], ParentType, ContextType>;
  mode?: Resolver<GqlResolversTypes['AssignmentMode'], ParentType, ContextType>;
  area?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  incumbents?: Resolver<ReadonlyArray<GqlResolversTypes['Person']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<GqlResolversTypes['Performer']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
};

export type GqlComparisonResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Comparison'] = GqlResolversParentTypes['Comparison']> = {
  governments?: Resolver<ReadonlyArray<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  before?: Resolver<GqlResolversTypes['ComparedMoment'], ParentType, ContextType>;
  after?: Resolver<GqlResolversTypes['ComparedMoment'], ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<GqlResolversTypes['Difference']>, ParentType, ContextType>;
  appearing?: Resolver<ReadonlyArray<GqlResolversTypes['Finding']>, ParentType, ContextType>;
  settled?: Resolver<ReadonlyArray<GqlResolversTypes['Finding']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['RecordChange']>, ParentType, ContextType>;
};

export type GqlRecordChangeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['RecordChange'] = GqlResolversParentTypes['RecordChange']> = {
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  effect?: Resolver<GqlResolversTypes['RecordEffect'], ParentType, ContextType>;
  at?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlRecordChangeLabelArgs, 'lang'>>;
};

export type GqlComparedMomentResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ComparedMoment'] = GqlResolversParentTypes['ComparedMoment']> = {
  at?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  knownAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDifferenceResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Difference'] = GqlResolversParentTypes['Difference']> = {
  duty?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<GqlResolversTypes['AssignmentMode']>, ParentType, ContextType>;
  area?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  before?: Resolver<GqlResolversTypes['DifferenceSide'], ParentType, ContextType>;
  after?: Resolver<GqlResolversTypes['DifferenceSide'], ParentType, ContextType>;
  gains?: Resolver<ReadonlyArray<GqlResolversTypes['Share']>, ParentType, ContextType>;
  loses?: Resolver<ReadonlyArray<GqlResolversTypes['Share']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GqlDifferenceSideResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DifferenceSide'] = GqlResolversParentTypes['DifferenceSide']> = {
  outcome?: Resolver<Maybe<GqlResolversTypes['Outcome']>, ParentType, ContextType>;
  accountable?: Resolver<Maybe<GqlResolversTypes['Holder']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<GqlResolversTypes['Holder']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<GqlResolversTypes['Gap']>, ParentType, ContextType>;
  ambiguities?: Resolver<ReadonlyArray<GqlResolversTypes['Ambiguity']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<GqlResolversTypes['Conflict']>, ParentType, ContextType>;
};

export type GqlShareResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Share'] = GqlResolversParentTypes['Share']> = {
  party?: Resolver<GqlResolversTypes['Named'], ParentType, ContextType>;
  holds?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  performs?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GqlRecordConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['RecordConnection'] = GqlResolversParentTypes['RecordConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['RecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRecordEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['RecordEdge'] = GqlResolversParentTypes['RecordEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
};

export type GqlOrganizationConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['OrganizationConnection'] = GqlResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlOrganizationEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['OrganizationEdge'] = GqlResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Organization'], ParentType, ContextType>;
};

export type GqlPostConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['PostConnection'] = GqlResolversParentTypes['PostConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPostEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['PostEdge'] = GqlResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Post'], ParentType, ContextType>;
};

export type GqlPersonConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['PersonConnection'] = GqlResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPersonEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['PersonEdge'] = GqlResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
};

export type GqlAnswerConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['AnswerConnection'] = GqlResolversParentTypes['AnswerConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['AnswerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Answer']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAnswerEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['AnswerEdge'] = GqlResolversParentTypes['AnswerEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Answer'], ParentType, ContextType>;
};

export type GqlDutyConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DutyConnection'] = GqlResolversParentTypes['DutyConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['DutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDutyEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DutyEdge'] = GqlResolversParentTypes['DutyEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Duty'], ParentType, ContextType>;
};

export type GqlDocumentConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DocumentConnection'] = GqlResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDocumentEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DocumentEdge'] = GqlResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Document'], ParentType, ContextType>;
};

export type GqlDelegationConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DelegationConnection'] = GqlResolversParentTypes['DelegationConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['DelegationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Delegation']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDelegationEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DelegationEdge'] = GqlResolversParentTypes['DelegationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Delegation'], ParentType, ContextType>;
};

export type GqlAbsenceConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['AbsenceConnection'] = GqlResolversParentTypes['AbsenceConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['AbsenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Absence']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAbsenceEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['AbsenceEdge'] = GqlResolversParentTypes['AbsenceEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Absence'], ParentType, ContextType>;
};

export type GqlRulingConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['RulingConnection'] = GqlResolversParentTypes['RulingConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['RulingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Ruling']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRulingEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['RulingEdge'] = GqlResolversParentTypes['RulingEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Ruling'], ParentType, ContextType>;
};

export type GqlSilenceConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['SilenceConnection'] = GqlResolversParentTypes['SilenceConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['SilenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Silence']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSilenceEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['SilenceEdge'] = GqlResolversParentTypes['SilenceEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Silence'], ParentType, ContextType>;
};

export type GqlProcedureConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ProcedureConnection'] = GqlResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlProcedureEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ProcedureEdge'] = GqlResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Procedure'], ParentType, ContextType>;
};

export type GqlStepConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StepConnection'] = GqlResolversParentTypes['StepConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['StepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Step']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlStepEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StepEdge'] = GqlResolversParentTypes['StepEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Step'], ParentType, ContextType>;
};

export type GqlNormConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['NormConnection'] = GqlResolversParentTypes['NormConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['NormEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Norm']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlNormEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['NormEdge'] = GqlResolversParentTypes['NormEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Norm'], ParentType, ContextType>;
};

export type GqlCaseConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['CaseConnection'] = GqlResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['CaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlCaseEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['CaseEdge'] = GqlResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Case'], ParentType, ContextType>;
};

export type GqlDueItemConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DueItemConnection'] = GqlResolversParentTypes['DueItemConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['DueItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['DueItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDueItemEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DueItemEdge'] = GqlResolversParentTypes['DueItemEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['DueItem'], ParentType, ContextType>;
};

export type GqlFindingConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['FindingConnection'] = GqlResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlFindingEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['FindingEdge'] = GqlResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Finding'], ParentType, ContextType>;
};

export type GqlSearchHitConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['SearchHitConnection'] = GqlResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSearchHitEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['SearchHitEdge'] = GqlResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type GqlVersionConnectionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['VersionConnection'] = GqlResolversParentTypes['VersionConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['VersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Version']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlVersionEdgeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['VersionEdge'] = GqlResolversParentTypes['VersionEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Version'], ParentType, ContextType>;
};

export type GqlDocumentResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Document'] = GqlResolversParentTypes['Document']> = {
  text?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<GqlResolversTypes['Provision']>, ParentType, ContextType>;
  supersededBy?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  silences?: Resolver<ReadonlyArray<GqlResolversTypes['Silence']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  lastConfirmed?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  modelledOn?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  refersTo?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  repealed?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  fullText?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlDocumentLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlArticleResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Article'] = GqlResolversParentTypes['Article']> = {
  number?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlArticleLabelArgs, 'lang'>>;
  text?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<GqlResolversTypes['Passage']>, ParentType, ContextType>;
};

export type GqlPassageResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Passage'] = GqlResolversParentTypes['Passage']> = {
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  isQuote?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GqlProvisionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Provision'] = GqlResolversParentTypes['Provision']> = {
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlProvisionLabelArgs, 'lang'>>;
  citedBy?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<GqlResolversTypes['Document']>, ParentType, ContextType>;
  article?: Resolver<GqlResolversTypes['Article'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDutyResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Duty'] = GqlResolversParentTypes['Duty']> = {
  narrower?: Resolver<ReadonlyArray<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<GqlResolversTypes['Assignment']>, ParentType, ContextType>;
  rulings?: Resolver<ReadonlyArray<GqlResolversTypes['Ruling']>, ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<GqlResolversTypes['Procedure']>, ParentType, ContextType>;
  silences?: Resolver<ReadonlyArray<GqlResolversTypes['Silence']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  reserved?: Resolver<Maybe<GqlResolversTypes['Reservation']>, ParentType, ContextType>;
  work?: Resolver<Maybe<GqlResolversTypes['WorkKind']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlDutyLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlProcedureResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Procedure'] = GqlResolversParentTypes['Procedure']> = {
  steps?: Resolver<ReadonlyArray<GqlResolversTypes['Step']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlProcedureLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlConditionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Condition'] = GqlResolversParentTypes['Condition']> = {
  trait?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  undone?: Resolver<Maybe<GqlResolversTypes['StepAction']>, ParentType, ContextType>;
  phrase?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  all?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Condition']>>, ParentType, ContextType>;
  any?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Condition']>>, ParentType, ContextType>;
};

export type GqlDeadlineResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Deadline'] = GqlResolversParentTypes['Deadline']> = {
  duration?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  reaches?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  fromAction?: Resolver<Maybe<GqlResolversTypes['StepAction']>, ParentType, ContextType>;
  calendar?: Resolver<GqlResolversTypes['DeadlineCalendar'], ParentType, ContextType>;
};

export type GqlRoleResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Role'] = GqlResolversParentTypes['Role']> = {
  role?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  player?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
};

export type GqlTraitResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Trait'] = GqlResolversParentTypes['Trait']> = {
  trait?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<GqlResolversTypes['TraitValue'], ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
};

export type GqlEventResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Event'] = GqlResolversParentTypes['Event']> = {
  event?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<GqlResolversTypes['DayOrInstant'], ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
};

export type GqlActResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Act'] = GqlResolversParentTypes['Act']> = {
  what?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlActWhatArgs, 'lang'>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<GqlResolversTypes['Case']>, ParentType, ContextType>;
  step?: Resolver<Maybe<GqlResolversTypes['Step']>, ParentType, ContextType>;
  action?: Resolver<Maybe<GqlResolversTypes['StepAction']>, ParentType, ContextType>;
  by?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  on?: Resolver<GqlResolversTypes['DayOrInstant'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  recipientRoles?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  attended?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  dissented?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  document?: Resolver<Maybe<GqlResolversTypes['Document']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlCaseResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Case'] = GqlResolversParentTypes['Case']> = {
  acts?: Resolver<ReadonlyArray<GqlResolversTypes['Act']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<GqlResolversTypes['Procedure']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<GqlResolversTypes['Role']>, ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<GqlResolversTypes['Trait']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<GqlResolversTypes['Event']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlCaseLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlMutationResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Mutation'] = GqlResolversParentTypes['Mutation']> = {
  record?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, Partial<GqlMutationRecordArgs>>;
  recordAbsence?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationRecordAbsenceArgs, 'input'>>;
  recordLeave?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationRecordLeaveArgs, 'input'>>;
  endAbsence?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationEndAbsenceArgs, 'input'>>;
  delegate?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationDelegateArgs, 'input'>>;
  revokeDelegation?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationRevokeDelegationArgs, 'input'>>;
  appoint?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationAppointArgs, 'input'>>;
  endTenure?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationEndTenureArgs, 'input'>>;
  assignDuty?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationAssignDutyArgs, 'input'>>;
  endAssignment?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationEndAssignmentArgs, 'input'>>;
  openCase?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationOpenCaseArgs, 'input'>>;
  recordStep?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationRecordStepArgs, 'input'>>;
  closeCase?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationCloseCaseArgs, 'input'>>;
  attachDocument?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationAttachDocumentArgs, 'input'>>;
  undo?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationUndoArgs, 'input'>>;
  approve?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationApproveArgs, 'input'>>;
  accept?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationAcceptArgs, 'input'>>;
  decline?: Resolver<Maybe<GqlResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<GqlMutationDeclineArgs, 'input'>>;
  reject?: Resolver<Maybe<GqlResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<GqlMutationRejectArgs, 'input'>>;
  noteChoice?: Resolver<Maybe<GqlResolversTypes['NoteChoicePayload']>, ParentType, ContextType, RequireFields<GqlMutationNoteChoiceArgs, 'input'>>;
};

export type GqlRecordPayloadResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['RecordPayload'] = GqlResolversParentTypes['RecordPayload']> = {
  changeSet?: Resolver<Maybe<GqlResolversTypes['ChangeSet']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<GqlResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  commandId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<GqlResolversTypes['Finding']>, ParentType, ContextType>;
};

export type GqlNoteChoicePayloadResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['NoteChoicePayload'] = GqlResolversParentTypes['NoteChoicePayload']> = {
  counted?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GqlProposalResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Proposal'] = GqlResolversParentTypes['Proposal']> = {
  commandId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  contentHash?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  governments?: Resolver<ReadonlyArray<GqlResolversTypes['ID']>, ParentType, ContextType>;
  input?: Resolver<GqlResolversTypes['JSON'], ParentType, ContextType>;
  needsApproval?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  charges?: Resolver<ReadonlyArray<GqlResolversTypes['Charge']>, ParentType, ContextType>;
  accepted?: Resolver<ReadonlyArray<GqlResolversTypes['Acceptance']>, ParentType, ContextType>;
  declined?: Resolver<Maybe<GqlResolversTypes['Declining']>, ParentType, ContextType>;
};

export type GqlChargeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Charge'] = GqlResolversParentTypes['Charge']> = {
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<GqlResolversTypes['Person']>, ParentType, ContextType>;
};

export type GqlAcceptanceResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Acceptance'] = GqlResolversParentTypes['Acceptance']> = {
  person?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType>;
  by?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GqlDecliningResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Declining'] = GqlResolversParentTypes['Declining']> = {
  person?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType>;
  by?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlNoticeDraftResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['NoticeDraft'] = GqlResolversParentTypes['NoticeDraft']> = {
  changeSet?: Resolver<Maybe<GqlResolversTypes['JSON']>, ParentType, ContextType>;
  isRecorded?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<GqlResolversTypes['NoticeQuestion']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<GqlResolversTypes['NoticeRelation']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<GqlResolversTypes['NoticeWords']>, ParentType, ContextType>;
};

export type GqlNoticeWordsResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['NoticeWords'] = GqlResolversParentTypes['NoticeWords']> = {
  line?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlNoticeRelationResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['NoticeRelation'] = GqlResolversParentTypes['NoticeRelation']> = {
  holder?: Resolver<GqlResolversTypes['NoticeWords'], ParentType, ContextType>;
  verb?: Resolver<GqlResolversTypes['NoticeWords'], ParentType, ContextType>;
  what?: Resolver<GqlResolversTypes['NoticeWords'], ParentType, ContextType>;
  state?: Resolver<GqlResolversTypes['NoticeRelationState'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['ID']>, ParentType, ContextType>;
};

export type GqlNoticeChoiceResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['NoticeChoice'] = GqlResolversParentTypes['NoticeChoice']> = {
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlNoticeChoiceLabelArgs, 'lang'>>;
};

export type GqlNoticeQuestionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['NoticeQuestion'] = GqlResolversParentTypes['NoticeQuestion']> = {
  line?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<GqlResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlNoticeQuestionMessageArgs, 'lang'>>;
  suggestions?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  replaces?: Resolver<GqlResolversTypes['NoticeWords'], ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<GqlResolversTypes['NoticeChoice']>, ParentType, ContextType>;
};

export type GqlNoticeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Notice'] = GqlResolversParentTypes['Notice']> = {
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<GqlResolversTypes['ID']>, ParentType, ContextType>;
};

export type GqlImportedDraftResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ImportedDraft'] = GqlResolversParentTypes['ImportedDraft']> = {
  kind?: Resolver<GqlResolversTypes['ImportKind'], ParentType, ContextType>;
  government?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  changeSet?: Resolver<Maybe<GqlResolversTypes['JSON']>, ParentType, ContextType>;
  isRecorded?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<GqlResolversTypes['NoticeQuestion']>, ParentType, ContextType>;
  coverage?: Resolver<GqlResolversTypes['ImportCoverage'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType, RequireFields<GqlImportedDraftRemarksArgs, 'lang'>>;
};

export type GqlImportCoverageResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ImportCoverage'] = GqlResolversParentTypes['ImportCoverage']> = {
  all?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  unread?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlOrganizationResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Organization'] = GqlResolversParentTypes['Organization']> = {
  parent?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<GqlResolversTypes['Post']>, ParentType, ContextType>;
  heads?: Resolver<ReadonlyArray<GqlResolversTypes['Post']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<GqlResolversTypes['Membership']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<GqlResolversTypes['Assignment']>, ParentType, ContextType>;
  overseers?: Resolver<ReadonlyArray<GqlResolversTypes['Oversight']>, ParentType, ContextType>;
  oversees?: Resolver<ReadonlyArray<GqlResolversTypes['Oversight']>, ParentType, ContextType>;
  silences?: Resolver<ReadonlyArray<GqlResolversTypes['Silence']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<GqlResolversTypes['OrganizationType'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  dispatchedBy?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  order?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  comprises?: Resolver<ReadonlyArray<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  placeholder?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlOrganizationLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPostResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Post'] = GqlResolversParentTypes['Post']> = {
  state?: Resolver<GqlResolversTypes['PostState'], ParentType, ContextType>;
  incumbents?: Resolver<ReadonlyArray<GqlResolversTypes['Person']>, ParentType, ContextType>;
  tenures?: Resolver<ReadonlyArray<GqlResolversTypes['Tenure']>, ParentType, ContextType>;
  seatPosts?: Resolver<ReadonlyArray<GqlResolversTypes['Post']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<GqlResolversTypes['Post']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<GqlResolversTypes['Membership']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<GqlResolversTypes['Assignment']>, ParentType, ContextType>;
  overseers?: Resolver<ReadonlyArray<GqlResolversTypes['Oversight']>, ParentType, ContextType>;
  oversees?: Resolver<ReadonlyArray<GqlResolversTypes['Oversight']>, ParentType, ContextType>;
  standInRules?: Resolver<ReadonlyArray<GqlResolversTypes['StandInRule']>, ParentType, ContextType>;
  delegationsGiven?: Resolver<ReadonlyArray<GqlResolversTypes['Delegation']>, ParentType, ContextType>;
  delegationsReceived?: Resolver<ReadonlyArray<GqlResolversTypes['Delegation']>, ParentType, ContextType>;
  absences?: Resolver<ReadonlyArray<GqlResolversTypes['Absence']>, ParentType, ContextType>;
  standIn?: Resolver<GqlResolversTypes['StandInAnswer'], ParentType, ContextType>;
  norms?: Resolver<ReadonlyArray<GqlResolversTypes['Norm']>, ParentType, ContextType>;
  silences?: Resolver<ReadonlyArray<GqlResolversTypes['Silence']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  title?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<GqlResolversTypes['PostRole'], ParentType, ContextType>;
  order?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<GqlResolversTypes['Seats'], ParentType, ContextType>;
  seatOf?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  heads?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  reportsTo?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlPostLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPersonResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Person'] = GqlResolversParentTypes['Person']> = {
  posts?: Resolver<ReadonlyArray<GqlResolversTypes['Post']>, ParentType, ContextType>;
  tenures?: Resolver<ReadonlyArray<GqlResolversTypes['Tenure']>, ParentType, ContextType>;
  absences?: Resolver<ReadonlyArray<GqlResolversTypes['Absence']>, ParentType, ContextType>;
  delegationsReceived?: Resolver<ReadonlyArray<GqlResolversTypes['Delegation']>, ParentType, ContextType>;
  cover?: Resolver<ReadonlyArray<GqlResolversTypes['StandInAnswer']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlPersonLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOrgChartResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['OrgChart'] = GqlResolversParentTypes['OrgChart']> = {
  root?: Resolver<GqlResolversTypes['ChartUnit'], ParentType, ContextType>;
  beside?: Resolver<ReadonlyArray<GqlResolversTypes['ChartUnit']>, ParentType, ContextType>;
  oversight?: Resolver<ReadonlyArray<GqlResolversTypes['Oversight']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<GqlResolversTypes['Finding']>, ParentType, ContextType>;
};

export type GqlChartUnitResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ChartUnit'] = GqlResolversParentTypes['ChartUnit']> = {
  organization?: Resolver<GqlResolversTypes['Organization'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<GqlResolversTypes['ChartPost']>, ParentType, ContextType>;
  inCharge?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<GqlResolversTypes['ChartUnit']>, ParentType, ContextType>;
};

export type GqlChartPostResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ChartPost'] = GqlResolversParentTypes['ChartPost']> = {
  post?: Resolver<GqlResolversTypes['Post'], ParentType, ContextType>;
  standIn?: Resolver<GqlResolversTypes['StandIn'], ParentType, ContextType>;
  holdsUntil?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GqlMatrixResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Matrix'] = GqlResolversParentTypes['Matrix']> = {
  leaders?: Resolver<ReadonlyArray<GqlResolversTypes['ChartPost']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<GqlResolversTypes['MatrixCell']>, ParentType, ContextType>;
};

export type GqlMatrixCellResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['MatrixCell'] = GqlResolversParentTypes['MatrixCell']> = {
  leader?: Resolver<GqlResolversTypes['Post'], ParentType, ContextType>;
  organization?: Resolver<GqlResolversTypes['Organization'], ParentType, ContextType>;
  oversight?: Resolver<ReadonlyArray<GqlResolversTypes['Oversight']>, ParentType, ContextType>;
};

export type GqlFindingResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Finding'] = GqlResolversParentTypes['Finding']> = {
  code?: Resolver<GqlResolversTypes['FindingCode'], ParentType, ContextType>;
  severity?: Resolver<GqlResolversTypes['Severity'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<GqlResolversTypes['GapReason']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  timesAsked?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  known?: Resolver<Maybe<GqlResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  sentence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlFindingSentenceArgs, 'lang'>>;
  settledBy?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlFindingSettledByArgs, 'lang'>>;
  from?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GqlSearchHitResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['SearchHit'] = GqlResolversParentTypes['SearchHit']> = {
  record?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlVersionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Version'] = GqlResolversParentTypes['Version']> = {
  record?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  knownFrom?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GqlChangeSetResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ChangeSet'] = GqlResolversParentTypes['ChangeSet']> = {
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  commandId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  author?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  accepted?: Resolver<ReadonlyArray<GqlResolversTypes['Acceptance']>, ParentType, ContextType>;
  hash?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['ID']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<GqlResolversTypes['Change']>, ParentType, ContextType>;
};

export type GqlChangeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Change'] = GqlResolversParentTypes['Change']> = {
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  at?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GqlLedgerResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Ledger'] = GqlResolversParentTypes['Ledger']> = {
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  stated?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  following?: Resolver<Maybe<GqlResolversTypes['Following']>, ParentType, ContextType>;
  rules?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  governments?: Resolver<ReadonlyArray<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<GqlResolversTypes['KindCount']>, ParentType, ContextType>;
};

export type GqlCalendarAddressResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['CalendarAddress'] = GqlResolversParentTypes['CalendarAddress']> = {
  path?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  access?: Resolver<GqlResolversTypes['CalendarAccess'], ParentType, ContextType>;
};

export type GqlViewerResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Viewer'] = GqlResolversParentTypes['Viewer']> = {
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<GqlResolversTypes['ViewerRole']>, ParentType, ContextType, Partial<GqlViewerRoleArgs>>;
  secondPerson?: Resolver<ReadonlyArray<GqlResolversTypes['Kind']>, ParentType, ContextType>;
  acceptance?: Resolver<ReadonlyArray<GqlResolversTypes['Kind']>, ParentType, ContextType>;
  person?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType>;
};

export type GqlFollowingResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Following'] = GqlResolversParentTypes['Following']> = {
  state?: Resolver<GqlResolversTypes['FollowingState'], ParentType, ContextType>;
  since?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  governments?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['ID']>>, ParentType, ContextType>;
};

export type GqlKindCountResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['KindCount'] = GqlResolversParentTypes['KindCount']> = {
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  count?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlCaseCheckResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['CaseCheck'] = GqlResolversParentTypes['CaseCheck']> = {
  case?: Resolver<Maybe<GqlResolversTypes['Case']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<GqlResolversTypes['Procedure']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<GqlResolversTypes['ProcedureGap']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<GqlResolversTypes['Obligation']>, ParentType, ContextType>;
  outside?: Resolver<ReadonlyArray<GqlResolversTypes['Act']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<GqlResolversTypes['ProcedureFault']>, ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  knownAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  holdsFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  holdsUntil?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  nextChange?: Resolver<Maybe<GqlResolversTypes['NextChange']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<GqlResolversTypes['JSON']>, ParentType, ContextType>;
};

export type GqlProcedureGapResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ProcedureGap'] = GqlResolversParentTypes['ProcedureGap']> = {
  reason?: Resolver<GqlResolversTypes['ProcedureGapReason'], ParentType, ContextType>;
  duty?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  silences?: Resolver<ReadonlyArray<GqlResolversTypes['Silence']>, ParentType, ContextType>;
  sentence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlProcedureGapSentenceArgs, 'lang'>>;
};

export type GqlObligationResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Obligation'] = GqlResolversParentTypes['Obligation']> = {
  step?: Resolver<GqlResolversTypes['Step'], ParentType, ContextType>;
  state?: Resolver<GqlResolversTypes['StepState'], ParentType, ContextType>;
  applicability?: Resolver<GqlResolversTypes['Applicability'], ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<GqlResolversTypes['StepPerformer']>, ParentType, ContextType>;
  performersNeeded?: Resolver<GqlResolversTypes['Needed'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<GqlResolversTypes['StepParty']>, ParentType, ContextType>;
  recipientsNeeded?: Resolver<GqlResolversTypes['Needed'], ParentType, ContextType>;
  deadline?: Resolver<GqlResolversTypes['StepDeadline'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  blocks?: Resolver<Maybe<GqlResolversTypes['StepAction']>, ParentType, ContextType>;
  waitingFor?: Resolver<ReadonlyArray<GqlResolversTypes['WaitingFor']>, ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<GqlResolversTypes['Act']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<GqlResolversTypes['ProcedureFault']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
};

export type GqlApplicabilityResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Applicability'] = GqlResolversParentTypes['Applicability']> = {
  value?: Resolver<GqlResolversTypes['Truth'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<GqlResolversTypes['Truth']>, ParentType, ContextType>;
  settledBy?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
};

export type GqlStepPartyResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StepParty'] = GqlResolversParentTypes['StepParty']> = {
  role?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
};

export type GqlStepPerformerResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StepPerformer'] = GqlResolversParentTypes['StepPerformer']> = {
  role?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  collective?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  standIn?: Resolver<Maybe<GqlResolversTypes['StandIn']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<GqlResolversTypes['Performer']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<GqlResolversTypes['StepPerformerGap']>, ParentType, ContextType>;
};

export type GqlStepDeadlineResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StepDeadline'] = GqlResolversParentTypes['StepDeadline']> = {
  state?: Resolver<GqlResolversTypes['StepDeadlineState'], ParentType, ContextType>;
  words?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['DayOrInstant']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<GqlResolversTypes['DeadlineReading']>, ParentType, ContextType>;
};

export type GqlDeadlineReadingResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DeadlineReading'] = GqlResolversParentTypes['DeadlineReading']> = {
  calendar?: Resolver<GqlResolversTypes['DeadlineCalendar'], ParentType, ContextType>;
  countsFirstDay?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
};

export type GqlWaitingForResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['WaitingFor'] = GqlResolversParentTypes['WaitingFor']> = {
  step?: Resolver<Maybe<GqlResolversTypes['Step']>, ParentType, ContextType>;
  event?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlProcedureFaultResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ProcedureFault'] = GqlResolversParentTypes['ProcedureFault']> = {
  code?: Resolver<GqlResolversTypes['ProcedureFaultKind'], ParentType, ContextType>;
  severity?: Resolver<GqlResolversTypes['FaultSeverity'], ParentType, ContextType>;
  act?: Resolver<Maybe<GqlResolversTypes['Act']>, ParentType, ContextType>;
  step?: Resolver<Maybe<GqlResolversTypes['Step']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
};

export type GqlAccountabilityResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Accountability'] = GqlResolversParentTypes['Accountability']> = {
  check?: Resolver<GqlResolversTypes['CaseCheck'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<GqlResolversTypes['StepAccountability']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<GqlResolversTypes['AnswerablePerson']>, ParentType, ContextType>;
  forLife?: Resolver<ReadonlyArray<GqlResolversTypes['Norm']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
};

export type GqlStepAccountabilityResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StepAccountability'] = GqlResolversParentTypes['StepAccountability']> = {
  step?: Resolver<GqlResolversTypes['Step'], ParentType, ContextType>;
  state?: Resolver<GqlResolversTypes['StepState'], ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<GqlResolversTypes['Act']>, ParentType, ContextType>;
  moment?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  asKnownThen?: Resolver<Maybe<GqlResolversTypes['ResponsibleThen']>, ParentType, ContextType>;
  asKnownNow?: Resolver<Maybe<GqlResolversTypes['ResponsibleThen']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<GqlResolversTypes['CameLater']>, ParentType, ContextType>;
  tookPart?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  dissented?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
};

export type GqlResponsibleThenResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ResponsibleThen'] = GqlResolversParentTypes['ResponsibleThen']> = {
  knownAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<GqlResolversTypes['StepPerformer']>, ParentType, ContextType>;
  accountable?: Resolver<ReadonlyArray<GqlResolversTypes['Answerable']>, ParentType, ContextType>;
  inCharge?: Resolver<ReadonlyArray<GqlResolversTypes['Answerable']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<GqlResolversTypes['Because']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<GqlResolversTypes['JSON']>, ParentType, ContextType>;
};

export type GqlAnswerableResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Answerable'] = GqlResolversParentTypes['Answerable']> = {
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<GqlResolversTypes['Person']>, ParentType, ContextType>;
};

export type GqlAnswerablePersonResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['AnswerablePerson'] = GqlResolversParentTypes['AnswerablePerson']> = {
  person?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<GqlResolversTypes['Post']>, ParentType, ContextType>;
};

export type GqlCameLaterResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['CameLater'] = GqlResolversParentTypes['CameLater']> = {
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlCameLaterLabelArgs, 'lang'>>;
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GqlDueItemResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DueItem'] = GqlResolversParentTypes['DueItem']> = {
  case?: Resolver<Maybe<GqlResolversTypes['Case']>, ParentType, ContextType>;
  obligation?: Resolver<GqlResolversTypes['Obligation'], ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
};

export type GqlQueryResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Query'] = GqlResolversParentTypes['Query']> = {
  whoIsResponsible?: Resolver<Maybe<GqlResolversTypes['Answer']>, ParentType, ContextType, RequireFields<GqlQueryWhoIsResponsibleArgs, 'matter' | 'minCertainty'>>;
  dispatch?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Dispatched']>>, ParentType, ContextType, RequireFields<GqlQueryDispatchArgs, 'tickets' | 'minCertainty'>>;
  answers?: Resolver<Maybe<GqlResolversTypes['AnswerConnection']>, ParentType, ContextType, RequireFields<GqlQueryAnswersArgs, 'within'>>;
  standIn?: Resolver<Maybe<GqlResolversTypes['StandInAnswer']>, ParentType, ContextType, RequireFields<GqlQueryStandInArgs, 'for'>>;
  cover?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['StandInAnswer']>>, ParentType, ContextType, RequireFields<GqlQueryCoverArgs, 'person'>>;
  covers?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Cover']>>, ParentType, ContextType, RequireFields<GqlQueryCoversArgs, 'of' | 'from' | 'to'>>;
  responsibilitiesOf?: Resolver<Maybe<GqlResolversTypes['Responsibilities']>, ParentType, ContextType, RequireFields<GqlQueryResponsibilitiesOfArgs, 'holder' | 'direct'>>;
  orgChart?: Resolver<Maybe<GqlResolversTypes['OrgChart']>, ParentType, ContextType, RequireFields<GqlQueryOrgChartArgs, 'root'>>;
  matrix?: Resolver<Maybe<GqlResolversTypes['Matrix']>, ParentType, ContextType, RequireFields<GqlQueryMatrixArgs, 'root'>>;
  search?: Resolver<Maybe<GqlResolversTypes['SearchHitConnection']>, ParentType, ContextType, RequireFields<GqlQuerySearchArgs, 'text'>>;
  node?: Resolver<Maybe<GqlResolversTypes['Node']>, ParentType, ContextType, RequireFields<GqlQueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<GqlResolversTypes['Node']>>, ParentType, ContextType, RequireFields<GqlQueryNodesArgs, 'ids'>>;
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType, RequireFields<GqlQueryRecordArgs, 'id'>>;
  records?: Resolver<Maybe<GqlResolversTypes['RecordConnection']>, ParentType, ContextType, Partial<GqlQueryRecordsArgs>>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType, RequireFields<GqlQueryOrganizationArgs, 'id'>>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType, RequireFields<GqlQueryPostArgs, 'id'>>;
  person?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType, RequireFields<GqlQueryPersonArgs, 'id'>>;
  duty?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType, RequireFields<GqlQueryDutyArgs, 'id'>>;
  document?: Resolver<Maybe<GqlResolversTypes['Document']>, ParentType, ContextType, RequireFields<GqlQueryDocumentArgs, 'id'>>;
  provision?: Resolver<Maybe<GqlResolversTypes['Provision']>, ParentType, ContextType, RequireFields<GqlQueryProvisionArgs, 'id'>>;
  norm?: Resolver<Maybe<GqlResolversTypes['Norm']>, ParentType, ContextType, RequireFields<GqlQueryNormArgs, 'id'>>;
  ruling?: Resolver<Maybe<GqlResolversTypes['Ruling']>, ParentType, ContextType, RequireFields<GqlQueryRulingArgs, 'id'>>;
  silence?: Resolver<Maybe<GqlResolversTypes['Silence']>, ParentType, ContextType, RequireFields<GqlQuerySilenceArgs, 'id'>>;
  procedure?: Resolver<Maybe<GqlResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<GqlQueryProcedureArgs, 'id'>>;
  organizations?: Resolver<Maybe<GqlResolversTypes['OrganizationConnection']>, ParentType, ContextType, Partial<GqlQueryOrganizationsArgs>>;
  posts?: Resolver<Maybe<GqlResolversTypes['PostConnection']>, ParentType, ContextType, Partial<GqlQueryPostsArgs>>;
  persons?: Resolver<Maybe<GqlResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<GqlQueryPersonsArgs>>;
  duties?: Resolver<Maybe<GqlResolversTypes['DutyConnection']>, ParentType, ContextType, Partial<GqlQueryDutiesArgs>>;
  documents?: Resolver<Maybe<GqlResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<GqlQueryDocumentsArgs>>;
  delegations?: Resolver<Maybe<GqlResolversTypes['DelegationConnection']>, ParentType, ContextType, Partial<GqlQueryDelegationsArgs>>;
  absences?: Resolver<Maybe<GqlResolversTypes['AbsenceConnection']>, ParentType, ContextType, Partial<GqlQueryAbsencesArgs>>;
  obligations?: Resolver<Maybe<GqlResolversTypes['CaseCheck']>, ParentType, ContextType, Partial<GqlQueryObligationsArgs>>;
  checkCase?: Resolver<Maybe<GqlResolversTypes['CaseCheck']>, ParentType, ContextType, RequireFields<GqlQueryCheckCaseArgs, 'case'>>;
  accountability?: Resolver<Maybe<GqlResolversTypes['Accountability']>, ParentType, ContextType, RequireFields<GqlQueryAccountabilityArgs, 'case'>>;
  dueList?: Resolver<Maybe<GqlResolversTypes['DueItemConnection']>, ParentType, ContextType, Partial<GqlQueryDueListArgs>>;
  cases?: Resolver<Maybe<GqlResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<GqlQueryCasesArgs>>;
  rulings?: Resolver<Maybe<GqlResolversTypes['RulingConnection']>, ParentType, ContextType, Partial<GqlQueryRulingsArgs>>;
  silences?: Resolver<Maybe<GqlResolversTypes['SilenceConnection']>, ParentType, ContextType, Partial<GqlQuerySilencesArgs>>;
  procedures?: Resolver<Maybe<GqlResolversTypes['ProcedureConnection']>, ParentType, ContextType, Partial<GqlQueryProceduresArgs>>;
  steps?: Resolver<Maybe<GqlResolversTypes['StepConnection']>, ParentType, ContextType, Partial<GqlQueryStepsArgs>>;
  norms?: Resolver<Maybe<GqlResolversTypes['NormConnection']>, ParentType, ContextType, Partial<GqlQueryNormsArgs>>;
  findings?: Resolver<Maybe<GqlResolversTypes['FindingConnection']>, ParentType, ContextType, Partial<GqlQueryFindingsArgs>>;
  turns?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['NextChange']>>, ParentType, ContextType, RequireFields<GqlQueryTurnsArgs, 'within' | 'from' | 'to'>>;
  history?: Resolver<Maybe<GqlResolversTypes['VersionConnection']>, ParentType, ContextType, RequireFields<GqlQueryHistoryArgs, 'id'>>;
  changes?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['ChangeSet']>>, ParentType, ContextType, RequireFields<GqlQueryChangesArgs, 'after' | 'first'>>;
  diff?: Resolver<Maybe<GqlResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<GqlQueryDiffArgs, 'from'>>;
  preview?: Resolver<Maybe<GqlResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<GqlQueryPreviewArgs, 'changes'>>;
  ledger?: Resolver<Maybe<GqlResolversTypes['Ledger']>, ParentType, ContextType>;
  verify?: Resolver<Maybe<GqlResolversTypes['Verification']>, ParentType, ContextType, Partial<GqlQueryVerifyArgs>>;
  evidence?: Resolver<Maybe<GqlResolversTypes['JSON']>, ParentType, ContextType, RequireFields<GqlQueryEvidenceArgs, 'receipt'>>;
  noticeDraft?: Resolver<Maybe<GqlResolversTypes['NoticeDraft']>, ParentType, ContextType, RequireFields<GqlQueryNoticeDraftArgs, 'text'>>;
  importDraft?: Resolver<Maybe<GqlResolversTypes['ImportedDraft']>, ParentType, ContextType, RequireFields<GqlQueryImportDraftArgs, 'name' | 'content' | 'whole'>>;
  notice?: Resolver<Maybe<GqlResolversTypes['Notice']>, ParentType, ContextType, RequireFields<GqlQueryNoticeArgs, 'within'>>;
  calendarAddress?: Resolver<Maybe<GqlResolversTypes['CalendarAddress']>, ParentType, ContextType, RequireFields<GqlQueryCalendarAddressArgs, 'holder' | 'lang'>>;
  viewer?: Resolver<Maybe<GqlResolversTypes['Viewer']>, ParentType, ContextType>;
  proposals?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Proposal']>>, ParentType, ContextType>;
};

export type GqlNormResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Norm'] = GqlResolversParentTypes['Norm']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  regime?: Resolver<Maybe<GqlResolversTypes['Regime']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlNormLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlSilenceResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Silence'] = GqlResolversParentTypes['Silence']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<GqlResolversTypes['Document']>, ParentType, ContextType>;
  question?: Resolver<GqlResolversTypes['SilenceQuestion'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlSilenceLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlTenureResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Tenure'] = GqlResolversParentTypes['Tenure']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  capacity?: Resolver<GqlResolversTypes['TenureCapacity'], ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAssignmentResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Assignment'] = GqlResolversParentTypes['Assignment']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  mode?: Resolver<GqlResolversTypes['AssignmentMode'], ParentType, ContextType>;
  assists?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  assistsUnstated?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  givenTo?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType>;
  area?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  inPerson?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlRulingResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Ruling'] = GqlResolversParentTypes['Ruling']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  cooperates?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlRulingLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOversightResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Oversight'] = GqlResolversParentTypes['Oversight']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  overseer?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  target?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  mode?: Resolver<GqlResolversTypes['OversightMode'], ParentType, ContextType>;
  assists?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  assistsUnstated?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  givenTo?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDelegationResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Delegation'] = GqlResolversParentTypes['Delegation']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  delegator?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  delegate?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  mode?: Resolver<GqlResolversTypes['DelegationMode'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Duty']>>, ParentType, ContextType>;
  except?: Resolver<ReadonlyArray<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  extent?: Resolver<Maybe<GqlResolversTypes['Extent']>, ParentType, ContextType>;
  when?: Resolver<Maybe<GqlResolversTypes['DelegationWhen']>, ParentType, ContextType>;
  redelegable?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  outlastsTenure?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlStandInRuleResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StandInRule'] = GqlResolversParentTypes['StandInRule']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  manner?: Resolver<GqlResolversTypes['StandInRuleManner'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  designator?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  arranger?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  order?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['AbsenceReason']>>, ParentType, ContextType>;
  place?: Resolver<GqlResolversTypes['StandInRulePlace'], ParentType, ContextType>;
  minDays?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  maxDays?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  vacancy?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Duty']>>, ParentType, ContextType>;
  except?: Resolver<ReadonlyArray<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  extent?: Resolver<GqlResolversTypes['Extent'], ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlMembershipResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Membership'] = GqlResolversParentTypes['Membership']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAbsenceResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Absence'] = GqlResolversParentTypes['Absence']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['AbsenceReason'], ParentType, ContextType>;
  place?: Resolver<Maybe<GqlResolversTypes['AbsencePlace']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAcknowledgementResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Acknowledgement'] = GqlResolversParentTypes['Acknowledgement']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<GqlResolversTypes['FindingCode'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlStepResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Step'] = GqlResolversParentTypes['Step']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<GqlResolversTypes['Procedure']>, ParentType, ContextType>;
  performer?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  performerRole?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  performersNeeded?: Resolver<GqlResolversTypes['Needed'], ParentType, ContextType>;
  action?: Resolver<GqlResolversTypes['StepAction'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  recipientRoles?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  recipientsNeeded?: Resolver<GqlResolversTypes['Needed'], ParentType, ContextType>;
  trigger?: Resolver<Maybe<GqlResolversTypes['Condition']>, ParentType, ContextType>;
  otherReading?: Resolver<Maybe<GqlResolversTypes['Condition']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<GqlResolversTypes['Deadline']>, ParentType, ContextType>;
  every?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<GqlResolversTypes['StepAction']>, ParentType, ContextType>;
  sameDayAs?: Resolver<Maybe<GqlResolversTypes['StepAction']>, ParentType, ContextType>;
  blocks?: Resolver<Maybe<GqlResolversTypes['StepAction']>, ParentType, ContextType>;
  order?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlStepLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlCalendarResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Calendar'] = GqlResolversParentTypes['Calendar']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<GqlResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<GqlResolversTypes['Date'], ParentType, ContextType>;
  daysOff?: Resolver<ReadonlyArray<GqlResolversTypes['Date']>, ParentType, ContextType>;
  workingDays?: Resolver<ReadonlyArray<GqlResolversTypes['Date']>, ParentType, ContextType>;
  recordId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlCalendarLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface GqlDateTimeScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface GqlDateScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['Date'], any> {
  name: 'Date';
}

export interface GqlDayOrInstantScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['DayOrInstant'], any> {
  name: 'DayOrInstant';
}

export interface GqlJsonScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type GqlNodeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Node'] = GqlResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Document' | 'Provision' | 'Duty' | 'Procedure' | 'Act' | 'Case' | 'Organization' | 'Post' | 'Person' | 'Norm' | 'Silence' | 'Tenure' | 'Assignment' | 'Ruling' | 'Oversight' | 'Delegation' | 'StandInRule' | 'Membership' | 'Absence' | 'Acknowledgement' | 'Step' | 'Calendar', ParentType, ContextType>;
};

export type GqlRecordResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Record'] = GqlResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'Document' | 'Provision' | 'Duty' | 'Procedure' | 'Act' | 'Case' | 'Organization' | 'Post' | 'Person' | 'Norm' | 'Silence' | 'Tenure' | 'Assignment' | 'Ruling' | 'Oversight' | 'Delegation' | 'StandInRule' | 'Membership' | 'Absence' | 'Acknowledgement' | 'Step' | 'Calendar', ParentType, ContextType>;
};

export type GqlNamedResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Named'] = GqlResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Document' | 'Duty' | 'Procedure' | 'Case' | 'Organization' | 'Post' | 'Person' | 'Norm' | 'Silence' | 'Ruling' | 'Step' | 'Calendar', ParentType, ContextType>;
};

export type GqlPageInfoResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['PageInfo'] = GqlResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlSubscriptionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Subscription'] = GqlResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<GqlResolversTypes['ChangeSet'], "changed", ParentType, ContextType, Partial<GqlSubscriptionChangedArgs>>;
  answer?: SubscriptionResolver<GqlResolversTypes['StandingAnswer'], "answer", ParentType, ContextType, RequireFields<GqlSubscriptionAnswerArgs, 'matter' | 'minCertainty'>>;
  standIn?: SubscriptionResolver<GqlResolversTypes['StandingStandIn'], "standIn", ParentType, ContextType, RequireFields<GqlSubscriptionStandInArgs, 'for'>>;
};

export type GqlStandingAnswerResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StandingAnswer'] = GqlResolversParentTypes['StandingAnswer']> = {
  answer?: Resolver<GqlResolversTypes['Answer'], ParentType, ContextType>;
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  because?: Resolver<GqlResolversTypes['ToldBecause'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<GqlResolversTypes['ChangeSet']>, ParentType, ContextType>;
  before?: Resolver<Maybe<GqlResolversTypes['Answer']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<GqlResolversTypes['Difference']>, ParentType, ContextType>;
};

export type GqlStandingStandInResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StandingStandIn'] = GqlResolversParentTypes['StandingStandIn']> = {
  answer?: Resolver<GqlResolversTypes['StandInAnswer'], ParentType, ContextType>;
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  because?: Resolver<GqlResolversTypes['ToldBecause'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<GqlResolversTypes['ChangeSet']>, ParentType, ContextType>;
  before?: Resolver<Maybe<GqlResolversTypes['StandInAnswer']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<GqlResolversTypes['Difference']>, ParentType, ContextType>;
};

export type GqlVerificationResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Verification'] = GqlResolversParentTypes['Verification']> = {
  ok?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<GqlResolversTypes['ReceiptVerification']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<GqlResolversTypes['LedgerVerification']>, ParentType, ContextType>;
};

export type GqlReceiptVerificationResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ReceiptVerification'] = GqlResolversParentTypes['ReceiptVerification']> = {
  ok?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<GqlResolversTypes['ReceiptDifference']>, ParentType, ContextType>;
  derived?: Resolver<GqlResolversTypes['JSON'], ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GqlReceiptDifferenceResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['ReceiptDifference'] = GqlResolversParentTypes['ReceiptDifference']> = {
  code?: Resolver<GqlResolversTypes['ReceiptDifferenceCode'], ParentType, ContextType>;
  record?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
  sentence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlReceiptDifferenceSentenceArgs, 'lang'>>;
};

export type GqlLedgerVerificationResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['LedgerVerification'] = GqlResolversParentTypes['LedgerVerification']> = {
  ok?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  checked?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<GqlResolversTypes['LedgerFault']>, ParentType, ContextType>;
};

export type GqlLedgerFaultResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['LedgerFault'] = GqlResolversParentTypes['LedgerFault']> = {
  code?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlLedgerFaultMessageArgs, 'lang'>>;
};

export type GqlResolvers<ContextType = Request> = {
  Answer?: GqlAnswerResolvers<ContextType>;
  ModeCompleteness?: GqlModeCompletenessResolvers<ContextType>;
  Ambiguity?: GqlAmbiguityResolvers<ContextType>;
  TextReading?: GqlTextReadingResolvers<ContextType>;
  Dispatched?: GqlDispatchedResolvers<ContextType>;
  Alternative?: GqlAlternativeResolvers<ContextType>;
  DutyQuestion?: GqlDutyQuestionResolvers<ContextType>;
  Holder?: GqlHolderResolvers<ContextType>;
  Performer?: GqlPerformerResolvers<ContextType>;
  StandIn?: GqlStandInResolvers<ContextType>;
  StandInAnswer?: GqlStandInAnswerResolvers<ContextType>;
  Cover?: GqlCoverResolvers<ContextType>;
  StandInQuestion?: GqlStandInQuestionResolvers<ContextType>;
  Gap?: GqlGapResolvers<ContextType>;
  Conflict?: GqlConflictResolvers<ContextType>;
  Claim?: GqlClaimResolvers<ContextType>;
  Because?: GqlBecauseResolvers<ContextType>;
  UnconfirmedSource?: GqlUnconfirmedSourceResolvers<ContextType>;
  NextChange?: GqlNextChangeResolvers<ContextType>;
  Responsibilities?: GqlResponsibilitiesResolvers<ContextType>;
  HeldDuty?: GqlHeldDutyResolvers<ContextType>;
  Comparison?: GqlComparisonResolvers<ContextType>;
  RecordChange?: GqlRecordChangeResolvers<ContextType>;
  ComparedMoment?: GqlComparedMomentResolvers<ContextType>;
  Difference?: GqlDifferenceResolvers<ContextType>;
  DifferenceSide?: GqlDifferenceSideResolvers<ContextType>;
  Share?: GqlShareResolvers<ContextType>;
  RecordConnection?: GqlRecordConnectionResolvers<ContextType>;
  RecordEdge?: GqlRecordEdgeResolvers<ContextType>;
  OrganizationConnection?: GqlOrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: GqlOrganizationEdgeResolvers<ContextType>;
  PostConnection?: GqlPostConnectionResolvers<ContextType>;
  PostEdge?: GqlPostEdgeResolvers<ContextType>;
  PersonConnection?: GqlPersonConnectionResolvers<ContextType>;
  PersonEdge?: GqlPersonEdgeResolvers<ContextType>;
  AnswerConnection?: GqlAnswerConnectionResolvers<ContextType>;
  AnswerEdge?: GqlAnswerEdgeResolvers<ContextType>;
  DutyConnection?: GqlDutyConnectionResolvers<ContextType>;
  DutyEdge?: GqlDutyEdgeResolvers<ContextType>;
  DocumentConnection?: GqlDocumentConnectionResolvers<ContextType>;
  DocumentEdge?: GqlDocumentEdgeResolvers<ContextType>;
  DelegationConnection?: GqlDelegationConnectionResolvers<ContextType>;
  DelegationEdge?: GqlDelegationEdgeResolvers<ContextType>;
  AbsenceConnection?: GqlAbsenceConnectionResolvers<ContextType>;
  AbsenceEdge?: GqlAbsenceEdgeResolvers<ContextType>;
  RulingConnection?: GqlRulingConnectionResolvers<ContextType>;
  RulingEdge?: GqlRulingEdgeResolvers<ContextType>;
  SilenceConnection?: GqlSilenceConnectionResolvers<ContextType>;
  SilenceEdge?: GqlSilenceEdgeResolvers<ContextType>;
  ProcedureConnection?: GqlProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: GqlProcedureEdgeResolvers<ContextType>;
  StepConnection?: GqlStepConnectionResolvers<ContextType>;
  StepEdge?: GqlStepEdgeResolvers<ContextType>;
  NormConnection?: GqlNormConnectionResolvers<ContextType>;
  NormEdge?: GqlNormEdgeResolvers<ContextType>;
  CaseConnection?: GqlCaseConnectionResolvers<ContextType>;
  CaseEdge?: GqlCaseEdgeResolvers<ContextType>;
  DueItemConnection?: GqlDueItemConnectionResolvers<ContextType>;
  DueItemEdge?: GqlDueItemEdgeResolvers<ContextType>;
  FindingConnection?: GqlFindingConnectionResolvers<ContextType>;
  FindingEdge?: GqlFindingEdgeResolvers<ContextType>;
  SearchHitConnection?: GqlSearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: GqlSearchHitEdgeResolvers<ContextType>;
  VersionConnection?: GqlVersionConnectionResolvers<ContextType>;
  VersionEdge?: GqlVersionEdgeResolvers<ContextType>;
  Document?: GqlDocumentResolvers<ContextType>;
  Article?: GqlArticleResolvers<ContextType>;
  Passage?: GqlPassageResolvers<ContextType>;
  Provision?: GqlProvisionResolvers<ContextType>;
  Duty?: GqlDutyResolvers<ContextType>;
  Procedure?: GqlProcedureResolvers<ContextType>;
  Condition?: GqlConditionResolvers<ContextType>;
  Deadline?: GqlDeadlineResolvers<ContextType>;
  Role?: GqlRoleResolvers<ContextType>;
  Trait?: GqlTraitResolvers<ContextType>;
  Event?: GqlEventResolvers<ContextType>;
  Act?: GqlActResolvers<ContextType>;
  Case?: GqlCaseResolvers<ContextType>;
  Mutation?: GqlMutationResolvers<ContextType>;
  RecordPayload?: GqlRecordPayloadResolvers<ContextType>;
  NoteChoicePayload?: GqlNoteChoicePayloadResolvers<ContextType>;
  Proposal?: GqlProposalResolvers<ContextType>;
  Charge?: GqlChargeResolvers<ContextType>;
  Acceptance?: GqlAcceptanceResolvers<ContextType>;
  Declining?: GqlDecliningResolvers<ContextType>;
  NoticeDraft?: GqlNoticeDraftResolvers<ContextType>;
  NoticeWords?: GqlNoticeWordsResolvers<ContextType>;
  NoticeRelation?: GqlNoticeRelationResolvers<ContextType>;
  NoticeChoice?: GqlNoticeChoiceResolvers<ContextType>;
  NoticeQuestion?: GqlNoticeQuestionResolvers<ContextType>;
  Notice?: GqlNoticeResolvers<ContextType>;
  ImportedDraft?: GqlImportedDraftResolvers<ContextType>;
  ImportCoverage?: GqlImportCoverageResolvers<ContextType>;
  Organization?: GqlOrganizationResolvers<ContextType>;
  Post?: GqlPostResolvers<ContextType>;
  Person?: GqlPersonResolvers<ContextType>;
  OrgChart?: GqlOrgChartResolvers<ContextType>;
  ChartUnit?: GqlChartUnitResolvers<ContextType>;
  ChartPost?: GqlChartPostResolvers<ContextType>;
  Matrix?: GqlMatrixResolvers<ContextType>;
  MatrixCell?: GqlMatrixCellResolvers<ContextType>;
  Finding?: GqlFindingResolvers<ContextType>;
  SearchHit?: GqlSearchHitResolvers<ContextType>;
  Version?: GqlVersionResolvers<ContextType>;
  ChangeSet?: GqlChangeSetResolvers<ContextType>;
  Change?: GqlChangeResolvers<ContextType>;
  Ledger?: GqlLedgerResolvers<ContextType>;
  CalendarAddress?: GqlCalendarAddressResolvers<ContextType>;
  Viewer?: GqlViewerResolvers<ContextType>;
  Following?: GqlFollowingResolvers<ContextType>;
  KindCount?: GqlKindCountResolvers<ContextType>;
  CaseCheck?: GqlCaseCheckResolvers<ContextType>;
  ProcedureGap?: GqlProcedureGapResolvers<ContextType>;
  Obligation?: GqlObligationResolvers<ContextType>;
  Applicability?: GqlApplicabilityResolvers<ContextType>;
  StepParty?: GqlStepPartyResolvers<ContextType>;
  StepPerformer?: GqlStepPerformerResolvers<ContextType>;
  StepDeadline?: GqlStepDeadlineResolvers<ContextType>;
  DeadlineReading?: GqlDeadlineReadingResolvers<ContextType>;
  WaitingFor?: GqlWaitingForResolvers<ContextType>;
  ProcedureFault?: GqlProcedureFaultResolvers<ContextType>;
  Accountability?: GqlAccountabilityResolvers<ContextType>;
  StepAccountability?: GqlStepAccountabilityResolvers<ContextType>;
  ResponsibleThen?: GqlResponsibleThenResolvers<ContextType>;
  Answerable?: GqlAnswerableResolvers<ContextType>;
  AnswerablePerson?: GqlAnswerablePersonResolvers<ContextType>;
  CameLater?: GqlCameLaterResolvers<ContextType>;
  DueItem?: GqlDueItemResolvers<ContextType>;
  Query?: GqlQueryResolvers<ContextType>;
  Norm?: GqlNormResolvers<ContextType>;
  Silence?: GqlSilenceResolvers<ContextType>;
  Tenure?: GqlTenureResolvers<ContextType>;
  Assignment?: GqlAssignmentResolvers<ContextType>;
  Ruling?: GqlRulingResolvers<ContextType>;
  Oversight?: GqlOversightResolvers<ContextType>;
  Delegation?: GqlDelegationResolvers<ContextType>;
  StandInRule?: GqlStandInRuleResolvers<ContextType>;
  Membership?: GqlMembershipResolvers<ContextType>;
  Absence?: GqlAbsenceResolvers<ContextType>;
  Acknowledgement?: GqlAcknowledgementResolvers<ContextType>;
  Step?: GqlStepResolvers<ContextType>;
  Calendar?: GqlCalendarResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DayOrInstant?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Node?: GqlNodeResolvers<ContextType>;
  Record?: GqlRecordResolvers<ContextType>;
  Named?: GqlNamedResolvers<ContextType>;
  PageInfo?: GqlPageInfoResolvers<ContextType>;
  Subscription?: GqlSubscriptionResolvers<ContextType>;
  StandingAnswer?: GqlStandingAnswerResolvers<ContextType>;
  StandingStandIn?: GqlStandingStandInResolvers<ContextType>;
  Verification?: GqlVerificationResolvers<ContextType>;
  ReceiptVerification?: GqlReceiptVerificationResolvers<ContextType>;
  ReceiptDifference?: GqlReceiptDifferenceResolvers<ContextType>;
  LedgerVerification?: GqlLedgerVerificationResolvers<ContextType>;
  LedgerFault?: GqlLedgerFaultResolvers<ContextType>;
};

