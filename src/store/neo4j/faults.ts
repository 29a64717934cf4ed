import { error as driverCodes, Neo4jError } from 'neo4j-driver';
import { DomainError, type ErrorCode, type Path, problem } from '../../model/error.js';
import type { Text } from '../../model/text.js';

/** Neo4j's status codes (manual, *Status codes*), the first that fits, and ours for them. */
const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [new RegExp(`^(${driverCodes.SERVICE_UNAVAILABLE}|${driverCodes.SESSION_EXPIRED})$`), 'LEDGER_UNREACHABLE'],
  [/\.Security\.Forbidden$|ReadOnly/, 'LEDGER_READ_ONLY'],
  [/\.Security\./, 'INVALID_CONFIGURATION'],
  [/^Neo\.ClientError\.Database\.|\.DatabaseUnavailable$|\.NotALeader$/, 'LEDGER_UNREACHABLE'],
  [/\.ConstraintValidationFailed$/, 'LEDGER_MOVED_ON'],
  [/^Neo\.TransientError\.|\.TransactionTimedOut|\.LockClientStopped$/, 'LEDGER_BUSY'],
  [/(Corruption|Damage)Detected$/, 'LEDGER_DAMAGED'],
  [/^Neo\.DatabaseError\.Transaction\./, 'LEDGER_STOPPED'],
];

/** What only the words tell: of the disk, and of the driver, whose own errors have no code. */
const words: typeof codes = [
  [/No space left on device/, 'DISK_FULL'],
  [/^Connection acquisition timed out/, 'LEDGER_UNREACHABLE'],
];

const sentences: Readonly<Partial<Record<ErrorCode, Text>>> = {
  LEDGER_UNREACHABLE: {
    zh: '无法连到 Neo4j 中的账本；变更若已发出，是否已记录不能确定，恢复后请用同一 commandId 重试',
    en: 'the ledger in Neo4j cannot be reached; of a change that was already sent it is not known whether it was recorded: retry with the same commandId once it can be',
  },
  LEDGER_READ_ONLY: {
    zh: '账本只读，未作记录；请检查 NEO4J_USERNAME 在该数据库的写权限，及数据库是否只读',
    en: 'the ledger can only be read, and nothing was recorded; check the rights of NEO4J_USERNAME to write this database, and whether the database is read-only',
  },
  INVALID_CONFIGURATION: {
    zh: 'Neo4j 不接受此用户名或密码；请检查环境变量 NEO4J_USERNAME 与 NEO4J_PASSWORD',
    en: 'Neo4j does not accept this user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD in the environment',
  },
  LEDGER_MOVED_ON: {
    zh: '其间另一写入者已写入账本，未作记录；可用同一 commandId 重试',
    en: 'another writer came in between, and nothing was recorded; retry with the same commandId',
  },
  LEDGER_BUSY: {
    zh: '账本正被另一写入者占用，或 Neo4j 忙；请稍后再试',
    en: 'another writer holds the ledger, or Neo4j is busy; try again in a moment',
  },
  LEDGER_DAMAGED: {
    zh: 'Neo4j 报告其数据已损坏；请从备份恢复',
    en: 'Neo4j tells that its data is damaged; restore it from a backup',
  },
  LEDGER_STOPPED: {
    zh: 'Neo4j 提交时出错；本次变更是否已落盘不能确定，请检查其磁盘与日志、重启 Neo4j，再用同一 commandId 重试',
    en: 'Neo4j failed to commit, and whether this change reached the disk is not known: check its disk and its log, start it again, and retry with the same commandId',
  },
  DISK_FULL: {
    zh: 'Neo4j 的磁盘已满；腾出空间、重启 Neo4j 后可用同一 commandId 重试',
    en: 'the disk of Neo4j is full; once there is space and Neo4j was started again, retry with the same commandId',
  },
};

/** What an error of Neo4j or of its driver means for the caller; anything else stays what it is. */
export function ledgerFault(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const [, code] =
    words.find(([pattern]) => pattern.test(error.message)) ?? codes.find(([pattern]) => pattern.test(error.code)) ?? [];
  return code === undefined ? error : ledgerError(code, error);
}

/** The error `code` with its sentence, and what caused it for the log. */
export function ledgerError(code: ErrorCode, cause?: unknown): DomainError {
  const path: Path = code === 'INVALID_CONFIGURATION' ? ['NEO4J_PASSWORD'] : [];
  const error = new DomainError([problem(code, path, sentences[code] ?? { zh: code, en: code })]);
  error.cause = cause;
  return error;
}
