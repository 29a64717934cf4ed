/** About how many bytes a tree of values takes. A part that hangs on it twice counts twice. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let bytes = 32;
  if (Array.isArray(value) || value instanceof Set) for (const each of value) bytes += sizeOf(each);
  else if (value instanceof Map) for (const [key, each] of value) bytes += 16 + sizeOf(key) + sizeOf(each);
  else for (const key in value) bytes += 8 + sizeOf((value as Readonly<Record<string, unknown>>)[key]);
  return bytes;
}
