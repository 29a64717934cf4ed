/** A text in Chinese and in English. */
export interface Texts {
  readonly zh: string;
  readonly en: string;
}

/** One thing wrong with an input: what, where, and what was perhaps meant. */
export interface Problem {
  readonly code: string;
  readonly message: Texts;
  readonly path: readonly (string | number)[];
  readonly suggestions: readonly string[];
}

/** An error as the API tells it. */
export interface ToldError {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly path?: readonly (string | number)[];
    readonly problems?: readonly Problem[];
  };
}

export interface ErrorDetails {
  readonly code: string;
  readonly texts: Texts;
  readonly path?: readonly (string | number)[];
  readonly problems?: readonly Problem[];
  readonly response?: Response | undefined;
  readonly cause?: unknown;
}

/** Why there is no answer. Its class says what can be done about it, `code` exactly what it is (`enum ErrorCode`). */
export class ZhifenError extends Error {
  override readonly name: string = 'ZhifenError';
  readonly code: string;
  /** The message in both languages; the same in both where the server told it in one. */
  readonly texts: Texts;
  /** Where in the input it went wrong. */
  readonly path: readonly (string | number)[];
  /** Everything that is wrong with the input. */
  readonly problems: readonly Problem[];
  /** Of HTTP; absent where there was no response, or no server. */
  readonly status: number | undefined;
  /** In seconds: when to try again, where the server said so. */
  readonly retryAfter: number | undefined;

  /** @internal */
  constructor({ code, texts, path = [], problems = [], response, cause }: ErrorDetails) {
    super(`${texts.zh === texts.en ? texts.en : `${texts.zh} ${texts.en}`} (${code})`, { cause });
    this.code = code;
    this.texts = texts;
    this.path = path;
    this.problems = problems;
    this.status = response?.status;
    const after = response?.headers.get('retry-after') ?? '';
    this.retryAfter = /^\d+$/.test(after) ? Number(after) : undefined;
  }
}

/** The input is wrong: `problems` says where, and what was perhaps meant. */
export class InvalidInput extends ZhifenError {
  override readonly name = 'InvalidInput';
}
/** Nothing has that id or name, or it does not say which government is meant. */
export class UnknownName extends ZhifenError {
  override readonly name = 'UnknownName';
}
/** No token, or one that is not accepted. */
export class NotLoggedIn extends ZhifenError {
  override readonly name = 'NotLoggedIn';
}
/** Not among the rights of the caller. */
export class NotAllowed extends ZhifenError {
  override readonly name = 'NotAllowed';
}
/** Others recorded first, or the content is not what it was: read again before trying again. */
export class LedgerMovedOn extends ZhifenError {
  override readonly name = 'LedgerMovedOn';
}
/** It asks for more than a limit allows: ask for less at once. */
export class LimitExceeded extends ZhifenError {
  override readonly name = 'LimitExceeded';
}
/** It may work in a moment, and did not within the tries that were made. */
export class TryLater extends ZhifenError {
  override readonly name = 'TryLater';
}
/** The server, its ledger or its machine has a fault: its operator has to look. */
export class ServerFault extends ZhifenError {
  override readonly name = 'ServerFault';
}
/** No response came, or none of this API: the address is in the message. */
export class Unreachable extends ZhifenError {
  override readonly name = 'Unreachable';
}

type Class = new (details: ErrorDetails) => ZhifenError;

/** What is not listed is the input. */
const classes: readonly (readonly [Class, readonly string[]])[] = [
  [UnknownName, ['UNKNOWN_ID', 'UNKNOWN_GOVERNMENT', 'UNKNOWN_DUTY', 'UNKNOWN_MATTER', 'UNKNOWN_POST']],
  [UnknownName, ['UNKNOWN_PROPOSAL', 'GOVERNMENT_NOT_HELD', 'WITHIN_REQUIRED', 'NO_PROCEDURE']],
  [NotLoggedIn, ['UNAUTHENTICATED']],
  [NotAllowed, ['FORBIDDEN', 'CROSS_SITE', 'UNTRUSTED_DOCUMENT']],
  [LedgerMovedOn, ['LEDGER_MOVED_ON', 'COMMAND_REUSED', 'PROPOSAL_CHANGED', 'ALREADY_DONE']],
  [LimitExceeded, ['LIMIT_EXCEEDED', 'REQUEST_TOO_LARGE', 'TOO_LARGE', 'DEADLINE_EXCEEDED']],
  [TryLater, ['OVERLOADED', 'LEDGER_BUSY', 'LEDGER_UNREACHABLE', 'BEHIND_MIN_REVISION']],
  [TryLater, ['IDENTITY_PROVIDER_UNAVAILABLE']],
  [ServerFault, ['INTERNAL', 'INVALID_CONFIGURATION', 'JOURNAL_UNAVAILABLE', 'CLOCK_AHEAD', 'DISK_FULL']],
  [ServerFault, ['LEDGER_STOPPED', 'LEDGER_READ_ONLY', 'LEDGER_DAMAGED', 'LEDGER_NEWER', 'LEDGER_DIVERGED']],
  [ServerFault, ['LEDGER_CONTRADICTED']],
];

const classOf = (code: string): Class => classes.find(([, codes]) => codes.includes(code))?.[0] ?? InvalidInput;

/** The error that one of the `errors` of a response stands for, for those who send requests themselves. */
export function errorOf({ message, extensions = {} }: ToldError, response?: Response): ZhifenError {
  const { code = '', path = [], problems = [] } = extensions;
  const texts: Texts =
    problems.length === 0
      ? { zh: message, en: message }
      : {
          zh: problems.map((each) => each.message.zh).join('；'),
          en: problems.map((each) => each.message.en).join('; '),
        };
  return new (classOf(code))({ code, texts, path, problems, response });
}

/** The error where there is no response of the API. */
export function unreachable(address: string, why: string, cause: unknown, response?: Response): Unreachable {
  const texts =
    response === undefined
      ? { zh: `服务 ${address} 没有应答（${why}）`, en: `the server ${address} does not answer (${why})` }
      : {
          zh: `${address} 的应答不是职分接口的应答（${why}）`,
          en: `what answers at ${address} is not this API (${why})`,
        };
  return new Unreachable({ code: 'UNREACHABLE', texts, cause, response });
}
