import type { AnyRecord, Document, Duty, Kind, Organization, Person, Post, RecordOf, Tenure } from '../model/record.js';
import { nearest } from '../util/nearest.js';

/** What is in force in a government on the day of a notice, and the documents whenever they were. */
export interface Known {
  readonly government: Organization;
  all<K extends Kind>(kind: K): readonly RecordOf<K>[];
  /** What is no longer in force from that very moment on. */
  ending(kind: Kind): readonly AnyRecord[];
  readonly documents: readonly Document[];
  /** Of whom anything is known, in office or not. */
  readonly persons: readonly Person[];
  /** Who held which post, whenever. */
  readonly tenures: readonly Tenure[];
}

type Named = AnyRecord & {
  readonly name?: string | undefined;
  readonly nameEn?: string | undefined;
  readonly aliases?: readonly string[];
  readonly title?: string | undefined;
  readonly number?: string | undefined;
};

/** Finds records by the words that a notice has for them: whole names, aliases, titles, numbers and ids, never parts of them. */
export class Names {
  readonly #prefixes: readonly string[];

  constructor(readonly known: Known) {
    const { name } = known.government;
    const place = name.replace(/人民政府$/u, '');
    // A district writes 区财政局 and 财政局 for the same bureau.
    const kind = place.slice(-1);
    this.#prefixes = [name, `${place}政府`, `${kind}人民政府`, `${kind}政府`, place, kind].filter(
      (each) => each !== '',
    );
  }

  /** Every record of `records` that is called by `words`, with or without the name of the government before it. */
  called<T extends AnyRecord>(records: readonly T[], words: string): readonly T[] {
    const byId = records.filter(({ id }) => id === words);
    if (byId.length > 0) return byId;
    const wanted = this.#forms(words);
    const exactly = records.filter((record) => labelsOf(record).some((label) => label === words));
    return exactly.length > 0
      ? exactly
      : records.filter((record) =>
          labelsOf(record).some((label) => this.#forms(label).some((form) => wanted.includes(form))),
        );
  }

  units(words: string): readonly Organization[] {
    const all = this.known.all('organization');
    if (/^各?街道办事处$|^各街道$/u.test(words)) return all.filter(({ type }) => type === 'subdistrictOffice');
    if (/^各(?:乡镇|镇乡|乡（镇）|镇（乡）|乡、镇)(?:人民政府)?$/u.test(words))
      return all.filter(({ name }) => /[乡镇](?:人民政府)?$/u.test(name));
    return this.called(all, words);
  }

  posts(words: string): readonly Post[] {
    return this.called(this.known.all('post'), words);
  }

  /** With or without 工作 behind the name. */
  duties(words: string): readonly Duty[] {
    const duties = this.known.all('duty');
    const said = [words, words.replace(/工作$/u, ''), `${words}工作`];
    return said.map((each) => this.called(duties, each)).find((found) => found.length > 0) ?? [];
  }

  people(words: string): readonly Person[] {
    return this.called(this.known.persons, words);
  }

  /** Who holds a post. */
  tenuresOf(post: string): readonly Tenure[] {
    return this.known.all('tenure').filter((each) => each.post === post);
  }

  /** Names that are near to `words`, the likeliest first. */
  near(records: readonly AnyRecord[], words: string): readonly string[] {
    return nearest(words, records.flatMap(labelsOf));
  }

  /** What has a name that is near to `words`, the likeliest first; of what is called by it together, none. */
  nearTo(records: readonly AnyRecord[], words: string): readonly AnyRecord[] {
    const found = this.near(records, words).map((label) => records.filter((each) => labelsOf(each).includes(label)));
    return [...new Set(found.flatMap((each) => (each.length === 1 ? each : [])))];
  }

  /** Words with each of the names of the government before them, that they begin with, and without it. */
  #forms(words: string): readonly string[] {
    const bare = words.normalize('NFKC').replace(/\s/gu, '');
    const prefixes = this.#prefixes.filter((each) => bare.startsWith(each) && bare.length > each.length + 1);
    return [bare, ...prefixes.map((each) => bare.slice(each.length))];
  }
}

function labelsOf(record: AnyRecord): readonly string[] {
  const { name, nameEn, aliases = [], title, number } = record as Named;
  return [name, nameEn, title, number, ...aliases].filter((each) => each !== undefined);
}
