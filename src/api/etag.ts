import { createHash } from 'node:crypto';

/** Another tag for every other body: 132 bits of its hash. */
export const etagOf = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
