import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpointFile, checkpointRevisions, readCheckpointFile } from '../../audit/checkpointFiles.js';
import { originOf, signCheckpoint } from '../../ledger/checkpoint.js';
import type { Head, LedgerReader } from '../../store/store.js';
import { createMutex } from '../../util/mutex.js';
import { checkpointKey } from './checkpointKey.js';
import { writeDurably } from './durableFile.js';

export interface CheckpointOptions {
  /** Where the checkpoints go: the further from the ledger, the better. Made if it is not there. */
  readonly folder: string;
  /** The private key; made if it is not there. */
  readonly keyFile: string;
  /** How many revisions lie between two checkpoints. */
  readonly every: number;
  /** The ledger that they are of. */
  readonly ledger: LedgerReader;
  /** The name of the key in the signatures. */
  readonly keyName?: string;
}

/** Writes signed checkpoints of one ledger. */
export interface Checkpoints {
  /** The public key as text, for verifiers. */
  readonly vkey: string;
  /** Writes a checkpoint where a multiple of `every` was reached since the last one. Gives its file, if so. */
  after(head: Head): Promise<string | null>;
  /** Writes a checkpoint at once. Gives its file; `null` where there is one already, or nothing to vouch for. */
  now(head: Head): Promise<string | null>;
}

/**
 * Checkpoints in `folder`, one file each, durable once `after` or `now` resolves.
 *
 * Nothing is signed that contradicts what was signed before: both reject where the checkpoint of the same revision, or
 * the last one there is, does not fit the ledger as it stands.
 */
export async function createCheckpoints(options: CheckpointOptions): Promise<Checkpoints> {
  const { folder, keyFile, every, ledger, keyName = 'zhifen' } = options;
  await mkdir(folder, { recursive: true });
  const { privateKey, vkey } = await checkpointKey(keyFile, keyName);
  const exclusively = createMutex();
  let last = (await checkpointRevisions(folder)).at(-1) ?? 0;

  const write = async (head: Head): Promise<string | null> => {
    const first = await hashAt(ledger, 1);
    if (head.revision === 0 || first === undefined) return null;
    const origin = originOf(first);
    const written = await checkpointRevisions(folder);
    const isThere = written.includes(head.revision);
    for (const revision of new Set([...written.slice(-1), ...(isThere ? [head.revision] : [])])) {
      const hash = revision === head.revision ? head.hash : await hashAt(ledger, revision);
      await refuseContradiction(folder, revision, origin, hash);
    }
    const file = join(folder, checkpointFile(head.revision));
    if (!isThere) await writeDurably(file, signCheckpoint(origin, head.revision, head.hash, privateKey, keyName));
    last = Math.max(last, head.revision);
    return isThere ? null : file;
  };
  const isDue = ({ revision }: Head): boolean => Math.floor(revision / every) > Math.floor(last / every);
  return {
    vkey,
    after: (head) => exclusively(async () => (isDue(head) ? write(head) : null)),
    now: (head) => exclusively(() => write(head)),
  };
}

async function hashAt(ledger: LedgerReader, revision: number): Promise<string | undefined> {
  return (await ledger.changes(revision - 1, 1))[0]?.hash;
}

async function refuseContradiction(
  folder: string,
  revision: number,
  origin: string,
  hash: string | undefined,
): Promise<void> {
  const earlier = await readCheckpointFile(folder, revision);
  if ('code' in earlier) throw new Error(`${earlier.message.zh}\n${earlier.message.en}`);
  if (earlier.origin === origin && earlier.hash === hash) return;
  const path = join(folder, checkpointFile(revision));
  throw new Error(
    `检查点“${path}”与账本不符，不再签署：账本在第 ${revision} 版之前被改写、回退，或检查点属于另一账本；请运行 zhifen verify\n` +
      `the checkpoint \`${path}\` does not fit the ledger, so nothing more is signed: the ledger was rewritten or set back before revision ${revision}, or the checkpoint is of another one; run \`zhifen verify\``,
  );
}
