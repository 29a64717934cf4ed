import type { Paper } from '../../importing/files/paper.js';
import type { ImportKind } from '../../importing/kinds.js';
import type { RosterGiven } from '../../importing/tables/roster.js';
import type { Text } from '../../model/text.js';
import type { Known } from '../../notation/names.js';
import type { Context } from '../context.js';
import type { NoticeProblem } from '../noticeDraft.js';

/** How much of a file was read: its lines, paragraphs and rows of tables. */
export interface Coverage {
  readonly all: number;
  /** Those of which the draft says nothing yet: they stand in it, marked, or among the remarks. */
  readonly unread: number;
}

/** What one way of reading makes of a paper. */
export interface Draft {
  /** In the notation (`docs/notation.md`), where it can be written so: to be looked through, mended and recorded. */
  readonly text: string | null;
  /** The change set, as it may be previewed and recorded; of no use while there are problems. */
  readonly input: unknown;
  /** Whether all that it says stands in the ledger already. */
  readonly isRecorded: boolean;
  /** What is wrong or left open: by line and column of `text`, or without it by row and column of the table. */
  readonly problems: readonly NoticeProblem[];
  readonly coverage: Coverage;
  /** What was not taken as it stands in the file. */
  readonly remarks: readonly Text[];
}

/** On top of what a draft is made. */
export interface Ground {
  readonly context: Context;
  /** The name of the file. */
  readonly name: string;
  /** The government that it is of, as it is now. */
  readonly known: Known;
  /** Whether the ledger has no such government yet: then nothing is known of it but its id and name. */
  readonly isNew: boolean;
  /** Whether that was said, and not found in the file. */
  readonly isGiven: boolean;
  /** What is said of a roster beside it. */
  readonly roster: Omit<RosterGiven, 'timeZone'>;
  knownAt(day: string): Promise<Known>;
}

export interface DraftReader {
  readonly kind: ImportKind;
  /** What the government is called that a paper founds, where it is not recorded; absent: it is of one that is. */
  newGovernment?(paper: Paper): string | Promise<string>;
  /** Whether a paper is of this kind; asked in the order of the readers, so that the closest stands first. */
  reads(paper: Paper): boolean;
  draft(ground: Ground, paper: Paper): Promise<Draft>;
}
