import type { Verb } from '../../notation/notice.js';
import {
  aside,
  assists,
  clauseFirst,
  cooperate,
  divisionFirst,
  given,
  goesOn,
  helps,
  isSomebody,
  labelFirst,
  leaderAlone,
  leaderFirst,
  pointing,
  preamble,
  withOthers,
} from './clauseWords.js';
import { labels } from './labels.js';
import { type IsName, isOtherClause, isThing, takesOver, thingsIn, withoutTail } from './lists.js';
import { exchangeIn, type Move, moveIn, speaksOfMove } from './moves.js';
import type { Leader, Marked } from './people.js';
import { called, itemNumber, P } from './people.js';
import { conditional, noThing, phrases } from './phrases.js';
import { after, type Piece, split, unwrapped, withLeaderApart } from './pieces.js';

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

interface Clause {
  readonly who: Leader;
  readonly verb: Verb;
  readonly ends: boolean;
  readonly whom: readonly Leader[];
  readonly items: Piece[];
  /** Whether its word is one for matters, where no unit stands behind it. */
  readonly isOfMatters: boolean;
}

/** How a sentence is read: whose it is, where it does not say, and what a list without a word of its own is. */
export interface Reads {
  readonly who: Leader | null;
  readonly verb: Verb | null;
  readonly isName: IsName;
}

/** Reads what a sentence says that somebody has: 负责财政、税务，分管区财政局. */
export function readClauses(sentence: Marked, reads: Reads): Reading {
  return new Clauses(sentence, reads).read();
}

class Clauses {
  readonly #clauses: Clause[] = [];
  readonly #unread: Piece[] = [];
  /** Whose list goes on. */
  #last: Clause | null = null;
  /** What was named before, to which 上述单位 points. */
  #named: Clause | null = null;
  #who: Leader | null;
  readonly #subjects = new Set<string>();

  constructor(
    private readonly sentence: Marked,
    private readonly reads: Reads,
  ) {
    this.#who = reads.who;
  }

  read(): Reading {
    const text = this.sentence.text.replace(/[。；！ ]+$/u, '');
    const whole = moveIn(text);
    const all = { from: 0, to: text.length, text };
    const segments = whole === null ? split(all, /，/u).flatMap(withLeaderApart).map(unwrapped) : [all];
    if (whole === null && segments.some((segment) => conditional.test(segment.text)))
      return { said: [], unread: [this.sentence.cut(0)], isLost: true };
    for (const [index, segment] of segments.entries()) {
      const next = segments[index + 1];
      if (leaderAlone.test(segment.text) && next !== undefined && goesOn.test(next.text)) this.#begins(segment.text);
      else this.#segment(segment);
    }
    return {
      said: this.#clauses.flatMap((clause) => this.#saidBy(clause)),
      unread: this.#unread.map(({ from, to }) => this.sentence.cut(from, to)),
      // Behind a sentence about two it is open whose work goes on.
      isLost: this.#who === null || this.#subjects.size > 1,
    };
  }

  #saidBy({ who, verb, ends, whom, items, isOfMatters }: Clause): readonly Said[] {
    const words = items.map(({ from, to }) => this.sentence.cut(from, to));
    const things = thingsIn(words, verb, isOfMatters, this.reads.isName);
    const line = (each: Verb, its: readonly string[]) => ({
      who,
      verb: `${ends ? '不再' : ''}${each}`,
      items: its,
      whom,
    });
    if (things.length === 0) return verb === '协助' && whom.length > 0 ? [line(verb, [])] : [];
    return things.map((each) => line(each.verb, each.items));
  }

  #segment(whole: Piece): void {
    if (preamble.test(whole.text) || aside.test(whole.text)) return;
    const move = moveIn(whole.text);
    if (move !== null) {
      this.#moves(whole, move);
      return;
    }
    if (this.#helps(whole)) return;
    const segment = this.#behindSubject(whole);
    const { long, label = long, rest = '' } = labelFirst.exec(segment.text)?.groups ?? {};
    if (segment.text === '' || aside.test(segment.text)) return;
    if (given.test(segment.text)) this.#isUnread(segment, true);
    else if (label !== undefined && labels[label] !== undefined && this.#who !== null) {
      this.#begin(this.#who, labels[label]);
      if (rest.trim() !== '') this.#segment(after(segment, segment.text.length - rest.length));
    } else if (this.#exchanges(segment)) return;
    else if (speaksOfMove(segment.text)) this.#isUnread(segment);
    else if (assists.test(segment.text)) this.#assists(segment);
    else if (cooperate.test(segment.text) && !clauseFirst.test(segment.text)) this.#cooperates(segment);
    else if (clauseFirst.test(segment.text) || this.#goesOn(segment)) this.#lists(segment);
    else this.#isUnread(segment);
  }

  /** Somebody whose work follows. */
  #begins(sign: string): void {
    this.#who = this.sentence.who(sign);
    this.#subjects.add(sign);
    this.#last = null;
  }

  /** Whether a part without a word of its own is more of the list before it, or of what the lines are. */
  #goesOn(segment: Piece): boolean {
    if (isOtherClause(segment.text)) return false;
    if (this.#last === null) return this.reads.verb !== null;
    return split(segment, /、/u).every(({ text }) => isThing(text, this.reads.isName));
  }

  #behindSubject(whole: Piece): Piece {
    const leader = leaderFirst.exec(whole.text);
    if (leader === null || new RegExp(`^${P}(?:[、与和]|$)`, 'u').test(whole.text)) return whole;
    const said = after(whole, leader[0].length);
    const own = after(said, divisionFirst.exec(said.text)?.[0].length ?? 0);
    const segment = after(own, itemNumber.exec(own.text)?.[0].length ?? 0);
    this.#begins(leader.groups?.who ?? leader.groups?.by ?? '');
    return segment;
  }

  /** `isOfSame`: whether it is about the same as what stands before it, however it begins. */
  #isUnread(piece: Piece, isOfSame = isOtherClause(piece.text)): void {
    const before = this.#unread.at(-1);
    // Neighbours are one.
    if (before !== undefined && piece.from - before.to <= 1)
      this.#unread[this.#unread.length - 1] = { ...before, to: piece.to };
    else this.#unread.push(piece);
    this.#last = null;
    this.#named = null;
    // 统筹… goes on about the same; in words that begin otherwise somebody else may be spoken of.
    if (!isOfSame) this.#who = null;
  }

  /** `分管区财政局、区统计局`, or more things of the clause before. */
  #lists(segment: Piece): void {
    // 分管（联系）区财政局: of which of the two words a thing is, is not told.
    if (clauseFirst.exec(segment.text)?.groups?.rest?.startsWith('（') === true) {
      this.#isUnread(segment, true);
      return;
    }
    for (const part of split(segment, /、/u)) {
      const { ends, word = '', rest = '' } = clauseFirst.exec(part.text)?.groups ?? {};
      const verb = phrases[word];
      if (verb !== undefined && this.#who !== null) {
        const isOfAll = rest === '' && ends !== undefined;
        const before = isOfAll ? this.#named : null;
        if ((isOfAll && before === null) || (rest === '' && verb === '协助')) this.#isUnread(part);
        else this.#begin(this.#who, verb, { ends: ends !== undefined, isOfMatters: word === '主管' });
        if (before !== null) this.#last?.items.push(...before.items);
        else if (!isOfAll) this.#item(this.#matter(after(part, part.text.length - rest.length), verb));
      } else if (verb === undefined && this.#last === null && this.reads.verb !== null && this.#who !== null) {
        this.#begin(this.#who, this.reads.verb);
        this.#item(part);
      } else if (verb === undefined && this.#last !== null) this.#item(part);
      else this.#isUnread(part);
    }
  }

  /** 推进重点项目 is of 重点项目, where one leads or helps in it. */
  #matter(piece: Piece, verb: Verb): Piece {
    const isDone = verb === '主办' || verb === '配合' || verb === '协助';
    return isDone ? after(piece, withOthers.exec(piece.text)?.[0].length ?? 0) : piece;
  }

  #begin(who: Leader, verb: Verb, more: Partial<Clause> = {}): void {
    this.#last = { who, verb, ends: false, whom: [], items: [], isOfMatters: false, ...more };
    this.#clauses.push(this.#last);
    this.#named = this.#last;
  }

  #item(whole: Piece): void {
    const piece = after(whole, /^(?:以及|及|并)?/u.exec(whole.text)?.[0].length ?? 0);
    if (withoutTail(piece.text) === '') return;
    if (isThing(piece.text, this.reads.isName)) this.#last?.items.push(piece);
    else {
      // What one of a list is, does not change whose list it is; what is done there, goes on behind it.
      const last = this.#last;
      this.#isUnread(piece, true);
      if (!takesOver(piece.text) && !isSomebody.test(piece.text)) this.#last = last;
    }
  }

  #assists(segment: Piece): void {
    const { ends, whom = '', rest = '' } = assists.exec(segment.text)?.groups ?? {};
    if (this.#who === null) {
      this.#isUnread(segment);
      return;
    }
    this.#begin(this.#who, '协助', { ends: ends !== undefined, whom: this.sentence.all(whom) });
    if (/^(?:的)?(?:开展)?工作$/u.test(rest)) return;
    for (const part of split(after(segment, segment.text.length - rest.length), /、/u)) this.#item(part);
  }

  /** `财政工作由张甲主管，王乙协管`; what they help with is told where one thing was said before. */
  #helps(segment: Piece): boolean {
    const { who } = helps.exec(segment.text)?.groups ?? {};
    if (who === undefined) return false;
    const [led, ...more] = this.#clauses;
    const helpers = this.sentence.all(who);
    const isTold = led !== undefined && led === this.#named && more.length === 0 && !led.ends && led.verb !== '协助';
    if (isTold && led.items.length > 0 && !helpers.some((each) => called(each) === called(led.who))) {
      for (const each of helpers)
        this.#clauses.push({ ...led, who: each, verb: '协助', whom: [led.who], isOfMatters: false });
      this.#last = null;
      this.#who = null;
    } else this.#isUnread(segment);
    return true;
  }

  /** What somebody had, or what the words before name, somebody else has from now on. */
  #moves(segment: Piece, { what, at, who, word, before: sign, had }: Move): void {
    const before = this.#named;
    const isPointing = pointing.test(what);
    const isOfBefore = isPointing && before !== null && before.items.length > 0;
    const isOfItsVerb = word === null || /^接[任替管]$/u.test(word);
    const verb = isOfItsVerb ? (phrases[had ?? ''] ?? before?.verb) : phrases[word];
    const from = segment.from + at;
    const parts = split({ from, to: from + what.length, text: what }, /、/u);
    const items = isOfBefore ? before.items : parts;
    const areThings = isOfBefore || (!isPointing && parts.every(({ text }) => isThing(text, this.reads.isName)));
    const isOpen = isOfItsVerb && sign === null && !isOfBefore;
    if (verb === undefined || !areThings || isOpen) {
      this.#isUnread(segment);
      return;
    }
    const more = { items: [...items], isOfMatters: word === '主管' };
    if (sign !== null)
      this.#begin(this.sentence.who(sign), phrases[had ?? ''] ?? verb, { ...more, items: [...items], ends: true });
    this.#begin(this.sentence.who(who), verb, more);
    // Nothing goes on with what somebody was given; whose the words behind are is known where it is theirs.
    this.#last = null;
    if (this.#who === null || called(this.#who) !== called(this.sentence.who(who))) this.#who = null;
  }

  /** `联系街道由甲街道调整为乙街道`, of whoever was named before it. */
  #exchanges(segment: Piece): boolean {
    const found = exchangeIn(segment.text);
    const verb = found === null ? undefined : (labels[found.label] ?? phrases[found.label]);
    if (found === null || verb === undefined || this.#who === null) return false;
    for (const [words, ends] of [
      [found.from, true],
      [found.to, false],
    ] as const) {
      const from = segment.from + segment.text.lastIndexOf(words);
      const parts = split({ from, to: from + words.length, text: words }, /、/u);
      if (!parts.every(({ text }) => isThing(text, this.reads.isName))) return false;
      this.#begin(this.#who, verb, { items: [...parts], ends });
    }
    return true;
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
