import { changesNothing } from '../../ledger/replacing.js';
import { timelineOf } from '../../ledger/timeline.js';
import { parseChangeSet } from '../../model/changeSet.js';
import type { DraftChange } from '../../notation/drafting.js';
import { groupBy } from '../../util/groupBy.js';
import type { Context } from '../context.js';

/** The changes of a draft by which anything would become known that is not: what is said word for word is left out, on whatever day it is so. */
export async function unrecorded(
  { store, timeZone }: Context,
  drafted: readonly DraftChange[],
): Promise<readonly DraftChange[]> {
  const entries = groupBy(await store.entries(drafted.map(({ id }) => id)), ({ change }) => change.id);
  return drafted.filter(({ id, change }) => {
    const [first] = parseChangeSet({ commandId: '-', reason: '-', changes: [change] }, timeZone).changeSet.changes;
    return first === undefined || !changesNothing(first, timelineOf(entries.get(id) ?? []));
  });
}
