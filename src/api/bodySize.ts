import type { FastifyRequest } from 'fastify';
import type { Text } from '../model/text.js';
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
  throw tooLarge(limits, name, mayRecord ? inPartsOrByCommand(limits[name]) : inParts);
}

const inParts = {
  zh: '请求过大，请分成几次发送；登记内容须有登记权限',
  en: 'the request is too large: send it in parts; what is to be recorded needs the right to record',
};

/** A file cannot be sent in parts. In base64 it takes four bytes for three. */
function inPartsOrByCommand(most: number): Text {
  const kB = Math.floor((most * 3) / 4 / 1024);
  return {
    zh: `请求过大，请分成几次发送；导入的文件在此至多约 ${kB} kB，更大的请去掉图片再试，或者在服务器上用命令 zhifen import 导入`,
    en: `the request is too large: send it in parts; a file to be imported may have some ${kB} kB here: leave out its pictures, or import it on the server by the command zhifen import`,
  };
}
