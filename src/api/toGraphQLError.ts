import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, type ErrorCode, type Path, type Problem } from '../model/error.js';
import type { Language } from '../model/text.js';
import { limitCodes, Refusal, sendingCodes } from './refusal.js';
import type { Request } from './request.js';
import { shortened } from './shortened.js';

/** Codes for what is wrong with a request before any use case sees it; the rest are `errorCodes` of the model. */
export const protocolCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  ...sendingCodes,
  ...limitCodes,
] as const;
export type ProtocolCode = (typeof protocolCodes)[number];

const internal = { zh: '内部错误', en: 'internal error' };

/**
 * The only place that knows both our errors and GraphQL's.
 *
 * A `DomainError` is the caller's to fix and is shown as it is, with all its problems. Anything else is ours:
 * the caller gets one plain sentence, the log gets the cause.
 */
export function toGraphQLError(error: unknown, language: Language, log: (cause: unknown) => void): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof DomainError) {
    const { code } = error;
    const problems = error.problems.map(toldShort);
    return new GraphQLError(problems.map(({ message }) => message[language]).join(language === 'zh' ? '；' : '; '), {
      extensions: { code, path: problems[0]?.path, problems },
    });
  }
  if (error instanceof Refusal) {
    const { code, text, limit } = error;
    const problems = [{ code, message: text, path: [], suggestions: [] }];
    return new GraphQLError(text[language], {
      extensions: { code, path: [], problems, ...(limit === null ? {} : { limit }) },
    });
  }
  log(error);
  return new GraphQLError(internal[language], { extensions: { code: 'INTERNAL' satisfies ErrorCode } });
}

/** Reads each item by itself: one that is refused is an error in its own place, and leaves the others. */
export const eachByItself = <T, R>(
  items: readonly T[],
  read: (item: T, index: number) => Promise<R>,
  { work, language, log }: Pick<Request, 'work' | 'language' | 'log'>,
): Promise<R[]> =>
  Promise.all(
    items.map((item, index) =>
      // An error in a list is what graphql-js throws in its place.
      read(item, index).catch((error) => (work.isGivenUp ? work.never : (toGraphQLError(error, language, log) as R))),
    ),
  );

/** What a caller wrote is never sent back at length. */
const toldShort = ({ message, path, ...problem }: Problem): Problem => ({
  ...problem,
  message: { zh: shortened(message.zh), en: shortened(message.en) },
  path: path.map((step) => (typeof step === 'string' ? shortened(step) : step)),
});

/** What Apollo sends: its codes in our enum, hints at the schema only where they are wanted, causes never. */
export function formatError(
  { message: whole, extensions, ...rest }: GraphQLFormattedError,
  hints: boolean,
  log: (cause: unknown) => void,
  error: unknown,
): GraphQLFormattedError {
  const { code, problems, path, limit } = extensions ?? {};
  if (code === 'INTERNAL' || Array.isArray(problems)) {
    return { message: whole, ...rest, extensions: { code, path, problems, ...(limit === undefined ? {} : { limit }) } };
  }
  const message = shortened(whole);
  const shown = hints ? message : message.replace(/\s*Did you mean .*$/s, '');
  const told = (found: ErrorCode | ProtocolCode, where: Path): GraphQLFormattedError => {
    const each = { code: found, message: { zh: inChinese(found, where, shown), en: shown }, path: where };
    const problems = [{ ...each, suggestions: suggestionsIn(shown) }];
    return { message: shown, ...rest, extensions: { code: found, path: where, problems } };
  };
  if (code === ApolloServerErrorCode.BAD_USER_INPUT) return told(variableCode(message), variablePath(message, error));
  const known = knownProtocolCode(code, error);
  if (known !== undefined) return told(known, []);
  log(error);
  return { message: internal.en, ...rest, extensions: { code: 'INTERNAL' } };
}

function knownProtocolCode(code: unknown, error: unknown): ProtocolCode | undefined {
  // graphql-js itself refuses an operation of a type that the schema does not have.
  const ofOperation = error instanceof GraphQLError && error.path === undefined && error.originalError === undefined;
  return protocolCodes.find((each) => each === code) ?? (ofOperation ? 'OPERATION_RESOLUTION_FAILURE' : undefined);
}

/** What graphql-js says of a variable, in our codes. */
function variableCode(message: string): ErrorCode | ProtocolCode {
  if (/ is not defined by type /.test(message)) return 'UNKNOWN_FIELD';
  if (/ was not provided/.test(message)) return 'MISSING_FIELD';
  if (/ OneOf type "(Change|Record)Input"/.test(message)) return 'INVALID_CHANGE';
  if (/ OneOf type /.test(message)) return 'INVALID_VALUE';
  if (/ does not exist in .* enum/.test(message)) return 'UNKNOWN_VALUE';
  return / got invalid value /.test(message) ? 'WRONG_TYPE' : 'BAD_USER_INPUT';
}

/** What graphql-js says in English only: what it is about in Chinese, with its words where they tell more. */
function inChinese(code: ErrorCode | ProtocolCode, path: Path, said: string): string {
  const field = path.at(-1) ?? '';
  switch (code) {
    case 'UNKNOWN_FIELD':
      return `没有名为“${field}”的字段`;
    case 'MISSING_FIELD':
      return `缺少“${field}”`;
    case 'UNKNOWN_VALUE':
      return `“${field}”的值“${/ Value "([^"]*)"/.exec(said)?.[1] ?? ''}”不在可取的值之中`;
    case 'INVALID_CHANGE':
      return '每项变更须是 assert、end、retract 三者之一，每项 assert 须写明一种记录';
    case 'GRAPHQL_PARSE_FAILED':
      return `查询的语法有误：${said}`;
    case 'GRAPHQL_VALIDATION_FAILED':
      return `查询与接口定义不符：${said}`;
    case 'OPERATION_RESOLUTION_FAILURE':
      return `没有所指的操作：${said}`;
    default:
      return `${field === '' ? '所给的值' : `“${field}”的值`}不合要求：${said}`;
  }
}

/** `Did you mean the enum value "LEADS" or "REVIEWS"?` */
const suggestionsIn = (said: string): readonly string[] =>
  [...(/Did you mean (.*)$/s.exec(said)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);

/**
 * `["changes", 3, "assert"]`: the argument that the variable was given for, then the way to the value within it. As in errors of our
 * own, the `input` of a mutation goes without saying.
 */
function variablePath(message: string, error: unknown): Path {
  const [variable, ...within] = pathInVariable(message);
  const query = error instanceof GraphQLError ? (error.source?.body ?? '') : '';
  const argument = new RegExp(`(\\w+)\\s*:\\s*\\$${variable}\\b`).exec(query)?.[1] ?? variable;
  return argument === undefined || (argument === 'input' && within.length > 0) ? within : [argument, ...within];
}

function pathInVariable(message: string): Path {
  const place = / at "([^"]+)"; /.exec(message)?.[1] ?? /^Variable "\$([^"]+)"/.exec(message)?.[1] ?? '';
  const steps = [...place.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([text, index]) =>
    index === undefined ? text : Number(index),
  );
  const field = /; Field "([^"]+)" (is not defined|of required type)/.exec(message)?.[1];
  return field === undefined ? steps : [...steps, field];
}
