import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi, worldAsVariables } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  const { changes } = worldAsVariables('small');
  expect((await api.record('world', changes)).errors).toEqual([]);
  api.setNow('2024-03-01T00:00:00.000Z');
});
afterAll(() => api.close());

const standIn = async (at: string) => {
  const { data } = await api.ask(
    `{ standIn(for: "g/head", at: "${at}") { outcome performers { label } gap { reason } } }`,
  );
  return data.standIn;
};
const undo = async (commandId: string, undone: string, more = '') => {
  const { data, errors } = await api.ask(
    `mutation { it: undo(input: { commandId: "${commandId}", undone: "${undone}"${more} }) { revision changeSet { reason } records { recordId } } }`,
  );
  return { it: data?.it, codes: errors.map(({ extensions }) => extensions.code) };
};
const away = (from: string, to: string) => ({
  absence: { id: 'g/away', of: 'g/jia', reason: 'LEAVE', validFrom: from, validTo: to },
});
const note = 'query { record(id: "g/away", at: "2024-04-02") { validFrom validTo ... on Absence { reason } } }';

describe('undoing a change set', () => {
  it('restores the answer of before, and what was known meanwhile stays known', async () => {
    const before = await standIn('2024-04-02');
    const { data } = await api.record('leave', [away('2024-04-01', '2024-04-06')]);
    expect(await standIn('2024-04-02')).not.toEqual(before);
    api.setNow('2024-03-02T00:00:00.000Z');
    const { it: undone, codes } = await undo('not-so', 'leave');
    expect(codes).toEqual([]);
    expect(undone).toMatchObject({ changeSet: { reason: `撤销第 ${data.record.revision} 版：test` }, records: [] });
    expect(await standIn('2024-04-02')).toEqual(before);
    const then = await api.ask(
      '{ standIn(for: "g/head", at: "2024-04-02", knownAt: "2024-03-01T12:00:00Z") { outcome } }',
    );
    expect(then.data.standIn.outcome).not.toBe(before.outcome);
    // A retry gives the first result.
    expect((await undo('not-so', 'leave')).it).toEqual(undone);
  });

  it('brings back what an extension or a correction had replaced', async () => {
    await api.record('first', [away('2024-04-01', '2024-04-06')]);
    const before = (await api.ask(note)).data;
    await api.record('longer', [
      { retract: { id: 'g/away' } },
      { absence: { ...away('2024-04-02', '2024-04-20').absence, reason: 'ILLNESS' } },
    ]);
    expect((await api.ask(note)).data).not.toEqual(before);
    expect((await undo('back', 'longer', ', reason: "记错了"')).it.changeSet.reason).toBe('记错了');
    expect((await api.ask(note)).data).toEqual(before);
    // Undoing what undid makes it so again.
    await undo('again', 'back');
    expect((await api.ask(note)).data.record.reason).toBe('ILLNESS');
  });

  it('is refused where a record was changed again since, and of a change set that is not there', async () => {
    await api.record('early', [{ end: { id: 'g/away', at: '2024-04-10' } }]);
    const { revision } = (await api.ask('{ ledger { revision } }')).data.ledger;
    expect((await undo('too-late', 'longer')).codes).toEqual(['LEDGER_MOVED_ON']);
    expect((await undo('nothing', 'no-such')).codes).toEqual(['UNKNOWN_ID']);
    expect((await api.ask('{ ledger { revision } }')).data.ledger.revision).toBe(revision);
  });

  it('needs a second person where its kinds do', async () => {
    const office = await startApi({ secondPerson: ['absence'] });
    try {
      await office.record('world', worldAsVariables('small').changes);
      const { data } = await office.ask(
        'mutation { it: recordAbsence(input: { commandId: "a", absence: { id: "g/away", of: "g/jia", reason: LEAVE } }) { revision proposal { commandId } } }',
      );
      expect(data.it).toEqual({ revision: null, proposal: { commandId: 'a' } });
      // What was never recorded cannot be undone; it is taken back.
      const { errors } = await office.ask('mutation { undo(input: { commandId: "u", undone: "a" }) { revision } }');
      expect(errors[0]?.extensions.code).toBe('UNKNOWN_ID');
    } finally {
      await office.close();
    }
  });
});

describe('who asks', () => {
  it('is told under which name and with which rights they record', async () => {
    const asked = '{ viewer { name role(within: "g") shared: role secondPerson } }';
    const { data } = await api.ask(asked);
    expect(data.viewer).toEqual({ name: 'local', role: 'ADMIN', shared: 'ADMIN', secondPerson: [] });
    const grants = [{ role: 'recorder', government: 'g' }] as const;
    const limited = await startApi({
      authentication: { viewerOf: async () => ({ subject: 'li', grants }) },
      secondPerson: ['delegation'],
    });
    try {
      expect((await limited.ask(asked)).data.viewer).toEqual({
        ...{ name: 'li', role: 'RECORDER', shared: 'READER', secondPerson: ['DELEGATION'] },
      });
      const { data: other } = await limited.ask('{ viewer { role(within: "h") } }');
      expect(other.viewer.role).toBeNull();
    } finally {
      await limited.close();
    }
  });
});
