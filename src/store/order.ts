import type { RecordedChangeSet } from '../ledger/entry.js';
import { fail } from '../model/error.js';
import type { Head } from './store.js';

/** Refuses a change set that does not follow the head (`LEDGER_MOVED_ON`), or whose `commandId` is `used`. */
export function checkOrder(changeSet: RecordedChangeSet, head: Head, used: boolean): void {
  const later = head.recordedAt === null || head.recordedAt < changeSet.recordedAt;
  if (changeSet.revision !== head.revision + 1 || changeSet.previousHash !== head.hash || !later) {
    fail('LEDGER_MOVED_ON', [], {
      zh: `账本已到第 ${head.revision} 版`,
      en: `the ledger is already at revision ${head.revision}`,
    });
  }
  if (used) {
    fail('COMMAND_REUSED', ['commandId'], {
      zh: `commandId“${changeSet.commandId}”已被使用`,
      en: `the commandId \`${changeSet.commandId}\` was used before`,
    });
  }
}
