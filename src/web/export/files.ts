import { csvOf } from '../../wording/csv.js';
import { day, draft, within } from '../state/asked.js';
import type { Table } from '../state/table.js';
import { dayText, governmentName, knownText } from './about.js';

/** A table as it goes into a file: below its rows, what it is, of which day, and what it is known from. */
export type FileTable = Pick<Table, 'head' | 'rows'>;

export const withOrigin = ({ head, rows, title }: Table): FileTable => ({
  head,
  rows: [...rows, [], [title ?? governmentName(), dayText(), knownText()].filter((part) => part !== '')],
});

export const csvFile = (table: Table): string => csvOf(withOrigin(table));

/** `demo-draft-2026-12-14`: where and when a file is of. */
export const fileName = (): string =>
  `${within.value}-${draft.value.assumptions.length > 0 ? 'draft-' : ''}${day.value}`;
