import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { createMutex } from '../../util/mutex.js';
import type { Since } from '../standing/standingAnswers.js';
import { writeDurably } from './durableFile.js';

/** What was delivered, and how many were before it. */
export interface Delivered extends Since {
  readonly number: number;
}

/** What was delivered last, of each subscription of a webhook. */
export interface Deliveries {
  last(subscription: string): Promise<Delivered | null>;
  /** Resolves once it is kept: after a restart, what follows is delivered next. */
  delivered(subscription: string, last: Delivered): Promise<void>;
}

/** Those of one process, which begins anew each time. */
export function deliveriesInMemory(): Deliveries {
  const kept = new Map<string, Delivered>();
  return {
    last: async (subscription) => kept.get(subscription) ?? null,
    delivered: async (subscription, last) => void kept.set(subscription, last),
  };
}

const fields = z.record(
  z.string(),
  z.object({
    moment: z.object({ at: z.string(), knownAt: z.string(), revision: z.number().int().nonnegative() }),
    digest: z.string().nullable(),
    number: z.number().int().nonnegative(),
  }),
);

/** In a file that is only ever replaced whole. What is no such file is begun anew: what stands now is then delivered once more. */
export function deliveriesInFile(file: string): Deliveries {
  const oneAfterTheOther = createMutex();
  const read = async (): Promise<Record<string, Delivered>> => {
    const text = await readFile(file, 'utf8').catch(() => '{}');
    try {
      return fields.parse(JSON.parse(text)) as Record<string, Delivered>;
    } catch {
      return {};
    }
  };
  return {
    last: async (subscription) => (await read())[subscription] ?? null,
    delivered: (subscription, last) =>
      oneAfterTheOther(async () => {
        const kept = { ...(await read()), [subscription]: last };
        await writeDurably(file, `${JSON.stringify(kept, null, 2)}\n`);
      }),
  };
}
