import { type Driver, type ManagedTransaction, routing } from 'neo4j-driver';
import type { Answer, Job } from '../groupCommit.js';
import { createMemoryStore } from '../memory/memoryStore.js';
import { type Batch, batchOf, isEmpty, statements } from './batch.js';
import { limits } from './connection.js';
import { withDeadline } from './deadline.js';
import { ledgerError, ledgerFault } from './faults.js';
import { Neo4jLedger, type Parameters, type Row, type Run } from './neo4jLedger.js';
import { ledgerName } from './openLedger.js';
import { encoded } from './values.js';

/** Where the ledger ends, and the name of the batch that was written last. */
type Stand = Readonly<Record<'revision', number> & Record<'hash' | 'batch', string>>;

/** What writers have decided: to be written once, however often that is tried. */
export interface Decided {
  readonly batch: Batch;
  readonly before: Stand;
  readonly after: Stand;
  readonly answers: readonly Answer[];
}

const queries = {
  // Before anything is read: from here on no other writer moves the ledger.
  lock: 'MATCH (ledger:Ledger {name: $name}) SET ledger.lock = $lock',
  stand: `MATCH (ledger:Ledger {name: $name})
    RETURN ledger.revision AS revision, ledger.hash AS hash, ledger.batch AS batch`,
  isRecorded: 'MATCH (changeSet:ChangeSet {revision: $revision, hash: $hash}) RETURN count(*) AS count',
  move: `MATCH (ledger:Ledger {name: $name, revision: $before.revision, hash: $before.hash, batch: $before.batch})
    SET ledger.revision = $after.revision, ledger.hash = $after.hash, ledger.batch = $after.batch
    RETURN count(*) AS count`,
} as const;

/** Reads what is committed; where Neo4j is away for a moment, the driver tries again. */
export const reading =
  (driver: Driver, database: string): Run =>
  (query, parameters) =>
    withDeadline(async (setDeadline, signal) => {
      setDeadline(limits.reading + limits.silence, 'LEDGER_UNREACHABLE');
      try {
        const { records } = await driver.executeQuery(query, encoded(parameters), {
          ...{ database, routing: routing.READ, signal, transactionConfig: { timeout: limits.reading } },
        });
        return records.map((record) => record.toObject());
      } catch (cause) {
        throw ledgerFault(cause);
      }
    });

/** Takes the lock that all writers of all processes share. `name` tells this try from every other. */
export async function takeLedger(transaction: ManagedTransaction, name: string): Promise<Stand> {
  await rowsOf(transaction, queries.lock, { name: ledgerName, lock: name });
  const [row] = await rowsOf(transaction, queries.stand, { name: ledgerName });
  return { revision: Number(row?.revision), hash: String(row?.hash), batch: String(row?.batch) };
}

/** Runs `jobs` one after the other, on a draft in memory on top of the ledger as the transaction sees it. */
export async function decide(
  jobs: readonly Job[],
  transaction: ManagedTransaction,
  before: Stand,
  name: string,
): Promise<Decided> {
  let fault: unknown;
  const run: Run = async (query, parameters) => {
    try {
      return await rowsOf(transaction, query, parameters);
    } catch (cause) {
      fault ??= ledgerFault(cause);
      throw fault;
    }
  };
  const ledger = new Neo4jLedger(run, before.revision);
  const draft = createMemoryStore(ledger);
  const answers: Answer[] = [];
  for (const { work, resolve, reject } of jobs) {
    try {
      const result = await draft.write(work);
      answers.push(() => resolve(result));
    } catch (error) {
      answers.push(() => reject(error));
    }
    if (fault !== undefined) throw fault;
  }
  const { revision, hash } = await draft.head();
  return { batch: await batchOf(ledger, draft), before, after: { revision, hash, batch: name }, answers };
}

/**
 * Whether a try whose reply was lost has written it, now that the ledger is at `now`. Where it has not, and another writer
 * came in between, it cannot be written any more: `LEDGER_MOVED_ON`.
 */
export async function isWritten(transaction: ManagedTransaction, decided: Decided, now: Stand): Promise<boolean> {
  const { before, after } = decided;
  if (now.batch === after.batch) return true;
  if (now.batch === before.batch) return false;
  const { revision, hash } = after;
  const [row] = await rowsOf(transaction, queries.isRecorded, { revision, hash });
  if (after.revision > before.revision && row?.count === 1) return true;
  throw ledgerError('LEDGER_MOVED_ON');
}

/** Writes it, if the ledger still is where it was decided on. */
export async function writeBatch(transaction: ManagedTransaction, { batch, before, after }: Decided): Promise<void> {
  if (isEmpty(batch)) return;
  const [moved] = await Promise.all([
    rowsOf(transaction, queries.move, { name: ledgerName, before, after }),
    ...Object.entries(statements).map(async ([part, statement]) => {
      const rows = batch[part as keyof Batch];
      if (rows.length > 0) await rowsOf(transaction, `UNWIND $rows AS row ${statement}`, { rows });
    }),
  ]);
  if (moved[0]?.count !== 1) throw ledgerError('LEDGER_MOVED_ON');
}

async function rowsOf(transaction: ManagedTransaction, query: string, parameters: Parameters): Promise<readonly Row[]> {
  const { records } = await transaction.run(query, encoded(parameters));
  return records.map((record) => record.toObject());
}
