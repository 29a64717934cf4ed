import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { DomainError } from '../../model/error.js';
import { type Answer, GroupCommit, type Job, largestBatch } from '../groupCommit.js';
import type { Condition, LedgerWriter, Store } from '../store.js';
import { fileMoved, leavesUnknown, ledgerError, ledgerFault } from './faults.js';
import { type Database, isWritable, openDatabase } from './openDatabase.js';
import { OpenedFiles } from './openedFiles.js';
import { SqliteLedger } from './sqliteLedger.js';
import { SqliteWriter } from './sqliteWriter.js';
import { syncAnew } from './syncAnew.js';

export interface SqliteOptions {
  /** How long, in milliseconds, another process may hold the ledger before a writer is told. */
  readonly patience?: number;
}

const pause = 5;
/** After so many pages more in the WAL, it is brought into the database. */
const mostFrames = 1_000;

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
  readonly #writer: SqliteWriter | null;
  readonly #files: OpenedFiles;
  readonly #writers = new GroupCommit((waiting) => this.#serve(waiting));
  /** Whether what another process left in the WAL is known to be on the disk. */
  #settled = false;
  /** How many pages have to wait in the WAL for it to be brought into the database next. */
  #tidyAt = mostFrames;
  /** After the first fault that leaves unknown what is on the disk, every writer gets it. */
  #stopped: unknown;

  constructor(path: string, { reader, writer }: Database, patience: number) {
    super(reader);
    this.#path = path;
    this.#files = new OpenedFiles(path);
    this.#patience = patience;
    this.#reader = reader;
    this.#writer = writer === null ? null : new SqliteWriter(writer);
  }

  write<T>(work: (ledger: LedgerWriter) => Promise<T>): Promise<T> {
    return this.#writers.write(work);
  }

  condition(): Condition {
    const error = this.#faultNow();
    if (error === undefined) return { writable: true, damaged: false, code: null, messages: [] };
    if (!(error instanceof DomainError)) {
      const told = String(error);
      return { writable: false, damaged: false, code: 'INTERNAL', messages: [{ zh: told, en: told }] };
    }
    const { code, problems } = error;
    const messages = problems.map(({ message }) => message);
    return { writable: false, damaged: code === 'LEDGER_DAMAGED', code, messages };
  }

  async close(): Promise<void> {
    await this.#writers.done();
    // The last to close would bring the WAL into the database: it is left to the next process that opens the ledger.
    if (this.#stopped !== undefined) return;
    try {
      // The library keeps a connection half open until its statements are collected: SQLite does not do this itself.
      if (this.#writer !== null && this.#settled) this.#tidy(() => this.#writer?.emptyWal());
      this.#reader.close();
      this.#writer?.close();
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
    const writable = this.#writer !== null && isWritable(this.#path) && isWritable(dirname(this.#path));
    return writable ? undefined : ledgerError('LEDGER_READ_ONLY');
  }

  async #serve(waiting: Job[]): Promise<void> {
    const batch: Job[] = [];
    try {
      const writer = this.#writer;
      if (writer === null) throw ledgerError('LEDGER_READ_ONLY');
      if (this.#stopped !== undefined) throw this.#stopped;
      await this.#begin(writer);
      const answers = await this.#letIn(waiting, batch, writer);
      if (this.#files.moved) throw fileMoved();
      writer.commit();
      // What went to a file that nobody will find again must not be acknowledged.
      if (this.#files.moved) throw fileMoved();
      for (const answer of answers) answer();
      this.#tidy(() => {
        if (writer.framesWaiting() > this.#tidyAt) this.#tidyAt = writer.bringIn() + mostFrames;
      });
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
  async #begin(writer: SqliteWriter): Promise<void> {
    await patiently(this.#patience, () => writer.begin());
    if (this.#settled) return;
    try {
      syncAnew(`${this.#path}-wal`);
    } catch (cause) {
      throw ledgerError('LEDGER_STOPPED', cause);
    }
    this.#settled = true;
  }

  /** Runs writers one by one, moving them from `waiting` to `batch`, and gives back how each is to be answered. */
  async #letIn(waiting: Job[], batch: Job[], writer: SqliteWriter): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    while (batch.length < largestBatch) {
      const job = waiting.shift();
      if (job === undefined) break;
      batch.push(job);
      writer.beginWork();
      try {
        const result = await job.work(writer);
        writer.keepWork();
        answers.push(() => job.resolve(result));
      } catch (cause) {
        const error = ledgerFault(cause);
        // A full disk and the like take the whole transaction with them.
        if (!writer.isInTransaction || leavesUnknown(error)) throw error;
        writer.undoWork();
        answers.push(() => job.reject(error));
      }
    }
    return answers;
  }

  #rollBack(): void {
    try {
      if (this.#writer?.isInTransaction === true) this.#writer.rollBack();
    } catch (cause) {
      this.onFault(ledgerFault(cause));
    }
  }

  /** Brings the WAL into the database. A fault there loses nothing that was acknowledged, but the next sync could not be trusted. */
  #tidy(bringIn: () => void): void {
    try {
      bringIn();
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
