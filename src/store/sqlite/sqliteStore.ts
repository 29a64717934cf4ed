import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { LedgerWriter, Store } from '../store.js';
import { leavesUnknown, ledgerError, ledgerFault } from './faults.js';
import { openDatabase } from './openDatabase.js';
import { SqliteLedger } from './sqliteLedger.js';

interface Job {
  readonly work: (ledger: LedgerWriter) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** At most so many are made durable with one sync; whoever comes later waits for the next. */
const largestBatch = 256;
/** How long another process may hold the ledger before a writer is told. */
const patience = 5_000;
const pause = 5;
/** The size of the WAL, in bytes, from which on it is brought into the database. */
const largestWal = 4 * 1024 * 1024;

/**
 * A ledger in one SQLite file. Readers have a connection of their own and never wait for a writer.
 *
 * Group commit: writers that wait are let in one after the other within one transaction, each with a savepoint to go
 * back to, and are answered only after its commit has been synced.
 */
class SqliteStore extends SqliteLedger implements Store {
  readonly name = 'sqlite';
  readonly #path: string;
  readonly #reader: DatabaseSyncInstance;
  readonly #writer: DatabaseSyncInstance | null;
  readonly #draft: LedgerWriter | null;
  readonly #waiting: Job[] = [];
  #draining: Promise<void> | null = null;
  /** After the first fault that leaves unknown what is on the disk, every writer gets it. */
  #stopped: unknown;

  constructor(path: string) {
    const { reader, writer } = openDatabase(path);
    super(reader);
    this.#path = path;
    this.#reader = reader;
    this.#writer = writer;
    this.#draft = writer === null ? null : new SqliteLedger(writer);
  }

  write<T>(work: (ledger: LedgerWriter) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (result: unknown) => void, reject });
      this.#draining ??= this.#drain();
    });
  }

  async close(): Promise<void> {
    await this.#draining;
    try {
      this.#reader.close();
      this.#writer?.close();
    } catch (error) {
      throw ledgerFault(error);
    }
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch: Job[] = [];
      try {
        if (this.#writer === null || this.#draft === null) throw ledgerError('LEDGER_READ_ONLY');
        if (this.#stopped !== undefined) throw this.#stopped;
        await this.#begin(this.#writer);
        const answers = await this.#runBatch(this.#writer, this.#draft, batch);
        this.#writer.exec('COMMIT');
        for (const answer of answers) answer();
        this.#checkpoint(this.#writer);
      } catch (cause) {
        this.#failed(cause, batch);
      }
    }
    this.#draining = null;
  }

  /** Takes the lock of the file; while another process has it, this one goes on answering questions. */
  async #begin(writer: DatabaseSyncInstance): Promise<void> {
    for (const started = performance.now(); ; ) {
      try {
        writer.exec('BEGIN IMMEDIATE');
        return;
      } catch (cause) {
        const error = ledgerFault(cause);
        const busy = (error as { readonly code?: unknown }).code === 'LEDGER_BUSY';
        if (!busy || performance.now() - started > patience) throw error;
      }
      await sleep(pause);
    }
  }

  /** Lets writers in one by one, and gives back how each is to be answered once what they wrote is durable. */
  async #runBatch(writer: DatabaseSyncInstance, draft: LedgerWriter, batch: Job[]): Promise<readonly (() => void)[]> {
    const answers: (() => void)[] = [];
    while (batch.length < largestBatch) {
      const job = this.#waiting.shift();
      if (job === undefined) break;
      batch.push(job);
      writer.exec('SAVEPOINT job');
      try {
        const result = await job.work(draft);
        writer.exec('RELEASE job');
        answers.push(() => job.resolve(result));
      } catch (error) {
        // A full disk and the like take the whole transaction with them.
        if (!writer.isTransaction || leavesUnknown(error)) throw error;
        writer.exec('ROLLBACK TO job; RELEASE job');
        answers.push(() => job.reject(error));
      }
    }
    return answers;
  }

  #failed(cause: unknown, batch: readonly Job[]): void {
    const error = ledgerFault(cause);
    if (leavesUnknown(error)) this.#stopped ??= error;
    if (this.#writer?.isTransaction) this.#writer.exec('ROLLBACK');
    // Whoever was not let in yet fares no better when the ledger is not to be had at all.
    const told = batch.length > 0 ? batch : this.#waiting.splice(0);
    for (const { reject } of told) reject(error);
  }

  /** A fault here loses nothing that was acknowledged, but the next sync could not be trusted. */
  #checkpoint(writer: DatabaseSyncInstance): void {
    try {
      if (statSync(`${this.#path}-wal`).size < largestWal) return;
      writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (cause) {
      const error = ledgerFault(cause);
      if (leavesUnknown(error)) this.#stopped ??= error;
    }
  }
}

/** Opens the ledger in the file at `path`, or makes it. `openDatabase` says what can go wrong. */
export async function openSqliteStore(path: string): Promise<Store> {
  return new SqliteStore(path);
}
