import { describe, expect, it } from 'vitest';
import { askCover, askStandIn, coverSpan } from '../../src/service/ask/askStandIn.js';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import type { Context, Moment } from '../../src/service/context.js';
import type { GivenSpan } from '../../src/service/moment.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld } from '../support/world.js';

async function worldOf(name: string) {
  const world = await createWorld(createMemoryStore());
  await world.load(name, '2019-01-01');
  return world;
}

const cover = async (context: Context, person: string, given: GivenSpan & Moment) =>
  askCover(context, { person, span: coverSpan(context, given), ...(await askingOf(context, given)) });

describe('cover', () => {
  it('answers for every post that a person holds, whichever government it is in', async () => {
    const { context, setDay } = await worldOf('two');
    setDay('2030-01-01');
    const covers = await cover(context, 'both', { at: '2024-03-15' });
    expect(covers.map(({ answer }) => [answer.post, answer.gap?.reason]).sort()).toEqual([
      ['a/head', 'noRule'],
      ['b/adviser', 'noRule'],
    ]);
    expect(await cover(context, 'a/only', { at: '2024-03-15' })).toEqual([]);
  });

  it('gives one stretch after another, half-open, without a gap between them', async () => {
    const { context, setDay } = await worldOf('two');
    setDay('2030-01-01');
    const covers = await cover(context, 'both', { from: '2024-02-15', to: '2024-04-15' });
    const ofHead = covers.filter(({ answer }) => answer.post === 'a/head');
    expect(ofHead.map(({ from, to, answer }) => [from?.slice(0, 10), to?.slice(0, 10), answer.outcome])).toEqual([
      ['2024-02-14', '2024-02-29', 'held'],
      ['2024-02-29', '2024-03-31', 'gap'],
      ['2024-03-31', '2024-04-14', 'held'],
    ]);
  });

  it('refuses a span with one end, or with its ends the wrong way round', async () => {
    const { context } = await worldOf('two');
    await expect(cover(context, 'both', { from: '2024-01-01' })).rejects.toMatchObject({
      code: 'MISSING_FIELD',
    });
    await expect(cover(context, 'both', { from: '2024-02-01', to: '2024-01-01' })).rejects.toMatchObject({
      code: 'EMPTY_INTERVAL',
    });
  });
});

describe('a receipt', () => {
  it('says when the answer rests on an assumption', async () => {
    const { context, setDay } = await worldOf('two');
    setDay('2030-01-01');
    const assume = {
      commandId: 'assumed',
      reason: 'test',
      changes: [{ assert: { absence: { id: 'assumed/1', of: 'a/head', reason: 'leave' } } }],
    };
    const ask = async (extra: object) =>
      (await askStandIn(context, { post: 'a/head', ...(await askingOf(context, { at: '2024-02-01', ...extra })) }))
        .answer;
    expect((await ask({})).receipt).not.toHaveProperty('assumed');
    expect((await ask({ assume })).receipt.assumed).toMatch(/^[0-9a-f]{64}$/);
    expect((await ask({ assume })).gap?.reason).toBe('noRule');
    expect((await ask({})).manner).toBe('present');
  });
});

describe('a duty that nothing has', () => {
  it('is unknown to the government that its id names, with suggestions', async () => {
    const { context } = await worldOf('two');
    await expect(
      askWhoIsResponsible(context, { matter: { duty: 'a/dutty' }, ...(await askingOf(context, {})) }),
    ).rejects.toMatchObject({
      code: 'UNKNOWN_DUTY',
      problems: [{ suggestions: expect.arrayContaining(['a/duty']) }],
    });
  });
});
