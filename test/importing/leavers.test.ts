import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { type GivenFile, type ImportedDraft, importDraft } from '../../src/service/importing/importDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';

// Who leaves by a roster or a directory, and above all who does not: two of one name, a misspelt name, a changed title, a roster of a part.

const post = (id: string, title: string, organization: string, seats?: 'many') => ({
  assert: { post: { id: `g/post/${id}`, title, organization, ...(seats === undefined ? {} : { seats }) } },
});
const person = (id: string, name: string, ...externalIds: readonly string[]) => ({
  assert: { person: { id: `g/person/${id}`, name, ...(externalIds.length === 0 ? {} : { externalIds }) } },
});
const tenure = (who: string, what: string) => ({
  assert: {
    tenure: {
      ...{ id: `g/tenure/${who}-${what}`, person: `g/person/${who}`, post: `g/post/${what}` },
      ...{ capacity: 'substantive', validFrom: '2024-01-01' },
    },
  },
});

const base = [
  { assert: { organization: { id: 'g', name: '某区人民政府', type: 'government' } } },
  { assert: { organization: { id: 'g/org/liang', name: '区粮食局', type: 'department', partOf: 'g' } } },
  { assert: { organization: { id: 'g/org/shui', name: '区水务局', type: 'department', partOf: 'g' } } },
  ...[post('mayor', '区长', 'g'), post('liang', '区粮食局局长', 'g/org/liang')],
  ...[post('deputy', '区粮食局副局长', 'g/org/liang', 'many'), post('shui', '区水务局局长', 'g/org/shui')],
  ...[person('jia', '甲某某', 'oa:jia'), person('yi', '乙某某', 'scim:yi'), person('bing', '丙某某')],
  ...[person('ding', '丁某某', 'ldap:ding'), person('wu', '戊某某')],
  ...[tenure('jia', 'mayor'), tenure('yi', 'liang'), tenure('bing', 'deputy'), tenure('ding', 'deputy')],
  tenure('wu', 'shui'),
];

async function district(...others: readonly object[]): Promise<Context> {
  const context = createContext(createMemoryStore());
  await recordChanges(context, { commandId: 'base', reason: '基础', changes: [...base, ...others] });
  return context;
}

const head = '姓名,职务,账号,任职日期,免职日期,状态,新增';
type Beside = Pick<GivenFile, 'isWhole' | 'leftOn'>;
const roster = (context: Context, rows: readonly string[], beside: Beside = {}): Promise<ImportedDraft> =>
  importDraft(context, {
    ...beside,
    name: '名册.csv',
    bytes: Buffer.from([head, ...rows].join('\n')),
    government: 'g',
  });

/** What is ended when, and who begins. */
const said = ({ input, problems }: ImportedDraft): readonly string[] =>
  problems.length > 0
    ? []
    : (input as { changes: readonly { end?: { id: string; at: string }; assert?: object }[] }).changes.map(
        ({ end, assert }) => (end === undefined ? `+ ${Object.keys(assert ?? {})[0]}` : `${end.id} ${end.at}`),
      );
const asked = ({ problems }: ImportedDraft): readonly string[] => problems.map(({ message }) => message.zh);

/** Records what a file comes to, and imports it again. */
async function again(context: Context, draft: () => Promise<ImportedDraft>): Promise<ImportedDraft> {
  const first = await draft();
  expect(asked(first)).toEqual([]);
  await recordChanges(context, first.input);
  return draft();
}

const shared = district();

describe('a row that says that somebody left', () => {
  it('ends that tenure on the day that it states, and the same file again nothing', async () => {
    for (const row of [
      '乙某某,区粮食局局长,,,2026-12-10,,',
      '乙某某,区粮食局局长,,,2026-12-10,离任,',
      '乙某某,区粮食局局长,scim:yi,,2026-12-10,退休,是',
    ]) {
      const context = await district();
      expect([row, said(await roster(context, [row]))]).toEqual([row, ['g/tenure/yi-liang 2026-12-10']]);
      const second = await again(context, () => roster(context, [row]));
      expect([row, second.isRecorded, said(second)]).toEqual([row, true, []]);
    }
  });

  it('asks for the day where it states none, unless one is given for all', async () => {
    const row = '乙某某,区粮食局局长,,,,离职,';
    const open = await roster(await shared, [row]);
    expect(asked(open)).toEqual([expect.stringContaining('乙某某（区粮食局局长）已离任，自哪一日起没有写明')]);
    expect(open.problems[0]).toMatchObject({ line: 2, column: 6 });
    const context = await district();
    const given = () => roster(context, [row], { leftOn: '2026-12-31' });
    expect(said(await given())).toEqual(['g/tenure/yi-liang 2026-12-31']);
    const second = await again(context, given);
    expect(second.isRecorded).toBe(true);
    // What ends before by the ledger is not moved to a later day by what is said of all; an end that is to come is not taken for this one.
    expect((await roster(context, [row], { leftOn: '2027-01-31' })).isRecorded).toBe(true);
    expect(asked(await roster(context, [row]))).toEqual([expect.stringContaining('账本记载自 2026-12-31 起不再任职')]);
    expect(said(await roster(context, [row], { leftOn: '2026-12-20' }))).toEqual(['g/tenure/yi-liang 2026-12-20']);
    // Another day that a row states is another matter.
    expect(asked(await roster(context, ['乙某某,区粮食局局长,,,2027-01-31,离职,']))).toEqual([
      expect.stringContaining('与 2027-01-31 不合'),
    ]);
  });

  it('frees the post for who comes on that day or later, and not before', async () => {
    const leaves = '乙某某,区粮食局局长,,,2026-12-10,离任,';
    const comes = (day: string) => `己某某,区粮食局局长,,${day},,,是`;
    const context = await district();
    const both = () => roster(context, [comes('2026-12-10'), leaves]);
    expect(said(await both())).toEqual(['+ person', 'g/tenure/yi-liang 2026-12-10', '+ tenure']);
    expect((await again(context, both)).isRecorded).toBe(true);
    expect(asked(await roster(await shared, [comes('2026-12-01'), leaves]))).toEqual([
      expect.stringContaining('现由乙某某担任'),
    ]);
  });

  it('of nobody whom the ledger has ends nothing, which is told; a misspelt name is asked', async () => {
    const off = await roster(await shared, ['庚某某,科员,scim:geng,,,停用,是']);
    expect([asked(off), said(off)]).toEqual([[], []]);
    expect(off.remarks.map(({ zh }) => zh).join()).toContain('账本中没有，不作处理：庚某某');
    const misspelt = await roster(await shared, ['乙某木,区粮食局局长,,,2026-12-10,离任,']);
    expect(asked(misspelt)).toEqual([expect.stringContaining('g/person/yi')]);
    // One who was switched off and is misspelt in the directory.
    const inDirectory = await roster(await shared, ['乙某木,区粮食局局长,oa:yi,,2026-12-10,停用,是']);
    expect(asked(inDirectory)).toEqual([expect.stringContaining('g/person/yi')]);
  });

  it('ends nobody by a name alone, nor in a post of another title', async () => {
    expect(asked(await roster(await shared, ['乙某某,区粮食和物资局局长,,,2026-12-10,离任,']))).toEqual([
      expect.stringContaining('不任“区粮食和物资局局长”'),
    ]);
    expect(asked(await roster(await shared, ['乙某某,,,,2026-12-10,离职,']))).toEqual([
      expect.stringContaining('账本中乙某某任区粮食局局长'),
    ]);
    // By account it is certain who that is; where the ledger has one post alone, which one as well.
    const sure = await roster(await shared, ['乙某某,,scim:yi,,2026-12-10,停用,是']);
    expect([asked(sure), said(sure)]).toEqual([[], ['g/tenure/yi-liang 2026-12-10']]);
    const named = await roster(await shared, ['乙某某,副区长,scim:yi,,2026-12-10,停用,是']);
    expect(asked(named)).toEqual([expect.stringContaining('不任“副区长”')]);
  });

  it('ends nobody by an account that the ledger has under another name', async () => {
    expect(asked(await roster(await shared, ['丙某某,区粮食局局长,scim:yi,,2026-12-10,停用,是']))).toEqual([
      expect.stringContaining('在账本中是乙某某'),
    ]);
  });

  it('is not taken for a namesake', async () => {
    // Another 丁某某 with an account of the same system: the one of the ledger stays.
    const other = await roster(await shared, ['丁某某,区粮食局副局长,ldap:ding2,,2026-12-10,停用,是']);
    expect(said(other)).toEqual([]);
    // 丙某某 has no account yet, and the file has two of that name who may be meant.
    const two = ['丙某某,区粮食局副局长,scim:bing,,,在职,是', '丙某某,区粮食局副局长,scim:bing2,,2026-12-10,停用,是'];
    for (const rows of [two, [...two].reverse()]) {
      const found = await roster(await shared, rows);
      expect(asked(found).length).toBeGreaterThan(0);
      expect(JSON.stringify(found.problems)).toContain('是否同一人');
    }
    // Of two in the ledger, who holds the very post.
    const context = await district(person('yi2', '乙某某'), tenure('yi2', 'deputy'));
    const deputy = await roster(context, ['乙某某,区粮食局副局长,,,2026-12-10,离任,']);
    expect(said(deputy)).toEqual(['g/tenure/yi2-deputy 2026-12-10']);
  });

  it('asks of the other posts of somebody who left altogether, and of a word that is neither', async () => {
    const context = await district(tenure('yi', 'deputy'));
    const found = await roster(context, ['乙某某,区粮食局局长,scim:yi,,2026-12-10,退休,']);
    expect(asked(found)).toEqual([expect.stringContaining('还任区粮食局副局长，可能已离任')]);
    const one = await roster(context, ['乙某某,区粮食局局长,scim:yi,,2026-12-10,离任,']);
    expect(said(one)).toEqual(['g/tenure/yi-liang 2026-12-10']);
    for (const word of ['退休返聘', '借调', '停职', '不在岗', '待退休', '在职（退居二线）'])
      expect([word, asked(await roster(context, [`乙某某,区粮食局局长,,,,${word},`]))]).toEqual([
        word,
        [`看不出“${word}”指哪一种`],
      ]);
  });
});

describe('somebody whom a roster does not have', () => {
  const rest = ['乙某某,区粮食局局长,,,,,', '丙某某,区粮食局副局长,,,,,'];

  it('has not left by a roster of a part, which is told', async () => {
    const found = await roster(await shared, rest);
    expect([asked(found), said(found)]).toEqual([[], []]);
    expect(found.remarks.map(({ zh }) => zh).join()).toContain('所涉单位另有 1 人在任而表中没有，未作离任处理：丁某某');
    // Nor is it said of units of which the roster has nobody.
    expect(found.remarks.map(({ zh }) => zh).join()).not.toContain('戊某某');
  });

  it('may have left by a whole one: that is asked, or ended on the day that is given for all, in the units that it names', async () => {
    const open = await roster(await shared, rest, { isWhole: true });
    expect(asked(open)).toEqual([expect.stringContaining('名册中没有丁某某（区粮食局副局长），可能已离任')]);
    const context = await district();
    const whole = () => roster(context, rest, { isWhole: true, leftOn: '2026-12-10' });
    expect(said(await whole())).toEqual(['g/tenure/ding-deputy 2026-12-10']);
    expect((await again(context, whole)).isRecorded).toBe(true);
  });

  it('has not left where a row may be about them: another title, an account, a misspelt or a doubtful name', async () => {
    for (const row of [
      '丁某某,区粮食局党组成员,,,,,',
      '丁某某,区水务局局长,,,,,',
      '丁某木,区粮食局副局长,,,,,是',
      '丁某木,区粮食局副局长,,,,,',
      '丁某木,区粮食局副局长,ldap:ding,,,,是',
      '丁某某,区粮食局副局长,ldap:ding2,,,,是',
    ]) {
      const found = await roster(await shared, [...rest, row], { isWhole: true, leftOn: '2026-12-10' });
      expect([row, said(found)]).toEqual([row, []]);
      expect([row, asked(found).join()]).toEqual([row, expect.stringContaining('丁某某')]);
    }
  });

  it('makes room for who comes, where it is certain that they are two', async () => {
    const rows = ['丙某某,区粮食局副局长,,,,,', '丁某某,区粮食局副局长,,,,,', '辛壬癸,区粮食局局长,,2026-12-10,,,是'];
    const context = await district();
    const whole = () => roster(context, rows, { isWhole: true, leftOn: '2026-12-10' });
    expect(said(await whole())).toEqual(['+ person', 'g/tenure/yi-liang 2026-12-10', '+ tenure']);
    expect((await again(context, whole)).isRecorded).toBe(true);
    const misspelt = rows.map((row) => row.replace('辛壬癸', '乙某木'));
    expect(said(await roster(await shared, misspelt, { isWhole: true, leftOn: '2026-12-10' }))).toEqual([]);
  });
});

describe('a directory', () => {
  const user = (userName: string, displayName: string, title: string, active: boolean) => ({
    ...{ userName, displayName, title, active },
  });
  const scim = (context: Context, users: readonly object[], beside: Beside = {}, totalResults = users.length) =>
    importDraft(context, {
      ...{ ...beside, name: 'users.json', government: 'g' },
      bytes: Buffer.from(JSON.stringify({ totalResults, Resources: users })),
    });

  it('ends who is switched off on the day that is given, and asks without one', async () => {
    const users = [
      user('yi', '乙某某', '区粮食局局长', false),
      user('bing', '丙某某', '区粮食局副局长', true),
      user('ke', '科某某', '科员', false),
    ];
    const open = await scim(await shared, users);
    expect(asked(open)).toEqual([expect.stringContaining('乙某某（区粮食局局长）已离任')]);
    const context = await district();
    const given = () => scim(context, users, { leftOn: '2026-12-10' });
    // The account that is switched on is kept with its person.
    expect(said(await given())).toEqual(['+ person', 'g/tenure/yi-liang 2026-12-10']);
    expect((await again(context, given)).isRecorded).toBe(true);
  });

  it('by LDAP says the same in its own words', async () => {
    const entry = (switchedOff: string) =>
      `dn: uid=ding,dc=example\nuid: ding\ncn: 丁某某\ntitle: 区粮食局副局长\n${switchedOff}\n`;
    for (const word of ['userAccountControl: 514', 'nsAccountLock: TRUE', 'loginDisabled: TRUE']) {
      const bytes = Buffer.from(entry(word));
      const draft = await importDraft(await shared, {
        ...{ name: 'people.ldif', bytes, government: 'g', leftOn: '2026-12-10' },
      });
      expect([word, said(draft)]).toEqual([word, ['g/tenure/ding-deputy 2026-12-10']]);
    }
    const on = await importDraft(await shared, {
      ...{ name: 'people.ldif', bytes: Buffer.from(entry('userAccountControl: 512')), government: 'g' },
    });
    expect([said(on), asked(on)]).toEqual([[], []]);
  });

  it('that is given away page by page is no whole one', async () => {
    const users = [user('yi', '乙某某', '区粮食局局长', true)];
    await expect(scim(await shared, users, { isWhole: true, leftOn: '2026-12-10' }, 250)).rejects.toMatchObject({
      code: 'INVALID_VALUE',
      message: expect.stringContaining('250'),
    });
    expect(said(await scim(await shared, users, {}, 250))).toEqual([]);
  });
});

describe('what is said of a roster', () => {
  it('is refused of a file that is none', async () => {
    const text = '关于区政府领导工作分工的通知\n发文：某区人民政府\n日期：2026-12-01\n';
    const file = { name: '通知.txt', bytes: Buffer.from(text), government: 'g' };
    await expect(importDraft(await shared, { ...file, isWhole: true, leftOn: '2026-12-10' })).rejects.toMatchObject({
      problems: [
        { code: 'INVALID_VALUE', path: ['whole'] },
        { code: 'INVALID_VALUE', path: ['leftOn'] },
      ],
    });
  });
});

describe('somebody of the same name', () => {
  const row = (name: string, account = '') => `${name},区水务局副局长,${account},2026-12-10,,,是`;
  const others = [post('shui2', '区水务局副局长', 'g/org/shui', 'many')];

  it('who is said to be new is never taken for the one of the ledger: both are offered', async () => {
    const found = await roster(await district(...others), [row('丙某某')]);
    expect(found.problems[0]).toMatchObject({
      choices: [
        { text: '丙某某＝g/person/bing', label: { zh: '同一人（区粮食局副局长）' } },
        { text: '丙某某＝+g/person/丙某某', label: { zh: '同名的另一人', en: 'another person of that name' } },
      ],
      replaces: { text: '丙某某', line: 2, column: 1 },
    });
    expect(asked(found).join()).toContain('同名的另一人写“丙某某＝+g/person/丙某某”');
  });

  it('is recorded as another person with an id of their own, and again nothing', async () => {
    for (const account of ['', 'oa:bing2']) {
      const context = await district(...others);
      const [question] = (await roster(context, [row('丙某某', account)])).problems;
      const answer = question?.choices[1]?.text ?? '';
      const mended = () => roster(context, [row(answer, account)]);
      const first = await mended();
      expect((first.input as { changes: readonly object[] }).changes).toMatchObject([
        { assert: { person: { id: 'g/person/丙某某', name: '丙某某' } } },
        { assert: { tenure: { person: 'g/person/丙某某', post: 'g/post/shui2' } } },
      ]);
      expect((await again(context, mended)).isRecorded).toBe(true);
      // The first of that name stays in office.
      const [held] = (await roster(context, ['丙某某＝g/person/bing,区粮食局副局长,,,,,'])).problems;
      expect(held).toBeUndefined();
    }
  });

  it('is the one of the ledger where that is said', async () => {
    const context = await district(...others);
    const found = await roster(context, [row('丙某某＝g/person/bing')]);
    expect((found.input as { changes: readonly object[] }).changes).toMatchObject([
      { assert: { tenure: { person: 'g/person/bing', post: 'g/post/shui2' } } },
    ]);
  });

  it('gets an id that nobody has, of this government', async () => {
    const context = await district(...others, person('丙某某', '丙某某'));
    const [question] = (await roster(context, [row('丙某某')])).problems;
    expect(question?.choices.map(({ text }) => text)).toEqual([
      '丙某某＝g/person/bing',
      '丙某某＝g/person/丙某某',
      '丙某某＝+g/person/丙某某-2',
    ]);
    expect(asked(await roster(context, [row('丙某某＝+other/person/x')]))).toEqual([
      expect.stringContaining('须以“g/”开头'),
    ]);
  });

  it('in two rows of one post is asked, without accounts to tell them apart', async () => {
    const rows = ['丙某某,区粮食局副局长,,,,,', '丙某某,区粮食局副局长,,,,,'];
    expect(asked(await roster(await shared, rows))).toEqual([expect.stringContaining('是否同一人')]);
  });
});
