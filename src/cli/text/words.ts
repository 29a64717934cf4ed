import type { GapReason, Manner } from '../../model/answer.js';
import type { Severity } from '../../model/finding.js';
import type { AssignmentMode, Extent, Kind, Modality, Reading } from '../../model/record.js';
import type { Text } from '../../model/text.js';

type Words<K extends string> = Readonly<Record<K, Text>>;

/** How a duty is held, as the head of a line. */
export const modeWords: Words<AssignmentMode> = {
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

/** Why the records do not say. */
export const gapWords: Words<GapReason> = {
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
};

/** How somebody comes to perform for a holder. */
export const mannerWords: Words<Manner> = {
  present: { zh: '本人在岗', en: 'in person' },
  entrusted: { zh: '受委托', en: 'entrusted' },
  designated: { zh: '受指定', en: 'designated' },
  rule: { zh: '按代行规定', en: 'under a standing rule' },
};

/** How much of the work a stand-in performs. */
export const extentWords: Words<Extent> = {
  full: { zh: '全部工作', en: 'all of the work' },
  dailyWork: { zh: '限日常工作', en: 'daily work only' },
  urgent: { zh: '限紧急事项', en: 'urgent matters only' },
  ceremonial: { zh: '限礼仪活动', en: 'ceremonies only' },
};

/** How firmly something stands in its source; what is plainly stated needs no mark. */
export const readingMarks: Words<Exclude<Reading, 'stated'>> = {
  inferred: { zh: '承前省略', en: 'subject inferred' },
  ambiguous: { zh: '两可', en: 'ambiguous' },
};

export const modalityMarks: Words<Exclude<Modality, 'fact' | 'must'>> = {
  may: { zh: '可', en: 'may' },
  mustNot: { zh: '不得', en: 'must not' },
  inPrinciple: { zh: '原则上', en: 'in principle' },
};

export const kindWords: Words<Kind> = {
  organization: { zh: '机构', en: 'organization' },
  post: { zh: '职位', en: 'post' },
  person: { zh: '人员', en: 'person' },
  duty: { zh: '职责', en: 'duty' },
  document: { zh: '文件', en: 'document' },
  provision: { zh: '条款', en: 'provision' },
  norm: { zh: '规范', en: 'norm' },
  silence: { zh: '文件未规定', en: 'silence' },
  tenure: { zh: '任职', en: 'tenure' },
  assignment: { zh: '分工', en: 'assignment' },
  oversight: { zh: '分管联系', en: 'oversight' },
  delegation: { zh: '委托指定', en: 'delegation' },
  standInRule: { zh: '代行规则', en: 'stand-in rule' },
  membership: { zh: '组成人员', en: 'membership' },
  absence: { zh: '不在岗', en: 'absence' },
  procedure: { zh: '程序', en: 'procedure' },
  step: { zh: '程序步骤', en: 'step' },
};

export const severityWords: Words<Severity> = {
  info: { zh: '提示', en: 'info' },
  warning: { zh: '注意', en: 'warning' },
  error: { zh: '错误', en: 'error' },
};
