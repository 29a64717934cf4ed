import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  compareCheckpoints,
  originOf,
  readCheckpoint,
  type SignedCheckpoint,
  signCheckpoint,
  verifyCheckpoint,
} from '../../src/ledger/checkpoint.js';
import type { Fault } from '../../src/ledger/fault.js';
import { readNote, readVkey, signedBy, signNote, type VerifierKey, vkeyOf } from '../../src/ledger/signedNote.js';

const keyPair = (name: string): { readonly key: KeyObject; readonly verifier: VerifierKey } => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { key: privateKey, verifier: readVkey(vkeyOf(publicKey, name)) as VerifierKey };
};
const ours = keyPair('zhifen');
const theirs = keyPair('zhifen');
const first = '1234567890abcdef'.padEnd(64, '0');
const hash = 'ab'.repeat(32);
const origin = originOf(first);

const read = (text: string): SignedCheckpoint => {
  const checkpoint = readCheckpoint(text, '7.checkpoint');
  if ('code' in checkpoint) throw new Error(checkpoint.code);
  return checkpoint;
};
const checkpoint = (revision: number, at = hash, of = origin) =>
  read(signCheckpoint(of, revision, at, ours.key, 'zhifen'));

describe('a signed note', () => {
  // The example in the documentation of golang.org/x/mod/sumdb/note.
  const vkey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const note =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
  const known = readVkey(vkey) as VerifierKey;

  it('is understood as others write it', () => {
    const found = readNote(note);
    expect(found?.signatures).toMatchObject([{ name: 'PeterNeumann', keyId: 'c74f20a3' }]);
    expect(found && signedBy(found, [known])).toBe('known');
    expect(vkeyOf(known.publicKey, known.name)).toBe(vkey);
  });

  it('may have empty lines in its text: what is signed ends at the last one', () => {
    const found = readNote(signNote('one\n\ntwo\n', ours.key, 'zhifen'));
    expect(found?.text).toBe('one\n\ntwo\n');
    expect(found && signedBy(found, [ours.verifier])).toBe('known');
  });

  it('may be signed by others too; one forged signature of a known key spoils it', () => {
    const signed = signNote('text\n', ours.key, 'zhifen');
    const line = signNote('text\n', theirs.key, 'zhifen').split('\n\n')[1] ?? '';
    const both = readNote(signed + line);
    expect(both && [signedBy(both, [ours.verifier]), signedBy(both, [theirs.verifier])]).toEqual(['known', 'known']);
    const other = signNote('another\n', theirs.key, 'zhifen').split('\n\n')[1] ?? '';
    const spoilt = readNote(signed + other);
    expect(spoilt && signedBy(spoilt, [ours.verifier])).toBe('known');
    expect(spoilt && signedBy(spoilt, [ours.verifier, theirs.verifier])).toBe('forged');
  });

  it('is nothing else', () => {
    const good = signNote('text\n', ours.key, 'zhifen');
    const wrong = [
      '',
      'text\n',
      good.slice(0, -1),
      good.replace('\n\n', '\n'),
      good.replace('—', '-'),
      good.replace('\n\n', '\r\n\n'),
      good.replace('text', 'te\tt'),
      good.replace('=\n', '\n'),
      `${good}\n`,
      `${good}— zhifen AAAA\n`,
      `text\n\n${'— x AAAAAAA=\n'.repeat(101)}`,
    ];
    expect(wrong.map(readNote)).toEqual(wrong.map(() => null));
  });

  it('is signed under names that the format allows', () => {
    for (const name of ['', 'a b', 'a+b', '全　角']) expect(() => signNote('text\n', ours.key, name)).toThrow('name');
  });

  it('is believed by keys whose text fits together', () => {
    const text = vkeyOf(ours.verifier.publicKey, 'zhifen');
    const wrong = [
      '',
      'zhifen',
      text.replace('zhifen', 'other'),
      text.slice(0, -1),
      text.replace(/\+.{8}\+/, '+00000000+'),
    ];
    expect(wrong.map(readVkey)).toEqual(wrong.map(() => null));
    expect(readVkey(`${text}\n`)?.keyId).toBe(ours.verifier.keyId);
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => vkeyOf(publicKey, 'zhifen')).toThrow('Ed25519');
  });
});

describe('a checkpoint', () => {
  it('is three lines and a signature', () => {
    const text = signCheckpoint(origin, 7, hash, ours.key, 'zhifen');
    expect(text.split('\n').slice(0, 4)).toEqual([
      'zhifen/1234567890abcdef',
      '7',
      Buffer.from(hash, 'hex').toString('base64'),
      '',
    ]);
    expect(text.split('\n')[4]).toMatch(/^— zhifen \S{92}$/);
    expect(read(text)).toMatchObject({ place: '7.checkpoint', origin, revision: 7, hash });
    expect(verifyCheckpoint(read(text), [ours.verifier])).toBeUndefined();
  });

  it('is refused where it is written in any other way', () => {
    const signed = (text: string) => readCheckpoint(signNote(text, ours.key, 'zhifen'), 'x');
    const encoded = Buffer.from(hash, 'hex').toString('base64');
    for (const text of [
      '\n',
      'o\n7\n',
      `o\n07\n${encoded}\n`,
      `o\n0\n${encoded}\n`,
      'o\n7\nAAAA\n',
      `o\n7\n${encoded}\nx\n`,
    ]) {
      expect(signed(text)).toMatchObject({ code: 'CHECKPOINT_UNREADABLE', place: 'x' });
    }
    expect(readCheckpoint('nonsense', 'x')).toMatchObject({ code: 'CHECKPOINT_UNREADABLE' });
  });

  it('is not believed with a wrong signature, by another key, or without any key', () => {
    const text = signCheckpoint(origin, 7, hash, ours.key, 'zhifen');
    const verdict = (changed: string, keys: readonly VerifierKey[]): string | undefined =>
      verifyCheckpoint(read(changed), keys)?.message.en;
    expect(verdict(text.replace('\n7\n', '\n8\n'), [ours.verifier])).toContain('signature is wrong');
    const unknown = `signed by the key zhifen+${ours.verifier.keyId}, which is unknown`;
    expect(verdict(text, [theirs.verifier])).toContain(unknown);
    expect(verdict(text, [{ ...ours.verifier, name: 'other' }])).toContain(unknown);
    expect(verdict(text, [])).toContain(unknown);
    // An attacker who computes another key with the same short id gains nothing.
    expect(verdict(text, [{ ...theirs.verifier, keyId: ours.verifier.keyId }])).toContain('signature is wrong');
  });

  it('is compared with the ledger', () => {
    const ledger = { revision: 20, firstHash: first, hashAt: (revision: number) => (revision < 12 ? hash : undefined) };
    const compared = (...checkpoints: readonly SignedCheckpoint[]): readonly (readonly [string, number | null])[] =>
      compareCheckpoints(checkpoints, ledger).map(({ code, revision }: Fault) => [code, revision]);
    expect(compared(checkpoint(5), checkpoint(10))).toEqual([]);
    expect(compared(checkpoint(15), checkpoint(10, first))).toEqual([
      ['CHECKPOINT_DIFFERS', 10],
      ['CHECKPOINT_DIFFERS', 15],
    ]);
    expect(compared(checkpoint(21))).toEqual([['CHECKPOINT_BEYOND_END', 21]]);
    expect(compared(checkpoint(5, hash, 'zhifen/other'))).toEqual([['CHECKPOINT_OF_ANOTHER_LEDGER', 5]]);
    expect(compareCheckpoints([checkpoint(1)], { ...ledger, revision: 0, firstHash: undefined })[0]?.code).toBe(
      'CHECKPOINT_BEYOND_END',
    );
  });

  it('says between which revisions the ledger was rewritten', () => {
    const ledger = { revision: 20, firstHash: first, hashAt: (revision: number) => (revision < 12 ? hash : first) };
    const [found] = compareCheckpoints([checkpoint(15), checkpoint(10)], ledger);
    expect(found?.message.en).toContain('from revision 11 to 15');
    expect(found?.message.zh).toContain('第 11 版至第 15 版');
    const [, second] = compareCheckpoints([checkpoint(13), checkpoint(15)], ledger);
    expect(second?.message.en).toContain('from revision 1 to 15');
  });
});
