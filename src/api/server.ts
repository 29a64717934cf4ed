import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { DomainError } from '../model/error.js';
import type { Context } from '../service/context.js';
import { createExplorer } from './explorer.js';
import { revisionAskedFor } from './minRevision.js';
import { createRequest, languageOf, type Request } from './request.js';
import { buildApiSchema } from './schema.js';
import { formatError, toGraphQLError } from './toGraphQLError.js';

export interface ServerOptions {
  /** Shows the explorer, the schema, and suggestions where a query is wrong. */
  readonly development: boolean;
  /** Where the causes of internal errors go; `true` logs requests too. Without it, causes go to stderr. */
  readonly log?: boolean | ((cause: unknown) => void);
}

/** A change set holds a whole small government; a query without its variables is never that long. */
const largestBody = 1024 * 1024;
const longestQuery = 100 * 1024;

/** The server of the GraphQL API, ready to listen. Closing it answers what was asked before. */
export async function createServer(context: Context, options: ServerOptions): Promise<FastifyInstance> {
  const { development } = options;
  const log = typeof options.log === 'function' ? options.log : logToStderr;
  const app = fastify({
    bodyLimit: largestBody,
    logger: options.log === true ? { stream: process.stderr } : false,
    forceCloseConnections: 'idle',
  });
  const apollo = await startApollo(app, development, log);

  app.setErrorHandler(async (error: { readonly statusCode?: number; readonly message: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log(error);
    return refuse(reply, status, codeOfStatus(status), status >= 500 ? 'internal error' : error.message);
  });
  app.setNotFoundHandler(async (_request, reply) => refuse(reply, 404, 'BAD_REQUEST', 'not found'));

  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
  });
  app.get('/healthz', async () => ({ status: 'ok', ...(await context.store.head()) }));
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: async ({ body }, reply) => {
      const query = (body as { readonly query?: unknown } | null | undefined)?.query;
      if (typeof query !== 'string' || query.length <= longestQuery) return;
      await refuse(reply, 413, 'REQUEST_TOO_LARGE', 'the query is too long: give what it records as variables');
    },
    handler: fastifyApolloHandler(apollo, {
      context: async ({ headers }): Promise<Request> => {
        const language = languageOf(headers['accept-language']);
        try {
          await revisionAskedFor(context, headers['zhifen-min-revision']);
        } catch (error) {
          throw withStatus(toGraphQLError(error, language, log), error);
        }
        return createRequest(context, { language, log });
      },
    }),
  });
  if (development) showExplorer(app);
  else app.get('/', async () => 'Zhifen 职分: POST /graphql\n');
  return app;
}

async function startApollo(
  app: FastifyInstance,
  development: boolean,
  log: (cause: unknown) => void,
): Promise<ApolloServer<Request>> {
  const apollo = new ApolloServer<Request>({
    schema: buildApiSchema(),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app) as unknown as ApolloServerPlugin<Request>,
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
  app.get('/', async (_request, reply) => reply.redirect('/graphiql'));
  app.get('/graphiql', async (_request, reply) => {
    explorer ??= createExplorer('/graphql');
    return reply
      .header('content-security-policy', explorer.contentSecurityPolicy)
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(explorer.html);
  });
}

/** A request that is refused as a whole has a status that says so. */
function withStatus({ message, extensions }: GraphQLError, cause: unknown): GraphQLError {
  const behind = cause instanceof DomainError && cause.code === 'BEHIND_MIN_REVISION';
  const status = behind ? 503 : cause instanceof DomainError ? 400 : 500;
  return new GraphQLError(message, { extensions: { ...extensions, http: { status } } });
}

const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));

const codeOfStatus = (status: number): string =>
  status >= 500 ? 'INTERNAL' : status === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST';

function logToStderr(cause: unknown): void {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
}
