import { describe, expect, it } from 'vitest';
import { checkChangeSet } from '../../src/service/checkDraft.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld, type World } from '../support/world.js';

async function smallWorld(): Promise<World> {
  const world = await createWorld(createMemoryStore());
  await world.load('small', '2024-01-01');
  return world;
}

describe('what a change set is checked for', () => {
  it('takes no second offence at what follows on a record that could not be read', async () => {
    const world = await smallWorld();
    const problems = await checkChangeSet(world.context, {
      commandId: 'bad',
      reason: 'test',
      changes: [{ assert: { person: { id: 'g/new', nmae: '甲', name: '甲' } } }, { retract: { id: 'g/new' } }],
    });
    expect(problems.map(({ code }) => code)).toEqual(['UNKNOWN_FIELD']);
  });

  it('finds circles through what is recorded already, but none that no day ever sees', async () => {
    const world = await smallWorld();
    const codes = async (...changes: readonly unknown[]) =>
      (await checkChangeSet(world.context, { commandId: 'c', reason: 'test', changes })).map(({ code }) => code);
    const unit = (id: string, fields: object) => ({
      assert: { organization: { id, name: id, type: 'department', ...fields } },
    });
    await world.record([{ duty: { id: 'g/duty/infants', name: '幼儿园', broader: 'g/duty/schools' } }], '2024-01-02');
    expect(
      await codes({ assert: { duty: { id: 'g/duty/education', name: '教育', broader: 'g/duty/infants' } } }),
    ).toEqual(['CIRCLE']);
    const turned = [
      unit('g/x', { partOf: 'g/y', validTo: '2025-01-01' }),
      unit('g/y', { validTo: '2025-01-01' }),
      unit('g/x', { validFrom: '2025-01-01' }),
      unit('g/y', { partOf: 'g/x', validFrom: '2025-01-01' }),
    ];
    expect(await codes(...turned)).toEqual([]);
    const below = [unit('g/x', { partOf: 'g/y' }), unit('g/y', { partOf: 'g/x' }), unit('g/z', { partOf: 'g/x' })];
    expect(await codes(...below)).toEqual(['CIRCLE', 'CIRCLE']);
  });

  it('does not look in one document for the quotes of another', async () => {
    const world = await smallWorld();
    const problems = await checkChangeSet(world.context, {
      commandId: 'c',
      reason: 'test',
      changes: [
        { assert: { document: { id: 'g/notice', name: '通知', issuer: 'g', fullText: '第一条 由乙负责。' } } },
        { assert: { post: { id: 'g/new', organization: 'g', title: '新职位', basis: ['g/rules#1'] } } },
      ],
    });
    expect(problems).toEqual([]);
  });

  it('ends the stretch that is still to come, although another is over', async () => {
    const world = await smallWorld();
    await world.record(
      [
        { absence: { id: 'g/away', of: 'g/jia', reason: 'leave', validFrom: '2024-01-01', validTo: '2024-02-01' } },
        { absence: { id: 'g/away', of: 'g/jia', reason: 'leave', validFrom: '2024-06-01', validTo: '2024-07-01' } },
      ],
      '2024-01-02',
    );
    const end = { commandId: 'e', reason: 'test', changes: [{ end: { id: 'g/away', at: '2024-03-01' } }] };
    expect(await checkChangeSet(world.context, end)).toEqual([]);
  });
});
