import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { ValidTime } from '../model/time.js';
import type { Viewer } from '../model/viewer.js';
import type { Journal } from '../service/access/journal.js';
import type { Context } from '../service/context.js';
import type { Head } from '../store/store.js';
import { isDeeper } from '../util/nesting.js';
import { compressOnce } from './compression.js';
import { etagOf } from './etag.js';
import type { GqlQueryResolvers } from './generated/types.js';
import type { Request } from './request.js';
import { isRecording } from './traffic.js';
import { type Told, toldOf } from './watching/told.js';

/** A response as it was sent. */
interface Kept {
  readonly body: Buffer;
  readonly contentType: string;
  /** Whether it tells what is so at the present instant. */
  readonly isAboutNow: boolean;
  /** Whether it would be the same on every later ledger. */
  readonly isForEver: boolean;
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

  /** Holds what was answered on the ledger that ends with `head`, if that is the same for others; `undefined` if not. */
  keep(head: Head, key: string, worked: Request, text: string, contentType: string): Kept | undefined {
    const { validity, restricted, told } = worked;
    const { memo } = this.#context;
    // Of an empty ledger, what is known is known at the present instant.
    const reads = head.revision === 0 ? undefined : validity.spanOf(withoutExtensions(text));
    if (reads === undefined) return undefined;
    const body = Buffer.from(text);
    const { operationName: operation, isForEver, now } = validity;
    const records = [...restricted].sort();
    const kept = { body, contentType, operation, records, told, isForEver, isAboutNow: now !== null };
    let size = body.length + key.length;
    if (size > memo.statistics.limit * largestShare) return kept;
    const section = this.#sectionOf(head);
    memo.add(section, key, { value: kept, reads }, size);
    const grown = (bytes: number): void => {
      size += bytes;
      if (!section.under(key).some(({ value }) => value === kept)) return;
      memo.remove(section, key, kept);
      memo.add(section, key, { value: kept, reads }, size);
    };
    compressOnce(body, { grown });
    return kept;
  }

  #sectionOf({ hash }: Head) {
    if (this.#ledger.hash !== hash) {
      this.#context.memo.forget(this.#ledger);
      this.#ledger = { hash };
    }
    return this.#context.memo.section(this.#ledger, 'responses');
  }
}

/** In seconds. The answer stays the same, but a mended program may give another one. */
const freshFor = 3_600;

/** In levels: what the variables of a request may have, and more. */
const deepestBody = 200;

/** They come last, and tell a time of the ledger, which is no present instant even where it is the same. */
const withoutExtensions = (text: string): string => text.slice(0, text.lastIndexOf('"extensions":'));

/** Everything in a request that its response depends on; `null` where a response is not kept for others. */
function keyOf(request: FastifyRequest, { grants }: Viewer): string | null {
  const { method, headers, body, query } = request;
  const asked = method === 'GET' ? query : body;
  // What is nested without end is refused later, and cannot be written here.
  if (isRecording(request) || isDeeper(asked, deepestBody)) return null;
  return JSON.stringify([grants, method, headers.accept, asked]);
}

export interface KeepingOptions {
  readonly context: Context;
  readonly journal: Journal | undefined;
  /** Whether everybody is answered alike, whatever they send along. */
  readonly isForAll: boolean;
  readonly viewerOf: (request: FastifyRequest) => Viewer;
  /** What the resolvers of a request that was answered worked with. */
  readonly workedWith: (request: FastifyRequest) => Request | undefined;
}

export type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Answers what was answered before from what was kept, and everything else by `answer`. */
export function answerOnce(answer: Answer, options: KeepingOptions): Answer {
  const { context, journal, isForAll, viewerOf, workedWith } = options;
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
  const sent = ({ method }: FastifyRequest, reply: FastifyReply, kept: Kept): Buffer => {
    reply.header('content-type', kept.contentType);
    if (kept.isAboutNow) reply.header('zhifen-at', context.now());
    // Who reads what is not for everybody is noted each time: no other place may have it.
    if (method === 'GET' && kept.records.length === 0) {
      const howLong = kept.isForEver ? `max-age=${freshFor}, immutable` : 'no-cache';
      reply.header('cache-control', `${isForAll ? 'public' : 'private'}, ${howLong}`).header('etag', etagOf(kept.body));
    }
    return kept.body;
  };
  return async (request, reply) => {
    const viewer = viewerOf(request);
    const key = keyOf(request, viewer);
    if (key === null) return answer(request, reply);
    const head = await headNow();
    const found = responses.find(head, key, context.now());
    if (found !== undefined && (await isNoted(found, viewer))) {
      Object.assign(toldOf(request), found.told);
      return sent(request, reply, found);
    }
    const body = await answer(request, reply);
    const worked = workedWith(request);
    const isWhole = typeof body === 'string' && reply.statusCode === 200 && worked !== undefined;
    // What was recorded meanwhile may be in one part of the response and not in another.
    if (isWhole && (await context.store.head()).hash === head.hash) {
      const kept = responses.keep(head, key, worked, body, String(reply.getHeader('content-type')));
      if (kept !== undefined) return sent(request, reply, kept);
    }
    if (worked?.validity.now != null) reply.header('zhifen-at', worked.validity.now);
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

/** What asks about records that are named. Lists and overviews have in them whatever a government has to do with, which grows. */
const ofNamedRecords: ReadonlySet<string> = new Set<keyof GqlQueryResolvers>([
  ...(['node', 'nodes', 'record', 'organization', 'post', 'person', 'duty', 'document', 'provision'] as const),
  ...(['norm', 'ruling', 'silence', 'procedure', 'standIn', 'whoIsResponsible', 'responsibilitiesOf'] as const),
]);

const asksOfNamed = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every((each) => each.kind === Kind.FIELD && ofNamedRecords.has(each.name.value));

/** Notes of each operation whether another request would get the same response. */
export function keeping(): ApolloServerPlugin<Request & BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue: { validity }, operation }) {
          if (operation !== undefined && !asksOfNamed(operation)) validity.restsOnEnd();
        },
        async willSendResponse({ contextValue: { validity }, operation, operationName, response: { body } }) {
          validity.operationName = operationName ?? null;
          const isWhole = body.kind === 'single' && body.singleResult.errors === undefined;
          if (!isWhole || operation?.operation !== OperationTypeNode.QUERY) validity.isForOnce();
        },
      };
    },
  };
}
