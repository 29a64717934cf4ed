import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import type { Viewer } from '../../src/model/viewer.js';
import { createJournal } from '../../src/service/access/journal.js';
import { type Api, startApi } from '../support/api.js';
import { scratchFile } from '../support/stores.js';

const absent = { absence: { id: 'g/away', of: 'g/jia', reason: 'ILLNESS', note: 'private' } };
const person = { person: { id: 'g/jia', name: '甲' } };
const why = 'query Why { absences(within: "g") { nodes { id: recordId reason } } }';

async function start(role: 'reader' | 'recorder', file: string): Promise<Api> {
  let viewer: Viewer = { subject: 'wang', grants: [{ role: 'recorder', government: '*' }] };
  const api = await startApi({
    authentication: { viewerOf: async () => viewer },
    journal: createJournal(file),
  });
  onTestFinished(() => api.close());
  const organization = { organization: { id: 'g', name: '区', type: 'GOVERNMENT' } };
  const { errors } = await api.record('world', [organization, person, absent]);
  expect(errors).toEqual([]);
  viewer = { subject: 'wang', grants: [{ role, government: '*' }] };
  return api;
}

const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

it('notes who read why an office-holder is away, and not what it says', async () => {
  const file = scratchFile('reads.jsonl');
  const api = await start('recorder', file);
  const { data } = await api.ask(why);
  expect(data.absences.nodes).toEqual([{ id: 'g/away', reason: 'ILLNESS' }]);
  await api.ask('{ history(id: "g/away") { nodes { record { ... on Absence { note } } } } changes { reason } }');
  expect(linesOf(file)).toEqual([
    { readAt: '2024-01-01T00:00:00.000Z', subject: 'wang', operation: 'Why', records: ['g/away'] },
    { readAt: '2024-01-01T00:00:00.000Z', subject: 'wang', operation: null, records: ['g/away'] },
  ]);
  expect(readFileSync(file, 'utf8')).not.toMatch(/ILLNESS|illness|private/);
  expect(statSync(file).mode & 0o077).toBe(0);
});

it('has each of many readings on the disk, in the order in which they came', async () => {
  const file = scratchFile('reads.jsonl');
  const journal = createJournal(file);
  const reading = (n: number) => ({ readAt: `${n}`, subject: 'wang', operation: null, records: ['g/away'] });
  const readings = Array.from({ length: 50 }, (_, n) => reading(n));
  for (const n of [0, 20]) {
    const noted = readings.slice(n, n + 20).map(async (each) => {
      await journal.note(each);
      return readFileSync(file, 'utf8').includes(JSON.stringify(each));
    });
    expect(new Set(await Promise.all(noted))).toEqual(new Set([true]));
  }
  expect(linesOf(file)).toEqual(readings.slice(0, 40));
});

it('notes nothing of what everybody may see', async () => {
  const file = scratchFile('reads.jsonl');
  const recorder = await start('recorder', file);
  await recorder.ask(
    '{ absences(within: "g") { nodes { id: recordId of { id: recordId } } } persons { nodes { name } } }',
  );
  const reader = await start('reader', file);
  expect((await reader.ask(why)).data.absences.nodes).toEqual([{ id: 'g/away', reason: 'AWAY' }]);
  expect(() => readFileSync(file)).toThrow('ENOENT');
});

it('shows nothing that it cannot note', async () => {
  const file = scratchFile('reads.jsonl');
  mkdirSync(file);
  const api = await start('recorder', file);
  const { status, data, errors } = await api.ask(why);
  expect({ status, data, codes: errors.map(({ extensions }) => extensions.code) }).toEqual({
    status: 503,
    data: undefined,
    codes: ['JOURNAL_UNAVAILABLE'],
  });
  expect(api.logged).toHaveLength(1);
  expect((await api.ask('{ persons { nodes { name } } }')).data.persons.nodes).toEqual([{ name: '甲' }]);
});

it('notes what a filter, a count, the name of a change set or an assumed rule asks about', async () => {
  const file = scratchFile('reads.jsonl');
  const api = await start('recorder', file);
  await api.ask('{ absences(within: "g", reason: LEAVE) { totalCount } }');
  await api.ask('{ changes { commandId } }');
  await api.ask('{ changes { basis } }');
  const rule = '{ id: "g/tried", post: "g/head", manner: ORDERED, candidates: ["g/jia"], reasons: [ILLNESS] }';
  const post = '{ assert: { post: { id: "g/head", organization: "g", title: "区长" } } }';
  const assume = `{ commandId: "c", reason: "r", changes: [${post}, { assert: { standInRule: ${rule} } }] }`;
  await api.ask(`{ standIn(for: "g/head", assume: ${assume}) { outcome } }`);
  expect(linesOf(file)).toMatchObject([
    { records: ['g/away'] },
    { records: ['g/away'] },
    { records: ['g/away'] },
    { records: ['g/tried'] },
  ]);
  const reader = await start('reader', scratchFile('none.jsonl'));
  const { data } = await reader.ask('{ absences(within: "g", reason: ILLNESS) { totalCount } }');
  expect(data.absences.totalCount).toBe(0);
});

it('writes whole lines, also after one that a fault has cut', async () => {
  const file = scratchFile('reads.jsonl');
  const api = await start('recorder', file);
  writeFileSync(file, '{"readAt":"2023');
  await api.ask(why);
  await api.ask(why);
  const [cut, ...whole] = readFileSync(file, 'utf8').trim().split('\n');
  expect(cut).toBe('{"readAt":"2023');
  expect(whole.map((line) => JSON.parse(line).records)).toEqual([['g/away'], ['g/away']]);
});
