import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import type { Viewer } from '../../src/model/viewer.js';
import { createJournal } from '../../src/service/access/journal.js';
import { type Api, type ApiOptions, startApi } from '../support/api.js';
import { scratchFile } from '../support/stores.js';

const world = [
  { organization: { id: 'g', name: '区', type: 'GOVERNMENT' } },
  { post: { id: 'g/head', organization: 'g', title: '区长', heads: true } },
  { person: { id: 'g/jia', name: '甲' } },
  { tenure: { id: 'g/t', person: 'g/jia', post: 'g/head', validFrom: '2020-01-01' } },
];
const who = '{ standIn(for: "g/head") { outcome performers { person { name } } } }';

async function start(options: ApiOptions = {}): Promise<Api> {
  const api = await startApi(options);
  onTestFinished(() => api.close());
  expect((await api.record('world', world)).errors).toEqual([]);
  return api;
}

/** Whether the memo held the whole response: nothing else was looked for in it. */
async function isKept(api: Api, query: string): Promise<boolean> {
  const before = api.context.memo.statistics;
  await api.ask(query);
  const { hits, misses } = api.context.memo.statistics;
  return hits === before.hits + 1 && misses === before.misses;
}

it('keeps a response about the present until something begins or ends', async () => {
  const api = await start();
  const away = { id: 'g/away', of: 'g/jia', reason: 'LEAVE', validFrom: '2024-02-01', validTo: '2024-02-10' };
  await api.record('away', [{ absence: away }]);
  const outcomes = [];
  for (const now of ['2024-01-02', '2024-01-31', '2024-02-01', '2024-02-09', '2024-02-10', '2024-01-03']) {
    api.setNow(`${now}T12:00:00.000Z`);
    const { data } = await api.ask(who);
    outcomes.push(data.standIn.performers.length);
  }
  expect(outcomes).toEqual([1, 1, 0, 0, 1, 1]);
  expect(await isKept(api, who)).toBe(true);
  api.setNow('2024-02-02T00:00:00.000Z');
  expect(await isKept(api, who)).toBe(true);
});

it('answers anew what tells the present instant, or compares it with more than what was read', async () => {
  const api = await start();
  const duty = { duty: { id: 'g/duty', name: '许可' } };
  const procedure = { procedure: { id: 'g/procedure', duty: 'g/duty', name: '许可程序' } };
  const span = { validFrom: '2024-01-01', validTo: '2024-03-01' };
  const opened = { id: 'g/case', name: '案', organization: 'g', procedure: 'g/procedure', ...span };
  expect((await api.record('case', [duty, procedure, { case: opened }])).errors).toEqual([]);
  const replies = [];
  for (const now of ['2024-02-01T00:00:00.000Z', '2024-02-01T00:00:00.101Z', '2024-03-02T00:00:00.000Z']) {
    api.setNow(now);
    const { standIn } = (await api.ask('{ standIn(for: "g/head") { question { at } } }')).data;
    const { posts } = (await api.ask('{ posts { pageInfo { endCursor } } }')).data;
    const { cases } = (await api.ask('{ cases(state: OPEN) { totalCount } }')).data;
    const cursor = Buffer.from(posts.pageInfo.endCursor as string, 'base64url').toString();
    replies.push([standIn.question.at, (JSON.parse(cursor) as string[])[0], cases.totalCount]);
  }
  expect(replies).toEqual([
    ['2024-02-01T00:00:00.000Z', '2024-02-01T00:00:00.000Z', 1],
    ['2024-02-01T00:00:00.101Z', '2024-02-01T00:00:00.101Z', 1],
    ['2024-03-02T00:00:00.000Z', '2024-03-02T00:00:00.000Z', 0],
  ]);
});

it('tells at once what was recorded, and what waits beside the ledger', async () => {
  const api = await start();
  const asked = '{ standIn(for: "g/head", at: "2024-01-05") { outcome } proposals { commandId } }';
  expect((await api.ask(asked)).data).toEqual({ standIn: { outcome: 'HELD' }, proposals: [] });
  const { data: first } = await api.ask('{ ledger { revision } }');
  await api.context.ledger.write((ledger) =>
    ledger.propose({
      ...{ commandId: 'waits', author: 'wang', proposedAt: '2024-01-01T00:00:00.000Z', contentHash: '0'.repeat(64) },
      ...{ governments: ['g'], input: {} },
    } as never),
  );
  expect((await api.ask(asked)).data.proposals).toEqual([{ commandId: 'waits' }]);
  await api.record('ends', [{ end: { id: 'g/t', at: '2024-01-04' } }]);
  expect((await api.ask(asked)).data.standIn).toEqual({ outcome: 'GAP' });
  expect((await api.ask('{ ledger { revision } }')).data).not.toEqual(first);
});

it('keeps nothing of what went wrong or was recorded', async () => {
  const api = await start();
  expect(await isKept(api, '{ orgChart(root: "nowhere") { root { organization { id } } } }')).toBe(false);
  expect(await isKept(api, '{ orgChart(root: "nowhere") { root { organization { id } } } }')).toBe(false);
  const end = 'mutation { endTenure(id: "g/t", at: "2024-01-04", commandId: "end") { revision } }';
  expect((await api.ask(end)).data).toEqual((await api.ask(end)).data);
});

it('gives each viewer what they may see, and notes every one who reads what is not for all', async () => {
  const file = scratchFile('reads.jsonl');
  let viewer: Viewer = { subject: 'wang', grants: [{ role: 'recorder', government: '*' }] };
  const api = await start({ authentication: { viewerOf: async () => viewer }, journal: createJournal(file) });
  await api.record('away', [{ absence: { id: 'g/away', of: 'g/jia', reason: 'ILLNESS' } }]);
  const why = 'query Why { absences(within: "g", at: "2024-01-05") { nodes { reason } } }';
  const reasons = [];
  for (const [subject, role] of [
    ['wang', 'recorder'],
    ['li', 'reader'],
    ['zhao', 'recorder'],
    ['li', 'reader'],
    ['wang', 'recorder'],
  ] as const) {
    viewer = { subject, grants: [{ role, government: '*' }] };
    reasons.push((await api.ask(why)).data.absences.nodes[0].reason);
  }
  expect(reasons).toEqual(['ILLNESS', 'AWAY', 'ILLNESS', 'AWAY', 'ILLNESS']);
  expect(await isKept(api, why)).toBe(true);
  const noted = readFileSync(file, 'utf8').trim().split('\n');
  expect(noted.map((line): unknown => JSON.parse(line))).toEqual(
    ['wang', 'zhao', 'wang', 'wang'].map((subject) => ({
      ...{ readAt: '2024-01-01T00:00:00.000Z', subject, operation: 'Why', records: ['g/away'] },
    })),
  );
});

it('shows nothing that was kept while the journal cannot be written', async () => {
  const viewer: Viewer = { subject: 'wang', grants: [{ role: 'recorder', government: '*' }] };
  let fails = false;
  const journal = { note: async () => (fails ? Promise.reject(new Error('no space')) : undefined) };
  const api = await start({ authentication: { viewerOf: async () => viewer }, journal });
  await api.record('away', [{ absence: { id: 'g/away', of: 'g/jia', reason: 'ILLNESS' } }]);
  const why = '{ absences(within: "g", at: "2024-01-05") { nodes { reason } } }';
  expect((await api.ask(why)).data.absences.nodes).toEqual([{ reason: 'ILLNESS' }]);
  fails = true;
  expect(await api.ask(why)).toMatchObject({ status: 503, data: undefined });
  fails = false;
  expect((await api.ask(why)).data.absences.nodes).toEqual([{ reason: 'ILLNESS' }]);
});
