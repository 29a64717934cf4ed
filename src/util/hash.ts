import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { invariant } from './invariant.js';

// The package's types declare a default export that NodeNext resolution sees as the module itself.
const canonical = canonicalize as unknown as (value: unknown) => string | undefined;

/** JSON in the one form that RFC 8785 allows, so that equal content is equal bytes. */
export function canonicalJson(value: unknown): string {
  // The form is that of `JSON.stringify` with the members in order, which is many times as fast where they are.
  if (isInOrder(value)) return JSON.stringify(value);
  const text = canonical(value);
  invariant(text !== undefined, 'only JSON values are written canonically');
  return text;
}

/** Whether `value` is plain JSON, the members of its objects in the order of UTF-16 code units. */
function isInOrder(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isInOrder);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  let last = '';
  for (const name in value) {
    if (name < last || name === 'toJSON' || !isInOrder((value as Readonly<Record<string, unknown>>)[name]))
      return false;
    last = name;
  }
  return true;
}

/** SHA-256 over `text`, in hexadecimal. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** SHA-256 over the canonical JSON of `value`, in hexadecimal. */
export const hashOf = (value: unknown): string => sha256(canonicalJson(value));
