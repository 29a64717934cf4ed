import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The texts of the two rule documents and the notes on them. They are not ours to ship: the tests that check
 * the seeds against them run where they lie beside the project, or where `ZHIFEN_DOCUMENTS` says.
 */
const folder = process.env.ZHIFEN_DOCUMENTS ?? join('..', 'shared', 'documents');

export const documentsAreThere = existsSync(join(folder, 'reading-notes.jsonl'));

export const whyNot = `the texts of the documents are not in ${folder}; set ZHIFEN_DOCUMENTS`;

export const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** One fact that a document states, with the exact words. */
export interface Fact {
  readonly id: string;
  readonly quote: string;
  readonly subject_inferred: boolean;
  readonly norm_only: boolean;
}

export const facts = (prefix: 'S' | 'H'): readonly Fact[] =>
  textOf('reading-notes.jsonl')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Fact)
    .filter(({ id }) => id.startsWith(prefix));
