import type { ValidTime } from '../src/model/time.js';
import type { Context } from '../src/service/context.js';
import { createContext } from '../src/service/createContext.js';
import { asOf } from '../src/service/moment.js';
import { loadSeeds } from '../src/service/record/loadSeeds.js';
import { openSqliteStore } from '../src/store/sqlite/sqliteStore.js';
import { scratchFile } from '../test/support/stores.js';

export const demo = 'demo';
export const day = '2026-11-23' as ValidTime;

/** The demo district in a ledger file of its own. */
export async function demoDistrict(): Promise<Context> {
  const context = createContext(await openSqliteStore(scratchFile()));
  await loadSeeds(context, [demo]);
  return context;
}

/** The duties of a government in force on that day, by id. */
export async function dutiesOf(context: Context, government: string): Promise<readonly string[]> {
  const snapshot = await context.snapshots.open(government, await asOf(context, { at: day }));
  return snapshot.all('duty').map(({ id }) => id);
}

const [first, instants, step] = [Date.UTC(2025, 0, 1), 525_600, 7_013];

/** An instant of the years 2025 and 2026: the minutes of them in an order in which none comes twice before all have come. */
export const instant = (count: number): ValidTime =>
  new Date(first + ((count * step) % (2 * instants)) * 60_000).toISOString() as ValidTime;
