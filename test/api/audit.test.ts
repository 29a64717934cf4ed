import { serverAudits } from 'graphql-http';
import { expect, it, onTestFinished } from 'vitest';
import { startApi } from '../support/api.js';

/**
 * What the audit would rather have. A request that cannot be answered has a status that says so, whichever of the two types a client
 * accepts: proxies and monitors look at nothing else, and clients read the errors all the same.
 */
const otherwise = {
  '572B': 'SHOULD use 200 status code on document parsing failure when accepting application/json',
  '7B9B': 'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
  FDE2: 'SHOULD use 200 status code on document validation failure when accepting application/json',
};

it('speaks GraphQL over HTTP as its audit wants it, to clients without any header of their own', async () => {
  // The audit asks for types.
  const api = await startApi({ development: true });
  onTestFinished(() => api.close());
  const audits = serverAudits({ url: `${api.origin}/graphql`, fetchFn: fetch });
  const results = await Promise.all(audits.map(async (audit) => ({ ...audit, ...(await audit.fn()) })));
  const found = (wanted: string) =>
    Object.fromEntries(results.flatMap(({ id, name, status }) => (status === wanted ? [[id, name]] : [])));
  expect(found('error')).toEqual({});
  expect(found('notice')).toEqual({});
  expect(found('warn')).toEqual(otherwise);
  expect(Object.keys(found('ok')).length).toBe(audits.length - Object.keys(otherwise).length);
});
