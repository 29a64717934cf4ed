import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi, worldAsVariables } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  const { changes } = worldAsVariables('small');
  expect((await api.record('world', changes)).errors).toEqual([]);
  api.setNow('2024-03-01T00:00:00.000Z');
  // Nobody stands in for the deputy in charge of education.
  expect((await api.record('away', [{ absence: { ...away, reason: 'LEAVE' } }])).errors).toEqual([]);
});
afterAll(() => api.close());

const away = { id: 'g/away', of: 'g/yi', validFrom: '2024-03-01', validTo: '2024-08-01' };

interface Found {
  readonly code: string;
  readonly subjects: readonly { readonly recordId: string }[];
  readonly records: readonly { readonly recordId: string }[];
  readonly sentence: string;
  readonly known: { readonly recordId: string; readonly validTo: string; readonly reason: string } | null;
}

const findings = async (when = 'at: "2024-03-10"'): Promise<readonly Found[]> => {
  const { data, errors } = await api.ask(`{
    findings(within: "g", ${when}, first: 100) {
      nodes { code severity subjects { recordId } records { recordId } sentence settledBy from to
        known { recordId validTo reason owner { recordId } } }
    }
  }`);
  expect(errors).toEqual([]);
  return data.findings.nodes;
};
const idsOf = (records: readonly { readonly recordId: string }[]) => records.map(({ recordId }) => recordId);
const unsaid = (found: readonly Found[]) => found.map(({ known: _known, ...rest }) => rest);
const answer = async () =>
  (
    await api.ask(
      '{ whoIsResponsible(matter: { duty: "g/duty/education" }, at: "2024-03-10") { outcome sentence holdsUntil holders { mode } } }',
    )
  ).data;

const about = (found: readonly Found[], code: string): Found => {
  const one = found.find((each) => each.code === code);
  if (one === undefined) throw new Error(`no ${code} among ${found.map((each) => each.code).join()}`);
  return one;
};

describe('a finding that somebody knows of', () => {
  it('stays what it was, says until when and who sees to it, and changes no answer', async () => {
    const before = await findings();
    const answered = await answer();
    const { subjects, records } = about(before, 'GAP');
    const known = {
      ...{ id: 'g/known', code: 'GAP', subjects: idsOf(subjects), records: idsOf(records), owner: 'g/d1' },
      ...{ reason: '分工调整已报批', validFrom: '2024-03-01', validTo: '2024-04-01' },
    };
    expect((await api.record('known', [{ acknowledgement: known }])).errors).toEqual([]);
    const after = await findings();
    expect(unsaid(after)).toEqual(unsaid(before));
    expect(after.filter((each) => each.known !== null)).toMatchObject([
      { subjects, known: { recordId: 'g/known', reason: '分工调整已报批', owner: { recordId: 'g/d1' } } },
    ]);
    expect(await answer()).toEqual(answered);
  });

  it('is new again after that day, and in a look ahead that goes beyond it', async () => {
    const isNew = async (when: string) => (await findings(when)).every(({ known }) => known === null);
    expect(await isNew('at: "2024-04-01"')).toBe(true);
    expect(await isNew('from: "2024-03-10", to: "2024-05-01"')).toBe(true);
    expect(await isNew('from: "2024-03-10", to: "2024-03-20"')).toBe(false);
  });

  it('is new again once a record that it rests on was changed, until somebody says so anew', async () => {
    const { records, subjects } = about(await findings(), 'GAP');
    expect(idsOf(records)).toContain('g/away');
    api.setNow('2024-03-02T00:00:00.000Z');
    await api.record('changed', [{ absence: { ...away, reason: 'TRAINING' } }]);
    expect(about(await findings(), 'GAP').known).toBeNull();
    api.setNow('2024-03-03T00:00:00.000Z');
    const again = {
      id: 'g/again',
      code: 'GAP',
      subjects: idsOf(subjects),
      records: idsOf(records),
      reason: '仍在报批',
    };
    await api.record('again', [{ acknowledgement: again }]);
    expect(about(await findings(), 'GAP').known?.reason).toBe('仍在报批');
  });
});
