// Made by `npm run generate` from the documents of src/web/api. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kind of answer it is. 结果。 */
export type Outcome =
  /** The records answer everything that was asked. 有明确答案。 */
  | 'HELD'
  /** Everything has a performer, but at least one stands in for a part of the work only. 仅部分代行，其余为缺口。 */
  | 'PARTIAL'
  /** Something that was asked is left open. 有缺口。 */
  | 'GAP'
  /** The text can be read in two ways that name different performers. 两可。 */
  | 'AMBIGUOUS'
  /** The records say several things at once. 有冲突。 */
  | 'CONFLICT';

/** The state of one mode in an answer. 记录情况。 */
export type ModeState =
  /** It has its holders, each with a performer for the whole of it. 有明确答案。 */
  | 'HELD'
  /** A stand-in performs a part of the work only. 仅部分代行。 */
  | 'PARTIAL'
  /** Nobody holds it, or nobody performs. 有缺口。 */
  | 'GAP'
  /** The text can be read in two ways. 两可。 */
  | 'AMBIGUOUS'
  /** The records say several things at once. 有冲突。 */
  | 'CONFLICT'
  /** Nothing is recorded, and nothing need be. 未载。 */
  | 'NOT_RECORDED';

/** What is ambiguous about a text. 两可之处。 */
export type AmbiguityReason =
  /** It names who must act in person, and is silent on a substitute. 须本人承担，可否代行未写明。 */
  | 'IN_PERSON'
  /** It has two readings, and by one of them the holder is none. 两种读法。 */
  | 'TWO_READINGS';

/** How a performer comes to perform. 履行方式。 */
export type Manner =
  /** By being there. 本人在岗。 */
  | 'PRESENT'
  /** By an entrustment. 受委托。 */
  | 'ENTRUSTED'
  /** By a designation. 受指定。 */
  | 'DESIGNATED'
  /** By a standing rule. 按既定的代行规定。 */
  | 'RULE';

/** Why the records leave something open: the first reason that applies. 缺口原因，取首先适用的一项。 */
export type GapReason =
  /** The matter is decided collectively, or may not be handed on. 须集体决定，或者不得委托、代行。 */
  | 'RESERVED'
  /** The documents, the post or the duty are not in force on that day. 该日无有效文件，或者职位、事项尚未或不再有效。 */
  | 'NOT_IN_FORCE'
  /** A rule names the post that has to arrange a stand-in, and no arrangement is recorded. 待协调安排。 */
  | 'TO_BE_ARRANGED'
  /** A rule asks for a designation, and no valid one is recorded. 应指定而未指定。 */
  | 'UNDESIGNATED'
  /** All who would stand in are away. 可代行者均不在岗。 */
  | 'ALL_ABSENT'
  /** The post is vacant, and no rule speaks of vacancy. 职位空缺，规定未写明空缺时由谁代行。 */
  | 'VACANT'
  /** There are rules, but none for such an absence or matter. 有代行规定，但不适用于此种情形。 */
  | 'NOT_COVERED'
  /** The loaded documents do not say who stands in. 由谁代行，所载文件未作规定。 */
  | 'NO_RULE'
  /** The stand-in covers a part of the work only, and nobody the rest. 超出代行程度的工作无人代行。 */
  | 'BEYOND_EXTENT'
  /** A limit of the search was reached, so that what it would have found is not known. 达到查找上限。 */
  | 'LIMIT_REACHED'
  /** No record gives the duty to anybody in this mode. 未写明由谁承担。 */
  | 'UNASSIGNED'
  /** The division of labour is not recorded. 分工未载。 */
  | 'NOT_DIVIDED'
  /** The duty is that of the government as a whole; no department is named. 由政府整体承担，未写明部门。 */
  | 'DEPARTMENT_UNSTATED'
  /** A role that the step names, and that only a case fills. 步骤所写明的角色，由案件确定由谁承担。 */
  | 'ROLE_UNFILLED';

/** What a finding is about. Codes are added, never renamed. 核查发现的种类；只增加，不改名。 */
export type FindingCode =
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
export type Severity =
  /** Worth knowing. 提示。 */
  | 'INFO'
  /** Has to be attended to. 须处理。 */
  | 'WARNING'
  /** Is wrong. 错误。 */
  | 'ERROR';

/** What words were understood by. 理解所据。 */
export type UnderstoodBy =
  /** By words: no meaning was asked for, or none was needed. 按字词。 */
  | 'WORDS'
  /** By words and by their nearness in meaning, which a server of embeddings tells. 按字词及语义相近程度。 */
  | 'WORDS_AND_MEANING'
  /** By words alone: a server of embeddings is named, and was of no help this time. 语义服务不可用，仅按字词。 */
  | 'WITHOUT_MEANING';

/** How sure it is what words mean. 理解的把握。 */
export type Certainty =
  /** They are a name, an alias, an abbreviation or an id of one record. 与一项记录的名称、别名、简称或者标识一致。 */
  | 'EXACT'
  /** One record fits, and no other comes near. 仅一项相符，其余相去甚远。 */
  | 'CLEAR'
  /** One is ahead, and others are possible. 一项较为相符，另有其他可能。 */
  | 'PROBABLE'
  /** Several are as good, or none is: nobody is named. 几项同样相符，或者均不相符：不指明任何人。 */
  | 'UNCLEAR';

/** Changes that are recorded together or not at all. Files of change sets have the same shape. 变更集：全部记入，或者全不记入；文件与此同形。 */
export type ChangeSetInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result, with other content it is refused. 指令标识：以同一标识、同一内容重试，结果不变；内容不同的不予记入。 */
  readonly commandId: string;
  /** Why the change is made. 事由。 */
  readonly reason: string;
  /** What every record rests on that names nothing itself. 依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** From when every record is so that says nothing of it; in a record, `null` keeps its beginning unknown. 生效时刻：未填者从之；记录中填 `null` 的，起始仍为不详。 */
  readonly validFrom?: string | null | undefined;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: number | null | undefined;
  /** The changes, in their order. 各项变更。 */
  readonly changes: ReadonlyArray<ChangeInput>;
};

/** One change: exactly one of its fields. 一项变更，只填一种。 */
export type ChangeInput =
  {   /** Puts a record for its interval, replacing what was recorded for its id inside the interval. 记入：在其期间内取代同一标识原有的记录。 */
  readonly assert: RecordInput; readonly end?: never; readonly retract?: never; readonly replace?: never; }
  |  { readonly assert?: never;   /** Removes a record from an instant on: an early return. 终止：自某一时刻起不再有效，如提前返岗。 */
  readonly end: EndInput; readonly retract?: never; readonly replace?: never; }
  |  { readonly assert?: never; readonly end?: never;   /** Removes a record altogether: it never was so. 撤回：从未如此。 */
  readonly retract: RetractInput; readonly replace?: never; }
  |  { readonly assert?: never; readonly end?: never; readonly retract?: never;   /** A document is replaced: what rests on nothing else ends then, unless the same change set asserts it again. 取代：仅以该文件为依据的，自该时刻起终止；同一变更集重新记入的，继续有效。 */
  readonly replace: ReplaceInput; };

/** Which record ends, and when. 终止。 */
export type EndInput = {
  /** The id of the record. 标识。 */
  readonly id: string;
  /** From this instant on it is no longer so. 终止时刻。 */
  readonly at: string;
};

/** Which record never was so. 撤回。 */
export type RetractInput = {
  /** The id of the record. 标识。 */
  readonly id: string;
};

/** Which document is replaced, by what and when. 取代。 */
export type ReplaceInput = {
  /** The document that is replaced. 被取代的文件。 */
  readonly document: string;
  /** The document that replaces it; absent: none does; itself: its text is another now. 取代它的文件；不填为无；填其自身的，为文本有改动。 */
  readonly by?: string | null | undefined;
  /** From when; absent: from when the change set says. 取代时刻；不填为变更集的生效时刻。 */
  readonly at?: string | null | undefined;
};

/** When a step is due: a trait, or `undone`, `all` or `any`; exactly one of the four, with its phrase, as in files. 适用条件：特征，或者 `undone`（未办理）、`all`（且）、`any`（或），只填一种，附原文用语。 */
export type ConditionInput = {
  /** A trait of the matter, such as that it is highly specialized. 事项的特征，如专业性较强。 */
  readonly trait?: string | null | undefined;
  /** What has not been done. 未办理的程序。 */
  readonly undone?: StepAction | null | undefined;
  /** The words of the text. 原文用语。 */
  readonly phrase?: string | null | undefined;
  /** And: every one of them. 且：须全部具备。 */
  readonly all?: ReadonlyArray<ConditionInput> | null | undefined;
  /** Or: at least one of them. 或：具备其一即可。 */
  readonly any?: ReadonlyArray<ConditionInput> | null | undefined;
};

/** By when a step is to be taken. 期限。 */
export type DeadlineInput = {
  /** ISO 8601, such as `P5D`. 时长。 */
  readonly duration?: string | null | undefined;
  /** A limit that is a word, not a figure. 以用语表述的期限，如及时、按时、事先。 */
  readonly words?: string | null | undefined;
  /** Which of the ways of the step it is for; none: all of them. 所及的方式；不填则不限。 */
  readonly reaches?: ReadonlyArray<string> | null | undefined;
  /** The event that it counts from. 起算事件。 */
  readonly from?: string | null | undefined;
  /** The action that the event is. 起算事件即该程序动作。 */
  readonly fromAction?: StepAction | null | undefined;
  /** Which days count; absent: `UNSTATED`. 计日方式；不填为未写明。 */
  readonly calendar?: DeadlineCalendar | null | undefined;
};

/** Which unit or post plays a role. 角色及其承担者。 */
export type RoleInput = {
  /** The role. 角色。 */
  readonly role: string;
  /** The organization or post. 承担者。 */
  readonly player: string;
};

/** A trait that a matter is said to have or not. 认定的特征。 */
export type TraitInput = {
  /** The trait, in the words of the procedure. 特征。 */
  readonly trait: string;
  /** Whether the matter has it. 有无。 */
  readonly value: TraitValue;
  /** What that rests on. 依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
};

/** Something that happened. 事件。 */
export type EventInput = {
  /** What happened. 事件。 */
  readonly event: string;
  /** When. 日期或时刻。 */
  readonly on: string;
  /** What that rests on. 依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
};

/** What becomes of a record. 记录变化的种类。 */
export type RecordEffect =
  /** It begins. 新增。 */
  | 'BEGINS'
  /** It says the same, and rests on something else. 继续有效，依据有变。 */
  | 'CONTINUES'
  /** It says something else. 内容有变。 */
  | 'CHANGES'
  /** It ends. 终止。 */
  | 'ENDS'
  /** It never was so. 撤回。 */
  | 'RETRACTED';

/** A moment on both axes of time. What is left out is now. 时刻，含有效时间与所知时间；不填为现在。 */
export type MomentInput = {
  /** The instant asked about; absent: now. 所问时刻；不填为现在。 */
  readonly at?: string | null | undefined;
  /** As known at this instant; absent: now. 所知时刻；不填为现在。 */
  readonly knownAt?: string | null | undefined;
};

/** What kind of organization. 机构类型。 */
export type OrganizationType =
  /** The government. 人民政府。 */
  | 'GOVERNMENT'
  /** Its office. 政府办公室。 */
  | 'OFFICE'
  /** A department. 工作部门。 */
  | 'DEPARTMENT'
  /** A sub-district office: a dispatched organ, not a department. 街道办事处：派出机关，不是工作部门。 */
  | 'SUBDISTRICT_OFFICE'
  /** An affiliated unit. 直属单位。 */
  | 'AFFILIATE'
  /** A meeting. 全体会议、常务会议。 */
  | 'MEETING'
  /** The people’s congress and its standing committee. 人大及其常委会。 */
  | 'CONGRESS'
  /** The consultative conference. 政协。 */
  | 'CONSULTATIVE'
  /** A party committee. 党委。 */
  | 'PARTY'
  /** A leading group. 领导小组。 */
  | 'GROUP';

/** What a post is in every government. 职务类别。 */
export type PostRole =
  /** The head of the government. 区长。 */
  | 'GOVERNMENT_HEAD'
  /** The executive deputy head. 常务副区长。 */
  | 'EXECUTIVE_DEPUTY_HEAD'
  /** A deputy head. 副区长。 */
  | 'DEPUTY_HEAD'
  /** The director of the office. 政府办公室主任。 */
  | 'OFFICE_DIRECTOR'
  /** A deputy director of the office. 政府办公室副主任。 */
  | 'OFFICE_DEPUTY_DIRECTOR'
  /** The head of an organization. 主任、局长。 */
  | 'ORGANIZATION_HEAD'
  /** A deputy head of an organization. 副主任、副局长。 */
  | 'ORGANIZATION_DEPUTY_HEAD'
  /** Any other post. 其他。 */
  | 'OTHER';

/** How many people hold a post at once. 席位。 */
export type Seats =
  /** One person. 一人。 */
  | 'ONE'
  /** Several people at once, as with deputy heads. 多人，如副区长。 */
  | 'MANY';

/** Whether a post has a holder. 任职状态。 */
export type PostState =
  /** At least one tenure covers the day. 在任。 */
  | 'FILLED'
  /** Tenures are recorded, and none covers the day. 空缺。 */
  | 'VACANT'
  /** No tenure was ever recorded. 未记录任职人。 */
  | 'UNRECORDED';

/** Why a duty may not be handed on. 保留事项。 */
export type Reservation =
  /** It is decided by a meeting. 集体讨论决定。 */
  | 'COLLECTIVE'
  /** Its holder acts in person. 不得代行。 */
  | 'NON_DELEGABLE';

/** What kind of work a duty is. 工作性质。 */
export type WorkKind =
  /** Daily work. 日常工作。 */
  | 'DAILY_WORK'
  /** Urgent matters. 紧急事项。 */
  | 'URGENT'
  /** Ceremonies. 礼仪活动。 */
  | 'CEREMONIAL';

/** In which capacity a post is held. 任职方式。 */
export type TenureCapacity =
  /** As its holder. 任职。 */
  | 'SUBSTANTIVE'
  /** As its acting holder, appointed by law. 法定代理。 */
  | 'ACTING'
  /** In charge of an organization whose head is not in post. 主持工作。 */
  | 'IN_CHARGE';

/** In which mode a duty is held, in the order in which an answer lists them. 承担方式，按答复中的次序。 */
export type AssignmentMode =
  /** Is accountable for all of it. 负总责。 */
  | 'ACCOUNTABLE'
  /** Decides by discussion. 讨论决定。 */
  | 'DECIDES'
  /** Is the leader in charge. 分管。 */
  | 'IN_CHARGE'
  /** Leads the work. 主办、牵头。 */
  | 'LEADS'
  /** Assists. 协助。 */
  | 'ASSISTS'
  /** Cooperates with what leads. 配合。 */
  | 'COOPERATES'
  /** Liaises. 联系。 */
  | 'LIAISES'
  /** Reviews. 审查。 */
  | 'REVIEWS'
  /** Is consulted. 征求意见。 */
  | 'CONSULTED'
  /** Is informed. 报送、备案、抄送。 */
  | 'INFORMED'
  /** Supervises. 监督。 */
  | 'SUPERVISES';

/** In which mode a post or an organization oversees another. 分管方式。 */
export type OversightMode =
  /** Leads it. 领导。 */
  | 'LEADS'
  /** Is in charge of it. 分管。 */
  | 'IN_CHARGE'
  /** Keeps in touch with it. 联系。 */
  | 'LIAISON'
  /** Assists it. 协助。 */
  | 'ASSISTS'
  /** Guides its work. 业务指导。 */
  | 'GUIDES'
  /** Supervises it. 监督。 */
  | 'SUPERVISES';

/** In which mode a post hands on. 委托方式。 */
export type DelegationMode =
  /** To preside over the work. 主持工作。 */
  | 'PRESIDE'
  /** To take over particular work. 委托。 */
  | 'ENTRUST'
  /** To represent. 代表。 */
  | 'REPRESENT';

/** When a delegation works. 适用时机。 */
export type DelegationWhen =
  /** At all times. 始终。 */
  | 'ALWAYS'
  /** While its giver is away. 不在岗期间。 */
  | 'WHILE_ABSENT';

/** How much of the work. 代行程度。 */
export type Extent =
  /** Ceremonies only. 礼仪活动。 */
  | 'CEREMONIAL'
  /** Urgent matters only. 紧急事项。 */
  | 'URGENT'
  /** The daily work. 日常工作。 */
  | 'DAILY_WORK'
  /** All of the work. 全部工作。 */
  | 'FULL';

/** How a stand-in comes about. 代行方式。 */
export type StandInRuleManner =
  /** One of the candidates must be designated first. 须先指定人选之一。 */
  | 'DESIGNATED'
  /** The first candidate who is there stands in, without a designation. 依次由首个在岗的人选代行。 */
  | 'ORDERED'
  /** A named post has to arrange a stand-in. 由专人协调安排。 */
  | 'ARRANGED';

/** Where the absent holder has to be for a rule. 适用的去向。 */
export type StandInRulePlace =
  /** Away from the district. 离开本地。 */
  | 'OUTSIDE'
  /** In the district. 在本地。 */
  | 'INSIDE'
  /** Anywhere. 不限。 */
  | 'ANY';

/** Why a person is away. 不在岗事由。 */
export type AbsenceReason =
  /** A visit abroad. 出访。 */
  | 'ABROAD'
  /** A business trip. 出差。 */
  | 'BUSINESS_TRIP'
  /** Leave. 休假、请假。 */
  | 'LEAVE'
  /** Illness. 因病。 */
  | 'ILLNESS'
  /** Training. 学习。 */
  | 'TRAINING'
  /** Another engagement at the same time. 工作冲突。 */
  | 'ENGAGEMENT'
  /** Anything else. 其他。 */
  | 'OTHER'
  /** Away, for a reason that is not told: what readers see of every absence. 事由不公开；查阅者所见均为此项。 */
  | 'AWAY';

/** Where an absent person is. 去向。 */
export type AbsencePlace =
  /** Away from the district. 离开本地。 */
  | 'OUTSIDE'
  /** In the district. 在本地。 */
  | 'INSIDE';

/** What a step of a procedure does. 程序动作。 */
export type StepAction =
  /** Consult. 征求意见。 */
  | 'CONSULT'
  /** Public participation. 公众参与。 */
  | 'PUBLIC_PARTICIPATION'
  /** A hearing. 听证。 */
  | 'HEARING'
  /** Review by experts. 专家论证。 */
  | 'EXPERT_REVIEW'
  /** Assessment of risks. 风险评估。 */
  | 'RISK_ASSESSMENT'
  /** Review of legality. 合法性审查。 */
  | 'LEGALITY_REVIEW'
  /** Ask for instruction. 请示。 */
  | 'SEEK_INSTRUCTION'
  /** Submit. 提请。 */
  | 'SUBMIT'
  /** Send a copy. 抄送。 */
  | 'COPY_TO'
  /** Decide. 讨论决定。 */
  | 'DECIDE'
  /** Publish. 公布。 */
  | 'PUBLISH'
  /** File for the record. 备案。 */
  | 'FILE_WITH'
  /** Evaluate. 评估。 */
  | 'EVALUATE'
  /** Revise. 修改、清理。 */
  | 'REVISE'
  /** Report. 报告。 */
  | 'REPORT'
  /** Inform. 通报。 */
  | 'INFORM'
  /** Carry out. 贯彻落实。 */
  | 'IMPLEMENT'
  /** Anything else. 其他。 */
  | 'OTHER';

/** What a norm sets up. 规范所立的制度。 */
export type Regime =
  /** Who answered for a decision does so for life. 责任终身追究。 */
  | 'LIFELONG_ACCOUNTABILITY';

/** How many of several are needed. 所需的范围。 */
export type Needed =
  /** One suffices. 其一即可。 */
  | 'ONE'
  /** All of them. 均须。 */
  | 'ALL';

/** Whether a matter has a trait. 有无。 */
export type TraitValue =
  /** It has it. 有。 */
  | 'YES'
  /** It has it not. 无。 */
  | 'NO';

/** Which days a deadline counts. 计日方式。 */
export type DeadlineCalendar =
  /** Every day. 自然日。 */
  | 'NATURAL'
  /** Working days. 工作日。 */
  | 'WORKING'
  /** The text does not say. 未写明。 */
  | 'UNSTATED';

/** How firmly a record stands in its source. 出处的明确程度。 */
export type Reading =
  /** The text says it. 明示。 */
  | 'STATED'
  /** The sentence inherits it from the one before. 承前省略。 */
  | 'INFERRED'
  /** There are two readings. 两可。 */
  | 'AMBIGUOUS';

/** How binding the words are. 语气。 */
export type Modality =
  /** Must. 应当、必须、要。 */
  | 'MUST'
  /** May. 可。 */
  | 'MAY'
  /** Must not. 不得。 */
  | 'MUST_NOT'
  /** In principle. 原则上。 */
  | 'IN_PRINCIPLE'
  /** A statement of fact. 陈述。 */
  | 'FACT';

/** What a document may be asked and not say. 文件未作规定的问题。 */
export type SilenceQuestion =
  /** Who is accountable. 由谁负总责。 */
  | 'ACCOUNTABLE'
  /** Who decides. 由谁讨论决定。 */
  | 'DECIDES'
  /** Who is in charge. 由谁分管。 */
  | 'IN_CHARGE'
  /** Who leads the work. 由谁主办。 */
  | 'LEADS'
  /** Who assists. 由谁协助。 */
  | 'ASSISTS'
  /** Who cooperates. 由谁配合。 */
  | 'COOPERATES'
  /** Who liaises. 由谁联系。 */
  | 'LIAISES'
  /** Who reviews. 由谁审查。 */
  | 'REVIEWS'
  /** Who is consulted. 征求谁的意见。 */
  | 'CONSULTED'
  /** Who is informed. 报送、告知谁。 */
  | 'INFORMED'
  /** Who supervises. 由谁监督。 */
  | 'SUPERVISES'
  /** Who stands in. 由谁代行。 */
  | 'STAND_IN'
  /** Whether what was handed on may be handed on again. 可否转委托。 */
  | 'REDELEGATION'
  /** Who chairs the meeting. 由谁主持会议。 */
  | 'CHAIRS'
  /** Who belongs to it. 由哪些人员组成。 */
  | 'MEMBERS'
  /** Whether it is a constituent department. 是否组成部门。 */
  | 'CONSTITUENT'
  /** In which form and for how long. 以何种形式、期限多长。 */
  | 'FORM'
  /** By when, and how the days count. 期限及其计算。 */
  | 'DEADLINE'
  /** Anything else. 其他。 */
  | 'OTHER';

/** Which change set is undone. 撤销的变更集。 */
export type UndoInput = {
  /** Makes a retry harmless: the same id with the same content gives the first result. 指令标识：以同一标识、同一内容重试，结果不变。 */
  readonly commandId: string;
  /** Why the change is made. 事由。 */
  readonly reason?: string | null | undefined;
  /** What it rests on, where the record names nothing itself. 依据；记录自身未写明时适用。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** Refused unless the ledger stands at this revision. 预期版次，账本不在此版的不予记入。 */
  readonly expectedRevision?: number | null | undefined;
  /** The `commandId` of the change set that is undone, as the ledger has it. 所撤销的变更集的指令标识。 */
  readonly undone: string;
};

/** What was read, and is approved. 所阅并批准的变更集。 */
export type ApproveInput = {
  /** The `commandId` of the proposal. 变更集的指令标识。 */
  readonly commandId: string;
  /** The `contentHash` of the proposal that was read: another one under the same id is refused. 所阅变更集的内容指纹，内容已变的不予批准。 */
  readonly contentHash: string;
};

/** What is accepted. 所接受的变更集。 */
export type AcceptInput = {
  /** The `commandId` of the proposal, as the viewer was shown it. 所见变更集的指令标识。 */
  readonly commandId: string;
  /** The `contentHash` of the proposal that was read: another one under the same id is refused. 所阅变更集的内容指纹，内容已变的不予接受。 */
  readonly contentHash: string;
};

/** What is declined. 所谢绝的变更集。 */
export type DeclineInput = {
  /** The `commandId` of the proposal, as the viewer was shown it. 所见变更集的指令标识。 */
  readonly commandId: string;
  /** The `contentHash` of the proposal that was read. 所阅变更集的内容指纹。 */
  readonly contentHash: string;
  /** Why, for its author. 理由，供提出者知悉。 */
  readonly reason: string;
};

/** What is taken back or refused. 撤回或者驳回的变更集。 */
export type RejectInput = {
  /** The `commandId` of the proposal. 变更集的指令标识。 */
  readonly commandId: string;
};

/** How something that a notice says compares with what is recorded. 通知所载与账本相比。 */
export type NoticeRelationState =
  /** It begins with the notice. 新增。 */
  | 'NEW'
  /** It goes on, and now rests on the notice. 沿用，改以本通知为依据。 */
  | 'RESTS_ANEW'
  /** It is recorded so already. 已照此登记。 */
  | 'RECORDED'
  /** It ends with the notice. 终止。 */
  | 'ENDS';

/** What was read in a file. 文件读作何物。 */
export type ImportKind =
  /** Text in the notation. 按 docs/notation.md 写成的通知。 */
  | 'NOTATION'
  /** Rosters, posts, duties or absences in tables. 名册等表格。 */
  | 'TABLES'
  /** Working rules, or another document of articles. 工作规则等条文。 */
  | 'RULES'
  /** A notice of the division of labour. 分工通知。 */
  | 'NOTICE'
  /** Open data about an organization: Popolo, an organogram. 关于机构的开放数据。 */
  | 'OPEN';

/** What a change does to a record. 操作。 */
export type Operation =
  /** Puts the record for its interval. 记入。 */
  | 'ASSERT'
  /** Removes it from an instant on. 终止。 */
  | 'END'
  /** Removes it altogether: it never was so. 撤回。 */
  | 'RETRACT';

/** Who can read a calendar at its address. 何人可读日历地址。 */
export type CalendarAccess =
  /** Everybody, as everything else there. 任何人均可读。 */
  | 'OPEN'
  /** Whoever has the address, until the operator exchanges the secret. 持有地址者可读，至管理员更换密钥为止。 */
  | 'SECRET'
  /** Only who sends a login with it: to be downloaded, as few calendar programs log in. 须随附登录凭据，只宜下载。 */
  | 'LOGIN';

/** What a viewer may do. 权限。 */
export type ViewerRole =
  /** Reads. 查阅。 */
  | 'READER'
  /** Records, proposes and sees reasons of absences. 登记，并可见不在岗事由。 */
  | 'RECORDER'
  /** Approves what another has proposed. 批准他人所提的变更集。 */
  | 'APPROVER'
  /** Everything. 管理。 */
  | 'ADMIN';

/** Whether a copy follows the ledger. 副本状态。 */
export type FollowingState =
  /** It takes over whatever is recorded. 正在同步。 */
  | 'FOLLOWING'
  /** The ledger cannot be reached: answers go on from what was copied. 失去联系，仍按副本答复。 */
  | 'AWAY'
  /** The ledger is not the one that was copied: the operator has to look. 与账本不一致，须由管理人员处理。 */
  | 'DIVERGED';

/** Why nobody is named to perform a step. 未能指明承办者的原因。 */
export type StepPerformerGap =
  /** The case does not say who plays the role. 案件未写明角色由谁承担。 */
  | 'ROLE_UNFILLED'
  /** No post is recorded to head the organization. 未载该机构的主要负责人。 */
  | 'NO_HEAD_RECORDED';

/** What is known of a deadline. 期限状态。 */
export type StepDeadlineState =
  /** No limit is stated. 未写明期限。 */
  | 'NONE'
  /** A word is, such as 及时. 为用语，如及时。 */
  | 'WORDS'
  /** The event that it counts from is not known. 起算事件不明。 */
  | 'WAITING'
  /** It is a day, or two days between which the readings differ. 有日期。 */
  | 'DATED'
  /** For one way of counting no calendar is loaded. 未载入工作日历。 */
  | 'CALENDAR_NOT_LOADED';

/** What is wrong with an act or a step. 问题的种类。 */
export type ProcedureFaultKind =
  /** Done before what has to go before it. 次序有误。 */
  | 'OUT_OF_ORDER'
  /** Done while a prohibition was in force. 禁止期间办理。 */
  | 'BLOCKED'
  /** Done without what it needs, such as the submission or the review. 缺少必经步骤，如提请、审查。 */
  | 'PREREQUISITE_MISSING'
  /** Done by one who by the records was not responsible at that moment. 办理者当时并非责任人。 */
  | 'NOT_RESPONSIBLE'
  /** Done by a stand-in in a matter beyond the extent of standing in. 超出代行程度。 */
  | 'BEYOND_EXTENT'
  /** Done on behalf of a post that by the records nobody had handed over. 所代职位未作委托、指定。 */
  | 'NOT_HANDED_OVER'
  /** Not done to all who have to receive, or not recorded to whom. 对象有缺，或者未记录对象。 */
  | 'RECIPIENT_MISSING'
  /** Done to one that need not receive. 对象不符。 */
  | 'WRONG_RECIPIENT'
  /** A collective matter decided by one. 应集体决定而由一人决定。 */
  | 'COLLECTIVE_DECIDED_BY_ONE'
  /** Done after the case was closed. 结案之后办理。 */
  | 'AFTER_CLOSING'
  /** The step named is one of another procedure. 所记步骤属于另一程序。 */
  | 'OTHER_PROCEDURE'
  /** The right person in another post than the one by which they are responsible. 办理者无误，所用职位有误。 */
  | 'WRONG_TITLE'
  /** Left out, where the text says in principle. 原则上应办而未办。 */
  | 'OMITTED_IN_PRINCIPLE'
  /** The records do not say who was responsible at that moment. 当时由谁负责，记录未定。 */
  | 'RESPONSIBLE_UNKNOWN';

/** How much a fault matters. 问题的严重程度。 */
export type FaultSeverity =
  /** Against an article. 与条文不符。 */
  | 'FAULT'
  /** To be explained. 须作说明。 */
  | 'MILD'
  /** The records do not say enough. 记录不足以认定。 */
  | 'OPEN';

/** Where a step stands at a moment: the first of these that fits. 办理状态：取最先相符的。 */
export type StepState =
  /** Done while a prohibition in force blocked it. 禁止期间办理。 */
  | 'BLOCKED_BUT_DONE'
  /** Done. 已办。 */
  | 'DONE'
  /** Done after the last day by every reading. 逾期办结。 */
  | 'DONE_LATE'
  /** Done between the earliest and the latest last day. 已办，是否逾期因读法而异。 */
  | 'DONE_DEPENDS_ON_READING'
  /** To be done in principle, and left out. 原则上应办而未办。 */
  | 'NOT_DONE_IN_PRINCIPLE'
  /** Not done, and the last day is over by every reading. 逾期未办。 */
  | 'OVERDUE'
  /** To be done now. 应办。 */
  | 'DUE'
  /** It waits for another step or an event. 待其他步骤或者事件。 */
  | 'WAITING'
  /** The records do not say whether it applies. 尚不能确定。 */
  | 'UNDETERMINED'
  /** It does not apply. 不适用。 */
  | 'NOT_APPLICABLE';

/** Yes, no, or not known. 是、否、不明。 */
export type Truth =
  /** Yes. 是。 */
  | 'YES'
  /** No. 否。 */
  | 'NO'
  /** Not known: the records do not say. 不明：记录未载。 */
  | 'UNKNOWN';

/** The kinds of record. 记录种类。 */
export type Kind =
  /** An organization: the government itself, its office, departments, sub-district offices, meetings, the party committee and so on. 机构。 */
  | 'ORGANIZATION'
  /** A post. Responsibility belongs to posts; people come and go. 职位。 */
  | 'POST'
  /** A person, known by name and rank only. 人员，只记姓名和级别。 */
  | 'PERSON'
  /** A duty or matter. 职责、事项。 */
  | 'DUTY'
  /** A document that responsibilities rest on. 文件。 */
  | 'DOCUMENT'
  /** A provision of a document, with its exact words. 条款。 */
  | 'PROVISION'
  /** A rule of conduct or a regime: cited, never an answer to who is responsible. 行为规范、责任制度，只供援引。 */
  | 'NORM'
  /** What a document was read for and does not say: neither yes nor no, so that a list without an entry is never read as a no. 文件未作规定的事项，既非肯定，也非否定。 */
  | 'SILENCE'
  /** A person holds a post. 任职。 */
  | 'TENURE'
  /** A post or an organization has a duty. 分工、职责。 */
  | 'ASSIGNMENT'
  /** It was decided who leads and who cooperates in kinds of matter that units disputed; `basis` has the minutes or the notice. 职责界定。 */
  | 'RULING'
  /** A post or an organization oversees another. 分管、联系、协助、领导、指导、监督。 */
  | 'OVERSIGHT'
  /** A post hands on what it holds. 委托、指定。 */
  | 'DELEGATION'
  /** Who stands in for a post. 代行规则、AB角、递补。 */
  | 'STAND_IN_RULE'
  /** A post belongs to a body. 组成人员。 */
  | 'MEMBERSHIP'
  /** A person or a post is away. 不在岗。 */
  | 'ABSENCE'
  /** A finding is known, and who sees to it, until the day on which this ends. It changes no answer and hides no finding. 已知悉的核查发现，不影响任何答复，也不隐去该发现。 */
  | 'ACKNOWLEDGEMENT'
  /** A procedure that a duty is carried out by. 程序。 */
  | 'PROCEDURE'
  /** A step of a procedure. 程序步骤。 */
  | 'STEP'
  /** A matter that is handled by a procedure, from its opening to its closing. 事项、案件。 */
  | 'CASE'
  /** That a step was done, by whom and when. 办理记录。 */
  | 'ACT'
  /** The days off and the make-up working days of a span. 工作日历。 */
  | 'CALENDAR';

/** One record: exactly one of its fields, which says the kind. 一项记录，只填一种。 */
export type RecordInput =
  {   /** An organization: the government itself, its office, departments, sub-district offices, meetings, the party committee and so on. 机构。 */
  readonly organization: OrganizationInput; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never;   /** A post. Responsibility belongs to posts; people come and go. 职位。 */
  readonly post: PostInput; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never;   /** A person, known by name and rank only. 人员，只记姓名和级别。 */
  readonly person: PersonInput; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never;   /** A duty or matter. 职责、事项。 */
  readonly duty: DutyInput; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never;   /** A document that responsibilities rest on. 文件。 */
  readonly document: DocumentInput; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never;   /** A provision of a document, with its exact words. 条款。 */
  readonly provision: ProvisionInput; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never;   /** A rule of conduct or a regime: cited, never an answer to who is responsible. 行为规范、责任制度，只供援引。 */
  readonly norm: NormInput; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never;   /** What a document was read for and does not say: neither yes nor no, so that a list without an entry is never read as a no. 文件未作规定的事项，既非肯定，也非否定。 */
  readonly silence: SilenceInput; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never;   /** A person holds a post. 任职。 */
  readonly tenure: TenureInput; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never;   /** A post or an organization has a duty. 分工、职责。 */
  readonly assignment: AssignmentInput; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never;   /** It was decided who leads and who cooperates in kinds of matter that units disputed; `basis` has the minutes or the notice. 职责界定。 */
  readonly ruling: RulingInput; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never;   /** A post or an organization oversees another. 分管、联系、协助、领导、指导、监督。 */
  readonly oversight: OversightInput; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never;   /** A post hands on what it holds. 委托、指定。 */
  readonly delegation: DelegationInput; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never;   /** Who stands in for a post. 代行规则、AB角、递补。 */
  readonly standInRule: StandInRuleInput; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never;   /** A post belongs to a body. 组成人员。 */
  readonly membership: MembershipInput; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never;   /** A person or a post is away. 不在岗。 */
  readonly absence: AbsenceInput; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never;   /** A finding is known, and who sees to it, until the day on which this ends. It changes no answer and hides no finding. 已知悉的核查发现，不影响任何答复，也不隐去该发现。 */
  readonly acknowledgement: AcknowledgementInput; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never;   /** A procedure that a duty is carried out by. 程序。 */
  readonly procedure: ProcedureInput; readonly step?: never; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never;   /** A step of a procedure. 程序步骤。 */
  readonly step: StepInput; readonly case?: never; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never;   /** A matter that is handled by a procedure, from its opening to its closing. 事项、案件。 */
  readonly case: CaseInput; readonly act?: never; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never;   /** That a step was done, by whom and when. 办理记录。 */
  readonly act: ActInput; readonly calendar?: never; }
  |  { readonly organization?: never; readonly post?: never; readonly person?: never; readonly duty?: never; readonly document?: never; readonly provision?: never; readonly norm?: never; readonly silence?: never; readonly tenure?: never; readonly assignment?: never; readonly ruling?: never; readonly oversight?: never; readonly delegation?: never; readonly standInRule?: never; readonly membership?: never; readonly absence?: never; readonly acknowledgement?: never; readonly procedure?: never; readonly step?: never; readonly case?: never; readonly act?: never;   /** The days off and the make-up working days of a span. 工作日历。 */
  readonly calendar: CalendarInput; };

/** An organization: the government itself, its office, departments, sub-district offices, meetings, the party committee and so on. 机构。 */
export type OrganizationInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The name. 名称。 */
  readonly name: string;
  /** The English name. 英文名。 */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Its ids and accounts in other systems, each as `system:id`, found by search. 在其他系统中的编号、账号，写作“系统:编号”，可供检索。 */
  readonly externalIds?: ReadonlyArray<string> | null | undefined;
  /** What kind of organization it is. 机构类型。 */
  readonly type: OrganizationType;
  /** The organization that it is a unit of. 隶属的机构。 */
  readonly partOf?: string | null | undefined;
  /** The organization whose dispatched organ it is. 派出它的机关。 */
  readonly dispatchedBy?: string | null | undefined;
  /** Its place in the order of organizations. 机构序。 */
  readonly order?: number | null | undefined;
  /** The organizations that it is a collective name of, such as 各街道办事处: who oversees it oversees each of them. 统称所指的各机构，分管统称即分管各机构。 */
  readonly comprises?: ReadonlyArray<string> | null | undefined;
  /** Whether it is named by a document and defined by none that is loaded. 仅被提及，所载文件未作规定。 */
  readonly placeholder?: boolean | null | undefined;
};

/** A post. Responsibility belongs to posts; people come and go. 职位。 */
export type PostInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The name; without one, the title. 名称；不填即职务名称。 */
  readonly name?: string | null | undefined;
  /** The English name. 英文名。 */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Its ids and accounts in other systems, each as `system:id`, found by search. 在其他系统中的编号、账号，写作“系统:编号”，可供检索。 */
  readonly externalIds?: ReadonlyArray<string> | null | undefined;
  /** The organization that the post is in. 所在机构。 */
  readonly organization: string;
  /** The title, such as 区长; without one, the name. 职务名称；不填即名称。 */
  readonly title?: string | null | undefined;
  /** The role, the same code in every government; other unless given. 职务类别，各政府通用；不填即其他。 */
  readonly role?: PostRole | null | undefined;
  /** Its place among the posts: the lower comes first. 排名，小者在前。 */
  readonly order?: number | null | undefined;
  /** The administrative rank, such as 副局级, where it is recorded. 行政级别。 */
  readonly rank?: string | null | undefined;
  /** Whether one or several people hold it at once, such as 副区长; one unless given. 一人或多人同任；不填即一人。 */
  readonly seats?: Seats | null | undefined;
  /** The many-seated post that this is one seat of. 所属的多人职位。 */
  readonly seatOf?: string | null | undefined;
  /** Whether its holder heads the organization. 是否主要负责人。 */
  readonly heads?: boolean | null | undefined;
  /** The post that it reports to. 直接上级。 */
  readonly reportsTo?: string | null | undefined;
};

/** A person, known by name and rank only. 人员，只记姓名和级别。 */
export type PersonInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The name. 名称。 */
  readonly name: string;
  /** The English name. 英文名。 */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Its ids and accounts in other systems, each as `system:id`, found by search. 在其他系统中的编号、账号，写作“系统:编号”，可供检索。 */
  readonly externalIds?: ReadonlyArray<string> | null | undefined;
  /** The administrative rank, such as 副局级, where it is recorded. 行政级别。 */
  readonly rank?: string | null | undefined;
};

/** A duty or matter. 职责、事项。 */
export type DutyInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The name. 名称。 */
  readonly name: string;
  /** The English name. 英文名。 */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The broader duty. 上位职责。 */
  readonly broader?: string | null | undefined;
  /** Whether it may not be handed on; it may unless given. 保留事项；不填则可委托。 */
  readonly reserved?: Reservation | null | undefined;
  /** What kind of work it is, to which a stand-in may be limited; not said unless given. 工作性质，代行可以此为限；不填即未写明。 */
  readonly work?: WorkKind | null | undefined;
};

/** A document that responsibilities rest on. 文件。 */
export type DocumentInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The name. 名称。 */
  readonly name: string;
  /** The English name. 英文名。 */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Its number. 文号。 */
  readonly number?: string | null | undefined;
  /** Who issued it. 发文机关。 */
  readonly issuer?: string | null | undefined;
  /** The day of issue. 印发日期。 */
  readonly issuedOn?: string | null | undefined;
  /** The meeting that adopted it. 通过该文件的会议。 */
  readonly adoptedBy?: string | null | undefined;
  /** The day of adoption. 通过日期。 */
  readonly adoptedOn?: string | null | undefined;
  /** The day on which it was last confirmed to be in force; how, the note says. 最近一次确认有效的日期，确认方式见备注。 */
  readonly lastConfirmed?: string | null | undefined;
  /** The day on which it is to be looked at anew: up to then it is known to hold, and after it nothing is known. 应予复核的日期，其后情况不详。 */
  readonly reviewOn?: string | null | undefined;
  /** Whom it is addressed to. 主送机关。 */
  readonly addressees?: ReadonlyArray<string> | null | undefined;
  /** The documents that it was made under. 根据，即制定依据。 */
  readonly basedOn?: ReadonlyArray<string> | null | undefined;
  /** The documents that it refers to as a model, without taking them in. 参照，不等于并入。 */
  readonly modelledOn?: ReadonlyArray<string> | null | undefined;
  /** The documents that it refers to. 援引的文件。 */
  readonly refersTo?: ReadonlyArray<string> | null | undefined;
  /** The documents that it replaces. 取代的文件。 */
  readonly supersedes?: ReadonlyArray<string> | null | undefined;
  /** Whether it is repealed. 是否已废止。 */
  readonly repealed?: boolean | null | undefined;
  /** Which articles the loaded copy has, such as 第一条至第二十九条. 所载文本包括的条款。 */
  readonly coverage?: string | null | undefined;
  /** Whether it is known by name and itself not loaded. 仅知其名，文本未载入。 */
  readonly placeholder?: boolean | null | undefined;
  /** The full text, against which the quotes of its provisions are checked. 全文，用以核对条款原文。 */
  readonly fullText?: string | null | undefined;
};

/** A provision of a document, with its exact words. 条款。 */
export type ProvisionInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The document that it belongs to. 所属文件。 */
  readonly document: string;
  /** The article: its number in Arabic figures, or the heading of another part. 条。 */
  readonly article: string;
  /** The paragraph. 款。 */
  readonly paragraph?: number | null | undefined;
  /** The exact words of the document. 原文。 */
  readonly quote: string;
  /** The whole article that the quote stands in; one provision of an article has it. 全条原文。 */
  readonly text?: string | null | undefined;
};

/** A rule of conduct or a regime: cited, never an answer to who is responsible. 行为规范、责任制度，只供援引。 */
export type NormInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The name. 名称。 */
  readonly name: string;
  /** The English name. 英文名。 */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The posts and organizations that it speaks of. 所涉职位、机构。 */
  readonly names?: ReadonlyArray<string> | null | undefined;
  /** What it sets up, where answers rest on that: 责任终身追究. 所立制度。 */
  readonly regime?: Regime | null | undefined;
};

/** What a document was read for and does not say: neither yes nor no, so that a list without an entry is never read as a no. 文件未作规定的事项，既非肯定，也非否定。 */
export type SilenceInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The question in words, such as 常务会议由谁主持. 未作规定的问题。 */
  readonly name: string;
  /** The question in English, such as `who chairs the executive meeting`. 英文表述。 */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The document that does not say. 未作规定的文件。 */
  readonly document: string;
  /** What kind of question it is. 问题的种类。 */
  readonly question: SilenceQuestion;
  /** The organizations, posts, duties, procedures and steps that the question is about. 问题所涉的机构、职位、职责、程序、步骤。 */
  readonly about: ReadonlyArray<string>;
};

/** A person holds a post. 任职。 */
export type TenureInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** Who holds the post. 任职人。 */
  readonly person: string;
  /** The post held. 所任职位。 */
  readonly post: string;
  /** In which capacity; substantive unless given. 任职方式；不填即任职。 */
  readonly capacity?: TenureCapacity | null | undefined;
};

/** A post or an organization has a duty. 分工、职责。 */
export type AssignmentInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The post or organization that has the duty. 承担者。 */
  readonly holder: string;
  /** The duty. 职责、事项。 */
  readonly duty: string;
  /** In which mode it has the duty. 承担方式。 */
  readonly mode: AssignmentMode;
  /** Where the mode is to assist: whom, such as the deputy head in charge. 协助何人。 */
  readonly assists?: string | null | undefined;
  /** Where the mode is to assist: the text does not say whom, as in 协助分管. 原文未写明协助何人。 */
  readonly assistsUnstated?: boolean | null | undefined;
  /** The person that it is given to by name, where it is not the post’s: it is so only while nobody else holds that post. 因人设定：只在其本人任该职期间有效。 */
  readonly givenTo?: string | null | undefined;
  /** The area that it is limited to; without one, everywhere. 辖区；不填则不限。 */
  readonly area?: string | null | undefined;
  /** Whether the article names who must act in person and is silent on a substitute; no unless given. 须本人履行，可否代行未写明；不填即否。 */
  readonly inPerson?: boolean | null | undefined;
};

/** It was decided who leads and who cooperates in kinds of matter that units disputed; `basis` has the minutes or the notice. 职责界定。 */
export type RulingInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The kind of matter that was disputed, such as 小区内树木的养护. 界定的事项种类。 */
  readonly name: string;
  /** The English name. 英文名。 */
  readonly nameEn?: string | null | undefined;
  /** The words that people use for this kind of matter, found by search. 群众用语，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The duties that it settles: exactly these, and nothing narrower. 界定的职责，不及于下位职责。 */
  readonly matters: ReadonlyArray<string>;
  /** Who leads. 牵头者。 */
  readonly leads: ReadonlyArray<string>;
  /** Who cooperates; without any, the general division stands. 配合者；不填则依一般分工。 */
  readonly cooperates?: ReadonlyArray<string> | null | undefined;
  /** Who decided. 作出界定者。 */
  readonly decidedBy?: string | null | undefined;
};

/** A post or an organization oversees another. 分管、联系、协助、领导、指导、监督。 */
export type OversightInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The post or organization that oversees. 分管、联系者。 */
  readonly overseer: string;
  /** The post or organization overseen. 被分管、被联系者。 */
  readonly target: string;
  /** In which mode. 分管方式。 */
  readonly mode: OversightMode;
  /** Where the mode is to assist: whom, such as the deputy head in charge. 协助何人。 */
  readonly assists?: string | null | undefined;
  /** Where the mode is to assist: the text does not say whom, as in 协助分管. 原文未写明协助何人。 */
  readonly assistsUnstated?: boolean | null | undefined;
  /** The person that it is given to by name, where it is not the post’s: it is so only while nobody else holds that post. 因人设定：只在其本人任该职期间有效。 */
  readonly givenTo?: string | null | undefined;
};

/** A post hands on what it holds. 委托、指定。 */
export type DelegationInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The post that hands on. 委托者、指定者。 */
  readonly delegator: string;
  /** The post or person that takes over. 受托者、被指定者。 */
  readonly delegate: string;
  /** In which mode. 委托方式。 */
  readonly mode: DelegationMode;
  /** The duties handed on; without any, all that the delegator holds. 范围；不填则为委托者的全部职责。 */
  readonly scope?: ReadonlyArray<string> | null | undefined;
  /** The duties excepted. 除外的职责。 */
  readonly except?: ReadonlyArray<string> | null | undefined;
  /** How much of the work; unless given, all of it, or what the stand-in rule allows. 代行程度；不填则为全部，或以代行规则所许为限。 */
  readonly extent?: Extent | null | undefined;
  /** When it works; unless given, while absent for presiding, else always. 适用时机；不填时，主持工作限不在岗期间，其余始终适用。 */
  readonly when?: DelegationWhen | null | undefined;
  /** Whether it may be handed on again; no unless given. 可否转委托；不填即否。 */
  readonly redelegable?: boolean | null | undefined;
  /** Whether it goes on when its giver leaves the post; no unless given. 委托者离任后是否继续；不填即否。 */
  readonly outlastsTenure?: boolean | null | undefined;
  /** The number of its written instrument. 委托文书文号。 */
  readonly instrument?: string | null | undefined;
  /** Why it was given. 事由。 */
  readonly reason?: string | null | undefined;
};

/** Who stands in for a post. 代行规则、AB角、递补。 */
export type StandInRuleInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The post that is stood in for. 被代行的职位。 */
  readonly post: string;
  /** How a stand-in comes about. 代行方式。 */
  readonly manner: StandInRuleManner;
  /** The posts or persons that may stand in, in order. 代行人选，按次序。 */
  readonly candidates?: ReadonlyArray<string> | null | undefined;
  /** The post that designates. 指定者。 */
  readonly designator?: string | null | undefined;
  /** The post that arranges a stand-in, never itself the stand-in. 协调安排者，本身不代行。 */
  readonly arranger?: string | null | undefined;
  /** Its place among the rules: the lower is tried first. 次序，小者在前。 */
  readonly order?: number | null | undefined;
  /** What the arrangement is called, such as AB角, C岗, 递补. 名称。 */
  readonly label?: string | null | undefined;
  /** The reasons of absence that it is for; without any, all of them. 适用的不在岗事由；不填则不限。 */
  readonly reasons?: ReadonlyArray<AbsenceReason> | null | undefined;
  /** Where the absent holder has to be; anywhere unless given. 适用的去向；不填则不限。 */
  readonly place?: StandInRulePlace | null | undefined;
  /** Only for absences of at least so many days. 最少天数。 */
  readonly minDays?: number | null | undefined;
  /** Only for absences of at most so many days. 最多天数。 */
  readonly maxDays?: number | null | undefined;
  /** Whether it also works while the post is vacant; no unless given. 空缺时是否适用；不填即否。 */
  readonly vacancy?: boolean | null | undefined;
  /** The duties that it is for; without any, the whole post. 范围；不填则为该职位的全部职责。 */
  readonly scope?: ReadonlyArray<string> | null | undefined;
  /** The duties excepted. 除外的职责。 */
  readonly except?: ReadonlyArray<string> | null | undefined;
  /** How much of the work; all of it unless given. 代行程度；不填即全部。 */
  readonly extent?: Extent | null | undefined;
};

/** A post belongs to a body. 组成人员。 */
export type MembershipInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The post that belongs to the body. 组成人员的职位。 */
  readonly post: string;
  /** The body. 由其组成的机构。 */
  readonly organization: string;
};

/** A person or a post is away. 不在岗。 */
export type AbsenceInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The person or post that is away. 不在岗者。 */
  readonly of: string;
  /** Why. 不在岗事由。 */
  readonly reason: AbsenceReason;
  /** Where. 去向。 */
  readonly place?: AbsencePlace | null | undefined;
};

/** A finding is known, and who sees to it, until the day on which this ends. It changes no answer and hides no finding. 已知悉的核查发现，不影响任何答复，也不隐去该发现。 */
export type AcknowledgementInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** What kind of finding is known. 已知悉的核查发现种类。 */
  readonly code: FindingCode;
  /** The posts, persons, duties and organizations that it concerns: exactly these. 所涉对象，须与发现一致。 */
  readonly subjects: ReadonlyArray<string>;
  /** The records that it rests on. Once another one is among them, or one of them was changed, the finding is new again. 所依据的记录；有增减或变更的，即不再视为已知悉。 */
  readonly records?: ReadonlyArray<string> | null | undefined;
  /** Who sees to it. 负责处理者。 */
  readonly owner?: string | null | undefined;
  /** Why it stands for now. 何以暂存。 */
  readonly reason: string;
};

/** A procedure that a duty is carried out by. 程序。 */
export type ProcedureInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The name. 名称。 */
  readonly name: string;
  /** The English name. 英文名。 */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The duty that it is for. 所属事项。 */
  readonly duty: string;
  /** The kind of matter that it is for, such as 重大决策. 适用的事项种类。 */
  readonly matter?: string | null | undefined;
};

/** A step of a procedure. 程序步骤。 */
export type StepInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** What it is called, such as 公布草案; without one, its action. 名称；不填即程序动作。 */
  readonly name?: string | null | undefined;
  /** The English name. 英文名。 */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The procedure that it belongs to. 所属程序。 */
  readonly procedure: string;
  /** The posts or organizations that take the step. 承办者。 */
  readonly performer?: ReadonlyArray<string> | null | undefined;
  /** The roles in the case that take it, where no unit is named, such as 制定机关. 承办角色。 */
  readonly performerRole?: ReadonlyArray<string> | null | undefined;
  /** Whether one of several performers suffices or all are needed; one unless given. 其一即可或者均须。 */
  readonly performersNeeded?: Needed | null | undefined;
  /** What is done. 程序动作。 */
  readonly action: StepAction;
  /** The ways in which it may be done, of which one suffices, such as 充分协商, 征求意见. 办理方式，其一即可。 */
  readonly ways?: ReadonlyArray<string> | null | undefined;
  /** The posts or organizations that it is done to. 对象。 */
  readonly recipients?: ReadonlyArray<string> | null | undefined;
  /** Recipients that are roles, such as 相关部门. 对象角色。 */
  readonly recipientRoles?: ReadonlyArray<string> | null | undefined;
  /** Whether one of several recipients suffices or all are needed; all unless given. 其一即可或者均须。 */
  readonly recipientsNeeded?: Needed | null | undefined;
  /** When it is due, with and/or exactly as the text has it. 适用条件，且、或依原文。 */
  readonly trigger?: ConditionInput | null | undefined;
  /** The second reading of the trigger, where the text can be read in two ways. 适用条件的另一种读法。 */
  readonly otherReading?: ConditionInput | null | undefined;
  /** By when. 期限。 */
  readonly deadline?: DeadlineInput | null | undefined;
  /** How often it recurs, in ISO 8601, such as `P1Y` for 每年. 周期。 */
  readonly every?: string | null | undefined;
  /** The action that it has to precede by the words of the text: 事先, 提请讨论前. 须先于何种动作。 */
  readonly before?: StepAction | null | undefined;
  /** The action with which it is bound to one day: 同时. 须与何种动作同日。 */
  readonly sameDayAs?: StepAction | null | undefined;
  /** What may not be done while its trigger holds, of a prohibition. 适用期间不得为之的动作。 */
  readonly blocks?: StepAction | null | undefined;
  /** Its place in the order that the text gives; 0 where it gives none. 次序；原文未定次序的为 0。 */
  readonly order?: number | null | undefined;
};

/** A matter that is handled by a procedure, from its opening to its closing. 事项、案件。 */
export type CaseInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The name. 名称。 */
  readonly name: string;
  /** The English name. 英文名。 */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The procedure that it is handled by. 所依程序。 */
  readonly procedure: string;
  /** Whose case it is. 所属机构。 */
  readonly organization: string;
  /** Which unit or post plays which role. 各角色的承担者。 */
  readonly roles?: ReadonlyArray<RoleInput> | null | undefined;
  /** The traits of the matter that are said; what is not said is not known. 已认定的特征；未列的为不明。 */
  readonly traits?: ReadonlyArray<TraitInput> | null | undefined;
  /** What happened, and when. 事件。 */
  readonly events?: ReadonlyArray<EventInput> | null | undefined;
};

/** That a step was done, by whom and when. 办理记录。 */
export type ActInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The case; without one, a recurring step was done. 所属案件。 */
  readonly case?: string | null | undefined;
  /** The step that was done. 所办步骤。 */
  readonly step?: string | null | undefined;
  /** What was done, where it is no step of the procedure. 程序以外的动作。 */
  readonly action?: StepAction | null | undefined;
  /** Who did it. 办理者。 */
  readonly by: string;
  /** The post in which a person acted. 以何职位办理。 */
  readonly capacity?: string | null | undefined;
  /** The post acted for. 代何职位办理。 */
  readonly onBehalfOf?: string | null | undefined;
  /** When it was done: a day or an instant. 办理日期或时刻。 */
  readonly on: string;
  /** To whom it was done; none given, it is not recorded. 对象；不填则未记录。 */
  readonly recipients?: ReadonlyArray<string> | null | undefined;
  /** Recipients that are roles. 对象角色。 */
  readonly recipientRoles?: ReadonlyArray<string> | null | undefined;
  /** What came of it. 结果。 */
  readonly result?: string | null | undefined;
  /** Who took part in the meeting. 出席者。 */
  readonly attended?: ReadonlyArray<string> | null | undefined;
  /** Who dissented. 持不同意见者。 */
  readonly dissented?: ReadonlyArray<string> | null | undefined;
  /** The document that it is recorded in. 记载它的文件。 */
  readonly document?: string | null | undefined;
};

/** The days off and the make-up working days of a span. 工作日历。 */
export type CalendarInput = {
  /** The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。 */
  readonly id?: string | null | undefined;
  /** True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。 */
  readonly validFrom?: string | null | undefined;
  /** No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。 */
  readonly validTo?: string | null | undefined;
  /** The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。 */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。 */
  readonly reading?: Reading | null | undefined;
  /** How binding the words are; a statement of fact unless given. 语气；不填即陈述。 */
  readonly modality?: Modality | null | undefined;
  /** A note for readers, never part of a decision. 备注，不参与认定。 */
  readonly note?: string | null | undefined;
  /** The name. 名称。 */
  readonly name: string;
  /** The English name. 英文名。 */
  readonly nameEn?: string | null | undefined;
  /** Other names and abbreviations, found by search. 别名、简称，可供检索。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The first day that it tells of. 起始日。 */
  readonly from: string;
  /** The last day that it tells of. 截止日。 */
  readonly to: string;
  /** Days from Monday to Friday on which there is no work. 放假日。 */
  readonly daysOff?: ReadonlyArray<string> | null | undefined;
  /** Saturdays and Sundays on which there is work. 调休上班日。 */
  readonly workingDays?: ReadonlyArray<string> | null | undefined;
};

/** The languages of sentences and labels. 语言。 */
export type Language =
  /** Chinese. 中文。 */
  | 'ZH'
  /** English. 英文。 */
  | 'EN';

export type AbsencesQueryVariables = Exact<{
  within: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type AbsencesQuery = { readonly absences: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null, readonly of:
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
       | null }> } | null };

export type AwayFragment = { readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null };

type Label_Document_Fragment = { readonly __typename: 'Document', readonly recordId: string, readonly label: string };

type Label_Duty_Fragment = { readonly __typename: 'Duty', readonly recordId: string, readonly label: string };

type Label_Procedure_Fragment = { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string };

type Label_Case_Fragment = { readonly __typename: 'Case', readonly recordId: string, readonly label: string };

type Label_Organization_Fragment = { readonly __typename: 'Organization', readonly recordId: string, readonly label: string };

type Label_Post_Fragment = { readonly __typename: 'Post', readonly recordId: string, readonly label: string };

type Label_Person_Fragment = { readonly __typename: 'Person', readonly recordId: string, readonly label: string };

type Label_Norm_Fragment = { readonly __typename: 'Norm', readonly recordId: string, readonly label: string };

type Label_Silence_Fragment = { readonly __typename: 'Silence', readonly recordId: string, readonly label: string };

type Label_Ruling_Fragment = { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string };

type Label_Step_Fragment = { readonly __typename: 'Step', readonly recordId: string, readonly label: string };

type Label_Calendar_Fragment = { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string };

export type LabelFragment =
  | Label_Document_Fragment
  | Label_Duty_Fragment
  | Label_Procedure_Fragment
  | Label_Case_Fragment
  | Label_Organization_Fragment
  | Label_Post_Fragment
  | Label_Person_Fragment
  | Label_Norm_Fragment
  | Label_Silence_Fragment
  | Label_Ruling_Fragment
  | Label_Step_Fragment
  | Label_Calendar_Fragment
;

export type AcceptMutationVariables = Exact<{
  input: AcceptInput;
}>;


export type AcceptMutation = { readonly accept: { readonly revision: number | null, readonly recordedAt: string | null, readonly commandId: string, readonly proposal: { readonly commandId: string, readonly contentHash: string } | null } | null };

export type EnteredFragment = { readonly revision: number | null, readonly recordedAt: string | null, readonly commandId: string, readonly proposal: { readonly commandId: string, readonly contentHash: string } | null };

export type AccountabilityQueryVariables = Exact<{
  case: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  lang: Language;
}>;


export type AccountabilityQuery = { readonly accountability: { readonly check: { readonly at: string, readonly knownAt: string, readonly revision: number, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly receipt: unknown, readonly case: { readonly recordId: string, readonly label: string, readonly validFrom: string | null, readonly validTo: string | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly roles: ReadonlyArray<{ readonly inRole: string, readonly player:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null }>, readonly traits: ReadonlyArray<{ readonly trait: string, readonly value: TraitValue }>, readonly events: ReadonlyArray<{ readonly event: string, readonly on: string }> } | null, readonly procedure: { readonly recordId: string, readonly label: string } | null, readonly gap: { readonly sentence: string } | null, readonly obligations: ReadonlyArray<{ readonly state: StepState, readonly modality: Modality, readonly performersNeeded: Needed, readonly recipientsNeeded: Needed, readonly applicability: { readonly value: Truth, readonly settledBy: ReadonlyArray<string>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
            >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }, readonly acts: ReadonlyArray<{ readonly recordId: string, readonly on: string, readonly result: string | null, readonly recipientRoles: ReadonlyArray<string>, readonly what: string, readonly by:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null, readonly capacity: { readonly recordId: string, readonly label: string } | null, readonly onBehalfOf: { readonly recordId: string, readonly label: string } | null, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
          >, readonly attended: ReadonlyArray<
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
          >, readonly dissented: ReadonlyArray<
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
          >, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly faults: ReadonlyArray<{ readonly severity: FaultSeverity, readonly fault: ProcedureFaultKind, readonly act: { readonly recordId: string } | null, readonly step: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
            >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }>, readonly step: { readonly recordId: string, readonly label: string }, readonly performers: ReadonlyArray<{ readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly recipients: ReadonlyArray<{ readonly inRole: string | null, readonly party:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null }>, readonly deadline: { readonly state: StepDeadlineState, readonly words: string | null, readonly waitingFor: string | null, readonly from: string | null, readonly earliest: string | null, readonly latest: string | null, readonly readings: ReadonlyArray<{ readonly calendar: DeadlineCalendar, readonly countsFirstDay: boolean, readonly lastDay: string | null }> }, readonly waitingFor: ReadonlyArray<{ readonly event: string | null, readonly step: { readonly recordId: string, readonly label: string } | null }> }>, readonly outside: ReadonlyArray<{ readonly recordId: string, readonly on: string, readonly result: string | null, readonly recipientRoles: ReadonlyArray<string>, readonly what: string, readonly by:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null, readonly capacity: { readonly recordId: string, readonly label: string } | null, readonly onBehalfOf: { readonly recordId: string, readonly label: string } | null, readonly recipients: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly attended: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly dissented: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly faults: ReadonlyArray<{ readonly severity: FaultSeverity, readonly fault: ProcedureFaultKind, readonly act: { readonly recordId: string } | null, readonly step: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly nextChange: { readonly at: string, readonly sentence: string } | null }, readonly steps: ReadonlyArray<{ readonly state: StepState, readonly moment: string | null, readonly step: { readonly recordId: string, readonly label: string }, readonly acts: ReadonlyArray<{ readonly recordId: string, readonly on: string, readonly result: string | null, readonly recipientRoles: ReadonlyArray<string>, readonly what: string, readonly by:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null, readonly capacity: { readonly recordId: string, readonly label: string } | null, readonly onBehalfOf: { readonly recordId: string, readonly label: string } | null, readonly recipients: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly attended: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly dissented: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly asKnownThen: { readonly knownAt: string, readonly receipt: unknown, readonly performers: ReadonlyArray<{ readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly accountable: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly people: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }>, readonly inCharge: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly people: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> } | null, readonly asKnownNow: { readonly knownAt: string, readonly receipt: unknown, readonly performers: ReadonlyArray<{ readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly accountable: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly people: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }>, readonly inCharge: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly people: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> } | null, readonly differences: ReadonlyArray<{ readonly label: string, readonly revision: number, readonly recordedAt: string, readonly record:
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
         | null }>, readonly tookPart: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly dissented: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      > }>, readonly people: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string }, readonly posts: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> } | null };

export type ResponsibleFragment = { readonly knownAt: string, readonly receipt: unknown, readonly performers: ReadonlyArray<{ readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
     | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly accountable: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly people: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }>, readonly inCharge: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly people: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
    >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> };

export type AnswersFragment = { readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly people: ReadonlyArray<{ readonly recordId: string, readonly label: string }> };

export type StepOfFragment = { readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
    | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
   | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> };

export type OwedInShortFragment = { readonly state: StepState, readonly modality: Modality, readonly performersNeeded: Needed, readonly recipientsNeeded: Needed, readonly step: { readonly recordId: string, readonly label: string }, readonly applicability: { readonly value: Truth, readonly settledBy: ReadonlyArray<string> }, readonly performers: ReadonlyArray<{ readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
     | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly recipients: ReadonlyArray<{ readonly inRole: string | null, readonly party:
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
     | null }>, readonly deadline: { readonly state: StepDeadlineState, readonly words: string | null, readonly waitingFor: string | null, readonly from: string | null, readonly earliest: string | null, readonly latest: string | null, readonly readings: ReadonlyArray<{ readonly calendar: DeadlineCalendar, readonly countsFirstDay: boolean, readonly lastDay: string | null }> }, readonly waitingFor: ReadonlyArray<{ readonly event: string | null, readonly step: { readonly recordId: string, readonly label: string } | null }> };

export type ActedFragment = { readonly recordId: string, readonly on: string, readonly result: string | null, readonly recipientRoles: ReadonlyArray<string>, readonly what: string, readonly by:
    | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
   | null, readonly capacity: { readonly recordId: string, readonly label: string } | null, readonly onBehalfOf: { readonly recordId: string, readonly label: string } | null, readonly recipients: ReadonlyArray<
    | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
  >, readonly attended: ReadonlyArray<
    | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
  >, readonly dissented: ReadonlyArray<
    | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
  >, readonly document: { readonly recordId: string, readonly label: string } | null };

export type FaultFragment = { readonly severity: FaultSeverity, readonly fault: ProcedureFaultKind, readonly act: { readonly recordId: string } | null, readonly step: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
    >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> };

export type OwedFragment = { readonly state: StepState, readonly modality: Modality, readonly performersNeeded: Needed, readonly recipientsNeeded: Needed, readonly applicability: { readonly value: Truth, readonly settledBy: ReadonlyArray<string>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }, readonly acts: ReadonlyArray<{ readonly recordId: string, readonly on: string, readonly result: string | null, readonly recipientRoles: ReadonlyArray<string>, readonly what: string, readonly by:
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
     | null, readonly capacity: { readonly recordId: string, readonly label: string } | null, readonly onBehalfOf: { readonly recordId: string, readonly label: string } | null, readonly recipients: ReadonlyArray<
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
    >, readonly attended: ReadonlyArray<
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
    >, readonly dissented: ReadonlyArray<
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
    >, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly faults: ReadonlyArray<{ readonly severity: FaultSeverity, readonly fault: ProcedureFaultKind, readonly act: { readonly recordId: string } | null, readonly step: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
    >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }>, readonly step: { readonly recordId: string, readonly label: string }, readonly performers: ReadonlyArray<{ readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
     | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly recipients: ReadonlyArray<{ readonly inRole: string | null, readonly party:
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
     | null }>, readonly deadline: { readonly state: StepDeadlineState, readonly words: string | null, readonly waitingFor: string | null, readonly from: string | null, readonly earliest: string | null, readonly latest: string | null, readonly readings: ReadonlyArray<{ readonly calendar: DeadlineCalendar, readonly countsFirstDay: boolean, readonly lastDay: string | null }> }, readonly waitingFor: ReadonlyArray<{ readonly event: string | null, readonly step: { readonly recordId: string, readonly label: string } | null }> };

export type CheckedFragment = { readonly at: string, readonly knownAt: string, readonly revision: number, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly receipt: unknown, readonly case: { readonly recordId: string, readonly label: string, readonly validFrom: string | null, readonly validTo: string | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly roles: ReadonlyArray<{ readonly inRole: string, readonly player:
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
       | null }>, readonly traits: ReadonlyArray<{ readonly trait: string, readonly value: TraitValue }>, readonly events: ReadonlyArray<{ readonly event: string, readonly on: string }> } | null, readonly procedure: { readonly recordId: string, readonly label: string } | null, readonly gap: { readonly sentence: string } | null, readonly obligations: ReadonlyArray<{ readonly state: StepState, readonly modality: Modality, readonly performersNeeded: Needed, readonly recipientsNeeded: Needed, readonly applicability: { readonly value: Truth, readonly settledBy: ReadonlyArray<string>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }, readonly acts: ReadonlyArray<{ readonly recordId: string, readonly on: string, readonly result: string | null, readonly recipientRoles: ReadonlyArray<string>, readonly what: string, readonly by:
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
       | null, readonly capacity: { readonly recordId: string, readonly label: string } | null, readonly onBehalfOf: { readonly recordId: string, readonly label: string } | null, readonly recipients: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly attended: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly dissented: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly faults: ReadonlyArray<{ readonly severity: FaultSeverity, readonly fault: ProcedureFaultKind, readonly act: { readonly recordId: string } | null, readonly step: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }>, readonly step: { readonly recordId: string, readonly label: string }, readonly performers: ReadonlyArray<{ readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
       | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly recipients: ReadonlyArray<{ readonly inRole: string | null, readonly party:
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
       | null }>, readonly deadline: { readonly state: StepDeadlineState, readonly words: string | null, readonly waitingFor: string | null, readonly from: string | null, readonly earliest: string | null, readonly latest: string | null, readonly readings: ReadonlyArray<{ readonly calendar: DeadlineCalendar, readonly countsFirstDay: boolean, readonly lastDay: string | null }> }, readonly waitingFor: ReadonlyArray<{ readonly event: string | null, readonly step: { readonly recordId: string, readonly label: string } | null }> }>, readonly outside: ReadonlyArray<{ readonly recordId: string, readonly on: string, readonly result: string | null, readonly recipientRoles: ReadonlyArray<string>, readonly what: string, readonly by:
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
     | null, readonly capacity: { readonly recordId: string, readonly label: string } | null, readonly onBehalfOf: { readonly recordId: string, readonly label: string } | null, readonly recipients: ReadonlyArray<
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
    >, readonly attended: ReadonlyArray<
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
    >, readonly dissented: ReadonlyArray<
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
    >, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly faults: ReadonlyArray<{ readonly severity: FaultSeverity, readonly fault: ProcedureFaultKind, readonly act: { readonly recordId: string } | null, readonly step: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly nextChange: { readonly at: string, readonly sentence: string } | null };

export type ReasonFragment = { readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
    | { readonly recordId: string, readonly kind: Kind }
  >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> };

export type CitedFragment = { readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null };

export type DoubtInShortFragment = { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> };

export type WhoFragment = { readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null };

export type RivalInShortFragment = { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> };

export type UpcomingFragment = { readonly at: string, readonly sentence: string };

export type AnswersQueryVariables = Exact<{
  within: string;
  duties: ReadonlyArray<string> | string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type AnswersQuery = { readonly answers: { readonly nodes: ReadonlyArray<{ readonly outcome: Outcome, readonly question: { readonly duty: { readonly recordId: string } | null }, readonly completeness: ReadonlyArray<{ readonly mode: AssignmentMode, readonly state: ModeState }>, readonly holders: ReadonlyArray<{ readonly mode: AssignmentMode, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason }>, readonly ambiguities: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }> } | null };

export type ApproveMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type ApproveMutation = { readonly approve: { readonly revision: number | null, readonly recordedAt: string | null, readonly commandId: string, readonly proposal: { readonly commandId: string, readonly contentHash: string } | null } | null };

export type CalendarAddressQueryVariables = Exact<{
  holder: string;
  lang: Language;
}>;


export type CalendarAddressQuery = { readonly calendarAddress: { readonly path: string, readonly access: CalendarAccess } | null };

export type CasesQueryVariables = Exact<{
  within: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type CasesQuery = { readonly cases: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly validFrom: string | null, readonly validTo: string | null, readonly procedure: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null };

export type OpenCasesQueryVariables = Exact<{
  within: string;
  at?: string | null | undefined;
  lang: Language;
}>;


export type OpenCasesQuery = { readonly cases: { readonly nodes: ReadonlyArray<{ readonly recordId: string, readonly label: string }> } | null };

export type ChangesQueryVariables = Exact<{
  after: number;
  first: number;
  lang: Language;
}>;


export type ChangesQuery = { readonly changes: ReadonlyArray<{ readonly revision: number, readonly recordedAt: string, readonly author: string, readonly approvedBy: string | null, readonly stated: string, readonly changes: ReadonlyArray<{ readonly operation: Operation, readonly recordId: string, readonly record:
        | { readonly __typename: 'Document', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string }
        | { readonly __typename: 'Duty', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Organization', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Post', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Person', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Norm', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Silence', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly label: string, readonly recordId: string }
       | null }> }> | null };

export type CheckCaseQueryVariables = Exact<{
  case: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type CheckCaseQuery = { readonly checkCase: { readonly at: string, readonly knownAt: string, readonly revision: number, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly receipt: unknown, readonly case: { readonly recordId: string, readonly label: string, readonly validFrom: string | null, readonly validTo: string | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly roles: ReadonlyArray<{ readonly inRole: string, readonly player:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null }>, readonly traits: ReadonlyArray<{ readonly trait: string, readonly value: TraitValue }>, readonly events: ReadonlyArray<{ readonly event: string, readonly on: string }> } | null, readonly procedure: { readonly recordId: string, readonly label: string } | null, readonly gap: { readonly sentence: string } | null, readonly obligations: ReadonlyArray<{ readonly state: StepState, readonly modality: Modality, readonly performersNeeded: Needed, readonly recipientsNeeded: Needed, readonly applicability: { readonly value: Truth, readonly settledBy: ReadonlyArray<string>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }, readonly acts: ReadonlyArray<{ readonly recordId: string, readonly on: string, readonly result: string | null, readonly recipientRoles: ReadonlyArray<string>, readonly what: string, readonly by:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null, readonly capacity: { readonly recordId: string, readonly label: string } | null, readonly onBehalfOf: { readonly recordId: string, readonly label: string } | null, readonly recipients: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly attended: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly dissented: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly faults: ReadonlyArray<{ readonly severity: FaultSeverity, readonly fault: ProcedureFaultKind, readonly act: { readonly recordId: string } | null, readonly step: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }>, readonly step: { readonly recordId: string, readonly label: string }, readonly performers: ReadonlyArray<{ readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly recipients: ReadonlyArray<{ readonly inRole: string | null, readonly party:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null }>, readonly deadline: { readonly state: StepDeadlineState, readonly words: string | null, readonly waitingFor: string | null, readonly from: string | null, readonly earliest: string | null, readonly latest: string | null, readonly readings: ReadonlyArray<{ readonly calendar: DeadlineCalendar, readonly countsFirstDay: boolean, readonly lastDay: string | null }> }, readonly waitingFor: ReadonlyArray<{ readonly event: string | null, readonly step: { readonly recordId: string, readonly label: string } | null }> }>, readonly outside: ReadonlyArray<{ readonly recordId: string, readonly on: string, readonly result: string | null, readonly recipientRoles: ReadonlyArray<string>, readonly what: string, readonly by:
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
       | null, readonly capacity: { readonly recordId: string, readonly label: string } | null, readonly onBehalfOf: { readonly recordId: string, readonly label: string } | null, readonly recipients: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly attended: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly dissented: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly faults: ReadonlyArray<{ readonly severity: FaultSeverity, readonly fault: ProcedureFaultKind, readonly act: { readonly recordId: string } | null, readonly step: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly nextChange: { readonly at: string, readonly sentence: string } | null } | null };

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

export type CompareQueryVariables = Exact<{
  within: string;
  from: MomentInput;
  to: MomentInput;
  lang: Language;
}>;


export type CompareQuery = { readonly diff: { readonly before: { readonly at: string | null, readonly knownAt: string, readonly revision: number }, readonly after: { readonly at: string | null, readonly knownAt: string, readonly revision: number }, readonly differences: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly duty: { readonly recordId: string, readonly label: string, readonly assignments: ReadonlyArray<{ readonly dutyMode: AssignmentMode, readonly holder:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null }>, readonly broader: { readonly recordId: string, readonly label: string, readonly assignments: ReadonlyArray<{ readonly dutyMode: AssignmentMode, readonly holder:
              | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
             | null }> } | null } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly before: { readonly outcome: Outcome | null, readonly holders: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly standIn: { readonly because: ReadonlyArray<{ readonly rule: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly post: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly ambiguities: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }, readonly after: { readonly outcome: Outcome | null, readonly holders: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly standIn: { readonly because: ReadonlyArray<{ readonly rule: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly post: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly ambiguities: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } }>, readonly appearing: ReadonlyArray<{ readonly code: FindingCode, readonly severity: Severity, readonly reason: GapReason | null, readonly sentence: string }>, readonly settled: ReadonlyArray<{ readonly code: FindingCode, readonly severity: Severity, readonly reason: GapReason | null, readonly sentence: string }> } | null };

export type ComparedFragment = { readonly outcome: Outcome | null, readonly holders: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly standIn: { readonly because: ReadonlyArray<{ readonly rule: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly post: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly ambiguities: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> };

export type ArticleFragment = { readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null };

export type RestingFragment = { readonly rule: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> };

export type HumanFragment = { readonly recordId: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> };

export type DaysOffQueryVariables = Exact<{
  within: string;
  knownAt?: string | null | undefined;
}>;


export type DaysOffQuery = { readonly records: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Provision' }
      | { readonly __typename: 'Duty' }
      | { readonly __typename: 'Procedure' }
      | { readonly __typename: 'Act' }
      | { readonly __typename: 'Case' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Post' }
      | { readonly __typename: 'Person' }
      | { readonly __typename: 'Norm' }
      | { readonly __typename: 'Silence' }
      | { readonly __typename: 'Tenure' }
      | { readonly __typename: 'Assignment' }
      | { readonly __typename: 'Ruling' }
      | { readonly __typename: 'Oversight' }
      | { readonly __typename: 'Delegation' }
      | { readonly __typename: 'StandInRule' }
      | { readonly __typename: 'Membership' }
      | { readonly __typename: 'Absence' }
      | { readonly __typename: 'Acknowledgement' }
      | { readonly __typename: 'Step' }
      | { readonly __typename: 'Calendar', readonly daysOff: ReadonlyArray<string>, readonly workingDays: ReadonlyArray<string> }
    > } | null };

export type DeclineMutationVariables = Exact<{
  input: DeclineInput;
}>;


export type DeclineMutation = { readonly decline: { readonly commandId: string } | null };

export type DueQueryVariables = Exact<{
  within: string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type DueQuery = { readonly dueList: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly lastDay: string | null, readonly case: { readonly recordId: string, readonly label: string } | null, readonly obligation: { readonly state: StepState, readonly step: { readonly recordId: string, readonly label: string, readonly basis: ReadonlyArray<
            | { readonly __typename: 'Document', readonly recordId: string }
            | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
            | { readonly __typename: 'Duty', readonly recordId: string }
            | { readonly __typename: 'Procedure', readonly recordId: string }
            | { readonly __typename: 'Act', readonly recordId: string }
            | { readonly __typename: 'Case', readonly recordId: string }
            | { readonly __typename: 'Organization', readonly recordId: string }
            | { readonly __typename: 'Post', readonly recordId: string }
            | { readonly __typename: 'Person', readonly recordId: string }
            | { readonly __typename: 'Norm', readonly recordId: string }
            | { readonly __typename: 'Silence', readonly recordId: string }
            | { readonly __typename: 'Tenure', readonly recordId: string }
            | { readonly __typename: 'Assignment', readonly recordId: string }
            | { readonly __typename: 'Ruling', readonly recordId: string }
            | { readonly __typename: 'Oversight', readonly recordId: string }
            | { readonly __typename: 'Delegation', readonly recordId: string }
            | { readonly __typename: 'StandInRule', readonly recordId: string }
            | { readonly __typename: 'Membership', readonly recordId: string }
            | { readonly __typename: 'Absence', readonly recordId: string }
            | { readonly __typename: 'Acknowledgement', readonly recordId: string }
            | { readonly __typename: 'Step', readonly recordId: string }
            | { readonly __typename: 'Calendar', readonly recordId: string }
          > }, readonly performers: ReadonlyArray<{ readonly party:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null, readonly post: { readonly recordId: string, readonly label: string } | null }> } }> } | null };

export type DueListQueryVariables = Exact<{
  within: string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type DueListQuery = { readonly dueList: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly from: string | null, readonly lastDay: string | null, readonly case: { readonly recordId: string, readonly label: string } | null, readonly obligation: { readonly state: StepState, readonly modality: Modality, readonly performersNeeded: Needed, readonly recipientsNeeded: Needed, readonly step: { readonly recordId: string, readonly label: string, readonly procedure: { readonly recordId: string, readonly label: string } | null }, readonly applicability: { readonly value: Truth, readonly settledBy: ReadonlyArray<string> }, readonly performers: ReadonlyArray<{ readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly recipients: ReadonlyArray<{ readonly inRole: string | null, readonly party:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null }>, readonly deadline: { readonly state: StepDeadlineState, readonly words: string | null, readonly waitingFor: string | null, readonly from: string | null, readonly earliest: string | null, readonly latest: string | null, readonly readings: ReadonlyArray<{ readonly calendar: DeadlineCalendar, readonly countsFirstDay: boolean, readonly lastDay: string | null }> }, readonly waitingFor: ReadonlyArray<{ readonly event: string | null, readonly step: { readonly recordId: string, readonly label: string } | null }> } }> } | null };

export type DutiesQueryVariables = Exact<{
  within: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type DutiesQuery = { readonly duties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly aliases: ReadonlyArray<string>, readonly reserved: Reservation | null, readonly broader: { readonly recordId: string, readonly label: string } | null }> } | null };

export type DutyDayQueryVariables = Exact<{
  duty: string;
  within?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type DutyDayQuery = { readonly whoIsResponsible: { readonly outcome: Outcome, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly completeness: ReadonlyArray<{ readonly mode: AssignmentMode, readonly state: ModeState }>, readonly holders: ReadonlyArray<{ readonly mode: AssignmentMode, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason }> } | null };

export type DutyListQueryVariables = Exact<{
  within: string;
  duties: ReadonlyArray<string> | string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type DutyListQuery = { readonly answers: { readonly nodes: ReadonlyArray<{ readonly outcome: Outcome, readonly question: { readonly duty: { readonly recordId: string } | null }, readonly completeness: ReadonlyArray<{ readonly mode: AssignmentMode, readonly state: ModeState }>, readonly holders: ReadonlyArray<{ readonly mode: AssignmentMode, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly post: { readonly recordId: string, readonly label: string } | null }>, readonly ambiguities: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }> } | null };

export type EnterMutationVariables = Exact<{
  input: ChangeSetInput;
}>;


export type EnterMutation = { readonly record: { readonly revision: number | null, readonly recordedAt: string | null, readonly commandId: string, readonly proposal: { readonly commandId: string, readonly contentHash: string } | null } | null };

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
  codes?: ReadonlyArray<FindingCode> | FindingCode | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly code: FindingCode, readonly severity: Severity, readonly reason: GapReason | null, readonly sentence: string, readonly settledBy: string, readonly from: string | null, readonly to: string | null, readonly subjects: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string }
        | { readonly __typename: 'Duty', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Organization', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Post', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Person', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Norm', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Silence', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly label: string, readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly label: string, readonly recordId: string }
      >, readonly records: ReadonlyArray<
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
      >, readonly known: { readonly recordId: string, readonly validTo: string | null, readonly said: string, readonly owner:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null } | null }> } | null };

export type ForecastQueryVariables = Exact<{
  changes: ChangeSetInput;
  within?: string | null | undefined;
  lang: Language;
}>;


export type ForecastQuery = { readonly preview: { readonly from: string | null, readonly to: string | null, readonly differences: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly from: string | null, readonly to: string | null, readonly duty: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly before: { readonly holders: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly settledBy: string, readonly post: { readonly recordId: string } | null }>, readonly ambiguities: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly post: { readonly recordId: string } | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }, readonly after: { readonly holders: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly settledBy: string, readonly post: { readonly recordId: string } | null }>, readonly ambiguities: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly post: { readonly recordId: string } | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }, readonly gains: ReadonlyArray<{ readonly holds: boolean, readonly performs: boolean, readonly party:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         }>, readonly loses: ReadonlyArray<{ readonly holds: boolean, readonly performs: boolean, readonly party:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         }> }>, readonly appearing: ReadonlyArray<{ readonly code: FindingCode, readonly severity: Severity, readonly sentence: string, readonly from: string | null, readonly to: string | null }>, readonly settled: ReadonlyArray<{ readonly code: FindingCode, readonly severity: Severity, readonly sentence: string, readonly from: string | null, readonly to: string | null }>, readonly records: ReadonlyArray<{ readonly recordId: string, readonly kind: Kind, readonly effect: RecordEffect, readonly label: string }> } | null };

export type SideFragment = { readonly holders: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly settledBy: string, readonly post: { readonly recordId: string } | null }>, readonly ambiguities: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly post: { readonly recordId: string } | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> };

export type HeadQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadQuery = { readonly ledger: { readonly revision: number } | null };

export type ImportDraftQueryVariables = Exact<{
  name: string;
  content: string;
  government?: string | null | undefined;
  whole?: boolean | null | undefined;
  leftOn?: string | null | undefined;
  lang: Language;
}>;


export type ImportDraftQuery = { readonly importDraft: { readonly kind: ImportKind, readonly text: string | null, readonly isRecorded: boolean, readonly remarks: ReadonlyArray<string>, readonly input: unknown, readonly questions: ReadonlyArray<{ readonly line: number, readonly column: number, readonly message: string }>, readonly coverage: { readonly all: number, readonly unread: number } } | null };

export type KindQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  lang: Language;
}>;


export type KindQuery = { readonly record:
    | { readonly __typename: 'Document', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Provision', readonly recordId: string }
    | { readonly __typename: 'Duty', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Procedure', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Act', readonly recordId: string }
    | { readonly __typename: 'Case', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Organization', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Post', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Person', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Norm', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Silence', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Tenure', readonly recordId: string }
    | { readonly __typename: 'Assignment', readonly recordId: string }
    | { readonly __typename: 'Ruling', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Oversight', readonly recordId: string }
    | { readonly __typename: 'Delegation', readonly recordId: string }
    | { readonly __typename: 'StandInRule', readonly recordId: string }
    | { readonly __typename: 'Membership', readonly recordId: string }
    | { readonly __typename: 'Absence', readonly recordId: string }
    | { readonly __typename: 'Acknowledgement', readonly recordId: string }
    | { readonly __typename: 'Step', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Calendar', readonly label: string, readonly recordId: string }
   | null };

export type KnownQueryVariables = Exact<{
  id: string;
}>;


export type KnownQuery = { readonly history: { readonly nodes: ReadonlyArray<{ readonly knownFrom: string, readonly knownUntil: string | null }> } | null };

export type KnownSinceQueryVariables = Exact<{
  id: string;
}>;


export type KnownSinceQuery = { readonly history: { readonly nodes: ReadonlyArray<{ readonly knownFrom: string }> } | null };

export type LedgerQueryVariables = Exact<{
  lang: Language;
}>;


export type LedgerQuery = { readonly ledger: { readonly revision: number, readonly recordedAt: string | null, readonly stated: number, readonly loadedAt: string | null, readonly timeZone: string, readonly following: { readonly state: FollowingState, readonly since: string } | null, readonly governments: ReadonlyArray<{ readonly recordId: string, readonly label: string }> } | null };

export type MatrixQueryVariables = Exact<{
  root: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type MatrixQuery = { readonly matrix: { readonly leaders: ReadonlyArray<{ readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }, readonly standIn: { readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } }>, readonly organizations: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly cells: ReadonlyArray<{ readonly leader: { readonly recordId: string }, readonly organization: { readonly recordId: string }, readonly oversight: ReadonlyArray<{ readonly recordId: string, readonly mode: OversightMode, readonly basis: ReadonlyArray<
          | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
          | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
          | { readonly __typename: 'Duty', readonly recordId: string }
          | { readonly __typename: 'Procedure', readonly recordId: string }
          | { readonly __typename: 'Act', readonly recordId: string }
          | { readonly __typename: 'Case', readonly recordId: string }
          | { readonly __typename: 'Organization', readonly recordId: string }
          | { readonly __typename: 'Post', readonly recordId: string }
          | { readonly __typename: 'Person', readonly recordId: string }
          | { readonly __typename: 'Norm', readonly recordId: string }
          | { readonly __typename: 'Silence', readonly recordId: string }
          | { readonly __typename: 'Tenure', readonly recordId: string }
          | { readonly __typename: 'Assignment', readonly recordId: string }
          | { readonly __typename: 'Ruling', readonly recordId: string }
          | { readonly __typename: 'Oversight', readonly recordId: string }
          | { readonly __typename: 'Delegation', readonly recordId: string }
          | { readonly __typename: 'StandInRule', readonly recordId: string }
          | { readonly __typename: 'Membership', readonly recordId: string }
          | { readonly __typename: 'Absence', readonly recordId: string }
          | { readonly __typename: 'Acknowledgement', readonly recordId: string }
          | { readonly __typename: 'Step', readonly recordId: string }
          | { readonly __typename: 'Calendar', readonly recordId: string }
        > }> }> } | null };

export type SeatFragment = { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> };

export type MeaningQueryVariables = Exact<{
  id: string;
  text: string;
  within?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type MeaningQuery = { readonly record:
    | { readonly __typename: 'Document', readonly label: string, readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Provision', readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Duty', readonly label: string, readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Procedure', readonly label: string, readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Act', readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Case', readonly label: string, readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Organization', readonly label: string, readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Post', readonly label: string, readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Person', readonly label: string, readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Norm', readonly label: string, readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Silence', readonly label: string, readonly note: string | null, readonly recordId: string, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null, readonly about: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Tenure', readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Assignment', readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Ruling', readonly label: string, readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Oversight', readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Delegation', readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'StandInRule', readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Membership', readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Absence', readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Acknowledgement', readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Step', readonly label: string, readonly recordId: string, readonly procedure: { readonly recordId: string, readonly label: string } | null, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
    | { readonly __typename: 'Calendar', readonly label: string, readonly recordId: string, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }
   | null, readonly whoIsResponsible: { readonly procedure: { readonly obligations: ReadonlyArray<{ readonly step: { readonly recordId: string, readonly label: string }, readonly performers: ReadonlyArray<{ readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> } | null } | null };

export type StepWhoFragment = { readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
    | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
   | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> };

export type MineQueryVariables = Exact<{
  person: string;
  within: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  from: string;
  to: string;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type MineQuery = { readonly person: { readonly recordId: string, readonly label: string, readonly posts: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly state: PostState, readonly delegationsReceived: ReadonlyArray<{ readonly recordId: string, readonly note: string | null, readonly delegator: { readonly recordId: string, readonly label: string } | null }>, readonly oversees: ReadonlyArray<{ readonly oversightMode: OversightMode, readonly target:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null, readonly basis: ReadonlyArray<
          | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
          | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }
          | { readonly __typename: 'Duty', readonly recordId: string }
          | { readonly __typename: 'Procedure', readonly recordId: string }
          | { readonly __typename: 'Act', readonly recordId: string }
          | { readonly __typename: 'Case', readonly recordId: string }
          | { readonly __typename: 'Organization', readonly recordId: string }
          | { readonly __typename: 'Post', readonly recordId: string }
          | { readonly __typename: 'Person', readonly recordId: string }
          | { readonly __typename: 'Norm', readonly recordId: string }
          | { readonly __typename: 'Silence', readonly recordId: string }
          | { readonly __typename: 'Tenure', readonly recordId: string }
          | { readonly __typename: 'Assignment', readonly recordId: string }
          | { readonly __typename: 'Ruling', readonly recordId: string }
          | { readonly __typename: 'Oversight', readonly recordId: string }
          | { readonly __typename: 'Delegation', readonly recordId: string }
          | { readonly __typename: 'StandInRule', readonly recordId: string }
          | { readonly __typename: 'Membership', readonly recordId: string }
          | { readonly __typename: 'Absence', readonly recordId: string }
          | { readonly __typename: 'Acknowledgement', readonly recordId: string }
          | { readonly __typename: 'Step', readonly recordId: string }
          | { readonly __typename: 'Calendar', readonly recordId: string }
        > }>, readonly memberships: ReadonlyArray<{ readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly rules: { readonly nodes: ReadonlyArray<
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly order: number, readonly extent: Extent, readonly recordId: string, readonly post: { readonly recordId: string, readonly label: string, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }> } | null, readonly candidates: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly except: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly basis: ReadonlyArray<
          | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
          | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null }
          | { readonly __typename: 'Duty', readonly recordId: string }
          | { readonly __typename: 'Procedure', readonly recordId: string }
          | { readonly __typename: 'Act', readonly recordId: string }
          | { readonly __typename: 'Case', readonly recordId: string }
          | { readonly __typename: 'Organization', readonly recordId: string }
          | { readonly __typename: 'Post', readonly recordId: string }
          | { readonly __typename: 'Person', readonly recordId: string }
          | { readonly __typename: 'Norm', readonly recordId: string }
          | { readonly __typename: 'Silence', readonly recordId: string }
          | { readonly __typename: 'Tenure', readonly recordId: string }
          | { readonly __typename: 'Assignment', readonly recordId: string }
          | { readonly __typename: 'Ruling', readonly recordId: string }
          | { readonly __typename: 'Oversight', readonly recordId: string }
          | { readonly __typename: 'Delegation', readonly recordId: string }
          | { readonly __typename: 'StandInRule', readonly recordId: string }
          | { readonly __typename: 'Membership', readonly recordId: string }
          | { readonly __typename: 'Absence', readonly recordId: string }
          | { readonly __typename: 'Acknowledgement', readonly recordId: string }
          | { readonly __typename: 'Step', readonly recordId: string }
          | { readonly __typename: 'Calendar', readonly recordId: string }
        > }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
    > } | null, readonly ahead: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly outcome: Outcome, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null }> | null, readonly responsibilitiesOf: { readonly holds: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly performs: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly handedOn: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly due: { readonly nodes: ReadonlyArray<{ readonly lastDay: string | null, readonly case: { readonly recordId: string, readonly label: string } | null, readonly obligation: { readonly state: StepState, readonly step: { readonly recordId: string, readonly label: string, readonly procedure: { readonly recordId: string, readonly label: string } | null } } }> } | null };

type Source_Document_Fragment = { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string };

type Source_Provision_Fragment = { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string } | null };

type Source_Duty_Fragment = { readonly __typename: 'Duty', readonly recordId: string };

type Source_Procedure_Fragment = { readonly __typename: 'Procedure', readonly recordId: string };

type Source_Act_Fragment = { readonly __typename: 'Act', readonly recordId: string };

type Source_Case_Fragment = { readonly __typename: 'Case', readonly recordId: string };

type Source_Organization_Fragment = { readonly __typename: 'Organization', readonly recordId: string };

type Source_Post_Fragment = { readonly __typename: 'Post', readonly recordId: string };

type Source_Person_Fragment = { readonly __typename: 'Person', readonly recordId: string };

type Source_Norm_Fragment = { readonly __typename: 'Norm', readonly recordId: string };

type Source_Silence_Fragment = { readonly __typename: 'Silence', readonly recordId: string };

type Source_Tenure_Fragment = { readonly __typename: 'Tenure', readonly recordId: string };

type Source_Assignment_Fragment = { readonly __typename: 'Assignment', readonly recordId: string };

type Source_Ruling_Fragment = { readonly __typename: 'Ruling', readonly recordId: string };

type Source_Oversight_Fragment = { readonly __typename: 'Oversight', readonly recordId: string };

type Source_Delegation_Fragment = { readonly __typename: 'Delegation', readonly recordId: string };

type Source_StandInRule_Fragment = { readonly __typename: 'StandInRule', readonly recordId: string };

type Source_Membership_Fragment = { readonly __typename: 'Membership', readonly recordId: string };

type Source_Absence_Fragment = { readonly __typename: 'Absence', readonly recordId: string };

type Source_Acknowledgement_Fragment = { readonly __typename: 'Acknowledgement', readonly recordId: string };

type Source_Step_Fragment = { readonly __typename: 'Step', readonly recordId: string };

type Source_Calendar_Fragment = { readonly __typename: 'Calendar', readonly recordId: string };

export type SourceFragment =
  | Source_Document_Fragment
  | Source_Provision_Fragment
  | Source_Duty_Fragment
  | Source_Procedure_Fragment
  | Source_Act_Fragment
  | Source_Case_Fragment
  | Source_Organization_Fragment
  | Source_Post_Fragment
  | Source_Person_Fragment
  | Source_Norm_Fragment
  | Source_Silence_Fragment
  | Source_Tenure_Fragment
  | Source_Assignment_Fragment
  | Source_Ruling_Fragment
  | Source_Oversight_Fragment
  | Source_Delegation_Fragment
  | Source_StandInRule_Fragment
  | Source_Membership_Fragment
  | Source_Absence_Fragment
  | Source_Acknowledgement_Fragment
  | Source_Step_Fragment
  | Source_Calendar_Fragment
;

export type HeldFragment = { readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> };

export type NewsQueryVariables = Exact<{
  after: number;
}>;


export type NewsQuery = { readonly changes: ReadonlyArray<{ readonly revision: number, readonly recordedAt: string, readonly stated: string, readonly changes: ReadonlyArray<{ readonly recordId: string, readonly record:
        | { readonly person: { readonly recordId: string } | null, readonly post: { readonly recordId: string } | null }
        | { readonly holder:
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
           | null, readonly duty: { readonly recordId: string } | null }
        | { readonly overseer:
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
           | null, readonly target:
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
           | null }
        | { readonly delegator: { readonly recordId: string } | null, readonly delegate:
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
           | null }
        | { readonly of:
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string, readonly posts: ReadonlyArray<{ readonly recordId: string }> }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
            | { readonly recordId: string }
           | null }
        | Record<PropertyKey, never>
       | null }> }> | null };

export type NoteChoiceMutationVariables = Exact<{
  text: string;
  record: string;
  within?: string | null | undefined;
}>;


export type NoteChoiceMutation = { readonly noteChoice: { readonly counted: boolean } | null };

export type NoticeDraftQueryVariables = Exact<{
  text: string;
  lang: Language;
}>;


export type NoticeDraftQuery = { readonly noticeDraft: { readonly isRecorded: boolean, readonly input: unknown, readonly questions: ReadonlyArray<{ readonly line: number, readonly message: string, readonly replaces: { readonly line: number, readonly column: number, readonly text: string }, readonly choices: ReadonlyArray<{ readonly text: string, readonly label: string }> }>, readonly relations: ReadonlyArray<{ readonly state: NoticeRelationState, readonly holder: { readonly line: number, readonly column: number, readonly text: string }, readonly verb: { readonly line: number, readonly column: number, readonly text: string }, readonly what: { readonly line: number, readonly column: number, readonly text: string } }>, readonly leftOut: ReadonlyArray<{ readonly line: number, readonly column: number, readonly text: string }> } | null };

export type PersonQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type PersonQuery = { readonly person: { readonly rank: string | null, readonly externalIds: ReadonlyArray<string>, readonly recordId: string, readonly label: string, readonly posts: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly cover: ReadonlyArray<{ readonly outcome: Outcome, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly receipt: unknown, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly rank: string | null, readonly externalIds: ReadonlyArray<string>, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }>, readonly delegationsGiven: ReadonlyArray<{ readonly recordId: string, readonly note: string | null }>, readonly itsLeave: ReadonlyArray<{ readonly recordId: string, readonly note: string | null }>, readonly onLeave: ReadonlyArray<{ readonly recordId: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly note: string | null }> }> }, readonly question: { readonly at: string, readonly knownAt: string, readonly revision: number }, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly firstDay: string | null, readonly settledBy: string, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly eligible: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly arranger: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly why: AmbiguityReason, readonly post: { readonly recordId: string, readonly label: string } | null, readonly readings: ReadonlyArray<{ readonly sentence: string, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly __typename: 'Document', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Provision', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Act', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Case', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Post', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Person', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Tenure', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Assignment', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Oversight', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Delegation', readonly recordId: string, readonly kind: Kind, readonly validFrom: string | null, readonly validTo: string | null, readonly instrument: string | null }
            | { readonly __typename: 'StandInRule', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Membership', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Absence', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Acknowledgement', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Step', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }>, readonly nextChange: { readonly at: string, readonly sentence: string } | null, readonly unconfirmed: ReadonlyArray<{ readonly sentence: string, readonly document: { readonly recordId: string } }> }> | null, readonly responsibilitiesOf: { readonly holds: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly performs: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly handedOn: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null };

export type HandedOverFragment = { readonly rank: string | null, readonly externalIds: ReadonlyArray<string>, readonly delegationsGiven: ReadonlyArray<{ readonly recordId: string, readonly note: string | null }>, readonly itsLeave: ReadonlyArray<{ readonly recordId: string, readonly note: string | null }>, readonly onLeave: ReadonlyArray<{ readonly recordId: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly note: string | null }> }> };

export type CoveredFragment = { readonly outcome: Outcome, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly receipt: unknown, readonly question: { readonly at: string, readonly knownAt: string, readonly revision: number }, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly firstDay: string | null, readonly settledBy: string, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly eligible: ReadonlyArray<
      | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
      | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
    >, readonly arranger: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly why: AmbiguityReason, readonly post: { readonly recordId: string, readonly label: string } | null, readonly readings: ReadonlyArray<{ readonly sentence: string, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Provision', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Act', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Case', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Post', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Person', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Tenure', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Assignment', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Oversight', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Delegation', readonly recordId: string, readonly kind: Kind, readonly validFrom: string | null, readonly validTo: string | null, readonly instrument: string | null }
          | { readonly __typename: 'StandInRule', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Membership', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Absence', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Acknowledgement', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Step', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
    >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }>, readonly nextChange: { readonly at: string, readonly sentence: string } | null, readonly unconfirmed: ReadonlyArray<{ readonly sentence: string, readonly document: { readonly recordId: string } }> };

export type OpenFragment = { readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly firstDay: string | null, readonly settledBy: string, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly eligible: ReadonlyArray<
    | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
  >, readonly arranger: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
      | { readonly recordId: string, readonly kind: Kind }
    >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> };

export type DoubtFragment = { readonly mode: AssignmentMode | null, readonly why: AmbiguityReason, readonly post: { readonly recordId: string, readonly label: string } | null, readonly readings: ReadonlyArray<{ readonly sentence: string, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> };

export type RivalFragment = { readonly mode: AssignmentMode | null, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Act', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Case', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Post', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Person', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Tenure', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Assignment', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Oversight', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Delegation', readonly recordId: string, readonly kind: Kind, readonly validFrom: string | null, readonly validTo: string | null, readonly instrument: string | null }
        | { readonly __typename: 'StandInRule', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Membership', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Absence', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Step', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> };

export type RestsFragment = { readonly recordId: string, readonly validFrom: string | null, readonly validTo: string | null, readonly instrument: string | null };

export type ShareFragment = { readonly holds: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly performs: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly handedOn: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> };

export type PostQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type PostQuery = { readonly standIn: { readonly manner: Manner | null, readonly extent: Extent | null, readonly outcome: Outcome, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly receipt: unknown, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly rank: string | null, readonly externalIds: ReadonlyArray<string>, readonly reportsTo: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }>, readonly delegationsGiven: ReadonlyArray<{ readonly recordId: string, readonly note: string | null }>, readonly itsLeave: ReadonlyArray<{ readonly recordId: string, readonly note: string | null }>, readonly onLeave: ReadonlyArray<{ readonly recordId: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly note: string | null }> }> }, readonly question: { readonly at: string, readonly knownAt: string, readonly revision: number }, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly firstDay: string | null, readonly settledBy: string, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly eligible: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly arranger: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly why: AmbiguityReason, readonly post: { readonly recordId: string, readonly label: string } | null, readonly readings: ReadonlyArray<{ readonly sentence: string, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly __typename: 'Document', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Provision', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Act', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Case', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Post', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Person', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Tenure', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Assignment', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Oversight', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Delegation', readonly recordId: string, readonly kind: Kind, readonly validFrom: string | null, readonly validTo: string | null, readonly instrument: string | null }
            | { readonly __typename: 'StandInRule', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Membership', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Absence', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Acknowledgement', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Step', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
      >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }>, readonly nextChange: { readonly at: string, readonly sentence: string } | null, readonly unconfirmed: ReadonlyArray<{ readonly sentence: string, readonly document: { readonly recordId: string } }> } | null, readonly responsibilitiesOf: { readonly holds: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly performs: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly handedOn: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null };

export type ProposalsQueryVariables = Exact<{
  lang: Language;
}>;


export type ProposalsQuery = { readonly proposals: ReadonlyArray<{ readonly commandId: string, readonly contentHash: string, readonly author: string, readonly proposedAt: string, readonly governments: ReadonlyArray<string>, readonly input: unknown, readonly needsApproval: boolean, readonly approvedBy: string | null, readonly charges: ReadonlyArray<{ readonly recordId: string, readonly people: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }>, readonly accepted: ReadonlyArray<{ readonly at: string, readonly person: { readonly recordId: string, readonly label: string } | null }>, readonly declined: { readonly at: string, readonly said: string, readonly person: { readonly recordId: string, readonly label: string } | null } | null }> | null };

export type ProvisionQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  lang: Language;
}>;


export type ProvisionQuery = { readonly record:
    | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly issuedOn: string | null, readonly repealed: boolean, readonly placeholder: boolean, readonly coverage: string | null, readonly reviewOn: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly recordId: string, readonly issuer: { readonly recordId: string, readonly label: string } | null, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly supersededBy: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }
    | { readonly __typename: 'Provision', readonly validFrom: string | null, readonly validTo: string | null, readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly citedBy: ReadonlyArray<
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null }
        | { readonly recordId: string, readonly kind: Kind, readonly dutyMode: AssignmentMode, readonly holder:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null, readonly duty: { readonly recordId: string, readonly label: string } | null }
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind, readonly oversightMode: OversightMode, readonly overseer:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null, readonly target:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null }
        | { readonly recordId: string, readonly kind: Kind, readonly delegator: { readonly recordId: string, readonly label: string } | null, readonly delegate:
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
           | null }
        | { readonly recordId: string, readonly kind: Kind, readonly post: { readonly recordId: string, readonly label: string } | null, readonly candidates: ReadonlyArray<
            | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
          > }
        | { readonly recordId: string, readonly kind: Kind, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly recordId: string, readonly kind: Kind }
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly label: string, readonly recordId: string, readonly kind: Kind }
      >, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
    | { readonly __typename: 'Duty', readonly recordId: string }
    | { readonly __typename: 'Procedure', readonly recordId: string }
    | { readonly __typename: 'Act', readonly recordId: string }
    | { readonly __typename: 'Case', readonly recordId: string }
    | { readonly __typename: 'Organization', readonly recordId: string }
    | { readonly __typename: 'Post', readonly recordId: string }
    | { readonly __typename: 'Person', readonly recordId: string }
    | { readonly __typename: 'Norm', readonly recordId: string }
    | { readonly __typename: 'Silence', readonly recordId: string }
    | { readonly __typename: 'Tenure', readonly recordId: string }
    | { readonly __typename: 'Assignment', readonly recordId: string }
    | { readonly __typename: 'Ruling', readonly recordId: string }
    | { readonly __typename: 'Oversight', readonly recordId: string }
    | { readonly __typename: 'Delegation', readonly recordId: string }
    | { readonly __typename: 'StandInRule', readonly recordId: string }
    | { readonly __typename: 'Membership', readonly recordId: string }
    | { readonly __typename: 'Absence', readonly recordId: string }
    | { readonly __typename: 'Acknowledgement', readonly recordId: string }
    | { readonly __typename: 'Step', readonly recordId: string }
    | { readonly __typename: 'Calendar', readonly recordId: string }
   | null };

export type RejectMutationVariables = Exact<{
  input: RejectInput;
}>;


export type RejectMutation = { readonly reject: { readonly commandId: string } | null };

export type RosterQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type RosterQuery = { readonly covers: ReadonlyArray<{ readonly stretches: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly outcome: Outcome, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly post: { readonly role: PostRole, readonly recordId: string, readonly label: string, readonly state: PostState, readonly absences: ReadonlyArray<{ readonly note: string | null, readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }>, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly note: string | null, readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly organization: { readonly recordId: string, readonly label: string } | null }, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly firstDay: string | null, readonly settledBy: string, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly eligible: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly arranger: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> } | null, readonly ambiguity: { readonly why: AmbiguityReason, readonly readings: ReadonlyArray<{ readonly sentence: string, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
            >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> } | null, readonly conflict: { readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
              | { readonly recordId: string, readonly kind: Kind }
            >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly instrument: string | null, readonly note: string | null, readonly recordId: string, readonly kind: Kind, readonly delegationMode: DelegationMode, readonly except: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly basis: ReadonlyArray<
              | { readonly __typename: 'Document', readonly recordId: string }
              | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
              | { readonly __typename: 'Duty', readonly recordId: string }
              | { readonly __typename: 'Procedure', readonly recordId: string }
              | { readonly __typename: 'Act', readonly recordId: string }
              | { readonly __typename: 'Case', readonly recordId: string }
              | { readonly __typename: 'Organization', readonly recordId: string }
              | { readonly __typename: 'Post', readonly recordId: string }
              | { readonly __typename: 'Person', readonly recordId: string }
              | { readonly __typename: 'Norm', readonly recordId: string }
              | { readonly __typename: 'Silence', readonly recordId: string }
              | { readonly __typename: 'Tenure', readonly recordId: string }
              | { readonly __typename: 'Assignment', readonly recordId: string }
              | { readonly __typename: 'Ruling', readonly recordId: string }
              | { readonly __typename: 'Oversight', readonly recordId: string }
              | { readonly __typename: 'Delegation', readonly recordId: string }
              | { readonly __typename: 'StandInRule', readonly recordId: string }
              | { readonly __typename: 'Membership', readonly recordId: string }
              | { readonly __typename: 'Absence', readonly recordId: string }
              | { readonly __typename: 'Acknowledgement', readonly recordId: string }
              | { readonly __typename: 'Step', readonly recordId: string }
              | { readonly __typename: 'Calendar', readonly recordId: string }
            > }
          | { readonly recordId: string, readonly kind: Kind, readonly except: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly basis: ReadonlyArray<
              | { readonly __typename: 'Document', readonly recordId: string }
              | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
              | { readonly __typename: 'Duty', readonly recordId: string }
              | { readonly __typename: 'Procedure', readonly recordId: string }
              | { readonly __typename: 'Act', readonly recordId: string }
              | { readonly __typename: 'Case', readonly recordId: string }
              | { readonly __typename: 'Organization', readonly recordId: string }
              | { readonly __typename: 'Post', readonly recordId: string }
              | { readonly __typename: 'Person', readonly recordId: string }
              | { readonly __typename: 'Norm', readonly recordId: string }
              | { readonly __typename: 'Silence', readonly recordId: string }
              | { readonly __typename: 'Tenure', readonly recordId: string }
              | { readonly __typename: 'Assignment', readonly recordId: string }
              | { readonly __typename: 'Ruling', readonly recordId: string }
              | { readonly __typename: 'Oversight', readonly recordId: string }
              | { readonly __typename: 'Delegation', readonly recordId: string }
              | { readonly __typename: 'StandInRule', readonly recordId: string }
              | { readonly __typename: 'Membership', readonly recordId: string }
              | { readonly __typename: 'Absence', readonly recordId: string }
              | { readonly __typename: 'Acknowledgement', readonly recordId: string }
              | { readonly __typename: 'Step', readonly recordId: string }
              | { readonly __typename: 'Calendar', readonly recordId: string }
            > }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> }> | null };

type Text_Document_Fragment = { readonly __typename: 'Document', readonly recordId: string };

type Text_Provision_Fragment = { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null };

type Text_Duty_Fragment = { readonly __typename: 'Duty', readonly recordId: string };

type Text_Procedure_Fragment = { readonly __typename: 'Procedure', readonly recordId: string };

type Text_Act_Fragment = { readonly __typename: 'Act', readonly recordId: string };

type Text_Case_Fragment = { readonly __typename: 'Case', readonly recordId: string };

type Text_Organization_Fragment = { readonly __typename: 'Organization', readonly recordId: string };

type Text_Post_Fragment = { readonly __typename: 'Post', readonly recordId: string };

type Text_Person_Fragment = { readonly __typename: 'Person', readonly recordId: string };

type Text_Norm_Fragment = { readonly __typename: 'Norm', readonly recordId: string };

type Text_Silence_Fragment = { readonly __typename: 'Silence', readonly recordId: string };

type Text_Tenure_Fragment = { readonly __typename: 'Tenure', readonly recordId: string };

type Text_Assignment_Fragment = { readonly __typename: 'Assignment', readonly recordId: string };

type Text_Ruling_Fragment = { readonly __typename: 'Ruling', readonly recordId: string };

type Text_Oversight_Fragment = { readonly __typename: 'Oversight', readonly recordId: string };

type Text_Delegation_Fragment = { readonly __typename: 'Delegation', readonly recordId: string };

type Text_StandInRule_Fragment = { readonly __typename: 'StandInRule', readonly recordId: string };

type Text_Membership_Fragment = { readonly __typename: 'Membership', readonly recordId: string };

type Text_Absence_Fragment = { readonly __typename: 'Absence', readonly recordId: string };

type Text_Acknowledgement_Fragment = { readonly __typename: 'Acknowledgement', readonly recordId: string };

type Text_Step_Fragment = { readonly __typename: 'Step', readonly recordId: string };

type Text_Calendar_Fragment = { readonly __typename: 'Calendar', readonly recordId: string };

export type TextFragment =
  | Text_Document_Fragment
  | Text_Provision_Fragment
  | Text_Duty_Fragment
  | Text_Procedure_Fragment
  | Text_Act_Fragment
  | Text_Case_Fragment
  | Text_Organization_Fragment
  | Text_Post_Fragment
  | Text_Person_Fragment
  | Text_Norm_Fragment
  | Text_Silence_Fragment
  | Text_Tenure_Fragment
  | Text_Assignment_Fragment
  | Text_Ruling_Fragment
  | Text_Oversight_Fragment
  | Text_Delegation_Fragment
  | Text_StandInRule_Fragment
  | Text_Membership_Fragment
  | Text_Absence_Fragment
  | Text_Acknowledgement_Fragment
  | Text_Step_Fragment
  | Text_Calendar_Fragment
;

export type RosterTurnsQueryVariables = Exact<{
  within: string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  types?: ReadonlyArray<Kind> | Kind | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type RosterTurnsQuery = { readonly turns: ReadonlyArray<{ readonly begins: ReadonlyArray<
      | { readonly __typename: 'Document', readonly recordId: string }
      | { readonly __typename: 'Provision', readonly recordId: string }
      | { readonly __typename: 'Duty', readonly recordId: string }
      | { readonly __typename: 'Procedure', readonly recordId: string }
      | { readonly __typename: 'Act', readonly recordId: string }
      | { readonly __typename: 'Case', readonly recordId: string }
      | { readonly __typename: 'Organization', readonly recordId: string }
      | { readonly __typename: 'Post', readonly recordId: string }
      | { readonly __typename: 'Person', readonly recordId: string }
      | { readonly __typename: 'Norm', readonly recordId: string }
      | { readonly __typename: 'Silence', readonly recordId: string }
      | { readonly __typename: 'Tenure', readonly recordId: string, readonly post: { readonly recordId: string } | null }
      | { readonly __typename: 'Assignment', readonly recordId: string }
      | { readonly __typename: 'Ruling', readonly recordId: string }
      | { readonly __typename: 'Oversight', readonly recordId: string }
      | { readonly __typename: 'Delegation', readonly recordId: string, readonly delegator: { readonly recordId: string } | null }
      | { readonly __typename: 'StandInRule', readonly recordId: string }
      | { readonly __typename: 'Membership', readonly recordId: string }
      | { readonly __typename: 'Absence', readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null, readonly of:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null }
      | { readonly __typename: 'Acknowledgement', readonly recordId: string }
      | { readonly __typename: 'Step', readonly recordId: string }
      | { readonly __typename: 'Calendar', readonly recordId: string }
    >, readonly ends: ReadonlyArray<
      | { readonly __typename: 'Document', readonly recordId: string }
      | { readonly __typename: 'Provision', readonly recordId: string }
      | { readonly __typename: 'Duty', readonly recordId: string }
      | { readonly __typename: 'Procedure', readonly recordId: string }
      | { readonly __typename: 'Act', readonly recordId: string }
      | { readonly __typename: 'Case', readonly recordId: string }
      | { readonly __typename: 'Organization', readonly recordId: string }
      | { readonly __typename: 'Post', readonly recordId: string }
      | { readonly __typename: 'Person', readonly recordId: string }
      | { readonly __typename: 'Norm', readonly recordId: string }
      | { readonly __typename: 'Silence', readonly recordId: string }
      | { readonly __typename: 'Tenure', readonly recordId: string, readonly post: { readonly recordId: string } | null }
      | { readonly __typename: 'Assignment', readonly recordId: string }
      | { readonly __typename: 'Ruling', readonly recordId: string }
      | { readonly __typename: 'Oversight', readonly recordId: string }
      | { readonly __typename: 'Delegation', readonly recordId: string, readonly delegator: { readonly recordId: string } | null }
      | { readonly __typename: 'StandInRule', readonly recordId: string }
      | { readonly __typename: 'Membership', readonly recordId: string }
      | { readonly __typename: 'Absence', readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null, readonly of:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null }
      | { readonly __typename: 'Acknowledgement', readonly recordId: string }
      | { readonly __typename: 'Step', readonly recordId: string }
      | { readonly __typename: 'Calendar', readonly recordId: string }
    > }> | null };

type RosterTurn_Document_Fragment = { readonly __typename: 'Document', readonly recordId: string };

type RosterTurn_Provision_Fragment = { readonly __typename: 'Provision', readonly recordId: string };

type RosterTurn_Duty_Fragment = { readonly __typename: 'Duty', readonly recordId: string };

type RosterTurn_Procedure_Fragment = { readonly __typename: 'Procedure', readonly recordId: string };

type RosterTurn_Act_Fragment = { readonly __typename: 'Act', readonly recordId: string };

type RosterTurn_Case_Fragment = { readonly __typename: 'Case', readonly recordId: string };

type RosterTurn_Organization_Fragment = { readonly __typename: 'Organization', readonly recordId: string };

type RosterTurn_Post_Fragment = { readonly __typename: 'Post', readonly recordId: string };

type RosterTurn_Person_Fragment = { readonly __typename: 'Person', readonly recordId: string };

type RosterTurn_Norm_Fragment = { readonly __typename: 'Norm', readonly recordId: string };

type RosterTurn_Silence_Fragment = { readonly __typename: 'Silence', readonly recordId: string };

type RosterTurn_Tenure_Fragment = { readonly __typename: 'Tenure', readonly recordId: string, readonly post: { readonly recordId: string } | null };

type RosterTurn_Assignment_Fragment = { readonly __typename: 'Assignment', readonly recordId: string };

type RosterTurn_Ruling_Fragment = { readonly __typename: 'Ruling', readonly recordId: string };

type RosterTurn_Oversight_Fragment = { readonly __typename: 'Oversight', readonly recordId: string };

type RosterTurn_Delegation_Fragment = { readonly __typename: 'Delegation', readonly recordId: string, readonly delegator: { readonly recordId: string } | null };

type RosterTurn_StandInRule_Fragment = { readonly __typename: 'StandInRule', readonly recordId: string };

type RosterTurn_Membership_Fragment = { readonly __typename: 'Membership', readonly recordId: string };

type RosterTurn_Absence_Fragment = { readonly __typename: 'Absence', readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null, readonly of:
    | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
    | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
   | null };

type RosterTurn_Acknowledgement_Fragment = { readonly __typename: 'Acknowledgement', readonly recordId: string };

type RosterTurn_Step_Fragment = { readonly __typename: 'Step', readonly recordId: string };

type RosterTurn_Calendar_Fragment = { readonly __typename: 'Calendar', readonly recordId: string };

export type RosterTurnFragment =
  | RosterTurn_Document_Fragment
  | RosterTurn_Provision_Fragment
  | RosterTurn_Duty_Fragment
  | RosterTurn_Procedure_Fragment
  | RosterTurn_Act_Fragment
  | RosterTurn_Case_Fragment
  | RosterTurn_Organization_Fragment
  | RosterTurn_Post_Fragment
  | RosterTurn_Person_Fragment
  | RosterTurn_Norm_Fragment
  | RosterTurn_Silence_Fragment
  | RosterTurn_Tenure_Fragment
  | RosterTurn_Assignment_Fragment
  | RosterTurn_Ruling_Fragment
  | RosterTurn_Oversight_Fragment
  | RosterTurn_Delegation_Fragment
  | RosterTurn_StandInRule_Fragment
  | RosterTurn_Membership_Fragment
  | RosterTurn_Absence_Fragment
  | RosterTurn_Acknowledgement_Fragment
  | RosterTurn_Step_Fragment
  | RosterTurn_Calendar_Fragment
;

export type RosterUnitQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  lang: Language;
}>;


export type RosterUnitQuery = { readonly organization: { readonly validFrom: string | null, readonly basis: ReadonlyArray<
      | { readonly __typename: 'Document', readonly recordId: string }
      | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
      | { readonly __typename: 'Duty', readonly recordId: string }
      | { readonly __typename: 'Procedure', readonly recordId: string }
      | { readonly __typename: 'Act', readonly recordId: string }
      | { readonly __typename: 'Case', readonly recordId: string }
      | { readonly __typename: 'Organization', readonly recordId: string }
      | { readonly __typename: 'Post', readonly recordId: string }
      | { readonly __typename: 'Person', readonly recordId: string }
      | { readonly __typename: 'Norm', readonly recordId: string }
      | { readonly __typename: 'Silence', readonly recordId: string }
      | { readonly __typename: 'Tenure', readonly recordId: string }
      | { readonly __typename: 'Assignment', readonly recordId: string }
      | { readonly __typename: 'Ruling', readonly recordId: string }
      | { readonly __typename: 'Oversight', readonly recordId: string }
      | { readonly __typename: 'Delegation', readonly recordId: string }
      | { readonly __typename: 'StandInRule', readonly recordId: string }
      | { readonly __typename: 'Membership', readonly recordId: string }
      | { readonly __typename: 'Absence', readonly recordId: string }
      | { readonly __typename: 'Acknowledgement', readonly recordId: string }
      | { readonly __typename: 'Step', readonly recordId: string }
      | { readonly __typename: 'Calendar', readonly recordId: string }
    > } | null };

export type StandInRulesQueryVariables = Exact<{
  within: string;
  at?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type StandInRulesQuery = { readonly records: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Document', readonly recordId: string }
      | { readonly __typename: 'Provision', readonly recordId: string }
      | { readonly __typename: 'Duty', readonly recordId: string }
      | { readonly __typename: 'Procedure', readonly recordId: string }
      | { readonly __typename: 'Act', readonly recordId: string }
      | { readonly __typename: 'Case', readonly recordId: string }
      | { readonly __typename: 'Organization', readonly recordId: string }
      | { readonly __typename: 'Post', readonly recordId: string }
      | { readonly __typename: 'Person', readonly recordId: string }
      | { readonly __typename: 'Norm', readonly recordId: string }
      | { readonly __typename: 'Silence', readonly recordId: string }
      | { readonly __typename: 'Tenure', readonly recordId: string }
      | { readonly __typename: 'Assignment', readonly recordId: string }
      | { readonly __typename: 'Ruling', readonly recordId: string }
      | { readonly __typename: 'Oversight', readonly recordId: string }
      | { readonly __typename: 'Delegation', readonly recordId: string }
      | { readonly __typename: 'StandInRule', readonly recordId: string, readonly ruleLabel: string | null, readonly post: { readonly recordId: string, readonly label: string, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }> } | null, readonly candidates: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string }
          | { readonly __typename: 'Duty', readonly recordId: string }
          | { readonly __typename: 'Procedure', readonly recordId: string }
          | { readonly __typename: 'Case', readonly recordId: string }
          | { readonly __typename: 'Organization', readonly recordId: string }
          | { readonly __typename: 'Post', readonly recordId: string }
          | { readonly __typename: 'Person', readonly recordId: string }
          | { readonly __typename: 'Norm', readonly recordId: string }
          | { readonly __typename: 'Silence', readonly recordId: string }
          | { readonly __typename: 'Ruling', readonly recordId: string }
          | { readonly __typename: 'Step', readonly recordId: string }
          | { readonly __typename: 'Calendar', readonly recordId: string }
        >, readonly basis: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string }
          | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
          | { readonly __typename: 'Duty', readonly recordId: string }
          | { readonly __typename: 'Procedure', readonly recordId: string }
          | { readonly __typename: 'Act', readonly recordId: string }
          | { readonly __typename: 'Case', readonly recordId: string }
          | { readonly __typename: 'Organization', readonly recordId: string }
          | { readonly __typename: 'Post', readonly recordId: string }
          | { readonly __typename: 'Person', readonly recordId: string }
          | { readonly __typename: 'Norm', readonly recordId: string }
          | { readonly __typename: 'Silence', readonly recordId: string }
          | { readonly __typename: 'Tenure', readonly recordId: string }
          | { readonly __typename: 'Assignment', readonly recordId: string }
          | { readonly __typename: 'Ruling', readonly recordId: string }
          | { readonly __typename: 'Oversight', readonly recordId: string }
          | { readonly __typename: 'Delegation', readonly recordId: string }
          | { readonly __typename: 'StandInRule', readonly recordId: string }
          | { readonly __typename: 'Membership', readonly recordId: string }
          | { readonly __typename: 'Absence', readonly recordId: string }
          | { readonly __typename: 'Acknowledgement', readonly recordId: string }
          | { readonly __typename: 'Step', readonly recordId: string }
          | { readonly __typename: 'Calendar', readonly recordId: string }
        > }
      | { readonly __typename: 'Membership', readonly recordId: string }
      | { readonly __typename: 'Absence', readonly recordId: string }
      | { readonly __typename: 'Acknowledgement', readonly recordId: string }
      | { readonly __typename: 'Step', readonly recordId: string }
      | { readonly __typename: 'Calendar', readonly recordId: string }
    > } | null };

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
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly kind: Kind, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly broader: { readonly recordId: string, readonly label: string } | null }
        | { readonly __typename: 'Procedure', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Act', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Case', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Organization', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Post', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }
        | { readonly __typename: 'Person', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly posts: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }
        | { readonly __typename: 'Norm', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Silence', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Tenure', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Assignment', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Ruling', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Oversight', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Delegation', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'StandInRule', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Membership', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Absence', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Step', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Calendar', readonly label: string, readonly recordId: string, readonly kind: Kind }
       }> } | null };

type Hit_Document_Fragment = { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string, readonly kind: Kind };

type Hit_Provision_Fragment = { readonly __typename: 'Provision', readonly recordId: string, readonly kind: Kind, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null };

type Hit_Duty_Fragment = { readonly __typename: 'Duty', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly broader: { readonly recordId: string, readonly label: string } | null };

type Hit_Procedure_Fragment = { readonly __typename: 'Procedure', readonly label: string, readonly recordId: string, readonly kind: Kind };

type Hit_Act_Fragment = { readonly __typename: 'Act', readonly recordId: string, readonly kind: Kind };

type Hit_Case_Fragment = { readonly __typename: 'Case', readonly label: string, readonly recordId: string, readonly kind: Kind };

type Hit_Organization_Fragment = { readonly __typename: 'Organization', readonly label: string, readonly recordId: string, readonly kind: Kind };

type Hit_Post_Fragment = { readonly __typename: 'Post', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }> };

type Hit_Person_Fragment = { readonly __typename: 'Person', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly posts: ReadonlyArray<{ readonly recordId: string, readonly label: string }> };

type Hit_Norm_Fragment = { readonly __typename: 'Norm', readonly label: string, readonly recordId: string, readonly kind: Kind };

type Hit_Silence_Fragment = { readonly __typename: 'Silence', readonly label: string, readonly recordId: string, readonly kind: Kind };

type Hit_Tenure_Fragment = { readonly __typename: 'Tenure', readonly recordId: string, readonly kind: Kind };

type Hit_Assignment_Fragment = { readonly __typename: 'Assignment', readonly recordId: string, readonly kind: Kind };

type Hit_Ruling_Fragment = { readonly __typename: 'Ruling', readonly label: string, readonly recordId: string, readonly kind: Kind };

type Hit_Oversight_Fragment = { readonly __typename: 'Oversight', readonly recordId: string, readonly kind: Kind };

type Hit_Delegation_Fragment = { readonly __typename: 'Delegation', readonly recordId: string, readonly kind: Kind };

type Hit_StandInRule_Fragment = { readonly __typename: 'StandInRule', readonly recordId: string, readonly kind: Kind };

type Hit_Membership_Fragment = { readonly __typename: 'Membership', readonly recordId: string, readonly kind: Kind };

type Hit_Absence_Fragment = { readonly __typename: 'Absence', readonly recordId: string, readonly kind: Kind };

type Hit_Acknowledgement_Fragment = { readonly __typename: 'Acknowledgement', readonly recordId: string, readonly kind: Kind };

type Hit_Step_Fragment = { readonly __typename: 'Step', readonly label: string, readonly recordId: string, readonly kind: Kind };

type Hit_Calendar_Fragment = { readonly __typename: 'Calendar', readonly label: string, readonly recordId: string, readonly kind: Kind };

export type HitFragment =
  | Hit_Document_Fragment
  | Hit_Provision_Fragment
  | Hit_Duty_Fragment
  | Hit_Procedure_Fragment
  | Hit_Act_Fragment
  | Hit_Case_Fragment
  | Hit_Organization_Fragment
  | Hit_Post_Fragment
  | Hit_Person_Fragment
  | Hit_Norm_Fragment
  | Hit_Silence_Fragment
  | Hit_Tenure_Fragment
  | Hit_Assignment_Fragment
  | Hit_Ruling_Fragment
  | Hit_Oversight_Fragment
  | Hit_Delegation_Fragment
  | Hit_StandInRule_Fragment
  | Hit_Membership_Fragment
  | Hit_Absence_Fragment
  | Hit_Acknowledgement_Fragment
  | Hit_Step_Fragment
  | Hit_Calendar_Fragment
;

export type SpellsQueryVariables = Exact<{
  within: string;
  of: string;
  from: string;
  to: string;
}>;


export type SpellsQuery = { readonly absences: { readonly nodes: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly note: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly of:
        | { readonly __typename: 'Document', readonly recordId: string }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
       | null, readonly basis: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string }
        | { readonly __typename: 'Provision', readonly recordId: string }
        | { readonly __typename: 'Duty', readonly recordId: string }
        | { readonly __typename: 'Procedure', readonly recordId: string }
        | { readonly __typename: 'Act', readonly recordId: string }
        | { readonly __typename: 'Case', readonly recordId: string }
        | { readonly __typename: 'Organization', readonly recordId: string }
        | { readonly __typename: 'Post', readonly recordId: string }
        | { readonly __typename: 'Person', readonly recordId: string }
        | { readonly __typename: 'Norm', readonly recordId: string }
        | { readonly __typename: 'Silence', readonly recordId: string }
        | { readonly __typename: 'Tenure', readonly recordId: string }
        | { readonly __typename: 'Assignment', readonly recordId: string }
        | { readonly __typename: 'Ruling', readonly recordId: string }
        | { readonly __typename: 'Oversight', readonly recordId: string }
        | { readonly __typename: 'Delegation', readonly recordId: string }
        | { readonly __typename: 'StandInRule', readonly recordId: string }
        | { readonly __typename: 'Membership', readonly recordId: string }
        | { readonly __typename: 'Absence', readonly recordId: string }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string }
        | { readonly __typename: 'Step', readonly recordId: string }
        | { readonly __typename: 'Calendar', readonly recordId: string }
      > }> } | null, readonly turns: ReadonlyArray<{ readonly begins: ReadonlyArray<
      | { readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly note: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly of:
          | { readonly __typename: 'Document', readonly recordId: string }
          | { readonly __typename: 'Duty', readonly recordId: string }
          | { readonly __typename: 'Procedure', readonly recordId: string }
          | { readonly __typename: 'Case', readonly recordId: string }
          | { readonly __typename: 'Organization', readonly recordId: string }
          | { readonly __typename: 'Post', readonly recordId: string }
          | { readonly __typename: 'Person', readonly recordId: string }
          | { readonly __typename: 'Norm', readonly recordId: string }
          | { readonly __typename: 'Silence', readonly recordId: string }
          | { readonly __typename: 'Ruling', readonly recordId: string }
          | { readonly __typename: 'Step', readonly recordId: string }
          | { readonly __typename: 'Calendar', readonly recordId: string }
         | null, readonly basis: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string }
          | { readonly __typename: 'Provision', readonly recordId: string }
          | { readonly __typename: 'Duty', readonly recordId: string }
          | { readonly __typename: 'Procedure', readonly recordId: string }
          | { readonly __typename: 'Act', readonly recordId: string }
          | { readonly __typename: 'Case', readonly recordId: string }
          | { readonly __typename: 'Organization', readonly recordId: string }
          | { readonly __typename: 'Post', readonly recordId: string }
          | { readonly __typename: 'Person', readonly recordId: string }
          | { readonly __typename: 'Norm', readonly recordId: string }
          | { readonly __typename: 'Silence', readonly recordId: string }
          | { readonly __typename: 'Tenure', readonly recordId: string }
          | { readonly __typename: 'Assignment', readonly recordId: string }
          | { readonly __typename: 'Ruling', readonly recordId: string }
          | { readonly __typename: 'Oversight', readonly recordId: string }
          | { readonly __typename: 'Delegation', readonly recordId: string }
          | { readonly __typename: 'StandInRule', readonly recordId: string }
          | { readonly __typename: 'Membership', readonly recordId: string }
          | { readonly __typename: 'Absence', readonly recordId: string }
          | { readonly __typename: 'Acknowledgement', readonly recordId: string }
          | { readonly __typename: 'Step', readonly recordId: string }
          | { readonly __typename: 'Calendar', readonly recordId: string }
        > }
      | Record<PropertyKey, never>
    > }> | null };

export type SpellFragment = { readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly note: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly of:
    | { readonly __typename: 'Document', readonly recordId: string }
    | { readonly __typename: 'Duty', readonly recordId: string }
    | { readonly __typename: 'Procedure', readonly recordId: string }
    | { readonly __typename: 'Case', readonly recordId: string }
    | { readonly __typename: 'Organization', readonly recordId: string }
    | { readonly __typename: 'Post', readonly recordId: string }
    | { readonly __typename: 'Person', readonly recordId: string }
    | { readonly __typename: 'Norm', readonly recordId: string }
    | { readonly __typename: 'Silence', readonly recordId: string }
    | { readonly __typename: 'Ruling', readonly recordId: string }
    | { readonly __typename: 'Step', readonly recordId: string }
    | { readonly __typename: 'Calendar', readonly recordId: string }
   | null, readonly basis: ReadonlyArray<
    | { readonly __typename: 'Document', readonly recordId: string }
    | { readonly __typename: 'Provision', readonly recordId: string }
    | { readonly __typename: 'Duty', readonly recordId: string }
    | { readonly __typename: 'Procedure', readonly recordId: string }
    | { readonly __typename: 'Act', readonly recordId: string }
    | { readonly __typename: 'Case', readonly recordId: string }
    | { readonly __typename: 'Organization', readonly recordId: string }
    | { readonly __typename: 'Post', readonly recordId: string }
    | { readonly __typename: 'Person', readonly recordId: string }
    | { readonly __typename: 'Norm', readonly recordId: string }
    | { readonly __typename: 'Silence', readonly recordId: string }
    | { readonly __typename: 'Tenure', readonly recordId: string }
    | { readonly __typename: 'Assignment', readonly recordId: string }
    | { readonly __typename: 'Ruling', readonly recordId: string }
    | { readonly __typename: 'Oversight', readonly recordId: string }
    | { readonly __typename: 'Delegation', readonly recordId: string }
    | { readonly __typename: 'StandInRule', readonly recordId: string }
    | { readonly __typename: 'Membership', readonly recordId: string }
    | { readonly __typename: 'Absence', readonly recordId: string }
    | { readonly __typename: 'Acknowledgement', readonly recordId: string }
    | { readonly __typename: 'Step', readonly recordId: string }
    | { readonly __typename: 'Calendar', readonly recordId: string }
  > };

export type StandInQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type StandInQuery = { readonly standIn: { readonly outcome: Outcome, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly post: { readonly recordId: string, readonly label: string, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null };

export type StandingQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  lang: Language;
}>;


export type StandingQuery = { readonly record:
    | { readonly __typename: 'Document', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Provision', readonly recordId: string }
    | { readonly __typename: 'Duty', readonly label: string, readonly recordId: string, readonly assignments: ReadonlyArray<{ readonly recordId: string, readonly mode: AssignmentMode, readonly holder:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null }> }
    | { readonly __typename: 'Procedure', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Act', readonly recordId: string }
    | { readonly __typename: 'Case', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Organization', readonly label: string, readonly recordId: string, readonly overseers: ReadonlyArray<{ readonly recordId: string, readonly oversightMode: OversightMode, readonly overseer:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null }> }
    | { readonly __typename: 'Post', readonly label: string, readonly recordId: string, readonly tenures: ReadonlyArray<{ readonly recordId: string, readonly validFrom: string | null, readonly validTo: string | null, readonly person: { readonly recordId: string, readonly label: string } | null }> }
    | { readonly __typename: 'Person', readonly label: string, readonly recordId: string, readonly tenures: ReadonlyArray<{ readonly recordId: string, readonly validFrom: string | null, readonly validTo: string | null, readonly post: { readonly recordId: string, readonly label: string } | null }> }
    | { readonly __typename: 'Norm', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Silence', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Tenure', readonly recordId: string }
    | { readonly __typename: 'Assignment', readonly recordId: string }
    | { readonly __typename: 'Ruling', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Oversight', readonly recordId: string }
    | { readonly __typename: 'Delegation', readonly recordId: string }
    | { readonly __typename: 'StandInRule', readonly recordId: string }
    | { readonly __typename: 'Membership', readonly recordId: string }
    | { readonly __typename: 'Absence', readonly recordId: string }
    | { readonly __typename: 'Acknowledgement', readonly recordId: string }
    | { readonly __typename: 'Step', readonly label: string, readonly recordId: string }
    | { readonly __typename: 'Calendar', readonly label: string, readonly recordId: string }
   | null };

export type StepsOfCaseQueryVariables = Exact<{
  case: string;
  at?: string | null | undefined;
  lang: Language;
}>;


export type StepsOfCaseQuery = { readonly checkCase: { readonly obligations: ReadonlyArray<{ readonly step: { readonly recordId: string, readonly label: string } }> } | null };

export type StripQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  from: string;
  to: string;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type StripQuery = { readonly covers: ReadonlyArray<{ readonly of:
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
      | { readonly recordId: string }
    , readonly stretches: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly outcome: Outcome, readonly post: { readonly recordId: string, readonly label: string }, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly gap: { readonly reason: GapReason, readonly settledBy: string, readonly eligible: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly arranger: { readonly recordId: string, readonly label: string } | null } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null, readonly because: ReadonlyArray<{ readonly sentence: string, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }> }> }> }> | null };

export type SuggestQueryVariables = Exact<{
  text: string;
  within?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  types: ReadonlyArray<Kind> | Kind;
  lang: Language;
  first: number;
}>;


export type SuggestQuery = { readonly whoIsResponsible: { readonly question: { readonly understoodAs:
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly kind: Kind, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly broader: { readonly recordId: string, readonly label: string } | null }
        | { readonly __typename: 'Procedure', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Act', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Case', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Organization', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Post', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }
        | { readonly __typename: 'Person', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly posts: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }
        | { readonly __typename: 'Norm', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Silence', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Tenure', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Assignment', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Ruling', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Oversight', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Delegation', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'StandInRule', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Membership', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Absence', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Step', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Calendar', readonly label: string, readonly recordId: string, readonly kind: Kind }
       | null, readonly alternatives: ReadonlyArray<{ readonly record:
          | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Provision', readonly recordId: string, readonly kind: Kind, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
          | { readonly __typename: 'Duty', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly broader: { readonly recordId: string, readonly label: string } | null }
          | { readonly __typename: 'Procedure', readonly label: string, readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Act', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Case', readonly label: string, readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Organization', readonly label: string, readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Post', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }
          | { readonly __typename: 'Person', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly posts: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }
          | { readonly __typename: 'Norm', readonly label: string, readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Silence', readonly label: string, readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Tenure', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Assignment', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Ruling', readonly label: string, readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Oversight', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Delegation', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'StandInRule', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Membership', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Absence', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Acknowledgement', readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Step', readonly label: string, readonly recordId: string, readonly kind: Kind }
          | { readonly __typename: 'Calendar', readonly label: string, readonly recordId: string, readonly kind: Kind }
         }> } } | null, readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly record:
        | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Provision', readonly recordId: string, readonly kind: Kind, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
        | { readonly __typename: 'Duty', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly broader: { readonly recordId: string, readonly label: string } | null }
        | { readonly __typename: 'Procedure', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Act', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Case', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Organization', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Post', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }
        | { readonly __typename: 'Person', readonly label: string, readonly recordId: string, readonly kind: Kind, readonly posts: ReadonlyArray<{ readonly recordId: string, readonly label: string }> }
        | { readonly __typename: 'Norm', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Silence', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Tenure', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Assignment', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Ruling', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Oversight', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Delegation', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'StandInRule', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Membership', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Absence', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Acknowledgement', readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Step', readonly label: string, readonly recordId: string, readonly kind: Kind }
        | { readonly __typename: 'Calendar', readonly label: string, readonly recordId: string, readonly kind: Kind }
       }> } | null };

export type SupposedQueryVariables = Exact<{
  case: string;
  traits: ReadonlyArray<TraitInput> | TraitInput;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type SupposedQuery = { readonly obligations: { readonly at: string, readonly knownAt: string, readonly revision: number, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly receipt: unknown, readonly case: { readonly recordId: string, readonly label: string, readonly validFrom: string | null, readonly validTo: string | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly roles: ReadonlyArray<{ readonly inRole: string, readonly player:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null }>, readonly traits: ReadonlyArray<{ readonly trait: string, readonly value: TraitValue }>, readonly events: ReadonlyArray<{ readonly event: string, readonly on: string }> } | null, readonly procedure: { readonly recordId: string, readonly label: string } | null, readonly gap: { readonly sentence: string } | null, readonly obligations: ReadonlyArray<{ readonly state: StepState, readonly modality: Modality, readonly performersNeeded: Needed, readonly recipientsNeeded: Needed, readonly applicability: { readonly value: Truth, readonly settledBy: ReadonlyArray<string>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }, readonly acts: ReadonlyArray<{ readonly recordId: string, readonly on: string, readonly result: string | null, readonly recipientRoles: ReadonlyArray<string>, readonly what: string, readonly by:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null, readonly capacity: { readonly recordId: string, readonly label: string } | null, readonly onBehalfOf: { readonly recordId: string, readonly label: string } | null, readonly recipients: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly attended: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly dissented: ReadonlyArray<
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
        >, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly faults: ReadonlyArray<{ readonly severity: FaultSeverity, readonly fault: ProcedureFaultKind, readonly act: { readonly recordId: string } | null, readonly step: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }>, readonly step: { readonly recordId: string, readonly label: string }, readonly performers: ReadonlyArray<{ readonly collective: boolean, readonly inRole: string | null, readonly unnamed: StepPerformerGap | null, readonly party:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly standIn: { readonly gap: { readonly mode: AssignmentMode | null, readonly reason: GapReason } | null, readonly ambiguity: { readonly mode: AssignmentMode | null, readonly readings: ReadonlyArray<{ readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null, readonly conflict: { readonly mode: AssignmentMode | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> } | null } | null, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly recipients: ReadonlyArray<{ readonly inRole: string | null, readonly party:
          | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
          | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
         | null }>, readonly deadline: { readonly state: StepDeadlineState, readonly words: string | null, readonly waitingFor: string | null, readonly from: string | null, readonly earliest: string | null, readonly latest: string | null, readonly readings: ReadonlyArray<{ readonly calendar: DeadlineCalendar, readonly countsFirstDay: boolean, readonly lastDay: string | null }> }, readonly waitingFor: ReadonlyArray<{ readonly event: string | null, readonly step: { readonly recordId: string, readonly label: string } | null }> }>, readonly outside: ReadonlyArray<{ readonly recordId: string, readonly on: string, readonly result: string | null, readonly recipientRoles: ReadonlyArray<string>, readonly what: string, readonly by:
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
       | null, readonly capacity: { readonly recordId: string, readonly label: string } | null, readonly onBehalfOf: { readonly recordId: string, readonly label: string } | null, readonly recipients: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly attended: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly dissented: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly document: { readonly recordId: string, readonly label: string } | null }>, readonly faults: ReadonlyArray<{ readonly severity: FaultSeverity, readonly fault: ProcedureFaultKind, readonly act: { readonly recordId: string } | null, readonly step: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly nextChange: { readonly at: string, readonly sentence: string } | null } | null };

export type TurningPointsQueryVariables = Exact<{
  within: string;
  from: string;
  to: string;
}>;


export type TurningPointsQuery = { readonly turns: ReadonlyArray<{ readonly at: string, readonly begins: ReadonlyArray<
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
      | { readonly kind: Kind }
    > }> | null };

export type UnderstoodQueryVariables = Exact<{
  text: string;
  within?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type UnderstoodQuery = { readonly whoIsResponsible: { readonly question: { readonly certainty: Certainty, readonly understoodBy: UnderstoodBy | null, readonly matchedText: string | null, readonly understoodAs:
        | { readonly label: string, readonly recordId: string }
        | { readonly recordId: string }
        | { readonly label: string, readonly recordId: string }
        | { readonly label: string, readonly recordId: string }
        | { readonly recordId: string }
        | { readonly label: string, readonly recordId: string }
        | { readonly label: string, readonly recordId: string }
        | { readonly label: string, readonly recordId: string }
        | { readonly label: string, readonly recordId: string }
        | { readonly label: string, readonly recordId: string }
        | { readonly label: string, readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly label: string, readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly recordId: string }
        | { readonly label: string, readonly recordId: string }
        | { readonly label: string, readonly recordId: string }
       | null, readonly alternatives: ReadonlyArray<{ readonly record:
          | { readonly label: string, readonly recordId: string }
          | { readonly quote: string, readonly recordId: string }
          | { readonly label: string, readonly recordId: string }
          | { readonly label: string, readonly recordId: string }
          | { readonly recordId: string }
          | { readonly label: string, readonly recordId: string }
          | { readonly label: string, readonly recordId: string }
          | { readonly label: string, readonly recordId: string }
          | { readonly label: string, readonly recordId: string }
          | { readonly label: string, readonly recordId: string }
          | { readonly label: string, readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly label: string, readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly recordId: string }
          | { readonly label: string, readonly recordId: string }
          | { readonly label: string, readonly recordId: string }
        , readonly leads: ReadonlyArray<{ readonly organization: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null }> }> } } | null };

export type UndoMutationVariables = Exact<{
  input: UndoInput;
}>;


export type UndoMutation = { readonly undo: { readonly revision: number | null, readonly recordedAt: string | null, readonly commandId: string, readonly proposal: { readonly commandId: string, readonly contentHash: string } | null } | null };

export type UnitQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type UnitQuery = { readonly organization: { readonly recordId: string, readonly label: string, readonly placeholder: boolean, readonly externalIds: ReadonlyArray<string>, readonly comprises: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly parent: { readonly recordId: string, readonly label: string } | null, readonly heads: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly state: PostState, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly overseers: ReadonlyArray<{ readonly mode: OversightMode, readonly assistsUnstated: boolean | null, readonly overseer:
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
       | null, readonly assists:
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
       | null, readonly givenTo: { readonly recordId: string, readonly label: string } | null }>, readonly members: ReadonlyArray<{ readonly recordId: string, readonly post: { readonly recordId: string, readonly label: string } | null }>, readonly units: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly basis: ReadonlyArray<
      | { readonly __typename: 'Document', readonly label: string, readonly number: string | null, readonly recordId: string }
      | { readonly __typename: 'Provision', readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }
      | { readonly __typename: 'Duty', readonly recordId: string }
      | { readonly __typename: 'Procedure', readonly recordId: string }
      | { readonly __typename: 'Act', readonly recordId: string }
      | { readonly __typename: 'Case', readonly recordId: string }
      | { readonly __typename: 'Organization', readonly recordId: string }
      | { readonly __typename: 'Post', readonly recordId: string }
      | { readonly __typename: 'Person', readonly recordId: string }
      | { readonly __typename: 'Norm', readonly recordId: string }
      | { readonly __typename: 'Silence', readonly recordId: string }
      | { readonly __typename: 'Tenure', readonly recordId: string }
      | { readonly __typename: 'Assignment', readonly recordId: string }
      | { readonly __typename: 'Ruling', readonly recordId: string }
      | { readonly __typename: 'Oversight', readonly recordId: string }
      | { readonly __typename: 'Delegation', readonly recordId: string }
      | { readonly __typename: 'StandInRule', readonly recordId: string }
      | { readonly __typename: 'Membership', readonly recordId: string }
      | { readonly __typename: 'Absence', readonly recordId: string }
      | { readonly __typename: 'Acknowledgement', readonly recordId: string }
      | { readonly __typename: 'Step', readonly recordId: string }
      | { readonly __typename: 'Calendar', readonly recordId: string }
    > } | null, readonly responsibilitiesOf: { readonly holds: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly performs: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }>, readonly handedOn: ReadonlyArray<{ readonly mode: AssignmentMode, readonly duty: { readonly recordId: string, readonly label: string }, readonly area: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }> }> } | null };

export type ViewerQueryVariables = Exact<{
  within: string;
}>;


export type ViewerQuery = { readonly viewer: { readonly name: string, readonly role: ViewerRole | null, readonly secondPerson: ReadonlyArray<Kind>, readonly acceptance: ReadonlyArray<Kind>, readonly person: { readonly recordId: string } | null } | null };

export type WhoQueryVariables = Exact<{
  duty: string;
  within?: string | null | undefined;
  area?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ChangeSetInput | null | undefined;
  lang: Language;
}>;


export type WhoQuery = { readonly whoIsResponsible: { readonly outcome: Outcome, readonly holdsFrom: string | null, readonly holdsUntil: string | null, readonly receipt: unknown, readonly question: { readonly at: string, readonly knownAt: string, readonly revision: number, readonly duty: { readonly recordId: string, readonly label: string, readonly reserved: Reservation | null, readonly broader: { readonly recordId: string, readonly label: string } | null, readonly narrower: ReadonlyArray<{ readonly recordId: string, readonly label: string }> } | null, readonly within: { readonly recordId: string, readonly label: string } | null, readonly area: { readonly recordId: string, readonly label: string } | null }, readonly completeness: ReadonlyArray<{ readonly mode: AssignmentMode, readonly state: ModeState }>, readonly holders: ReadonlyArray<{ readonly mode: AssignmentMode, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly incumbents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> }>, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly standIn: { readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly assistsUnstated: boolean | null, readonly recordId: string, readonly kind: Kind, readonly assists:
              | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
              | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
             | null, readonly givenTo: { readonly recordId: string, readonly label: string } | null }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly gaps: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly reason: GapReason, readonly firstDay: string | null, readonly settledBy: string, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly eligible: ReadonlyArray<
        | { readonly __typename: 'Document', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Procedure', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Case', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Post', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Person', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Norm', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Silence', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Ruling', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Step', readonly recordId: string, readonly label: string }
        | { readonly __typename: 'Calendar', readonly recordId: string, readonly label: string }
      >, readonly arranger: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
          | { readonly recordId: string, readonly kind: Kind }
        >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }>, readonly ambiguities: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly why: AmbiguityReason, readonly post: { readonly recordId: string, readonly label: string } | null, readonly readings: ReadonlyArray<{ readonly sentence: string, readonly performers: ReadonlyArray<{ readonly manner: Manner, readonly extent: Extent, readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null }>, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
            | { readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> }>, readonly conflicts: ReadonlyArray<{ readonly mode: AssignmentMode | null, readonly post: { readonly recordId: string, readonly label: string, readonly state: PostState, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly absences: ReadonlyArray<{ readonly recordId: string, readonly reason: AbsenceReason, readonly place: AbsencePlace | null, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly claims: ReadonlyArray<{ readonly person: { readonly recordId: string, readonly label: string } | null, readonly post: { readonly recordId: string, readonly label: string } | null, readonly organization: { readonly recordId: string, readonly label: string } | null, readonly because: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly reading: Reading, readonly modality: Modality, readonly records: ReadonlyArray<
            | { readonly __typename: 'Document', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Provision', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Duty', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Procedure', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Act', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Case', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Organization', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Post', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Person', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Norm', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Silence', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Tenure', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Assignment', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Ruling', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Oversight', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Delegation', readonly recordId: string, readonly kind: Kind, readonly validFrom: string | null, readonly validTo: string | null, readonly instrument: string | null }
            | { readonly __typename: 'StandInRule', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Membership', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Absence', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Acknowledgement', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Step', readonly recordId: string, readonly kind: Kind }
            | { readonly __typename: 'Calendar', readonly recordId: string, readonly kind: Kind }
          >, readonly provisions: ReadonlyArray<{ readonly recordId: string, readonly paragraph: number | null, readonly quote: string, readonly article: { readonly number: string }, readonly document: { readonly recordId: string, readonly label: string, readonly number: string | null } | null }>, readonly documents: ReadonlyArray<{ readonly recordId: string, readonly label: string, readonly number: string | null }> }> }> }>, readonly nextChange: { readonly at: string, readonly sentence: string } | null, readonly unconfirmed: ReadonlyArray<{ readonly sentence: string, readonly document: { readonly recordId: string } }> } | null };
