import { questions } from '../api/questions.js';
import { asked } from '../state/asked.js';
import { askOnce, useWork } from '../state/resource.js';
import type { Supposition } from './draft.js';

/** The names of whoever a draft speaks of. */
export function useLabels(suppositions: readonly Supposition[]): ReadonlyMap<string, string> {
  const ids = [
    ...new Set(suppositions.flatMap((each) => (each.kind === 'absence' ? [each.of] : [each.delegator, each.delegate]))),
  ];
  const { data } = useWork(
    ids.length === 0 ? null : JSON.stringify(['labels', ids, asked.value]),
    async (signal): Promise<ReadonlyMap<string, string>> => {
      const found = await Promise.all(
        ids.map(async (id) => {
          const { node } = await askOnce(questions.kind, { id, ...asked.peek() }, signal);
          return [id, node !== null && 'label' in node ? node.label : id] as const;
        }),
      );
      return new Map(found);
    },
  );
  return data ?? new Map();
}
