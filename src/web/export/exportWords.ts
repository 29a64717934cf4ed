import { filled, type Values } from '../../wording/phrases.js';
import { language } from '../state/session.js';

/** The words of files and of paper, Chinese and English: loaded when they are first needed. */
export const exportWords = {
  paper: ['打印', 'Print'],
  A4: ['打印本页，A4', 'Print this view on A4'],
  A3: ['打印本页，A3', 'Print this view on A3'],
  table: ['本页表格', 'This view as a table'],
  xlsx: ['Excel 工作簿（.xlsx）', 'Excel workbook (.xlsx)'],
  csv: ['CSV', 'CSV'],
  chart: ['组织图', 'Chart'],
  png: ['图片 PNG', 'Picture (PNG)'],
  svg: ['矢量图 SVG', 'Drawing (SVG)'],
  answer: ['当前答复', 'This answer'],
  text: ['文本', 'Text'],
  documents: ['公文（Word）和数据', 'Documents (Word) and data'],
  division: ['领导分工通知', 'Division of labour'],
  cover: ['AB角表', 'Table of stand-ins'],
  absence: ['主持工作通知', 'Notice of who presides'],
  comparison: ['分工新旧对照表', 'Comparison of the two days'],
  duties: ['职责清单', 'List of duties'],
  today: ['今日值守', 'Who is away and who acts'],
  records: ['全部记录（JSON）', 'Everything recorded (JSON)'],
  known: ['据 {time} 所知，第 {n} 版账本', 'As known at {time}, ledger revision {n}'],
  draft: ['推演，未登记', 'A draft: not recorded'],
  page: ['第 {page} 页，共 {pages} 页', 'Page {page} of {pages}'],
} as const;

/** A word of files and paper in the language of the page. */
export const xw = (word: keyof typeof exportWords, values: Values = {}): string =>
  filled(language.value, exportWords[word], values);
