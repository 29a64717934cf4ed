import { isTable, type Paper, type Paragraph } from '../../importing/files/paper.js';
import { type DraftedText, noticeOf } from '../../importing/notice/noticeOf.js';
import { fail } from '../../model/error.js';
import { parseInstant } from '../../model/time.js';
import { parseNotice } from '../../notation/parse.js';
import type { DraftReader, Ground } from './draft.js';
import { draftOfText } from './notationReader.js';

/** A notice as offices write it: what is left when a paper is of no other kind. */
export const noticeReader: DraftReader = {
  kind: 'notice',
  reads: () => true,
  draft: async (ground, paper) => {
    failOnSeveral(paper);
    const { text, remarks } = await onItsDay(ground, paper);
    // Of a notice that nobody could read a person reads each sentence; what is none is refused.
    if (!isTitled(paper) && parseNotice(text).notice.entries.every(({ lines }) => lines.length === 0))
      fail('UNREADABLE_FILE', [], {
        zh: '文件中没有读出谁负责什么：请确认是分工通知，或者表头与模板相同的表格',
        en: 'nothing in the file says who is responsible for what: make sure that it is a notice of the division of labour, or a table with the headers of a template',
      });
    return draftOfText(ground, paper, text, remarks);
  },
};

/** Who holds which post is another question on another day: the draft is made for the day that it turns out to be of. */
async function onItsDay(ground: Ground, paper: Paper): Promise<DraftedText> {
  const draft = noticeOf(paper, ground.known);
  const { fields } = parseNotice(draft.text).notice;
  const day = (fields.get('施行') ?? fields.get('日期'))?.text ?? '';
  return parseInstant(day, ground.context.timeZone) === null ? draft : noticeOf(paper, await ground.knownAt(day));
}

const isTitled = ({ blocks }: Paper): boolean =>
  blocks.some((block) => !isTable(block) && titleOfNotice.test(block.text.replace(/\s/gu, '')));

const titleOfNotice =
  /^(?!.*[《》。；])(?:.{2,30}政府.{0,12})?关于.{0,60}(?:分工|AB ?[角岗]|代管|代行|补位|顶岗|替补|主持工作|工作安排).{0,30}的(?:通知|公告|函|决定|通报|抄告单)$/u;

/** Each notice is recorded with its own number and day: a file with several is told apart by a person. */
function failOnSeveral({ blocks }: Paper): void {
  const titles = new Map<string, Paragraph>();
  for (const block of blocks) {
    if (isTable(block)) continue;
    const title = block.text.replace(/\s/gu, '');
    // A title with and without the issuer before it is one.
    const isNew = [...titles.keys()].every((each) => !each.endsWith(title) && !title.endsWith(each));
    if (titleOfNotice.test(title) && isNew) titles.set(title, block);
  }
  if (titles.size < 2) return;
  const told = (zh: boolean) =>
    [...titles.values()]
      .map(({ text, place: { page, line } }) => {
        const where = page === undefined ? '' : zh ? `第 ${page} 页` : `page ${page}, `;
        return zh ? `“${text.trim()}”（${where}第 ${line} 段）` : `\`${text.trim()}\` (${where}paragraph ${line})`;
      })
      .join(zh ? '、' : ', ');
  fail('UNDECIDED', [], {
    zh: `文件中有 ${titles.size} 份通知：${told(true)}；请分存为几个文件，逐个导入`,
    en: `the file holds ${titles.size} notices: ${told(false)}; save each as a file by itself, and import them one by one`,
  });
}
