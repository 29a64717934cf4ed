import {
  type ConstDirectiveNode,
  extendSchema,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isUnionType,
  parse,
  print,
  visit,
} from 'graphql';
import { fail, failOnProblems } from '../model/error.js';
import { wordsTooLong } from '../model/unacceptable.js';
import { invariant } from '../util/invariant.js';
import { readId } from './momentOfId.js';
import type { Request } from './request.js';
import { nodeOf } from './resolvers/lookups.js';
import { typeNameOf } from './resolvers/records.js';
import { guardedField } from './schema.js';
import { eachByItself } from './toGraphQLError.js';
import { typeDefs } from './typeDefs.js';
import type { Seen } from './view.js';

// A subgraph as Apollo Federation 2 wants it: https://www.apollographql.com/docs/graphos/reference/federation/subgraph-specs

/** `schema`, with what the gateway of a supergraph asks of one of its services. */
export function asSubgraph(schema: GraphQLSchema): GraphQLSchema {
  const entities = entitiesOf(schema);
  const subgraph = extendSchema(
    schema,
    parse(`
      "A record as a gateway names it: its type with its \`id\`. 网关所指的记录：类型及标识。"
      scalar _Any
      "Any record. 任一记录。"
      union _Entity = ${[...entities].join(' | ')}
      "This service. 本服务。"
      type _Service {
        "The schema of this subgraph, with its keys. 本子图的模式。"
        sdl: String!
      }
      extend type Query {
        "The records that other services name, in their order, each at the moment that its id carries. 其他服务所指的记录，按各标识所附时刻读取，次序不变。"
        _entities("At most 500. 至多 500。" representations: [_Any!]!): [_Entity]!
        "What a supergraph is composed of. 供组成总图之用。"
        _service: _Service!
      }`),
    { assumeValidSDL: true },
  );
  const union = subgraph.getType('_Entity');
  invariant(isUnionType(union), 'it was just added');
  union.resolveType = ({ record }: Seen) => typeNameOf(record.kind);
  let sdl: string | undefined;
  fieldOf(subgraph, '_service').resolve = () => {
    sdl ??= subgraphText(entities);
    return { sdl };
  };
  fieldOf(subgraph, '_entities').resolve = guardedField(readEntities as GraphQLFieldResolver<unknown, Request>);
  return subgraph;
}

function entitiesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const node = schema.getType('Node');
  invariant(isInterfaceType(node), 'the schema has an interface Node');
  return new Set(schema.getPossibleTypes(node).map(({ name }) => name));
}

function fieldOf(schema: GraphQLSchema, name: string): GraphQLField<unknown, Request> {
  const field = schema.getQueryType()?.getFields()[name];
  invariant(field !== undefined, `Query.${name} was just added`);
  return field;
}

interface Representation {
  readonly __typename?: unknown;
  readonly id?: unknown;
}

const readEntities = (
  _parent: unknown,
  { representations }: { readonly representations: readonly Representation[] },
  request: Request,
) => eachByItself(representations, (each, index) => entityOf(each, index, request), request);

async function entityOf(given: Representation, index: number, request: Request): Promise<Seen | null> {
  const { __typename, id } = given ?? {};
  const path = ['representations', index, 'id'];
  if (typeof id !== 'string') return fail('MISSING_FIELD', path, { zh: '应有 id', en: 'it has an `id`' });
  failOnProblems(wordsTooLong(readId(id).record, 'askedIdLength', path));
  const seen = await nodeOf(id, request);
  return seen !== null && typeNameOf(seen.record.kind) === __typename ? seen : null;
}

const directivesOf = (text: string): readonly ConstDirectiveNode[] => {
  const [type] = parse(`type T ${text}`).definitions;
  return type !== undefined && 'directives' in type ? ((type.directives ?? []) as readonly ConstDirectiveNode[]) : [];
};

/** The schema as it is written, with what composition has to know of it. */
function subgraphText(entities: ReadonlySet<string>): string {
  // Not by `recordId` too: a gateway would take it where another service does, and lose the moment of the question.
  const key = directivesOf('@key(fields: "id")');
  const shareable = directivesOf('@shareable');
  const document = visit(parse(typeDefs(), { noLocation: true }), {
    ObjectTypeDefinition(node) {
      const own = entities.has(node.name.value) ? key : node.name.value === 'PageInfo' ? shareable : [];
      return own.length === 0 ? undefined : { ...node, directives: [...(node.directives ?? []), ...own] };
    },
    // Services whose records are nodes too have no `recordId`.
    InterfaceTypeDefinition: (node) =>
      node.name.value === 'Node'
        ? { ...node, fields: node.fields?.filter(({ name }) => name.value !== 'recordId') }
        : undefined,
  });
  return `${link}\n\n${print(document)}`;
}

// Composition does not know `@oneOf` of itself. A supergraph is without it, and inputs are held to it here.
const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])

directive @oneOf on INPUT_OBJECT`;
