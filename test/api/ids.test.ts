import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { type Api, startApi, worldAsVariables } from '../support/api.js';

const midnight = '2024-02-05T00:00:00+08:00';

describe('an id of the API', () => {
  let api: Api;
  let known: string;
  beforeAll(async () => {
    api = await startApi();
    await api.ask('mutation($changes: ChangeSetInput!) { record(input: $changes) { revision } }', {
      changes: worldAsVariables('small'),
    });
    api.setNow('2024-01-05T00:00:00.000Z');
    const { data } = await api.record('away', [
      { absence: { id: 'g/away', of: 'g/yi', reason: 'LEAVE', validFrom: '2024-02-01', validTo: '2024-02-10' } },
    ]);
    known = data.record.recordedAt;
    api.setNow('2024-06-01T00:00:00.000Z');
  });
  afterAll(() => api.close());

  const post = async (
    args: string,
    more = '',
  ): Promise<{ id: string; recordId: string; incumbents: { id: string }[] }> =>
    (await api.ask(`{ post(${args}) { id recordId incumbents { id recordId } ${more} } }`)).data.post;

  it('is the id of the record where no moment was named: a later answer replaces an earlier one', async () => {
    expect(await post('id: "g/head"')).toEqual({
      ...{ id: 'g/head', recordId: 'g/head', incumbents: [{ id: 'g/jia', recordId: 'g/jia' }] },
    });
  });

  it('carries what of the moment was named, in one spelling, and so does everything that hangs on the record', async () => {
    for (const at of ['2024-02-05', '2024-02-04T16:00:00Z', midnight, '2024-02-05T01:00:00+09:00'])
      expect(await post(`id: "g/head", at: "${at}"`)).toEqual({
        ...{ id: `g/head@${midnight}`, recordId: 'g/head' },
        incumbents: [{ id: `g/jia@${midnight}`, recordId: 'g/jia' }],
      });
    expect((await post('id: "g/head", knownAt: "2024-01-02"')).id).toBe('g/head~2024-01-02T00:00:00+08:00');
    expect((await post(`id: "g/head", at: "${midnight}", knownAt: "2024-01-02T03:04:05.678Z"`)).id).toBe(
      `g/head@${midnight}~2024-01-02T11:04:05.678+08:00`,
    );
  });

  it('carries what was known when, named as the present is: what is recorded later may not change it', async () => {
    expect((await post(`id: "g/head", knownAt: "${known}"`)).id).toMatch(/^g\/head~2024-01-05T08:00:00/);
    expect((await post('id: "g/head", knownAt: "2030-01-01"')).id).toMatch(/^g\/head~2024-01-05T08:00:00/);
  });

  it('tells what was read on assumed changes from what is known', async () => {
    const assume = (name: string) =>
      `assume: { commandId: "x", reason: "try", changes: [{ assert: { person: { id: "g/jia", name: "${name}" } } }] }`;
    const asked = async (args: string) =>
      (await api.ask(`{ record(id: "g/jia", ${args}) { id recordId ... on Named { name } } }`)).data.record;
    const [first, second] = [await asked(assume('一')), await asked(assume('二'))];
    expect(first).toMatchObject({ recordId: 'g/jia', name: '一' });
    expect(first.id).toMatch(/^g\/jia![0-9a-f]{16}$/);
    expect(second.id).not.toBe(first.id);
    expect((await asked(assume('一'))).id).toBe(first.id);
    const again = await api.ask(`{ record(id: "${first.id}", ${assume('一')}) { ... on Named { name } } }`);
    expect(again.data.record).toEqual({ name: '一' });
    for (const query of [
      `{ record(id: "${first.id}", ${assume('二')}) { id } }`,
      `{ record(id: "${first.id}") { id } }`,
      `{ node(id: "${first.id}") { id } }`,
    ])
      expect((await api.ask(query)).errors[0]?.extensions).toMatchObject({ code: 'OTHER_MOMENT', path: ['id'] });
  });

  it('is never that of another moment in one response, nor that of another version', async () => {
    const { data, errors } = await api.ask(`{
      then: whoIsResponsible(matter: { duty: "g/duty/education" }, at: "2024-02-05") { ...Posts }
      now: whoIsResponsible(matter: { duty: "g/duty/education" }) { ...Posts }
      history(id: "g/jia") { nodes { record { id recordId } } }
      changes { changes { recordId record { id recordId } } }
      diff(within: "g", from: { at: "2024-02-05" }, to: {}) {
        governments { id } differences { before { holders { post { id } } } after { holders { post { id } } } }
      }
    }
    fragment Posts on Answer { holders { post { id recordId } } question { duty { id } } }`);
    expect(errors).toEqual([]);
    const ids = (of: unknown): string[] =>
      [...JSON.stringify(of).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids(data.now).every((id) => !id.includes('@'))).toBe(true);
    expect(ids(data.then).every((id) => id.endsWith(`@${midnight}`))).toBe(true);
    for (const id of ids([data.history, data.changes, data.diff])) expect(id).toMatch(/@.+~/);
    const [version] = data.history.nodes;
    const read = await api.ask(`{ node(id: "${version.record.id}") { id recordId } }`);
    expect(read.data.node).toEqual(version.record);
  });

  it('stands for its record at its moment, alone and with others', async () => {
    const at = `g/yi@${midnight}`;
    const { data, errors } = await api.ask(`{
      node(id: "${at}") { id recordId ... on Person { absences { id } } }
      nodes(ids: ["${at}", "g/yi", "g/nobody@${midnight}", "g/yi@2024-02-31T00:00:00+08:00"]) {
        id ... on Person { absences { recordId } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.node).toEqual({ id: at, recordId: 'g/yi', absences: [{ id: `g/away@${midnight}` }] });
    expect(data.nodes).toEqual([
      { id: at, absences: [{ recordId: 'g/away' }] },
      { id: 'g/yi', absences: [] },
      null,
      null,
    ]);
  });

  it('is taken wherever an id is asked for: its moment is that of the question', async () => {
    const { data, errors } = await api.ask(`{
      standIn(for: "g/d1@${midnight}") { question { at } post { id } performers { person { recordId } } }
      whoIsResponsible(matter: { duty: "g/duty/education@${midnight}" }, within: "g") { question { at within { id } } }
      posts(organization: "g@${midnight}", within: "g@${midnight}") { nodes { id } }
      search(text: "甲", within: "g~2024-01-02T00:00:00+08:00") { nodes { record { id } } }
    }`);
    expect(errors).toEqual([]);
    expect(data.standIn).toMatchObject({
      question: { at: '2024-02-04T16:00:00.000Z' },
      post: { id: `g/d1@${midnight}` },
    });
    expect(data.whoIsResponsible.question).toEqual({ at: '2024-02-04T16:00:00.000Z', within: { id: `g@${midnight}` } });
    expect(data.posts.nodes[0].id).toMatch(`@${midnight}`);
    expect(data.search.nodes[0].record.id).toBe('g/jia~2024-01-02T00:00:00+08:00');
  });

  it('that contradicts the question, or another id, is refused with its place', async () => {
    const errorsOf = async (query: string) =>
      (await api.ask(query)).errors.flatMap(({ extensions }) =>
        (extensions.problems ?? []).map(({ code, path }) => [code, path.join('.')]),
      );
    expect(await errorsOf(`{ standIn(for: "g/d1@${midnight}", at: "2024-02-06") { outcome } }`)).toEqual([
      ['OTHER_MOMENT', 'for'],
    ]);
    expect(
      await errorsOf(
        `{ whoIsResponsible(matter: { duty: "g/duty/education@${midnight}" }, within: "g@2024-02-06T00:00:00+08:00") { outcome } }`,
      ),
    ).toEqual([['OTHER_MOMENT', 'within']]);
    expect((await api.ask(`{ standIn(for: "g/d1@${midnight}", at: "2024-02-05") { outcome } }`)).errors).toEqual([]);
  });

  it('in a change set, a span or a comparison means the record', async () => {
    const { errors } = await api.ask(`{
      covers(of: ["g/yi@${midnight}"], from: "2024-03-01", to: "2024-03-02") { of { recordId } }
      history(id: "g/yi@${midnight}") { totalCount }
    }`);
    expect(errors).toEqual([]);
    const { data } = await api.record('more', [
      {
        absence: {
          id: 'g/more',
          of: `g/yi@${midnight}`,
          reason: 'LEAVE',
          validFrom: '2024-07-01',
          validTo: '2024-07-02',
        },
      },
    ]);
    expect(data.record.records).toEqual([{ id: 'g/more', kind: 'ABSENCE' }]);
    const named = await api.ask(`mutation { record(input: { commandId: "a@${midnight}", reason: "x", changes: [
      { assert: { person: { id: "g/new", name: "新" } } } ] }) { commandId records { id recordId } } }`);
    expect(named.data.record).toEqual({ commandId: `a@${midnight}`, records: [{ id: 'g/new', recordId: 'g/new' }] });
  });

  it('in a change set that is previewed or assumed means the record too, and not a moment of the question', async () => {
    const changeSet = (of: string) => ({
      ...{ commandId: 'tried', reason: '休假' },
      changes: [
        { assert: { absence: { id: 'g/tried', of, reason: 'LEAVE', validFrom: '2024-08-01', validTo: '2024-08-09' } } },
      ],
    });
    const tried = async (of: string) => {
      const { data, errors } = await api.ask(
        `query($changes: ChangeSetInput!) {
          preview(changes: $changes) { from to differences { post { recordId } } }
          standIn(for: "g/d1", at: "2024-08-02", assume: $changes) { question { at } outcome performers { person { recordId } } }
          cover(person: "g/yi", assume: $changes) { question { at } }
        }`,
        { changes: changeSet(of) },
      );
      expect(errors).toEqual([]);
      return data;
    };
    const plain = await tried('g/yi');
    expect(plain.preview.differences).not.toEqual([]);
    expect(await tried(`g/yi@${midnight}`)).toEqual(plain);
    expect(await tried('g/yi~2024-01-02T00:00:00+08:00')).toEqual(plain);
  });

  it('in a file is refused at its place, with the id of the record', async () => {
    const absence = { id: 'g/filed', of: `g/yi@${midnight}`, reason: 'leave', validFrom: '2024-09-01' };
    const recording = recordChanges(api.context, {
      commandId: 'file',
      reason: '休假',
      changes: [{ assert: { absence } }],
    });
    await expect(recording).rejects.toMatchObject({
      problems: [{ code: 'UNKNOWN_ID', path: ['changes', 0, 'assert', 'absence', 'of'], suggestions: ['g/yi'] }],
    });
  });

  it('of a later page carries the moment at which the list is read', async () => {
    const first = (await api.ask('{ persons(first: 1) { nodes { id } pageInfo { endCursor } } }')).data.persons;
    expect(first.nodes[0].id).not.toContain('@');
    const second = await api.ask(`{ persons(first: 1, after: "${first.pageInfo.endCursor}") { nodes { id } } }`);
    expect(second.data.persons.nodes[0].id).toMatch(/@2024-06-01T08:00:00\+08:00~/);
  });

  it('lists records of any kinds', async () => {
    const { data, errors } = await api.ask(`{
      records(types: [ABSENCE, PERSON], within: "g", at: "2024-02-05", first: 3) { totalCount nodes { id recordId kind } }
    }`);
    expect(errors).toEqual([]);
    expect(data.records.nodes[0]).toEqual({ id: `g/away@${midnight}`, recordId: 'g/away', kind: 'ABSENCE' });
    expect(data.records.nodes.slice(1).every(({ kind }: { kind: string }) => kind === 'PERSON')).toBe(true);
  });
});
