import type { Text } from '../../model/text.js';
import { type FromApi, fromApi } from '../../wording/fromApi.js';

/** A document with the types of what it answers and of what it is given. */
export type Question<Answer, Variables> = string & {
  readonly types?: { readonly answer: Answer; readonly variables: Variables };
};

/**
 * Why there is no answer: nobody is logged in, the server says no, it refuses the question, it fails, or it cannot be
 * reached.
 */
export type Trouble = 'unauthorized' | 'forbidden' | 'refused' | 'failed' | 'gone';

export class NoAnswer extends Error {
  constructor(
    readonly trouble: Trouble,
    message: string,
    readonly code = '',
    readonly suggestions: readonly string[] = [],
    /** Everything that is wrong, where the server told each by itself. */
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }
}

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly problems?: readonly Problem[] };
  }[];
}

export interface Problem {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: Text;
  readonly suggestions: readonly string[];
}

/** Who asks, and in which language errors are told. */
export interface Asker {
  readonly token: string;
  readonly language: string;
}

/** Asks the server; rejects with `NoAnswer`, or as aborted where a later question has overtaken this one. */
export async function ask<Answer, Variables>(
  query: Question<Answer, Variables>,
  variables: Variables,
  { token, language }: Asker,
  signal?: AbortSignal,
): Promise<FromApi<Answer>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((cause: Error) => {
    if (cause.name === 'AbortError') throw cause;
    throw new NoAnswer('gone', cause.message);
  });
  const reply = (await response.json().catch(() => ({}))) as Reply;
  const [error] = reply.errors ?? [];
  if (response.ok && error === undefined && reply.data != null) return fromApi(reply.data as Answer);
  const code = error?.extensions?.code ?? '';
  const problems = error?.extensions?.problems ?? [];
  const suggestions = problems.flatMap((problem) => problem.suggestions);
  throw new NoAnswer(
    troubleOf(response.status, code),
    error?.message ?? `HTTP ${response.status}`,
    ...([code, suggestions, problems] as const),
  );
}

function troubleOf(status: number, code: string): Trouble {
  if (status === 401 || code === 'UNAUTHENTICATED') return 'unauthorized';
  if (status === 403 || code === 'FORBIDDEN') return 'forbidden';
  if (status === 502 || status === 504 || (status === 503 && code === '')) return 'gone';
  return status >= 500 || code === 'INTERNAL' ? 'failed' : 'refused';
}
