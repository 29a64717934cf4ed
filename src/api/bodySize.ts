import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../model/viewer.js';
import type { Limits } from './limits.js';
import { Refusal, tooLarge } from './refusal.js';

/**
 * Refuses a body that is larger than the caller needs, before any of it is read: a change set holds a whole small
 * government, a question is never that long.
 */
export function refuseLargeBody({ method, headers }: FastifyRequest, { grants }: Viewer, limits: Limits): void {
  if (method === 'GET') return;
  const mayRecord = grants.some(({ role }) => role !== 'reader');
  const name = mayRecord ? 'recorderBodyBytes' : 'bodyBytes';
  const given = headers['content-length'];
  if (given === undefined) {
    if (mayRecord || headers['transfer-encoding'] === undefined) return;
    throw new Refusal('BAD_REQUEST', 411, {
      zh: '请求须以 Content-Length 标头写明正文长度',
      en: 'a request states the length of its body: Content-Length',
    });
  }
  if (Number(given) <= limits[name]) return;
  throw tooLarge(limits, name, {
    zh: '请求过大，请分成几次发送；登记内容须有登记权限',
    en: 'the request is too large: send it in parts; what is to be recorded needs the right to record',
  });
}
