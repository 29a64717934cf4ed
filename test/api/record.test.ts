import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi, worldAsVariables } from '../support/api.js';

const mutation = `mutation Record($changes: ChangeSetInput!) {
  record(input: $changes) { revision recordedAt commandId records { id: recordId kind } findings { code reason subjects { id: recordId } } }
}`;

describe('recording over HTTP', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('records a whole small government in one change set', async () => {
    const world = worldAsVariables('small');
    const { status, data, errors } = await api.ask(mutation, { changes: world });
    expect([status, errors]).toEqual([200, []]);
    expect(data.record).toMatchObject({
      revision: 1,
      recordedAt: '2024-01-01T00:00:00.000Z',
      commandId: 'world/small',
    });
    expect(data.record.records).toHaveLength(world.changes.length);
    expect(data.record.records).toContainEqual({ id: 'g/t-jia', kind: 'TENURE' });
  });

  it('gives the first result for a retry, and refuses other content', async () => {
    const first = await api.ask(mutation, { changes: worldAsVariables('small') });
    expect(first.data.record.revision).toBe(1);
    const other = await api.ask(mutation, { changes: { ...worldAsVariables('small'), reason: 'another' } });
    expect(other.errors[0]?.extensions).toMatchObject({ code: 'COMMAND_REUSED', path: ['commandId'] });
  });

  it('says which findings a change set causes, and the same ones for a retry', async () => {
    api.setNow('2024-03-02T00:00:00.000Z');
    const absence = { id: 'g/away', of: 'g/jia', reason: 'ILLNESS', validFrom: '2024-03-01', validTo: '2024-03-08' };
    const { data, errors } = await api.record('away', [{ absence }]);
    expect(errors).toEqual([]);
    expect(data.record.records).toEqual([{ id: 'g/away', kind: 'ABSENCE' }]);
    const gap = { code: 'GAP', reason: 'NO_RULE' };
    expect(data.record.findings).toContainEqual(expect.objectContaining(gap));
    const subjects = data.record.findings.flatMap((each: { subjects: { id: string }[] }) => each.subjects);
    expect(subjects).toContainEqual({ id: 'g/head' });
    expect((await api.record('away', [{ absence }])).data).toEqual(data);
  });

  it('ends and retracts', async () => {
    const ended = await api.record('back', [{ end: { id: 'g/away', at: '2024-03-03' } }]);
    expect(ended.data.record.records).toEqual([{ id: 'g/away', kind: 'ABSENCE' }]);
    const retracted = await api.record('never', [{ retract: { id: 'g/away' } }]);
    expect(retracted.data.record.records).toEqual([]);
    const { data } = await api.ask(
      '{ node(id: "g/away") { id: recordId } history(id: "g/away") { nodes { validTo knownUntil } } }',
    );
    expect(data.node).toBeNull();
    expect(data.history.nodes).toHaveLength(2);
  });

  it('reports every problem of a change set at once, and records nothing of it', async () => {
    const before = (await api.ask('{ ledger { revision } }')).data.ledger.revision;
    const { status, data, errors } = await api.record('wrong', [
      { absence: { id: 'g/b', of: 'g/nobody', reason: 'LEAVE', validFrom: '2024-13-01' } },
      { tenure: { id: 'g/c', person: 'g/jia', post: 'g/haed' } },
      { tenure: { id: 'g/d', person: 'g/jia', post: 'g/head', validFrom: '2024-02-01', validTo: '2024-01-01' } },
    ]);
    expect([status, data]).toEqual([200, { record: null }]);
    expect(errors).toHaveLength(1);
    const [error] = errors;
    expect(error?.extensions).toMatchObject({
      code: 'INVALID_DATE',
      path: ['changes', 0, 'assert', 'absence', 'validFrom'],
    });
    expect(error?.extensions.problems?.map(({ code, path }) => [code, ...path])).toEqual([
      ['INVALID_DATE', 'changes', 0, 'assert', 'absence', 'validFrom'],
      ['UNKNOWN_ID', 'changes', 0, 'assert', 'absence', 'of'],
      ['UNKNOWN_ID', 'changes', 1, 'assert', 'tenure', 'post'],
      ['EMPTY_INTERVAL', 'changes', 2, 'assert', 'tenure', 'validTo'],
    ]);
    expect(error?.extensions.problems?.[2]?.suggestions).toContain('g/head');
    expect((await api.ask('{ ledger { revision } }')).data.ledger.revision).toBe(before);
  });

  it('reports variables that do not fit by code and path', async () => {
    const { status, errors } = await api.record('wrong', [
      { tenure: { id: 'g/c', person: 'g/jia', post: 'g/head', capacity: 'ACTNG', sience: '2024-01-01' } },
      { tenure: { id: 'g/c', post: 'g/head' } },
      { assert: { duty: { id: 'g/e', name: 'e' }, norm: { id: 'g/e', name: 'e' } } },
    ]);
    const tenure = ['changes', 0, 'assert', 'tenure'];
    expect(status).toBe(400);
    expect(errors.map(({ extensions }) => [extensions.code, ...(extensions.path ?? [])])).toEqual([
      ['UNKNOWN_VALUE', ...tenure, 'capacity'],
      ['UNKNOWN_FIELD', ...tenure, 'sience'],
      ['MISSING_FIELD', 'changes', 1, 'assert', 'tenure', 'person'],
      ['INVALID_CHANGE', 'changes', 2, 'assert'],
    ]);
  });

  it('refuses a change set that expects a revision that has passed', async () => {
    const changes = {
      commandId: 'late',
      reason: 'late',
      expectedRevision: 1,
      changes: [{ assert: { person: { id: 'g/geng', name: '庚' } } }],
    };
    const { errors } = await api.ask(mutation, { changes });
    expect(errors[0]?.extensions).toMatchObject({ code: 'LEDGER_MOVED_ON', path: ['expectedRevision'] });
  });

  it('takes null for what is left out', async () => {
    const person = { id: 'g/xin', name: '辛', nameEn: null, validTo: null, note: null };
    const { data, errors } = await api.record('nulls', [{ person }]);
    expect(errors).toEqual([]);
    expect(data.record.records).toEqual([{ id: 'g/xin', kind: 'PERSON' }]);
  });

  it('keeps every field of a procedure, its condition and its deadline', async () => {
    const step = {
      id: 'g/step',
      procedure: 'g/procedure',
      performerRole: '制定机关',
      action: 'LEGALITY_REVIEW',
      trigger: {
        any: [
          { trait: '涉及公众利益', phrase: '涉及公众利益的' },
          { all: [{ trait: '重大' }, { trait: '专业性较强' }] },
        ],
      },
      deadline: { duration: 'P5D', from: '收到之日', calendar: 'WORKING' },
      blocks: 'SUBMIT',
      modality: 'MUST_NOT',
    };
    const { errors } = await api.record('procedure', [
      { procedure: { id: 'g/procedure', name: '审查', duty: 'g/duty/education' } },
      { step },
    ]);
    expect(errors).toEqual([]);
    const { data } = await api.ask(`{
      procedure(id: "g/procedure") {
        duty { name }
        steps {
          performerRole action blocks modality
          trigger { any { trait phrase all { trait } } }
          deadline { duration words from calendar }
        }
      }
    }`);
    expect(data.procedure).toEqual({
      duty: { name: '教育' },
      steps: [
        {
          performerRole: ['制定机关'],
          action: 'LEGALITY_REVIEW',
          blocks: 'SUBMIT',
          modality: 'MUST_NOT',
          trigger: {
            any: [
              { trait: '涉及公众利益', phrase: '涉及公众利益的', all: null },
              { trait: null, phrase: null, all: [{ trait: '重大' }, { trait: '专业性较强' }] },
            ],
          },
          deadline: { duration: 'P5D', words: null, from: '收到之日', calendar: 'WORKING' },
        },
      ],
    });
  });
});
