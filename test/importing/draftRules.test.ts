import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/importing/files/paper.js';
import { rulesOf } from '../../src/importing/rules/articles.js';
import { draftRules, type RulesDraft } from '../../src/importing/rules/draftRules.js';
import type { Known } from '../../src/notation/names.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { knownIn } from '../../src/service/noticeDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { timesInForm } from '../support/form.js';
import { all, bare, rulesOfJia, tasks, tasksOf } from './rulesOfJia.js';

const text = `某县人民政府关于印发《某县人民政府工作规则》的通知
某政发〔2026〕3号
县政府各部门:
 现予印发。
2026年3月1日
某县人民政府工作规则
第一章 总  则
第一条 根据《中华人民共和国宪法》,结合本县实际,制定本规则。
第二条 县政府在市委、市政府和县委的领导下开展工作。县政府工作的准则是,执政为民,依法行政。
第三条 县政府由下列人员组成:县长,副县长。
第四条 县政府实行县长负责制,县长领导县政府的工作。副县长协助县长工作,按分工负责处理分管工作。
县长离县出访、出差期间,由受县长委托的副县长主持县政府工作。
第五条 县政府要全面履行公共服务、市场监管职能。
第六条 加强粮食储备,完善应急物资保障体系。县政府办公室要加强督促检查。
第七条 全县重大规划,由县政府全体会议或县政府常务会议讨论决定。
第八条 县政府制定的规范性文件,应当自发布之日起30日内报送市政府备案。
第九条 县政府要自觉接受县人大及其常委会的监督。
第十条 副县长外出期间,由AB角副县长代行其职责。县政府公文由县政府办公室起草,经分管副县长审核,报县长签发。`;

async function draft(source: string, known: Known | null = null): Promise<RulesDraft> {
  const rules = rulesOf(await readPaper('rules.txt', new TextEncoder().encode(source)));
  if (rules === null) throw new Error('no rules');
  return draftRules(rules, { id: 'mou', name: '某县人民政府', known });
}

describe('working rules', () => {
  it('name posts by their units, who the rules go to and who adopted them', async () => {
    const head =
      '区政府各部门、各直属单位,各街道办事处:\n《甲区人民政府工作规则》已于2026年2月3日经区政府第9次常务会议审议通过。\n';
    const members = '区政府由下列人员组成:区长,副区长,区政府组成部门的主任、局长。';
    const found = await rulesOfJia([members, '区政府工作部门实行主任、局长负责制。'], head);
    expect(all('document', found)[0]).toMatchObject({
      addressees: ['jia/org/区政府各部门', 'jia/org/区政府各直属单位', 'jia/org/各街道办事处'],
      ...{ adoptedBy: 'jia/org/区政府常务会议', adoptedOn: '2026-02-03' },
    });
    expect(all('post', found).map(({ organization, title, heads }) => [bare(organization), title, heads])).toEqual([
      ['区政府', '区长', true],
      ['区政府', '副区长', undefined],
      ['区政府组成部门', '主任、局长', undefined],
      ['区政府工作部门', '主任、局长', true],
    ]);
  });

  it('say who answers for all, who has charge, and who supervises and is told', async () => {
    const system = '区政府工作部门实行主任、局长负责制,由其领导本部门的工作,对本部门的工作负全责。';
    const deputy = '常务副区长在区长领导下,负责处理区政府的日常工作。';
    const congress =
      '区政府要接受区人大及其常委会的监督,向其报告工作,接受质询。区政府每年向区人大代表、政协委员通报工作情况。';
    const proposals = '区政府对区人大代表提出的建议和意见,要高度重视,认真办理。';
    const found = await rulesOfJia([system, deputy, congress, proposals]);
    expect(tasks(found)).toEqual([
      '区政府工作部门的主任-局长 accountable 本部门的工作',
      '常务副区长 inCharge 日常工作',
      '常务副区长 leads 日常工作',
      ...['区政府 leads', '区人大 informed', '区人大常委会 informed'].map(
        (each) => `${each} 向区人大及其常委会报告工作`,
      ),
      ...['区政府 leads', '区人大 supervises', '区人大常委会 supervises'].map(
        (each) => `${each} 接受区人大及其常委会质询`,
      ),
      ...['区政府 leads', '区人大代表 informed', '政协委员 informed'].map(
        (each) => `${each} 每年向区人大代表、政协委员通报工作情况`,
      ),
      '区政府 leads 办理建议和意见',
    ]);
    expect(all('duty', found).find(({ name }) => name === '日常工作')).toMatchObject({ work: 'dailyWork' });
    expect(all('oversight', found).map(({ overseer, target }) => `${bare(overseer)} ${bare(target)}`)).toContain(
      '区长 常务副区长',
    );
  });

  it('set up bodies, each led by the head of its unit', async () => {
    const found = await tasksOf('区政府及各部门建立由主要负责人牵头的防汛协调机制,统一领导防汛工作。');
    expect(found).toEqual([
      '区长 leads 区政府防汛协调机制',
      '区政府各部门主要负责人 leads 各部门防汛协调机制',
      '防汛协调机制 leads 防汛',
    ]);
  });

  it('say who a meeting is made up of, who convenes it and what it decides', async () => {
    const found = await rulesOfJia([
      '区政府全体会议由区长、副区长、各部门主要负责人组成,由区长召集和主持。',
      '年度计划,重大项目,由区政府全体会议讨论决定。财政预算、重大资金安排等,由区政府常务会议讨论决定。',
      '区政府常务会议由副区长召集和主持,一般每周召开一次。',
    ]);
    expect(all('membership', found).map(({ post, organization }) => `${bare(post)} ${bare(organization)}`)).toEqual([
      '区长 区政府全体会议',
      '副区长 区政府全体会议',
      '区政府各部门主要负责人 区政府全体会议',
    ]);
    expect(tasks(found)).toEqual([
      '区长 leads 召集和主持区政府全体会议',
      '区政府全体会议 decides 年度计划',
      '区政府全体会议 decides 重大项目',
      '区政府常务会议 decides 财政预算',
      '区政府常务会议 decides 重大资金安排',
      '副区长 leads 召集和主持区政府常务会议',
    ]);
  });

  it('call no duty by the name of another one', async () => {
    const found = await rulesOfJia(['区政府要履行公共服务、市场监管职能。', '强化公共服务。']);
    expect(all('duty', found).map(({ name, aliases }) => [name, aliases])).toEqual([
      ['公共服务', []],
      ['市场监管', []],
      ['强化公共服务', []],
    ]);
  });

  it('never have somebody of another article lead the units of one', async () => {
    const eighth = '第八条 县政府办公室主任、副主任按分工,协助县长、副县长处理有关工作。';
    const leads = async (ninth: string) =>
      all('oversight', await draft(`${text.split('第八条')[0]}${eighth}\n第九条 ${ninth}`))
        .filter(({ mode, target }) => mode === 'leads' && target !== 'mou')
        .map(({ overseer, target }) => `${overseer} ${target}`);
    expect(await leads('县政府工作部门实行主任、局长负责制,由其领导本部门的工作。')).toEqual([
      'mou/post/县政府工作部门的主任-局长 mou/org/县政府工作部门',
    ]);
    expect(await leads('县政府工作部门由其领导本部门的工作。')).toEqual([]);
  });

  it('give who leads, assists and stands in, who the members are, and what bodies decide', async () => {
    const found = await draft(text);
    expect(all('document', found)[0]).toMatchObject({ number: '某政发〔2026〕3号', issuedOn: '2026-03-01' });
    expect(all('oversight', found).map(({ overseer, mode, target }) => `${overseer} ${mode} ${target}`)).toEqual([
      'mou/org/市委 leads mou',
      'mou/org/市政府 leads mou',
      'mou/org/县委 leads mou',
      'mou/post/县长 leads mou',
      'mou/post/副县长 assists mou/post/县长',
      'mou/org/县人大 supervises mou',
      'mou/org/县人大常委会 supervises mou',
    ]);
    expect(all('membership', found).map(({ post }) => post)).toEqual(['mou/post/县长', 'mou/post/副县长']);
    expect(all('standInRule', found)).toMatchObject([
      {
        ...{
          post: 'mou/post/县长',
          candidates: ['mou/post/副县长'],
          manner: 'designated',
          designator: 'mou/post/县长',
        },
        ...{ reasons: ['abroad', 'businessTrip'], place: 'outside' },
      },
    ]);
    expect(all('norm', found).map(({ name }) => name)).toContain('县长负责制');
    const decided = all('assignment', found).filter(({ mode }) => mode === 'decides');
    expect(decided.map(({ holder }) => holder)).toEqual(['mou/org/县政府全体会议', 'mou/org/县政府常务会议']);
  });

  it('give duties with whom they are said of; who is left out is the government, and that is inferred', async () => {
    const found = await draft(text);
    const byName = new Map(all('duty', found).map((each) => [each.name, each.id]));
    expect([...byName.keys()]).toEqual(expect.arrayContaining(['公共服务', '市场监管', '加强督促检查']));
    const holders = all('assignment', found).filter(({ duty }) => duty === byName.get('加强督促检查'));
    expect(holders).toMatchObject([{ holder: 'mou/org/县政府办公室', modality: 'must' }]);
    const grain = all('duty', found).find(({ aliases }) => (aliases as readonly string[]).includes('粮食储备'));
    expect(all('assignment', found).filter(({ duty }) => duty === grain?.id)).toMatchObject([
      { holder: 'mou', reading: 'inferred' },
    ]);
  });

  it('of a government that is recorded name what it has, and make it no second time', async () => {
    const context = createContext(createMemoryStore());
    const organization = { id: 'mou', name: '某县人民政府', aliases: ['县政府'], type: 'government' };
    const post = { id: 'mou/post/head', organization: 'mou', title: '县长' };
    const changes = [{ assert: { organization } }, { assert: { post } }];
    await recordChanges(context, { commandId: 'base', reason: '基础', changes });
    const { shown } = await context.snapshots.open('mou', await asOf(context, {}), null);
    const government = shown.find('organization', 'mou');
    const found = await draft(text, government === undefined ? null : knownIn(shown, government));
    expect(all('post', found).map(({ title }) => title)).toEqual(['副县长']);
    expect(all('organization', found).some(({ id }) => id === 'mou')).toBe(false);
    expect(all('standInRule', found)).toMatchObject([{ post: 'mou/post/head', designator: 'mou/post/head' }]);
    const again = found.changes.map(({ change }) => change);
    await recordChanges(context, { commandId: 'rules', reason: '工作规则', changes: again });
  });

  it('tell which words no record rests on', async () => {
    const { uncovered, covered } = await draft(text);
    expect(uncovered.map((each) => each.text)).toEqual([
      '县政府工作的准则是,执政为民,依法行政',
      '副县长外出期间,由AB角副县长代行其职责',
    ]);
    expect(covered).toBeGreaterThan(10);
  });

  it('are a change set that an empty ledger takes, with quotes that stand in the text', async () => {
    const found = await draft(text);
    const changes = found.changes.map(({ change }) => change);
    const context = createContext(createMemoryStore());
    await recordChanges(context, { commandId: 'rules', reason: '工作规则', changes });
    for (const { quote } of all('provision', found)) expect(text).toContain(quote);
  });

  it('invent nothing, whatever of it is there: names of units and posts are words of the text', async () => {
    const lines = text.split('\n');
    const some = fc.uniqueArray(fc.nat(lines.length - 1), { minLength: 8, maxLength: lines.length });
    await fc.assert(
      fc.asyncProperty(some, async (kept) => {
        const source = lines.filter((_, index) => index < 8 || kept.includes(index)).join('\n');
        const rules = rulesOf(await readPaper('rules.txt', new TextEncoder().encode(source)));
        if (rules === null) return;
        const found = draftRules(rules, { id: 'mou', name: '某县人民政府', known: null });
        for (const { title } of all('post', found)) expect(source).toContain(title);
        const ids = new Set(found.changes.map(({ id }) => id));
        const kinds = ['post', 'organization', 'duty', 'assignment', 'oversight', 'norm', 'standInRule', 'step'];
        const rests = kinds.flatMap((kind) => all(kind, found)).flatMap(({ basis }) => basis as readonly string[]);
        expect(rests.filter((id) => !ids.has(id))).toEqual([]);
        for (const { quote } of all('provision', found)) expect(source).toContain(quote);
        expect(found.changes.some(({ change }) => JSON.stringify(change).includes('"person"'))).toBe(false);
      }),
      { numRuns: timesInForm(200) },
    );
  });

  it('are no notice of the division of labour, and the other way round', async () => {
    const notice = '关于领导分工的通知\n一、县长某甲,领导县政府工作。\n二、副县长某乙,分管县财政局。';
    expect(rulesOf(await readPaper('a.txt', new TextEncoder().encode(notice)))).toBeNull();
  });
});
