import type { Snapshot } from '../../graph/snapshot.js';
import { current, timelineOf } from '../../ledger/timeline.js';
import { groupBy } from '../../util/groupBy.js';
import { hashOf } from '../../util/hash.js';
import type { Choice } from '../../words/choices.js';
import type { Context } from '../context.js';
import { viewsOf } from './findRecords.js';
import { type Aliased, mayGainAliases } from './noteChoice.js';
import type { Asking } from './openSnapshot.js';
import { namedAlready } from './understood.js';

export interface AliasQuestion extends Asking {
  readonly within: string | null;
  /** How often words have to have been chosen for a record. */
  readonly least: number;
}

/** A record that was chosen for words. */
export interface ChosenRecord {
  readonly record: Aliased;
  readonly words: string;
  readonly count: number;
}

/** What was learnt from use: for a person to judge, and recorded by nobody else. */
export interface ProposedAliases {
  /** Words for which one record alone was chosen, by record. */
  readonly proposed: readonly ChosenRecord[];
  /** Words for which several records were chosen. */
  readonly disputed: readonly ChosenRecord[];
  /** The proposed words as aliases of their records, all else as it is; `null` where nothing is proposed. */
  readonly changeSet: AliasChangeSet | null;
}

export interface AliasChangeSet {
  readonly commandId: string;
  readonly reason: string;
  readonly changes: readonly object[];
}

/**
 * Which words are to be aliases of which records. Words that are a name of any record of the government are left out: they are
 * understood as that one.
 */
export async function proposeAliases(
  context: Context,
  choices: readonly Choice[],
  { within, least, ...asking }: AliasQuestion,
): Promise<ProposedAliases> {
  const found = new Map<string, ChosenRecord & { readonly rivals: number }>();
  // What all governments share is found in each.
  for (const view of await viewsOf(context, within, asking))
    for (const each of await chosenIn(context, view, choices)) found.set(`${each.record.id} ${each.words}`, each);
  const often = [...found.values()]
    .filter(({ count }) => count >= least)
    .sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  const proposed = often.filter(({ rivals }) => rivals === 0);
  const disputed = often.filter(({ rivals }) => rivals > 0).sort((a, b) => (a.words < b.words ? -1 : 1));
  return { proposed, disputed, changeSet: await changeSetOf(context, proposed) };
}

/** What was chosen of the records of one government, each with how many others were chosen there for the same words. */
async function chosenIn(context: Context, view: Snapshot, choices: readonly Choice[]) {
  const chosen: ChosenRecord[] = [];
  for (const { record: id, words, count } of choices) {
    const record = view.shown.describe(id);
    if (record === undefined || !mayGainAliases(record)) continue;
    if ((await namedAlready(context, view, words)).length === 0) chosen.push({ record, words, count });
  }
  return chosen.map((each) => ({
    ...each,
    rivals: chosen.filter(({ words, record }) => words === each.words && record !== each.record).length,
  }));
}

async function changeSetOf(
  { store }: Context,
  proposed: readonly ChosenRecord[],
): Promise<ProposedAliases['changeSet']> {
  const gained = groupBy(proposed, ({ record }) => record.id);
  const changes: object[] = [];
  for (const [id, chosen] of gained) {
    const words = chosen.map((each) => each.words);
    for (const { record } of current(timelineOf(await store.entries([id])))) {
      if (!mayGainAliases(record)) continue;
      const { kind, ...fields } = record;
      changes.push({ assert: { [kind]: { ...fields, aliases: [...fields.aliases, ...words] } } });
    }
  }
  if (changes.length === 0) return null;
  const commandId = `aliases/${hashOf(changes).slice(0, 12)}`;
  return { commandId, reason: '据查询中的选择次数增补别名', changes };
}
