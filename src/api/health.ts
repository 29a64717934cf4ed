import type { FastifyInstance } from 'fastify';
import { readinessOf } from '../service/operate/readiness.js';
import type { Store } from '../store/store.js';

export interface HealthOptions {
  readonly store: Store;
  /** Whether everybody may see how much is recorded. */
  readonly isOpen: boolean;
  /** Whether every request is refused for want of room. */
  readonly isFull: () => boolean;
}

/** `/healthz`: the process answers. `/readyz`: it is of use to send it requests; else 503, with why. */
export function serveHealth(app: FastifyInstance, { store, isOpen, isFull }: HealthOptions): void {
  app.get('/healthz', async () => {
    if (!isOpen) return { status: 'ok' };
    const { revision, recordedAt } = await store.head();
    const following = store.following?.().state;
    return { status: 'ok', revision, recordedAt, ...(following === undefined ? {} : { following }) };
  });
  const readiness = readinessOf(store);
  app.get('/readyz', async (_request, reply) => {
    const reason = isFull() ? 'OVERLOADED' : await readiness();
    if (reason === null) return { status: 'ready' };
    return reply.code(503).header('retry-after', 1).send({ status: 'notReady', reason });
  });
}
