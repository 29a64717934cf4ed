import { withPauses } from '../../util/pieces.js';
import type { Context } from '../context.js';
import { asOf } from '../moment.js';
import { viewsOf } from './findRecords.js';
import { labelsOf } from './understood.js';

/** Has vectors made of all labels that there are now, in the background, before the first question needs them. */
export async function prepareMeaning(context: Context): Promise<void> {
  const { meaning, pause } = context;
  if (meaning === null) return;
  for (const { shown } of await viewsOf(context, null, await asOf(context, {})))
    meaning.prepare((await withPauses(labelsOf(shown).completed(), pause)).texts);
}
