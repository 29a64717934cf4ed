import { absenceOf, limitsIn } from './absence.js';
import type { Reading } from './clauses.js';
import type { CoverContext } from './coverContext.js';
import { CoverText } from './coverText.js';
import { constituents, isInAll, isPresiding, isSecond, pairsAlone } from './coverWords.js';
import { numberOf } from './days.js';
import { extentIn, limitOf, mayChange, mayLimit, mayLimitBelow } from './limits.js';
import { called, type Leader, type Marked } from './people.js';
import { Standings, rest as theRest } from './standing.js';

type Words = Readonly<Record<string, string | undefined>>;

/** Whether a constituent was read; `false` for one that leaves open what it says, with which the sentence is not read; `null` for none. */
type Taken = boolean | null;

/** One sentence, read constituent by constituent; what each of them says rests on those before it. */
export class CoverSentence {
  readonly #text: CoverText;
  readonly #standings: Standings;
  #who: Leader | null;
  /** Who was named before the absence: 李丙同志在王乙同志外出期间… */
  #by: Leader | null = null;
  #roleA: Leader | null = null;
  readonly #unread: string[] = [];
  #areMutual: boolean;

  constructor(
    sentence: Marked,
    private readonly context: CoverContext,
  ) {
    this.#text = new CoverText(sentence, context.year);
    this.#standings = new Standings(context.limits, context.extents, this.#text.period, context.isOfOne);
    this.#who = context.who;
    this.#areMutual = context.arePairs;
  }

  read(): Reading | null {
    while (!this.#text.isAtEnd) {
      const taken = this.#constituent();
      if (taken === false) return null;
      if (taken === null) return this.#withTail();
    }
    return this.#whole([]);
  }

  /** What stands behind a comma and touches nothing of what was said, is left for a person. */
  #withTail(): Reading | null {
    const { isBehindComma, rest, words } = this.#text;
    return isBehindComma && !mayChange(rest) ? this.#whole([words]) : null;
  }

  #whole(unread: readonly string[]): Reading | null {
    const isUnsaid = this.#roleA !== null && !this.#standings.isOf(this.#roleA);
    const said = isUnsaid ? null : this.#standings.said();
    return said === null ? null : { said, unread: [...this.#unread, ...unread] };
  }

  #constituent(): Taken {
    const first = this.#text.isAtStart ? (this.#pairs() ?? this.#begins()) : null;
    return (
      first ??
      this.#between() ??
      this.#preamble() ??
      this.#limitBefore() ??
      this.#arranged() ??
      this.#mutual() ??
      this.#topic() ??
      this.#role() ??
      this.#away() ??
      this.#does() ??
      this.#limitBehind()
    );
  }

  #between(): Taken {
    if (this.#text.rest.startsWith('；')) this.#standings.close();
    return this.#text.take(constituents.between) === null ? null : true;
  }

  /** 根据工作规则， before a sentence. */
  #preamble(): Taken {
    const isFirst = this.#text.isAtStart || this.#text.isBehindStop;
    return isFirst && this.#text.take(constituents.preamble) !== null ? true : null;
  }

  /** What stands before anything is said of anybody. */
  #begins(): Taken {
    const { lead } = this.#text.take(constituents.leadIn) ?? {};
    if (lead === undefined) return null;
    this.#areMutual = /互为|互补|相互|互相/u.test(lead);
    const isLead = this.#areMutual || /如下|安排|分工|分组|以下|制度|名单|[组角岗]$/u.test(lead);
    if (isLead && mayLimitBelow(lead)) return false;
    if (isLead) this.#standings.within(limitsIn(lead));
    if (this.#areMutual) return this.#pairs() ?? true;
    // What is said below it is of one matter: 财政工作：A角王乙
    return isLead || this.#isTopic(lead);
  }

  /** `王乙——李丙` below 下列领导互为AB角： */
  #pairs(): Taken {
    if (!this.#areMutual || !pairsAlone.test(this.#text.rest)) return null;
    return this.#standings.forEachOther(this.#text.people(this.#text.take(pairsAlone)?.pairs));
  }

  #limitBefore(): Taken {
    const { limit } = this.#text.take(constituents.exceptedFirst) ?? {};
    if (limit === undefined) return null;
    this.#standings.excepted = [limitOf(limit) ?? limit];
    return true;
  }

  /** What is left to be arranged changes nothing of what was said. */
  #arranged(): Taken {
    if (this.#standings.isEmpty) return null;
    const words = this.#text.takeWords(constituents.arranged);
    if (words === null) return null;
    this.#unread.push(words);
    return true;
  }

  #mutual(): Taken {
    const named = this.#text.take(constituents.mutual);
    if (named !== null) return this.#standings.forEachOther(this.#text.people(named.pairs));
    const { b } = this.#who === null ? {} : (this.#text.take(constituents.mutualWith) ?? {});
    if (b === undefined || this.#who === null) return null;
    return this.#standings.forEachOther([this.#who, ...this.#text.people(b)]);
  }

  /** Whose, and of what, the roles behind it are. */
  #topic(): Taken {
    const whose = this.#text.isAtStart ? this.#text.take(constituents.whose) : null;
    if (whose !== null) {
      this.#who = this.#text.people(whose.who)[0] ?? null;
      return true;
    }
    const topic = this.#text.take(constituents.topicOf) ?? this.#text.take(constituents.topicOfRole);
    if (topic === null) return null;
    if (topic.a !== undefined) this.#roleA = this.#text.people(topic.a)[0] ?? null;
    return this.#isTopic(topic.topic ?? '');
  }

  #isTopic(words: string): boolean {
    const limits = partOf(words);
    this.#standings.topic = limits ?? [];
    return limits !== null;
  }

  #role(): Taken {
    const of = this.#text.take(constituents.roleOf) ?? this.#text.take(constituents.filledBy);
    if (of !== null) return this.#rolesOf(this.#text.people(of.a), of);
    const taken = this.#text.take(constituents.takesRole);
    if (taken !== null) return this.#rolesOf(taken.a === undefined ? this.#whose() : this.#text.people(taken.a), taken);
    const a = this.#text.take(constituents.roleA) ?? this.#text.take(constituents.isRoleA);
    if (a !== null) {
      this.#roleA = this.#text.people(a.a)[0] ?? null;
      this.#standings.begin();
      return true;
    }
    const is = this.#text.take(constituents.roleIs) ?? this.#text.take(constituents.isRole);
    return is === null ? null : this.#rolesOf(this.#whose(), is, true);
  }

  /** Of whom 其, or nobody named, is said. */
  #whose(): readonly Leader[] {
    const only = this.#roleA ?? this.#standings.whose ?? this.#who;
    return only === null ? [] : [only];
  }

  #rolesOf(of: readonly Leader[], { b, each = '', role }: Words, isSameGroup = false): boolean {
    if (!isSameGroup) this.#standings.begin();
    return this.#standings.stand(of, this.#text.people(b), { each, isSecond: isSecond(role), limits: [] });
  }

  #away(): Taken {
    const first = this.#text.take(constituents.firstBy);
    if (first !== null) {
      this.#by = this.#text.people(first.by)[0] ?? null;
      return true;
    }
    const ofDays = this.#text.isAtStart ? this.#text.take(constituents.daysOf) : null;
    if (ofDays !== null) return this.#isAwayFor(this.#text.people(ofDays.whom));
    if (this.#text.take(constituents.days) !== null) return true;
    const counted = this.#standings.isOfAbsenceAlone ? this.#text.take(constituents.counted) : null;
    if (counted !== null) return this.#text.lasts(numberOf(counted.count ?? ''));
    if (this.#standings.absent !== null) {
      const { bound } = this.#text.take(constituents.bound) ?? {};
      if (bound !== undefined) {
        this.#standings.bound(absenceOf(bound));
        return true;
      }
    }
    const named = this.#text.take(constituents.absenceOf);
    if (named !== null) return this.#isAway(this.#text.people(named.whom), named);
    const both = this.#text.take(constituents.absenceOfBoth);
    if (both !== null) return both.together !== '' && this.#standings.bothAreAway(absenceOf(both.away ?? ''));
    // 出访期间 after 张甲同志率团出访 is the same absence.
    if (this.#standings.isOfAbsenceAlone)
      return (this.#text.take(constituents.meanwhile) ?? this.#text.take(constituents.sameAbsence)) === null
        ? null
        : this.#standings.goesOn();
    const alone = this.#text.take(constituents.absenceAlone);
    if (alone === null) return null;
    return this.#isAway(this.#standings.absent ?? (this.#who === null ? [] : [this.#who]), alone);
  }

  /** Away on the days that are told; why, only the title may tell. */
  #isAwayFor(whom: readonly Leader[]): boolean {
    if (this.context.limits.length === 0 && !/代[管行为理]|补位|主持/u.test(this.#text.rest)) return false;
    const [reason = ''] = this.context.limits.length === 1 ? this.context.limits : [];
    const absence = { limits: [], reason: reason.replace(/^仅|.*、.*/gu, ''), isOne: true, saysMore: false };
    return this.#standings.isAway(whom, absence, { isTogether: false, isFact: true });
  }

  #isAway(whom: readonly Leader[], { away = '', together = '', ends }: Words): boolean {
    return this.#standings.isAway(whom, absenceOf(away), { isTogether: together !== '', isFact: ends === undefined });
  }

  #does(): Taken {
    const entrusted = this.#isEntrusted();
    if (entrusted !== null) return entrusted;
    const topic = this.#text.take(constituents.topicBy);
    if (topic !== null) {
      const { does, topic: of = '' } = topic;
      return this.#isDone(topic, isPresiding(does) && this.#isOfTheirs(of) ? [] : partOf(of));
    }
    if (this.#isByOther()) return true;
    const forOne = this.#text.take(constituents.doesFor);
    if (forOne !== null) {
      this.#isAway(this.#text.people(forOne.whom), forOne);
      return this.#isDone(forOne, extentIn(forOne.what ?? '', false));
    }
    const passive = this.#text.take(constituents.by);
    const by = passive ?? this.#text.take(constituents.subject);
    // 王乙外出期间，由李丙代行；赵丁负责教育工作: meanwhile, or for good.
    if (passive === null && by !== null && this.#standings.isClosed) return false;
    const done = by ?? (this.#standings.absent === null ? null : this.#text.take(constituents.goesOnDoing));
    if (done === null) return null;
    const { does, what = '' } = done;
    // 王乙外出的，由李丙主持: what he presides over, or what he presides over for another.
    if (isPresiding(does) && what === '' && !this.#standings.isEmpty) return false;
    const isAll = isPresiding(does) && this.#isOfTheirs(what);
    return this.#isDone(done, isAll ? [] : extentIn(what, isInAll(does), true));
  }

  /** For one absence it is told who has been entrusted; of absences to come, nobody has been yet. */
  #isEntrusted(): Taken {
    const { by } = this.#text.take(constituents.entrusted) ?? {};
    if (by === undefined) return null;
    const [one] = this.#text.people(by);
    const isTheirs = this.#standings.absent?.some((each) => one !== undefined && called(each) === called(one));
    return this.#text.period !== null && isTheirs === true;
  }

  /** What somebody has who is not named: nobody else has it, and it is left to be read. */
  #isByOther(): boolean {
    if (this.#standings.absent === null) return false;
    const { topic = '' } = constituents.topicByOther.exec(this.#text.rest)?.groups ?? {};
    const limits = partOf(topic);
    const words = topic === '' || limits === null ? null : this.#text.takeWords(constituents.topicByOther);
    if (words === null || limits === null) return false;
    this.#standings.ofOthers.push(...limits.map((each) => each.replace(/^仅/u, '')));
    this.#unread.push(words);
    return true;
  }

  /** Whether what is presided over is what the one who is away leads: 主持县水利局工作 for its head. */
  #isOfTheirs(what: string): boolean {
    const unit = what.replace(/(?:全面)?工作$/u, '');
    const [absent] = this.#standings.absent ?? [];
    return unit !== '' && absent?.title?.startsWith(unit) === true;
  }

  #isDone({ by, each = '', how = '' }: Words, limits: readonly string[] | null): boolean {
    const { absent } = this.#standings;
    // Without an absence it is no standing in, but a charge.
    if (limits === null || absent === null || absent.length === 0) return false;
    const named = this.#text.people(by);
    const own = named.length > 0 ? named : [this.#by ?? this.context.who].filter((one) => one !== null);
    if (own.some((one) => absent.some((other) => called(other) === called(one)))) return false;
    const second = this.#standings.areTogether || /C[角岗]/u.test(how);
    return this.#standings.stand(absent, own, { each: `${each}${how}`, isSecond: second, limits });
  }

  #limitBehind(): Taken {
    if (this.#standings.isGroupEmpty) return null;
    const { inside } = this.#text.take(constituents.inBrackets) ?? {};
    // What brackets say that is no limit that is known, is asked about.
    if (inside !== undefined)
      return this.#standings.limit(inside.split(/[，；]/u).map((each) => limitOf(each) ?? each));
    if (!mayLimit(this.#text.rest)) return null;
    const kept = this.#text.take(constituents.kept)?.limit;
    const { limit = '' } = this.#text.take(constituents.note) ?? this.#text.take(constituents.limit) ?? {};
    const words = kept === undefined ? limitOf(limit) : `${kept}除外`;
    return words !== null && !this.#standings.areSeveral && this.#standings.limit([words]);
  }
}

/** `其余` or a limit of what is named; `null` where that is not clear. */
const partOf = (words: string): readonly string[] | null =>
  /^(?:其余|其他|其它|剩余)/u.test(words) ? [theRest] : extentIn(words, true);
