import type * as told from './answers.js';
import { changedDocument, standingAnswerDocument, standingStandInDocument } from './documents.js';
import { errorOf, type ToldError } from './errors.js';
import { eventsIn } from './eventStream.js';
import { Connection, isPassing, pause, pauseAfter, type ServerOptions } from './http.js';
import type { RecordedChangeSet, Standing, StandingQuestion, StandingStandInQuestion } from './standing.js';
import { type AskOptions, type Document, type Request, type Zhifen, zhifenOver } from './zhifen.js';

/** A running server: what every `Zhifen` can be asked, and to be told what becomes other. */
export interface Client extends Zhifen {
  /**
   * Who is responsible, now and again whenever that becomes another answer, because something was recorded or because time has ended it.
   * Once it was told something, it goes on whenever the connection was lost or the server was stopped, however long that takes: then the
   * answer is told again, whether or not it is another one. Ends, without an error, with `signal`, and when the loop over it is left.
   */
  standing(question: StandingQuestion, options?: AskOptions): AsyncIterable<Standing<told.Answer>>;
  /** Who performs for a post, in the same way. */
  standingStandIn(question: StandingStandInQuestion, options?: AskOptions): AsyncIterable<Standing<told.StandInAnswer>>;
  /** The change sets as they are recorded, each once and in their order: from `after` on, else from now on. */
  changed(
    question?: { readonly within?: string | undefined; readonly after?: number | undefined },
    options?: AskOptions,
  ): AsyncIterable<RecordedChangeSet>;
  /** A subscription of one's own. It begins anew after the connection was lost. */
  subscribe<Answered = unknown, Variables extends object = Record<string, unknown>>(
    document: Document<Answered, Variables>,
    variables?: Variables,
    options?: AskOptions,
  ): AsyncIterable<Answered>;
}

/** A client of a running server. Nothing is sent before the first question. */
export function connect(options: ServerOptions): Client {
  const connection = new Connection(options);
  const { language = 'zh' } = options;
  const zhifen = zhifenOver((request, asked) => connection.send(request, asked), language);
  const noted = (recorded: told.Recorded): told.Recorded => {
    connection.saw(recorded.revision);
    return recorded;
  };
  const subscribed = <T>(document: string, variables: object, asked: AskOptions = {}, heard?: (data: T) => object) =>
    subscription<T>(connection, { document, variables, heard }, { language, ...asked });
  /** One field of a subscription that goes on from the revision that was heard last. */
  async function* field<T extends { readonly revision: number }>(
    document: string,
    name: string,
    variables: object,
    asked: AskOptions = {},
  ): AsyncGenerator<T> {
    const lang = (asked.language ?? language).toUpperCase();
    const given = document.includes('$lang') ? { ...variables, lang } : variables;
    const after = (data: Readonly<Record<string, T>>) => ({ after: data[name]?.revision });
    for await (const data of subscribed(document, given, asked, after)) yield data[name] as T;
  }
  return {
    ...zhifen,
    record: (changeSet, asked) => zhifen.record(changeSet, asked).then(noted),
    undo: (undoing, asked) => zhifen.undo(undoing, asked).then(noted),
    approve: (proposal, asked) => zhifen.approve(proposal, asked).then(noted),
    standing: (question, asked) => field(standingAnswerDocument, 'answer', question, asked),
    standingStandIn: (question, asked) => field(standingStandInDocument, 'standIn', question, asked),
    changed: (question = {}, asked) => field(changedDocument, 'changed', question, asked),
    subscribe: (document, variables, asked) => subscribed(String(document), variables ?? {}, asked),
  };
}

interface Subscribed<T> {
  readonly document: string;
  readonly variables: object;
  /** Variables with which it goes on after `data` was heard. */
  readonly heard: ((data: T) => object) | undefined;
}

/** In milliseconds: a server says something every 12 seconds, if only that it is there. */
const longestSilence = 45_000;

/**
 * By the protocol of graphql-sse with a connection for each subscription (“distinct connections mode”). Only an error ends it for good:
 * a server that stops completes what it tells, as one that is restarted does.
 */
async function* subscription<T>(
  connection: Connection,
  { document: query, variables: first, heard }: Subscribed<T>,
  asked: AskOptions,
): AsyncGenerator<T> {
  const { signal } = asked;
  let variables = first;
  let wasTold = false;
  for (let lost = 0; signal?.aborted !== true; lost += 1) {
    const left = new AbortController();
    const ended = signal === undefined ? left.signal : AbortSignal.any([signal, left.signal]);
    try {
      if (lost > 0) await pause(pauseAfter(lost), signal);
      const body = await opened(connection, { query, variables }, { ...asked, signal: ended });
      for await (const { data, errors } of resultsIn<T>(body)) {
        signal?.throwIfAborted();
        if (errors?.[0] !== undefined) throw errorOf(errors[0]);
        lost = 0;
        wasTold = true;
        variables = { ...variables, ...heard?.(data) };
        yield data;
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (!wasTold || !isPassing(error)) throw error;
    } finally {
      left.abort();
    }
  }
}

interface Result<T> {
  readonly data: T;
  readonly errors?: readonly ToldError[];
}

/** What is told until the connection is lost, or the server ends it. */
async function* resultsIn<T>(body: ReadableStream<Uint8Array>): AsyncGenerator<Result<T>> {
  const events = eventsIn(body, longestSilence);
  for (;;) {
    const next = await events.next().catch(() => undefined);
    if (next === undefined || next.done || next.value.event === 'complete') return;
    if (next.value.event === 'next') yield JSON.parse(next.value.data) as Result<T>;
  }
}

function opened(connection: Connection, request: Request, asked: AskOptions): Promise<ReadableStream<Uint8Array>> {
  const url = new URL(connection.url);
  url.pathname += '/stream';
  return connection.retrying(asked.signal, async () => {
    const response = await connection.post(url, request, 'text/event-stream', asked);
    if (response.ok && response.body !== null) return response.body;
    const [error] = (await connection.replyIn(response)).errors ?? [];
    if (error !== undefined) throw errorOf(error, response);
    return connection.failed(new Error(`HTTP ${response.status}`), response);
  });
}
