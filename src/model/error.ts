import { nearest } from '../util/nearest.js';
import { limits } from './limits.js';
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
  'INVALID_CHARACTER',
  'INVALID_ENCODING',
  'TOO_LARGE',
  'MORE_PROBLEMS',
  'INVALID_CHANGE',
  'EMPTY_INTERVAL',
  'EMPTY_CHANGE_SET',
  'UNKNOWN_ID',
  'WRONG_KIND',
  'ID_TAKEN',
  'KIND_CHANGED',
  'CIRCLE',
  'QUOTE_NOT_IN_DOCUMENT',
  'NOT_IN_FORCE_THEN',
  'NOTHING_TO_END',
  'ALREADY_DONE',
  'CONTRADICTION',
  'OTHER_MOMENT',
  'NO_PROCEDURE',
  'COMMAND_REUSED',
  'LEDGER_MOVED_ON',
  'UNKNOWN_GOVERNMENT',
  'GOVERNMENT_NOT_HELD',
  'UNKNOWN_DUTY',
  'UNKNOWN_MATTER',
  'MATTER_IS_STEP',
  'UNKNOWN_POST',
  'WITHIN_REQUIRED',
  'INVALID_CURSOR',
  'INVALID_YAML',
  'INVALID_NOTICE',
  'UNDECIDED',
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

/** What it repeats of the input is cut, so that an error is never much longer than a sentence. */
export function problem(code: ErrorCode, path: Path, message: Text, suggestions: readonly string[] = []): Problem {
  return {
    code,
    message: { zh: withoutMiddle(message.zh), en: withoutMiddle(message.en) },
    path: path.map((part) => (typeof part === 'string' ? part.slice(0, limits.idLength) : part)),
    suggestions,
  };
}

const longestMessage = 1_200;

const withoutMiddle = (text: string): string =>
  text.length <= longestMessage ? text : `${text.slice(0, longestMessage / 2)} … ${text.slice(-longestMessage / 2)}`;

/** A name that nothing has: the problem, with the nearest names that exist. */
export function unknownName(code: ErrorCode, path: Path, what: Text, wrong: string, names: Iterable<string>): Problem {
  return problem(
    code,
    path,
    { zh: `没有找到${what.zh}“${wrong}”`, en: `no ${what.en} \`${wrong}\` is known` },
    nearest(wrong, names),
  );
}

/** More than a limit: what the limit is, and what to do. */
export const tooLarge = (path: Path, is: Text, limit: Text, advice: Text): Problem =>
  problem('TOO_LARGE', path, {
    zh: `${is.zh}，至多 ${limit.zh}：${advice.zh}`,
    en: `${is.en}, at most ${limit.en}: ${advice.en}`,
  });

/** Throws where a list that was given at `path` has more items than are answered at once. */
export const failOnTooMany = (items: readonly unknown[], most: number, path: Path): void =>
  failOnProblems(
    items.length <= most
      ? []
      : [
          tooLarge(
            path,
            { zh: `所给有 ${items.length} 项`, en: `there are ${items.length} items` },
            { zh: `${most} 项`, en: `${most}` },
            { zh: '请分批', en: 'send them in parts' },
          ),
        ],
  );

/** The first of `problems`, and how many more there are: a list without end helps nobody. */
export function toldOf<P extends Problem>(problems: readonly P[]): readonly P[] {
  const next = problems[limits.problems];
  if (next === undefined || next.code === 'MORE_PROBLEMS') return problems;
  const more = problems.length - limits.problems;
  const message = {
    zh: `另有 ${more} 个问题，请先改正以上各处`,
    en: `${more} more problem(s): mend those above first`,
  };
  return [...problems.slice(0, limits.problems), { ...next, ...problem('MORE_PROBLEMS', next.path, message) }];
}

/** What a caller can mend. It carries its problems at once, as far as `toldOf` goes; `code` is that of the first. */
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

/** Throws `problems` at once, if there are any. */
export function failOnProblems(problems: readonly Problem[]): void {
  const [first, ...others] = toldOf(problems);
  if (first !== undefined) throw new DomainError([first, ...others]);
}
