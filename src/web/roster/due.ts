import type { FromApi } from '../../wording/fromApi.js';
import { rosterQuestions } from '../api/rosterQuestions.js';
import type { DueQuery } from '../generated/operations.js';
import { asked, assume, day, moment, within } from '../state/asked.js';
import { addDays } from '../state/days.js';
import { allPages, askOnce, type Resource, useWork } from '../state/resource.js';

export type Due = FromApi<NonNullable<DueQuery['dueList']>>['nodes'][number];

/** One step that is due by one day, in as many cases as there are. */
export interface DueGroup {
  readonly key: string;
  readonly items: readonly [Due, ...Due[]];
}

/** What is due from the day of the page for a week; as recorded, so nothing while a draft is on. */
export function useDue(): Resource<readonly Due[]> {
  const variables = {
    ...{ within: within.value, from: day.value, to: addDays(day.value, 7) },
    ...{ knownAt: moment.value.knownAt, lang: asked.value.lang },
  };
  return useWork(assume.value === null && within.value !== '' ? JSON.stringify(['due', variables]) : null, (signal) =>
    allPages(async (after) => (await askOnce(rosterQuestions.due, { ...variables, after }, signal)).dueList),
  );
}

/** What has a last day, the first to end first: what is overdue, then what ends within the week. The same step once. */
export function dueGroups(all: readonly Due[]): readonly DueGroup[] {
  const groups = new Map<string, [Due, ...Due[]]>();
  const dated = all.filter(({ lastDay }) => lastDay !== null);
  for (const item of [...dated].sort((a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? -1 : 1))) {
    const key = `${item.obligation.step.id} ${item.lastDay}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups].map(([key, items]) => ({ key, items }));
}
