import type { FastifyInstance } from 'fastify';

/**
 * Lets callers go elsewhere before the server ends: from `asked` on, and while it is being closed, it keeps no connection
 * open after an answer. Gives whether that is so.
 */
export function leaveConnections(app: FastifyInstance, asked: AbortSignal | undefined): () => boolean {
  let isClosing = false;
  const isStopping = (): boolean => isClosing || asked?.aborted === true;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  // What was begun before is answered after it: a connection that stays open would hold up the end.
  app.addHook('onSend', async (_request, reply) => {
    if (isStopping()) reply.header('connection', 'close');
  });
  return isStopping;
}
