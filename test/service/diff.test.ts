import { describe, expect, it } from 'vitest';
import type { Share } from '../../src/engine/compare/modeAnswer.js';
import { askDiff, type Compared, momentsOf } from '../../src/service/ask/askDiff.js';
import type { Moment } from '../../src/service/context.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld } from '../support/world.js';

async function smallWorld() {
  const world = await createWorld(createMemoryStore());
  await world.load('small', '2024-01-01');
  await world.record(
    [{ oversight: { id: 'g/o-edu', overseer: 'g/d3', target: 'g/edu', mode: 'inCharge', validFrom: '2024-03-01' } }],
    '2024-03-10',
  );
  await world.record(
    [{ absence: { id: 'g/leave', of: 'g/jia', reason: 'leave', validFrom: '2024-05-01', validTo: '2024-05-08' } }],
    '2024-04-01',
  );
  world.setDay('2024-06-01');
  const diff = async (from: Moment, to: Moment, within: string | null = 'g') =>
    askDiff(world.context, { within, ...(await momentsOf(world.context, { from, to })) });
  return { ...world, diff };
}

const parties = (shares: readonly Share[]) => shares.map(({ party }) => party).sort();
const told = ({ governments }: Compared) =>
  governments.flatMap(({ differences }) =>
    differences.map(({ duty, post, mode, gains, loses }) => [duty ?? post, mode, parties(gains), parties(loses)]),
  );

describe('whose responsibility differs', () => {
  it('between two days, as known now', async () => {
    const { diff } = await smallWorld();
    const found = await diff({ at: '2024-02-01' }, { at: '2024-04-01' });
    expect(told(found)).toEqual([
      ['g/duty/education', 'inCharge', ['g/d3', 'g/ding'], ['g/d1', 'g/yi']],
      ['g/duty/schools', 'inCharge', ['g/d3', 'g/ding'], ['g/d1', 'g/yi']],
    ]);
    expect(found.span).toBeNull();
    expect([found.before.at, found.after.at]).toEqual(['2024-01-31T16:00:00.000Z', '2024-03-31T16:00:00.000Z']);
    expect(found.governments[0]?.differences[0]).toMatchObject({ from: null, to: null, area: null });
    expect(told(await diff({ at: '2024-02-01' }, { at: '2024-02-28' }))).toEqual([]);
  });

  it('where a stand-in covers another part of the work', async () => {
    const { diff, record } = await smallWorld();
    const rule = (extent: string, validFrom: string) => ({
      standInRule: { id: 'g/ab', post: 'g/head', manner: 'ordered', candidates: ['g/d1'], extent, validFrom },
    });
    await record([rule('urgent', '2024-05-01'), rule('dailyWork', '2024-05-04')], '2024-05-01');
    const [government] = (await diff({ at: '2024-05-02' }, { at: '2024-05-05' })).governments;
    expect(government?.differences.find(({ post }) => post === 'g/head')).toMatchObject({
      before: { outcome: 'partial', holders: [{ performers: [{ post: 'g/d1', extent: 'urgent' }] }] },
      after: { outcome: 'partial', holders: [{ performers: [{ post: 'g/d1', extent: 'dailyWork' }] }] },
    });
  });

  it('about one day, as known before and after a notice that came late', async () => {
    const { diff } = await smallWorld();
    const at = '2024-03-05';
    const found = await diff({ at, knownAt: '2024-03-06' }, { at, knownAt: '2024-03-11' });
    expect(told(found).map(([duty]) => duty)).toEqual(['g/duty/education', 'g/duty/schools']);
    expect([found.before.revision, found.after.revision]).toEqual([1, 2]);
    expect(told(await diff({ at: '2024-02-01', knownAt: '2024-03-06' }, { at: '2024-02-01' }))).toEqual([]);
  });

  it('on both axes at once, each moment in its own view', async () => {
    const { diff } = await smallWorld();
    const found = await diff({ at: '2024-02-01', knownAt: '2024-02-01' }, { at: '2024-05-02' });
    const [government] = found.governments;
    const head = government?.differences.find(({ post }) => post === 'g/head');
    expect(head).toMatchObject({
      before: { outcome: 'held', holders: [{ performers: [{ person: 'g/jia', manner: 'present' }] }] },
      after: { outcome: 'gap', gaps: [{ reason: 'noRule' }], holders: [{ incumbents: ['g/jia'], performers: [] }] },
      loses: expect.arrayContaining([{ party: 'g/jia', holds: false, performs: true }]),
      gains: [],
    });
    expect([government?.before.get('g/leave'), government?.after.get('g/leave')?.kind]).toEqual([undefined, 'absence']);
    expect(government?.appearing.map(({ finding }) => finding.reason)).toContain('noRule');
    expect(government?.settled).toEqual([]);
  });

  it('from a time at which nothing was known, in every government', async () => {
    const { diff } = await smallWorld();
    const found = await diff({ at: '2024-02-01', knownAt: '2023-01-01' }, { at: '2024-02-01' }, null);
    expect(found.before.revision).toBe(0);
    expect(found.governments.map(({ after }) => after.government)).toEqual(['g']);
    const accountable = told(found).filter(([, mode]) => mode === 'accountable');
    expect(accountable.map(([duty, , gains]) => [duty, gains])).toEqual(
      ['g/duty/education', 'g/duty/finance', 'g/duty/schools'].map((duty) => [duty, ['g/head', 'g/jia']]),
    );
    expect(told(await diff({ at: '2024-02-01', knownAt: '2023-01-01' }, { at: '2024-02-01' }))).toEqual(told(found));
  });

  it('not between a moment and itself', async () => {
    const { diff } = await smallWorld();
    expect(told(await diff({ at: '2024-05-02' }, { at: '2024-05-02' }))).toEqual([]);
    expect(told(await diff({}, {}))).toEqual([]);
  });

  it('refuses every wrong date at once, and a government that nothing has, with the nearest', async () => {
    const { diff } = await smallWorld();
    const refused = await diff({ at: 'yesterday', knownAt: '2024-02-30' }, { at: '1' }).catch((error) => error);
    expect(
      refused.problems.map(({ code, path }: { code: string; path: readonly string[] }) => [code, ...path]),
    ).toEqual([
      ['INVALID_DATE', 'from', 'at'],
      ['INVALID_DATE', 'from', 'knownAt'],
      ['INVALID_DATE', 'to', 'at'],
    ]);
    await expect(diff({}, {}, 'gg')).rejects.toMatchObject({
      code: 'UNKNOWN_GOVERNMENT',
      problems: [{ path: ['within'], suggestions: expect.arrayContaining(['g']) }],
    });
  });
});
