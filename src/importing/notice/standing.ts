import type { Absence } from './absence.js';
import type { Said } from './clauses.js';
import { called, type Leader } from './people.js';

/** Somebody who stands in for somebody, first or second, as far as `limits` say. */
export interface Standing {
  readonly of: Leader;
  readonly by: Leader;
  readonly isSecond: boolean;
  readonly limits: readonly string[];
  /** In which absence of those that the sentence tells, and whether of all the work in all of it. */
  readonly absence: number;
  readonly isWhole: boolean;
}

/** How somebody stands in: 分别 of as many for as many, 依次 of one behind the other. */
interface Manner {
  readonly each: string;
  readonly isSecond: boolean;
  readonly limits: readonly string[];
}

/** Who stands in for whom, as a sentence tells it bit by bit. */
export class Standings {
  /** What was said together, to which a limit behind it applies. */
  readonly #groups: Standing[][] = [];
  readonly #absences: Absence[] = [];
  /** How many groups stand between two semicolons. */
  #open = 0;
  /** Whether a semicolon stands behind the absence that was told last. */
  isClosed = false;
  #isFact = false;
  #isOngoing = false;
  #bound: readonly string[] = [];
  /** Who is away; `null` before an absence is told. */
  absent: readonly Leader[] | null = null;
  /** Whether it is said of several that they are away at once. */
  areTogether = false;
  /** Of what all that follows is. */
  topic: readonly string[] = [];
  excepted: readonly string[] = [];
  /** What somebody has meanwhile who is not named. */
  readonly ofOthers: string[] = [];

  constructor(
    /** Of which absences the notice is. */
    private own: readonly string[],
    /** Of how much of the work it is. */
    private readonly extents: readonly string[],
    /** The days that the sentence tells, as the notation has them. */
    private readonly period: string | null,
    /** Whether the notice is of one absence. */
    private readonly isOfOne: boolean,
  ) {}

  get isEmpty(): boolean {
    return this.#groups.flat().length === 0;
  }

  get isGroupEmpty(): boolean {
    return (this.#groups.at(-1) ?? []).length === 0;
  }

  /** Whether there are several groups of which it is open to which a limit behind them applies. */
  get areSeveral(): boolean {
    return this.#open > 1;
  }

  /** Whether an absence was told, and nothing behind it. */
  get isOfAbsenceAlone(): boolean {
    return this.absent !== null && this.isGroupEmpty;
  }

  /** The one who is away, or of whom something was said last. */
  get whose(): Leader | null {
    const [one, ...others] = this.absent ?? [];
    return (others.length === 0 ? one : undefined) ?? this.#groups.at(-1)?.at(-1)?.of ?? null;
  }

  get #reasons(): readonly string[] {
    return [...this.own, ...this.#absences.flatMap(({ limits }) => limits)];
  }

  isOf(who: Leader): boolean {
    return this.#groups.flat().some(({ of }) => isSame(of, who));
  }

  /** 外出期间互为AB角： of which absences all that follows is. */
  within(limits: readonly string[]): void {
    this.own = [...new Set([...this.own, ...limits])];
  }

  /** Begins a group. */
  begin(): void {
    this.#groups.push([]);
    this.#open++;
  }

  /** At a semicolon. */
  close(): void {
    this.#open = 0;
    this.isClosed = true;
  }

  isAway(
    whom: readonly Leader[],
    absence: Absence,
    { isTogether, isFact }: { readonly isTogether: boolean; readonly isFact: boolean },
  ): boolean {
    const last = this.#groups.at(-1)?.at(-1);
    const [one, ...others] = whom;
    // 李丙也不在岗的 after 王乙不在岗时由李丙代行
    const isStandIn =
      isTogether && others.length === 0 && one !== undefined && last !== undefined && isSame(one, last.by);
    // One who is away as well, and nobody is told besides whom.
    if (isTogether && others.length === 0 && !isStandIn) return false;
    this.absent = isStandIn ? [last.of] : whom;
    this.areTogether = isStandIn || (whom.length > 1 && isTogether);
    this.#isFact = isFact;
    this.#absences.push(absence);
    this.#bound = [];
    this.isClosed = false;
    this.begin();
    return true;
  }

  /** 两人均不在岗: of two who stand in for each other it is of both, else of the one who is stood in for. */
  bothAreAway(absence: Absence): boolean {
    const all = this.#groups.flat();
    const last = all.at(-1);
    if (last === undefined) return false;
    const areMutual = all.some((each) => isSame(each.of, last.by) && isSame(each.by, last.of));
    this.isAway(areMutual ? [last.by, last.of] : [last.of], absence, { isTogether: areMutual, isFact: false });
    this.areTogether = true;
    return true;
  }

  /** 7日以内的… of the absence that was told. */
  bound(absence: Absence): void {
    this.#bound = absence.limits;
    this.begin();
  }

  /** 率团出访，出访期间… is told as a fact, and is one absence. */
  goesOn(): boolean {
    this.#isOngoing ||= this.#isFact;
    return true;
  }

  /** The first and the second stand in for each other, the third and the fourth; `false` where somebody is left over. */
  forEachOther(people: readonly Leader[]): boolean {
    if (people.length === 0 || people.length % 2 !== 0) return false;
    this.begin();
    for (const [index, of] of people.entries()) {
      const by = people[index % 2 === 0 ? index + 1 : index - 1];
      if (by !== undefined) this.#stands(of, by, { isSecond: false, limits: [] });
    }
    return true;
  }

  /** `false` where it is open who stands in for whom, or who first. */
  stand(of: readonly Leader[], by: readonly Leader[], { each, isSecond, limits }: Manner): boolean {
    const [only, ...others] = by;
    if (only === undefined || of.length === 0) return false;
    if (of.length > 1 && of.length === by.length && each.includes('分别')) {
      for (const [index, who] of of.entries()) this.#stands(who, by[index] ?? only, { isSecond, limits });
      return true;
    }
    const [second, ...more] = others;
    if (second !== undefined && (more.length > 0 || of.length > 1 || isSecond || !/依次|先后/u.test(each)))
      return false;
    // Of two who are away it has to be said that both are.
    if (of.length > 1 && !isSecond) return false;
    for (const who of of) this.#stands(who, only, { isSecond, limits });
    if (second !== undefined) for (const who of of) this.#stands(who, second, { isSecond: true, limits });
    return true;
  }

  #stands(of: Leader, by: Leader, { isSecond, limits }: Omit<Manner, 'each'>): void {
    if (this.#groups.length === 0) this.begin();
    const reasons = this.#absences.at(-1)?.limits ?? this.own;
    const others = this.ofOthers.map((each) => `${each}除外`);
    const own = limits.flatMap((each) => (each === rest && others.length > 0 ? others : [each]));
    const all = [...this.topic, ...own, ...reasons, ...this.#bound, ...this.excepted, ...this.extents];
    const isWhole = this.topic.length + own.length + this.#bound.length === 0;
    this.#groups.at(-1)?.push({ of, by, isSecond, limits: [...new Set(all)], absence: this.#absences.length, isWhole });
  }

  /** Limits what was said last. */
  limit(limits: readonly string[]): boolean {
    const group = this.#groups.at(-1) ?? [];
    for (const [index, each] of group.entries()) group[index] = { ...each, limits: [...each.limits, ...limits] };
    return true;
  }

  /**
   * The lines that say who stands in: whenever somebody is away, or presiding for one absence. `null` where they contradict one another,
   * leave open who is first, or say of an absence what no rule has.
   */
  said(): readonly Said[] | null {
    const all = this.#groups.flat();
    const key = ({ of, isSecond }: Standing) => `${called(of)}/${isSecond}`;
    const isOpen = (each: Standing) =>
      isSame(each.of, each.by) ||
      all.some((other) => other !== each && key(other) === key(each) && isSame(other.by, each.by)) ||
      (each.isWhole && besides(each).some((other) => topicsOf(other, this.#reasons).length === 0));
    // Who has all of it has all but what others have of it in the same absence.
    const besides = (each: Standing) =>
      all.filter((other) => other !== each && key(other) === key(each) && other.absence === each.absence);
    if (all.length === 0 || all.some(isOpen)) return null;
    const said = all.map((each) => {
      const topics = each.isWhole ? besides(each).flatMap((other) => topicsOf(other, this.#reasons)) : [];
      return { ...each, limits: [...topics.map((topic) => `${topic}除外`), ...each.limits] };
    });
    const [absence, ...others] = this.#absences;
    // Who stands in until a day, whoever is away, no rule says.
    if (absence === undefined && this.period?.includes('至') === true) return null;
    const isOne = this.period !== null || this.isOfOne || this.#isOngoing || this.#absences.some((each) => each.isOne);
    if (absence !== undefined && isOne)
      return others.length > 0 || all.some(({ isSecond }) => isSecond)
        ? null
        : said.map((each) => presides(withRest(each, all, absence.limits), absence, this.period));
    if (this.#absences.some(({ saysMore }) => saysMore)) return null;
    const lines = new Map<string, readonly Standing[]>();
    for (const each of said) lines.set(key(each), [...(lines.get(key(each)) ?? []), each]);
    return [...lines.values()].flatMap(lineOf);
  }
}

/** What is left beside what others have. */
export const rest = '其余';

/** The matters that somebody is limited to; none where they are limited otherwise. */
const topicsOf = ({ limits }: Standing, reasons: readonly string[]): readonly string[] =>
  limits.flatMap((each) =>
    reasons.includes(each) || /紧急事项|日常工作/u.test(each) ? [] : (/^仅(.+)$/u.exec(each)?.[1] ?? []),
  );

/** 其余 by what it leaves out, where that stands in lines of their own. */
function withRest(one: Standing, all: readonly Standing[], reasons: readonly string[]): Standing {
  const others = all.filter((each) => each !== one && isSame(each.of, one.of));
  const topics = others.flatMap((each) => topicsOf(each, reasons));
  const limits = one.limits.flatMap((each) => (each === rest ? topics.map((topic) => `${topic}除外`) : [each]));
  return { ...one, limits };
}

const isSame = (one: Leader, other: Leader): boolean => called(one) === called(other);

/** Those who stand in for one, in the same order, in one line. */
function lineOf(all: readonly Standing[]): readonly Said[] {
  const [first] = all;
  if (first === undefined) return [];
  const items = all.map(({ by, limits }) => item(by, limits));
  return [{ who: first.of, verb: first.isSecond ? 'C岗' : 'AB角', items, whom: [] }];
}

/** `代为主持　张甲（出访，2026-12-21至2026-12-25）` */
function presides({ of, by, limits }: Standing, absence: Absence, period: string | null): Said {
  const own = limits.filter((each) => !absence.limits.includes(each));
  const words = [absence.reason, ...own, period ?? ''].filter((each) => each !== '');
  return { who: by, verb: '代为主持', items: [item(of, words)], whom: [] };
}

const item = (who: Leader, limits: readonly string[]): string =>
  `${called(who)}${limits.length === 0 ? '' : `（${limits.join('，')}）`}`;

/** A line that says who stands in for whom, and to what that is limited. */
export const stands = (of: Leader, verb: string, by: Leader, limit: string | null): Said => ({
  ...{ who: of, verb, whom: [] },
  items: [item(by, limit === null ? [] : [limit])],
});
