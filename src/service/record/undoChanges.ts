import type { RecordedChangeSet } from '../../ledger/entry.js';
import { timelineOf } from '../../ledger/timeline.js';
import { type Change, parseChangeSet } from '../../model/changeSet.js';
import { fail } from '../../model/error.js';
import type { LedgerReader } from '../../store/store.js';
import { groupBy } from '../../util/groupBy.js';
import { hashOf } from '../../util/hash.js';
import { recordedBefore } from '../access/commandIds.js';
import type { Context } from '../context.js';
import { demandSomewhere } from '../rights.js';
import { changesBetween } from './changesBetween.js';
import { recordDerived } from './recordChanges.js';
import type { CommandInput } from './recordOne.js';

/**
 * Records the change set that makes the records of another one, `undone`, what they were before it. What was known
 * meanwhile stays known as such. Errors besides those of recording: `UNKNOWN_ID`, and `LEDGER_MOVED_ON` where one of the
 * records was changed again since.
 */
export async function undoChanges(
  context: Context,
  undone: string,
  { commandId, reason, basis, expectedRevision }: CommandInput,
): Promise<RecordedChangeSet> {
  demandSomewhere(context.viewer, 'recorder');
  const head = { commandId, basis: basis ?? [], expectedRevision: expectedRevision ?? null };
  const contentHash = hashOf({ ...head, expectedRevision: null, reason: reason ?? null, undone });
  return recordDerived(context, { commandId, contentHash }, async (ledger) => {
    const found = (await recordedBefore(context.viewer, ledger, undone)) ?? unknown(undone);
    const changes = (await changesBack(ledger, found)).map(asGiven);
    const because = reason ?? `撤销第 ${found.revision} 版：${found.reason}`;
    const input = { ...head, reason: because, changes };
    return { input, draft: parseChangeSet(input, context.timeZone) };
  });
}

function unknown(undone: string): never {
  return fail('UNKNOWN_ID', ['undone'], {
    zh: `没有变更集“${undone}”`,
    en: `there is no change set \`${undone}\``,
  });
}

async function changesBack(ledger: LedgerReader, { revision, changes }: RecordedChangeSet): Promise<readonly Change[]> {
  const ids = [...new Set(changes.map(({ id }) => id))];
  const entries = groupBy(await ledger.entries(ids), ({ change }) => change.id);
  const later = [...entries.values()].flat().find((each) => each.revision > revision);
  if (later !== undefined) {
    fail('LEDGER_MOVED_ON', ['undone'], {
      zh: `“${later.change.id}”在第 ${later.revision} 版又有变更，请先撤销该版`,
      en: `\`${later.change.id}\` was changed again at revision ${later.revision}: undo that one first`,
    });
  }
  const upTo = (last: number) =>
    new Map(ids.map((id) => [id, timelineOf((entries.get(id) ?? []).filter((each) => each.revision <= last))]));
  return changesBetween(upTo(revision), upTo(revision - 1));
}

/** As a caller gives it. */
function asGiven(change: Change): object {
  if (change.op === 'retract') return { retract: { id: change.id } };
  if (change.op === 'end') return { end: { id: change.id, at: change.at } };
  const { kind, ...fields } = change.record;
  return { assert: { [kind]: fields } };
}
