import { current, type Timeline } from '../../ledger/timeline.js';
import type { Change } from '../../model/changeSet.js';
import { hashOf } from '../../util/hash.js';

/** What is known of each id. */
export type States = ReadonlyMap<string, Timeline>;

/** The changes that make `after` out of `before`: for each id that differs, all of it anew. */
export function changesBetween(before: States, after: States): readonly Change[] {
  const stands = (states: States, id: string) => current(states.get(id) ?? []).map(({ record }) => record);
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const differing = ids.filter((id) => hashOf(stands(before, id)) !== hashOf(stands(after, id)));
  return [
    ...differing.flatMap((id): Change[] => (stands(before, id).length > 0 ? [{ op: 'retract', id }] : [])),
    ...differing.flatMap((id) => stands(after, id).map((record): Change => ({ op: 'assert', id, record }))),
  ];
}
