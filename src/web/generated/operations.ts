// Made by `npm run generate` from src/web/api/documents.ts. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kind of answer it is 结果. */
export type Outcome =
  /** The records answer everything that was asked 有明确答案. */
  | 'HELD'
  /** Everything has a performer, but one stands in for a part of the work only 部分有人代行. */
  | 'PARTIAL'
  /** Something that was asked is left open 有缺口. */
  | 'GAP'
  /** The text can be read in two ways that name different performers 两可. */
  | 'AMBIGUOUS'
  /** The records say several things at once 有冲突. */
  | 'CONFLICT';

/** How somebody comes to perform 履行方式. */
export type Manner =
  /** By being there 本人在岗. */
  | 'PRESENT'
  /** By entrustment 委托. */
  | 'ENTRUSTED'
  /** By designation 指定. */
  | 'DESIGNATED'
  /** By a standing rule 代行规则. */
  | 'RULE';

/** Why the records leave something open 缺口原因. */
export type GapReason =
  /** The duty may not be handed on 不得代行的事项. */
  | 'RESERVED'
  /** The loaded documents are not in force on that day 该日无有效文件. */
  | 'NOT_IN_FORCE'
  /** A rule says that somebody is to arrange it 待协调安排. */
  | 'TO_BE_ARRANGED'
  /** A rule asks for a designation, and none is recorded 未指定. */
  | 'UNDESIGNATED'
  /** Whoever could stand in is away too 均不在岗. */
  | 'ALL_ABSENT'
  /** The post is vacant 职位空缺. */
  | 'VACANT'
  /** There is a rule, but not for such an absence 规则未覆盖. */
  | 'NOT_COVERED'
  /** There is no rule 无代行规则. */
  | 'NO_RULE'
  /** The stand-in covers a part of the work only, and nobody the rest 超出代行范围. */
  | 'BEYOND_EXTENT'
  /** A limit of the search was reached 达到查找上限. */
  | 'LIMIT_REACHED'
  /** No record gives the duty to anybody 未明确. */
  | 'UNASSIGNED'
  /** The division of work is not recorded 分工未载. */
  | 'NOT_DIVIDED'
  /** The duty is the whole government’s; no department is named 未写明部门. */
  | 'DEPARTMENT_UNSTATED';

/** What a finding is about 发现的种类. Codes are added, never renamed. */
export type FindingCode =
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
export type Severity =
  /** Worth knowing 提示. */
  | 'INFO'
  /** Wants doing 警告. */
  | 'WARNING'
  /** Wrong 错误. */
  | 'ERROR';

/** Changes that are recorded together or not at all 变更集. Files of change sets have the same shape. */
export type ChangeSetInput = {
  /** Makes a retry harmless 指令标识: the same id with the same content gives the first result, with other content it is refused. */
  readonly commandId: string;
  /** Why the change is made 事由. */
  readonly reason: string;
  /** What every record rests on that names nothing itself 依据. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** Refused unless the ledger stands at this revision 预期版次. */
  readonly expectedRevision?: number | null | undefined;
  /** The changes, in their order 各项变更. */
  readonly changes: ReadonlyArray<ChangeInput>;
};

/** One change 变更: exactly one of its fields. */
export type ChangeInput =
  {   /** Puts a record for its interval, replacing what was recorded for its id inside the interval 记入. */
  readonly assert: RecordInput; readonly end?: never; readonly retract?: never; }
  |  { readonly assert?: never;   /** Removes a record from an instant on 终止: an early return. */
  readonly end: EndInput; readonly retract?: never; }
  |  { readonly assert?: never; readonly end?: never;   /** Removes a record altogether 撤回: it never was so. */
  readonly retract: RetractInput; };

/** Which record ends, and when 终止. */
export type EndInput = {
  /** The id of the record 标识. */
  readonly id: string;
  /** From this instant on it is no longer so 终止时刻. */
  readonly at: string;
};

/** Which record never was so 撤回. */
export type RetractInput = {
  /** The id of the record 标识. */
  readonly id: string;
};

/** One record 记录: exactly one of its fields, which says the kind. */
export type RecordInput =
  {   /** An organization 机构. */
  readonly organization: OrganizationInput; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never;   /** A post 职位. */
  readonly post: PostInput; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never;   /** A person 人员. */
  readonly person: PersonInput; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never;   /** A duty 职责、事项. */
  readonly duty: DutyInput; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never;   /** A document 文件. */
  readonly document: DocumentInput; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never;   /** A provision 条款. */
  readonly provision: ProvisionInput; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never;   /** A norm 行为规范、责任制度. */
  readonly norm: NormInput; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never;   /** A tenure 任职. */
  readonly tenure: TenureInput; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never;   /** An assignment 分工、职责. */
  readonly assignment: AssignmentInput; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never;   /** An oversight 分管、联系. */
  readonly oversight: OversightInput; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never;   /** A delegation 委托、指定. */
  readonly delegation: DelegationInput; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never;   /** A stand-in rule 代行规则. */
  readonly standInRule: StandInRuleInput; readonly membership?: never; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never;   /** A membership 组成人员. */
  readonly membership: MembershipInput; readonly absence?: never; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never;   /** An absence 不在岗. */
  readonly absence: AbsenceInput; readonly procedure?: never; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never;   /** A procedure 程序. */
  readonly procedure: ProcedureInput; readonly step?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly tenure?: never; readonly assignment?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly procedure?: never;   /** A step of a procedure 程序步骤. */
  readonly step: StepInput; };

/** When a step is due 适用条件: a trait with its phrase, or `all`, or `any`; exactly one of the three, as in files. */
export type ConditionInput = {
  /** A trait of the matter 特征, such as 专业性较强. */
  readonly trait?: string | null | undefined;
  /** The words of the text for the trait 原文用语. */
  readonly phrase?: string | null | undefined;
  /** And 且: every one of them. */
  readonly all?: ReadonlyArray<ConditionInput> | null | undefined;
  /** Or 或: at least one of them. */
  readonly any?: ReadonlyArray<ConditionInput> | null | undefined;
};

/** By when a step is to be taken 期限. */
export type DeadlineInput = {
  /** ISO 8601, such as `P5D` 时长. */
  readonly duration?: string | null | undefined;
  /** A limit that is a word, not a figure 用语: 及时, 按时, 事先. */
  readonly words?: string | null | undefined;
  /** The event that it counts from 起算事件. */
  readonly from?: string | null | undefined;
  /** Which days count 计日方式; absent: `UNSTATED`. */
  readonly calendar?: DeadlineCalendar | null | undefined;
};

/** A matter 事项, as a duty or in words: exactly one of its fields. */
export type MatterInput =
  {   /** The id of a duty 职责. */
  readonly duty: string; readonly text?: never; }
  |  { readonly duty?: never;   /** Words 文字: resolved to the best matching duty, which the answer names. */
  readonly text: string; };

/** The kinds of record 记录种类. */
export type Kind =
  /** An organization 机构. */
  | 'ORGANIZATION'
  /** A post 职位. */
  | 'POST'
  /** A person 人员. */
  | 'PERSON'
  /** A duty or matter 职责、事项. */
  | 'DUTY'
  /** A document 文件. */
  | 'DOCUMENT'
  /** A provision of a document 条款. */
  | 'PROVISION'
  /** A rule of conduct or a regime 行为规范、责任制度. */
  | 'NORM'
  /** A person holds a post 任职. */
  | 'TENURE'
  /** A post or organization has a duty 分工、职责. */
  | 'ASSIGNMENT'
  /** A post or organization oversees another 分管、联系. */
  | 'OVERSIGHT'
  /** A post hands on what it holds 委托、指定. */
  | 'DELEGATION'
  /** Who stands in for a post 代行规则. */
  | 'STAND_IN_RULE'
  /** A post belongs to a body 组成人员. */
  | 'MEMBERSHIP'
  /** A person or post is away 不在岗. */
  | 'ABSENCE'
  /** A procedure 程序. */
  | 'PROCEDURE'
  /** A step of a procedure 程序步骤. */
  | 'STEP';

/** What kind of organization 机构类型. */
export type OrganizationType =
  /** The government 人民政府. */
  | 'GOVERNMENT'
  /** Its office 政府办公室. */
  | 'OFFICE'
  /** A department 工作部门. */
  | 'DEPARTMENT'
  /** A sub-district office 街道办事处: a dispatched organ 派出机关, not a department. */
  | 'SUBDISTRICT_OFFICE'
  /** An affiliated unit 直属单位. */
  | 'AFFILIATE'
  /** A meeting 全体会议、常务会议. */
  | 'MEETING'
  /** The people’s congress and its standing committee 人大及其常委会. */
  | 'CONGRESS'
  /** The consultative conference 政协. */
  | 'CONSULTATIVE'
  /** A party committee 党委. */
  | 'PARTY'
  /** A leading group 领导小组. */
  | 'GROUP';

/** What a post is in every government 职务类别. */
export type PostRole =
  /** The head of the government 区长. */
  | 'GOVERNMENT_HEAD'
  /** The executive deputy head 常务副区长. */
  | 'EXECUTIVE_DEPUTY_HEAD'
  /** A deputy head 副区长. */
  | 'DEPUTY_HEAD'
  /** The director of the office 政府办公室主任. */
  | 'OFFICE_DIRECTOR'
  /** A deputy director of the office 政府办公室副主任. */
  | 'OFFICE_DEPUTY_DIRECTOR'
  /** The head of an organization 主任、局长. */
  | 'ORGANIZATION_HEAD'
  /** A deputy head of an organization 副主任、副局长. */
  | 'ORGANIZATION_DEPUTY_HEAD'
  /** Any other post 其他. */
  | 'OTHER';

/** How many people hold a post at once 席位. */
export type Seats =
  /** One person 一人. */
  | 'ONE'
  /** Several people, such as 副区长 多人. */
  | 'MANY';

/** Whether somebody holds a post 任职状态. */
export type PostState =
  /** Somebody holds it 在任. */
  | 'FILLED'
  /** Somebody held it, nobody does 空缺. */
  | 'VACANT'
  /** Who holds it was never recorded 未记录. */
  | 'UNRECORDED';

/** Why a duty may not be handed on 保留事项. */
export type Reservation =
  /** It is decided by a meeting 集体讨论决定. */
  | 'COLLECTIVE'
  /** Its holder acts in person 不得代行. */
  | 'NON_DELEGABLE';

/** What kind of work a duty is 工作性质. */
export type WorkKind =
  /** Daily work 日常工作. */
  | 'DAILY_WORK'
  /** Urgent matters 紧急事项. */
  | 'URGENT'
  /** Ceremonies 礼仪活动. */
  | 'CEREMONIAL';

/** In which capacity a post is held 任职方式. */
export type TenureCapacity =
  /** As its holder 任职. */
  | 'SUBSTANTIVE'
  /** As its acting holder, appointed by law 法定代理. */
  | 'ACTING'
  /** In charge of an organization whose head is not in post 主持工作. */
  | 'IN_CHARGE';

/** In which mode a duty is held 承担方式, in the order in which an answer lists them. */
export type AssignmentMode =
  /** Is accountable for all of it 负总责. */
  | 'ACCOUNTABLE'
  /** Decides by discussion 讨论决定. */
  | 'DECIDES'
  /** Is the leader in charge 分管. */
  | 'IN_CHARGE'
  /** Leads the work 主办、牵头. */
  | 'LEADS'
  /** Assists 协助. */
  | 'ASSISTS'
  /** Cooperates 配合. */
  | 'COOPERATES'
  /** Liaises 联系. */
  | 'LIAISES'
  /** Reviews 审查. */
  | 'REVIEWS'
  /** Is consulted 征求意见. */
  | 'CONSULTED'
  /** Is informed 报送、备案、抄送. */
  | 'INFORMED'
  /** Supervises 监督. */
  | 'SUPERVISES';

/** In which mode one oversees another 分管方式. */
export type OversightMode =
  /** Leads it 领导. */
  | 'LEADS'
  /** Is in charge of it 分管. */
  | 'IN_CHARGE'
  /** Keeps in touch with it 联系. */
  | 'LIAISON'
  /** Assists it 协助. */
  | 'ASSISTS'
  /** Guides its work 业务指导. */
  | 'GUIDES'
  /** Supervises it 监督. */
  | 'SUPERVISES';

/** In which mode a post hands on 委托方式. */
export type DelegationMode =
  /** To preside over the work 主持工作. */
  | 'PRESIDE'
  /** To take over particular work 委托. */
  | 'ENTRUST'
  /** To represent 代表. */
  | 'REPRESENT';

/** When a delegation works 适用时机. */
export type DelegationWhen =
  /** At all times 始终. */
  | 'ALWAYS'
  /** While its giver is away 不在岗期间. */
  | 'WHILE_ABSENT';

/** How much of the work 代行程度. */
export type Extent =
  /** Ceremonies only 礼仪. */
  | 'CEREMONIAL'
  /** Urgent matters only 紧急. */
  | 'URGENT'
  /** The daily work 日常. */
  | 'DAILY_WORK'
  /** All of it 全部. */
  | 'FULL';

/** How a stand-in comes about 代行方式. */
export type StandInRuleManner =
  /** Somebody must first designate one of the candidates 须先指定. */
  | 'DESIGNATED'
  /** The first available candidate stands in by itself 依次自动代行. */
  | 'ORDERED'
  /** A named post arranges it 由专人协调安排. */
  | 'ARRANGED';

/** Where the absent holder has to be for a rule 适用的去向. */
export type StandInRulePlace =
  /** Away from the district 离开本地. */
  | 'OUTSIDE'
  /** In the district 在本地. */
  | 'INSIDE'
  /** Anywhere 不限. */
  | 'ANY';

/** Why somebody is away 不在岗事由. */
export type AbsenceReason =
  /** A visit abroad 出访. */
  | 'ABROAD'
  /** A business trip 出差. */
  | 'BUSINESS_TRIP'
  /** Leave 休假、请假. */
  | 'LEAVE'
  /** Illness 因病. */
  | 'ILLNESS'
  /** Training 学习. */
  | 'TRAINING'
  /** Another engagement 工作冲突. */
  | 'ENGAGEMENT'
  /** Anything else 其他. */
  | 'OTHER'
  /** Away, for a reason that is not told 事由不公开: what readers see of every absence. */
  | 'AWAY';

/** Where an absent person is 去向. */
export type AbsencePlace =
  /** Away from the district 离开本地. */
  | 'OUTSIDE'
  /** In the district 在本地. */
  | 'INSIDE';

/** What a step of a procedure does 程序动作. */
export type StepAction =
  /** Consult 征求意见. */
  | 'CONSULT'
  /** Public participation 公众参与. */
  | 'PUBLIC_PARTICIPATION'
  /** A hearing 听证. */
  | 'HEARING'
  /** Review by experts 专家论证. */
  | 'EXPERT_REVIEW'
  /** Assessment of risks 风险评估. */
  | 'RISK_ASSESSMENT'
  /** Review of legality 合法性审查. */
  | 'LEGALITY_REVIEW'
  /** Ask for instruction 请示. */
  | 'SEEK_INSTRUCTION'
  /** Submit 提请. */
  | 'SUBMIT'
  /** Send a copy 抄送. */
  | 'COPY_TO'
  /** Decide 讨论决定. */
  | 'DECIDE'
  /** Publish 公布. */
  | 'PUBLISH'
  /** File for the record 备案. */
  | 'FILE_WITH'
  /** Evaluate 评估. */
  | 'EVALUATE'
  /** Revise 修改、清理. */
  | 'REVISE'
  /** Report 报告. */
  | 'REPORT'
  /** Inform 通报. */
  | 'INFORM'
  /** Implement 实施. */
  | 'IMPLEMENT'
  /** Anything else 其他. */
  | 'OTHER';

/** Which days a deadline counts 计日方式. */
export type DeadlineCalendar =
  /** Every day 自然日. */
  | 'NATURAL'
  /** Working days 工作日. */
  | 'WORKING'
  /** The text does not say 未写明. */
  | 'UNSTATED';

/** How firmly a record stands in its source 出处的明确程度. */
export type Reading =
  /** The text says it 明示. */
  | 'STATED'
  /** The sentence inherits it from the one before 承前省略. */
  | 'INFERRED'
  /** There are two readings 两可. */
  | 'AMBIGUOUS';

/** How binding the words are 语气. */
export type Modality =
  /** Must 应当、必须、要. */
  | 'MUST'
  /** May 可. */
  | 'MAY'
  /** Must not 不得. */
  | 'MUST_NOT'
  /** In principle 原则上. */
  | 'IN_PRINCIPLE'
  /** A statement of fact 陈述. */
  | 'FACT';

/** An organization 机构: the government itself, its office, departments, sub-district offices, meetings, the party committee … */
export type OrganizationInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The name 名称. */
  readonly name: string;
  /** The English name 英文名. */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** What kind of organization it is 机构类型. */
  readonly type: OrganizationType;
  /** The organization that it is a unit of 隶属. */
  readonly partOf?: string | null | undefined;
  /** The organization whose dispatched organ it is 派出机关. */
  readonly dispatchedBy?: string | null | undefined;
  /** Its place in the order of organizations 机构序. */
  readonly order?: number | null | undefined;
  /** Whether it is named by a document and defined by none that is loaded 仅被提及. */
  readonly placeholder?: boolean | null | undefined;
};

/** A post 职位. Responsibility belongs to posts; people come and go. */
export type PostInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The name 名称; absent: the title. */
  readonly name?: string | null | undefined;
  /** The English name 英文名. */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The organization that the post is in 所在机构. */
  readonly organization: string;
  /** The title 职务名称, such as 区长; absent: the name. */
  readonly title?: string | null | undefined;
  /** The role 职务类别, the same code in every government; absent: `OTHER`. */
  readonly role?: PostRole | null | undefined;
  /** Its rank 排名: the lower comes first. */
  readonly order?: number | null | undefined;
  /** Whether one or several people hold it at once 一人或多人; absent: `ONE`. */
  readonly seats?: Seats | null | undefined;
  /** The many-seated post that this is one seat of 所属的多人职位. */
  readonly seatOf?: string | null | undefined;
  /** Whether its holder heads the organization 主要负责人. */
  readonly heads?: boolean | null | undefined;
  /** The post that it reports to 直接上级. */
  readonly reportsTo?: string | null | undefined;
};

/** A person 人员, known by name only. */
export type PersonInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The name 名称. */
  readonly name: string;
  /** The English name 英文名. */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
};

/** A duty or matter 职责、事项. */
export type DutyInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The name 名称. */
  readonly name: string;
  /** The English name 英文名. */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The broader duty 上位职责. */
  readonly broader?: string | null | undefined;
  /** Whether it may not be handed on 保留事项; absent: it may. */
  readonly reserved?: Reservation | null | undefined;
  /** What kind of work it is, to which a stand-in may be limited 工作性质; absent: not said. */
  readonly work?: WorkKind | null | undefined;
};

/** A document 文件 that responsibilities rest on. */
export type DocumentInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The name 名称. */
  readonly name: string;
  /** The English name 英文名. */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The number 文号. */
  readonly number?: string | null | undefined;
  /** Who issued it 发文机关. */
  readonly issuer?: string | null | undefined;
  /** The day of issue 印发日期. */
  readonly issuedOn?: string | null | undefined;
  /** The meeting that adopted it 通过该文件的会议. */
  readonly adoptedBy?: string | null | undefined;
  /** The day of adoption 通过日期. */
  readonly adoptedOn?: string | null | undefined;
  /** Whom it is addressed to 主送机关. */
  readonly addressees?: ReadonlyArray<string> | null | undefined;
  /** The documents that it was made under 根据、制定依据. */
  readonly basedOn?: ReadonlyArray<string> | null | undefined;
  /** The documents that it refers to as a model, without taking them in 参照. */
  readonly modelledOn?: ReadonlyArray<string> | null | undefined;
  /** The documents that it refers to 援引的文件. */
  readonly refersTo?: ReadonlyArray<string> | null | undefined;
  /** The documents that it replaces 取代的文件. */
  readonly supersedes?: ReadonlyArray<string> | null | undefined;
  /** Whether it is repealed 已废止. */
  readonly repealed?: boolean | null | undefined;
  /** Which articles the loaded copy has 所载条款, such as 第一条至第二十九条. */
  readonly coverage?: string | null | undefined;
  /** Whether it is named by a document and itself not loaded 仅被提及. */
  readonly placeholder?: boolean | null | undefined;
  /** The full text 全文, against which the quotes of its provisions are checked. */
  readonly fullText?: string | null | undefined;
};

/** A provision 条款 of a document, with its exact words. */
export type ProvisionInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The document that it belongs to 所属文件. */
  readonly document: string;
  /** The article 条: its number in Arabic figures, or the heading of another part. */
  readonly article: string;
  /** The paragraph 款. */
  readonly paragraph?: number | null | undefined;
  /** The exact words of the document 原文. */
  readonly quote: string;
};

/** A rule of conduct or a regime 行为规范、责任制度: cited, never an answer to who is responsible. */
export type NormInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The name 名称. */
  readonly name: string;
  /** The English name 英文名. */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The posts and organizations that it speaks of 所涉职位、机构. */
  readonly names?: ReadonlyArray<string> | null | undefined;
};

/** A procedure 程序 that a duty is carried out by. */
export type ProcedureInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The name 名称. */
  readonly name: string;
  /** The English name 英文名. */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search 别名、简称. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The duty that it is for 所属事项. */
  readonly duty: string;
  /** The kind of matter that it is for 适用的事项种类, such as 重大决策. */
  readonly matter?: string | null | undefined;
};

/** A step of a procedure 程序步骤. */
export type StepInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The procedure that it belongs to 所属程序. */
  readonly procedure: string;
  /** The post or organization that takes the step 承办者. */
  readonly performer?: string | null | undefined;
  /** The role in the case that takes it, where no unit is named 承办角色, such as 制定机关. */
  readonly performerRole?: string | null | undefined;
  /** What is done 程序动作. */
  readonly action: StepAction;
  /** The posts or organizations that it is done to 对象. */
  readonly recipients?: ReadonlyArray<string> | null | undefined;
  /** Recipients that are roles 对象角色, such as 相关部门. */
  readonly recipientRoles?: ReadonlyArray<string> | null | undefined;
  /** When it is due 适用条件, with and/or exactly as the text has it. */
  readonly trigger?: ConditionInput | null | undefined;
  /** By when 期限. */
  readonly deadline?: DeadlineInput | null | undefined;
  /** What may not be done without it 未经…不得. */
  readonly blocks?: StepAction | null | undefined;
  /** Its place in the procedure 次序. */
  readonly order?: number | null | undefined;
};

/** Whether a copy follows the ledger 副本状态. */
export type FollowingState =
  /** It takes over whatever is recorded 正在同步. */
  | 'FOLLOWING'
  /** The ledger cannot be reached 失去联系: answers go on from what was copied. */
  | 'AWAY'
  /** The ledger is not the one that was copied 与账本不一致: the operator has to look. */
  | 'DIVERGED';

/** A person holds a post 任职. */
export type TenureInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** Who holds the post 任职人. */
  readonly person: string;
  /** The post held 所任职位. */
  readonly post: string;
  /** In which capacity 任职方式; absent: `SUBSTANTIVE`. */
  readonly capacity?: TenureCapacity | null | undefined;
};

/** A post or an organization has a duty 分工、职责. */
export type AssignmentInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The post or organization that has the duty 承担者. */
  readonly holder: string;
  /** The duty 职责、事项. */
  readonly duty: string;
  /** In which mode it has the duty 承担方式. */
  readonly mode: AssignmentMode;
  /** The area that it is limited to 辖区; absent: everywhere. */
  readonly area?: string | null | undefined;
  /** Whether the article asks for the holder in person and is silent on a substitute 须本人; absent: it does not. */
  readonly inPerson?: boolean | null | undefined;
};

/** A post or an organization oversees another 分管、联系、协助、领导、指导、监督. */
export type OversightInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The post or organization that oversees 分管、联系者. */
  readonly overseer: string;
  /** The post or organization overseen 被分管、被联系者. */
  readonly target: string;
  /** In which mode 分管方式. */
  readonly mode: OversightMode;
};

/** A post hands on what it holds 委托、指定. */
export type DelegationInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The post that hands on 委托者、指定者. */
  readonly delegator: string;
  /** The post or person that takes over 受托者、被指定者. */
  readonly delegate: string;
  /** In which mode 委托方式. */
  readonly mode: DelegationMode;
  /** The duties handed on 范围; absent: all that the delegator holds. */
  readonly scope?: ReadonlyArray<string> | null | undefined;
  /** The duties excepted 除外. */
  readonly except?: ReadonlyArray<string> | null | undefined;
  /** How much of the work 代行程度; absent: all, or what the stand-in rule allows. */
  readonly extent?: Extent | null | undefined;
  /** When it works 适用时机; absent: `WHILE_ABSENT` for `PRESIDE`, else `ALWAYS`. */
  readonly when?: DelegationWhen | null | undefined;
  /** Whether it may be handed on again 可否转委托; absent: no. */
  readonly redelegable?: boolean | null | undefined;
  /** Whether it goes on when its giver leaves the post 离任后是否继续; absent: no. */
  readonly outlastsTenure?: boolean | null | undefined;
  /** The number of its written instrument 委托文书文号. */
  readonly instrument?: string | null | undefined;
  /** Why it was given 事由. */
  readonly reason?: string | null | undefined;
};

/** Who stands in for a post 代行规则、AB角、递补. */
export type StandInRuleInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The post that is stood in for 被代行的职位. */
  readonly post: string;
  /** How a stand-in comes about 代行方式. */
  readonly manner: StandInRuleManner;
  /** The posts or persons that may stand in, in order 代行人选. */
  readonly candidates?: ReadonlyArray<string> | null | undefined;
  /** The post that designates 指定者. */
  readonly designator?: string | null | undefined;
  /** The post that arranges a stand-in, never itself the stand-in 协调安排者. */
  readonly arranger?: string | null | undefined;
  /** The lower is tried first 次序. */
  readonly order?: number | null | undefined;
  /** What the arrangement is called 名称, such as AB角, C岗, 递补. */
  readonly label?: string | null | undefined;
  /** The reasons of absence that it is for 适用的不在岗事由; absent: any. */
  readonly reasons?: ReadonlyArray<AbsenceReason> | null | undefined;
  /** Where the absent holder has to be 适用的去向; absent: `ANY`. */
  readonly place?: StandInRulePlace | null | undefined;
  /** Only for absences of at least so many days 最少天数. */
  readonly minDays?: number | null | undefined;
  /** Only for absences of at most so many days 最多天数. */
  readonly maxDays?: number | null | undefined;
  /** Whether it also works while the post is vacant 空缺时是否适用; absent: no. */
  readonly vacancy?: boolean | null | undefined;
  /** The duties that it is for 范围; absent: the whole post. */
  readonly scope?: ReadonlyArray<string> | null | undefined;
  /** The duties excepted 除外. */
  readonly except?: ReadonlyArray<string> | null | undefined;
  /** How much of the work 代行程度; absent: `FULL`. */
  readonly extent?: Extent | null | undefined;
};

/** A post belongs to a body 组成人员. */
export type MembershipInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The post that belongs to the body 组成人员的职位. */
  readonly post: string;
  /** The body 由其组成的机构. */
  readonly organization: string;
};

/** A person or a post is away 不在岗. */
export type AbsenceInput = {
  /** The id 标识: a readable path such as `hongkou/post/head`. */
  readonly id: string;
  /** True from this instant on 生效; absent: since before the ledger. */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant 失效; absent: until further notice. */
  readonly validTo?: string | null | undefined;
  /** What it rests on 依据: provisions or documents; none: what its change set rests on. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source 出处的明确程度; absent: `STATED`. */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are 语气; absent: `FACT`. */
  readonly modality?: Modality | null | undefined;
  /** For readers, never part of a decision 备注. */
  readonly note?: string | null | undefined;
  /** The person or post that is away 不在岗者. */
  readonly of: string;
  /** Why 不在岗事由. */
  readonly reason: AbsenceReason;
  /** Where 去向. */
  readonly place?: AbsencePlace | null | undefined;
};

/** The languages of sentences and labels 语言. */
export type Language =
  /** Chinese 中文. */
  | 'ZH'
  /** English 英文. */
  | 'EN';

export type AbsencesQueryVariables = Exact<{
  within: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type AbsencesQuery = { readonly absences: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null, readonly of:
        | { readonly __typename: 'Document', readonly id: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
       | null }> } | null };

export type AwayFragment = { readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null };

type Label_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly label: string };

type Label_Norm_Fragment = { readonly __typename: 'Norm', readonly id: string, readonly label: string };

type Label_Duty_Fragment = { readonly __typename: 'Duty', readonly id: string, readonly label: string };

type Label_Procedure_Fragment = { readonly __typename: 'Procedure', readonly id: string, readonly label: string };

type Label_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly label: string };

type Label_Post_Fragment = { readonly __typename: 'Post', readonly id: string, readonly label: string };

type Label_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly label: string };

export type LabelFragment =
  | Label_Document_Fragment
  | Label_Norm_Fragment
  | Label_Duty_Fragment
  | Label_Procedure_Fragment
  | Label_Organization_Fragment
  | Label_Post_Fragment
  | Label_Person_Fragment
;

export type BriefQueryVariables = Exact<{
  matter: MatterInput;
  within?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type BriefQuery = { readonly whoIsResponsible: { readonly outcome: Outcome, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly holders: ReadonlyArray<{ readonly mode: AssignmentMode, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly post: { readonly id: string, readonly label: string } | null }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly post: { readonly id: string, readonly label: string } | null }> } | null };

export type WhoFragment = { readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null };

export type ComingQueryVariables = Exact<{
  within: string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  types?: ReadonlyArray<Kind> | Kind | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type ComingQuery = { readonly turns: ReadonlyArray<{ readonly at: string, readonly sentence: string }> | null };

export type CoverQueryVariables = Exact<{
  person: string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type CoverQuery = { readonly cover: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly outcome: Outcome, readonly post: { readonly id: string, readonly label: string }, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }>, readonly gap: { readonly reason: GapReason } | null, readonly conflict: { readonly claims: ReadonlyArray<{ readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null }> } | null }> | null };

export type DutiesQueryVariables = Exact<{
  within: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type DutiesQuery = { readonly duties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly aliases: ReadonlyArray<string>, readonly reserved: Reservation | null, readonly broader: { readonly id: string, readonly label: string } | null }> } | null };

export type EventsQueryVariables = Exact<{
  within: string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  types?: ReadonlyArray<Kind> | Kind | null | undefined;
  assume?: ChangeSetInput | null | undefined;
}>;


export type EventsQuery = { readonly turns: ReadonlyArray<{ readonly at: string }> | null };

export type FindingsQueryVariables = Exact<{
  within: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly code: FindingCode, readonly severity: Severity, readonly reason: GapReason | null, readonly sentence: string, readonly settledBy: string, readonly from: string | null, readonly to: string | null, readonly subjects: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly id: string }
        | { readonly __typename: 'Provision', readonly id: string }
        | { readonly __typename: 'Norm', readonly label: string, readonly id: string }
        | { readonly __typename: 'Duty', readonly label: string, readonly id: string }
        | { readonly __typename: 'Procedure', readonly label: string, readonly id: string }
        | { readonly __typename: 'Step', readonly id: string }
        | { readonly __typename: 'Organization', readonly label: string, readonly id: string }
        | { readonly __typename: 'Post', readonly label: string, readonly id: string }
        | { readonly __typename: 'Person', readonly label: string, readonly id: string }
        | { readonly __typename: 'Tenure', readonly id: string }
        | { readonly __typename: 'Assignment', readonly id: string }
        | { readonly __typename: 'Oversight', readonly id: string }
        | { readonly __typename: 'Delegation', readonly id: string }
        | { readonly __typename: 'StandInRule', readonly id: string }
        | { readonly __typename: 'Membership', readonly id: string }
        | { readonly __typename: 'Absence', readonly id: string }
      > }> } | null };

export type KindQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  lang: Language;
}>;


export type KindQuery = { readonly node:
    | { readonly __typename: 'Document', readonly label: string, readonly id: string }
    | { readonly __typename: 'Provision', readonly id: string }
    | { readonly __typename: 'Norm', readonly label: string, readonly id: string }
    | { readonly __typename: 'Duty', readonly label: string, readonly id: string }
    | { readonly __typename: 'Procedure', readonly label: string, readonly id: string }
    | { readonly __typename: 'Step', readonly id: string }
    | { readonly __typename: 'Organization', readonly label: string, readonly id: string }
    | { readonly __typename: 'Post', readonly label: string, readonly id: string }
    | { readonly __typename: 'Person', readonly label: string, readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Assignment', readonly id: string }
    | { readonly __typename: 'Oversight', readonly id: string }
    | { readonly __typename: 'Delegation', readonly id: string }
    | { readonly __typename: 'StandInRule', readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Absence', readonly id: string }
   | null };

export type LedgerQueryVariables = Exact<{
  lang: Language;
}>;


export type LedgerQuery = { readonly ledger: { readonly revision: number, readonly recordedAt: string | null, readonly timeZone: string, readonly following: { readonly state: FollowingState, readonly since: string } | null, readonly governments: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null };

export type MatrixQueryVariables = Exact<{
  root: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type MatrixQuery = { readonly matrix: { readonly leaders: ReadonlyArray<{ readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }, readonly standIn: { readonly outcome: Outcome, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }>, readonly gap: { readonly reason: GapReason } | null, readonly conflict: { readonly post: { readonly id: string } | null } | null } }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly cells: ReadonlyArray<{ readonly leader: { readonly id: string }, readonly organization: { readonly id: string }, readonly oversight: ReadonlyArray<{ readonly id: string, readonly mode: OversightMode, readonly basis: ReadonlyArray<
          | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly id: string }
          | { readonly __typename: 'Provision', readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }
          | { readonly __typename: 'Norm', readonly id: string }
          | { readonly __typename: 'Duty', readonly id: string }
          | { readonly __typename: 'Procedure', readonly id: string }
          | { readonly __typename: 'Step', readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Post', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Tenure', readonly id: string }
          | { readonly __typename: 'Assignment', readonly id: string }
          | { readonly __typename: 'Oversight', readonly id: string }
          | { readonly __typename: 'Delegation', readonly id: string }
          | { readonly __typename: 'StandInRule', readonly id: string }
          | { readonly __typename: 'Membership', readonly id: string }
          | { readonly __typename: 'Absence', readonly id: string }
        > }> }> } | null };

export type SeatFragment = { readonly id: string, readonly label: string, readonly state: PostState, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> };

export type HumanFragment = { readonly id: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> };

export type CitedFragment = { readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null };

export type PersonQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type PersonQuery = { readonly person: { readonly id: string, readonly label: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly cover: ReadonlyArray<{ readonly outcome: Outcome, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly receipt: unknown, readonly question: { readonly at: string, readonly knownAt: string, readonly revision: number }, readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }>, readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly firstDay: string | null, readonly settledBy: string, readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly eligible: ReadonlyArray<
        | { readonly __typename: 'Document', readonly id: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
      >, readonly arranger: { readonly id: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly claims: ReadonlyArray<{ readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }> }> } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }>, readonly nextChange: { readonly at: string, readonly sentence: string } | null }> | null, readonly responsibilitiesOf: { readonly holds: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly id: string, readonly label: string }, readonly area: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> }>, readonly performs: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly id: string, readonly label: string }, readonly area: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> }>, readonly handedOn: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly id: string, readonly label: string }, readonly area: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> }> } | null };

export type OpenFragment = { readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly firstDay: string | null, readonly settledBy: string, readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly eligible: ReadonlyArray<
    | { readonly __typename: 'Document', readonly id: string, readonly label: string }
    | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
    | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
    | { readonly __typename: 'Post', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
  >, readonly arranger: { readonly id: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
    >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }> };

export type ReasonFragment = { readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
    | { readonly id: string, readonly kind: Kind }
  >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> };

export type RivalFragment = { readonly mode: AssignmentMode | null, readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly claims: ReadonlyArray<{ readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }> }> };

export type UpcomingFragment = { readonly at: string, readonly sentence: string };

export type HeldFragment = { readonly mode: AssignmentMode, readonly duty: { readonly id: string, readonly label: string }, readonly area: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> };

export type PostQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type PostQuery = { readonly standIn: { readonly outcome: Outcome, readonly manner: Manner | null, readonly extent: Extent | null, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly receipt: unknown, readonly question: { readonly at: string, readonly knownAt: string, readonly revision: number }, readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly reportsTo: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }>, readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly firstDay: string | null, readonly settledBy: string, readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly eligible: ReadonlyArray<
        | { readonly __typename: 'Document', readonly id: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
      >, readonly arranger: { readonly id: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly claims: ReadonlyArray<{ readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }> }> } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }>, readonly nextChange: { readonly at: string, readonly sentence: string } | null } | null, readonly responsibilitiesOf: { readonly holds: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly id: string, readonly label: string }, readonly area: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> }>, readonly performs: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly id: string, readonly label: string }, readonly area: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> }>, readonly handedOn: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly id: string, readonly label: string }, readonly area: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> }> } | null };

export type PreviewQueryVariables = Exact<{
  changes: ChangeSetInput;
  within?: string | null | undefined;
  lang: Language;
}>;


export type PreviewQuery = { readonly preview: { readonly from: string | null, readonly to: string | null, readonly differences: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly from: string | null, readonly to: string | null, readonly duty: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly before: { readonly outcome: Outcome | null, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly post: { readonly id: string } | null }> }, readonly after: { readonly outcome: Outcome | null, readonly holders: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly settledBy: string, readonly post: { readonly id: string, readonly label: string } | null, readonly eligible: ReadonlyArray<
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          > }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null }> }> }, readonly gains: ReadonlyArray<{ readonly holds: boolean, readonly performs: boolean, readonly party:
          | { readonly __typename: 'Document', readonly id: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
         }>, readonly loses: ReadonlyArray<{ readonly holds: boolean, readonly performs: boolean, readonly party:
          | { readonly __typename: 'Document', readonly id: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
         }> }>, readonly appearing: ReadonlyArray<{ readonly code: FindingCode, readonly severity: Severity, readonly reason: GapReason | null, readonly sentence: string, readonly settledBy: string, readonly from: string | null, readonly to: string | null }>, readonly settled: ReadonlyArray<{ readonly code: FindingCode, readonly severity: Severity, readonly reason: GapReason | null, readonly sentence: string, readonly from: string | null, readonly to: string | null }> } | null };

export type ProvisionQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  lang: Language;
}>;


export type ProvisionQuery = { readonly node:
    | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly issuedOn: string | null, readonly repealed: boolean, readonly placeholder: boolean, readonly coverage: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly id: string, readonly issuer: { readonly id: string, readonly label: string } | null, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly supersededBy: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }
    | { readonly __typename: 'Provision', readonly validFrom: string | null, readonly validTo: string | null, readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly citedBy: ReadonlyArray<
        | { readonly label: string, readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly label: string, readonly id: string, readonly kind: Kind }
        | { readonly label: string, readonly id: string, readonly kind: Kind }
        | { readonly label: string, readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind }
        | { readonly label: string, readonly id: string, readonly kind: Kind }
        | { readonly label: string, readonly id: string, readonly kind: Kind }
        | { readonly label: string, readonly id: string, readonly kind: Kind }
        | { readonly id: string, readonly kind: Kind, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null }
        | { readonly id: string, readonly kind: Kind, readonly dutyMode: AssignmentMode, readonly holder:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
           | null, readonly duty: { readonly id: string, readonly label: string } | null }
        | { readonly id: string, readonly kind: Kind, readonly oversightMode: OversightMode, readonly overseer:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
           | null, readonly target:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
           | null }
        | { readonly id: string, readonly kind: Kind, readonly delegator: { readonly id: string, readonly label: string } | null, readonly delegate:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
           | null }
        | { readonly id: string, readonly kind: Kind, readonly post: { readonly id: string, readonly label: string } | null, readonly candidates: ReadonlyArray<
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          > }
        | { readonly id: string, readonly kind: Kind, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }
        | { readonly id: string, readonly kind: Kind }
      >, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }
    | { readonly __typename: 'Norm', readonly id: string }
    | { readonly __typename: 'Duty', readonly id: string }
    | { readonly __typename: 'Procedure', readonly id: string }
    | { readonly __typename: 'Step', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Assignment', readonly id: string }
    | { readonly __typename: 'Oversight', readonly id: string }
    | { readonly __typename: 'Delegation', readonly id: string }
    | { readonly __typename: 'StandInRule', readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Absence', readonly id: string }
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  within?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  types: ReadonlyArray<Kind> | Kind;
  lang: Language;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly record:
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly id: string, readonly kind: Kind }
        | { readonly __typename: 'Provision', readonly id: string, readonly kind: Kind, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Norm', readonly id: string, readonly kind: Kind }
        | { readonly __typename: 'Duty', readonly label: string, readonly id: string, readonly kind: Kind, readonly broader: { readonly id: string, readonly label: string } | null }
        | { readonly __typename: 'Procedure', readonly id: string, readonly kind: Kind }
        | { readonly __typename: 'Step', readonly id: string, readonly kind: Kind }
        | { readonly __typename: 'Organization', readonly label: string, readonly id: string, readonly kind: Kind }
        | { readonly __typename: 'Post', readonly label: string, readonly id: string, readonly kind: Kind, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Person', readonly label: string, readonly id: string, readonly kind: Kind, readonly posts: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Tenure', readonly id: string, readonly kind: Kind }
        | { readonly __typename: 'Assignment', readonly id: string, readonly kind: Kind }
        | { readonly __typename: 'Oversight', readonly id: string, readonly kind: Kind }
        | { readonly __typename: 'Delegation', readonly id: string, readonly kind: Kind }
        | { readonly __typename: 'StandInRule', readonly id: string, readonly kind: Kind }
        | { readonly __typename: 'Membership', readonly id: string, readonly kind: Kind }
        | { readonly __typename: 'Absence', readonly id: string, readonly kind: Kind }
       }> } | null };

export type StandInQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type StandInQuery = { readonly standIn: { readonly outcome: Outcome, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly post: { readonly id: string, readonly label: string, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }> }, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }>, readonly gap: { readonly reason: GapReason } | null } | null };

export type TurnsQueryVariables = Exact<{
  within: string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  types?: ReadonlyArray<Kind> | Kind | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type TurnsQuery = { readonly turns: ReadonlyArray<{ readonly at: string, readonly begins: ReadonlyArray<
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null, readonly of:
          | { readonly __typename: 'Document', readonly id: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
         | null }
    >, readonly ends: ReadonlyArray<
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind }
      | { readonly id: string, readonly kind: Kind, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null, readonly of:
          | { readonly __typename: 'Document', readonly id: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
         | null }
    > }> | null };

type Turning_Document_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Provision_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Norm_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Duty_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Procedure_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Step_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Organization_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Post_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Person_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Tenure_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Assignment_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Oversight_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Delegation_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_StandInRule_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Membership_Fragment = { readonly id: string, readonly kind: Kind };

type Turning_Absence_Fragment = { readonly id: string, readonly kind: Kind, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null, readonly of:
    | { readonly __typename: 'Document', readonly id: string, readonly label: string }
    | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
    | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
    | { readonly __typename: 'Post', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
   | null };

export type TurningFragment =
  | Turning_Document_Fragment
  | Turning_Provision_Fragment
  | Turning_Norm_Fragment
  | Turning_Duty_Fragment
  | Turning_Procedure_Fragment
  | Turning_Step_Fragment
  | Turning_Organization_Fragment
  | Turning_Post_Fragment
  | Turning_Person_Fragment
  | Turning_Tenure_Fragment
  | Turning_Assignment_Fragment
  | Turning_Oversight_Fragment
  | Turning_Delegation_Fragment
  | Turning_StandInRule_Fragment
  | Turning_Membership_Fragment
  | Turning_Absence_Fragment
;

export type UnitQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type UnitQuery = { readonly organization: { readonly id: string, readonly label: string, readonly placeholder: boolean, readonly parent: { readonly id: string, readonly label: string } | null, readonly heads: ReadonlyArray<{ readonly id: string, readonly label: string, readonly state: PostState, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly overseers: ReadonlyArray<{ readonly mode: OversightMode, readonly overseer:
        | { readonly __typename: 'Document', readonly id: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
       | null }>, readonly members: ReadonlyArray<{ readonly id: string, readonly post: { readonly id: string, readonly label: string } | null }>, readonly units: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly basis: ReadonlyArray<
      | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly id: string }
      | { readonly __typename: 'Provision', readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }
      | { readonly __typename: 'Norm', readonly id: string }
      | { readonly __typename: 'Duty', readonly id: string }
      | { readonly __typename: 'Procedure', readonly id: string }
      | { readonly __typename: 'Step', readonly id: string }
      | { readonly __typename: 'Organization', readonly id: string }
      | { readonly __typename: 'Post', readonly id: string }
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Tenure', readonly id: string }
      | { readonly __typename: 'Assignment', readonly id: string }
      | { readonly __typename: 'Oversight', readonly id: string }
      | { readonly __typename: 'Delegation', readonly id: string }
      | { readonly __typename: 'StandInRule', readonly id: string }
      | { readonly __typename: 'Membership', readonly id: string }
      | { readonly __typename: 'Absence', readonly id: string }
    > } | null, readonly responsibilitiesOf: { readonly holds: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly id: string, readonly label: string }, readonly area: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> }>, readonly performs: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly id: string, readonly label: string }, readonly area: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> }>, readonly handedOn: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly id: string, readonly label: string }, readonly area: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }> }> } | null };

export type WhoQueryVariables = Exact<{
  matter: MatterInput;
  within?: string | null | undefined;
  area?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type WhoQuery = { readonly whoIsResponsible: { readonly outcome: Outcome, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly receipt: unknown, readonly question: { readonly at: string, readonly knownAt: string, readonly revision: number, readonly duty: { readonly id: string, readonly label: string, readonly reserved: Reservation | null, readonly broader: { readonly id: string, readonly label: string } | null, readonly narrower: ReadonlyArray<{ readonly id: string, readonly label: string }> }, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly within: { readonly id: string, readonly label: string } | null, readonly area: { readonly id: string, readonly label: string } | null }, readonly holders: ReadonlyArray<{ readonly mode: AssignmentMode, readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly organization: { readonly id: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly organization: { readonly id: string, readonly label: string } | null }>, readonly standIn: { readonly outcome: Outcome, readonly gap: { readonly reason: GapReason } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }> } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly firstDay: string | null, readonly settledBy: string, readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly eligible: ReadonlyArray<
        | { readonly __typename: 'Document', readonly id: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly id: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly id: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
      >, readonly arranger: { readonly id: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
          | { readonly id: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }> }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly post: { readonly id: string, readonly label: string, readonly state: PostState, readonly organization: { readonly id: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly claims: ReadonlyArray<{ readonly person: { readonly id: string, readonly label: string } | null, readonly post: { readonly id: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
            | { readonly id: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly id: string, readonly article: string, readonly paragraph: number | null, readonly quote: string, readonly document: { readonly id: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string, readonly number: string | null }> }> }> }>, readonly nextChange: { readonly at: string, readonly sentence: string } | null } | null };
