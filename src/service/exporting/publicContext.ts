import { publicEdition } from '../../exporting/publicEdition.js';
import { buildGraph } from '../../graph/grow.js';
import { Memo } from '../../graph/memo.js';
import type { AsOf } from '../../graph/recordView.js';
import { RecordView } from '../../graph/recordView.js';
import { Snapshot } from '../../graph/snapshot.js';
import type { AnyRecord } from '../../model/record.js';
import type { Context } from '../context.js';
import { asOf } from '../moment.js';

/**
 * A context in which a government is what everybody may know of it: whatever is asked there can name nobody. `leftOut`: how many
 * records and texts are not in it, since they name a person.
 */
export async function publicContext(
  context: Context,
  government: string,
  moment: AsOf,
): Promise<{ readonly context: Context; readonly leftOut: number }> {
  const { shown } = await context.snapshots.open(government, moment, null);
  const all = shown.ids().flatMap((id) => shown.history(id).map(({ record }) => record));
  const { records, leftOut } = publicEdition(all, await namesOfPeople(context, moment), context.timeZone);
  const { knownAt, revision } = moment;
  const entries = records.map((record) => ({
    ...{ revision, recordedAt: knownAt },
    change: { op: 'assert' as const, id: record.id, record },
  }));
  const graph = buildGraph(entries);
  const memo = new Memo();
  const knowledge = { government, knownAt, revision, timeZone: context.timeZone, assumed: null };
  const view = new RecordView(graph, knowledge, memo);
  const snapshots: Context['snapshots'] = {
    inMemory: () => [],
    open: async (_, { at }) => new Snapshot(view, at),
  };
  return { context: { ...context, memo, snapshots }, leftOut };
}

/** Whoever is known now or was known then, in every government that the viewer may see, by every name. */
async function namesOfPeople(context: Context, moment: AsOf): Promise<readonly string[]> {
  const moments = [moment, await asOf(context, {})];
  const names = new Set<string>();
  for (const government of await context.store.governments()) {
    for (const each of moments) {
      const { shown } = await context.snapshots.open(government, each, null);
      for (const { record } of shown.historyOfKind('person')) for (const name of namesOf(record)) names.add(name);
    }
  }
  return [...names];
}

const namesOf = (record: AnyRecord): readonly string[] =>
  record.kind === 'person'
    ? [record.name, ...(record.nameEn === undefined ? [] : [record.nameEn]), ...record.aliases]
    : [];
