import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeDurably } from './durableFile.js';

/**
 * The part of an address that only who has the secret can make: the id, and a proof of it. Whoever has the address may read the
 * calendar; with another secret none of the old ones is good any more.
 */
export const calendarToken = (secret: string, id: string): string =>
  `${Buffer.from(id).toString('base64url')}.${proofOf(secret, id).toString('base64url')}`;

/** The id that a token is good for; `null`: it is none. */
export function idOfToken(secret: string, token: string): string | null {
  const [name = '', proof = '', ...more] = token.split('.');
  const id = Buffer.from(name, 'base64url').toString('utf8');
  const [given, right] = [Buffer.from(proof, 'base64url'), proofOf(secret, id)];
  const isRight = more.length === 0 && given.length === right.length && timingSafeEqual(given, right);
  return isRight ? id : null;
}

const proofOf = (secret: string, id: string): Buffer => createHmac('sha256', secret).update(`calendar ${id}`).digest();

/** Where the secret of addresses stands, beside the ledger. */
export const calendarFile = (beside: string): string => `${beside}.calendars.key`;

/** The secret in `file`; `null`: there is none, so that no address is good. */
export const calendarSecret = async (file: string): Promise<string | null> => {
  const secret = (await readFile(file, 'utf8').catch(() => '')).trim();
  return secret.length >= 32 ? secret : null;
};

/** The secret in `file`, made if there is none; with `exchange`, in place of the one that was there. */
export async function makeCalendarSecret(file: string, { exchange }: { readonly exchange: boolean }): Promise<string> {
  const there = await calendarSecret(file);
  if (there !== null && !exchange) return there;
  await writeDurably(file, `${randomBytes(32).toString('hex')}\n`, { keep: there === null && !exchange });
  return (await calendarSecret(file)) ?? makeCalendarSecret(file, { exchange: true });
}
