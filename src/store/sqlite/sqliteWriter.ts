import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Proposal, RecordedChangeSet } from '../../ledger/entry.js';
import { referencesOf } from '../../model/references.js';
import { canonicalJson } from '../../util/hash.js';
import { checkOrder } from '../order.js';
import type { Head, LedgerWriter } from '../store.js';
import { type Row, SqliteLedger } from './sqliteLedger.js';

const waiting = (row: Row | undefined): number => Number(row?.log) - Number(row?.checkpointed);

interface End {
  readonly head: Head;
  readonly hasMoved: boolean;
}

/**
 * The connection that writes, one transaction after the other, each for several writers. While a transaction is open nobody else
 * can move the head, so it is read once, and its row is written once, at the end.
 */
export class SqliteWriter extends SqliteLedger implements LedgerWriter {
  readonly #database: DatabaseSyncInstance;
  /** Where the ledger ends within the open transaction, and whether its row says so; `null`: that was not read yet. */
  #end: End | null = null;
  /** The same before the work of the writer whose turn it is. */
  #before: End | null = null;

  constructor(database: DatabaseSyncInstance) {
    super(database);
    this.#database = database;
  }

  get isInTransaction(): boolean {
    return this.#database.isTransaction;
  }

  /** Takes the lock of the file. */
  begin(): void {
    this.#end = null;
    this.#database.exec('BEGIN IMMEDIATE');
  }

  /** Makes what was written durable. */
  commit(): void {
    if (this.#end?.hasMoved === true) {
      const { revision, recordedAt, hash } = this.#end.head;
      this.run('moveHead', revision, recordedAt, hash);
    }
    this.#database.exec('COMMIT');
  }

  rollBack(): void {
    if (this.isInTransaction) this.#database.exec('ROLLBACK');
  }

  /** How many pages stand in the WAL and not yet in the database. */
  framesWaiting(): number {
    return waiting(this.one('wal'));
  }

  /**
   * Brings into the database what no reader needs from the WAL, and gives what `framesWaiting` is after that. The WAL keeps its size, and
   * is written anew from its beginning once all of it was brought in: that costs less than making it longer again.
   */
  bringIn(): number {
    return waiting(this.one('bringIn'));
  }

  /** Brings in the WAL and cuts it to nothing, as far as no reader needs it. */
  emptyWal(): void {
    this.one('emptyWal');
  }

  close(): void {
    this.#database.close();
  }

  /** Begins the work of one writer, to be kept or undone. */
  beginWork(): void {
    this.#before = this.#end;
    this.run('savepoint');
  }

  keepWork(): void {
    this.run('release');
  }

  undoWork(): void {
    this.#database.exec('ROLLBACK TO job; RELEASE job');
    this.#end = this.#before;
  }

  override async head(): Promise<Head> {
    this.#end ??= { head: await super.head(), hasMoved: false };
    return this.#end.head;
  }

  async append(changeSets: readonly RecordedChangeSet[]): Promise<void> {
    for (const changeSet of changeSets) this.#append(changeSet, await this.head());
  }

  async propose(proposal: Proposal): Promise<void> {
    this.run('propose', proposal.commandId, proposal.proposedAt, canonicalJson(proposal));
  }

  async settle(commandId: string): Promise<void> {
    this.run('settle', commandId);
  }

  #append(changeSet: RecordedChangeSet, head: Head): void {
    const { hash, changes, ...header } = changeSet;
    const { revision, recordedAt, commandId } = header;
    checkOrder(changeSet, head, this.one('isUsed', commandId) !== undefined);
    this.run('addChangeSet', revision, recordedAt, commandId, canonicalJson(header), hash);
    for (const [position, change] of changes.entries()) {
      const first = this.one('governmentOf', change.id);
      const government =
        first === undefined ? (changeSet.governments[position] ?? null) : (first.government as string | null);
      this.run('addEntry', revision, position, change.id, government, canonicalJson(change));
      if (first === undefined && government !== null) this.run('addGovernment', government);
      if (change.op !== 'assert') continue;
      for (const { target } of referencesOf(change.record)) {
        this.run('addReference', target, change.id, revision, position);
      }
    }
    this.#end = { head: { revision, recordedAt, hash }, hasMoved: true };
  }
}
