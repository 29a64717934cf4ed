/** `make`, worked out once for each key of each object, and forgotten with the object. */
export function oncePer<Of extends object, Asked, Made>(
  keyOf: (asked: Asked) => string,
  make: (of: Of, asked: Asked) => Made,
): (of: Of, asked: Asked) => Made {
  const made = new WeakMap<Of, Map<string, Made>>();
  return (of, asked) => {
    const known = made.get(of) ?? new Map<string, Made>();
    made.set(of, known);
    const key = keyOf(asked);
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Made;
    const result = make(of, asked);
    known.set(key, result);
    return result;
  };
}
