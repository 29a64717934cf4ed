import type { Language } from '../model/text.js';

// What a document says, whatever it is written as: paragraphs and tables in order.

export interface Heading {
  readonly as: 'heading';
  readonly text: string;
}

export interface Paragraph {
  readonly as: 'paragraph';
  readonly text: string;
}

/** Rows have as many cells as the head. A cell may have several lines. */
export interface Table {
  readonly as: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How wide the columns are in proportion. */
  readonly widths: readonly number[];
  /** How many of the first columns are said once for all rows below one another in which they are the same; 0 unless given. */
  readonly joined?: number;
}

/** How many rows the joined cells of a row stand for: 0 where a row above stands for them. */
export function rowsJoined({ rows, joined = 0 }: Table): readonly number[] {
  const isSame = (at: number) =>
    joined > 0 && at > 0 && (rows[at] ?? []).slice(0, joined).every((cell, column) => cell === rows[at - 1]?.[column]);
  return rows.map((_, at) => {
    if (isSame(at)) return 0;
    let count = 1;
    while (at + count < rows.length && isSame(at + count)) count++;
    return count;
  });
}

export type Block = Heading | Paragraph | Table;

export interface Content {
  readonly language: Language;
  readonly title: string;
  /** Below the title: the day that it is of, or a number. */
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** Who issues it, and on which day; `null`: it is no notice. */
  readonly signed: { readonly by: string; readonly on: string } | null;
  /** Of a notice that is issued: what stands above it in red, and its number. */
  readonly heading: { readonly issuer: string; readonly number: string } | null;
  /** What it is known from, what is left out of it and what is withheld from the reader: a line each. */
  readonly about: readonly string[];
  /** Wide tables lie across. */
  readonly isAcross: boolean;
  /** The same as one list, for spreadsheets: a relation a row. */
  readonly list: Pick<Table, 'head' | 'rows'>;
}

export const heading = (text: string): Heading => ({ as: 'heading', text });
export const paragraph = (text: string): Paragraph => ({ as: 'paragraph', text });
