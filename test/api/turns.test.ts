import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi, worldAsVariables } from '../support/api.js';

describe('turns', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await api.ask('mutation($changes: ChangeSetInput!) { record(input: $changes) { revision } }', {
      changes: worldAsVariables('small'),
    });
    const times = { validFrom: '2024-03-01', validTo: '2024-03-10' };
    await api.record('away', [{ absence: { id: 'g/jia-away', of: 'g/jia', reason: 'LEAVE', ...times } }]);
  });
  afterAll(() => api.close());

  const ask = async (args: string) => {
    const { data, errors } = await api.ask(
      `{ turns(within: "g", ${args}) { at sentence begins { id: recordId kind } ends { id: recordId } } }`,
    );
    return { turns: data?.turns, codes: errors.map(({ extensions }) => extensions.code) };
  };

  it('tell when something begins and ends, half-open, in their order', async () => {
    const { turns } = await ask('from: "2024-03-01", to: "2024-04-01", types: [ABSENCE]');
    expect(turns).toMatchObject([
      { at: '2024-02-29T16:00:00.000Z', begins: [{ id: 'g/jia-away', kind: 'ABSENCE' }], ends: [] },
      { at: '2024-03-09T16:00:00.000Z', begins: [], ends: [{ id: 'g/jia-away' }] },
    ]);
    expect(turns[0].sentence).toMatch(/^2024-03-01：甲的不在岗开始。$/);
    expect((await ask('from: "2024-03-02", to: "2024-03-10", types: [ABSENCE]')).turns).toEqual([]);
    expect((await ask('from: "2024-03-01", to: "2024-04-01", types: [TENURE]')).turns).toEqual([]);
  });

  it('tell what was known then, and what is assumed', async () => {
    expect((await ask('from: "2024-03-01", to: "2024-04-01", types: [ABSENCE], knownAt: "2023-01-01"')).codes).toEqual([
      'UNKNOWN_GOVERNMENT',
    ]);
    const assume = `assume: { commandId: "a", reason: "a", changes: [{ assert: { absence: { id: "a/1", of: "g/head",
      reason: LEAVE, validFrom: "2024-05-01", validTo: "2024-05-03" } } }] }`;
    const { turns } = await ask(`from: "2024-04-01", to: "2024-06-01", types: [ABSENCE], ${assume}`);
    expect(turns.map(({ at }: { readonly at: string }) => at)).toEqual([
      '2024-04-30T16:00:00.000Z',
      '2024-05-02T16:00:00.000Z',
    ]);
  });

  it('refuse an empty span', async () => {
    expect((await ask('from: "2024-03-01", to: "2024-03-01"')).codes).toEqual(['EMPTY_INTERVAL']);
  });
});

describe('what is assumed', () => {
  it('shows in the chart, the matrix, the findings and the list of duties, and is not recorded', async () => {
    const api = await startApi();
    await api.ask('mutation($changes: ChangeSetInput!) { record(input: $changes) { revision } }', {
      changes: worldAsVariables('small'),
    });
    const absence = { id: 'a/1', of: 'g/head', reason: 'LEAVE', validFrom: '2024-01-01', validTo: '2024-02-01' };
    const assume = { commandId: 'a', reason: 'a', changes: [{ assert: { absence } }] };
    const query = `query($assume: ChangeSetInput) {
      orgChart(root: "g", at: "2024-01-05", assume: $assume) {
        root { posts { post { id: recordId absences { id: recordId } } } }
        findings { code subjects { id: recordId } }
      }
      matrix(root: "g", at: "2024-01-05", assume: $assume) { leaders { post { id: recordId absences { id: recordId } } } }
      findings(within: "g", at: "2024-01-05", assume: $assume) { totalCount }
      responsibilitiesOf(holder: "g/head", at: "2024-01-05", assume: $assume) { handedOn { duty { id: recordId } } holds { duty { id: recordId } } }
    }`;
    const [without, withIt] = [await api.ask(query, {}), await api.ask(query, { assume })];
    expect([without.errors, withIt.errors]).toEqual([[], []]);
    const away = (posts: readonly { readonly post: { readonly id: string; readonly absences: readonly object[] } }[]) =>
      posts.filter(({ post }) => post.absences.length > 0).map(({ post }) => post.id);
    expect(away(without.data.orgChart.root.posts)).toEqual([]);
    expect(away(withIt.data.orgChart.root.posts)).toEqual(['g/head']);
    expect(away(withIt.data.matrix.leaders)).toEqual(['g/head']);
    expect(withIt.data.orgChart.findings.length).toBe(withIt.data.findings.totalCount);
    expect((await api.ask('{ absences(within: "g") { totalCount } }')).data.absences.totalCount).toBe(0);
    await api.close();
  });
});
