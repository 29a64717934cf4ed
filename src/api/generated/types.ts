// Made by `npm run generate` from schema/*.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SeenRecord, SeenOrganization, SeenPost, SeenPerson, SeenDuty, SeenDocument, SeenProvision, SeenNorm, SeenTenure, SeenAssignment, SeenOversight, SeenDelegation, SeenStandInRule, SeenMembership, SeenAbsence, SeenProcedure, SeenStep, AnswerParent, DutyQuestionParent, HolderParent, PerformerParent, StandInParent, StandInAnswerParent, StandInQuestionParent, GapParent, AmbiguityParent, TextReadingParent, ConflictParent, ClaimParent, BecauseParent, NextChangeParent, ResponsibilitiesParent, HeldDutyParent, OrgChartParent, ChartUnitParent, ChartPostParent, ComparisonParent, DifferenceParent, DifferenceSideParent, ShareParent, FindingParent, SearchHitParent, VersionParent, ChangeSetParent, ChangeParent, RecordPayloadParent, LedgerParent, ProposalParent, ReceiptDifferenceParent, LedgerFaultParent, ConditionParent } from '../parents.js';
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
  /** An instant 时刻: RFC 3339. On input a bare date such as `2024-07-01` is the start of that day in the zone of the graph. */
  DateTime: { input: string; output: string; }
  /** A calendar day 日期, such as `2024-07-01`. */
  Date: { input: string; output: string; }
  /** Any JSON value: the receipt 责任凭证, which is to be kept as it is, its evidence, and a change set as somebody gave it. */
  JSON: { input: unknown; output: unknown; }
};

/** What kind of answer it is 结果. */
export type GqlOutcome =
  /** The records answer everything that was asked 有明确答案. */
  | 'held'
  /** Everything has a performer, but one stands in for a part of the work only 部分有人代行. */
  | 'partial'
  /** Something that was asked is left open 有缺口. */
  | 'gap'
  /** The text can be read in two ways that name different performers 两可. */
  | 'ambiguous'
  /** The records say several things at once 有冲突. */
  | 'conflict';

/** The state of one mode in an answer 记录情况. */
export type GqlModeState =
  /** It has its holders, and each performs or is stood in for in the whole of it 有明确答案. */
  | 'held'
  /** A stand-in performs a part of the work only 部分有人代行. */
  | 'partial'
  /** Nobody holds it, or nobody performs 有缺口. */
  | 'gap'
  /** The text can be read in two ways 两可. */
  | 'ambiguous'
  /** The records say several things at once 有冲突. */
  | 'conflict'
  /** Nothing is recorded, and nothing need be 未载. */
  | 'notRecorded';

/** What is ambiguous about a text 两可之处. */
export type GqlAmbiguityReason =
  /** It names who must act in person, and is silent on a substitute 须本人承担，可否代行未写明. */
  | 'inPerson'
  /** It has two readings, and by one of them the holder is none 两种读法. */
  | 'twoReadings';

/** How somebody comes to perform 履行方式. */
export type GqlManner =
  /** By being there 本人在岗. */
  | 'present'
  /** By entrustment 委托. */
  | 'entrusted'
  /** By designation 指定. */
  | 'designated'
  /** By a standing rule 代行规则. */
  | 'rule';

/** Why the records leave something open 缺口原因. */
export type GqlGapReason =
  /** The duty may not be handed on 不得代行的事项. */
  | 'reserved'
  /** The loaded documents are not in force on that day 该日无有效文件. */
  | 'notInForce'
  /** A rule says that somebody is to arrange it 待协调安排. */
  | 'toBeArranged'
  /** A rule asks for a designation, and none is recorded 未指定. */
  | 'undesignated'
  /** Whoever could stand in is away too 均不在岗. */
  | 'allAbsent'
  /** The post is vacant 职位空缺. */
  | 'vacant'
  /** There is a rule, but not for such an absence 规则未覆盖. */
  | 'notCovered'
  /** There is no rule 无代行规则. */
  | 'noRule'
  /** The stand-in covers a part of the work only, and nobody the rest 超出代行范围. */
  | 'beyondExtent'
  /** A limit of the search was reached 达到查找上限. */
  | 'limitReached'
  /** No record gives the duty to anybody 未明确. */
  | 'unassigned'
  /** The division of work is not recorded 分工未载. */
  | 'notDivided'
  /** The duty is the whole government’s; no department is named 未写明部门. */
  | 'departmentUnstated';

/** What a finding is about 发现的种类. Codes are added, never renamed. */
export type GqlFindingCode =
  /** A duty that nobody answers for 缺口. */
  | 'GAP'
  /** Several answers at once 冲突. */
  | 'CONFLICT'
  /** A text that can be read in two ways 两可. */
  | 'AMBIGUOUS'
  /** A duty that no department is recorded to lead 无主办部门. */
  | 'NO_LEADING_DEPARTMENT'
  /** The same said twice 重叠. */
  | 'OVERLAP'
  /** A holder and the stand-in are away together 同时不在岗. */
  | 'DOUBLE_ABSENCE'
  /** A delegation that no longer works 失效的委托. */
  | 'LAPSED_DELEGATION'
  /** A delegation that ends within 14 days 即将到期的委托. */
  | 'DELEGATION_ENDING'
  /** A stand-in that no rule names 非代行人选. */
  | 'NOT_A_CANDIDATE'
  /** A delegation of what the delegator does not hold 超出职责范围的委托. */
  | 'OUTSIDE_SCOPE'
  /** A delegation without the instrument or the reason that its basis asks for 委托形式欠缺. */
  | 'FORM_MISSING'
  /** A delegation that differs from the rule 与规则不符. */
  | 'DIFFERS_FROM_RULE'
  /** One person stands in for three posts or more at once 代行过多. */
  | 'TOO_MANY_POSTS'
  /** A post vacant for more than 30 days 长期空缺. */
  | 'LONG_VACANCY'
  /** Records that rest on a document repealed, superseded or not in force 依据失效. */
  | 'BASIS_NOT_IN_FORCE'
  /** A record that names another which is not there 引用缺失. */
  | 'DANGLING_REFERENCE'
  /** Records that go round in a circle 循环. */
  | 'CYCLE'
  /** No article says who heads an organization 未写明主要负责人. */
  | 'NO_HEAD_ARTICLE'
  /** Somebody stands in for what does not go together 不相容职责. */
  | 'INCOMPATIBLE_DUTIES';

/** How much a finding matters 严重程度. */
export type GqlSeverity =
  /** Worth knowing 提示. */
  | 'info'
  /** Wants doing 警告. */
  | 'warning'
  /** Wrong 错误. */
  | 'error';

/**
 * Who is responsible for a duty 责任认定, for how long that holds, and why.
 *
 * A gap or a conflict is an answer too: the records leave something open, or say several things at once. Nobody is
 * chosen then.
 */
export type GqlAnswer = {
  /** What was asked, as it was understood 所问. */
  readonly question: GqlDutyQuestion;
  /** What kind of answer it is 结果. */
  readonly outcome: GqlOutcome;
  /** Each mode that was asked about, or every mode, with its state 各承担方式的记录情况. */
  readonly completeness: ReadonlyArray<GqlModeCompleteness>;
  /** Who is accountable 负总责者: whom an article makes answerable for the very duty, else the head. `null` where no article says so. A delegation never moves it. */
  readonly accountable?: Maybe<GqlHolder>;
  /** Everybody who holds the duty, by mode 承担者. */
  readonly holders: ReadonlyArray<GqlHolder>;
  /** What the records leave open 缺口. */
  readonly gaps: ReadonlyArray<GqlGap>;
  /** Where the text can be read in two ways 两可. */
  readonly ambiguities: ReadonlyArray<GqlAmbiguity>;
  /** What the records say several things about 冲突. */
  readonly conflicts: ReadonlyArray<GqlConflict>;
  /** The same answer holds from this instant on 自; `null`: since before the ledger. */
  readonly holdsFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The same answer no longer holds at this instant 至; `null`: until further notice. */
  readonly holdsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What ends the answer 下一次变化. */
  readonly nextChange?: Maybe<GqlNextChange>;
  /** What makes the answer checkable later 责任凭证: to be kept as it is. */
  readonly receipt: Scalars['JSON']['output'];
};

/** One mode of an answer and its state 承担方式的记录情况. */
export type GqlModeCompleteness = {
  /** The mode 承担方式. */
  readonly mode: GqlAssignmentMode;
  /** Its state 记录情况. */
  readonly state: GqlModeState;
};

/** Where the text can be read in two ways that name different performers 两可. Both are given, and none is chosen. */
export type GqlAmbiguity = {
  /** In which mode 承担方式; `null` where a post was asked about. */
  readonly mode?: Maybe<GqlAssignmentMode>;
  /** The post 职位. */
  readonly post?: Maybe<GqlPost>;
  /** What is ambiguous 两可之处. */
  readonly why: GqlAmbiguityReason;
  /** The readings 读法. */
  readonly readings: ReadonlyArray<GqlTextReading>;
};

/** One reading of an ambiguous text 读法. */
export type GqlTextReading = {
  /** Whom it lets perform 履行者; none where it lets only an absent holder. */
  readonly performers: ReadonlyArray<GqlPerformer>;
  /** The reading in one sentence 说明. */
  readonly sentence: Scalars['String']['output'];
  /** What it rests on 理由. */
  readonly because: ReadonlyArray<GqlBecause>;
};


/** One reading of an ambiguous text 读法. */
export type GqlTextReadingSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** What was asked about a duty, as it was understood 所问. */
export type GqlDutyQuestion = {
  /** The duty 职责、事项. */
  readonly duty: GqlDuty;
  /** Other duties that the words may have meant, the likeliest first 其他可能的职责. */
  readonly alternatives: ReadonlyArray<GqlDuty>;
  /** The organization asked about 所问机构. */
  readonly within?: Maybe<GqlOrganization>;
  /** The area asked about 辖区. */
  readonly area?: Maybe<GqlOrganization>;
  /** The modes asked about 所问承担方式; `null`: those that every duty should have. */
  readonly modes?: Maybe<ReadonlyArray<GqlAssignmentMode>>;
  /** The instant asked about 所问时刻. */
  readonly at: Scalars['DateTime']['output'];
  /** As known at this instant 所知时刻. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The last revision of the ledger known then 账本版次. */
  readonly revision: Scalars['Int']['output'];
};

/** One who holds a duty 承担者, in one mode, with whoever does the work now. */
export type GqlHolder = {
  /** In which mode 承担方式. */
  readonly mode: GqlAssignmentMode;
  /** The post that holds the duty, or through which the organization answers 职位. */
  readonly post?: Maybe<GqlPost>;
  /** The organization that holds the duty 机构; `null` where a post holds it itself. */
  readonly organization?: Maybe<GqlOrganization>;
  /** Who holds the post, there or not 任职人. */
  readonly incumbents: ReadonlyArray<GqlPerson>;
  /** Who does the work now 实际履行者. */
  readonly performers: ReadonlyArray<GqlPerformer>;
  /** How the performers were found 代行认定; `null` where an organization answers without a post. */
  readonly standIn?: Maybe<GqlStandIn>;
  /** What the answer rests on 理由, in the order in which it was found. */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** Who does the work now 实际履行者: a person, else a post, else an organization, whichever the records name. */
export type GqlPerformer = {
  /** The person 人员; `null` where the records name none. */
  readonly person?: Maybe<GqlPerson>;
  /** The post in which the work is done 职位. */
  readonly post?: Maybe<GqlPost>;
  /** The organization 机构, where no post answers for it. */
  readonly organization?: Maybe<GqlOrganization>;
  /** How it comes about 履行方式. */
  readonly manner: GqlManner;
  /** How much of the work 代行程度. */
  readonly extent: GqlExtent;
};

/** Who performs for one post 代行认定, as part of another answer. */
export type GqlStandIn = {
  /** The post 职位; `null` where its record was retracted. */
  readonly post?: Maybe<GqlPost>;
  /** The matter that it was decided for 事项; `null`: the work of the post in general. */
  readonly matter?: Maybe<GqlDuty>;
  /** What kind of answer it is 结果. */
  readonly outcome: GqlOutcome;
  /** Who holds the post, there or not 任职人. */
  readonly incumbents: ReadonlyArray<GqlPerson>;
  /** Who does the work now 实际履行者. */
  readonly performers: ReadonlyArray<GqlPerformer>;
  /** How it comes about 履行方式. */
  readonly manner?: Maybe<GqlManner>;
  /** How much of the work 代行程度. */
  readonly extent?: Maybe<GqlExtent>;
  /** Why nobody performs, or what the performers do not cover 缺口. */
  readonly gap?: Maybe<GqlGap>;
  /** The two readings of the text, where it is ambiguous who performs 两可. */
  readonly ambiguity?: Maybe<GqlAmbiguity>;
  /** Between whom the records do not decide 冲突. */
  readonly conflict?: Maybe<GqlConflict>;
  /** What the answer rests on 理由. */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** Who performs for one post 代行认定, for how long that holds, and why. */
export type GqlStandInAnswer = {
  /** What was asked 所问. */
  readonly question: GqlStandInQuestion;
  /** The post 职位. */
  readonly post: GqlPost;
  /** The matter 事项; `null`: the work of the post in general. */
  readonly matter?: Maybe<GqlDuty>;
  /** What kind of answer it is 结果. */
  readonly outcome: GqlOutcome;
  /** Who answers for the post all the same 负责者: the post itself with its holders. Standing in never moves it. */
  readonly accountable: GqlHolder;
  /** Who does the work now 实际履行者. */
  readonly performers: ReadonlyArray<GqlPerformer>;
  /** How it comes about 履行方式. */
  readonly manner?: Maybe<GqlManner>;
  /** How much of the work 代行程度. */
  readonly extent?: Maybe<GqlExtent>;
  /** Why nobody performs, or what the performers do not cover 缺口. */
  readonly gap?: Maybe<GqlGap>;
  /** The two readings of the text, where it is ambiguous who performs 两可. */
  readonly ambiguity?: Maybe<GqlAmbiguity>;
  /** Between whom the records do not decide 冲突. */
  readonly conflict?: Maybe<GqlConflict>;
  /** The same answer holds from this instant on 自; `null`: since before the ledger. */
  readonly holdsFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The same answer no longer holds at this instant 至; `null`: until further notice. */
  readonly holdsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What ends the answer 下一次变化. */
  readonly nextChange?: Maybe<GqlNextChange>;
  /** What the answer rests on 理由. */
  readonly because: ReadonlyArray<GqlBecause>;
  /** What makes the answer checkable later 责任凭证: to be kept as it is. */
  readonly receipt: Scalars['JSON']['output'];
  /** Where `cover` was asked for a span: the stretch of it begins here 时段起. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Where `cover` was asked for a span: the stretch of it ends here, not included 时段止. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** What was asked about a post 所问. */
export type GqlStandInQuestion = {
  /** The post 职位. */
  readonly post: GqlPost;
  /** The matter 事项; `null`: the work of the post in general. */
  readonly matter?: Maybe<GqlDuty>;
  /** The instant asked about 所问时刻. */
  readonly at: Scalars['DateTime']['output'];
  /** As known at this instant 所知时刻. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The last revision of the ledger known then 账本版次. */
  readonly revision: Scalars['Int']['output'];
};

/** What the records leave open 缺口. It is data, not an error. */
export type GqlGap = {
  /** In which mode 承担方式; `null` where a post was asked about. */
  readonly mode?: Maybe<GqlAssignmentMode>;
  /** Why 缺口原因. */
  readonly reason: GqlGapReason;
  /** The post that nobody stands in for 职位. */
  readonly post?: Maybe<GqlPost>;
  /** Whoever could be designated, or is named but away 可选的职位、人员. */
  readonly eligible: ReadonlyArray<GqlNamed>;
  /** The post that is to arrange a stand-in 协调安排者; it is not itself the stand-in. */
  readonly arranger?: Maybe<GqlPost>;
  /** The first day that the loaded documents cover, where that is the reason 所载文件的起始. */
  readonly firstDay?: Maybe<Scalars['DateTime']['output']>;
  /** What was looked at 理由. */
  readonly because: ReadonlyArray<GqlBecause>;
  /** Which record would settle it 补足所需的记录. */
  readonly settledBy: Scalars['String']['output'];
};


/** What the records leave open 缺口. It is data, not an error. */
export type GqlGapSettledByArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** Several views, none of which the records prefer 冲突. It is data, not an error: nobody is chosen. */
export type GqlConflict = {
  /** In which mode 承担方式; `null` where a post was asked about. */
  readonly mode?: Maybe<GqlAssignmentMode>;
  /** The post that it is about 职位. */
  readonly post?: Maybe<GqlPost>;
  /** Every view, with what it rests on 各方. */
  readonly claims: ReadonlyArray<GqlClaim>;
};

/** One of several views of who performs 冲突中的一方. */
export type GqlClaim = {
  /** The person 人员. */
  readonly person?: Maybe<GqlPerson>;
  /** The post 职位. */
  readonly post?: Maybe<GqlPost>;
  /** What it rests on 理由. */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** One thing that was found 理由, with its records and the articles that say so. */
export type GqlBecause = {
  /** The rule that was applied 适用的规则, such as `R7a`. */
  readonly rule: Scalars['String']['output'];
  /** What was found, in a sentence 说明. */
  readonly sentence: Scalars['String']['output'];
  /** The records that were used 所用记录. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** The articles that they rest on 依据条款. */
  readonly provisions: ReadonlyArray<GqlProvision>;
  /** The documents that they rest on as a whole 依据文件. */
  readonly documents: ReadonlyArray<GqlDocument>;
  /** The least firm reading among the records 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
};


/** One thing that was found 理由, with its records and the articles that say so. */
export type GqlBecauseSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** The first instant at which another answer holds 下一次变化. */
export type GqlNextChange = {
  /** When 时刻. */
  readonly at: Scalars['DateTime']['output'];
  /** The records that begin 届时开始的记录. */
  readonly begins: ReadonlyArray<GqlRecord>;
  /** The records that end 届时到期的记录. */
  readonly ends: ReadonlyArray<GqlRecord>;
  /** What happens, in a sentence 说明. */
  readonly sentence: Scalars['String']['output'];
};


/** The first instant at which another answer holds 下一次变化. */
export type GqlNextChangeSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** What a post, a person or an organization is responsible for 职责清单. */
export type GqlResponsibilities = {
  /** Whom was asked about 所问的职位、人员或机构. */
  readonly holder: GqlNamed;
  /** What it holds itself, there or not 自身承担. */
  readonly holds: ReadonlyArray<GqlHeldDuty>;
  /** What it performs for others 代他人履行. */
  readonly performs: ReadonlyArray<GqlHeldDuty>;
  /** What it holds and somebody else performs 由他人代为履行. */
  readonly handedOn: ReadonlyArray<GqlHeldDuty>;
};

/** One duty that somebody holds, performs for another, or has handed on 承担的职责. */
export type GqlHeldDuty = {
  /** The duty 职责、事项. */
  readonly duty: GqlDuty;
  /** In which mode 承担方式. */
  readonly mode: GqlAssignmentMode;
  /** The area that it is limited to 辖区; `null`: everywhere. */
  readonly area?: Maybe<GqlOrganization>;
  /** The post that holds it 职位. */
  readonly post?: Maybe<GqlPost>;
  /** The organization that holds it 机构. */
  readonly organization?: Maybe<GqlOrganization>;
  /** Who holds the post, there or not 任职人. */
  readonly incumbents: ReadonlyArray<GqlPerson>;
  /** Who does the work now 实际履行者. */
  readonly performers: ReadonlyArray<GqlPerformer>;
  /** What it rests on 理由. */
  readonly because: ReadonlyArray<GqlBecause>;
};

/** Changes that are recorded together or not at all 变更集. Files of change sets have the same shape. */
export type GqlChangeSetInput = {
  /** Makes a retry harmless 指令标识: the same id with the same content gives the first result, with other content it is refused. */
  readonly commandId: Scalars['ID']['input'];
  /** Why the change is made 事由. */
  readonly reason: Scalars['String']['input'];
  /** What every record rests on that names nothing itself 依据. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refused unless the ledger stands at this revision 预期版次. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The changes, in their order 各项变更. */
  readonly changes: ReadonlyArray<GqlChangeInput>;
};

/** One change 变更: exactly one of its fields. */
export type GqlChangeInput =
  /** Puts a record for its interval, replacing what was recorded for its id inside the interval 记入. */
  { readonly assert: GqlRecordInput; readonly end?: never; readonly retract?: never; }
  |  /** Removes a record from an instant on 终止: an early return. */
  { readonly assert?: never; readonly end: GqlEndInput; readonly retract?: never; }
  |  /** Removes a record altogether 撤回: it never was so. */
  { readonly assert?: never; readonly end?: never; readonly retract: GqlRetractInput; };

/** Which record ends, and when 终止. */
export type GqlEndInput = {
  /** The id of the record 标识. */
  readonly id: Scalars['ID']['input'];
  /** From this instant on it is no longer so 终止时刻. */
  readonly at: Scalars['DateTime']['input'];
};

/** Which record never was so 撤回. */
export type GqlRetractInput = {
  /** The id of the record 标识. */
  readonly id: Scalars['ID']['input'];
};

/** One record 记录: exactly one of its fields, which says the kind. */
export type GqlRecordInput =
  /** An organization 机构. */
  { readonly organization: GqlOrganizationInput; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** A post 职位. */
  { readonly organization?: never; readonly post: GqlPostInput; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** A person 人员. */
  { readonly organization?: never; readonly post?: never; readonly person: GqlPersonInput; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** A duty 职责、事项. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty: GqlDutyInput; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** A document 文件. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document: GqlDocumentInput; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** A provision 条款. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision: GqlProvisionInput; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** A norm 行为规范、责任制度. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm: GqlNormInput; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** A tenure 任职. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure: GqlTenureInput; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** An assignment 分工、职责. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment: GqlAssignmentInput; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** An oversight 分管、联系. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight: GqlOversightInput; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** A delegation 委托、指定. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation: GqlDelegationInput; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** A stand-in rule 代行规则. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule: GqlStandInRuleInput; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** A membership 组成人员. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership: GqlMembershipInput; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  /** An absence 不在岗. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence: GqlAbsenceInput; readonly procedure?: never; readonly step?: never; }
  |  /** A procedure 程序. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure: GqlProcedureInput; readonly step?: never; }
  |  /** A step of a procedure 程序步骤. */
  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step: GqlStepInput; };

/** When a step is due 适用条件: a trait with its phrase, or `all`, or `any`; exactly one of the three, as in files. */
export type GqlConditionInput = {
  /** A trait of the matter 特征, such as 专业性较强. */
  readonly trait?: InputMaybe<Scalars['String']['input']>;
  /** The words of the text for the trait 原文用语. */
  readonly phrase?: InputMaybe<Scalars['String']['input']>;
  /** And 且: every one of them. */
  readonly all?: InputMaybe<ReadonlyArray<GqlConditionInput>>;
  /** Or 或: at least one of them. */
  readonly any?: InputMaybe<ReadonlyArray<GqlConditionInput>>;
};

/** By when a step is to be taken 期限. */
export type GqlDeadlineInput = {
  /** ISO 8601, such as `P5D` 时长. */
  readonly duration?: InputMaybe<Scalars['String']['input']>;
  /** A limit that is a word, not a figure 用语: 及时, 按时, 事先. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
  /** The event that it counts from 起算事件. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Which days count 计日方式; absent: `UNSTATED`. */
  readonly calendar?: InputMaybe<GqlDeadlineCalendar>;
};

/** A matter 事项, as a duty or in words: exactly one of its fields. */
export type GqlMatterInput =
  /** The id of a duty 职责. */
  { readonly duty: Scalars['ID']['input']; readonly text?: never; }
  |  /** Words 文字: resolved to the best matching duty, which the answer names. */
  { readonly duty?: never; readonly text: Scalars['String']['input']; };

/**
 * Whose responsibility differs 对比: between two moments, or between what is known and what a change set would make of it.
 * What is the same is not listed. Other records or other words for the same holders and performers are no difference.
 */
export type GqlComparison = {
  /** The governments that were looked at 所比较的政府, whether or not anything differs there. */
  readonly governments: ReadonlyArray<GqlOrganization>;
  /** Before 变更前: the moment asked about. */
  readonly before: GqlComparedMoment;
  /** After 变更后: the moment asked about. */
  readonly after: GqlComparedMoment;
  /** Where a span was looked at: it begins here 时段起; else `null`. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Where a span was looked at: it ends here, not included 时段止; else `null`. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
  /** The responsibilities that are not the same 责任差异: duties by id, then posts by id, each by mode and time. */
  readonly differences: ReadonlyArray<GqlDifference>;
  /** What somebody should look at after and not before 新出现的发现: new gaps and conflicts among them. */
  readonly appearing: ReadonlyArray<GqlFinding>;
  /** What somebody should have looked at before and need not after 得以解决的发现. */
  readonly settled: ReadonlyArray<GqlFinding>;
};

/** The moment of one side 一方的时刻. */
export type GqlComparedMoment = {
  /** The instant asked about 所问时刻; `null` where a span was looked at. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** As known at this instant 所知时刻. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The last revision of the ledger known then 账本版次. */
  readonly revision: Scalars['Int']['output'];
};

/** One responsibility that is not the same before and after 责任差异. */
export type GqlDifference = {
  /** The duty 职责、事项; `null` for the work of a post in general. */
  readonly duty?: Maybe<GqlDuty>;
  /** The post, where it is about its work in general 职位; else `null`. */
  readonly post?: Maybe<GqlPost>;
  /** In which mode 承担方式; `null` for the work of a post in general. */
  readonly mode?: Maybe<GqlAssignmentMode>;
  /** The area that it is limited to 辖区; `null`: the whole of it. */
  readonly area?: Maybe<GqlOrganization>;
  /** What holds before 变更前. */
  readonly before: GqlDifferenceSide;
  /** What holds after 变更后. */
  readonly after: GqlDifferenceSide;
  /** Who has something after that they had not before 增加者. */
  readonly gains: ReadonlyArray<GqlShare>;
  /** Who has something before that they have not after 减少者. */
  readonly loses: ReadonlyArray<GqlShare>;
  /** For a span: it differs from this instant on 起; else `null`. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** For a span: up to this instant, or to the end of the span 止; else `null`. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** What holds on one side, in one mode 一方的认定. */
export type GqlDifferenceSide = {
  /** What kind of answer it is 结果; `null` where nobody holds it in this mode, and nobody need. */
  readonly outcome?: Maybe<GqlOutcome>;
  /** The head who is accountable 负总责者, in that mode and for the work of a post. */
  readonly accountable?: Maybe<GqlHolder>;
  /** Everybody who holds it in this mode 承担者. */
  readonly holders: ReadonlyArray<GqlHolder>;
  /** What the records leave open 缺口. */
  readonly gaps: ReadonlyArray<GqlGap>;
  /** What the records say several things about 冲突. */
  readonly conflicts: ReadonlyArray<GqlConflict>;
};

/** What one party has gained or lost 增减. A delegation moves the work, never the holding. */
export type GqlShare = {
  /** The person, post or organization 人员、职位、机构. */
  readonly party: GqlNamed;
  /** Whether it is about holding the duty or the post 承担. */
  readonly holds: Scalars['Boolean']['output'];
  /** Whether it is about doing the work 履行. */
  readonly performs: Scalars['Boolean']['output'];
};

/** A moment on both axes of time 时刻. What is left out is now. */
export type GqlMomentInput = {
  /** The instant asked about 所问时刻; absent: now. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** As known at this instant 所知时刻; absent: now. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of organizations 机构. */
export type GqlOrganizationConnection = {
  /** The items with their cursors 条目. */
  readonly edges: ReadonlyArray<GqlOrganizationEdge>;
  /** The items alone 条目内容. */
  readonly nodes: ReadonlyArray<GqlOrganization>;
  /** Where the page begins and ends 分页信息. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages 总数. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page 条目. */
export type GqlOrganizationEdge = {
  /** Where it stands, to be given as `after` 游标. */
  readonly cursor: Scalars['String']['output'];
  /** The item 条目内容. */
  readonly node: GqlOrganization;
};

/** A page of posts 职位. */
export type GqlPostConnection = {
  /** The items with their cursors 条目. */
  readonly edges: ReadonlyArray<GqlPostEdge>;
  /** The items alone 条目内容. */
  readonly nodes: ReadonlyArray<GqlPost>;
  /** Where the page begins and ends 分页信息. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages 总数. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page 条目. */
export type GqlPostEdge = {
  /** Where it stands, to be given as `after` 游标. */
  readonly cursor: Scalars['String']['output'];
  /** The item 条目内容. */
  readonly node: GqlPost;
};

/** A page of persons 人员. */
export type GqlPersonConnection = {
  /** The items with their cursors 条目. */
  readonly edges: ReadonlyArray<GqlPersonEdge>;
  /** The items alone 条目内容. */
  readonly nodes: ReadonlyArray<GqlPerson>;
  /** Where the page begins and ends 分页信息. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages 总数. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page 条目. */
export type GqlPersonEdge = {
  /** Where it stands, to be given as `after` 游标. */
  readonly cursor: Scalars['String']['output'];
  /** The item 条目内容. */
  readonly node: GqlPerson;
};

/** A page of duties 职责. */
export type GqlDutyConnection = {
  /** The items with their cursors 条目. */
  readonly edges: ReadonlyArray<GqlDutyEdge>;
  /** The items alone 条目内容. */
  readonly nodes: ReadonlyArray<GqlDuty>;
  /** Where the page begins and ends 分页信息. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages 总数. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page 条目. */
export type GqlDutyEdge = {
  /** Where it stands, to be given as `after` 游标. */
  readonly cursor: Scalars['String']['output'];
  /** The item 条目内容. */
  readonly node: GqlDuty;
};

/** A page of documents 文件. */
export type GqlDocumentConnection = {
  /** The items with their cursors 条目. */
  readonly edges: ReadonlyArray<GqlDocumentEdge>;
  /** The items alone 条目内容. */
  readonly nodes: ReadonlyArray<GqlDocument>;
  /** Where the page begins and ends 分页信息. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages 总数. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page 条目. */
export type GqlDocumentEdge = {
  /** Where it stands, to be given as `after` 游标. */
  readonly cursor: Scalars['String']['output'];
  /** The item 条目内容. */
  readonly node: GqlDocument;
};

/** A page of delegations 委托、指定. */
export type GqlDelegationConnection = {
  /** The items with their cursors 条目. */
  readonly edges: ReadonlyArray<GqlDelegationEdge>;
  /** The items alone 条目内容. */
  readonly nodes: ReadonlyArray<GqlDelegation>;
  /** Where the page begins and ends 分页信息. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages 总数. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page 条目. */
export type GqlDelegationEdge = {
  /** Where it stands, to be given as `after` 游标. */
  readonly cursor: Scalars['String']['output'];
  /** The item 条目内容. */
  readonly node: GqlDelegation;
};

/** A page of absences 不在岗. */
export type GqlAbsenceConnection = {
  /** The items with their cursors 条目. */
  readonly edges: ReadonlyArray<GqlAbsenceEdge>;
  /** The items alone 条目内容. */
  readonly nodes: ReadonlyArray<GqlAbsence>;
  /** Where the page begins and ends 分页信息. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages 总数. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page 条目. */
export type GqlAbsenceEdge = {
  /** Where it stands, to be given as `after` 游标. */
  readonly cursor: Scalars['String']['output'];
  /** The item 条目内容. */
  readonly node: GqlAbsence;
};

/** A page of findings 发现. */
export type GqlFindingConnection = {
  /** The items with their cursors 条目. */
  readonly edges: ReadonlyArray<GqlFindingEdge>;
  /** The items alone 条目内容. */
  readonly nodes: ReadonlyArray<GqlFinding>;
  /** Where the page begins and ends 分页信息. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages 总数. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page 条目. */
export type GqlFindingEdge = {
  /** Where it stands, to be given as `after` 游标. */
  readonly cursor: Scalars['String']['output'];
  /** The item 条目内容. */
  readonly node: GqlFinding;
};

/** A page of records found 检索结果. */
export type GqlSearchHitConnection = {
  /** The items with their cursors 条目. */
  readonly edges: ReadonlyArray<GqlSearchHitEdge>;
  /** The items alone 条目内容. */
  readonly nodes: ReadonlyArray<GqlSearchHit>;
  /** Where the page begins and ends 分页信息. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are on all pages 总数. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page 条目. */
export type GqlSearchHitEdge = {
  /** Where it stands, to be given as `after` 游标. */
  readonly cursor: Scalars['String']['output'];
  /** The item 条目内容. */
  readonly node: GqlSearchHit;
};

/** A document 文件 that responsibilities rest on. */
export type GqlDocument = GqlNode & GqlRecord & GqlNamed & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name 名称. */
  readonly name: Scalars['String']['output'];
  /** The English name 英文名. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations 别名、简称. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The name in the language asked for, else in Chinese 名称. */
  readonly label: Scalars['String']['output'];
  /** The number 文号. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Who issued it 发文机关. */
  readonly issuer?: Maybe<GqlOrganization>;
  /** The day of issue 印发日期. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The meeting that adopted it 通过该文件的会议. */
  readonly adoptedBy?: Maybe<GqlOrganization>;
  /** The day of adoption 通过日期. */
  readonly adoptedOn?: Maybe<Scalars['Date']['output']>;
  /** Whom it is addressed to 主送机关. */
  readonly addressees: ReadonlyArray<GqlOrganization>;
  /** The documents that it was made under 根据、制定依据. */
  readonly basedOn: ReadonlyArray<GqlDocument>;
  /** The documents that it refers to as a model, without taking them in 参照. */
  readonly modelledOn: ReadonlyArray<GqlDocument>;
  /** The documents that it refers to 援引的文件. */
  readonly refersTo: ReadonlyArray<GqlDocument>;
  /** The documents that it replaces 取代的文件. */
  readonly supersedes: ReadonlyArray<GqlDocument>;
  /** Whether it is repealed 已废止. */
  readonly repealed: Scalars['Boolean']['output'];
  /** Which articles the loaded copy has 所载条款, such as 第一条至第二十九条. */
  readonly coverage?: Maybe<Scalars['String']['output']>;
  /** Whether it is named by a document and itself not loaded 仅被提及. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The full text 全文, against which the quotes of its provisions are checked. */
  readonly fullText?: Maybe<Scalars['String']['output']>;
  /** Its provisions 条款. */
  readonly provisions: ReadonlyArray<GqlProvision>;
  /** The documents that replace it 被取代. */
  readonly supersededBy: ReadonlyArray<GqlDocument>;
};


/** A document 文件 that responsibilities rest on. */
export type GqlDocumentLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A provision 条款 of a document, with its exact words. */
export type GqlProvision = GqlNode & GqlRecord & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The document that it belongs to 所属文件. */
  readonly document?: Maybe<GqlDocument>;
  /** The article 条: its number in Arabic figures, or the heading of another part. */
  readonly article: Scalars['String']['output'];
  /** The paragraph 款. */
  readonly paragraph?: Maybe<Scalars['Int']['output']>;
  /** The exact words of the document 原文. */
  readonly quote: Scalars['String']['output'];
  /** The records that rest on it 以此为依据的记录. */
  readonly citedBy: ReadonlyArray<GqlRecord>;
};

/** A rule of conduct or a regime 行为规范、责任制度: cited, never an answer to who is responsible. */
export type GqlNorm = GqlNode & GqlRecord & GqlNamed & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name 名称. */
  readonly name: Scalars['String']['output'];
  /** The English name 英文名. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations 别名、简称. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The name in the language asked for, else in Chinese 名称. */
  readonly label: Scalars['String']['output'];
  /** The posts and organizations that it speaks of 所涉职位、机构. */
  readonly names: ReadonlyArray<GqlNamed>;
};


/** A rule of conduct or a regime 行为规范、责任制度: cited, never an answer to who is responsible. */
export type GqlNormLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A duty or matter 职责、事项. */
export type GqlDuty = GqlNode & GqlRecord & GqlNamed & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name 名称. */
  readonly name: Scalars['String']['output'];
  /** The English name 英文名. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations 别名、简称. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The name in the language asked for, else in Chinese 名称. */
  readonly label: Scalars['String']['output'];
  /** The broader duty 上位职责. */
  readonly broader?: Maybe<GqlDuty>;
  /** Whether it may not be handed on 保留事项; `null`: it may. */
  readonly reserved?: Maybe<GqlReservation>;
  /** What kind of work it is, to which a stand-in may be limited 工作性质; `null`: not said. */
  readonly work?: Maybe<GqlWorkKind>;
  /** The narrower duties 下位职责. */
  readonly narrower: ReadonlyArray<GqlDuty>;
  /** Who has the duty by its own name 分工、职责. */
  readonly assignments: ReadonlyArray<GqlAssignment>;
  /** The procedures that it is carried out by 程序. */
  readonly procedures: ReadonlyArray<GqlProcedure>;
};


/** A duty or matter 职责、事项. */
export type GqlDutyLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A procedure 程序 that a duty is carried out by. */
export type GqlProcedure = GqlNode & GqlRecord & GqlNamed & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name 名称. */
  readonly name: Scalars['String']['output'];
  /** The English name 英文名. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations 别名、简称. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The name in the language asked for, else in Chinese 名称. */
  readonly label: Scalars['String']['output'];
  /** The duty that it is for 所属事项. */
  readonly duty?: Maybe<GqlDuty>;
  /** The kind of matter that it is for 适用的事项种类, such as 重大决策. */
  readonly matter?: Maybe<Scalars['String']['output']>;
  /** Its steps, in order 程序步骤. */
  readonly steps: ReadonlyArray<GqlStep>;
};


/** A procedure 程序 that a duty is carried out by. */
export type GqlProcedureLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A step of a procedure 程序步骤. */
export type GqlStep = GqlNode & GqlRecord & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The procedure that it belongs to 所属程序. */
  readonly procedure?: Maybe<GqlProcedure>;
  /** The post or organization that takes the step 承办者. */
  readonly performer?: Maybe<GqlNamed>;
  /** The role in the case that takes it, where no unit is named 承办角色, such as 制定机关. */
  readonly performerRole?: Maybe<Scalars['String']['output']>;
  /** What is done 程序动作. */
  readonly action: GqlStepAction;
  /** The posts or organizations that it is done to 对象. */
  readonly recipients: ReadonlyArray<GqlNamed>;
  /** Recipients that are roles 对象角色, such as 相关部门. */
  readonly recipientRoles: ReadonlyArray<Scalars['String']['output']>;
  /** When it is due 适用条件, with and/or exactly as the text has it. */
  readonly trigger?: Maybe<GqlCondition>;
  /** By when 期限. */
  readonly deadline?: Maybe<GqlDeadline>;
  /** What may not be done without it 未经…不得. */
  readonly blocks?: Maybe<GqlStepAction>;
  /** Its place in the procedure 次序. */
  readonly order: Scalars['Int']['output'];
};

/** When a step is due 适用条件: a trait, or all or any of several conditions. */
export type GqlCondition = {
  /** A trait of the matter 特征, such as 专业性较强. */
  readonly trait?: Maybe<Scalars['String']['output']>;
  /** The words of the text for the trait 原文用语. */
  readonly phrase?: Maybe<Scalars['String']['output']>;
  /** And 且: every one of them. */
  readonly all?: Maybe<ReadonlyArray<GqlCondition>>;
  /** Or 或: at least one of them. */
  readonly any?: Maybe<ReadonlyArray<GqlCondition>>;
};

/** By when a step is to be taken 期限. */
export type GqlDeadline = {
  /** ISO 8601, such as `P5D` 时长. */
  readonly duration?: Maybe<Scalars['String']['output']>;
  /** A limit that is a word, not a figure 用语: 及时, 按时, 事先. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** The event that it counts from 起算事件. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Which days count 计日方式. */
  readonly calendar: GqlDeadlineCalendar;
};

/** The kinds of record 记录种类. */
export type GqlKind =
  /** An organization 机构. */
  | 'organization'
  /** A post 职位. */
  | 'post'
  /** A person 人员. */
  | 'person'
  /** A duty or matter 职责、事项. */
  | 'duty'
  /** A document 文件. */
  | 'document'
  /** A provision of a document 条款. */
  | 'provision'
  /** A rule of conduct or a regime 行为规范、责任制度. */
  | 'norm'
  /** A person holds a post 任职. */
  | 'tenure'
  /** A post or organization has a duty 分工、职责. */
  | 'assignment'
  /** A post or organization oversees another 分管、联系. */
  | 'oversight'
  /** A post hands on what it holds 委托、指定. */
  | 'delegation'
  /** Who stands in for a post 代行规则. */
  | 'standInRule'
  /** A post belongs to a body 组成人员. */
  | 'membership'
  /** A person or post is away 不在岗. */
  | 'absence'
  /** A procedure 程序. */
  | 'procedure'
  /** A step of a procedure 程序步骤. */
  | 'step';

/** What kind of organization 机构类型. */
export type GqlOrganizationType =
  /** The government 人民政府. */
  | 'government'
  /** Its office 政府办公室. */
  | 'office'
  /** A department 工作部门. */
  | 'department'
  /** A sub-district office 街道办事处: a dispatched organ 派出机关, not a department. */
  | 'subdistrictOffice'
  /** An affiliated unit 直属单位. */
  | 'affiliate'
  /** A meeting 全体会议、常务会议. */
  | 'meeting'
  /** The people’s congress and its standing committee 人大及其常委会. */
  | 'congress'
  /** The consultative conference 政协. */
  | 'consultative'
  /** A party committee 党委. */
  | 'party'
  /** A leading group 领导小组. */
  | 'group';

/** What a post is in every government 职务类别. */
export type GqlPostRole =
  /** The head of the government 区长. */
  | 'governmentHead'
  /** The executive deputy head 常务副区长. */
  | 'executiveDeputyHead'
  /** A deputy head 副区长. */
  | 'deputyHead'
  /** The director of the office 政府办公室主任. */
  | 'officeDirector'
  /** A deputy director of the office 政府办公室副主任. */
  | 'officeDeputyDirector'
  /** The head of an organization 主任、局长. */
  | 'organizationHead'
  /** A deputy head of an organization 副主任、副局长. */
  | 'organizationDeputyHead'
  /** Any other post 其他. */
  | 'other';

/** How many people hold a post at once 席位. */
export type GqlSeats =
  /** One person 一人. */
  | 'one'
  /** Several people, such as 副区长 多人. */
  | 'many';

/** Whether somebody holds a post 任职状态. */
export type GqlPostState =
  /** Somebody holds it 在任. */
  | 'filled'
  /** Somebody held it, nobody does 空缺. */
  | 'vacant'
  /** Who holds it was never recorded 未记录. */
  | 'unrecorded';

/** Why a duty may not be handed on 保留事项. */
export type GqlReservation =
  /** It is decided by a meeting 集体讨论决定. */
  | 'collective'
  /** Its holder acts in person 不得代行. */
  | 'nonDelegable';

/** What kind of work a duty is 工作性质. */
export type GqlWorkKind =
  /** Daily work 日常工作. */
  | 'dailyWork'
  /** Urgent matters 紧急事项. */
  | 'urgent'
  /** Ceremonies 礼仪活动. */
  | 'ceremonial';

/** In which capacity a post is held 任职方式. */
export type GqlTenureCapacity =
  /** As its holder 任职. */
  | 'substantive'
  /** As its acting holder, appointed by law 法定代理. */
  | 'acting'
  /** In charge of an organization whose head is not in post 主持工作. */
  | 'inCharge';

/** In which mode a duty is held 承担方式, in the order in which an answer lists them. */
export type GqlAssignmentMode =
  /** Is accountable for all of it 负总责. */
  | 'accountable'
  /** Decides by discussion 讨论决定. */
  | 'decides'
  /** Is the leader in charge 分管. */
  | 'inCharge'
  /** Leads the work 主办、牵头. */
  | 'leads'
  /** Assists 协助. */
  | 'assists'
  /** Cooperates 配合. */
  | 'cooperates'
  /** Liaises 联系. */
  | 'liaises'
  /** Reviews 审查. */
  | 'reviews'
  /** Is consulted 征求意见. */
  | 'consulted'
  /** Is informed 报送、备案、抄送. */
  | 'informed'
  /** Supervises 监督. */
  | 'supervises';

/** In which mode one oversees another 分管方式. */
export type GqlOversightMode =
  /** Leads it 领导. */
  | 'leads'
  /** Is in charge of it 分管. */
  | 'inCharge'
  /** Keeps in touch with it 联系. */
  | 'liaison'
  /** Assists it 协助. */
  | 'assists'
  /** Guides its work 业务指导. */
  | 'guides'
  /** Supervises it 监督. */
  | 'supervises';

/** In which mode a post hands on 委托方式. */
export type GqlDelegationMode =
  /** To preside over the work 主持工作. */
  | 'preside'
  /** To take over particular work 委托. */
  | 'entrust'
  /** To represent 代表. */
  | 'represent';

/** When a delegation works 适用时机. */
export type GqlDelegationWhen =
  /** At all times 始终. */
  | 'always'
  /** While its giver is away 不在岗期间. */
  | 'whileAbsent';

/** How much of the work 代行程度. */
export type GqlExtent =
  /** Ceremonies only 礼仪. */
  | 'ceremonial'
  /** Urgent matters only 紧急. */
  | 'urgent'
  /** The daily work 日常. */
  | 'dailyWork'
  /** All of it 全部. */
  | 'full';

/** How a stand-in comes about 代行方式. */
export type GqlStandInRuleManner =
  /** Somebody must first designate one of the candidates 须先指定. */
  | 'designated'
  /** The first available candidate stands in by itself 依次自动代行. */
  | 'ordered'
  /** A named post arranges it 由专人协调安排. */
  | 'arranged';

/** Where the absent holder has to be for a rule 适用的去向. */
export type GqlStandInRulePlace =
  /** Away from the district 离开本地. */
  | 'outside'
  /** In the district 在本地. */
  | 'inside'
  /** Anywhere 不限. */
  | 'any';

/** Why somebody is away 不在岗事由. */
export type GqlAbsenceReason =
  /** A visit abroad 出访. */
  | 'abroad'
  /** A business trip 出差. */
  | 'businessTrip'
  /** Leave 休假、请假. */
  | 'leave'
  /** Illness 因病. */
  | 'illness'
  /** Training 学习. */
  | 'training'
  /** Another engagement 工作冲突. */
  | 'engagement'
  /** Anything else 其他. */
  | 'other'
  /** Away, for a reason that is not told 事由不公开: what readers see of every absence. */
  | 'away';

/** Where an absent person is 去向. */
export type GqlAbsencePlace =
  /** Away from the district 离开本地. */
  | 'outside'
  /** In the district 在本地. */
  | 'inside';

/** What a step of a procedure does 程序动作. */
export type GqlStepAction =
  /** Consult 征求意见. */
  | 'consult'
  /** Public participation 公众参与. */
  | 'publicParticipation'
  /** A hearing 听证. */
  | 'hearing'
  /** Review by experts 专家论证. */
  | 'expertReview'
  /** Assessment of risks 风险评估. */
  | 'riskAssessment'
  /** Review of legality 合法性审查. */
  | 'legalityReview'
  /** Ask for instruction 请示. */
  | 'seekInstruction'
  /** Submit 提请. */
  | 'submit'
  /** Send a copy 抄送. */
  | 'copyTo'
  /** Decide 讨论决定. */
  | 'decide'
  /** Publish 公布. */
  | 'publish'
  /** File for the record 备案. */
  | 'fileWith'
  /** Evaluate 评估. */
  | 'evaluate'
  /** Revise 修改、清理. */
  | 'revise'
  /** Report 报告. */
  | 'report'
  /** Inform 通报. */
  | 'inform'
  /** Implement 实施. */
  | 'implement'
  /** Anything else 其他. */
  | 'other';

/** Which days a deadline counts 计日方式. */
export type GqlDeadlineCalendar =
  /** Every day 自然日. */
  | 'natural'
  /** Working days 工作日. */
  | 'working'
  /** The text does not say 未写明. */
  | 'unstated';

/** How firmly a record stands in its source 出处的明确程度. */
export type GqlReading =
  /** The text says it 明示. */
  | 'stated'
  /** The sentence inherits it from the one before 承前省略. */
  | 'inferred'
  /** There are two readings 两可. */
  | 'ambiguous';

/** How binding the words are 语气. */
export type GqlModality =
  /** Must 应当、必须、要. */
  | 'must'
  /** May 可. */
  | 'may'
  /** Must not 不得. */
  | 'mustNot'
  /** In principle 原则上. */
  | 'inPrinciple'
  /** A statement of fact 陈述. */
  | 'fact';

/**
 * The values of `extensions.code` 错误代码. Codes are added, never renamed or removed.
 *
 * An error also carries `extensions.path`, where in the input it went wrong, and `extensions.problems`: everything that is
 * wrong with the input, each with its own code, message in both languages, path and suggestions.
 */
export type GqlErrorCode =
  /** There is no such field 没有该字段. */
  | 'UNKNOWN_FIELD'
  /** A field is missing 缺少字段. */
  | 'MISSING_FIELD'
  /** A value is of the wrong type 类型不符. */
  | 'WRONG_TYPE'
  /** A value is not one of those allowed 不在可取的值之中. */
  | 'UNKNOWN_VALUE'
  /** A value is not acceptable 值不合要求. */
  | 'INVALID_VALUE'
  /** Not an id 标识不合格. */
  | 'INVALID_ID'
  /** Neither a date nor an instant 不是日期或时刻. */
  | 'INVALID_DATE'
  /** Not exactly one of `assert`, `end`, `retract`, or of the kinds of record 变更不合格. */
  | 'INVALID_CHANGE'
  /** An interval ends before it begins 时段为空. */
  | 'EMPTY_INTERVAL'
  /** There are no changes 变更集为空. */
  | 'EMPTY_CHANGE_SET'
  /** No record has this id 没有该标识的记录. */
  | 'UNKNOWN_ID'
  /** The id is that of another kind of record 记录种类不符. */
  | 'WRONG_KIND'
  /** A record cannot become one of another kind 记录种类不可变. */
  | 'KIND_CHANGED'
  /** Records would go round in a circle 成环. */
  | 'CIRCLE'
  /** The full text of the document does not hold the quote 引文不在文件全文之中. */
  | 'QUOTE_NOT_IN_DOCUMENT'
  /** What was asked about did not exist then 该日尚不存在或已不存在. */
  | 'NOT_IN_FORCE_THEN'
  /** The record holds at no time from then on 无可终止. */
  | 'NOTHING_TO_END'
  /** The `commandId` was used for other content 指令标识已被使用. */
  | 'COMMAND_REUSED'
  /** Somebody else recorded first 账本已有新版: read again, then retry. */
  | 'LEDGER_MOVED_ON'
  /** No government or organization is known by this id 没有该政府或机构. */
  | 'UNKNOWN_GOVERNMENT'
  /** No duty is known by this id 没有该职责. */
  | 'UNKNOWN_DUTY'
  /** No duty matches the words 没有相符的职责. */
  | 'UNKNOWN_MATTER'
  /** No post is known by this id 没有该职位. */
  | 'UNKNOWN_POST'
  /** Several governments are possible 须指明所问的政府: say which with `within`. */
  | 'WITHIN_REQUIRED'
  /** Not a cursor of this connection 游标无效. */
  | 'INVALID_CURSOR'
  /** Not YAML YAML 有误. */
  | 'INVALID_YAML'
  /** A file cannot be read 文件无法读取. */
  | 'UNREADABLE_FILE'
  /** The ledger does not reach the revision asked for 账本尚未到所要求的版次. */
  | 'BEHIND_MIN_REVISION'
  /** Another writer holds the ledger 账本正被写入: try again in a moment. */
  | 'LEDGER_BUSY'
  /** The database with the ledger does not answer 账本所在的数据库无应答: retry with the same `commandId`. */
  | 'LEDGER_UNREACHABLE'
  /** The ledger takes no more changes after a fault of its disk 账本已停止写入: reads go on; the operator has to look. */
  | 'LEDGER_STOPPED'
  /** The ledger can only be read 账本只读: its file or folder may not be written. */
  | 'LEDGER_READ_ONLY'
  /** The ledger's file is damaged 账本文件损坏: `zhifen verify` names the place; restore a backup. */
  | 'LEDGER_DAMAGED'
  /** The ledger was written by a newer version 账本由新版程序写成: use that version. */
  | 'LEDGER_NEWER'
  /** The ledger that this copy follows is not the one that it was copied from 共享账本与副本不一致. */
  | 'LEDGER_DIVERGED'
  /** There is no space left 磁盘已满: nothing of the change set was recorded; it may be tried again once there is. */
  | 'DISK_FULL'
  /** Not a receipt that was given here 责任凭证不合格. */
  | 'INVALID_RECEIPT'
  /** Nobody is logged in, or the token is not accepted 未登录或凭据无效. */
  | 'UNAUTHENTICATED'
  /** The identity provider does not answer, so no token can be checked 身份提供方无应答: try again in a moment. */
  | 'IDENTITY_PROVIDER_UNAVAILABLE'
  /** Not among your rights 无此权限. */
  | 'FORBIDDEN'
  /** A second person has to approve first 待第二人批准: the change set is kept until then, and not recorded yet. */
  | 'AWAITING_APPROVAL'
  /** No change set awaits approval under this `commandId` 没有待批准的变更集. */
  | 'UNKNOWN_PROPOSAL'
  /** The configuration is wrong 配置有误. */
  | 'INVALID_CONFIGURATION'
  /** A restricted record may not be read while the journal of reads cannot be written 查阅日志无法写入. */
  | 'JOURNAL_UNAVAILABLE'
  /** Ours, not yours 内部错误: the cause is in the server’s log. */
  | 'INTERNAL'
  /** The query is not GraphQL 查询语法有误. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The query does not fit the schema 查询与模式不符. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The variables do not fit the query 变量与查询不符. */
  | 'BAD_USER_INPUT'
  /** The query has no such operation 没有该操作. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** The request is not GraphQL over HTTP 请求有误. */
  | 'BAD_REQUEST'
  /** The request is larger than allowed 请求过大. */
  | 'REQUEST_TOO_LARGE';

/** What can be recorded 写入. */
export type GqlMutation = {
  /** Records one change set 记入变更集, all or nothing: asserts, ends or retracts any records. */
  readonly record?: Maybe<GqlRecordPayload>;
  /** Records that a person or a post is away 记录不在岗. */
  readonly recordAbsence?: Maybe<GqlRecordPayload>;
  /** Ends an absence 返岗: an early return. */
  readonly endAbsence?: Maybe<GqlRecordPayload>;
  /** Records a designation or an entrustment 委托、指定. */
  readonly delegate?: Maybe<GqlRecordPayload>;
  /** Revokes a designation or an entrustment 撤销委托、指定. */
  readonly revokeDelegation?: Maybe<GqlRecordPayload>;
  /** Records who holds a post 任职. */
  readonly appoint?: Maybe<GqlRecordPayload>;
  /** Ends a tenure 免职、离任. */
  readonly endTenure?: Maybe<GqlRecordPayload>;
  /** Records who holds a duty 分工. */
  readonly assignDuty?: Maybe<GqlRecordPayload>;
  /** Ends an assignment 终止分工. */
  readonly endAssignment?: Maybe<GqlRecordPayload>;
  /**
   * Attaches the full text of a document 附上文件全文. Every quote of it is checked against the text; the first that is not
   * in it is `QUOTE_NOT_IN_DOCUMENT`.
   */
  readonly attachDocument?: Maybe<GqlRecordPayload>;
  /** Approves a change set that waits for a second person 批准, and records it in the name of its author. */
  readonly approve?: Maybe<GqlRecordPayload>;
  /** Takes a change set back, or refuses it 撤回、驳回: it is not recorded. */
  readonly reject?: Maybe<GqlProposal>;
};


/** What can be recorded 写入. */
export type GqlMutationRecordArgs = {
  changes: GqlChangeSetInput;
};


/** What can be recorded 写入. */
export type GqlMutationRecordAbsenceArgs = {
  commandId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  absence: GqlAbsenceInput;
};


/** What can be recorded 写入. */
export type GqlMutationEndAbsenceArgs = {
  commandId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be recorded 写入. */
export type GqlMutationDelegateArgs = {
  commandId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  delegation: GqlDelegationInput;
};


/** What can be recorded 写入. */
export type GqlMutationRevokeDelegationArgs = {
  commandId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be recorded 写入. */
export type GqlMutationAppointArgs = {
  commandId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  tenure: GqlTenureInput;
};


/** What can be recorded 写入. */
export type GqlMutationEndTenureArgs = {
  commandId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be recorded 写入. */
export type GqlMutationAssignDutyArgs = {
  commandId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  assignment: GqlAssignmentInput;
};


/** What can be recorded 写入. */
export type GqlMutationEndAssignmentArgs = {
  commandId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be recorded 写入. */
export type GqlMutationAttachDocumentArgs = {
  commandId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  document: Scalars['ID']['input'];
  fullText: Scalars['String']['input'];
};


/** What can be recorded 写入. */
export type GqlMutationApproveArgs = {
  commandId: Scalars['ID']['input'];
};


/** What can be recorded 写入. */
export type GqlMutationRejectArgs = {
  commandId: Scalars['ID']['input'];
};

/** What was recorded 记入结果. */
export type GqlRecordPayload = {
  /** The revision of the ledger that the change set became 账本版次. */
  readonly revision: Scalars['Int']['output'];
  /** When it was recorded 记入时刻. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The id that its writer gave it 指令标识. */
  readonly commandId: Scalars['ID']['output'];
  /** The records as they are now known; what was retracted is not among them 记录. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** What the change set causes 由此产生的发现, on the day on which it was recorded. */
  readonly findings: ReadonlyArray<GqlFinding>;
};

/** A change set that waits for a second person 待批准的变更集. It is not recorded yet. */
export type GqlProposal = {
  /** The id that its author gave it 指令标识. */
  readonly commandId: Scalars['ID']['output'];
  /** Who proposes it 提出者. */
  readonly author: Scalars['String']['output'];
  /** When it was proposed 提出时刻. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** The governments that it touches 所涉政府. */
  readonly governments: ReadonlyArray<Scalars['ID']['output']>;
  /** The change set as its author gave it 变更集: to be looked at, and to be given to `preview`. */
  readonly input: Scalars['JSON']['output'];
};

/** An organization 机构: the government itself, its office, departments, sub-district offices, meetings, the party committee … */
export type GqlOrganizationInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name 名称. */
  readonly name: Scalars['String']['input'];
  /** The English name 英文名. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What kind of organization it is 机构类型. */
  readonly type: GqlOrganizationType;
  /** The organization that it is a unit of 隶属. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The organization whose dispatched organ it is 派出机关. */
  readonly dispatchedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Its place in the order of organizations 机构序. */
  readonly order?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is named by a document and defined by none that is loaded 仅被提及. */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A post 职位. Responsibility belongs to posts; people come and go. */
export type GqlPostInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name 名称; absent: the title. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The English name 英文名. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The organization that the post is in 所在机构. */
  readonly organization: Scalars['ID']['input'];
  /** The title 职务名称, such as 区长; absent: the name. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The role 职务类别, the same code in every government; absent: `OTHER`. */
  readonly role?: InputMaybe<GqlPostRole>;
  /** Its rank 排名: the lower comes first. */
  readonly order?: InputMaybe<Scalars['Int']['input']>;
  /** Whether one or several people hold it at once 一人或多人; absent: `ONE`. */
  readonly seats?: InputMaybe<GqlSeats>;
  /** The many-seated post that this is one seat of 所属的多人职位. */
  readonly seatOf?: InputMaybe<Scalars['ID']['input']>;
  /** Whether its holder heads the organization 主要负责人. */
  readonly heads?: InputMaybe<Scalars['Boolean']['input']>;
  /** The post that it reports to 直接上级. */
  readonly reportsTo?: InputMaybe<Scalars['ID']['input']>;
};

/** A person 人员, known by name only. */
export type GqlPersonInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name 名称. */
  readonly name: Scalars['String']['input'];
  /** The English name 英文名. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A duty or matter 职责、事项. */
export type GqlDutyInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name 名称. */
  readonly name: Scalars['String']['input'];
  /** The English name 英文名. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The broader duty 上位职责. */
  readonly broader?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it may not be handed on 保留事项; absent: it may. */
  readonly reserved?: InputMaybe<GqlReservation>;
  /** What kind of work it is, to which a stand-in may be limited 工作性质; absent: not said. */
  readonly work?: InputMaybe<GqlWorkKind>;
};

/** A document 文件 that responsibilities rest on. */
export type GqlDocumentInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name 名称. */
  readonly name: Scalars['String']['input'];
  /** The English name 英文名. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The number 文号. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Who issued it 发文机关. */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** The day of issue 印发日期. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The meeting that adopted it 通过该文件的会议. */
  readonly adoptedBy?: InputMaybe<Scalars['ID']['input']>;
  /** The day of adoption 通过日期. */
  readonly adoptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whom it is addressed to 主送机关. */
  readonly addressees?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The documents that it was made under 根据、制定依据. */
  readonly basedOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The documents that it refers to as a model, without taking them in 参照. */
  readonly modelledOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The documents that it refers to 援引的文件. */
  readonly refersTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The documents that it replaces 取代的文件. */
  readonly supersedes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is repealed 已废止. */
  readonly repealed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which articles the loaded copy has 所载条款, such as 第一条至第二十九条. */
  readonly coverage?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is named by a document and itself not loaded 仅被提及. */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** The full text 全文, against which the quotes of its provisions are checked. */
  readonly fullText?: InputMaybe<Scalars['String']['input']>;
};

/** A provision 条款 of a document, with its exact words. */
export type GqlProvisionInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The document that it belongs to 所属文件. */
  readonly document: Scalars['ID']['input'];
  /** The article 条: its number in Arabic figures, or the heading of another part. */
  readonly article: Scalars['String']['input'];
  /** The paragraph 款. */
  readonly paragraph?: InputMaybe<Scalars['Int']['input']>;
  /** The exact words of the document 原文. */
  readonly quote: Scalars['String']['input'];
};

/** A rule of conduct or a regime 行为规范、责任制度: cited, never an answer to who is responsible. */
export type GqlNormInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name 名称. */
  readonly name: Scalars['String']['input'];
  /** The English name 英文名. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The posts and organizations that it speaks of 所涉职位、机构. */
  readonly names?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A procedure 程序 that a duty is carried out by. */
export type GqlProcedureInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name 名称. */
  readonly name: Scalars['String']['input'];
  /** The English name 英文名. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The duty that it is for 所属事项. */
  readonly duty: Scalars['ID']['input'];
  /** The kind of matter that it is for 适用的事项种类, such as 重大决策. */
  readonly matter?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a procedure 程序步骤. */
export type GqlStepInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The procedure that it belongs to 所属程序. */
  readonly procedure: Scalars['ID']['input'];
  /** The post or organization that takes the step 承办者. */
  readonly performer?: InputMaybe<Scalars['ID']['input']>;
  /** The role in the case that takes it, where no unit is named 承办角色, such as 制定机关. */
  readonly performerRole?: InputMaybe<Scalars['String']['input']>;
  /** What is done 程序动作. */
  readonly action: GqlStepAction;
  /** The posts or organizations that it is done to 对象. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Recipients that are roles 对象角色, such as 相关部门. */
  readonly recipientRoles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it is due 适用条件, with and/or exactly as the text has it. */
  readonly trigger?: InputMaybe<GqlConditionInput>;
  /** By when 期限. */
  readonly deadline?: InputMaybe<GqlDeadlineInput>;
  /** What may not be done without it 未经…不得. */
  readonly blocks?: InputMaybe<GqlStepAction>;
  /** Its place in the procedure 次序. */
  readonly order?: InputMaybe<Scalars['Int']['input']>;
};

/** An organization 机构: the government itself, its office, departments, sub-district offices, meetings, the party committee … */
export type GqlOrganization = GqlNode & GqlRecord & GqlNamed & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name 名称. */
  readonly name: Scalars['String']['output'];
  /** The English name 英文名. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations 别名、简称. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The name in the language asked for, else in Chinese 名称. */
  readonly label: Scalars['String']['output'];
  /** What kind of organization it is 机构类型. */
  readonly type: GqlOrganizationType;
  /** The organization that it is a unit of 隶属. */
  readonly partOf?: Maybe<GqlOrganization>;
  /** The organization whose dispatched organ it is 派出机关. */
  readonly dispatchedBy?: Maybe<GqlOrganization>;
  /** Its place in the order of organizations 机构序. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Whether it is named by a document and defined by none that is loaded 仅被提及. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The organization above: that it is a unit of, or that dispatched it 上级机构. */
  readonly parent?: Maybe<GqlOrganization>;
  /** The organizations directly below, dispatched organs among them 下属机构. */
  readonly units: ReadonlyArray<GqlOrganization>;
  /** Its posts 职位. */
  readonly posts: ReadonlyArray<GqlPost>;
  /** The posts that head it 主要负责人职位. */
  readonly heads: ReadonlyArray<GqlPost>;
  /** The posts that form it, where it is a body 组成人员. */
  readonly members: ReadonlyArray<GqlMembership>;
  /** The duties recorded for it 职责. */
  readonly assignments: ReadonlyArray<GqlAssignment>;
  /** Who oversees it, and in which mode 被分管、被联系. */
  readonly overseers: ReadonlyArray<GqlOversight>;
  /** What it oversees 指导、监督的对象. */
  readonly oversees: ReadonlyArray<GqlOversight>;
};


/** An organization 机构: the government itself, its office, departments, sub-district offices, meetings, the party committee … */
export type GqlOrganizationLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A post 职位. Responsibility belongs to posts; people come and go. */
export type GqlPost = GqlNode & GqlRecord & GqlNamed & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name 名称. */
  readonly name: Scalars['String']['output'];
  /** The English name 英文名. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations 别名、简称. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The name in the language asked for, else in Chinese 名称. */
  readonly label: Scalars['String']['output'];
  /** The organization that the post is in 所在机构. */
  readonly organization?: Maybe<GqlOrganization>;
  /** The title 职务名称, such as 区长. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The role 职务类别, the same code in every government. */
  readonly role: GqlPostRole;
  /** Its rank 排名: the lower comes first. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Whether one or several people hold it at once 一人或多人. */
  readonly seats: GqlSeats;
  /** The many-seated post that this is one seat of 所属的多人职位. */
  readonly seatOf?: Maybe<GqlPost>;
  /** Whether its holder heads the organization 主要负责人. */
  readonly heads: Scalars['Boolean']['output'];
  /** The post that it reports to 直接上级. */
  readonly reportsTo?: Maybe<GqlPost>;
  /** Whether somebody holds it 任职状态. */
  readonly state: GqlPostState;
  /** Who holds it, there or not 任职人. */
  readonly incumbents: ReadonlyArray<GqlPerson>;
  /** The tenures in it 任职. */
  readonly tenures: ReadonlyArray<GqlTenure>;
  /** The posts that are one seat of it each 各席位. */
  readonly seatPosts: ReadonlyArray<GqlPost>;
  /** The posts that report to it 直接下级. */
  readonly reports: ReadonlyArray<GqlPost>;
  /** The bodies that it belongs to 所属组成. */
  readonly memberships: ReadonlyArray<GqlMembership>;
  /** The duties recorded for it 分工. */
  readonly assignments: ReadonlyArray<GqlAssignment>;
  /** Who oversees it 被领导、被协助. */
  readonly overseers: ReadonlyArray<GqlOversight>;
  /** What it oversees 分管、联系的对象. */
  readonly oversees: ReadonlyArray<GqlOversight>;
  /** Who may stand in for it 代行规则. */
  readonly standInRules: ReadonlyArray<GqlStandInRule>;
  /** What it has handed on 作出的委托、指定. */
  readonly delegationsGiven: ReadonlyArray<GqlDelegation>;
  /** What was handed to it 接受的委托、指定. */
  readonly delegationsReceived: ReadonlyArray<GqlDelegation>;
  /** Absences recorded of the post itself 职位不在岗. */
  readonly absences: ReadonlyArray<GqlAbsence>;
};


/** A post 职位. Responsibility belongs to posts; people come and go. */
export type GqlPostLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** A person 人员, known by name only. */
export type GqlPerson = GqlNode & GqlRecord & GqlNamed & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The name 名称. */
  readonly name: Scalars['String']['output'];
  /** The English name 英文名. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names and abbreviations 别名、简称. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The name in the language asked for, else in Chinese 名称. */
  readonly label: Scalars['String']['output'];
  /** The posts that the person holds 所任职位; several are 兼任. */
  readonly posts: ReadonlyArray<GqlPost>;
  /** The tenures of the person 任职. */
  readonly tenures: ReadonlyArray<GqlTenure>;
  /** The absences of the person 不在岗. */
  readonly absences: ReadonlyArray<GqlAbsence>;
  /** What was handed to the person by name 接受的委托、指定. */
  readonly delegationsReceived: ReadonlyArray<GqlDelegation>;
};


/** A person 人员, known by name only. */
export type GqlPersonLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** The organizations below one, with who holds their posts and who performs 组织结构图. */
export type GqlOrgChart = {
  /** The organization asked about 根机构. */
  readonly root: GqlChartUnit;
  /** Bodies of the same government that belong to no other 并列的机构, such as the party committee 区委. */
  readonly beside: ReadonlyArray<GqlChartUnit>;
  /** Who oversees whom, in every mode 分管、联系、指导等关系. */
  readonly oversight: ReadonlyArray<GqlOversight>;
  /** What somebody should look at, as `findings(within:)` gives it 发现. */
  readonly findings: ReadonlyArray<GqlFinding>;
};

/** One organization on the chart 机构. */
export type GqlChartUnit = {
  /** The organization 机构. */
  readonly organization: GqlOrganization;
  /** Its posts by rank 职位. */
  readonly posts: ReadonlyArray<GqlChartPost>;
  /** The posts and organizations that are in charge of it 分管领导. */
  readonly inCharge: ReadonlyArray<GqlNamed>;
  /** The units below it 下属机构. */
  readonly units: ReadonlyArray<GqlChartUnit>;
};

/** One post on the chart 职位. */
export type GqlChartPost = {
  /** The post 职位. */
  readonly post: GqlPost;
  /** Who holds it, and who performs its work now 任职与代行. */
  readonly standIn: GqlStandIn;
};

/** Leaders × organizations 分工矩阵. */
export type GqlMatrix = {
  /** The leaders by rank 领导. */
  readonly leaders: ReadonlyArray<GqlChartPost>;
  /** The organizations in their order 机构. */
  readonly organizations: ReadonlyArray<GqlOrganization>;
  /** Where a leader oversees an organization 交叉处. */
  readonly cells: ReadonlyArray<GqlMatrixCell>;
};

/** What one leader has to do with one organization 交叉处. */
export type GqlMatrixCell = {
  /** The leader 领导. */
  readonly leader: GqlPost;
  /** The organization 机构. */
  readonly organization: GqlOrganization;
  /** The relations between them 分管、联系等. */
  readonly oversight: ReadonlyArray<GqlOversight>;
};

/** Something that somebody should look at 发现, and what would settle it. */
export type GqlFinding = {
  /** What it is about 种类. */
  readonly code: GqlFindingCode;
  /** How much it matters 严重程度. */
  readonly severity: GqlSeverity;
  /** The posts, persons, duties and organizations concerned 所涉职位、人员、职责、机构. */
  readonly subjects: ReadonlyArray<GqlRecord>;
  /** The records concerned 所涉记录. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** For a gap: why 缺口原因. */
  readonly reason?: Maybe<GqlGapReason>;
  /** What it is, in a sentence 说明. */
  readonly sentence: Scalars['String']['output'];
  /** Which record would settle it 补足所需的记录. */
  readonly settledBy: Scalars['String']['output'];
  /** For a span: it stands from this instant on 起; else `null`. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** For a span: up to this instant, or to the end of the span 止; else `null`. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};


/** Something that somebody should look at 发现, and what would settle it. */
export type GqlFindingSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};


/** Something that somebody should look at 发现, and what would settle it. */
export type GqlFindingSettledByArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** One record found by words 检索结果. */
export type GqlSearchHit = {
  /** The record 记录. */
  readonly record: GqlRecord;
  /** The text that matched 匹配的文字: a name, an alias, or the quoted article. */
  readonly text: Scalars['String']['output'];
  /** How well it fits 匹配度: higher is better, comparable within one search. */
  readonly score: Scalars['Float']['output'];
};

/** One stretch of a record on both axes of time 版本. */
export type GqlVersion = {
  /** The record as it was during this stretch 记录. */
  readonly record: GqlRecord;
  /** So from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer so at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Known from this instant on 记入. */
  readonly knownFrom: Scalars['DateTime']['output'];
  /** Superseded at this instant 被取代; `null`: it still stands. */
  readonly knownUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A change set as it stands in the ledger 变更集. */
export type GqlChangeSet = {
  /** Its place in the ledger, from 1 账本版次. */
  readonly revision: Scalars['Int']['output'];
  /** When it was recorded 记入时刻. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The id that its writer gave it 指令标识. */
  readonly commandId: Scalars['ID']['output'];
  /** Who recorded it 记录者. */
  readonly author: Scalars['String']['output'];
  /** The second person, where one was needed 批准者. */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of all of it and of the hash before 散列值, in hexadecimal: the chain of the ledger. */
  readonly hash: Scalars['String']['output'];
  /** Why the change was made 事由. */
  readonly reason: Scalars['String']['output'];
  /** What its records rest on 依据. */
  readonly basis: ReadonlyArray<Scalars['ID']['output']>;
  /** The changes, in their order 各项变更. */
  readonly changes: ReadonlyArray<GqlChange>;
};

/** One line of a change set 变更. */
export type GqlChange = {
  /** What it does 操作. */
  readonly operation: GqlOperation;
  /** The id of the record that it changes 标识. */
  readonly id: Scalars['ID']['output'];
  /** For an assertion: the record 记录. */
  readonly record?: Maybe<GqlRecord>;
  /** For an end: from when on it is no longer so 终止时刻. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

/** What a change does to a record 操作. */
export type GqlOperation =
  /** Puts the record for its interval 记入. */
  | 'assert'
  /** Removes it from an instant on 终止. */
  | 'end'
  /** Removes it altogether: it never was so 撤回. */
  | 'retract';

/** Where the ledger stands 账本状态. */
export type GqlLedger = {
  /** The last revision 账本版次; 0 where nothing is recorded. */
  readonly revision: Scalars['Int']['output'];
  /** When it was recorded 记入时刻. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The hash of the last change set 末端散列值; 64 zeros where nothing is recorded. */
  readonly hash: Scalars['String']['output'];
  /** The zone in which bare dates begin 时区. */
  readonly timeZone: Scalars['String']['output'];
  /** What the ledger is kept in 存储. */
  readonly store: Scalars['String']['output'];
  /** How this copy stands to the ledger that it follows 副本状态; absent: it is the ledger itself. */
  readonly following?: Maybe<GqlFollowing>;
  /** The version of the rules by which answers are derived 规则版本. */
  readonly rules: Scalars['String']['output'];
  /** The governments recorded 各政府. */
  readonly governments: ReadonlyArray<GqlOrganization>;
  /** How many ids of each kind were ever recorded 数量. */
  readonly counts: ReadonlyArray<GqlKindCount>;
};

/** How a copy of the ledger stands to the ledger 副本状态. Answers are up to the copy's own revision. */
export type GqlFollowing = {
  /** The state 状态. */
  readonly state: GqlFollowingState;
  /** Since when it has been so 起始时刻. */
  readonly since: Scalars['DateTime']['output'];
  /** Where the ledger stood when it was last reached 账本当时版次; absent: it was not yet. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
};

/** Whether a copy follows the ledger 副本状态. */
export type GqlFollowingState =
  /** It takes over whatever is recorded 正在同步. */
  | 'following'
  /** The ledger cannot be reached 失去联系: answers go on from what was copied. */
  | 'away'
  /** The ledger is not the one that was copied 与账本不一致: the operator has to look. */
  | 'diverged';

/** How many records there are of one kind 数量. */
export type GqlKindCount = {
  /** The kind 种类. */
  readonly kind: GqlKind;
  /** How many 数量. */
  readonly count: Scalars['Int']['output'];
};

/** What can be asked 查询. */
export type GqlQuery = {
  /** Who is responsible for a matter 谁负责. */
  readonly whoIsResponsible?: Maybe<GqlAnswer>;
  /** Who performs for a post, and why 谁代行. */
  readonly standIn?: Maybe<GqlStandInAnswer>;
  /** Who performs for each post that a person holds 该人员各职位的代行: one answer per post and stretch of time. */
  readonly cover?: Maybe<ReadonlyArray<GqlStandInAnswer>>;
  /** What a post, a person or an organization is responsible for 职责清单. */
  readonly responsibilitiesOf?: Maybe<GqlResponsibilities>;
  /** The organizations below one, with holders and stand-ins 组织结构图. */
  readonly orgChart?: Maybe<GqlOrgChart>;
  /** Leaders × organizations 分工矩阵. */
  readonly matrix?: Maybe<GqlMatrix>;
  /** Records by name, alias, abbreviation, pinyin, initials or the words of articles 检索, the best first. */
  readonly search?: Maybe<GqlSearchHitConnection>;
  /** Any record by its id 按标识读取: as in force, or else as it was or will be; `null` if there is none. */
  readonly node?: Maybe<GqlNode>;
  /** Any records by their ids, in the same order 按标识批量读取. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<GqlNode>>>;
  /** An organization 机构 in force; `null` if there is none. */
  readonly organization?: Maybe<GqlOrganization>;
  /** A post 职位 in force; `null` if there is none. */
  readonly post?: Maybe<GqlPost>;
  /** A person 人员 in force; `null` if there is none. */
  readonly person?: Maybe<GqlPerson>;
  /** A duty 职责 in force; `null` if there is none. */
  readonly duty?: Maybe<GqlDuty>;
  /** A document 文件 in force; `null` if there is none. */
  readonly document?: Maybe<GqlDocument>;
  /** A provision 条款 in force; `null` if there is none. */
  readonly provision?: Maybe<GqlProvision>;
  /** A norm 行为规范、责任制度 in force; `null` if there is none. */
  readonly norm?: Maybe<GqlNorm>;
  /** A procedure 程序 in force; `null` if there is none. */
  readonly procedure?: Maybe<GqlProcedure>;
  /** Organizations in force 机构, by id. */
  readonly organizations?: Maybe<GqlOrganizationConnection>;
  /** Posts in force 职位, by id. */
  readonly posts?: Maybe<GqlPostConnection>;
  /** Persons in force 人员, by id. */
  readonly persons?: Maybe<GqlPersonConnection>;
  /** Duties in force 职责, by id. */
  readonly duties?: Maybe<GqlDutyConnection>;
  /** Documents in force 文件, by id. */
  readonly documents?: Maybe<GqlDocumentConnection>;
  /** Delegations in force 委托、指定, by id. */
  readonly delegations?: Maybe<GqlDelegationConnection>;
  /** Absences in force 不在岗, by id. */
  readonly absences?: Maybe<GqlAbsenceConnection>;
  /** What somebody should look at 发现: gaps, overlaps, double absences, lapsed delegations, cycles … */
  readonly findings?: Maybe<GqlFindingConnection>;
  /**
   * When something begins or ends in a government 变动时点: every instant of a span at which one of its records does, in
   * their order.
   */
  readonly turns?: Maybe<ReadonlyArray<GqlNextChange>>;
  /** Every version of a record on both axes of time 历史, in the order in which they became known. */
  readonly history?: Maybe<ReadonlyArray<GqlVersion>>;
  /** The change sets of the ledger 变更记录, in their order. */
  readonly changes?: Maybe<ReadonlyArray<GqlChangeSet>>;
  /** Whose responsibility differs between two moments 对比, on either axis of time. */
  readonly diff?: Maybe<GqlComparison>;
  /** What a change set would alter 预览: who gains, who loses, new gaps and conflicts. Nothing is recorded. */
  readonly preview?: Maybe<GqlComparison>;
  /** Where the ledger stands 账本状态. */
  readonly ledger?: Maybe<GqlLedger>;
  /** Derives the answer of a receipt again and says what differs 核验凭证; without one, checks the whole ledger 核验账本 (administrators). */
  readonly verify?: Maybe<GqlVerification>;
  /** What proves a receipt without the ledger 凭证证据: everything that its answer was read from, for those who may record there. */
  readonly evidence?: Maybe<Scalars['JSON']['output']>;
  /** What waits for a second person 待批准的变更集, the oldest first: where one may record. */
  readonly proposals?: Maybe<ReadonlyArray<GqlProposal>>;
};


/** What can be asked 查询. */
export type GqlQueryWhoIsResponsibleArgs = {
  matter: GqlMatterInput;
  within?: InputMaybe<Scalars['ID']['input']>;
  area?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  modes?: InputMaybe<ReadonlyArray<GqlAssignmentMode>>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked 查询. */
export type GqlQueryStandInArgs = {
  for: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  matter?: InputMaybe<GqlMatterInput>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked 查询. */
export type GqlQueryCoverArgs = {
  person: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked 查询. */
export type GqlQueryResponsibilitiesOfArgs = {
  holder: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  direct?: InputMaybe<Scalars['Boolean']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked 查询. */
export type GqlQueryOrgChartArgs = {
  root: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked 查询. */
export type GqlQueryMatrixArgs = {
  root: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked 查询. */
export type GqlQuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<GqlKind>>;
  within?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryNodeArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryOrganizationArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryPostArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryPersonArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryDutyArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryDocumentArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryProvisionArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryNormArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryProcedureArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryOrganizationsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<GqlOrganizationType>;
  partOf?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryPostsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<GqlPostRole>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryPersonsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryDutiesArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  broader?: InputMaybe<Scalars['ID']['input']>;
  reserved?: InputMaybe<GqlReservation>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryDocumentsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  issuer?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryDelegationsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  delegator?: InputMaybe<Scalars['ID']['input']>;
  delegate?: InputMaybe<Scalars['ID']['input']>;
  mode?: InputMaybe<GqlDelegationMode>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryAbsencesArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<GqlAbsenceReason>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked 查询. */
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
};


/** What can be asked 查询. */
export type GqlQueryTurnsArgs = {
  within: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  types?: InputMaybe<ReadonlyArray<GqlKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked 查询. */
export type GqlQueryHistoryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked 查询. */
export type GqlQueryChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryDiffArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  from: GqlMomentInput;
  to?: InputMaybe<GqlMomentInput>;
};


/** What can be asked 查询. */
export type GqlQueryPreviewArgs = {
  changes: GqlChangeSetInput;
  within?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked 查询. */
export type GqlQueryVerifyArgs = {
  receipt?: InputMaybe<Scalars['JSON']['input']>;
  assume?: InputMaybe<GqlChangeSetInput>;
};


/** What can be asked 查询. */
export type GqlQueryEvidenceArgs = {
  receipt: Scalars['JSON']['input'];
};

/** A person holds a post 任职. */
export type GqlTenureInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who holds the post 任职人. */
  readonly person: Scalars['ID']['input'];
  /** The post held 所任职位. */
  readonly post: Scalars['ID']['input'];
  /** In which capacity 任职方式; absent: `SUBSTANTIVE`. */
  readonly capacity?: InputMaybe<GqlTenureCapacity>;
};

/** A post or an organization has a duty 分工、职责. */
export type GqlAssignmentInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The post or organization that has the duty 承担者. */
  readonly holder: Scalars['ID']['input'];
  /** The duty 职责、事项. */
  readonly duty: Scalars['ID']['input'];
  /** In which mode it has the duty 承担方式. */
  readonly mode: GqlAssignmentMode;
  /** The area that it is limited to 辖区; absent: everywhere. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the article asks for the holder in person and is silent on a substitute 须本人; absent: it does not. */
  readonly inPerson?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A post or an organization oversees another 分管、联系、协助、领导、指导、监督. */
export type GqlOversightInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The post or organization that oversees 分管、联系者. */
  readonly overseer: Scalars['ID']['input'];
  /** The post or organization overseen 被分管、被联系者. */
  readonly target: Scalars['ID']['input'];
  /** In which mode 分管方式. */
  readonly mode: GqlOversightMode;
};

/** A post hands on what it holds 委托、指定. */
export type GqlDelegationInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The post that hands on 委托者、指定者. */
  readonly delegator: Scalars['ID']['input'];
  /** The post or person that takes over 受托者、被指定者. */
  readonly delegate: Scalars['ID']['input'];
  /** In which mode 委托方式. */
  readonly mode: GqlDelegationMode;
  /** The duties handed on 范围; absent: all that the delegator holds. */
  readonly scope?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The duties excepted 除外. */
  readonly except?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How much of the work 代行程度; absent: all, or what the stand-in rule allows. */
  readonly extent?: InputMaybe<GqlExtent>;
  /** When it works 适用时机; absent: `WHILE_ABSENT` for `PRESIDE`, else `ALWAYS`. */
  readonly when?: InputMaybe<GqlDelegationWhen>;
  /** Whether it may be handed on again 可否转委托; absent: no. */
  readonly redelegable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it goes on when its giver leaves the post 离任后是否继续; absent: no. */
  readonly outlastsTenure?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number of its written instrument 委托文书文号. */
  readonly instrument?: InputMaybe<Scalars['String']['input']>;
  /** Why it was given 事由. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Who stands in for a post 代行规则、AB角、递补. */
export type GqlStandInRuleInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The post that is stood in for 被代行的职位. */
  readonly post: Scalars['ID']['input'];
  /** How a stand-in comes about 代行方式. */
  readonly manner: GqlStandInRuleManner;
  /** The posts or persons that may stand in, in order 代行人选. */
  readonly candidates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The post that designates 指定者. */
  readonly designator?: InputMaybe<Scalars['ID']['input']>;
  /** The post that arranges a stand-in, never itself the stand-in 协调安排者. */
  readonly arranger?: InputMaybe<Scalars['ID']['input']>;
  /** The lower is tried first 次序. */
  readonly order?: InputMaybe<Scalars['Int']['input']>;
  /** What the arrangement is called 名称, such as AB角, C岗, 递补. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** The reasons of absence that it is for 适用的不在岗事由; absent: any. */
  readonly reasons?: InputMaybe<ReadonlyArray<GqlAbsenceReason>>;
  /** Where the absent holder has to be 适用的去向; absent: `ANY`. */
  readonly place?: InputMaybe<GqlStandInRulePlace>;
  /** Only for absences of at least so many days 最少天数. */
  readonly minDays?: InputMaybe<Scalars['Int']['input']>;
  /** Only for absences of at most so many days 最多天数. */
  readonly maxDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it also works while the post is vacant 空缺时是否适用; absent: no. */
  readonly vacancy?: InputMaybe<Scalars['Boolean']['input']>;
  /** The duties that it is for 范围; absent: the whole post. */
  readonly scope?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The duties excepted 除外. */
  readonly except?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How much of the work 代行程度; absent: `FULL`. */
  readonly extent?: InputMaybe<GqlExtent>;
};

/** A post belongs to a body 组成人员. */
export type GqlMembershipInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The post that belongs to the body 组成人员的职位. */
  readonly post: Scalars['ID']['input'];
  /** The body 由其组成的机构. */
  readonly organization: Scalars['ID']['input'];
};

/** A person or a post is away 不在岗. */
export type GqlAbsenceInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['input'];
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: InputMaybe<GqlReading>;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: InputMaybe<GqlModality>;
  /** For readers, never part of a decision 备注. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The person or post that is away 不在岗者. */
  readonly of: Scalars['ID']['input'];
  /** Why 不在岗事由. */
  readonly reason: GqlAbsenceReason;
  /** Where 去向. */
  readonly place?: InputMaybe<GqlAbsencePlace>;
};

/** A person holds a post 任职. */
export type GqlTenure = GqlNode & GqlRecord & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who holds the post 任职人. */
  readonly person?: Maybe<GqlPerson>;
  /** The post held 所任职位. */
  readonly post?: Maybe<GqlPost>;
  /** In which capacity 任职方式. */
  readonly capacity: GqlTenureCapacity;
};

/** A post or an organization has a duty 分工、职责. */
export type GqlAssignment = GqlNode & GqlRecord & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The post or organization that has the duty 承担者. */
  readonly holder?: Maybe<GqlNamed>;
  /** The duty 职责、事项. */
  readonly duty?: Maybe<GqlDuty>;
  /** In which mode it has the duty 承担方式. */
  readonly mode: GqlAssignmentMode;
  /** The area that it is limited to 辖区; `null`: everywhere. */
  readonly area?: Maybe<GqlOrganization>;
  /** Whether the article asks for the holder in person and is silent on a substitute 须本人; `null`: it does not. */
  readonly inPerson?: Maybe<Scalars['Boolean']['output']>;
};

/** A post or an organization oversees another 分管、联系、协助、领导、指导、监督. */
export type GqlOversight = GqlNode & GqlRecord & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The post or organization that oversees 分管、联系者. */
  readonly overseer?: Maybe<GqlNamed>;
  /** The post or organization overseen 被分管、被联系者. */
  readonly target?: Maybe<GqlNamed>;
  /** In which mode 分管方式. */
  readonly mode: GqlOversightMode;
};

/** A post hands on what it holds 委托、指定. */
export type GqlDelegation = GqlNode & GqlRecord & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The post that hands on 委托者、指定者. */
  readonly delegator?: Maybe<GqlPost>;
  /** The post or person that takes over 受托者、被指定者. */
  readonly delegate?: Maybe<GqlNamed>;
  /** In which mode 委托方式. */
  readonly mode: GqlDelegationMode;
  /** The duties handed on 范围; `null`: all that the delegator holds. */
  readonly scope?: Maybe<ReadonlyArray<GqlDuty>>;
  /** The duties excepted 除外. */
  readonly except: ReadonlyArray<GqlDuty>;
  /** How much of the work 代行程度; `null`: all, or what the stand-in rule allows. */
  readonly extent?: Maybe<GqlExtent>;
  /** When it works 适用时机; `null`: `WHILE_ABSENT` for `PRESIDE`, else `ALWAYS`. */
  readonly when?: Maybe<GqlDelegationWhen>;
  /** Whether it may be handed on again 可否转委托. */
  readonly redelegable: Scalars['Boolean']['output'];
  /** Whether it goes on when its giver leaves the post 离任后是否继续. */
  readonly outlastsTenure: Scalars['Boolean']['output'];
  /** The number of its written instrument 委托文书文号. */
  readonly instrument?: Maybe<Scalars['String']['output']>;
  /** Why it was given 事由. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Who stands in for a post 代行规则、AB角、递补. */
export type GqlStandInRule = GqlNode & GqlRecord & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The post that is stood in for 被代行的职位. */
  readonly post?: Maybe<GqlPost>;
  /** How a stand-in comes about 代行方式. */
  readonly manner: GqlStandInRuleManner;
  /** The posts or persons that may stand in, in order 代行人选. */
  readonly candidates: ReadonlyArray<GqlNamed>;
  /** The post that designates 指定者. */
  readonly designator?: Maybe<GqlPost>;
  /** The post that arranges a stand-in, never itself the stand-in 协调安排者. */
  readonly arranger?: Maybe<GqlPost>;
  /** The lower is tried first 次序. */
  readonly order: Scalars['Int']['output'];
  /** What the arrangement is called 名称, such as AB角, C岗, 递补. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The reasons of absence that it is for 适用的不在岗事由; `null`: any. */
  readonly reasons?: Maybe<ReadonlyArray<GqlAbsenceReason>>;
  /** Where the absent holder has to be 适用的去向. */
  readonly place: GqlStandInRulePlace;
  /** Only for absences of at least so many days 最少天数. */
  readonly minDays?: Maybe<Scalars['Int']['output']>;
  /** Only for absences of at most so many days 最多天数. */
  readonly maxDays?: Maybe<Scalars['Int']['output']>;
  /** Whether it also works while the post is vacant 空缺时是否适用. */
  readonly vacancy: Scalars['Boolean']['output'];
  /** The duties that it is for 范围; `null`: the whole post. */
  readonly scope?: Maybe<ReadonlyArray<GqlDuty>>;
  /** The duties excepted 除外. */
  readonly except: ReadonlyArray<GqlDuty>;
  /** How much of the work 代行程度. */
  readonly extent: GqlExtent;
};

/** A post belongs to a body 组成人员. */
export type GqlMembership = GqlNode & GqlRecord & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The post that belongs to the body 组成人员的职位. */
  readonly post?: Maybe<GqlPost>;
  /** The body 由其组成的机构. */
  readonly organization?: Maybe<GqlOrganization>;
};

/** A person or a post is away 不在岗. */
export type GqlAbsence = GqlNode & GqlRecord & {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The person or post that is away 不在岗者. */
  readonly of?: Maybe<GqlNamed>;
  /** Why 不在岗事由. */
  readonly reason: GqlAbsenceReason;
  /** Where 去向. */
  readonly place?: Maybe<GqlAbsencePlace>;
};

/** The languages of sentences and labels 语言. */
export type GqlLanguage =
  /** Chinese 中文. */
  | 'zh'
  /** English 英文. */
  | 'en';

/** Anything with an id of its own 节点: every record. */
export type GqlNode = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: Scalars['ID']['output'];
};

/**
 * One thing known 记录, true during [`validFrom`, `validTo`). Records are never edited: a later change supersedes them.
 * A field that names another record is `null` where that record was retracted.
 */
export type GqlRecord = {
  /** The id 标识. */
  readonly id: Scalars['ID']['output'];
  /** What it is 种类. */
  readonly kind: GqlKind;
  /** True from this instant on 生效; `null`: since before the ledger. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** No longer true at this instant 失效; `null`: until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The provisions and documents that it rests on 依据. */
  readonly basis: ReadonlyArray<GqlRecord>;
  /** How firmly it stands in its source 出处的明确程度. */
  readonly reading: GqlReading;
  /** How binding the words are 语气. */
  readonly modality: GqlModality;
  /** For readers, never part of a decision 备注. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A record that people know by a name 有名称的记录. */
export type GqlNamed = {
  /** The id 标识. */
  readonly id: Scalars['ID']['output'];
  /** The name 名称. */
  readonly name: Scalars['String']['output'];
  /** The English name 英文名. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The name in the language asked for, else in Chinese 名称. */
  readonly label: Scalars['String']['output'];
  /** Other names and abbreviations 别名、简称. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
};


/** A record that people know by a name 有名称的记录. */
export type GqlNamedLabelArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** Where a page of a connection begins and ends 分页信息. */
export type GqlPageInfo = {
  /** Whether there is more after this page 是否有下一页. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page 是否有上一页. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge 首个游标. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge, to be given as `after` 末个游标. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What became of verifying 核验结果: of a receipt, or else of the ledger. */
export type GqlVerification = {
  /** Whether nothing is wrong 是否无误. */
  readonly ok: Scalars['Boolean']['output'];
  /** Of a receipt 责任凭证; `null` where none was given. */
  readonly receipt?: Maybe<GqlReceiptVerification>;
  /** Of the ledger 账本; `null` where a receipt was given. */
  readonly ledger?: Maybe<GqlLedgerVerification>;
};

/** What became of deriving the answer of a receipt again 凭证核验. */
export type GqlReceiptVerification = {
  /** Whether the same receipt came back, byte for byte 是否一致. */
  readonly ok: Scalars['Boolean']['output'];
  /** What differs 差异. */
  readonly differences: ReadonlyArray<GqlReceiptDifference>;
  /** The receipt of the answer as derived now 重新得出的凭证. */
  readonly derived: Scalars['JSON']['output'];
};

/** One thing in which a receipt and the answer derived again differ 差异. */
export type GqlReceiptDifference = {
  /** What it is about 种类. */
  readonly code: GqlReceiptDifferenceCode;
  /** The id of the record, where it is about one 所涉记录. */
  readonly record?: Maybe<Scalars['ID']['output']>;
  /** What it is, in a sentence 说明. */
  readonly sentence: Scalars['String']['output'];
};


/** One thing in which a receipt and the answer derived again differ 差异. */
export type GqlReceiptDifferenceSentenceArgs = {
  lang?: InputMaybe<GqlLanguage>;
};

/** What can differ between a receipt and the answer derived again 差异种类. */
export type GqlReceiptDifferenceCode =
  /** The receipt does not have the hash that it states 凭证被改动. */
  | 'ALTERED'
  /** Another version of the rules 规则版本不同. */
  | 'RULES'
  /** The ledger was not at this revision then 版次不同. */
  | 'REVISION'
  /** Other assumptions 假设不同. */
  | 'ASSUMPTION'
  /** A record says something else 记录内容不同. */
  | 'RECORD_CHANGED'
  /** A record is no longer used 不再用到的记录. */
  | 'RECORD_MISSING'
  /** Another record is used as well 另用到的记录. */
  | 'RECORD_ADDED'
  /** The decision is another one 结论不同. */
  | 'DECISION';

/** What the check of the ledger found 账本核验. Its chain is walked with code that what writes it does not use. */
export type GqlLedgerVerification = {
  /** Whether there are no faults 是否完好. */
  readonly ok: Scalars['Boolean']['output'];
  /** Where the ledger ends 末端版次. */
  readonly revision: Scalars['Int']['output'];
  /** The hash of its last change set 末端散列值. */
  readonly hash: Scalars['String']['output'];
  /** How many change sets were checked 核验的变更集数. */
  readonly checked: Scalars['Int']['output'];
  /** What is wrong 问题, the first broken place first. */
  readonly faults: ReadonlyArray<GqlLedgerFault>;
};

/** One broken place of a ledger 问题. */
export type GqlLedgerFault = {
  /** What is wrong, as a code such as `HASH_DIFFERS` 代码. */
  readonly code: Scalars['String']['output'];
  /** The change set at which it shows 版次. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Table, column or file 位置. */
  readonly place: Scalars['String']['output'];
  /** What is wrong, in a sentence 说明. */
  readonly message: Scalars['String']['output'];
};


/** One broken place of a ledger 问题. */
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
  ModeState: GqlModeState;
  AmbiguityReason: GqlAmbiguityReason;
  Manner: GqlManner;
  GapReason: GqlGapReason;
  FindingCode: GqlFindingCode;
  Severity: GqlSeverity;
  Answer: ResolverTypeWrapper<AnswerParent>;
  ModeCompleteness: ResolverTypeWrapper<GqlModeCompleteness>;
  Ambiguity: ResolverTypeWrapper<AmbiguityParent>;
  TextReading: ResolverTypeWrapper<TextReadingParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DutyQuestion: ResolverTypeWrapper<DutyQuestionParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Holder: ResolverTypeWrapper<HolderParent>;
  Performer: ResolverTypeWrapper<PerformerParent>;
  StandIn: ResolverTypeWrapper<StandInParent>;
  StandInAnswer: ResolverTypeWrapper<StandInAnswerParent>;
  StandInQuestion: ResolverTypeWrapper<StandInQuestionParent>;
  Gap: ResolverTypeWrapper<GapParent>;
  Conflict: ResolverTypeWrapper<ConflictParent>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  Because: ResolverTypeWrapper<BecauseParent>;
  NextChange: ResolverTypeWrapper<NextChangeParent>;
  Responsibilities: ResolverTypeWrapper<ResponsibilitiesParent>;
  HeldDuty: ResolverTypeWrapper<HeldDutyParent>;
  ChangeSetInput: GqlChangeSetInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChangeInput: GqlChangeInput;
  EndInput: GqlEndInput;
  RetractInput: GqlRetractInput;
  RecordInput: GqlRecordInput;
  ConditionInput: GqlConditionInput;
  DeadlineInput: GqlDeadlineInput;
  MatterInput: GqlMatterInput;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  ComparedMoment: ResolverTypeWrapper<GqlComparedMoment>;
  Difference: ResolverTypeWrapper<DifferenceParent>;
  DifferenceSide: ResolverTypeWrapper<DifferenceSideParent>;
  Share: ResolverTypeWrapper<ShareParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MomentInput: GqlMomentInput;
  OrganizationConnection: ResolverTypeWrapper<Omit<GqlOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<GqlOrganizationEdge, 'node'> & { node: GqlResolversTypes['Organization'] }>;
  PostConnection: ResolverTypeWrapper<Omit<GqlPostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['PostEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Post']> }>;
  PostEdge: ResolverTypeWrapper<Omit<GqlPostEdge, 'node'> & { node: GqlResolversTypes['Post'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<GqlPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['PersonEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<GqlPersonEdge, 'node'> & { node: GqlResolversTypes['Person'] }>;
  DutyConnection: ResolverTypeWrapper<Omit<GqlDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['DutyEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Duty']> }>;
  DutyEdge: ResolverTypeWrapper<Omit<GqlDutyEdge, 'node'> & { node: GqlResolversTypes['Duty'] }>;
  DocumentConnection: ResolverTypeWrapper<Omit<GqlDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<GqlDocumentEdge, 'node'> & { node: GqlResolversTypes['Document'] }>;
  DelegationConnection: ResolverTypeWrapper<Omit<GqlDelegationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['DelegationEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Delegation']> }>;
  DelegationEdge: ResolverTypeWrapper<Omit<GqlDelegationEdge, 'node'> & { node: GqlResolversTypes['Delegation'] }>;
  AbsenceConnection: ResolverTypeWrapper<Omit<GqlAbsenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['AbsenceEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Absence']> }>;
  AbsenceEdge: ResolverTypeWrapper<Omit<GqlAbsenceEdge, 'node'> & { node: GqlResolversTypes['Absence'] }>;
  FindingConnection: ResolverTypeWrapper<Omit<GqlFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['FindingEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Finding']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<GqlFindingEdge, 'node'> & { node: GqlResolversTypes['Finding'] }>;
  SearchHitConnection: ResolverTypeWrapper<Omit<GqlSearchHitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['SearchHitEdge']>, nodes: ReadonlyArray<GqlResolversTypes['SearchHit']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<GqlSearchHitEdge, 'node'> & { node: GqlResolversTypes['SearchHit'] }>;
  Document: ResolverTypeWrapper<SeenDocument>;
  Provision: ResolverTypeWrapper<SeenProvision>;
  Norm: ResolverTypeWrapper<SeenNorm>;
  Duty: ResolverTypeWrapper<SeenDuty>;
  Procedure: ResolverTypeWrapper<SeenProcedure>;
  Step: ResolverTypeWrapper<SeenStep>;
  Condition: ResolverTypeWrapper<ConditionParent>;
  Deadline: ResolverTypeWrapper<GqlDeadline>;
  Kind: GqlKind;
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
  DeadlineCalendar: GqlDeadlineCalendar;
  Reading: GqlReading;
  Modality: GqlModality;
  ErrorCode: GqlErrorCode;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordPayload: ResolverTypeWrapper<RecordPayloadParent>;
  Proposal: ResolverTypeWrapper<ProposalParent>;
  OrganizationInput: GqlOrganizationInput;
  PostInput: GqlPostInput;
  PersonInput: GqlPersonInput;
  DutyInput: GqlDutyInput;
  DocumentInput: GqlDocumentInput;
  ProvisionInput: GqlProvisionInput;
  NormInput: GqlNormInput;
  ProcedureInput: GqlProcedureInput;
  StepInput: GqlStepInput;
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
  Following: ResolverTypeWrapper<GqlFollowing>;
  FollowingState: GqlFollowingState;
  KindCount: ResolverTypeWrapper<GqlKindCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TenureInput: GqlTenureInput;
  AssignmentInput: GqlAssignmentInput;
  OversightInput: GqlOversightInput;
  DelegationInput: GqlDelegationInput;
  StandInRuleInput: GqlStandInRuleInput;
  MembershipInput: GqlMembershipInput;
  AbsenceInput: GqlAbsenceInput;
  Tenure: ResolverTypeWrapper<SeenTenure>;
  Assignment: ResolverTypeWrapper<SeenAssignment>;
  Oversight: ResolverTypeWrapper<SeenOversight>;
  Delegation: ResolverTypeWrapper<SeenDelegation>;
  StandInRule: ResolverTypeWrapper<SeenStandInRule>;
  Membership: ResolverTypeWrapper<SeenMembership>;
  Absence: ResolverTypeWrapper<SeenAbsence>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: GqlLanguage;
  Node: ResolverTypeWrapper<SeenRecord>;
  Record: ResolverTypeWrapper<SeenRecord>;
  Named: ResolverTypeWrapper<SeenRecord>;
  PageInfo: ResolverTypeWrapper<GqlPageInfo>;
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
  ModeCompleteness: GqlModeCompleteness;
  Ambiguity: AmbiguityParent;
  TextReading: TextReadingParent;
  String: Scalars['String']['output'];
  DutyQuestion: DutyQuestionParent;
  Int: Scalars['Int']['output'];
  Holder: HolderParent;
  Performer: PerformerParent;
  StandIn: StandInParent;
  StandInAnswer: StandInAnswerParent;
  StandInQuestion: StandInQuestionParent;
  Gap: GapParent;
  Conflict: ConflictParent;
  Claim: ClaimParent;
  Because: BecauseParent;
  NextChange: NextChangeParent;
  Responsibilities: ResponsibilitiesParent;
  HeldDuty: HeldDutyParent;
  ChangeSetInput: GqlChangeSetInput;
  ID: Scalars['ID']['output'];
  ChangeInput: GqlChangeInput;
  EndInput: GqlEndInput;
  RetractInput: GqlRetractInput;
  RecordInput: GqlRecordInput;
  ConditionInput: GqlConditionInput;
  DeadlineInput: GqlDeadlineInput;
  MatterInput: GqlMatterInput;
  Comparison: ComparisonParent;
  ComparedMoment: GqlComparedMoment;
  Difference: DifferenceParent;
  DifferenceSide: DifferenceSideParent;
  Share: ShareParent;
  Boolean: Scalars['Boolean']['output'];
  MomentInput: GqlMomentInput;
  OrganizationConnection: Omit<GqlOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<GqlOrganizationEdge, 'node'> & { node: GqlResolversParentTypes['Organization'] };
  PostConnection: Omit<GqlPostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['PostEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Post']> };
  PostEdge: Omit<GqlPostEdge, 'node'> & { node: GqlResolversParentTypes['Post'] };
  PersonConnection: Omit<GqlPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Person']> };
  PersonEdge: Omit<GqlPersonEdge, 'node'> & { node: GqlResolversParentTypes['Person'] };
  DutyConnection: Omit<GqlDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['DutyEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Duty']> };
  DutyEdge: Omit<GqlDutyEdge, 'node'> & { node: GqlResolversParentTypes['Duty'] };
  DocumentConnection: Omit<GqlDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Document']> };
  DocumentEdge: Omit<GqlDocumentEdge, 'node'> & { node: GqlResolversParentTypes['Document'] };
  DelegationConnection: Omit<GqlDelegationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['DelegationEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Delegation']> };
  DelegationEdge: Omit<GqlDelegationEdge, 'node'> & { node: GqlResolversParentTypes['Delegation'] };
  AbsenceConnection: Omit<GqlAbsenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['AbsenceEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Absence']> };
  AbsenceEdge: Omit<GqlAbsenceEdge, 'node'> & { node: GqlResolversParentTypes['Absence'] };
  FindingConnection: Omit<GqlFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['FindingEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Finding']> };
  FindingEdge: Omit<GqlFindingEdge, 'node'> & { node: GqlResolversParentTypes['Finding'] };
  SearchHitConnection: Omit<GqlSearchHitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['SearchHitEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['SearchHit']> };
  SearchHitEdge: Omit<GqlSearchHitEdge, 'node'> & { node: GqlResolversParentTypes['SearchHit'] };
  Document: SeenDocument;
  Provision: SeenProvision;
  Norm: SeenNorm;
  Duty: SeenDuty;
  Procedure: SeenProcedure;
  Step: SeenStep;
  Condition: ConditionParent;
  Deadline: GqlDeadline;
  Mutation: Record<PropertyKey, never>;
  RecordPayload: RecordPayloadParent;
  Proposal: ProposalParent;
  OrganizationInput: GqlOrganizationInput;
  PostInput: GqlPostInput;
  PersonInput: GqlPersonInput;
  DutyInput: GqlDutyInput;
  DocumentInput: GqlDocumentInput;
  ProvisionInput: GqlProvisionInput;
  NormInput: GqlNormInput;
  ProcedureInput: GqlProcedureInput;
  StepInput: GqlStepInput;
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
  Following: GqlFollowing;
  KindCount: GqlKindCount;
  Query: Record<PropertyKey, never>;
  TenureInput: GqlTenureInput;
  AssignmentInput: GqlAssignmentInput;
  OversightInput: GqlOversightInput;
  DelegationInput: GqlDelegationInput;
  StandInRuleInput: GqlStandInRuleInput;
  MembershipInput: GqlMembershipInput;
  AbsenceInput: GqlAbsenceInput;
  Tenure: SeenTenure;
  Assignment: SeenAssignment;
  Oversight: SeenOversight;
  Delegation: SeenDelegation;
  StandInRule: SeenStandInRule;
  Membership: SeenMembership;
  Absence: SeenAbsence;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  JSON: Scalars['JSON']['output'];
  Node: SeenRecord;
  Record: SeenRecord;
  Named: SeenRecord;
  PageInfo: GqlPageInfo;
  Verification: Omit<GqlVerification, 'receipt' | 'ledger'> & { receipt?: Maybe<GqlResolversParentTypes['ReceiptVerification']>, ledger?: Maybe<GqlResolversParentTypes['LedgerVerification']> };
  ReceiptVerification: Omit<GqlReceiptVerification, 'differences'> & { differences: ReadonlyArray<GqlResolversParentTypes['ReceiptDifference']> };
  ReceiptDifference: ReceiptDifferenceParent;
  LedgerVerification: Omit<GqlLedgerVerification, 'faults'> & { faults: ReadonlyArray<GqlResolversParentTypes['LedgerFault']> };
  LedgerFault: LedgerFaultParent;
};

export type GqlAnswerResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Answer'] = GqlResolversParentTypes['Answer']> = {
  question?: Resolver<GqlResolversTypes['DutyQuestion'], ParentType, ContextType>;
  outcome?: Resolver<GqlResolversTypes['Outcome'], ParentType, ContextType>;
  completeness?: Resolver<ReadonlyArray<GqlResolversTypes['ModeCompleteness']>, ParentType, ContextType>;
  accountable?: Resolver<Maybe<GqlResolversTypes['Holder']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<GqlResolversTypes['Holder']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<GqlResolversTypes['Gap']>, ParentType, ContextType>;
  ambiguities?: Resolver<ReadonlyArray<GqlResolversTypes['Ambiguity']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<GqlResolversTypes['Conflict']>, ParentType, ContextType>;
  holdsFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  holdsUntil?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  nextChange?: Resolver<Maybe<GqlResolversTypes['NextChange']>, ParentType, ContextType>;
  receipt?: Resolver<GqlResolversTypes['JSON'], ParentType, ContextType>;
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

export type GqlDutyQuestionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['DutyQuestion'] = GqlResolversParentTypes['DutyQuestion']> = {
  duty?: Resolver<GqlResolversTypes['Duty'], ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<GqlResolversTypes['Duty']>, ParentType, ContextType>;
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
  receipt?: Resolver<GqlResolversTypes['JSON'], ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
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
  conflicts?: Resolver<ReadonlyArray<GqlResolversTypes['Conflict']>, ParentType, ContextType>;
};

export type GqlShareResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Share'] = GqlResolversParentTypes['Share']> = {
  party?: Resolver<GqlResolversTypes['Named'], ParentType, ContextType>;
  holds?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  performs?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
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

export type GqlDocumentResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Document'] = GqlResolversParentTypes['Document']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlDocumentLabelArgs, 'lang'>>;
  number?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  modelledOn?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  refersTo?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  repealed?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  fullText?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<GqlResolversTypes['Provision']>, ParentType, ContextType>;
  supersededBy?: Resolver<ReadonlyArray<GqlResolversTypes['Document']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlProvisionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Provision'] = GqlResolversParentTypes['Provision']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<GqlResolversTypes['Document']>, ParentType, ContextType>;
  article?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlNormResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Norm'] = GqlResolversParentTypes['Norm']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlNormLabelArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDutyResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Duty'] = GqlResolversParentTypes['Duty']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlDutyLabelArgs, 'lang'>>;
  broader?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  reserved?: Resolver<Maybe<GqlResolversTypes['Reservation']>, ParentType, ContextType>;
  work?: Resolver<Maybe<GqlResolversTypes['WorkKind']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<GqlResolversTypes['Assignment']>, ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<GqlResolversTypes['Procedure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlProcedureResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Procedure'] = GqlResolversParentTypes['Procedure']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlProcedureLabelArgs, 'lang'>>;
  duty?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<GqlResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlStepResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Step'] = GqlResolversParentTypes['Step']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<GqlResolversTypes['Procedure']>, ParentType, ContextType>;
  performer?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  performerRole?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<GqlResolversTypes['StepAction'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<GqlResolversTypes['Named']>, ParentType, ContextType>;
  recipientRoles?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<GqlResolversTypes['Condition']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<GqlResolversTypes['Deadline']>, ParentType, ContextType>;
  blocks?: Resolver<Maybe<GqlResolversTypes['StepAction']>, ParentType, ContextType>;
  order?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlConditionResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Condition'] = GqlResolversParentTypes['Condition']> = {
  trait?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  phrase?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  all?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Condition']>>, ParentType, ContextType>;
  any?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Condition']>>, ParentType, ContextType>;
};

export type GqlDeadlineResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Deadline'] = GqlResolversParentTypes['Deadline']> = {
  duration?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  calendar?: Resolver<GqlResolversTypes['DeadlineCalendar'], ParentType, ContextType>;
};

export type GqlMutationResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Mutation'] = GqlResolversParentTypes['Mutation']> = {
  record?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationRecordArgs, 'changes'>>;
  recordAbsence?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationRecordAbsenceArgs, 'commandId' | 'absence'>>;
  endAbsence?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationEndAbsenceArgs, 'commandId' | 'id'>>;
  delegate?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationDelegateArgs, 'commandId' | 'delegation'>>;
  revokeDelegation?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationRevokeDelegationArgs, 'commandId' | 'id'>>;
  appoint?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationAppointArgs, 'commandId' | 'tenure'>>;
  endTenure?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationEndTenureArgs, 'commandId' | 'id'>>;
  assignDuty?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationAssignDutyArgs, 'commandId' | 'assignment'>>;
  endAssignment?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationEndAssignmentArgs, 'commandId' | 'id'>>;
  attachDocument?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationAttachDocumentArgs, 'commandId' | 'document' | 'fullText'>>;
  approve?: Resolver<Maybe<GqlResolversTypes['RecordPayload']>, ParentType, ContextType, RequireFields<GqlMutationApproveArgs, 'commandId'>>;
  reject?: Resolver<Maybe<GqlResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<GqlMutationRejectArgs, 'commandId'>>;
};

export type GqlRecordPayloadResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['RecordPayload'] = GqlResolversParentTypes['RecordPayload']> = {
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  commandId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<GqlResolversTypes['Finding']>, ParentType, ContextType>;
};

export type GqlProposalResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Proposal'] = GqlResolversParentTypes['Proposal']> = {
  commandId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  author?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  governments?: Resolver<ReadonlyArray<GqlResolversTypes['ID']>, ParentType, ContextType>;
  input?: Resolver<GqlResolversTypes['JSON'], ParentType, ContextType>;
};

export type GqlOrganizationResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Organization'] = GqlResolversParentTypes['Organization']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlOrganizationLabelArgs, 'lang'>>;
  type?: Resolver<GqlResolversTypes['OrganizationType'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  dispatchedBy?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  order?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  placeholder?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<GqlResolversTypes['Post']>, ParentType, ContextType>;
  heads?: Resolver<ReadonlyArray<GqlResolversTypes['Post']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<GqlResolversTypes['Membership']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<GqlResolversTypes['Assignment']>, ParentType, ContextType>;
  overseers?: Resolver<ReadonlyArray<GqlResolversTypes['Oversight']>, ParentType, ContextType>;
  oversees?: Resolver<ReadonlyArray<GqlResolversTypes['Oversight']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPostResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Post'] = GqlResolversParentTypes['Post']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlPostLabelArgs, 'lang'>>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  title?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<GqlResolversTypes['PostRole'], ParentType, ContextType>;
  order?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  seats?: Resolver<GqlResolversTypes['Seats'], ParentType, ContextType>;
  seatOf?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  heads?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  reportsTo?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPersonResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Person'] = GqlResolversParentTypes['Person']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType, RequireFields<GqlPersonLabelArgs, 'lang'>>;
  posts?: Resolver<ReadonlyArray<GqlResolversTypes['Post']>, ParentType, ContextType>;
  tenures?: Resolver<ReadonlyArray<GqlResolversTypes['Tenure']>, ParentType, ContextType>;
  absences?: Resolver<ReadonlyArray<GqlResolversTypes['Absence']>, ParentType, ContextType>;
  delegationsReceived?: Resolver<ReadonlyArray<GqlResolversTypes['Delegation']>, ParentType, ContextType>;
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
  commandId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  author?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['ID']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<GqlResolversTypes['Change']>, ParentType, ContextType>;
};

export type GqlChangeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Change'] = GqlResolversParentTypes['Change']> = {
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  at?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GqlLedgerResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Ledger'] = GqlResolversParentTypes['Ledger']> = {
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  following?: Resolver<Maybe<GqlResolversTypes['Following']>, ParentType, ContextType>;
  rules?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  governments?: Resolver<ReadonlyArray<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<GqlResolversTypes['KindCount']>, ParentType, ContextType>;
};

export type GqlFollowingResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Following'] = GqlResolversParentTypes['Following']> = {
  state?: Resolver<GqlResolversTypes['FollowingState'], ParentType, ContextType>;
  since?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlKindCountResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['KindCount'] = GqlResolversParentTypes['KindCount']> = {
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  count?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlQueryResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Query'] = GqlResolversParentTypes['Query']> = {
  whoIsResponsible?: Resolver<Maybe<GqlResolversTypes['Answer']>, ParentType, ContextType, RequireFields<GqlQueryWhoIsResponsibleArgs, 'matter'>>;
  standIn?: Resolver<Maybe<GqlResolversTypes['StandInAnswer']>, ParentType, ContextType, RequireFields<GqlQueryStandInArgs, 'for'>>;
  cover?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['StandInAnswer']>>, ParentType, ContextType, RequireFields<GqlQueryCoverArgs, 'person'>>;
  responsibilitiesOf?: Resolver<Maybe<GqlResolversTypes['Responsibilities']>, ParentType, ContextType, RequireFields<GqlQueryResponsibilitiesOfArgs, 'holder' | 'direct'>>;
  orgChart?: Resolver<Maybe<GqlResolversTypes['OrgChart']>, ParentType, ContextType, RequireFields<GqlQueryOrgChartArgs, 'root'>>;
  matrix?: Resolver<Maybe<GqlResolversTypes['Matrix']>, ParentType, ContextType, RequireFields<GqlQueryMatrixArgs, 'root'>>;
  search?: Resolver<Maybe<GqlResolversTypes['SearchHitConnection']>, ParentType, ContextType, RequireFields<GqlQuerySearchArgs, 'text' | 'first'>>;
  node?: Resolver<Maybe<GqlResolversTypes['Node']>, ParentType, ContextType, RequireFields<GqlQueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<GqlResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<GqlQueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType, RequireFields<GqlQueryOrganizationArgs, 'id'>>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType, RequireFields<GqlQueryPostArgs, 'id'>>;
  person?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType, RequireFields<GqlQueryPersonArgs, 'id'>>;
  duty?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType, RequireFields<GqlQueryDutyArgs, 'id'>>;
  document?: Resolver<Maybe<GqlResolversTypes['Document']>, ParentType, ContextType, RequireFields<GqlQueryDocumentArgs, 'id'>>;
  provision?: Resolver<Maybe<GqlResolversTypes['Provision']>, ParentType, ContextType, RequireFields<GqlQueryProvisionArgs, 'id'>>;
  norm?: Resolver<Maybe<GqlResolversTypes['Norm']>, ParentType, ContextType, RequireFields<GqlQueryNormArgs, 'id'>>;
  procedure?: Resolver<Maybe<GqlResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<GqlQueryProcedureArgs, 'id'>>;
  organizations?: Resolver<Maybe<GqlResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<GqlQueryOrganizationsArgs, 'first'>>;
  posts?: Resolver<Maybe<GqlResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<GqlQueryPostsArgs, 'first'>>;
  persons?: Resolver<Maybe<GqlResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<GqlQueryPersonsArgs, 'first'>>;
  duties?: Resolver<Maybe<GqlResolversTypes['DutyConnection']>, ParentType, ContextType, RequireFields<GqlQueryDutiesArgs, 'first'>>;
  documents?: Resolver<Maybe<GqlResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<GqlQueryDocumentsArgs, 'first'>>;
  delegations?: Resolver<Maybe<GqlResolversTypes['DelegationConnection']>, ParentType, ContextType, RequireFields<GqlQueryDelegationsArgs, 'first'>>;
  absences?: Resolver<Maybe<GqlResolversTypes['AbsenceConnection']>, ParentType, ContextType, RequireFields<GqlQueryAbsencesArgs, 'first'>>;
  findings?: Resolver<Maybe<GqlResolversTypes['FindingConnection']>, ParentType, ContextType, RequireFields<GqlQueryFindingsArgs, 'first'>>;
  turns?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['NextChange']>>, ParentType, ContextType, RequireFields<GqlQueryTurnsArgs, 'within' | 'from' | 'to'>>;
  history?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Version']>>, ParentType, ContextType, RequireFields<GqlQueryHistoryArgs, 'id'>>;
  changes?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['ChangeSet']>>, ParentType, ContextType, RequireFields<GqlQueryChangesArgs, 'after' | 'first'>>;
  diff?: Resolver<Maybe<GqlResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<GqlQueryDiffArgs, 'from'>>;
  preview?: Resolver<Maybe<GqlResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<GqlQueryPreviewArgs, 'changes'>>;
  ledger?: Resolver<Maybe<GqlResolversTypes['Ledger']>, ParentType, ContextType>;
  verify?: Resolver<Maybe<GqlResolversTypes['Verification']>, ParentType, ContextType, Partial<GqlQueryVerifyArgs>>;
  evidence?: Resolver<Maybe<GqlResolversTypes['JSON']>, ParentType, ContextType, RequireFields<GqlQueryEvidenceArgs, 'receipt'>>;
  proposals?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Proposal']>>, ParentType, ContextType>;
};

export type GqlTenureResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Tenure'] = GqlResolversParentTypes['Tenure']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  capacity?: Resolver<GqlResolversTypes['TenureCapacity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAssignmentResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Assignment'] = GqlResolversParentTypes['Assignment']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<GqlResolversTypes['Duty']>, ParentType, ContextType>;
  mode?: Resolver<GqlResolversTypes['AssignmentMode'], ParentType, ContextType>;
  area?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  inPerson?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOversightResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Oversight'] = GqlResolversParentTypes['Oversight']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  overseer?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  target?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  mode?: Resolver<GqlResolversTypes['OversightMode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDelegationResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Delegation'] = GqlResolversParentTypes['Delegation']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlStandInRuleResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['StandInRule'] = GqlResolversParentTypes['StandInRule']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlMembershipResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Membership'] = GqlResolversParentTypes['Membership']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['Post']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAbsenceResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Absence'] = GqlResolversParentTypes['Absence']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['Kind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  reading?: Resolver<GqlResolversTypes['Reading'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<Maybe<GqlResolversTypes['Named']>, ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['AbsenceReason'], ParentType, ContextType>;
  place?: Resolver<Maybe<GqlResolversTypes['AbsencePlace']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface GqlDateTimeScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface GqlDateScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['Date'], any> {
  name: 'Date';
}

export interface GqlJsonScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type GqlNodeResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Node'] = GqlResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Document' | 'Provision' | 'Norm' | 'Duty' | 'Procedure' | 'Step' | 'Organization' | 'Post' | 'Person' | 'Tenure' | 'Assignment' | 'Oversight' | 'Delegation' | 'StandInRule' | 'Membership' | 'Absence', ParentType, ContextType>;
};

export type GqlRecordResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Record'] = GqlResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'Document' | 'Provision' | 'Norm' | 'Duty' | 'Procedure' | 'Step' | 'Organization' | 'Post' | 'Person' | 'Tenure' | 'Assignment' | 'Oversight' | 'Delegation' | 'StandInRule' | 'Membership' | 'Absence', ParentType, ContextType>;
};

export type GqlNamedResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['Named'] = GqlResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Document' | 'Norm' | 'Duty' | 'Procedure' | 'Organization' | 'Post' | 'Person', ParentType, ContextType>;
};

export type GqlPageInfoResolvers<ContextType = Request, ParentType extends GqlResolversParentTypes['PageInfo'] = GqlResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
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
  DutyQuestion?: GqlDutyQuestionResolvers<ContextType>;
  Holder?: GqlHolderResolvers<ContextType>;
  Performer?: GqlPerformerResolvers<ContextType>;
  StandIn?: GqlStandInResolvers<ContextType>;
  StandInAnswer?: GqlStandInAnswerResolvers<ContextType>;
  StandInQuestion?: GqlStandInQuestionResolvers<ContextType>;
  Gap?: GqlGapResolvers<ContextType>;
  Conflict?: GqlConflictResolvers<ContextType>;
  Claim?: GqlClaimResolvers<ContextType>;
  Because?: GqlBecauseResolvers<ContextType>;
  NextChange?: GqlNextChangeResolvers<ContextType>;
  Responsibilities?: GqlResponsibilitiesResolvers<ContextType>;
  HeldDuty?: GqlHeldDutyResolvers<ContextType>;
  Comparison?: GqlComparisonResolvers<ContextType>;
  ComparedMoment?: GqlComparedMomentResolvers<ContextType>;
  Difference?: GqlDifferenceResolvers<ContextType>;
  DifferenceSide?: GqlDifferenceSideResolvers<ContextType>;
  Share?: GqlShareResolvers<ContextType>;
  OrganizationConnection?: GqlOrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: GqlOrganizationEdgeResolvers<ContextType>;
  PostConnection?: GqlPostConnectionResolvers<ContextType>;
  PostEdge?: GqlPostEdgeResolvers<ContextType>;
  PersonConnection?: GqlPersonConnectionResolvers<ContextType>;
  PersonEdge?: GqlPersonEdgeResolvers<ContextType>;
  DutyConnection?: GqlDutyConnectionResolvers<ContextType>;
  DutyEdge?: GqlDutyEdgeResolvers<ContextType>;
  DocumentConnection?: GqlDocumentConnectionResolvers<ContextType>;
  DocumentEdge?: GqlDocumentEdgeResolvers<ContextType>;
  DelegationConnection?: GqlDelegationConnectionResolvers<ContextType>;
  DelegationEdge?: GqlDelegationEdgeResolvers<ContextType>;
  AbsenceConnection?: GqlAbsenceConnectionResolvers<ContextType>;
  AbsenceEdge?: GqlAbsenceEdgeResolvers<ContextType>;
  FindingConnection?: GqlFindingConnectionResolvers<ContextType>;
  FindingEdge?: GqlFindingEdgeResolvers<ContextType>;
  SearchHitConnection?: GqlSearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: GqlSearchHitEdgeResolvers<ContextType>;
  Document?: GqlDocumentResolvers<ContextType>;
  Provision?: GqlProvisionResolvers<ContextType>;
  Norm?: GqlNormResolvers<ContextType>;
  Duty?: GqlDutyResolvers<ContextType>;
  Procedure?: GqlProcedureResolvers<ContextType>;
  Step?: GqlStepResolvers<ContextType>;
  Condition?: GqlConditionResolvers<ContextType>;
  Deadline?: GqlDeadlineResolvers<ContextType>;
  Mutation?: GqlMutationResolvers<ContextType>;
  RecordPayload?: GqlRecordPayloadResolvers<ContextType>;
  Proposal?: GqlProposalResolvers<ContextType>;
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
  Following?: GqlFollowingResolvers<ContextType>;
  KindCount?: GqlKindCountResolvers<ContextType>;
  Query?: GqlQueryResolvers<ContextType>;
  Tenure?: GqlTenureResolvers<ContextType>;
  Assignment?: GqlAssignmentResolvers<ContextType>;
  Oversight?: GqlOversightResolvers<ContextType>;
  Delegation?: GqlDelegationResolvers<ContextType>;
  StandInRule?: GqlStandInRuleResolvers<ContextType>;
  Membership?: GqlMembershipResolvers<ContextType>;
  Absence?: GqlAbsenceResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Node?: GqlNodeResolvers<ContextType>;
  Record?: GqlRecordResolvers<ContextType>;
  Named?: GqlNamedResolvers<ContextType>;
  PageInfo?: GqlPageInfoResolvers<ContextType>;
  Verification?: GqlVerificationResolvers<ContextType>;
  ReceiptVerification?: GqlReceiptVerificationResolvers<ContextType>;
  ReceiptDifference?: GqlReceiptDifferenceResolvers<ContextType>;
  LedgerVerification?: GqlLedgerVerificationResolvers<ContextType>;
  LedgerFault?: GqlLedgerFaultResolvers<ContextType>;
};

