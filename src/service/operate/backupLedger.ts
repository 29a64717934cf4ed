import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { type Verification, verifyLedgerFile } from '../../audit/verifyLedger.js';
import { fail } from '../../model/error.js';
import { copyLedger } from '../../store/sqlite/copyLedger.js';

type Progress = (done: number, total: number) => void;

/**
 * Copies the ledger in `file` to the new file `copy` while others go on reading and writing, and verifies the copy:
 * nobody should learn only when it is needed that a backup is none. A copy with faults is left to be examined.
 */
export async function backupLedger(file: string, copy: string, onProgress?: Progress): Promise<Verification> {
  mustExist(file);
  await copyLedger(file, copy, onProgress);
  return verifyLedgerFile({ file: copy, checkpoints: null, publicKeys: [] });
}

export interface RestoreOptions {
  /** Whether a ledger that is there already is put aside. */
  readonly replace: boolean;
  /** The instant by which what is put aside is named. */
  readonly now: string;
}

/**
 * Puts the backup `copy` in the place of the ledger `file`, after verifying it; one with faults is refused. A ledger
 * that is there already is refused too, or with `replace` renamed beside it; gives the path that it then has.
 *
 * Nobody may have the ledger open meanwhile.
 */
export async function restoreLedger(
  copy: string,
  file: string,
  options: RestoreOptions,
): Promise<{ readonly verification: Verification; readonly kept: string | null }> {
  mustExist(copy);
  const verification = await verifyLedgerFile({ file: copy, checkpoints: null, publicKeys: [] });
  if (!verification.ok) {
    const [first] = verification.faults;
    fail('LEDGER_DAMAGED', ['file'], {
      zh: `备份“${copy}”有误，未恢复：${first?.message.zh}`,
      en: `the backup \`${copy}\` has faults and was not restored: ${first?.message.en}`,
    });
  }
  const there = existsSync(file);
  if (there && !options.replace) {
    fail(
      'INVALID_VALUE',
      ['file'],
      { zh: `账本“${file}”已存在，未恢复`, en: `the ledger \`${file}\` is there already; nothing was restored` },
      ['--replace'],
    );
  }
  const kept = there ? `${file}.before-${options.now.replace(/[^0-9TZ]/g, '')}` : null;
  if (kept !== null) {
    for (const part of ['', '-wal', '-shm']) if (existsSync(file + part)) await rename(file + part, kept + part);
  }
  await copyLedger(copy, file);
  return { verification, kept };
}

function mustExist(file: string): void {
  if (existsSync(file)) return;
  fail('UNREADABLE_FILE', ['file'], { zh: `没有文件“${file}”`, en: `there is no file \`${file}\`` });
}
