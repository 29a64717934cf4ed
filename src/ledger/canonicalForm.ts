/**
 * The canonical JSON (RFC 8785) of what `JSON.parse` gave. Throws for text with half a surrogate pair, which has none.
 *
 * The checker's own: the writer uses a library, so that a mistake in either shows.
 */
export function canonicalForm(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(canonicalForm).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(canonicalMembers(value));
  // Section 3.2.2.3: numbers are written as ECMAScript writes them.
  return JSON.stringify(value);
}

/**
 * Whether `text`, of which `JSON.parse` made `value`, is the canonical form of that. Throws as `canonicalForm` does.
 *
 * Where all members are in order, `JSON.stringify` gives the canonical form, but for half a surrogate pair, which it writes as an escape.
 */
export function isCanonical(text: string, value: unknown): boolean {
  if (!text.includes('\\ud') && isInOrder(value) && JSON.stringify(value) === text) return true;
  return canonicalForm(value) === text;
}

function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = '';
  for (const name in value) {
    if (name < last || !isInOrder((value as Readonly<Record<string, unknown>>)[name])) return false;
    last = name;
  }
  return true;
}

/** The members of an object, each in canonical form. */
export function canonicalMembers(value: object): Map<string, string> {
  return new Map(Object.entries(value).map(([name, member]) => [name, canonicalForm(member)]));
}

/** The object whose members have these canonical forms: in the order of UTF-16 code units, as JavaScript sorts. */
export function canonicalObject(members: ReadonlyMap<string, string>): string {
  const names = [...members.keys()].sort();
  return `{${names.map((name) => `${quoted(name)}:${members.get(name)}`).join(',')}}`;
}

function quoted(text: string): string {
  const json = JSON.stringify(text);
  // Only what may be the escape of such a half is looked at closely.
  if (json.includes('\\ud') && /\p{Surrogate}/u.test(text)) {
    throw new Error('half a surrogate pair has no canonical form');
  }
  return json;
}
