import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isEnumType, Kind, parse } from 'graphql';
import { camelCase } from '../util/camelCase.js';
import { readGivenIds } from './givenIds.js';
import type { Request } from './request.js';
import { resolvers } from './resolvers/resolvers.js';
import { scalars } from './resolvers/scalars.js';
import { toGraphQLError } from './toGraphQLError.js';

// Two levels below the root of the package, from `src/api` as from `dist/api`.
const folder = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The schema as it is written, all files of `schema` together. */
export function typeDefs(): string {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
    .join('\n');
}

/** The schema with its resolvers. Errors of resolvers come out as `toGraphQLError` makes them. */
export function buildApiSchema(): GraphQLSchema {
  const text = typeDefs();
  return makeExecutableSchema({ typeDefs: text, resolvers: [guarded(resolvers), scalars, enumValues(text)] });
}

/** The values of an enum as they are written in the schema, with those that our code uses. */
export function enumValuesOf(schema: GraphQLSchema, name: string): Readonly<Record<string, string>> {
  const type = schema.getType(name);
  return isEnumType(type) ? Object.fromEntries(type.getValues().map((each) => [each.name, String(each.value)])) : {};
}

/** `IN_CHARGE` is `inCharge` in our code, in every enum but those of codes, which are written alike. */
function enumValues(text: string): Record<string, Record<string, string>> {
  const values: Record<string, Record<string, string>> = {};
  for (const definition of parse(text).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value.endsWith('Code')) continue;
    values[definition.name.value] = Object.fromEntries(
      (definition.values ?? []).map(({ name }) => [name.value, camelCase(name.value)]),
    );
  }
  return values;
}

type Resolver = GraphQLFieldResolver<unknown, Request>;
type Fields = Readonly<Record<string, unknown>>;

const guarded = (all: Readonly<Record<string, object>>): Record<string, Record<string, unknown>> =>
  Object.fromEntries(Object.entries(all).map(([type, fields]) => [type, guardedFields(fields as Fields)]));

const guardedFields = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, resolve]) => [
      name,
      typeof resolve === 'function' && name !== '__resolveType' ? guardedField(resolve as Resolver) : resolve,
    ]),
  );

/** Resolves the fields that are simply there, one turn after the other. */
export const readField: Resolver = (parent, args, request, info) => {
  const { work } = request;
  if (work.fieldWaits(true)) return work.later(() => defaultFieldResolver(parent, args, request, info));
  return defaultFieldResolver(parent, args, request, info);
};

function guardedField(resolve: Resolver): Resolver {
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
