import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Stats } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readVkey, type VerifierKey, vkeyOf } from '../../ledger/signedNote.js';
import { fail } from '../../model/error.js';
import { fileFault } from '../../util/regularFile.js';
import { writeDurably } from './durableFile.js';
import { fileRights } from './fileRights.js';

export interface CheckpointKey {
  readonly privateKey: KeyObject;
  /** The public key as text, for verifiers. */
  readonly vkey: string;
  /** That key, and those that signed before it. */
  readonly publicKeys: readonly VerifierKey[];
}

/** In bytes; a key has some 120. */
const mostOfKey = 10_000;

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

/** The key in `file`, if there is such a file. Errors: it cannot be read, or holds something else. */
export async function readKey(file: string): Promise<KeyObject | undefined> {
  const found = await statOf(file);
  if (found === undefined) return undefined;
  if (!found.isFile() || found.size > mostOfKey) return notAKey(file);
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

const contentOf = (file: string): Promise<string | undefined> => ifThere(file, readFile(file, 'utf8'));
const statOf = (file: string): Promise<Stats | undefined> => ifThere(file, stat(file));

async function ifThere<T>(file: string, reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    return fail('UNREADABLE_FILE', ['checkpoint-key'], {
      zh: `文件“${file}”无法读取（${fileFault(code).zh}）`,
      en: `the file \`${file}\` cannot be read (${fileFault(code).en})`,
    });
  }
}

const notAKey = (file: string): never =>
  fail('INVALID_CONFIGURATION', ['checkpoint-key'], {
    zh: `“${file}”不是 Ed25519 私钥（PKCS#8 PEM）`,
    en: `\`${file}\` holds no private Ed25519 key (PKCS#8 PEM)`,
  });
