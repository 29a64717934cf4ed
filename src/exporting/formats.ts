import type { Text } from '../model/text.js';

// What can be exported, and as what.

export const documentNames = ['division', 'cover', 'absence', 'comparison', 'duties', 'today'] as const;
export type DocumentName = (typeof documentNames)[number];

/** Beside the documents: the chart as text, all that is recorded, and the template that documents are filled into. */
export const exportNames = [...documentNames, 'chart', 'records', 'template'] as const;
export type ExportName = (typeof exportNames)[number];

export const exportWords: Readonly<Record<ExportName, Text>> = {
  division: { zh: '领导分工通知', en: 'division of labour' },
  cover: { zh: 'AB角表', en: 'table of stand-ins' },
  absence: { zh: '主持工作通知', en: 'notice of who presides' },
  comparison: { zh: '分工新旧对照表', en: 'comparison of two divisions' },
  duties: { zh: '职责清单', en: 'list of duties' },
  today: { zh: '今日值守', en: 'who is away and who acts' },
  chart: { zh: '机构图', en: 'chart' },
  records: { zh: '全部记录', en: 'everything recorded' },
  template: { zh: '公文模板', en: 'template of documents' },
};

const documentFormats = ['docx', 'html', 'text', 'csv', 'xlsx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

const recordFormats = ['json', 'turtle', 'jsonld', 'graphml', 'gexf'] as const;
export type RecordFormat = (typeof recordFormats)[number];

export const exportFormats = [...documentFormats, ...recordFormats, 'mermaid'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How a file of a format ends, and what it is. */
export const fileTypes: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  docx: { ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  html: { ending: 'html', type: 'text/html; charset=utf-8' },
  text: { ending: 'txt', type: 'text/plain; charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { ending: 'json', type: 'application/json; charset=utf-8' },
  turtle: { ending: 'ttl', type: 'text/turtle; charset=utf-8' },
  jsonld: { ending: 'jsonld', type: 'application/ld+json; charset=utf-8' },
  graphml: { ending: 'graphml', type: 'application/xml; charset=utf-8' },
  gexf: { ending: 'gexf', type: 'application/xml; charset=utf-8' },
  mermaid: { ending: 'mmd', type: 'text/plain; charset=utf-8' },
};

/** As what each can be exported. */
export const formatsOf = (name: ExportName): readonly ExportFormat[] =>
  others[name as keyof typeof others] ?? documentFormats;

const others = { chart: ['mermaid'], records: recordFormats, template: ['docx'] } as const;

/** Those that are packed, and no text. */
export const isPacked = (format: ExportFormat): boolean => format === 'docx' || format === 'xlsx';
