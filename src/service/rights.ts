import { firstSegment, governmentOf, owner } from '../ledger/government.js';
import { type Change, type Draft, recordsIn } from '../model/changeSet.js';
import { failOnProblems, type Path, type Problem, problem } from '../model/error.js';
import { type AnyRecord, asksForReason, type Tenure } from '../model/record.js';
import { referencesOf } from '../model/references.js';
import { type Interval, intersection } from '../model/time.js';
import { may, type Role, type Viewer } from '../model/viewer.js';
import type { LedgerReader } from '../store/store.js';
import { groupBy } from '../util/groupBy.js';

/**
 * Refuses changes (`FORBIDDEN`, each at its place below `root`) unless the viewer has `role` in every government that
 * they touch. It is asked first, before anything else about the changes is looked up, checked or told.
 *
 * `ledger` is all of it: what the viewer may not see is touched all the same.
 */
export async function demandRights(
  viewer: Viewer,
  ledger: LedgerReader,
  { changeSet: { changes }, paths }: Draft,
  role: Role,
  root: Path = [],
): Promise<void> {
  demandSomewhere(viewer, role, root);
  if (may(viewer, role, null)) return;
  const touched = await governmentsTouched(ledger, changes);
  failOnProblems(
    touched.flatMap((governments, index) => {
      const lacking = [...governments].filter((government) => !may(viewer, role, government));
      return lacking.length === 0 ? [] : [forbidden(viewer, role, lacking, [...root, ...(paths[index] ?? [])])];
    }),
  );
}

/** Refuses a viewer who has `role` nowhere, for the price of looking at their grants. */
export function demandSomewhere(viewer: Viewer, role: Role, path: Path = []): void {
  if (viewer.grants.some(({ government }) => may(viewer, role, government))) return;
  failOnProblems([forbidden(viewer, role, [], path)]);
}

/** Refuses a viewer who has not `role` in `government`. */
export function demandRightIn(viewer: Viewer, role: Role, government: string, path: Path): void {
  if (!may(viewer, role, government)) failOnProblems([forbidden(viewer, role, [government], path)]);
}

/** Whose right is lacking is told as far as the viewer may know of it. */
function forbidden(viewer: Viewer, role: Role, lacking: readonly (string | null)[], path: Path): Problem {
  const named = lacking.map((government) =>
    government === null
      ? { zh: '各政府共有的记录', en: 'what all governments share' }
      : may(viewer, 'reader', government)
        ? { zh: government, en: government }
        : { zh: '另一政府', en: 'another government' },
  );
  const where = (lang: 'zh' | 'en') => [...new Set(named.map((each) => each[lang]))].join(lang === 'zh' ? '、' : ', ');
  const what = named.length === 0 ? { zh: '任何记录', en: 'any record' } : { zh: where('zh'), en: where('en') };
  return problem('FORBIDDEN', path, {
    zh: `${viewer.subject} 无权变更：${what.zh}（须有 ${role} 权限）`,
    en: `${viewer.subject} may not change ${what.en} (that takes the role ${role})`,
  });
}

type Governments = ReadonlySet<string | null>;

/**
 * For each change the governments that it touches: that of the record as it stood at any time, that of the new one,
 * and that of every record of which either says something (`ReferenceField.bears`). What is said of a person is said
 * wherever that person serves meanwhile. A change of the person, a tenure, and a rule by which one could find out why its
 * holders are away, touch all governments that ever said something of that person.
 * `null` stands for what all governments share, where the record itself belongs there.
 */
export async function governmentsTouched(
  ledger: LedgerReader,
  changes: readonly Change[],
): Promise<readonly Governments[]> {
  const known = new KnownRecords(ledger, changes);
  await known.load(changes.map(({ id }) => id));
  const records = changes.map((change) => [...known.standing(change.id), ...recordsIn([change])]);
  await known.load(records.flat().flatMap(targetsOf));
  await known.loadPeople(records.flat());
  const first = await Promise.all(changes.map(({ id }) => ledger.governmentOf(id)));
  return records.map((each, index) => {
    const home = first[index];
    return new Set([...(home === undefined ? [] : [home]), ...each.flatMap((record) => known.touchedBy(record))]);
  });
}

const bearing = (record: AnyRecord) => referencesOf(record).filter(({ bears }) => bears);
const targetsOf = (record: AnyRecord): string[] => bearing(record).map(({ target }) => target);
const validity = ({ validFrom, validTo }: AnyRecord): Interval => ({ from: validFrom, to: validTo });

const isTenure = (record: AnyRecord): record is Tenure => record.kind === 'tenure';

/** What the ledger knows of the records that some changes lead to, and of what these belong to. */
class KnownRecords {
  readonly #ledger: LedgerReader;
  readonly #added: ReadonlyMap<string, AnyRecord>;
  readonly #recorded = new Map<string, readonly AnyRecord[]>();
  /** What was ever said of a person. */
  readonly #about = new Map<string, readonly AnyRecord[]>();
  /** Who ever held a post or one of its seats, of posts with rules that ask for reasons. */
  readonly #holders = new Map<string, ReadonlySet<string>>();

  constructor(ledger: LedgerReader, changes: readonly Change[]) {
    this.#ledger = ledger;
    this.#added = new Map(recordsIn(changes).map((record) => [record.id, record]));
  }

  /** Every form that the record of `id` ever had. */
  standing = (id: string): readonly AnyRecord[] => this.#recorded.get(id) ?? [];

  /** The record that `id` stands for once the changes are made. */
  #find = (id: string): AnyRecord | undefined => this.#added.get(id) ?? this.standing(id).at(-1);

  /** Reads the records of `ids`, and those that tell whose they are. */
  async load(ids: readonly string[]): Promise<void> {
    for (let wanted = [...ids, ...this.#added.keys()]; wanted.length > 0; ) {
      const unread = new Set(wanted.filter((id) => !this.#recorded.has(id)));
      const entries = groupBy(
        unread.size === 0 ? [] : await this.#ledger.entries([...unread]),
        (each) => each.change.id,
      );
      for (const id of unread) this.#recorded.set(id, recordsIn((entries.get(id) ?? []).map(({ change }) => change)));
      const records = [...unread].flatMap((id) => [...this.standing(id), this.#added.get(id) ?? []].flat());
      const above = records.flatMap((record) => owner(record) ?? []);
      wanted = [...[...unread].map(firstSegment), ...above].filter((id) => !this.#recorded.has(id));
    }
  }

  /**
   * Reads what was ever said of the people whom `records` are about, speak of, or whose absences they ask about: in which
   * posts they serve, and who recorded them away.
   */
  async loadPeople(records: readonly AnyRecord[]): Promise<void> {
    for (const post of new Set(records.flatMap(postsAskedAbout))) {
      const seats = [...(await this.#referringTo([post])), ...this.#added.values()].filter(
        (each) => each.kind === 'post' && each.seatOf === post,
      );
      const tenures = (await this.#referringTo([post, ...seats.map(({ id }) => id)])).filter(isTenure);
      this.#holders.set(post, new Set(tenures.map(({ person }) => person)));
    }
    const spokenOf = records.flatMap((record) => [record.id, ...targetsOf(record)]).filter((id) => this.#isPerson(id));
    const people = new Set([...spokenOf, ...[...this.#holders.values()].flatMap((each) => [...each])]);
    const found = await this.#referringTo([...people]);
    await this.load([...people, ...found.flatMap((record) => [record.id, ...targetsOf(record)])]);
    for (const person of people) {
      const about = found.filter((record) => targetsOf(record).includes(person));
      this.#about.set(person, about);
    }
  }

  #isPerson = (id: string): boolean => this.#find(id)?.kind === 'person';

  /** Every form of the records that ever pointed at `ids`. */
  async #referringTo(ids: readonly string[]): Promise<readonly AnyRecord[]> {
    if (ids.length === 0) return [];
    const entries = await this.#ledger.entries(await this.#ledger.referring(ids));
    return recordsIn(entries.map(({ change }) => change));
  }

  touchedBy(record: AnyRecord): readonly (string | null)[] {
    const said = targetsOf(record).flatMap((id) =>
      // Who makes a person serve may ask there why that person is away.
      record.kind !== 'tenure' && this.#isPerson(id) ? this.#servedBy(id, validity(record)) : this.#allAround(id),
    );
    const asked = postsAskedAbout(record).flatMap((post) => [...(this.#holders.get(post) ?? [])]);
    const own = record.kind === 'person' ? [record.id] : [];
    return [governmentOf(record, this.#find), ...said, ...[...asked, ...own].flatMap((id) => this.#allAround(id))];
  }

  /** That of the record; and of a person, those of all that was ever said of them. */
  #allAround(id: string): readonly string[] {
    const around = (this.#about.get(id) ?? []).flatMap((record) => [
      ...this.#homeOf(record.id),
      ...targetsOf(record).flatMap((each) => (this.#isPerson(each) ? [] : this.#homeOf(each))),
    ]);
    return [...this.#homeOf(id), ...around];
  }

  /** Those in which a person serves at some time of a stretch. */
  #servedBy(person: string, during: Interval): readonly string[] {
    const tenures = (this.#about.get(person) ?? []).filter(isTenure);
    const meanwhile = tenures.filter((tenure) => intersection(validity(tenure), during) !== null);
    return [...this.#homeOf(person), ...meanwhile.flatMap(({ post }) => this.#homeOf(post))];
  }

  /**
   * None of what is shared by all. An id that nothing has belongs where its path says: whether there is such a record is
   * not to be learnt from the refusal.
   */
  #homeOf(id: string): readonly string[] {
    const record = this.#find(id);
    const named = this.#find(firstSegment(id));
    const home =
      record === undefined ? (named?.kind === 'organization' ? named.id : null) : governmentOf(record, this.#find);
    return home === null ? [] : [home];
  }
}

/**
 * The posts whose holders' absences a record asks about: that of a rule which tells, by whether it applies, why a holder is
 * away; and a seat, which comes under the rules of its post.
 */
function postsAskedAbout(record: AnyRecord): readonly string[] {
  if (record.kind === 'post') return record.seatOf === undefined ? [] : [record.id];
  return asksForReason(record) ? [record.post] : [];
}
