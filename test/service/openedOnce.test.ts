import { expect, it } from 'vitest';
import { defaultLimits } from '../../src/api/limits.js';
import { createRequest } from '../../src/api/request.js';
import { Work } from '../../src/api/work.js';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { createContext } from '../../src/service/createContext.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import type { Store } from '../../src/store/store.js';
import { createWorld } from '../support/world.js';

/** The world of two governments, with a count of what is asked of its store. */
async function counted() {
  const store = createMemoryStore();
  const { load } = await createWorld(store);
  await load('two', '2019-01-01');
  const asked: string[] = [];
  const counting: Store = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: readonly unknown[]) => {
        if (name === 'entriesOf' && given[0] !== null) asked.push(`entries of ${given[0]}`);
        if (name === 'entries') asked.push(...(given[0] as readonly string[]));
        return Reflect.apply(value, target, given) as unknown;
      };
    },
  });
  const context = createContext(counting, { now: () => '2030-01-01T00:00:00.000Z' });
  const opened: string[] = [];
  const { snapshots } = context;
  const open: typeof snapshots.open = (government, ...rest) => {
    opened.push(government);
    return snapshots.open(government, ...rest);
  };
  return { context: { ...context, snapshots: { ...context.snapshots, open } }, asked, opened };
}

const assume = (id: string) => ({
  commandId: 'assumed',
  reason: 'test',
  changes: [{ assert: { absence: { id, of: 'a/head', reason: 'leave' } } }],
});

it('a question in words opens no government twice', async () => {
  const { context, opened } = await counted();
  const asking = await askingOf(context, { at: '2024-02-01' });
  const [duty] = (await context.snapshots.open('a', asking)).all('duty');
  opened.length = 0;
  const found = await askWhoIsResponsible(context, { matter: { text: duty?.name ?? '' }, within: 'a', ...asking });
  expect(found.answer.question.duty).toBe(duty?.id);
  expect(opened).toEqual(['a']);
  opened.length = 0;
  const { answer } = await askStandIn(context, { post: 'a/head', matter: { text: duty?.name ?? '' }, ...asking });
  expect(answer.matter).toBe(duty?.id);
  expect(opened).toEqual(['a']);
});

it('an assumption is checked once in a request, and its graph is built once, whatever asks for it', async () => {
  const { context, asked } = await counted();
  const { asking } = createRequest(context, { language: 'zh', log: () => {}, work: new Work(defaultLimits) });
  const ask = async (id: string) => {
    const given = await asking({ at: '2024-02-01', assume: assume(id) });
    assumed.push(given.assumption);
    return (await askStandIn(context, { post: 'a/head', ...given })).answer;
  };
  const assumed: unknown[] = [];
  const [first, second] = await Promise.all([ask('assumed/1'), ask('assumed/1')]);
  expect(assumed[1]).toBe(assumed[0]);
  expect(first?.gap?.reason).toBe('noRule');
  expect(second).toEqual(first);
  expect((await ask('assumed/2')).receipt.assumed).not.toBe(first?.receipt.assumed);
  // Of two questions on one assumption, as often as of one on another.
  const often = (id: string) => asked.filter((each) => each === id).length;
  expect(often('assumed/2')).toBeGreaterThan(0);
  expect(often('assumed/1')).toBe(often('assumed/2'));
  expect(often('entries of a')).toBe(1);
});
