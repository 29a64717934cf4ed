import type { Problem } from '../../model/error.js';
import type { Context } from '../../service/context.js';
import type { Terminal } from '../text/terminal.js';

/** A GraphQL request, as it is sent. */
export interface Request {
  readonly query: string;
  readonly variables?: unknown;
}

/** What the API answers to it. */
export interface Response {
  readonly data?: unknown;
  readonly errors?: readonly ResponseError[];
}

export interface ResponseError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly problems?: readonly Problem[] };
}

/** Whether a document may record: what may be a mutation is not asked of a ledger that is gone afterwards, or only to be asked. */
export const mayRecord = (query: string): boolean => /\bmutation\b/.test(query);

/** The server's own handling of a request, without a network in between. */
export const askHere = (context: Context, request: Request, terminal: Terminal): Promise<Response> =>
  withApiHere(context, terminal, (ask) => ask(request));

/** The same for several requests. */
export async function withApiHere<T>(
  context: Context,
  { err, env }: Terminal,
  use: (ask: (request: Request) => Promise<Response>) => Promise<T>,
): Promise<T> {
  const log = (cause: unknown) => {
    if (env.ZHIFEN_DEBUG) err.print(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  };
  // The server is loaded only by the commands that need it: the others start faster.
  const { createServer } = await import('../../api/server.js');
  const server = await createServer(context, { development: true, log });
  try {
    return await use(async (request) => {
      const { body } = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify(request),
      });
      return JSON.parse(body) as Response;
    });
  } finally {
    await server.close();
  }
}
