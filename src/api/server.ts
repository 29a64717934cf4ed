import type { IncomingMessage } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { DomainError, type ErrorCode } from '../model/error.js';
import type { Language } from '../model/text.js';
import type { Journal } from '../service/access/journal.js';
import type { Context } from '../service/context.js';
import { createAdmission } from './admission.js';
import type { Authenticator } from './authentication.js';
import { refuseLargeBody } from './bodySize.js';
import { serveChart } from './chart.js';
import { limitConnections, timeoutsOf } from './connections.js';
import { createExplorer } from './explorer.js';
import { serveHealth } from './health.js';
import { journaling } from './journaling.js';
import { readJsonBodies } from './jsonBody.js';
import { answerOnce, keeping } from './keptResponses.js';
import { defaultLimits, type Limits } from './limits.js';
import { revisionAskedFor } from './minRevision.js';
import { servePage } from './page.js';
import { queryLimits } from './queryLimits.js';
import { Refusal, retryAfter, tooLarge } from './refusal.js';
import { createRequest, languageOf, type Request } from './request.js';
import { responseSize } from './responseSize.js';
import { buildApiSchema, readField } from './schema.js';
import { stopInSteps } from './stopping.js';
import { formatError, toGraphQLError } from './toGraphQLError.js';
import { ClientLeft, Traffic } from './traffic.js';
import type { Metrics } from './watching/metrics.js';
import { requestIdOf } from './watching/requestId.js';
import { noteErrors, toldOf } from './watching/told.js';
import type { Traces } from './watching/traces.js';
import { type Answered, noting, watchRequests } from './watching/watchRequests.js';

export interface ServerOptions {
  /** Shows the explorer, the schema, and suggestions where a query is wrong. */
  readonly development: boolean;
  /** Where the causes of internal errors go, with the id of the request; without it, to standard error. */
  readonly log?: Log;
  /** Is told of each request once it is answered. */
  readonly onAnswered?: (answered: Answered) => void;
  readonly metrics?: Metrics;
  readonly traces?: Traces;
  /** Aborted when the server is about to be closed: until then it answers, but is not ready. */
  readonly stopping?: AbortSignal;
  /**
   * Who sends a request. Without it everybody is the viewer of the context, and only requests from and to this
   * machine are answered.
   */
  readonly authentication?: Authenticator;
  /** Where it is noted who read what is not for everybody; absent: nowhere. */
  readonly journal?: Journal;
  /** The folder of the built page; absent: where the build puts it. */
  readonly page?: string;
  /** Speaks https with this certificate; without it, http. */
  readonly tls?: Tls;
  /** What callers may ask of it; absent: what the table says. */
  readonly limits?: Limits;
}

export type Log = (cause: unknown, requestId?: string) => void;

/** A certificate with those that lead to its root, and its private key, as PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

/** The server of the GraphQL API, ready to listen. Closing it answers what was asked before. */
export async function createServer(context: Context, options: ServerOptions): Promise<FastifyInstance> {
  const { development, authentication, tls, limits = defaultLimits } = options;
  const { log = logToStderr, metrics, onAnswered } = options;
  const app = createApp(options, limits);
  const apollo = await startApollo(app, context, options, limits, log);
  const traffic = new Traffic(limits);
  const { refuseStrangers, authenticate, viewerOf, clientOf, subjectOf, contextOf } = createAdmission(
    context,
    authentication,
  );
  const timedOf = watchRequests(app, {
    subjectOf,
    onAnswered: [onAnswered, metrics?.answered].filter((each) => each !== undefined),
    traces: options.traces ?? null,
  });
  const isStopping = stopInSteps(app, options.stopping);
  metrics?.watch({ context, traffic });
  const requestOf = (request: FastifyRequest, language: Language): Request =>
    createRequest(contextOf(request), {
      ...{ language, work: traffic.workOf(request), told: toldOf(request), timed: timedOf(request) },
      log: (cause) => log(cause, request.id),
    });

  limitConnections(app, limits, () => traffic.stop());
  readJsonBodies(app);
  app.setErrorHandler(async (error: RequestError, request, reply) => {
    // The connection is gone: what is sent goes nowhere.
    if (error instanceof ClientLeft) return reply.code(499).send();
    if (error instanceof Refusal || error instanceof DomainError) return refuseKnown(error, request, reply);
    const status = error.statusCode ?? 500;
    if (status >= 500) log(error, request.id);
    return refuse(reply, status, status >= 500 ? 'internal error' : error.message, { code: codeOfStatus(status) });
  });
  app.setNotFoundHandler(async (_request, reply) => refuse(reply, 404, 'not found', { code: 'BAD_REQUEST' }));

  app.addHook('onRequest', refuseStrangers);
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    if (tls !== undefined) reply.header('strict-transport-security', 'max-age=31536000');
  });
  // How much is recorded is shown to admitted viewers only.
  serveHealth(app, {
    store: context.ledger,
    isOpen: authentication === undefined,
    isFull: () => traffic.isFull,
    isStopping,
  });
  const askedRevision = async ({ headers }: FastifyRequest) =>
    revisionAskedFor(context, headers['zhifen-min-revision']);
  const working = new WeakMap<FastifyRequest, Request>();
  const execute = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const own = requestOf(request, languageOf(request.headers['accept-language']));
      working.set(request, own);
      return own;
    },
  });
  const answer = answerOnce(async (request, reply) => execute.call(app, request, reply), {
    ...{ context, journal: options.journal, viewerOf },
    workedWith: (request) => working.get(request),
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    bodyLimit: Math.max(limits.bodyBytes, limits.recorderBodyBytes),
    onRequest: [
      async (_request, reply) => void reply.header('cache-control', 'no-store'),
      authenticate,
      async (request) => refuseLargeBody(request, viewerOf(request), limits),
      askedRevision,
    ],
    preHandler: async ({ body }) => {
      const query = (body as { readonly query?: unknown } | null | undefined)?.query;
      if (typeof query !== 'string' || query.length <= limits.queryCharacters) return;
      throw tooLarge(limits, 'queryCharacters', {
        zh: '查询过长，请将所记录的内容作为变量给出',
        en: 'the query is too long: give what it records as variables',
      });
    },
    handler: (request, reply) => traffic.answer(clientOf(request), request, reply, () => answer(request, reply)),
  });
  serveChart(app, {
    apollo,
    onRequest: [authenticate, askedRevision],
    requestOf,
    answer: (request, reply, run) => traffic.answer(clientOf(request), request, reply, run),
  });
  servePage(app, options.page);
  if (development) showExplorer(app);
  return app;
}

function createApp({ tls }: ServerOptions, limits: Limits): FastifyInstance {
  const { http, ...timeouts } = timeoutsOf(limits);
  const settings = {
    ...timeouts,
    logger: false,
    // They are told so as of every other error.
    return503OnClosing: false,
    genReqId: ({ headers }: IncomingMessage) => requestIdOf(headers),
    forceCloseConnections: 'idle',
  } as const;
  // Fastify has a type for each protocol; what we use of a server is the same in both.
  return tls === undefined
    ? fastify({ ...settings, http })
    : (fastify({ ...settings, https: { ...http, ...tls } }) as unknown as FastifyInstance);
}

async function startApollo(
  app: FastifyInstance,
  context: Context,
  { development, journal }: ServerOptions,
  limits: Limits,
  log: Log,
): Promise<ApolloServer<Request>> {
  const failed = new WeakMap<object, Request>();
  const logOf = (error: unknown) => failed.get(error as object)?.log ?? log;
  const apollo = new ApolloServer<Request>({
    schema: buildApiSchema(),
    fieldResolver: readField,
    plugins: [
      queryLimits(limits),
      responseSize(limits),
      ApolloServerPluginLandingPageDisabled(),
      // It visits every field of an answer, to say `no-store` of all of them.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app) as unknown as ApolloServerPlugin<Request>,
      ...(journal === undefined ? [] : [journaling(journal, () => context.now())]),
      keeping(),
      noting(failed),
    ],
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: limits.tokens },
    formatError: (formatted, error) => formatError(formatted, development, logOf(error), error),
    nodeEnv: development ? 'development' : 'production',
    logger: { debug() {}, info() {}, warn: (said) => log(said), error: (said) => log(said) },
  });
  await apollo.start();
  return apollo;
}

function showExplorer(app: FastifyInstance): void {
  let explorer: ReturnType<typeof createExplorer> | undefined;
  app.get('/graphiql', async (_request, reply) => {
    explorer ??= createExplorer('/graphql');
    return reply
      .header('content-security-policy', explorer.contentSecurityPolicy)
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(explorer.html);
  });
}

/** In seconds. */
const providerRetryAfter = 5;

type RequestError = Error & { readonly statusCode?: number };

/** A request that is refused as a whole has a status that says so. */
function refuseKnown(error: Refusal | DomainError, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { message, extensions } = toGraphQLError(error, languageOf(headers['accept-language']), () => {});
  if (error instanceof Refusal) {
    if (error.status === 503) reply.header('retry-after', retryAfter);
    return refuse(reply, error.status, message, extensions);
  }
  if (error.code === 'IDENTITY_PROVIDER_UNAVAILABLE') reply.header('retry-after', providerRetryAfter);
  if (error.code === 'UNAUTHENTICATED') {
    reply.header('www-authenticate', headers.authorization === undefined ? 'Bearer' : 'Bearer error="invalid_token"');
  }
  return refuse(reply, statusOf(error), message, extensions);
}

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BEHIND_MIN_REVISION: 503,
  LEDGER_UNREACHABLE: 503,
  IDENTITY_PROVIDER_UNAVAILABLE: 503,
};

const statusOf = (error: DomainError): number => statuses[error.code] ?? 400;

function refuse(reply: FastifyReply, status: number, message: string, extensions: object): FastifyReply {
  const errors = [{ message, extensions }];
  noteErrors(toldOf(reply.request), errors);
  return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify({ errors }));
}

const codeOfStatus = (status: number): string =>
  status >= 500 ? 'INTERNAL' : status === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST';

function logToStderr(cause: unknown): void {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
}
