import type { Snapshot } from '../../graph/snapshot.js';
import type { Context } from '../context.js';
import { mostOpened, type Whereabouts } from '../directory.js';
import { viewsOf } from './findRecords.js';
import { type Asking, openSnapshotOf } from './openSnapshot.js';

/** Views in which words may mean something, one of each government. */
export interface Views {
  readonly views: readonly Snapshot[];
  /** Whether a government that is not among them may have a record of that label too. */
  readonly isElsewhere: Whereabouts['isElsewhere'];
}

/** Views beside which there is no other. */
export const only = (views: readonly Snapshot[]): Views => ({ views, isElsewhere: () => false });

/** In which governments `words` may mean something: in `within`, or in those whose records are called by most of the words. */
export async function viewsFor(
  context: Context,
  words: string,
  within: string | null | undefined,
  asking: Asking,
): Promise<Views> {
  const all = await context.store.governments();
  if (within != null || all.length <= mostOpened) return only(await viewsOf(context, within, asking));
  const { governments, isElsewhere } = await context.directory.whereabouts(words, mostOpened, context.pause);
  // That words mean nothing is answered from one as well as from all.
  const named = governments.length > 0 ? governments : all.slice(0, 1);
  const assumed = (await asking.assumption?.governments()) ?? [];
  const views: Snapshot[] = [];
  for (const government of new Set([...named, ...assumed]))
    views.push(await openSnapshotOf(context, government, asking));
  return { views, isElsewhere };
}
