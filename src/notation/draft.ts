import type { AnyRecord, Document, Kind, Organization, Person, Post } from '../model/record.js';
import type { Text } from '../model/text.js';
import { type Choice, choicesOf, leftOut } from './choices.js';
import { type Known, Names } from './names.js';
import type { Entry, Field, Item, Line, Notice, Words } from './notice.js';

/** A change as the input of a change set has it, and the words of the notice that it comes from. */
export interface DraftChange {
  readonly change: object;
  /** Of the record that it changes, or of the document that is replaced. */
  readonly id: string;
  readonly from: Words;
}

/** What the notice leaves open, or says in words that nothing is called by. Nothing is recorded while there is any. */
export interface Question extends Words {
  readonly message: Text;
  readonly suggestions: readonly string[];
  /** What may be written in place of `replaces`; none where only a person can say it. */
  readonly choices: readonly Choice[];
  readonly replaces: Words;
}

export interface NoticeDraft {
  readonly document: string;
  readonly reason: string;
  readonly changes: readonly DraftChange[];
  readonly questions: readonly Question[];
  /** What the notice says and marks as not to be recorded. */
  readonly leftOut: readonly Words[];
  readonly relations: readonly NoticeRelation[];
}

/** What the notice was understood to say of one thing, in its words as they stand there, and the records that it comes to: of 各街道办事处 several. */
export interface NoticeRelation {
  readonly holder: Words;
  readonly verb: Words;
  readonly what: Words;
  readonly records: readonly string[];
}

/**
 * The change set that a notice comes to: its document and provisions, the people and units that it says are new, and each
 * relation, from the day on which the notice takes effect. A relation that is in force already is continued under its id and
 * now rests on this notice. The notice replaces what it says it does, and what was known of itself.
 */
export function draftOf(notice: Notice, known: Known): NoticeDraft {
  return new Drafting(notice, known).draft();
}

const relations = ['oversight', 'assignment', 'standInRule', 'delegation'] as const;
type Relation = (typeof relations)[number];

/** What a line says besides its things: the provision that it is, whether they are so no longer, and whom it assists. */
interface Rest {
  readonly provision: string;
  readonly assisting: readonly Limit[];
  readonly ends: boolean;
}

/** To what a stand-in is limited. */
type Limit = Readonly<Record<string, unknown>>;

/** What passes to a successor, as a record has it. */
type Passed = Readonly<Record<string, unknown>> & { readonly id: string };

class Drafting {
  readonly #changes = new Map<string, DraftChange>();
  readonly #questions: Question[] = [];
  readonly #leftOut: Words[] = [];
  readonly #relations: NoticeRelation[] = [];
  #related: string[] = [];
  readonly #notice: Notice;
  readonly #names: Names;
  readonly #government: string;
  readonly #document: string;
  readonly #from: string | null;
  /** Which posts people of a name hold by this notice. */
  readonly #seats = new Map<string, Set<string>>();

  /** What the notice says is new, which its later lines may name. */
  readonly #added: AnyRecord[] = [];

  constructor(notice: Notice, known: Known) {
    const names = new Names({
      ...known,
      all: (kind) => [...known.all(kind), ...(this.#added.filter((each) => each.kind === kind) as never[])],
    });
    this.#notice = notice;
    this.#names = names;
    this.#government = known.government.id;
    this.#from = this.#field('施行') ?? this.#field('日期');
    const number = this.#field('文号');
    const earlier = number === null ? [] : names.called(names.known.documents, number);
    this.#document =
      earlier[0]?.id ?? `${this.#government}/document/${local(number ?? notice.title?.text ?? 'notice')}`;
  }

  draft(): NoticeDraft {
    const { title } = this.#notice;
    const start = { text: '', line: 1, column: 1 };
    if (title === null) this.#ask(start, '第一行须为标题', 'the first line is the title');
    if (this.#from === null)
      this.#ask(start, '须写明“施行：年-月-日”或者“日期：年-月-日”', 'write `施行：` or `日期：` with a day');
    const replaced = this.#replaced();
    this.#assert('document', this.#documentFields(), title ?? start);
    const holders = this.#notice.entries.map((entry) => ({ entry, holder: this.#holder(entry) }));
    for (const [index, { entry, holder }] of holders.entries()) {
      if (holder === null) continue;
      const quotes = [...new Set(entry.lines.map(({ quote }) => quote))];
      for (const line of entry.lines)
        this.#line(entry, holder, line, this.#provision(entry, index, line, quotes.indexOf(line.quote)));
    }
    for (const words of this.#notice.unread) this.#isUnread(words);
    for (const document of [this.#document, ...replaced.map(({ id }) => id)]) this.#replace(document);
    const what = title?.text ?? this.#document;
    return {
      ...{ document: this.#document, reason: what },
      ...{ changes: [...this.#changes.values()], questions: this.#questions },
      ...{ leftOut: this.#leftOut, relations: this.#relations },
    };
  }

  #field(name: Field): string | null {
    return this.#notice.fields.get(name)?.text ?? null;
  }

  #ask(
    words: Words,
    zh: string,
    en: string,
    suggestions: readonly string[] = [],
    { choices, replaces }: Pick<Question, 'choices' | 'replaces'> = { choices: [], replaces: words },
  ): null {
    const { text, line, column } = words;
    this.#questions.push({ text, line, column, message: { zh, en }, suggestions, choices, replaces });
    return null;
  }

  /** Whether it is marked as not to be recorded. */
  #isLeftOut(item: Item): boolean {
    if (item.isLeftOut) this.#leftOut.push(item.written);
    return item.isLeftOut;
  }

  #replaced(): readonly Document[] {
    const given = this.#notice.fields.get('取代');
    if (given === undefined) return [];
    return given.text.split(/[、；;]/u).flatMap((text) => {
      const found = this.#names.called(this.#names.known.documents, text.trim().replace(/^《|》$/gu, ''));
      if (found.length === 1) return found;
      this.#ask(
        given,
        found.length === 0 ? `账本中没有文件“${text}”` : `“${text}”可指 ${found.length} 份文件，请写文号`,
        found.length === 0
          ? `no document \`${text}\` is recorded`
          : `\`${text}\` may be ${found.length} documents: give its number`,
        found.length === 0 ? this.#names.near(this.#names.known.documents, text) : found.map(({ id }) => id),
      );
      return [];
    });
  }

  #documentFields(): object {
    const { text, title } = this.#notice;
    const issuer = this.#field('发文');
    return {
      ...{ id: this.#document, name: title?.text ?? this.#document, validFrom: this.#from, fullText: text },
      ...{ number: this.#field('文号') ?? undefined, issuedOn: this.#field('日期') ?? undefined },
      issuer: issuer === null ? undefined : this.#names.units(issuer)[0]?.id,
    };
  }

  #isUnread(words: Words): void {
    this.#ask(
      words,
      '此句是什么意思尚未写明：请在其下逐行写出，并将“未读”改为“原文”；与分工无关的，改为“原文”即可',
      'what these words say is not written yet: write it in the lines below and `原文` for `未读`; where they say nothing of the division of labour, `原文` alone',
    );
  }

  /** One provision for the exact words that a line, or several, rest on, under the heading of their entry. */
  #provision(entry: Entry, index: number, line: Line, place: number): string {
    const id = `${this.#document}#${index + 1}.${place + 1}`;
    const heading = entry.text.replace(/[ \t\u3000]+/gu, ' ');
    const said = { document: this.#document, article: heading, paragraph: place + 1, quote: line.quote.text };
    this.#assert('provision', { id, ...said, validFrom: this.#from }, line.quote);
    return id;
  }

  /** The post or unit that an entry is about. */
  #holder(entry: Entry): Post | Organization | null {
    const { person, title } = entry;
    if ([person ?? title, title].some((each) => this.#isLeftOut(each))) return null;
    const words = title.meant?.text ?? title.whole;
    if (person === null) {
      const found = [...this.#names.units(words), ...this.#names.posts(words)];
      if (found.length === 0 && this.#names.people(words).length > 0) return this.#heldBy(title);
      return this.#one(
        found,
        title,
        '单位或者职位',
        'unit or post',
        [...this.#names.known.all('organization'), ...this.#names.known.all('post')],
        false,
      );
    }
    const people = this.#names.people(person.meant?.text ?? person.text);
    const posts = this.#names.posts(words);
    const held = posts.filter((post) =>
      this.#names.tenuresOf(post.id).some((tenure) => people.some(({ id }) => id === tenure.person)),
    );
    const post = held.length === 1 ? (held[0] ?? null) : this.#post(title, posts);
    if (post === null) return null;
    if (held.length !== 1) this.#seat(person, people, post);
    const [only] = people;
    if (only !== undefined && people.length === 1) this.#seatOf(only.name, post);
    return post;
  }

  /** The post of somebody who is named without one. */
  #heldBy(name: Item): Post | null {
    const id = this.#postOf(name);
    return this.#names.known.all('post').find((post) => post.id === id) ?? null;
  }

  #post(title: Item, posts: readonly Post[]): Post | null {
    if (posts.length > 0 || !title.isNew) return this.#one(posts, title, '职务', 'post', this.#names.known.all('post'));
    const id = `${this.#government}/post/${local(title.whole)}`;
    const fields = { id, organization: this.#government, title: title.whole, validFrom: this.#from };
    this.#assert('post', fields, title);
    return { ...fields, kind: 'post' } as unknown as Post;
  }

  /** Says who holds a post that the ledger has nobody, or somebody else, in. */
  #seat(person: Item, people: readonly Person[], post: Post): void {
    const others = this.#names.tenuresOf(post.id);
    if (others.length > 0 && post.seats !== 'many') {
      const who = others.map((each) => this.#nameOf(each.person)).join('、');
      const title = post.title ?? post.name ?? post.id;
      this.#ask(
        person,
        `账本中${title}是${who}，不是${person.text}：请核对姓名，或者先登记任免`,
        `the ledger has ${who} as ${title}, not ${person.text}: check the name, or record the appointment first`,
        this.#names.near(this.#names.known.persons, person.text),
        { choices: this.#seatChoices(person, others), replaces: person.written },
      );
      return;
    }
    const [only] = people;
    if (!person.isNew && person.meant === null) {
      this.#ask(
        person,
        only === undefined
          ? `账本中没有“${person.text}”：新人请写“+${person.text}”`
          : `“${person.text}”是否就是账本中的同名者：是，请写“${person.text}＝${only.id}”；不是，请写“+${person.text}”`,
        only === undefined
          ? `nobody called ${person.text} is recorded: write \`+${person.text}\` for somebody new`
          : `is ${person.text} the one of the same name in the ledger? Then write \`${person.text}＝${only.id}\`, else \`+${person.text}\``,
        only === undefined ? this.#names.near(this.#names.known.persons, person.text) : people.map(({ id }) => id),
        {
          choices: choicesOf(person, people.length > 0 ? people : this.#nearPeople(person), true),
          replaces: person.written,
        },
      );
      return;
    }
    const known = person.isNew ? undefined : this.#one(people, person, '人员', 'person', this.#names.known.persons);
    if (known === null) return;
    const id = known?.id ?? this.#freeId(`${this.#government}/person/${local(person.text)}`);
    if (known === undefined) this.#assert('person', { id, name: person.text, validFrom: this.#from }, person);
    this.#seatOf(person.text, post);
    const tenure = `${this.#government}/tenure/${last(id)}.${last(post.id)}`;
    const fields = { id: tenure, person: id, post: post.id, validFrom: this.#from, basis: [this.#document] };
    this.#assert('tenure', fields, person);
  }

  #nearPeople(person: Item): readonly AnyRecord[] {
    return this.#names.nearTo(this.#names.known.persons, person.text);
  }

  /** Whoever holds the post may be meant, where the name is near to theirs; nobody else can be, before an appointment. */
  #seatChoices(person: Item, held: readonly { readonly person: string }[]): readonly Choice[] {
    const holders = held.map((each) => each.person);
    const near = this.#nearPeople(person).filter(({ id }) => holders.includes(id));
    return choicesOf(person, near, false);
  }

  /** An id that nobody has yet: two people may have one name. */
  #freeId(wanted: string): string {
    const taken = new Set(this.#names.known.persons.map(({ id }) => id));
    for (let count = 1; ; count++) {
      const id = count === 1 ? wanted : `${wanted}-${count}`;
      if (!taken.has(id)) return id;
    }
  }

  #line(entry: Entry, holder: Post | Organization, line: Line, provision: string): void {
    const assisted = this.#assisted(line);
    if (assisted === null) return;
    const whom = assisted.map(({ target }) => ({ assists: target }));
    const rest = { provision, ends: line.ends, assisting: whom.length === 0 ? [{ assistsUnstated: true }] : whom };
    if (line.items.length === 0) {
      this.#related = [];
      for (const { target, item } of assisted)
        this.#relate('oversight', { overseer: holder.id, target, mode: 'assists' }, item, rest);
      const [first] = line.whom;
      if (first !== undefined)
        this.#relations.push({ holder: entry, verb: line.written, what: first.written, records: this.#related });
    }
    for (const written of line.items) {
      if (this.#isLeftOut(written)) continue;
      this.#related = [];
      this.#item(holder, line, this.#withName(written), rest);
      if (this.#related.length === 0) continue;
      const of = { holder: entry, verb: line.written, what: written.written };
      this.#relations.push({ ...of, records: this.#related });
    }
  }

  /** The posts of those whom a line assists; `null` where one of them is open. */
  #assisted({ whom }: Line): readonly { readonly target: string; readonly item: Item }[] | null {
    const found = whom.map((written) => {
      const item = this.#withName(written);
      const target = this.#standInPost(item);
      return target === null ? null : { target, item };
    });
    return found.includes(null) ? null : found.filter((each) => each !== null);
  }

  #item(holder: Post | Organization, line: Line, item: Item, rest: Rest): void {
    switch (line.verb) {
      case '主持':
        this.#presides(holder, item, rest);
        break;
      case '分管':
      case '联系':
      case '协助':
        this.#oversees(holder, line.verb, item, rest);
        break;
      case 'AB角':
      case 'C岗':
        this.#standsIn(holder, line, item, rest);
        break;
      case '接替':
        this.#succeeds(holder, item, rest);
        break;
      case '代为主持':
        this.#presidesFor(holder, item, rest);
        break;
      default:
        this.#isAssigned(holder, modeOf(line.verb, holder), item, rest);
    }
  }

  /** Brackets may be part of a name, as in 副区长（四）. */
  #withName(item: Item): Item {
    if (item.bracket === null || item.meant !== null) return item;
    const { whole } = item;
    const { known } = this.#names;
    const isName = [
      ...this.#names.units(whole),
      ...this.#names.posts(whole),
      ...this.#names.called(known.all('duty'), whole),
    ];
    return isName.length === 0 ? item : { ...item, text: whole, bracket: null };
  }

  /** 主持区政府全面工作 is a duty where one is called so; else whoever presides leads the unit. */
  #presides(holder: Post | Organization, item: Item, rest: Rest): void {
    if (this.#duties(item.meant?.text ?? item.text).length > 0) {
      this.#isAssigned(holder, 'inCharge', item, rest);
      return;
    }
    const words = item.meant?.text ?? item.text.replace(/(?:全面)?工作$/u, '');
    const target = /^(?:区|县|市)?政府$/u.test(words) ? [this.#names.known.government] : this.#names.units(words);
    const unit = this.#one(target, item, '机构', 'unit', this.#names.known.all('organization'), false);
    if (unit === null) return;
    this.#relate('oversight', { overseer: holder.id, target: unit.id, mode: 'leads' }, item, rest);
  }

  #oversees(holder: Post | Organization, verb: '分管' | '联系' | '协助', item: Item, rest: Rest): void {
    const words = item.meant?.text ?? item.text;
    const units = this.#names.units(words);
    if (units.length === 0 && (this.#duties(words).length > 0 || (item.isNew && !isUnitName.test(item.text)))) {
      const modes = { 分管: 'inCharge', 联系: 'liaises', 协助: 'assists' } as const;
      this.#isAssigned(holder, modes[verb], item, rest);
      return;
    }
    // 各街道办事处 is several units.
    const all = item.text.startsWith('各') ? units : [this.#unit(item, units)];
    const modes = { 分管: 'inCharge', 联系: 'liaison', 协助: 'assists' } as const;
    for (const unit of all) {
      if (unit === null || !this.#isAlias(item, unit)) continue;
      for (const of of verb === '协助' ? rest.assisting : [{}])
        this.#relate('oversight', { overseer: holder.id, target: unit.id, mode: modes[verb], ...of }, item, rest);
    }
  }

  /** What stands in brackets behind a name that is known is known too, or `＝` says that it is meant. */
  #isAlias(item: Item, unit: Organization): boolean {
    const { bracket } = item;
    if (bracket === null || item.meant !== null || item.isNew) return true;
    if (this.#names.called([unit], bracket.text).length > 0) return true;
    this.#ask(
      bracket,
      `账本中${unit.name}没有“${bracket.text}”这一别名：确指该机构的，请在其后写“＝${unit.id}”`,
      `the ledger has no alias \`${bracket.text}\` of ${unit.name}: if it is meant, write \`＝${unit.id}\` behind it`,
      [],
      { choices: choicesOf(item, [unit], false), replaces: item.written },
    );
    return false;
  }

  #unit(item: Item, units: readonly Organization[]): Organization | null {
    if (units.length > 0 || !item.isNew) {
      const others = [...this.#names.known.all('organization'), ...this.#names.known.all('duty')];
      return this.#one(units, item, '机构或者事项', 'unit or duty', others);
    }
    const id = `${this.#government}/org/${local(item.text)}`;
    const aliases = item.bracket === null ? [] : [item.bracket.text];
    const fields = {
      id,
      name: item.text,
      aliases,
      type: 'department',
      partOf: this.#government,
      validFrom: this.#from,
    };
    this.#assert('organization', { ...fields, basis: [this.#document] }, item);
    return { ...fields, kind: 'organization' } as unknown as Organization;
  }

  #isAssigned(holder: Post | Organization, mode: string, item: Item, rest: Rest): void {
    const found = this.#duties(item.meant?.text ?? item.text);
    const duty =
      found.length > 0 || !item.isNew
        ? this.#one(found, item, '事项', 'duty', this.#names.known.all('duty'))
        : this.#newDuty(item);
    if (duty === null) return;
    for (const of of mode === 'assists' ? rest.assisting : [{}])
      this.#relate('assignment', { holder: holder.id, duty: duty.id, mode, ...of }, item, rest);
  }

  #duties(words: string) {
    const duties = this.#names.known.all('duty');
    const said = [words, words.replace(/工作$/u, ''), `${words}工作`];
    return said.map((each) => this.#names.called(duties, each)).find((found) => found.length > 0) ?? [];
  }

  #newDuty(item: Item): { readonly id: string } {
    const id = `${this.#government}/duty/${local(item.text)}`;
    this.#assert('duty', { id, name: item.text, validFrom: this.#from, basis: [this.#document] }, item);
    return { id };
  }

  #standsIn(holder: Post | Organization, line: Line, item: Item, rest: Rest): void {
    const limit = this.#limit(item, line);
    const post = this.#standInPost(item);
    if (post === null || limit === null) return;
    const rule = { manner: 'ordered', order: line.verb === 'AB角' ? 1 : 2, label: line.verb, ...limit };
    this.#relate('standInRule', { post: holder.id, candidates: [post], ...rule }, item, rest);
    if (line.written.text.startsWith('互为'))
      this.#relate('standInRule', { post, candidates: [holder.id], ...rule }, item, rest);
  }

  #seatOf(name: string, { id }: Post): void {
    this.#seats.set(name, (this.#seats.get(name) ?? new Set<string>()).add(id));
  }

  /** The post that somebody of the notice has by it; of two people of one name, neither is taken. */
  #standInPost(item: Item): string | null {
    if (item.meant !== null) return this.#postOf(item);
    const known = this.#names.people(item.text);
    const added = this.#added.filter((each) => each.kind === 'person' && each.name === item.text);
    const namesakes = [...known, ...(added as readonly Person[])];
    if (namesakes.length > 1) {
      this.#one(namesakes, item, '人员', 'person', [], false);
      return null;
    }
    const [seat, ...others] = this.#seats.get(item.text) ?? [];
    return seat !== undefined && others.length === 0 ? seat : this.#postOf(item);
  }

  /** The post that is named, or that of the person who is. */
  #postOf(item: Item): string | null {
    const words = item.meant?.text ?? item.text;
    const people = this.#names.people(words).map(({ id }) => id);
    const held = this.#names.known.all('tenure').filter(({ person }) => people.includes(person));
    const ids = new Set([...held.map(({ post }) => post), ...this.#names.posts(words).map(({ id }) => id)]);
    const all = this.#names.known.all('post').filter(({ id }) => ids.has(id));
    // Of the posts of one person, a notice of the government speaks of that in the government.
    const own = people.length === 1 ? all.filter(({ organization }) => organization === this.#government) : [];
    const posts = own.length === 1 ? own : all;
    const others = [...this.#names.known.persons, ...this.#names.known.all('post')];
    return this.#one(posts, item, '人员或者职位', 'person or post', others, false)?.id ?? null;
  }

  /** `仅紧急事项，公安除外`, `仅财政`, `其余` */
  #limit(item: Item, line: Line): object | null {
    const { bracket } = item;
    if (bracket === null) return {};
    const scopes = line.items.flatMap(
      (item) => item.bracket?.text.split(/[，,；;]/u).flatMap((words) => scopeOf(words) ?? []) ?? [],
    );
    const read = bracket.text.split(/[，,；;]/u).map((words): Limit | null => {
      const only = scopeOf(words.trim());
      if (only !== null && /^(?:代为)?(?:处理)?紧急(?:事项|事务|工作)?$/u.test(only)) return { extent: 'urgent' };
      if (only !== null && /^日常(?:事务|工作)?$/u.test(only)) return { extent: 'dailyWork' };
      const when = whenAway(only ?? words.trim());
      if (when !== null) return when;
      if (/^其(?:余|他)(?:事项|工作)?$/u.test(words)) return this.#dutiesOf('except', scopes.join('、'));
      const excepted = /^(?:除)?(.+?)(?:事项|工作)?(?:除外|以外|外)$/u.exec(words)?.[1];
      return excepted === undefined ? this.#dutiesOf('scope', only) : this.#dutiesOf('except', excepted);
    });
    if (!read.includes(null)) return Object.assign({}, ...read) as object;
    return this.#ask(
      bracket,
      `看不出“${bracket.text}”限于什么：可写“仅紧急事项”“仅日常工作”“仅某事项”“某事项除外”“其余”“仅出差”“30日以内”，事项须为账本所载`,
      `what \`${bracket.text}\` limits is not understood: 仅紧急事项, 仅日常工作, 仅…, …除外, 其余, 仅出差 and 30日以内 are, of duties that are recorded`,
      this.#names.near(this.#names.known.all('duty'), bracket.text.replace(/^[仅限]+|除外$/gu, '')),
      { choices: [leftOut(item)], replaces: item.written },
    );
  }

  /** The duties that `words` name, each of which has to be one that is known. */
  #dutiesOf(field: 'scope' | 'except', words: string | null): Limit | null {
    const found = (words ?? '').split(/[、和]/u).map((each) => this.#duties(each));
    const ids = found.flatMap((duties) => (duties.length === 1 ? duties.map(({ id }) => id) : []));
    return ids.length === found.length ? { [field]: ids } : null;
  }

  /** What the post of a predecessor has passes to the holder from the day of the notice. */
  #succeeds(holder: Post | Organization, item: Item, rest: Rest): void {
    const { known } = this.#names;
    const [who, ...namesakes] = this.#names.people(item.meant?.text ?? item.text);
    const isGone =
      who !== undefined && namesakes.length === 0 && known.all('tenure').every((each) => each.person !== who.id);
    const held = isGone ? known.tenures.filter(({ person }) => person === who.id) : [];
    const predecessor = held.length === 1 ? (held[0]?.post ?? null) : this.#standInPost(item);
    if (predecessor === null || predecessor === holder.id) return;
    for (const kind of ['oversight', 'assignment'] as const) {
      const from = kind === 'oversight' ? 'overseer' : 'holder';
      const standing: readonly AnyRecord[] = known.all(kind);
      for (const each of [...standing, ...known.ending(kind)]) {
        const { id, kind: _, validFrom, validTo, basis, ...said } = each as unknown as Passed;
        if (said[from] !== predecessor || this.#changes.has(id)) continue;
        this.#relate(kind, { ...said, [from]: holder.id }, item, { ...rest, ends: false });
        if (standing.includes(each)) this.#end(id, item);
      }
    }
  }

  /** `代为主持　甲（赴外学习，2026-12-01至2026-12-20）`: for the days of one absence, the last of which counts. */
  #presidesFor(holder: Post | Organization, item: Item, rest: Rest): void {
    const absent = this.#standInPost(item);
    const [, reason, first, last] =
      /^(?:(.*?)[，,：:\s]+)?(\d{4}-\d\d-\d\d)(?:至(\d{4}-\d\d-\d\d)|起)$/u.exec(item.bracket?.text ?? '') ?? [];
    if (first === undefined) {
      this.#ask(
        item.bracket ?? item,
        `主持到哪一日须写明：${item.text}（2026-12-01至2026-12-20），未定的写“2026-12-01起”`,
        `for which days is not said: \`${item.text}（2026-12-01至2026-12-20）\`, or \`2026-12-01起\` where the end is open`,
      );
      return;
    }
    const wrong = [first, last].find((day) => day !== undefined && !isDay(day));
    if (wrong !== undefined) this.#ask(item.bracket ?? item, `“${wrong}”不是日期`, `\`${wrong}\` is no day`);
    if (absent === null || wrong !== undefined) return;
    const validTo = last === undefined ? undefined : later(last, 1);
    const fields = { delegator: absent, delegate: holder.id, mode: 'preside', reason, validFrom: first, validTo };
    this.#relate('delegation', fields, item, rest);
  }

  /** Continues the relation where it is in force already, or ends it. */
  #relate(kind: Relation, fields: Readonly<Record<string, unknown>>, from: Words, { provision, ends }: Rest): void {
    const same = (this.#names.known.all(kind) as readonly AnyRecord[]).find((each) => isSame(each, fields));
    if (ends) {
      if (same !== undefined) {
        this.#related.push(same.id);
        this.#end(same.id, from);
      } else if (!this.#names.known.ending(kind).some((each) => isSame(each, fields)))
        this.#ask(
          from,
          `账本中没有可终止的这一分工：“${from.text}”本不在其分工之列，请核对`,
          `nothing of the kind is in force that could end: \`${from.text}\` is not among their work`,
        );
      return;
    }
    const parts = Object.entries(fields)
      .filter(([name]) => name !== 'validTo' && name !== 'reason')
      .flatMap(([, value]) => value)
      .filter((each) => typeof each === 'string' || typeof each === 'number');
    const made = `${this.#government}/${kind}/${parts.map((each) => last(`${each}`)).join('.')}`;
    const id = same?.id ?? made;
    this.#related.push(id);
    this.#assert(kind, { id, validFrom: this.#from, ...fields, basis: [provision] }, from);
  }

  #end(id: string, from: Words): void {
    this.#changes.set(id, { id, change: { end: { id, at: this.#from } }, from });
  }

  /** A text that was mended replaces what it said before. */
  #replace(document: string): void {
    const from = this.#notice.fields.get('取代') ?? this.#notice.title ?? { text: '', line: 1, column: 1 };
    this.#changes.set(`replace ${document}`, {
      id: document,
      change: { replace: { document, by: this.#document, at: this.#from } },
      from,
    });
  }

  #assert(kind: Kind, fields: Readonly<Record<string, unknown>> | object, from: Words): void {
    const record = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
    );
    const id = String(record.id);
    this.#changes.set(id, { id, change: { assert: { [kind]: record } }, from });
    this.#added.push({ ...record, kind } as unknown as AnyRecord);
  }

  #nameOf(person: string): string {
    return this.#names.known.persons.find(({ id }) => id === person)?.name ?? person;
  }

  /** The one that is meant; asks where there is none or more than one. */
  #one<T extends AnyRecord>(
    found: readonly T[],
    item: Item,
    zh: string,
    en: string,
    others: readonly AnyRecord[],
    mayBeNew = true,
  ): T | null {
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    const words = item.meant?.text ?? item.text;
    return found.length > 1
      ? this.#ask(
          item,
          `“${words}”可指 ${found.length} 个${zh}：请在其后写“＝”和标识`,
          `\`${words}\` may be ${found.length} of what is recorded: write \`＝\` and an id behind it`,
          found.map(({ id }) => id),
          { choices: choicesOf(item, found, false), replaces: item.written },
        )
      : this.#ask(
          item,
          `账本中没有叫“${words}”的${zh}：${mayBeNew ? `新的请写“+${words}”，` : ''}另有其名的请在其后写“＝”和账本中的名称`,
          `no ${en} is called \`${words}\`: write ${mayBeNew ? `\`+${words}\` for a new one, or ` : ''}\`＝\` and its recorded name behind it`,
          this.#names.near(others, words),
          { choices: choicesOf(item, this.#names.nearTo(others, words), mayBeNew), replaces: item.written },
        );
  }
}

/** `仅财政`: to what alone something is limited. */
const scopeOf = (words: string): string | null => /^(?:仅限于|仅限|限于|仅|限)(.+)$/u.exec(words)?.[1] ?? null;

/** The reasons of absence that a stand-in may be limited to, in the words of notices. */
export const reasonWords: Readonly<Partial<Record<string, string>>> = {
  ...{ businessTrip: '出差', abroad: '出访', leave: '休假', illness: '病假', training: '学习', engagement: '开会' },
};

/** `出差、休假`, `外出`, `30日以内`, `31日以上`: of which absences somebody stands in. */
function whenAway(words: string): Limit | null {
  const [, days, bound] = /^(?:不在岗)?(\d+)日(以内|以上)$/u.exec(words) ?? [];
  if (days !== undefined) return { [bound === '以内' ? 'maxDays' : 'minDays']: Number(days) };
  if (words === '外出') return { place: 'outside' };
  const reasons = words.split('、').map((each) => Object.entries(reasonWords).find(([, said]) => said === each)?.[0]);
  return reasons.includes(undefined) ? null : { reasons };
}

const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day)) && later(day, 0) === day;

/** A unit that is 负责 for something leads in it; a leader is in charge of it. */
const modeOf = (verb: '负责' | '主办' | '配合', { kind }: Post | Organization): string =>
  verb === '配合' ? 'cooperates' : verb === '负责' && kind === 'post' ? 'inCharge' : 'leads';

const isUnitName = /(?:局|委|委员会|办|办公室|中心|街道|办事处|公司|学院|医院|集团|馆|站|处|所|院)$/u;

/** Whether a record says this already: the same in every field that is given. */
const isSame = (record: AnyRecord, fields: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).every(
    ([name, value]) =>
      name === 'label' ||
      name === 'assistsUnstated' ||
      JSON.stringify((record as unknown as Record<string, unknown>)[name]) === JSON.stringify(value),
  );

/** A part of an id: what letters and digits there are. */
const local = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** The last part of an id. */
const last = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
