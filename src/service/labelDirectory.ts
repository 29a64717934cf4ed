import { DatabaseSync } from '@photostructure/sqlite';
import type { LedgerReader } from '../store/store.js';
import { createMutex } from '../util/mutex.js';
import type { Directory } from './directory.js';
import { LabelTables } from './labelTables.js';

const changeSetsPerPiece = 50;

/**
 * The directory of the labels of all records that `ledger` ever had, in the file at `path`, or in memory (`:memory:`). It goes on from
 * where it had come to; what was made of another ledger is made anew. Several processes may share a file.
 */
export function createLabelDirectory(ledger: LedgerReader, path: string): Directory {
  const oneAfterTheOther = createMutex();
  let opened: LabelTables | undefined;
  const followed = (pause: () => Promise<void>): Promise<LabelTables> =>
    oneAfterTheOther(async () => {
      opened ??= openTables(path);
      const { revision, hash } = opened.reached();
      const [last] = revision === 0 ? [] : await ledger.changes(revision - 1, 1);
      if (revision > 0 && last?.hash !== hash) opened.begin();
      for (;;) {
        const changeSets = await ledger.changes(opened.reached().revision, changeSetsPerPiece);
        if (changeSets.length === 0) return opened;
        opened.add(changeSets);
        await pause();
      }
    });
  return {
    async governmentsOf(words, most, pause) {
      return (await followed(pause)).governmentsOf(words, most);
    },
    async follow(pause) {
      await followed(pause);
    },
    close() {
      opened?.close();
      opened = undefined;
    },
  };
}

/** What cannot be opened as a file is held in memory: it says the same, and is made anew with each start. */
function openTables(path: string): LabelTables {
  try {
    return new LabelTables(new DatabaseSync(path));
  } catch {
    return new LabelTables(new DatabaseSync(':memory:'));
  }
}
