import { describe, expect, it } from 'vitest';
import { draftTables, type TableDraft } from '../../src/importing/tables/draftTables.js';
import { sheetsOf, templateRows } from '../../src/importing/tables/sheet.js';
import { templateNames } from '../../src/importing/tables/templates.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { knownIn } from '../../src/service/noticeDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { recordSeeds } from '../support/seeds.js';

async function demo() {
  const context = createContext(createMemoryStore());
  await recordSeeds(context, ['demo']);
  return context;
}

const shared = demo();

type Rows = readonly (readonly string[])[];

const sheets = (rows: Rows, above: Rows = []) =>
  sheetsOf({
    format: 'sheet',
    blocks: [{ name: '表', rows: [...above, ...rows], place: { line: 1 } }],
    remarks: [],
  });

async function draft(rows: Rows, context = shared): Promise<TableDraft> {
  const { snapshots } = await context;
  const { shown } = await snapshots.open('demo', await asOf(await context, { at: '2026-12-10' }), null);
  const government = shown.find('organization', 'demo');
  if (government === undefined) throw new Error('no demo');
  return draftTables(sheets(rows), knownIn(shown, government), {
    ...{ timeZone: 'Asia/Shanghai', isWhole: false, leftOn: null },
  });
}

/** What is asserted or ended, without what the draft made up: its ids. */
const said = ({ changes }: TableDraft) =>
  changes.map(({ change }) => {
    const { assert, end } = change as { assert?: Record<string, object>; end?: { id: string; at: string } };
    if (end !== undefined) return ['end', end.id, end.at];
    const [kind, fields] = Object.entries(assert ?? {})[0] ?? [];
    const { id: _, ...rest } = fields as { id: string };
    return [kind, rest];
  });

const places = ({ open }: TableDraft) => open.map(({ line, column, text }) => `${line}:${column} ${text}`);

describe('a table', () => {
  it('is known by its headers, in Chinese or English, below a title', () => {
    for (const name of templateNames) {
      for (const language of ['zh', 'en'] as const) {
        const [sheet] = sheets(templateRows(name, language), [['关于某事的表', '', '']]);
        expect([sheet?.template, sheet?.rows.length, sheet?.unread]).toEqual([name, 2, []]);
      }
    }
  });

  it('whose headers nobody knows is none, and a column that nobody knows is told', () => {
    expect(sheets([['甲', '乙']])).toEqual([]);
    const [sheet] = sheets([
      ['姓名', '职务', '星座'],
      ['丙', '区长', '双鱼'],
    ]);
    expect(sheet?.unread).toEqual([{ text: '星座', line: 1, column: 3 }]);
  });
});

describe('a roster', () => {
  it('that says what is recorded changes nothing', async () => {
    const found = await draft([
      ['姓名', '职务', '单位'],
      ['甲', '区长', '示例区人民政府'],
      ['乙', '常务副区长', ''],
    ]);
    expect([found.changes, found.open]).toEqual([[], []]);
  });

  it('ends a tenure and begins one in the same post, wherever the rows stand', async () => {
    const rows = [
      ['姓名', '职务', '任职日期', '免职日期', '账号', '新增'],
      ['张某甲', '区财政局局长', '2026-12-10', '', 'oa:zhang', '是'],
      ['财政甲', '区财政局局长', '', '2026年12月10日', '', ''],
    ];
    const found = await draft(rows);
    expect(found.open).toEqual([]);
    expect(said(found)).toEqual([
      ['person', { name: '张某甲', externalIds: ['oa:zhang'] }],
      ['end', expect.stringContaining('tenure'), '2026-12-10'],
      ['tenure', expect.objectContaining({ post: 'demo/post/finance-head', validFrom: '2026-12-10' })],
    ]);
  });

  it('asks rather than guesses', async () => {
    const rows = [
      ['姓名', '职务', '任职日期'],
      ['财政已', '区财政局局长', '2026-12-10'],
      ['财政甲', '区财证局局长', ''],
      ['审计甲', '区财政局局长', '2026-02-30'],
    ];
    const found = await draft(rows);
    expect(found.changes).toEqual([]);
    expect(places(found)).toEqual(['2:1 财政已', '3:2 区财证局局长', '4:1 审计甲', '4:3 2026-02-30']);
    expect(found.open[0]?.suggestions).toContain('财政甲');
    expect(found.open[2]?.message.zh).toContain('现由财政甲担任');
  });

  it('never takes one of two people of one name', async () => {
    const context = demo();
    await recordChanges(await context, {
      commandId: 'two',
      reason: '同名',
      changes: [
        { assert: { person: { id: 'demo/person/twin-1', name: '孪某', externalIds: ['oa:1'] } } },
        { assert: { person: { id: 'demo/person/twin-2', name: '孪某', externalIds: ['oa:2'] } } },
      ],
    });
    const head = ['姓名', '职务', '账号', '新增'];
    const ask = (...rows: Rows) => draft([head, ...rows], context);
    expect(places(await ask(['孪某', '区体育局副局长', '', '']))[0]).toContain('孪某');
    const post = '区政府办公室主任';
    const byAccount = await ask(['孪某', post, 'oa:2', '']);
    expect(byAccount.open.map(({ message }) => message.zh).join()).not.toContain('可指');
    // An account that the ledger has under another name is a question too.
    expect((await ask(['张某', post, 'oa:2', ''])).open[0]?.message.zh).toContain('在账本中是孪某');
  });
});

describe('an account that the ledger does not have', () => {
  const head = ['姓名', '职务', '账号', '新增'];

  it('goes to whoever has the name and holds the post of the row', async () => {
    const found = await draft([head, ['财政甲', '区财政局局长', 'oa:cai', '是']]);
    expect(found.open).toEqual([]);
    expect(JSON.stringify(said(found))).toContain('oa:cai');
  });

  it('is never given to a namesake in another post: that is asked', async () => {
    const found = await draft([head, ['财政甲', '区审计局局长', 'oa:other', '是']]);
    expect(JSON.stringify(found.changes)).not.toContain('oa:other');
    expect(found.open[0]?.message.zh).toContain('是否同一人');
    const meant = await draft([head, ['财政甲＝demo/person/finance-jia', '区财政局局长', 'oa:cai', '']]);
    expect(meant.open.every(({ message }) => !message.zh.includes('是否同一人'))).toBe(true);
  });
});

describe('absences', () => {
  it('have the words of offices for why and where, and include their last day', async () => {
    const rows = [
      ['姓名', '事由', '起', '止', '去向', '备注'],
      ['乙', '因公出国', '2027/1/4', '2027-01-08', '', '组团'],
      ['丙', '年休假', '20270111', '2027年1月15日', '本地', ''],
    ];
    const found = await draft(rows);
    expect(found.open).toEqual([]);
    expect(said(found)).toEqual([
      [
        'absence',
        { of: 'demo/person/yi', reason: 'abroad', validFrom: '2027-01-04', validTo: '2027-01-09', note: '组团' },
      ],
      [
        'absence',
        { of: 'demo/person/bing', reason: 'leave', place: 'inside', validFrom: '2027-01-11', validTo: '2027-01-16' },
      ],
    ]);
  });

  it('that nobody can have are told with their place', async () => {
    const rows = [
      ['姓名', '事由', '起', '止'],
      ['乙', '打球', '2027-01-04', '2027-01-08'],
      ['丙', '休假', '2027-01-08', '2027-01-04'],
      ['无名氏', '休假', '2027-01-08', '2027-02-29'],
    ];
    const found = await draft(rows);
    expect(found.changes).toEqual([]);
    expect(places(found)).toEqual(['2:2 打球', '3:4 2027-01-04', '4:1 无名氏', '4:4 2027-02-29']);
  });
});

describe('posts and duties', () => {
  it('come with the units and matters that the row says are new', async () => {
    const posts = await draft([
      ['单位', '职务', '主要负责人', '多人同任', '新增'],
      ['区低空经济局', '局长', '是', '', '是'],
      ['区低空经济局', '副局长', '否', '是', '是'],
    ]);
    expect(posts.open).toEqual([]);
    expect(said(posts).map(([kind]) => kind)).toEqual(['organization', 'post', 'post']);
    expect(said(posts)[1]).toEqual(['post', { organization: 'demo/org/区低空经济局', title: '局长', heads: true }]);
    const duties = await draft([
      ['事项', '主办单位', '配合单位', '分管领导', '新增'],
      ['无人机登记', '区财政局', '区审计局、区公安局', '丙', '是'],
      ['无人机登纪', '区财政局', '', '', ''],
    ]);
    expect(said(duties).map(([kind, fields]) => [kind, (fields as { mode?: string }).mode])).toEqual([
      ['duty', undefined],
      ['assignment', 'leads'],
      ['assignment', 'cooperates'],
      ['assignment', 'cooperates'],
      ['assignment', 'inCharge'],
    ]);
    expect(places(duties)).toEqual(['3:1 无人机登纪']);
  });
});
