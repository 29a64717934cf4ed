import { fail, type Path } from '../../model/error.js';
import type { Kind } from '../../model/record.js';
import type { Context } from '../context.js';
import type { Asking } from './openSnapshot.js';
import { understoodIn } from './understood.js';
import { viewsFor } from './whichGovernments.js';

/**
 * The id of the one record of these kinds that is called `words`: by its id, a name, an alias, an abbreviation or pinyin.
 *
 * What is not clear names nothing, and is given back as it is: the question then refuses it and suggests the nearest. Words
 * that several records are called by are refused here, with all of them (`INVALID_VALUE` at `path`).
 */
export async function recordNamed(
  context: Context,
  words: string,
  kinds: readonly Kind[],
  { within, path, asking }: { readonly within: string | null; readonly path: Path; readonly asking: Asking },
): Promise<string> {
  // An id stays one, whatever is recorded later: what is answered about it rests on nothing else.
  if (isId(words) || (await context.store.governmentOf(words)) !== undefined) return words;
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
  return fail('INVALID_VALUE', path, message, called);
}

/** What records of these kinds are called that `words` may mean, the likeliest first. */
export async function nearestNames(
  context: Context,
  words: string,
  kinds: readonly Kind[],
  { within, asking }: { readonly within: string | null; readonly asking: Asking },
): Promise<readonly string[]> {
  const views = await viewsFor(context, words, within, asking);
  const { as, alternatives } = await understoodIn({ ...context, meaning: null }, views, words, kinds);
  return [...(as === null ? [] : [as]), ...alternatives].map(({ id }) => id);
}

/** Names have no path in them. */
const isId = (words: string): boolean => /[/#]/.test(words);
