import type { Verb } from '../../notation/notice.js';
import { listFirst } from './clauseWords.js';
import { labels } from './labels.js';
import { level } from './level.js';
import { itemNumber } from './people.js';
import { oneOf, phrases } from './phrases.js';

// How whole paragraphs look: labels, who stands alone in one, and where a list begins and ends.

/** `分管单位：`, `【分管单位】`, `分管单位　区财政局` */
export const label = new RegExp(`^〔?(?<label>${oneOf(Object.keys(labels))})(?:〕：?|：| +(?=.)|$)(?<rest>.*)$`, 'u');

/** `姓名：王乙　职务：常务副区长`, or one of them in a line by itself. */
export const seat =
  /^(?:(?:(?:领导)?姓名|(?:分管|主管|负责|责任)领导)：(?<name>[^：]+?)(?: *(?:现任)?职务：(?<title>[^：]+))?|(?<first>[^： ]+) +(?:现任)?职务[： ] *(?<below>[^：]+)|(?:现任)?职务：(?<alone>[^：]+))$/u;

/** A line below which a list stands: `王乙同志协助张甲同志工作，负责：`. What its items are; `null` of another line. */
export function listBelow(marked: string): Verb | null {
  const segment = marked.trim().split('，').at(-1) ?? '';
  return phrases[listFirst.exec(segment)?.groups?.word ?? ''] ?? null;
}

/** What kind of number or sign stands before a paragraph, `（N）`; `''` without one. */
export const markOf = (text: string): string =>
  (itemNumber.exec(level(text.trim()))?.[0] ?? '')
    .trim()
    .replace(/[一二三四五六七八九十]+|\d+|[①-⑳]/u, (each) => (/\d/u.test(each) ? '1' : each < '⓿' ? '①' : '一'));

/** Whether a line is the heading of a subject, whose leader the one below it names: `分管领导：王乙` */
export const isSubject = (text: string, next: string): boolean =>
  !/[：。；]/u.test(level(text)) && /^(?:分管|主管|负责|责任)领导：/u.test(level(next).trim());
