import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { Language } from '../model/text.js';
import type { Viewer } from '../model/viewer.js';
import { refuseLargeBody } from './bodySize.js';
import type { Documents, Given } from './documents.js';
import type { Answer } from './keptResponses.js';
import type { Limits } from './limits.js';
import { Refusal, tooLarge } from './refusal.js';
import { languageOf, type Request } from './request.js';
import { wantsEvents } from './streams/sse.js';
import { varyBy } from './vary.js';

export interface GraphQLOptions {
  readonly apollo: ApolloServer<Request>;
  readonly documents: Documents;
  readonly limits: Limits;
  /** What must have happened before the ledger is asked. */
  readonly onRequest: onRequestAsyncHookHandler[];
  readonly viewerOf: (request: FastifyRequest) => Viewer;
  /** The headers that say who asks. */
  readonly asking: readonly string[];
  readonly requestOf: (request: FastifyRequest, language: Language) => Request;
  /** `answer`, with what was answered before. `workedWith` tells what the resolvers of a request worked with. */
  readonly keep: (answer: Answer, workedWith: (request: FastifyRequest) => Request | undefined) => Answer;
  /** Answers a subscription by a stream of events. */
  readonly events: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  /** Runs what answers a request, within the limits. */
  readonly answer: <T>(request: FastifyRequest, reply: FastifyReply, run: () => Promise<T>) => Promise<T>;
}

/** `GET` and `POST /graphql`: GraphQL over HTTP, with one operation in a request. */
export function serveGraphQL(app: FastifyInstance, { apollo, documents, limits, ...options }: GraphQLOptions): void {
  const working = new WeakMap<FastifyRequest, Request>();
  const answered = new WeakMap<FastifyRequest, () => void>();
  const ask = async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        ...{ method: request.method, body: request.body, headers: headersOf(request) },
        search: searchOf(request.query as Given),
      },
      context: async () => {
        const own = options.requestOf(request, languageOf(request.headers['accept-language']));
        working.set(request, own);
        return own;
      },
    });
    for (const [name, value] of headers) reply.header(name, value);
    reply.code(status ?? 200);
    // Nothing in the schema is sent in parts.
    return body.kind === 'complete' ? body.string : '';
  };
  const answer = options.keep(ask, (request) => working.get(request));
  const operations = {
    method: ['GET', 'POST'],
    bodyLimit: Math.max(limits.bodyBytes, limits.recorderBodyBytes),
    onRequest: [
      async (request: FastifyRequest, reply: FastifyReply) => {
        reply.header('cache-control', 'no-store');
        // Errors are told in the language of the request.
        varyBy(reply, 'accept', 'accept-language', ...options.asking);
        refuseOtherTypes(request);
      },
      ...options.onRequest,
      async (request: FastifyRequest) => refuseLargeBody(request, options.viewerOf(request), limits),
    ],
  };
  app.route({ ...operations, url: '/graphql/stream', handler: options.events });
  app.route({
    ...operations,
    url: '/graphql',
    preHandler: async (request) => {
      if (wantsEvents(request)) return;
      const given = request.method === 'GET' ? request.query : request.body;
      if (Array.isArray(given)) throw batched();
      if (typeof given !== 'object' || given === null) return;
      const resolved = documents.resolve(given as Given);
      if (request.method === 'GET') request.query = resolved.asked;
      else request.body = resolved.asked;
      answered.set(request, resolved.answered);
      refuseLongQuery(resolved.asked, limits);
    },
    handler: (request, reply) => {
      if (wantsEvents(request)) return options.events(request, reply);
      return options.answer(request, reply, async () => {
        const body = await answer(request, reply);
        if (reply.statusCode === 200) answered.get(request)?.();
        return body;
      });
    },
  });
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, String(value));
  return map;
}

/** The parameters of an address; one that is empty is the same as none. */
function searchOf(query: Given): string {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) if (value !== '') search.append(name, String(value));
  }
  return search.size === 0 ? '' : `?${search}`;
}

/** What a form of any page can send without being asked for permission is no request for us. */
function refuseOtherTypes({ method, headers }: FastifyRequest): void {
  if (method !== 'POST' || /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return;
  throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 415, {
    zh: '请求正文须为 JSON，并以标头 content-type: application/json 写明',
    en: 'send the request as JSON, and say so: content-type: application/json',
  });
}

const batched = (): Refusal =>
  new Refusal('BAD_REQUEST', 400, {
    zh: '一次请求只能有一个操作，不支持数组：请分别发送，或者在一个操作中以别名提出多个问题',
    en: 'a request has one operation, not an array of them: send each by itself, or ask several questions in one, with aliases',
  });

function refuseLongQuery({ query }: Given, limits: Limits): void {
  if (typeof query !== 'string' || query.length <= limits.queryCharacters) return;
  throw tooLarge(limits, 'queryCharacters', {
    zh: '查询过长，请将所记录的内容作为变量给出',
    en: 'the query is too long: give what it records as variables',
  });
}
