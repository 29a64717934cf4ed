import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorCode } from '../model/error.js';
import { Refusal, retryAfter } from './refusal.js';
import { languageOf } from './request.js';
import type { Log } from './server.js';
import { toGraphQLError } from './toGraphQLError.js';
import { ClientLeft } from './traffic.js';
import { noteErrors, toldOf } from './watching/told.js';

type RequestError = Error & { readonly statusCode?: number };

/** Answers what fails as a whole, and what is not there, in JSON: with a status, a code, and what to do. */
export function refuseInJson(app: FastifyInstance, log: Log): void {
  app.setErrorHandler(async (error: RequestError, request, reply) => {
    // The connection is gone: what is sent goes nowhere.
    if (error instanceof ClientLeft) return reply.code(499).send();
    if (error instanceof Refusal || error instanceof DomainError) return refuseKnown(error, request, reply);
    const status = error.statusCode ?? 500;
    if (status >= 500) log(error, request.id);
    return refuse(reply, status, status >= 500 ? 'internal error' : error.message, { code: codeOfStatus(status) });
  });
  app.setNotFoundHandler(async (request, reply) =>
    refuseKnown(new Refusal('BAD_REQUEST', 404, notFound), request, reply),
  );
}

const notFound = {
  zh: '没有此地址。可用的有：/graphql（GraphQL）、/graphql/stream（订阅）、/schema.graphql、/healthz、/readyz、/（页面）、/embed.js、/embed/chart',
  en: 'not found. There are: /graphql (GraphQL), /graphql/stream (subscriptions), /schema.graphql, /healthz, /readyz, / (the page), /embed.js, /embed/chart',
};

/** In seconds. */
const providerRetryAfter = 5;

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
