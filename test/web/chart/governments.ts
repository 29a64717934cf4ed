import { createServer } from '../../../src/api/server.js';
import type { ChartAnswer } from '../../../src/chart/answer.js';
import { askChart } from '../../../src/chart/query.js';
import { operator } from '../../../src/model/viewer.js';
import { createContext } from '../../../src/service/createContext.js';
import { createMemoryStore } from '../../../src/store/memory/memoryStore.js';
import { fromApi } from '../../../src/wording/fromApi.js';
import { recordSeeds } from '../../support/seeds.js';

/** The governments that are drawn, each on a day on which there is something to see. */
export const governments = [
  { root: 'demo', at: '2026-11-23' },
  { root: 'hongkou', at: '2018-11-05' },
  { root: 'shangcheng', at: '2017-12-01' },
] as const;

export type Root = (typeof governments)[number]['root'];

/** What the API answers for each of them. */
export async function answersOfGovernments(): Promise<ReadonlyMap<Root, ChartAnswer>> {
  const context = createContext(createMemoryStore(), {
    now: () => '2026-11-25T04:00:00.000Z',
    viewer: operator('test'),
  });
  await recordSeeds(
    context,
    governments.map(({ root }) => root),
  );
  const server = await createServer(context, { development: false });
  try {
    const ask = async (query: string, variables: object): Promise<unknown> => {
      const { body } = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      const { data, errors } = JSON.parse(body) as { readonly data: unknown; readonly errors?: unknown };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return fromApi(data);
    };
    const answers = new Map<Root, ChartAnswer>();
    for (const { root, at } of governments) answers.set(root, await askChart(ask, { root, at }));
    return answers;
  } finally {
    await server.close();
  }
}
