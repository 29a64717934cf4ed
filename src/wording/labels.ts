import type { Ambiguity, GapReason, Manner, Outcome } from '../model/answer.js';
import type { FindingCode, Severity } from '../model/finding.js';
import type {
  Absence,
  AssignmentMode,
  Delegation,
  Extent,
  Kind,
  Modality,
  Oversight,
  Reading,
} from '../model/record.js';
import type { Text } from '../model/text.js';

/** Every value of an enum in words, in the order in which lists have them. */
export type Labels<K extends string> = Readonly<Record<K, Text>>;

/** How a duty is held, as the head of a line. */
export const modeWords: Labels<AssignmentMode> = {
  accountable: { zh: '负总责', en: 'Accountable' },
  decides: { zh: '讨论决定', en: 'Decides' },
  inCharge: { zh: '分管', en: 'In charge' },
  leads: { zh: '主办', en: 'Leads' },
  assists: { zh: '协助', en: 'Assists' },
  cooperates: { zh: '配合', en: 'Cooperates' },
  liaises: { zh: '联系', en: 'Liaises' },
  reviews: { zh: '审查', en: 'Reviews' },
  consulted: { zh: '征求意见', en: 'Consulted' },
  informed: { zh: '报送备案', en: 'Informed' },
  supervises: { zh: '监督', en: 'Supervises' },
};

export const modes = Object.keys(modeWords) as readonly AssignmentMode[];

/** The same as a verb, after the holder. */
export const modeVerbs: Labels<AssignmentMode> = {
  accountable: { zh: '负总责', en: 'is accountable' },
  decides: { zh: '讨论决定', en: 'decides' },
  inCharge: { zh: '分管', en: 'is in charge' },
  leads: { zh: '主办', en: 'leads' },
  assists: { zh: '协助', en: 'assists' },
  cooperates: { zh: '配合', en: 'cooperates' },
  liaises: { zh: '联系', en: 'liaises' },
  reviews: { zh: '审查', en: 'reviews' },
  consulted: { zh: '提供意见', en: 'is consulted' },
  informed: { zh: '接受报送', en: 'is informed' },
  supervises: { zh: '监督', en: 'supervises' },
};

export const outcomeWords: Labels<Outcome> = {
  held: { zh: '有人负责', en: 'Somebody is responsible' },
  partial: { zh: '仅部分代行', en: 'Covered in part only' },
  gap: { zh: '有缺口', en: 'Gap' },
  ambiguous: { zh: '条文两可', en: 'Ambiguous' },
  conflict: { zh: '有冲突', en: 'Conflict' },
};

export const outcomes = Object.keys(outcomeWords) as readonly Outcome[];

/** Why the records do not say. */
export const gapWords: Labels<GapReason> = {
  reserved: { zh: '不得代行', en: 'reserved to the holder' },
  notInForce: { zh: '当时没有有效的文件', en: 'no document in force then' },
  toBeArranged: { zh: '待协调安排', en: 'still to be arranged' },
  undesignated: { zh: '应指定而未指定', en: 'nobody designated' },
  allAbsent: { zh: '可代行者均不在岗', en: 'all who would stand in are away' },
  vacant: { zh: '职位空缺', en: 'vacant' },
  notCovered: { zh: '规定不涵盖此种情形', en: 'the rules speak of other cases' },
  noRule: { zh: '所载文件未作规定', en: 'the loaded documents do not say' },
  beyondExtent: { zh: '超出代行范围的工作无人代行', en: 'the rest of the work is not covered' },
  limitReached: { zh: '查找达到上限', en: 'the search reached its limit' },
  unassigned: { zh: '未写明由谁承担', en: 'not assigned' },
  notDivided: { zh: '未作分工', en: 'the work is not divided' },
  departmentUnstated: { zh: '未写明部门', en: 'department not stated' },
  roleUnfilled: { zh: '角色由谁承担未写明', en: 'role not filled' },
};

/** The same where there is little room. */
export const gapWordsShort: Labels<GapReason> = {
  reserved: { zh: '不得代行', en: 'reserved' },
  notInForce: { zh: '文件无效', en: 'not in force' },
  toBeArranged: { zh: '待安排', en: 'to be arranged' },
  undesignated: { zh: '未指定', en: 'undesignated' },
  allAbsent: { zh: '均不在岗', en: 'all away' },
  vacant: { zh: '空缺', en: 'vacant' },
  notCovered: { zh: '未涵盖', en: 'not covered' },
  noRule: { zh: '未规定', en: 'no rule' },
  beyondExtent: { zh: '其余无人', en: 'rest open' },
  limitReached: { zh: '达上限', en: 'limit reached' },
  unassigned: { zh: '未明确', en: 'unassigned' },
  notDivided: { zh: '未分工', en: 'not divided' },
  departmentUnstated: { zh: '部门未明', en: 'unstated' },
  roleUnfilled: { zh: '角色未明', en: 'role open' },
};

/** What is ambiguous about a text. */
export const ambiguityWords: Labels<Ambiguity['why']> = {
  inPerson: {
    zh: '条文写明须本人承担，可否代行未写明',
    en: 'the article names who must act in person, and is silent on a substitute',
  },
  twoReadings: { zh: '条文有两种读法', en: 'the article has two readings' },
};

/** Where nothing is recorded and nothing need be: no gap, and no holder either. */
export const notRecordedWords: Text = {
  zh: '所载文件未记录领导分工',
  en: 'the loaded documents do not record the division of labour',
};

/** How a performer comes to perform for a holder. */
export const mannerWords: Labels<Manner> = {
  present: { zh: '本人在岗', en: 'in person' },
  entrusted: { zh: '受委托', en: 'entrusted' },
  designated: { zh: '受指定', en: 'designated' },
  rule: { zh: '按代行规定', en: 'under a standing rule' },
};

export const mannerWordsShort: Labels<Manner> = { ...mannerWords, rule: { zh: '按规定', en: 'by rule' } };

/** How much of the work a stand-in performs. */
export const extentWords: Labels<Extent> = {
  full: { zh: '全部工作', en: 'all of the work' },
  dailyWork: { zh: '限日常工作', en: 'daily work only' },
  urgent: { zh: '限紧急事项', en: 'urgent matters only' },
  ceremonial: { zh: '限礼仪活动', en: 'ceremonies only' },
};

/** What the work of a stand-in is limited to. */
export const extentLimits: Labels<Exclude<Extent, 'full'>> = {
  dailyWork: { zh: '日常工作', en: 'daily work' },
  urgent: { zh: '紧急事项', en: 'urgent matters' },
  ceremonial: { zh: '礼仪活动', en: 'ceremonies' },
};

export const extentWordsShort: Labels<Extent> = {
  full: { zh: '全部', en: 'all' },
  dailyWork: { zh: '限日常', en: 'daily work' },
  urgent: { zh: '限紧急', en: 'urgent only' },
  ceremonial: { zh: '限礼仪', en: 'ceremonies only' },
};

/** What a party has of a responsibility. */
export const shareWords: Labels<'holds' | 'performs' | 'partly'> = {
  holds: { zh: '承担', en: 'holds' },
  performs: { zh: '履行', en: 'performs' },
  partly: { zh: '履行一部分', en: 'performs in part' },
};

/** How firmly something stands in its source; what is plainly stated needs no mark. */
export const readingMarks: Labels<Exclude<Reading, 'stated'>> = {
  inferred: { zh: '承前省略', en: 'subject inferred' },
  ambiguous: { zh: '两可', en: 'ambiguous' },
};

export const modalityMarks: Labels<Exclude<Modality, 'fact' | 'must'>> = {
  may: { zh: '可', en: 'may' },
  mustNot: { zh: '不得', en: 'must not' },
  inPrinciple: { zh: '原则上', en: 'in principle' },
};

export const severityWords: Labels<Severity> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '注意', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

type OversightMode = Oversight['mode'];

/** What the overseer is to the one overseen. */
export const oversightWords: Labels<OversightMode> = {
  inCharge: { zh: '分管', en: 'in charge' },
  liaison: { zh: '联系', en: 'liaison' },
  leads: { zh: '领导', en: 'leads' },
  assists: { zh: '协助', en: 'assists' },
  guides: { zh: '指导', en: 'guides' },
  supervises: { zh: '监督', en: 'supervises' },
};

export const oversightModes = Object.keys(oversightWords) as readonly OversightMode[];

/** The same the other way round. */
export const overseenWords: Labels<OversightMode> = {
  inCharge: { zh: '受分管', en: 'in its charge' },
  liaison: { zh: '受联系', en: 'liaised with' },
  leads: { zh: '受领导', en: 'led' },
  assists: { zh: '受协助', en: 'assisted' },
  guides: { zh: '受指导', en: 'guided' },
  supervises: { zh: '受监督', en: 'supervised' },
};

/** In the matrix 分工矩阵. */
export const oversightSigns: Readonly<Record<OversightMode, string>> = {
  ...{ inCharge: '●', liaison: '○', leads: '◆', assists: '△', guides: '◇', supervises: '□' },
};

/** Reasons of absence; `away` stands for a reason that is not told. */
export const absenceWords: Labels<Absence['reason']> = {
  abroad: { zh: '出访', en: 'abroad' },
  businessTrip: { zh: '出差', en: 'business trip' },
  leave: { zh: '休假', en: 'leave' },
  illness: { zh: '因病', en: 'illness' },
  training: { zh: '学习', en: 'training' },
  engagement: { zh: '工作冲突', en: 'another engagement' },
  other: { zh: '其他', en: 'other' },
  away: { zh: '事由不公开', en: 'reason not told' },
};

export const placeWords: Labels<NonNullable<Absence['place']>> = {
  outside: { zh: '离开本地', en: 'away from the district' },
  inside: { zh: '在本地', en: 'in the district' },
};

export const delegationWords: Labels<Delegation['mode']> = {
  preside: { zh: '主持工作', en: 'preside over the work' },
  entrust: { zh: '委托', en: 'entrust' },
  represent: { zh: '代表', en: 'represent' },
};

export const findingWords: Labels<FindingCode> = {
  GAP: { zh: '缺口', en: 'gap' },
  CONFLICT: { zh: '冲突', en: 'conflict' },
  UNCONFIRMED_SOURCE: { zh: '依据久未确认', en: 'unconfirmed source' },
  AMBIGUOUS: { zh: '两可', en: 'ambiguous' },
  NO_LEADING_DEPARTMENT: { zh: '无主办部门', en: 'no leading department' },
  OVERLAP: { zh: '重叠', en: 'overlap' },
  DISPUTED_MATTER: { zh: '争议事项', en: 'disputed matter' },
  RULING_ENDED: { zh: '职责界定到期', en: 'ruling ended' },
  DOUBLE_ABSENCE: { zh: '同时不在岗', en: 'away together' },
  LAPSED_DELEGATION: { zh: '失效的委托', en: 'lapsed delegation' },
  DELEGATION_ENDING: { zh: '即将到期的委托', en: 'delegation ending' },
  NOT_A_CANDIDATE: { zh: '非代行人选', en: 'not a candidate' },
  OUTSIDE_SCOPE: { zh: '超出职责范围的委托', en: 'outside its scope' },
  FORM_MISSING: { zh: '委托形式欠缺', en: 'form missing' },
  DIFFERS_FROM_RULE: { zh: '与规则不符', en: 'differs from the rule' },
  TOO_MANY_POSTS: { zh: '代行过多', en: 'too many posts' },
  LONG_VACANCY: { zh: '长期空缺', en: 'long vacancy' },
  SHARED_EXTERNAL_ID: { zh: '外部标识重复', en: 'shared external id' },
  CASE_FAULT: { zh: '办理有误', en: 'fault in a case' },
  STEP_OVERDUE: { zh: '逾期未办', en: 'step overdue' },
  STEP_DUE: { zh: '应办事项', en: 'step due' },
  BASIS_NOT_IN_FORCE: { zh: '依据失效', en: 'basis not in force' },
  DANGLING_REFERENCE: { zh: '引用缺失', en: 'dangling reference' },
  CYCLE: { zh: '循环', en: 'cycle' },
  NO_HEAD_ARTICLE: { zh: '未写明主要负责人', en: 'no article on its head' },
  INCOMPATIBLE_DUTIES: { zh: '不相容职责', en: 'incompatible duties' },
};

/** What becomes of a record. */
export const recordEffectWords: Labels<'begins' | 'continues' | 'changes' | 'ends' | 'retracted'> = {
  begins: { zh: '新增', en: 'begins' },
  continues: { zh: '继续（依据有变）', en: 'continues, on another basis' },
  changes: { zh: '内容有变', en: 'changes' },
  ends: { zh: '终止', en: 'ends' },
  retracted: { zh: '撤回', en: 'is retracted' },
};

export const kindWords: Labels<Kind> = {
  organization: { zh: '机构', en: 'organization' },
  post: { zh: '职位', en: 'post' },
  person: { zh: '人员', en: 'person' },
  duty: { zh: '职责', en: 'duty' },
  document: { zh: '文件', en: 'document' },
  provision: { zh: '条款', en: 'provision' },
  norm: { zh: '规范', en: 'norm' },
  tenure: { zh: '任职', en: 'tenure' },
  assignment: { zh: '分工', en: 'assignment' },
  ruling: { zh: '职责界定', en: 'ruling' },
  oversight: { zh: '分管联系', en: 'oversight' },
  delegation: { zh: '委托指定', en: 'delegation' },
  standInRule: { zh: '代行规则', en: 'stand-in rule' },
  membership: { zh: '组成人员', en: 'membership' },
  silence: { zh: '文件未规定', en: 'silence' },
  acknowledgement: { zh: '已知悉', en: 'acknowledgement' },
  absence: { zh: '不在岗', en: 'absence' },
  procedure: { zh: '程序', en: 'procedure' },
  step: { zh: '程序步骤', en: 'step' },
  case: { zh: '案件', en: 'case' },
  act: { zh: '办理记录', en: 'act' },
  calendar: { zh: '工作日历', en: 'calendar' },
};
