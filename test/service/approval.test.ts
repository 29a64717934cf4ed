import { describe, expect, it } from 'vitest';
import type { RecordedChangeSet } from '../../src/ledger/entry.js';
import type { Viewer } from '../../src/model/viewer.js';
import { viewedBy } from '../../src/service/access/viewedBy.js';
import type { Context } from '../../src/service/context.js';
import { approveChanges, proposalHash, rejectChanges } from '../../src/service/record/approval.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { stores } from '../support/stores.js';
import { createWorld } from '../support/world.js';

const viewer = (subject: string, role: Viewer['grants'][number]['role'], government = 'g'): Viewer => ({
  subject,
  grants: [{ role, government }],
});

const designation = (commandId: string, delegate = 'g/d1') => ({
  commandId,
  reason: '指定',
  changes: [{ assert: { delegation: { id: `g/${commandId}`, delegator: 'g/head', delegate, mode: 'preside' } } }],
});

/** Approves of what waits under a name, as it is when the approver looks. */
async function approve(approver: Context, commandId: string): Promise<RecordedChangeSet> {
  const read = (await approver.store.proposals()).find((proposal) => proposal.commandId === commandId);
  return approveChanges(approver, { commandId, contentHash: read === undefined ? '' : proposalHash(read) });
}

describe.each(Object.entries(stores))('a second person in %s', (_name, create) => {
  async function office() {
    const world = await createWorld(await create());
    await world.load('small', '2024-01-01');
    const as = (who: Viewer): Context => viewedBy(world.context, who, ['delegation', 'post']);
    return {
      world,
      clerk: as(viewer('clerk', 'recorder')),
      director: as(viewer('director', 'approver')),
      stranger: as(viewer('stranger', 'approver', 'h')),
    };
  }

  it('is asked for what was set to need one: it becomes a proposal, not a record', async () => {
    const { world, clerk } = await office();
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    expect((await world.context.store.head()).revision).toBe(1);
    expect(await world.context.store.proposals()).toMatchObject([
      { commandId: 'x@clerk', author: 'clerk', governments: ['g'], proposedAt: '2024-01-01T00:00:00.000Z' },
    ]);
    // Again the same, and nothing is proposed twice; other content under its name is refused.
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    await expect(recordChanges(clerk, designation('x', 'g/d2'))).rejects.toMatchObject({ code: 'COMMAND_REUSED' });
    expect(await world.context.store.proposals()).toHaveLength(1);
  });

  it('is not asked for anything else', async () => {
    const { clerk } = await office();
    const absence = { assert: { absence: { id: 'g/away', of: 'g/jia', reason: 'leave' } } };
    const recorded = await recordChanges(clerk, { commandId: 'y', reason: '请假', changes: [absence] });
    expect(recorded).toMatchObject({ revision: 2, author: 'clerk', approvedBy: null });
  });

  it('is asked for ending such a record, too', async () => {
    const { world, clerk } = await office();
    await recordChanges(world.context, designation('x'));
    const end = { commandId: 'end', reason: '撤销', changes: [{ end: { id: 'g/x', at: '2024-02-01' } }] };
    await expect(recordChanges(clerk, end)).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    const retract = { commandId: 'retract', reason: '撤回', changes: [{ retract: { id: 'g/x' } }] };
    await expect(recordChanges(clerk, retract)).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
  });

  it('approves, and both are named; once more, and it is the same', async () => {
    const { world, clerk, director } = await office();
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    const recorded = await approve(director, 'x@clerk');
    expect(recorded).toMatchObject({ revision: 2, author: 'clerk', approvedBy: 'director' });
    expect(await approve(director, 'x@clerk')).toEqual(recorded);
    expect(await world.context.store.proposals()).toEqual([]);
    expect(await recordChanges(clerk, designation('x'))).toEqual(recorded);
  });

  it('is another person, with the right to approve there', async () => {
    const { world, clerk, director, stranger } = await office();
    await expect(recordChanges(director, designation('own'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    await expect(approve(director, 'own@director')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(approve(clerk, 'own@director')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(approve(stranger, 'own@director')).rejects.toMatchObject({ code: 'UNKNOWN_PROPOSAL' });
    await expect(rejectChanges(clerk, 'own@director')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await world.context.store.proposals()).toHaveLength(1);
  });

  it('approves what is right by then: else it says why, and it goes on waiting', async () => {
    const { world, clerk, director } = await office();
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    await recordChanges(world.context, {
      commandId: 'gone',
      reason: '撤销职位',
      changes: [{ retract: { id: 'g/d1' } }],
    });
    await expect(approve(director, 'x@clerk')).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
    expect(await world.context.store.proposals()).toHaveLength(1);
    expect((await world.context.store.head()).revision).toBe(2);
  });

  it('approves what was read, and nothing that came under the same name since', async () => {
    const { world, clerk, director } = await office();
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    const [read] = await director.store.proposals();
    const awaiting = { commandId: 'x@clerk', contentHash: read === undefined ? '' : proposalHash(read) };
    await rejectChanges(clerk, 'x');
    await expect(recordChanges(clerk, designation('x', 'g/d2'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    await expect(approveChanges(director, awaiting)).rejects.toMatchObject({ code: 'PROPOSAL_CHANGED' });
    expect((await world.context.store.head()).revision).toBe(1);
  });

  it('is asked in each government apart: no proposal takes the place of one that its author cannot see', async () => {
    const { world, clerk } = await office();
    await world.record(
      [
        { organization: { id: 'h', name: '邻区', type: 'government' } },
        { post: { id: 'h/head', organization: 'h', title: '区长', heads: true } },
        { post: { id: 'h/deputy', organization: 'h', title: '副区长' } },
      ],
      '2024-01-02',
    );
    const neighbour = viewedBy(world.context, viewer('neighbour', 'recorder', 'h'), ['delegation']);
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    const theirs = { delegation: { id: 'h/x', delegator: 'h/head', delegate: 'h/deputy', mode: 'preside' } };
    const input = { commandId: 'x', reason: '指定', changes: [{ assert: theirs }] };
    await expect(recordChanges(neighbour, input)).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    expect((await world.context.store.proposals()).map(({ commandId }) => commandId)).toEqual([
      'x@clerk',
      'x@neighbour',
    ]);
  });

  it('is left no more of one author than can be read at once', async () => {
    const { world, clerk, director } = await office();
    const long = (commandId: string) => ({
      commandId,
      reason: '指定',
      changes: Array.from({ length: 240 }, (_, index) => ({
        assert: {
          delegation: {
            id: `g/${commandId}/${index}`,
            delegator: 'g/head',
            delegate: 'g/d1',
            mode: 'preside',
            reason: '长'.repeat(5_000),
            note: '长'.repeat(5_000),
          },
        },
      })),
    });
    for (const each of ['a', 'b']) {
      await expect(recordChanges(clerk, long(each))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    }
    await expect(recordChanges(clerk, long('c'))).rejects.toMatchObject({
      code: 'TOO_LARGE',
      problems: [{ message: { en: expect.stringMatching(/^what awaits approval .* at most 5,000,000: have some/) } }],
    });
    // The same again is no more.
    await expect(recordChanges(clerk, long('b'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    await expect(recordChanges(director, long('c'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    await rejectChanges(director, 'a@clerk');
    await expect(recordChanges(clerk, long('c'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    expect((await world.context.store.proposals()).map(({ commandId }) => commandId).sort()).toEqual([
      'b@clerk',
      'c@clerk',
      'c@director',
    ]);
  });

  it('rejects, or the author takes it back: nothing is recorded', async () => {
    const { world, clerk, director } = await office();
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    await expect(recordChanges(clerk, designation('y'))).rejects.toMatchObject({ code: 'AWAITING_APPROVAL' });
    expect(await rejectChanges(director, 'x@clerk')).toMatchObject({ author: 'clerk' });
    expect(await rejectChanges(clerk, 'y')).toMatchObject({ commandId: 'y@clerk' });
    await expect(rejectChanges(clerk, 'y')).rejects.toMatchObject({ code: 'UNKNOWN_PROPOSAL' });
    expect((await world.context.store.head()).revision).toBe(1);
  });
});
