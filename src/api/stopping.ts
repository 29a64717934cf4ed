import type { FastifyInstance } from 'fastify';
import { stopping } from './refusal.js';
import { isProbe } from './watching/watchRequests.js';

/**
 * Lets callers go elsewhere before the server ends. From `asked` on it is not ready and keeps no connection open, but
 * answers all the same. Once it is being closed, what is begun is answered, and what comes later on an open connection is
 * told that it stops. Gives whether it is asked to stop.
 */
export function stopInSteps(app: FastifyInstance, asked: AbortSignal | undefined): () => boolean {
  let isClosing = false;
  const isStopping = (): boolean => isClosing || asked?.aborted === true;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onRequest', async ({ routeOptions }, reply) => {
    if (isStopping()) reply.header('connection', 'close');
    if (isClosing && !isProbe(routeOptions.url ?? null)) throw stopping();
  });
  return isStopping;
}
