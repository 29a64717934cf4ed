import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/service/createContext.js';
import { seedMarksInFile } from '../../src/service/operate/seedMarksInFile.js';
import { loadSeeds, type SeedMarks } from '../../src/service/record/loadSeeds.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import type { Store } from '../../src/store/store.js';
import { scratchFile } from '../support/stores.js';

/** Loads the smallest seed, and says whether the ledger was asked for any of its files. */
async function load(store: Store, marks: SeedMarks): Promise<{ readonly revision: number; readonly isRead: boolean }> {
  let isRead = false;
  const command: Store['command'] = (commandId) => {
    isRead = true;
    return store.command(commandId);
  };
  const watched: Store = new Proxy(store, {
    get(target, name) {
      if (name === 'command') return command;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  await loadSeeds(createContext(watched), ['hongkou'], () => {}, marks);
  return { revision: (await store.head()).revision, isRead };
}

describe('a seed that was recorded', () => {
  it('is not read again', async () => {
    const [store, marks] = [createMemoryStore(), seedMarksInFile(scratchFile('seeds.json'))];
    const { revision } = await load(store, marks);
    expect(revision).toBeGreaterThan(0);
    expect(await load(store, marks)).toEqual({ revision, isRead: false });
  });

  it('is read and recorded where the ledger is another one', async () => {
    const marks = seedMarksInFile(scratchFile('seeds.json'));
    const { revision } = await load(createMemoryStore(), marks);
    const other = createMemoryStore();
    expect(await load(other, marks)).toEqual({ revision, isRead: true });
    expect(await load(other, marks)).toEqual({ revision, isRead: false });
  });

  it.each([
    ['its files are others by now', (text: string) => text.replace(/"files":"./, '"files":"x')],
    ['another version of the program marked it', (text: string) => text.replace(/"program":"/, '$&x')],
    ['the mark is no such file', () => 'null'],
    ['the mark was cut short', (text: string) => text.slice(0, 30)],
  ])('is read where %s', async (_why, change) => {
    const file = scratchFile('seeds.json');
    const [store, marks] = [createMemoryStore(), seedMarksInFile(file)];
    const { revision } = await load(store, marks);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    expect(await load(store, marks)).toEqual({ revision, isRead: true });
    expect(await load(store, marks)).toEqual({ revision, isRead: false });
  });

  it('is read each time where nothing can be marked', async () => {
    const file = scratchFile('seeds.json');
    mkdirSync(file);
    const [store, marks] = [createMemoryStore(), seedMarksInFile(file)];
    await load(store, marks);
    expect(await load(store, marks)).toMatchObject({ isRead: true });
    rmSync(file, { recursive: true });
  });
});
