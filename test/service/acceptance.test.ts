import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/ledger/entry.js';
import type { Viewer } from '../../src/model/viewer.js';
import { viewedBy } from '../../src/service/access/viewedBy.js';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import type { Context } from '../../src/service/context.js';
import { asOf } from '../../src/service/moment.js';
import {
  acceptCharge,
  approveChanges,
  declineCharge,
  proposalHash,
  rejectChanges,
} from '../../src/service/record/approval.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { stores } from '../support/stores.js';
import { createWorld } from '../support/world.js';

// An office may want that whoever is to stand in says yes before it counts.

const viewer = (subject: string, role: Viewer['grants'][number]['role'], person?: string): Viewer => ({
  ...{ subject, grants: [{ role, government: 'g' }] },
  ...(person === undefined ? {} : { person }),
});

/** The head is ill, and the first deputy, who is 乙, is to preside. */
const designation = (commandId: string, delegate = 'g/d1') => ({
  commandId,
  reason: '区长因病，指定主持',
  changes: [
    { assert: { absence: { id: `g/${commandId}-away`, of: 'g/jia', reason: 'illness', validFrom: '2024-02-01' } } },
    {
      assert: {
        delegation: {
          ...{ id: `g/${commandId}`, delegator: 'g/head', delegate, mode: 'preside', validFrom: '2024-02-01' },
          ...{ reason: '区长住院', note: '周三例会材料在办公室' },
        },
      },
    },
  ],
});

const waiting = { code: 'AWAITING_APPROVAL' };

describe.each(Object.entries(stores))('acceptance by who is to stand in, in %s', (_name, create) => {
  async function office(secondPerson: Context['secondPerson'] = []) {
    const world = await createWorld(await create());
    await world.load('small', '2024-01-01');
    const as = (who: Viewer): Context => viewedBy(world.context, who, secondPerson, ['delegation']);
    const performers = async () => {
      const { answer } = await askStandIn(world.context, {
        post: 'g/head',
        ...(await asOf(world.context, { at: '2024-02-10' })),
      });
      return answer.performers.map(({ person }) => person);
    };
    return {
      ...{ world, performers },
      clerk: as(viewer('clerk', 'recorder')),
      director: as(viewer('director', 'approver')),
      yi: as(viewer('yi@office', 'reader', 'g/yi')),
      bing: as(viewer('bing@office', 'reader', 'g/bing')),
      reader: as(viewer('reader', 'reader')),
    };
  }
  const only = async (context: Context): Promise<Proposal> => {
    const [found, ...more] = await context.store.proposals();
    expect(more).toEqual([]);
    if (found === undefined) throw new Error('nothing waits');
    return found;
  };
  const read = (proposal: Proposal) => ({ commandId: proposal.commandId, contentHash: proposalHash(proposal) });

  it('names nobody before it is given, and then says who gave it and when, in the ledger', async () => {
    const { world, clerk, yi, performers } = await office();
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject(waiting);
    expect(await performers()).toEqual(['g/jia']);
    world.setDay('2024-01-03');
    const recorded = await acceptCharge(yi, read(await only(yi)));
    const accepted = [{ at: '2024-01-03T00:00:00.000Z', by: 'yi@office', person: 'g/yi' }];
    expect(recorded).toMatchObject({ author: 'clerk', approvedBy: null, accepted });
    expect(await performers()).toEqual(['g/yi']);
    expect(await world.context.store.proposals()).toEqual([]);
    const [kept] = await world.context.store.changes(1, 1);
    expect(kept).toMatchObject({ hash: recorded.hash, accepted, reason: '区长因病，指定主持' });
    // Whoever accepts sees no more of it than before; the author's retry gives the whole of it.
    expect(JSON.stringify(recorded)).not.toMatch(/illness|因病|住院/);
    expect(await recordChanges(clerk, designation('x'))).toEqual(kept);
  });

  it('shows whoever may only read what charges them, and nothing of why', async () => {
    const { clerk, yi, bing, reader } = await office();
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject(waiting);
    const shown = JSON.stringify(await only(yi));
    expect(shown).toContain('周三例会材料在办公室');
    expect(shown).not.toMatch(/illness|因病|住院|g\/x-away/);
    for (const other of [bing, reader]) expect(await other.store.proposals()).toEqual([]);
    expect((await only(clerk)).input).toEqual(designation('x'));
  });

  it('is given by the person alone, for what was read', async () => {
    const { clerk, director, yi, bing, world } = await office();
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject(waiting);
    const shown = read(await only(yi));
    await expect(acceptCharge(bing, shown)).rejects.toMatchObject({ code: 'UNKNOWN_PROPOSAL' });
    for (const other of [clerk, director])
      await expect(acceptCharge(other, read(await only(other)))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(acceptCharge(yi, { ...shown, contentHash: 'another' })).rejects.toMatchObject({
      code: 'PROPOSAL_CHANGED',
    });
    expect((await world.context.store.head()).revision).toBe(1);
  });

  it('is declined with a reason, which stays until the author has taken it back', async () => {
    const { world, clerk, director, yi, performers } = await office(['delegation']);
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject(waiting);
    const shown = read(await only(yi));
    await expect(declineCharge(yi, shown, '  ')).rejects.toMatchObject({ code: 'INVALID_VALUE' });
    await declineCharge(yi, shown, '同期出国');
    const told = await only(clerk);
    expect(told.declined).toMatchObject({ person: 'g/yi', by: 'yi@office', reason: '同期出国' });
    await expect(acceptCharge(yi, shown)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(approveChanges(director, read(told))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await performers()).toEqual(['g/jia']);
    await rejectChanges(clerk, 'x');
    expect(await world.context.store.proposals()).toEqual([]);
  });

  it('stands beside that of a second person: both have to say yes, in any order', async () => {
    for (const first of ['yi', 'director'] as const) {
      const { world, clerk, director, yi, performers } = await office(['delegation']);
      await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject(waiting);
      const steps = {
        yi: async () => acceptCharge(yi, read(await only(yi))),
        director: async () => approveChanges(director, read(await only(director))),
      };
      await expect(steps[first]()).rejects.toMatchObject(waiting);
      expect(await performers()).toEqual(['g/jia']);
      expect((await world.context.store.head()).revision).toBe(1);
      const recorded = await steps[first === 'yi' ? 'director' : 'yi']();
      expect(recorded).toMatchObject({ author: 'clerk', approvedBy: 'director', accepted: [{ person: 'g/yi' }] });
      expect(await performers()).toEqual(['g/yi']);
    }
  });

  it('is given once: a retry gives the same, whether it was recorded or waits for others', async () => {
    const { world, clerk, yi, performers } = await office();
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject(waiting);
    const shown = read(await only(yi));
    const recorded = await acceptCharge(yi, shown);
    expect(await acceptCharge(yi, shown)).toEqual(recorded);
    expect((await world.context.store.head()).revision).toBe(2);
    // The same record once more, of which nothing was accepted yet.
    const again = {
      ...designation('y'),
      changes: [{ end: { id: 'g/x', at: '2024-03-01' } }, ...designation('x').changes.slice(1)],
    };
    again.changes[1] = {
      assert: { delegation: { ...designation('x').changes[1]?.assert.delegation, validFrom: '2024-04-01' } },
    } as never;
    await expect(recordChanges(clerk, again)).rejects.toMatchObject(waiting);
    const next = read(await only(yi));
    expect(next.commandId).toBe(shown.commandId);
    await expect(acceptCharge(yi, shown)).rejects.toMatchObject({ code: 'PROPOSAL_CHANGED' });
    expect(await acceptCharge(yi, next)).toMatchObject({ revision: 3 });
    expect(await performers()).toEqual(['g/yi']);
  });

  it('is given once, and declined once, while others have not said anything', async () => {
    const { clerk, director, yi, bing } = await office(['delegation']);
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject(waiting);
    const shown = read(await only(yi));
    for (const _time of [1, 2]) await expect(acceptCharge(yi, shown)).rejects.toMatchObject(waiting);
    expect((await only(clerk)).accepted).toHaveLength(1);
    await expect(declineCharge(yi, shown, '同期出国')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await approveChanges(director, read(await only(director)));
    await expect(recordChanges(clerk, designation('y', 'g/d2'))).rejects.toMatchObject(waiting);
    const other = read(await only(bing));
    const declined = await declineCharge(bing, other, '同期出国');
    expect(await declineCharge(bing, other, ' 同期出国 ')).toEqual(declined);
    await expect(declineCharge(bing, other, '另有安排')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is that of whoever recorded what charges themselves', async () => {
    const { world } = await office();
    const own = viewedBy(world.context, viewer('yi@office', 'recorder', 'g/yi'), [], ['delegation']);
    expect(await recordChanges(own, designation('x'))).toMatchObject({
      accepted: [{ by: 'yi@office', person: 'g/yi' }],
    });
  });

  it('is asked for nothing else, and of a post that nobody holds it is refused', async () => {
    const { world, clerk } = await office();
    await world.record([{ post: { id: 'g/vacant', organization: 'g', title: '副区长' } }], '2024-01-02');
    await expect(recordChanges(clerk, designation('x', 'g/vacant'))).rejects.toMatchObject({ code: 'INVALID_VALUE' });
    const absence = { assert: { absence: { id: 'g/away', of: 'g/jia', reason: 'leave' } } };
    const recorded = await recordChanges(clerk, { commandId: 'y', reason: '请假', changes: [absence] });
    expect(recorded).not.toHaveProperty('accepted');
  });

  it('is not enough where the ledger has moved on: the author proposes anew', async () => {
    const { clerk, yi, world } = await office();
    await expect(recordChanges(clerk, designation('x'))).rejects.toMatchObject(waiting);
    const shown = read(await only(yi));
    await world.record([{ retract: { id: 'g/d1' } }], '2024-01-02');
    await expect(acceptCharge(yi, shown)).rejects.toMatchObject({ code: 'LEDGER_MOVED_ON' });
  });
});
