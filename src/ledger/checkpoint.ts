import type { KeyObject } from 'node:crypto';
import { groupBy } from '../util/groupBy.js';
import { type Fault, type FaultCode, fault } from './fault.js';
import {
  type Note,
  namesOfSigners,
  readBase64,
  readNote,
  type Signer,
  signedBy,
  signNote,
  type VerifierKey,
} from './signedNote.js';

/** What the signer of a checkpoint vouches for: at this revision, the ledger ended with this hash. */
export interface Checkpoint {
  /** Which ledger. */
  readonly origin: string;
  readonly revision: number;
  /** In hexadecimal. */
  readonly hash: string;
}

/** A checkpoint that was read, with what shows who signed it. */
export interface SignedCheckpoint extends Checkpoint {
  /** The file that it comes from, or another name for people. */
  readonly place: string;
  readonly note: Note;
}

/** The name of the ledger whose revision 1 has this hash. */
export const originOf = (firstHash: string): string => `zhifen/${firstHash.slice(0, 16)}`;

/** A checkpoint as a signed note: three lines, as in c2sp.org/tlog-checkpoint, and the signature. */
export function signCheckpoint(
  origin: string,
  revision: number,
  hash: string,
  key: KeyObject,
  keyName: string,
): string {
  const text = `${origin}\n${revision}\n${Buffer.from(hash, 'hex').toString('base64')}\n`;
  return signNote(text, key, keyName);
}

/** Reads what `signCheckpoint` gave, and verifies nothing of it yet. */
export function readCheckpoint(text: string, place: string): SignedCheckpoint | Fault {
  const note = readNote(text);
  const [, origin, revision, encoded] = /^([^\n]+)\n([1-9]\d{0,15})\n([^\n]+)\n$/.exec(note?.text ?? '') ?? [];
  const hash = encoded === undefined ? null : readBase64(encoded);
  if (note === null || origin === undefined || hash?.length !== 32) {
    return fault('CHECKPOINT_UNREADABLE', null, place, '不是检查点', 'this is no checkpoint');
  }
  return { place, note, origin, revision: Number(revision), hash: hash.toString('hex') };
}

/** `undefined` where one of `publicKeys` signed it. */
export const verifyCheckpoint = (checkpoint: SignedCheckpoint, publicKeys: readonly VerifierKey[]): Fault | undefined =>
  faultsOfSignatures(new Map([[checkpoint, signedBy(checkpoint.note, publicKeys)]]))[0];

/** A fault for each checkpoint with a forged signature, and for each unknown key. */
export function faultsOfSignatures(signers: ReadonlyMap<SignedCheckpoint, Signer>): readonly Fault[] {
  const by = (signer: Signer) => [...signers].flatMap(([checkpoint, each]) => (each === signer ? [checkpoint] : []));
  const forged = by('forged').map(({ revision, place }) =>
    fault('CHECKPOINT_UNSIGNED', revision, place, '签名不符', 'the signature is wrong'),
  );
  const unknown = groupBy(by('unknown'), ({ note }) => namesOfSigners(note));
  return [...forged, ...[...unknown].flatMap(([names, those]) => unknownKey(names, those))];
}

/** One fault for all of them: an exchanged key has signed many. */
function unknownKey(names: string, those: readonly SignedCheckpoint[]): readonly Fault[] {
  const [first] = [...those].sort((a, b) => a.revision - b.revision);
  if (first === undefined) return [];
  const more = those.length - 1;
  const zh = `由未知密钥 ${names} 签署${more === 0 ? '' : `，另有 ${more} 个检查点亦然`}；如系本账本更换前的密钥，请一并给出其公钥（--public-key 可重复，或在公钥文件中另起一行）`;
  const en = `it was signed by the key ${names}, which is unknown${more === 0 ? '' : `, and so were ${more} more`}; if that was the key of this ledger before it was exchanged, name its public key too (--public-key once more, or a line more in the file)`;
  return [fault('CHECKPOINT_UNSIGNED', first.revision, first.place, zh, en)];
}

/** What a ledger says of itself, as far as checkpoints are concerned. */
export interface CheckedLedger {
  /** The last revision. */
  readonly revision: number;
  /** The hash of revision 1, `undefined` where there is none. */
  readonly firstHash: string | undefined;
  /** The hash that stands at a revision for which there is a checkpoint. */
  readonly hashAt: (revision: number) => string | undefined;
}

/** Compares a ledger with the checkpoints that were signed of it, those with the lowest revision first. */
export function compareCheckpoints(checkpoints: readonly SignedCheckpoint[], ledger: CheckedLedger): readonly Fault[] {
  let agreed = 0;
  return [...checkpoints]
    .sort((a, b) => a.revision - b.revision)
    .flatMap((checkpoint) => {
      const found = compare(checkpoint, ledger, agreed);
      if (found.length === 0) agreed = checkpoint.revision;
      return found;
    });
}

function compare(checkpoint: SignedCheckpoint, ledger: CheckedLedger, agreed: number): readonly Fault[] {
  const { origin, revision, hash, place } = checkpoint;
  const found = (code: FaultCode, zh: string, en: string): readonly Fault[] => [fault(code, revision, place, zh, en)];
  if (ledger.firstHash !== undefined && originOf(ledger.firstHash) !== origin) {
    return found(
      'CHECKPOINT_OF_ANOTHER_LEDGER',
      '属于另一账本，或本账本的第 1 版已被改写',
      'it is of another ledger, or revision 1 of this one was rewritten',
    );
  }
  if (revision > ledger.revision) {
    return found(
      'CHECKPOINT_BEYOND_END',
      `账本止于第 ${ledger.revision} 版，而第 ${revision} 版曾已确认记入：其后所记已丢失（WAL 或文件被截断、丢失、换成旧本）`,
      `the ledger ends at revision ${ledger.revision}, though revision ${revision} was acknowledged: what came after is lost (the WAL or the file was cut, lost, or replaced by an older one)`,
    );
  }
  if (ledger.hashAt(revision) === hash) return [];
  return found(
    'CHECKPOINT_DIFFERS',
    `账本此版的哈希不同：第 ${agreed + 1} 版至第 ${revision} 版之间被改写`,
    `the ledger has another hash here: it was rewritten somewhere from revision ${agreed + 1} to ${revision}`,
  );
}
