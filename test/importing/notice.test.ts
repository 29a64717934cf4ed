import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/importing/files/paper.js';
import { level } from '../../src/importing/notice/level.js';
import { noticeOf } from '../../src/importing/notice/noticeOf.js';
import type { Known } from '../../src/notation/names.js';
import { parseNotice } from '../../src/notation/parse.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { knownIn, noticeDraft } from '../../src/service/noticeDraft.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { recordSeeds } from '../support/seeds.js';
import '../support/fixedSeed.js';

const context = createContext(createMemoryStore());

const known: Promise<Known> = (async () => {
  await recordSeeds(context, ['demo']);
  const { shown } = await context.snapshots.open('demo', await asOf(context, { at: '2026-12-01' }), null);
  const government = shown.find('organization', 'demo');
  if (government === undefined) throw new Error('the demo district is there');
  return knownIn(shown, government);
})();

const paperOf = (text: string, name = 'notice.txt') => readPaper(name, new TextEncoder().encode(text));

async function draft(text: string, name?: string): Promise<string> {
  return noticeOf(await paperOf(text, name), await known).text;
}

/** What a draft says, as `head verb items`; what is open with `未读`. */
async function said(text: string, name?: string): Promise<readonly string[]> {
  const { notice, mistakes } = parseNotice(await draft(text, name));
  expect(mistakes).toEqual([]);
  const lines = notice.entries.flatMap((entry) =>
    entry.lines.map(({ written, whom, items }) => {
      const of = whom.length === 0 ? '' : `${whom.map(({ whole }) => whole).join('、')}：`;
      return `${entry.text.replace('　', ' ')} ${written.text} ${of}${items.map(({ whole }) => whole).join('、')}`;
    }),
  );
  return [...lines, ...notice.unread.map((each) => `未读 ${each.text}`)];
}

const body = (...paragraphs: readonly string[]): string =>
  ['示例区人民政府关于领导分工的通知', '示例政发〔2026〕90号', ...paragraphs, '示例区人民政府', '2026年12月1日'].join(
    '\n',
  );

describe('what an office writes, by its style', () => {
  const styles: Readonly<Record<string, readonly [text: string, ...said: string[]]>> = {
    'a paragraph of each leader': [
      body(
        '　　甲同志（区长）：领导区政府全面工作，分管区审计局。',
        '　　乙同志（常务副区长）：负责财政、税务等方面工作，联系区税务局。',
      ),
      '甲 区长 主持 区政府全面工作',
      '甲 区长 分管 区审计局',
      '乙 常务副区长 负责 财政、税务',
      '乙 常务副区长 联系 区税务局',
    ],
    'numbered sentences': [
      body(
        '（一）丙副区长负责城市建设、交通运输方面工作。分管区住房和城乡建设局和区交通运输局。联系各街道办事处。',
        '2. 丁（副区长）: 牵头招商引资工作, 区商务局配合; 分管区商务局。',
      ),
      '丙 副区长 负责 城市建设、交通运输',
      '丙 副区长 分管 区住房和城乡建设局、区交通运输局',
      '丙 副区长 联系 各街道办事处',
      '丁 副区长 主办 招商引资',
      '区商务局 配合 招商引资',
      '丁 副区长 分管 区商务局',
    ],
    'a heading of each leader and lists below': [
      body(
        '一、甲　区长',
        '主持区政府全面工作。',
        '分管部门：',
        '区审计局、区统计局',
        '二、戊　副区长（五）',
        '工作分工：教育、卫生健康。',
        '联系单位：区红十字会（区红会）',
      ),
      '甲 区长 主持 区政府全面工作',
      '甲 区长 分管 区审计局、区统计局',
      '戊 副区长（五） 负责 教育、卫生健康',
      '戊 副区长（五） 联系 区红十字会（区红会）',
    ],
    'assistance, with whom where it says so': [
      body('乙：协助区长负责财政、统计工作，协助分管区财政局。', '吴壬：协助乙同志处理机关事务。'),
      '乙 协助 区长：财政、统计',
      '乙 协助分管 区财政局'.replace('协助分管', '协助'),
      '吴壬 协助 乙：机关事务',
    ],
    'an adjustment': [
      body('丙同志不再分管区交通运输局，由丁同志分管。', '区统计局调整为由乙同志分管。', '其余分工不变。'),
      '丙 不再分管 区交通运输局',
      '丁 分管 区交通运输局',
      '乙 分管 区统计局',
    ],
    'what one had and another has': [
      body(
        '原由丙同志分管的区交通运输局，调整为由丁同志分管。',
        '将乙同志负责的营商环境优化工作调整给戊同志负责。',
        '乙同志不再分管区统计局、区数据局，上述单位由己同志分管。',
      ),
      '丙 不再分管 区交通运输局',
      '丁 分管 区交通运输局',
      '乙 不再负责 营商环境优化',
      '戊 负责 营商环境优化',
      '乙 不再分管 区统计局、区数据局',
      '己 分管 区统计局、区数据局',
    ],
    'a predecessor whose work passes on': [
      body('己同志接替庚同志的分工。', '辛同志原分管的工作由壬同志接替。'),
      '己 接替 庚',
      '壬 接替 辛',
    ],
    'who stands in': [
      body(
        '一、乙同志与丁同志互为AB角，公安工作除外。',
        '二、戊同志出差期间，由辛同志代行其职责。',
        '三、己不在岗时，财政工作由甲同志代管，其余由乙同志代管。',
        '四、丙同志的B角为庚同志，仅限紧急事项。',
      ),
      '乙 AB角 丁（公安工作除外）',
      '丁 AB角 乙（公安工作除外）',
      '戊 AB角 辛（仅出差）',
      '己 AB角 甲（仅财政）、乙（其余）',
      '丙 AB角 庚（仅限紧急事项）',
    ],
    'who stands in, by pairs, in brackets, and after both': [
      body(
        '一、乙同志与丁同志、丙同志与庚同志互为AB岗。',
        '二、戊同志因公出差期间，由辛同志代行职责（公安工作除外）。',
        '三、己同志的B岗为壬同志，C岗为庚同志。',
        '四、壬同志外出学习、休假期间，其分管工作由己同志代管。',
        '五、辛同志不在岗三十日以内的，由戊同志代行其职责。',
      ),
      '乙 AB角 丁',
      '丁 AB角 乙',
      '丙 AB角 庚',
      '庚 AB角 丙',
      '戊 AB角 辛（仅出差，公安工作除外）',
      '己 AB角 壬',
      '己 C岗 庚',
      '壬 AB角 己（仅学习、休假）',
      '辛 AB角 戊（30日以内）',
    ],
    'who presides while somebody is away': [
      body('甲同志2026年12月14日至20日赴外学习期间，由乙同志主持区政府工作。'),
      '乙 代为主持 甲（赴外学习，2026-12-14至2026-12-20）',
    ],
    'who presides, in two sentences': [
      body('甲同志于2026年12月14日至20日赴京学习。学习期间，由乙同志主持区政府工作。'),
      '乙 代为主持 甲（赴京学习，2026-12-14至2026-12-20）',
    ],
    'who stands in where both are away': [
      body('乙同志不在岗时，由丁同志代行其职责；乙同志与丁同志均不在岗的，由丙同志代行。'),
      '乙 AB角 丁',
      '乙 C岗 丙',
      '丁 C岗 丙',
    ],
  };
  for (const [style, [text, ...expected]] of Object.entries(styles))
    it(style, async () => expect(await said(text)).toEqual(expected));

  it('a table', async () => {
    const rows = [
      '姓名,职务,分管工作,分管部门,联系单位',
      '甲,区长,主持区政府全面工作,区审计局,—',
      '乙,常务副区长,"财政、税务","区财政局\n区统计局",区税务局',
    ];
    expect(await said(rows.join('\n'), 'table.csv')).toEqual([
      '甲 区长 主持 区政府全面工作',
      '甲 区长 分管 区审计局',
      '乙 常务副区长 负责 财政、税务',
      '乙 常务副区长 分管 区财政局、区统计局',
      '乙 常务副区长 联系 区税务局',
    ]);
  });

  it('a table of stand-ins', async () => {
    const rows = [
      'A角,职务,B角,职务,备注',
      '乙,常务副区长,丁,副区长（四）,互为AB角，仅限紧急事项',
      '丙,副区长（三）,庚、己,副区长,',
    ];
    expect(await said(rows.join('\n'), 'table.csv')).toEqual([
      '乙 常务副区长 AB角 丁（仅限紧急事项）',
      '丁 副区长（四） AB角 乙（仅限紧急事项）',
      '未读 丙　副区长（三）　庚、己　副区长',
    ]);
  });
});

describe('a table', () => {
  const heads: Readonly<Record<string, readonly [rows: readonly string[], ...said: string[]]>> = {
    'has a head of two rows': [
      ['A角,A角,B角,B角', '姓名,职务,姓名,职务', '乙,常务副区长,丁,副区长（四）'],
      '乙 常务副区长 AB角 丁',
    ],
    'tells to what somebody is limited, and what is left to another': [
      ['在岗领导,顶岗领导,顶岗范围', '戊,辛,仅教育工作', '戊,丙,其余工作', '己,壬,日常工作（公安除外）'],
      ...['戊 AB角 辛（仅教育工作）', '戊 AB角 丙（教育工作除外）', '己 AB角 壬（仅日常工作，公安除外）'],
    ],
    'tells who is first and who is second': [
      ['领导姓名及职务,第一补位,第二补位', '乙 常务副区长,丁,丙'],
      ...['乙 常务副区长 AB角 丁', '乙 常务副区长 C岗 丙'],
    ],
    'has labels and their values side by side': [
      ['姓名,乙,职务,常务副区长', '分管工作,财政,联系单位,区税务局'],
      ...['乙 常务副区长 负责 财政', '乙 常务副区长 联系 区税务局'],
    ],
    'has a row for each unit, with whoever is in charge of it and whoever assists them': [
      [
        '部门,分管领导,职务,协管领导',
        '区财政局,乙,常务副区长,',
        '区审计局,甲,区长,乙',
        '区教育局、区体育局,戊,副区长（五）,—',
      ],
      ...['乙 常务副区长 分管 区财政局', '甲 区长 分管 区审计局', '乙 常务副区长 协助 甲：区审计局'],
      '戊 副区长（五） 分管 区教育局、区体育局',
    ],
    'leaves open which of two is in charge of a unit, and whom somebody assists whom no one is named for': [
      ['序号,部门单位,分管领导,协管领导', '1,区财政局,乙、丙,', '2,区审计局,,乙', '3,,丁,'],
      ...['未读 1　区财政局　乙、丙', '未读 2　区审计局　乙', '未读 3　丁'],
    ],
    'has the word for what somebody has in a column of its own': [
      [
        '分管领导,方式,部门、单位',
        '乙 常务副区长,负责,日常工作',
        '乙 常务副区长,分管,"区财政局\n区统计局"',
        '乙 常务副区长,挂点,东湖街道',
      ],
      ...['乙 常务副区长 负责 日常工作', '乙 常务副区长 分管 区财政局、区统计局', '未读 乙 常务副区长　挂点　东湖街道'],
    ],
    'says in a note what somebody has besides': [
      ['姓名,职务,分管部门,备注', '甲,区长,区审计局,主持区政府全面工作', '丙,副区长（三）,区财政局,挂职至2027年6月'],
      ...['甲 区长 分管 区审计局', '甲 区长 主持 区政府全面工作', '丙 副区长（三） 分管 区财政局'],
      '未读 挂职至2027年6月',
    ],
    'has a column for each leader': [
      ['项目,甲,乙', '职务,区长,常务副区长', '分管工作,主持区政府全面工作,财政、统计', '联系单位,,区税务局'],
      ...['甲 区长 主持 区政府全面工作', '乙 常务副区长 负责 财政、统计', '乙 常务副区长 联系 区税务局'],
    ],
    'without a head gives nobody anything': [
      ['区政府,甲,乙', '公务,区长,常务副区长', '其他,统计,财政'],
      ...['未读 区政府　甲　乙', '未读 公务　区长　常务副区长', '未读 其他　统计　财政'],
    ],
    'tells kinds of units in the second row of its head': [
      ['姓名,职务,分管部门,分管部门', '姓名,职务,政府部门,直属单位', '乙,常务副区长,区财政局,区大数据中心'],
      ...['乙 常务副区长 分管 区财政局', '乙 常务副区长 分管 区大数据中心'],
    ],
    'has a row for each kind of work': [
      ['姓名,类别,内容', '乙,分管工作,财政、统计', '乙,联系单位,区税务局', '乙,兼职,区总工会'],
      ...['乙 负责 财政、统计', '乙 联系 区税务局', '未读 乙　兼职　区总工会'],
    ],
    'has a row for each matter': [
      ['工作事项,牵头领导,备注', '防汛抗旱,庚,', '校园安全,戊,试行'],
      ...['庚 主办 防汛抗旱', '未读 校园安全　戊　试行'],
    ],
    'of matters and units at once is left to be read': [
      ['工作事项,分管领导,责任单位', '防汛抗旱,庚,区水务局'],
      '未读 防汛抗旱　庚　区水务局',
    ],
    'of stand-ins names a unit beside them without giving it to anybody': [
      ['部门,A角,B角', '区财政局,乙,丁'],
      '乙 AB角 丁',
    ],
    'leaves open which of two stands in first, and for what': [
      ['A角,B角', '乙,丁', '乙,丙'],
      ...['未读 乙　丁', '未读 乙　丙'],
    ],
  };
  for (const [what, [rows, ...expected]] of Object.entries(heads))
    it(what, async () => expect(await said(rows.join('\n'), 'table.csv')).toEqual(expected));
});

describe('the head and the foot of a notice', () => {
  const fieldsOf = async (text: string) => {
    const { fields } = parseNotice(await draft(text)).notice;
    return Object.fromEntries([...fields].map(([name, { text: value }]) => [name, value]));
  };

  it('tell who issued it, its number, its days and what it replaces', async () => {
    const text = [
      '示例区人民政府文件\n示例政发〔2026〕90号\n示例区人民政府\n关于领导分工的通知\n各街道办事处，区政府各部门：',
      '甲同志分管区审计局。\n本通知自2026年12月10日起施行，《关于领导分工的通知》（示例政发〔2026〕4号）同时废止。',
      '示例区人民政府\n二〇二六年十二月一日\n抄送：区委办公室。\n示例区人民政府办公室　2026年12月2日印发',
    ];
    expect(await fieldsOf(text.join('\n'))).toEqual({
      ...{ 发文: '示例区人民政府', 文号: '示例政发〔2026〕90号', 日期: '2026-12-01', 施行: '2026-12-10' },
      取代: '示例政发〔2026〕4号',
    });
  });

  it.each([
    ['the number and the day in one line', ['示例政发〔2026〕第90号　二〇二六年十二月一日', '甲同志分管区审计局。']],
    [
      'a title in three lines, and a day of effect by itself',
      ['示例政发〔2026〕第90号', '甲同志分管区审计局。', '执行时间：2026年12月10日。', '2026年12月1日'],
      '示例区人民政府\n关于调整区政府领导同志\n工作分工的通知\n',
    ],
    [
      'from when it holds, in other words',
      ['示例政发〔2026〕第90号', '甲同志分管区审计局。', '以上分工于2026年12月10日正式生效。', '2026年12月1日'],
    ],
  ])('tell %s', async (_, lines, title = '示例区人民政府关于调整区政府领导同志工作分工的通知\n') => {
    const text = `${title}${lines.join('\n')}\n`;
    const { notice } = parseNotice(await draft(text));
    expect(notice.title?.text).toBe('示例区人民政府关于调整区政府领导同志工作分工的通知');
    expect(await fieldsOf(text)).toEqual({
      ...{ 发文: '示例区人民政府', 文号: '示例政发〔2026〕第90号', 日期: '2026-12-01' },
      ...(lines.length > 2 ? { 施行: '2026-12-10' } : {}),
    });
    expect(notice.unread).toEqual([]);
  });

  it('take days on which somebody does something for no day of effect', async () => {
    const text = `示例区人民政府关于领导分工的通知\n示例政发〔2026〕90号\n甲同志于2026年12月10日前牵头负责审计。\n2026年12月1日\n`;
    expect(await fieldsOf(text)).not.toHaveProperty('施行');
  });

  it('tell it in brackets below a title, and below a table', async () => {
    const text = `示例区人民政府领导工作分工
（示例政办发〔2026〕90号，示例区人民政府办公室2026年12月1日印发，自2026年12月10日起施行）
甲同志分管区审计局。
《甲》（示例政发〔2026〕4号）和《乙》（示例政发〔2026〕5号）同时停止执行。
`;
    expect(await fieldsOf(text)).toMatchObject({
      ...{ 发文: '示例区人民政府办公室', 文号: '示例政办发〔2026〕90号', 日期: '2026-12-01', 施行: '2026-12-10' },
      取代: '示例政发〔2026〕4号、示例政发〔2026〕5号',
    });
  });

  it('are open where they say a day in two ways, or half of one', async () => {
    const twice = body('自2026年12月10日起，分工如下：', '甲同志分管区审计局。', '本通知自2026年12月12日起施行。');
    expect((await fieldsOf(twice)).施行).toBeUndefined();
    expect((await said(twice)).filter((each) => each.startsWith('未读'))).toHaveLength(2);
    const half = body('甲同志分管区审计局。', '本通知自发布之日起施行。').replace('12月1日', '12月');
    expect(await fieldsOf(half)).not.toHaveProperty('日期');
    expect(await fieldsOf(half)).not.toHaveProperty('施行');
  });
});

describe('what was not read', () => {
  const open: Readonly<Record<string, readonly [text: string, ...said: string[]]>> = {
    'a co-ordination is no charge': [
      body('乙同志负责财政工作，统筹重大项目，分管区财政局。'),
      '乙 负责 财政',
      '乙 分管 区财政局',
      '未读 统筹重大项目',
    ],
    'whose work follows a leader who was not recognized': [
      body('乙同志分管区财政局。', '六、负责人待定：', '分管区教育局。'),
      '乙 分管 区财政局',
      '未读 六、负责人待定：',
      '未读 分管区教育局。',
    ],
    'what holds under a condition': [
      body('何平同志到任前，其分管工作暂由乙同志负责。', '乙同志不在岗超过15日的，由甲同志指定。'),
      '未读 何平同志到任前，其分管工作暂由乙同志负责。',
      '未读 乙同志不在岗超过15日的，由甲同志指定。',
    ],
    'work until somebody arrives': [
      body('在新任副区长到任前，由丙同志代管区教育局。'),
      '未读 在新任副区长到任前，由丙同志代管区教育局。',
    ],
    'what the rest of the duties is': [
      body('乙同志负责财政工作，完成区委、区政府交办的其他工作。'),
      '乙 负责 财政',
      '未读 完成区委、区政府交办的其他工作',
    ],
    'a stand-in for a part that is not told': [
      body('乙同志不在岗期间，由丁同志代为处理。'),
      '未读 乙同志不在岗期间，由丁同志代为处理。',
    ],
  };
  for (const [what, [text, ...expected]] of Object.entries(open))
    it(`stays in the draft with its words: ${what}`, async () => expect(await said(text)).toEqual(expected));

  it('is asked about with its place, and so is the absence whose days are not told', async () => {
    const text = await draft(body('甲同志赴外学习期间，由乙同志主持区政府工作。', '乙同志统筹重大项目。'));
    const { problems } = await noticeDraft(context, text);
    const lines = text.split('\n');
    expect(problems.map(({ code, line }) => `${code} ${lines[line - 1]?.trim()}`)).toEqual([
      'UNDECIDED 代为主持　甲（赴外学习）',
      'UNDECIDED 未读　乙同志统筹重大项目。',
    ]);
  });
});

/** A division of labour, as people and what they have. */
const topics = ['财政管理', '教育', '体育', '招商引资', '安全生产', '民政'];
const units = ['区财政局', '区教育局', '区住房和城乡建设局', '区文化和旅游局', '区应急管理局'];
const leaders = [
  ['甲', '区长'],
  ['乙', '常务副区长'],
  ['丁', '副区长（四）'],
  ['王小明', '副区长'],
  ['欧阳修远', '副区长'],
] as const;
const some = (of: readonly string[]) => fc.uniqueArray(fc.constantFrom(...of), { minLength: 1, maxLength: 3 });
const division = fc
  .uniqueArray(fc.constantFrom(...leaders), { minLength: 1, maxLength: 4 })
  .chain((who) =>
    fc.tuple(...who.map((each) => fc.record({ who: fc.constant(each), topics: some(topics), units: some(units) }))),
  );
type Division = readonly {
  readonly who: readonly [string, string];
  readonly topics: readonly string[];
  readonly units: readonly string[];
}[];

const renderings: readonly ((of: Division[number], index: number) => string)[] = [
  ({ who: [name, title], topics: t, units: u }) =>
    `　　${name}同志（${title}）：负责${t.join('、')}，分管${u.join('、')}。`,
  ({ who: [name, title], topics: t, units: u }, index) =>
    `${index + 1}. ${title}${name}: 负责${t.join('、')}等方面工作; 分管${u.join(', ')}.`.replace(/\.$/u, '。'),
  ({ who: [name, title], topics: t, units: u }) =>
    `${name}　${title}\n分管工作：${t.join('、')}\n分管部门：${u.join('、')}`,
  ({ who: [name, title], topics: t, units: u }) =>
    `${name}${title.replace(/（.*/u, '')}负责${t.join('、')}工作。分管${u.join('，')}。`,
];
const documents = fc.tuple(division, fc.constantFrom(...renderings)).map(([all, render]) => ({
  all: all as Division,
  text: body(...all.map((each, index) => render(each, index))),
}));

const bare = (words: string): string => level(words).replace(/\s/gu, '');

describe('laws', () => {
  it('says of each leader what the notice says, in every style', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async ({ all, text }) => {
        const { entries } = parseNotice(await draft(text)).notice;
        const found = entries.flatMap(({ person, lines }) =>
          lines.flatMap(({ verb, items }) => items.map(({ whole }) => `${person?.text} ${verb} ${whole}`)),
        );
        const wanted = all.flatMap(({ who: [name], topics: t, units: u }) => [
          ...t.map((each) => `${name} 负责 ${each}`),
          ...u.map((each) => `${name} 分管 ${each}`),
        ]);
        expect(found.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('invents nothing and drops nothing, whatever stands in the paper', async () => {
    const letters = [
      ...'，。；：、（）同志副区长局与由和不再负责分管联系协助主持AB角期间不在岗甲乙12年月日《》\n　 其余等工作',
    ];
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...letters)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(documents, edits, async ({ text }, changes) => {
        let changed = text;
        for (const [at, cut, letter] of changes) {
          const from = at % (changed.length + 1);
          changed = changed.slice(0, from) + letter + changed.slice(from + cut);
        }
        if (changed.trim() === '') return;
        const paper = await paperOf(changed);
        const { notice, mistakes } = parseNotice(noticeOf(paper, await known).text);
        expect(mistakes).toEqual([]);
        const words = bare(changed);
        for (const { person, title, lines } of notice.entries) {
          for (const each of [person, title]) if (each !== null) expect(words).toContain(bare(each.whole));
          for (const { items, whom } of lines)
            for (const each of [...items, ...whom]) {
              expect(words).toContain(bare(each.text));
              expect([each.isNew, each.meant]).toEqual([false, null]);
            }
        }
        const kept = bare(notice.text);
        for (const block of paper.blocks)
          if ('text' in block)
            for (const sentence of block.text.split(/(?<=[。；！])/u)) expect(kept).toContain(bare(sentence));
      }),
      { numRuns: 150 },
    );
  });

  it('drafts the same from the same paper', async () => {
    const text = body('甲同志分管区审计局。', '乙同志分管区财政局。');
    expect(await draft(text)).toBe(await draft(text));
  });
});
