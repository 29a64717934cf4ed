import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Command } from 'commander';
import { fail } from '../../model/error.js';
import { fileFault } from '../../util/regularFile.js';
import { csvOf } from '../../wording/csv.js';
import type { TableFile } from '../text/tables.js';
import type { Session, Terminal } from '../text/terminal.js';
import { say } from '../text/view.js';
import { writeResult } from './writeResult.js';

export interface TableOptions {
  readonly table?: string;
}

/** `--table`: the result as a file for spreadsheets too. */
export const withTableOption = (command: Command, session: Session): Command =>
  command.option(
    '--table <file>',
    say(session, '写入表格文件：.csv 或 .xlsx', 'write it as a table to a file: .csv, or .xlsx'),
  );

/** Writes a table as its name ends: `.xlsx` a workbook, `.csv` rows as spreadsheets read them. */
export async function writeTable(terminal: Terminal, file: string, { head, rows, origin }: TableFile): Promise<void> {
  const table = { head, rows: [...rows, [], origin] };
  const kind = extname(file).toLowerCase();
  if (kind === '.csv') return writeResult(terminal, file, csvOf(table), 'table');
  if (kind !== '.xlsx') {
    fail('INVALID_VALUE', ['table'], {
      zh: `文件“${file}”须以 .csv 或者 .xlsx 结尾`,
      en: `the name of the file \`${file}\` has to end in .csv or .xlsx`,
    });
  }
  // Packing is loaded only where it is asked for.
  const { workbookOf } = await import('../../wording/workbook.js');
  await writeFile(file, workbookOf(table)).catch((cause: NodeJS.ErrnoException) =>
    fail('INVALID_VALUE', ['table'], {
      zh: `文件“${file}”无法写入（${fileFault(cause.code).zh}）`,
      en: `the file \`${file}\` cannot be written (${fileFault(cause.code).en})`,
    }),
  );
}
