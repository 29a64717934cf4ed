import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/importing/files/paper.js';
import { noticeOf } from '../../src/importing/notice/noticeOf.js';
import { parseNotice } from '../../src/notation/parse.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { knownIn } from '../../src/service/noticeDraft.js';
import { loadSeeds } from '../../src/service/record/loadSeeds.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';

// How offices write who has what, form by form; and beside each what looks like it and says something else, which stays unread.

const context = createContext(createMemoryStore());
const known = (async () => {
  await loadSeeds(context, ['demo']);
  const { shown } = await context.snapshots.open('demo', await asOf(context, { at: '2026-12-01' }), null);
  const government = shown.find('organization', 'demo');
  if (government === undefined) throw new Error('the demo district is there');
  return knownIn(shown, government);
})();

const paragraphsOf = async (lines: readonly string[]) =>
  readPaper('notice.txt', new TextEncoder().encode(lines.join('\n')));

/** What paragraphs are drafted as: `甲 主持 区政府全面工作`, and `未读 …`. */
async function said(...paragraphs: readonly string[]): Promise<readonly string[]> {
  const paper = await paragraphsOf([
    ...['示例区人民政府关于区政府领导分工的通知', '示例政发〔2026〕91号', ...paragraphs],
    ...['示例区人民政府', '2026年12月1日'],
  ]);
  const { notice, mistakes } = parseNotice(noticeOf(paper, await known).text);
  expect(mistakes).toEqual([]);
  const lines = notice.entries.flatMap(({ person, title, lines: its }) =>
    its.map(({ written, whom, items }) => {
      const of = whom.length === 0 ? '' : `${whom.map(({ whole }) => whole).join('、')}：`;
      return `${(person ?? title).text} ${written.text} ${of}${items.map(({ whole }) => whole).join('、')}`;
    }),
  );
  return [...lines, ...notice.unread.map((each) => `未读 ${each.text}`)];
}

type Forms = Readonly<Record<string, readonly [paragraphs: string | readonly string[], ...expected: string[]]>>;

const told = (forms: Forms) => {
  for (const [what, [paragraphs, ...expected]] of Object.entries(forms))
    it(what, async () =>
      expect(await said(...(typeof paragraphs === 'string' ? [paragraphs] : paragraphs))).toEqual(expected),
    );
};

describe('whose work a paragraph is', () => {
  told({
    'titles before a name, with commas, and a comma behind it': [
      '区委副书记，区长、党组书记甲同志，主持区政府全面工作。分管区审计局。',
      '甲 主持 区政府全面工作',
      '甲 分管 区审计局',
    ],
    'posts elsewhere among the titles': [
      '副区长、党组成员、示例科创园管委会主任王小明同志，负责科技创新工作；分管区科学技术局。',
      '王小明 负责 科技创新',
      '王小明 分管 区科学技术局',
    ],
    'a name alone': [
      '府办丁：协助乙处理机关事务，联系区融媒体中心。',
      '府办丁 协助 乙：机关事务',
      '府办丁 联系 区融媒体中心',
    ],
    'a title with a post for a time in brackets': [
      '副区长（挂职）王小明　负责对口支援，分管区农业农村局。',
      '王小明 负责 对口支援',
      '王小明 分管 区农业农村局',
    ],
    'a title behind the name': [
      '丁副区长（挂职）负责招商引资工作，协管区商务局。',
      '丁 负责 招商引资',
      '丁 协管 区商务局'.replace('协管', '协助'),
    ],
    'a heading with a sign before it, and lists below labels in frames': [
      ['■ 副区长（五）　戊', '【主要工作】', '教育', '卫生健康', '【分管部门】', '区教育局', '【联系单位】', '无'],
      '戊 负责 教育',
      '戊 负责 卫生健康',
      '戊 分管 区教育局',
    ],
    'a heading in a frame, and labels without a colon': [
      [
        '【区长　甲】',
        '分管部门　区审计局',
        '【丙　副区长（三）】',
        '分管领域 城市管理、交通运输',
        '【分管部门】区城市管理局',
      ],
      '甲 分管 区审计局',
      '丙 负责 城市管理、交通运输',
      '丙 分管 区城市管理局',
    ],
    'what the division is, told before it': [
      '丙同志的工作分工为：负责城市管理，分管区城市管理局。',
      '丙 负责 城市管理',
      '丙 分管 区城市管理局',
    ],
    'a heading whose name alone stands in a frame': [
      ['【丙】副区长（三）', '【分管工作】城市管理', '【分管部门】区城市管理局'],
      '丙 负责 城市管理',
      '丙 分管 区城市管理局',
    ],
    'a post told below a name': [
      ['一、丙同志', '职务：副区长（三）', '分工：负责城市管理工作', '分管单位：区城市管理局'],
      '丙 负责 城市管理',
      '丙 分管 区城市管理局',
    ],
    'all of them in one paragraph': [
      '领导班子成员分工如下：丙同志负责城市管理工作；丁同志负责招商引资工作，分管区商务局。',
      '丙 负责 城市管理',
      '丁 负责 招商引资',
      '丁 分管 区商务局',
    ],
    'two posts behind a name, and a dash': [
      ['己副区长、区公安分局局长：分管区公安分局。', '丁同志——分管区商务局。'],
      '己 分管 区公安分局',
      '丁 分管 区商务局',
    ],
    'help with what another has charge of': [
      '丁副区长：协助区长主管科技、商贸流通工作，协助分管区商务局。',
      ...['丁 协助 区长：科技、商贸流通', '丁 协助 区商务局'],
    ],
    'work with people, and nobody in charge': [
      '甲　区长\n负责人事任免、人才工作。分管区审计局。',
      ...['甲 负责 人事任免、人才', '甲 分管 区审计局'],
    ],
    'under whose lead somebody works': ['乙同志在区长领导下，负责区政府日常工作。', '乙 负责 区政府日常工作'],
    'sentences behind one that was not read': [
      '丙同志负责城市管理工作。统筹推进重点项目。分管区城市管理局。',
      '丙 负责 城市管理',
      '丙 分管 区城市管理局',
      '未读 统筹推进重点项目。',
    ],
  });
});

describe('whose work is not told', () => {
  told({
    'behind who is in charge of a unit': [
      '甲　区长\n负责人另行通知。分管区审计局。',
      ...['未读 负责人另行通知。', '未读 分管区审计局。'],
    ],
    'two at once': ['丙、丁同志共同负责城市管理工作。', '未读 丙、丁同志共同负责城市管理工作。'],
    'behind a sentence about somebody else': [
      '丙同志负责城市管理工作。新任副区长到岗后参加分管。分管区城市管理局。',
      '丙 负责 城市管理',
      '未读 新任副区长到岗后参加分管。',
      '未读 分管区城市管理局。',
    ],
    'behind a sentence of somebody else that was not read': [
      '丙同志分管区城市管理局。丁同志受区长委托抓招商引资工作。分管区商务局。',
      '丙 分管 区城市管理局',
      '未读 丁同志受区长委托抓招商引资工作。',
      '未读 分管区商务局。',
    ],
    'below a heading of which the leader is not named': [
      ['丙　副区长（三）', '分管部门：区城市管理局', '副区长（待任命）', '分管部门：区交通运输局'],
      '丙 分管 区城市管理局',
      '未读 副区长（待任命）',
      '未读 分管部门：区交通运输局',
    ],
    'two offices of leaders before one name': ['区长，副区长丁同志负责招商引资工作。', '丁 负责 招商引资'],
  });
});

describe('what somebody has', () => {
  told({
    '主管 is of matters and of units': [
      '丙同志主管城市管理、交通运输等项工作，主管区城市管理局、区交通运输局。',
      '丙 负责 城市管理、交通运输',
      '丙 分管 区城市管理局、区交通运输局',
    ],
    'the work of a unit is the unit': [
      '丙同志分管城市管理、交通运输工作，分管区城市管理局的工作。',
      '丙 负责 城市管理、交通运输',
      '丙 分管 区城市管理局',
    ],
    'ends of lists': [
      '丙同志负责城市管理、交通运输等方面的工作，分管城管局、住建局等两个部门，联系南坡、银杏两个街道。',
      '丙 负责 城市管理、交通运输',
      '丙 分管 城管局、住建局',
      '丙 联系 南坡街道、银杏街道',
    ],
    'names that begin like verbs': [
      '丁同志分管科技局、经信局、商务局，负责对外贸易、服务业发展、经济运行、联系群众等工作。',
      '丁 分管 科技局、经信局、商务局',
      '丁 负责 对外贸易、服务业发展、经济运行、联系群众',
    ],
    'a bracket behind the end of a list is kept, as it may be a limit': [
      '戊同志负责教育、卫生健康方面工作（不含疫苗接种）。',
      '戊 负责 教育、卫生健康（不含疫苗接种）',
    ],
    'what is done for it is no part of it': [
      '乙同志牵头抓好数字政府建设，配合做好重点项目推进工作，协助区长推进营商环境工作。',
      '乙 主办 数字政府建设',
      '乙 配合 重点项目推进',
      '乙 协助 区长：营商环境',
    ],
    'one thing of a list that is none takes no others with it': [
      '丙同志分管区城市管理局、其他有关单位、区交通运输局。',
      '丙 分管 区城市管理局、区交通运输局',
      '未读 其他有关单位',
    ],
    'the whole work of the government': ['甲同志全面主持区政府的全面工作。', '甲 主持 全面工作'],
    'on behalf of the government, and works that are great': [
      '戊同志负责重大项目建设、教育工作，代表区政府联系区总工会。',
      '戊 负责 重大项目建设、教育',
      '戊 联系 区总工会',
    ],
    'said to go on': ['丙同志继续分管区城市管理局，仍负责城市管理工作。', '丙 分管 区城市管理局', '丙 负责 城市管理'],
  });
});

describe('what looks like something that somebody has', () => {
  told({
    'a limit by itself': ['己同志负责公安工作，不含信访。', '己 负责 公安', '未读 不含信访'],
    'what others do': [
      '丙同志负责城市管理工作，区城市管理局具体承办日常事务，分管区交通运输局。',
      '丙 负责 城市管理',
      '未读 区城市管理局具体承办日常事务，分管区交通运输局',
    ],
    'two words for one list': [
      '丁同志分管（联系）区商务局、区科学技术局。',
      '未读 丁同志分管（联系）区商务局、区科学技术局。',
    ],
    'a change of the list in its own words': [
      '丁同志分管工作中增加区商务局，减去区科学技术局。',
      '未读 丁同志分管工作中增加区商务局，减去区科学技术局。',
    ],
    'for a time': ['丙同志暂时负责城市管理工作。', '未读 丙同志暂时负责城市管理工作。'],
    'what has to be asked of somebody': [
      '戊同志负责教育工作，重大事项报乙同志审定。',
      '戊 负责 教育',
      '未读 重大事项报乙同志审定',
    ],
  });
});

describe('what changes hands', () => {
  told({
    'from one to another': [
      '区城市管理局由丙同志分管调整为丁同志分管。',
      '丙 不再分管 区城市管理局',
      '丁 分管 区城市管理局',
    ],
    'by whom it is had, and by whom no more': [
      '区公园服务中心交由丙同志分管，庚同志不再分管。',
      '丙 分管 区公园服务中心',
      '庚 不再分管 区公园服务中心',
    ],
    'by whom no more, and by whom instead': [
      '壬同志不再联系柳岸街道办事处，改由辛同志联系，晨光街道办事处仍由壬同志联系。',
      '壬 不再联系 柳岸街道办事处',
      '壬 联系 晨光街道办事处',
      '辛 联系 柳岸街道办事处',
    ],
    'several of them in one sentence': [
      '招商引资工作由乙同志负责，丁同志不再负责，对外贸易工作由丁同志一并负责。',
      '乙 负责 招商引资',
      '丁 不再负责 招商引资',
      '丁 负责 对外贸易',
    ],
    'it is handed over': [
      [
        '区统计局划归乙同志分管。',
        '区数据局移交己同志分管。',
        '将区信访局调整由己同志分管。',
        '区体育局转由戊同志分管。',
      ],
      '乙 分管 区统计局',
      '己 分管 区数据局',
      '己 分管 区信访局',
      '戊 分管 区体育局',
    ],
    'what was had before': [
      [
        '原由丙同志分管的区交通运输局，改由丁同志分管。',
        '将乙同志分管的区统计局交由己同志分管。',
        '原丁同志负责的招商引资工作由乙同志负责。',
      ],
      '丙 不再分管 区交通运输局',
      '丁 分管 区交通运输局',
      '乙 不再分管 区统计局',
      '己 分管 区统计局',
      '丁 不再负责 招商引资',
      '乙 负责 招商引资',
    ],
    'one of a kind for another': [
      '副区长丁同志的联系街道由新港街道办事处调整为南坡街道办事处。',
      '丁 不再联系 新港街道办事处',
      '丁 联系 南坡街道办事处',
    ],
    'a unit for another': [
      [
        '丁同志由分管区商务局调整为分管区体育局。',
        '庚同志不再分管区水务局，改为分管区信访局。',
        '庚同志取消联系南坡街道办事处，改联系新港街道办事处。',
      ],
      '丁 不再分管 区商务局',
      '丁 分管 区体育局',
      '庚 不再分管 区水务局',
      '庚 分管 区信访局',
      '庚 不再联系 南坡街道办事处',
      '庚 联系 新港街道办事处',
    ],
    'by whoever is told to have it': [
      ['区信访局的分管领导由己同志变更为丁同志。', '丁同志接管己同志分管的区体育局。'],
      '己 不再分管 区信访局',
      '丁 分管 区信访局',
      '己 不再分管 区体育局',
      '丁 分管 区体育局',
    ],
    'more than before': ['丙同志在原分工基础上，增加分管区体育局、负责体育工作。', '丙 分管 区体育局', '丙 负责 体育'],
  });
});

describe('what may change hands otherwise', () => {
  told({
    'for a time': ['区城市管理局暂由丁同志分管。', '未读 区城市管理局暂由丁同志分管。'],
    'to two': ['区城市管理局由丙同志、丁同志共同分管。', '未读 区城市管理局由丙同志、丁同志共同分管。'],
    'nothing that was named before': ['丁同志不再分管，改由乙同志分管。', '未读 丁同志不再分管，改由乙同志分管。'],
    'each of two to one of two': [
      '区教育局、区体育局分别由丙同志、丁同志分管。',
      '未读 区教育局、区体育局分别由丙同志、丁同志分管。',
    ],
    'all of two for each other': ['丙同志与丁同志对调分管工作。', '未读 丙同志与丁同志对调分管工作。'],
    'without a word for how': ['区统计局划归乙同志。', '未读 区统计局划归乙同志。'],
    'of whoever has left': [
      '庚同志调离后，其分管的区水务局由己同志分管。',
      '未读 庚同志调离后，其分管的区水务局由己同志分管。',
    ],
    'when something has happened': [
      '机构改革到位后，区数据局由己同志分管。',
      '未读 机构改革到位后，区数据局由己同志分管。',
    ],
  });
});

describe('the head and the foot', () => {
  const fieldsOf = async (...lines: readonly string[]) => {
    const { fields } = parseNotice(noticeOf(await paragraphsOf(lines), await known).text).notice;
    return Object.fromEntries([...fields].map(([name, { text }]) => [name, text]));
  };

  it('tell of two documents that neither holds any more, and of an issuer before what it is about', async () => {
    expect(
      await fieldsOf(
        ...['示例区人民政府办公室', '关于区政府领导分工情况的通知', '示例政办发〔2026〕9号', '甲：分管区审计局。'],
        '此前印发的《关于领导分工的通知》（示例政发〔2026〕4号）和《关于调整分工的通知》（示例政发〔2026〕12号）不再执行。',
        '2026年12月2日',
      ),
    ).toMatchObject({ 发文: '示例区人民政府办公室', 取代: '示例政发〔2026〕4号、示例政发〔2026〕12号' });
  });

  it('stand in a bracket below the title', async () => {
    expect(
      await fieldsOf(
        '示例区人民政府领导工作分工',
        '（示例政办发〔2026〕9号，示例区人民政府办公室2026年12月2日印发，自2026年12月10日起施行）',
        '甲：分管区审计局。',
      ),
    ).toMatchObject({
      ...{ 发文: '示例区人民政府办公室', 文号: '示例政办发〔2026〕9号', 日期: '2026-12-02', 施行: '2026-12-10' },
    });
  });

  it('have no number in what a web page says of its letters', async () => {
    const lines = ['示例区人民政府关于领导分工的通知', '字号：大 中 小 打印', '丁同志分管区审计局。', '2026年12月2日'];
    expect(await fieldsOf(...lines)).not.toHaveProperty('文号');
  });

  it('name what goes on, which is not replaced', async () => {
    const fields = await fieldsOf(
      ...['示例区人民政府关于调整分工的通知', '示例政发〔2026〕9号', '丁同志分管区审计局。'],
      '其他分工仍按《关于领导分工的通知》（示例政发〔2026〕4号）执行，本通知未尽事项不再另行通知。',
      ...['示例区人民政府', '2026年12月2日'],
    );
    expect(fields).not.toHaveProperty('取代');
  });
});
