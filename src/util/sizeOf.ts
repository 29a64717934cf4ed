/** About how many bytes a value takes, with everything that hangs on it. What hangs on it twice counts once. */
export const sizeOf = (value: unknown): number => sizeIn(value, new Set());

function sizeIn(value: unknown, seen: Set<object>): number {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (seen.has(value)) return 8;
  seen.add(value);
  let bytes = 32;
  if (Array.isArray(value) || value instanceof Set) for (const each of value) bytes += sizeIn(each, seen);
  else if (value instanceof Map) {
    for (const [key, each] of value) bytes += 16 + sizeIn(key, seen) + sizeIn(each, seen);
  } else for (const key in value) bytes += 8 + sizeIn((value as Readonly<Record<string, unknown>>)[key], seen);
  return bytes;
}
