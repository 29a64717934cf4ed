import { describe, expect, it, onTestFinished } from 'vitest';
import type { Text } from '../../src/model/text.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { openReplica, type ReplicaOptions } from '../../src/store/replica/replicaStore.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { Following, Store } from '../../src/store/store.js';
import { changeSets } from '../support/changeSets.js';
import { sharedLedger } from '../support/sharedLedger.js';
import { scratchFile } from '../support/stores.js';

const changeSet = (commandId: string) => ({
  commandId,
  reason: 'test',
  changes: [{ assert: { person: { id: `person/${commandId}`, name: commandId } } }],
});

const record = (store: Store, ...commandIds: readonly string[]) =>
  commandIds.reduce<Promise<unknown>>(
    (before, each) => before.then(() => recordChanges(createContext(store), changeSet(each))),
    Promise.resolve(),
  );

async function follow(line: Store, copy = scratchFile(), options: ReplicaOptions = {}): Promise<Store> {
  const replica = await openReplica(async () => line, await openSqliteStore(copy), { every: 5, ...options });
  onTestFinished(() => replica.close().catch(() => {}));
  return replica;
}

async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  for (let turn = 0; turn < 2_000; turn += 1) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('it did not come to pass');
}

const at = async (store: Store) => (await store.head()).revision;

describe('a replica', () => {
  it('has what others wrote to the shared ledger, to the last hash, without being asked', async () => {
    const { ledger, line } = sharedLedger();
    await record(ledger, 'a', 'b');
    const replica = await follow(line);
    expect(await replica.head()).toEqual(await ledger.head());
    await record(ledger, 'c');
    await until(async () => (await at(replica)) === 3);
    expect(await replica.head()).toEqual(await ledger.head());
    expect(await replica.changes(0, 10)).toEqual(await ledger.changes(0, 10));
    expect(replica.following?.()).toMatchObject({ state: 'following', revision: 3 });
  });

  it('has what was written through it as soon as that is acknowledged', async () => {
    const { ledger, line } = sharedLedger();
    const [one, other] = [await follow(line), await follow(line)];
    for (let turn = 0; turn < 10; turn += 1) {
      await record(one, `one${turn}`);
      expect((await one.command(`one${turn}`))?.revision).toBe(await at(one));
      await record(other, `other${turn}`);
      expect((await other.command(`other${turn}`))?.revision).toBe(await at(other));
    }
    expect(await at(ledger)).toBe(20);
    await until(async () => (await at(one)) === 20);
  });

  it('goes on answering while the shared ledger is away, says since when, and catches up by itself', async () => {
    const { ledger, line, cut, mend } = sharedLedger();
    await record(ledger, 'a');
    const told: Following['state'][] = [];
    const replica = await follow(line, scratchFile(), { onChange: ({ state }) => told.push(state) });
    cut();
    await record(ledger, 'b');
    await until(() => replica.following?.().state === 'away');
    const away = replica.following?.();
    expect(await at(replica)).toBe(1);
    expect((await replica.entries(['person/a'])).length).toBe(1);
    await expect(record(replica, 'c')).rejects.toThrow('the line is cut');
    expect(replica.following?.()).toEqual(away);
    expect(away?.revision).toBe(1);
    mend();
    await until(async () => (await at(replica)) === 2);
    expect(replica.following?.()).toMatchObject({ state: 'following', revision: 2 });
    expect(told).toEqual(['away', 'following']);
    await record(replica, 'c');
    expect(await at(ledger)).toBe(3);
  });

  it('acknowledges nothing that it cannot show; a retry then finds it recorded once', async () => {
    const { ledger, line, cut, mend } = sharedLedger();
    const replica = await follow(line);
    cut('after the next write');
    await expect(record(replica, 'a')).rejects.toThrow('the line is cut');
    expect(await at(ledger)).toBe(1);
    mend();
    await record(replica, 'a');
    expect([await at(ledger), await at(replica)]).toEqual([1, 1]);
  });

  it('starts from its copy where the shared ledger is away, and not at all where it has none', async () => {
    const { ledger, line, cut, mend } = sharedLedger();
    await record(ledger, 'a', 'b');
    const copy = scratchFile();
    await (await follow(line, copy)).close();
    cut();
    await expect(follow(line)).rejects.toThrow('the line is cut');
    const replica = await follow(line, copy);
    expect([await at(replica), replica.following?.().state, replica.following?.().revision]).toEqual([2, 'away', null]);
    mend();
    await record(ledger, 'c');
    await until(async () => (await at(replica)) === 3);
  });

  it('tells how far it is while it catches up', async () => {
    const { ledger, line } = sharedLedger();
    await record(ledger, ...Array.from({ length: 1_200 }, (_, index) => `c${index}`));
    const told: string[] = [];
    const replica = await follow(line, scratchFile(), { onProgress: (revision, of) => told.push(`${revision}/${of}`) });
    expect(told).toEqual([1, 9, 73, 573, 1_073, 1_200].map((revision) => `${revision}/1200`));
    expect(await replica.head()).toEqual(await ledger.head());
  });

  it('takes large change sets a few at a time: neither end could hold hundreds of them', async () => {
    const ledger = createMemoryStore();
    await ledger.write((writer) => writer.append([...changeSets(24, 900)]));
    const given: number[][] = [];
    const line = new Proxy(sharedLedger(ledger).line, {
      get: (target, name) => {
        if (name !== 'changes') return Reflect.get(target, name);
        return async (after: number, first: number) => {
          const found = await target.changes(after, first);
          given.push(found.map(({ changes }) => changes.length));
          return found;
        };
      },
    });
    const replica = await follow(line);
    expect(await replica.head()).toEqual(await ledger.head());
    expect(given.length).toBeLessThan(20);
    for (const sizes of given) expect(sizes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(2_000);
  });

  it('takes nothing from a ledger that is not the one that it copied', async () => {
    const { ledger, line } = sharedLedger();
    await record(ledger, 'a', 'b');
    const copy = scratchFile();
    await (await follow(line, copy)).close();
    const others = [['x'], ['x', 'y'], ['x', 'y', 'z']];
    for (const commands of others) {
      const other = createMemoryStore();
      await record(other, ...commands);
      const causes: unknown[] = [];
      const replica = await follow(sharedLedger(other).line, copy, {
        onChange: (_following, cause) => causes.push(cause),
      });
      expect(replica.following?.().state).toBe('diverged');
      expect(causes[0]).toMatchObject({ code: 'LEDGER_DIVERGED' });
      expect((causes[0] as { problems: { message: Text }[] }).problems[0]?.message.en).toContain(
        '`zhifen verify` both',
      );
      expect((await replica.command('b'))?.revision).toBe(2);
      expect(await at(replica)).toBe(2);
      await replica.close();
    }
  });

  it('writes nothing to a ledger that is not the one that it copied, nor what was meant for it', async () => {
    const { ledger, line } = sharedLedger();
    await record(ledger, 'a', 'b');
    const copy = scratchFile();
    await (await follow(line, copy)).close();
    const other = createMemoryStore();
    await record(other, 'x', 'y');
    const replica = await follow(sharedLedger(other).line, copy);
    await expect(record(replica, 'c')).rejects.toMatchObject({ code: 'LEDGER_DIVERGED' });
    expect([await at(other), await other.command('c')]).toEqual([2, undefined]);
  });

  it('takes no change set that was altered, dropped or exchanged on the way', async () => {
    const { ledger, line } = sharedLedger();
    await record(ledger, 'a', 'b', 'c');
    const [a, b, c] = await ledger.changes(0, 3);
    if (a === undefined || b === undefined || c === undefined) throw new Error('three were recorded');
    for (const given of [
      [a, { ...b, reason: 'other' }, c],
      [a, { ...b, author: 'x' }, c],
      [a, c],
      [b, c],
      [a, a],
      [],
    ]) {
      const tampered = new Proxy(line, {
        get: (target, name) => (name === 'changes' ? async () => given : Reflect.get(target, name)),
      });
      await expect(follow(tampered)).rejects.toMatchObject({ code: 'LEDGER_DIVERGED' });
    }
  });
});
