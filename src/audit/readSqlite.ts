import { isUtf8 } from 'node:buffer';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { type Fault, fault } from '../ledger/fault.js';
import { walFault } from '../store/sqlite/walFault.js';
import { groupBy } from '../util/groupBy.js';
import { attempt, checkKind, DamageError, headerOf, openReadOnly } from './openSqlite.js';
import type { RawChangeSet } from './rawChangeSet.js';
import type { RawHead } from './verifyChain.js';
import type { GovernmentRow, ReferenceRow } from './verifyIndexes.js';
import type { ProposalRow } from './verifyProposals.js';
import { type SchemaRow, verifyFileHeader, verifySchema } from './verifySchema.js';

type Report = (fault: Fault) => void;
type Row = Readonly<Record<string, string | Uint8Array | bigint | null>>;

/** The rows of one change set. */
interface ChangeSetRows {
  readonly row: Row;
  readonly entries: readonly Row[];
}

/** Of change sets that are in memory at once, each with as many entries as it may have. */
const pageSize = 16n;
const lowest = -(2n ** 63n);
const highest = 2n ** 63n - 1n;

/** The bytes of a text, `NULL` for nothing, and for anything else a byte that no UTF-8 text has. */
const text = (column: string): string =>
  `CASE typeof(${column}) WHEN 'text' THEN CAST(${column} AS BLOB) WHEN 'null' THEN NULL ELSE x'FF' END AS ${column}`;
const integer = (column: string): string => `iif(typeof(${column}) = 'integer', ${column}, -1) AS ${column}`;

/** The columns as SQLite gives them as texts, and of how many bytes they are together. */
const asTexts = (...columns: readonly string[]): string =>
  `${columns.join(', ')}, ${columns.map((column) => `ifnull(octet_length(${column}), 0)`).join(' + ')} AS bytes`;
const asBytes = (...columns: readonly string[]): string => columns.map(text).join(', ');

const textColumns = {
  changeSets: ['recorded_at', 'command_id', 'header', 'hash'],
  entries: ['id', 'government', 'change'],
} as const;

const changeSetsWith = (columns: typeof asTexts): string =>
  `SELECT revision, ${columns(...textColumns.changeSets)}
    FROM change_set WHERE revision BETWEEN ? AND ? ORDER BY revision LIMIT ${pageSize}`;
const entriesWith = (columns: typeof asTexts): string =>
  `SELECT revision, ${integer('position')}, ${columns(...textColumns.entries)}
    FROM entry WHERE revision BETWEEN ? AND ? ORDER BY entry.revision, entry.position`;

const queries = {
  head: `SELECT ${integer('revision')}, ${text('recorded_at')}, ${text('hash')} FROM head`,
  changeSets: changeSetsWith(asTexts),
  changeSetsInBytes: changeSetsWith(asBytes),
  entries: entriesWith(asTexts),
  entriesInBytes: entriesWith(asBytes),
  strayRevisions: `SELECT DISTINCT ${integer('revision')} FROM entry
    WHERE entry.revision NOT IN (SELECT revision FROM change_set) ORDER BY entry.revision`,
  references: `SELECT ${text('target')}, ${text('id')}, ${integer('revision')}, ${integer('position')}
    FROM reference ORDER BY reference.target, reference.id`,
  governments: `SELECT ordinal, ${text('id')} FROM government ORDER BY ordinal`,
  proposals: `SELECT ${text('command_id')}, ${text('proposed_at')}, ${text('content')}
    FROM proposal ORDER BY proposal.command_id`,
  schema: `SELECT ${text('type')}, ${text('name')}, ${text('tbl_name')}, ${text('sql')} FROM sqlite_schema ORDER BY rowid`,
  integrity: 'PRAGMA integrity_check(100)',
} as const;

/**
 * The rows of the ledger in `file` as they stand there, all from one moment, to be checked; nothing is
 * written. What is no text where text belongs is told to `report`, as is a damaged place that can be passed over.
 *
 * Throws `DamageError`, here and from every member, where nothing more can be read. While it is open, a writer cannot
 * begin its WAL anew.
 */
export function openRaw(file: string, report: Report): RawLedger {
  const database = openReadOnly(file);
  try {
    checkKind(database);
    const damage = walFault(`${file}-wal`);
    if (damage !== undefined) report(damage);
    return new RawLedger(file, database, report);
  } catch (error) {
    database.close();
    throw error;
  }
}

export class RawLedger {
  readonly #file: string;
  readonly #database: DatabaseSyncInstance;
  readonly #report: Report;
  readonly #statements = new Map<string, StatementSyncInstance>();

  constructor(file: string, database: DatabaseSyncInstance, report: Report) {
    this.#file = file;
    this.#database = database;
    this.#report = report;
  }

  /** From revision `first` on, in the order of their revisions. Where a page of the file cannot be read, each revision in it is tried alone. */
  *changeSets(first = lowest): Generator<RawChangeSet> {
    // Where the tables are not those of a ledger, there is nothing to be tried.
    attempt(null, 'change_set', () => this.#prepared('changeSets'));
    attempt(null, 'entry', () => this.#prepared('entries'));
    for (let from = first; ; ) {
      const rows = this.#rowsOrDamage(from, highest);
      if (rows instanceof DamageError) {
        const end = this.#end();
        if (from < 1n) from = 1n;
        if (from > end) throw rows;
        for (const next = from + pageSize; from < next && from <= end; from++) {
          const alone = this.#rowsOrDamage(from, from);
          if (alone instanceof DamageError) this.#report(alone.fault);
          else for (const each of alone) yield this.#changeSet(each);
        }
        continue;
      }
      for (const each of rows) yield this.#changeSet(each);
      const last = rows.at(-1)?.row.revision;
      if (typeof last !== 'bigint') return;
      from = last + 1n;
    }
  }

  /** One of them, if it is there. */
  changeSet(revision: number): RawChangeSet | undefined {
    const rows = this.#rowsOrDamage(BigInt(revision), BigInt(revision));
    if (rows instanceof DamageError) throw rows;
    return rows.map((each) => this.#changeSet(each))[0];
  }

  heads(): readonly RawHead[] {
    return this.#all('head', null, 'head').map((row) => ({
      revision: Number(row.revision),
      recordedAt: row.recorded_at === null ? null : this.#text(row, 'recorded_at', null, 'head'),
      hash: this.#text(row, 'hash', null, 'head'),
    }));
  }

  /** Revisions that entries name and no change set has. */
  *strayRevisions(): Generator<number> {
    for (const row of this.#each('strayRevisions', 'entry')) yield Number(row.revision);
  }

  *references(): Generator<ReferenceRow> {
    for (const row of this.#each('references', 'reference')) {
      const revision = Number(row.revision);
      yield {
        target: this.#text(row, 'target', revision, 'reference'),
        id: this.#text(row, 'id', revision, 'reference'),
        revision,
        position: Number(row.position),
      };
    }
  }

  *governments(): Generator<GovernmentRow> {
    for (const row of this.#each('governments', 'government')) {
      yield { ordinal: Number(row.ordinal), id: this.#text(row, 'id', null, 'government') };
    }
  }

  *proposals(): Generator<ProposalRow> {
    for (const row of this.#each('proposals', 'proposal')) {
      yield {
        commandId: this.#text(row, 'command_id', null, 'proposal'),
        proposedAt: this.#text(row, 'proposed_at', null, 'proposal'),
        content: this.#text(row, 'content', null, 'proposal'),
      };
    }
  }

  /** What is other in the header of the file and in its tables and indexes than in a ledger. */
  *form(): Generator<Fault> {
    yield* verifyFileHeader(attempt(null, 'file', () => headerOf(this.#file)));
    const rows = this.#all('schema', null, 'sqlite_schema').map((row): SchemaRow => {
      const textOf = (column: string) => this.#text(row, column, null, 'sqlite_schema');
      return {
        type: textOf('type'),
        name: textOf('name'),
        table: textOf('tbl_name'),
        sql: row.sql === null ? null : textOf('sql'),
      };
    });
    yield* verifySchema(rows);
  }

  /** What SQLite itself finds wrong with the file. */
  *integrity(): Generator<Fault> {
    for (const { integrity_check: found } of this.#each('integrity', 'file')) {
      const said = String(found);
      if (said !== 'ok') yield fault('FILE_DAMAGED', null, 'file', `SQLite：${said}`, `SQLite: ${said}`);
    }
  }

  close(): void {
    // The connection itself goes only with the last of its statements, and would hold its lock until then.
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    this.#database.close();
  }

  #rowsOrDamage(from: bigint, to: bigint): readonly ChangeSetRows[] | DamageError {
    const at = from === lowest ? null : Number(from);
    try {
      const rows = this.#texts('changeSets', at, 'change_set', from, to);
      const last = rows.at(-1)?.revision;
      if (typeof last !== 'bigint') return [];
      const entries = groupBy(this.#texts('entries', at, 'entry', from, last), ({ revision }) => revision);
      return rows.map((row) => ({ row, entries: entries.get(row.revision) ?? [] }));
    } catch (error) {
      if (error instanceof DamageError) return error;
      throw error;
    }
  }

  #changeSet({ row, entries }: ChangeSetRows): RawChangeSet {
    const revision = Number(row.revision);
    return {
      revision,
      recordedAt: this.#text(row, 'recorded_at', revision, 'change_set'),
      commandId: this.#text(row, 'command_id', revision, 'change_set'),
      header: this.#text(row, 'header', revision, 'change_set'),
      hash: this.#text(row, 'hash', revision, 'change_set'),
      entries: entries.map((entry, index) => ({
        position: Number(entry.position),
        id: this.#text(entry, 'id', revision, `entry[${index}]`),
        government: entry.government === null ? null : this.#text(entry, 'government', revision, `entry[${index}]`),
        change: this.#text(entry, 'change', revision, `entry[${index}]`),
      })),
    };
  }

  /** The last revision, as far as the file can still tell. */
  #end(): bigint {
    try {
      return BigInt(this.#all('head', null, 'head')[0]?.revision as bigint);
    } catch {
      return 0n;
    }
  }

  #text(row: Row, column: string, revision: number | null, place: string): string {
    const bytes = row[column];
    if (typeof bytes === 'string') return bytes;
    if (bytes instanceof Uint8Array && isUtf8(bytes)) return Buffer.from(bytes).toString();
    this.#report(fault('UNREADABLE', revision, `${place}.${column}`, '不是 UTF-8 文字', 'this is no text in UTF-8'));
    return '';
  }

  /** Rows as texts, which takes least; as bytes, where one of them may be something else. */
  #texts(query: 'changeSets' | 'entries', revision: number | null, place: string, ...values: bigint[]): readonly Row[] {
    const rows = this.#all(query, revision, place, ...values);
    return rows.every((row) => isText(row, textColumns[query]))
      ? rows
      : this.#all(`${query}InBytes`, revision, place, ...values);
  }

  #all(query: keyof typeof queries, revision: number | null, place: string, ...values: bigint[]): readonly Row[] {
    return attempt(revision, place, () => this.#prepared(query).all(...values) as Row[]);
  }

  *#each(query: keyof typeof queries, place: string): Generator<Row> {
    const rows = attempt(null, place, () => this.#prepared(query).iterate() as IterableIterator<Row>);
    try {
      for (;;) {
        const next = attempt(null, place, () => rows.next());
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      rows.return?.();
    }
  }

  #prepared(query: keyof typeof queries): StatementSyncInstance {
    const statement = this.#statements.get(query) ?? this.#database.prepare(queries[query]);
    statement.setReadBigInts(true);
    this.#statements.set(query, statement);
    return statement;
  }
}

const replacement = '\ufffd';

/**
 * Whether a row asked for `asTexts` is what stands in the file. What is not UTF-8 comes with a replacement character, and what
 * stands behind a NUL does not come at all.
 */
function isText(row: Row, columns: readonly string[]): boolean {
  let found = 0;
  for (const column of columns) {
    const value = row[column];
    if (value === null) continue;
    if (typeof value !== 'string' || value.includes(replacement)) return false;
    found += Buffer.byteLength(value);
  }
  return found === Number(row.bytes);
}
