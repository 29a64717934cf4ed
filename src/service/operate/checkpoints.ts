import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpointFile, checkpointRevisions, readCheckpointFile } from '../../audit/checkpointFiles.js';
import { originOf, type SignedCheckpoint, signCheckpoint } from '../../ledger/checkpoint.js';
import type { Fault } from '../../ledger/fault.js';
import type { VerifierKey } from '../../ledger/signedNote.js';
import { DomainError, fail } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import type { Head, LedgerReader } from '../../store/store.js';
import { createMutex } from '../../util/mutex.js';
import { checkpointKey } from './checkpointKey.js';
import { writeDurably } from './durableFile.js';
import { fileRights } from './fileRights.js';
import type { Tell } from './notices.js';
import { Delivery, type Witness } from './witness.js';

export interface CheckpointOptions {
  /** Where the checkpoints go. Made if it is not there. */
  readonly folder: string;
  /** The private key; made if it is not there. */
  readonly keyFile: string;
  /** The ledger that they are of. */
  readonly ledger: LedgerReader;
  /** Whether it follows another, and may be behind what was signed of that. */
  readonly follows?: boolean;
  /** Where they go besides. */
  readonly witnesses?: readonly Witness[];
  /** Change sets within so many milliseconds share one checkpoint. */
  readonly within?: number;
  /** The name of the key in the signatures. */
  readonly keyName?: string;
  /** Is told what goes wrong, and that it goes well again; once each. */
  readonly tell?: Tell;
  /** Is told of an earlier checkpoint that cannot be read, each time that it is met. */
  readonly onUnreadable?: (fault: Fault) => void;
  /** Is told that nothing more is signed, and why. */
  readonly onContradiction?: (error: DomainError) => void;
}

/** Writes signed checkpoints of one ledger. */
export interface Checkpoints {
  /** The public key as text, for verifiers. */
  readonly vkey: string;
  /** That key, and those that signed before it. */
  readonly publicKeys: readonly VerifierKey[];
  /** Has a checkpoint of `head`, or of a later one, written within a moment. The caller does not wait for it. */
  after(head: Head): void;
  /** Writes a checkpoint at once. Gives its file; `null` where there is one already, or nothing to vouch for. */
  now(head: Head): Promise<string | null>;
  /** What keeps checkpoints from their places at the moment. */
  problems(): readonly Text[];
  /** Writes what is still to be written, and tries once more to reach the witnesses. Never rejects. */
  close(): Promise<void>;
}

/** In milliseconds. A second is promised; writing takes time too. */
const usualDelay = 250;
/** After a failure, so many times the delay is waited. */
const delaysAfterFailure = 20;

/**
 * Checkpoints in `folder`, one file each, durable once `now` resolves; from there they go to the witnesses.
 *
 * Nothing is signed that contradicts what was signed before: it is `LEDGER_CONTRADICTED` where the checkpoint of the same
 * revision, or the last one that can be read, does not fit the ledger as it stands. One that cannot be read is left as
 * it is.
 */
export async function createCheckpoints(options: CheckpointOptions): Promise<Checkpoints> {
  const { folder, keyFile, ledger, keyName = 'zhifen', witnesses = [], within = usualDelay, follows = false } = options;
  const { tell = () => {}, onUnreadable = () => {}, onContradiction = () => {} } = options;
  await mkdir(folder, { recursive: true, mode: fileRights.folder });
  const { privateKey, vkey, publicKeys } = await checkpointKey(keyFile, keyName);
  const exclusively = createMutex();
  const deliveries = witnesses.map((each) => new Delivery(each, tell));
  let due: Head | null = null;
  let timer: NodeJS.Timeout | undefined;
  let problem: Text | null = null;
  let closing = false;

  const write = async (head: Head): Promise<string | null> => {
    const first = await hashAt(ledger, 1);
    if (head.revision === 0 || first === undefined) return null;
    const origin = originOf(first);
    const written = await checkpointRevisions(folder);
    const isThere = written.includes(head.revision);
    if (follows && (written.at(-1) ?? 0) > (await ledger.head()).revision) return null;
    const fits = async (revision: number): Promise<boolean> => {
      const earlier = await readCheckpointFile(folder, revision);
      const isRead = !('code' in earlier);
      const hash = revision === head.revision ? head.hash : await hashAt(ledger, revision);
      if (!isRead) onUnreadable(earlier);
      else refuseContradiction(earlier, join(folder, earlier.place), origin, hash);
      return isRead;
    };
    for (const revision of [...written].reverse()) if (await fits(revision)) break;
    const file = join(folder, checkpointFile(head.revision));
    if (isThere && !(await fits(head.revision))) return null;
    const note = isThere
      ? await readFile(file, 'utf8')
      : signCheckpoint(origin, head.revision, head.hash, privateKey, keyName);
    if (!isThere) await writeDurably(file, note);
    for (const delivery of deliveries) delivery.offer({ revision: head.revision, note });
    return isThere ? null : file;
  };
  const now = (head: Head): Promise<string | null> => exclusively(() => write(head));

  const writeDue = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const head = due;
    if (head === null) return;
    try {
      await now(head);
      if (due === head) due = null;
      if (problem !== null) tell({ zh: '检查点又能写出', en: 'checkpoints can be written again' }, 'info');
      problem = null;
    } catch (error) {
      const isNew = problem === null;
      problem = textOf(error);
      if (isNew) tell(problem);
      if (error instanceof DomainError && error.code === 'LEDGER_CONTRADICTED') {
        due = null;
        onContradiction(error);
      } else schedule(within * delaysAfterFailure);
    }
    if (due !== null) schedule(within);
  };
  const schedule = (pause: number): void => {
    if (!closing) timer ??= setTimeout(() => void writeDue(), pause).unref();
  };
  return {
    vkey,
    publicKeys,
    after(head) {
      if (head.revision <= (due?.revision ?? 0)) return;
      due = head;
      schedule(within);
    },
    now,
    problems: () => [problem, ...deliveries.map((each) => each.problem)].filter((each) => each !== null),
    async close() {
      closing = true;
      await writeDue();
      await Promise.all(deliveries.map((each) => each.settle()));
    },
  };
}

function textOf(error: unknown): Text {
  if (error instanceof DomainError) return error.problems[0].message;
  const why = error instanceof Error ? error.message : String(error);
  return { zh: `检查点未能写出：${why}`, en: `a checkpoint could not be written: ${why}` };
}

async function hashAt(ledger: LedgerReader, revision: number): Promise<string | undefined> {
  return (await ledger.changes(revision - 1, 1))[0]?.hash;
}

function refuseContradiction(earlier: SignedCheckpoint, path: string, origin: string, hash: string | undefined): void {
  const { revision } = earlier;
  if (earlier.origin === origin && earlier.hash === hash) return;
  fail('LEDGER_CONTRADICTED', [], {
    zh: `检查点“${path}”与账本不符，不再签署：账本在第 ${revision} 版之前被改写、回退，或检查点属于另一账本；请运行 zhifen verify`,
    en: `the checkpoint \`${path}\` does not fit the ledger, so nothing more is signed: the ledger was rewritten or set back before revision ${revision}, or the checkpoint is of another one; run \`zhifen verify\``,
  });
}
