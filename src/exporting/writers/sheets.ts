import { csvOf } from '../../wording/csv.js';
import { workbookOf } from '../../wording/workbook.js';
import type { Content } from '../content.js';

/** The list of a document with what it is and what it is known from below it. */
const sheetOf = ({ title, subtitle, list, about }: Content) => ({
  head: list.head,
  rows: [...list.rows, [], [title], ...[subtitle, ...about].filter((line) => line !== '').map((line) => [line])],
});

export const csvFileOf = (content: Content): string => csvOf(sheetOf(content));

export const xlsxOf = (content: Content): Uint8Array => workbookOf(sheetOf(content));
