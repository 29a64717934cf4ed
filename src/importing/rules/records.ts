import { lastSegment, local } from '../../model/ids.js';
import type { AnyRecord, Kind } from '../../model/record.js';
import type { DraftChange } from '../../notation/drafting.js';
import { type Known, Names } from '../../notation/names.js';
import type { Words } from '../../notation/notice.js';
import { type Actor, fullName } from './actors.js';

/** The government that the rules are of. */
export interface RulesOf {
  /** Its id, which stands before all others. */
  readonly id: string;
  readonly name: string;
  /** What is recorded of it already, which is named and not made again; `null` of a government that is new. */
  readonly known: Known | null;
}

/** What a record rests on, and how plainly it is said. */
export type Rests = { readonly basis: readonly string[] } & Readonly<Record<string, unknown>>;

/** The records that a document comes to so far: each unit and post once, whatever the ledger has not at all. */
export class RuleRecords {
  readonly #changes = new Map<string, DraftChange>();
  readonly #counts = new Map<string, number>();
  readonly #government: RulesOf;
  readonly #validFrom: string | null;
  readonly #names: Names | null;
  /** 区 of 区政府 and 区长. */
  readonly level: string;
  /** The words that are being read. */
  from: Words = { text: '', line: 1, column: 1 };

  constructor(government: RulesOf, validFrom: string | null) {
    this.#government = government;
    this.#validFrom = validFrom;
    this.#names = government.known === null ? null : new Names(government.known);
    this.level = /([区县市旗州])人民政府$/u.exec(government.name)?.[1] ?? '区';
  }

  /** In the order of the document. Words that are the name of one duty are no other name of another one. */
  get changes(): readonly DraftChange[] {
    const all = [...this.#changes.values()];
    const names = new Set(all.flatMap(({ change }) => (dutyOf(change)?.name as string | undefined) ?? []));
    for (const { id, change } of all) {
      const aliases = (dutyOf(change)?.aliases ?? []) as readonly string[];
      if (aliases.some((each) => names.has(each)))
        this.amend('duty', id, { aliases: aliases.filter((each) => !names.has(each)) });
    }
    return [...this.#changes.values()];
  }

  get government(): string {
    return this.#government.id;
  }

  get isNew(): boolean {
    return this.#names === null;
  }

  /** The government as an article names it. */
  get itself(): Actor {
    return { name: `${this.level}政府`, kind: 'unit' };
  }

  assertItself(document: string): void {
    const { id, name } = this.#government;
    const aliases = [this.itself.name, name.replace('人民政府', '政府')];
    this.assert('organization', { id, name, aliases, type: 'government', basis: [document] });
  }

  id(kind: string, name: string): string {
    return `${this.government}/${kind}/${local(name)}`;
  }

  /** What ties two records together, with what: `区长.leads.区政府`. */
  relation(kind: string, one: string, how: string, other: string): string {
    return `${this.government}/${kind}/${lastSegment(one)}.${how}.${lastSegment(other)}`;
  }

  assert(kind: string, fields: { readonly id: string } & Readonly<Record<string, unknown>>): string {
    const { id } = fields;
    if (this.#changes.has(id)) return id;
    const all = { ...fields, validFrom: this.#validFrom };
    const given = Object.entries(all).filter(([, value]) => value !== undefined && value !== null);
    this.#changes.set(id, { id, change: { assert: { [kind]: Object.fromEntries(given) } }, from: this.from });
    return id;
  }

  /** Does something, and unless it comes to anything leaves none of its records behind. */
  attempt(does: () => boolean): boolean {
    const before = this.#changes.size;
    if (does()) return true;
    for (const id of [...this.#changes.keys()].slice(before)) this.#changes.delete(id);
    return false;
  }

  /** Says more of a record that was asserted. */
  amend(kind: string, id: string, fields: object): void {
    const asserted = this.#changes.get(id);
    if (asserted === undefined) return;
    const { assert } = asserted.change as { readonly assert: Readonly<Record<string, object>> };
    const given = Object.entries({ ...assert[kind], ...fields }).filter(([, value]) => value !== undefined);
    this.#changes.set(id, { ...asserted, change: { assert: { [kind]: Object.fromEntries(given) } } });
  }

  /** The one record that is called so already. */
  recorded(kind: Kind, words: string): string | undefined {
    const among = this.#names?.known.all(kind) ?? [];
    return onlyOf(this.#names?.called(among as readonly AnyRecord[], words));
  }

  /** A duty of this document whose name begins so and ends in what it is about. */
  dutyAbout(about: string, form: RegExp): string | undefined {
    const found = [...this.#changes.values()].find(({ change }) => {
      const name = dutyOf(change)?.name as string | undefined;
      return name?.endsWith(about) === true && form.test(name);
    });
    return found?.id;
  }

  /** How often this was asked for these words: 1, 2, … */
  countOf(words: string): number {
    const count = (this.#counts.get(words) ?? 0) + 1;
    this.#counts.set(words, count);
    return count;
  }

  document(words: string): string {
    const known = onlyOf(this.#names?.called(this.#government.known?.documents ?? [], words));
    return known ?? this.id('document', words);
  }

  /** A document that is named and defined nowhere here. */
  namedDocument(title: string, basis: readonly string[]): string {
    const id = this.document(title);
    return id === this.id('document', title)
      ? this.assert('document', { id, name: title, placeholder: true, basis })
      : id;
  }

  /** The record of a unit or post, which is asserted where it is first named. A role is no record. */
  actor(actor: Actor, { basis }: Rests, fields: object = {}): string {
    if (actor.name === this.itself.name || actor.name.endsWith('组成人员')) return this.government;
    return actor.kind === 'post' ? this.#post(actor, basis, fields) : this.#unit(actor.name, basis);
  }

  #unit(written: string, basis: readonly string[]): string {
    const { name, aliases } = fullName(written, this.level);
    const recorded = onlyOf(this.#names?.units(name));
    if (recorded !== undefined) return recorded;
    const type = typeOf(name);
    const at = /街道|乡镇|镇街/u.test(name) ? { dispatchedBy: this.government } : { partOf: this.government };
    const place = isOutside.test(name) ? { placeholder: true } : at;
    return this.assert('organization', { id: this.id('org', name), name, aliases, type, ...place, basis });
  }

  #post({ name, of }: Actor, basis: readonly string[], fields: object): string {
    const whole = of === undefined ? name : `${fullName(of, this.level).name}${ownedBy(name, of)}`;
    const recorded = onlyOf(this.#names?.posts(whole));
    if (recorded !== undefined) return recorded;
    const organization =
      of === undefined ? this.#bodyOf(name, basis) : this.actor({ name: of, kind: 'unit' }, { basis });
    const head = `${this.level}长`;
    const isOffice = of?.endsWith('办公室') === true;
    return this.assert('post', {
      ...{ id: this.id('post', whole), organization, title: isOffice ? `办公室${name}` : name },
      ...(whole === name ? {} : { name: whole }),
      role: isOffice ? officeRoles[name] : roleOf(name, this.level),
      seats: name === head || name.startsWith('常务') || (isOffice && name === '主任') ? undefined : 'many',
      heads: name === head || undefined,
      ...{ ...fields, basis },
    });
  }

  /** 区人大代表 are of the congress, 政协委员 of the conference; all others of the government. */
  #bodyOf(name: string, basis: readonly string[]): string {
    const body = /^(.*人大)代表$/u.exec(name)?.[1] ?? (name === '政协委员' ? `${this.level}政协` : undefined);
    return body === undefined ? this.government : this.#unit(body, basis);
  }
}

const onlyOf = (found: readonly AnyRecord[] = []): string | undefined =>
  found.length === 1 ? found[0]?.id : undefined;

/** 区政府办公室主任, but 区政府组成部门的主任、局长. */
const ownedBy = (title: string, of: string): string =>
  of.endsWith('办公室') || /负责人$/u.test(title) ? title : `的${title}`;

const officeRoles: Readonly<Record<string, string>> = { 主任: 'officeDirector', 副主任: 'officeDeputyDirector' };

function roleOf(name: string, level: string): string | undefined {
  const head = `${level}长`;
  if (/主任、局长|主任和局长|主要负责人|^主任$|^局长$/u.test(name)) return 'organizationHead';
  return { [head]: 'governmentHead', [`常务副${head}`]: 'executiveDeputyHead', [`副${head}`]: 'deputyHead' }[name];
}

/** What is no part of the government, or named by what it is for alone: which unit that is, is said elsewhere. */
const isOutside = /[省市区县旗州]委$|政府$|人大|政协|监委$|机构$|机关$|法制办$|(?<!各|组成|工作)部门$/u;

const types: readonly (readonly [RegExp, string])[] = [
  [/会议$/u, 'meeting'],
  [/人大/u, 'congress'],
  [/政协$/u, 'consultative'],
  [/[省市区县旗州]委$/u, 'party'],
  [/政府$/u, 'government'],
  [/街道|乡镇|镇街/u, 'subdistrictOffice'],
  [/办公室$/u, 'office'],
  [/直属单位$/u, 'affiliate'],
];

const typeOf = (name: string): string => types.find(([form]) => form.test(name))?.[1] ?? 'department';

const dutyOf = (change: object): Readonly<Record<string, unknown>> | undefined =>
  (change as { readonly assert: Readonly<Record<string, Readonly<Record<string, unknown>>>> }).assert.duty;
