import { DomainError, fail, unknownName } from '../../model/error.js';
import type { Kind } from '../../model/record.js';
import { listRecords, searchAll } from '../../service/ask/findRecords.js';
import type { Context } from '../../service/context.js';
import { asOf } from '../../service/moment.js';
import { kindWords } from '../../wording/labels.js';

/**
 * The id of the one record of these kinds that is called `words`, by id, name or alias.
 *
 * Words that name no record are given back as they are: the question then refuses them and suggests the
 * nearest. Words that name several are refused here, with all of them.
 */
export async function recordNamed(
  context: Context,
  words: string,
  kinds: readonly Kind[],
  within: string | null,
): Promise<string> {
  if ((await context.store.governmentOf(words)) !== undefined) return words;
  const found = await searchAll(context, { text: words, types: [...kinds], within, ...(await asOf(context, {})) });
  const meant = [...new Set(found.filter(({ match }) => match.text === words).map(({ match }) => match.id))];
  const [only, ...others] = meant;
  if (only === undefined || others.length === 0) return only ?? words;
  return fail(
    'INVALID_VALUE',
    [],
    {
      zh: `“${words}”不止一个，请用标识指明`,
      en: `\`${words}\` names more than one record; say which by its id`,
    },
    meant,
  );
}

/** As `recordNamed`, for a name that no question resolves by itself: what names nothing is refused here. */
export async function knownRecordNamed(
  context: Context,
  words: string,
  kinds: readonly Kind[],
  within: string | null,
): Promise<string> {
  const id = await recordNamed(context, words, kinds, within);
  if ((await context.store.governmentOf(id)) !== undefined) return id;
  const now = await asOf(context, {});
  const found = await Promise.all(kinds.map((kind) => listRecords(context, { kind, within, ...now })));
  const names = found.flat().flatMap(({ record }) => [record.id, ...('name' in record ? [record.name ?? ''] : [])]);
  const what = {
    zh: kinds.map((kind) => kindWords[kind].zh).join('或'),
    en: kinds.map((kind) => kindWords[kind].en).join(' or '),
  };
  throw new DomainError([unknownName('UNKNOWN_ID', ['assume'], what, words, names)]);
}
