import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Text on its way in and out: what it means is read by the use cases, which know the zone of the graph. */
function textScalar(name: string): GraphQLScalarType<string, string> {
  const text = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new GraphQLError(`${name} cannot represent non-string value: ${JSON.stringify(value)}`);
  };
  return new GraphQLScalarType({
    name,
    serialize: text,
    parseValue: text,
    parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : text(null)),
  });
}

export const scalars = {
  DateTime: textScalar('DateTime'),
  Date: textScalar('Date'),
  JSON: new GraphQLScalarType({ name: 'JSON', serialize: (value) => value }),
};
