import { randomUUID } from 'node:crypto';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { DomainError } from '../../model/error.js';
import { type Answer, GroupCommit, type Job, largestBatch } from '../groupCommit.js';
import type { LedgerWriter, Store } from '../store.js';
import { connect, limits, type Neo4jPlace } from './connection.js';
import { withDeadline } from './deadline.js';
import { ledgerFault } from './faults.js';
import { Neo4jLedger } from './neo4jLedger.js';
import { type OpenOptions, openLedger } from './openLedger.js';
import { type Decided, decide, isWritten, reading, takeLedger, writeBatch } from './transaction.js';

export interface Neo4jOptions extends OpenOptions {
  /** How long, in milliseconds, another process may hold the ledger before a writer is told. */
  readonly patience?: number;
}

/**
 * A ledger in Neo4j, and beside it the graph that people query, both written in one transaction.
 *
 * Waiting writers run one after the other while the ledger is locked, and are answered only after what they wrote was
 * committed. Where the reply to a commit is lost, the driver tries again; what is found written by then is not
 * written again, and no writer runs twice.
 */
class Neo4jStore extends Neo4jLedger implements Store {
  readonly name = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string;
  readonly #patience: number;
  readonly #writers = new GroupCommit((waiting) => this.#serve(waiting));

  constructor(driver: Driver, database: string, patience: number) {
    super(reading(driver, database));
    this.#driver = driver;
    this.#database = database;
    this.#patience = patience;
  }

  write<T>(work: (ledger: LedgerWriter) => Promise<T>): Promise<T> {
    return this.#writers.write(work);
  }

  async close(): Promise<void> {
    await this.#writers.done();
    await this.#driver.close();
  }

  async #serve(waiting: Job[]): Promise<void> {
    const jobs = waiting.splice(0, largestBatch);
    try {
      for (const answer of await this.#commit(jobs)) answer();
    } catch (cause) {
      const error = ledgerFault(cause);
      // A writer that came meanwhile has waited for as long as one waits for a Neo4j that is away.
      const waited = isUnreachable(error) ? waiting.splice(0) : [];
      for (const { reject } of [...jobs, ...waited]) reject(error);
    }
  }

  /** Runs `jobs`, makes what they wrote durable, and gives back how each is to be answered. */
  async #commit(jobs: readonly Job[]): Promise<readonly Answer[]> {
    const bookmarkManager = this.#driver.executeQueryBookmarkManager;
    const session = this.#driver.session({ database: this.#database, bookmarkManager });
    let decided: Decided | undefined;
    try {
      return await withDeadline((setDeadline) => {
        const attempt = async (transaction: ManagedTransaction): Promise<readonly Answer[]> => {
          const name = randomUUID();
          setDeadline(this.#patience, decided === undefined ? 'LEDGER_BUSY' : 'LEDGER_UNREACHABLE');
          const stand = await takeLedger(transaction, name);
          setDeadline(limits.writing + limits.silence, 'LEDGER_UNREACHABLE');
          if (decided !== undefined && (await isWritten(transaction, decided, stand))) return decided.answers;
          decided ??= await decide(jobs, transaction, stand, name);
          await writeBatch(transaction, decided);
          return decided.answers;
        };
        setDeadline(limits.waitingForConnection + limits.silence, 'LEDGER_UNREACHABLE');
        return session.executeWrite(attempt, { timeout: limits.writing });
      });
    } finally {
      // Not waited for: this is what ends a transaction that was given up, once Neo4j answers again.
      void session.close().catch(() => {});
    }
  }
}

const isUnreachable = (error: unknown): boolean => error instanceof DomainError && error.code === 'LEDGER_UNREACHABLE';

/** Opens the ledger in the Neo4j at `place`, or makes it. `openLedger` says what can go wrong. */
export async function openNeo4jStore(
  place: Neo4jPlace,
  { patience = 5_000, ...options }: Neo4jOptions = {},
): Promise<Store> {
  const driver = connect(place);
  try {
    await openLedger(driver, place, options);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return new Neo4jStore(driver, place.database ?? 'neo4j', patience);
}
