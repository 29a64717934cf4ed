import type { FastifyInstance } from 'fastify';
import { readinessOf } from '../service/operate/readiness.js';
import type { Store } from '../store/store.js';

export interface HealthOptions {
  readonly store: Store;
  /** Whether everybody may see how much is recorded, and what is wrong with it. */
  readonly isOpen: boolean;
  /** Whether every request is refused for want of room. */
  readonly isFull: () => boolean;
  /** Whether it is about to end. */
  readonly isStopping: () => boolean;
}

/**
 * `/healthz`: the process answers, and what its ledger is fit for; 503 where nothing may be answered from it any more.
 * `/readyz`: it is of use to send it requests; else 503, with why.
 */
export function serveHealth(app: FastifyInstance, { store, isOpen, isFull, isStopping }: HealthOptions): void {
  app.get('/healthz', async (_request, reply) => {
    const { damaged = false, writable = true, messages = [], verified } = store.condition?.() ?? {};
    const status = damaged ? 'damaged' : writable ? 'ok' : 'readOnly';
    if (damaged) reply.code(503);
    if (!isOpen) return { status };
    const told = { ...(messages.length === 0 ? {} : { messages }), ...(verified ? { verified } : {}) };
    if (damaged) return { status, ...told };
    const { revision, recordedAt } = await store.head();
    const following = store.following?.();
    const copy = following && {
      following: following.state,
      ...(following.governments === null ? {} : { governments: following.governments }),
    };
    return { status, revision, recordedAt, ...told, ...copy };
  });
  const readiness = readinessOf(store);
  app.get('/readyz', async (_request, reply) => {
    const reason = isStopping() ? 'STOPPING' : isFull() ? 'OVERLOADED' : await readiness();
    if (reason === null) return { status: 'ready' };
    return reply.code(503).header('retry-after', 1).send({ status: 'notReady', reason });
  });
}
