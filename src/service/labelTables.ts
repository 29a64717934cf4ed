import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { noHash } from '../ledger/chain.js';
import type { RecordedChangeSet } from '../ledger/entry.js';
import { recordsIn } from '../model/changeSet.js';
import { keysOfLabel, keysOfQuestion, syllablesIn } from '../words/keys.js';
import { ownLabelsOf } from '../words/labels.js';
import type { Whereabouts } from './directory.js';

/** Raised when other keys are made of the same labels: what was made before is made anew then. */
const version = 1;

const tables = `
  DROP TABLE IF EXISTS reached; DROP TABLE IF EXISTS key; DROP TABLE IF EXISTS government;
  DROP TABLE IF EXISTS held; DROP TABLE IF EXISTS syllable;
  CREATE TABLE reached (revision INTEGER, hash TEXT) STRICT;
  CREATE TABLE key (number INTEGER PRIMARY KEY, text TEXT UNIQUE) STRICT;
  CREATE TABLE government (number INTEGER PRIMARY KEY, id TEXT UNIQUE) STRICT;
  CREATE TABLE held (key INTEGER, government INTEGER, PRIMARY KEY (key, government)) STRICT, WITHOUT ROWID;
  CREATE TABLE syllable (text TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  INSERT INTO reached VALUES (0, '${noHash}');
  PRAGMA user_version = ${version};
`;

/** What more governments have than that tells little between them, and is not counted. */
const mostHolding = 200;

/** Of sums that are added up in another order. */
const roundingError = 1e-9;

/** Governments have many texts in common: so many are known by the numbers of their keys. */
const mostTexts = 50_000;

/** How far the ledger was read. */
export interface Reached {
  readonly revision: number;
  readonly hash: string;
}

/** Which governments have records with which keys (`words/keys.ts`), in SQLite. */
export class LabelTables {
  readonly #database: DatabaseSyncInstance;
  readonly #prepared = new Map<string, StatementSyncInstance>();
  readonly #texts = new Map<string, readonly number[]>();
  #syllables: ReadonlySet<string> | null = null;

  constructor(database: DatabaseSyncInstance) {
    this.#database = database;
    // It can be made anew from the ledger at any time.
    database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
    if (this.#value('PRAGMA user_version') !== version) this.begin();
  }

  /** Empties it. */
  begin(): void {
    this.#prepared.clear();
    this.#texts.clear();
    this.#syllables = null;
    this.#database.exec(`BEGIN IMMEDIATE; ${tables} COMMIT`);
  }

  reached(): Reached {
    return this.#statement('SELECT revision, hash FROM reached').get() as unknown as Reached;
  }

  /** Adds what was recorded in `changeSets`, all of it or nothing. What does not follow on what is there is left: another process added it already. */
  add(changeSets: readonly RecordedChangeSet[]): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      for (const changeSet of changeSets) this.#add(changeSet);
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
    this.#syllables = null;
  }

  #add({ changes, governments, revision, hash }: RecordedChangeSet): void {
    if (revision !== this.reached().revision + 1) return;
    changes.forEach((change, index) => {
      const government = governments[index] ?? null;
      if (government === null) return;
      for (const record of recordsIn([change]))
        for (const text of ownLabelsOf(record)) {
          const number = this.#numbered('government', 'id', government);
          for (const key of this.#keysOf(text))
            this.#statement('INSERT OR IGNORE INTO held VALUES (?, ?)').run(key, number);
        }
    });
    this.#statement('UPDATE reached SET revision = ?, hash = ?').run(revision, hash);
  }

  #keysOf(text: string): readonly number[] {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const keys = keysOfLabel(text);
    for (const syllable of syllablesIn(keys))
      this.#statement('INSERT OR IGNORE INTO syllable VALUES (?)').run(syllable);
    const numbers = keys.map((key) => this.#numbered('key', 'text', key));
    if (this.#texts.size === mostTexts) this.#texts.clear();
    this.#texts.set(text, numbers);
    return numbers;
  }

  #numbered(table: 'key' | 'government', column: 'text' | 'id', value: string): number {
    this.#statement(`INSERT OR IGNORE INTO ${table} (${column}) VALUES (?)`).run(value);
    return this.#value(`SELECT number FROM ${table} WHERE ${column} = ?`, value) as number;
  }

  /**
   * At most `most` governments that have records with most of what the words are made of, by how much that tells.
   *
   * Whoever has a record with some label has at least what the words and that label have in common: so it is nowhere else where
   * that tells more than all that the next government has. Keys that very many have are counted for none, so that this stays so.
   */
  whereabouts(words: string, most: number): Whereabouts {
    const number = (key: string) => this.#value('SELECT number FROM key WHERE text = ?', key);
    const known = { isKey: (key: string) => number(key) !== undefined, syllables: this.#knownSyllables() };
    const governments = Number(this.#value('SELECT count(*) FROM government'));
    const tells = new Map<string, number>();
    const told = new Map<number, number>();
    const common = new Set<number>();
    for (const key of keysOfQuestion(words, known)) {
      const holding = this.#statement('SELECT government FROM held WHERE key = ? ORDER BY government LIMIT ?')
        .all(number(key) ?? 0, mostHolding + 1)
        .map(({ government }) => government as number);
      if (holding.length > mostHolding) {
        for (const each of holding.slice(0, most)) common.add(each);
        continue;
      }
      if (holding.length === 0) continue;
      tells.set(key, Math.log(1 + governments / holding.length));
      for (const each of holding) told.set(each, (told.get(each) ?? 0) + (tells.get(key) ?? 0));
    }
    const likely = [...told].sort(([a, tellsA], [b, tellsB]) => tellsB - tellsA || a - b);
    const next = likely[most]?.[1] ?? 0;
    const chosen = [...new Set([...likely.map(([each]) => each), ...common])].slice(0, most);
    return {
      governments: chosen.map((each) => this.#value('SELECT id FROM government WHERE number = ?', each) as string),
      isElsewhere: (label) =>
        keysOfLabel(label).reduce((total, key) => total + (tells.get(key) ?? 0), 0) <= next + roundingError,
    };
  }

  #knownSyllables(): ReadonlySet<string> {
    this.#syllables ??= new Set(
      this.#statement('SELECT text FROM syllable')
        .all()
        .map(({ text }) => text as string),
    );
    return this.#syllables;
  }

  close(): void {
    this.#database.close();
  }

  #value(sql: string, ...given: (string | number)[]): unknown {
    const row = this.#statement(sql).get(...given) as Readonly<Record<string, unknown>> | undefined;
    return row && Object.values(row)[0];
  }

  #statement(sql: string): StatementSyncInstance {
    const known = this.#prepared.get(sql) ?? this.#database.prepare(sql);
    this.#prepared.set(sql, known);
    return known;
  }
}
