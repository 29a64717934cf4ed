import { fail } from '../../model/error.js';
import type { Kind } from '../../model/record.js';
import type { Context } from '../context.js';
import type { Asking } from './openSnapshot.js';
import { understoodIn } from './understood.js';
import { viewsFor } from './whichGovernments.js';

/**
 * The id of the one record of these kinds that is called `words`: by its id, a name, an alias, an abbreviation or pinyin.
 *
 * What is not clear names nothing, and is given back as it is: the question then refuses it and suggests the nearest. Words
 * that several records are called by are refused here, with all of them (`INVALID_VALUE` at `field`).
 */
export async function recordNamed(
  context: Context,
  words: string,
  kinds: readonly Kind[],
  { within, field, asking }: { readonly within: string | null; readonly field: string; readonly asking: Asking },
): Promise<string> {
  if (isId(words) || (await context.store.governments()).includes(words)) return words;
  const views = await viewsFor(context, words, within, asking);
  // What stands where an id does is a name, of which meaning tells nothing.
  const byName = { ...context, meaning: null };
  const { as, certainty, alternatives } = await understoodIn(byName, views, words, kinds);
  if (as !== null) return certainty === 'probable' ? words : as.id;
  const called = [...new Set(alternatives.filter((each) => each.certainty === 'exact').map(({ id }) => id))];
  if (called.length < 2) return words;
  const message = {
    zh: `“${words}”不止一个，请用标识指明`,
    en: `\`${words}\` names more than one record; say which by its id`,
  };
  return fail('INVALID_VALUE', [field], message, called);
}

/** Names have no path in them. */
const isId = (words: string): boolean => /[/#]/.test(words);
