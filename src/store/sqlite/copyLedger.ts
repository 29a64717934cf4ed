import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from '@photostructure/sqlite';
import { fail } from '../../model/error.js';
import { fileFault } from '../../util/regularFile.js';
import { ledgerFault } from './faults.js';
import { refuseForeign, refuseNoFile } from './openDatabase.js';

const pagesPerStep = 1_000;

/**
 * Copies the ledger at `from` as it stands at this moment to a new file `to`, whole or not at all, while others go on
 * reading and writing. The copy is one self-contained file, and durable once this resolves.
 */
export async function copyLedger(
  from: string,
  to: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  if (existsSync(to)) {
    fail('INVALID_VALUE', ['file'], { zh: `“${to}”已存在，不予覆盖`, en: `\`${to}\` exists and is not overwritten` });
  }
  refuseNoFile(from);
  const partial = `${to}.partial`;
  try {
    await rm(partial, { force: true });
    await (await open(partial, 'wx', 0o600)).close();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw ledgerFault(error);
    fail('INVALID_VALUE', ['file'], {
      zh: `文件“${to}”无法写入（${fileFault(code).zh}）`,
      en: `the file \`${to}\` cannot be written (${fileFault(code).en})`,
    });
  }
  try {
    const source = new DatabaseSync(from, { readOnly: true });
    try {
      // One read transaction throughout: without it, every change by others would begin the copy again.
      source.exec('BEGIN');
      if (refuseForeign(source, from)) {
        fail('INVALID_VALUE', ['store'], {
          zh: `“${from}”是空文件，不是账本`,
          en: `\`${from}\` is empty, and no ledger`,
        });
      }
      await backup(source, partial, {
        rate: pagesPerStep,
        progress: ({ totalPages, remainingPages }) => onProgress(totalPages - remainingPages, totalPages),
      });
      source.exec('ROLLBACK');
    } finally {
      source.close();
    }
    makeSelfContained(partial);
    await synced(partial);
    await rename(partial, to);
    await synced(dirname(to));
  } catch (error) {
    await rm(partial, { force: true });
    throw ledgerFault(error);
  }
}

/** Without a write-ahead log beside it, a file can be moved, and read where nothing can be written. */
function makeSelfContained(file: string): void {
  const copy = new DatabaseSync(file);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
