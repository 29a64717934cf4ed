import { GraphQLError, Kind, type ValueNode } from 'graphql';

/** Text on its way in and out: what it means is read by the use cases, which know the zone of the graph. */
function textScalar(name: string) {
  const text = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new GraphQLError(`${name} cannot represent non-string value: ${JSON.stringify(value)}`);
  };
  return {
    serialize: text,
    parseValue: text,
    parseLiteral: (node: ValueNode) => (node.kind === Kind.STRING ? node.value : text(null)),
  };
}

export const scalars = {
  DateTime: textScalar('DateTime'),
  Date: textScalar('Date'),
  JSON: { serialize: (value: unknown) => value },
};
