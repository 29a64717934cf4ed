import { lastSegment, local } from '../model/ids.js';
import type { AnyRecord, Organization, Person, Post } from '../model/record.js';
import { type Choice, choicesOf } from './choices.js';
import type { Drafting } from './drafting.js';
import type { Names } from './names.js';
import type { Entry, Item } from './notice.js';

/** Whose work a notice speaks of: the post or unit of an entry, and who holds it. */
export class Holders {
  readonly #drafting: Drafting;
  readonly #names: Names;
  readonly #government: string;
  /** Which posts people of a name hold by this notice. */
  readonly #seats = new Map<string, Set<string>>();

  constructor(drafting: Drafting) {
    this.#drafting = drafting;
    this.#names = drafting.names;
    this.#government = drafting.government;
  }

  /** The post or unit that an entry is about. */
  of({ person, title }: Entry): Post | Organization | null {
    if ([person ?? title, title].some((each) => this.#drafting.isLeftOut(each))) return null;
    const words = title.meant?.text ?? title.whole;
    if (person === null) {
      const found = [...this.#names.units(words), ...this.#names.posts(words)];
      if (found.length === 0 && this.#names.people(words).length > 0) return this.#heldBy(title);
      const others = [...this.#names.known.all('organization'), ...this.#names.known.all('post')];
      return this.#drafting.one(found, title, { zh: '单位或者职位', en: 'unit or post' }, others, false);
    }
    const people = this.#names.people(person.meant?.text ?? person.text);
    const posts = this.#names.posts(words);
    const held = posts.filter((post) =>
      this.#names.tenuresOf(post.id).some((tenure) => people.some(({ id }) => id === tenure.person)),
    );
    const post = held.length === 1 ? (held[0] ?? null) : this.#post(person, title, posts);
    const isAsked = person.isNew || person.meant !== null;
    if (post === null && people.length === 0 && !isAsked) this.#askWhoIsMeant(person, people);
    if (post === null) return null;
    if (held.length !== 1) this.#seat(person, people, post);
    const [only] = people;
    if (only !== undefined && people.length === 1) this.#seatOf(only.name, post);
    return post;
  }

  /** The post that somebody of the notice has by it; of two people of one name, neither is taken. */
  named(item: Item): string | null {
    if (item.meant !== null) return this.#postOf(item);
    const known = this.#names.people(item.text);
    const added = this.#drafting.added.filter((each) => each.kind === 'person' && each.name === item.text);
    const namesakes = [...known, ...(added as readonly Person[])];
    if (namesakes.length > 1) {
      this.#drafting.one(namesakes, item, personWords, [], false);
      return null;
    }
    const [seat, ...others] = this.#seats.get(item.text) ?? [];
    return seat !== undefined && others.length === 0 ? seat : this.#postOf(item);
  }

  /** The post of somebody who is named without one. */
  #heldBy(name: Item): Post | null {
    const id = this.#postOf(name);
    return this.#names.known.all('post').find((post) => post.id === id) ?? null;
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
    return this.#drafting.one(posts, item, { zh: '人员或者职位', en: 'person or post' }, others, false)?.id ?? null;
  }

  #post(person: Item, title: Item, posts: readonly Post[]): Post | null {
    if (posts.length > 1)
      return this.#drafting.ask(
        title,
        `“${title.whole}”可指 ${posts.length} 个职务，未写明${person.text}任哪一个：请在其后写“＝”和标识`,
        `\`${title.whole}\` may be ${posts.length} posts, and which of them ${person.text} holds is not told: write \`＝\` and an id behind it`,
        posts.map(({ id }) => id),
        { choices: choicesOf(title, posts, false), replaces: title.written },
      );
    if (posts.length > 0 || !title.isNew)
      return this.#drafting.one(posts, title, { zh: '职务', en: 'post' }, this.#names.known.all('post'));
    const id = `${this.#government}/post/${local(title.whole)}`;
    const fields = { id, organization: this.#government, title: title.whole, validFrom: this.#drafting.from };
    this.#drafting.assert('post', fields, title);
    return { ...fields, kind: 'post' } as unknown as Post;
  }

  /** Says who holds a post that the ledger has nobody, or somebody else, in. */
  #seat(person: Item, people: readonly Person[], post: Post): void {
    const { from, document } = this.#drafting;
    if (post.seats !== 'many' && this.#names.tenuresOf(post.id).length > 0) {
      this.#askOfHolder(person, post);
      return;
    }
    if (!person.isNew && person.meant === null) {
      this.#askWhoIsMeant(person, people);
      return;
    }
    const known = person.isNew ? undefined : this.#drafting.one(people, person, personWords, this.#names.known.persons);
    if (known === null) return;
    const id = known?.id ?? this.#freeId(`${this.#government}/person/${local(person.text)}`);
    if (known === undefined) this.#drafting.assert('person', { id, name: person.text, validFrom: from }, person);
    this.#seatOf(person.text, post);
    const tenure = `${this.#government}/tenure/${lastSegment(id)}.${lastSegment(post.id)}`;
    const fields = { id: tenure, person: id, post: post.id, validFrom: from, basis: [document] };
    this.#drafting.assert('tenure', fields, person);
  }

  /** The ledger has somebody else in the post. */
  #askOfHolder(person: Item, post: Post): void {
    const holders = this.#names.tenuresOf(post.id).map((each) => each.person);
    const who = holders.map((id) => this.#names.known.persons.find((each) => each.id === id)?.name ?? id).join('、');
    const title = post.title ?? post.name ?? post.id;
    this.#drafting.ask(
      person,
      `账本中${title}是${who}，不是${person.text}：请核对姓名，或者先登记任免`,
      `the ledger has ${who} as ${title}, not ${person.text}: check the name, or record the appointment first`,
      this.#names.near(this.#names.known.persons, person.text),
      { choices: this.#seatChoices(person, holders), replaces: person.written },
    );
  }

  /** Whoever holds the post may be meant, where the name is near to theirs; nobody else can be, before an appointment. */
  #seatChoices(person: Item, holders: readonly string[]): readonly Choice[] {
    const near = this.#nearPeople(person).filter(({ id }) => holders.includes(id));
    return choicesOf(person, near, false);
  }

  /** Nobody is called so, or it is open whether the one who is is meant. */
  #askWhoIsMeant(person: Item, people: readonly Person[]): void {
    const [only] = people;
    this.#drafting.ask(
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
  }

  #nearPeople(person: Item): readonly AnyRecord[] {
    return this.#names.nearTo(this.#names.known.persons, person.text);
  }

  #seatOf(name: string, { id }: Post): void {
    this.#seats.set(name, (this.#seats.get(name) ?? new Set<string>()).add(id));
  }

  /** An id that nobody has yet: two people may have one name. */
  #freeId(wanted: string): string {
    const taken = new Set(this.#names.known.persons.map(({ id }) => id));
    for (let count = 1; ; count++) {
      const id = count === 1 ? wanted : `${wanted}-${count}`;
      if (!taken.has(id)) return id;
    }
  }
}

const personWords = { zh: '人员', en: 'person' };
