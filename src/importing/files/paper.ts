import { failOnProblems, tooLarge } from '../../model/error.js';
import { limits } from '../../model/limits.js';
import type { Text } from '../../model/text.js';
import { type Container, containerOf, failUnlessDoc, formatOfArchive } from './kind.js';
import { readTextPaper } from './text.js';
import { orDamaged, unreadable } from './unreadable.js';

// What a file of any format is to those that draft from it: paragraphs and tables in the order in which they are read.

/** Where a block stands. */
export interface Place {
  /** Of a format that has pages, from 1. */
  readonly page?: number;
  /** Of text, the line; of sheets, the row; of other formats, the number of the block in the file. From 1. */
  readonly line: number;
}

/**
 * One paragraph, never empty, without line breaks. Of a text it is one line, with its indentation; of all others the words
 * as one reads them, with the number or letter that a list gives it.
 */
export interface Paragraph {
  readonly text: string;
  readonly place: Place;
}

/**
 * A table. All rows have the same length. The words of a merged cell stand in each of the cells that it covers; a cell is
 * trimmed, may hold line breaks, and is `''` where nothing stands. Days are written 2026-03-10, 是 and 否 stay words.
 */
export interface Table {
  /** Of a sheet its name, of a CSV file that of the file; else `''`. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Of the first row. */
  readonly place: Place;
}

export type Block = Paragraph | Table;

/** A file as read: what stands in it, without headers, footers, numbers of pages and navigation. */
export interface Paper {
  readonly format: 'text' | 'docx' | 'doc' | 'pdf' | 'web' | 'sheet';
  /** Never empty. */
  readonly blocks: readonly Block[];
  /** What was not taken as it stands: tracked changes, comments, another encoding. For whoever checks the draft. */
  readonly remarks: readonly Text[];
}

export const isTable = (block: Block): block is Table => 'rows' in block;

/**
 * Reads a file by what it holds, and by the ending of its name only where that cannot tell.
 *
 * Throws a `DomainError` that says how to mend it: `TOO_LARGE`; `INVALID_ENCODING` of text in no encoding that is known;
 * `UNREADABLE_FILE` of what is empty, damaged, encrypted, scanned, or of a format that is not read.
 */
export async function readPaper(name: string, bytes: Uint8Array): Promise<Paper> {
  failOnLargeFile(bytes.length);
  const paper = await orTooDeep(() => readAs(containerOf(name, bytes), name, bytes));
  if (paper.blocks.length === 0)
    unreadable(
      '文件没有内容：请确认所选的文件',
      'the file is empty, nothing stands in it: make sure that it is the right one',
    );
  return paper;
}

/** What reads formats is loaded when it is first needed: nothing else is to wait for it. */
async function readAs(container: Container, name: string, bytes: Uint8Array): Promise<Paper> {
  switch (container) {
    case 'zip':
      return readArchive(bytes);
    case 'compound':
      failUnlessDoc(bytes);
      return (await import('./doc.js')).readDoc(bytes);
    case 'pdf':
      return (await import('./pdf.js')).readPdf(bytes);
    case 'web':
      return (await import('./web.js')).readWebPage(bytes);
    case 'csv':
      return (await import('./sheet.js')).readCsv(name, bytes);
    case 'text':
      return readTextPaper(bytes);
  }
}

async function readArchive(bytes: Uint8Array): Promise<Paper> {
  const { unpacked } = await import('./archive.js');
  const archive = await orDamaged({ zh: '文件', en: 'file' }, async () => unpacked(bytes));
  return formatOfArchive(archive) === 'docx'
    ? (await import('./docx.js')).readDocx(archive)
    : (await import('./sheet.js')).readXlsx(archive);
}

/** Markup that is nested without end overflows whatever walks through it. */
async function orTooDeep<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return unreadable(
      '文件嵌套过深，无法读取：请复制其中文字，另存为 .docx 再导入',
      'the file is nested too deeply to be read: copy its text to a new document, save that as .docx, and import it',
    );
  }
}

/** Throws where a file is larger than what is read; to be asked before it is read, where its size is known. */
export function failOnLargeFile(size: number): void {
  if (size <= limits.documentBytes) return;
  const most = limits.documentBytes.toLocaleString('en');
  failOnProblems([
    tooLarge(
      [],
      { zh: '文件过大', en: 'the file is too large' },
      { zh: `${most} 字节`, en: `${most} bytes` },
      { zh: '请去掉图片，或者分成数个文件', en: 'leave out its pictures, or make several files of it' },
    ),
  ]);
}
