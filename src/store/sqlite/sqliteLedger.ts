import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { Entry, Proposal, RecordedChangeSet } from '../../ledger/entry.js';
import type { Change } from '../../model/changeSet.js';
import type { RecordedTime } from '../../model/time.js';
import type { Head, LedgerReader } from '../store.js';
import { ledgerFault } from './faults.js';

type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** The changes of a change set as one text: a row for each of them would cost more than to read it. */
const changes = `group_concat(change, ',' ORDER BY position) AS changes`;
const changeSets = `SELECT header, hash, (SELECT ${changes} FROM entry WHERE entry.revision = change_set.revision) AS changes
  FROM change_set`;

const queries = {
  head: 'SELECT revision, recorded_at, hash FROM head',
  moveHead: 'UPDATE head SET revision = ?, recorded_at = ?, hash = ?',
  isUsed: 'SELECT 1 FROM change_set WHERE command_id = ?',
  command: `${changeSets} WHERE command_id = ?`,
  changes: `${changeSets} WHERE revision > ? ORDER BY revision LIMIT ?`,
  revisionAt: 'SELECT revision FROM change_set WHERE recorded_at <= ? ORDER BY recorded_at DESC LIMIT 1',
  entries: `SELECT entry.revision, recorded_at, change FROM entry JOIN change_set USING (revision)
    WHERE id IN (SELECT value FROM json_each(?)) ORDER BY entry.revision, position`,
  entriesOf: `SELECT entry.revision, recorded_at, ${changes} FROM entry JOIN change_set USING (revision)
    WHERE government IS ? GROUP BY entry.revision ORDER BY entry.revision`,
  referring: `SELECT id FROM reference WHERE target IN (SELECT value FROM json_each(?))
    GROUP BY id ORDER BY min(revision << 32 | position)`,
  governmentOf: 'SELECT government FROM entry WHERE id = ? ORDER BY revision, position LIMIT 1',
  governments: 'SELECT id FROM government ORDER BY ordinal',
  counts: `SELECT json_extract(change, '$.record.kind') AS kind, count(DISTINCT id) AS count FROM entry
    WHERE kind IS NOT NULL GROUP BY kind`,
  proposals: 'SELECT content FROM proposal ORDER BY proposed_at, command_id',
  addChangeSet: 'INSERT INTO change_set VALUES (?, ?, ?, ?, ?)',
  addEntry: 'INSERT INTO entry VALUES (?, ?, ?, ?, ?)',
  addReference: 'INSERT OR IGNORE INTO reference VALUES (?, ?, ?, ?)',
  addGovernment: 'INSERT OR IGNORE INTO government (id) VALUES (?)',
  propose: 'INSERT OR REPLACE INTO proposal VALUES (?, ?, ?)',
  settle: 'DELETE FROM proposal WHERE command_id = ?',
  savepoint: 'SAVEPOINT job',
  release: 'RELEASE job',
  wal: 'PRAGMA wal_checkpoint(NOOP)',
  bringIn: 'PRAGMA wal_checkpoint(PASSIVE)',
  emptyWal: 'PRAGMA wal_checkpoint(TRUNCATE)',
} as const;
type Query = keyof typeof queries;

/**
 * The ledger as one connection sees it: that of the readers sees what is committed, that of the writer its own work
 * as well. Errors of SQLite come out in our words.
 */
export class SqliteLedger implements LedgerReader {
  readonly #database: DatabaseSyncInstance;
  readonly #prepared = new Map<string, StatementSyncInstance>();

  constructor(database: DatabaseSyncInstance) {
    this.#database = database;
  }

  async head(): Promise<Head> {
    const row = this.one('head');
    return {
      revision: Number(row?.revision),
      recordedAt: (row?.recorded_at ?? null) as RecordedTime | null,
      hash: String(row?.hash),
    };
  }

  async command(commandId: string): Promise<RecordedChangeSet | undefined> {
    const row = this.one('command', commandId);
    return row === undefined ? undefined : changeSetOf(row);
  }

  async changes(after: number, first: number): Promise<readonly RecordedChangeSet[]> {
    return this.#all('changes', after, first).map(changeSetOf);
  }

  async revisionAt(knownAt: RecordedTime): Promise<number> {
    return Number(this.one('revisionAt', knownAt)?.revision ?? 0);
  }

  async entries(ids: readonly string[]): Promise<readonly Entry[]> {
    return ids.length === 0 ? [] : this.#all('entries', JSON.stringify(ids)).map(entryOf);
  }

  async entriesOf(government: string | null): Promise<readonly Entry[]> {
    return this.#using('entriesOf', (statement) => {
      const found: Entry[] = [];
      // One row after the other: all the texts at once would take as much memory as what is read from them.
      for (const row of statement.iterate(government) as unknown as Iterable<Row>) {
        const [revision, recordedAt] = [Number(row.revision), row.recorded_at as RecordedTime];
        for (const change of changesIn(row)) found.push({ revision, recordedAt, change });
      }
      return found;
    });
  }

  async referring(ids: readonly string[]): Promise<readonly string[]> {
    return ids.length === 0 ? [] : this.#all('referring', JSON.stringify(ids)).map(({ id }) => String(id));
  }

  async governmentOf(id: string): Promise<string | null | undefined> {
    const row = this.one('governmentOf', id);
    return row === undefined ? undefined : (row.government as string | null);
  }

  async governments(): Promise<readonly string[]> {
    return this.#all('governments').map(({ id }) => String(id));
  }

  async counts(): Promise<Readonly<Record<string, number>>> {
    return Object.fromEntries(this.#all('counts').map(({ kind, count }) => [String(kind), Number(count)]));
  }

  async proposals(): Promise<readonly Proposal[]> {
    return this.#all('proposals').map(({ content }) => JSON.parse(String(content)) as Proposal);
  }

  /** Is told of every error before the caller is. */
  protected onFault(_error: unknown): void {}

  /** The first row of what a query finds. */
  protected one(query: Query, ...values: readonly Value[]): Row | undefined {
    return this.#using(query, (statement) => statement.get(...values) as Row | undefined);
  }

  protected run(query: Query, ...values: readonly Value[]): void {
    this.#using(query, (statement) => statement.run(...values));
  }

  #all(query: Query, ...values: readonly Value[]): readonly Row[] {
    return this.#using(query, (statement) => statement.all(...values) as unknown as Row[]);
  }

  #using<T>(query: Query, use: (statement: StatementSyncInstance) => T): T {
    try {
      const statement = this.#prepared.get(query) ?? this.#database.prepare(queries[query]);
      this.#prepared.set(query, statement);
      return use(statement);
    } catch (cause) {
      const error = ledgerFault(cause);
      this.onFault(error);
      throw error;
    }
  }
}

const entryOf = ({ revision, recorded_at, change }: Row): Entry => ({
  revision: Number(revision),
  recordedAt: recorded_at as RecordedTime,
  change: JSON.parse(String(change)) as Change,
});

const changesIn = ({ changes }: Row): readonly Change[] => JSON.parse(`[${changes ?? ''}]`) as Change[];

function changeSetOf(row: Row): RecordedChangeSet {
  const header = JSON.parse(String(row.header)) as Omit<RecordedChangeSet, 'changes' | 'hash'>;
  return { ...header, changes: changesIn(row), hash: String(row.hash) };
}
