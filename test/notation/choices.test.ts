import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { type DraftedNotice, type NoticeProblem, noticeDraft } from '../../src/service/noticeDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { recordSeeds } from '../support/seeds.js';

async function demo(): Promise<Context> {
  const context = createContext(createMemoryStore());
  await recordSeeds(context, ['demo']);
  return context;
}

const shared = demo();
const draft = async (text: string): Promise<DraftedNotice> => noticeDraft(await shared, text);

const head = `关于领导分工的通知
发文：示例区人民政府　文号：示例政发〔2026〕51号　日期：2026-12-01　施行：2026-12-10
`;

/** The text with a choice made: as a page or a program makes it, from the place and the words that it replaces. */
function chosen(text: string, { replaces }: NoticeProblem, choice: string): string {
  const lines = text.split('\n');
  const line = lines[replaces.line - 1] ?? '';
  expect(line.slice(replaces.column - 1)).toContain(replaces.text);
  const before = line.slice(0, replaces.column - 1);
  lines[replaces.line - 1] = before + choice + line.slice(replaces.column - 1 + replaces.text.length);
  return lines.join('\n');
}

const open = {
  'a unit that is not recorded': `${head}甲　区长\n  分管　审计居、财政局\n`,
  'the same with an alias in brackets': `${head}甲　区长\n  分管　审计局（审计中心）、财政局\n`,
  'a limit that is not understood': `${head}乙　常务副区长\n  AB角　丁（看情况）\n`,
  'somebody else in a post': `${head}水务乙甲　区水务局局长\n  配合　水务\n`,
  'a title that several posts have': `${head}副区长\n  分管　审计局\n`,
  'a wrong name after the mark': `${head}甲　区长\n  分管　审计处＝审计居\n`,
  'a stand-in whom nobody knows': `${head}乙　常务副区长\n  AB角　无名氏\n`,
  'a replaced document that is not recorded': `${head}取代：示例政发〔1999〕1号、示例政发〔2026〕4号\n甲　区长\n  分管　审计局\n`,
  'another government': `关于领导分工的通知\n发文：示列区人民政府　施行：2026-12-10\n甲　区长\n  分管　审计局\n`,
};

describe('what may be written where something is open', () => {
  for (const [what, text] of Object.entries(open)) {
    it(`settles it, whichever is chosen: ${what}`, async () => {
      const [first, ...others] = (await draft(text)).problems;
      expect(others).toEqual([]);
      expect(first?.choices.length).toBeGreaterThan(0);
      for (const { text: choice } of first?.choices ?? []) {
        const after = await draft(chosen(text, first as NoticeProblem, choice));
        expect([choice, after.problems.map(({ message }) => message.en)]).toEqual([choice, []]);
      }
    });
  }

  it('is the likeliest first, then that it is new, then that it is not recorded for now', async () => {
    const [question] = (await draft(open['a unit that is not recorded'])).problems;
    expect(question?.choices.map(({ text, label }) => [text, label.zh])).toEqual([
      ['审计居＝demo/org/audit', '区审计局'],
      ['+审计居', '新增'],
      ['-审计居', '先不记'],
    ]);
  });

  it('does not offer as new what can not begin with a notice', async () => {
    const [question] = (await draft(open['a stand-in whom nobody knows'])).problems;
    expect(question?.choices.map(({ text }) => text)).toEqual(['-无名氏']);
    expect(question?.message.zh).not.toContain('+');
  });
});

describe('what is marked as not to be recorded for now', () => {
  const text = `${head}甲　区长\n  分管　审计局、-区红十字会\n-无名氏　副区长（九）\n  分管　无名局\n`;

  it('stays in the words of the notice, and nothing is recorded of it', async () => {
    const { input, problems, leftOut } = await draft(text);
    expect(problems).toEqual([]);
    expect(leftOut).toMatchObject([
      { line: 4, column: 10, text: '-区红十字会' },
      { line: 5, column: 1, text: '-无名氏' },
    ]);
    expect(JSON.stringify(input)).toContain('"quote":"分管　审计局、区红十字会"');
    expect(JSON.stringify(input)).not.toMatch(/"name":"(?:区红十字会|无名)/u);
  });

  it('is replaced by nothing: what rests on it goes on', async () => {
    const marked = `${head}取代：-示例政发〔2026〕4号、《关于“三定”、编制的通知》＝示例政发〔2026〕12号\n甲　区长\n  分管　审计局\n`;
    const { input, problems, leftOut } = await draft(marked);
    expect(problems).toEqual([]);
    expect(leftOut).toMatchObject([{ line: 3, column: 4, text: '-示例政发〔2026〕4号' }]);
    const { changes } = input as { readonly changes: readonly { readonly replace?: { readonly document: string } }[] };
    const documents = changes.flatMap(({ replace }) => replace?.document ?? []);
    expect(documents).toEqual(['demo/document/示例政发-2026-51号', 'demo/adjustment-2026']);
  });

  it('is recorded as the difference once the mark is gone', async () => {
    const context = await demo();
    await recordChanges(context, (await noticeDraft(context, text)).input);
    const mended = await noticeDraft(context, text.replace('-区红十字会', '+区红十字会'));
    const { changes } = mended.input as { readonly changes: readonly object[] };
    expect(JSON.stringify(changes)).toContain('"name":"区红十字会"');
    expect(mended.relations.map(({ what, state }) => [what.text, state])).toEqual([
      ['审计局', 'recorded'],
      ['+区红十字会', 'new'],
    ]);
  });
});

describe('what a notice was understood to say', () => {
  it('is told in words that stand where it says', async () => {
    const text = `${head}甲　区长\n  分管　+数字局、审计局＝区审计局、-区红十字会\n乙　常务副区长\n  互为AB角　丁（仅紧急事项）、无名氏\n`;
    const lines = text.split('\n');
    const { relations, leftOut, problems } = await draft(text);
    const told = [
      ...relations.flatMap(({ holder, verb, what }) => [holder, verb, what]),
      ...leftOut,
      ...problems.map(({ replaces }) => replaces),
    ];
    expect(told).toHaveLength(3 * 3 + 1 + 1);
    for (const { line, column, text: words } of told)
      expect(lines[line - 1]?.slice(column - 1, column - 1 + words.length)).toBe(words);
  });

  it('is told beside what is still open, and compared with what is recorded', async () => {
    const text = `${head}甲　区长\n  分管　审计局、财政局、审计居\n乙　常务副区长\n  AB角　丁\n`;
    const { relations, problems } = await draft(text);
    expect(problems).toHaveLength(1);
    expect(relations.map(({ holder, verb, what, state }) => [holder.text, verb.text, what.text, state])).toEqual([
      ['甲　区长', '分管', '审计局', 'restsAnew'],
      ['甲　区长', '分管', '财政局', 'new'],
      ['乙　常务副区长', 'AB角', '丁', 'restsAnew'],
    ]);
    expect(relations[1]).toMatchObject({ what: { line: 4, column: 10 }, verb: { line: 4, column: 3 } });
  });

  it('is several records for a group of units', async () => {
    const [relation] = (await draft(`${head}庚　副区长（七）\n  联系　各街道办事处\n`)).relations;
    expect(relation?.records).toHaveLength(14);
  });
});
