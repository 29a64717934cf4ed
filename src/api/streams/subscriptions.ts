import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import type { Text } from '../../model/text.js';
import type { ValidTime } from '../../model/time.js';
import type { Journal } from '../../service/access/journal.js';
import type { Context } from '../../service/context.js';
import { LedgerFollower } from '../../service/standing/ledgerFollower.js';
import {
  type Since,
  StandingAnswers,
  type StandingStatistics,
  type Told,
} from '../../service/standing/standingAnswers.js';
import type { Source } from '../../util/eachOf.js';
import { invariant } from '../../util/invariant.js';
import type { Caller } from '../admission.js';
import type { Documents } from '../documents.js';
import type { Limits } from '../limits.js';
import type { SubscriptionParent } from '../parents.js';
import { refuseOverLimits } from '../queryLimits.js';
import { late, overLimit, overloaded, Refusal, stopping, tooLarge, tooManyCharacters } from '../refusal.js';
import { createRequest } from '../request.js';
import { isTooLong } from '../responseSize.js';
import { Room } from '../room.js';
import { readField } from '../schema.js';
import { formatError, type ProtocolCode, toGraphQLError } from '../toGraphQLError.js';
import { Work } from '../work.js';
import { type Results, Subscription } from './subscription.js';

/** A subscription as a client sends it; with an id or a hash in place of the text, where that is known. */
export interface GivenOperation {
  readonly query?: string | undefined;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

export interface SubscriptionsOptions {
  readonly schema: GraphQLSchema;
  /** Those that clients name without sending them, and whether others are answered. */
  readonly documents: Documents;
  readonly limits: Limits;
  /** Whether the schema may be asked about, and errors hint at it. */
  readonly development: boolean;
  readonly log: (cause: unknown) => void;
  readonly now: () => string;
  readonly journal: Journal | undefined;
}

/** From where on a subscription of the server itself goes on, and who keeps what was told. */
export interface Resumed {
  readonly since: Since | null;
  /** Called with each result before it is given. */
  readonly told: (since: Since) => void;
}

type TellingPayload = Readonly<Record<string, RecordedChangeSet | Told<unknown>>>;

function sinceOf(payload: TellingPayload): Since {
  const [told] = Object.values(payload);
  invariant(told !== undefined, 'a payload has the value of its field');
  if ('digest' in told) return { moment: told.moment, digest: told.digest };
  const { recordedAt, revision } = told;
  return { moment: { at: recordedAt as string as ValidTime, knownAt: recordedAt, revision }, digest: null };
}

/**
 * Executes subscriptions, whatever carries them: with the limits, rights and error codes of every other request. Each result is
 * executed as a request of its own, for a caller whose login still counts then.
 */
export class Subscriptions {
  readonly #options: SubscriptionsOptions;
  readonly #answers: StandingAnswers;
  readonly #follower: LedgerFollower;
  readonly #room: Room;
  readonly #open = new Set<Subscription>();
  readonly #rules;
  #checking: NodeJS.Timeout | undefined;
  #isStopped = false;

  /** `context` is everybody's. */
  constructor(context: Context, options: SubscriptionsOptions) {
    this.#options = options;
    this.#follower = new LedgerFollower(context.ledger);
    this.#answers = new StandingAnswers(context, this.#follower);
    const { limits, development } = options;
    // Those who subscribed wait until it is their turn: nobody else does who asks.
    this.#room = new Room({ ...limits, waiting: limits.subscriptions, waitingPerClient: limits.subscriptions });
    this.#rules = development ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  }

  get statistics(): StandingStatistics {
    return this.#answers.statistics;
  }

  /** Something was recorded: subscribers hear of it at once. */
  look(): void {
    void this.#follower.look();
  }

  /** Completes all of them, and resolves once that is on its way; those that come are refused. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const each of this.#open) void each.return();
    await new Promise((sent) => setImmediate(sent));
  }

  /**
   * The results of a subscription. Errors: `OVERLOADED`, `LIMIT_EXCEEDED` and `REQUEST_TOO_LARGE` where nothing is begun; whatever
   * is wrong with the operation itself is its first and last result.
   */
  async open(caller: Caller, given: GivenOperation): Promise<Results> {
    this.#refuseTooMany(caller);
    const { asked, answered } = this.#options.documents.resolve({ ...given });
    const results = await this.#begin(caller, asked as GivenOperation);
    answered();
    return results;
  }

  /** The same for the server itself, which goes on from what it told. */
  openOwn(caller: Caller, given: GivenOperation, resumed: Resumed): Promise<Results> {
    return this.#begin(caller, given, resumed);
  }

  async #begin(caller: Caller, given: GivenOperation, resumed?: Resumed): Promise<Results> {
    const subscription = new Subscription(
      caller,
      (error) => this.#told(error, caller),
      (ended) => this.#end(ended),
    );
    this.#open.add(subscription);
    this.#checking ??= setInterval(() => {
      for (const each of new Set([...this.#open].map((open) => open.caller))) void this.#check(each);
    }, this.#options.limits.heartbeatSeconds * 1000).unref();
    try {
      const args = this.#read(caller, given, resumed);
      await this.#worked(caller, async (contextValue) => {
        const source = await createSourceEventStream({ ...args, contextValue });
        if (!(Symbol.asyncIterator in source)) throw new Refused(source.errors ?? []);
        subscription.begin(source as unknown as Source<unknown>, (value) => {
          resumed?.told(sinceOf(value as TellingPayload));
          return this.#resultOf(caller, args, value);
        });
      });
    } catch (error) {
      subscription.endWith(error);
    }
    return subscription;
  }

  #refuseTooMany({ client }: Caller): void {
    const { limits } = this.#options;
    if (this.#isStopped) throw stopping();
    if (this.#open.size >= limits.subscriptions) throw overloaded();
    const own = [...this.#open].filter((each) => each.caller.client === client).length;
    if (own < limits.subscriptionsPerClient) return;
    const what = { zh: `已有 ${own} 个订阅`, en: `${own} subscriptions are open already` };
    throw overLimit(limits, 'subscriptionsPerClient', what, {
      zh: '请先取消不再需要的订阅',
      en: 'end those that are not needed any more',
    });
  }

  #end(subscription: Subscription): void {
    this.#open.delete(subscription);
    if (this.#open.size > 0) return;
    clearInterval(this.#checking);
    this.#checking = undefined;
  }

  /** Ends what a caller hears unless the login still counts. */
  async #check(caller: Caller): Promise<void> {
    await caller.stillAdmitted().catch((error: unknown) => {
      for (const each of this.#open) if (each.caller === caller) each.endWith(error);
    });
  }

  /** Parsed, valid, and within the limits. */
  #read(
    { context }: Caller,
    { query, variables, operationName }: GivenOperation,
    resumed: Resumed | undefined,
  ): ExecutionArgs {
    const { schema, limits } = this.#options;
    if (query === undefined) throw new Refusal('BAD_REQUEST', 400, sentences.noQuery);
    if (query.length > limits.queryCharacters) throw tooLarge(limits, 'queryCharacters', sentences.tooLong);
    const document = this.#parsed(query);
    const invalid = validate(schema, document, this.#rules);
    if (invalid.length > 0) throw new Refused(coded(invalid, 'GRAPHQL_VALIDATION_FAILED'));
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      throw new Refusal('BAD_REQUEST', 400, sentences.noSubscription);
    const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 50 });
    if (values.errors !== undefined) throw new Refused(coded(values.errors, 'BAD_USER_INPUT'));
    refuseOverLimits({ schema, document, operation, variables: variables ?? {} }, limits, context);
    const rootValue: SubscriptionParent = {
      follower: this.#follower,
      read: (viewer, question, since) =>
        this.#answers.read(viewer, question, {
          ...{ since: resumed?.since ?? since, backlog: limits.subscriptionBacklog },
          tooSlow: () => overLimit(limits, 'subscriptionBacklog', sentences.tooSlow.what, sentences.tooSlow.instead),
        }),
    };
    return {
      ...{ schema, document, rootValue, operationName: operationName ?? null, variableValues: variables ?? {} },
      fieldResolver: readField as NonNullable<ExecutionArgs['fieldResolver']>,
    };
  }

  #parsed(query: string): DocumentNode {
    try {
      return parse(query, { maxTokens: this.#options.limits.tokens });
    } catch (error) {
      throw new Refused(coded([error as GraphQLError], 'GRAPHQL_PARSE_FAILED'));
    }
  }

  /** What is told, as the client asked to see it. */
  async #resultOf(caller: Caller, args: ExecutionArgs, rootValue: unknown): Promise<FormattedExecutionResult> {
    const { limits, journal, now } = this.#options;
    await caller.stillAdmitted();
    return this.#worked(caller, async (contextValue) => {
      const { data, errors } = await execute({ ...args, rootValue, contextValue });
      if (isTooLong(data, limits)) throw tooManyCharacters(limits);
      const { restricted } = contextValue;
      if (restricted.size > 0 && journal !== undefined) {
        const { subject } = caller.viewer;
        const operation = getOperationAST(args.document, args.operationName)?.name?.value ?? null;
        await journal.note({ readAt: now(), subject, operation, records: [...restricted].sort() });
      }
      return { ...(data === undefined ? {} : { data }), ...(errors === undefined ? {} : this.#formatted(errors)) };
    });
  }

  /** What `run` gives within the deadline, once there is room for it. */
  async #worked<T>(
    { client, context, language }: Caller,
    run: (request: ReturnType<typeof createRequest>) => Promise<T> | T,
  ) {
    const { limits, log } = this.#options;
    const work = new Work(limits);
    const leave = await this.#room.enter(client, work);
    const deadline = setTimeout(() => work.stop(late(limits)), limits.deadlineSeconds * 1000);
    try {
      return await work.race(async () => run(createRequest(context, { language, log, work })));
    } finally {
      clearTimeout(deadline);
      leave();
    }
  }

  #told(error: unknown, { language }: Caller): FormattedExecutionResult {
    const { log } = this.#options;
    return this.#formatted(error instanceof Refused ? error.errors : [toGraphQLError(error, language, log)]);
  }

  #formatted(errors: readonly GraphQLError[]): Required<Pick<FormattedExecutionResult, 'errors'>> {
    const { development, log } = this.#options;
    return { errors: errors.map((error) => formatError(error.toJSON(), development, log, error)) };
  }
}

/** What is wrong with an operation, as graphql-js tells it. */
class Refused extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
  }
}

const coded = (errors: readonly GraphQLError[], code: ProtocolCode): readonly GraphQLError[] =>
  errors.map(({ message, nodes, source, positions, path, originalError }) => {
    const at = { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null };
    return new GraphQLError(message, { ...at, originalError: originalError ?? null, extensions: { code } });
  });

const sentences = {
  noQuery: { zh: '请求没有 query', en: 'the request has no `query`' },
  tooLong: { zh: '查询过长', en: 'the query is too long' },
  noSubscription: {
    zh: '此处只应答 subscription；query 和 mutation 请以 POST /graphql 发送',
    en: 'only subscriptions are answered here: send queries and mutations to POST /graphql',
  },
  tooSlow: {
    what: { zh: '未接收的答复过多', en: 'there are more answers than were read' },
    instead: { zh: '请以 after 续订', en: 'subscribe again, with `after`' },
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
