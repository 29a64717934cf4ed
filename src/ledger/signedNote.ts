import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** A text with signatures (c2sp.org/signed-note), none of them verified yet. */
export interface Note {
  /** What is signed; ends with a newline. */
  readonly text: string;
  readonly signatures: readonly Signature[];
}

interface Signature {
  readonly name: string;
  /** Eight hexadecimal digits. */
  readonly keyId: string;
  readonly signature: Buffer;
}

/** A public key by which a verifier trusts notes. */
export interface VerifierKey {
  readonly name: string;
  readonly keyId: string;
  readonly publicKey: KeyObject;
}

/** The type of signature that stands before an Ed25519 key. */
const ed25519 = Buffer.from([1]);
const dash = '\u2014';
/** More signatures than anybody needs are ignored. */
const mostSignatures = 100;

/** `text`, which ends with a newline, signed by an Ed25519 key. */
export function signNote(text: string, key: KeyObject, keyName: string): string {
  if (!/^[^\s+]+$/u.test(keyName)) throw new Error('a key name has neither spaces nor plus signs');
  const keyId = Buffer.from(keyIdOf(keyName, rawKey(createPublicKey(key))), 'hex');
  const signature = Buffer.concat([keyId, sign(null, Buffer.from(text), key)]);
  return `${text}\n${dash} ${keyName} ${signature.toString('base64')}\n`;
}

/** `null` for what is no signed note. */
export function readNote(note: string): Note | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids them
  if (/[\u0000-\u0009\u000b-\u001f]/.test(note)) return null;
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map(readSignature);
  if (signatures.length > mostSignatures || !signatures.every((signature) => signature !== null)) return null;
  return { text: note.slice(0, end + 1), signatures };
}

function readSignature(line: string): Signature | null {
  const [, name, encoded] = new RegExp(`^${dash} ([^\\s+]+) (\\S+)$`, 'u').exec(line) ?? [];
  const bytes = encoded === undefined ? null : readBase64(encoded);
  if (name === undefined || bytes === null || bytes.length < 5) return null;
  return { name, keyId: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) };
}

export type Signer = 'known' | 'unknown' | 'forged';

/**
 * Whether one of `keys` signed `note`. Signatures by other keys mean nothing; one that claims to be by one of `keys`
 * and is not (`forged`) spoils the whole note.
 */
export function signedBy({ text, signatures }: Note, keys: readonly VerifierKey[]): Signer {
  const verdicts = signatures.flatMap(({ name, keyId, signature }) => {
    const key = keys.find((each) => each.name === name && each.keyId === keyId);
    return key === undefined ? [] : [verify(null, Buffer.from(text), key.publicKey, signature)];
  });
  if (verdicts.length === 0) return 'unknown';
  return verdicts.every((good) => good) ? 'known' : 'forged';
}

/** A public key as text, `name+id+key`, to be handed to verifiers. */
export function vkeyOf(publicKey: KeyObject, name: string): string {
  const key = rawKey(publicKey);
  return `${name}+${keyIdOf(name, key)}+${Buffer.concat([ed25519, key]).toString('base64')}`;
}

/** Reads what `vkeyOf` gave; `null` for anything else. */
export function readVkey(vkey: string): VerifierKey | null {
  const [, name, keyId, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(vkey.trim()) ?? [];
  const bytes = encoded === undefined ? null : readBase64(encoded);
  if (name === undefined || keyId === undefined || bytes?.length !== 33 || bytes[0] !== ed25519[0]) return null;
  const key = bytes.subarray(1);
  if (keyIdOf(name, key) !== keyId) return null;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url') };
  return { name, keyId, publicKey: createPublicKey({ key: jwk, format: 'jwk' }) };
}

/** The public keys of a file, one a line; `null` where a line is none, or there is none. */
export function readVkeys(text: string): readonly VerifierKey[] | null {
  const keys = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readVkey);
  return keys.length > 0 && keys.every((key) => key !== null) ? keys : null;
}

/** Who says to have signed a note, for people: name and id of each key. */
export const namesOfSigners = ({ signatures }: Note): string =>
  signatures.map(({ name, keyId }) => `${name}+${keyId}`).join(', ');

const keyIdOf = (name: string, key: Buffer): string =>
  createHash('sha256').update(`${name}\n`).update(ed25519).update(key).digest('hex').slice(0, 8);

function rawKey(publicKey: KeyObject): Buffer {
  const { crv, x } = publicKey.export({ format: 'jwk' });
  if (crv !== 'Ed25519' || x === undefined) throw new Error('checkpoints are signed with Ed25519 keys only');
  return Buffer.from(x, 'base64url');
}

/** Standard base64 with its padding; `null` for any other text. */
export function readBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}
