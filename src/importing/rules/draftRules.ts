import { lastSegment, local } from '../../model/ids.js';
import type { AnyRecord } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import type { DraftChange } from '../../notation/drafting.js';
import { type Known, Names } from '../../notation/names.js';
import type { Words } from '../../notation/notice.js';
import type { Place } from '../files/paper.js';
import { type Actor, actorsIn, fullName } from './actors.js';
import type { Article, RuleDocument } from './articles.js';
import { type Clause, clausesOf, sentencesOf } from './clauses.js';
import * as phrases from './phrases.js';

export interface RulesDraft {
  readonly changes: readonly DraftChange[];
  /** The sentences that no record rests on, in the order of the document. */
  readonly uncovered: readonly Words[];
  readonly covered: number;
}

/** The government that the rules are of. */
export interface RulesOf {
  /** Its id, which stands before all others. */
  readonly id: string;
  readonly name: string;
  /** What is recorded of it already, which is named and not made again; `null` of a government that is new. */
  readonly known: Known | null;
}

/** What a record rests on, and how plainly it is said. */
type Rests = { readonly basis: readonly string[] } & Readonly<Record<string, unknown>>;

/** Article 9 is `#9`, its second phrase `#9.2`. */
const numbered = (article: string, count: number): string => (count === 1 ? article : `${article}.${count}`);

/**
 * Draft records of a document of articles: its provisions, each with its exact words; the units and posts that it names; who
 * leads, assists and stands in; norms; and as a duty what else somebody is said to do. Procedures are not drafted: their
 * sentences are among `uncovered`. Whom an article leaves out is taken from the sentence before, and said to be inferred.
 */
export function draftRules(rules: RuleDocument, government: RulesOf): RulesDraft {
  return new Drafting(rules, government).draft();
}

class Drafting {
  readonly #changes = new Map<string, DraftChange>();
  readonly #uncovered: Words[] = [];
  readonly #rules: RuleDocument;
  readonly #government: RulesOf;
  readonly #document: string;
  /** 区 of 区政府 and 区长. */
  readonly #level: string;
  readonly #names: Names | null;
  #covered = 0;
  #from: Words = { text: '', line: 1, column: 1 };
  #count = 0;
  /** The posts of the responsibility system that the article speaks of. */
  #heads: readonly string[] = [];

  constructor(rules: RuleDocument, government: RulesOf) {
    this.#rules = rules;
    this.#government = government;
    this.#names = government.known === null ? null : new Names(government.known);
    const called = rules.number ?? rules.title;
    this.#document =
      this.#recorded(government.known?.documents, called) ?? `${government.id}/document/${local(called)}`;
    this.#level = /([区县市旗州])人民政府$/u.exec(government.name)?.[1] ?? '区';
  }

  draft(): RulesDraft {
    const { title, number, issuedOn, articles } = this.#rules;
    const { id, name } = this.#government;
    const coverage = `1–${articles.length}`;
    this.#assert('document', { id: this.#document, name: title, number, issuer: id, issuedOn, coverage });
    const aliases = [`${this.#level}政府`, name.replace('人民政府', '政府')];
    if (this.#names === null)
      this.#assert('organization', { id, name, aliases, type: 'government', basis: [this.#document] });
    for (const article of articles) this.#article(article);
    return { changes: [...this.#changes.values()], uncovered: this.#uncovered, covered: this.#covered };
  }

  /** The one record that is called so already. */
  #recorded(among: readonly AnyRecord[] | undefined, words: string): string | undefined {
    const [only, ...others] = this.#names?.called(among ?? [], words) ?? [];
    return others.length === 0 ? only?.id : undefined;
  }

  #article(article: Article): void {
    // An article that names nobody speaks of the government, whose rules they are.
    let before: readonly Actor[] = [{ name: `${this.#level}政府`, kind: 'unit' }];
    this.#count = 0;
    this.#heads = [];
    for (const [index, paragraph] of article.paragraphs.entries()) {
      const number = article.paragraphs.length > 1 ? index + 1 : undefined;
      for (const sentence of sentencesOf(paragraph)) {
        const place = { article: article.number, paragraph: number };
        const take = (quote: string, says: (rests: Rests) => boolean) =>
          this.#take(wordsAt(quote, paragraph.place), place, says);
        const whole = sentence.trim();
        const isWhole = phrases.creed.test(whole) || phrases.members.test(whole) || phrases.decides.test(whole);
        if (isWhole) {
          take(whole.replace(/[。；;]$/u, ''), (rests) => this.#sentence(whole, rests));
          continue;
        }
        for (const clause of clausesOf(sentence, before)) {
          before = clause.actors;
          take(clause.quote, (rests) => this.#says(clause, { ...rests, ...this.#manner(clause) }));
        }
      }
    }
  }

  /** Takes words as a provision where a record rests on them, else as what is not covered. */
  #take(words: Words, place: object, says: (rests: Rests) => boolean): void {
    const { article } = place as { readonly article: string };
    this.#from = words;
    const id = `${this.#document}#${numbered(article, this.#count + 1)}`;
    if (!says({ basis: [id] })) {
      this.#uncovered.push(words);
      return;
    }
    this.#count++;
    this.#covered++;
    this.#assert('provision', { id, document: this.#document, ...place, quote: words.text });
  }

  /** What a sentence says as a whole: on which laws it rests, who the members are, what a body decides. */
  #sentence(sentence: string, rests: Rests): boolean {
    const listed = phrases.members.exec(sentence)?.[1];
    if (listed !== undefined) return this.#members(listed, rests);
    const { what, bodies } = phrases.decides.exec(sentence)?.groups ?? {};
    if (what !== undefined && bodies !== undefined)
      return this.#duties(what.split(/[,，]/u), actorsIn(bodies), rests, 'decides');
    const titles = [...sentence.matchAll(/《([^》]+)》/gu)].map(([, title = '']) => title);
    for (const title of titles) {
      const isKnown = this.#recorded(this.#government.known?.documents, title) !== undefined;
      const id = `${this.#government.id}/document/${local(title)}`;
      if (!isKnown) this.#assert('document', { id, name: title, placeholder: true, ...rests });
    }
    const above = phrases.underLeadership.exec(sentence)?.[1];
    return (above !== undefined && this.#isUnder(above, rests)) || titles.length > 0;
  }

  #manner({ isElided, modality }: Clause): object {
    return { reading: isElided ? 'inferred' : undefined, modality: modality === 'plain' ? undefined : modality };
  }

  /** Asserts what a clause says; whether it says anything that is recorded. */
  #says(clause: Clause, rests: Rests): boolean {
    const { quote, predicate, actors } = clause;
    const away = phrases.whileAway.exec(quote)?.groups;
    if (away !== undefined) return this.#standIn(away, rests);
    const above = phrases.underLeadership.exec(quote)?.[1];
    const isUnder = above !== undefined && this.#isUnder(above, rests);
    const system = phrases.responsibilitySystem.exec(predicate);
    if (system !== null) {
      const heads = actorsIn(system[2] ?? '');
      this.#heads = heads.map((each) => this.#actor(each, rests));
      return this.#norm(system[1] ?? '', [...actors, ...heads], rests);
    }
    if (phrases.byDivision.test(predicate)) return this.#norm(`${actors[0]?.name ?? ''}${predicate}`, actors, rests);
    const led = phrases.leads.exec(predicate)?.[1];
    if (led !== undefined && actors.length > 0) return this.#leads(led, actors, rests);
    const helped = phrases.assists.exec(predicate)?.[1];
    if (helped !== undefined) return this.#assists(helped, actors, rests) || isUnder;
    const task = phrases.entrusted.exec(quote);
    if (task !== null) return this.#entrusted(task[1] ?? '', task[2] ?? '', actors, rests);
    const by = phrases.supervised.exec(predicate)?.[1];
    if (by !== undefined) return this.#supervised(by, rests);
    if (phrases.conduct.test(predicate) || actors.some(({ name }) => name.endsWith('组成人员')))
      return this.#norm(predicate, actors, rests);
    const isStep = phrases.procedural.test(predicate) && !phrases.verbs.test(predicate.replace(/^(?:组织|制定)/u, ''));
    if (isStep || phrases.values.test(predicate) || /^(?:工作|在.+领导下)/u.test(predicate)) return isUnder;
    const to = phrases.reports.exec(predicate)?.[1];
    if (to !== undefined) this.#duties([predicate], actorsIn(to), rests, 'informed');
    const all = phrases.functions.exec(predicate)?.[1];
    const named = all === undefined ? [predicate] : all.split(/[、和及与]/u).filter((each) => each.length > 1);
    // Words without a verb of their own, such as 制定的规范性文件, are about what comes behind them.
    if (all === undefined && to === undefined && !phrases.isDone(predicate)) return isUnder;
    return this.#duties(named, actors, rests) || isUnder;
  }

  #duties(names: readonly string[], actors: readonly Actor[], rests: Rests, mode = 'leads'): boolean {
    const said = names.map((each) => ({ name: each.replace(phrases.degrees, ''), whole: each }));
    const meant = said.filter(({ name }) => name.length > 2 && name.length < 60);
    for (const { name, whole } of meant) {
      const known = this.#recorded(this.#names?.known.all('duty'), name);
      const id = known ?? `${this.#government.id}/duty/${local(name)}`;
      if (known === undefined)
        this.#assert('duty', { id, name, aliases: aliasesOf(name, whole), ...rests, modality: undefined });
      for (const actor of actors) {
        const holder = this.#actor(actor, rests);
        const assignment = `${this.#government.id}/assignment/${lastSegment(holder)}.${mode}.${lastSegment(id)}`;
        this.#assert('assignment', { id: assignment, holder, duty: id, mode, ...rests });
      }
    }
    return meant.length > 0;
  }

  #leads(led: string, actors: readonly Actor[], rests: Rests): boolean {
    const own = /^本/u.test(led);
    const [unit] = own ? actors.filter(({ kind }) => kind === 'unit') : actorsIn(led);
    // Who is meant by 由其 is whom the responsibility system of the article names, or nobody that is named.
    const heads = own ? this.#heads : actors.map((each) => this.#actor(each, rests));
    if (unit === undefined || heads.length === 0) return false;
    const target = this.#actor(unit, rests);
    for (const overseer of heads) this.#oversight(overseer, target, 'leads', rests);
    return true;
  }

  #assists(helped: string, actors: readonly Actor[], rests: Rests): boolean {
    const targets = actorsIn(helped);
    for (const overseer of actors.map((each) => this.#actor(each, rests)))
      for (const target of targets) this.#oversight(overseer, this.#actor(target, rests), 'assists', rests);
    return targets.length > 0 && actors.length > 0;
  }

  #isUnder(above: string, rests: Rests): boolean {
    const leaders = above.split(/[、和]/u).filter((each) => /^[市区县省州旗](?:委|政府)$/u.test(each));
    for (const name of leaders) {
      const type = name.endsWith('委') ? 'party' : 'government';
      const known = this.#recorded(this.#names?.known.all('organization'), name);
      const id = known ?? `${this.#government.id}/org/${name}`;
      if (known === undefined)
        this.#assert('organization', { id, name, type, placeholder: true, ...rests, reading: undefined });
      this.#oversight(id, this.#government.id, 'leads', rests);
    }
    return leaders.length > 0;
  }

  #supervised(by: string, rests: Rests): boolean {
    const bodies = actorsIn(by.replace(/及其常委会/u, `、${this.#level}人大常委会`));
    for (const body of bodies) this.#oversight(this.#actor(body, rests), this.#government.id, 'supervises', rests);
    return bodies.length > 0;
  }

  #oversight(overseer: string, target: string, mode: 'leads' | 'assists' | 'supervises', rests: Rests): void {
    const id = `${this.#government.id}/oversight/${lastSegment(overseer)}.${mode}.${lastSegment(target)}`;
    this.#assert('oversight', { id, overseer, target, mode, ...rests });
  }

  #norm(name: string, named: readonly Actor[], rests: Rests): boolean {
    const names = [...new Set(named.map((each) => this.#actor(each, rests)))];
    this.#assert('norm', { id: `${this.#government.id}/norm/${local(name)}`, name, names, ...rests });
    return true;
  }

  #entrusted(by: string, what: string, actors: readonly Actor[], rests: Rests): boolean {
    const tasks = what.split(/或者?|、/u).map((each) => each.replace(/的?工作$/u, '工作').trim());
    return this.#duties(
      tasks.map((each) => `受${by}委托的${each}`),
      actors,
      rests,
    );
  }

  #members(listed: string, rests: Rests): boolean {
    const posts = actorsIn(listed).filter(({ kind }) => kind === 'post');
    for (const post of posts.map((each) => this.#actor(each, rests))) {
      const id = `${this.#government.id}/membership/${lastSegment(post)}`;
      this.#assert('membership', { id, post, organization: this.#government.id, ...rests });
    }
    return posts.length > 0;
  }

  #standIn(
    { away = '', place, reasons = '', designated, who = '' }: Partial<Record<string, string>>,
    rests: Rests,
  ): boolean {
    const [absent] = actorsIn(away);
    const [candidate] = actorsIn(who);
    if (absent === undefined || candidate === undefined) return false;
    const post = this.#actor(absent, rests);
    const rule = {
      ...{ id: `${this.#government.id}/stand-in-rule/${lastSegment(post)}`, post },
      ...{ candidates: [this.#actor(candidate, rests)], manner: designated === undefined ? 'ordered' : 'designated' },
      ...(designated === undefined ? {} : { designator: post }),
      ...{ reasons: reasonsIn(reasons), place: place === undefined ? undefined : 'outside' },
    };
    this.#assert('standInRule', { ...rule, ...rests });
    return true;
  }

  /** The record of a unit or post, which is asserted where it is first named. */
  #actor({ name: written, kind }: Actor, { basis }: Rests): string {
    const { id: government } = this.#government;
    if (written === `${this.#level}政府` || written.endsWith('组成人员')) return government;
    const { name, aliases } = fullName(written, this.#level);
    const recorded = kind === 'unit' ? this.#names?.units(name) : this.#names?.posts(name);
    if (recorded?.[0] !== undefined && recorded.length === 1) return recorded[0].id;
    if (kind === 'unit') {
      const id = `${government}/org/${local(name)}`;
      const type = /会议$/u.test(name)
        ? 'meeting'
        : /街道|乡镇|镇街/u.test(name)
          ? 'subdistrictOffice'
          : /办公室$/u.test(name)
            ? 'office'
            : 'department';
      const of = type === 'subdistrictOffice' ? { dispatchedBy: government } : { partOf: government };
      this.#assert('organization', { id, name, aliases, type, ...of, basis });
      return id;
    }
    const id = `${government}/post/${local(name)}`;
    const head = `${this.#level}长`;
    const role = { [head]: 'governmentHead', [`常务副${head}`]: 'executiveDeputyHead', [`副${head}`]: 'deputyHead' }[
      name
    ];
    const seats = name === head || name.startsWith('常务') || name === '办公室主任' ? undefined : 'many';
    const fields = {
      id,
      organization: government,
      title: name,
      aliases,
      role,
      seats,
      heads: name === head || undefined,
    };
    this.#assert('post', { ...fields, basis });
    return id;
  }

  #assert(kind: string, fields: { readonly id: string } & Readonly<Record<string, unknown>>): void {
    const { id } = fields;
    if (this.#changes.has(id)) return;
    const { issuedOn: validFrom } = this.#rules;
    const given = Object.entries({ ...fields, validFrom }).filter(([, value]) => value !== undefined && value !== null);
    this.#changes.set(id, { id, change: { assert: { [kind]: Object.fromEntries(given) } }, from: this.#from });
  }
}

const reasonWords = {
  出访: 'abroad',
  出国: 'abroad',
  出差: 'businessTrip',
  休假: 'leave',
  请假: 'leave',
  学习: 'training',
} as const;

const reasonsIn = (words: string): readonly string[] => [
  ...new Set(Object.entries(reasonWords).flatMap(([word, reason]) => (words.includes(word) ? [reason] : []))),
];

/** What else a duty is found by: what is done without how, what it is about, each part of a list. */
function aliasesOf(name: string, whole: string): readonly string[] {
  const about = name.replace(phrases.verbs, '');
  // 形式多样的公务员学法活动 is 公务员学法活动.
  const core = about.slice(about.lastIndexOf('的') + 1);
  const parts = name.split(/[、和与及]/u).map((each) => each.replace(phrases.degrees, '').replace(phrases.verbs, ''));
  const all = [
    whole,
    about,
    core,
    ...parts,
    ...[about, core, ...parts].map((each) => each.replace(phrases.endings, '')),
  ];
  return [...new Set(all)].filter((each) => each.length > 1 && each.length < 30 && each !== name);
}

const wordsAt = (text: string, { line }: Place): Words => ({ text, line, column: 1 });

/** What was not drafted, for whoever goes on by hand. */
export const coverageText = ({ covered, uncovered }: RulesDraft): Text => ({
  zh: `${covered + uncovered.length} 句中 ${covered} 句有记录，${uncovered.length} 句没有`,
  en: `${covered} of ${covered + uncovered.length} clauses have a record, ${uncovered.length} have none`,
});
