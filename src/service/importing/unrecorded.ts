import { parseChangeSet } from '../../model/changeSet.js';
import type { DraftChange } from '../../notation/drafting.js';
import type { Known } from '../../notation/names.js';
import { canonicalJson } from '../../util/hash.js';
import { inOrder } from '../../util/inOrder.js';

/** The changes of a draft that the ledger does not have already, word for word. */
export function unrecorded(known: Known, timeZone: string, drafted: readonly DraftChange[]): readonly DraftChange[] {
  return drafted.filter(({ change }) => {
    const [first] = parseChangeSet({ commandId: '-', reason: '-', changes: [change] }, timeZone).changeSet.changes;
    if (first?.op !== 'assert') return true;
    const { id, kind } = first.record;
    const recorded = known.all(kind).find((each) => each.id === id);
    return recorded === undefined || canonicalJson(inOrder(recorded)) !== canonicalJson(inOrder(first.record));
  });
}
