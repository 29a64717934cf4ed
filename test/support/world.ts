import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import type { Store } from '../../src/store/store.js';
import { seedInputs, seedNames } from './seeds.js';

/** One line of a story: `{ tenure: { … } }` asserts, `{ end: { id, at } }` and `{ retract: { id } }` are themselves. */
export type Line = Readonly<Record<string, unknown>>;

/** A context whose clock stands where it is told to. */
export interface World {
  readonly context: Context;
  /** Records `lines` as one change set, on the day `recorded`. */
  record(lines: readonly Line[], recorded: string): Promise<void>;
  /** Records the change-set files of a seed or of `test/scenario/worlds`, in the order of their names. */
  load(name: string, recorded: string): Promise<void>;
  /** Moves the clock to the start of a day, in UTC. */
  setDay(day: string): void;
}

export async function createWorld(store: Store): Promise<World> {
  let now = '2000-01-01T00:00:00.000Z';
  let commands = 0;
  const context = createContext(store, { now: () => now });
  const setDay = (day: string) => {
    now = day.length === 10 ? `${day}T00:00:00.000Z` : new Date(day).toISOString();
  };
  return {
    context,
    setDay,
    async record(lines, recorded) {
      setDay(recorded);
      const changes = lines.map((line) => ('end' in line || 'retract' in line ? line : { assert: line }));
      commands += 1;
      await recordChanges(context, { commandId: `story/${commands}`, reason: 'story', changes });
    },
    async load(name, recorded) {
      setDay(recorded);
      for (const changeSet of changeSetsIn(name)) await recordChanges(context, changeSet);
    },
  };
}

// Most stories begin in the same few worlds.
const read = new Map<string, unknown>();

function changeSetsIn(name: string): readonly unknown[] {
  if (seedNames.includes(name)) return seedInputs(name);
  const found = read.get(name) ?? parse(readFileSync(join('test/scenario/worlds', `${name}.yaml`), 'utf8'));
  read.set(name, found);
  return [found];
}
