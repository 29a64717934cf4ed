import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../support/fixedSeed.js';
import type { Lens } from '../../src/ledger/lens.js';
import { DomainError } from '../../src/model/error.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createSnapshotSource, type SnapshotSource } from '../../src/service/snapshots.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import type { Store } from '../../src/store/store.js';
import { sharedLedger } from '../support/sharedLedger.js';

const governments = ['a', 'b'] as const;
const government = (id: string) => ({ organization: { id, name: id, type: 'government' } });
const post = (of: string, n: number) => ({
  post: { id: `${of}/post/${n}`, name: `${of}${n}`, organization: of, role: 'other', seats: 'one' },
});

const one = fc.constantFrom(...governments);
/** People may belong to no government. */
const home = fc.constantFrom(...governments, 'shared');
const few = fc.integer({ min: 1, max: 2 });
/** Changes that may concern one government or both: people serve in both, and what is said of them is said anywhere. */
const change = fc.oneof(
  fc.tuple(one, few).map(([of, n]) => ({ assert: post(of, n) })),
  fc.tuple(home, few).map(([of, n]) => ({ assert: { person: { id: `${of}/person/${n}`, name: `${of}${n}` } } })),
  fc.tuple(one, home, few, few).map(([at, of, n, m]) => ({
    assert: { tenure: { id: `${at}/tenure/${n}`, person: `${of}/person/${n}`, post: `${at}/post/${m}` } },
  })),
  fc.tuple(home, home, few).map(([at, of, n]) => ({
    assert: {
      absence: {
        id: `${at}/absence/${n}`,
        of: `${of}/person/${n}`,
        reason: 'leave',
        validFrom: '2026-01-01',
        validTo: '2026-02-01',
      },
    },
  })),
  fc.tuple(home, fc.constantFrom('post', 'person', 'tenure', 'absence'), few).map(([of, kind, n]) => ({
    retract: { id: `${of}/${kind}/${n}` },
  })),
);

async function begun(store: Store) {
  const context = createContext(store, { now: () => '2026-01-10T00:00:00.000Z' });
  let commands = 0;
  const record = (changes: readonly unknown[]) =>
    recordChanges(context, { commandId: `c${commands++}`, reason: 'test', changes });
  await record(governments.map((id) => ({ assert: government(id) })));
  const seen = async (source: SnapshotSource, of: string) => {
    const snapshot = await source.open(of, await asOf(context, {}));
    return snapshot.ids().map((id) => [id, snapshot.history(id)]);
  };
  return { context, record, seen };
}

/** A store that notes of which governments all is read. */
function counted(ledger: Store) {
  const read: string[] = [];
  const store = new Proxy(ledger, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name !== 'entriesOf') return typeof value === 'function' ? value.bind(target) : value;
      return (of: string | null) => {
        if (of !== null) read.push(of);
        return target.entriesOf(of);
      };
    },
  });
  return { store, read };
}

describe('the cached graphs', () => {
  it('are those that would be built anew, whatever is recorded where', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 16 }), async (sets) => {
        const store = createMemoryStore();
        const { record, seen } = await begun(store);
        const cached = createSnapshotSource(store, 'Asia/Shanghai');
        for (const changes of sets) {
          await record(changes).catch((error: unknown) => {
            if (!(error instanceof DomainError)) throw error;
          });
          const anew = createSnapshotSource(store, 'Asia/Shanghai');
          for (const of of governments) expect(await seen(cached, of)).toEqual(await seen(anew, of));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are read once, whatever is recorded since, and where one falls behind by more change sets than it has records, once more', async () => {
    const { store, read } = counted(createMemoryStore());
    const { context, record, seen } = await begun(store);
    const readFor = async () => {
      read.length = 0;
      for (const of of governments) await seen(context.snapshots, of);
      return [...read];
    };
    await record(governments.flatMap((of) => [1, 2, 3, 4].map((n) => ({ assert: post(of, n) }))));
    expect(await readFor()).toEqual(['a', 'b']);
    await record([{ assert: post('b', 5) }]);
    expect(await readFor()).toEqual([]);
    await record([{ assert: { person: { id: 'a/person/1', name: 'x' } } }]);
    await record([{ assert: { tenure: { id: 'b/tenure/1', person: 'a/person/1', post: 'b/post/1' } } }]);
    await record([{ retract: { id: 'b/tenure/1' } }]);
    expect(await readFor()).toEqual([]);
    const { length } = await seen(context.snapshots, 'b');
    for (let count = 0; count < 2 * length; count++) {
      await record([{ assert: post('a', 6 + count) }]);
      await seen(context.snapshots, 'a');
    }
    expect(await readFor()).toEqual(['b']);
  });

  it('are asked for again where the ledger could not be read', async () => {
    const { ledger, line, cut, mend } = sharedLedger();
    const { seen } = await begun(ledger);
    const once = new Proxy(line, {
      get: (target, name) => (name === 'head' ? () => ledger.head() : Reflect.get(target, name)),
    });
    const source = createSnapshotSource(once, 'Asia/Shanghai');
    cut();
    await expect(seen(source, 'a')).rejects.toThrow('the line is cut');
    mend();
    expect((await seen(source, 'a')).length).toBeGreaterThan(0);
  });

  it('have of who serves here what is recorded of them elsewhere, from then on, and not as known before', async () => {
    const store = createMemoryStore();
    const { context, record } = await begun(store);
    const known = async (knownAt: string | null = null) => {
      const moment = await asOf(context, { knownAt });
      const sources = [context.snapshots, createSnapshotSource(store, 'Asia/Shanghai')];
      const [grown = [], anew] = await Promise.all(sources.map(async (each) => (await each.open('a', moment)).ids()));
      expect(grown).toEqual(anew);
      return { ids: grown, knownAt: moment.knownAt };
    };
    const tenure = (of: string) => ({ id: `${of}/tenure/1`, person: 'b/person/1', post: `${of}/post/1` });
    const absence = (n: number) => ({
      absence: { id: `b/absence/${n}`, of: 'b/person/1', reason: 'leave', validFrom: '2026-01-01' },
    });
    const person = { person: { id: 'b/person/1', name: 'b1' } };
    const recorded = [post('a', 1), post('b', 1), post('b', 2), person, { tenure: tenure('b') }, absence(1)];
    await record(recorded.map((assert) => ({ assert })));
    const before = await known();
    expect(before.ids).toEqual(['a', 'a/post/1']);
    await record([{ assert: { tenure: tenure('a') } }]);
    const elsewhere = ['b', 'b/absence/1', 'b/person/1', 'b/post/1', 'b/tenure/1'];
    expect((await known()).ids).toEqual([...before.ids, 'a/tenure/1', ...elsewhere]);
    await record([{ assert: absence(2) }]);
    expect((await known()).ids).toContain('b/absence/2');
    expect((await known(before.knownAt)).ids).toEqual(before.ids);
  });

  it('show of a record what whoever it belongs to by now lets be seen, whatever was shown before', async () => {
    const { context, record } = await begun(createMemoryStore());
    const lens: Lens = (each, of) => (of === 'a' ? each : undefined);
    const shown = async () => {
      const snapshot = await context.snapshots.open('a', await asOf(context, { at: '2026-01-10' }));
      return ['office', 'office-head', 'a/post/1'].filter(
        (id) => snapshot.seenThrough(lens).shown.get(id) !== undefined,
      );
    };
    const office = (of: string) => ({ organization: { id: 'office', name: 'office', type: 'department', partOf: of } });
    const head = { post: { ...post('a', 1).post, id: 'office-head', organization: 'office' } };
    await record([office('a'), head, post('a', 1)].map((assert) => ({ assert })));
    expect(await shown()).toEqual(['office', 'office-head', 'a/post/1']);
    await record([{ assert: office('b') }]);
    expect(await shown()).toEqual(['a/post/1']);
    await record([{ assert: office('a') }]);
    expect(await shown()).toEqual(['office', 'office-head', 'a/post/1']);
  });

  it.each([
    ['an older one', 0],
    ['another one of the same length', 1],
    ['another one that goes on', 2],
  ])('are built anew where the ledger was exchanged for %s', async (_, recorded) => {
    const [newer, older] = [createMemoryStore(), createMemoryStore()];
    const { record, seen } = await begun(newer);
    await record([{ assert: post('a', 1) }]);
    const other = await begun(older);
    for (let count = 0; count < recorded; count++) await other.record([{ assert: post('b', count) }]);
    let current: Store = newer;
    const store = new Proxy(newer, {
      get(_target, name) {
        const found = Reflect.get(current, name, current);
        return typeof found === 'function' ? found.bind(current) : found;
      },
    });
    const source = createSnapshotSource(store, 'UTC');
    const ids = async () => (await seen(source, 'a')).map(([id]) => id);
    expect(await ids()).toContain('a/post/1');
    current = older;
    expect(await ids()).toEqual(['a']);
  });
});
