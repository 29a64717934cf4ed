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
第九条 县政府要自觉接受县人大及其常委会的监督。`;

async function draft(source: string, known: Known | null = null): Promise<RulesDraft> {
  const rules = rulesOf(await readPaper('rules.txt', new TextEncoder().encode(source)));
  if (rules === null) throw new Error('no rules');
  return draftRules(rules, { id: 'mou', name: '某县人民政府', known });
}

type Fields = Readonly<Record<string, unknown>>;

const all = (kind: string, { changes }: RulesDraft): readonly Fields[] =>
  changes.flatMap(({ change }) => {
    const said = (change as { readonly assert: Readonly<Record<string, Fields>> }).assert[kind];
    return said === undefined ? [] : [said];
  });

describe('working rules', () => {
  it('never have somebody of another article lead the units of one', async () => {
    const eighth = '第八条 县政府办公室主任、副主任按分工,协助县长、副县长处理有关工作。';
    const leads = async (ninth: string) =>
      all('oversight', await draft(`${text.split('第八条')[0]}${eighth}\n第九条 ${ninth}`))
        .filter(({ mode, target }) => mode === 'leads' && target !== 'mou')
        .map(({ overseer, target }) => `${overseer} ${target}`);
    expect(await leads('县政府工作部门实行主任、局长负责制,由其领导本部门的工作。')).toEqual([
      'mou/post/主任-局长 mou/org/县政府工作部门',
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

  it('tell which words no record rests on: procedures are not drafted', async () => {
    const { uncovered } = await draft(text);
    expect(uncovered.map((each) => each.text).join('|')).toContain('报送市政府备案');
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
