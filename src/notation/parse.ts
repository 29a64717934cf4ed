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

/** Reads a notice. Everything that could not be read is told, with its place; what could be read is there all the same. */
export function parseNotice(source: string): { readonly notice: Notice; readonly mistakes: readonly Mistake[] } {
  const reader = new Reader();
  for (const [index, line] of source.split(/\r\n|\r|\n/).entries()) reader.read(line, index + 1);
  return reader.finish();
}

const blank = '[ \\t\\u3000]';
const gap = new RegExp(`\\u3000+|${blank}{2,}`, 'u');
const word = [...verbs, ...Object.keys(otherWords)].sort((a, b) => b.length - a.length).join('|');
const verbFirst = new RegExp(`^((不再)?(${word}))(?:${blank}+|[：:])(.*)$`, 'u');
const sourceFirst = new RegExp(`^(${sources.join('|')})(?:${blank}+|[：:])${blank}*(.*)$`, 'u');
const fieldFirst = new RegExp(`^(${fields.join('|')})[：:]${blank}*(.*)$`, 'u');

class Reader {
  readonly #mistakes: Mistake[] = [];
  readonly #fields = new Map<Field, Words>();
  readonly #entries: { readonly entry: Omit<Entry, 'lines'>; readonly lines: Line[] }[] = [];
  readonly #unread: Words[] = [];
  readonly #text: Written[] = [];
  #title: Words | null = null;
  /** What the lines of an entry rest on, from `原文` on. */
  #source: Words | null = null;

  read(written: string, line: number): void {
    if (/^\s*[#＃]/u.test(written)) return;
    const body = written.trimEnd();
    const indent = /^[ \t\u3000]*/u.exec(body)?.[0].length ?? 0;
    const words = { text: body.slice(indent), line, column: indent + 1 };
    const put = (kind: Written['kind']) =>
      this.#text.push({ kind, text: body.slice(0, indent) + withoutMarks(words.text) });
    if (words.text === '') put('own');
    else if (sourceFirst.test(words.text)) this.#readSource(words, indent > 0);
    else if (fieldFirst.test(words.text)) {
      put('field');
      this.#readFields(words);
    } else if (indent > 0) {
      put(this.#source === null ? 'own' : 'read');
      this.#readLine(words);
    } else if (this.#title === null && this.#entries.length === 0 && this.#fields.size === 0) {
      put('own');
      this.#title = words;
    } else {
      put('head');
      this.#readEntry(words);
    }
  }

  finish(): { readonly notice: Notice; readonly mistakes: readonly Mistake[] } {
    const entries = this.#entries.map(({ entry, lines }) => ({ ...entry, lines }));
    const [title, fields, unread] = [this.#title, this.#fields, this.#unread];
    const given = fields.get('取代');
    const replaced = given === undefined ? [] : itemsOf(given);
    return { notice: { title, fields, replaced, entries, unread, text: textOf(this.#text) }, mistakes: this.#mistakes };
  }

  /** `原文　甲同志分管审计局。` */
  #readSource(words: Words, ofEntry: boolean): void {
    const [, written, rest = ''] = sourceFirst.exec(words.text) ?? [];
    const source = { ...words, text: rest, column: words.column + words.text.length - rest.length };
    if (rest === '') {
      this.#wrong(words, `“${written}”之后没有内容`, `nothing stands after \`${written}\``);
      return;
    }
    if (written === '未读') this.#unread.push(source);
    else this.#source = ofEntry ? source : null;
    const isRead = ofEntry && written === '未读' && this.#source?.text.includes(rest);
    this.#text.push({ kind: isRead ? 'read' : 'source', text: rest });
  }

  #wrong({ line, column }: Omit<Words, 'text'>, zh: string, en: string): void {
    this.#mistakes.push({ line, column, message: { zh, en } });
  }

  /** `发文：…　文号：…`: several stand in one line. */
  #readFields(words: Words): void {
    for (const part of split(words, gap)) {
      const [, name, value = ''] = fieldFirst.exec(part.text) ?? [];
      const field = name as Field | undefined;
      if (field === undefined)
        this.#wrong(part, `“${part.text}”不是“项目：内容”`, `\`${part.text}\` is not \`field：value\``);
      else if (this.#fields.has(field)) this.#wrong(part, `“${field}”写了两次`, `\`${field}\` stands here twice`);
      else if (value === '') this.#wrong(part, `“${field}”没有内容`, `\`${field}\` says nothing`);
      else this.#fields.set(field, { ...part, text: value, column: part.column + part.text.length - value.length });
    }
  }

  #readEntry(words: Words): void {
    this.#source = null;
    const [first, second, ...more] = split(words, new RegExp(`${blank}+`, 'u')).map((each) => itemOf(each));
    if (first === undefined) return;
    for (const each of more)
      this.#wrong(each, '一行只写姓名和职务', 'a line holds a name and a title, and nothing after them');
    const [person, title] = second === undefined ? [null, first] : [first, second];
    this.#entries.push({ entry: { ...words, person, title }, lines: [] });
  }

  #readLine(words: Words): void {
    const entry = this.#entries.at(-1);
    if (entry === undefined) {
      this.#wrong(words, '此行之前没有写明是谁的分工', 'no line before this one says whose work it is');
      return;
    }
    const [, written, ends, verb, rest = ''] = verbFirst.exec(words.text) ?? [];
    if (written === undefined || verb === undefined) {
      const known = [...verbs, ...sources].join('、');
      this.#wrong(words, `此行须以${known}之一开头`, `this line begins with one of ${known}`);
      return;
    }
    const said = { ...words, text: rest, column: words.column + words.text.length - rest.length };
    const meaning = otherWords[verb] ?? (verb as Verb);
    const [whom, about] = meaning === '协助' ? whomAndWhat(said) : [[], said];
    const items = itemsOf(about);
    if (items.length === 0 && whom.length === 0)
      this.#wrong(words, `“${written}”之后没有内容`, `nothing stands after \`${written}\``);
    entry.lines.push({
      ...{ verb: meaning, written: { ...words, text: written }, ends: ends !== undefined, whom, items },
      quote: this.#source ?? { ...words, text: withoutMarks(words.text) },
    });
  }
}

/** A line of the text: whether its words are those of the document, or what was read in them. */
interface Written {
  readonly kind: 'own' | 'field' | 'head' | 'source' | 'read';
  readonly text: string;
}

/** The words of the document. What is written of the words after `原文` is none of them, each of which is there once. */
function textOf(written: readonly Written[]): string {
  if (!written.some(({ kind }) => kind === 'source'))
    return written
      .map(({ text }) => text)
      .join('\n')
      .trim();
  const own = written.filter(({ kind, text }, index) => {
    if (kind === 'field' || kind === 'read' || text === '') return false;
    // A head whose lines are words of the document is none.
    return kind !== 'head' || written.slice(index + 1).find((next) => next.text !== '')?.kind === 'own';
  });
  return [...new Set(own.map(({ text }) => text))].join('\n');
}

/** `丙：财政、统计` */
function whomAndWhat(said: Words): readonly [readonly Item[], Words] {
  const at = said.text.search(/[：:]/u);
  if (at < 0) return [[], said];
  const rest = said.text.slice(at + 1).trimStart();
  const column = said.column + said.text.length - rest.length;
  return [itemsOf({ ...said, text: said.text.slice(0, at) }), { ...said, text: rest, column }];
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

/** What is between 、 and ；, except within brackets and titles of documents; `！` at the end says that it is one thing all the same. */
function itemsOf(words: Words): readonly Item[] {
  const found: Words[] = [];
  let [from, depth] = [0, 0];
  const { text } = words;
  const whole = /[!！]$/u.test(text);
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    if (letter !== undefined && '（(《'.includes(letter)) depth++;
    else if (letter !== undefined && '）)》'.includes(letter)) depth--;
    const ends = letter === undefined || (depth <= 0 && !whole && /[、，,；;。]/u.test(letter));
    if (!ends) continue;
    const piece = text.slice(from, at).replace(/[!！。；;]$/u, '');
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') found.push({ ...words, text: piece.trim(), column: words.column + from + lead });
    from = at + 1;
  }
  return found.map(itemOf);
}

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
    .replace(/[ \t\u3000]*[＝=][^、；;，,。]*/gu, '')
    .replace(/(^|[、；;，,。：\s])[+＋－-]/gu, '$1')
    .replace(/[!！]$/u, '');
