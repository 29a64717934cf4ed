import { GraphQLError, Kind, print, type ValueNode } from 'graphql';

/** Text on its way in and out: what it means is read by the use cases, which know the zone of the graph. */
function textScalar(name: string) {
  const refuse = (shown: string): never => {
    throw new GraphQLError(`${name} cannot represent non-string value: ${shown}`);
  };
  const text = (value: unknown): string => (typeof value === 'string' ? value : refuse(JSON.stringify(value)));
  return {
    serialize: text,
    parseValue: text,
    parseLiteral: (node: ValueNode) => (node.kind === Kind.STRING ? node.value : refuse(print(node))),
  };
}

export const scalars = {
  DateTime: textScalar('DateTime'),
  Date: textScalar('Date'),
  DayOrInstant: textScalar('DayOrInstant'),
  JSON: { serialize: (value: unknown) => value },
};
