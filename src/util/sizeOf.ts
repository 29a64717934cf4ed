/** About how many bytes a value takes, with everything that hangs on it. What hangs on it twice counts once. */
export function sizeOf(value: unknown): number {
  const seen = new Set<unknown>();
  const open: unknown[] = [value];
  let bytes = 0;
  while (open.length > 0) {
    const each = open.pop();
    bytes += 8;
    if (typeof each === 'string') bytes += 16 + each.length;
    else if (typeof each === 'object' && each !== null && !seen.has(each)) {
      seen.add(each);
      const parts = partsOf(each);
      bytes += 24 + 8 * parts.length;
      for (const part of parts) open.push(part);
    }
  }
  return bytes;
}

function partsOf(value: object): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  if (value instanceof Set) return [...value];
  return Object.values(value);
}
