import { describe, expect, it } from 'vitest';
import type { DomainError } from '../../src/model/error.js';
import { everywhere, type Grant } from '../../src/model/viewer.js';
import { viewedBy } from '../../src/service/access/viewedBy.js';
import { askOrgChart } from '../../src/service/ask/askOrgChart.js';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import { listRecords } from '../../src/service/ask/findRecords.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { stores } from '../support/stores.js';
import { createWorld } from '../support/world.js';

const government = (id: string) => [
  { organization: { id, name: id, type: 'government' } },
  { post: { id: `${id}/head`, organization: id, title: '区长', heads: true } },
];

describe.each(Object.entries(stores))('an office-holder who serves two governments, in %s', (_name, create) => {
  async function office(...grants: readonly Grant[]) {
    const world = await createWorld(await create());
    const lines = [
      ...government('g'),
      ...government('h'),
      { person: { id: 'p', name: '兼' } },
      { tenure: { id: 'g/t', person: 'p', post: 'g/head' } },
      { tenure: { id: 'h/t', person: 'p', post: 'h/head' } },
      { absence: { id: 'h/away', of: 'p', reason: 'illness' } },
    ];
    await world.record(lines, '2024-01-01');
    world.setDay('2024-02-01');
    return viewedBy(world.context, { subject: 'viewer', grants });
  }

  it('is away for both, for every viewer: what is hidden still decides', async () => {
    const context = await office({ role: 'reader', government: 'g' });
    const { answer, snapshot } = await askStandIn(context, { post: 'g/head', ...(await askingOf(context, {})) });
    expect(answer).toMatchObject({ outcome: 'gap', performers: [] });
    // What government h recorded is not shown: neither the absence nor the other post.
    expect(snapshot.shown.describe('h/away')).toBeUndefined();
    expect(snapshot.shown.describe('h/head')).toBeUndefined();
    expect(snapshot.shown.describe('p')).toMatchObject({ name: '兼' });
    expect(await listRecords(context, { kinds: ['absence'], ...(await askingOf(context, {})) })).toEqual([]);
    expect(await context.store.governmentOf('h/away')).toBeUndefined();
    expect(await context.store.entries(['h/away'])).toEqual([]);
  });

  it('is seen to be away by a viewer who reads both, and why by a recorder there', async () => {
    const reader = await office({ role: 'reader', government: everywhere });
    expect(
      (await listRecords(reader, { kinds: ['absence'], ...(await askingOf(reader, {})) })).map(({ record }) => record),
    ).toMatchObject([{ id: 'h/away', reason: 'away' }]);
    const recorder = await office({ role: 'reader', government: 'g' }, { role: 'recorder', government: 'h' });
    expect(
      (await listRecords(recorder, { kinds: ['absence'], ...(await askingOf(recorder, {})) })).map(
        ({ record }) => record,
      ),
    ).toMatchObject([{ id: 'h/away', reason: 'illness' }]);
  });

  it('is hidden where only the id tells whose record it is', async () => {
    const world = await createWorld(await create());
    const absence = { absence: { id: 'h/away', of: 'p', reason: 'illness' } };
    const own = [
      ...government('g'),
      { person: { id: 'p', name: '兼' } },
      { tenure: { id: 'g/t', person: 'p', post: 'g/head' } },
    ];
    await world.record([...own, ...government('h'), absence], '2024-01-01');
    const reader = viewedBy(world.context, { subject: 'viewer', grants: [{ role: 'reader', government: 'g' }] });
    expect(await listRecords(reader, { kinds: ['absence'], ...(await askingOf(reader, {})) })).toEqual([]);
  });

  it('does not show by what points at them, nor by suggestions, what is hidden', async () => {
    const context = await office({ role: 'reader', government: 'g' });
    expect(await context.store.referring(['p'])).toEqual(['g/t']);
    expect(await context.store.governments()).toEqual(['g']);
    expect(await context.store.counts()).toEqual({ organization: 1, post: 1, person: 1, tenure: 1 });
    await expect(askStandIn(context, { post: 'h/haed', ...(await askingOf(context, {})) })).rejects.toMatchObject({
      code: 'UNKNOWN_POST',
      problems: [{ suggestions: [] }],
    });
    await expect(askOrgChart(context, { root: 'h', ...(await askingOf(context, {})) })).rejects.toMatchObject({
      code: 'UNKNOWN_GOVERNMENT',
    });
    const near = await askStandIn(context, { post: 'g/haed', ...(await askingOf(context, {})) }).catch(
      (error: DomainError) => error.problems[0].suggestions,
    );
    expect(near).toEqual(['g/head']);
  });

  it('has change sets of which everybody sees their part, page by page', async () => {
    const world = await createWorld(await create());
    await world.record([...government('h')], '2024-01-01');
    for (const name of ['a', 'b', 'c']) await world.record([{ person: { id: `h/${name}`, name } }], '2024-01-02');
    await world.record([...government('g'), { person: { id: 'h/d', name: 'd' } }], '2024-01-03');
    await world.record([{ person: { id: 'g/p', name: '甲' } }], '2024-01-03');
    await world.record([{ absence: { id: 'g/away', of: 'g/p', reason: 'illness' } }], '2024-01-04');
    await world.record([{ end: { id: 'g/away', at: '2024-02-01' } }], '2024-01-05');
    const reader = viewedBy(world.context, { subject: 'viewer', grants: [{ role: 'reader', government: 'g' }] });
    const [first] = await reader.store.changes(0, 1);
    expect(first?.changes.map(({ id }) => id)).toEqual(['g', 'g/head']);
    expect(first?.governments).toEqual(['g', 'g']);
    expect((await reader.store.changes(0, 3)).map(({ revision }) => revision)).toEqual([5, 6, 7]);
    const all = await reader.store.changes(0, 100);
    expect(all.map(({ revision, reason }) => [revision, reason])).toEqual([
      [5, '事由不公开 undisclosed'],
      [6, '事由不公开 undisclosed'],
      [7, '事由不公开 undisclosed'],
      [8, '事由不公开 undisclosed'],
    ]);
    expect(all.map(({ commandId }) => commandId)).toEqual([5, 6, 7, 8].map((revision) => `undisclosed/${revision}`));
    expect((await world.context.store.changes(6, 1))[0]?.reason).toBe('story');
  });

  it('may be changed where a writer may record, and nowhere else', async () => {
    const context = await office({ role: 'recorder', government: 'g' });
    const attempt = (id: string, record: object) =>
      recordChanges(context, { commandId: id, reason: 'test', changes: [{ assert: record }] });
    expect(await attempt('own', { absence: { id: 'g/away', of: 'g/head', reason: 'leave' } })).toMatchObject({
      revision: 2,
    });
    // The office-holder is away from both.
    await expect(attempt('both', { absence: { id: 'g/more', of: 'p', reason: 'leave' } })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(attempt('other', { absence: { id: 'h/more', of: 'p', reason: 'leave' } })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    // What all governments share takes the right to record in all of them.
    await expect(attempt('shared', { person: { id: 'p', name: '改名' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(attempt('pointing', { tenure: { id: 'g/t2', person: 'p', post: 'h/head' } })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
