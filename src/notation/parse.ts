import {
  type Entry,
  type Field,
  fields,
  type Item,
  type Line,
  type Mistake,
  type Notice,
  otherWords,
  sources,
  type Verb,
  verbs,
  type Words,
} from './notice.js';

export interface ParsedNotice {
  readonly notice: Notice;
  readonly mistakes: readonly Mistake[];
  /** The text in its usual form: the same words and comments, with spaces, blank lines and marks as they are mostly written. */
  readonly usual: string;
}

/**
 * Reads a notice. Everything that could not be read is told, with its place; what could be read is there all the same. The words that are
 * kept of it are those of its usual form, so that its spaces are no part of them.
 */
export function parseNotice(source: string): ParsedNotice {
  const reader = new Reader();
  for (const [index, line] of source.split(/\r\n|\r|\n/).entries()) reader.read(line, index + 1);
  return reader.finish();
}

const gap = /\u3000+|\s{2,}/u;
const word = [...verbs, ...Object.keys(otherWords)].sort((a, b) => b.length - a.length).join('|');
const verbFirst = new RegExp(`^((不再)?(${word}))(\\s+|[：:])(.*)$`, 'u');
const sourceFirst = new RegExp(`^(${sources.join('|')})(?:\\s+|[：:])\\s*(.*)$`, 'u');
const fieldFirst = new RegExp(`^(${fields.join('|')})[：:]\\s*(.*)$`, 'u');

class Reader {
  readonly #mistakes: Mistake[] = [];
  readonly #fields = new Map<Field, Words>();
  readonly #entries: { readonly entry: Omit<Entry, 'lines'>; readonly lines: Line[] }[] = [];
  readonly #unread: Words[] = [];
  readonly #lines: Written[] = [];
  #title: Words | null = null;
  /** What the lines of an entry rest on, from `原文` on. */
  #source: Words | null = null;

  read(written: string, line: number): void {
    const text = written.trim();
    const indent = written.length - written.trimStart().length;
    const words = { text, line, column: indent + 1 };
    if (text === '') this.#put('blank', '');
    else if (/^[#＃]/u.test(text)) this.#put('comment', indented(text, indent > 0));
    else if (sourceFirst.test(text)) this.#readSource(words, indent > 0);
    else if (fieldFirst.test(text)) this.#readFields(words);
    else if (indent > 0) this.#readLine(words);
    else if (this.#title === null && this.#entries.length === 0 && this.#fields.size === 0) {
      this.#title = words;
      this.#put('own', text);
    } else this.#readEntry(words);
  }

  finish(): ParsedNotice {
    const entries = this.#entries.map(({ entry, lines }) => ({ ...entry, lines }));
    const [title, fields, unread] = [this.#title, this.#fields, this.#unread];
    const given = fields.get('取代');
    const replaced = given === undefined ? [] : itemsOf(given);
    // One blank line sets apart as well as several.
    const lines = this.#lines.filter(({ kind }, index) => kind !== 'blank' || this.#lines[index - 1]?.kind !== 'blank');
    const usual = lines.map((each) => each.usual).join('\n');
    return {
      notice: { title, fields, replaced, entries, unread, text: textOf(lines) },
      mistakes: this.#mistakes,
      usual: usual.trim() === '' ? '' : `${usual.trim()}\n`,
    };
  }

  #put(kind: Written['kind'], usual: string, words = withoutMarks(usual)): void {
    this.#lines.push({ kind, usual, words });
  }

  /** `原文　甲同志分管审计局。` */
  #readSource(words: Words, ofEntry: boolean): void {
    const [, written, rest = ''] = sourceFirst.exec(words.text) ?? [];
    const source = { ...words, text: rest, column: words.column + words.text.length - rest.length };
    if (rest === '') {
      this.#put('own', indented(words.text, ofEntry));
      this.#saysNothing(words, written);
      return;
    }
    if (written === '未读') this.#unread.push(source);
    else this.#source = ofEntry ? source : null;
    const isRead = ofEntry && written === '未读' && this.#source?.text.includes(rest);
    this.#put(isRead ? 'read' : 'source', indented(`${written}　${rest}`, ofEntry), rest);
  }

  #wrong({ line, column }: Omit<Words, 'text'>, zh: string, en: string): void {
    this.#mistakes.push({ line, column, message: { zh, en } });
  }

  #saysNothing(words: Words, written = ''): void {
    this.#wrong(words, `“${written}”之后没有内容`, `nothing stands after \`${written}\``);
  }

  /** `发文：…　文号：…`: several stand in one line. */
  #readFields(words: Words): void {
    const parts = split(words, gap);
    for (const part of parts) {
      const [, name, value = ''] = fieldFirst.exec(part.text) ?? [];
      const field = name as Field | undefined;
      if (field === undefined)
        this.#wrong(part, `“${part.text}”不是“项目：内容”`, `\`${part.text}\` is not \`field：value\``);
      else if (this.#fields.has(field)) this.#wrong(part, `“${field}”写了两次`, `\`${field}\` stands here twice`);
      else if (value === '') this.#wrong(part, `“${field}”没有内容`, `\`${field}\` says nothing`);
      else this.#fields.set(field, { ...part, text: value, column: part.column + part.text.length - value.length });
    }
    const settled = (_: string, field: string, value: string) =>
      `${field}：${field === '取代' ? usualItems(value) : value}`;
    this.#put('field', parts.map(({ text }) => text.replace(fieldFirst, settled)).join('　'));
  }

  #readEntry(words: Words): void {
    this.#source = null;
    const items = split(words, /\s+/u).map(itemOf);
    this.#put('head', items.map(usualItem).join('　'));
    const [first, second, ...more] = items;
    if (first === undefined) return;
    for (const each of more)
      this.#wrong(each, '一行只写姓名和职务', 'a line holds a name and a title, and nothing after them');
    const [person, title] = second === undefined ? [null, first] : [first, second];
    this.#entries.push({ entry: { ...words, person, title }, lines: [] });
  }

  #readLine(words: Words): void {
    const entry = this.#entries.at(-1);
    const [, written, ends, verb, between = '', rest = ''] = verbFirst.exec(words.text) ?? [];
    if (entry === undefined || written === undefined || verb === undefined) {
      this.#put('own', indented(words.text, true));
      const known = [...verbs, ...sources].join('、');
      if (entry === undefined)
        this.#wrong(words, '此行之前没有写明是谁的分工', 'no line before this one says whose work it is');
      else this.#wrong(words, `此行须以${known}之一开头`, `this line begins with one of ${known}`);
      return;
    }
    const said = { ...words, text: rest, column: words.column + words.text.length - rest.length };
    const meaning = otherWords[verb] ?? (verb as Verb);
    const { whom, colon, about } = meaning === '协助' ? whomAndWhat(said) : { whom: null, colon: '', about: said };
    const [assisted, items] = [whom === null ? [] : itemsOf(whom), itemsOf(about)];
    if (items.length === 0 && assisted.length === 0) this.#saysNothing(words, written);
    const things = `${whom === null ? '' : usualItems(whom.text)}${colon}${usualItems(about.text)}`;
    const usual = `${written}${between.trim() || '　'}${things}`;
    this.#put(this.#source === null ? 'own' : 'read', indented(usual, true));
    entry.lines.push({
      ...{ verb: meaning, written: { ...words, text: written }, ends: ends !== undefined, whom: assisted, items },
      quote: this.#source ?? { ...words, text: withoutMarks(usual) },
    });
  }
}

/** A line in its usual form, and what the document has of it. */
interface Written {
  /** Whether its words are those of the document, or what was read in them. */
  readonly kind: 'blank' | 'comment' | 'own' | 'field' | 'head' | 'source' | 'read';
  readonly usual: string;
  readonly words: string;
}

const indented = (text: string, isIndented: boolean): string => `${isIndented ? '  ' : ''}${text}`;

/** The words of the document. What is written of the words after `原文` is none of them, each of which is there once. */
function textOf(lines: readonly Written[]): string {
  const written = lines.filter(({ kind }) => kind !== 'comment');
  if (!written.some(({ kind }) => kind === 'source'))
    return written
      .map(({ words }) => words)
      .join('\n')
      .trim();
  const said = written.filter(({ kind }) => kind !== 'blank');
  const own = said.filter(({ kind }, index) => {
    if (kind === 'field' || kind === 'read') return false;
    // A head whose lines are words of the document is none.
    return kind !== 'head' || said[index + 1]?.kind === 'own';
  });
  return [...new Set(own.map(({ words }) => words))].join('\n');
}

/** `丙：财政、统计` */
function whomAndWhat(said: Words): { readonly whom: Words | null; readonly colon: string; readonly about: Words } {
  const at = said.text.search(/[：:]/u);
  if (at < 0) return { whom: null, colon: '', about: said };
  const rest = said.text.slice(at + 1).trimStart();
  const column = said.column + said.text.length - rest.length;
  const whom = { ...said, text: said.text.slice(0, at).trimEnd() };
  return { whom, colon: said.text.charAt(at), about: { ...said, text: rest, column } };
}

/** The pieces of `words` between what `between` matches, without those that are empty. */
function split({ text, line, column }: Words, between: RegExp): readonly Words[] {
  const found: Words[] = [];
  let at = 0;
  for (const piece of text.split(new RegExp(`(${between.source})`, 'u'))) {
    if (piece.trim() !== '' && !new RegExp(`^(?:${between.source})$`, 'u').test(piece)) {
      const lead = piece.length - piece.trimStart().length;
      found.push({ text: piece.trim(), line, column: column + at + lead });
    }
    at += piece.length;
  }
  return found;
}

/**
 * What is between 、 and ；, except within brackets and titles of documents, and what ends it; `！` at the end says that it is one thing
 * all the same.
 */
function piecesOf(text: string): readonly { readonly from: number; readonly text: string; readonly end: string }[] {
  const found: { from: number; text: string; end: string }[] = [];
  let [from, depth] = [0, 0];
  const whole = /[!！]\s*$/u.test(text);
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    if (letter !== undefined && '（(《'.includes(letter)) depth++;
    else if (letter !== undefined && '）)》'.includes(letter)) depth--;
    const ends = letter === undefined || (depth <= 0 && !whole && /[、，,；;。]/u.test(letter));
    if (!ends) continue;
    const written = text.slice(from, at);
    const [, piece = '', mark = ''] = /^(.*?)\s*([!！。；;]?)\s*$/u.exec(written.trimStart()) ?? [];
    const lead = written.length - written.trimStart().length;
    found.push({ from: from + lead, text: piece, end: `${mark}${letter ?? ''}` });
    from = at + 1;
  }
  return found;
}

const itemsOf = (words: Words): readonly Item[] =>
  piecesOf(words.text)
    .filter(({ text }) => text !== '')
    .map(({ from, text }) => itemOf({ ...words, text, column: words.column + from }));

const usualItems = (text: string): string =>
  piecesOf(text)
    .map((piece) => `${usualItem(itemOf({ text: piece.text, line: 0, column: 0 }))}${piece.end.replace('!', '！')}`)
    .join('');

const usualItem = ({ isNew, isLeftOut, whole, meant }: Item): string =>
  `${isNew ? '+' : isLeftOut ? '-' : ''}${whole}${meant === null ? '' : `＝${meant.text}`}`;

/** `+数据局（大数据中心）＝demo/org/data` */
function itemOf(words: Words): Item {
  const [, mark = '', name = '', bracket = '', equals = '', meant = ''] =
    /^([+＋－-]?)\s*(.*?)\s*([（(][^（）()]*[）)])?\s*(?:([＝=])\s*(.+))?$/u.exec(words.text) ?? [];
  const at = (part: string, text = part): Words => ({
    ...{ text, line: words.line },
    column: words.column + Math.max(0, words.text.indexOf(part)) + part.indexOf(text),
  });
  return {
    ...{ ...words, text: name, column: words.column + mark.length },
    written: words,
    isNew: /[+＋]/u.test(mark),
    isLeftOut: /[－-]/u.test(mark),
    bracket: bracket === '' ? null : at(bracket, bracket.slice(1, -1)),
    whole: `${name}${bracket}`,
    meant: equals === '' ? null : at(meant),
  };
}

/** The words as the notice has them: without `+`, `-`, `！` and what is meant. */
const withoutMarks = (text: string): string =>
  text
    .replace(/\s*[＝=][^、；;，,。]*/gu, '')
    .replace(/(^|[、；;，,。：\s])[+＋－-]/gu, '$1')
    .replace(/[!！]$/u, '');
