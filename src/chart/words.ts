import type { Text } from '../model/text.js';
import type { State } from './chart.js';

/** The groups of units that stand outside the columns. */
export const groupWords = {
  direct: { zh: '直接分管', en: 'Directly in charge' },
  undivided: { zh: '未记录分工', en: 'Division of work not recorded' },
  unrecorded: { zh: '文件未写明分管领导', en: 'No leader stated' },
  elsewhere: { zh: '由其他职位或机构分管', en: 'In the charge of others' },
  offices: { zh: '街道办事处', en: 'Sub-district offices' },
  meetings: { zh: '集体决定与协调', en: 'Decide and coordinate' },
  others: { zh: '其他机构', en: 'Other organizations' },
  beside: { zh: '政府以外的机关', en: 'Bodies outside the government' },
} as const satisfies Readonly<Record<string, Text>>;

/** What each mark stands for. */
export const stateWords: Readonly<Record<State, Text>> = {
  full: { zh: '全部代行', en: 'covered in full' },
  partial: { zh: '部分代行', en: 'covered in part' },
  gap: { zh: '缺口，无人', en: 'gap: nobody' },
  conflict: { zh: '冲突，多人', en: 'conflict: several' },
  away: { zh: '本人不在岗', en: 'holder away' },
  unstated: { zh: '文件未写明', en: 'not stated' },
};

/** The same where there is room for little more than the mark. */
export const shortest: Readonly<Record<State, Text>> = {
  full: { zh: '全部代行', en: 'covered' },
  partial: { zh: '部分代行', en: 'partly' },
  gap: { zh: '缺口', en: 'gap' },
  conflict: { zh: '冲突', en: 'conflict' },
  away: { zh: '不在岗', en: 'away' },
  unstated: { zh: '未写明', en: 'not said' },
};

export const words = {
  noPosts: { zh: '未记录职位', en: 'no post recorded' },
  noHead: { zh: '未记录主要负责人职位', en: 'no head post recorded' },
  many: { zh: '若干名', en: 'several' },
  placeholder: { zh: '仅被提及', en: 'only mentioned' },
  present: { zh: '在岗', en: 'present' },
  backup: { zh: 'B角', en: 'Backup' },
  basisEnded: { zh: '依据已停', en: 'basis ended' },
} as const satisfies Readonly<Record<string, Text>>;
