import type { Snapshot } from '../../graph/snapshot.js';
import type { Context } from '../context.js';
import { viewsOf } from './findRecords.js';
import { type Asking, openSnapshotOf } from './openSnapshot.js';

/** In so many governments words are understood; where more have records that are called alike, nobody knows which is meant. */
export const mostOpened = 8;

/**
 * One view of each government in which `words` may mean something: of `within`, or of those whose records are called
 * by most of the words. So that what is found in one of them has its rivals beside it, there are as many as there may be.
 */
export async function viewsFor(
  context: Context,
  words: string,
  within: string | null | undefined,
  asking: Asking,
): Promise<readonly Snapshot[]> {
  const all = await context.store.governments();
  if (within != null || all.length <= mostOpened) return viewsOf(context, within, asking);
  const found = await context.directory.governmentsOf(words, mostOpened, context.pause);
  // That words mean nothing is answered from one as well as from all.
  const named = found.length > 0 ? found : all.slice(0, 1);
  const assumed = (await asking.assumption?.governments()) ?? [];
  const views: Snapshot[] = [];
  for (const government of new Set([...named, ...assumed]))
    views.push(await openSnapshotOf(context, government, asking));
  return views;
}
