import type { Text } from '../model/text.js';
import { phrases } from '../wording/phrases.js';

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
  beside: { zh: phrases.beside[0], en: phrases.beside[1] },
} as const satisfies Readonly<Record<string, Text>>;

export const words = {
  noPosts: { zh: '未记录职位', en: 'no post recorded' },
  noHead: { zh: '未记录主要负责人职位', en: 'no head post recorded' },
  many: { zh: '若干名', en: 'several' },
  placeholder: { zh: '仅被提及', en: 'only mentioned' },
  fold: { zh: '收起', en: 'fold' },
} as const satisfies Readonly<Record<string, Text>>;
