import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/notation/draft.js';
import { formatNotice } from '../../src/notation/format.js';
import { otherWords, verbs } from '../../src/notation/notice.js';
import { parseNotice } from '../../src/notation/parse.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { type KnownThen, knownByName } from '../../src/service/noticeDraft.js';
import { loadSeeds } from '../../src/service/record/loadSeeds.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { timesInForm } from '../support/form.js';

async function demo(): Promise<Context> {
  const context = createContext(createMemoryStore());
  await loadSeeds(context, ['demo']);
  return context;
}

const shared = demo();

async function known(): Promise<KnownThen> {
  const context = await shared;
  const [found] = await knownByName(context, await asOf(context, { at: '2026-12-10' }), []);
  if (found === undefined) throw new Error('the demo district is there');
  return found;
}

/** What a notice comes to, without where its words stand and how they are written there. */
function meaning(text: string, ground: KnownThen) {
  const { notice, mistakes } = parseNotice(text);
  const { document, reason, changes, questions, leftOut, relations } = draftOf(notice, ground);
  return {
    ...{ document, reason, mistakes: mistakes.map(({ message }) => message), leftOut: leftOut.length },
    changes: changes.map(({ id, change }) => ({ id, change })),
    questions: questions.map(({ message, suggestions, choices }) => ({ message, suggestions, choices })),
    relations: relations.map(({ records }) => records),
  };
}

const usual = (text: string): string => parseNotice(text).usual;

const messy = `\r
\u3000\u3000# 起草：办公室\r
关于领导分工的通知\u3000\r
发文:示例区人民政府   文号：示例政发〔2026〕51号\u00a0\u00a0日期： 2026-12-01　　施行：2026-12-10\r
\r
\r
甲   区长\r
\t主持 区政府全面工作\r
    分管　区审计局 、＋区数字经济局 （大数据办）； 统计局 = demo/org/statistics。\r
  # 待核\r
       原文：甲同志  联系街道。\r
 联系：各街道办事处\r
乙\t常务副区长\r
  协助　区长 ： 财政管理,－ 统计!\r
  AB角  丁 (仅紧急事项)\r
\r
`;

describe('the usual form of a notice', () => {
  it('has its spaces, blank lines, line ends and marks settled, and every word and comment as it was', () => {
    expect(parseNotice(messy).mistakes).toEqual([]);
    expect(usual(messy)).toBe(`# 起草：办公室
关于领导分工的通知
发文：示例区人民政府　文号：示例政发〔2026〕51号　日期：2026-12-01　施行：2026-12-10

甲　区长
  主持　区政府全面工作
  分管　区审计局、+区数字经济局（大数据办）；统计局＝demo/org/statistics。
  # 待核
  原文　甲同志  联系街道。
  联系：各街道办事处
乙　常务副区长
  协助　区长：财政管理,－ 统计！
  AB角　丁(仅紧急事项)
`);
  });

  it('is what is written of what is in force, and what the documentation shows', async () => {
    const { text } = formatNotice(await known(), '领导分工', { 发文: 'demo', 施行: '2026-12-10' });
    const shown = [...readFileSync('docs/notation.md', 'utf8').matchAll(/```text\n([\s\S]*?)```/g)].map(
      ([, example = '']) => example,
    );
    expect(shown).toHaveLength(2);
    for (const each of [text, ...shown]) expect(usual(each)).toBe(each);
  });

  it('of nothing is nothing', () => {
    for (const each of ['', '\n', ' \r\n\u3000\n']) expect(usual(each)).toBe('');
  });

  it('is its own usual form, and comes to the same', async () => {
    const ground = await known();
    expect(meaning(usual(messy), ground)).toEqual(meaning(messy, ground));
    fc.assert(
      fc.property(anyNotice, (text) => {
        const once = usual(text);
        // What is read with mistakes is not written anew.
        fc.pre(parseNotice(text).mistakes.length === 0);
        expect(usual(once)).toBe(once);
        expect(meaning(once, ground)).toEqual(meaning(text, ground));
        expect(once.replace(/[\s:：=＝+＋－!！-]/gu, '')).toBe(text.replace(/[\s:：=＝+＋－!！-]/gu, ''));
      }),
      { numRuns: timesInForm(400) },
    );
  });
});

const space = fc.constantFrom(' ', '　', '\t', '  ', '\u00a0', '　 ');
const maybe = fc.constantFrom('', '', ' ', '　', '\u00a0');
const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((each) => each.join(''));
const thing = joined(
  fc.constantFrom('', '', '+', '＋', '-', '－ '),
  fc.constantFrom('区审计局', '财政局', '财政管理', '各街道办事处', '丁', '副区长（四）', '乙', '数字 局', '审计居'),
  maybe,
  fc.constantFrom('', '', '（仅紧急事项）', '(仅财政、公安)', '（其余）', '（大数据 办）'),
  fc.constantFrom('', '', '＝demo/org/audit', ' = 区财政局'),
);
const things = joined(
  fc
    .array(fc.tuple(thing, maybe, fc.constantFrom('、', '，', '；', ',', '。'), maybe), { minLength: 1, maxLength: 3 })
    .map((each) => each.flat().slice(0, -2).join('')),
  fc.constantFrom('', '', '！', '!', '。', ' ！ '),
);
const saying = joined(
  fc.constantFrom('', '', '不再'),
  fc.constantFrom(...verbs, ...Object.keys(otherWords)),
  fc.oneof(space, fc.constantFrom('：', ':', '： ')),
  fc.constantFrom('', '', '', '丙：', '区长 : '),
  things,
);
const source = joined(
  fc.constantFrom('原文', '未读'),
  fc.constantFrom(' ', '：', '　'),
  fc.constantFrom('甲同志  分管审计局。', '+1'),
);
const comment = joined(fc.constantFrom('#', '＃', '# '), fc.constantFrom('说明  一', ''));
const holder = fc.constantFrom(
  '甲 区长',
  '乙　 常务副区长',
  '+新人　+副区长（八）',
  '丙\t副区长（三）',
  '区财政局',
  '丁',
  '-戊 区长',
);
const line = fc.oneof(
  { weight: 5, arbitrary: joined(space, fc.oneof({ weight: 4, arbitrary: saying }, source, comment), maybe) },
  { weight: 1, arbitrary: fc.oneof(source, comment, maybe) },
);
const entry = fc
  .tuple(joined(holder, maybe), fc.array(line, { maxLength: 4 }))
  .map(([head, lines]) => [head, ...lines].join('\n'));
const anyNotice = fc
  .tuple(
    joined(maybe, fc.constantFrom('# 草稿\n', '\n', ''), fc.constantFrom('关于 分工的通知', '通知　')),
    joined(
      fc.constantFrom('日期:2026-12-01 ', '日期：2026-12-01'),
      fc.constantFrom('　', '  '),
      fc.constant('施行： 2026-12-10'),
    ),
    joined(
      fc.constantFrom('取代：', '取代: '),
      fc.constantFrom('示例政发〔2026〕4号', '《分工、通知》 ＝ demo/x'),
      fc.constantFrom('', ' 、 - 某文件'),
    ),
    fc.array(entry, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\r\n', '\n\n'),
  )
  .map(([title, fields, replaced, entries, end]) =>
    [title, fields, replaced, ...entries].join('\n').replaceAll('\n', end),
  );
