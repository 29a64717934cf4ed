import { answerDuty } from '../src/engine/answer/answer.js';
import type { MemoOptions } from '../src/graph/memo.js';
import { createContext } from '../src/service/createContext.js';
import { asOf } from '../src/service/moment.js';
import { loadSeeds } from '../src/service/record/loadSeeds.js';
import { createMemoryStore } from '../src/store/memory/memoryStore.js';
import { type Measurement, type Round, sideBySide } from './measure.js';

const government = 'demo';
const at = '2026-11-23';

/** Answers for one duty after the other in process, with a memo and with none. */
export async function measureAnswering(seconds: number): Promise<readonly Measurement[]> {
  const store = createMemoryStore();
  await loadSeeds(createContext(store), [government]);
  const answering = async (memo: MemoOptions) => {
    const context = createContext(store, { memo });
    const snapshot = await context.snapshots.open(government, await asOf(context, { at }));
    const duties = snapshot.all('duty').map(({ id }) => id);
    let next = 0;
    const round: Round = async (milliseconds) => {
      const began = performance.now();
      let done = 0;
      for (; performance.now() - began < milliseconds; done++) {
        const duty = duties[next++ % duties.length] ?? '';
        answerDuty(snapshot.atInstant(snapshot.at), { duty, within: government, area: null, modes: null });
      }
      return { done, took: performance.now() - began };
    };
    return { context, round };
  };
  const [own, none] = [await answering({}), await answering({ limit: 0 })];
  const names = { what: 'answers with a memo', beside: 'the same with none', unit: '/s', aim: null } as const;
  const measured = await sideBySide(names, own.round, none.round, { seconds, of: 'rates' });
  const { hits, misses, entries, bytes } = own.context.memo.statistics;
  const rate = ((100 * hits) / (hits + misses)).toFixed(1);
  process.stderr.write(`memo: ${rate} % found there, ${entries} entries, ${(bytes / 1e6).toFixed(1)} MB\n`);
  return [measured];
}
