import { describe, expect, it } from 'vitest';
import { askStandIn } from '../../src/service/askStandIn.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld } from '../support/world.js';

const away = [{ absence: { id: 'g/away', of: 'g/jia', reason: 'leave', validFrom: '2024-03-01' } }];

describe('the pair of times', () => {
  it('gives the same answer again, although something was recorded in the same millisecond', async () => {
    const { context, load, record, setDay } = await createWorld(createMemoryStore());
    await load('small', '2024-01-01');
    setDay('2024-03-05');
    const { answer: first } = await askStandIn(context, { post: 'g/head' });
    await record(away, '2024-03-05');
    const { at, knownAt } = first.question;
    const { answer: again } = await askStandIn(context, { post: 'g/head', at, knownAt });
    expect(again).toEqual(first);
    expect((await askStandIn(context, { post: 'g/head' })).answer.outcome).toBe('gap');
  });

  it('does not promise for what is not known yet', async () => {
    const { context, load, record } = await createWorld(createMemoryStore());
    await load('small', '2024-01-01');
    const { answer } = await askStandIn(context, { post: 'g/head', at: '2024-03-05', knownAt: '2040-01-01' });
    await record(away, '2024-02-01');
    const { at, knownAt } = answer.question;
    expect((await askStandIn(context, { post: 'g/head', at, knownAt })).answer).toEqual(answer);
  });
});
