import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { DomainError, type ErrorCode } from '../model/error.js';
import type { Language, Text } from '../model/text.js';
import type { Journal } from '../service/access/journal.js';
import type { Context } from '../service/context.js';
import { createAdmission } from './admission.js';
import type { Authenticator } from './authentication.js';
import { refuseLargeBody } from './bodySize.js';
import { serveCalendars } from './calendar.js';
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
import { serveEvents, wantsEvents } from './streams/sse.js';
import { Subscriptions } from './streams/subscriptions.js';
import { Webhooks, type WebhooksOptions } from './streams/webhooks.js';
import { serveSockets } from './streams/websocket.js';
import { formatError, toGraphQLError } from './toGraphQLError.js';
import { ClientLeft, Traffic } from './traffic.js';

export interface ServerOptions {
  /** Shows the explorer, the schema, and suggestions where a query is wrong. */
  readonly development: boolean;
  /** Where the causes of internal errors go; `true` logs requests too. Without it, causes go to stderr. */
  readonly log?: boolean | ((cause: unknown) => void);
  /** Is told what an operator should know of what goes on. */
  readonly tell?: (notice: Text) => void;
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
  /** Who is told of what, without asking; absent: nobody. */
  readonly webhooks?: WebhooksOptions;
  /** What makes addresses of calendars good; absent, or `null`: none is. */
  readonly calendarSecret?: () => Promise<string | null>;
  /** What callers may ask of it; absent: what the table says. */
  readonly limits?: Limits;
}

/** A certificate with those that lead to its root, and its private key, as PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

/** The server of the GraphQL API, ready to listen. Closing it answers what was asked before. */
export async function createServer(given: Context, options: ServerOptions): Promise<FastifyInstance> {
  const { development, authentication, tls, limits = defaultLimits } = options;
  const log = typeof options.log === 'function' ? options.log : logToStderr;
  const app = createApp(options, limits);
  const schema = buildApiSchema();
  const subscriptions = new Subscriptions(given, {
    ...{ schema, limits, development, log, journal: options.journal, now: () => given.now() },
  });
  const onRecorded: Context['onRecorded'] = (head) => {
    given.onRecorded(head);
    subscriptions.look();
  };
  const context: Context = { ...given, onRecorded };
  const apollo = await startApollo(app, schema, context, options, limits, log);
  const traffic = new Traffic(limits);
  const admission = createAdmission(context, authentication);
  const { refuseStrangers, authenticate, viewerOf, clientOf, contextOf, callerOf } = admission;
  const requestOf = (request: FastifyRequest, language: Language): Request =>
    createRequest(contextOf(request), { language, log, work: traffic.workOf(request) });

  limitConnections(app, limits, () => traffic.stop());
  readJsonBodies(app);
  app.setErrorHandler(async (error: RequestError, request, reply) => {
    // The connection is gone: what is sent goes nowhere.
    if (error instanceof ClientLeft) return reply.code(499).send();
    if (error instanceof Refusal || error instanceof DomainError) return refuseKnown(error, request, reply);
    const status = error.statusCode ?? 500;
    if (status >= 500) log(error);
    return refuse(reply, status, status >= 500 ? 'internal error' : error.message, { code: codeOfStatus(status) });
  });
  app.setNotFoundHandler(async (_request, reply) => refuse(reply, 404, 'not found', { code: 'BAD_REQUEST' }));

  app.addHook('onRequest', refuseStrangers);
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    if (tls !== undefined) reply.header('strict-transport-security', 'max-age=31536000');
  });
  // How much is recorded is shown to admitted viewers only.
  serveHealth(app, { store: context.ledger, isOpen: authentication === undefined, isFull: () => traffic.isFull });
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
  const events = serveEvents(subscriptions, ({ headers, ip }) =>
    callerOf(headers.authorization, ip, languageOf(headers['accept-language'])),
  );
  const operations = {
    method: ['GET', 'POST'],
    bodyLimit: Math.max(limits.bodyBytes, limits.recorderBodyBytes),
    onRequest: [
      async (_request: FastifyRequest, reply: FastifyReply) => void reply.header('cache-control', 'no-store'),
      authenticate,
      async (request: FastifyRequest) => refuseLargeBody(request, viewerOf(request), limits),
      askedRevision,
    ],
  };
  app.route({ ...operations, url: '/graphql/stream', handler: events });
  if (options.webhooks !== undefined) {
    const webhooks = new Webhooks(context, subscriptions, options.webhooks, options.tell ?? (() => {}));
    app.addHook('onListen', async () => webhooks.start());
    app.addHook('preClose', () => webhooks.stop());
  }
  app.addHook('preClose', () => subscriptions.stop());
  serveSockets(app, { subscriptions, admission, limits, log });
  app.route({
    ...operations,
    url: '/graphql',
    preHandler: async ({ body }) => {
      const query = (body as { readonly query?: unknown } | null | undefined)?.query;
      if (typeof query !== 'string' || query.length <= limits.queryCharacters) return;
      throw tooLarge(limits, 'queryCharacters', {
        zh: '查询过长，请将所记录的内容作为变量给出',
        en: 'the query is too long: give what it records as variables',
      });
    },
    handler: (request, reply) =>
      wantsEvents(request)
        ? events(request, reply)
        : traffic.answer(clientOf(request), request, reply, () => answer(request, reply)),
  });
  serveChart(app, {
    apollo,
    onRequest: [authenticate, askedRevision],
    requestOf,
    answer: (request, reply, run) => traffic.answer(clientOf(request), request, reply, run),
  });
  serveCalendars(app, {
    ...{ context, secret: options.calendarSecret ?? (async () => null) },
    answer: (client, request, reply, run) => traffic.answer(client, request, reply, run),
  });
  servePage(app, options.page);
  if (development) showExplorer(app);
  return app;
}

function createApp({ log, tls }: ServerOptions, limits: Limits): FastifyInstance {
  const { http, ...timeouts } = timeoutsOf(limits);
  const settings = {
    ...timeouts,
    logger: log === true ? { stream: process.stderr } : false,
    forceCloseConnections: 'idle',
  } as const;
  // Fastify has a type for each protocol; what we use of a server is the same in both.
  return tls === undefined
    ? fastify({ ...settings, http })
    : (fastify({ ...settings, https: { ...http, ...tls } }) as unknown as FastifyInstance);
}

async function startApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  context: Context,
  { development, journal }: ServerOptions,
  limits: Limits,
  log: (cause: unknown) => void,
): Promise<ApolloServer<Request>> {
  const apollo = new ApolloServer<Request>({
    schema,
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
    formatError: (formatted, error) => formatError(formatted, development, log, error),
    nodeEnv: development ? 'development' : 'production',
    logger: { debug() {}, info() {}, warn: log, error: log },
  });
  await apollo.start();
  return apollo;
}

function showExplorer(app: FastifyInstance): void {
  let explorer: ReturnType<typeof createExplorer> | undefined;
  app.get('/graphiql', async (_request, reply) => {
    explorer ??= createExplorer('/graphql');
    const { html, contentSecurityPolicy } = await explorer;
    return reply
      .header('content-security-policy', contentSecurityPolicy)
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(html);
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

const refuse = (reply: FastifyReply, status: number, message: string, extensions: object): FastifyReply =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions }] }));

const codeOfStatus = (status: number): string =>
  status >= 500 ? 'INTERNAL' : status === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST';

function logToStderr(cause: unknown): void {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
}
