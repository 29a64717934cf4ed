import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inWords, type Judged, judge, sharesBy, total } from './evaluate.js';
import { bare, districts, notices, parts, statedIn } from './gold.js';
import { judgeFile } from './imported.js';
import { judgeRules, rules } from './rules.js';

const all = parts.flatMap(notices);
const context = await districts();

describe('the notices of the evaluation', () => {
  it('are enough, in eight styles, with at least a third of each style held', () => {
    expect(all.length).toBeGreaterThanOrEqual(24);
    const styles = new Set(all.map(({ style }) => style));
    expect(styles.size).toBe(8);
    for (const style of styles) {
      const held = all.filter((each) => each.style === style && each.part === 'held').length;
      expect(held * 3, style).toBeGreaterThanOrEqual(all.filter((each) => each.style === style).length);
    }
  });

  it('say what is read in them: every quote and every name stands in the text', () => {
    const wrong: string[] = [];
    for (const notice of all) {
      const text = bare(notice.text);
      const missing = (words: string) => !text.includes(bare(words));
      for (const { quote, words, what } of statedIn(notice)) {
        wrong.push(...quote.filter(missing).map((each) => `${notice.file}: ${each}`));
        const isQuoted = quote.some((each) => bare(each).includes(bare(words)));
        if (!isQuoted && !quote.some((each) => each.includes('互为'))) wrong.push(`${notice.file}: ${what[0]}`);
      }
      for (const { who } of notice.states) if (who !== null && missing(who)) wrong.push(`${notice.file}: ${who}`);
      for (const { words } of notice.open ?? [])
        if (words !== undefined && missing(words)) wrong.push(`${notice.file}: ${words}`);
      for (const words of [notice.header.number, ...(notice.header.replaces ?? [])])
        if (words !== undefined && missing(words)) wrong.push(`${notice.file}: ${words}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the evaluation', () => {
  const notice = all.find(({ file }) => file === 'covers-text-1.txt');
  const header = `示例区人民政府办公室关于区政府领导AB角制度的通知
政府：示例区人民政府　发文：示例区人民政府办公室
文号：示例政办发〔2026〕52号　日期：2026-12-25　施行：2027-01-04
`;
  const judged = async (lines: string) =>
    judge(context, notice ?? expect.unreachable(), { text: header + lines, told: [] });

  it('finds what a draft says rightly', async () => {
    const right = await judged(`乙　常务副区长
  互为AB角　丁
己　副区长（六）
  AB角　壬（公安工作除外）
庚　副区长（七）
  AB角　己（仅紧急事项）
`);
    expect(right.found.map(({ stated }) => inWords(stated))).toEqual([
      '乙 AB角 丁',
      '丁 AB角 乙',
      '己 AB角 壬',
      '庚 AB角 己',
    ]);
    expect([right.surplus, right.limitsLost, right.invented]).toEqual([[], [], []]);
    expect(right.header.filter(({ isRight }) => !isRight)).toEqual([]);
    expect(right.missed.map(inWords)).toContain('丙 AB角 庚');
  });

  it('sees a wrong person, a limit that is lost and a name that is invented', async () => {
    const wrong = await judged(`乙　常务副区长
  AB角　丙
己　副区长（六）
  AB角　壬（公安工作除外）
庚　副区长（七）
  AB角　己
  分管　+区财神局
`);
    expect(wrong.surplus.map(inWords)).toEqual(['乙 AB角 丙', '庚 分管 区财神局']);
    expect(wrong.limitsLost.map(inWords)).toEqual(['庚 AB角 己']);
    expect(wrong.invented).toEqual(['区财神局']);
  });

  it('sees that something open was decided, and that it was asked', async () => {
    const csv = all.find(({ file }) => file === 'table-2.csv') ?? expect.unreachable();
    const as = async (unit: string) => {
      const text = `${header}戊　副区长（五）\n  分管　${unit}\n`;
      return (await judge(context, csv, { text, told: [] })).open.map((each) => each.as);
    };
    expect(await as('区文化旅游局')).toEqual(['asked']);
    expect(await as('+区文化旅游局')).toEqual(['decided']);
    expect(await as('区文化旅游局＝区文化和旅游局')).toEqual(['decided']);
    expect(await as('区教育局')).toEqual(['dropped']);
  });
});

describe('an import', async () => {
  const judged: Judged[] = [];
  for (const each of all) judged.push(await judgeFile(context, each));
  const told = (of: (each: Judged) => readonly string[]) =>
    judged.flatMap((each) => of(each).map((words) => `${each.notice.file}: ${words}`));

  it('names nobody and nothing that does not stand in the notice', () => {
    expect(told(({ invented }) => invented)).toEqual([]);
  });

  it('decides nothing that the notice leaves open', () => {
    const decided = ({ open }: Judged) => open.flatMap(({ open: { why }, as }) => (as === 'decided' ? [why] : []));
    expect(told(decided)).toEqual([]);
  });

  it('loses no limit of a stand-in without asking', () => {
    expect(told(({ limitsLost }) => limitsLost.map(inWords))).toEqual([]);
  });

  it('states what the notice states', () => {
    const tuned = judged.filter(({ notice }) => notice.part === 'tuned');
    const { found, stated, drafted } = total(sharesBy(tuned, 'kind').values());
    expect(found / drafted).toBeGreaterThanOrEqual(0.99);
    expect(found / stated).toBeGreaterThanOrEqual(0.99);
  });
});

describe('the evaluation of rules', () => {
  for (const { seed } of rules)
    it(`finds all that was recorded of ${seed} by hand in itself, and half of it in half of it`, () => {
      const text = readFileSync(`seed/${seed}/changes.yaml`, 'utf8');
      const { changes } = parse(text) as { readonly changes: readonly object[] };
      const itself = judgeRules(seed, text, { changes });
      expect([itself.missed, itself.surplus, itself.misquoted]).toEqual([[], [], []]);
      expect(itself.phrases.covered).toBe(itself.phrases.all);
      const half = judgeRules(seed, '', { changes: changes.filter((_, index) => index % 2 === 0) });
      expect(half.missed.length).toBeGreaterThanOrEqual(Math.floor(changes.length / 2));
      expect(half.phrases.covered).toBeLessThan(half.phrases.all);
      expect(half.misquoted).toHaveLength(half.kinds.get('provision')?.drafted ?? -1);
    });
});
