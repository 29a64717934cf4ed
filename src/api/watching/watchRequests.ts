import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Timed } from '../../service/context.js';
import type { Request } from '../request.js';
import { noteErrors, type Told, toldOf } from './told.js';
import type { RequestTrace, Traces } from './traces.js';

/** A request that was answered, or left by its caller. */
export interface Answered extends Told {
  readonly id: string;
  readonly method: string;
  /** As the server knows it: `/assets/index.js`, `/graphql`. What else a caller asked for may be anything: `null`. */
  readonly path: string | null;
  /** 499: the caller left before it was answered. */
  readonly status: number;
  readonly ms: number;
  /** Of the token; `null` without a login. */
  readonly subject: string | null;
}

export interface WatchOptions {
  readonly subjectOf: (request: FastifyRequest) => string | null;
  readonly onAnswered: readonly ((answered: Answered) => void)[];
  readonly traces: Traces | null;
}

/** How long the parts of the work on a request take. */
export type TimedOf = (request: FastifyRequest) => Timed | null;

/**
 * Tells of each request once it is answered. Its id goes back in `x-request-id`, and in each of its errors as
 * `extensions.requestId`.
 */
export function watchRequests(app: FastifyInstance, { subjectOf, onAnswered, traces }: WatchOptions): TimedOf {
  const traced = new WeakMap<FastifyRequest, RequestTrace>();
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    const path = request.routeOptions.url ?? null;
    const began = performance.now();
    const trace = isProbe(path) ? undefined : traces?.begin(request, path);
    if (trace !== undefined) traced.set(request, trace);
    reply.raw.once('close', () => {
      const answered = {
        ...{ id: request.id, method: request.method, path, ms: performance.now() - began, subject: subjectOf(request) },
        status: reply.raw.writableFinished ? reply.statusCode : leftByCaller,
        ...toldOf(request),
      };
      trace?.end(answered);
      for (const tell of onAnswered) tell(answered);
    });
  });
  app.addHook('onSend', async (request, _reply, payload) =>
    typeof payload === 'string' && payload.startsWith('{"errors":[') ? withRequestId(payload, request.id) : payload,
  );
  return (request) => traced.get(request)?.timed ?? null;
}

const leftByCaller = 499;

/** What a monitor asks for every few seconds. */
export const isProbe = (path: string | null): boolean => path === '/healthz' || path === '/readyz';

function withRequestId(body: string, requestId: string): string {
  const { errors, ...others } = JSON.parse(body) as { readonly errors: readonly { readonly extensions?: object }[] };
  const told = errors.map((each) => ({ ...each, extensions: { ...each.extensions, requestId } }));
  return JSON.stringify({ errors: told, ...others });
}

/** Notes the operation of each request and the codes of its errors. `failed` is told by whose request an error came. */
export function noting(failed: WeakMap<object, Request>): ApolloServerPlugin<Request & BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue: { told }, operation }) {
          if (operation === undefined) return;
          told.operation = { type: operation.operation, name: operation.name?.value ?? null };
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const each of errors) failed.set(each, contextValue);
        },
        async willSendResponse({ contextValue: { told }, response: { body } }) {
          if (body.kind === 'single') noteErrors(told, body.singleResult.errors ?? []);
        },
      };
    },
  };
}
