import { withReplacements } from '../ledger/replacing.js';
import { type Timeline, timelineOf } from '../ledger/timeline.js';
import type { Draft } from '../model/changeSet.js';
import type { LedgerReader } from '../store/store.js';
import { groupBy } from '../util/groupBy.js';
import { hashOf } from '../util/hash.js';

/** What a retry has in common with the first try; which revision it expects is not among it. */
export const contentHashOf = ({ changeSet, replacements }: Draft): string =>
  hashOf({
    ...changeSet,
    expectedRevision: null,
    ...(replacements.length > 0 ? { replacements: replacements.map(({ path: _path, ...each }) => each) } : {}),
  });

/** A draft with what its replacements come to on top of `ledger`, of which all has to be seen. */
export async function expanded(ledger: LedgerReader, draft: Draft): Promise<Draft> {
  if (draft.replacements.length === 0) return draft;
  const known = new Map<string, Timeline>();
  const read = async (ids: readonly string[]): Promise<readonly string[]> => {
    const wanted = [...new Set(ids)].filter((id) => !known.has(id));
    const entries = groupBy(await ledger.entries(wanted), ({ change }) => change.id);
    for (const id of wanted) known.set(id, timelineOf(entries.get(id) ?? []));
    return wanted;
  };
  const documents = draft.replacements.map(({ document }) => document);
  await read([...documents, ...draft.replacements.flatMap(({ by }) => by ?? [])]);
  const naming = await read(await ledger.referring(documents));
  const provisions = naming.filter((id) => known.get(id)?.[0]?.record.kind === 'provision');
  const resting = await read(await ledger.referring(provisions));
  // What rests on a replaced document may rest on others too, by their provisions.
  await read([...naming, ...resting].flatMap((id) => (known.get(id) ?? []).flatMap(({ record }) => record.basis)));
  await read(
    draft.changeSet.changes.flatMap((change) => [change.id, ...(change.op === 'assert' ? change.record.basis : [])]),
  );
  return withReplacements(draft, known);
}
