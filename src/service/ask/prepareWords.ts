import { setTimeout as sleep } from 'node:timers/promises';
import { tokensOfLabel } from '../../words/tokens.js';
import type { Context } from '../context.js';
import { mostOpened } from '../directory.js';
import { asOf } from '../moment.js';
import { openSnapshotOf } from './openSnapshot.js';
import { labelsOf } from './understood.js';

/** In milliseconds: after each piece of work, others have the thread. */
const rest = 10;
const pause = () => sleep(rest, undefined, { ref: false });

/**
 * Makes ready what words are understood by, in the background, before the first question needs it: the dictionaries, and in which
 * governments words may mean something where there are many; else the vectors of all labels, where a server of embeddings is named.
 */
export async function prepareWords(context: Context): Promise<void> {
  const { meaning, directory, store } = context;
  tokensOfLabel('职责');
  const governments = await store.governments();
  if (governments.length > mostOpened) return directory.follow(pause);
  if (meaning === null) return;
  for (const government of store.following?.().governments ?? governments) {
    const { shown } = await openSnapshotOf(context, government, await asOf(context, {}));
    meaning.prepare((await labelsOf(shown, pause)).texts);
  }
}
