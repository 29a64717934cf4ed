import type { Extent, Manner, OversightMode } from './answer.js';

/** The language that a chart is drawn in. */
export type ChartLanguage = 'zh' | 'en';

/** Words in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export const pick = (language: ChartLanguage, words: Words): string => words[language];

/** How somebody comes to perform. */
export const mannerWords: Readonly<Record<Manner, Words>> = {
  PRESENT: { zh: '本人在岗', en: 'in person' },
  ENTRUSTED: { zh: '受委托', en: 'entrusted' },
  DESIGNATED: { zh: '受指定', en: 'designated' },
  RULE: { zh: '按规定', en: 'by rule' },
};

/** How much of the work a stand-in performs. */
export const extentWords: Readonly<Record<Extent, Words>> = {
  FULL: { zh: '全部', en: 'all work' },
  DAILY_WORK: { zh: '限日常', en: 'daily work only' },
  URGENT: { zh: '限紧急', en: 'urgent only' },
  CEREMONIAL: { zh: '限礼仪', en: 'ceremonies only' },
};

/** The same on a badge, which is narrow. */
export const extentInBadge: Readonly<Record<Extent, Words>> = {
  ...extentWords,
  FULL: { zh: '全部', en: 'all' },
  DAILY_WORK: { zh: '限日常', en: 'daily work' },
};

/** Why the records leave something open: as the sentence has it, and short for a card. */
export const gapWords: Readonly<Record<string, { readonly full: Words; readonly short: Words }>> = {
  RESERVED: { full: { zh: '不得代行', en: 'reserved to the holder' }, short: { zh: '不得代行', en: 'reserved' } },
  NOT_IN_FORCE: {
    full: { zh: '当时没有有效的文件', en: 'no document in force then' },
    short: { zh: '文件无效', en: 'not in force' },
  },
  TO_BE_ARRANGED: {
    full: { zh: '待协调安排', en: 'still to be arranged' },
    short: { zh: '待安排', en: 'to be arranged' },
  },
  UNDESIGNATED: {
    full: { zh: '应指定而未指定', en: 'nobody designated' },
    short: { zh: '未指定', en: 'undesignated' },
  },
  ALL_ABSENT: {
    full: { zh: '可代行者均不在岗', en: 'all who would stand in are away' },
    short: { zh: '均不在岗', en: 'all away' },
  },
  VACANT: { full: { zh: '职位空缺', en: 'vacant' }, short: { zh: '空缺', en: 'vacant' } },
  NOT_COVERED: {
    full: { zh: '规定不涵盖此种情形', en: 'the rules speak of other cases' },
    short: { zh: '未涵盖', en: 'not covered' },
  },
  NO_RULE: {
    full: { zh: '所载文件未作规定', en: 'the loaded documents do not say' },
    short: { zh: '未规定', en: 'no rule' },
  },
  BEYOND_EXTENT: {
    full: { zh: '超出代行范围的工作无人代行', en: 'the rest of the work is not covered' },
    short: { zh: '余缺', en: 'rest open' },
  },
  LIMIT_REACHED: {
    full: { zh: '查找达到上限', en: 'the search reached its limit' },
    short: { zh: '达上限', en: 'limit reached' },
  },
  UNASSIGNED: { full: { zh: '未写明由谁承担', en: 'not assigned' }, short: { zh: '未明确', en: 'unassigned' } },
  NOT_DIVIDED: { full: { zh: '未作分工', en: 'the work is not divided' }, short: { zh: '未分工', en: 'not divided' } },
  DEPARTMENT_UNSTATED: {
    full: { zh: '未写明部门', en: 'department not stated' },
    short: { zh: '部门未明', en: 'unstated' },
  },
};

/** What the overseer is to the one overseen, and the other way round. */
export const modeWords: Readonly<Record<OversightMode, { readonly overseer: Words; readonly target: Words }>> = {
  LEADS: { overseer: { zh: '领导', en: 'leads' }, target: { zh: '受领导', en: 'led' } },
  IN_CHARGE: { overseer: { zh: '分管', en: 'in charge' }, target: { zh: '受分管', en: 'in its charge' } },
  LIAISON: { overseer: { zh: '联系', en: 'liaison' }, target: { zh: '受联系', en: 'liaised with' } },
  ASSISTS: { overseer: { zh: '协助', en: 'assists' }, target: { zh: '受协助', en: 'assisted' } },
  GUIDES: { overseer: { zh: '指导', en: 'guides' }, target: { zh: '受指导', en: 'guided' } },
  SUPERVISES: { overseer: { zh: '监督', en: 'supervises' }, target: { zh: '受监督', en: 'supervised' } },
};

/** The groups of units that stand outside the columns. */
export const groupWords = {
  direct: { zh: '直接分管', en: 'Directly in charge' },
  undivided: { zh: '未记录分工', en: 'Division of work not recorded' },
  unrecorded: { zh: '未记录分管领导', en: 'No leader recorded' },
  elsewhere: { zh: '由其他职位或机构分管', en: 'In the charge of others' },
  offices: { zh: '派出机关 · 街道办事处', en: 'Sub-district offices' },
  meetings: { zh: '会议', en: 'Meetings' },
  groups: { zh: '议事协调机构', en: 'Leading groups' },
  others: { zh: '其他机构', en: 'Other organizations' },
  beside: { zh: '政府以外的机关', en: 'Bodies outside the government' },
} as const satisfies Readonly<Record<string, Words>>;

export const words = {
  away: { zh: '不在岗', en: 'away' },
  unrecorded: { zh: '未记录任职人', en: 'no holder recorded' },
  noPosts: { zh: '未记录职位', en: 'no post recorded' },
  noHead: { zh: '未记录主要负责人职位', en: 'no head post recorded' },
  many: { zh: '若干名', en: 'several' },
  placeholder: { zh: '仅被提及', en: 'only mentioned' },
  gap: { zh: '缺口', en: 'GAP' },
  conflict: { zh: '冲突', en: 'CONFLICT' },
  fold: { zh: '收起', en: 'fold' },
} as const satisfies Readonly<Record<string, Words>>;
