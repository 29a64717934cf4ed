import type { IncomingMessage } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { buildSchema, type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult, parse } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { invariant } from '../../util/invariant.js';
import type { Admission, Caller } from '../admission.js';
import type { Limits } from '../limits.js';
import { languageOf } from '../request.js';
import { toGraphQLError } from '../toGraphQLError.js';
import type { Subscriptions } from './subscriptions.js';

export interface SocketOptions {
  readonly subscriptions: Subscriptions;
  readonly admission: Pick<Admission, 'refuseStrangers' | 'refusePages' | 'callerOf'>;
  readonly limits: Limits;
  readonly log: (cause: unknown) => void;
}

/** In bytes: what a reason for closing may have. */
const mostOfReason = 120;

/** What the library wants to see of an operation; what is executed is up to `Subscriptions`. */
const anySubscription: Pick<ExecutionArgs, 'schema' | 'document'> = {
  schema: buildSchema('type Query { none: Int } type Subscription { any: Int }'),
  document: parse('subscription { any }'),
};

/**
 * Takes WebSockets at `/graphql` that speak the protocol of graphql-ws. The login is that of the header `Authorization`, or, as
 * browsers cannot send one, `authorization` in the payload of `connection_init`; likewise `accept-language`.
 */
export function serveSockets(app: FastifyInstance, { subscriptions, admission, limits, log }: SocketOptions): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes, perMessageDeflate: false });
  const callers = new WeakMap<object, Caller>();
  const { dispose } = useServer(
    {
      connectionInitWaitTimeout: limits.headersSeconds * 1000,
      onConnect: async ({ connectionParams = {}, extra: { socket, request } }) => {
        try {
          callers.set(socket, await callerOf(admission, connectionParams, request));
          return true;
        } catch (error) {
          const { message, extensions } = toGraphQLError(error, 'en', log);
          socket.close(CloseCode.Forbidden, `${extensions.code}: ${message}`.slice(0, mostOfReason));
          return false;
        }
      },
      onSubscribe: async ({ extra: { socket } }, _id, payload) => {
        const caller = callers.get(socket);
        invariant(caller !== undefined, 'only who was admitted is heard');
        try {
          const results = await subscriptions.open(caller, payload);
          return { ...anySubscription, contextValue: results };
        } catch (error) {
          return [toGraphQLError(error, caller.language, log)];
        }
      },
      subscribe: ({ contextValue }) => contextValue as AsyncGenerator<ExecutionResult>,
      onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
    },
    sockets,
    limits.heartbeatSeconds * 1000,
  );

  app.server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const admitted = async () => {
      if (!isAsked(request)) throw notFound;
      await admission.refuseStrangers(request);
      admission.refusePages(request);
    };
    admitted().then(
      () => sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request)),
      (error: unknown) => refuse(socket, error === notFound ? 404 : 403, error),
    );
  });
  app.addHook('preClose', async () => {
    const cut = setTimeout(() => {
      for (const each of sockets.clients) each.terminate();
    }, limits.stopSeconds * 1000);
    await dispose();
    clearTimeout(cut);
  });
}

const notFound = new Error('not found');

const isAsked = ({ url = '', headers }: IncomingMessage): boolean =>
  /^\/graphql(?:$|\?)/.test(url) && headers.upgrade?.toLowerCase() === 'websocket';

function callerOf(
  { callerOf: find }: Pick<Admission, 'callerOf'>,
  given: Readonly<Record<string, unknown>>,
  request: IncomingMessage,
): Promise<Caller> {
  const { headers, socket } = request;
  const named = (name: string): string | undefined => {
    const value = Object.entries(given).find(([key]) => key.toLowerCase() === name)?.[1] ?? headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const language = languageOf(named('accept-language'));
  return find(request, socket.remoteAddress ?? '', language, named('authorization'));
}

function refuse(socket: Duplex, status: number, error: unknown): void {
  const told = error === notFound ? { message: 'not found', extensions: {} } : toGraphQLError(error, 'en', () => {});
  const { message, extensions } = told;
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
