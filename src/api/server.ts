import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { DomainError, type ErrorCode } from '../model/error.js';
import type { Journal } from '../service/access/journal.js';
import type { Context } from '../service/context.js';
import { createAdmission } from './admission.js';
import type { Authenticator } from './authentication.js';
import { serveChart } from './chart.js';
import { createExplorer } from './explorer.js';
import { journaling } from './journaling.js';
import { revisionAskedFor } from './minRevision.js';
import { servePage } from './page.js';
import { createRequest, languageOf, type Request } from './request.js';
import { buildApiSchema } from './schema.js';
import { formatError, toGraphQLError } from './toGraphQLError.js';

export interface ServerOptions {
  /** Shows the explorer, the schema, and suggestions where a query is wrong. */
  readonly development: boolean;
  /** Where the causes of internal errors go; `true` logs requests too. Without it, causes go to stderr. */
  readonly log?: boolean | ((cause: unknown) => void);
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
}

/** A certificate with those that lead to its root, and its private key, as PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

/** A change set holds a whole small government; a query without its variables is never that long. */
const largestBody = 1024 * 1024;
const longestQuery = 100 * 1024;

/** The server of the GraphQL API, ready to listen. Closing it answers what was asked before. */
export async function createServer(context: Context, options: ServerOptions): Promise<FastifyInstance> {
  const { development, authentication, tls } = options;
  const log = typeof options.log === 'function' ? options.log : logToStderr;
  const app = createApp(options);
  const apollo = await startApollo(app, options, log);
  const { refuseStrangers, authenticate, contextOf } = createAdmission(context, authentication);

  app.setErrorHandler(async (error: RequestError, request, reply) => {
    if (error instanceof DomainError) return refuseDomainError(error, request, reply);
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
  app.get('/healthz', async (_request, reply) => {
    const { damaged = false, writable = true, messages = [], verified } = context.ledger.condition?.() ?? {};
    const status = damaged ? 'damaged' : writable ? 'ok' : 'readOnly';
    if (damaged) reply.code(503);
    // How much is recorded, and what is wrong with it, is shown to admitted viewers only.
    if (authentication !== undefined) return { status };
    const told = { ...(messages.length === 0 ? {} : { messages }), ...(verified ? { verified } : {}) };
    if (damaged) return { status, ...told };
    const { revision, recordedAt } = await context.store.head();
    const following = context.store.following?.().state;
    return { status, revision, recordedAt, ...told, ...(following === undefined ? {} : { following }) };
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: [
      async (_request, reply) => void reply.header('cache-control', 'no-store'),
      authenticate,
      async ({ headers }) => revisionAskedFor(context, headers['zhifen-min-revision']),
    ],
    preHandler: async ({ body }, reply) => {
      const query = (body as { readonly query?: unknown } | null | undefined)?.query;
      if (typeof query !== 'string' || query.length <= longestQuery) return;
      const message = 'the query is too long: give what it records as variables';
      await refuse(reply, 413, message, { code: 'REQUEST_TOO_LARGE' });
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request): Promise<Request> =>
        createRequest(contextOf(request), { language: languageOf(request.headers['accept-language']), log }),
    }),
  });
  serveChart(app, {
    apollo,
    onRequest: [authenticate, async ({ headers }) => revisionAskedFor(context, headers['zhifen-min-revision'])],
    requestOf: (request, language) => createRequest(contextOf(request), { language, log }),
  });
  servePage(app, options.page);
  if (development) showExplorer(app);
  return app;
}

function createApp({ log, tls }: ServerOptions): FastifyInstance {
  const settings = {
    bodyLimit: largestBody,
    logger: log === true ? { stream: process.stderr } : false,
    forceCloseConnections: 'idle',
  } as const;
  // Fastify has a type for each protocol; what we use of a server is the same in both.
  return tls === undefined
    ? fastify(settings)
    : (fastify({ ...settings, https: { ...tls } }) as unknown as FastifyInstance);
}

async function startApollo(
  app: FastifyInstance,
  { development, journal }: ServerOptions,
  log: (cause: unknown) => void,
): Promise<ApolloServer<Request>> {
  const apollo = new ApolloServer<Request>({
    schema: buildApiSchema(),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It visits every field of an answer, to say `no-store` of all of them.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app) as unknown as ApolloServerPlugin<Request>,
      ...(journal === undefined ? [] : [journaling(journal)]),
    ],
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: 20_000 },
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
    return reply
      .header('content-security-policy', explorer.contentSecurityPolicy)
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(explorer.html);
  });
}

/** In seconds. */
const retryAfter = 5;

type RequestError = Error & { readonly statusCode?: number };

/** A request that is refused as a whole has a status that says so. */
function refuseDomainError(error: DomainError, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { message, extensions } = toGraphQLError(error, languageOf(headers['accept-language']), () => {});
  if (error.code === 'IDENTITY_PROVIDER_UNAVAILABLE') reply.header('retry-after', retryAfter);
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
