import { expect, it, onTestFinished } from 'vitest';
import { examples, exampleVariables } from '../../src/api/examples.js';
import { startApi } from '../support/api.js';
import { recordSeeds } from '../support/seeds.js';

it('every question of the explorer is answered by the demo district, with something to see', async () => {
  const api = await startApi();
  onTestFinished(() => api.close());
  api.setNow('2026-11-23T04:00:00.000Z');
  await recordSeeds(api.context, ['demo']);
  const replies = await Promise.all(examples.map((query) => api.ask(query, exampleVariables)));
  expect(replies.flatMap(({ errors }) => errors)).toEqual([]);
  const [who, standIn, thenAndNow, open, found] = replies.map(({ data }) => data);
  expect(who.whoIsResponsible.holders.length).toBeGreaterThan(0);
  expect(standIn.standIn.performers.length).toBeGreaterThan(0);
  expect(thenAndNow.now.id).toBe(thenAndNow.then.recordId);
  expect(open.findings.totalCount).toBeGreaterThan(0);
  expect(found.search.nodes[0].record.name).toContain('教育局');
});
