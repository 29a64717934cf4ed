import { describe, expect, it } from 'vitest';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { type ImportedDraft, importDraft } from '../../src/service/importing/importDraft.js';
import { asOf } from '../../src/service/moment.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { recordSeeds } from '../support/seeds.js';
import { docxOf, fileOf } from './support/files.js';

// What becomes of a document of Word, from the file to the answer.

async function demo(): Promise<Context> {
  const context = createContext(createMemoryStore());
  await recordSeeds(context, ['demo']);
  return context;
}

const shared = demo();

const written = `示例区人民政府关于调整区政府领导分工的通知
示例政发〔2026〕51号
各街道办事处，区政府各部门：
经研究决定，自2026年12月10日起，对区政府领导分工调整如下：
甲（区长）：主持区政府全面工作。分管区审计局。
乙（常务副区长）：负责区政府日常工作；负责营商环境优化、市民热线办理工作。分管区政府办公室、发展和改革局、财政局。
丁（副区长（四））：分管商务局、科学技术局。
乙、丁互为AB角。
示例政发〔2026〕4号同时废止。
示例区人民政府
2026年12月1日`;

const imported = async (context: Context, text: string): Promise<ImportedDraft> =>
  importDraft(context, { name: '分工.docx', bytes: docxOf(text), government: null });

/** What a document leaves open, each as its code and the words that it is about. */
const open = async (text: string, context?: Context) =>
  (await imported(context ?? (await shared), text)).problems.map(({ code, replaces }) => `${code} ${replaces.text}`);

/** Who is in charge of a duty of the demo district on a day. */
async function inCharge(context: Context, duty: string, at: string): Promise<readonly string[]> {
  const question = { matter: { duty: `demo/duty/${duty}` }, within: 'demo', ...(await asOf(context, { at })) };
  const { answer } = await askWhoIsResponsible(context, question);
  return answer.holders.flatMap(({ mode, post }) => (mode === 'inCharge' && post !== null ? [post] : []));
}

describe('a division of labour as a document of Word', () => {
  it('is recorded, and ends what rested on the one that it replaces', async () => {
    const context = await demo();
    const { kind, problems, coverage, input } = await imported(context, written);
    expect([kind, problems]).toEqual(['notice', []]);
    expect(coverage).toEqual({ all: 11, unread: 0 });
    expect(await inCharge(context, 'education', '2026-12-12')).toEqual(['demo/post/deputy-5']);
    await recordChanges(context, input);
    expect(await inCharge(context, 'public-finance', '2026-12-12')).toEqual(['demo/post/executive-deputy']);
    // The notice gives the education bureau to nobody.
    expect(await inCharge(context, 'education', '2026-12-12')).toEqual([]);
    expect(await inCharge(context, 'education', '2026-12-09')).toEqual(['demo/post/deputy-5']);
  });

  it('leaves nothing to record when it is imported again, and the difference when it was mended', async () => {
    const context = await demo();
    await recordChanges(context, (await imported(context, written)).input);
    const again = await imported(context, written);
    expect([again.isRecorded, again.problems]).toEqual([true, []]);
    const mended = await imported(context, written.replace('、财政局', ''));
    const { changes } = await recordChanges(context, mended.input);
    // The end of what is gone, the text, and the words of the sentence.
    expect(changes.map((each) => (each.op === 'assert' ? each.record.kind : each.op))).toEqual([
      ...['end', 'document', 'provision'],
    ]);
    expect(await inCharge(context, 'public-finance', '2026-12-12')).toEqual([]);
  });

  it('that was saved once more, by another program or as text, is the same', async () => {
    const context = await demo();
    await recordChanges(context, (await imported(context, written)).input);
    const bytes = Buffer.from(written.split('\n').join('\r\n'));
    const asText = await importDraft(context, { name: '分工.txt', bytes, government: null });
    expect(asText).toMatchObject({ kind: 'notice', isRecorded: true });
  });
});

describe('what a document leaves open', () => {
  it('is whom a name means that is misspelt by one character', async () => {
    // Nobody is called so: it is not even known to be a name, and the whole sentence is open.
    expect(await open(written.replaceAll('丁', '订'))).toEqual([
      'UNDECIDED 订（副区长（四））：分管商务局、科学技术局。',
      'UNDECIDED 乙、订互为AB角。',
    ]);
    const titled = written.replace('丁（副区长（四））：', '副区长（四）订：');
    expect((await open(titled)).length).toBeGreaterThan(0);
  });

  it('is which of two people of a name is meant', async () => {
    const context = await demo();
    const twice = { id: 'demo/person/another-ding', name: '丁', validFrom: '2020-01-01' };
    await recordChanges(context, { commandId: 'twice', reason: '同名', changes: [{ assert: { person: twice } }] });
    const text = written
      .replace('丁（副区长（四））：分管商务局、科学技术局。', '')
      .replace('乙、丁互', '乙、副区长丁互');
    expect((await open(text, context)).some((each) => each.startsWith('UNDECIDED') && each.includes('丁'))).toBe(true);
  });

  it('is its day, where there is none such', async () => {
    const text = written.replace('2026年12月10日', '2026年2月30日');
    const { problems, isRecorded } = await imported(await shared, text);
    expect(isRecorded).toBe(false);
    expect(problems.map(({ code, replaces }) => [code, replaces.text])).toEqual([
      ['UNDECIDED', '经研究决定，自2026年2月30日起，对区政府领导分工调整如下：'],
    ]);
  });

  it('is of which government it is, where that is another', async () => {
    expect(await open(written.replaceAll('示例区', '临江区'))).toEqual(['UNKNOWN_GOVERNMENT 临江区人民政府']);
  });

  it('is told of a table with its words, which is no roster', async () => {
    const draft = await importDraft(await shared, { name: 'a.docx', bytes: fileOf('merged.docx'), government: null });
    expect([draft.kind, draft.isRecorded]).toEqual(['notice', false]);
    expect(draft.coverage.unread).toBe(1);
  });
});

describe('what is no division of labour', () => {
  it('is two of them in one file: each is told by its title', async () => {
    const two = `${written}\n${written.replace('调整区政府领导分工', '明确区政府领导AB角')}`;
    await expect(imported(await shared, two)).rejects.toMatchObject({
      problems: [
        {
          code: 'UNDECIDED',
          message: { zh: expect.stringMatching(/“[^”]*调整[^”]*”（第 1 段）、“[^”]*AB角的通知”（第 12 段）/u) },
        },
      ],
    });
  });

  it('is a letter in which nobody is responsible for anything', async () => {
    await expect(imported(await shared, '关于举办运动会的函\n请各单位组队参加。')).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
    });
  });
});
