/**
 * An input without the fields that are given as `null`: in GraphQL that is the same as leaving them out, in the
 * parsers of the model it is a value. So it is for `validFrom`: a beginning that is not known, whatever that of the change set is. Input
 * objects become plain ones.
 */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === null && key !== 'validFrom' ? [] : [[key, withoutNulls(each)]],
    ),
  );
}
