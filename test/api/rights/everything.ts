import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Everything that can be asked of a field of this type, so many levels deep; '' where that is nothing. */
export function everythingOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return ' ';
  if (isObjectType(type)) return braced(fieldsOf(schema, type, depth, ''));
  if (!isAbstractType(type)) return '';
  // Fields of the same name are of another type in another kind of record, so each gets a name of its own.
  const kinds = schema.getPossibleTypes(type).map((each) => {
    const fields = fieldsOf(schema, each, depth - 1, `${each.name}_`);
    return fields === '' ? '' : `... on ${each.name} {${fields}}`;
  });
  return braced(['__typename', ...kinds].join(' '));
}

const braced = (fields: string): string => (fields === '' ? '' : ` {${fields}}`);

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number, prefix: string): string {
  if (depth <= 0) return '';
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap(({ name, type: of }) => {
      const below = everythingOf(schema, getNamedType(of), depth - 1);
      return below === '' ? [] : [`${prefix === '' ? '' : `${prefix}${name}: `}${name}${below.trimEnd()}`];
    })
    .join(' ');
}
