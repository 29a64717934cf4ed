import { rmSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { DomainError } from '../model/error.js';
import { ledgerFault } from '../store/sqlite/faults.js';
import type { LedgerReader } from '../store/store.js';
import { createMutex } from '../util/mutex.js';
import type { Directory } from './directory.js';
import { LabelTables } from './labelTables.js';

/** In milliseconds: a piece of work that takes longer is followed by a smaller one. */
const longestPiece = 10;

/**
 * The directory of the labels of all records that `ledger` ever had, in the file at `path`, or in memory (`:memory:`). It goes on from
 * where it had come to; what was made of another ledger, or cannot be read, is made anew. Several processes may share a file.
 */
export function createLabelDirectory(ledger: LedgerReader, path: string): Directory {
  const oneAfterTheOther = createMutex();
  let opened: LabelTables | undefined;
  let isClosed = false;

  /** What `work` gives; tables that turn out to be damaged, or cannot be written, are begun anew, and it is done with the new ones. */
  function withTables<T>(work: (tables: LabelTables) => T): T {
    opened ??= openTables(path);
    try {
      return work(opened);
    } catch (error) {
      const from = pathAfter(error, path);
      opened.close();
      opened = openTables(from);
      return work(opened);
    }
  }

  async function beginUnlessOfThisLedger(): Promise<void> {
    const { revision, hash } = withTables((tables) => tables.reached());
    const [last] = revision === 0 ? [] : await ledger.changes(revision - 1, 1);
    if (revision > 0 && last?.hash !== hash) withTables((tables) => tables.begin());
  }

  /** Adds at most so many change sets; `false`: there was none, or nobody asks any more. */
  async function addSome(most: number): Promise<boolean> {
    if (isClosed) return false;
    const changeSets = await ledger.changes(withTables((tables) => tables.reached()).revision, most);
    if (changeSets.length > 0) withTables((tables) => tables.add(changeSets));
    return changeSets.length > 0;
  }

  // Whoever waits for it goes on with the next piece: it need not wait for those who have more time.
  async function follow(pause: () => Promise<void>): Promise<void> {
    await oneAfterTheOther(beginUnlessOfThisLedger);
    for (let most = 1; ; ) {
      const began = performance.now();
      if (!(await oneAfterTheOther(() => addSome(most)))) return;
      most = performance.now() - began < longestPiece / 2 ? most * 2 : Math.max(1, most >> 1);
      await pause();
    }
  }

  return {
    async whereabouts(words, most, pause) {
      await follow(pause);
      const before = opened;
      const found = withTables((tables) => tables.whereabouts(words, most));
      if (opened === before) return found;
      await follow(pause);
      return withTables((tables) => tables.whereabouts(words, most));
    },
    follow,
    close() {
      isClosed = true;
      opened?.close();
      opened = undefined;
    },
  };
}

/** What cannot be opened as a file is held in memory: it says the same, and is made anew with each start. */
function openTables(path: string): LabelTables {
  try {
    return new LabelTables(new DatabaseSync(path));
  } catch (error) {
    return new LabelTables(new DatabaseSync(pathAfter(error, path)));
  }
}

/** Where to go on after an error of SQLite: in the same place once what is damaged there is gone, else in memory. Any other error is thrown. */
function pathAfter(error: unknown, path: string): string {
  const fault = ledgerFault(error);
  if (!(fault instanceof DomainError)) throw error;
  // What another process holds, or what may not be written, stays as it is.
  if (fault.code !== 'LEDGER_DAMAGED') return ':memory:';
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
  return path;
}
