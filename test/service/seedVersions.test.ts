import { describe, expect, it } from 'vitest';
import { type Change, parseChangeSet } from '../../src/model/changeSet.js';
import { fail } from '../../src/model/error.js';
import { historyOf } from '../../src/service/ask/readLedger.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { loadSeeds, seedFiles, seedNames } from '../../src/service/record/loadSeeds.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { recordSeed } from '../../src/service/record/recordSeed.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { Store } from '../../src/store/store.js';
import { scratchFile, stores } from '../support/stores.js';

const person = (id: string, name: string, times: object = {}) => ({ assert: { person: { id, name, ...times } } });

/** The files of a made-up seed `t`, as lists of changes. */
async function load(context: Context, ...files: readonly (readonly unknown[])[]): Promise<void> {
  const read = files.map((changes, index) => {
    const input = { commandId: `seed/t/${index + 1}`, reason: 'test', changes };
    return { path: `${index + 1}.yaml`, input, draft: parseChangeSet(input, context.timeZone) };
  });
  await recordSeed(context, 't', read, () => {});
}

const commands = async ({ store }: Context) => (await store.changes(0, 100)).map(({ commandId }) => commandId);
const standing = async (context: Context, id: string) =>
  (await historyOf(context, id))
    .filter(({ known }) => known.to === null)
    .map(({ record, valid }) => [(record as { readonly name?: string }).name, valid.from, valid.to]);

/** A store whose disk is full. */
const unwritable = (store: Store): Store =>
  new Proxy(store, {
    get(target, name) {
      if (name === 'write') return async () => fail('DISK_FULL', [], { zh: '磁盘已满', en: 'the disk is full' });
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

describe.each(Object.entries(stores))('seeds in %s', (_name, create) => {
  it('are recorded once', async () => {
    const context = createContext(await create());
    for (let time = 0; time < 3; time++) await load(context, [person('a', '甲')], [person('b', '乙')]);
    expect(await commands(context)).toEqual(['seed/t/1', 'seed/t/2']);
  });

  it('go on where they were interrupted', async () => {
    const context = createContext(await create());
    await load(context, [person('a', '甲')]);
    await load(context, [person('a', '甲')], [person('b', '乙')]);
    expect(await commands(context)).toEqual(['seed/t/1', 'seed/t/2']);
  });

  it('of a newer version become one change set of what differs, and only once', async () => {
    const context = createContext(await create());
    await load(context, [person('a', '甲'), person('b', '乙')], [person('c', '丙', { validFrom: '2024-01-01' })]);
    for (let time = 0; time < 2; time++) {
      await load(context, [person('a', '甲'), person('d', '丁')], [person('c', '丙', { validFrom: '2025-01-01' })]);
    }
    expect(await commands(context)).toEqual(['seed/t/1', 'seed/t/2', 'seed/t@2']);
    const [update] = await context.store.changes(2, 1);
    expect(update?.changes.map(({ op, id }: Change) => `${op} ${id}`)).toEqual([
      'retract b',
      'retract c',
      'assert c',
      'assert d',
    ]);
    expect(await standing(context, 'a')).toEqual([['甲', null, null]]);
    expect(await standing(context, 'b')).toEqual([]);
    expect(await standing(context, 'c')).toEqual([['丙', '2024-12-31T16:00:00.000Z', null]]);
    await load(context, [person('a', '甲甲'), person('d', '丁')], [person('c', '丙', { validFrom: '2025-01-01' })]);
    expect((await commands(context)).at(-1)).toBe('seed/t@3');
    expect(await standing(context, 'a')).toEqual([['甲甲', null, null]]);
  });

  it('leave alone what others recorded, where the newer version changes nothing', async () => {
    const context = createContext(await create());
    await load(context, [person('a', '甲'), person('b', '乙')]);
    const changes = [person('a', '甲二', { validFrom: '2026-01-01' })];
    await recordChanges(context, { commandId: 'mine', reason: 'test', changes });
    await load(context, [person('a', '甲'), person('b', '乙二')]);
    expect(await standing(context, 'b')).toEqual([['乙二', null, null]]);
    expect((await standing(context, 'a')).map(([name]) => name)).toEqual(['甲', '甲二']);
  });

  it('that cannot be recorded, and are right, say why', async () => {
    const context = createContext(await create());
    const failing = { ...context, ledger: unwritable(context.ledger) };
    await expect(load(failing, [person('a', '甲')])).rejects.toMatchObject({ code: 'DISK_FULL' });
    await load(context, [person('a', '甲')]);
    await expect(load(failing, [person('a', '甲二')])).rejects.toMatchObject({ code: 'DISK_FULL' });
    await expect(load(failing, [person('a', '甲')], [person('b', '乙')])).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(await commands(context)).toEqual(['seed/t/1']);
  });

  it('with mistakes in a newer version are refused with the file, and nothing of them is recorded', async () => {
    const context = createContext(await create());
    await load(context, [person('a', '甲')]);
    const tenure = { assert: { tenure: { id: 't', person: 'a', post: 'nowhere' } } };
    await expect(load(context, [person('a', '甲二'), tenure])).rejects.toMatchObject({
      name: 'SeedError',
      problems: [{ code: 'UNKNOWN_ID', file: '1.yaml' }],
    });
    expect(await commands(context)).toEqual(['seed/t/1']);
  });
});

it('the seeds that ship are numbered, and recorded once across a restart', async () => {
  const file = scratchFile();
  for (let time = 0; time < 2; time++) {
    const store = await openSqliteStore(file);
    const context = createContext(store);
    await loadSeeds(context, ['hongkou', 'shangcheng']);
    expect(await commands(context)).toEqual(
      ['hongkou', 'shangcheng'].flatMap((name) => [1, 2, 3].map((number) => `seed/${name}/${number}`)),
    );
    await store.close();
  }
  for (const name of seedNames()) {
    const store = await stores.memory?.();
    if (store === undefined) throw new Error('there is a store in memory');
    const context = createContext(store);
    await loadSeeds(context, name === 'demo' ? ['demo'] : [name]);
    const numbered = seedFiles(name).map((_, index) => `seed/${name}/${index + 1}`);
    expect([...(await commands(context))].sort()).toEqual(numbered.sort());
  }
});
