import type { AnyRecord, Kind, Organization, Post, RecordOf } from '../../model/record.js';
import type { Choice } from '../../notation/choices.js';
import type { DraftChange } from '../../notation/drafting.js';
import { type Known, Names } from '../../notation/names.js';
import type { Words } from '../../notation/notice.js';
import { Cells, marked } from './cells.js';
import type { Row } from './sheet.js';

/** What the rows of tables come to: the changes so far, what they leave open, and the ledger with what earlier rows begin. */
export class Drafting {
  readonly changes: DraftChange[] = [];
  readonly cells = new Cells();
  readonly names: Names;
  readonly government: string;
  /** What earlier rows begin, which later ones may name. */
  readonly #added = new Map<string, AnyRecord>();

  constructor(known: Known) {
    const withAdded = <K extends Kind>(records: readonly RecordOf<K>[], kind: K): readonly RecordOf<K>[] => [
      ...records.filter(({ id }) => !this.#added.has(id)),
      ...([...this.#added.values()].filter((each) => each.kind === kind) as never[]),
    ];
    this.names = new Names({
      ...known,
      all: (kind) => withAdded(known.all(kind), kind),
      get persons() {
        return withAdded(known.persons, 'person');
      },
    });
    this.government = known.government.id;
  }

  get known(): Known {
    return this.names.known;
  }

  /** An id of this government that none of `taken` has: `g/person/张某`, or with a number behind it. */
  freeId(kind: Kind, part: string, taken: readonly { readonly id: string }[]): string {
    const wanted = `${this.government}/${kind}/${part}`;
    const has = new Set(taken.map(({ id }) => id));
    for (let count = 1; ; count++) {
      const id = count === 1 ? wanted : `${wanted}-${count}`;
      if (!has.has(id)) return id;
    }
  }

  unitCalled(cell: Words): Organization | null {
    return this.only(this.names.units(marked(cell.text).meant ?? cell.text), cell, '单位', 'unit', 'organization');
  }

  /** The one that is meant; asks where there is none or more than one. */
  only<T extends AnyRecord>(found: readonly T[], cell: Words, zh: string, en: string, kind: Kind): T | null {
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    return found.length > 1
      ? this.cells.ask(
          cell,
          `“${cell.text}”可指 ${found.length} 个${zh}：请写“${cell.text}＝标识”`,
          `\`${cell.text}\` may be ${found.length} of what is recorded: write \`${cell.text}＝id\``,
          found.map(({ id }) => id),
          meaning(cell.text, found),
        )
      : this.cells.ask(
          cell,
          `账本中没有叫“${cell.text}”的${zh}`,
          `no ${en} is called \`${cell.text}\``,
          this.names.near(this.names.known.all(kind), cell.text),
        );
  }

  missing(row: Row, zh: string, en: string): null {
    const [first] = row.values();
    return first === undefined ? null : this.cells.ask(first, `此行没有写明${zh}`, `${en} is missing in this row`);
  }

  assert(kind: Kind, fields: Readonly<Record<string, unknown>>, from: Words): AnyRecord {
    const record = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
    );
    this.change(String(record.id), { assert: { [kind]: record } }, from);
    const added = { ...record, kind } as unknown as AnyRecord;
    this.#added.set(added.id, added);
    return added;
  }

  /** A record is changed once: what is said of it later has what was said before. */
  change(id: string, change: object, from: Words): void {
    const earlier = this.changes.findIndex((each) => each.id === id);
    this.changes.splice(earlier < 0 ? this.changes.length : earlier, 1, { id, change, from });
  }
}

/** What a post is called. */
export const titleOf = (post: Post): string => post.title ?? post.name ?? post.id;

/** That one of those who are recorded is meant. */
const meaning = (words: string, found: readonly AnyRecord[]): readonly Choice[] =>
  found.map((record) => {
    const name = 'name' in record && record.name !== undefined ? record.name : record.id;
    return { text: `${words}＝${record.id}`, label: { zh: `${name}（${record.id}）`, en: `${name} (${record.id})` } };
  });
