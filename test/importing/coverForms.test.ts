import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPaper } from '../../src/importing/files/paper.js';
import { noticeOf } from '../../src/importing/notice/noticeOf.js';
import { parseNotice } from '../../src/notation/parse.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { knownIn } from '../../src/service/noticeDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';

// Forms in which offices say who stands in for whom, and who presides, each by itself in a notice.

const known = (async () => {
  const context = createContext(createMemoryStore());
  await recordChanges(context, parse(readFileSync('test/importing/districts/linjiang.yaml', 'utf8')));
  const { shown } = await context.snapshots.open('linjiang', await asOf(context, { at: '2026-12-20' }), null);
  return knownIn(shown, shown.find('organization', 'linjiang') ?? expect.unreachable());
})();

/** What the draft says, `王乙 AB角 李丙`, and what it leaves to be read. */
async function said(
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
      ({ written, items }) => `${(person ?? of).text} ${written.text} ${items.map((one) => one.whole).join('、')}`,
    ),
  );
  return [...lines, ...notice.unread.map((each) => `未读 ${each.text}`)];
}

type Forms = Readonly<Record<string, string | readonly string[]>>;

const both = (one: string, other: string): readonly string[] => [`${one} AB角 ${other}`, `${other} AB角 ${one}`];
const yiBing = both('王乙', '李丙');
const dingWu = both('赵丁', '钱戊');

const mutual: Forms = {
  '王乙同志与李丙同志互为AB角。': yiBing,
  '王乙和李丙两位同志互为A、B角': yiBing,
  '王乙同志、李丙同志结为AB角搭档': yiBing,
  '常务副区长王乙与副区长李丙互为A角、B角。': yiBing,
  '王乙（常务副区长）与李丙（副区长）互为B岗。': yiBing,
  王乙与李丙工作互补: yiBing,
  王乙同志与李丙同志相互补位: yiBing,
  王乙与李丙为AB角: yiBing,
  '王乙—李丙、赵丁—钱戊互为AB角': [...yiBing, ...dingWu],
  '王乙与李丙，赵丁与钱戊分别互为AB角': [...yiBing, ...dingWu],
  '互为AB角的领导：王乙与李丙，赵丁与钱戊': [...yiBing, ...dingWu],
  '区政府领导AB角安排如下：王乙与李丙互为AB角；赵丁与钱戊互为AB角。': [...yiBing, ...dingWu],
  '下列领导互为AB角：\n王乙——李丙\n赵丁——钱戊': [...yiBing, ...dingWu],
  '王乙同志：与李丙同志互为AB角': yiBing,
  '王乙与李丙互为AB角，公安工作除外。': ['王乙 AB角 李丙（公安工作除外）', '李丙 AB角 王乙（公安工作除外）'],
};

const roles: Forms = {
  '常务副区长王乙的AB角为副区长李丙。': '王乙 AB角 李丙',
  '王乙的B角是李丙；李丙的B角是王乙。': yiBing,
  '王乙的B角为李丙，C角为赵丁': ['王乙 AB角 李丙', '王乙 C岗 赵丁'],
  '王乙同志的第一代行人为李丙同志，第二代行人为赵丁同志': ['王乙 AB角 李丙', '王乙 C岗 赵丁'],
  '王乙的B角依次为李丙、赵丁': ['王乙 AB角 李丙', '王乙 C岗 赵丁'],
  '王乙、李丙的B角分别为赵丁、钱戊': ['王乙 AB角 赵丁', '李丙 AB角 钱戊'],
  'A角：王乙　B角：李丙': '王乙 AB角 李丙',
  'A角：王乙；B角：李丙；C角：赵丁。': ['王乙 AB角 李丙', '王乙 C岗 赵丁'],
  '分管领导A角王乙，B角李丙': '王乙 AB角 李丙',
  'AB岗安排：王乙（A岗）、李丙（B岗）。': '王乙 AB角 李丙',
  '王乙任A角，李丙任B角': '王乙 AB角 李丙',
  李丙同志任王乙同志的B角: '王乙 AB角 李丙',
  由李丙同志担任王乙同志的B角: '王乙 AB角 李丙',
  '王乙：B角李丙，C角赵丁': ['王乙 AB角 李丙', '王乙 C岗 赵丁'],
  '王乙（AB角：李丙）': '王乙 AB角 李丙',
  王乙同志分管工作的B角为李丙同志: '王乙 AB角 李丙',
  '财政工作：A角王乙，B角李丙': '王乙 AB角 李丙（仅财政）',
  '教育工作A角王乙、B角李丙': '王乙 AB角 李丙（仅教育）',
  '王乙同志分管的财政工作，B角为李丙同志；其余工作，B角为赵丁同志': '王乙 AB角 李丙（仅财政）、赵丁（其余）',
  '孙己的AB角为周庚，公安工作除外。': '孙己 AB角 周庚（公安工作除外）',
};

const absences: Forms = {
  '李丙外出期间，由钱戊代为处理其分管的紧急事项。': '李丙 AB角 钱戊（仅紧急事项，仅外出）',
  '王乙同志不在岗（外出、请假、学习）期间由李丙同志代行其职责。': '王乙 AB角 李丙',
  '王乙因公外出、学习培训、休假等不在岗期间，由李丙补位': '王乙 AB角 李丙',
  '王乙同志请假、出差期间，其分管工作由李丙同志负责': '王乙 AB角 李丙（仅休假、出差）',
  '王乙同志外出期间，委托李丙同志代管其分管工作': '王乙 AB角 李丙（仅外出）',
  '王乙同志不在岗期间，其分管工作委托李丙同志牵头': '王乙 AB角 李丙',
  '王乙外出期间，由李丙临时负责其分管工作': '王乙 AB角 李丙（仅外出）',
  '凡王乙同志不在岗，均由李丙同志代行其职责': '王乙 AB角 李丙',
  '当王乙同志不在岗时，李丙同志代行其职责': '王乙 AB角 李丙',
  王乙同志不在岗时由其B角李丙同志代行职责: '王乙 AB角 李丙',
  李丙同志在王乙同志外出期间代行其职责: '王乙 AB角 李丙（仅外出）',
  李丙负责王乙同志不在岗期间的工作: '王乙 AB角 李丙',
  王乙同志离岗期间的工作由李丙同志代管: '王乙 AB角 李丙',
  '王乙不在岗时，财政、税务工作由张甲负责，其余工作由钱戊负责': '王乙 AB角 张甲（仅财政、税务）、钱戊（其余）',
  '王乙外出期间，其分管的财政工作由李丙代管': '王乙 AB角 李丙（仅财政，仅外出）',
  '王乙出差时由李丙代行，请假期间由赵丁代行': '王乙 AB角 李丙（仅出差）、赵丁（仅休假）',
  '王乙、李丙外出期间，分别由钱戊、孙己代管其分管工作': ['王乙 AB角 钱戊（仅外出）', '李丙 AB角 孙己（仅外出）'],
  '王乙外出期间，由李丙、赵丁依次代管': ['王乙 AB角 李丙（仅外出）', '王乙 C岗 赵丁（仅外出）'],
  '张甲外出期间，由王乙主持区政府日常工作': '张甲 AB角 王乙（仅日常工作，仅外出）',
};

const limited: Forms = {
  '王乙不在岗时，除公安工作外，由李丙代行其职责': '王乙 AB角 李丙（公安工作除外）',
  '王乙不在岗时，由李丙代行其职责，但公安工作除外': '王乙 AB角 李丙（公安工作除外）',
  '王乙不在岗时，由李丙代行其职责（不含公安工作）': '王乙 AB角 李丙（公安工作除外）',
  '王乙不在岗超过30日的，由李丙代行其职责': '王乙 AB角 李丙（31日以上）',
  '王乙外出期间，由李丙代行其职责，时间不超过30日': '王乙 AB角 李丙（仅外出，30日以内）',
  '王乙外出期间，由李丙代管；赵丁外出期间，由钱戊代管，公安工作除外': [
    '王乙 AB角 李丙（仅外出）',
    '赵丁 AB角 钱戊（仅外出，公安工作除外）',
  ],
  '王乙外出期间，由李丙代行其职责，重大事项报张甲审定': ['王乙 AB角 李丙（仅外出）', '未读 重大事项报张甲审定'],
};

const second: Forms = {
  '王乙与李丙互为AB角。两人均不在岗的，由赵丁代行。': [
    ...['王乙 AB角 李丙', '王乙 C岗 赵丁', '李丙 AB角 王乙', '李丙 C岗 赵丁'],
  ],
  '王乙外出时由李丙补位，李丙外出时由王乙补位，两人都外出时由赵丁补位': [
    ...['王乙 AB角 李丙（仅外出）', '王乙 C岗 赵丁（仅外出）'],
    ...['李丙 AB角 王乙（仅外出）', '李丙 C岗 赵丁（仅外出）'],
  ],
  '王乙不在岗时，由李丙代行其职责；李丙也不在岗的，由赵丁代行': ['王乙 AB角 李丙', '王乙 C岗 赵丁'],
  '王乙的B角为李丙，两人同时不在岗时由赵丁代行': ['王乙 AB角 李丙', '王乙 C岗 赵丁'],
  '王乙、李丙同时不在岗时，由钱戊代行': ['王乙 C岗 钱戊', '李丙 C岗 钱戊'],
};

const presiding: Forms = {
  '张甲同志因公出访期间（2026年12月21日至25日），由王乙同志主持区政府工作。':
    '王乙 代为主持 张甲（因公出访，2026-12-21至2026-12-25）',
  '经研究，张甲同志12月21日至12月25日赴外地学习，期间区政府全面工作由常务副区长王乙同志主持。':
    '王乙 代为主持 张甲（赴外地学习，2026-12-21至2026-12-25）',
  '因张甲同志出差，2026年12月21日至2026年12月25日由王乙同志代为主持区政府工作。':
    '王乙 代为主持 张甲（出差，2026-12-21至2026-12-25）',
  '2026年12月21日至25日，张甲同志因公出国，期间由王乙同志主持区政府工作':
    '王乙 代为主持 张甲（因公出国，2026-12-21至2026-12-25）',
  '张甲同志自2026年12月21日起赴京培训，培训期间区政府全面工作由王乙同志主持':
    '王乙 代为主持 张甲（赴京培训，2026-12-21起）',
  '在张甲同志休假期间（12月21日—25日），委托王乙同志主持区政府工作':
    '王乙 代为主持 张甲（休假，2026-12-21至2026-12-25）',
  '王乙同志在张甲同志出访期间（2026年12月21日至25日）主持区政府工作':
    '王乙 代为主持 张甲（出访，2026-12-21至2026-12-25）',
  '因张甲同志赴外地考察，2026年12月21日至25日区政府日常工作由王乙同志主持':
    '王乙 代为主持 张甲（赴外地考察，仅日常工作，2026-12-21至2026-12-25）',
  '张甲同志12月21日至25日出差期间，由王乙代行其职责，公安工作除外':
    '王乙 代为主持 张甲（出差，公安工作除外，2026-12-21至2026-12-25）',
  // For which days is asked about.
  '张甲同志因病住院，治疗期间由王乙同志主持区政府全面工作': '王乙 代为主持 张甲（因病住院）',
  '区统计局局长暂缺，由李丙同志主持区统计局工作。': '李丙 主持 区统计局',
};

/** What looks like standing in and leaves open who, for whom or how far: all of it is left to be read. */
const open: readonly string[] = [
  ...['A岗外出时，由B岗补位。', '王乙——李丙', '请各位领导做好补位。', 'A、B角不得同时外出。'],
  ...['王乙、李丙、赵丁互为AB角。', '王乙与李丙、赵丁互为AB角。', '王乙与李丙不互为AB角。'],
  ...['王乙的B角为李丙、赵丁。', '王乙、李丙的B角为赵丁。', '王乙不是李丙的B角。', '王乙同志不再担任李丙同志的B角。'],
  ...['王乙同志的AB角由李丙同志调整为赵丁同志。', '王乙与李丙原互为AB角，现调整为王乙与赵丁互为AB角。'],
  ...['王乙外出期间，由李丙、赵丁代管。', '王乙、李丙不在岗时，由钱戊代行。', '王乙不在岗期间，由李丙代为处理。'],
  ...['王乙外出期间，由李丙代管有关工作。', '王乙不在岗一周以上的，由李丙代行。', '王乙挂职期间，李丙协助赵丁工作。'],
  ...['王乙外出期间，李丙协助张甲处理区政府日常工作。', '王乙和李丙外出期间应保持通讯畅通。'],
  ...['王乙同志暂由李丙同志代管。', '王乙外出须向张甲请假，由李丙备案。', '王乙的工作由王乙代管。'],
  ...['在新任局长到任前，由李丙同志临时负责区统计局工作。', '区统计局局长空缺期间，暂由李丙主持区统计局日常工作。'],
  ...['王乙的B角为李丙，李丙的B角为赵丁，公安工作除外。', '2026年12月21日至25日，王乙的B角为李丙。'],
  ...['张甲出访期间，由王乙主持区政府工作，王乙外出的，由李丙主持。', '李丙也不在岗的，由赵丁代行。'],
];

const themes: Readonly<Record<string, Forms>> = {
  'who stand in for each other': mutual,
  'by role': roles,
  'while somebody is away': absences,
  'as far as a limit goes': limited,
  'who stands in second': second,
  'who presides': presiding,
};

for (const [theme, forms] of Object.entries(themes))
  describe(`is read: ${theme}`, () => {
    for (const [words, lines] of Object.entries(forms))
      it(words, async () => expect(await said(words)).toEqual([lines].flat()));
  });

describe('is left to be read by a person', () => {
  for (const words of open) it(words, async () => expect(await said(words)).toEqual([`未读 ${words}`]));
});

describe('a notice whose title', () => {
  it('names somebody is of one absence, whose days are asked about', async () => {
    const words = '张甲同志外出期间，由王乙同志主持区政府工作。';
    expect(await said(words, '临江区人民政府关于张甲同志外出期间主持工作的通知')).toEqual([
      '王乙 代为主持 张甲（外出）',
    ]);
    expect(await said(words)).toEqual(['张甲 AB角 王乙（仅外出）']);
  });

  it('tells of which absences it is, limits what it says to these', async () => {
    const words = '王乙的B角为李丙。';
    expect(await said(words, '临江区人民政府关于区政府领导外出期间代行工作的通知')).toEqual([
      '王乙 AB角 李丙（仅外出）',
    ]);
  });
});
