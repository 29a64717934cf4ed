import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type LineCounter,
  type Node,
  Parser,
  type YAMLMap,
} from 'yaml';
import type { Path } from '../model/error.js';
import { limits } from '../model/limits.js';
import type { Text } from '../model/text.js';

/** What is wrong with a YAML document, and behind how many of its characters. */
export interface YamlMistake {
  readonly message: Text;
  readonly offset: number;
}

/**
 * Reads the YAML documents of a file, with merge keys (`<<`). Their nesting is counted while it is read, so that no text takes more than its length to
 * refuse; what its aliases repeat is counted before they are followed.
 */
export function readDocuments(
  source: string,
  lines: LineCounter,
): { readonly documents: readonly Document[]; readonly mistakes: readonly YamlMistake[] } {
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
      return { documents: [], mistakes: [{ message, offset: parser.offset }] };
    }
  }
  tokens.push(...parser.end());
  // The composer compares every key with every other one; `mistakesIn` does not.
  const composer = new Composer({ lineCounter: lines, prettyErrors: false, uniqueKeys: false, merge: true });
  const documents = [...composer.compose(tokens, false, source.length)];
  const mistakes = documents.flatMap((document) => {
    const errors = document.errors.map(({ message, pos }) => ({
      message: { zh: message, en: message },
      offset: pos[0],
    }));
    return errors.length > 0 ? errors : mistakesIn(document);
  });
  const told = new Map(mistakes.map((mistake) => [`${mistake.offset} ${mistake.message.en}`, mistake]));
  // What says nothing, such as behind the last line of dashes, is no document.
  const said = documents.filter(
    ({ contents }) => contents !== null && !(isScalar(contents) && contents.value === null),
  );
  return { documents: said, mistakes: [...told.values()] };
}

/**
 * The node at `path`, where it is written: what an alias or a merge key brings, where its anchor is. Of a value that is not there, the
 * nearest within the document that would hold it.
 */
export function nodeAt(document: Document, path: Path): Node | null {
  let found: Node | null = null;
  for (const part of path) {
    const next = childOf(document, found ?? document.contents, part);
    if (!isNode(next)) break;
    found = next;
  }
  return found;
}

function childOf(document: Document, node: unknown, part: Path[number]): unknown {
  if (isAlias(node)) return childOf(document, node.resolve(document), part);
  if (isSeq(node)) return node.get(part, true);
  if (!isMap(node)) return undefined;
  return (
    node.get(part, true) ??
    merged(node)
      .map((each) => childOf(document, each, part))
      .find((each) => each !== undefined)
  );
}

/** What the merge keys of a group of fields name. */
const merged = ({ items }: YAMLMap): readonly unknown[] =>
  items.flatMap(({ key, value }) => (isMergeKey(key) ? (isSeq(value) ? value.items : [value]) : []));

/** `<<`, which the parser makes a symbol; in quotes it is a key like others. */
const isMergeKey = (key: unknown): boolean => isScalar(key) && typeof key.value === 'symbol';

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
    for (const each of merged(node))
      if (!isMap(isAlias(each) ? each.resolve(document) : each))
        wrong(each, '“<<”之后须是一组字段的别名', '`<<` takes an alias of a group of fields, or a list of them');
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
