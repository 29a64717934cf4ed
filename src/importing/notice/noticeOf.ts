import type { Text } from '../../model/text.js';
import type { Known } from '../../notation/names.js';
import { type Verb, verbs } from '../../notation/notice.js';
import { type Block, isTable, type Paper, type Table } from '../files/paper.js';
import { type Reading, readClauses, type Said } from './clauses.js';
import { readCover, speaksOfCover, stands } from './cover.js';
import { type Header, isOfHeader, readHeader } from './header.js';
import { bare, level } from './level.js';
import { itemNumber, type Leader, People } from './people.js';
import { labels, nothingSaid, oneOf, partyTitles } from './phrases.js';
import { readSuccession } from './succession.js';
import { columnsOf, isEmpty, isLimit, isUndecided } from './table.js';
import { type Drafted, written } from './write.js';

export interface DraftedText {
  /** In the notation: for a person to look through, mend and record. */
  readonly text: string;
  /** What of the paper is not in it, besides what was said in reading it. */
  readonly remarks: readonly Text[];
}

/**
 * Drafts a notice of the division of labour in the notation from a paper as offices write it: paragraphs, numbered items, headings or a
 * table, of who has what or of who stands in. Every word of the paper is in the draft; what was not read is marked as such, and no name is
 * in it that is not in the paper. `known` tells people from other words, and which government it is.
 */
export function noticeOf(paper: Paper, known: Known): DraftedText {
  return new Reader(paper, known).read();
}

const unitLike = /(?:局|委|委员会|办|办公室|中心|街道|办事处|公司|院|处|乡|镇|政府)$/u;
const label = new RegExp(`^(?<label>${oneOf(Object.keys(labels))})[：](?<rest>.*)$`, 'u');

class Reader {
  readonly #people: People;
  readonly #header: Header;
  readonly #drafted: Drafted[] = [];
  readonly #remarks: Text[] = [];
  readonly #lines: readonly Line[];
  /** Whose work the paragraphs are about. */
  #who: Leader | null = null;
  /** What a list of things alone is, below a line such as 分管单位： */
  #verb: Verb | null = null;

  constructor(
    paper: Paper,
    private readonly known: Known,
  ) {
    this.#people = new People(new Set(known.persons.map(({ name }) => name)));
    this.#lines = paper.blocks.flatMap(linesOf);
    const texts = this.#lines.map((line) => ('text' in line ? line.text : ''));
    this.#header = readHeader(texts);
    for (const [index, text] of texts.entries()) if (!this.#header.taken.has(index)) this.#people.collect(text);
    for (const line of this.#lines) if ('columns' in line) this.#collectRow(line);
  }

  read(): DraftedText {
    for (const [index, line] of this.#lines.entries()) {
      if ('columns' in line) this.#row(line);
      else if ('head' in line) this.#put(line.head, [], []);
      else if (this.#header.unread.has(index)) this.#put(line.text, [], [line.text]);
      else if (this.#header.taken.has(index)) this.#taken(line.text, this.#header.titled.has(index));
      else this.#paragraph(line.text);
    }
    const { title, issuer, number, issuedOn, from, replaces } = this.#header;
    const { government } = this.known;
    const labels = [government.name, ...government.aliases];
    const isOwn = issuer !== null && labels.includes(issuer);
    // 区人民政府 may be the one that is known; 临江区人民政府 is not 示例区人民政府.
    const isAnother =
      issuer !== null &&
      /人民政府/u.test(issuer) &&
      !labels.some((each) => issuer.includes(each) || each.endsWith(issuer.replace(/办公[室厅]$/u, '')));
    const fields: readonly (readonly [string, string | null])[] = [
      ['政府', isOwn || isAnother ? null : government.id],
      ['发文', issuer],
      ['文号', number],
      ['日期', issuedOn],
      ['施行', from],
      ['取代', replaces.length === 0 ? null : replaces.join('、')],
    ];
    const given = fields.filter((field): field is readonly [string, string] => field[1] !== null);
    return {
      text: written(title ?? this.#firstWords(), given, this.#drafted),
      remarks: this.#remarks,
    };
  }

  #put(words: string, said: readonly Said[], unread: readonly string[]): void {
    this.#drafted.push({
      words,
      of: this.#who,
      said: said.map((each) => ({ ...each, items: each.items.flatMap((item) => this.#apart(item)) })),
      unread,
    });
  }

  #taken(text: string, isTitle: boolean): void {
    const words = bare(level(text));
    // The title stands at the head of the draft.
    this.#begin(null);
    if (!isTitle) this.#put(text, [], []);
    if (/^附件[：:]/u.test(words))
      this.#remarks.push({
        zh: `附件不在本文之内，未读：${words}`,
        en: `What is attached is not in this file and was not read: ${words}`,
      });
    this.#who = null;
    this.#verb = null;
  }

  #paragraph(text: string): void {
    const numbered = text.trim();
    const words = withoutNumber(numbered);
    const form = level(words);
    const marked = this.#people.marked(words);
    const heading = /^([\ue000-\ue0ff])[： ]*$/u.exec(marked.text)?.[1];
    if (heading !== undefined) {
      this.#begin(marked.who(heading));
      this.#put(numbered, [], []);
      return;
    }
    const { label: said, rest = '' } = label.exec(form)?.groups ?? {};
    if (said !== undefined && this.#who !== null) {
      this.#verb = labels[said] ?? null;
      if (rest.trim() === '') this.#put(numbered, [], []);
      else this.#sentences(numbered, words.slice(words.length - rest.length));
      return;
    }
    if (new RegExp(`^${oneOf(Object.keys(labels))}$`, 'u').test(form) && this.#who !== null) {
      this.#verb = labels[form] ?? null;
      this.#put(numbered, [], []);
      return;
    }
    this.#sentences(numbered, words);
  }

  /** `words`: those of the paragraph `text` that are sentences; what stands before them belongs to the first. */
  #sentences(text: string, words: string): void {
    const sentences = sentencesOf(words);
    const before = text.slice(0, text.length - words.length);
    for (const [index, sentence] of sentences.entries()) {
      const whole = index === 0 ? `${before}${sentence}` : sentence;
      this.#sentence(whole, sentence);
    }
  }

  /** `whole`: with the number or heading before it. */
  #sentence(whole: string, sentence: string): void {
    const form = level(sentence).trim();
    const bareWords = bare(form);
    const said = withoutNumber(sentence);
    const marked = this.#people.marked(said);
    if (isOfHeader(sentence) || nothingSaid.some((each) => each.test(bareWords))) {
      // 乙同志分工如下：
      const of = /^([\ue000-\ue0ff])(?:的)?(?:工作)?分工如下/u.exec(marked.text)?.[1];
      this.#begin(of === undefined ? null : marked.who(of));
      this.#put(whole, [], []);
      return;
    }
    const reading = this.#read(said, this.#who, /^[\ue000-\ue0ff]/u.test(marked.text) ? null : this.#verb, whole);
    const alone = /^([\ue000-\ue0ff])[。：，；]?$/u.exec(marked.text)?.[1];
    if (alone !== undefined) {
      this.#begin(marked.who(alone), this.#verb);
      this.#put(whole, [], []);
      return;
    }
    const isNothing = reading.said.length === 0;
    // Whose work follows a sentence that was not read is not known.
    if (isNothing && !this.#isOfLeader(form)) this.#begin(null);
    this.#put(whole, reading.said, isNothing ? [whole] : reading.unread);
    const first = /^[\ue000-\ue0ff]/u.exec(marked.text)?.[0];
    if (!isNothing && reading.isLost === true) this.#begin(null);
    else if (!isNothing && first !== undefined && !speaksOfCover(bareWords)) this.#begin(marked.who(first), this.#verb);
  }

  /** What a sentence says; one that is not read as who stands in, and speaks of that, is not read at all. */
  #read(sentence: string, who: Leader | null, verb: Verb | null, whole = sentence): Reading {
    const marked = this.#people.marked(sentence);
    const year = /(\d{4})年/u.exec(level(sentence))?.[1] ?? this.#header.issuedOn?.slice(0, 4);
    const changed = readSuccession(marked) ?? readCover(marked, who, year === undefined ? null : Number(year));
    if (changed !== null) return changed;
    return speaksOfCover(bare(level(sentence))) ? { said: [], unread: [whole] } : readClauses(marked, who, verb);
  }

  /** Whether a sentence that was not read goes on about whom the one before was about. */
  #isOfLeader = (form: string): boolean =>
    /^(?:并|还|同时)?(?:统筹|协调|督促|指导|完成|参与|承办|抓|做好|组织|推进|协助|兼)/u.test(form);

  #begin(who: Leader | null, verb: Verb | null = null): void {
    this.#who = who;
    this.#verb = verb;
  }

  #collectRow({ columns, cells }: Row): void {
    for (const [of, titled] of [
      ['name', 'title'],
      ['AB角', 'titleBehind'],
    ] as const) {
      const name = bare(cells[columns.indexOf(of)] ?? '');
      const title = bare(cells[columns.indexOf(titled)] ?? '');
      if (isEmpty(name) || isUndecided.test(name)) continue;
      if (/^[\p{Script=Han}·]{1,12}$/u.test(name)) this.#people.add(name, isEmpty(title) ? null : title);
      else this.#people.collect(name);
    }
  }

  /** One row of a table: whose it is, and a list in each of the other cells. */
  #row({ columns, cells, words }: Row): void {
    const cell = (column: string) => cells[columns.indexOf(column as Verb)] ?? '';
    const name = bare(cell('name'));
    const own = this.#people.marked(cell('name').trim());
    const who = this.#people.has(name)
      ? this.#people.leader(name, isEmpty(cell('title')) ? null : bare(cell('title')))
      : (own.all(own.text)[0] ?? null);
    if (who === null) {
      this.#put(words, [], [words]);
      return;
    }
    const isOfCover = !columns.some((each) => each !== null && isSaidOf(each));
    if (columns.includes('AB角')) this.#coverRow(who, columns, cells, words, isOfCover);
    if (isOfCover) return;
    const dropped = bare(cell('title'))
      .split(/[、，]/u)
      .filter((each) => partyTitles.test(each));
    if (dropped.length > 0)
      this.#remarks.push({
        zh: `${name}的党内职务未列入：${dropped.join('、')}`,
        en: `Titles in the party are left out: ${name}, ${dropped.join('、')}`,
      });
    for (const [index, column] of columns.entries()) {
      const text = cells[index] ?? '';
      const isNote = column === 'note' && !isLimit.test(text);
      if (isEmpty(text) || (column !== null && !isSaidOf(column) && !isNote)) continue;
      if (column === null || !isVerb(column)) this.#put(text, [], [text]);
      else {
        const parts = text.split(/[\r\n]+/u).flatMap((line) => sentencesOf(withoutNumber(line)));
        const { said, unread } = joined(parts.map((each) => this.#read(each, who, column)));
        this.#put(text, said, unread);
      }
    }
  }

  /** Who stands in for somebody, in a table of that alone, or of what they have besides. */
  #coverRow(who: Leader, columns: Row['columns'], cells: readonly string[], words: string, isAlone: boolean): void {
    const notes = cells.filter((cell, index) => columns[index] === 'note' && (isAlone || isLimit.test(cell)));
    const note = bare(notes.filter((cell) => !isEmpty(cell)).join('，'));
    const isMutual = /互为/u.test(note);
    const limits = level(note).replace(/，?互为(?:AB角)?，?/u, '');
    const inPost = (verb: Verb) => {
      const cell = bare(cells[columns.indexOf(verb)] ?? '');
      return isEmpty(cell) ? [] : cell.split(/[、，,/]/u);
    };
    const names = [...inPost('AB角'), ...inPost('C岗')];
    if (names.length === 0 && !isAlone) return;
    const [first, second] = [inPost('AB角'), inPost('C岗')].map((each) => each.map((name) => this.#one(name)));
    const [one] = first ?? [];
    // Of two who stand in at once it is open who does so first.
    const isOpen = first?.length !== 1 || (second ?? []).length > 1 || names.some((name) => isUndecided.test(name));
    if (one === undefined || isOpen) {
      this.#put(words, [], [words]);
      return;
    }
    const limit = limits === '' ? null : limits;
    const said = [
      stands(who, 'AB角', one, limit),
      ...(isMutual ? [stands(one, 'AB角', who, limit)] : []),
      ...(second ?? []).map((each) => stands(who, 'C岗', each, limit)),
    ];
    this.#put(words, said, []);
  }

  /** Of a paper without a title. */
  #firstWords(): string {
    const [first] = this.#lines;
    const words = first === undefined ? '' : 'text' in first ? first.text : 'head' in first ? first.head : first.words;
    return words.trim().slice(0, 40);
  }

  #one(words: string): Leader {
    const marked = this.#people.marked(words);
    return marked.all(marked.text)[0] ?? { name: words, title: null };
  }

  /** `区财政局和区统计局` is two where both are known, and the whole is nothing that is. */
  #apart(item: string): readonly string[] {
    const isKnown = (words: string): boolean =>
      this.#names.has(words) || this.#names.has(words.replace(/^[区县市]/u, ''));
    if (isKnown(item)) return [item];
    for (const { index, 0: and } of item.matchAll(/以及|及|和|与/gu)) {
      const [one, other] = [item.slice(0, index), item.slice(index + and.length)];
      const areUnits = unitLike.test(one) && unitLike.test(other) && /^[区县市各]/u.test(other);
      if ((isKnown(one) && isKnown(other)) || areUnits) return [one, other];
    }
    return [item];
  }

  get #names(): ReadonlySet<string> {
    this.#known ??= new Set(
      [...this.known.all('organization'), ...this.known.all('duty')].flatMap(({ name, aliases }) =>
        [name, ...aliases].flatMap((each) => [each, each.replace(/^[区县市]/u, '')]),
      ),
    );
    return this.#known;
  }
  #known: ReadonlySet<string> | null = null;
}

const isVerb = (column: NonNullable<Row['columns'][number]>): column is Verb =>
  (verbs as readonly string[]).includes(column);

/** Whether a column says what somebody has, and not who stands in or whose row it is. */
const isSaidOf = (column: NonNullable<Row['columns'][number]>): boolean =>
  isVerb(column) && column !== 'AB角' && column !== 'C岗';

interface Row {
  readonly columns: NonNullable<ReturnType<typeof columnsOf>>;
  readonly cells: readonly string[];
  readonly words: string;
}

type Line = { readonly text: string } | { readonly head: string } | Row;

/** A paragraph, or what stands in a table: rows below a head, and before it, each cell by itself. */
const linesOf = (block: Block): readonly Line[] => (isTable(block) ? rowsOf(block) : [{ text: block.text }]);

function rowsOf({ rows }: Table): readonly Line[] {
  let columns: Row['columns'] | null = null;
  return rows.flatMap((cells): readonly Line[] => {
    const head = columnsOf(cells);
    const own = cells.filter((cell, index) => cell !== '' && cell !== cells[index - 1]);
    if (head !== null) columns = head;
    if (own.length === 0) return [];
    if (head !== null) return [{ head: own.join('　') }];
    if (columns !== null) return [{ columns, cells, words: cells.filter((cell) => cell !== '').join('　') }];
    // A label and its value stand side by side.
    return own.length === 2 && !own.some((each) => /[：:]/u.test(each))
      ? [{ text: own.join('：') }]
      : own.map((text) => ({ text }));
  });
}

const withoutNumber = (words: string): string =>
  words.trim().slice(itemNumber.exec(level(words.trim()))?.[0].length ?? 0);

/** Several lists of one cell are one. */
function joined(readings: readonly Reading[]): Reading {
  const said: Said[] = [];
  for (const each of readings.flatMap((reading) => reading.said)) {
    const last = said.at(-1);
    const isOfSame = last?.who.name === each.who.name && last?.who.title === each.who.title;
    if (last?.verb === each.verb && isOfSame && last.whom.length + each.whom.length === 0)
      said[said.length - 1] = { ...last, items: [...last.items, ...each.items] };
    else said.push(each);
  }
  return { said, unread: readings.flatMap(({ unread }) => unread) };
}

/** 学习期间，由… says whose absence it is about in the sentence before. */
const goesOn = /^ *(?:其间|期间|此间|[^，。；\p{P}]{0,8}期间)，(?:由|[区县市]政府)/u;

/** Up to each 。 or ；, except within brackets. */
function sentencesOf(words: string): readonly string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  const form = level(words);
  for (let at = 0; at < form.length; at++) {
    const letter = form[at] ?? '';
    if (/[（《“]/u.test(letter)) depth++;
    else if (/[）》”]/u.test(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[。；！]/u.test(letter) && !goesOn.test(form.slice(at + 1))) {
      found.push(words.slice(start, at + 1));
      start = at + 1;
    }
  }
  found.push(words.slice(start));
  return found.filter((each) => each.trim() !== '');
}
