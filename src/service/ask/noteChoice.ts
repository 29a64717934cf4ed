import { DomainError, failOnProblems, unknownName } from '../../model/error.js';
import type { AnyRecord } from '../../model/record.js';
import { wordsTooLong } from '../../model/unacceptable.js';
import { wordsToKeep } from '../../words/choices.js';
import type { Context } from '../context.js';
import { viewsOf } from './findRecords.js';
import { type Asking, openSnapshotOf } from './openSnapshot.js';
import { namedAlready } from './understood.js';

export interface ChoiceMade extends Asking {
  /** The words of the question, as they were given. */
  readonly text: string;
  /** The id of what was chosen for them. */
  readonly record: string;
  readonly within?: string | null | undefined;
}

/**
 * Counts that a record was chosen for words, and gives whether it was counted. No answer depends on it. Who chose is not kept, nor
 * words that may tell a person. Words that are a name of the record and of no other leave nothing to choose, and are not counted.
 */
export async function noteChoice(
  context: Context,
  { text, record: id, within, ...asking }: ChoiceMade,
): Promise<boolean> {
  failOnProblems([...wordsTooLong(text, 'matterLength', ['text']), ...wordsTooLong(id, 'askedIdLength', ['record'])]);
  const [view] = within == null ? [await openSnapshotOf(context, id, asking)] : await viewsOf(context, within, asking);
  const record = view?.shown.describe(id);
  if (view === undefined || record === undefined)
    throw new DomainError([unknownName('UNKNOWN_ID', ['record'], { zh: '记录', en: 'record' }, id, [])]);
  const words = wordsToKeep(text);
  if (words === null || !mayGainAliases(record)) return false;
  const named = await namedAlready(context, view, words);
  if (named.length === 1 && named.includes(id)) return false;
  context.choices.note({ words, record: id, month: context.now().slice(0, 'YYYY-MM'.length) });
  return true;
}

export type Aliased = AnyRecord & { readonly name?: string; readonly aliases: readonly string[] };

/** What people call a person is not gathered, and a case is called by its number. */
export const mayGainAliases = (record: AnyRecord): record is Aliased =>
  'aliases' in record && record.kind !== 'person' && record.kind !== 'case';
