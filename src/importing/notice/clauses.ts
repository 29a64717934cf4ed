import type { Verb } from '../../notation/notice.js';
import { dayPattern } from './days.js';
import type { Leader, Marked } from './people.js';
import { P } from './people.js';
import { conditional, fillers, labels, noThing, oneOf, phrases, tails, unreadFirst, workItself } from './phrases.js';
import { unitLike } from './things.js';

/** One line of a draft, and under whose head it stands. */
export interface Said {
  readonly who: Leader;
  /** The word of the line, with 不再 before it where it ends. */
  readonly verb: string;
  readonly items: readonly string[];
  /** Whom it assists. */
  readonly whom: readonly Leader[];
}

/** What a sentence was read as, and the words of it that were not read. */
export interface Reading {
  readonly said: readonly Said[];
  readonly unread: readonly string[];
  /** Whether it is not known whose work goes on behind it. */
  readonly isLost?: boolean;
}

const phrase = oneOf(Object.keys(phrases));
const filler = `(?:${fillers.join('|')})*`;
const clauseFirst = new RegExp(`^${filler}(?<ends>不再)?(?<word>${phrase})[：:]?(?<rest>.*)$`, 'u');
const heading = oneOf(Object.keys(labels));
const longHeading = oneOf(Object.keys(labels).filter((each) => each.length > 2));
/** `分管单位：区财政局`, `所分管的部门有区财政局` */
const labelFirst = new RegExp(
  `^所?(?:(?<label>${heading})(?:为|是)?：|(?<long>${longHeading})(?:为|是|有|包括|如下)：?)(?<rest>.*)$`,
  'u',
);
/** 除负责财政工作外 and 在负责财政工作的同时 say the same as 负责财政工作. */
const wrapped: readonly RegExp[] = [
  /^除(?:了)?(?<inner>.+?)(?:以外|之外|外)$/u,
  /^在(?<inner>.+?)(?:的同时|的基础上)$/u,
];
/** What somebody else gives somebody to do, in a list of which no part is a thing of its own: 区委、区政府交办的工作. */
const given = /交办|交给|委托|授权|安排的|部署的/u;
const assists = new RegExp(
  `^${filler}(?<ends>不再)?协助(?<whom>${P}(?:[、和]${P})*)(?:同志)?(?:抓好|做好|分管|负责|处理|联系|管理|主持|协管|协办|推进|推动|抓)?(?<rest>.*)$`,
  'u',
);
/** 区统计局调整为由某人分管 */
const movesTo = new RegExp(
  `^(?<what>.*?)(?:调整为|改为|调整|改|交|转|仍|继续|均|统一)*(?:由|划归|划转给?|移交给?)(?<who>${P})(?:一并|统一|具体|继续)*(?<word>${phrase}|接任)$`,
  'u',
);
const cooperate = /^(?<what>.+?)(?:共同|予以|积极)?(?<word>配合|协办)$/u;
const unreadWord = new RegExp(`^${filler}${oneOf(unreadFirst)}`, 'u');
const leaderFirst = new RegExp(
  `^(?:(?<who>${P})(?:同志)?(?:的(?=${heading}(?:：|为|是|有|包括)))?|由(?<by>${P})(?=${phrase}))[：， ]*(?=.)`,
  'u',
);
const leaderAlone = new RegExp(`^${P}$`, 'u');
/** How what somebody has goes on behind their name and a comma. */
const goesOn = new RegExp(`^(?:${filler}(?:不再)?(?:${phrase}|协助)|所?${heading}|除|在)`, 'u');

const fromDay = new RegExp(`^(?:自|从)${dayPattern}起$`, 'u');

const preamble =
  /^在原(?:有)?(?:分管|负责)?(?:的)?(?:工作|分工)?(?:的)?基础上$|^(?:根据|按照)(?:工作需要|(?:职责|工作)?分工)$|^经[^，]{0,20}研究(?:决定|同意)?$/u;

const ofWork = /(?:方面|领域|工作|事务|事项|事宜)$/u;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Clause {
  readonly who: Leader;
  readonly verb: Verb;
  readonly ends: boolean;
  readonly whom: readonly Leader[];
  readonly items: Piece[];
}

/**
 * Reads what a sentence says that somebody has: 负责财政、税务，分管区财政局。`who`: whose sentence it is, where it does not say; `verb`: what a
 * list without a word of its own is.
 */
export function readClauses(sentence: Marked, who: Leader | null, verb: Verb | null): Reading {
  return new Clauses(sentence, who, verb).read();
}

class Clauses {
  readonly #clauses: Clause[] = [];
  readonly #unread: Piece[] = [];
  readonly #subjects = new Set<string>();
  #last: Clause | null = null;
  /** The clause before, whose things somebody has no longer. */
  #given: Clause | null = null;

  constructor(
    private readonly sentence: Marked,
    private who: Leader | null,
    private readonly verb: Verb | null,
  ) {}

  read(): Reading {
    const text = this.sentence.text.replace(/[。；！ ]+$/u, '');
    const segments = split({ from: 0, to: text.length, text }, /，/u).flatMap(withLeaderApart).map(unwrapped);
    if (segments.some((segment) => conditional.test(segment.text)))
      return { said: [], unread: [this.sentence.cut(0)], isLost: true };
    for (const [index, segment] of segments.entries()) {
      const next = segments[index + 1];
      if (leaderAlone.test(segment.text) && next !== undefined && goesOn.test(next.text)) this.#begins(segment.text);
      else this.#segment(segment);
    }
    const said = this.#clauses.flatMap(({ who, verb, ends, whom, items }) => {
      const things = thingsOf(
        items.map(({ from, to }) => this.sentence.cut(from, to)),
        verb,
      );
      const said = (word: Verb, items: readonly string[]) => ({
        who,
        verb: `${ends ? '不再' : ''}${word}`,
        items,
        whom,
      });
      if (things.length === 0) return verb === '协助' && whom.length > 0 ? [said(verb, [])] : [];
      // Of 分管财政、审计工作 it is work that somebody has, and no unit that is called so.
      const isWork = verb === '分管' && ofWork.test(items.at(-1)?.text ?? '');
      const units = isWork ? things.filter((each) => unitLike.test(each)) : things;
      const work = things.filter((each) => !units.includes(each));
      return [...(work.length === 0 ? [] : [said('负责', work)]), ...(units.length === 0 ? [] : [said(verb, units)])];
    });
    // Behind a sentence about two it is open whose work goes on.
    const isLost = this.who === null || this.#subjects.size > 1;
    return { said, unread: this.#unread.map(({ from, to }) => this.sentence.cut(from, to)), isLost };
  }

  /** Somebody whose work follows. */
  #begins(sign: string): void {
    this.who = this.sentence.who(sign);
    this.#subjects.add(sign);
    this.#last = null;
  }

  #segment(whole: Piece): void {
    // From when it is so, the head of the notice has said.
    if (fromDay.test(whole.text) || preamble.test(whole.text)) return;
    const leader = movesTo.test(whole.text) && whole.text.startsWith('由') ? null : leaderFirst.exec(whole.text);
    const isSubject = leader !== null && !new RegExp(`^${P}(?:[、与和]|$)`, 'u').test(whole.text);
    if (isSubject) this.#begins(leader.groups?.who ?? leader.groups?.by ?? '');
    const segment = isSubject ? after(whole, leader[0].length) : whole;
    const { long, label = long, rest = '' } = labelFirst.exec(segment.text)?.groups ?? {};
    const moved = movesTo.exec(segment.text);
    if (given.test(segment.text)) this.#isUnread(segment, true);
    else if (label !== undefined && labels[label] !== undefined && this.who !== null) {
      this.#begin(this.who, labels[label], false, []);
      if (rest.trim() !== '') this.#segment(after(segment, segment.text.length - rest.length));
    } else if (moved !== null) this.#moves(segment, moved);
    else if (assists.test(segment.text)) this.#assists(segment);
    else if (cooperate.test(segment.text) && !clauseFirst.test(segment.text)) this.#cooperates(segment);
    else if (clauseFirst.test(segment.text) || (!unreadWord.test(segment.text) && (this.#last ?? this.verb) !== null))
      this.#lists(segment);
    else this.#isUnread(segment);
  }

  /** `isOfSame`: whether it is about the same as what stands before it, however it begins. */
  #isUnread(piece: Piece, isOfSame = unreadWord.test(piece.text)): void {
    const before = this.#unread.at(-1);
    // Neighbours are one.
    if (before !== undefined && piece.from - before.to <= 1)
      this.#unread[this.#unread.length - 1] = { ...before, to: piece.to };
    else this.#unread.push(piece);
    this.#last = null;
    // 统筹… goes on about the same; in words that begin otherwise somebody else may be spoken of.
    if (!isOfSame) this.who = null;
  }

  /** `分管区财政局、区统计局`, or more things of the clause before. */
  #lists(segment: Piece): void {
    for (const part of split(segment, /、/u)) {
      const { ends, word = '', rest = '' } = clauseFirst.exec(part.text)?.groups ?? {};
      const verb = phrases[word];
      const given = this.#given;
      if (verb !== undefined && this.who !== null && ends !== undefined && rest === '' && given !== null) {
        // 区财政局由甲分管，乙不再分管
        this.#begin(this.who, verb, true, []);
        this.#last?.items.push(...given.items);
      } else if (verb !== undefined && this.who !== null) {
        this.#begin(this.who, verb, ends !== undefined, []);
        this.#item(after(part, part.text.length - rest.length));
      } else if (verb === undefined && this.#last === null && this.verb !== null && this.who !== null) {
        this.#begin(this.who, this.verb, false, []);
        this.#item(part);
      } else if (verb === undefined && this.#last !== null) this.#item(part);
      else this.#isUnread(part);
    }
  }

  #begin(who: Leader, verb: Verb, ends: boolean, whom: readonly Leader[]): void {
    this.#last = { who, verb, ends, whom, items: [] };
    if (!ends) this.#given = this.#last;
    this.#clauses.push(this.#last);
  }

  #item(whole: Piece): void {
    const piece = after(whole, /^(?:以及|及|并)?/u.exec(whole.text)?.[0].length ?? 0);
    const words = withoutTail(piece.text);
    if (words === '') return;
    const isThing = !noThing.test(words) && !new RegExp(P, 'u').test(words) && words.length <= 40;
    if (isThing && !unreadWord.test(piece.text)) this.#last?.items.push(piece);
    else {
      // What one of a list is, does not change whose list it is.
      this.#isUnread(piece, true);
    }
  }

  #assists(segment: Piece): void {
    const { ends, whom = '', rest = '' } = assists.exec(segment.text)?.groups ?? {};
    if (this.who === null) {
      this.#isUnread(segment);
      return;
    }
    this.#begin(this.who, '协助', ends !== undefined, this.sentence.all(whom));
    if (/^(?:的)?(?:开展)?工作$/u.test(rest)) return;
    for (const part of split(after(segment, segment.text.length - rest.length), /、/u)) this.#item(part);
  }

  /** What somebody had, or what the words before name, somebody else has from now on. */
  #moves(segment: Piece, { groups = {} }: RegExpExecArray): void {
    const { what = '', who = '', word = '' } = groups;
    const before = this.#last;
    const verb = word === '接任' ? before?.verb : phrases[word];
    const isPointing = /^(?:(?:上述|以上|该|其)(?:单位|部门|机构|工作)?)?$/u.test(what);
    const isOfBefore = isPointing && before !== null && before.items.length > 0;
    if (verb === undefined || (isPointing && !isOfBefore) || /[由将原暂其]/u.test(what)) {
      this.#isUnread(segment);
      return;
    }
    this.#begin(this.sentence.who(who), verb, false, []);
    if (isOfBefore) this.#last?.items.push(...before.items);
    else for (const part of split({ ...segment, to: segment.from + what.length, text: what }, /、/u)) this.#item(part);
  }

  /** `牵头招商引资工作，区商务局、区科技局配合` */
  #cooperates(segment: Piece): void {
    const { what = '' } = cooperate.exec(segment.text)?.groups ?? {};
    const before = this.#last;
    const units = split({ ...segment, to: segment.from + what.length, text: what }, /、/u);
    if (before === null || before.verb !== '主办' || units.some(({ text }) => noThing.test(text))) {
      this.#isUnread(segment);
      return;
    }
    for (const { from, to } of units)
      this.#clauses.push({ ...before, verb: '配合', who: { name: null, title: this.sentence.cut(from, to) } });
  }
}

const after = ({ from, to, text }: Piece, length: number): Piece => ({
  from: from + length,
  to,
  text: text.slice(length),
});

/** `王乙除负责财政工作外` is of two parts. */
const withLeaderApart = (piece: Piece): readonly Piece[] =>
  new RegExp(`^${P}(?:除|在)`, 'u').test(piece.text)
    ? [{ from: piece.from, to: piece.from + 1, text: piece.text.slice(0, 1) }, after(piece, 1)]
    : [piece];

const unwrapped = (piece: Piece): Piece => {
  for (const each of wrapped) {
    const inner = each.exec(piece.text)?.groups?.inner;
    if (inner === undefined || !clauseFirst.test(inner)) continue;
    const from = piece.from + piece.text.indexOf(inner);
    return { from, to: from + inner.length, text: inner };
  }
  return piece;
};

/** The pieces of a text between what `between` matches, except within brackets, quotes, and between people. */
function split({ from, text }: Piece, between: RegExp): readonly Piece[] {
  const found: Piece[] = [];
  let [depth, start] = [0, 0];
  const close = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') found.push({ from: from + start + lead, to: from + end, text: piece.trim() });
    start = end + 1;
  };
  const isPerson = (letter: string | undefined) => letter !== undefined && new RegExp(P, 'u').test(letter);
  for (const [index, letter] of [...text].entries()) {
    if (/[（《“〔]/u.test(letter)) depth++;
    else if (/[）》”〕]/u.test(letter)) depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      isBetween(between, text, index) &&
      !(isPerson(text[index - 1]) && isPerson(text[index + 1]))
    )
      close(index);
  }
  close(text.length);
  return found;
}

/** A blank before a word such as 分管 stands for a comma. */
const isBetween = (between: RegExp, text: string, index: number): boolean =>
  between.test(text[index] ?? '') ||
  (text[index] === ' ' && !noComma.test(text[index - 1] ?? '') && phraseBehind.test(text.slice(index)));
const noComma = new RegExp(`[ ：，]|${P}`, 'u');
const phraseBehind = new RegExp(`^ +${phrase}`, 'u');

const withoutTail = (words: string): string => tails.reduce((left, tail) => left.replace(tail, ''), words).trim();

/** The things of a list as a line names them: what stands behind the last for all of them is left away. */
export function thingsOf(items: readonly string[], verb: Verb): readonly string[] {
  return items.flatMap((item) => {
    const words = withoutTail(item.replace(/\s+/gu, ''));
    const own = verb === '主持' || workItself.test(words) ? words : words.replace(/(?<=..)工作$/u, '');
    return own === '' ? [] : [own];
  });
}
