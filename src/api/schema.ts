import {
  buildASTSchema,
  type DocumentNode,
  defaultFieldResolver,
  extendSchema,
  GraphQLEnumType,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  GraphQLScalarType,
  GraphQLSchema,
  type GraphQLTypeResolver,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { camelCase } from '../util/camelCase.js';
import { invariant } from '../util/invariant.js';
import { readGivenIds } from './givenIds.js';
import type { Request } from './request.js';
import { resolvers } from './resolvers/resolvers.js';
import { scalars } from './resolvers/scalars.js';
import { toGraphQLError } from './toGraphQLError.js';
import { typeDefs } from './typeDefs.js';

/**
 * The schema with its resolvers. Errors of resolvers come out as `toGraphQLError` makes them. That the text is a valid schema is
 * for the tests to say: checking it at every start would take several times as long as reading it.
 */
export function buildApiSchema(): GraphQLSchema {
  const document = parse(typeDefs(), { noLocation: true });
  const leaves = { ...document, definitions: document.definitions.filter(isLeaf) };
  const others = { ...document, definitions: document.definitions.filter((each) => !isLeaf(each)) };
  // They come first: arguments have defaults, which are read with the values that our code uses.
  const types = Object.values(buildASTSchema(leaves, known).getTypeMap()).map(asCoded);
  const schema = extendSchema(new GraphQLSchema({ types }), others, known);
  for (const [name, fields] of Object.entries(resolvers)) addResolvers(schema, name, fields as Fields);
  return schema;
}

const known = { assumeValidSDL: true };

const isLeaf = ({ kind }: DocumentNode['definitions'][number]): boolean =>
  kind === Kind.ENUM_TYPE_DEFINITION || kind === Kind.SCALAR_TYPE_DEFINITION;

/** The values of an enum as they are written in the schema, with those that our code uses. */
export function enumValuesOf(schema: GraphQLSchema, name: string): Readonly<Record<string, string>> {
  const type = schema.getType(name);
  return isEnumType(type) ? Object.fromEntries(type.getValues().map((each) => [each.name, String(each.value)])) : {};
}

/** `IN_CHARGE` is `inCharge` in our code, in every enum but those of codes, which are written alike. */
function asCoded(type: GraphQLNamedType): GraphQLNamedType {
  const { name } = type;
  if (name in scalars && type instanceof GraphQLScalarType) {
    return new GraphQLScalarType({ ...type.toConfig(), ...scalars[name as keyof typeof scalars] });
  }
  if (!isEnumType(type) || name.startsWith('__') || name.endsWith('Code')) return type;
  const config = type.toConfig();
  const values = Object.entries(config.values).map(([key, value]) => [key, { ...value, value: camelCase(key) }]);
  return new GraphQLEnumType({ ...config, values: Object.fromEntries(values) });
}

type Resolver = GraphQLFieldResolver<unknown, Request>;
type Fields = Readonly<Record<string, unknown>>;

function addResolvers(schema: GraphQLSchema, name: string, { __resolveType, ...resolvers }: Fields): void {
  const type = schema.getType(name);
  invariant(isObjectType(type) || isInterfaceType(type), `the schema has a type ${name} with fields`);
  if (isInterfaceType(type)) type.resolveType = __resolveType as GraphQLTypeResolver<unknown, Request>;
  const fields = type.getFields();
  for (const [key, resolve] of Object.entries(resolvers)) {
    const field = fields[key];
    invariant(field !== undefined, `the schema has a field ${name}.${key}`);
    if (typeof resolve === 'function') field.resolve = guardedField(resolve as Resolver);
    // A field of `Subscription` is a source of what it tells.
    else field.subscribe = guardedField((resolve as { readonly subscribe: Resolver }).subscribe);
  }
}

/** Resolves the fields that are simply there, one turn after the other. */
export const readField: Resolver = (parent, args, request, info) => {
  const { work } = request;
  if (work.fieldWaits(true)) return work.later(() => defaultFieldResolver(parent, args, request, info));
  return defaultFieldResolver(parent, args, request, info);
};

/** What `resolve` gives, in its turn, for ids that may carry a moment; its errors come out as `toGraphQLError` makes them. */
export function guardedField(resolve: Resolver): Resolver {
  const guarded: Resolver = (parent, args, request, info) => {
    try {
      const result: unknown = resolve(parent, readGivenIds(args, info, request), request, info);
      return result instanceof Promise ? result.catch((error) => refused(error, request)) : result;
    } catch (error) {
      return refused(error, request);
    }
  };
  return (parent, args, request, info) => {
    const { work } = request;
    if (work.fieldWaits(false)) return work.later(() => guarded(parent, args, request, info));
    return guarded(parent, args, request, info);
  };
}

function refused(error: unknown, { work, language, log }: Request): Promise<never> {
  if (work.isGivenUp) return work.never;
  throw toGraphQLError(error, language, log);
}
