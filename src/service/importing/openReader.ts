import { isTable, type Paper } from '../../importing/files/paper.js';
import { rosterOfDirectory } from '../../importing/open/directory.js';
import { changesOf, type OpenRecords } from '../../importing/open/openRecords.js';
import { isOrg, readOrg } from '../../importing/open/org.js';
import { readOrganogram } from '../../importing/open/organogram.js';
import { readPopolo } from '../../importing/open/popolo.js';
import { fail } from '../../model/error.js';
import type { DraftReader } from './draft.js';
import { inputOf } from './inputOf.js';
import { linesOf } from './notationReader.js';
import { tablesReader } from './tablesReader.js';
import { unrecorded } from './unrecorded.js';

/** Open data about an organization: W3C ORG, Popolo, an organogram. */
export const openReader: DraftReader = {
  kind: 'open',
  newGovernment: async (paper) => (await openIn(paper))?.units.find(({ within }) => within === null)?.name ?? '',
  reads: (paper) => (paper.format === 'text' && isOrg(linesOf(paper))) || withoutLinks(paper) !== null,
  draft: async ({ context, known, name }, paper) => {
    const open =
      (await openIn(paper)) ?? fail('UNREADABLE_FILE', [], { zh: '不是开放数据', en: 'this is no open data' });
    const from = { text: name, line: 1, column: 1 };
    const changes = changesOf(open, known.government.id).map(({ id, change }) => ({ id, change, from }));
    const left = await unrecorded(context, changes);
    const all = open.units.length + open.posts.length + open.people.length + open.tenures.length;
    return {
      text: null,
      ...{ input: inputOf(`由“${name}”导入`, left), isRecorded: left.length === 0, problems: [] },
      ...{ coverage: { all, unread: all - changes.length }, remarks: [] },
    };
  },
};

/** People of a directory, as a roster. */
export const directoryReader: DraftReader = {
  kind: 'tables',
  reads: (paper) => paper.format === 'text' && rosterOfDirectory('', linesOf(paper)) !== null,
  draft: (ground, paper) => {
    const directory = rosterOfDirectory(ground.name, linesOf(paper));
    const { table, outOf } = directory ?? fail('UNREADABLE_FILE', [], { zh: '不是目录', en: 'this is no directory' });
    if (ground.roster.isWhole && outOf !== null)
      fail('INVALID_VALUE', ['whole'], {
        zh: `文件只有目录 ${outOf} 人中的 ${table.rows.length - 1} 人，不能当作列了全部在任人员：请导出整个目录`,
        en: `the file has ${table.rows.length - 1} of the ${outOf} people of the directory, and cannot be taken as everybody: export the whole directory`,
      });
    return tablesReader.draft(ground, { ...paper, blocks: [table] });
  },
};

async function openIn(paper: Paper): Promise<OpenRecords | null> {
  const text = paper.format === 'text' ? linesOf(paper) : '';
  return isOrg(text) ? readOrg(text) : withoutLinks(paper);
}

function withoutLinks(paper: Paper): OpenRecords | null {
  if (paper.format === 'text') return readPopolo(linesOf(paper));
  for (const table of paper.blocks.filter(isTable)) {
    const open = readOrganogram(table);
    if (open !== null) return open;
  }
  return null;
}
