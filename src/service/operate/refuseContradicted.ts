import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkpointRevisions, readCheckpointFile } from '../../audit/checkpointFiles.js';
import { verifyTail, verifyTailOfFile } from '../../audit/verifyTail.js';
import type { SignedCheckpoint } from '../../ledger/checkpoint.js';
import type { Fault } from '../../ledger/fault.js';
import { DomainError, problem } from '../../model/error.js';
import type { LedgerReader } from '../../store/store.js';

/**
 * The last checkpoint of each of `folders` that can be read. Whose signature it has is not asked: a checkpoint that does not
 * fit is looked into, whoever made it.
 */
export async function lastCheckpoints(folders: readonly string[]): Promise<readonly SignedCheckpoint[]> {
  const found: SignedCheckpoint[] = [];
  for (const folder of folders.filter((each) => existsSync(each))) {
    for (const revision of [...(await checkpointRevisions(folder))].reverse()) {
      const read = await readCheckpointFile(folder, revision);
      if ('code' in read) continue;
      found.push({ ...read, place: join(folder, read.place) });
      break;
    }
  }
  return found;
}

/** What is said of a file before the store has opened it is for the store to say, unless there are checkpoints of it. */
const ofTheStore: readonly string[] = ['FILE_UNREADABLE', 'NOT_A_LEDGER', 'UNKNOWN_VERSION'];

/**
 * Refuses the ledger in `file`, before anything opens it to write, where it does not agree with `checkpoints` or is broken
 * behind the last of them: `LEDGER_CONTRADICTED`, `LEDGER_DAMAGED`. A file that is not there agrees with none.
 */
export async function refuseContradictedFile(file: string, checkpoints: readonly SignedCheckpoint[]): Promise<void> {
  const [last] = [...checkpoints].sort((a, b) => b.revision - a.revision);
  if (!existsSync(file)) {
    if (last !== undefined) throw goneError(file, last);
    return;
  }
  const faults = await verifyTailOfFile(file, checkpoints);
  const isLedger = faults.every(({ code }) => code !== 'NOT_A_LEDGER');
  if (!isLedger && last !== undefined) throw goneError(file, last);
  refuseFor(
    faults.filter(({ code }) => !ofTheStore.includes(code)),
    file,
  );
}

/** The same of a ledger that is open. */
export async function refuseContradicted(
  ledger: LedgerReader,
  checkpoints: readonly SignedCheckpoint[],
  where: string,
): Promise<void> {
  refuseFor(await verifyTail(ledger, checkpoints), where);
}

function refuseFor(faults: readonly Fault[], where: string): void {
  const error = errorFor(faults, where);
  if (error !== undefined) throw error;
}

/** What is told of a ledger with these faults; `undefined` where there are none. */
export function errorFor(faults: readonly Fault[], where: string): DomainError | undefined {
  const [first] = faults;
  if (first === undefined) return undefined;
  const contradicting = faults.find(({ code }) => code.startsWith('CHECKPOINT'));
  const { message } = contradicting ?? first;
  return contradicting === undefined
    ? errorOf('LEDGER_DAMAGED', {
        zh: `账本“${where}”已损坏或被改动，不予启用、写入或签署：${message.zh}。请原样保留现有文件，用 zhifen verify 查明，并从备份恢复`,
        en: `the ledger \`${where}\` is damaged or was altered, so it is neither used nor written nor signed: ${message.en}. Leave its files as they are, find out more with \`zhifen verify\`, and restore a backup`,
      })
    : errorOf('LEDGER_CONTRADICTED', {
        zh: `账本“${where}”与已签署的检查点不符，不予启用、写入或签署：${message.zh}。请原样保留现有文件，用 zhifen verify 查明，并从备份恢复；其后所记确已丢失的，须由负责人书面确认，再将所指检查点移走`,
        en: `the ledger \`${where}\` is contradicted by a signed checkpoint, so it is neither used nor written nor signed: ${message.en}. Leave its files as they are, find out more with \`zhifen verify\`, and restore a backup; where what came after is really lost, let the responsible person put that in writing, and then move the checkpoint away`,
      });
}

const goneError = (file: string, { place, revision }: SignedCheckpoint): DomainError =>
  errorOf('LEDGER_CONTRADICTED', {
    zh: `“${file}”处没有账本，而检查点“${place}”表明账本曾至第 ${revision} 版：不另建新账本。请放回账本文件，或用 zhifen restore 恢复备份；确要另立账本的，请先将检查点移走`,
    en: `there is no ledger in \`${file}\`, though the checkpoint \`${place}\` vouches for revision ${revision} of it: none is begun anew. Put the file back, or restore a backup with \`zhifen restore\`; if another ledger is really meant, move the checkpoints away first`,
  });

const errorOf = (code: 'LEDGER_CONTRADICTED' | 'LEDGER_DAMAGED', message: { zh: string; en: string }): DomainError =>
  new DomainError([problem(code, ['store'], message)]);
