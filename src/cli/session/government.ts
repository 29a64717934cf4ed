import { fail } from '../../model/error.js';
import type { Context } from '../../service/context.js';
import { recordNamed } from './recordNamed.js';

/** The organization that `--within` names; without it, the only government that there is. */
export async function governmentAsked(context: Context, within: string | undefined): Promise<string> {
  if (within !== undefined) return recordNamed(context, within, ['organization'], null);
  const governments = await context.store.governments();
  const [only, ...others] = governments;
  if (only !== undefined && others.length === 0) return only;
  const message =
    only === undefined
      ? { zh: '没有载入任何政府的资料', en: 'no government is loaded' }
      : { zh: '载有多个政府，请用 --within 指明', en: 'several governments are loaded; say which with --within' };
  return fail('WITHIN_REQUIRED', ['within'], message, governments);
}
