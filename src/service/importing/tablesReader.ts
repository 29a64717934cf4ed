import { isTable, type Table } from '../../importing/files/paper.js';
import { draftTables } from '../../importing/tables/draftTables.js';
import { sheetsOf } from '../../importing/tables/sheet.js';
import { problem } from '../../model/error.js';
import type { DraftReader } from './draft.js';
import { inputOf } from './inputOf.js';
import { unrecorded } from './unrecorded.js';

/** Headers of a division of labour: a roster that has one is more than a roster. */
const ofDivision = /分管|主管|负责|联系|协助|主持|分工|AB|[AB][角岗]/u;

/** Rosters, posts, duties and absences in a workbook or CSV whose tables have the headers of a template. In a document, tables are part of what its words say. */
export const tablesReader: DraftReader = {
  kind: 'tables',
  reads: (paper) => {
    const sheets = sheetsOf(paper);
    const saysWhoDoesWhat = sheets.some(({ unread }) => unread.some(({ text }) => ofDivision.test(text)));
    return paper.format === 'sheet' && sheets.length > 0 && !saysWhoDoesWhat;
  },
  draft: async ({ context, known, name, roster }, paper) => {
    const sheets = sheetsOf(paper);
    const given = { ...roster, timeZone: context.timeZone };
    const { changes, open, ...drafted } = draftTables(sheets, known, given);
    const left = await unrecorded(context, changes);
    const tables = paper.blocks.filter(isTable);
    const others = tables.filter((table) => sheetsOf({ ...paper, blocks: [table] }).length === 0);
    const rowsOf = (some: readonly Table[]) => some.reduce((sum, { rows }) => sum + rows.length, 0);
    const unread = sheets.flatMap((sheet) => sheet.unread.map(({ text }) => text));
    return {
      text: null,
      input: inputOf(`由“${name}”导入`, left),
      isRecorded: left.length === 0 && open.length === 0,
      problems: open.map(({ message, suggestions, choices, text, line, column }) => ({
        ...problem('UNDECIDED', [], message, suggestions),
        ...{ line, column, choices, replaces: { text, line, column } },
      })),
      coverage: { all: rowsOf(tables), unread: rowsOf(others) },
      remarks: [
        ...drafted.remarks,
        unread.length > 0 && {
          zh: `未读取的列：${unread.join('、')}`,
          en: `Columns that were not read: ${unread.join(', ')}.`,
        },
        others.length > 0 && {
          zh: `${others.length} 个表格的表头不合任何模板，未读取`,
          en: `${others.length} table(s) have the headers of no template and were not read.`,
        },
      ].filter((each) => each !== false),
    };
  },
};
