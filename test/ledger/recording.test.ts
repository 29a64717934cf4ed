import { describe, expect, it } from 'vitest';
import { DomainError } from '../../src/model/error.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld, type World } from '../support/world.js';

async function smallWorld(): Promise<World> {
  const world = await createWorld(createMemoryStore());
  await world.load('small', '2024-01-01');
  return world;
}

describe('recording', () => {
  const absence = (commandId: string, reason = 'leave', extra: object = {}) => ({
    commandId,
    reason: 'test',
    ...extra,
    changes: [{ assert: { absence: { id: 'g/away', of: 'g/jia', reason, validFrom: '2024-03-01' } } }],
  });

  it('gives the first result to the same command, and refuses another under its name', async () => {
    const { context } = await smallWorld();
    const first = await recordChanges(context, absence('once'));
    expect(await recordChanges(context, absence('once'))).toEqual(first);
    await expect(recordChanges(context, absence('once', 'illness'))).rejects.toMatchObject({ code: 'COMMAND_REUSED' });
    expect((await context.store.head()).revision).toBe(first.revision);
  });

  it('refuses a change set that expected another revision', async () => {
    const { context } = await smallWorld();
    await expect(recordChanges(context, absence('x', 'leave', { expectedRevision: 0 }))).rejects.toMatchObject({
      code: 'LEDGER_MOVED_ON',
      problems: [{ path: ['expectedRevision'] }],
    });
    await expect(recordChanges(context, absence('x', 'leave', { expectedRevision: 9 }))).rejects.toMatchObject({
      code: 'LEDGER_MOVED_ON',
    });
    const first = await recordChanges(context, absence('y', 'leave', { expectedRevision: 1 }));
    expect(await recordChanges(context, absence('y', 'leave', { expectedRevision: 2 }))).toEqual(first);
  });

  it('gives every change set a later time, even when the clock stands still or goes back', async () => {
    const world = await smallWorld();
    world.setDay('2024-01-01');
    const first = await recordChanges(world.context, absence('one'));
    world.setDay('2023-01-01');
    const second = await recordChanges(world.context, absence('two'));
    expect(second.recordedAt > first.recordedAt).toBe(true);
  });

  it('lets writers at once all have their turn', async () => {
    const { context } = await smallWorld();
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) => recordChanges(context, absence(`at-once-${index}`))),
    );
    expect(new Set(results.map(({ revision }) => revision)).size).toBe(8);
  });

  it('carries all problems in one error', async () => {
    const { context } = await smallWorld();
    const error = await recordChanges(context, { changes: [{ retract: { id: 'x' } }] }).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(DomainError);
    expect((error as DomainError).problems.map(({ code }) => code)).toEqual([
      'MISSING_FIELD',
      'MISSING_FIELD',
      'UNKNOWN_ID',
    ]);
  });
});
