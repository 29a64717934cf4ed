import { governmentOf, owner } from '../ledger/government.js';
import { type Change, recordsIn } from '../model/changeSet.js';
import { firstSegment } from '../model/ids.js';
import { type AnyRecord, asksForReason, type Post, type Tenure } from '../model/record.js';
import { referencesOf } from '../model/references.js';
import { type Interval, intersection } from '../model/time.js';
import type { LedgerReader } from '../store/store.js';
import { groupBy } from '../util/groupBy.js';

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

/**
 * For each change the governments that the paths of its ids name: that of the record, and those of all that it says something
 * of. What is recorded under these ids is not read, so that a refusal for them tells nothing of it.
 */
export async function governmentsNamed(
  ledger: LedgerReader,
  changes: readonly Change[],
): Promise<readonly Governments[]> {
  const ids = changes.map((change) => [change.id, ...recordsIn([change]).flatMap(targetsOf)]);
  const segments = [...new Set(ids.flat().map(firstSegment))];
  const entries = await ledger.entries(segments);
  const organizations = recordsIn(entries.map(({ change }) => change)).filter(({ kind }) => kind === 'organization');
  const governments = new Set(organizations.map(({ id }) => id));
  return ids.map((each) => {
    const named = each.filter((id) => firstSegment(id) !== id).map(firstSegment);
    return new Set(named.filter((segment) => governments.has(segment)));
  });
}

const bearing = (record: AnyRecord) => referencesOf(record).filter(({ bears }) => bears);
const targetsOf = (record: AnyRecord): string[] => bearing(record).map(({ target }) => target);
const validity = ({ validFrom, validTo }: AnyRecord): Interval => ({ from: validFrom, to: validTo });

const isTenure = (record: AnyRecord): record is Tenure => record.kind === 'tenure';
const isSeat = (record: AnyRecord): record is Post & { readonly seatOf: string } =>
  record.kind === 'post' && record.seatOf !== undefined;

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
    const added = groupBy([...this.#added.values()].filter(isSeat), ({ seatOf }) => seatOf);
    for (const post of new Set(records.flatMap(postsAskedAbout))) {
      const recorded = (await this.#referringTo([post])).filter(isSeat).filter(({ seatOf }) => seatOf === post);
      const seats = [...recorded, ...(added.get(post) ?? [])].map(({ id }) => id);
      const tenures = (await this.#referringTo([post, ...seats])).filter(isTenure);
      this.#holders.set(post, new Set(tenures.map(({ person }) => person)));
    }
    const spokenOf = records.flatMap((record) => [record.id, ...targetsOf(record)]).filter((id) => this.#isPerson(id));
    const people = new Set([...spokenOf, ...[...this.#holders.values()].flatMap((each) => [...each])]);
    const found = await this.#referringTo([...people]);
    await this.load([...people, ...found.flatMap((record) => [record.id, ...targetsOf(record)])]);
    const told = found.flatMap((record) => [...new Set(targetsOf(record))].map((target) => ({ target, record })));
    for (const [target, each] of groupBy(told, ({ target }) => target))
      if (people.has(target))
        this.#about.set(
          target,
          each.map(({ record }) => record),
        );
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
