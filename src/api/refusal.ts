import type { Text } from '../model/text.js';
import { isDeeper } from '../util/nesting.js';
import type { LimitName, Limits } from './limits.js';

/** Codes of requests that are refused, or given up, for what they cost. */
export const limitCodes = ['LIMIT_EXCEEDED', 'DEADLINE_EXCEEDED', 'OVERLOADED'] as const;
export type LimitCode = (typeof limitCodes)[number];

/** Codes of requests that are refused for how they were sent. */
export const sendingCodes = [
  'BAD_REQUEST',
  'REQUEST_TOO_LARGE',
  'CROSS_SITE',
  'UNSUPPORTED_MEDIA_TYPE',
  'PERSISTED_QUERY_NOT_FOUND',
  'UNTRUSTED_DOCUMENT',
] as const;
type SendingCode = (typeof sendingCodes)[number];

/** The limit that a request does not keep, as the caller is told of it. */
export interface LimitTold {
  readonly name: LimitName;
  readonly most: number;
}

/** A request that is not answered for how it was sent, or that asks for more than the limits allow or the server has room for. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: LimitCode | SendingCode,
    readonly status: number,
    readonly text: Text,
    readonly limit: LimitTold | null = null,
  ) {
    super(text.en);
  }
}

/** In seconds: when a caller may try again. */
export const retryAfter = 1;

/** `what` is too much, and what the caller can do about it. */
export function overLimit(limits: Limits, name: LimitName, what: Text, instead: Text): Refusal {
  const most = limits[name];
  return new Refusal(
    'LIMIT_EXCEEDED',
    400,
    {
      zh: `${what.zh}，至多 ${most}（限额 ${name}）：${instead.zh}`,
      en: `${what.en}, at most ${most} are allowed (limit \`${name}\`): ${instead.en}`,
    },
    { name, most },
  );
}

/** A body, or a part of it, that is larger than `name` allows. */
export function tooLarge(limits: Limits, name: LimitName, { zh, en }: Text): Refusal {
  const most = limits[name];
  const text = { zh: `${zh}（限额 ${name}：${most}）`, en: `${en} (limit \`${name}\`: ${most})` };
  return new Refusal('REQUEST_TOO_LARGE', 413, text, { name, most });
}

export const overloaded = (): Refusal =>
  new Refusal('OVERLOADED', 503, {
    zh: '请求过多，服务暂时无法处理：请稍后再试',
    en: 'there are more requests than the server can work on: try again in a moment',
  });

export const late = (limits: Limits): Refusal =>
  new Refusal(
    'DEADLINE_EXCEEDED',
    503,
    {
      zh: `处理超过 ${limits.deadlineSeconds} 秒（限额 deadlineSeconds），已停止：请缩小查询范围或者分次查询；所作的记录可能已经记入，请以同一 commandId 重试`,
      en: `it took more than ${limits.deadlineSeconds} seconds (limit \`deadlineSeconds\`) and was given up: ask for less, or in parts; a change may have been recorded all the same, send it again with the same commandId`,
    },
    { name: 'deadlineSeconds', most: limits.deadlineSeconds },
  );

export const stopping = (): Refusal =>
  new Refusal('OVERLOADED', 503, {
    zh: '服务正在停止：请稍后再试；所作的记录可能已经记入，请以同一 commandId 重试',
    en: 'the server is stopping: try again in a moment; a change may have been recorded all the same, send it again with the same commandId',
  });

export const tooManyFields = (limits: Limits): Refusal =>
  overLimit(
    limits,
    'fields',
    { zh: '应答的字段过多', en: 'the response has too many fields' },
    { zh: '请少问一些，或者分页查询', en: 'ask for fewer, or page by page' },
  );

export const tooManyCharacters = (limits: Limits): Refusal =>
  overLimit(
    limits,
    'responseCharacters',
    { zh: '应答过长', en: 'the response is too long' },
    {
      zh: '请少问一些，或者分页查询；全文只在一处查询',
      en: 'ask for less, or page by page; for a full text in one place',
    },
  );

/** As much as a change set may have, whose own limit is in the model, with what stands around it. */
const variablesNesting = 100;

/** Variables that lie within one another on so many levels that no input of the schema has them. */
export function refuseDeepVariables(variables: unknown): void {
  if (!isDeeper(variables, variablesNesting)) return;
  throw new Refusal('BAD_REQUEST', 400, {
    zh: `变量嵌套过深，至多 ${variablesNesting} 层`,
    en: `the variables are nested too deeply, at most ${variablesNesting} levels`,
  });
}
