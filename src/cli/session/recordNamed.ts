import { DomainError, unknownName } from '../../model/error.js';
import type { Kind } from '../../model/record.js';
import { listRecords } from '../../service/ask/findRecords.js';
import * as ask from '../../service/ask/recordNamed.js';
import type { Context } from '../../service/context.js';
import { asOf } from '../../service/moment.js';
import { kindWords } from '../../wording/labels.js';

/** The id of the one record of these kinds that is called `words` now, as the API takes names for ids. */
export const recordNamed = async (
  context: Context,
  words: string,
  kinds: readonly Kind[],
  within: string | null,
): Promise<string> =>
  (await context.store.governmentOf(words)) !== undefined
    ? words
    : ask.recordNamed(context, words, kinds, { within, path: [], asking: await asOf(context, {}) });

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
  const found = await listRecords(context, { kinds, within, ...now });
  const names = found.flatMap(({ record }) => [record.id, ...('name' in record ? [record.name ?? ''] : [])]);
  const what = {
    zh: kinds.map((kind) => kindWords[kind].zh).join('或'),
    en: kinds.map((kind) => kindWords[kind].en).join(' or '),
  };
  throw new DomainError([unknownName('UNKNOWN_ID', ['assume'], what, words, names)]);
}
