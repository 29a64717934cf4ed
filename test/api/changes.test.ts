import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi, worldAsVariables } from '../support/api.js';

const fields = `
  outcome
  accountable { post { id: recordId } }
  holders { mode post { id: recordId } incumbents { name } performers { person { name } post { id: recordId } manner extent } standIn { outcome } }
  gaps { reason post { id: recordId } settledBy(lang: EN) because { rule } }
  conflicts { claims { person { name } } }
`;
const comparison = `
  governments { id: recordId name }
  before { at knownAt revision }
  after { at knownAt revision }
  from to
  differences {
    duty { id: recordId name } post { id: recordId label(lang: EN) } mode area { id: recordId } from to
    before { ${fields} }
    after { ${fields} }
    gains { party { id: recordId name } holds performs }
    loses { party { id: recordId } holds performs }
  }
  appearing { code reason subjects { id: recordId } sentence(lang: EN) from to }
  settled { code reason subjects { id: recordId } from to }
`;
const previewing = `query($changes: ChangeSetInput!, $within: ID, $at: DateTime, $from: DateTime, $to: DateTime) {
  preview(changes: $changes, within: $within, at: $at, from: $from, to: $to) { ${comparison} }
}`;

const changeSet = (...records: readonly object[]) => ({
  commandId: 'draft',
  reason: 'draft',
  changes: records.map((record) => ({ assert: record })),
});
const leave = (validFrom: string, validTo: string) => ({
  absence: { id: 'g/leave', of: 'g/yi', reason: 'LEAVE', validFrom, validTo },
});
const designation = (delegate: string, validFrom: string, validTo: string) => ({
  delegation: { id: 'g/designation', delegator: 'g/d1', delegate, mode: 'PRESIDE', validFrom, validTo },
});

interface Told {
  readonly duty: { readonly id: string } | null;
  readonly post: { readonly id: string } | null;
}
const about = (id: string) => (each: Told) => (each.duty ?? each.post)?.id === id;

describe('previews and differences over HTTP', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await api.ask('mutation($changes: ChangeSetInput!) { record(input: $changes) { revision } }', {
      changes: worldAsVariables('small'),
    });
    api.setNow('2024-02-01T00:00:00.000Z');
  });
  afterAll(() => api.close());

  it('tells who gains and who loses, for exactly which time, and records nothing', async () => {
    const changes = changeSet(
      { person: { id: 'g/geng', name: '庚' } },
      leave('2024-03-01', '2024-03-15'),
      designation('g/geng', '2024-03-05', '2024-03-10'),
    );
    const { data, errors } = await api.ask(previewing, { changes });
    expect(errors).toEqual([]);
    const { differences, ...found } = data.preview;
    expect(found).toMatchObject({
      governments: [{ id: 'g', name: '小区人民政府' }],
      before: { at: null, revision: 1 },
      after: { at: null, revision: 1 },
    });
    const ofPost = differences.filter(about('g/d1'));
    expect(
      ofPost.map(({ from, to, after }: { from: string; to: string; after: { outcome: string } }) => [
        from,
        to,
        after.outcome,
      ]),
    ).toEqual([
      ['2024-02-29T16:00:00.000Z', '2024-03-04T16:00:00.000Z', 'GAP'],
      ['2024-03-04T16:00:00.000Z', '2024-03-09T16:00:00.000Z', 'HELD'],
      ['2024-03-09T16:00:00.000Z', '2024-03-14T16:00:00.000Z', 'GAP'],
    ]);
    expect(ofPost[1]).toMatchObject({
      duty: null,
      post: { label: 'deputy one' },
      mode: null,
      area: null,
      before: { outcome: 'HELD', holders: [{ performers: [{ person: { name: '乙' }, manner: 'PRESENT' }] }] },
      after: {
        accountable: { post: { id: 'g/d1' } },
        holders: [{ incumbents: [{ name: '乙' }], performers: [{ person: { name: '庚' }, manner: 'DESIGNATED' }] }],
      },
      gains: [{ party: { id: 'g/geng', name: '庚' }, holds: false, performs: true }],
      loses: expect.arrayContaining([{ party: { id: 'g/yi' }, holds: false, performs: true }]),
    });
    const inCharge = differences.filter(about('g/duty/education'));
    expect(inCharge.map(({ mode }: { mode: string }) => mode)).toEqual(['IN_CHARGE', 'IN_CHARGE', 'IN_CHARGE']);
    expect(inCharge[0].after.gaps).toMatchObject([{ reason: 'NO_RULE', post: { id: 'g/d1' } }]);
    expect(data.preview.appearing).toContainEqual(
      expect.objectContaining({
        code: 'GAP',
        reason: 'NO_RULE',
        subjects: [{ id: 'g/duty/education' }, { id: 'g/d1' }],
        from: '2024-02-29T16:00:00.000Z',
        to: '2024-03-04T16:00:00.000Z',
      }),
    );
    expect((await api.ask('{ ledger { revision } node(id: "g/geng") { id: recordId } }')).data).toEqual({
      ledger: { revision: 1 },
      node: null,
    });
  });

  it('compares at one instant, or over a span, and says which', async () => {
    const changes = changeSet(leave('2024-03-01', '2024-03-15'));
    const at = (await api.ask(previewing, { changes, at: '2024-03-02', within: 'g' })).data.preview;
    expect(at).toMatchObject({ from: null, to: null, before: { at: '2024-03-01T16:00:00.000Z' } });
    expect(at.differences.find(about('g/d1'))).toMatchObject({ from: null, to: null, after: { outcome: 'GAP' } });
    const span = (await api.ask(previewing, { changes, from: '2024-03-10', to: '2024-04-01' })).data.preview;
    expect([span.from, span.to]).toEqual(['2024-03-09T16:00:00.000Z', '2024-03-31T16:00:00.000Z']);
    const open = (await api.ask(previewing, { changes: changeSet({ duty: { id: 'g/x', name: 'x' } }) })).data.preview;
    expect([open.from, open.to]).toEqual(['2024-02-01T00:00:00.000Z', '2025-02-01T00:00:00.000Z']);
  });

  it('tells everything that is wrong at once, with the way to it', async () => {
    const changes = changeSet(
      { absence: { id: 'g/x', of: 'g/yii', reason: 'LEAVE' } },
      { tenure: { id: 'g/t', person: 'g/yi', post: 'g/haed', validFrom: '2024-02-30' } },
    );
    const { data, errors } = await api.ask(previewing, { changes, at: 'soon' }, { 'accept-language': 'en' });
    expect(data.preview).toBeNull();
    const problems = errors[0]?.extensions.problems ?? [];
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual([
      'INVALID_DATE at',
      'INVALID_DATE changes.changes.1.assert.tenure.validFrom',
      'UNKNOWN_ID changes.changes.0.assert.absence.of',
      'UNKNOWN_ID changes.changes.1.assert.tenure.post',
    ]);
    expect(problems.find(({ path }) => path.includes('post'))?.suggestions).toContain('g/head');
    expect(errors[0]?.message).toContain('is known');
  });

  it('compares two moments, each read in its own view', async () => {
    const ask = `query($from: MomentInput!, $to: MomentInput) { diff(within: "g", from: $from, to: $to) { ${comparison} } }`;
    await api.record('leave', [leave('2024-03-01', '2024-03-15')]);
    await api.record('renamed', [{ duty: { id: 'g/duty/education', name: '教育事业', validFrom: '2024-03-01' } }]);
    const { data, errors } = await api.ask(ask, { from: { at: '2024-02-15' }, to: { at: '2024-03-02' } });
    expect(errors).toEqual([]);
    expect(data.diff).toMatchObject({
      from: null,
      to: null,
      before: { at: '2024-02-14T16:00:00.000Z', revision: 3 },
      after: { at: '2024-03-01T16:00:00.000Z', revision: 3 },
    });
    expect(data.diff.differences.find(about('g/duty/education'))).toMatchObject({
      duty: { name: '教育事业' },
      before: { outcome: 'HELD', holders: [{ standIn: { outcome: 'HELD' } }] },
      after: { outcome: 'GAP', holders: [{ standIn: { outcome: 'GAP' } }] },
      gains: [],
    });
    const back = await api.ask(ask, { from: { at: '2024-03-02' }, to: { at: '2024-02-15' } });
    expect(back.data.diff.settled.length).toBe(data.diff.appearing.length);
    const known = await api.ask(ask, { from: { at: '2024-03-02', knownAt: '2024-01-02' }, to: { at: '2024-03-02' } });
    expect(known.data.diff.differences.map(({ mode }: { mode: string }) => mode)).toEqual(
      data.diff.differences.map(({ mode }: { mode: string }) => mode),
    );
    const now = await api.ask(ask, { from: {} });
    expect(now.data.diff.differences).toEqual([]);
    const wrong = await api.ask(ask, { from: { at: 'x', knownAt: 'y' } });
    expect(wrong.errors[0]?.extensions.problems?.map(({ path }) => path)).toEqual([
      ['from', 'at'],
      ['from', 'knownAt'],
    ]);
  });
});
