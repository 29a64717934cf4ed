import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { fields, otherWords, sources, verbs } from '../../src/notation/notice.js';

const path = 'schema/zhifen.tmLanguage.json';
const source = readFileSync(path, 'utf8');

async function loaded(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(source, path),
  });
  const grammar = await registry.loadGrammar('text.zhifen');
  if (grammar === null) throw new Error('the grammar is loaded');
  return grammar;
}

const shared = loaded();

/** What an editor shows of a text, line by line: the words that have a scope, each with it, without `.zhifen`. */
async function shown(text: string): Promise<readonly (readonly string[])[]> {
  const grammar = await shared;
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const scope = scopes.at(-1) ?? '';
      return scope === 'text.zhifen' ? [] : [`${line.slice(startIndex, endIndex)} ${scope.replace(/\.zhifen$/, '')}`];
    });
  });
}

const examples = [...readFileSync('docs/notation.md', 'utf8').matchAll(/```text\n([\s\S]*?)\n```/g)].map(
  ([, example = '']) => example,
);

describe('the TextMate grammar', () => {
  it('shows the parts of the notice that the documentation has', async () => {
    const lines = await shown(examples[0] ?? '');
    expect(lines[0]).toEqual(['示例区人民政府关于调整领导分工的通知 markup.heading']);
    expect(lines[1]).toEqual([
      ...['发文 keyword.other.field', '示例区人民政府 string.unquoted.field'],
      ...['文号 keyword.other.field', '示例政发〔2026〕51号 string.unquoted.field'],
      ...['日期 keyword.other.field', '2026-12-01 string.unquoted.field'],
      ...['施行 keyword.other.field', '2026-12-10 string.unquoted.field'],
    ]);
    expect(lines[4]).toEqual(['甲 entity.name.section.holder', '区长 entity.name.section.holder']);
    expect(lines[6]).toEqual([
      ...['分管 keyword.other.verb', '、 punctuation.separator', '+ keyword.operator.mark'],
      '（大数据办） variable.parameter.bracket',
    ]);
    expect(lines.flat().filter((each) => each.includes(' invalid.'))).toEqual([]);
    expect(examples).toHaveLength(2);
  });

  it('shows the words of the document, and those that nobody has read', async () => {
    const lines = await shown(examples[1] ?? '');
    expect(lines[1]).toEqual([
      '原文 keyword.other.source',
      '甲同志（区长）领导区政府全面工作，分管审计工作。 string.unquoted.source',
    ]);
    expect(lines[4]).toEqual(['未读 keyword.other.unread', '统筹协调有关重大专项。 markup.changed.unread']);
  });

  it('shows marks, what is meant, ends, comments, and a line that begins with no word', async () => {
    const lines = await shown(
      '通知\n# 说明\n-乙　+副区长（九）\n  不再分管　税务局＝demo/org/tax、-区红十字会\n  负责　规划、建设！\n  关心　审计局',
    );
    expect(lines.slice(1)).toEqual([
      ['# 说明 comment.line.number-sign'],
      [
        ...['- keyword.operator.mark', '乙 entity.name.section.holder'],
        ...['+ keyword.operator.mark', '副区长（九） entity.name.section.holder'],
      ],
      [
        ...['不再 keyword.control.ends', '分管 keyword.other.verb'],
        ...['＝ keyword.operator.meant', 'demo/org/tax constant.other.meant'],
        ...['、 punctuation.separator', '- keyword.operator.mark'],
      ],
      ['负责 keyword.other.verb', '、 punctuation.separator', '！ keyword.operator.whole'],
      ['关心　审计局 invalid.illegal'],
    ]);
  });

  it('knows the words that are read, and no others', async () => {
    const words = [...verbs, ...Object.keys(otherWords)];
    for (const word of words) {
      const [, , line] = await shown(`通知\n甲\n  ${word}　审计局`);
      expect(line).toEqual([`${word} keyword.other.verb`]);
    }
    const lists = [...source.matchAll(/\((?:\?:)?((?:[^()|\\[\]]+\|)+[^()|\\[\]]+)\)/g)].map(([, list = '']) =>
      list.split('|').sort(),
    );
    const known = [words.sort(), [...fields].sort()];
    expect(lists.map((list) => known.findIndex((each) => each.join() === list.join())).sort()).toEqual([0, 1, 1]);
    for (const word of sources) expect(source).toContain(`(${word})`);
  });
});
