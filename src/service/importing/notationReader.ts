import { isTable, type Paper } from '../../importing/files/paper.js';
import type { Text } from '../../model/text.js';
import { parseNotice } from '../../notation/parse.js';
import { noticeDraft } from '../noticeDraft.js';
import type { Draft, DraftReader, Ground } from './draft.js';

/** Text that is in the notation already. */
export const notationReader: DraftReader = {
  kind: 'notation',
  reads: (paper) => {
    if (paper.format !== 'text') return false;
    const { notice, mistakes } = parseNotice(linesOf(paper));
    const lines = notice.entries.flatMap((entry) => entry.lines).length;
    // A notice of an office has its number and day at other places.
    return lines > mistakes.length && notice.fields.size > 0;
  },
  draft: (ground, paper) => draftOfText(ground, paper, linesOf(paper), []),
};

/** The text of a paper with its lines where they were. */
export function linesOf({ blocks }: Paper): string {
  const lines: string[] = [];
  for (const block of blocks) if (!isTable(block)) lines[block.place.line - 1] = block.text;
  return `${Array.from(lines, (line) => line ?? '').join('\n')}\n`;
}

/** A notice in the notation as a draft; the government that was given is written in it, where its issuer is not called so. */
export async function draftOfText(
  { context, known: { government }, isGiven }: Ground,
  paper: Paper,
  text: string,
  remarks: readonly Text[],
): Promise<Draft> {
  const { fields } = parseNotice(text).notice;
  const issuer = fields.get('政府') ?? fields.get('发文');
  const { id, name, aliases } = government;
  const isOther = isGiven && (issuer === undefined || ![id, name, ...aliases].includes(issuer.text));
  const written = isOther && !fields.has('政府') ? text.replace('\n', `\n政府：${name}\n`) : text;
  const { input, isRecorded, problems } = await noticeDraft(context, written);
  const unread = written.match(/^[ \t\u3000]*未读/gmu)?.length ?? 0;
  const all = paper.blocks
    .map((block) => (isTable(block) ? block.rows.length : 1))
    .reduce((sum, each) => sum + each, 0);
  const told: Text = {
    zh: `文件的发文机关是“${issuer?.text}”，按所指明的“${name}”起草：请核对`,
    en: `The issuer of the file is \`${issuer?.text}\`; it was drafted for \`${name}\`, as was said: make sure that it is meant.`,
  };
  return {
    ...{ text: written, input, isRecorded, problems, coverage: { all, unread } },
    remarks: isOther && issuer !== undefined ? [...remarks, told] : remarks,
  };
}
