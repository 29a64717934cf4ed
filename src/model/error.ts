import { nearest } from '../util/nearest.js';
import type { Text } from './text.js';

/** Part of the public schema (`enum ErrorCode`): add freely, never rename. */
export const errorCodes = [
  'UNKNOWN_FIELD',
  'MISSING_FIELD',
  'WRONG_TYPE',
  'UNKNOWN_VALUE',
  'INVALID_VALUE',
  'INVALID_ID',
  'INVALID_DATE',
  'INVALID_CHANGE',
  'EMPTY_INTERVAL',
  'EMPTY_CHANGE_SET',
  'UNKNOWN_ID',
  'WRONG_KIND',
  'KIND_CHANGED',
  'CIRCLE',
  'QUOTE_NOT_IN_DOCUMENT',
  'NOT_IN_FORCE_THEN',
  'NOTHING_TO_END',
  'COMMAND_REUSED',
  'LEDGER_MOVED_ON',
  'UNKNOWN_GOVERNMENT',
  'UNKNOWN_DUTY',
  'UNKNOWN_MATTER',
  'UNKNOWN_POST',
  'WITHIN_REQUIRED',
  'INVALID_CURSOR',
  'INVALID_YAML',
  'UNREADABLE_FILE',
  'BEHIND_MIN_REVISION',
  'LEDGER_BUSY',
  'LEDGER_UNREACHABLE',
  'LEDGER_STOPPED',
  'LEDGER_READ_ONLY',
  'LEDGER_DAMAGED',
  'LEDGER_NEWER',
  'LEDGER_DIVERGED',
  'LEDGER_CONTRADICTED',
  'CLOCK_AHEAD',
  'DISK_FULL',
  'INVALID_RECEIPT',
  'UNAUTHENTICATED',
  'IDENTITY_PROVIDER_UNAVAILABLE',
  'FORBIDDEN',
  'AWAITING_APPROVAL',
  'UNKNOWN_PROPOSAL',
  'PROPOSAL_CHANGED',
  'INVALID_CONFIGURATION',
  'JOURNAL_UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export type Path = readonly (string | number)[];

/** One thing wrong with what a caller gave: what, where, and what was perhaps meant. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: Text;
  /** Where in the input, such as `['changes', 3, 'assert', 'tenure', 'post']`. */
  readonly path: Path;
  /** Names that exist and are near to the wrong one, the likeliest first. */
  readonly suggestions: readonly string[];
}

export function problem(code: ErrorCode, path: Path, message: Text, suggestions: readonly string[] = []): Problem {
  return { code, message, path, suggestions };
}

/** A name that nothing has: the problem, with the nearest names that exist. */
export function unknownName(code: ErrorCode, path: Path, what: Text, wrong: string, names: Iterable<string>): Problem {
  return problem(
    code,
    path,
    { zh: `没有找到${what.zh}“${wrong}”`, en: `no ${what.en} \`${wrong}\` is known` },
    nearest(wrong, names),
  );
}

/** What a caller can mend. It carries all problems at once; `code` is that of the first. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;

  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    super(problems.map(({ message }) => message.en).join('; '));
    this.code = problems[0].code;
  }
}

export function fail(code: ErrorCode, path: Path, message: Text, suggestions: readonly string[] = []): never {
  throw new DomainError([problem(code, path, message, suggestions)]);
}

/** Throws all of `problems` at once, if there are any. */
export function failOnProblems(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw new DomainError([first, ...others]);
}
