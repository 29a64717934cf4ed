import type { Text } from '../../model/text.js';
import type { DraftChange } from '../../notation/drafting.js';
import type { Known } from '../../notation/names.js';
import { draftAbsence } from './absences.js';
import type { OpenCell } from './cells.js';
import { Drafting } from './drafting.js';
import { draftDuty } from './duties.js';
import { draftPost } from './posts.js';
import { draftRoster, type RosterGiven } from './roster.js';
import type { Row, Sheet } from './sheet.js';
import type { TemplateName } from './templates.js';

export interface TableDraft {
  readonly changes: readonly DraftChange[];
  readonly open: readonly OpenCell[];
  /** What is to be known of it beside that. */
  readonly remarks: readonly Text[];
}

/** The changes that tables come to: what is new in them, one record or several a row. What the ledger has already stays as it is. */
export function draftTables(sheets: readonly Sheet[], known: Known, given: RosterGiven): TableDraft {
  const drafting = new Drafting(known);
  const { changes, cells } = drafting;
  const each = (draft: (drafting: Drafting, row: Row) => void) => (rows: readonly Row[]) => {
    for (const row of rows) draft(drafting, row);
    return [];
  };
  // What later tables may name comes first.
  const ways: Readonly<Record<TemplateName, (rows: readonly Row[]) => readonly Text[]>> = {
    posts: each(draftPost),
    roster: (rows) => draftRoster(drafting, rows, given),
    duties: each(draftDuty),
    absences: each(draftAbsence),
  };
  const remarks = (Object.keys(ways) as TemplateName[]).flatMap((name) => {
    const before = cells.open.length;
    const told = ways[name](sheets.flatMap(({ template, rows }) => (template === name ? rows : [])));
    cells.open.push(...cells.open.splice(before).sort((a, b) => a.line - b.line || a.column - b.column));
    return told;
  });
  return { changes, open: cells.open, remarks };
}
