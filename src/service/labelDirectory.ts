import { rmSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import type { LedgerReader } from '../store/store.js';
import { createMutex } from '../util/mutex.js';
import type { Directory } from './directory.js';
import { LabelTables } from './labelTables.js';

const changeSetsPerPiece = 50;

/**
 * The directory of the labels of all records that `ledger` ever had, in the file at `path`, or in memory (`:memory:`). It goes on from
 * where it had come to; what was made of another ledger, or cannot be read, is made anew. Several processes may share a file.
 */
export function createLabelDirectory(ledger: LedgerReader, path: string): Directory {
  const oneAfterTheOther = createMutex();
  let opened: LabelTables | undefined;

  /** What `work` gives; where the tables turn out to be damaged, they are begun anew, and it is done with the new ones. */
  function withTables<T>(work: (tables: LabelTables) => T): T {
    opened ??= openTables(path);
    try {
      return work(opened);
    } catch {
      opened.close();
      remove(path);
      opened = openTables(path);
      return work(opened);
    }
  }

  const follow = (pause: () => Promise<void>): Promise<void> =>
    oneAfterTheOther(async () => {
      const { revision, hash } = withTables((tables) => tables.reached());
      const [last] = revision === 0 ? [] : await ledger.changes(revision - 1, 1);
      if (revision > 0 && last?.hash !== hash) withTables((tables) => tables.begin());
      for (;;) {
        const changeSets = await ledger.changes(withTables((tables) => tables.reached()).revision, changeSetsPerPiece);
        if (changeSets.length === 0) return;
        withTables((tables) => tables.add(changeSets));
        await pause();
      }
    });

  return {
    async governmentsOf(words, most, pause) {
      await follow(pause);
      const before = opened;
      const found = withTables((tables) => tables.governmentsOf(words, most));
      if (opened === before) return found;
      await follow(pause);
      return withTables((tables) => tables.governmentsOf(words, most));
    },
    follow,
    close() {
      opened?.close();
      opened = undefined;
    },
  };
}

/** What cannot be opened as a file is held in memory: it says the same, and is made anew with each start. */
function openTables(path: string): LabelTables {
  // The second time without what could not be read.
  for (const from of [path, path]) {
    try {
      return new LabelTables(new DatabaseSync(from));
    } catch {
      remove(path);
    }
  }
  return new LabelTables(new DatabaseSync(':memory:'));
}

function remove(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    try {
      rmSync(file, { force: true });
    } catch {
      // It stays where it may not be deleted.
    }
  }
}
