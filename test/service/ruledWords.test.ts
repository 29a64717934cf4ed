import { expect, it } from 'vitest';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld } from '../support/world.js';

/** Two duties are called 井盖; a ruling says for half a year whose matter that is. */
async function disputed() {
  const { context, record, setDay } = await createWorld(createMemoryStore());
  await record(
    [
      { organization: { id: 'q', name: '测试区', type: 'government', validFrom: '2020-01-01' } },
      { organization: { id: 'q/water', name: '区水务局', type: 'department', partOf: 'q' } },
      { organization: { id: 'q/roads', name: '区市政局', type: 'department', partOf: 'q' } },
      { duty: { id: 'q/duty/drainage', name: '排水管理', aliases: ['井盖'] } },
      { duty: { id: 'q/duty/roads', name: '道路养护', aliases: ['井盖'] } },
      { assignment: { id: 'q/a', holder: 'q/water', duty: 'q/duty/drainage', mode: 'leads' } },
      { assignment: { id: 'q/b', holder: 'q/roads', duty: 'q/duty/roads', mode: 'leads' } },
      {
        ruling: {
          ...{ id: 'q/ruling', name: '井盖', matters: ['q/duty/drainage'], leads: ['q/roads'] },
          ...{ validFrom: '2026-01-01', validTo: '2026-07-01' },
        },
      },
    ],
    '2025-12-01',
  );
  setDay('2026-12-01');
  return async (at: string) => {
    const asked = await askWhoIsResponsible(context, {
      matter: { text: '井盖归谁管' },
      within: 'q',
      ...(await askingOf(context, { at })),
    });
    const leading = asked.answer.holders.filter(({ mode }) => mode === 'leads');
    return {
      certainty: asked.understood?.certainty,
      duty: asked.answer.question.duty,
      leads: leading.flatMap(({ organization }) => organization ?? []),
    };
  };
}

it('words that two duties share mean what a ruling of that name settles, while it is in force', async () => {
  const ask = await disputed();
  expect(await ask('2026-03-01')).toEqual({ certainty: 'exact', duty: 'q/duty/drainage', leads: ['q/roads'] });
});

it('before it and after its end they are disputed, and name nobody', async () => {
  const ask = await disputed();
  const nobody = { certainty: 'unclear', duty: null, leads: [] };
  expect([await ask('2025-12-15'), await ask('2026-07-01')]).toEqual([nobody, nobody]);
});
