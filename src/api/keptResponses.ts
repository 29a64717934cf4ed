import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import type { ValidTime } from '../model/time.js';
import type { Viewer } from '../model/viewer.js';
import type { Journal } from '../service/access/journal.js';
import type { Context } from '../service/context.js';
import type { Head } from '../store/store.js';
import { isDeeper } from '../util/nesting.js';
import type { Request } from './request.js';
import { isRecording } from './traffic.js';
import { type Told, toldOf } from './watching/told.js';

/** A response as it was sent. */
interface Kept {
  readonly body: Buffer;
  readonly contentType: string;
  /** What is noted of whoever reads it. */
  readonly operation: string | null;
  readonly records: readonly string[];
  readonly told: Pick<Told, 'operation' | 'questions'>;
}

/** Of the memo, in characters: longer ones are not kept, so that nobody makes it forget everything else with a few of them. */
const largestShare = 0.01;

/**
 * Whole responses, held by the memo for as long as they would be the same bytes: on the same ledger, to whoever has the same
 * rights, and while nothing that was read for a question about the present begins or ends.
 */
class KeptResponses {
  readonly #context: Pick<Context, 'memo'>;
  #ledger = { hash: '' };

  constructor(context: Pick<Context, 'memo'>) {
    this.#context = context;
  }

  find(head: Head, key: string, now: string): Kept | undefined {
    const found = this.#context.memo.find(this.#sectionOf(head), key, { at: now as ValidTime, generation: 0 });
    return found?.value as Kept | undefined;
  }

  /** Holds what was answered on the ledger that ends with `head`, if that is the same for others. */
  keep(head: Head, key: string, { validity, restricted, told }: Request, body: string, contentType: string): void {
    // Of an empty ledger, what is known is known at the present instant.
    if (head.revision === 0 || body.length > this.#context.memo.statistics.limit * largestShare) return;
    const reads = validity.spanOf(body);
    if (reads === undefined) return;
    const bytes = Buffer.from(body);
    const kept: Kept = {
      body: bytes,
      contentType,
      operation: validity.operationName,
      records: [...restricted].sort(),
      told: { operation: told.operation, questions: told.questions },
    };
    this.#context.memo.add(this.#sectionOf(head), key, { value: kept, reads }, bytes.length + key.length);
  }

  #sectionOf({ hash }: Head) {
    if (this.#ledger.hash !== hash) {
      this.#context.memo.forget(this.#ledger);
      this.#ledger = { hash };
    }
    return this.#context.memo.section(this.#ledger, 'responses');
  }
}

/** In levels: what the variables of a request may have, and more. */
const deepestBody = 200;

/** Everything in a request that its response depends on; `null` where a response is not kept for others. */
function keyOf(request: FastifyRequest, { grants }: Viewer): string | null {
  const { method, headers, body } = request;
  // Of other types, it would have to be looked at whether a browser sends them for any page.
  const isJson = /^application\/json\b/.test(headers['content-type'] ?? '');
  const isAsking = method === 'POST' && isJson && !isRecording(request);
  // What is nested without end is refused later, and cannot be written here.
  return isAsking && !isDeeper(body, deepestBody) ? JSON.stringify([grants, headers.accept, body]) : null;
}

export interface KeepingOptions {
  readonly context: Context;
  readonly journal: Journal | undefined;
  readonly viewerOf: (request: FastifyRequest) => Viewer;
  /** What the resolvers of a request that was answered worked with. */
  readonly workedWith: (request: FastifyRequest) => Request | undefined;
}

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Answers what was answered before from what was kept, and everything else by `answer`. */
export function answerOnce(answer: Answer, { context, journal, viewerOf, workedWith }: KeepingOptions): Answer {
  const responses = new KeptResponses(context);
  const headNow = readTogether(() => context.store.head());
  /** Whether it is noted who reads what is not for everybody. */
  const isNoted = async ({ operation, records }: Kept, { subject }: Viewer): Promise<boolean> => {
    if (records.length === 0 || journal === undefined) return true;
    return journal.note({ readAt: context.now(), subject, operation, records }).then(
      () => true,
      () => false,
    );
  };
  return async (request, reply) => {
    const viewer = viewerOf(request);
    const key = keyOf(request, viewer);
    if (key === null) return answer(request, reply);
    const head = await headNow();
    const kept = responses.find(head, key, context.now());
    if (kept !== undefined && (await isNoted(kept, viewer))) {
      Object.assign(toldOf(request), kept.told);
      reply.header('content-type', kept.contentType);
      return kept.body;
    }
    const body = await answer(request, reply);
    const worked = workedWith(request);
    const isWhole = typeof body === 'string' && reply.statusCode === 200 && worked !== undefined;
    // What was recorded meanwhile may be in one part of the response and not in another.
    if (isWhole && (await context.store.head()).hash === head.hash)
      responses.keep(head, key, worked, body, String(reply.getHeader('content-type')));
    return body;
  };
}

/** One read for all who ask before it begins: those whose requests came in one turn of the event loop. */
function readTogether<T>(read: () => Promise<T>): () => Promise<T> {
  let next: Promise<T> | undefined;
  return () => {
    next ??= new Promise<void>((begin) => setImmediate(begin)).then(() => {
      next = undefined;
      return read();
    });
    return next;
  };
}

/** Notes of each operation whether another request would get the same response. */
export function keeping(): ApolloServerPlugin<Request & BaseContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { validity }, operation, operationName, response: { body } }) {
          validity.operationName = operationName ?? null;
          const isWhole = body.kind === 'single' && body.singleResult.errors === undefined;
          if (!isWhole || operation?.operation !== OperationTypeNode.QUERY) validity.isForOnce();
        },
      };
    },
  };
}
