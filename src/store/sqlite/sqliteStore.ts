import { statSync } from 'node:fs';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { LedgerWriter, Store } from '../store.js';
import { leavesUnknown, ledgerError, ledgerFault } from './faults.js';
import { type Database, openDatabase } from './openDatabase.js';
import { SqliteLedger } from './sqliteLedger.js';

interface Job {
  readonly work: (ledger: LedgerWriter) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface SqliteOptions {
  /** How long, in milliseconds, another process may hold the ledger before a writer is told. */
  readonly patience?: number;
}

/** At most so many are made durable with one sync; whoever comes later waits for the next. */
const largestBatch = 256;
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
  readonly #patience: number;
  readonly #reader: DatabaseSyncInstance;
  readonly #writer: DatabaseSyncInstance | null;
  readonly #draft: LedgerWriter | null;
  readonly #waiting: Job[] = [];
  #draining: Promise<void> | null = null;
  /** Whether what an earlier process left in the WAL is known to be on the disk. */
  #settled = false;
  /** After the first fault that leaves unknown what is on the disk, every writer gets it. */
  #stopped: unknown;

  constructor(path: string, { reader, writer }: Database, patience: number) {
    super(reader);
    this.#path = path;
    this.#patience = patience;
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
      // The library keeps a connection half open until its statements are collected: SQLite does not do this itself.
      if (this.#writer !== null && this.#settled && this.#stopped === undefined) this.#tidy(this.#writer, 0);
      this.#reader.close();
      this.#writer?.close();
    } catch (error) {
      throw ledgerFault(error);
    }
  }

  protected override onFault(error: unknown): void {
    if (leavesUnknown(error)) this.#stopped ??= error;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch: Job[] = [];
      // Whoever else is at the door, over whatever connection, comes into the same batch.
      await turn();
      try {
        if (this.#writer === null || this.#draft === null) throw ledgerError('LEDGER_READ_ONLY');
        if (this.#stopped !== undefined) throw this.#stopped;
        await this.#begin(this.#writer);
        const answers = await this.#runBatch(this.#writer, this.#draft, batch);
        this.#writer.exec('COMMIT');
        for (const answer of answers) answer();
        this.#tidy(this.#writer, largestWal);
      } catch (cause) {
        this.#failed(cause, batch);
      }
    }
    this.#draining = null;
  }

  /** Takes the lock of the file; while another process has it, this one goes on answering questions. */
  #begin(writer: DatabaseSyncInstance): Promise<void> {
    return patiently(this.#patience, () => {
      if (!this.#settled) {
        // Where the sync of a process before this one failed, what it left in the WAL can be read and yet be lost
        // with the power, and everything after it. In the database it is written and synced anew.
        writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
        this.#settled = true;
      }
      writer.exec('BEGIN IMMEDIATE');
    });
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
      } catch (cause) {
        const error = ledgerFault(cause);
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
    this.onFault(error);
    try {
      if (this.#writer?.isTransaction) this.#writer.exec('ROLLBACK');
    } catch (again) {
      this.onFault(ledgerFault(again));
    }
    // Whoever was not let in yet fares no better when the ledger is not to be had at all.
    const told = batch.length > 0 ? batch : this.#waiting.splice(0);
    for (const { reject } of told) reject(error);
  }

  /**
   * Brings the WAL into the database where it has more than `most` bytes. A fault here loses nothing that was
   * acknowledged, but the next sync could not be trusted.
   */
  #tidy(writer: DatabaseSyncInstance, most: number): void {
    try {
      if (statSync(`${this.#path}-wal`).size > most) writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
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
