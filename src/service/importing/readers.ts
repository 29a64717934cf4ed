import type { DraftReader } from './draft.js';
import { notationReader } from './notationReader.js';
import { noticeReader } from './noticeReader.js';
import { tablesReader } from './tablesReader.js';

/** The ways in which files are read, the closest first; the last one takes whatever is left. */
export const readers: readonly DraftReader[] = [notationReader, tablesReader, noticeReader];
