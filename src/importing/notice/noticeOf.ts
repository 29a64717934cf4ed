import type { Text } from '../../model/text.js';
import type { Known } from '../../notation/names.js';
import type { Verb } from '../../notation/notice.js';
import type { Paper } from '../files/paper.js';
import { limitsIn, withoutPreamble } from './absence.js';
import { type Reading, readClauses, type Said } from './clauses.js';
import { readCover, speaksOfCover } from './cover.js';
import { type Header, isOfHeader, readHeader } from './header.js';
import { labels } from './labels.js';
import { bare, level } from './level.js';
import { extentsIn, mayLimitBelow } from './limits.js';
import { type Line, linesOf, type Row } from './lines.js';
import { isSubject, label, listBelow, markOf, seat } from './paragraphWords.js';
import { called, type Leader, type Marked, P, People } from './people.js';
import { nothingSaid } from './phrases.js';
import { Rows } from './rows.js';
import {
  isOfSameLeader,
  leans,
  sentencesOf,
  withoutBrackets,
  withoutFirstFrame,
  withoutFrame,
  withoutNumber,
  withoutPreface,
} from './sentences.js';
import { readSuccession } from './succession.js';
import { isEmpty } from './table.js';
import { Things } from './things.js';
import { type Drafted, fieldsOf, written } from './write.js';

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

class Reader {
  readonly #people: People;
  readonly #header: Header;
  readonly #drafted: Drafted[] = [];
  readonly #remarks: Text[] = [];
  readonly #lines: readonly Line[];
  readonly #rows: Rows;
  readonly #things: Things;
  /** Whether the title names somebody, whose absence the notice is about. */
  readonly #isOfOne: boolean;
  /** Whether pairs of people stand in for each other, as a line above says. */
  #arePairs = false;
  /** Of which absences what follows is, as a line above says. */
  #ofAbsences: readonly string[] = [];
  /** Whose work the paragraphs are about. */
  #who: Leader | null = null;
  /** What a list of things alone is, below a line such as 分管单位： */
  #verb: Verb | null = null;
  /** What kind of number the items of that list have, as the first of them shows; `null` before it. */
  #mark: string | null = null;
  /** Whether every item of it has one. */
  #isNumbered = false;

  constructor(
    paper: Paper,
    private readonly known: Known,
  ) {
    this.#things = new Things(known);
    this.#people = new People(new Set(known.persons.map(({ name }) => name)));
    this.#lines = linesOf(paper);
    const texts = this.#lines.map((line) => ('text' in line ? line.text : ''));
    this.#header = readHeader(texts);
    for (const [index, text] of texts.entries())
      if (!this.#header.taken.has(index)) this.#people.collect(withoutFirstFrame(withoutNumber(text)));
    this.#rows = new Rows(
      this.#lines.filter((line) => 'columns' in line),
      this.#people,
      (words, who, verb) => this.#read(words, who, verb),
    );
    const title = this.#people.marked(this.#header.title ?? '').text;
    this.#isOfOne = new RegExp(P, 'u').test(title);
  }

  read(): DraftedText {
    for (const [index, line] of this.#lines.entries()) {
      if ('columns' in line) this.#row(line);
      else if ('head' in line) this.#put(line.head, [], []);
      else if (this.#header.unread.has(index)) this.#put(line.text, [], [line.text]);
      else if (this.#header.taken.has(index)) this.#taken(line.text, this.#header.titled.has(index));
      else if (isSubject(line.text, this.#textAt(index + 1))) this.#subject(line.text);
      else this.#paragraph(line.text);
    }
    return {
      text: written(this.#header.title ?? this.#firstWords(), fieldsOf(this.#header, this.known), this.#drafted),
      remarks: this.#remarks,
    };
  }

  #put(words: string, said: readonly Said[], unread: readonly string[]): void {
    this.#drafted.push({
      words,
      of: this.#who,
      said: said.map((each) => ({ ...each, items: this.#things.apart(each.items) })),
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
  }

  #textAt(index: number): string {
    const line = this.#lines[index];
    return line !== undefined && 'text' in line ? line.text : '';
  }

  #subject(text: string): void {
    this.#begin(null);
    this.#put(text, [], [text]);
  }

  /** A list ends where lines of another number begin: 五、社会事业 is none of the units above it. */
  #closesList(text: string): void {
    const mark = markOf(text);
    if (this.#mark === null) this.#mark = mark;
    else if (mark !== this.#mark && (mark !== '' || this.#isNumbered)) this.#verb = null;
  }

  #paragraph(text: string): void {
    const numbered = text.trim();
    if (this.#verb !== null) this.#closesList(numbered);
    const words = withoutFrame(withoutNumber(numbered));
    const form = level(words);
    const marked = this.#people.marked(withoutFirstFrame(words));
    const heading = /^([\ue000-\ue0ff])[：—– ]*$/u.exec(marked.text)?.[1];
    if (heading !== undefined) {
      this.#begin(marked.who(heading));
      this.#put(numbered, [], []);
      return;
    }
    if (this.#isSeat(numbered, words)) return;
    const { label: said, rest = '' } = label.exec(form)?.groups ?? {};
    if (said !== undefined && this.#who !== null) {
      this.#begin(this.#who, labels[said] ?? null);
      if (isEmpty(rest)) this.#put(numbered, [], []);
      else {
        this.#sentences(numbered, words.slice(words.length - rest.length));
        // What stands behind a label ends with its line.
        this.#verb = null;
      }
      return;
    }
    if (this.#verb !== null && isEmpty(form)) {
      this.#put(numbered, [], []);
      return;
    }
    this.#sentences(numbered, words);
  }

  /** `姓名：王乙　职务：常务副区长`, or one of them in a line by itself. */
  #isSeat(text: string, words: string): boolean {
    const { alone, first, name = first, below = alone, title = below } = seat.exec(level(words).trim())?.groups ?? {};
    if (name === undefined && title === undefined) return false;
    const marked = this.#people.marked(name ?? '');
    const [named = null, ...others] = name === undefined ? [this.#who] : marked.all(marked.text);
    const who = others.length === 0 ? named : null;
    this.#begin(who === null || title === undefined ? who : this.#people.leader(who.name ?? '', title));
    this.#put(text, [], who === null ? [text] : []);
    return true;
  }

  /** `words`: those of the paragraph `text` that are sentences; what stands before them belongs to the first. */
  #sentences(text: string, words: string): void {
    const before = text.slice(0, text.length - words.length);
    for (const [index, sentence] of this.#joined(sentencesOf(words)).entries())
      this.#sentence(index === 0 ? `${before}${sentence}` : sentence, sentence);
  }

  /** Sentences that apply to the one before are read with it, where they are understood together. */
  #joined(sentences: readonly string[]): readonly string[] {
    const found: string[] = [];
    for (const sentence of sentences) {
      const before = found.at(-1);
      const both = `${before}${sentence}`;
      const goesOnWith = before !== undefined && /期间[^。]*；$/u.test(before.trim());
      const isOne =
        (goesOnWith || (before !== undefined && leans(sentence))) &&
        this.#cover(this.#people.marked(withoutNumber(both)), this.#who) !== null;
      // What follows 期间…； in the same sentence is no charge that lasts.
      if (isOne || (goesOnWith && !speaksOfCover(bare(level(sentence))))) found[found.length - 1] = both;
      else found.push(sentence);
    }
    return found;
  }

  /** `whole`: with the number or heading before it. */
  #sentence(whole: string, sentence: string): void {
    const form = level(sentence).trim();
    const bareWords = bare(form);
    const said = withoutPreface(withoutBrackets(withoutNumber(sentence)));
    const marked = this.#people.marked(said);
    if (!new RegExp(P, 'u').test(marked.text))
      this.#arePairs = /(?:互为|互补).*[：。]$|(?:互为|互补)(?:AB角)?$/u.test(bareWords);
    if (/(?:互为|互补)[^：]*：/u.test(bareWords)) this.#arePairs = true;
    if (this.#arePairs && !new RegExp(P, 'u').test(marked.text)) {
      this.#above(whole, bareWords);
      return;
    }
    if (isOfHeader(sentence) || nothingSaid.some((each) => each.test(bareWords))) {
      // 乙同志分工如下：
      const of = /^([\ue000-\ue0ff])(?:的)?(?:工作)?分工如下/u.exec(marked.text)?.[1];
      this.#begin(of === undefined ? null : marked.who(of));
      if (speaksOfCover(bareWords)) this.#above(whole, bareWords);
      else this.#put(whole, [], []);
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
    const first = /^〔?([\ue000-\ue0ff])/u.exec(marked.text)?.[1];
    const below = reading.isLost === true ? null : listBelow(marked.text);
    if (below !== null) {
      this.#begin(first === undefined ? this.#who : marked.who(first), below);
      this.#isNumbered = true;
      this.#put(whole, reading.said, reading.unread);
      return;
    }
    const isOfOthers = !isOfSameLeader(first === undefined ? marked.text : marked.text.slice(1), form);
    // Whose work follows a sentence that was not read is not known, where that may have been about somebody else.
    const isOfFirst = first !== undefined && this.#who !== null && called(this.#who) === called(marked.who(first));
    if (isNothing && first !== undefined && !isOfFirst)
      this.#begin(/^〔?.〕?：/u.test(marked.text) && !isOfOthers ? marked.who(first) : null);
    else if (isNothing && isOfOthers) this.#begin(null);
    this.#put(whole, reading.said, isNothing ? [whole] : reading.unread);
    if (!isNothing && reading.isLost === true && isOfOthers) this.#begin(null);
    else if (!isNothing && first !== undefined && !speaksOfCover(bareWords)) this.#begin(marked.who(first), this.#verb);
  }

  /** What a sentence says: who stands in, what changes hands, what somebody has, or some of it of one and some of another. */
  #read(sentence: string, who: Leader | null, verb: Verb | null, whole = sentence): Reading {
    const marked = this.#people.marked(sentence);
    const changed = readSuccession(marked) ?? this.#cover(marked, who);
    if (changed !== null) return changed;
    if (!speaksOfCover(bare(level(sentence)))) return readClauses(marked, { who, verb, isName: this.#things.isName });
    return this.#mixed(sentence, who, verb) ?? { said: [], unread: [whole] };
  }

  #cover(marked: Marked, who: Leader | null): Reading | null {
    const year = /(\d{4})年/u.exec(marked.text)?.[1] ?? this.#header.issuedOn?.slice(0, 4);
    return readCover(marked, {
      ...{ who, year: year === undefined ? null : Number(year) },
      ...{ isOfOne: this.#isOfOne, arePairs: this.#arePairs, limits: this.#limits() },
      extents: extentsIn(this.#header.title ?? ''),
    });
  }

  /** A line on what stands below it: 外出期间AB角安排如下： What it limits otherwise than by absences, is left to be read. */
  #above(whole: string, line: string): void {
    const words = withoutPreamble(line);
    this.#ofAbsences = limitsIn(words);
    this.#put(whole, [], mayLimitBelow(words) ? [whole] : []);
  }

  /** Of which absences the title, or the line above, says that what follows is. */
  #limits(): readonly string[] {
    return [...new Set([...limitsIn(this.#header.title ?? ''), ...this.#ofAbsences])];
  }

  /** `负责财政工作，分管区财政局，与李丙同志互为AB角`: what they have, and behind it who stands in. */
  #mixed(sentence: string, who: Leader | null, verb: Verb | null): Reading | null {
    const parts = sentence.split(/(?<=[，,])/u);
    const first = parts.findIndex((each) => speaksOfCover(bare(level(each))));
    const [own, cover] = [parts.slice(0, first).join(''), parts.slice(first).join('')];
    if (first <= 0 || /期间|时[，,]$|的[，,]$/u.test(own)) return null;
    const reading = readClauses(this.#people.marked(own), { who, verb, isName: this.#things.isName });
    const whose = /^[\ue000-\ue0ff]/u.exec(this.#people.marked(own).text)?.[0];
    const leader = whose === undefined ? who : this.#people.marked(own).who(whose);
    const standing = this.#cover(this.#people.marked(cover), leader);
    if (reading.said.length === 0) return null;
    return {
      said: [...reading.said, ...(standing?.said ?? [])],
      unread: [...reading.unread, ...(standing?.unread ?? [cover])],
      isLost: reading.isLost === true,
    };
  }

  #begin(who: Leader | null, verb: Verb | null = null): void {
    this.#who = who;
    this.#verb = verb;
    this.#mark = null;
    this.#isNumbered = false;
  }

  #row(row: Row): void {
    this.#begin(null);
    const { pieces, remarks } = this.#rows.read(row);
    for (const { words, said, unread } of pieces) this.#put(words, said, unread);
    this.#remarks.push(...remarks);
  }

  /** Of a paper without a title. */
  #firstWords(): string {
    const [first] = this.#lines;
    const words = first === undefined ? '' : 'text' in first ? first.text : 'head' in first ? first.head : first.words;
    return words.trim().slice(0, 40);
  }
}
