import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Reply, startApi, worldAsVariables } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  const { changes } = worldAsVariables('small');
  expect((await api.record('world', changes)).errors).toEqual([]);
  api.setNow('2024-03-01T00:00:00.000Z');
});
afterAll(() => api.close());

const payload =
  '{ revision recordedAt commandId records { id: recordId kind validTo } findings { code subjects { id: recordId } } }';
const mutate = (call: string): Promise<Reply> => api.ask(`mutation { it: ${call} ${payload} }`);
const codesAndPaths = ({ errors }: Reply) =>
  errors.flatMap(({ extensions }) => (extensions.problems ?? []).map(({ code, path }) => `${code} ${path.join('.')}`));

describe('each named mutation', () => {
  it('records an absence, and tells what it causes', async () => {
    const call =
      'recordAbsence(input: { commandId: "a1", absence: { id: "g/a1", of: "g/jia", reason: LEAVE, validFrom: "2024-03-01" } })';
    const { data, errors } = await mutate(call);
    expect(errors).toEqual([]);
    expect(data.it.records).toEqual([{ id: 'g/a1', kind: 'ABSENCE', validTo: null }]);
    expect(data.it.findings).toContainEqual(expect.objectContaining({ code: 'GAP' }));
    expect(
      data.it.findings.flatMap(({ subjects }: { readonly subjects: { readonly id: string }[] }) => subjects),
    ).toContainEqual({
      id: 'g/head',
    });
    // The same once more is the same; another one under its name is refused.
    expect((await mutate(call)).data).toEqual(data);
    expect(codesAndPaths(await mutate(call.replace('LEAVE', 'ILLNESS')))).toEqual(['COMMAND_REUSED commandId']);
  });

  it('ends an absence, at an instant or now', async () => {
    const { data } = await mutate(
      'endAbsence(input: { commandId: "a2", id: "g/a1", at: "2024-03-08", reason: "提前返回" })',
    );
    expect(data.it.records).toEqual([{ id: 'g/a1', kind: 'ABSENCE', validTo: '2024-03-07T16:00:00.000Z' }]);
    await mutate(
      'recordAbsence(input: { commandId: "a3", absence: { id: "g/a3", of: "g/yi", reason: LEAVE, validFrom: "2024-02-01" } })',
    );
    const ended = await mutate('endAbsence(input: { commandId: "a4", id: "g/a3" })');
    expect(ended.data.it.records).toMatchObject([{ validTo: '2024-03-01T00:00:00.000Z' }]);
    expect((await mutate('endAbsence(input: { commandId: "a4", id: "g/a3" })')).data).toEqual(ended.data);
  });

  it('delegates and revokes, appoints and ends a tenure, assigns and ends an assignment', async () => {
    for (const call of [
      'delegate(input: { commandId: "d1", delegation: { id: "g/d", delegator: "g/head", delegate: "g/d1", mode: PRESIDE, validFrom: "2024-03-01" } })',
      'revokeDelegation(input: { commandId: "d2", id: "g/d", at: "2024-03-05" })',
      'appoint(input: { commandId: "t1", tenure: { id: "g/t", person: "g/wu", post: "g/office-director", validFrom: "2024-03-01" } })',
      'endTenure(input: { commandId: "t2", id: "g/t", at: "2024-04-01" })',
      'assignDuty(input: { commandId: "s1", assignment: { id: "g/s", holder: "g/d3", duty: "g/duty/finance", mode: ASSISTS } })',
      'endAssignment(input: { commandId: "s2", id: "g/s", at: "2024-04-01" })',
    ]) {
      const { data, errors } = await mutate(call);
      expect([call, errors]).toEqual([call, []]);
      expect(data.it.records).toHaveLength(1);
    }
    const { data } = await api.ask('{ changes(after: 5) { reason author changes { operation id: recordId } } }');
    expect(data.changes.map(({ reason }: { readonly reason: string }) => reason)).toEqual(
      expect.arrayContaining(['委托、指定', '撤销委托、指定', '任职', '免职、离任', '分工', '终止分工']),
    );
  });

  it('attaches a full text, and checks every quote of the document against it', async () => {
    const attach = (commandId: string, fullText: string) =>
      mutate(`attachDocument(input: { commandId: "${commandId}", document: "g/rules", fullText: "${fullText}" })`);
    const wrong = await attach('x1', '区长领导区政府的工作');
    expect(codesAndPaths(wrong)).toEqual(['QUOTE_NOT_IN_DOCUMENT fullText', 'QUOTE_NOT_IN_DOCUMENT fullText']);
    const text = '区长领导区政府的工作。副区长按分工负责。局长领导本局的工作。';
    expect((await attach('x2', text)).errors).toEqual([]);
    const { data } = await api.ask('{ document(id: "g/rules") { fullText name validFrom } }');
    expect(data.document).toMatchObject({
      fullText: text,
      name: '小区工作规则',
      validFrom: '2019-12-31T16:00:00.000Z',
    });
  });

  it('tells what is wrong where the caller gave it', async () => {
    expect(
      codesAndPaths(
        await mutate(
          'recordAbsence(input: { commandId: "w1", absence: { id: "g/w", of: "g/nobody", reason: LEAVE, validFrom: "soon" } })',
        ),
      ),
    ).toEqual(['INVALID_DATE absence.validFrom', 'UNKNOWN_ID absence.of']);
    expect(codesAndPaths(await mutate('endAbsence(input: { commandId: "w2", id: "g/t-jia" })'))).toEqual([
      'WRONG_KIND id',
    ]);
    expect(codesAndPaths(await mutate('endTenure(input: { commandId: "w3", id: "g/t-jai" })'))).toEqual([
      'UNKNOWN_ID id',
    ]);
    expect(
      codesAndPaths(await mutate('endTenure(input: { commandId: "w4", id: "g/t-jia", at: "2019-99-99" })')),
    ).toEqual(['INVALID_DATE at']);
    expect(
      codesAndPaths(await mutate('attachDocument(input: { commandId: "w5", document: "g", fullText: "x" })')),
    ).toEqual(['WRONG_KIND document']);
    expect(
      codesAndPaths(await mutate('endTenure(input: { commandId: "w6", id: "g/t-jia", expectedRevision: 1 })')),
    ).toEqual(['LEDGER_MOVED_ON expectedRevision']);
  });
});

describe('what a second person has to approve', () => {
  it('is a result, not an error: the proposal with its content, and nothing recorded', async () => {
    const office = await startApi({ secondPerson: ['delegation'] });
    try {
      const { changes } = worldAsVariables('small');
      await office.record('world', changes);
      const delegation = '{ id: "g/d", delegator: "g/head", delegate: "g/d1", mode: PRESIDE }';
      const payload =
        '{ revision recordedAt commandId changeSet { revision } records { id } findings { code } proposal { commandId author governments } }';
      const ask = (call: string) => office.ask(`mutation { it: ${call} ${payload} }`);
      const call = `delegate(input: { commandId: "d1", delegation: ${delegation} })`;
      const { data, errors } = await ask(call);
      expect(errors).toEqual([]);
      expect(data.it).toEqual({
        ...{ revision: null, recordedAt: null, commandId: 'd1', changeSet: null, records: [], findings: [] },
        proposal: { commandId: 'd1', author: 'local', governments: ['g'] },
      });
      expect((await ask(call)).data).toEqual(data);
      expect((await office.ask('{ ledger { revision } }')).data.ledger.revision).toBe(1);
      const away = await ask(
        'recordAbsence(input: { commandId: "a1", absence: { id: "g/a", of: "g/jia", reason: LEAVE } })',
      );
      expect(away.data.it).toMatchObject({ revision: 2, changeSet: { revision: 2 }, proposal: null });
    } finally {
      await office.close();
    }
  });
});

describe('the earlier name of what is recorded', () => {
  it('is taken still, and not beside the present one', async () => {
    const person = (id: string) =>
      `{ commandId: "${id}", reason: "x", changes: [{ assert: { person: { id: "g/${id}", name: "新" } } }] }`;
    expect((await mutate(`record(changes: ${person('old')})`)).data.it.commandId).toBe('old');
    expect(codesAndPaths(await mutate('record'))).toEqual(['MISSING_FIELD input']);
    expect(codesAndPaths(await mutate(`record(changes: ${person('a')}, input: ${person('b')})`))).toEqual([
      'MISSING_FIELD input',
    ]);
  });
});
