import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RecordedChangeSet } from '../../src/ledger/entry.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { loadSeeds } from '../../src/service/record/loadSeeds.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';

export const seedNames: readonly string[] = readdirSync('seed').filter((name) => !name.endsWith('.md'));

/** The files of a seed, in the order in which they are recorded: a change set each. */
export const seedFiles = (name: string): readonly string[] =>
  readdirSync(join('seed', name))
    .filter((file) => file.endsWith('.yaml') && !['coverage.yaml', 'recorded.yaml'].includes(file))
    .sort()
    .map((file) => join('seed', name, file));

/** How many change sets these seeds are recorded as. */
export const changeSetsOf = (...names: readonly string[]): number => names.flatMap(seedFiles).length;

const inputs = new Map<string, readonly unknown[]>();

/** The change sets of a seed as they stand in its files, which are read once. */
export function seedInputs(name: string): readonly unknown[] {
  const found = inputs.get(name) ?? seedFiles(name).map((file) => parse(readFileSync(file, 'utf8')));
  inputs.set(name, found);
  return found;
}

/** Records the change sets of a seed, in their order. */
export async function loadSeed(context: Context, name: string): Promise<void> {
  for (const input of seedInputs(name)) await recordChanges(context, input);
}

const loaded = new Map<string, Promise<readonly RecordedChangeSet[]>>();

/**
 * What `loadSeeds` makes of an empty ledger, for tests that ask about seeds and not how they are loaded: they are read and
 * checked for the first such ledger, and others take its change sets.
 */
export async function recordSeeds(context: Context, names: readonly string[]): Promise<void> {
  const now = context.now();
  // A clock that goes is the same for all of them.
  const clock = Math.abs(Date.parse(now) - Date.now()) < 60_000 ? 'now' : now;
  const key = JSON.stringify([names, clock, context.timeZone]);
  const first = loaded.get(key) ?? loadedOnce(names, context);
  loaded.set(key, first);
  const changeSets = await first;
  await context.ledger.write((ledger) => ledger.append(changeSets));
  for (const changeSet of changeSets) context.onRecorded(changeSet);
}

async function loadedOnce(names: readonly string[], { now, timeZone }: Context): Promise<readonly RecordedChangeSet[]> {
  const store = createMemoryStore();
  await loadSeeds(createContext(store, { now, timeZone }), names);
  return store.appended;
}
