import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Snapshot } from '../../src/graph/snapshot.js';
import { draftOf } from '../../src/notation/draft.js';
import { formatNotice } from '../../src/notation/format.js';
import { parseNotice } from '../../src/notation/parse.js';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import { type ChangeFile, readChanges } from '../../src/service/changeFile.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { knownIn } from '../../src/service/noticeDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { startApi } from '../support/api.js';
import { recordSeeds } from '../support/seeds.js';
import { scratchFile } from '../support/stores.js';

async function demo(): Promise<Context> {
  const context = createContext(createMemoryStore());
  await recordSeeds(context, ['demo']);
  return context;
}

const shared = demo();

function file(text: string): string {
  const path = scratchFile('notice.txt');
  writeFileSync(path, text);
  return path;
}

/** The one change set of a notice. */
async function readNotice(context: Context, path: string): Promise<ChangeFile> {
  const [file] = await readChanges(context, path);
  if (file === undefined) throw new Error('a notice is a change set');
  return file;
}

const head = `关于领导分工的通知
发文：示例区人民政府　文号：示例政发〔2026〕51号　日期：2026-12-01　施行：2026-12-10
`;

/** What is told of a notice, as `line:column code`, with the words that are near. */
async function told(text: string, context?: Context): Promise<readonly string[]> {
  const { problems } = await readNotice(context ?? (await shared), file(text));
  return problems.map(({ line, column, code, suggestions }) => [`${line}:${column} ${code}`, ...suggestions].join(' '));
}

/** Who is in charge of a duty of the demo district on a day. */
async function inCharge(context: Context, duty: string, at: string): Promise<readonly string[]> {
  const question = { matter: { duty: `demo/duty/${duty}` }, within: 'demo', ...(await asOf(context, { at })) };
  const { answer } = await askWhoIsResponsible(context, question);
  return answer.holders.flatMap(({ mode, post }) => (mode === 'inCharge' && post !== null ? [post] : []));
}

const example = /```text\n([\s\S]*?)```/.exec(readFileSync('docs/notation.md', 'utf8'))?.[1] ?? '';

describe('a notice', () => {
  it('is recorded as the documentation shows it, and ends what rested on the one that it replaces', async () => {
    const context = await demo();
    const path = file(example);
    const { input, problems } = await readNotice(context, path);
    expect(problems).toEqual([]);
    expect(await inCharge(context, 'public-finance', '2026-12-12')).toEqual(['demo/post/executive-deputy']);
    expect(await inCharge(context, 'education', '2026-12-12')).toEqual(['demo/post/deputy-5']);
    await recordChanges(context, input);
    expect(await inCharge(context, 'public-finance', '2026-12-12')).toEqual(['demo/post/executive-deputy']);
    // The notice does not say who is in charge of the education bureau.
    expect(await inCharge(context, 'education', '2026-12-12')).toEqual([]);
    expect(await inCharge(context, 'education', '2026-12-09')).toEqual(['demo/post/deputy-5']);
  });

  it('changes nothing when it is recorded again, and the difference when it was mended', async () => {
    const context = await demo();
    const path = file(example);
    await recordChanges(context, (await readNotice(context, path)).input);
    expect((await readNotice(context, path)).isRecorded).toBe(true);
    writeFileSync(path, example.replace('、财政局', ''));
    const mended = await readNotice(context, path);
    const { changes } = await recordChanges(context, mended.input);
    // The end of what is gone, the text, and the words of the line.
    expect(changes.map((each) => (each.op === 'assert' ? each.record.kind : each.op))).toEqual([
      'end',
      'document',
      'provision',
    ]);
    expect(await inCharge(context, 'public-finance', '2026-12-12')).toEqual([]);
  });

  it('keeps the exact words of each line as a provision, without its marks', async () => {
    const { input } = await readNotice(await shared, file(`${head}甲　区长\n  分管　+数字经济局、审计局＝区审计局\n`));
    expect(JSON.stringify(input)).toContain('"quote":"分管　数字经济局、审计局"');
    expect(JSON.stringify(input)).not.toContain('＝');
  });

  it('limits a stand-in as its brackets say', async () => {
    const text = `${head}乙　常务副区长\n  AB角　副区长（四）（公安除外）\n丁　副区长（四）\n  互为AB角　丙（仅紧急事项）\n`;
    const { input } = await readNotice(await shared, file(text));
    const { changes } = input as {
      readonly changes: readonly { readonly assert?: { readonly standInRule?: object } }[];
    };
    const rules = changes.flatMap(({ assert }) => assert?.standInRule ?? []);
    expect(rules).toMatchObject([
      { post: 'demo/post/executive-deputy', candidates: ['demo/post/deputy-4'], except: ['demo/duty/public-security'] },
      { post: 'demo/post/deputy-4', candidates: ['demo/post/deputy-3'], extent: 'urgent' },
      { post: 'demo/post/deputy-3', candidates: ['demo/post/deputy-4'], extent: 'urgent' },
    ]);
  });

  it('takes for the stand-in whom the mark says, though the notice has another of that name', async () => {
    const text = `${head}乙　常务副区长\n  AB角　丙＝demo/post/deputy-5\n丙　副区长（三）\n  联系　老街街道办事处\n`;
    const { input } = await readNotice(await shared, file(text));
    expect(JSON.stringify(input)).toContain('"candidates":["demo/post/deputy-5"]');
  });

  it('expands a group of units', async () => {
    const { input } = await readNotice(await shared, file(`${head}庚　副区长（七）\n  联系　各街道办事处\n`));
    expect(JSON.stringify(input).match(/"mode":"liaison"/g)).toHaveLength(14);
  });
});

/** The changes of a notice of the demo district, without its document and provisions. */
async function changesOf(text: string, context?: Context): Promise<readonly Change[]> {
  const { input, problems } = await readNotice(context ?? (await shared), file(text));
  expect(problems).toEqual([]);
  const { changes } = input as { readonly changes: readonly Change[] };
  return changes.filter(
    ({ assert, end }) =>
      end !== undefined || (assert !== undefined && assert.document === undefined && assert.provision === undefined),
  );
}

interface Change {
  readonly assert?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly end?: { readonly id: string; readonly at: string };
}

describe('words of the document', () => {
  const said = `${head}原文　各街道办事处：
甲　区长
  原文　甲同志（区长）领导区政府全面工作，分管区审计局。
  主持　区政府全面工作
  分管　区审计局
  原文　联系老街街道。
  联系　老街街道办事处
`;

  it('are what the lines below them rest on, and the text of the document', async () => {
    const { input, problems } = await readNotice(await shared, file(said));
    expect(problems).toEqual([]);
    const { changes } = input as { readonly changes: readonly Change[] };
    const quotes = changes.flatMap(({ assert }) => assert?.provision?.quote ?? []);
    expect(quotes).toEqual(['甲同志（区长）领导区政府全面工作，分管区审计局。', '联系老街街道。']);
    const texts = changes.flatMap(({ assert }) => assert?.document?.fullText ?? []);
    expect(texts).toEqual([
      '关于领导分工的通知\n各街道办事处：\n甲同志（区长）领导区政府全面工作，分管区审计局。\n联系老街街道。',
    ]);
    const context = await demo();
    await recordChanges(context, input);
    expect((await readNotice(context, file(said))).isRecorded).toBe(true);
  });

  it('are open while nobody wrote what they say', async () => {
    const text = said.replace('  原文　联系', '  未读　联系');
    expect(await told(text)).toEqual([expect.stringContaining('8:6 UNDECIDED')]);
    expect(await told(`${head}未读　请认真遵照执行。\n`)).toEqual([expect.stringContaining('3:4 UNDECIDED')]);
  });
});

describe('what changes hands', () => {
  it('ends where the notice says so, once', async () => {
    const text = `${head}乙　常务副区长\n  不再分管　区财政局\n甲　区长\n  分管　区财政局\n`;
    const changes = await changesOf(text);
    expect(changes.flatMap(({ end }) => end?.at ?? [])).toEqual(['2026-12-10']);
    const context = await demo();
    await recordChanges(context, (await readNotice(context, file(text))).input);
    expect(await inCharge(context, 'public-finance', '2026-12-09')).toEqual(['demo/post/executive-deputy']);
    expect(await inCharge(context, 'public-finance', '2026-12-10')).toEqual(['demo/post/head']);
    expect((await readNotice(context, file(text))).isRecorded).toBe(true);
  });

  it('is asked about where it was never so', async () => {
    expect(await told(`${head}乙　常务副区长\n  不再分管　区教育局\n`)).toEqual([
      expect.stringContaining('4:8 UNDECIDED'),
    ]);
  });

  it('passes to a successor with all that the predecessor had, from the day of the notice', async () => {
    const text = `${head}丙　副区长（三）\n  接替　壬\n`;
    const context = await demo();
    const before = await openDemo(context, '2026-12-09');
    const had = before
      .pointing('oversight', 'overseer', 'demo/post/deputy-9')
      .map(({ target, mode }) => [target, mode]);
    expect(had.length).toBeGreaterThan(3);
    await recordChanges(context, (await readNotice(context, file(text))).input);
    const after = await openDemo(context, '2026-12-10');
    const has = after.pointing('oversight', 'overseer', 'demo/post/deputy-3').map(({ target, mode }) => [target, mode]);
    expect(has).toEqual(expect.arrayContaining(had));
    expect(after.pointing('oversight', 'overseer', 'demo/post/deputy-9')).toEqual([]);
    expect((await readNotice(context, file(text))).isRecorded).toBe(true);
  });

  it('is presided over for the days of one absence, the last of which counts', async () => {
    const text = `${head}乙　常务副区长\n  代为主持　甲（赴外学习，2026-12-14至2026-12-20）\n`;
    expect((await changesOf(text)).map(({ assert }) => assert?.delegation)).toMatchObject([
      {
        ...{ delegator: 'demo/post/head', delegate: 'demo/post/executive-deputy', mode: 'preside', reason: '赴外学习' },
        ...{ validFrom: '2026-12-14', validTo: '2026-12-21' },
      },
    ]);
    const context = await demo();
    await recordChanges(context, (await readNotice(context, file(text))).input);
    expect((await readNotice(context, file(text))).isRecorded).toBe(true);
    const open = (days: string) => told(`${head}乙　常务副区长\n  代为主持　甲${days}\n`);
    expect(await open('')).toEqual([expect.stringContaining('4:8 UNDECIDED')]);
    expect(await open('（2026-12-14至2026-12-32）')).toEqual([expect.stringContaining('4:10 UNDECIDED')]);
  });

  it('is presided over as far as a limit goes, which is no reason', async () => {
    const line = (words: string) => `${head}乙　常务副区长\n  代为主持　甲（${words}，2026-12-14至2026-12-20）\n`;
    const changes = await changesOf(line('出访，仅日常工作，公安除外，财政管理除外'));
    expect(changes.map(({ assert }) => assert?.delegation)).toMatchObject([
      { reason: '出访', extent: 'dailyWork', except: ['demo/duty/public-security', 'demo/duty/public-finance'] },
    ]);
    for (const words of ['出访，仅某某工作', '仅外出', '30日以内，仅出差'])
      expect(await told(line(words))).toEqual([expect.stringContaining('4:10 UNDECIDED')]);
  });

  it('is covered by topic, and the rest by another', async () => {
    const rules = (words: string) => changesOf(`${head}乙　常务副区长\n  AB角　${words}\n`);
    const finance = 'demo/duty/public-finance';
    expect((await rules('甲（仅财政管理）、丁（其余）')).map(({ assert }) => assert?.standInRule)).toMatchObject([
      { candidates: ['demo/post/head'], scope: [finance] },
      { candidates: ['demo/post/deputy-4'], except: [finance] },
    ]);
    expect(
      (await rules('甲（仅财政管理，仅外出）、丁（其余，仅外出）')).map(({ assert }) => assert?.standInRule),
    ).toMatchObject([
      { scope: [finance], place: 'outside' },
      { except: [finance], place: 'outside' },
    ]);
    expect(await told(`${head}乙　常务副区长\n  AB角　丁（）\n`)).toEqual([expect.stringContaining('UNDECIDED')]);
    expect((await rules('丁（仅紧急事项，公安除外）')).map(({ assert }) => assert?.standInRule)).toMatchObject([
      { extent: 'urgent', except: ['demo/duty/public-security'] },
    ]);
  });

  it('is covered in some absences alone', async () => {
    const rule = async (limit: string) =>
      (await changesOf(`${head}乙　常务副区长\n  AB角　丁（${limit}）\n`)).map(({ assert }) => assert?.standInRule);
    expect(await rule('仅出差、学习')).toMatchObject([{ reasons: ['businessTrip', 'training'] }]);
    expect(await rule('仅外出，30日以内')).toMatchObject([{ place: 'outside', maxDays: 30 }]);
    expect(await rule('31日以上')).toMatchObject([{ minDays: 31 }]);
    expect(await told(`${head}乙　常务副区长\n  AB角　丁（仅外出、休假）\n`)).toEqual([
      expect.stringContaining('4:9 UNDECIDED'),
    ]);
  });

  it('is that of the one post of whoever is named without it', async () => {
    const changes = await changesOf(`${head}乙\n  分管　区财政局\n`);
    expect(changes.map(({ assert }) => assert?.oversight?.overseer)).toContain('demo/post/executive-deputy');
  });

  it('is covered by nobody where the rest of what is not known', async () => {
    const open = async (words: string) =>
      (await told(`${head}乙　常务副区长\n  AB角　${words}\n`)).map((each) => each.split(' ').slice(0, 2).join(' '));
    expect(await open('甲（仅天文地理）、丁（其余）')).toEqual(['4:9 UNDECIDED', '4:18 UNDECIDED']);
    expect(await open('甲（仅紧急事项）、丁（其余）')).toEqual(['4:18 UNDECIDED']);
    expect(await open('丁（其余）')).toEqual(['4:9 UNDECIDED']);
  });
});

describe('assistance', () => {
  it('says whom, who has to be known, and may be in all', async () => {
    const open = (words: string) => told(`${head}丁　副区长（四）\n  协助　${words}\n`);
    expect(await open('区长、乙：财政管理')).toEqual([]);
    expect(await open('无名氏：财政管理')).toEqual([expect.stringContaining('4:6 UNDECIDED')]);
    const [change] = await changesOf(`${head}丁　副区长（四）\n  协助　乙：\n`);
    expect(change?.assert?.oversight).toMatchObject({ target: 'demo/post/executive-deputy', mode: 'assists' });
    const said = await changesOf(`${head}丁　副区长（四）\n  协助　乙、区长：财政管理\n  协助分管　区财政局\n`);
    expect(said.flatMap(({ assert }) => assert?.assignment?.assists ?? [])).toEqual([
      'demo/post/executive-deputy',
      'demo/post/head',
    ]);
    expect(said.flatMap(({ assert }) => assert?.oversight?.assistsUnstated ?? [])).toEqual([true]);
  });

  it('is the same when it is written as a notice and read again', async () => {
    const context = await demo();
    const text = `${head}丁　副区长（四）\n  协助　乙：财政管理、区财政局\n  协助　区长：\n  协助分管　区统计局\n`;
    await recordChanges(context, (await readNotice(context, file(text))).input);
    const { shown } = await openDemo(context, '2026-12-10');
    const government = shown.find('organization', 'demo');
    if (government === undefined) throw new Error('the demo district is there');
    const written = formatNotice(knownIn(shown, government), '领导分工', { 发文: 'demo', 施行: '2026-12-10' }).text;
    for (const line of ['协助　常务副区长：区财政局、财政管理', '协助　区长：', '协助　区统计局'])
      expect(written).toContain(line);
    const again = await readNotice(context, file(written));
    const changed = (again.input as { readonly changes: readonly Change[] }).changes.flatMap(({ assert }) =>
      Object.keys(assert ?? {}),
    );
    expect(new Set(changed)).toEqual(new Set(['document', 'provision', 'oversight', 'assignment', 'standInRule']));
    const ids = (again.input as { readonly changes: readonly Change[] }).changes.flatMap(({ assert }) =>
      Object.entries(assert ?? {}).flatMap(([kind, { id }]) =>
        kind === 'oversight' || kind === 'assignment' ? [String(id)] : [],
      ),
    );
    expect(ids.filter((id) => shown.get(id) === undefined)).toEqual([]);
  });
});

describe('what is open', () => {
  const cases: Readonly<Record<string, readonly [text: string, ...told: string[]]>> = {
    'a unit that nobody has': [`${head}甲　区长\n  分管　审计居\n`, '4:6 UNDECIDED 审计 审计局'],
    'a name misspelt by one character': [`${head}水务乙甲　区水务局局长\n`, '3:1 UNDECIDED'],
    'somebody who holds another post': [`${head}丙　区长\n  分管　审计局\n`, '3:1 UNDECIDED'],
    'a title that several posts have': [`${head}副区长\n  分管　审计局\n`, '3:1 UNDECIDED'],
    'an alias that is not recorded': [`${head}甲　区长\n  分管　审计局（审计中心）\n`, '4:10 UNDECIDED'],
    'a limit that is not understood': [`${head}乙　常务副区长\n  AB角　丁（看情况）\n`, '4:9 UNDECIDED'],
    'a document that is not recorded': [
      `${head}取代：示例政发〔1999〕1号\n甲　区长\n  分管　审计局\n`,
      '3:4 UNDECIDED',
    ],
    'a date that does not exist': [
      '通知\n发文：demo　施行：2026-02-30\n甲　区长\n  分管　审计局\n',
      '2:12 INVALID_DATE',
    ],
    'another government': ['通知\n发文：杭州市上城区人民政府　施行：2026-12-10\n甲　区长\n', '2:4 UNKNOWN_GOVERNMENT'],
    'no date': ['通知\n发文：示例区人民政府\n甲　区长\n  分管　审计局\n', '1:1 INVALID_DATE'],
    'a line that begins with no word of the notation': [`${head}甲　区长\n  关心　审计局\n`, '4:3 INVALID_NOTICE'],
    'a line before anybody': [`${head}  分管　审计局\n`, '3:3 INVALID_NOTICE'],
    'a field twice': [`${head}施行：2026-12-11\n甲　区长\n  分管　审计局\n`, '3:1 INVALID_NOTICE'],
    'nothing behind a word': [`${head}甲　区长\n  分管　\n`, '4:3 INVALID_NOTICE'],
  };
  for (const [what, [text, ...expected]] of Object.entries(cases)) {
    it(`is told with its place: ${what}`, async () => {
      const found = await told(text);
      expect(found).toHaveLength(expected.length);
      for (const [index, each] of expected.entries()) expect(found[index]).toContain(each);
    });
  }

  it('is told all at once, in the order of the lines', async () => {
    const text = `${head}甲　区长\n  分管　审计居\n  关心　审计局\n丙　区长\n  AB角　无名氏\n`;
    expect((await told(text)).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      '4:6 UNDECIDED',
      '5:3 INVALID_NOTICE',
      '6:1 UNDECIDED',
      '7:7 UNDECIDED',
    ]);
  });

  it('is told of an entry whose post is open too: who is new in it, and what its lines leave open', async () => {
    const text = `${head}王小明　副区长\n  分管　审计居、区审计局\n`;
    expect((await told(text)).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      '3:1 UNDECIDED',
      '3:5 UNDECIDED',
      '4:6 UNDECIDED',
    ]);
  });

  it('asks whether a new person is the one of the same name, and takes two of one name for two', async () => {
    const context = await demo();
    await recordChanges(context, {
      ...{ commandId: 'test/vacant', reason: 'test' },
      changes: [
        { end: { id: tenureOf(await openDemo(context, '2026-12-10'), 'demo/post/deputy-9'), at: '2026-12-01' } },
      ],
    });
    const entry = (name: string) => `${head}${name}　副区长（九）\n  分管　应急管理局\n`;
    const standIn = `${entry('+水务甲')}乙　常务副区长\n  AB角　水务甲\n`;
    expect(await told(standIn, context)).toEqual([expect.stringContaining('6:7 UNDECIDED')]);
    expect(await told(entry('水务甲'), context)).toEqual([expect.stringContaining('3:1 UNDECIDED demo/person/')]);
    const { input, problems } = await readNotice(context, file(entry('+水务甲')));
    expect(problems).toEqual([]);
    const people = (await openDemo(context, '2026-12-10')).all('person').filter(({ name }) => name === '水务甲');
    expect(people).toHaveLength(1);
    await recordChanges(context, input);
    const after = (await openDemo(context, '2026-12-11')).all('person').filter(({ name }) => name === '水务甲');
    expect(after).toHaveLength(2);
  });
});

const openDemo = async (context: Context, at: string): Promise<Snapshot> =>
  context.snapshots.open('demo', await asOf(context, { at }), null);

const tenureOf = (snapshot: Snapshot, post: string): string =>
  snapshot.all('tenure').find((each) => each.post === post)?.id ?? '';

describe('what is in force', () => {
  it('is the same when it is written as a notice and read again, on any day', async () => {
    const context = await shared;
    const days = fc
      .integer({ min: 0, max: 1_000 })
      .map((count) => new Date(Date.UTC(2024, 3, 1 + count)).toISOString());
    await fc.assert(
      fc.asyncProperty(days, async (instant) => {
        const at = instant.slice(0, 10);
        const snapshot = await openDemo(context, at);
        const government = snapshot.find('organization', 'demo');
        if (government === undefined) throw new Error('the demo district is there');
        const known = knownIn(snapshot.shown, government);
        const { text } = formatNotice(known, '领导分工', { 发文: government.name, 施行: at });
        const { notice, mistakes } = parseNotice(text);
        expect(mistakes).toEqual([]);
        const { changes, questions } = draftOf(notice, known);
        expect(questions).toEqual([]);
        for (const { change } of changes) {
          const [op, fields] = Object.entries(change)[0] as [string, Readonly<Record<string, { readonly id: string }>>];
          const [kind, record] = Object.entries(fields)[0] as [string, { readonly id: string }];
          // It replaces nothing but itself.
          expect(op === 'replace' ? fields : op).toEqual(
            op === 'replace' ? expect.objectContaining({ document: fields.by }) : 'assert',
          );
          // The document and its lines are new; every relation is one that is in force.
          if (op === 'assert' && kind !== 'document' && kind !== 'provision')
            expect(snapshot.get(record.id)?.kind).toBe(kind);
        }
      }),
      { numRuns: 8 },
    );
  });
});

it('of a stand-in who shares a title says who is meant, and how far', async () => {
  const context = await demo();
  const [post, other] = ['demo/post/deputy-4', 'demo/post/deputy-5'];
  const { title } = (await openDemo(context, '2026-12-10')).find('post', other) ?? {};
  const organization = 'demo';
  const named = { name: '副区长', organization, title, validFrom: '2026-12-01' };
  await recordChanges(context, {
    ...{ commandId: 'test/namesakes', reason: 'test' },
    changes: [post, other].map((id) => ({ assert: { post: { id, ...named } } })),
  });
  const text = `${head}乙　常务副区长\n  AB角　副区长（仅紧急事项）＝${other}\n`;
  await recordChanges(context, (await readNotice(context, file(text))).input);
  const snapshot = await openDemo(context, '2026-12-10');
  const government = snapshot.find('organization', 'demo');
  if (government === undefined) throw new Error('the demo district is there');
  const known = knownIn(snapshot.shown, government);
  const written = formatNotice(known, '领导分工', { 发文: government.name, 施行: '2026-12-10' }).text;
  expect(written).toContain(`副区长（仅紧急事项）＝${other}`);
  const about = (each: { readonly text: string }) => each.text.includes('副区长');
  expect(draftOf(parseNotice(written).notice, known).questions.filter(about)).toEqual([]);
});

describe('over the API', () => {
  it('is drafted, recorded, and written again', async () => {
    const api = await startApi();
    onTestFinished(() => api.close());
    await recordSeeds(api.context, ['demo']);
    const ask = async (query: string, variables: object = {}) => {
      const { data, errors } = await api.ask(query, variables);
      expect(errors).toEqual([]);
      return data;
    };
    const drafting =
      'query ($text: String!) { noticeDraft(text: $text) { changeSet isRecorded questions { line column code suggestions } } }';
    const { noticeDraft: open } = await ask(drafting, { text: `${head}甲　区长\n  分管　审计居\n` });
    expect(open).toMatchObject({ changeSet: null, isRecorded: false });
    expect(open.questions).toMatchObject([{ line: 4, column: 6, code: 'UNDECIDED' }]);
    expect(open.questions[0].suggestions).toContain('审计局');
    const { noticeDraft } = await ask(drafting, { text: example });
    const recording = 'mutation ($input: ChangeSetInput!) { record(input: $input) { revision } }';
    await ask(recording, { input: noticeDraft.changeSet });
    const again = await ask(drafting, { text: example });
    expect(again.noticeDraft).toEqual({ changeSet: null, isRecorded: true, questions: [] });
    const { notice } = await ask('{ notice(within: "demo", at: "2026-12-12") { text leftOut } }');
    expect(notice.text).toContain('甲　区长\n  负责　');
  });
});
