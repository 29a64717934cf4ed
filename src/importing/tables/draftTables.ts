import { lastSegment, local } from '../../model/ids.js';
import type { AnyRecord, Kind, Organization, Person, Post, Tenure } from '../../model/record.js';
import type { DraftChange } from '../../notation/drafting.js';
import { type Known, Names } from '../../notation/names.js';
import type { Words } from '../../notation/notice.js';
import { nextDay } from '../../util/writtenDay.js';
import { Cells, marked, type OpenCell, parts } from './cells.js';
import type { Row, Sheet } from './sheet.js';

export interface TableDraft {
  readonly changes: readonly DraftChange[];
  readonly open: readonly OpenCell[];
}

/** The changes that tables come to: what is new in them, one record or several a row. What the ledger has already stays as it is. */
export function draftTables(sheets: readonly Sheet[], known: Known): TableDraft {
  const cells = new Cells();
  const drafting = new Drafting(known, cells);
  // Who leaves makes room for who comes, wherever they stand.
  const leavesFirst = (a: Row, b: Row) => Number(b.has('to')) - Number(a.has('to'));
  for (const { template, rows } of sheets)
    for (const row of template === 'roster' ? [...rows].sort(leavesFirst) : rows) drafting[template](row);
  return { changes: drafting.changes, open: cells.open };
}

class Drafting {
  readonly changes: DraftChange[] = [];
  readonly #cells: Cells;
  readonly #names: Names;
  readonly #government: string;
  /** What earlier rows begin, which later ones may name. */
  readonly #added: AnyRecord[] = [];

  constructor(known: Known, cells: Cells) {
    this.#cells = cells;
    const added = <K extends Kind>(kind: K) => this.#added.filter((each) => each.kind === kind) as never[];
    this.#names = new Names({ ...known, all: (kind) => [...known.all(kind), ...added(kind)] });
    this.#government = known.government.id;
  }

  /** Somebody holds a post, from a day, up to a day, or both. */
  roster(row: Row): void {
    const post = this.#post(row);
    const person = this.#person(row, post);
    const [from, to] = [this.#cells.day(row, 'from'), this.#cells.day(row, 'to')];
    const capacity = this.#cells.oneOf(row, 'capacity', capacities) ?? 'substantive';
    if (post === null || person === null) return;
    const cell = row.get('person') as Words;
    const own = this.#names.tenuresOf(post.id).find((tenure) => tenure.person === person.id);
    if (own !== undefined) this.#goesOn(own, capacity, to, cell);
    else if (to !== null && from === null) {
      const what = title(post);
      const zh = `账本中${cell.text}不任${what}，无从免职`;
      this.#cells.ask(cell, zh, `the ledger has no ${cell.text} as ${what} who could leave`);
    } else if (this.#isFree(post, cell)) {
      const id = `${this.#government}/tenure/${lastSegment(person.id)}.${lastSegment(post.id)}`;
      const span = { validFrom: from, validTo: to };
      this.#assert('tenure', { id, person: person.id, post: post.id, capacity, ...span }, cell);
    }
  }

  /** A tenure that is recorded ends on a day, or stays as it is. */
  #goesOn(tenure: Tenure, capacity: Tenure['capacity'], to: string | null, cell: Words): void {
    if (tenure.capacity !== capacity) {
      const zh = `账本中${cell.text}的任职方式不同：请先写明原任职的免职日期`;
      this.#cells.ask(cell, zh, `${cell.text} holds the post in another capacity: end that tenure first`);
    } else if (to !== null) this.#change(tenure.id, { end: { id: tenure.id, at: to } }, cell);
  }

  /** Whether somebody may come into a post: one that only one holds is free when its holder leaves. */
  #isFree(post: Post, cell: Words): boolean {
    const held = this.#names.tenuresOf(post.id);
    const [other] = held.filter(({ id }) => !this.changes.some(({ change }) => isEndOf(change, id)));
    if (other === undefined || post.seats === 'many') return true;
    const who = this.#names.known.persons.find(({ id }) => id === other.person)?.name ?? other.person;
    const zh = `${title(post)}现由${who}担任：请先写明${who}的免职日期`;
    this.#cells.ask(cell, zh, `${who} is ${title(post)}: give the day on which they leave before`);
    return false;
  }

  posts(row: Row): void {
    const cell = row.get('post');
    const unit = this.#unit(row, row.get('unit'));
    if (cell === undefined || unit === null) return;
    const found = this.#names.posts(cell.text).filter(({ organization }) => organization === unit.id);
    if (found.length > 0) return;
    const fields = {
      ...{ id: `${unit.id}/post/${local(cell.text)}`, organization: unit.id, title: cell.text },
      ...{ heads: this.#cells.yesNo(row, 'heads'), seats: this.#cells.yesNo(row, 'seats') ? 'many' : undefined },
      ...{ order: this.#cells.number(row, 'order'), validFrom: this.#cells.day(row, 'from') },
    };
    this.#assert('post', { ...fields, heads: fields.heads || undefined }, cell);
  }

  duties(row: Row): void {
    const cell = row.get('duty');
    if (cell === undefined) return;
    const duty = this.#duty(row, cell);
    if (duty === null) return;
    const from = this.#cells.day(row, 'from');
    for (const [field, mode] of [
      ['leads', 'leads'],
      ['cooperates', 'cooperates'],
      ['inCharge', 'inCharge'],
    ] as const) {
      for (const each of parts(row.get(field))) {
        const holder = field === 'inCharge' ? this.#holder(each) : this.#unitCalled(each);
        if (holder === null) continue;
        const fields = { holder: holder.id, duty: duty.id, mode };
        const stands = this.#names.known.all('assignment').some((has) => isSame(has, fields));
        const id = `${this.#government}/assignment/${lastSegment(holder.id)}.${lastSegment(duty.id)}.${mode}`;
        if (!stands) this.#assert('assignment', { id, ...fields, validFrom: from }, each);
      }
    }
  }

  absences(row: Row): void {
    const cell = row.get('person');
    const person = this.#person(row);
    const [from, to] = [this.#cells.day(row, 'from'), this.#cells.day(row, 'to')];
    const reason = this.#cells.oneOf(row, 'reason', reasons);
    const place = this.#cells.oneOf(row, 'place', places);
    if (cell === undefined || person === null || from === null || to === null || reason === null) return;
    if (to < from) {
      this.#cells.ask(row.get('to') ?? cell, '最后一天早于第一天', 'the last day is before the first');
      return;
    }
    const id = `${this.#government}/absence/${from}-${lastSegment(person.id)}`;
    const span = { validFrom: from, validTo: nextDay(to) };
    this.#assert('absence', { id, of: person.id, reason, place, ...span, note: row.get('note')?.text }, cell);
  }

  /** By account where one is given, else by name; somebody new only where the row says so. */
  #person(row: Row, post: Post | null = null): Person | null {
    const cell = row.get('person');
    if (cell === undefined) return this.#missing(row, '姓名', 'the name');
    const account = row.get('account');
    const { words: name, meant } = marked(cell.text);
    const isNew = this.#cells.yesNo(row, 'isNew');
    const people = this.#names.known.persons.concat(this.#added.filter((each) => each.kind === 'person'));
    const byAccount = people.filter((each) => account !== undefined && each.externalIds?.includes(account.text));
    // Of one name, and said to be new: whoever has another account is somebody else.
    const isOther = ({ externalIds = [] }: Person) =>
      meant === null && isNew && account !== undefined && externalIds.length > 0;
    const called = this.#names.called(people, meant ?? name).filter((each) => !isOther(each));
    const found = byAccount.length > 0 ? byAccount : called;
    const [only] = found;
    if (only !== undefined && byAccount.length > 0 && meant === null && !namesOf(only).includes(name))
      return this.#cells.ask(
        cell,
        `账号 ${account?.text} 在账本中是${only.name}，不是${name}`,
        `account ${account?.text} is ${only.name} in the ledger, not ${name}`,
        [only.name],
      );
    if (found.length > 1)
      return this.#cells.ask(
        cell,
        `“${name}”可指 ${found.length} 人：请写“${name}＝标识”`,
        `\`${name}\` may be ${found.length} people: write \`${name}＝id\``,
        found.map(({ id }) => id),
      );
    if (only !== undefined) return this.#withAccount(only, { account, meant, post }, cell);
    if (isNew) {
      const id = this.#freeId(`${this.#government}/person/${local(name)}`, people);
      const externalIds = account === undefined ? undefined : [account.text];
      return this.#assert('person', { id, name, externalIds }, cell) as Person;
    }
    return this.#cells.ask(
      cell,
      `账本中没有“${name}”：新人请在“新增”列写“是”`,
      `nobody called ${name} is recorded: write yes in the column New for somebody new`,
      this.#names.near(people, name),
    );
  }

  /**
   * An account is given to whoever has the name and holds the post of the row, or is said to be meant: a namesake in another post,
   * or one with another account, may be somebody else.
   */
  #withAccount(
    person: Person,
    {
      account,
      meant,
      post,
    }: { readonly account: Words | undefined; readonly meant: string | null; readonly post: Post | null },
    cell: Words,
  ): Person | null {
    const has = person.externalIds ?? [];
    if (account === undefined || has.includes(account.text)) return person;
    const holdsPost = post !== null && this.#names.tenuresOf(post.id).some((tenure) => tenure.person === person.id);
    if (meant === null && (has.length > 0 || !holdsPost)) {
      const { name, id } = person;
      const known = has.length > 0 ? has.join('、') : '未登记';
      const zh = `账本中的${name}账号${known}，是否同一人：是，写“${name}＝${id}”；不是，写“${name}＝”和另一标识，或者先登记其人`;
      const en = `is ${name} the one in the ledger (account ${known})? If so write \`${name}＝${id}\`; if not, record the other person first`;
      return this.#cells.ask(cell, zh, en, [id]);
    }
    const { kind, ...fields } = person;
    this.#change(person.id, { assert: { [kind]: { ...fields, externalIds: [...has, account.text] } } }, account);
    return person;
  }

  #freeId(wanted: string, people: readonly Person[]): string {
    const taken = new Set(people.map(({ id }) => id));
    for (let count = 1; ; count++) {
      const id = count === 1 ? wanted : `${wanted}-${count}`;
      if (!taken.has(id)) return id;
    }
  }

  /** The post that is called so; of several, that of the unit that the row names. */
  #post(row: Row): Post | null {
    const cell = row.get('post');
    if (cell === undefined) return this.#missing(row, '职务', 'the post');
    const unit = row.get('unit');
    const all = this.#names.posts(marked(cell.text).meant ?? cell.text);
    const units = unit === undefined ? [] : this.#names.units(unit.text).map(({ id }) => id);
    const found = all.length > 1 && unit !== undefined ? all.filter((each) => units.includes(each.organization)) : all;
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    return found.length > 1
      ? this.#cells.ask(
          cell,
          `“${cell.text}”可指 ${found.length} 个职位：请写明单位`,
          `\`${cell.text}\` may be ${found.length} posts: give the unit`,
          found.map(({ id }) => id),
        )
      : this.#cells.ask(
          cell,
          `账本中没有职位“${cell.text}”：请先登记职位`,
          `no post is called \`${cell.text}\`: record the post first`,
          this.#names.near(this.#names.known.all('post'), cell.text),
        );
  }

  #unit(row: Row, cell: Words | undefined): Organization | null {
    if (cell === undefined) return this.#missing(row, '单位', 'the unit');
    const found = this.#names.units(cell.text);
    if (found.length === 0 && this.#cells.yesNo(row, 'isNew')) {
      const above = row.get('superior');
      const partOf = above === undefined ? this.#names.known.government : this.#unitCalled(above);
      if (partOf === null) return null;
      const id = `${this.#government}/org/${local(cell.text)}`;
      const fields = {
        id,
        name: cell.text,
        type: 'department',
        partOf: partOf.id,
        validFrom: this.#cells.day(row, 'from'),
      };
      return this.#assert('organization', fields, cell) as Organization;
    }
    return this.#unitCalled(cell);
  }

  #unitCalled(cell: Words): Organization | null {
    return this.#only(this.#names.units(marked(cell.text).meant ?? cell.text), cell, '单位', 'unit', 'organization');
  }

  /** Who is in charge: a post, or the post of a person who holds one. */
  #holder(cell: Words): Post | null {
    const words = marked(cell.text).meant ?? cell.text;
    const people = this.#names.people(words).map(({ id }) => id);
    const held = this.#names.known.all('tenure').filter(({ person }) => people.includes(person));
    const ids = new Set([...held.map(({ post }) => post), ...this.#names.posts(words).map(({ id }) => id)]);
    const found = this.#names.known.all('post').filter(({ id }) => ids.has(id));
    return this.#only(found, cell, '职位或者任职人', 'post or holder', 'post');
  }

  #duty(row: Row, cell: Words) {
    const found = this.#names.called(this.#names.known.all('duty'), marked(cell.text).meant ?? cell.text);
    if (found.length > 0 || !this.#cells.yesNo(row, 'isNew')) return this.#only(found, cell, '事项', 'duty', 'duty');
    const above = row.get('broader');
    const broader =
      above === undefined
        ? null
        : this.#only(this.#names.called(this.#names.known.all('duty'), above.text), above, '事项', 'duty', 'duty');
    if (above !== undefined && broader === null) return null;
    const aliases = parts(row.get('aliases')).map(({ text }) => text);
    const id = `${this.#government}/duty/${local(cell.text)}`;
    const fields = { id, name: cell.text, aliases, broader: broader?.id, validFrom: this.#cells.day(row, 'from') };
    return this.#assert('duty', fields, cell);
  }

  #only<T extends AnyRecord>(found: readonly T[], cell: Words, zh: string, en: string, kind: Kind): T | null {
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    return found.length > 1
      ? this.#cells.ask(
          cell,
          `“${cell.text}”可指 ${found.length} 个${zh}：请写“${cell.text}＝标识”`,
          `\`${cell.text}\` may be ${found.length} of what is recorded: write \`${cell.text}＝id\``,
          found.map(({ id }) => id),
        )
      : this.#cells.ask(
          cell,
          `账本中没有叫“${cell.text}”的${zh}`,
          `no ${en} is called \`${cell.text}\``,
          this.#names.near(this.#names.known.all(kind), cell.text),
        );
  }

  #missing(row: Row, zh: string, en: string): null {
    const [first] = row.values();
    return first === undefined ? null : this.#cells.ask(first, `此行没有写明${zh}`, `${en} is missing in this row`);
  }

  #assert(kind: Kind, fields: Readonly<Record<string, unknown>>, from: Words): AnyRecord {
    const record = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
    );
    this.#change(String(record.id), { assert: { [kind]: record } }, from);
    const added = { ...record, kind } as unknown as AnyRecord;
    this.#added.push(added);
    return added;
  }

  #change(id: string, change: object, from: Words): void {
    if (!this.changes.some((each) => each.id === id)) this.changes.push({ id, change, from });
  }
}

/** Why somebody is away, in the words of offices. */
export const reasons = {
  abroad: /出访|出国|出境|因公出国|abroad/iu,
  businessTrip: /出差|外出开会|business/iu,
  leave: /休假|年假|事假|婚假|产假|陪产|丧假|探亲|^leave|annual/iu,
  illness: /病|住院|ill|sick/iu,
  training: /学习|培训|党校|挂职|training/iu,
  engagement: /工作冲突|会议冲突|engagement/iu,
  other: /^其他$|^other$/iu,
} as const;

const places = { outside: /外|离|outside/iu, inside: /^本地|^市内|^区内|inside/iu } as const;
const capacities = {
  substantive: /^任职$|substantive/iu,
  acting: /代理|acting/iu,
  inCharge: /主持|in charge/iu,
} as const;

const isEndOf = (change: object, id: string): boolean =>
  (change as { readonly end?: { readonly id: string } }).end?.id === id;
const namesOf = ({ name, aliases }: Person): readonly string[] => [name, ...(aliases ?? [])];
const title = (post: Post): string => post.title ?? post.name ?? post.id;
const isSame = (record: AnyRecord, fields: object): boolean =>
  Object.entries(fields).every(([name, value]) => (record as unknown as Record<string, unknown>)[name] === value);
