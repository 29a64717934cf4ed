import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { invariant } from './invariant.js';

// The package's types declare a default export that NodeNext resolution sees as the module itself.
const canonical = canonicalize as unknown as (value: unknown) => string | undefined;

/** JSON in the one form that RFC 8785 allows, so that equal content is equal bytes. */
export function canonicalJson(value: unknown): string {
  const text = canonical(value);
  invariant(text !== undefined, 'only JSON values are written canonically');
  return text;
}

/** SHA-256 over `text`, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 over the canonical JSON of `value`, in hexadecimal. */
export const hashOf = (value: unknown): string => sha256(canonicalJson(value));
