import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** A value as a caller writes it for an argument of `type`: with the names that enums have in the schema. What does not fit stays as it is. */
export function asWritten(value: unknown, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return asWritten(value, type.ofType);
  if (isListType(type)) return Array.isArray(value) ? value.map((each) => asWritten(each, type.ofType)) : value;
  if (isEnumType(type)) return type.getValues().find((each) => each.value === value)?.name ?? value;
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return value;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const field = fields[key];
      return [key, field === undefined ? each : asWritten(each, field.type)];
    }),
  );
}
