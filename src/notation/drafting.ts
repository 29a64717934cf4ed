import { lastSegment, local } from '../model/ids.js';
import type { AnyRecord, Kind } from '../model/record.js';
import type { Text } from '../model/text.js';
import { type Choice, choicesOf } from './choices.js';
import { type Known, Names } from './names.js';
import type { Item, Notice, Words } from './notice.js';

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

/** What the notice was understood to say of one thing, in its words as they stand there, and the records that it comes to: of 各街道办事处 several. */
export interface NoticeRelation {
  readonly holder: Words;
  readonly verb: Words;
  readonly what: Words;
  readonly records: readonly string[];
}

export type Relation = 'oversight' | 'assignment' | 'standInRule' | 'delegation';

export type Fields = Readonly<Record<string, unknown>>;

/** On what a relation rests, and whether it is so no longer. */
export interface Resting {
  readonly provision: string;
  readonly ends: boolean;
}

/** What a notice comes to, gathered while its lines are read: changes, what was understood, what is open, what is left out. */
export class Drafting {
  readonly names: Names;
  /** The ids of the government and of the document that the notice is. */
  readonly government: string;
  readonly document: string;
  /** The day from which the notice holds. */
  readonly from: string | null;
  readonly questions: Question[] = [];
  readonly leftOut: Words[] = [];
  readonly relations: NoticeRelation[] = [];
  /** What the notice says is new, which its later lines may name. */
  readonly added: AnyRecord[] = [];
  readonly #changes = new Map<string, DraftChange>();
  #related: string[] = [];

  constructor({ fields, title }: Notice, known: Known) {
    this.names = new Names({
      ...known,
      all: (kind) => [...known.all(kind), ...(this.added.filter((each) => each.kind === kind) as never[])],
    });
    this.government = known.government.id;
    this.from = (fields.get('施行') ?? fields.get('日期'))?.text ?? null;
    const number = fields.get('文号')?.text;
    const [earlier] = number === undefined ? [] : this.names.called(known.documents, number);
    this.document = earlier?.id ?? `${this.government}/document/${local(number ?? title?.text ?? 'notice')}`;
  }

  get changes(): readonly DraftChange[] {
    return [...this.#changes.values()];
  }

  changesRecord(id: string): boolean {
    return this.#changes.has(id);
  }

  assert(kind: Kind, fields: object, from: Words): void {
    const record = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
    );
    const id = String(record.id);
    this.#changes.set(id, { id, change: { assert: { [kind]: record } }, from });
    this.added.push({ ...record, kind } as unknown as AnyRecord);
  }

  end(id: string, from: Words): void {
    this.#changes.set(id, { id, change: { end: { id, at: this.from } }, from });
  }

  replace(document: string, from: Words): void {
    const change = { replace: { document, by: this.document, at: this.from } };
    this.#changes.set(`replace ${document}`, { id: document, change, from });
  }

  /** Asks what `work` asks, and keeps nothing else of it. */
  onlyAsk(work: () => void): void {
    const kept = new Map(this.#changes);
    const [added, relations] = [this.added.length, this.relations.length];
    work();
    this.#changes.clear();
    for (const [id, change] of kept) this.#changes.set(id, change);
    this.added.length = added;
    this.relations.length = relations;
  }

  /** Notes what is related meanwhile as what the notice says in these words. */
  understood(words: Omit<NoticeRelation, 'records'>, relate: () => void): void {
    this.#related = [];
    relate();
    if (this.#related.length > 0) this.relations.push({ ...words, records: this.#related });
  }

  /** Continues the relation where it is in force already, or ends it. */
  relate(kind: Relation, fields: Fields, from: Words, { provision, ends }: Resting): void {
    const { known } = this.names;
    const same = (known.all(kind) as readonly AnyRecord[]).find((each) => isSame(each, fields));
    if (ends) {
      if (same !== undefined) {
        this.#related.push(same.id);
        this.end(same.id, from);
      } else if (!known.ending(kind).some((each) => isSame(each, fields)))
        this.ask(
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
    const made = `${this.government}/${kind}/${parts.map((each) => lastSegment(`${each}`)).join('.')}`;
    const id = same?.id ?? made;
    this.#related.push(id);
    this.assert(kind, { id, validFrom: this.from, ...fields, basis: [provision] }, from);
  }

  ask(
    words: Words,
    zh: string,
    en: string,
    suggestions: readonly string[] = [],
    { choices, replaces }: Pick<Question, 'choices' | 'replaces'> = { choices: [], replaces: words },
  ): null {
    const { text, line, column } = words;
    this.questions.push({ text, line, column, message: { zh, en }, suggestions, choices, replaces });
    return null;
  }

  /** The one that is meant; asks where there is none or more than one. */
  one<T extends AnyRecord>(
    found: readonly T[],
    item: Item,
    { zh, en }: Text,
    others: readonly AnyRecord[],
    mayBeNew = true,
  ): T | null {
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    const words = item.meant?.text ?? item.text;
    return found.length > 1
      ? this.ask(
          item,
          `“${words}”可指 ${found.length} 个${zh}：请在其后写“＝”和标识`,
          `\`${words}\` may be ${found.length} of what is recorded: write \`＝\` and an id behind it`,
          found.map(({ id }) => id),
          { choices: choicesOf(item, found, false), replaces: item.written },
        )
      : this.ask(
          item,
          `账本中没有叫“${words}”的${zh}：${mayBeNew ? `新的请写“+${words}”，` : ''}另有其名的请在其后写“＝”和账本中的名称`,
          `no ${en} is called \`${words}\`: write ${mayBeNew ? `\`+${words}\` for a new one, or ` : ''}\`＝\` and its recorded name behind it`,
          this.names.near(others, words),
          { choices: choicesOf(item, this.names.nearTo(others, words), mayBeNew), replaces: item.written },
        );
  }

  /** Whether it is marked as not to be recorded. */
  isLeftOut(item: Item): boolean {
    if (item.isLeftOut) this.leftOut.push(item.written);
    return item.isLeftOut;
  }
}

/** Whether a record says this already: the same in every field that is given. */
const isSame = (record: AnyRecord, fields: Fields): boolean =>
  Object.entries(fields).every(
    ([name, value]) =>
      name === 'label' ||
      name === 'assistsUnstated' ||
      JSON.stringify((record as unknown as Fields)[name]) === JSON.stringify(value),
  );
