import { DomainError, type ErrorCode, problem } from '../../model/error.js';
import type { Text } from '../../model/text.js';

/** SQLite's result codes (sqlite.org/rescode.html) that a caller or an operator can do something about. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;
/** A part of IOERR: the file ends before its content does. */
const IOERR_SHORT_READ = 522;
/** Another part of it: no space for the index of the WAL, which holds nothing that has to last. */
const IOERR_SHMSIZE = 4874;

/** `all` of the library gives no code, only SQLite's words for it. */
const codesByWords: Readonly<Record<string, number>> = {
  'database is locked': BUSY,
  'database table is locked': LOCKED,
  'attempt to write a readonly database': READONLY,
  'disk I/O error': IOERR,
  'database disk image is malformed': CORRUPT,
  'unable to open database file': CANTOPEN,
  'file is not a database': NOTADB,
};

/** What the system says where a file is written without SQLite. */
const codesBySystemError: Readonly<Record<string, ErrorCode>> = {
  EIO: 'LEDGER_STOPPED',
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
};

const sentences: Readonly<Record<string, Text>> = {
  LEDGER_BUSY: {
    zh: '账本正被另一写入者占用，请稍后再试',
    en: 'another writer holds the ledger; try again in a moment',
  },
  LEDGER_READ_ONLY: {
    zh: '账本只读，未作记录；请检查文件及其目录的写权限',
    en: 'the ledger can only be read, and nothing was recorded; check the rights to write its file and folder',
  },
  DISK_FULL: {
    zh: '磁盘已满，未作记录；腾出空间后可用同一 commandId 重试',
    en: 'the disk is full, and nothing was recorded; once there is space, retry with the same commandId',
  },
  LEDGER_DAMAGED: {
    zh: '账本文件已损坏；请用 zhifen verify 查明位置，并从备份恢复',
    en: 'the file of the ledger is damaged; `zhifen verify` names the place; restore it from a backup',
  },
  LEDGER_STOPPED: {
    zh: '磁盘出错，账本已停止写入，查询照常；本次变更是否已落盘不能确定，请检查磁盘、重启服务，再用同一 commandId 重试',
    en: 'the disk failed, so the ledger takes no more changes; reads go on. Whether this one reached the disk is not known: check the disk, start again, and retry with the same commandId',
  },
};

/** What an error of SQLite means for the caller; anything else stays what it is. */
export function ledgerFault(error: unknown): unknown {
  const code = codeOf(error);
  return code === undefined ? error : ledgerError(code, error);
}

/** The file was renamed, replaced or deleted while the ledger is open. */
export const fileMoved = (): DomainError =>
  ledgerError('LEDGER_STOPPED', undefined, {
    zh: '账本文件在运行中被改名、替换或删除，已停止写入；请放回原文件，重启服务，并运行 zhifen verify',
    en: 'the file of the ledger was renamed, replaced or deleted while it is open, so nothing more is written; put it back, start again, and run `zhifen verify`',
  });

/** The error `code` with its sentence, and what caused it for the log. */
export function ledgerError(
  code: ErrorCode,
  cause?: unknown,
  message: Text | undefined = sentences[code],
): DomainError {
  const error = new DomainError([problem(code, [], message ?? { zh: code, en: code })]);
  error.cause = cause;
  return error;
}

/** Whether it is no longer known what is on the disk: nothing may be written after such an error of ours. */
export const leavesUnknown = (error: unknown): boolean => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return code === 'LEDGER_STOPPED' || code === 'LEDGER_DAMAGED';
};

function codeOf(error: unknown): ErrorCode | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, errcode, message } = error as Error & { readonly code?: unknown; readonly errcode?: unknown };
  const extended = errcode ?? codesByWords[message];
  if (typeof extended !== 'number') return codesBySystemError[String(code)];
  if (extended === IOERR_SHORT_READ) return 'LEDGER_DAMAGED';
  if (extended === IOERR_SHMSIZE) return 'DISK_FULL';
  switch (extended & 0xff) {
    case BUSY:
    case LOCKED:
      return 'LEDGER_BUSY';
    case READONLY:
    case CANTOPEN:
      return 'LEDGER_READ_ONLY';
    case FULL:
      return 'DISK_FULL';
    case CORRUPT:
    case NOTADB:
      return 'LEDGER_DAMAGED';
    case IOERR:
      return 'LEDGER_STOPPED';
    default:
      return undefined;
  }
}
