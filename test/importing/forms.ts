import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { readPaper } from '../../src/importing/files/paper.js';
import { noticeOf } from '../../src/importing/notice/noticeOf.js';
import { parseNotice } from '../../src/notation/parse.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { knownIn } from '../../src/service/noticeDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';

// Forms in which offices write one thing, each by itself in a notice of the invented district Linjiang.

const known = (async () => {
  const context = createContext(createMemoryStore());
  await recordChanges(context, parse(readFileSync('test/importing/districts/linjiang.yaml', 'utf8')));
  const { shown } = await context.snapshots.open('linjiang', await asOf(context, { at: '2026-12-20' }), null);
  return knownIn(shown, shown.find('organization', 'linjiang') ?? expect.unreachable());
})();

/** What the draft says, `王乙 AB角 李丙`, and what it leaves to be read. */
export async function said(
  words: string,
  title = '临江区人民政府关于区政府领导实行AB角制度的通知',
): Promise<readonly string[]> {
  const text = `${title}
临政发〔2026〕9号
各街道办事处：
${words}
本通知自2026年12月20日起施行。
临江区人民政府
2026年12月11日
`;
  const paper = await readPaper('通知.txt', new TextEncoder().encode(text));
  const { notice, mistakes } = parseNotice(noticeOf(paper, await known).text);
  expect(mistakes).toEqual([]);
  const lines = notice.entries.flatMap(({ person, title: of, lines: each }) =>
    each.map(
      ({ written, whom, items }) =>
        `${(person ?? of).text} ${written.text} ${whom.map((one) => `${one.whole}：`).join('')}${items.map((one) => one.whole).join('、')}`,
    ),
  );
  return [...lines, ...notice.unread.map((each) => `未读 ${each.text}`)];
}

/** Words of a notice, and what their draft says. */
export type Forms = Readonly<Record<string, string | readonly string[]>>;
