import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';

/** In bytes: as much is held in memory. */
const held = 32 * 1024 * 1024;

/**
 * What was read first of each key, of two texts, while a ledger is walked. A ledger may have more keys than memory holds: beyond a bound
 * they stand in a file without a name, in the folder for temporary files, which is gone with the process.
 */
export class Seen {
  readonly #database: DatabaseSyncInstance;
  readonly #add: StatementSyncInstance;
  readonly #get: StatementSyncInstance;
  readonly #take: StatementSyncInstance;
  readonly #rest: StatementSyncInstance;

  constructor() {
    const database = new DatabaseSync('');
    database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -${held / 1024};
      CREATE TABLE seen (first TEXT, second TEXT, value TEXT, PRIMARY KEY (first, second)) STRICT, WITHOUT ROWID; BEGIN;`);
    this.#database = database;
    this.#add = database.prepare('INSERT INTO seen VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
    this.#get = database.prepare('SELECT value FROM seen WHERE first = ? AND second = ?');
    this.#take = database.prepare('DELETE FROM seen WHERE first = ? AND second = ? RETURNING value');
    this.#rest = database.prepare('SELECT first, second, value FROM seen ORDER BY first, second');
  }

  /** What stands under the key; where nothing does, `value` does from now on. */
  add(first: string, second: string, value: string | null): string | null | undefined {
    return this.#add.run(first, second, value).changes === 0 ? this.get(first, second) : undefined;
  }

  get(first: string, second: string): string | null | undefined {
    return valueIn(this.#get.get(first, second));
  }

  /** What stands under the key, which is forgotten. */
  take(first: string, second: string): string | null | undefined {
    return valueIn(this.#take.get(first, second));
  }

  /** All of it, by key. */
  rest(): Iterable<{ readonly first: string; readonly second: string; readonly value: string | null }> {
    return this.#rest.iterate() as Iterable<never>;
  }

  close(): void {
    this.#database.close();
  }
}

const valueIn = (row: unknown): string | null | undefined =>
  (row as { readonly value: string | null } | undefined)?.value;
