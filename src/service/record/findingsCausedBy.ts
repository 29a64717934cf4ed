import { compare } from '../../engine/compare/diff.js';
import { keysTouched } from '../../engine/compare/touched.js';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import type { Found } from '../ask/askFindings.js';
import { openSnapshotOf } from '../ask/openSnapshot.js';
import type { Context } from '../context.js';

/**
 * The findings of the governments touched by a change set that were not there before it, on the day on which
 * it was recorded. A retry finds the same: it is asked as known at the recording and just before it.
 */
export async function findingsCausedBy(
  context: Context,
  { recordedAt: at, governments, changes }: RecordedChangeSet,
): Promise<readonly Found[]> {
  const justBefore = new Date(Date.parse(at) - 1).toISOString();
  // What all governments share may matter in each of them.
  const touched = governments.includes(null) ? await context.store.governments() : governments;
  const caused: Found[] = [];
  for (const government of new Set(touched)) {
    if (government === null) continue;
    const before = await openSnapshotOf(context, government, { at, knownAt: justBefore });
    const after = await openSnapshotOf(context, government, { at, knownAt: at });
    const keys = keysTouched(
      before,
      after,
      changes.map(({ id }) => id),
    );
    caused.push(...compare(before, after, keys).appearing.map((each) => ({ ...each, snapshot: after })));
  }
  return caused;
}
