import { Composer, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type LineCounter, Parser } from 'yaml';
import { limits } from '../model/limits.js';
import type { Text } from '../model/text.js';

/** What is wrong with a YAML document, and behind how many of its characters. */
export interface YamlMistake {
  readonly message: Text;
  readonly offset: number;
}

/**
 * Reads one YAML document. Its nesting is counted while it is read, so that no text takes more than its length to
 * refuse; what its aliases repeat is counted before they are followed.
 */
export function readDocument(
  source: string,
  lines: LineCounter,
): { readonly document: Document | null; readonly mistakes: readonly YamlMistake[] } {
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document and the scalar in hand stand on the parser's stack as well.
    if (parser.stack.length > limits.nesting + 2) {
      const message = {
        zh: `嵌套过深，至多 ${limits.nesting} 层`,
        en: `nested too deeply, at most ${limits.nesting} levels`,
      };
      return { document: null, mistakes: [{ message, offset: parser.offset }] };
    }
  }
  tokens.push(...parser.end());
  // The composer compares every key with every other one; `mistakesIn` does not.
  const composer = new Composer({ lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, source.length);
  if (document === undefined) return { document: null, mistakes: [] };
  const mistakes = document.errors.map(({ message, pos }) => ({
    message: { zh: message, en: message },
    offset: pos[0],
  }));
  if (second !== undefined) {
    const message = { zh: '一个文件只有一个 YAML 文档', en: 'a file holds one YAML document' };
    mistakes.push({ message, offset: second.range[0] });
  }
  return { document, mistakes: mistakes.length > 0 ? mistakes : mistakesIn(document) };
}

/** What YAML allows and a file of data has no use for: keys that come twice or are no plain values, alias bombs. */
function mistakesIn(document: Document.Parsed): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  const wrong = (node: unknown, zh: string, en: string): void => {
    const range = (node as { readonly range?: readonly number[] | null } | null)?.range;
    mistakes.push({ message: { zh, en }, offset: range?.[0] ?? 0 });
  };
  /** Of each anchor, how many values stand there; `null` while it is being read. */
  const anchors = new Map<string, number | null>();
  let [aliases, repeated] = [0, 0];

  const countAlias = (node: unknown, name: string): number => {
    aliases++;
    const values = anchors.get(name);
    if (values === undefined) wrong(node, `没有名为“${name}”的锚点`, `there is no anchor \`${name}\` before it`);
    else if (values === null)
      wrong(node, `别名“${name}”指向其自身所在之处`, `the alias \`${name}\` stands in what it names`);
    repeated += values ?? 0;
    if (aliases === limits.yamlAliases + 1) {
      wrong(node, `别名过多，至多 ${limits.yamlAliases} 个`, `too many aliases, at most ${limits.yamlAliases}`);
    }
    if (repeated > limits.yamlRepeated && repeated - (values ?? 0) <= limits.yamlRepeated) {
      const most = limits.yamlRepeated.toLocaleString('en');
      wrong(node, `别名重复的内容过多，至多 ${most} 项`, `the aliases repeat too much, at most ${most} values`);
    }
    return values ?? 0;
  };

  /** How many values stand at `node`, with what its aliases repeat. */
  const count = (node: unknown): number => {
    if (isAlias(node)) return countAlias(node, node.source);
    const anchor = (node as { readonly anchor?: string } | null)?.anchor;
    if (anchor !== undefined) anchors.set(anchor, null);
    const values = 1 + countWithin(node);
    if (anchor !== undefined) anchors.set(anchor, values);
    return values;
  };

  const countWithin = (node: unknown): number => {
    if (isSeq(node)) return node.items.reduce<number>((sum, each) => sum + count(each), 0);
    if (!isMap(node)) return 0;
    const keys = new Set<unknown>();
    return node.items.reduce<number>((sum, { key, value }) => {
      if (!isScalar(key)) wrong(key, '键须是单个的值', 'a key is a plain value');
      else if (keys.has(key.value)) wrong(key, `键“${key.value}”重复`, `the key \`${key.value}\` comes twice`);
      else keys.add(key.value);
      return sum + 1 + count(value);
    }, 0);
  };

  count(document.contents);
  return mistakes;
}
