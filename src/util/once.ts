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

/** `make`, worked out once for each object, and forgotten with it. */
export function oncePerObject<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const found = made.get(of);
    if (found !== undefined) return found.made;
    const result = { made: make(of) };
    made.set(of, result);
    return result.made;
  };
}

/** `make`, worked out once for each text. None is forgotten: there must be few of them. */
export function oncePerText<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const found = made.get(text);
    if (found !== undefined) return found;
    const result = make(text);
    made.set(text, result);
    return result;
  };
}
