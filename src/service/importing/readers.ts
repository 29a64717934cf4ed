import type { DraftReader } from './draft.js';
import { notationReader } from './notationReader.js';
import { noticeReader } from './noticeReader.js';
import { directoryReader, openReader } from './openReader.js';
import { rulesReader } from './rulesReader.js';
import { tablesReader } from './tablesReader.js';

/** The ways in which files are read, the closest first; the last one takes whatever is left. */
export const readers: readonly DraftReader[] = [
  ...[openReader, directoryReader, notationReader],
  ...[tablesReader, rulesReader, noticeReader],
];
