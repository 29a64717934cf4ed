import { compare } from '../../engine/compare/diff.js';
import { keysTouched } from '../../engine/compare/touched.js';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import type { RecordedTime, ValidTime } from '../../model/time.js';
import { withPauses } from '../../util/pieces.js';
import type { Found } from '../ask/askFindings.js';
import { openSnapshotOf } from '../ask/openSnapshot.js';
import type { Context } from '../context.js';
import { asKnown } from '../moment.js';

/**
 * The findings of the governments touched by a change set that were not there before it, on the day on which
 * it was recorded. A retry finds the same: it is asked as known at the recording and just before it.
 */
export async function findingsCausedBy(
  context: Context,
  { recordedAt, governments, changes }: RecordedChangeSet,
): Promise<readonly Found[]> {
  const at = recordedAt as string as ValidTime;
  const justBefore = new Date(Date.parse(recordedAt) - 1).toISOString() as RecordedTime;
  const [earlier, then] = [await asKnown(context, at, justBefore), await asKnown(context, at, recordedAt)];
  // What all governments share may matter in each of them.
  const touched = governments.includes(null) ? await context.store.governments() : governments;
  const caused: Found[] = [];
  for (const government of new Set(touched)) {
    if (government === null) continue;
    const before = await openSnapshotOf(context, government, earlier);
    const after = await openSnapshotOf(context, government, then);
    const keys = keysTouched(
      before,
      after,
      changes.map(({ id }) => id),
    );
    const { appearing } = await withPauses(compare(before, after, keys), context.pause);
    caused.push(...appearing.map((each) => ({ ...each, snapshot: after })));
  }
  return caused;
}
