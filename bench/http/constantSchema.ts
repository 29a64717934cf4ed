import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { typeDefs } from '../../src/api/typeDefs.js';

type Answers = Readonly<Record<string, { readonly data: Readonly<Record<string, unknown>> }>>;

/** Our schema, in which each query gives the same each time: what `file` has under the name of the operation. */
export function constantSchema(file: string): GraphQLSchema {
  const answers = JSON.parse(readFileSync(file, 'utf8')) as Answers;
  const constant: GraphQLFieldResolver<unknown, unknown> = (_parent, _args, _context, { operation, fieldName }) =>
    answers[operation.name?.value ?? '']?.data[fieldName];
  const names = [...new Set(Object.values(answers).flatMap(({ data }) => Object.keys(data)))];
  const schema = buildSchema(typeDefs());
  for (const name of names) {
    const field = schema.getQueryType()?.getFields()[name];
    if (field !== undefined) field.resolve = constant;
  }
  return schema;
}
