import type { Text } from '../model/text.js';

/** What drafts are made of, each in its own way. */
export const importKinds = ['notation', 'tables', 'rules', 'notice', 'open'] as const;
export type ImportKind = (typeof importKinds)[number];

export const importKindWords: Readonly<Record<ImportKind, Text>> = {
  notation: { zh: '按本写法写成的通知', en: 'a notice in the notation' },
  tables: { zh: '名册等表格', en: 'rosters and other tables' },
  rules: { zh: '工作规则等条文', en: 'working rules, a document of articles' },
  open: { zh: '开放数据', en: 'open data' },
  notice: { zh: '分工通知', en: 'a notice of the division of labour' },
};
