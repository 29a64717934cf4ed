import { describe, expect, it, onTestFinished } from 'vitest';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { startApi } from '../support/api.js';

// An OA posts its own form, as it stands there: account, words for why, local times of Asia/Shanghai.

const base = [
  { assert: { organization: { id: 'g', name: '某区人民政府', type: 'government' } } },
  { assert: { person: { id: 'g/person/wang', name: '王某', externalIds: ['oa:wang3'] } } },
  { assert: { person: { id: 'g/person/one', name: '李某', externalIds: ['oa:both'] } } },
  { assert: { person: { id: 'g/person/two', name: '李某', externalIds: ['oa:both'] } } },
];

const mutation =
  'mutation ($input: RecordLeaveInput!) { recordLeave(input: $input) { revision records { id: recordId ... on Absence { reason validFrom validTo } } } }';

async function office() {
  const api = await startApi();
  onTestFinished(() => api.close());
  await recordChanges(api.context, { commandId: 'base', reason: '基础', changes: base });
  const post = async (given: object, language = 'zh') => {
    const input = {
      commandId: 'QJ-17',
      account: 'oa:wang3',
      why: '年休假',
      from: '2026-12-14',
      to: '2026-12-18',
      ...given,
    };
    const response = await fetch(`${api.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query: mutation, variables: { input } }),
    });
    const { data, errors = [] } = (await response.json()) as {
      data: { recordLeave: { revision: number; records: readonly object[] } | null } | null;
      errors?: readonly {
        extensions: { problems: readonly { path: readonly string[]; message: { zh: string; en: string } }[] };
      }[];
    };
    const problems = errors.flatMap(({ extensions }) => extensions.problems);
    return {
      recorded: data?.recordLeave ?? null,
      problems: problems.map(({ path, message }) => `${path.join('.')} ${language === 'zh' ? message.zh : message.en}`),
    };
  };
  return { api, post };
}

describe('the form of an OA, posted over HTTP', () => {
  it('is one record, however often it is sent', async () => {
    const { api, post } = await office();
    const form = { from: '2026-12-14 08:30', to: '2026-12-18 18:00' };
    const first = await post(form);
    expect(first.recorded?.records).toEqual([
      {
        ...{ id: 'g/person/wang/absence/QJ-17', reason: 'LEAVE' },
        ...{ validFrom: '2026-12-14T00:30:00.000Z', validTo: '2026-12-18T10:00:00.000Z' },
      },
    ]);
    expect((await post(form)).recorded?.revision).toBe(first.recorded?.revision);
    expect((await api.context.store.head()).revision).toBe(first.recorded?.revision);
  });

  it('has the words of offices for why', async () => {
    const { post } = await office();
    const words = {
      LEAVE: ['年休假', '事假', '婚假', '陪护假', '公休', '调休', '探亲'],
      BUSINESS_TRIP: ['因公出差', '公差', '因公外出', '出差（外出开会）'],
      ILLNESS: ['病假', '因病住院', '因病请假'],
      ABROAD: ['因公出国（境）', '出访'],
      TRAINING: ['脱产学习', '挂职锻炼', '党校培训'],
      ENGAGEMENT: ['参加会议'],
    };
    for (const [reason, all] of Object.entries(words))
      for (const why of all) {
        const { recorded, problems } = await post({ commandId: why, why });
        expect([why, problems, recorded?.records]).toMatchObject([why, [], [{ reason }]]);
      }
    for (const why of ['外出', '有事', '出差学习']) expect((await post({ commandId: why, why })).recorded).toBeNull();
  });

  it('has days and local times as forms write them', async () => {
    const { post } = await office();
    const spans = [
      ['2026/12/7', '2026/12/8', '2026-12-06T16', '2026-12-08T16'],
      ['2026年12月7日', '2026年12月7日', '2026-12-06T16', '2026-12-07T16'],
      ['20261207', '20261207', '2026-12-06T16', '2026-12-07T16'],
      ['2026-12-07 8:30', '2026/12/7 18:00:00', '2026-12-07T00:30', '2026-12-07T10'],
      ['2026-12-07T08:30', '2026-12-07 24:00', '2026-12-07T00:30', '2026-12-07T16'],
      ['2026-12-07T08:30:00+08:00', '2026-12-07T10:00:00Z', '2026-12-07T00:30', '2026-12-07T10'],
      ['2020-01-02', '2020-01-02', '2020-01-01T16', '2020-01-02T16'],
    ] as const;
    for (const [from, to, validFrom, validTo] of spans) {
      const { recorded, problems } = await post({ commandId: `${from}-${to}`, from, to });
      expect([from, problems, recorded?.records]).toMatchObject([
        from,
        [],
        [{ validFrom: expect.stringContaining(validFrom), validTo: expect.stringContaining(validTo) }],
      ]);
    }
  });

  it('is as it says now when it is sent anew under its number: prolonged, ended by a return, withdrawn', async () => {
    const { api, post } = await office();
    const form = { leave: 'QJ-17', from: '2026-12-14', to: '2026-12-18' };
    expect((await post({ ...form, commandId: 'QJ-17/1' })).recorded?.records).toMatchObject([
      { id: 'g/person/wang/absence/oa-QJ-17', validTo: '2026-12-18T16:00:00.000Z' },
    ]);
    const returned = await post({ ...form, commandId: 'QJ-17/2', to: '2026-12-16 14:00' });
    expect(returned.recorded?.records).toMatchObject([{ validTo: '2026-12-16T06:00:00.000Z' }]);
    const prolonged = await post({ ...form, commandId: 'QJ-17/3', to: '2026-12-25' });
    expect(prolonged.recorded?.records).toMatchObject([{ validTo: '2026-12-25T16:00:00.000Z' }]);
    const absences = '{ absences(at: "2026-12-15") { nodes { id: recordId } } }';
    expect((await api.ask(absences)).data.absences.nodes).toHaveLength(1);
    const withdrawn = await post({ ...form, commandId: 'QJ-17/4', cancelled: true });
    expect([withdrawn.problems, withdrawn.recorded?.records]).toEqual([[], []]);
    expect((await api.ask(absences)).data.absences.nodes).toEqual([]);
    // What was known meanwhile can still be asked, and sending it once more is nothing new.
    const again = await post({ ...form, commandId: 'QJ-17/4', cancelled: true });
    expect(again.recorded?.revision).toBe(withdrawn.recorded?.revision);
  });

  it('is never the leave of another system or person with that number', async () => {
    const { api, post } = await office();
    await recordChanges(api.context, {
      ...{ commandId: 'hr', reason: '人事' },
      changes: [{ assert: { person: { id: 'g/person/zhao', name: '赵某', externalIds: ['hr:zhao', 'oa:zhao'] } } }],
    });
    const ids = [];
    for (const account of ['oa:zhao', 'hr:zhao', 'oa:wang3'])
      ids.push(...((await post({ commandId: account, account, leave: '17' })).recorded?.records ?? []));
    expect(ids).toMatchObject([
      ...[{ id: 'g/person/zhao/absence/oa-17' }, { id: 'g/person/zhao/absence/hr-17' }],
      { id: 'g/person/wang/absence/oa-17' },
    ]);
  });

  it('is refused with what is wrong and how to mend it, in both languages, and nothing is recorded', async () => {
    const { api, post } = await office();
    const before = await api.context.store.head();
    const wrong = [
      [{ account: 'oa:nobody' }, 'input.account 没有人的账号是“oa:nobody”', 'nobody has the account'],
      [{ account: '王某' }, 'input.account 没有人的账号是“王某”', 'nobody has the account'],
      [{ account: 'oa:both' }, 'input.account 账号“oa:both”有 2 人登记', 'mend their `externalIds`'],
      [{ why: '打球' }, 'input.why 看不出“打球”是哪种事由', 'business trip'],
      [{ from: '2026-12-18', to: '2026-12-14' }, 'input.to 结束（2026-12-14）不晚于开始', 'is not after the beginning'],
      [{ from: '2026-12-18 10:00', to: '2026-12-18 10:00' }, 'input.to 结束', 'is not after the beginning'],
      [{ from: '2026-12-07 上午' }, 'input.from “2026-12-07 上午”不是日期', 'neither a day nor a local time'],
      [{ to: '2026-02-30' }, 'input.to “2026-02-30”不是日期', 'neither a day nor a local time'],
      [{ cancelled: true }, 'input.leave 撤销请假须写明请假单编号', 'is given with its number'],
      [{ cancelled: true, leave: '99' }, 'input 没有找到记录', 'no record'],
    ] as const;
    for (const [given, zh, en] of wrong) {
      const [inChinese, inEnglish] = [await post(given), await post(given, 'en')];
      expect([given, inChinese.recorded, inChinese.problems]).toEqual([given, null, [expect.stringContaining(zh)]]);
      expect([given, inEnglish.problems.join()]).toEqual([given, expect.stringContaining(en)]);
    }
    expect(await api.context.store.head()).toEqual(before);
    await post({});
    expect((await post({ to: '2026-12-20' })).problems[0]).toContain('已用于另一内容');
  });
});
