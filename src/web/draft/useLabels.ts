import type { Phrase } from '../../wording/assume.js';
import { questions } from '../api/questions.js';
import { asked } from '../state/asked.js';
import { askOnce, useWork } from '../state/resource.js';
import { namedIn } from './words.js';

/** The names of what a draft speaks of. */
export function useLabels(assumptions: readonly Phrase[]): ReadonlyMap<string, string> {
  const ids = namedIn(assumptions);
  const { data } = useWork(
    ids.length === 0 ? null : JSON.stringify(['labels', ids, asked.value]),
    async (signal): Promise<ReadonlyMap<string, string>> => {
      const found = await Promise.all(
        ids.map(async (id) => {
          const { record } = await askOnce(questions.kind, { id, ...asked.peek() }, signal);
          return [id, record !== null && 'label' in record ? record.label : id] as const;
        }),
      );
      return new Map(found);
    },
  );
  return data ?? new Map();
}
