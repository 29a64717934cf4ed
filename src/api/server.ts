import type { IncomingMessage } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Language, Text } from '../model/text.js';
import type { Journal } from '../service/access/journal.js';
import type { Context } from '../service/context.js';
import { createAdmission } from './admission.js';
import { type Authenticator, everybodyReads } from './authentication.js';
import { calendarsOf, serveCalendars } from './calendar.js';
import { serveChart } from './chart.js';
import { compressResponses } from './compression.js';
import { limitConnections, timeoutsOf } from './connections.js';
import { Documents, noTrustedDocuments, type TrustedDocuments } from './documents.js';
import { serveEmbed } from './embed.js';
import { createExplorer } from './explorer.js';
import { serveExports } from './exports.js';
import { serveGraphQL } from './graphql.js';
import { serveHealth } from './health.js';
import { journaling } from './journaling.js';
import { readJsonBodies } from './jsonBody.js';
import { answerOnce, keeping } from './keptResponses.js';
import { tellKnownAs } from './knownAs.js';
import { defaultLimits, type Limits } from './limits.js';
import type { PageLogin } from './login/pageLogin.js';
import { serveLogin } from './login/serveLogin.js';
import { revisionAskedFor } from './minRevision.js';
import { admitOrigins } from './otherSites.js';
import { servePage } from './page.js';
import { queryLimits } from './queryLimits.js';
import { refuseInJson } from './refuseInJson.js';
import { createRequest, languageOf, type Request } from './request.js';
import { responseSize } from './responseSize.js';
import { buildApiSchema, readField } from './schema.js';
import { serveSchema } from './serveSchema.js';
import { leaveConnections } from './stopping.js';
import { serveEvents } from './streams/sse.js';
import { Subscriptions } from './streams/subscriptions.js';
import { Webhooks, type WebhooksOptions } from './streams/webhooks.js';
import { serveSockets } from './streams/websocket.js';
import { formatError } from './toGraphQLError.js';
import { Traffic } from './traffic.js';
import { typeDefs } from './typeDefs.js';
import type { Metrics } from './watching/metrics.js';
import { requestIdOf } from './watching/requestId.js';
import { toldOf } from './watching/told.js';
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
  /** Is told what an operator should know of what goes on. */
  readonly tell?: (notice: Text) => void;
  /**
   * Who sends a request. Without it everybody is the viewer of the context, and only requests from and to this
   * machine are answered.
   */
  readonly authentication?: Authenticator;
  /** Lets people log in on the page, beside those who send tokens; absent: it does not. */
  readonly login?: PageLogin;
  /** Where it is noted who read what is not for everybody; absent: nowhere. */
  readonly journal?: Journal;
  /** Answers the gateway of a supergraph too, as one of its subgraphs. */
  readonly federation?: boolean;
  /** The folder of the built page; absent: where the build puts it. */
  readonly page?: string;
  /** The folder of the built script for other sites; absent: where the build puts it. */
  readonly embed?: string;
  /** The sites that may show the chart in a frame; absent: none. */
  readonly embedOrigins?: readonly string[];
  /** The own template of an office for documents (`.docx`); absent, or `null`: ours. */
  readonly template?: Uint8Array | null;
  /** Speaks https with this certificate; without it, http. */
  readonly tls?: Tls;
  /** Who is told of what, without asking; absent: nobody. */
  readonly webhooks?: WebhooksOptions;
  /** What makes addresses of calendars good; absent, or `null`: none is. */
  readonly calendarSecret?: () => Promise<string | null>;
  /** What callers may ask of it; absent: what the table says. */
  readonly limits?: Limits;
  /** The origins whose pages may ask, such as `https://oa.example.gov.cn`; absent: those of the server itself only. */
  readonly origins?: readonly string[];
  /** What clients may name without sending it, and whether they may ask anything else. */
  readonly trustedDocuments?: TrustedDocuments;
}

export type Log = (cause: unknown, requestId?: string) => void;

/** A certificate with those that lead to its root, and its private key, as PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

/** The server of the GraphQL API, ready to listen. Closing it answers what was asked before. */
export async function createServer(given: Context, options: ServerOptions): Promise<FastifyInstance> {
  const { development, authentication, tls, limits = defaultLimits, origins = [], embedOrigins = [] } = options;
  const { log = logToStderr, metrics, onAnswered, calendarSecret = async () => null } = options;
  const app = createApp(options, limits);
  const schema = buildApiSchema();
  const documents = new Documents(given, options.trustedDocuments ?? noTrustedDocuments);
  const subscriptions = new Subscriptions(given, {
    ...{ schema, documents, limits, development, log, journal: options.journal, now: () => given.now() },
  });
  const onRecorded: Context['onRecorded'] = (head) => {
    given.onRecorded(head);
    subscriptions.look();
  };
  const calendars = calendarsOf(authentication, calendarSecret);
  const context: Context = { ...given, onRecorded, calendars };
  const apollo = await startApollo(app, schema, context, options, limits, log);
  const traffic = new Traffic(limits);
  const admission = createAdmission(context, authentication, origins, options.login);
  const { refuseStrangers, admit, viewerOf, clientOf, subjectOf, contextOf, callerOf } = admission;
  const timedOf = watchRequests(app, {
    subjectOf,
    onAnswered: [onAnswered, metrics?.answered].filter((each) => each !== undefined),
    traces: options.traces ?? null,
  });
  const isStopping = leaveConnections(app, options.stopping);
  metrics?.watch({ context, traffic, standing: subscriptions });
  const requestOf = (request: FastifyRequest, language: Language): Request =>
    createRequest(contextOf(request), {
      ...{ language, work: traffic.workOf(request), told: toldOf(request), timed: timedOf(request) },
      log: (cause) => log(cause, request.id),
    });

  limitConnections(app, limits, () => traffic.stop());
  readJsonBodies(app);
  refuseInJson(app, log);
  await admitOrigins(app, origins);
  app.addHook('onRequest', refuseStrangers);
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    if (tls !== undefined) reply.header('strict-transport-security', 'max-age=31536000');
  });
  compressResponses(app);
  // How much is recorded is shown to admitted viewers only.
  serveHealth(app, {
    store: context.ledger,
    isOpen: authentication === undefined,
    isFull: () => traffic.isFull,
    isStopping,
  });
  const askedRevision = async ({ headers }: FastifyRequest) =>
    revisionAskedFor(context, headers['zhifen-min-revision']);
  serveGraphQL(app, {
    ...{ apollo, limits, viewerOf, requestOf, documents },
    asking: options.login === undefined ? ['authorization'] : ['authorization', 'cookie'],
    onRequest: [admit, askedRevision],
    keep: (answer, workedWith) =>
      answerOnce(answer, {
        ...{ context, journal: options.journal, viewerOf, workedWith },
        isForAll: authentication === undefined || authentication === everybodyReads,
      }),
    answer: (request, reply, run) => traffic.answer(clientOf(request), request, reply, run),
    events: serveEvents(subscriptions, (request) =>
      callerOf(request, request.ip, languageOf(request.headers['accept-language'])),
    ),
  });
  if (options.webhooks !== undefined) {
    const webhooks = new Webhooks(context, subscriptions, options.webhooks, options.tell ?? (() => {}));
    app.addHook('onListen', async () => webhooks.start());
    app.addHook('preClose', () => webhooks.stop());
  }
  app.addHook('preClose', () => subscriptions.stop());
  serveSockets(app, { subscriptions, admission, limits, log });
  serveChart(app, {
    apollo,
    onRequest: [admit, askedRevision],
    requestOf,
    embedding: {
      origins: embedOrigins,
      onRequest: [embedOrigins.length > 0 ? admission.admitFrames : admit, askedRevision],
    },
    answer: (request, reply, run) => traffic.answer(clientOf(request), request, reply, run),
  });
  serveExports(app, {
    template: options.template ?? null,
    ...{ onRequest: [admit, askedRevision], requestOf, journal: options.journal, now: () => context.now() },
    answer: (request, reply, run) => traffic.answer(clientOf(request), request, reply, run),
  });
  serveCalendars(app, {
    ...{ context, secret: calendarSecret, onRequest: [admit, askedRevision], viewerOf, clientOf },
    answer: (client, request, reply, run) => traffic.answer(client, request, reply, run),
  });
  serveLogin(app, options.login, admission.refusePages);
  serveSchema(app, typeDefs());
  servePage(app, options.page);
  serveEmbed(app, options.embed);
  if (development) showExplorer(app);
  return app;
}

function createApp({ tls }: ServerOptions, limits: Limits): FastifyInstance {
  const { http, ...timeouts } = timeoutsOf(limits);
  const settings = {
    ...timeouts,
    logger: false,
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
  schema: GraphQLSchema,
  context: Context,
  { development, journal, federation = false }: ServerOptions,
  limits: Limits,
  log: Log,
): Promise<ApolloServer<Request>> {
  const failed = new WeakMap<object, Request>();
  const logOf = (error: unknown) => failed.get(error as object)?.log ?? log;
  const apollo = new ApolloServer<Request>({
    // Loaded only where it is wanted: the others start faster.
    schema: federation ? (await import('./federation.js')).asSubgraph(schema) : schema,
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
      tellKnownAs(),
    ],
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    // Otherwise GET would need a header of Apollo's: see `otherSites.ts` for what is looked at instead.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    // They are put in place before: see `documents.ts`.
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
    const { html, contentSecurityPolicy } = await explorer;
    return reply
      .header('content-security-policy', contentSecurityPolicy)
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(html);
  });
}

function logToStderr(cause: unknown): void {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
}
