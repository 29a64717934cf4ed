import type { RecordedChangeSet } from '../ledger/entry.js';
import { type Draft, parseChangeSet } from '../model/changeSet.js';
import type { LedgerReader } from '../store/store.js';
import { hashOf } from '../util/hash.js';
import { awaitingApproval, propose } from './approval.js';
import type { Context } from './context.js';
import { admit, commandReused, place } from './placing.js';

/**
 * Records one change set, all or nothing.
 *
 * The same `commandId` with the same content gives the first result again; with other content it is refused
 * (`COMMAND_REUSED`), as is a change set whose `expectedRevision` has passed (`LEDGER_MOVED_ON`). Everything
 * else that is wrong with it is reported at once, what the viewer may not change among it (`FORBIDDEN`). Where a
 * second person has to approve, it is kept for them, and the error is `AWAITING_APPROVAL`.
 */
export async function recordChanges(context: Context, input: unknown): Promise<RecordedChangeSet> {
  const draft = parseChangeSet(input, context.timeZone);
  const { changeSet } = draft;
  const contentHash = hashOf({ ...changeSet, expectedRevision: null });
  return recordDerived(context, { commandId: changeSet.commandId, contentHash }, async () => ({ input, draft }));
}

/** What a caller gave, by which a retry is known. */
export interface Command {
  readonly commandId: string;
  readonly contentHash: string;
}

/** A change set as it is to be recorded: as given, and as read. */
export interface Written {
  readonly input: unknown;
  readonly draft: Draft;
}

/** As `recordChanges`, for a change set that is written from the ledger as it stands when its turn has come. */
export async function recordDerived(
  context: Context,
  command: Command,
  write: (ledger: LedgerReader) => Promise<Written>,
): Promise<RecordedChangeSet> {
  const result = await context.store.write(async (ledger) => {
    const { input, draft } = await write(ledger);
    if (draft.problems.length === 0) {
      const earlier = await ledger.command(command.commandId);
      if (earlier?.contentHash === command.contentHash) return { recorded: earlier, isNew: false };
      if (earlier !== undefined) {
        const { revision } = earlier;
        commandReused(command.commandId, { zh: `第 ${revision} 版`, en: `at revision ${revision}` });
      }
    }
    const { governments, kinds } = await admit(context, ledger, draft, 'recorder');
    const author = context.viewer.subject;
    if (kinds.some((kind) => context.secondPerson.includes(kind))) {
      await propose(ledger, { ...command, author, proposedAt: context.now(), governments, input });
      return null;
    }
    const signed = { author, approvedBy: null, contentHash: command.contentHash, governments };
    return { recorded: await place(context, ledger, draft, signed), isNew: true };
  });
  // What is kept for the second person must be kept, so the error comes only now.
  if (result === null) return awaitingApproval(command.commandId);
  if (result.isNew) context.onRecorded(result.recorded);
  return result.recorded;
}
