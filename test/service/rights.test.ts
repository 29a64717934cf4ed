import { describe, expect, it } from 'vitest';
import type { Grant } from '../../src/model/viewer.js';
import { viewedBy } from '../../src/service/access/viewedBy.js';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { Assumption } from '../../src/service/assumption.js';
import type { Context } from '../../src/service/context.js';
import { previewOf } from '../../src/service/record/previewChanges.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld, type World } from '../support/world.js';

const government = (id: string) => [
  { organization: { id, name: id, type: 'government' } },
  { post: { id: `${id}/head`, organization: id, title: '区长', heads: true } },
  { post: { id: `${id}/deputy`, organization: id, title: '副区长' } },
  { person: { id: `${id}/jia`, name: `${id}甲` } },
  { tenure: { id: `${id}/t`, person: `${id}/jia`, post: `${id}/head`, validFrom: '2024-01-01' } },
];

const grants = (text: string): readonly Grant[] =>
  text.split(', ').map((each) => {
    const [role, at] = each.split(' of ');
    return { role: role as Grant['role'], government: at ?? '' };
  });

async function offices(): Promise<{ readonly world: World; as(text: string, subject?: string): Context }> {
  const world = await createWorld(createMemoryStore());
  await world.record([...government('g'), ...government('h')], '2024-01-01');
  await world.record(
    [
      { absence: { id: 'g/away', of: 'g/jia', reason: 'illness', validFrom: '2024-02-01', validTo: '2024-04-01' } },
      { post: { id: 'office', organization: 'g', title: '主任' } },
      { person: { id: 'both', name: '兼' } },
      { tenure: { id: 'g/b', person: 'both', post: 'g/deputy', validFrom: '2024-01-01', validTo: '2024-03-01' } },
      { tenure: { id: 'h/b', person: 'both', post: 'h/deputy', validFrom: '2024-01-01' } },
      { post: { id: 'h/deputies', organization: 'h', title: '副区长', seats: 'many' } },
      { post: { id: 'h/seat', organization: 'h', title: '副区长', seatOf: 'h/deputies' } },
      { tenure: { id: 'h/s', person: 'both', post: 'h/seat', validFrom: '2024-01-01' } },
      { person: { id: 'h/yi', name: '乙' } },
      { tenure: { id: 'g/yi', person: 'h/yi', post: 'g/deputy', validFrom: '2024-01-01' } },
    ],
    '2024-01-02',
  );
  world.setDay('2024-02-15');
  return { world, as: (text, subject = 'wang') => viewedBy(world.context, { subject, grants: grants(text) }) };
}

const input = (commandId: string, ...lines: readonly object[]) => ({
  commandId,
  reason: 'test',
  changes: lines.map((line) => ('end' in line || 'retract' in line ? line : { assert: line })),
});

const attempt = (context: Context, ...lines: readonly object[]) => recordChanges(context, input('c', ...lines));
const refused = { code: 'FORBIDDEN' };

describe('a change takes the right in every government that it touches', () => {
  const foreign: readonly (readonly [string, object])[] = [
    ['an absence of a person who serves elsewhere', { absence: { id: 'h/x', of: 'g/jia', reason: 'leave' } }],
    ['a tenure in a post of another', { tenure: { id: 'h/x', person: 'h/jia', post: 'g/head' } }],
    ['a tenure of a person of another', { tenure: { id: 'h/x', person: 'g/jia', post: 'h/deputy' } }],
    [
      'a rule for a post of another',
      { standInRule: { id: 'h/x', post: 'g/head', manner: 'ordered', candidates: ['h/deputy'] } },
    ],
    [
      'a delegation by a post of another',
      { delegation: { id: 'h/x', delegator: 'g/head', delegate: 'h/deputy', mode: 'preside' } },
    ],
    [
      'work for a post of another',
      { delegation: { id: 'h/x', delegator: 'h/head', delegate: 'g/deputy', mode: 'entrust' } },
    ],
    ['oversight of a unit of another', { oversight: { id: 'h/x', overseer: 'h/head', target: 'g', mode: 'inCharge' } }],
    ['a record with a short id that belongs to another', { post: { id: 'office', organization: 'h', title: '主任' } }],
    ['what another has under no such id', { retract: { id: 'g/nothing' } }],
    ['the end of a record of another', { end: { id: 'g/t', at: '2024-03-01' } }],
    ['what all share', { person: { id: 'both', name: '改名' } }],
    ['an absence of a person while serving elsewhere too', { absence: { id: 'h/x', of: 'both', reason: 'leave' } }],
    [
      'a rule that asks why a person is away who serves elsewhere',
      { standInRule: { id: 'h/x', post: 'h/deputy', manner: 'ordered', candidates: ['h/head'], reasons: ['illness'] } },
    ],
    [
      'a rule that asks why one of several is away, who serves elsewhere',
      { standInRule: { id: 'h/x', post: 'h/deputies', manner: 'ordered', candidates: ['h/head'], reasons: ['leave'] } },
    ],
    [
      'a rule for absences elsewhere, which the reason may tell',
      { standInRule: { id: 'h/x', post: 'h/deputy', manner: 'ordered', candidates: ['h/head'], place: 'outside' } },
    ],
    [
      'a rule that asks why a person is away after they left the other',
      {
        standInRule: {
          ...{ id: 'h/x', post: 'h/deputy', manner: 'ordered', candidates: ['h/head'], reasons: ['illness'] },
          validFrom: '2024-06-01',
        },
      },
    ],
    [
      'a seat for one who serves elsewhere',
      { post: { id: 'h/deputy', organization: 'h', title: '副区长', seatOf: 'h/deputies' } },
    ],
    [
      'a tenure of one who left the other',
      { tenure: { id: 'h/x', person: 'both', post: 'h/head', validFrom: '2024-06-01' } },
    ],
    ['the name of a person who serves elsewhere', { person: { id: 'h/yi', name: '改名' } }],
    ['the end of a person who serves elsewhere', { retract: { id: 'h/yi' } }],
  ];

  it.each(foreign)('%s: refused to a recorder of the one alone, admitted to one of both', async (_what, line) => {
    const { as, world } = await offices();
    const before = await world.context.store.head();
    const neighbour = as('reader of g, recorder of h');
    await expect(attempt(neighbour, line)).rejects.toMatchObject(refused);
    await expect(previewOf(neighbour, { changes: new Assumption(neighbour, input('c', line)) })).rejects.toMatchObject(
      refused,
    );
    const question = { post: 'h/head', ...(await askingOf(neighbour, { assume: input('c', line) })) };
    await expect(askStandIn(neighbour, question)).rejects.toMatchObject(refused);
    expect(await world.context.store.head()).toEqual(before);
    if (JSON.stringify(line).includes('"id":"both"')) return;
    if ('retract' in line) return;
    expect(await attempt(as('recorder of g, recorder of h'), line)).toMatchObject({ revision: 3 });
  });

  it.each([
    ['a record of its own', { absence: { id: 'h/x', of: 'h/jia', reason: 'leave' } }],
    ['an absence from a post of its own', { absence: { id: 'h/x', of: 'h/deputy', reason: 'leave' } }],
    [
      'an absence of a person who serves elsewhere no more',
      { absence: { id: 'h/x', of: 'both', reason: 'leave', validFrom: '2024-03-01' } },
    ],
    [
      'a rule for whatever reason',
      { standInRule: { id: 'h/x', post: 'h/deputy', manner: 'ordered', candidates: ['h/head'] } },
    ],
    [
      'what rests on a document of another',
      { post: { id: 'h/x', organization: 'h', title: '主任', basis: ['g/rules'] } },
    ],
  ])('%s: admitted', async (_what, line) => {
    const { as, world } = await offices();
    await world.record([{ document: { id: 'g/rules', name: '规则', issuer: 'g' } }], '2024-02-15');
    expect(await attempt(as('reader of g, recorder of h'), line)).toMatchObject({ revision: 4 });
  });

  it('is asked before anything about the change is told', async () => {
    const { as } = await offices();
    const nonsense = { absence: { id: 'g/x', of: 'nobody', reason: 'leave', basis: ['nothing'] } };
    for (const viewer of ['reader of g', 'recorder of h']) {
      const problems = [{ code: 'FORBIDDEN', suggestions: [] }];
      await expect(attempt(as(viewer), nonsense, nonsense)).rejects.toMatchObject({
        problems: viewer === 'reader of g' ? problems : [...problems, ...problems],
      });
    }
  });

  it('says whose right is lacking to a viewer who may know, and else only that it is', async () => {
    const { as } = await offices();
    const line = { absence: { id: 'h/x', of: 'g/jia', reason: 'leave' } };
    await expect(attempt(as('reader of g, recorder of h'), line)).rejects.toThrow('may not change g (');
    await expect(attempt(as('recorder of h'), line)).rejects.toThrow('may not change another government (');
  });
});

describe('a commandId', () => {
  const known = {
    absence: { id: 'g/away', of: 'g/jia', reason: 'illness', validFrom: '2024-02-01', validTo: '2024-04-01' },
  };

  it('is told about to nobody who may not record what it recorded', async () => {
    const { world, as } = await offices();
    await recordChanges(world.context, input('leave-jia', known));
    for (const viewer of ['reader of g', 'recorder of h']) {
      for (const commandId of ['leave-jia', 'unused']) {
        for (const reason of ['illness', 'leave']) {
          const guess = { absence: { ...known.absence, reason } };
          await expect(recordChanges(as(viewer), input(commandId, guess))).rejects.toMatchObject({
            problems: [refused],
          });
        }
      }
    }
  });

  it('is free to an author whatever others called theirs, and a retry finds their own', async () => {
    const { world, as } = await offices();
    await recordChanges(world.context, input('c1', known));
    const own = input('c1', { absence: { id: 'h/x', of: 'h/jia', reason: 'leave' } });
    const recorded = await recordChanges(as('recorder of h'), own);
    expect(recorded).toMatchObject({ revision: 4, author: 'wang' });
    expect(await recordChanges(as('recorder of h'), own)).toEqual(recorded);
    const other = input('c1', { absence: { id: 'h/x', of: 'h/jia', reason: 'illness' } });
    await expect(recordChanges(as('recorder of h'), other)).rejects.toMatchObject({ code: 'COMMAND_REUSED' });
    // The same content under the same id is a change set of its own for another author.
    expect((await recordChanges(as('recorder of h', 'li'), own)).revision).toBe(5);
  });

  it('of shipped data is taken by nobody but the operator', async () => {
    const { as } = await offices();
    const own = { absence: { id: 'h/x', of: 'h/jia', reason: 'leave' } };
    for (const viewer of ['recorder of h', 'approver of *'])
      for (const commandId of ['seed/demo', 'seed/demo/9', 'seed/demo@2'])
        await expect(recordChanges(as(viewer), input(commandId, own))).rejects.toMatchObject(refused);
    expect(await recordChanges(as('admin of *'), input('seed/demo/9', own))).toMatchObject({ revision: 3 });
  });

  it('is one for all who may see everything', async () => {
    const { world, as } = await offices();
    const own = input('c1', { absence: { id: 'h/x', of: 'h/jia', reason: 'leave' } });
    const recorded = await recordChanges(world.context, own);
    expect(await recordChanges(as('recorder of *', 'li'), own)).toEqual(recorded);
    expect(await recordChanges(as('recorder of h', 'li'), own)).toEqual(recorded);
  });
});

describe('why a person is away', () => {
  it('is not to be learnt once the tenure in the other government is taken back', async () => {
    const { world, as } = await offices();
    await world.record([{ retract: { id: 'g/b' } }], '2024-02-16');
    const rule = { id: 'h/x', post: 'h/deputy', manner: 'ordered', candidates: ['h/head'], reasons: ['illness'] };
    await expect(attempt(as('reader of g, recorder of h'), { standInRule: rule })).rejects.toMatchObject(refused);
  });

  it('is not to be learnt by serving that person elsewhere and trying one reason after the other', async () => {
    const { as } = await offices();
    const context = as('reader of g, recorder of h');
    for (const reason of ['illness', 'leave']) {
      const assume = input(
        'c',
        { tenure: { id: 'h/x', person: 'g/jia', post: 'h/deputy' } },
        { standInRule: { id: 'h/y', post: 'h/deputy', manner: 'ordered', candidates: ['h/head'], reasons: [reason] } },
      );
      await expect(
        askStandIn(context, { post: 'h/deputy', ...(await askingOf(context, { assume })) }),
      ).rejects.toMatchObject(refused);
    }
  });

  it('is told neither by a delegation nor by the reason of any change set to those who may only read', async () => {
    const { world, as } = await offices();
    const why = '区长因病';
    await recordChanges(world.context, {
      ...input('head-is-ill', {
        delegation: { id: 'g/d', delegator: 'g/head', delegate: 'g/deputy', mode: 'preside', reason: why },
      }),
      reason: why,
    });
    const seen = async (viewer: string) => {
      const { store } = as(viewer);
      return JSON.stringify([await store.changes(0, 100), await store.entries(['g/d', 'g/away'])]);
    };
    expect(await seen('reader of g')).not.toMatch(/因病|illness|head-is-ill/);
    expect(await seen('recorder of g')).toMatch(/因病.*illness/);
  });
});
