import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { DomainError } from '../../model/error.js';
import { type Answer, GroupCommit, type Job, largestBatch } from '../groupCommit.js';
import type { Condition, LedgerWriter, Store } from '../store.js';
import { fileMoved, leavesUnknown, ledgerError, ledgerFault } from './faults.js';
import { type Database, isWritable, openDatabase } from './openDatabase.js';
import { OpenedFiles } from './openedFiles.js';
import { SqliteLedger } from './sqliteLedger.js';
import { syncAnew } from './syncAnew.js';

/** The connection that writes, with what is done on it for every writer. */
interface Writing {
  readonly database: DatabaseSyncInstance;
  readonly draft: LedgerWriter;
  readonly savepoint: StatementSyncInstance;
  readonly release: StatementSyncInstance;
}

export interface SqliteOptions {
  /** How long, in milliseconds, another process may hold the ledger before a writer is told. */
  readonly patience?: number;
}

const pause = 5;
/** After so many bytes more in the WAL, it is brought into the database. */
const largestWal = 4 * 1024 * 1024;

/**
 * A ledger in one SQLite file. Readers have a connection of their own and never wait for a writer.
 *
 * Waiting writers run one after the other within one transaction, each with a savepoint to go back to, and are answered
 * only after its commit has been synced.
 */
class SqliteStore extends SqliteLedger implements Store {
  readonly name = 'sqlite';
  readonly #path: string;
  readonly #patience: number;
  readonly #reader: DatabaseSyncInstance;
  readonly #writing: Writing | null;
  readonly #files: OpenedFiles;
  readonly #writers = new GroupCommit((waiting) => this.#serve(waiting));
  /** Whether what another process left in the WAL is known to be on the disk. */
  #settled = false;
  /** The size of the WAL at which it is brought into the database next. */
  #tidyAt = largestWal;
  /** After the first fault that leaves unknown what is on the disk, every writer gets it. */
  #stopped: unknown;

  constructor(path: string, { reader, writer }: Database, patience: number) {
    super(reader);
    this.#path = path;
    this.#files = new OpenedFiles(path);
    this.#patience = patience;
    this.#reader = reader;
    this.#writing =
      writer === null
        ? null
        : {
            database: writer,
            draft: new SqliteLedger(writer),
            savepoint: writer.prepare('SAVEPOINT job'),
            release: writer.prepare('RELEASE job'),
          };
  }

  write<T>(work: (ledger: LedgerWriter) => Promise<T>): Promise<T> {
    return this.#writers.write(work);
  }

  condition(): Condition {
    const error = this.#faultNow();
    if (error === undefined) return { writable: true, damaged: false, messages: [] };
    const messages = (error as Partial<DomainError>).problems?.map(({ message }) => message);
    const damaged = (error as Partial<DomainError>).code === 'LEDGER_DAMAGED';
    return { writable: false, damaged, messages: messages ?? [{ zh: String(error), en: String(error) }] };
  }

  async close(): Promise<void> {
    await this.#writers.done();
    // The last to close would bring the WAL into the database: it is left to the next process that opens the ledger.
    if (this.#stopped !== undefined) return;
    try {
      // The library keeps a connection half open until its statements are collected: SQLite does not do this itself.
      if (this.#writing !== null && this.#settled) {
        this.#tidy(this.#writing.database, 0);
      }
      this.#reader.close();
      this.#writing?.database.close();
    } catch (error) {
      throw ledgerFault(error);
    }
  }

  protected override onFault(error: unknown): void {
    if (leavesUnknown(error)) this.#stopped ??= error;
  }

  /** What keeps it from taking change sets, as far as a glance at the file and its end can tell. */
  #faultNow(): unknown {
    try {
      if (this.#files.moved) this.onFault(fileMoved());
      else if (this.#files.destroyed) this.onFault(ledgerError('LEDGER_DAMAGED'));
      this.#reader.prepare('SELECT revision FROM head').get();
    } catch (cause) {
      this.onFault(ledgerFault(cause));
    }
    if (this.#stopped !== undefined) return this.#stopped;
    const writable = this.#writing !== null && isWritable(this.#path) && isWritable(dirname(this.#path));
    return writable ? undefined : ledgerError('LEDGER_READ_ONLY');
  }

  async #serve(waiting: Job[]): Promise<void> {
    const batch: Job[] = [];
    try {
      if (this.#writing === null) throw ledgerError('LEDGER_READ_ONLY');
      if (this.#stopped !== undefined) throw this.#stopped;
      const { database } = this.#writing;
      await this.#begin(database);
      const answers = await this.#letIn(waiting, batch, this.#writing);
      if (this.#files.moved) throw fileMoved();
      database.exec('COMMIT');
      // What went to a file that nobody will find again must not be acknowledged.
      if (this.#files.moved) throw fileMoved();
      for (const answer of answers) answer();
      this.#tidy(database, this.#tidyAt);
    } catch (cause) {
      const error = ledgerFault(cause);
      this.onFault(error);
      this.#rollBack();
      // Where the ledger cannot be locked at all, writers that still wait get the error too.
      const told = batch.length > 0 ? batch : waiting.splice(0);
      for (const { reject } of told) reject(error);
    }
  }

  /** Takes the lock of the file; while another process has it, this one goes on answering questions. */
  async #begin(writer: DatabaseSyncInstance): Promise<void> {
    await patiently(this.#patience, () => writer.exec('BEGIN IMMEDIATE'));
    if (this.#settled) return;
    syncAnew(`${this.#path}-wal`);
    this.#settled = true;
  }

  /** Runs writers one by one, moving them from `waiting` to `batch`, and gives back how each is to be answered. */
  async #letIn(
    waiting: Job[],
    batch: Job[],
    { database, draft, savepoint, release }: Writing,
  ): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    while (batch.length < largestBatch) {
      const job = waiting.shift();
      if (job === undefined) break;
      batch.push(job);
      savepoint.run();
      try {
        const result = await job.work(draft);
        release.run();
        answers.push(() => job.resolve(result));
      } catch (cause) {
        const error = ledgerFault(cause);
        // A full disk and the like take the whole transaction with them.
        if (!database.isTransaction || leavesUnknown(error)) throw error;
        database.exec('ROLLBACK TO job; RELEASE job');
        answers.push(() => job.reject(error));
      }
    }
    return answers;
  }

  #rollBack(): void {
    try {
      const database = this.#writing?.database;
      if (database?.isTransaction) database.exec('ROLLBACK');
    } catch (cause) {
      this.onFault(ledgerFault(cause));
    }
  }

  /**
   * Brings the WAL into the database where it has more than `most` bytes; what a reader still reads stays for the next
   * time. A fault here loses nothing that was acknowledged, but the next sync could not be trusted.
   */
  #tidy(writer: DatabaseSyncInstance, most: number): void {
    const size = (): number => statSync(`${this.#path}-wal`).size;
    try {
      if (size() <= most) return;
      writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      this.#tidyAt = size() + largestWal;
    } catch (cause) {
      this.onFault(ledgerFault(cause));
    }
  }
}

/** Tries again for so many milliseconds while another process has the ledger. */
async function patiently<T>(patience: number, attempt: () => T): Promise<T> {
  for (const started = performance.now(); ; ) {
    try {
      return attempt();
    } catch (cause) {
      const error = ledgerFault(cause);
      const busy = (error as { readonly code?: unknown }).code === 'LEDGER_BUSY';
      if (!busy || performance.now() - started > patience) throw error;
    }
    await sleep(pause);
  }
}

/** Opens the ledger in the file at `path`, or makes it. `openDatabase` says what can go wrong. */
export async function openSqliteStore(path: string, { patience = 5_000 }: SqliteOptions = {}): Promise<Store> {
  return new SqliteStore(path, await patiently(patience, () => openDatabase(path)), patience);
}
