import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHandler } from 'graphql-sse';
import { z } from 'zod';
import type { Caller } from '../admission.js';
import { Refusal } from '../refusal.js';
import type { GivenOperation, Subscriptions } from './subscriptions.js';

/**
 * Answers a subscription as server-sent events, by the protocol of graphql-sse with a connection for each (“distinct
 * connections mode”): `next` for each result, `complete` at the end, and a comment every 12 seconds, so that nothing between takes
 * the connection for dead.
 */
export function serveEvents(
  subscriptions: Subscriptions,
  callerOf: (request: FastifyRequest) => Promise<Caller>,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  const handler = createHandler<FastifyRequest, { readonly reply: FastifyReply }>({
    // Without tokens there is no “single connection mode”, whose reserved streams nothing bounds.
    authenticate: () => null,
    onSubscribe: async ({ raw }) => (await subscriptions.open(await callerOf(raw), operationIn(raw))) as never,
    onNext: (_context, { context: { reply } }) => read(reply),
  });
  return async (request, reply) => {
    if (!wantsEvents(request)) throw new Refusal('BAD_REQUEST', 406, noEvents);
    // It has a heartbeat: where nothing gets through for thrice as long, nobody is there.
    reply.raw.socket?.setTimeout(3 * heartbeat);
    const [body, { status, headers = {} }] = await handler({
      // What is asked is read by `operationIn`, whether it stands in the address or in the body.
      ...{ method: 'POST', url: request.url, body: { query: '' } },
      headers: { get: (name) => (name === 'content-type' ? 'application/json' : headerOf(request, name)) },
      raw: request,
      context: { reply },
    });
    // The connection ends with the stream, so that a server that stops waits for no other request on it.
    const own = { connection: 'close', 'cache-control': 'no-store', 'x-accel-buffering': 'no' };
    reply.code(status).headers({ ...headers, ...own });
    return reply.send(typeof body === 'string' || body === null ? body : Readable.from(body, { highWaterMark: 1 }));
  };
}

/** An operation as it was sent: in an address, its variables and extensions are written as JSON. */
function operationIn({ method, query, body }: FastifyRequest): GivenOperation {
  const given = (method === 'GET' ? query : body) as Readonly<Record<string, unknown>> | null | undefined;
  const read = (name: string): unknown => {
    const value = given?.[name];
    return method === 'GET' && typeof value === 'string' && value !== '' ? JSON.parse(value) : value;
  };
  try {
    return { ...given, ...operation.parse({ ...given, variables: read('variables'), extensions: read('extensions') }) };
  } catch {
    throw new Refusal('BAD_REQUEST', 400, {
      zh: '请求应有 query（文本），variables 和 extensions 应为 JSON 对象',
      en: 'a request has a `query` as text, and `variables` and `extensions` as JSON objects',
    });
  }
}

const operation = z.object({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** In milliseconds: that of graphql-sse. */
const heartbeat = 12_000;

const noEvents = {
  zh: '此处以事件流应答，请求须有 accept: text/event-stream',
  en: 'this is answered by a stream of events: send `accept: text/event-stream`',
};

/** Whether a request wants to be answered by a stream of events. */
export const wantsEvents = (request: FastifyRequest): boolean => headerOf(request, 'accept') === 'text/event-stream';

const headerOf = ({ headers }: FastifyRequest, name: string): string | null => {
  const value = headers[name];
  return Array.isArray(value) ? value.join() : (value ?? null);
};

/** Until the client has read what was sent before: what it does not read is not written out. */
async function read({ raw }: FastifyReply): Promise<void> {
  if (!raw.writableNeedDrain || raw.closed) return;
  const settled = new AbortController();
  const { signal } = settled;
  await Promise.race([once(raw, 'drain', { signal }), once(raw, 'close', { signal })]).catch(() => {});
  settled.abort();
}
