import { describe, expect, it } from 'vitest';
import type { RulesDraft } from '../../src/importing/rules/draftRules.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { all, bare, rulesOfJia, tasks } from './rulesOfJia.js';

/** `1 审核 区政府办公室`: its place in the order, what is done, and who does it. */
const steps = (found: RulesDraft): readonly string[] =>
  all('step', found).map(({ order = 0, name, action, performer = [], performerRole = [] }) => {
    const who = [...(performer as readonly string[]).map(bare), ...(performerRole as readonly string[])];
    return `${order} ${name ?? action} ${who.join('和')}`;
  });

const left = ({ uncovered }: RulesDraft): readonly string[] => uncovered.map((each) => each.text);

describe('a sentence that hands a matter on', () => {
  it('is a procedure with its steps in their order, each with its words and who takes it', async () => {
    const found = await rulesOfJia([
      '提请区政府常务会议审议的议题,由承办部门提出,经分管副区长审核后,报区长审定。',
      '区政府常务会议纪要由区政府办公室起草,报区长签发。',
    ]);
    expect(all('procedure', found).map(({ name }) => name)).toEqual([
      '提请区政府常务会议审议的议题程序',
      '区政府常务会议纪要程序',
    ]);
    expect(steps(found)).toEqual([
      '1 提出 承办部门',
      '2 审核 分管副区长',
      '3 审定 区长',
      '1 起草 区政府办公室',
      '2 签发 区长',
    ]);
    const quotes = new Map(all('provision', found).map(({ id, quote }) => [id, quote]));
    expect(all('step', found).map(({ basis }) => quotes.get((basis as readonly string[])[0]))).toEqual([
      '提请区政府常务会议审议的议题,由承办部门提出',
      '经分管副区长审核后',
      '报区长审定',
      '区政府常务会议纪要由区政府办公室起草',
      '报区长签发',
    ]);
  });

  it('knows first and then, and who reviews the legality', async () => {
    const found = await rulesOfJia([
      '区政府制定的规范性文件,由起草部门先征求有关部门意见,再由区司法局进行合法性审查,报区政府常务会议审议,由区长签发。',
    ]);
    expect(all('procedure', found)).toMatchObject([{ name: '政府规范性文件程序', matter: '政府规范性文件' }]);
    expect(steps(found)).toEqual([
      '1 consult 起草部门',
      '2 legalityReview 区司法局',
      '3 审议 区政府常务会议',
      '4 签发 区长',
    ]);
    expect(tasks(found)).toEqual(['区政府 leads 制定政府规范性文件']);
  });

  it('is left to people where it branches, where a part names nobody, and where one alone does something', async () => {
    const branches = '各部门的公文,由区政府办公室受理,按照分工报分管副区长审批,重大事项报区长审批。';
    const nobody = '议题由承办部门提出,经会前酝酿,报区长审定。';
    const found = await rulesOfJia([branches, nobody, '会议材料报区政府办公室。']);
    expect([all('procedure', found), all('step', found)]).toEqual([[], []]);
    expect(left(found)).toEqual(expect.arrayContaining(['重大事项报区长审批', '会议材料报区政府办公室']));
  });
});

describe('what is said of documents and decisions', () => {
  it('are steps with their condition, limit and recipients', async () => {
    const found = await rulesOfJia([
      '区政府各部门提请区政府研究决定的重大决策事项,涉及相关部门的,应当事先征求意见;专业性较强的决策事项,应当组织专家论证。',
      '区政府各部门制定的规范性文件应当自发布之日起15个工作日内由制定机关报送区司法局备案。',
    ]);
    expect(all('step', found)).toMatchObject([
      {
        ...{ action: 'consult', performerRole: ['区政府各部门'], before: 'submit', modality: 'must' },
        ...{ trigger: { trait: '涉及相关部门', phrase: '涉及相关部门的' }, deadline: { words: '事先' } },
      },
      {
        action: 'expertReview',
        performerRole: ['区政府各部门'],
        reading: 'inferred',
        trigger: { trait: '专业性较强' },
      },
      {
        ...{ action: 'fileWith', performerRole: ['制定机关'], recipients: ['jia/org/区司法局'] },
        deadline: {
          ...{ duration: 'P15D', words: '15个工作日内', from: '发布', fromAction: 'publish', calendar: 'working' },
        },
      },
    ]);
    expect(tasks(found)).toEqual(
      expect.arrayContaining(['区政府各部门 leads 部门规范性文件报送备案', '区司法局 informed 部门规范性文件报送备案']),
    );
  });

  it('name whoever is named for the step, not whose document it is', async () => {
    const found = await rulesOfJia(['区政府规范性文件应当由区司法局报送市政府备案。']);
    expect(steps(found)).toEqual(['0 fileWith 区司法局']);
    expect(tasks(found)).toEqual(expect.arrayContaining(['区司法局 leads 政府规范性文件报送备案']));
    expect(tasks(found).some((each) => each.startsWith('区政府 leads'))).toBe(false);
  });

  it('are no step where nobody is named, and no procedure where a system is to be set up', async () => {
    const found = await rulesOfJia([
      '未经合法性审查的规范性文件,不得提请审议。',
      '区政府要完善规范性文件备案审查制度,建立决策评估机制。',
    ]);
    expect(all('step', found)).toEqual([]);
    expect(left(found)).toContain('未经合法性审查的规范性文件,不得提请审议');
    expect(tasks(found)).toEqual(['区政府 leads 完善规范性文件备案审查制度', '区政府 leads 建立决策评估机制']);
  });

  it('recur where the words say how often', async () => {
    const found = await rulesOfJia(['区政府每半年向区人大代表通报工作情况。', '区政府向区人大报告工作。']);
    expect(all('step', found)).toMatchObject([
      { action: 'inform', performer: ['jia'], recipients: ['jia/post/区人大代表'], every: 'P6M' },
    ]);
  });
});

describe('who is away', () => {
  it('is stood in for by whom the words name, wherever for; by which one of many they do not say', async () => {
    const found = await rulesOfJia([
      '区长外出期间,由常务副区长主持区政府工作。副区长外出期间,由AB角副区长代行其职责。',
    ]);
    expect(all('standInRule', found)).toMatchObject([
      { post: 'jia/post/区长', candidates: ['jia/post/常务副区长'], manner: 'ordered', place: 'outside' },
    ]);
    expect(all('standInRule', found)[0]).not.toHaveProperty('reasons');
    // Words that come to nothing leave nothing behind.
    expect(all('post', found).map(({ title }) => title)).toEqual(['区长', '常务副区长']);
    expect(left(found)).toEqual(['副区长外出期间,由AB角副区长代行其职责', ...Array(4).fill('本条从略')]);
  });

  it('hands it on by name, where the words say so', async () => {
    const found = await rulesOfJia(['区长出差期间,委托常务副区长主持区政府工作。']);
    expect(all('standInRule', found)).toMatchObject([
      {
        manner: 'designated',
        designator: 'jia/post/区长',
        candidates: ['jia/post/常务副区长'],
        reasons: ['businessTrip'],
      },
    ]);
  });

  it('and people of a government are not the government', async () => {
    const found = await rulesOfJia(['区政府领导要带头执行会议制度。']);
    expect([all('assignment', found), all('duty', found)]).toEqual([[], []]);
  });
});

it('a draft with procedures is a change set that an empty ledger takes', async () => {
  const found = await rulesOfJia([
    '区政府制定的规范性文件,由起草部门先征求有关部门意见,再由区司法局进行合法性审查,报区政府常务会议审议,由区长签发。',
    '区政府各部门提请区政府研究决定的重大决策事项,涉及相关部门的,应当事先征求意见。',
    '区政府每年向区人大代表、政协委员通报工作情况。',
  ]);
  const changes = found.changes.map(({ change }) => change);
  const context = createContext(createMemoryStore());
  const { revision } = await recordChanges(context, { commandId: 'rules', reason: '工作规则', changes });
  expect(revision).toBe(1);
});
