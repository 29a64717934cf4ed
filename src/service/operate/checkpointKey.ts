import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readVkey, type VerifierKey, vkeyOf } from '../../ledger/signedNote.js';
import { writeDurably } from './durableFile.js';
import { fileRights } from './fileRights.js';

export interface CheckpointKey {
  readonly privateKey: KeyObject;
  /** The public key as text, for verifiers. */
  readonly vkey: string;
  /** That key, and those that signed before it. */
  readonly publicKeys: readonly VerifierKey[];
}

/**
 * The Ed25519 key in `file` (PKCS#8 PEM), made if there is none, readable by its owner only. Of several that make it at
 * once, all get the same. Its public key is the first line of `<file>.pub`; where the key was exchanged, those of the
 * earlier ones follow.
 */
export async function checkpointKey(file: string, name: string): Promise<CheckpointKey> {
  const privateKey = (await readKey(file)) ?? (await makeKey(file));
  const vkey = vkeyOf(createPublicKey(privateKey), name);
  const before = await contentOf(`${file}.pub`);
  const earlier = (before ?? '').split('\n').filter((line) => line !== vkey && readVkey(line) !== null);
  const published = [vkey, ...earlier];
  const content = `${published.join('\n')}\n`;
  if (before !== content) await writeDurably(`${file}.pub`, content);
  return { privateKey, vkey, publicKeys: published.flatMap((line) => readVkey(line) ?? []) };
}

async function makeKey(file: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  await mkdir(dirname(file), { recursive: true, mode: fileRights.folder });
  await writeDurably(file, privateKey, { keep: true });
  return (await readKey(file)) ?? notAKey(file);
}

async function readKey(file: string): Promise<KeyObject | undefined> {
  const pem = await contentOf(file);
  if (pem === undefined) return undefined;
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    return notAKey(file);
  }
  return key.asymmetricKeyType === 'ed25519' ? key : notAKey(file);
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return undefined;
    throw error;
  }
}

function notAKey(file: string): never {
  throw new Error(`“${file}”不是 Ed25519 私钥（PKCS#8 PEM）\n\`${file}\` holds no private Ed25519 key (PKCS#8 PEM)`);
}
