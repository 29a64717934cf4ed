import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Text } from '../model/text.js';
import { lengthInDays, parseInstant, type ValidTime } from '../model/time.js';
import type { Context } from '../service/context.js';
import type { LimitName, Limits } from './limits.js';
import { type Asked, type Given, type Measured, measure } from './queryCost.js';
import { overLimit, Refusal, refuseDeepVariables } from './refusal.js';
import type { Request } from './request.js';
import { toGraphQLError } from './toGraphQLError.js';

/** Refuses, before any of it is done, what asks for more than the limits allow. */
export function queryLimits(limits: Limits): ApolloServerPlugin<Request & BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return;
          try {
            refuseSubscription(operation);
            refuseOverLimits(
              { schema, document, operation, variables: request.variables },
              limits,
              contextValue.context,
            );
          } catch (error) {
            const told = toGraphQLError(error, contextValue.language, contextValue.log);
            told.extensions.http = { status: 400 };
            throw told;
          }
        },
      };
    },
  };
}

/** One answer cannot tell what comes later. */
function refuseSubscription({ operation }: OperationDefinitionNode): void {
  if (operation !== OperationTypeNode.SUBSCRIPTION) return;
  throw new Refusal('BAD_REQUEST', 400, {
    zh: 'subscription 请以 accept: text/event-stream 发送至 /graphql/stream，或者经 WebSocket 发送至 /graphql',
    en: 'send a subscription to /graphql/stream, with `accept: text/event-stream`, or over a WebSocket to /graphql',
  });
}

/** An operation as it was sent, valid by itself. */
export interface Sent {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Given | undefined;
}

/** Refuses what asks for more than the limits allow (`LIMIT_EXCEEDED`). */
export function refuseOverLimits(
  { schema, document, operation, variables = {} }: Sent,
  limits: Limits,
  context: Context,
): void {
  refuseDeepVariables(variables);
  const check = (asked: Asked): number => checkArguments(asked, limits, context);
  checkSize(measure(schema, operation, fragmentsOf(document), variables, check), operation, limits);
}

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );

function checkSize(measured: Measured, { directives = [] }: OperationDefinitionNode, limits: Limits): void {
  const found = { ...measured, directives: measured.directives + directives.length };
  for (const name of ['depth', 'aliases', 'directives', 'rootFields', 'cost'] as const) {
    if (found[name] > limits[name]) throw overLimit(limits, name, ...sentences[name](Math.ceil(found[name])));
  }
}

const instead = {
  fewer: { zh: '请分成几次查询', en: 'ask in several requests' },
  lessDeep: { zh: '请减少嵌套，另行查询下层', en: 'nest less, and ask for what lies deeper by itself' },
} as const satisfies Readonly<Record<string, Text>>;

type Sized = keyof Measured & LimitName;

const sentences: Readonly<Record<Sized, (given: number) => readonly [what: Text, instead: Text]>> = {
  depth: (given) => [{ zh: `查询嵌套 ${given} 层`, en: `the query is ${given} levels deep` }, instead.lessDeep],
  aliases: (given) => [{ zh: `查询有 ${given} 个别名`, en: `the query has ${given} aliases` }, instead.fewer],
  directives: (given) => [{ zh: `查询有 ${given} 个指令`, en: `the query has ${given} directives` }, instead.fewer],
  rootFields: (given) => [{ zh: `一次提出 ${given} 个问题`, en: `the request asks ${given} questions` }, instead.fewer],
  cost: (given) => [
    { zh: `查询的估算代价为 ${given}`, en: `the estimated cost of the query is ${given}` },
    {
      zh: '请减小 first、缩短时段、减少嵌套，或者分成几次查询',
      en: 'ask for smaller pages, a shorter span or less deep, or in several requests',
    },
  ],
};

/** How many times the weight of the question counts: once, and once more for each year of a span. */
function checkArguments({ given }: Asked, limits: Limits, context: Context): number {
  for (const [name, value] of Object.entries(given)) {
    if (Array.isArray(value) && value.length > limits.listItems) {
      const what = {
        zh: `“${name}”有 ${value.length} 项`,
        en: `\`${name}\` has ${value.length} items`,
      };
      throw overLimit(limits, 'listItems', what, instead.fewer);
    }
  }
  return 1 + checkSpan(given, limits, context) / 365;
}

/** The length in days; 0 where no span is asked about. What is no instant is refused where it is read. */
function checkSpan({ from, to }: Given, limits: Limits, { timeZone, now }: Context): number {
  if (typeof to !== 'string') return 0;
  const [first, last] = [from ?? now(), to].map((text) =>
    typeof text === 'string' ? (parseInstant(text, timeZone) as ValidTime | null) : null,
  );
  if (first == null || last == null) return 0;
  const days = Math.max(0, lengthInDays({ from: first, to: last }));
  if (days <= limits.spanDays) return days;
  const what = { zh: `所问时段为 ${days} 日`, en: `the span asked about is ${days} days long` };
  throw overLimit(limits, 'spanDays', what, {
    zh: '请缩短时段，或者分段查询',
    en: 'ask about a shorter span, or part by part',
  });
}
