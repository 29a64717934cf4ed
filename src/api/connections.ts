import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Limits } from './limits.js';

const second = 1_000;

/** How long the server waits for what callers send, and how much they may send at once. What comes too slowly is cut off. */
export const timeoutsOf = ({ headersSeconds, requestSeconds, idleSeconds, requestsPerConnection }: Limits) => ({
  requestTimeout: requestSeconds * second,
  keepAliveTimeout: idleSeconds * second,
  connectionTimeout: idleSeconds * second,
  // Requests that were sent at once are taken from a connection without a pause.
  maxRequestsPerSocket: requestsPerConnection,
  http: {
    requestTimeout: requestSeconds * second,
    headersTimeout: Math.min(headersSeconds, requestSeconds) * second,
    // How often Node looks for connections that are past the two above.
    connectionsCheckingInterval: second,
  },
});

/**
 * Takes so many connections and no more, and lets the server end in time: past the limit whatever is worked on is given
 * up (`stop`), and connections that hang are cut.
 */
export function limitConnections(app: FastifyInstance, limits: Limits, stop: () => void): void {
  const { server } = app;
  server.maxConnections = limits.connections;
  const byAddress = new Map<string, number>();
  const count = (socket: Socket): void => {
    const address = socket.remoteAddress ?? '';
    const open = byAddress.get(address) ?? 0;
    if (open >= limits.connectionsPerAddress) {
      socket.destroy();
      return;
    }
    byAddress.set(address, open + 1);
    socket.once('close', () => {
      const left = (byAddress.get(address) ?? 1) - 1;
      if (left > 0) byAddress.set(address, left);
      else byAddress.delete(address);
    });
  };
  server.on('connection', count);

  let ending: NodeJS.Timeout | undefined;
  app.addHook('preClose', async () => {
    ending = setTimeout(() => {
      stop();
      // What is told of the stop is sent first.
      setImmediate(() => server.closeAllConnections());
    }, limits.stopSeconds * second);
  });
  app.addHook('onClose', async () => clearTimeout(ending));
}
