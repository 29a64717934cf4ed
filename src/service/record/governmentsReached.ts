import type { Change } from '../../model/changeSet.js';
import type { LedgerReader } from '../../store/store.js';

/** Changes that could be recorded, and for each the government that it belongs to. */
export interface Drafted {
  readonly changes: readonly Change[];
  readonly governments: readonly (string | null)[];
}

/**
 * The governments in which the changes may matter: their own, and those whose records lead to what is changed, such as
 * one in which a person who is away serves as well. What belongs to no government matters in all.
 */
export async function governmentsReached(store: LedgerReader, drafted: Drafted): Promise<readonly string[]> {
  const ids = drafted.changes.map(({ id }) => id);
  const recorded = (await store.entries(ids)).map(({ change }) => change);
  const reached = new Set([...ids, ...[...drafted.changes, ...recorded].flatMap(personIn)]);
  for (let wave = [...reached]; wave.length > 0; ) {
    wave = (await store.referring(wave)).filter((id) => !reached.has(id));
    for (const id of wave) reached.add(id);
  }
  const homes = await Promise.all([...reached].map((id) => store.governmentOf(id)));
  const reachedIn = new Set([...drafted.governments, ...homes]);
  const all = [...(await store.governments()), ...drafted.governments];
  return [...new Set(all)].filter((each) => each !== null).filter((each) => reachedIn.has(each) || reachedIn.has(null));
}

/** With a person come that person's absences and tenures, wherever they were recorded. */
function personIn(change: Change): readonly string[] {
  if (change.op !== 'assert') return [];
  const { record } = change;
  return record.kind === 'absence' ? [record.of] : record.kind === 'tenure' ? [record.person] : [];
}
